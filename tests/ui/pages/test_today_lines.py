"""The words of a line of Hoy."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.rules.calendar import Calendar
from privdesk.rules.urgency import OVERDUE
from privdesk.store.agenda import DueItem
from privdesk.ui.pages.today_lines import days_words


def item(due: date | None) -> DueItem:
    return DueItem(
        case_id=1,
        case="2026-0001",
        case_type="request",
        whose="Ana Ficticia",
        term="inquiry.answer",
        due=due,
        target=None,
        promised=None,
        internal=None,
        unsent=None,
        earliest=due or date(2026, 11, 20),
        is_overdue=True,
        state=OVERDUE,
    )


@pytest.mark.parametrize(
    ("due", "today", "words"),
    [
        (date(2026, 11, 25), date(2026, 11, 23), "2"),
        (date(2026, 11, 23), date(2026, 11, 23), "hoy"),
        (date(2026, 11, 20), date(2026, 11, 21), "venció"),  # on Saturday, of Friday's limit
        (date(2026, 11, 20), date(2026, 11, 23), "−1"),
        (None, date(2026, 11, 23), ""),
    ],
)
def test_the_days_left_are_business_days_and_never_a_bare_zero(
    due: date | None, today: date, words: str
) -> None:
    assert days_words(item(due), today, Calendar()) == words
