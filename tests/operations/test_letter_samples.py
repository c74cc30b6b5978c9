"""Templates shown on a case: a real one that fits, or a fictional one."""

from __future__ import annotations

import pytest

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.documents.spanish import sample_values
from privdesk.documents.template import Template
from privdesk.documents.template_set import shipped_templates
from privdesk.errors import BadInput, NotFound
from privdesk.operations.letter_samples import SampleLetter, sample_letter
from privdesk.store.store import Store
from tests.operations.letter_case import NUMBER, RECEIVED, at, received


def sample(store: Store, template: Template, number: str = "") -> SampleLetter:
    with store.read() as session:
        return sample_letter(session, template, now=at(RECEIVED), number=number)


@pytest.mark.parametrize("template", shipped_templates().all(), ids=lambda one: str(one.name))
def test_every_letter_is_whole_in_the_fictional_case(office: Store, template: Template) -> None:
    found = sample(office, template)
    assert found.number == ""
    assert found.letter.letter.missing == ()
    assert "Panadería Ejemplo S.A.S." in found.letter.letter.text
    assert found.letter.pdf().startswith(b"%PDF")


@pytest.mark.parametrize("template", shipped_templates().all(), ids=lambda one: str(one.name))
def test_every_letter_for_a_claim_is_shown_on_the_newest_one(
    office: Store, template: Template
) -> None:
    received(office)
    found = sample(office, template)
    assert found.number == (NUMBER if "claim" in template.applies_to else "")
    assert found.letter.pdf().startswith(b"%PDF")


def test_a_case_is_chosen_by_its_number(office: Store) -> None:
    received(office)
    claim, inquiry = map(shipped_templates().load, ("answer_claim", "answer_inquiry"))
    assert sample(office, claim, f" {NUMBER} ").number == NUMBER
    with pytest.raises(BadInput):
        sample(office, inquiry, NUMBER)
    with pytest.raises(NotFound):
        sample(office, claim, "2026-0099")


def test_the_fictional_case_names_fields_that_there_are() -> None:
    assert sample_values().keys() <= PLACEHOLDERS.keys()
