"""The letters of the program are found too, until the office writes its own in their place."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from privdesk.documents.template_set import shipped_templates
from privdesk.operations.finding import find_anything
from privdesk.operations.letter_templates import restore_shipped, save_template
from privdesk.store.counting import organization
from privdesk.store.finding_everywhere import Group
from privdesk.store.hits import Hit
from privdesk.store.lists import Day
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
NAME = "answer_inquiry"


def find(store: Store, words: str, per_type: int = 5, **more: list[str]) -> list[Group]:
    with store.read() as session:
        return find_anything(session, words, Day(TODAY, TODAY), per_type=per_type, **more)


def templates(store: Store, words: str, per_type: int = 50) -> list[Hit]:
    groups = {group.record_type: group for group in find(store, words, per_type)}
    return list(groups["letter_template"].hits) if "letter_template" in groups else []


def test_a_letter_of_the_program_is_found_by_its_title_first(office: Store) -> None:
    title = shipped_templates().shipped[NAME].title
    first = templates(office, title.upper())[0]
    assert (first.template, first.title, first.record_id) == (NAME, title, 0)
    assert first.title_spans
    assert first.opens == ("letter_template", 0)


@pytest.mark.parametrize("words", ["answer_inqu", "autoridad de proteccion"])
def test_and_by_its_name_and_its_words(office: Store, words: str) -> None:
    hits = templates(office, words)
    assert hits
    for hit in hits:
        source = shipped_templates().shipped[hit.template].source
        assert hit.title_spans or hit.detail_spans or words in f"{hit.template}{source}"


def test_the_office_s_own_takes_its_place_until_it_is_restored(office: Store) -> None:
    shipped = shipped_templates().shipped[NAME]
    for _ in range(2):
        with office.write("change_template") as session:
            save_template(
                session, NAME, title="Respuesta azul", source=f"{shipped.source}\n\nAzul.", now=NOW
            )
    (own,) = templates(office, "azul")
    assert (own.record_id, own.template, own.detail) == (1, NAME, "Versión 1")
    program_s = [hit.template for hit in templates(office, "consulta") if not hit.record_id]
    assert program_s
    assert NAME not in program_s
    with office.write("change_template") as session:
        save_template(session, NAME, title="Respuesta azul", source=shipped.source, now=NOW)
    used, before = templates(office, "azul")
    assert (used.template, before.template) == (NAME, "")
    assert before.detail == "Versión 1, que ya no se usa"
    with office.write("change_template") as session:
        restore_shipped(session, NAME)
    assert [hit.template for hit in templates(office, "azul")] == ["", ""]
    assert NAME in [hit.template for hit in templates(office, shipped.title)]


def test_they_are_counted_and_cut_with_the_office_s_own(office: Store) -> None:
    with office.write("change_template") as session:
        source = shipped_templates().shipped[NAME].source
        save_template(session, NAME, title="Mi consulta", source=source, now=NOW)
    (group,) = (one for one in find(office, "consulta", 3) if one.record_type == "letter_template")
    assert len(group.hits) == 3
    assert group.hits[0].record_id == 1
    assert group.total == len(templates(office, "consulta")) > 3


def test_they_stand_before_the_office_and_only_where_they_are_wanted(office: Store) -> None:
    with office.write("change_organization") as session:
        organization(session).address = "Calle de la consulta"
    assert [one.record_type for one in find(office, "consulta")] == [
        "letter_template",
        "organization",
    ]
    assert [one.record_type for one in find(office, "consulta", types=["organization"])] == [
        "organization"
    ]
    assert find(office, "«»") == []
