"""Ajustes: the organization, days off and closures, Saturday, and where numbers start."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.store.counting import organization
from privdesk.store.numbering import next_sequence
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.settings_page import SettingsPage
from tests.ui.answering import answering


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 690)
    made.show()
    qtbot.waitExposed(made)
    return made


def fill(page_editor: object, qtbot: QtBot, words: str) -> None:
    line = page_editor.inner()  # type: ignore[attr-defined]
    line.setFocus()
    line.selectAll()
    if words.isascii():
        qtbot.keyClicks(line, words)
    else:  # the test's keyboard has no letters with accents
        QApplication.clipboard().setText(words)
        qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_the_organization_is_changed(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    form = page.office.form
    assert form.editors["name"].value() == "Panadería Ejemplo S.A.S."
    fill(form.editors["city"], qtbot, "Medellín")
    fill(form.editors["nit"], qtbot, "999000123-7")
    qtbot.mouseClick(page.office.save_button, Qt.MouseButton.LeftButton)
    assert "2" in form.editors["nit"].error()
    fill(form.editors["nit"], qtbot, "999000123")
    qtbot.mouseClick(page.office.save_button, Qt.MouseButton.LeftButton)
    with desk.store.read() as session:
        office = organization(session)
        assert (office.city, office.nit) == ("Medellín", "999.000.123-2")
    assert page.office.done.isVisible()
    qtbot.waitUntil(lambda: not page.office.done.visibleRegion().isEmpty())
    assert page.may_leave()


def test_a_day_off_moves_the_calendar_and_can_be_taken_back(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_argument({"section": "calendar"})
    box = page.days_off
    qtbot.mouseClick(box.add_button, Qt.MouseButton.LeftButton)
    assert box.form.editors["day"].inner().hasFocus()
    fill(box.form.editors["day"], qtbot, "24112026")
    fill(box.form.editors["name"], qtbot, "Día cívico")
    qtbot.mouseClick(box.save_button, Qt.MouseButton.LeftButton)
    assert box.form.editors["source"].error()  # the act that says so is needed
    fill(box.form.editors["source"], qtbot, "Decreto ficticio 1 de 2026")
    qtbot.mouseClick(box.save_button, Qt.MouseButton.LeftButton)
    assert not desk.calendar().is_business_day(date(2026, 11, 24))
    assert not box.box.isVisible()
    assert box.table.records.rowCount() == 1
    box.table.selectRow(0)
    with answering("accept"):
        qtbot.mouseClick(box.remove_button, Qt.MouseButton.LeftButton)
    assert desk.calendar().is_business_day(date(2026, 11, 24))
    assert not box.table.isVisible()


def test_a_closure_that_ends_before_it_begins_is_refused(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_argument({"section": "calendar"})
    box = page.closures
    qtbot.mouseClick(box.add_button, Qt.MouseButton.LeftButton)
    fill(box.form.editors["first"], qtbot, "24122026")
    fill(box.form.editors["last"], qtbot, "20122026")
    fill(box.form.editors["name"], qtbot, "Vacaciones colectivas")
    qtbot.mouseClick(box.save_button, Qt.MouseButton.LeftButton)
    assert box.form.editors["last"].error()
    fill(box.form.editors["last"], qtbot, "31122026")
    qtbot.mouseClick(box.save_button, Qt.MouseButton.LeftButton)
    assert desk.calendar().closure_on(date(2026, 12, 28)) is not None


def test_saturday_is_a_setting(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_argument({"section": "calendar"})
    assert not desk.calendar().is_business_day(date(2026, 11, 28))
    check = page.saturday.form.editors["saturday_is_business"].inner()
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.saturday.save_button, Qt.MouseButton.LeftButton)
    assert desk.calendar().is_business_day(date(2026, 11, 28))


def test_numbers_start_where_the_office_says(page: SettingsPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_argument({"section": "numbering"})
    box = page.numbering
    fill(box.start, qtbot, "0")
    qtbot.mouseClick(box.save_button, Qt.MouseButton.LeftButton)
    assert box.start.error()
    fill(box.start, qtbot, "140")
    qtbot.mouseClick(box.save_button, Qt.MouseButton.LeftButton)
    with desk.store.read() as session:
        assert next_sequence(session, "request", 2026) == 140
        assert next_sequence(session, "letter", 2026) == 1
    assert box.table.records.rowCount() == 1


def test_leaving_with_a_change_asks(
    page: SettingsPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(page.office.form.editors["city"], qtbot, "Cali")
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: "stay")
    assert not page.may_leave()
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: "discard")
    assert page.may_leave()
    assert page.office.form.editors["city"].value() == "Bogotá, D. C."


def test_ctrl_s_saves_the_day_that_is_being_written(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_argument({"section": "calendar"})
    box = page.days_off
    qtbot.mouseClick(box.add_button, Qt.MouseButton.LeftButton)
    fill(box.form.editors["day"], qtbot, "24112026")
    fill(box.form.editors["name"], qtbot, "Dia civico")
    page.save_action.trigger()
    assert box.form.editors["source"].error()
    assert not page.saturday.done.isVisible()  # nothing was saved, so nothing says so
    fill(box.form.editors["source"], qtbot, "Decreto ficticio 1 de 2026")
    page.save_action.trigger()
    assert not desk.calendar().is_business_day(date(2026, 11, 24))
    assert not box.is_open()


def test_who_looks_for_the_logo_under_the_organization_is_led_to_it(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.show_argument({"section": "organization"})
    assert page.to_pictures.isVisible()
    qtbot.mouseClick(page.to_pictures, Qt.MouseButton.LeftButton)
    assert page.letters.logo.isVisible()
    assert page.letters.logo.visibleRegion().boundingRect().height() > 0
