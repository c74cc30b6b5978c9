"""What is due: order, overdue, the window of days, and the figures beside it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event

from privdesk.operations.areas import ask_area
from privdesk.operations.events import record_event, record_sending, record_withdrawal
from privdesk.operations.requests import close_request, receive_request, void_request
from privdesk.operations.sheets import save_sheet
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.events import ANSWERED, COMPLETION_ASKED, EXECUTED, SENT
from privdesk.rules.sheet import Sheet
from privdesk.rules.urgency import DUE_SOON, IN_TIME, TARGET_PASSED, WAITING, soon_until
from privdesk.store.agenda import DueItem, due_items, months, pressing, year_figures
from privdesk.store.counting import office_calendar
from privdesk.store.deadlines import differences
from privdesk.store.lists import Day
from privdesk.store.store import Store

NOW = datetime(2026, 12, 31, 15, 0, tzinfo=UTC)


def receive(store: Store, right: str, day: date, answered: date | None = None) -> None:
    with store.write("receive_request") as session:
        request = receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "9000000142"},
            right=right,
            received=When(day),
            now=NOW,
        )
        if answered:
            record_sending(session, request, When(answered), step=ANSWERED, now=NOW)
            close_request(session, request, When(answered), now=NOW)


def due(store: Store, today: date, until: date | None = None) -> list[tuple[str, bool]]:
    with store.read() as session:
        day = Day(today, soon_until(today, office_calendar(session)))
        return [(i.term, i.is_overdue) for i in due_items(session, day, until)]


def test_the_earliest_of_the_four_dates_orders(office: Store) -> None:
    receive(office, "erase", date(2026, 11, 20))
    receive(office, "know", date(2026, 11, 20))
    assert due(office, date(2026, 11, 23)) == [
        ("claim.legend", False),
        ("claim.transfer", False),
        ("claim.completion", False),
        ("inquiry.answer", False),
        ("claim.answer", False),
    ]


@pytest.mark.parametrize(
    ("today", "is_overdue"),
    [(date(2026, 12, 3), False), (date(2026, 12, 4), False), (date(2026, 12, 5), True)],
)
def test_overdue_is_the_limit_passed_and_never_the_target(
    office: Store, today: date, is_overdue: bool
) -> None:
    receive(office, "know", date(2026, 11, 20))
    assert due(office, today) == [("inquiry.answer", is_overdue)]


@pytest.mark.parametrize(
    ("today", "until", "found"),
    [
        (date(2026, 12, 1), date(2026, 12, 2), 0),
        (date(2026, 12, 1), date(2026, 12, 3), 1),  # its target
        (date(2026, 12, 20), date(2026, 12, 20), 1),  # overdue is always shown
    ],
)
def test_the_window_of_days(office: Store, today: date, until: date, found: int) -> None:
    receive(office, "know", date(2026, 11, 20))
    assert len(due(office, today, until)) == found


def the_request(store: Store, right: str) -> int:
    with store.write("receive_request") as session:
        return receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "9000000142"},
            right=right,
            received=When(date(2026, 11, 20)),
            now=NOW,
        ).id


def items(store: Store, today: date) -> list[DueItem]:
    with store.read() as session:
        return due_items(session, Day(today, soon_until(today, office_calendar(session))))


@pytest.mark.parametrize(
    ("today", "state", "is_overdue"),
    [
        (date(2026, 12, 31), WAITING, False),
        (date(2027, 1, 22), WAITING, False),  # soon, and still nothing of the office
        (date(2027, 1, 25), WAITING, False),
        (date(2027, 1, 26), TARGET_PASSED, True),
    ],
)
def test_the_persons_own_term_waits_and_makes_nobody_late(
    office: Store, today: date, state: str, is_overdue: bool
) -> None:
    wanted = the_request(office, "rectify")
    with office.write("record_sending") as session:
        request = session.get_one(Request, wanted)
        on = When(date(2026, 11, 24))
        record_sending(session, request, on, step=COMPLETION_ASKED, now=NOW, missing="address")
    (item,) = items(office, today)
    assert (item.term, item.due) == ("claim.withdrawal", date(2027, 1, 25))
    assert (item.state, item.is_overdue) == (state, is_overdue)


def test_an_area_is_named_with_what_it_owes(office: Store) -> None:
    wanted = the_request(office, "know")
    until = date(2026, 11, 27)
    with office.write("record_event") as session:
        request = session.get_one(Request, wanted)
        on, asked = When(date(2026, 11, 23)), {"reason": "¿Qué hay?", "until": until}
        about = ask_area(session, request, on, area="Sistemas", now=NOW, **asked).id  # type: ignore[arg-type]
    first, second = items(office, date(2026, 12, 1))
    assert (first.term, first.area, first.about) == ("area.reply", "Sistemas", about)
    assert (first.internal, first.state, first.is_overdue) == (until, IN_TIME, False)
    assert (second.term, second.area, second.about) == ("inquiry.answer", "", None)


def test_the_backups_of_a_closed_case_are_not_forgotten(office: Store) -> None:
    wanted = the_request(office, "erase")
    on, gone = When(date(2026, 12, 2)), date(2027, 3, 1)
    with office.write("record_event") as session:
        request = session.get_one(Request, wanted)
        record_sending(session, request, on, step=ANSWERED, now=NOW, decision="granted")
        record_event(session, request, EXECUTED, on, now=NOW, execution="erased", until=gone)
        close_request(session, request, on, now=NOW)
    (item,) = items(office, date(2026, 12, 31))
    assert (item.term, item.internal, item.state) == ("backups.gone", gone, IN_TIME)


def test_what_is_open_is_found_through_the_index_however_many_cases_are_closed(
    office: Store,
) -> None:
    the_request(office, "know")
    with office.read() as session:
        connection = session.connection()
        asked: list[tuple[str, object]] = []

        @event.listens_for(connection, "before_cursor_execute")
        def _keep(_c: object, _k: object, sql: str, values: object, *_rest: object) -> None:
            asked.append((sql, values))

        day = Day(date(2026, 12, 1), date(2026, 12, 4))
        for until in (None, date(2026, 12, 8)):
            assert due_items(session, day, until)
            sql, values = asked[-1]
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()  # type: ignore[arg-type]
            assert "ix_deadline_earliest" in str(plan)


def keep(store: Store, kind: str, **values: object) -> int:
    with store.write("save") as session:
        return save_sheet(session, Sheet(kind, None, values))


def test_the_inventory_is_named_and_stands_by_its_date(office: Store) -> None:
    receive(office, "know", date(2026, 11, 20))  # its target is 03/12
    party = keep(office, "party", name="Nube Supuesta S.A.S.")
    base = keep(office, "database", name="Clientes", contact="Ventas")
    day = date(2026, 12, 3)
    keep(office, "contract", name="Nube", party_id=party, ends_on=day, notice_days=2)
    keep(office, "activity", name="Nómina", owner="Gestión humana", review_on=date(2026, 12, 5))
    keep(office, "disposal", what="Facturas", database_id=base, due_on=date(2026, 12, 2))
    found = items(office, date(2026, 12, 4))
    assert [(i.term, i.case, i.whose) for i in found] == [
        ("contract.end", "Nube", "Nube Supuesta S.A.S."),
        ("retention.disposal", "Facturas", "Clientes"),
        ("inquiry.answer", "2026-0001", "Ana Ficticia"),
        ("activity.review", "Nómina", "Gestión humana"),
    ]
    assert [i.is_overdue for i in found] == [True, True, False, False]
    assert [i.own_date for i in found] == [None, None, None, date(2026, 12, 5)]
    assert [i.limit for i in found][:2] == [day, date(2026, 12, 2)]


def test_a_notice_calls_attention_and_is_never_overdue(office: Store) -> None:
    rule = keep(
        office,
        "retention_rule",
        name="Diez años",
        trigger="collection",
        bound="at_most",
        period=10,
        notice_days=30,
    )
    due_on = date(2026, 12, 31)
    keep(office, "disposal", what="Facturas", retention_rule_id=rule, due_on=due_on)
    (early,) = items(office, date(2026, 11, 24))
    assert early.state == IN_TIME
    (erasure,) = items(office, date(2026, 12, 4))  # one line: the notice cannot be done by itself
    assert (erasure.term, erasure.limit, erasure.state) == ("retention.disposal", due_on, DUE_SOON)
    assert (erasure.target, erasure.is_overdue) == (date(2026, 12, 1), False)
    with office.read() as session:
        assert pressing(session, date(2026, 12, 4)).terms == 0
        found = pressing(session, date(2027, 1, 4))
    assert (found.terms, found.inventory, found.overdue_inventory, found.requests) == (1, 1, 1, 0)


def test_figures_leave_out_what_was_annulled(office: Store) -> None:
    withdrawn, voided, transferred = (the_request(office, "rectify") for _ in range(3))
    on = When(date(2026, 11, 24))
    with office.write("record_event") as session:
        request = session.get_one(Request, withdrawn)
        record_withdrawal(session, request, on, now=NOW)
        close_request(session, request, on, now=NOW)
        void_request(session, session.get_one(Request, voided), on, reason="Repetida", now=NOW)
        request = session.get_one(Request, transferred)
        for step in ("transferred", "transfer_told"):
            record_event(session, request, SENT, on, now=NOW, step=step)
        close_request(session, request, on, now=NOW)
    with office.read() as session:
        (november,) = months(session, date(2026, 11, 30), 1)
        assert (november.total, november.denied, november.open) == (2, 2, 0)
        assert (november.answered, november.in_time) == (0, 0)
        year = year_figures(session, 2026)
        assert (year.received, year.open, year.closed, year.answered) == (2, 0, 2, 0)


def test_figures_count_each_request_once(office: Store) -> None:
    receive(office, "know", date(2026, 10, 1), answered=date(2026, 10, 5))
    receive(office, "know", date(2026, 10, 1), answered=date(2026, 11, 25))
    receive(office, "erase", date(2026, 11, 20))
    receive(office, "know", date(2025, 12, 30))
    with office.read() as session:
        year = year_figures(session, 2026)
        assert (year.received, year.open, year.closed) == (3, 1, 2)
        assert (year.answered, year.in_time) == (2, 1)
        assert year_figures(session, 2030).in_time == 0
        found = months(session, date(2026, 11, 23))
        assert [(m.year, m.month) for m in found] == [(2026, n) for n in range(6, 12)]
        october, november = found[-2:]
        assert (october.granted, october.total, october.answered, october.in_time) == (2, 2, 2, 1)
        assert (november.open, november.total, november.in_time) == (1, 1, 0)
        assert differences(session) == []


def test_months_run_over_the_year() -> None:
    from privdesk.store.agenda import _last_months

    assert _last_months(date(2027, 2, 1), 4) == [(2026, 11), (2026, 12), (2027, 1), (2027, 2)]
