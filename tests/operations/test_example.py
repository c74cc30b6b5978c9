"""The example office: whatever the day, it has work overdue, due and done."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from privdesk.operations.example import make_example
from privdesk.rules.urgency import DUE_SOON, IN_TIME, ISSUED_UNSENT, OVERDUE, soon_until
from privdesk.store.agenda import due_items, year_figures
from privdesk.store.deadlines import differences, office_calendar
from privdesk.store.lists import Day
from privdesk.store.verify import verify


@pytest.mark.parametrize(
    "today", [date(2026, 11, 23), date(2026, 11, 21), date(2027, 1, 2)], ids=str
)
def test_the_example_shows_every_state_on_any_day(tmp_path: Path, today: date) -> None:
    with make_example(tmp_path / "e.privdesk", "una frase larga de prueba", today) as store:
        with store.read() as session:
            day = Day(today, soon_until(today, office_calendar(session)))
            states = {item.state for item in due_items(session, day)}
            assert states >= {OVERDUE, ISSUED_UNSENT, DUE_SOON, IN_TIME}
            assert year_figures(session, 2026).closed > 50
            assert differences(session) == []
        assert verify(store).ok
