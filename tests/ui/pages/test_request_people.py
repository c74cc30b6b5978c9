"""Who asks and for whom: applicant, capacity, minors, our role; other kinds; what repeats."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from privdesk.operations.events import record_withdrawal
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.store import lists
from privdesk.store.earlier_requests import links_of
from privdesk.store.finding import attachments_of
from privdesk.store.lists import Listing
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.parts.choice_box import ChoiceBox
from tests.ui.pages.clicks import press

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases


def choose(form: NewRequest, name: str, words: str, qtbot: QtBot) -> None:
    inner = form.form.editors[name].inner()
    inner.setFocus()
    qtbot.keyClicks(inner, words)


def fill(form: NewRequest, qtbot: QtBot, right: str = "sup") -> None:
    qtbot.keyClicks(form.person.form.editors["document_number"].inner(), "1000000001")
    qtbot.keyClicks(form.person.form.editors["name"].inner(), "Sofia Ficticia")
    choose(form, "right", right, qtbot)


def newest(desk: Desk) -> int:
    with desk.store.read() as session:
        return max(lists.ids(session, Listing("request"), desk.day()))


def test_the_plain_case_shows_few_fields(form: NewRequest) -> None:
    assert not form.applicant.other.isVisible()
    assert not form.asked.role.role.isVisible()
    assert not form.minor.isVisible()
    assert not form.person.form.editors["birth_date"].isVisible()
    assert not form.another.isVisible()
    assert form.asked.role.fold.note.text() == "responsable"


def test_a_representative_asks_with_the_proof(
    page: RequestsPage,
    form: NewRequest,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proof = tmp_path / "registro civil.pdf"
    proof.write_bytes(b"%PDF-1.4\nx")
    monkeypatch.setattr("privdesk.ui.messages.ask_open_path", lambda *_: proof)
    fill(form, qtbot)
    press(form.applicant.who.buttons()[1], qtbot)
    assert form.applicant.capacity.inner().hasFocus()
    assert form.minor.isVisible()
    qtbot.keyClicks(form.applicant.capacity.inner(), "rep")
    assert "registro civil" in form.applicant.capacity_field.foot.text()
    asking = form.applicant.person.form.editors
    qtbot.keyClicks(asking["document_number"].inner(), "2000000002")
    qtbot.keyClicks(asking["name"].inner(), "Pedro Ficticio")
    qtbot.keyClicks(asking["email"].inner(), "pedro@correo.example")
    qtbot.keyClicks(form.applicant.proof.inner(), "Registro civil")
    press(form.minor.editor.buttons.buttons()[0], qtbot)
    press(form.applicant.attach, qtbot)
    qtbot.waitUntil(lambda: not form.intake.is_reading() and bool(form.evidence.rows))
    press(form.save_button, qtbot)
    with desk.store.read() as session:
        request = session.get_one(Request, newest(desk))
        assert request.applicant is not None
        assert (request.person.name, request.applicant.name) == ("Sofia Ficticia", "Pedro Ficticio")
        assert (request.capacity, request.capacity_proof) == ("representative", "Registro civil")
        assert request.is_minor is True
        assert request.reply_address == "pedro@correo.example"
        assert [f.name for f in attachments_of(session, "request", request.id)] == [
            "registro civil.pdf"
        ]


def test_the_data_subject_again_leaves_no_applicant(
    form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    press(form.applicant.who.buttons()[1], qtbot)
    qtbot.keyClicks(form.applicant.person.form.editors["name"].inner(), "Pedro")
    press(form.applicant.who.buttons()[0], qtbot)
    assert form.save()
    with desk.store.read() as session:
        request = session.get_one(Request, newest(desk))
        assert (request.applicant, request.capacity) == (None, "self")


def test_every_problem_is_told_in_one_go(form: NewRequest, qtbot: QtBot) -> None:
    form.person.form.editors["document_type"].set_value("NIT")
    qtbot.keyClicks(form.person.form.editors["document_number"].inner(), "999.000.123-7")
    qtbot.keyClicks(form.person.form.editors["email"].inner(), "ana@@correo")
    press(form.applicant.who.buttons()[1], qtbot)
    qtbot.keyClicks(form.applicant.person.form.editors["email"].inner(), "sin arroba")
    press(form.save_button, qtbot)
    person, asking = form.person.form.labeled, form.applicant.person.form.labeled
    assert person["document_number"].foot.text().startswith("El dígito debe ser 2")
    assert person["email"].foot.text().startswith("Escriba un correo")
    assert person["name"].foot.text() == "Llene este campo."
    assert form.form.labeled["right"].foot.text() == "Llene este campo."
    assert form.applicant.capacity_field.foot.text() == "Llene este campo."
    assert asking["email"].foot.text().startswith("Escriba un correo")
    assert asking["document_number"].foot.text() == "Llene este campo."
    assert form.person.form.isAncestorOf(form.focusWidget())


def test_a_field_is_checked_as_it_is_left(form: NewRequest, qtbot: QtBot) -> None:
    email = form.person.form.editors["email"].inner()
    email.setFocus()
    qtbot.keyClicks(email, "ana.correo.example")
    form.form.editors["right"].inner().setFocus()
    assert form.person.form.labeled["email"].foot.text().startswith("Escriba un correo")


def test_a_birth_to_come_is_told_where_the_rarer_fields_are_folded(
    form: NewRequest, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    form.person.form.editors["birth_date"].set_value(date(2026, 12, 1))
    assert not form.save()
    assert form.person.shows_more()
    assert form.person.form.editors["birth_date"].error()


def test_a_minor_is_proposed_and_the_officer_decides(form: NewRequest, qtbot: QtBot) -> None:
    kind = form.person.form.editors["document_type"].inner()
    kind.setFocus()
    qtbot.keyClicks(kind, "tar")
    assert form.minor.isVisible()
    assert form.minor.value() is True
    assert form.minor.labeled.foot.text().startswith("Propuesto por el tipo de documento.")
    press(form.person.more, qtbot)
    qtbot.keyClicks(form.person.form.editors["birth_date"].inner(), "01012000")
    assert form.minor.value() is False
    assert form.minor.labeled.foot.text() == "Propuesto por la fecha de nacimiento."
    press(form.minor.editor.buttons.buttons()[2], qtbot)
    kind.setFocus()
    qtbot.keyClicks(kind, "reg")
    assert form.minor.value() is None


def test_the_role_is_explained_and_a_new_controller_is_added(
    form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    press(form.asked.role.fold.button, qtbot)
    assert not form.asked.role.party_field.isVisible()
    qtbot.keyClicks(form.asked.role.role.inner(), "enc")
    assert "art. 18" in form.asked.role.role_field.foot.text()
    qtbot.keyClicks(form.asked.role.party.inner(), "Tienda Ejemplo")
    assert form.save()
    with desk.store.read() as session:
        request = session.get_one(Request, newest(desk))
        assert request.role == "processor"
        assert request.party is not None
        assert request.party.name == "Tienda Ejemplo"


def test_a_novelty_is_for_the_processor_within_five_days(
    form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    fill(form, qtbot, "nov")
    if form.asked.right() != "novelty":  # its words begin otherwise
        form.form.editors["right"].set_value("novelty")
        form.asked._right_chosen()
    assert form.asked.kind() == "novelty"
    assert form.asked.role.fold.is_open()
    assert form.asked.role.values()["role"] == "processor"
    assert "art. 18" in form.form.labeled["kind"].foot.text()
    assert form.term.text().startswith("Actualizar a más tardar el 30/11/2026")
    form.form.editors["right"].set_value("know")
    form.asked._right_chosen()
    assert form.asked.role.values()["role"] == "controller"


@pytest.mark.parametrize(
    ("right", "words"),
    [
        ("petition", "Sin término de la Ley 1581: rige el de la Ley 1755 de 2015."),
        ("credit", "Sin término de la Ley 1581: rige el de la Ley 1266 de 2008."),
        ("unrelated", "Sin término de la Ley 1581: responda que no es hábeas data."),
    ],
)
def test_other_kinds_say_their_law(
    right: str, words: str, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    form.form.editors["right"].set_value(right)
    form.asked._right_chosen()
    assert form.term.text() == words
    assert form.save()
    with desk.store.read() as session:
        assert session.get_one(Request, newest(desk)).kind == right


def test_the_other_kinds_stand_at_the_end_of_the_list(form: NewRequest) -> None:
    box = form.form.editors["right"].inner()
    assert isinstance(box, ChoiceBox)
    last = [box.itemText(n) for n in range(box.count())][-4:]
    assert "Ley 1755" in last[0]
    assert "Ley 1266" in last[1]


def test_a_repeated_request_is_found_and_linked(
    page: RequestsPage, form: NewRequest, cases: Cases, desk: Desk, qtbot: QtBot
) -> None:
    earlier = cases.receive("Luisa Imaginaria", "erase", date(2026, 11, 10))
    cases.receive("Otra Imaginaria", "erase", date(2026, 11, 10))
    qtbot.keyClicks(form.person.form.editors["document_number"].inner(), "9000000001")
    assert not form.repeats.isVisible()
    choose(form, "right", "sup", qtbot)
    assert form.repeats.isVisible()
    assert list(form.repeats.links) == [earlier]
    press(form.repeats.link_boxes[earlier], qtbot)
    qtbot.keyClicks(form.form.editors["text"].inner(), "otra vez")
    assert form.save()
    with desk.store.read() as session:
        link = links_of(session, newest(desk))[0]
        assert (link.earlier_id, link.relation) == (earlier, "repeats")


def test_the_link_shows_the_other_request_after_asking(
    page: RequestsPage, form: NewRequest, cases: Cases, qtbot: QtBot
) -> None:
    from tests.ui.pages.clicks import answer_question

    earlier = cases.receive("Luisa Imaginaria", "erase", date(2026, 11, 10))
    qtbot.keyClicks(form.person.form.editors["document_number"].inner(), "9000000001")
    choose(form, "right", "sup", qtbot)
    answer_question("stay")
    press(form.repeats.links[earlier], qtbot)
    assert page.form is form
    answer_question("discard")
    press(form.repeats.links[earlier], qtbot)
    assert page.form is None
    assert page.table.rows.chosen_id() == earlier


def test_a_request_continues_a_withdrawn_one(
    page: RequestsPage, cases: Cases, desk: Desk, qtbot: QtBot
) -> None:
    earlier = cases.receive(
        "Luisa Imaginaria",
        "erase",
        date(2026, 9, 1),
        applicant={"name": "Pedro Ficticio", "document_type": "none"},
        capacity="attorney",
        role="both",
        is_minor=False,
    )
    cases.do(earlier, record_withdrawal, When(date(2026, 9, 20)), withdrawal="express")
    page.show_argument({"new": True, "follows": earlier})
    form = page.form
    assert form is not None
    assert form.person.values()["name"] == "Luisa Imaginaria"
    assert form.applicant.values()["applicant"]["name"] == "Pedro Ficticio"
    assert form.asked.right() == "erase"
    assert form.asked.kind() == "claim"
    assert form.asked.received_on() == date(2026, 11, 23)
    assert form.repeats.link_boxes[earlier].isChecked()
    assert not form.is_dirty()
    assert form.save()
    with desk.store.read() as session:
        request, before = (session.get_one(Request, i) for i in (newest(desk), earlier))
        assert request.applicant_id == before.applicant_id
        assert (request.capacity, request.role, request.is_minor) == ("attorney", "both", False)
        assert [(k.earlier_id, k.relation) for k in links_of(session, request.id)] == [
            (earlier, "follows")
        ]


def test_tab_goes_as_one_reads(form: NewRequest, cases: Cases, qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    earlier = cases.receive("Luisa Imaginaria", "erase", date(2026, 11, 10))
    qtbot.keyClicks(form.person.form.editors["document_number"].inner(), "9000000001")
    choose(form, "right", "sup", qtbot)
    form.intake.paste_button.setFocus()
    seen = []
    for _step in range(40):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        seen.append(form.focusWidget())
        if seen[-1] is form.save_button:
            break
    wanted = [
        form.repeats.links[earlier],
        form.repeats.link_boxes[earlier],
        form.person.form.editors["document_type"].inner(),
        form.person.form.editors["name"].inner(),
        form.form.editors["right"].inner(),
        form.form.editors["reached_officer_on"].inner(),
        form.form.editors["text"].inner(),
        form.form.editors["database_id"].inner(),
        form.asked.role.fold.button,
        form.cancel,
        form.save_button,
    ]
    places = [seen.index(widget) for widget in wanted]
    assert places == sorted(places)
