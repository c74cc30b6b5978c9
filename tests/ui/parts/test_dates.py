"""The date field and its calendar, by keys and clicks."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from privdesk.ui.parts.calendar_popup import CalendarPopup, MonthGrid
from privdesk.ui.parts.date_editors import DateEditor, TimeEditor
from privdesk.ui.parts.editor import LabeledField

TODAY = date(2026, 11, 23)
CARTAGENA = "Independencia de Cartagena, trasladado del miércoles 11 (Ley 51 de 1983)"


def why_not(day: date) -> str | None:
    if day == date(2026, 11, 16):
        return CARTAGENA
    return "Fin de semana" if day.weekday() > 4 else None


@pytest.fixture
def field(qtbot: QtBot) -> LabeledField:
    made = LabeledField("Fecha", DateEditor(TODAY, why_not))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def editor(field: LabeledField) -> DateEditor:
    assert isinstance(field.editor, DateEditor)
    field.editor.line.setFocus()
    return field.editor


def opened(editor: DateEditor, qtbot: QtBot) -> CalendarPopup:
    qtbot.keyClick(editor.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor.popup is not None
    return editor.popup


def test_it_begins_empty_and_may_stay_so(editor: DateEditor) -> None:
    assert editor.value() is None
    assert editor.problem() is None
    assert editor.line.placeholderText() == "dd/mm/aaaa"


def test_digits_alone_are_enough(editor: DateEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.line, "10112026")
    assert editor.line.text() == "10/11/2026"
    assert editor.value() == date(2026, 11, 10)


def test_a_short_form_is_written_out_on_leaving(editor: DateEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.line, "3/11/26")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.line.text() == "03/11/2026"


def test_an_impossible_day_is_kept_and_explained(
    field: LabeledField, editor: DateEditor, qtbot: QtBot
) -> None:
    qtbot.keyClicks(editor.line, "31021990")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.line.text() == "31/02/1990"
    assert editor.value() is None
    assert field.foot.text() == "Ese día no existe: febrero de 1990 tuvo 28."
    assert not editor.check()


def test_backspace_takes_a_slash_away_for_good(editor: DateEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.line, "10")
    assert editor.line.text() == "10/"
    qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    assert editor.line.text() == "10"
    qtbot.keyClicks(editor.line, "/")
    assert editor.line.text() == "10/"


def test_bounds_are_said(qtbot: QtBot) -> None:
    editor = DateEditor(TODAY, latest=TODAY, earliest=date(2026, 1, 1))
    qtbot.addWidget(editor)
    editor.set_value(date(2026, 11, 24))
    assert editor.problem() == "No puede ser posterior al 23/11/2026."
    editor.set_value(date(2025, 12, 31))
    assert editor.problem() == "No puede ser anterior al 01/01/2026."
    editor.set_value(TODAY)
    assert editor.problem() is None


def test_a_day_is_picked_with_the_mouse(editor: DateEditor, qtbot: QtBot) -> None:
    popup = opened(editor, qtbot)
    assert popup.title.text() == "noviembre 2026"
    place = popup.grid.cell(date(2026, 11, 10)).center()
    with qtbot.waitSignal(editor.changed):
        qtbot.mouseClick(popup.grid, Qt.MouseButton.LeftButton, pos=place)
    assert editor.value() == date(2026, 11, 10)
    assert editor.line.text() == "10/11/2026"


def test_a_day_is_picked_with_the_keys(editor: DateEditor, qtbot: QtBot) -> None:
    grid = opened(editor, qtbot).grid
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Right):
        qtbot.keyClick(grid, key)
    assert grid.day() == date(2026, 12, 16)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert editor.value() == date(2026, 12, 16)


def test_escape_changes_nothing(editor: DateEditor, qtbot: QtBot) -> None:
    editor.set_value(TODAY)
    popup = opened(editor, qtbot)
    qtbot.keyClick(popup.grid, Qt.Key.Key_Left)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert editor.value() == TODAY


def test_today_and_clear(editor: DateEditor, qtbot: QtBot) -> None:
    popup = opened(editor, qtbot)
    qtbot.mouseClick(popup.today, Qt.MouseButton.LeftButton)
    assert editor.value() == TODAY
    popup = opened(editor, qtbot)
    qtbot.mouseClick(popup.clear, Qt.MouseButton.LeftButton)
    assert editor.value() is None


def test_a_required_date_is_not_cleared(editor: DateEditor, qtbot: QtBot) -> None:
    editor.set_required()
    editor.set_value(TODAY)
    assert not opened(editor, qtbot).clear.isVisible()
    assert not editor.clear.isVisible()
    editor.set_required(False)
    assert editor.clear.isVisible()


def test_the_month_is_paged(editor: DateEditor, qtbot: QtBot) -> None:
    popup = opened(editor, qtbot)
    qtbot.mouseClick(popup.on, Qt.MouseButton.LeftButton)
    assert popup.title.text() == "diciembre 2026"
    for _ in range(2):
        qtbot.mouseClick(popup.back, Qt.MouseButton.LeftButton)
    assert popup.title.text() == "octubre 2026"


def test_the_calendar_begins_on_monday_and_names_what_is_no_business_day(qtbot: QtBot) -> None:
    grid = MonthGrid(TODAY, why_not)
    qtbot.addWidget(grid)
    assert grid.first_shown() == date(2026, 10, 26)
    assert grid.words(date(2026, 11, 16)) == f"lunes 16/11/2026: {CARTAGENA}"
    assert grid.words(date(2026, 11, 17)) == "martes 17/11/2026"


def test_hatched_days_are_painted_apart(qtbot: QtBot) -> None:
    grid = MonthGrid(TODAY, why_not)
    qtbot.addWidget(grid)
    grid.resize(grid.sizeHint())
    image = grid.grab().toImage()

    def grounds(day: date) -> set[int]:
        cell = grid.cell(day).adjusted(2, 3, -20, -3)
        return {
            image.pixel(QPoint(x, y))
            for x in range(cell.left(), cell.right())
            for y in range(cell.top(), cell.bottom())
        }

    assert len(grounds(date(2026, 11, 16))) > 3
    assert len(grounds(date(2026, 11, 17))) == 1


def test_the_calendar_keeps_within_its_years(qtbot: QtBot) -> None:
    grid = MonthGrid(TODAY)
    qtbot.addWidget(grid)
    grid.go(date.max)
    grid.go_months(12)
    grid.go(date.min)
    grid.go_months(-12)
    grid.resize(grid.sizeHint())
    grid.grab()
    assert grid.day().year == 1900


def test_every_shown_cell_answers_its_own_day(qtbot: QtBot) -> None:
    grid = MonthGrid(TODAY)
    qtbot.addWidget(grid)
    grid.resize(253, grid.sizeHint().height())
    for day in (grid.first_shown(), TODAY, date(2026, 12, 6)):
        assert grid.day_at(grid.cell(day).center()) == day
    assert grid.day_at(QPoint(5, 2)) is None


def test_times(qtbot: QtBot) -> None:
    editor = TimeEditor()
    qtbot.addWidget(editor)
    editor.show()
    qtbot.keyClicks(editor.line, "2:30 pm")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.line.text() == "14:30"
    assert editor.value() == time(14, 30)
    editor.line.setText("luego")
    assert editor.value() is None
    assert editor.problem() is not None
    editor.set_value(None)
    assert editor.problem() is None


def test_no_day_beyond_the_range_can_be_picked(qtbot: QtBot) -> None:
    first, last = date(2026, 11, 20), date(2026, 11, 27)
    grid = MonthGrid(date(2026, 11, 23))
    qtbot.addWidget(grid)
    grid.set_range(first, last)
    grid.resize(grid.sizeHint())
    picked: list[date] = []
    grid.picked.connect(picked.append)
    for day in (date(2026, 11, 19), date(2026, 11, 28), first, last):
        grid.show_day(day, None)
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.cell(day).center())
        qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert picked == [first, first, last, last]
