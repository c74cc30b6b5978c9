"""The month of Hoy by keys and clicks: its days, what stands on them, and each matter's button."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from icalendar import Calendar
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from privdesk.documents.month import MARKS, Month
from privdesk.operations.events import record_sending
from privdesk.operations.months import read_month
from privdesk.operations.office import save_record
from privdesk.operations.when import When
from privdesk.records import CalendarDay, Closure
from privdesk.rules.events import ANSWERED
from privdesk.store.drafts import keep_draft
from privdesk.store.lists import Day
from privdesk.store.month_agenda import MET, MISSED, TARGET, DayEntry
from privdesk.text import say
from privdesk.ui import printing, theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages import month_out, month_view
from privdesk.ui.pages.month_view import MonthView
from privdesk.ui.pages.today_page import TodayPage
from privdesk.ui.parts.label import Label
from privdesk.ui.pdf_panel import PdfWindow

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


@pytest.fixture
def due(cases: Cases) -> dict[str, int]:
    made = {
        "overdue": cases.receive("Pedro Supuesto", "know", date(2026, 11, 5)),
        "soon": cases.receive("Ana <b>Ficticia</b>", "know", date(2026, 11, 10)),
        "met": cases.receive("Marta Inventada", "know", date(2026, 11, 3)),
        "late": cases.receive("Luis Hipotético", "know", date(2026, 11, 3)),
    }
    for name, day in (("met", date(2026, 11, 10)), ("late", date(2026, 11, 20))):
        cases.do(made[name], record_sending, When(day), step=ANSWERED)
    return made


@pytest.fixture
def page(desk: Desk, due: dict[str, int], qtbot: QtBot) -> TodayPage:
    made = TodayPage(desk)
    qtbot.addWidget(made, before_close_func=lambda _: settle(made.month, qtbot))
    made.resize(1158, 740)
    made.show()
    qtbot.waitExposed(made)
    qtbot.mouseClick(made.view.buttons()[1], Qt.MouseButton.LeftButton)
    made.month.grid.setFocus()
    settle(made.month, qtbot)
    return made


@pytest.fixture
def month(page: TodayPage) -> MonthView:
    return page.month


def settle(month: MonthView, qtbot: QtBot) -> None:
    """Until the month stands there: it is read off the interface thread."""
    qtbot.waitUntil(lambda: not month.is_reading(), timeout=20_000)


def marks(month: MonthView, day: date) -> list[tuple[str, str]]:
    assert month.month is not None
    found = month.month.day(day)
    assert found is not None
    return [(entry.mark, entry.item.case) for entry in found.entries]


def entry(month: MonthView, day: date, mark: str) -> DayEntry:
    assert month.month is not None
    found = month.month.day(day)
    assert found is not None
    return next(e for e in found.entries if e.mark == mark)


def key(month: MonthView, qtbot: QtBot, pressed: Qt.Key) -> date:
    qtbot.keyClick(month.grid, pressed)
    settle(month, qtbot)
    return month.day()


def test_a_month_is_read_in_the_background_and_the_old_one_stays(
    month: MonthView, desk: Desk, due: dict[str, int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    month.go_to(date(2026, 11, 20))
    gate, threads = Event(), []

    def slow(session: Session, day: date, as_of: Day) -> Month:
        threads.append(current_thread())
        assert gate.wait(20)
        return read_month(session, day, as_of)

    monkeypatch.setattr(month_view, "read_month", slow)
    for _ in range(3):
        qtbot.keyClick(month.grid, Qt.Key.Key_PageDown)
    assert month.day() == date(2027, 2, 20)
    assert month.is_reading()
    assert month.bar.name.text() == "Noviembre de 2026"
    assert month.grid.days.day_at(month.grid.days.index(0, 0)) is not None
    asked: list[object] = []
    desk.wanted.connect(lambda *what: asked.append(what))
    qtbot.keyClick(month.grid, Qt.Key.Key_Return)  # not what stands on a day of the old month
    assert asked == []
    gate.set()
    settle(month, qtbot)
    assert month.bar.name.text() == "Febrero de 2027"
    assert month.pane.title.text() == "Sábado 20 de febrero"
    assert len(threads) == 2  # the months between are not read
    assert main_thread() not in threads


def test_going_back_while_a_month_is_read_shows_where_one_is(
    month: MonthView, qtbot: QtBot
) -> None:
    qtbot.keyClick(month.grid, Qt.Key.Key_PageDown)
    assert key(month, qtbot, Qt.Key.Key_PageUp) == TODAY
    assert month.bar.name.text() == "Noviembre de 2026"
    assert month.month is not None
    assert month.month.first == date(2026, 11, 1)


def test_what_changes_while_it_is_read_is_read_again(
    page: TodayPage, cases: Cases, qtbot: QtBot
) -> None:
    page.month.refresh()
    cases.receive("Teresa Figurada", "know", date(2026, 11, 17))
    page.month.refresh()
    settle(page.month, qtbot)
    assert ("in_time", "2026-0005") in marks(page.month, date(2026, 12, 1))


def test_the_legend_says_every_mark_as_the_printed_one(month: MonthView) -> None:
    words = [label.text() for label in month.legend.findChildren(Label)]
    assert words == [*(say(mark) for mark in MARKS.values()), "No hábil"]
    assert "En espera" in words


def test_tab_goes_as_one_reads(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    with desk.store.write_aside() as session:
        keep_draft(session, "database", "database", 0, {"title": "Bases de datos"}, desk.now())
    desk.drafts.changed.emit()
    (row,) = page.half_typed.rows
    qtbot.waitUntil(row.go_on.isVisible)
    month, head = page.month, [page.print_button, page.calendar_button, page.new]
    # Of joined buttons Tab reaches the chosen one, and the arrows the others.
    wanted: list[QWidget] = [*month.bar.controls(), page.view.buttons()[1], *head]
    assert gone_through(page, month.bar.before, qtbot) == [
        *wanted,
        *(row.go_on, row.discard),
        *(month.grid, *month.pane.controls(), month.days_off),
    ]
    qtbot.mouseClick(page.view.buttons()[0], Qt.MouseButton.LeftButton)
    page.half_typed.refresh()
    (row,) = page.half_typed.rows
    qtbot.waitUntil(row.go_on.isVisible)
    assert gone_through(page, page.view.buttons()[0], qtbot) == [
        *(page.view.buttons()[0], page.print_button, page.new),
        *(row.go_on, row.discard),
        page.list,
    ]


def gone_through(page: TodayPage, first: QWidget, qtbot: QtBot) -> list[QWidget]:
    """What Tab reaches from there on, until it comes round."""
    first.setFocus()
    reached: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in reached:
        reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return reached


def test_the_days_hold_what_is_due_met_and_missed(month: MonthView) -> None:
    assert month.bar.name.text() == "Noviembre de 2026"
    assert marks(month, date(2026, 11, 20))[0] == ("overdue", "2026-0001")
    assert marks(month, date(2026, 11, 19)) == [("target_passed", "2026-0001")]
    assert marks(month, date(2026, 11, 24)) == [(TARGET, "2026-0002")]
    assert marks(month, date(2026, 11, 25)) == [("due_soon", "2026-0002")]
    assert marks(month, date(2026, 11, 10)) == [(MET, "2026-0003")]
    assert marks(month, date(2026, 11, 18)) == [(MISSED, "2026-0004")]


def test_the_view_is_remembered(page: TodayPage, desk: Desk, qtbot: QtBot) -> None:
    again = TodayPage(desk)
    qtbot.addWidget(again)
    again.show()
    assert again.is_month()
    assert again.month.isVisible()
    assert not again.list.isVisible()
    qtbot.mouseClick(again.view.buttons()[0], Qt.MouseButton.LeftButton)
    assert again.list.isVisible()
    assert not again.month.isVisible()
    assert not again.calendar_button.isVisible()


def test_arrows_move_by_day_and_week_and_pages_by_month(month: MonthView, qtbot: QtBot) -> None:
    assert month.day() == TODAY
    assert key(month, qtbot, Qt.Key.Key_Right) == date(2026, 11, 24)
    assert key(month, qtbot, Qt.Key.Key_Up) == date(2026, 11, 17)
    assert key(month, qtbot, Qt.Key.Key_Left) == date(2026, 11, 16)
    assert key(month, qtbot, Qt.Key.Key_Down) == TODAY
    assert key(month, qtbot, Qt.Key.Key_PageDown) == date(2026, 12, 23)
    assert month.bar.name.text() == "Diciembre de 2026"
    assert key(month, qtbot, Qt.Key.Key_PageUp) == TODAY
    for _ in range(2):
        key(month, qtbot, Qt.Key.Key_Down)
    assert month.bar.name.text() == "Diciembre de 2026"
    assert month.day() == date(2026, 12, 7)
    assert key(month, qtbot, Qt.Key.Key_Home) == TODAY
    assert month.bar.name.text() == "Noviembre de 2026"


def test_a_page_keeps_to_the_last_day_of_a_short_month(month: MonthView, qtbot: QtBot) -> None:
    month.go_to(date(2027, 1, 31))
    assert key(month, qtbot, Qt.Key.Key_PageDown) == date(2027, 2, 28)


def test_the_known_years_end_it(month: MonthView, desk: Desk, qtbot: QtBot) -> None:
    first, last = desk.calendar().first_year, desk.calendar().last_year
    month.go_to(date(first, 1, 1) - timedelta(days=40))
    settle(month, qtbot)
    assert month.day() == date(first, 1, 1)
    assert not month.bar.before.isEnabled()
    assert key(month, qtbot, Qt.Key.Key_PageUp) == date(first, 1, 1)
    month.go_to(date(last, 12, 31))
    settle(month, qtbot)
    assert not month.bar.after.isEnabled()
    assert key(month, qtbot, Qt.Key.Key_PageDown) == date(last, 12, 31)


def test_the_bar_moves_and_comes_back(month: MonthView, qtbot: QtBot) -> None:
    qtbot.mouseClick(month.bar.after, Qt.MouseButton.LeftButton)
    settle(month, qtbot)
    assert month.day() == date(2026, 12, 1)
    qtbot.mouseClick(month.bar.before, Qt.MouseButton.LeftButton)
    assert month.day() == TODAY
    qtbot.mouseClick(month.bar.before, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(month.bar.before, Qt.MouseButton.LeftButton)
    settle(month, qtbot)
    assert month.bar.name.text() == "Septiembre de 2026"
    qtbot.mouseClick(month.bar.today, Qt.MouseButton.LeftButton)
    assert month.day() == TODAY


def test_the_days_off_are_one_click_away(month: MonthView, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.wanted) as went:
        qtbot.mouseClick(month.days_off, Qt.MouseButton.LeftButton)
    assert went.args == ["settings", {"section": "calendar"}]


def test_the_pane_says_the_day_and_its_buttons_do_it(
    month: MonthView, due: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    place = month.grid.visualRect(month.grid.days.index_of(date(2026, 11, 25))).center()
    qtbot.mouseClick(month.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert month.pane.title.text() == "Miércoles 25 de noviembre"
    assert month.pane.what.text() == "Día hábil. 1 asunto."
    (card,) = month.pane.cards
    assert card.task.text() == "Responder consulta"
    assert card.note.text() == "art. 14"
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert wanted.args[0] == "letter"
    assert wanted.args[1]["request"] == due["soon"]
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(card.number, Qt.MouseButton.LeftButton)
    assert wanted.args == ["requests", {"request": due["soon"]}]


def test_enter_does_the_first_matter_and_tab_reaches_the_buttons(
    month: MonthView, due: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    month.grid.go_to(date(2026, 11, 20))
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.keyClick(month.grid, Qt.Key.Key_Return)
    assert wanted.args[1]["request"] == due["overdue"]
    qtbot.waitUntil(lambda: month.pane.cards[0].button.isVisible())
    reached = []
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget() or month.grid, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == month.pane.controls()[:2]


def test_the_ring_of_a_link_is_not_cut(month: MonthView, qtbot: QtBot) -> None:
    month.grid.go_to(date(2026, 11, 25))
    settle(month, qtbot)
    link = month.pane.cards[0].number
    inside = month.pane.cards[0].parentWidget()
    assert inside is not None
    qtbot.waitUntil(lambda: link.size() == link.sizeHint())  # it is laid out
    ring = link.rect().adjusted(-3, -3, 3, 3).translated(link.mapTo(inside, QPoint()))
    assert inside.rect().contains(ring)


def test_what_was_met_opens_its_request(
    month: MonthView, due: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    month.grid.go_to(date(2026, 11, 18))
    assert month.pane.cards[0].note.text() == "cumplido el 20/11/2026"
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.keyClick(month.grid, Qt.Key.Key_Return)
    assert wanted.args == ["requests", {"request": due["late"]}]


def test_a_double_click_on_an_entry_does_it(
    month: MonthView, due: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    overdue = entry(month, date(2026, 11, 20), "overdue")
    place = month.grid.rect_of(overdue).center()
    assert month.grid.entry_at(place) == overdue
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseDClick(month.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args[1]["request"] == due["overdue"]


def test_days_that_are_not_counted_say_why(month: MonthView, desk: Desk, qtbot: QtBot) -> None:
    with desk.store.write("change_calendar") as session:
        save_record(
            session,
            CalendarDay,
            {"day": date(2026, 11, 26), "change": "added", "name": "Día cívico", "source": "D. 1"},
        )
        days = {"first": date(2026, 12, 4), "last": date(2026, 12, 4), "name": "Inventario"}
        save_record(session, Closure, days)
    model = month.grid.days

    def heard(day: date) -> str:
        role = Qt.ItemDataRole.AccessibleTextRole
        return str(model.data(model.index_of(day), role))

    month.refresh()
    settle(month, qtbot)
    assert "Día cívico (D. 1)" in heard(date(2026, 11, 26))
    assert "La oficina está cerrada: Inventario" in heard(date(2026, 12, 4))
    assert "Independencia de Cartagena" in heard(date(2026, 11, 16))
    said = heard(TODAY)
    assert said.startswith("Lunes 23 de noviembre de 2026. Hoy")
    assert "Vencida: Responder consulta, 2026-0001, Pedro Supuesto" in heard(date(2026, 11, 20))


def test_what_does_not_fit_is_counted(month: MonthView, cases: Cases, qtbot: QtBot) -> None:
    for number in range(9):
        cases.receive(f"Persona {number}", "know", date(2026, 11, 10))
    month.refresh()
    settle(month, qtbot)
    index = month.grid.days.index_of(date(2026, 11, 25))
    day = month.grid.days.day_at(index)
    assert day is not None
    placed = month.grid.cells.places(month.grid.visualRect(index), day)
    assert 0 < len(placed) < len(day.entries) == 10
    assert len(month.pane.cards) == len(marks(month, TODAY))


def test_a_day_with_many_matters_is_shown_from_its_first_ones(
    month: MonthView, cases: Cases, qtbot: QtBot
) -> None:
    for number in range(42):
        cases.receive(f"Persona {number}", "know", date(2026, 11, 10))
    month.refresh()
    settle(month, qtbot)
    month.go_to(date(2026, 11, 25))
    entries = len(marks(month, date(2026, 11, 25)))
    assert entries == 43
    assert 0 < len(month.pane.cards) < 12
    qtbot.waitUntil(lambda: len(month.pane.cards) == 40)
    shown = [label.text() for label in month.pane.findChildren(Label) if label.isVisible()]
    assert "y 3 más" in shown
    found = [card.entry.item.case for card in month.pane.cards]
    assert found == [case for _mark, case in marks(month, date(2026, 11, 25))][:40]
    qtbot.waitUntil(lambda: month.pane.cards[-1].y() > 0)
    tops = [card.y() for card in month.pane.cards]
    assert tops == sorted(set(tops))
    last = month.pane.cards[-1].button
    last.setFocus()
    month.refresh()
    settle(month, qtbot)
    qtbot.waitUntil(lambda: len(month.pane.cards) == 40)
    assert month.pane.cards[-1].button is month.window().focusWidget()


def test_what_is_overdue_since_long_leads_to_the_list(
    page: TodayPage, cases: Cases, qtbot: QtBot
) -> None:
    assert not page.month.older.isVisible()
    cases.receive("Rosa Antigua", "know", date(2026, 9, 1))
    page.month.refresh()
    settle(page.month, qtbot)
    assert page.month.older.text() == "1 vencida antes de estas semanas"
    qtbot.mouseClick(page.month.older, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()


def test_a_change_in_the_store_is_shown_at_once(
    page: TodayPage, cases: Cases, qtbot: QtBot
) -> None:
    cases.receive("Teresa Figurada", "know", date(2026, 11, 17))
    settle(page.month, qtbot)
    qtbot.waitUntil(lambda: len(marks(page.month, date(2026, 12, 1))) == 1)
    assert ("in_time", "2026-0005") in marks(page.month, date(2026, 12, 1))


def test_the_weekend_is_narrow_and_all_weeks_are_in_sight(month: MonthView) -> None:
    header = month.grid.horizontalHeader()
    assert header.sectionSize(5) < header.sectionSize(0) / 2
    assert not month.grid.verticalScrollBar().isVisible()
    last = month.grid.visualRect(month.grid.days.index(5, 6))
    assert month.grid.viewport().rect().contains(last)


@pytest.mark.parametrize(("width", "height"), [(1072, 692), (816, 672), (640, 600)])
def test_it_stands_in_small_windows_and_in_the_dark(
    page: TodayPage, qapp: QApplication, width: int, height: int
) -> None:
    theme.apply(qapp, dark=True)
    page.resize(width, height)
    assert page.grab().width() == page.width()
    month = page.month
    assert month.pane.isVisible()
    assert month.grid.viewport().width() >= theme.px(280)
    assert month.geometry().bottom() <= page.height()


def test_a_pointer_that_passes_chooses_nothing(month: MonthView) -> None:
    place = month.grid.visualRect(month.grid.days.index(0, 0)).center()
    where = QPointF(place)
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, where, where, none, left, plain)
    QApplication.sendEvent(month.grid.viewport(), moved)
    assert month.day() == TODAY
    assert month.grid.entry_at(QPoint(-5, -5)) is None


def test_the_month_is_printed_and_the_list_too(page: TodayPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    (window,) = page.findChildren(PdfWindow)
    assert window.windowTitle() == "Noviembre de 2026"
    assert window.panel.view.pages() == 2
    qtbot.waitUntil(window.panel.view.is_drawn)
    window.close()
    qtbot.mouseClick(page.view.buttons()[0], Qt.MouseButton.LeftButton)
    page.print_page()
    shown = [w for w in page.findChildren(PdfWindow) if w.windowTitle() == "Vencimientos"]
    qtbot.waitUntil(shown[0].panel.view.is_drawn)
    shown[0].close()


@pytest.mark.parametrize("named", [False, True])
def test_a_calendar_file_names_people_only_when_asked(
    page: TodayPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    path = tmp_path / "vencimientos.ics"
    monkeypatch.setattr(printing, "ask_place", lambda *_: path)

    def answer(dialog: month_out.CalendarFileDialog) -> int:
        assert not dialog.names.isChecked()
        dialog.names.setChecked(named)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(month_out.CalendarFileDialog, "exec", answer)
    qtbot.mouseClick(page.calendar_button, Qt.MouseButton.LeftButton)
    read = Calendar.from_ical(path.read_bytes())
    summaries = [str(event["SUMMARY"]) for event in read.walk("VEVENT")]
    assert any("2026-0001" in words for words in summaries)
    assert any("Pedro Supuesto" in words for words in summaries) == named
    assert str(path) in page.saved.words()
    edge = page.new.mapTo(page, page.new.rect().topRight()).x()
    qtbot.waitUntil(lambda: page.saved.geometry().right() == edge)


def test_giving_it_up_writes_nothing(
    page: TodayPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(month_out.CalendarFileDialog, "exec", lambda _self: 0)
    qtbot.mouseClick(page.calendar_button, Qt.MouseButton.LeftButton)
    assert not page.saved.isVisible()
    assert list(tmp_path.glob("*.ics")) == []
