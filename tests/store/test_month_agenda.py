"""What stands on the days of a month: due, targets, met, met late; read by indexes alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import event

from privdesk.operations.areas import ask_area
from privdesk.operations.events import record_sending
from privdesk.operations.requests import close_request, receive_request, void_request
from privdesk.operations.sheets import save_sheet
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.events import ACKNOWLEDGED, ANSWERED, EXTENDED
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.urgency import (
    DUE_SOON,
    DUE_TODAY,
    IN_TIME,
    ISSUED_UNSENT,
    OVERDUE,
    TARGET_PASSED,
    soon_until,
)
from privdesk.store.counting import office_calendar
from privdesk.store.lists import Day
from privdesk.store.month_agenda import (
    MET,
    MISSED,
    TARGET,
    DayEntry,
    day_entries,
    overdue_before,
)
from privdesk.store.store import Store

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
FIRST, LAST = date(2026, 10, 26), date(2026, 12, 6)


def receive(store: Store, day: date, right: str = "know") -> int:
    with store.write("receive_request") as session:
        return receive_request(
            session,
            person={"name": "Ana Ficticia", "document_type": "none"},
            right=right,
            received=When(day),
            now=NOW,
        ).id


def send(store: Store, request_id: int, day: date, step: str = ANSWERED, **values: object) -> None:
    with store.write("record_sending") as session:
        request = session.get_one(Request, request_id)
        record_sending(session, request, When(day), step=step, now=NOW, **values)  # type: ignore[arg-type]


def entries(store: Store, first: date = FIRST, last: date = LAST) -> list[DayEntry]:
    with store.read() as session:
        day = Day(TODAY, soon_until(TODAY, office_calendar(session)))
        return day_entries(session, day, first, last)


def shown(found: list[DayEntry]) -> list[tuple[date, str, str]]:
    return [(e.day, e.mark, e.item.term) for e in found]


@pytest.mark.parametrize(
    ("received", "limit", "mark", "target", "target_mark"),
    [
        (date(2026, 11, 5), date(2026, 11, 20), OVERDUE, date(2026, 11, 19), TARGET_PASSED),
        (date(2026, 11, 6), date(2026, 11, 23), DUE_TODAY, date(2026, 11, 20), TARGET_PASSED),
        (date(2026, 11, 10), date(2026, 11, 25), DUE_SOON, date(2026, 11, 24), TARGET),
        (date(2026, 11, 18), date(2026, 12, 2), IN_TIME, date(2026, 12, 1), TARGET),
    ],
)
def test_what_is_due_stands_on_its_limit_and_its_target(
    office: Store, received: date, limit: date, mark: str, target: date, target_mark: str
) -> None:
    receive(office, received)
    assert shown(entries(office)) == [
        (target, target_mark, "inquiry.answer"),
        (limit, mark, "inquiry.answer"),
    ]


def test_what_was_met_stands_on_its_day_and_late_on_both(office: Store) -> None:
    early, late = receive(office, date(2026, 11, 3)), receive(office, date(2026, 11, 3))
    send(office, early, date(2026, 11, 10))
    send(office, late, date(2026, 11, 20))  # its limit was the 18th
    found = [e for e in entries(office) if e.item.term == "inquiry.answer"]
    assert [(e.day, e.mark, e.item.case_id, e.met_on) for e in found] == [
        (date(2026, 11, 10), MET, early, date(2026, 11, 10)),
        (date(2026, 11, 18), MISSED, late, date(2026, 11, 20)),
        (date(2026, 11, 20), MET, late, date(2026, 11, 20)),
    ]


def test_an_extended_answer_counts_by_its_extension_alone(office: Store) -> None:
    made = receive(office, date(2026, 11, 3))
    send(office, made, date(2026, 11, 17), EXTENDED, until=date(2026, 11, 25), reason="Volumen")
    send(office, made, date(2026, 11, 20))
    found = [e for e in entries(office) if e.item.term.startswith("inquiry")]
    assert shown(found) == [(date(2026, 11, 20), MET, "inquiry.extension")]


def test_work_without_a_date_is_for_today_and_a_closed_file_is_done(office: Store) -> None:
    made = receive(office, date(2026, 11, 10))
    send(office, made, date(2026, 11, 18))
    assert (TODAY, IN_TIME, "case.closing") in shown(entries(office))
    with office.write("close_request") as session:
        close_request(session, session.get_one(Request, made), When(TODAY), now=NOW)
    assert shown(entries(office)) == [(date(2026, 11, 18), MET, "inquiry.answer")]


def test_an_area_is_waited_for_on_its_own_date_and_late_it_has_passed(office: Store) -> None:
    made = receive(office, date(2026, 11, 17))
    with office.write("ask_area") as session:
        ask_area(
            session,
            session.get_one(Request, made),
            When(date(2026, 11, 18)),
            area="Sistemas",
            reason="Los datos",
            until=date(2026, 11, 20),
            now=NOW,
        )
    found = [e for e in entries(office) if e.item.term == "area.reply"]
    assert [(e.day, e.mark, e.item.area) for e in found] == [
        (date(2026, 11, 20), TARGET_PASSED, "Sistemas")
    ]


def test_an_annulled_request_stands_nowhere(office: Store) -> None:
    made = receive(office, date(2026, 11, 3))
    send(office, made, date(2026, 11, 20))
    with office.write("void_request") as session:
        void_request(session, session.get_one(Request, made), When(TODAY), reason="Prueba", now=NOW)
    assert entries(office) == []


def test_other_months_have_nothing_of_this_one(office: Store) -> None:
    receive(office, date(2026, 11, 5))
    assert entries(office, date(2026, 8, 31), date(2026, 10, 11)) == []
    with office.read() as session:
        day = Day(TODAY, soon_until(TODAY, office_calendar(session)))
        assert overdue_before(session, day, date(2026, 11, 20)) == 0
        assert overdue_before(session, day, date(2026, 11, 23)) == 1


def test_what_presses_most_stands_first(office: Store) -> None:
    receive(office, date(2026, 11, 20), "erase")  # the legend and the transfer, by the 24th
    receive(office, date(2026, 11, 9))  # its limit is the 24th
    receive(office, date(2026, 11, 10))  # its target is the 24th
    on = [e for e in entries(office) if e.day == date(2026, 11, 24)]
    assert [e.mark for e in on] == [DUE_SOON, DUE_SOON, DUE_SOON, TARGET]
    assert ISSUED_UNSENT not in {e.mark for e in on}
    send(office, 1, date(2026, 11, 20), ACKNOWLEDGED)
    assert len([e for e in entries(office) if e.day == date(2026, 11, 24)]) == 4


def test_the_inventory_stands_on_its_limits_targets_and_own_dates(office: Store) -> None:
    with office.write("save") as session:
        party = save_sheet(session, Sheet("party", None, {"name": "Nube Supuesta S.A.S."}))
        contract = {"name": "Nube", "party_id": party, "ends_on": date(2026, 11, 30)}
        save_sheet(session, Sheet("contract", None, contract | {"notice_days": 3}))
        activity = {"name": "Nómina", "review_on": date(2026, 11, 10)}
        save_sheet(session, Sheet("activity", None, activity))
    found = [(e.day, e.mark, e.item.term, e.is_target) for e in entries(office)]
    assert found == [
        (date(2026, 11, 10), OVERDUE, "activity.review", False),
        (date(2026, 11, 27), TARGET, "contract.end", True),
        (date(2026, 11, 30), IN_TIME, "contract.end", False),
    ]
    with office.read() as session:
        day = Day(TODAY, soon_until(TODAY, office_calendar(session)))
        assert overdue_before(session, day, date(2026, 11, 16)) == 1


def test_only_indexes_are_read(office: Store) -> None:
    """So that the month costs the same in the hundred thousandth request."""
    receive(office, date(2026, 11, 5))
    asked: list[tuple[str, Any]] = []
    with office.read() as session:
        engine = session.get_bind()
        day = Day(TODAY, soon_until(TODAY, office_calendar(session)))

        def keep(_c: object, _u: object, sql: str, values: Any, *_: object) -> None:
            if sql.startswith("SELECT deadline"):
                asked.append((sql, values))

        event.listen(engine, "before_cursor_execute", keep)
        day_entries(session, day, FIRST, LAST)
        event.remove(engine, "before_cursor_execute", keep)
        plans = [
            " ".join(
                str(row[-1])
                for row in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)
            )
            for sql, values in asked
        ]
    assert len(plans) == 6  # requests, then the inventory
    assert all("ix_deadline_earliest" in plan for plan in plans[:2])
    assert all("ix_deadline_met" in plan for plan in plans[2:4])
    assert all("ix_deadline_missed" in plan for plan in plans[4:])
    assert not any("SCAN" in plan for plan in plans)


def test_what_of_the_inventory_was_done_stands_on_its_day(office: Store) -> None:
    with office.write("save_record") as session:
        values = {"method": "logical", "responsible": "Ventas", "status": "done"}
        for what, due, done in (
            ("A tiempo", date(2026, 11, 20), date(2026, 11, 5)),
            ("Tarde", date(2026, 11, 10), date(2026, 11, 12)),
        ):
            given = {"what": what, "due_on": due, "done_on": done, **values}
            save_sheet(session, Sheet("disposal", None, given, {}))
        audits = (RowSheet(None, {"done_on": date(2026, 11, 4), "done_by": "Ana Ficticia"}),)
        party = Sheet("party", None, {"name": "Nube Ficticia"}, {"audits": audits})
        save_sheet(session, party)
    with office.read() as session:
        found = day_entries(session, Day(TODAY, TODAY), FIRST, LAST)
    assert [(e.day, e.mark, e.item.case, e.met_on) for e in found] == [
        (date(2026, 11, 4), MET, "Nube Ficticia", date(2026, 11, 4)),
        (date(2026, 11, 5), MET, "A tiempo", date(2026, 11, 5)),
        (date(2026, 11, 10), MISSED, "Tarde", date(2026, 11, 12)),
        (date(2026, 11, 12), MET, "Tarde", date(2026, 11, 12)),
    ]
    assert not any(entry.is_open for entry in found)
