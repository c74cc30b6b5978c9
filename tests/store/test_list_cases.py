"""The state of a case in SQL is the one that the rules give."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, insert, select

from privdesk.rules.urgency import urgency
from privdesk.store.list_cases import state_expression
from privdesk.store.tables import case_state

TODAY = date(2026, 11, 23)


_DAYS = st.none() | st.integers(-9, 9).map(lambda n: TODAY + timedelta(days=n))


@given(_DAYS, _DAYS, _DAYS, _DAYS, st.booleans(), st.booleans(), st.booleans())
def test_the_state_in_sql_is_the_rules_state(
    limit: date | None,
    target: date | None,
    own: date | None,
    person_until: date | None,
    unsent: bool,
    closed: bool,
    waits: bool,
) -> None:
    soon = date(2026, 11, 26)
    earliest = min((d for d in (limit, target, own) if d), default=None)
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        case_state.create(connection)
        values = {
            "case_type": "request",
            "case_id": 1,
            "received_on": TODAY,
            "closed_on": TODAY if closed else None,
            "has_unsent": unsent,
            "awaits_person": waits,
            "person_until": person_until,
            "earliest": earliest,
            "target": target,
            "binding": limit,
        }
        connection.execute(insert(case_state), values)
        found = connection.scalar(select(state_expression(TODAY, soon)))
    engine.dispose()
    assert found == urgency(
        limit,
        target,
        earliest,
        unsent=unsent,
        closed=closed,
        today=TODAY,
        soon=soon,
        waits=waits,
        person_until=person_until,
    )
