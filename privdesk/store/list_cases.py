"""What the list of requests shows of each one's case, as SQL."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_

from privdesk.rules import urgency
from privdesk.store.tables import case_state

LegalDay = date | ColumnElement[date]  # a day, or the parameter that stands for it


def case_expressions(today: LegalDay, soon: LegalDay) -> dict[str, ColumnElement[Any]]:
    """The columns that a request's case gives its list, by name."""
    c = case_state.c
    return {
        "limit": c.main_limit,
        "target": c.main_target,
        "state": state_expression(today, soon),
        "stage": c.stage,
        # What only the office dated is no date to answer by.
        "due": case((func.coalesce(c.binding, c.target).is_not(None), c.earliest)),
        "due_is_target": and_(
            c.target == c.earliest, or_(c.binding.is_(None), c.binding > c.target)
        ),
        "received_on": c.received_on,
        "answered_on": c.answered_on,
        "closed_on": c.closed_on,
        "person_until": c.person_until,
        "decision": c.decision,
        "in_time": c.in_time,
    }


def state_expression(today: LegalDay, soon: LegalDay) -> ColumnElement[str]:
    """rules.urgency.urgency in SQL, over `case_state`; a test holds the two equal.

    `soon` is the last day that counts as soon (rules.urgency.soon_until).
    """
    c = case_state.c
    return case(
        (c.closed_on.is_not(None), urgency.CLOSED),
        (c.binding < today, urgency.OVERDUE),
        (c.binding == today, urgency.DUE_TODAY),
        (c.has_unsent, urgency.ISSUED_UNSENT),
        (or_(c.target < today, c.person_until < today), urgency.TARGET_PASSED),
        (
            and_(func.coalesce(c.binding, c.target).is_not(None), c.earliest <= soon),
            urgency.DUE_SOON,
        ),
        (c.awaits_person, urgency.WAITING),
        else_=urgency.IN_TIME,
    )
