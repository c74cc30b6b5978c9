"""Every form of a request is put back as it was left, whatever ended it; saved, it is forgotten."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from privdesk.exchange.mail import MailFile
from privdesk.store.drafts import Draft
from privdesk.ui import messages, task
from privdesk.ui.desk import Desk
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.event_forms import FORMS, form_name, named_form, open_form
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.pages.request_snapshot import RequestSnapshot, read_request
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import press

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases


def retype(inner: QWidget, words: str, qtbot: QtBot) -> None:
    """Write that instead of what stands there, key by key."""
    assert isinstance(inner, QLineEdit | QPlainTextEdit)
    inner.setFocus()
    inner.selectAll()
    qtbot.keyClicks(inner, words)


def kept(desk: Desk) -> list[Draft]:
    return desk.drafts.kept()


def read(desk: Desk, request_id: int) -> RequestSnapshot:
    with desk.store.read() as session:
        found = read_request(session, request_id, desk.day())
    assert found is not None
    return found


def _fill(form: EventForm, data: st.DataObject) -> None:
    """Whatever an officer may have typed in some of the fields."""
    words = st.text(max_size=40)
    for name in form.labeled:
        editor = form.editor(name)
        if data.draw(st.booleans(), label=name):
            odd: Any = data.draw(words) if isinstance(editor.kept(), str) else editor.kept()
            editor.put_back(odd)
    form._changed()


@pytest.mark.parametrize("name", sorted(FORMS))
@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_every_short_form_comes_back_as_it_was_left(
    name: str, data: st.DataObject, desk: Desk, asked_claim: int, qtbot: QtBot
) -> None:
    request = read(desk, asked_claim)
    first, second = FORMS[name](desk, request), FORMS[name](desk, request)
    _fill(first, data)
    values = first.draft_values()
    if values is not None:
        second.restore_draft(json.loads(json.dumps(values)))
    assert second.values() == first.values()
    assert second.draft_values() == values
    for form in (first, second):
        form.deleteLater()


def test_what_is_typed_is_kept_and_put_back_on_opening(
    requests_page: RequestsPage, desk: Desk, made: dict[str, int], qtbot: QtBot
) -> None:
    form = open_form("note", desk, read(desk, made["Ana"]), requests_page)
    retype(form.editor("note").inner(), "Llamo para preguntar", qtbot)
    desk.drafts.look()
    desk.drafts.look()
    assert [d.form for d in kept(desk)] == ["event:note|||"]
    form.setParent(None)
    form.deleteLater()  # as if the program had ended: nothing was asked, nothing was saved
    again = open_form("note", desk, read(desk, made["Ana"]), requests_page)
    assert again.note() == "Llamo para preguntar"
    assert again.restored.isVisible()
    assert "hoy, 10:00" in again.restored.words()
    press(again.save_button, qtbot)
    assert kept(desk) == []


def test_a_request_that_changed_since_is_said(
    requests_page: RequestsPage, desk: Desk, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    from privdesk.operations.events import record_event
    from privdesk.operations.when import When

    form = open_form("note", desk, read(desk, made["Ana"]), requests_page)
    retype(form.editor("note").inner(), "Llamo", qtbot)
    assert desk.drafts.keep_all()
    form.deleteLater()
    cases.do(made["Ana"], record_event, "note", When(date(2026, 11, 20)), note="Otra nota")
    again = open_form("note", desk, read(desk, made["Ana"]), requests_page)
    assert "cambió desde entonces" in again.restored.words()
    again.nothing_left()
    again.reject()


def test_a_damaged_draft_is_said_and_taken_away(
    requests_page: RequestsPage, desk: Desk, made: dict[str, int], qtbot: QtBot
) -> None:
    from privdesk.store.drafts import keep_draft

    damaged: tuple[dict[str, Any], ...] = (
        {},
        {"values": 3},
        {"values": {}},
        {"values": {"typed": [], "paths": 4}},
    )
    for content in damaged:
        with desk.store.write_aside() as session:
            keep_draft(session, "event:note|||", "request", made["Ana"], content, desk.now())
        form = open_form("note", desk, read(desk, made["Ana"]), requests_page)
        assert "dañado" in form.restored.words()
        assert kept(desk) == []
        form.deleteLater()


def test_each_thing_that_a_form_is_about_has_its_own_draft() -> None:
    for about in (("note", None, None, None), ("execute", None, 3, "database:4"),
                  ("record_sending", "C-2026-0001", None, None)):  # fmt: skip
        assert named_form(form_name(*about)) == about
    for odd in ("", "note", "nothing|||", "note||x|"):
        found = named_form(odd)
        assert found is None or found[0] in FORMS


def answer(qtbot: QtBot, key: str) -> None:
    """Press that button of the question that is about to be asked."""

    def pressed() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, messages.Question)
        qtbot.mouseClick(question.buttons[key], Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, pressed)


@pytest.mark.parametrize(("key", "left", "drafts"), [("stay", False, 0), ("discard", True, 0),
                                                      ("keep", True, 1)])  # fmt: skip
def test_closing_a_short_form_asks(
    key: str, left: bool, drafts: int,
    requests_page: RequestsPage, desk: Desk, made: dict[str, int], qtbot: QtBot,
) -> None:  # fmt: skip
    form = open_form("note", desk, read(desk, made["Ana"]), requests_page)
    retype(form.editor("note").inner(), "Llamo", qtbot)
    answer(qtbot, key)
    press(form.cancel, qtbot)
    assert form.isHidden() is left
    desk.drafts.look()
    desk.drafts.look()
    if left:
        assert len(kept(desk)) == drafts
    form.nothing_left()
    form.reject()


# A new request


@pytest.fixture
def new(requests_page: RequestsPage, qtbot: QtBot) -> NewRequest:
    requests_page.begin_new()
    assert requests_page.form is not None
    return requests_page.form


def _typed(new: NewRequest, qtbot: QtBot) -> None:
    editors = new.person.form.editors
    retype(editors["document_number"].inner(), "9000000777", qtbot)
    retype(editors["name"].inner(), "Zoe Ficticia", qtbot)
    new.asked.form.editors["right"].set_value("erase")
    new.asked.form.editors["right"].changed.emit()
    retype(new.asked.form.editors["text"].inner(), "Que borren mis datos", qtbot)
    retype(new.asked.moment.day.inner(), "20/11/2026", qtbot)
    new.applicant.set_other(True)
    new.applicant.capacity.set_value("attorney")
    retype(new.applicant.person.form.editors["name"].inner(), "Luis Apoderado", qtbot)
    new.minor.editor.set_value(False)
    new.minor.editor.changed.emit()
    new.evidence.add([MailFile("poder.pdf", "application/pdf", b"%PDF-1.4 ficticio")])


def test_a_new_request_comes_back_whole(
    new: NewRequest, requests_page: RequestsPage, desk: Desk, qtbot: QtBot
) -> None:
    _typed(new, qtbot)
    assert desk.drafts.keep_all()
    (draft,) = kept(desk)
    assert draft.content is not None
    assert draft.content["title"] == "Nueva solicitud de Zoe Ficticia"
    again = NewRequest(desk, draft=draft.record_id)
    qtbot.addWidget(again)
    assert again.draft_values() == new.draft_values()
    assert again.restored.words().startswith("Se recuperó")
    assert [f.content for f in again.evidence.files()] == [b"%PDF-1.4 ficticio"]
    assert again._filled() == new._filled()


def test_a_saved_request_leaves_no_draft_and_no_file(
    new: NewRequest, requests_page: RequestsPage, desk: Desk, qtbot: QtBot
) -> None:
    from sqlalchemy import text

    _typed(new, qtbot)
    retype(new.applicant.person.form.editors["document_number"].inner(), "9000000778", qtbot)
    assert desk.drafts.keep_all()
    press(new.save_button, qtbot)
    assert requests_page.form is None, new.failure.words()
    desk.drafts.keep_all()
    with desk.store.read() as session:
        assert session.scalar(text("SELECT count(*) FROM draft")) == 0


def test_the_next_new_request_offers_the_one_half_typed(
    new: NewRequest, requests_page: RequestsPage, desk: Desk, qtbot: QtBot
) -> None:
    _typed(new, qtbot)
    answer(qtbot, "keep")
    press(new.cancel, qtbot)
    assert requests_page.form is None
    requests_page.begin_new()
    fresh = requests_page.form
    assert fresh is not None
    assert not fresh.is_dirty()
    assert "Nueva solicitud de Zoe Ficticia, hoy" in fresh.other_draft.words()
    qtbot.mouseClick(fresh.other_draft.action, Qt.MouseButton.LeftButton)
    assert requests_page.form is not None
    assert requests_page.form.person.values()["name"] == "Zoe Ficticia"
    assert len(kept(desk)) == 1


def test_two_new_requests_stand_half_typed_at_once(
    new: NewRequest, requests_page: RequestsPage, desk: Desk, qtbot: QtBot
) -> None:
    for name in ("Zoe Ficticia", "Iván Ficticio"):
        requests_page.begin_new()
        assert requests_page.form is not None
        requests_page.form.person.form.editors["name"].set_value(name)
        answer(qtbot, "keep")
        press(requests_page.form.cancel, qtbot)
    titles = {(d.content or {})["title"] for d in kept(desk)}
    assert titles == {"Nueva solicitud de Zoe Ficticia", "Nueva solicitud de Iván Ficticio"}


def test_a_mail_comes_back_with_its_files_and_its_question(desk: Desk, qtbot: QtBot) -> None:
    from privdesk.exchange.mail_proposal import propose
    from privdesk.exchange.mail_reading import read_mail
    from privdesk.ui.pages.mail_intake import MailRead

    content = (
        b"From: Ana Ficticia <ana@correo.example>\r\nTo: datos@panaderia.example\r\n"
        b"Subject: Mis datos\r\nMessage-ID: <uno@correo.example>\r\n"
        b"Date: Thu, 19 Nov 2026 09:00:00 -0500\r\n\r\nQuiero saber que datos tienen.\r\n"
    )
    mail = read_mail(content, "uno.eml")
    form = NewRequest(desk)
    qtbot.addWidget(form)
    form.show()
    original = MailFile("uno.eml", "message/rfc822", content)
    form.fill(MailRead(mail, propose(mail, desk.zone), original))
    assert desk.drafts.keep_all()
    again = NewRequest(desk, draft=kept(desk)[0].record_id)
    qtbot.addWidget(again)
    assert again.draft_values() == form.draft_values()
    assert again.asked.confirm.is_missing()
    assert again.evidence.original() == original
    assert again.person.proposals.is_proposed(again.person.form.editors["name"])
    assert "Mis datos" in again.intake.words.text()
    assert again.another.isVisibleTo(again)


def test_a_large_file_is_kept_off_the_interface_thread(
    new: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    content = bytes(300 * 1024)
    new.evidence.add([MailFile("grande.bin", "application/octet-stream", content)])
    desk.drafts.look()
    desk.drafts.look()
    assert kept(desk) == []  # its file first
    qtbot.waitUntil(lambda: not task.running(), timeout=10_000)
    desk.drafts.look()
    again = NewRequest(desk, draft=kept(desk)[0].record_id)
    qtbot.addWidget(again)
    assert [file.content for file in again.evidence.files()] == [content]


def test_a_file_too_large_is_named(
    new: NewRequest, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from privdesk.ui.pages import mail_draft

    monkeypatch.setattr(mail_draft, "MOST", 10)
    new.evidence.add([MailFile("grande.bin", "application/octet-stream", b"x" * 11)])
    assert desk.drafts.keep_all()
    again = NewRequest(desk, draft=kept(desk)[0].record_id)
    qtbot.addWidget(again)
    assert "grande.bin" in again.restored.words()


# The data of a request


def _edited(page: RequestsPage, request_id: int) -> Any:
    page.show_argument({"request": request_id, "edit": True})
    assert page.record.data.edited is not None
    return page.record.data.edited


def test_the_data_of_a_request_come_back(
    requests_page: RequestsPage, desk: Desk, made: dict[str, int], qtbot: QtBot
) -> None:
    edit = _edited(requests_page, made["Ana"])
    retype(edit.form.editors["text"].inner(), "Otro texto", qtbot)
    retype(edit.person.editors["phone"].inner(), "300", qtbot)
    edit.minor.editor.set_value(False)
    edit.applicant.set_other(True)
    edit.applicant.capacity.set_value("attorney")
    edit.applicant.person.form.editors["name"].set_value("Luis Apoderado")
    edit.role.role.set_value("processor")
    values = edit.draft_values()
    answer(qtbot, "keep")
    press(edit.cancel, qtbot)
    assert requests_page.record.data.edited is None
    again = _edited(requests_page, made["Ana"])
    assert again.draft_values() == values
    assert again.restored.isVisibleTo(again)
    qtbot.wait(1)
    answer(qtbot, "yes")
    qtbot.mouseClick(again.restored.action, Qt.MouseButton.LeftButton)
    assert not again.is_dirty()
    assert kept(desk) == []


def test_what_another_form_changes_is_shown_or_asked_about(
    requests_page: RequestsPage, desk: Desk, made: dict[str, int], qtbot: QtBot
) -> None:
    from privdesk.operations.requests import change_request
    from privdesk.records import Request

    edit = _edited(requests_page, made["Ana"])
    retype(edit.person.editors["email"].inner(), "c@correo.example", qtbot)
    retype(edit.form.editors["text"].inner(), "Mi texto", qtbot)
    with desk.store.write("change_request") as session:
        request = session.get_one(Request, made["Ana"])
        request.person.email, request.person.phone = "b@correo.example", "555"
        values = {"text": "Su texto", "role": "both", "is_minor": True}
        change_request(session, request, values, now=desk.now())
    assert edit.person.values()["phone"] == "555"
    assert edit.role.values()["role"] == "both"
    assert edit.minor.value() is True
    assert edit.person.is_undecided()
    assert edit.form.is_undecided()
    press(edit.save_button, qtbot)
    assert "No se guardó nada" in edit.failure.words()
    qtbot.mouseClick(edit.person.conflicts.leaves["email"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(edit.form.conflicts.takes["text"], Qt.MouseButton.LeftButton)
    press(edit.save_button, qtbot)
    assert requests_page.record.data.edited is None
    with desk.store.read() as session:
        request = session.get_one(Request, made["Ana"])
        assert (request.person.email, request.text) == ("c@correo.example", "Su texto")


@pytest.mark.parametrize(
    ("choose", "role", "minor"), [("takes", "both", True), ("leaves", "processor", False)]
)
def test_who_asks_our_role_and_a_minor_are_asked_about(
    choose: str, role: str, minor: bool,
    requests_page: RequestsPage, desk: Desk, made: dict[str, int], qtbot: QtBot,
) -> None:  # fmt: skip
    from privdesk.operations.requests import change_request
    from privdesk.records import Request

    edit = _edited(requests_page, made["Ana"])
    edit.role.role.set_value("processor")
    edit.minor.editor.set_value(False)
    edit.applicant.set_other(True)
    edit.applicant.capacity.set_value("attorney")
    with desk.store.write("change_request") as session:
        request = session.get_one(Request, made["Ana"])
        applicant = {"name": "Pedro Padre", "document_number": "77"}
        values = {"role": "both", "is_minor": True, "applicant": applicant,
                  "capacity": "representative"}  # fmt: skip
        change_request(session, request, values, now=desk.now())
    box = edit.parts.conflicts
    assert set(box.takes) == {"role", "minor", "applicant"}
    assert "Pedro Padre" in box.words()
    for name in ("role", "minor"):
        qtbot.mouseClick(getattr(edit.parts.conflicts, choose)[name], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(edit.parts.conflicts.takes["applicant"], Qt.MouseButton.LeftButton)
    if edit.is_dirty():
        press(edit.save_button, qtbot)
    with desk.store.read() as session:
        request = session.get_one(Request, made["Ana"])
        assert (request.role, request.is_minor) == (role, minor)
        assert request.applicant is not None
        assert request.applicant.name == "Pedro Padre"


def test_a_request_taken_away_refuses_to_be_saved(
    requests_page: RequestsPage, desk: Desk, made: dict[str, int], qtbot: QtBot
) -> None:
    edit = _edited(requests_page, made["Ana"])
    retype(edit.form.editors["text"].inner(), "Mi texto", qtbot)
    edit._request = replace(edit._request, id=999)
    assert not edit.save()
    assert "se quitó" in edit.failure.words()
    assert desk.drafts.keep_all()
    assert len(kept(desk)) == 1
