"""A change of the calendar by clicks: what moves is shown, held only once accepted, and noted."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.operations import calendar_change
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules import holiday_table
from privdesk.rules.events import NOTE
from privdesk.rules.holiday_table import Holiday, HolidayTable
from privdesk.store.counting import organization
from privdesk.ui import calendar_moves
from privdesk.ui.calendar_moves import accept_reference_shown
from privdesk.ui.calendar_moves_dialog import MovesDialog
from privdesk.ui.calendar_moves_table import AFTER, BEFORE, EFFECT, TERM, WHOSE
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.program import Program
from privdesk.ui.settings_page import SettingsPage
from privdesk.ui.task import running
from privdesk.ui.unlock import UnlockWindow
from tests.ui.answering import answering
from tests.ui.test_settings_page import fill

if TYPE_CHECKING:
    from privdesk.operations.calendar_moves import Move
    from privdesk.operations.calendar_moves import Progress as Report


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 690)
    made.show()
    qtbot.waitExposed(made)
    made.show_argument({"section": "calendar"})
    return made


@pytest.fixture
def inquiry(desk: Desk) -> int:
    return receive(desk, date(2026, 11, 10), "Ana <b>Ficticia</b>")


def receive(desk: Desk, day: date, name: str) -> int:
    with desk.store.write("receive_request") as session:
        return receive_request(
            session,
            person={"name": name, "document_type": "none"},
            right="know",
            received=When(day),
            now=desk.now(),
        ).id


def write_day(page: SettingsPage, qtbot: QtBot) -> None:
    box = page.days_off
    qtbot.mouseClick(box.add_button, Qt.MouseButton.LeftButton)
    fill(box.form.editors["day"], qtbot, "24112026")
    fill(box.form.editors["name"], qtbot, "Dia civico")
    fill(box.form.editors["source"], qtbot, "Decreto ficticio 1 de 2026")


def notes(desk: Desk, request_id: int) -> list[str]:
    with desk.store.read() as session:
        events = session.get_one(Request, request_id).events
        return [e.note for e in events if e.kind == NOTE]


def cells(dialog: MovesDialog, row: int = 0) -> list[str]:
    model = dialog.model
    return [str(model.data(model.index(row, c))) for c in range(model.columnCount())]


def test_what_moves_is_shown_and_holds_once_accepted(
    page: SettingsPage, desk: Desk, inquiry: int, qtbot: QtBot
) -> None:
    write_day(page, qtbot)

    def look(dialog: MovesDialog) -> None:
        assert dialog.count.text() == "Se mueve 1 solicitud abierta."
        assert cells(dialog) == [
            "Ana <b>Ficticia</b>",
            "Responder consulta",
            "25/11/2026",
            "26/11/2026",
            "después",
        ]
        model = dialog.model
        assert model.data(model.index(0, WHOSE), Role.SECOND) == "2026-0001"
        assert model.data(model.index(0, BEFORE), Role.SECOND) == "meta 24/11/2026"
        assert model.data(model.index(0, AFTER), Role.SECOND) == "meta 25/11/2026"
        assert desk.calendar().is_business_day(date(2026, 11, 24))  # it does not hold yet

    with answering("accept", look):
        qtbot.mouseClick(page.days_off.save_button, Qt.MouseButton.LeftButton)
    assert not desk.calendar().is_business_day(date(2026, 11, 24))
    assert len(notes(desk, inquiry)) == 1
    assert "Solicitudes abiertas que se movieron: 1" in page.days_off.done.words()


def test_escape_gives_it_up_and_what_was_typed_stays(
    page: SettingsPage, desk: Desk, inquiry: int, qtbot: QtBot
) -> None:
    write_day(page, qtbot)
    seal = desk.store.seal()
    with answering("reject"):
        qtbot.mouseClick(page.days_off.save_button, Qt.MouseButton.LeftButton)
    assert desk.store.seal() == seal
    assert notes(desk, inquiry) == []
    assert page.days_off.is_open()
    assert page.days_off.form.editors["name"].value() == "Dia civico"


def test_saturday_shows_what_becomes_overdue(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    late = receive(desk, date(2026, 11, 6), "Pedro Supuesto")  # due today
    check = page.saturday.form.editors["saturday_is_business"].inner()
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)

    def look(dialog: MovesDialog) -> None:
        assert "1 pasa a vencida." in dialog.count.text()
        assert cells(dialog)[EFFECT] == "pasa a vencida"
        model = dialog.model
        assert model.data(model.index(0, EFFECT), Role.TONE) == "red"

    with answering("accept", look):
        qtbot.mouseClick(page.saturday.save_button, Qt.MouseButton.LeftButton)
    assert desk.calendar().is_business_day(date(2026, 11, 28))
    assert "el sábado pasa a ser día hábil" in notes(desk, late)[0]


def test_a_day_is_corrected_and_taken_back(
    page: SettingsPage, desk: Desk, inquiry: int, qtbot: QtBot
) -> None:
    write_day(page, qtbot)
    box = page.days_off
    with answering("accept"):
        qtbot.mouseClick(box.save_button, Qt.MouseButton.LeftButton)
    box.table.selectRow(0)
    qtbot.mouseClick(box.edit_button, Qt.MouseButton.LeftButton)
    assert box.form.editors["name"].value() == "Dia civico"
    fill(box.form.editors["day"], qtbot, "25112026")
    with answering("accept"):
        qtbot.mouseClick(box.save_button, Qt.MouseButton.LeftButton)
    assert desk.calendar().is_business_day(date(2026, 11, 24))
    assert not desk.calendar().is_business_day(date(2026, 11, 25))
    box.table.selectRow(0)
    with answering("reject"):
        qtbot.mouseClick(box.remove_button, Qt.MouseButton.LeftButton)
    assert not desk.calendar().is_business_day(date(2026, 11, 25))
    with answering("accept"):
        qtbot.mouseClick(box.remove_button, Qt.MouseButton.LeftButton)
    assert desk.calendar().is_business_day(date(2026, 11, 25))
    assert box.table.records.rowCount() == 0


def test_many_requests_are_counted_off_the_interface_thread(
    page: SettingsPage,
    desk: Desk,
    inquiry: int,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(calendar_moves, "_AT_ONCE", 0)
    write_day(page, qtbot)

    def look(dialog: MovesDialog) -> None:
        assert cells(dialog)[TERM] == "Responder consulta"
        assert dialog.save_button.isEnabled()

    with answering("accept", look):
        qtbot.mouseClick(page.days_off.save_button, Qt.MouseButton.LeftButton)
    assert not desk.calendar().is_business_day(date(2026, 11, 24))
    assert len(notes(desk, inquiry)) == 1


def test_the_cross_cancels_the_writing_and_leaves_none_behind(
    desk: Desk, inquiry: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_moves, "_AT_ONCE", 0)
    ended: list[str] = []

    def write(report: Report | None) -> tuple[Move, ...]:
        assert report is not None
        try:
            for _ in range(2_000):
                report(0, 0)
                time.sleep(0.005)
            return ()
        finally:
            ended.append("written")

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        dialog.close()

    QTimer.singleShot(100, close)
    assert calendar_moves.write_shown(desk, None, write) is None
    assert ended == ["written"]
    assert not running()


def test_other_terms_of_the_program_are_accepted_or_nothing_is_written(
    desk: Desk, inquiry: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert accept_reference_shown(desk, None)  # made by this program: nothing to ask
    with desk.store.write("change_organization") as session:
        organization(session).accepted_reference = "0" * 64
    # As if the program had come with one more holiday: the kept dates are the older ones.
    assert accept_reference_shown(desk, None)
    with desk.store.read() as session:
        assert not calendar_change.must_accept_reference(session)
    assert notes(desk, inquiry) == []


@pytest.fixture
def other_holidays(desk: Desk, inquiry: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """As after an upgrade of the program that knows one more holiday, 24/11/2026."""
    from privdesk.rules import calendar, terms

    found = holiday_table.shipped()
    day = date(2026, 11, 24)
    more = {**found.days, day: (Holiday(day, "Día ficticio", "Ley ficticia 1", day),)}
    newer = HolidayTable(found.first_year, found.last_year, found.source, more)
    monkeypatch.setattr(calendar, "shipped", lambda: newer)
    monkeypatch.setattr(calendar_change, "reference_fingerprint", lambda: "f" * 64)
    terms._deadline.cache_clear()


@pytest.mark.usefixtures("other_holidays")
def test_other_holidays_are_shown_before_the_file_opens(desk: Desk, inquiry: int) -> None:
    seal = desk.store.seal()

    def look(dialog: MovesDialog) -> None:
        assert "otros festivos" in dialog.head.text()
        assert dialog.save_button.text() == "Aceptar y abrir"
        assert cells(dialog)[2:4] == ["25/11/2026", "26/11/2026"]

    with answering("reject", look):
        assert not accept_reference_shown(desk, None)
    assert desk.store.seal() == seal
    with answering("accept"):
        assert accept_reference_shown(desk, None)
    assert notes(desk, inquiry)[0].startswith("Esta versión de Privdesk trae otros festivos")
    assert accept_reference_shown(desk, None)  # and is asked no more


@pytest.mark.usefixtures("other_holidays")
def test_a_file_whose_terms_are_not_accepted_stays_closed(desk: Desk, inquiry: int) -> None:
    program = Program()
    store = desk.store
    with answering("reject"):
        program._opened(store, False)
    assert isinstance(program.window, UnlockWindow)
    assert not store.is_writing
    program.window.close()
