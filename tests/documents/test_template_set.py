"""The templates of an office: its own in the place of those shipped, or beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from privdesk.documents.template import Template, parse_template
from privdesk.documents.template_set import shipped_templates
from privdesk.documents.template_writing import written
from privdesk.errors import NotFound


def own(name: str, body: str = "Nuestro texto. {número}", **head: object) -> Template:
    shipped = shipped_templates().load("answer_claim")
    return replace(parse_template(written(replace(shipped, name=name, **head), body)), own_id=7)  # type: ignore[arg-type]


def test_an_own_template_takes_the_place_of_the_shipped_one() -> None:
    templates = shipped_templates().with_own([own("answer_claim", title="Nuestra respuesta")])
    found = templates.load("answer_claim")
    assert (found.title, found.own_id) == ("Nuestra respuesta", 7)
    assert templates.named("answer", "claim") is found
    assert found in templates.for_step("answered", "claim", "granted")
    assert len(templates.all()) == len(shipped_templates().all())
    assert templates.shipped["answer_claim"].own_id is None


def test_an_own_template_answers_to_what_the_law_asks_of_the_shipped_one() -> None:
    shipped = shipped_templates().load("answer_claim")
    templates = shipped_templates().with_own(
        [own("answer_claim"), own("own_other", like="denial_claim"), own("own_lost", like="gone")]
    )
    assert templates.load("answer_claim").checklist == shipped.checklist
    denial = shipped_templates().load("denial_claim")
    assert templates.load("own_other").checklist == denial.checklist
    assert templates.load("own_lost").checklist == ()


def test_an_added_template_stands_beside_the_others_and_is_not_the_usual_one() -> None:
    added = own("own_thanks", order=75, applies_to=("claim", "inquiry"), like="answer_claim")
    templates = shipped_templates().with_own([added])
    names = [one.name for one in templates.for_step("answered", "inquiry")]
    assert names[0] == "answer_inquiry"
    assert "own_thanks" in names
    assert templates.named("own_thanks", "claim").own_id == 7
    with pytest.raises(NotFound):
        templates.named("own_thanks", "petition")
    with pytest.raises(NotFound):
        shipped_templates().load("own_thanks")
