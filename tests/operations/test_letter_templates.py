"""The office's own templates: versions, the one in use, and which of them made which letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privdesk.documents.template import render
from privdesk.documents.template_check import mistakes_in, unsaid
from privdesk.documents.template_set import TemplateSet, shipped_templates
from privdesk.documents.template_writing import written
from privdesk.errors import BadInput, NotFound, Refused
from privdesk.operations import letter_templates
from privdesk.operations.letter_templates import (
    add_template,
    restore_shipped,
    save_template,
    template_of,
    templates_in_use,
    use_version,
    withdraw,
    withdrawn_templates,
)
from privdesk.operations.letters import issue_letter, prepare_letter
from privdesk.records import LetterTemplate
from privdesk.store.finding import document_by_number
from privdesk.store.letter_templates import (
    letters_by_own_version,
    letters_by_shipped_version,
    versions_of,
)
from privdesk.store.store import Store
from tests.operations.letter_case import RECEIVED, at, received, the_request

NAME = "acknowledgement_claim"
SHIPPED = shipped_templates().load(NAME)
NOW = at(RECEIVED)
TEXT = SHIPPED.source.replace("Recibimos su solicitud", "Hemos recibido su solicitud")


def save(store: Store, source: str = TEXT, name: str = NAME, title: str = "Acuse") -> int:
    with store.write("change_template") as session:
        return save_template(session, name, title=title, source=source, now=NOW).id


def add(store: Store, title: str = "Carta de cierre", **values: object) -> str:
    given = {"source": "Hola {titular}", "like": "answer_claim", "kinds": ["claim"], **values}
    with store.write("change_template") as session:
        return add_template(session, title=title, now=NOW, **given).name  # type: ignore[arg-type]


def in_use(store: Store) -> TemplateSet:
    with store.read() as session:
        return templates_in_use(session)


def issue(store: Store, name: str = NAME) -> str:
    with store.write("issue_letter") as session:
        request = the_request(session)
        template = templates_in_use(session).load(name)
        prepared = prepare_letter(session, request, template, now=NOW)
        return issue_letter(session, request, prepared, now=NOW).number


def versions(store: Store, name: str = NAME) -> list[tuple[int, bool]]:
    with store.read() as session:
        return [(row.version, row.is_in_use) for row in versions_of(session, name)]


def test_a_saved_template_is_the_one_that_letters_are_written_with(office: Store) -> None:
    received(office)
    save(office)
    template = in_use(office).load(NAME)
    assert template.title == "Acuse"
    assert template.source == TEXT.strip("\n")
    assert template.checklist == SHIPPED.checklist
    assert template.based_on == SHIPPED.fingerprint
    assert (template.step, template.applies_to) == (SHIPPED.step, SHIPPED.applies_to)


def test_each_letter_says_which_version_made_it(office: Store) -> None:
    received(office)
    numbers = [issue(office)]
    first = save(office)
    numbers.append(issue(office))
    second = save(office, TEXT + "\n\nGracias.")
    numbers += [issue(office), issue(office)]
    with office.write("change_template") as session:
        restore_shipped(session, NAME)
    numbers.append(issue(office))
    with office.read() as session:
        made = [document_by_number(session, number) for number in numbers]
        assert [d.letter_template_id for d in made] == [None, first, second, second, None]
        assert [d.template_version for d in made] == [SHIPPED.version, 1, 2, 2, SHIPPED.version]
        assert {d.template for d in made} == {NAME}
        rows = {row.id: template_of(row) for row in versions_of(session, NAME)}
        assert made[1].template_fingerprint == rows[first].fingerprint
        assert made[2].template_fingerprint == rows[second].fingerprint
        assert made[0].template_fingerprint == SHIPPED.fingerprint
        assert letters_by_own_version(session, NAME) == {first: 1, second: 2}
        assert letters_by_shipped_version(session, NAME) == {SHIPPED.version: 2}
        assert rows[first].source == TEXT.strip("\n")


def test_versions_are_kept_and_taken_up_again(office: Store) -> None:
    save(office)
    save(office, "Otro texto.")
    assert versions(office) == [(2, True), (1, False)]
    with office.write("change_template") as session:
        use_version(session, versions_of(session, NAME)[1])
    assert versions(office) == [(2, False), (1, True)]
    assert in_use(office).load(NAME).version == 1
    with office.write("change_template") as session:
        restore_shipped(session, NAME)
    assert versions(office) == [(2, False), (1, False)]
    assert in_use(office).load(NAME) is SHIPPED
    save(office, "Texto tercero.")
    assert versions(office) == [(3, True), (2, False), (1, False)]


def test_saving_what_is_there_makes_no_version(office: Store) -> None:
    with pytest.raises(BadInput):
        save(office, SHIPPED.source, title=SHIPPED.title)
    first = save(office)
    assert save(office) == first
    assert versions(office) == [(1, True)]


def test_the_shared_parts_are_written_out_for_good(office: Store) -> None:
    save(office, "Hola\n\n{> firma}")
    source = in_use(office).load(NAME).source
    assert "{>" not in source
    assert "{nombre del firmante}" in source


def test_a_template_of_the_office_is_like_a_shipped_one(office: Store) -> None:
    name = add(office, "¡Carta de cierre!", kinds=["inquiry", "claim"])
    assert name == "own_carta_de_cierre"
    template = in_use(office).load(name)
    model = shipped_templates().load("answer_claim")
    assert template.applies_to == ("inquiry", "claim")
    assert (template.step, template.decision, template.facts) == ("answered", "granted", ())
    assert template.checklist == model.checklist
    assert "Vía ante la SIC" in {item.text for item in unsaid(template)}
    assert add(office, "Carta de cierre") == "own_carta_de_cierre_2"
    assert add(office, "你好") == "own_letter"


def test_an_added_template_may_change_what_it_is_for(office: Store) -> None:
    name = add(office)
    with office.write("change_template") as session:
        given = {"title": "Otra", "source": "Hola", "now": NOW}
        save_template(session, name, kinds=["petition"], **given)  # type: ignore[arg-type]
        save_template(session, NAME, kinds=["petition"], **given)  # type: ignore[arg-type]
    assert in_use(office).load(name).applies_to == ("petition",)
    assert in_use(office).load(NAME).applies_to == SHIPPED.applies_to


def test_an_added_template_is_withdrawn_and_taken_up_again(office: Store) -> None:
    received(office)
    name = add(office)
    number = issue(office, name)
    with office.write("change_template") as session:
        withdraw(session, name)
    with pytest.raises(NotFound):
        in_use(office).load(name)
    with office.read() as session:
        (row,) = withdrawn_templates(session)
        assert document_by_number(session, number).letter_template_id == row.id
    with office.write("change_template") as session:
        use_version(session, versions_of(session, name)[0])
    assert in_use(office).load(name).name == name
    with office.read() as session:
        assert withdrawn_templates(session) == []


def test_what_cannot_be_is_refused(office: Store) -> None:
    name = add(office)
    with office.write("change_template") as session:
        for act, target, error in (
            (restore_shipped, name, Refused),
            (restore_shipped, "nothing", NotFound),
            (withdraw, NAME, Refused),
            (withdraw, "nothing", NotFound),
        ):
            with pytest.raises(error):
                act(session, target)
    with pytest.raises(NotFound):
        save(office, name="nothing")
    with pytest.raises(NotFound):
        add(office, like="nothing")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": " \n"}, "title"),
        ({"title": "x" * 121}, "title"),
        ({"source": " "}, "source"),
        ({"source": "{nada}"}, "source"),
        ({"kinds": []}, "kinds"),
        ({"kinds": ["x"]}, "kinds"),
    ],
)
def test_a_wrong_template_is_refused_by_its_field(
    office: Store, values: dict[str, object], field: str
) -> None:
    seal = office.seal()
    with pytest.raises(BadInput) as caught:
        add(office, **values)  # type: ignore[arg-type]
    assert caught.value.field == field
    assert office.seal() == seal


def test_a_shipped_letter_that_changed_is_noticed(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(office)
    newer = replace(SHIPPED, version=9, fingerprint="another")
    fresh = TemplateSet({**shipped_templates().shipped, NAME: newer})
    monkeypatch.setattr(letter_templates, "shipped_templates", lambda: fresh)
    assert in_use(office).load(NAME).based_on != newer.fingerprint
    with office.write("change_template") as session:
        save_template(session, NAME, title="Acuse", source=TEXT + "\nx", now=NOW)
    assert in_use(office).load(NAME).based_on == SHIPPED.fingerprint
    with office.write("change_template") as session:
        text = in_use(office).load(NAME).source
        given = {"title": "Acuse", "source": text, "now": NOW}
        save_template(session, NAME, is_up_to_date=True, **given)  # type: ignore[arg-type]
    assert in_use(office).load(NAME).based_on == "another"
    assert versions(office)[0] == (3, True)


def test_a_version_that_cannot_be_read_gives_way(office: Store) -> None:
    with office.write("change_template") as session:
        for name in (NAME, "own_broken"):
            head = replace(SHIPPED, name=name)
            source = written(head, "Hola {un campo que ya no existe}")
            session.add(LetterTemplate(name=name, version=1, title="x", source=source, made_at=NOW))
    assert in_use(office).load(NAME) is SHIPPED
    with pytest.raises(NotFound):
        in_use(office).load("own_broken")
    with office.write("change_template") as session, pytest.raises(BadInput):
        use_version(session, versions_of(session, NAME)[0])


PIECES = st.sampled_from(
    ["{ciudad}", "{?ciudad}", "**", "# ", "- ", "\n", "\n\n", "{número}", "=1+1", "<b>", "\\{",
     "| a |\n|---|\n| b |\n", "palabra", "é", "\u202e", "{", "}", "___\n", "> ", "\r\n", "\x00"]
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES, max_size=12).map("".join))
def test_what_is_saved_is_read_and_rendered_the_same(office: Store, source: str) -> None:
    cleaned = source.replace("\r\n", "\n").strip("\n")
    if mistakes_in(cleaned):
        with pytest.raises(BadInput):
            save(office, source)
        return
    save(office, source)
    template = in_use(office).load(NAME)
    assert template.source == cleaned
    values = {"ciudad": "Cali", "número": "2026-0001"}
    assert render(template, values).text == render(SHIPPED.edited(cleaned), values).text


def test_the_date_of_each_version_is_kept(office: Store) -> None:
    save(office)
    with office.read() as session:
        (row,) = versions_of(session, NAME)
    assert row.made_at.date() == date(2026, 11, 20)
