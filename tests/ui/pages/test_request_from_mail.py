"""A request from its mail: dropped, chosen, pasted; proposed, confirmed, kept as evidence."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from privdesk.exchange.foreign import ReadingCancelled
from privdesk.exchange.mail import Mail
from privdesk.records import Request
from privdesk.store.attachments import read_all
from privdesk.store.earlier_requests import links_of
from privdesk.store.finding import attachments_of
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.pages.today_page import TodayPage
from tests.exchange.mails import forwarded_mails, outlook_mails, plain_mails
from tests.exchange.mails.case import eml
from tests.ui.pages.clicks import answer_question, press, retype
from tests.ui.pages.drops import drop, of_files, of_mail
from tests.ui.pages.mail_acts import ERASE, bring, requests, value, wait

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TWO = eml(
    "Subject: Mis datos",
    "Message-ID: <dos@correo.example>",
    "Content-Type: text/plain; charset=utf-8",
    body="Solicito suprimir mis datos y revoco la autorización. C.C. 52.123.456",
)


def test_a_mail_dropped_on_hoy_opens_the_form_filled(
    desk: Desk, page: RequestsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    today = TodayPage(desk)
    qtbot.addWidget(today)
    asked: list[str] = []
    desk.wanted.connect(lambda name, given: asked.append(name))
    desk.wanted.connect(lambda name, given: page.show_argument(given))
    path = tmp_path / "Supresión.eml"
    path.write_bytes(ERASE)
    assert drop(today, of_files(path))
    assert asked == ["requests"]
    assert page.form is not None
    wait(page.form, qtbot)
    assert value(page.form, "document_number") == "52123456"


def foot(form: NewRequest, name: str) -> str:
    where = form.person.form if name in form.person.form.labeled else form.form
    return where.labeled[name].foot.text()


def test_a_mail_dropped_on_the_list_opens_the_form_filled(
    page: RequestsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "Supresión.eml"
    path.write_bytes(ERASE)
    assert drop(page, of_files(path))
    assert page.form is not None
    form = page.form
    wait(form, qtbot)
    assert value(form, "document_number") == "52123456"
    assert value(form, "name") == "Ana Ficticia"
    assert value(form, "email") == "ana@correo.example"
    assert value(form, "right") == "erase"
    assert value(form, "kind") == "claim"
    assert value(form, "reply_address") == "ana@correo.example"
    assert form.asked.moment.day.value() == date(2026, 11, 20)
    assert foot(form, "name") == "Del correo: revíselo"
    assert "servidor" in form.asked.confirm.why.text()
    assert value(form, "reached_officer_on") is None
    assert [row.name.text() for row in form.evidence.rows] == ["Supresión.eml"]


def test_what_the_officer_touches_is_no_proposal_any_more(form: NewRequest, qtbot: QtBot) -> None:
    bring(form, ERASE, qtbot)
    line = form.person.form.editors["name"].inner()
    line.setFocus()
    qtbot.keyClicks(line, "Sra. ")
    assert foot(form, "name") == "Como figuran en su documento."


def test_what_was_typed_before_stays(form: NewRequest, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.person.form.editors["name"].inner(), "Ana Maria Ficticia")
    qtbot.keyClicks(form.form.editors["reply_address"].inner(), "Calle 1")
    retype(form.asked.moment.day.inner(), "19112026", qtbot)
    bring(form, ERASE, qtbot)
    assert value(form, "name") == "Ana Maria Ficticia"
    assert value(form, "reply_address") == "Calle 1"
    assert form.asked.moment.day.value() == date(2026, 11, 19)


def test_the_receipt_must_be_confirmed(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    bring(form, ERASE, qtbot)
    press(form.save_button, qtbot)
    assert requests(desk) == []
    assert foot(form, "received_at") == "Confirme abajo el día de recibo, o corríjalo."
    assert form.focusWidget() is form.asked.confirm.box
    qtbot.keyClick(form.asked.confirm.box, Qt.Key.Key_Space)
    assert "Confirme" not in foot(form, "received_at")
    press(form.save_button, qtbot)
    assert page.form is None
    with desk.store.read() as session:
        request = session.get_one(Request, requests(desk)[0])
        assert request.received_on(desk.zone) == date(2026, 11, 20)
        assert request.received_time_known
        assert request.message_id == "uno@correo.example"
        kept = attachments_of(session, "request", request.id)
        assert [read_all(session, file.content_id) for file in kept] == [ERASE]


def test_a_day_that_is_written_is_confirmed_by_that(form: NewRequest, qtbot: QtBot) -> None:
    bring(form, ERASE, qtbot)
    assert form.asked.confirm.is_missing()
    form.asked.moment.day.inner().setFocus()
    retype(form.asked.moment.day.inner(), "19112026", qtbot)
    assert not form.asked.confirm.is_missing()
    assert "19/11/2026" in form.asked.confirm.box.text()


def test_a_mail_passed_on_keeps_both_days_apart(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    bring(form, forwarded_mails.CASES["outlook"].content, qtbot)
    assert form.asked.moment.day.value() == date(2026, 11, 20)
    assert value(form, "reached_officer_on") == date(2026, 11, 23)
    assert "no cuándo se lo reenviaron a usted" in form.asked.confirm.why.text()
    assert "Carlos Colega" in form.intake.words.text()
    assert value(form, "name") == "Ana Ficticia"
    press(form.asked.confirm.box, qtbot)
    press(form.save_button, qtbot)
    with desk.store.read() as session:
        request = session.get_one(Request, requests(desk)[0])
        assert request.reached_officer_on == date(2026, 11, 23)


def test_a_mail_that_says_no_day_leaves_it_to_the_officer(
    form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    bring(form, forwarded_mails.CASES["no day"].content, qtbot)
    assert form.asked.moment.day.value() is None
    assert not form.asked.confirm.box.isVisible()
    assert not form.save()
    assert foot(form, "received_at") == "Llene este campo."


def test_a_day_beyond_reckoning_harms_nothing(form: NewRequest, qtbot: QtBot) -> None:
    for name in ("dates beyond reckoning", "the year 1899", "nothing in it"):
        bring(form, plain_mails.CASES[name].content, qtbot)
        assert form.save_button.isEnabled()


def test_an_outlook_file_is_read_by_the_button(
    form: NewRequest, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "correo.msg"
    path.write_bytes(outlook_mails.CASES["msg with heads"].content)
    monkeypatch.setattr("privdesk.ui.messages.ask_open_path", lambda *_: path)
    press(form.intake.choose, qtbot)
    wait(form, qtbot)
    assert "Mis datos" in form.intake.words.text()
    assert value(form, "email") == "ana@correo.example"


@pytest.mark.parametrize("content", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rota", b"%PDF-1.4\n", b""])
def test_a_broken_mail_is_told_and_leaves_the_form(
    content: bytes, form: NewRequest, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.keyClicks(form.person.form.editors["name"].inner(), "Ana")
    before = {**form.person.values(), **form.form.values()}
    path = tmp_path / "rota.msg"
    path.write_bytes(content)
    assert drop(form, of_files(path))
    wait(form, qtbot)
    assert form.intake.failure.isVisible()
    assert "el formulario está como estaba" in form.intake.failure.words()
    assert {**form.person.values(), **form.form.values()} == before
    assert form.evidence.rows == []


def test_a_mail_that_is_not_handed_over_says_what_to_do(form: NewRequest) -> None:
    data = QMimeData()
    data.setData("text/x-moz-message", b"imap-message://x")
    assert drop(form, data)
    assert "Guarde el correo como .eml o .msg" in form.intake.failure.words()


def test_cancel_half_way_leaves_the_form(
    form: NewRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_content: bytes, _name: str, cancelled: Callable[[], bool]) -> Mail:
        while not cancelled():
            time.sleep(0.01)
        raise ReadingCancelled

    monkeypatch.setattr("privdesk.ui.pages.mail_intake.read_mail", endless)
    assert drop(form, of_mail(ERASE))
    qtbot.waitUntil(form.intake.progress.isVisible)
    press(form.intake.progress.cancel, qtbot)
    wait(form, qtbot)
    qtbot.waitUntil(lambda: not form.intake.progress.isVisible())
    assert value(form, "name") is None
    assert not form.is_dirty()
    assert not form.intake.failure.isVisible()


def test_leaving_gives_the_reading_up(
    page: RequestsPage, form: NewRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def endless(_content: bytes, _name: str, cancelled: Callable[[], bool]) -> Mail:
        while not cancelled():
            time.sleep(0.01)
        seen.append(True)
        raise ReadingCancelled

    monkeypatch.setattr("privdesk.ui.pages.mail_intake.read_mail", endless)
    drop(form, of_mail(ERASE))
    answer_question("discard")
    assert page.may_leave()
    assert page.form is None
    qtbot.waitUntil(lambda: bool(seen))


def test_pasted_words_fill_the_form_and_leave_no_file(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText("Soy Ana, C.C. 52.123.456. Solicito suprimir mis datos.")
    press(form.intake.paste_button, qtbot)
    wait(form, qtbot)
    assert value(form, "document_number") == "52123456"
    assert value(form, "right") == "erase"
    assert form.evidence.rows == []
    assert form.asked.moment.day.value() is None  # the words do not say when it came
    qtbot.keyClicks(form.person.form.editors["name"].inner(), "Ana Ficticia")
    qtbot.keyClicks(form.asked.moment.day.inner(), "20112026")
    assert form.save()
    assert len(requests(desk)) == 1


def test_ctrl_v_pastes_unless_a_field_takes_the_words(
    page: RequestsPage, form: NewRequest, qtbot: QtBot
) -> None:
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    QApplication.clipboard().setText("Solicito conocer mis datos")
    line = form.person.form.editors["name"].inner()
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert value(form, "name") == "Solicito conocer mis datos"
    form.save_button.setFocus()
    qtbot.keyClick(form.save_button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait(form, qtbot)
    assert value(form, "text") == "Solicito conocer mis datos"


def test_nothing_to_paste_is_told(form: NewRequest, qtbot: QtBot) -> None:
    QApplication.clipboard().clear()
    press(form.intake.paste_button, qtbot)
    assert "No hay nada que pegar" in form.intake.failure.words()


def test_a_file_dropped_on_a_field_is_evidence_and_not_its_words(
    form: NewRequest, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "cédula.pdf"
    path.write_bytes(b"%PDF-1.4\nx")
    paper = form.form.editors["text"].inner()
    assert isinstance(paper, QPlainTextEdit)
    assert drop(paper.viewport(), of_files(path))
    wait(form, qtbot)
    assert value(form, "text") is None
    assert [row.name.text() for row in form.evidence.rows] == ["cédula.pdf"]
    assert form.is_dirty()
    form.evidence.rows[0].removed.emit()
    assert form.evidence.rows == []


def test_the_files_of_a_mail_are_kept_but_those_taken_out(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    bring(form, plain_mails.CASES["alternative, related, mixed"].content, qtbot)
    names = [row.name.text() for row in form.evidence.rows]
    assert len(names) > 2
    form.evidence.rows[-1].removed.emit()
    form.person.form.editors["document_type"].set_value("none")
    form.person._without_number()
    form.form.editors["right"].set_value("know")
    form.form.editors["kind"].set_value("inquiry")
    press(form.asked.confirm.box, qtbot)
    assert form.save()
    with desk.store.read() as session:
        kept = attachments_of(session, "request", requests(desk)[0])
        assert [file.name for file in kept] == names[:-1]


def test_several_rights_are_recorded_as_linked_requests(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    bring(form, TWO, qtbot)
    chosen = str(value(form, "right"))
    other = next(right for right in ("erase", "revoke") if right != chosen)
    box = form.asked.more_rights.boxes[other]
    assert box.isVisible()
    assert not form.asked.more_rights.boxes[chosen].isVisible()
    press(box, qtbot)
    assert form.save_button.text() == "Guardar 2 solicitudes"
    press(form.asked.confirm.box, qtbot)
    press(form.save_button, qtbot)
    first, second = requests(desk)
    with desk.store.read() as session:
        found = [session.get_one(Request, i) for i in (first, second)]
        assert [r.right for r in found] == [chosen, other]
        assert found[0].person_id == found[1].person_id
        link = links_of(session, first)[0]
        assert (link.request_id, link.earlier_id, link.relation) == (second, first, "same_mail")
        contents = [attachments_of(session, "request", i)[0].content_id for i in (first, second)]
        assert contents[0] == contents[1]


def test_another_one_of_the_same_mail_keeps_person_mail_and_dates(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    bring(form, ERASE, qtbot)
    form.person.form.editors["document_type"].set_value("none")
    form.person._without_number()
    press(form.asked.confirm.box, qtbot)
    press(form.another, qtbot)
    assert page.form is form
    assert form.recorded.isVisible()
    assert value(form, "right") is None
    assert value(form, "name") == "Ana Ficticia"
    assert form.asked.moment.day.value() == date(2026, 11, 20)
    assert not form.is_dirty()
    assert not form.repeats.blocks()
    form.form.editors["right"].inner().setFocus()
    qtbot.keyClicks(form.form.editors["right"].inner(), "prueba")
    press(form.save_button, qtbot)
    first, second = requests(desk)
    with desk.store.read() as session:
        one, two = (session.get_one(Request, i) for i in (first, second))
        assert (one.right, two.right) == ("erase", "proof")
        assert one.person_id == two.person_id
        assert links_of(session, second)[0].relation == "same_mail"
        assert two.message_id == one.message_id


def test_a_mail_on_record_blocks_until_the_officer_says_so(
    page: RequestsPage, form: NewRequest, desk: Desk, qtbot: QtBot
) -> None:
    bring(form, ERASE, qtbot)
    press(form.asked.confirm.box, qtbot)
    assert form.save()
    page.begin_new()
    again = page.form
    assert again is not None
    bring(again, ERASE, qtbot)
    qtbot.waitUntil(again.repeats.again.isVisible)
    press(again.asked.confirm.box, qtbot)
    assert not again.save()
    assert len(requests(desk)) == 1
    assert again.focusWidget() is again.repeats.again
    press(again.repeats.again, qtbot)
    assert again.save()
    assert len(requests(desk)) == 2


def test_a_person_is_found_by_the_mail_address(
    form: NewRequest, cases: Cases, qtbot: QtBot
) -> None:
    cases.receive("Ana Ficticia Registrada", "know", date(2026, 9, 1))
    mail = eml("From: Ana <PERSONA1@correo.example>", "Subject: x", body="Quiero conocer mis datos")
    bring(form, mail, qtbot)
    assert value(form, "document_number") == "9000000001"
    assert value(form, "name") == "Ana Ficticia Registrada"
    assert form.person.notice.isVisible()


def test_another_mail_takes_the_place_of_the_first(form: NewRequest, qtbot: QtBot) -> None:
    bring(form, ERASE, qtbot)
    other = eml(
        "From: Berta Inventada <berta@correo.example>", "Subject: x", body="Conocer mis datos"
    )
    bring(form, other, qtbot)
    assert value(form, "document_number") is None
    assert value(form, "name") == "Berta Inventada"
    assert value(form, "right") == "know"
    assert value(form, "kind") == "inquiry"
    assert len(form.evidence.rows) == 1


def test_problems_of_a_mail_are_told(form: NewRequest, qtbot: QtBot) -> None:
    bring(form, plain_mails.CASES["an unknown charset"].content, qtbot)
    assert form.intake.problems.isVisible()
