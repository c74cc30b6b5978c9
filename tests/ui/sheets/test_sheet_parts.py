"""The small parts of a record's page: which gap is next, how many rows differ, a count's window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.documents.record_count import record_computation
from privdesk.rules.completeness import Completeness, Gap
from privdesk.rules.sections import DATABASE_SECTIONS
from privdesk.rules.sheet import RowSheet
from privdesk.rules.substantial import change_count
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.completeness_pane import CompletenessPane
from privdesk.ui.sheets.count_window import CountWindow
from privdesk.ui.sheets.next_gap import next_gap
from privdesk.ui.sheets.rows_value import Rows, differing, plain_rows, rows_from
from privdesk.ui.sheets.tab_row import TabRow

GAPS = (
    Gap("general", "created_on"),
    Gap("general", "purposes"),
    Gap("security", "answers", "a1"),
    Gap("security", "answers", "a2"),
    Gap("rnbd", "filings"),
)


@pytest.mark.parametrize(
    ("section", "name", "last", "expected"),
    [
        ("general", "name", None, GAPS[0]),
        ("general", "created_on", GAPS[0], GAPS[1]),
        ("place", "", None, GAPS[2]),
        ("general", "purposes", GAPS[1], GAPS[2]),  # left as it is: on to the next
        ("security", "answers", None, GAPS[2]),
        ("security", "answers", Gap("security", "answers", "a0"), GAPS[2]),  # that was answered
        ("security", "answers", GAPS[2], GAPS[4]),
        ("rnbd", "notes", None, GAPS[0]),
    ],
)
def test_the_next_gap(section: str, name: str, last: Gap | None, expected: Gap) -> None:
    found = Completeness(9, GAPS)
    assert next_gap(DATABASE_SECTIONS, found, section, name, last) == expected


def test_nothing_is_next_where_nothing_is_missing() -> None:
    assert next_gap(DATABASE_SECTIONS, Completeness(9, ()), "general", "name") is None


A, B = RowSheet(1, {"words": "a"}), RowSheet(2, {"words": "b"})
FRESH = RowSheet(None, {"words": "c"})


@pytest.mark.parametrize(
    ("before", "now", "count"),
    [
        ((A, B), (A, B), 0),
        ((A, B), (B, A), 1),
        ((A, B), (A,), 1),
        ((A,), (A, FRESH), 1),
        ((A, B), (RowSheet(1, {"words": "x"}), B), 1),
        ((A, B), (FRESH,), 3),
    ],
)
def test_how_many_rows_differ(before: Rows, now: Rows, count: int) -> None:
    assert differing(before, now) == count


def test_rows_come_back_from_plain_json() -> None:
    rows = (RowSheet(7, {"code": "x", "is_met": None, "reviewed_on": date(2026, 1, 2)}),)
    assert rows_from("database_answer", plain_rows("database_answer", rows)) == rows


def test_tabs_say_what_they_lack(qtbot: QtBot) -> None:
    tabs = TabRow(DATABASE_SECTIONS)
    qtbot.addWidget(tabs)
    before = tabs.tabSizeHint(0).width()
    tabs.show_gaps({"general": 12, "place": 0})
    assert tabs.words("general") == tabs.accessibleTabName(0) == "General, faltan: 12"
    assert tabs.words("place") == "Tratamiento y lugar: completa"
    assert tabs.words("rnbd") == "RNBD"
    assert tabs.tabSizeHint(0).width() > before


def test_the_pane_says_how_complete_it_is(qtbot: QtBot) -> None:
    pane = CompletenessPane(DATABASE_SECTIONS)
    qtbot.addWidget(pane)
    pane.show_completeness(Completeness(40, GAPS), "security")
    assert pane.gaps.head.text() == "Completa al 87 %"
    assert pane.gaps.figures.text() == "35 de 40 datos"
    shown = [key for key, line in pane.gaps.lines.items() if not line.isHidden()]
    assert shown == ["general", "security", "rnbd"]
    with qtbot.waitSignal(pane.section_asked) as asked:
        qtbot.keyClick(pane.gaps.lines["security"], Qt.Key.Key_Return)
    assert asked.args == ["security"]
    pane.show_completeness(Completeness(40, ()), "security")
    assert pane.gaps.next_gap.isHidden()


def test_a_count_is_shown_and_copied(desk: Desk, qtbot: QtBot) -> None:
    count = change_count(date(2026, 11, 23), desk.calendar())
    computed = record_computation(count, desk.calendar(), "Club <b>", "cambio")
    window = CountWindow(desk, computed)
    qtbot.addWidget(window)
    window.show()
    assert window.windowTitle() == "Cómo se contó el 15/12/2026"
    assert "Club <b>" in computed.subject
    qtbot.mouseClick(window.copy_button, Qt.MouseButton.LeftButton)
    assert window.copy_button.text() == "Copiado"
    assert computed.mark(date(2026, 11, 23)) == "cambio"
