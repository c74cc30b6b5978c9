"""How pressing a case is today: the eight states that the officer sees."""

from __future__ import annotations

from datetime import date

from privdesk.rules.calendar import Calendar
from privdesk.text import N_

OVERDUE = "overdue"
DUE_TODAY = "due_today"
ISSUED_UNSENT = "issued_unsent"
TARGET_PASSED = "target_passed"
DUE_SOON = "due_soon"
WAITING = "waiting"
IN_TIME = "in_time"
CLOSED = "closed"

STATES = {
    OVERDUE: N_("State", "Overdue"),
    DUE_TODAY: N_("State", "Due today"),
    TARGET_PASSED: N_("State", "Target passed"),
    DUE_SOON: N_("State", "Due soon"),
    ISSUED_UNSENT: N_("State", "Issued, not sent"),
    WAITING: N_("State", "Waiting for the person"),
    IN_TIME: N_("State", "In time"),
    CLOSED: N_("State", "Closed"),
}

SOON_BUSINESS_DAYS = 3


def soon_until(today: date, calendar: Calendar) -> date:
    """The last day that counts as soon: three business days from today."""
    return calendar.add_business_days(today, SOON_BUSINESS_DAYS)


def urgency(
    limit: date | None,
    target: date | None,
    earliest: date | None,
    *,
    unsent: bool,
    closed: bool,
    today: date,
    soon: date,
    waits: bool = False,
    person_until: date | None = None,
) -> str:
    """The state of a case or deadline. `limit` is the earlier of the law's and the promised date,
    `earliest` the first of all the office's dates, `soon` what `soon_until` gives; `waits` says
    whether a reply of the person is awaited, `person_until` the end of their own two months.
    """
    if closed:
        return CLOSED
    if limit and limit < today:
        return OVERDUE
    if limit == today:
        return DUE_TODAY
    if unsent:
        return ISSUED_UNSENT
    # After the person's own term the withdrawal can be declared; the office is not late.
    if (target and target < today) or (person_until and person_until < today):
        return TARGET_PASSED
    # A date that only the office gave itself orders its work and is never pressing by law.
    if (limit or target) and earliest and earliest <= soon:
        return DUE_SOON
    return WAITING if waits else IN_TIME
