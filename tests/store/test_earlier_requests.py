"""The earlier requests that a new one may repeat, and the links between requests."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import event

from privdesk.operations.events import record_event
from privdesk.operations.requests import link_requests, receive_request, reclassify, void_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.events import CLOSED, SENT
from privdesk.store.attachments import attach
from privdesk.store.earlier_requests import (
    links_of,
    requests_of_message,
    requests_with_file,
    similar_requests,
)
from privdesk.store.store import Store

NOW = datetime(2026, 12, 31, 15, 0, tzinfo=UTC)


def receive(store: Store, right: str, day: date, **values: Any) -> int:
    values = {"person": {"name": "Ana Ficticia", "document_number": "9000000142"}} | values
    with store.write("receive_request") as session:
        return receive_request(session, right=right, received=When(day), now=NOW, **values).id


def close(store: Store, number: int, day: date) -> None:
    with store.write("close_request") as session:
        request = session.get_one(Request, number)
        record_event(session, request, SENT, When(day), now=NOW, step="answered")
        record_event(session, request, CLOSED, When(day), now=NOW)


def similar(store: Store, day: date, right: str = "know", **more: Any) -> list[int]:
    with store.read() as session:
        found = similar_requests(session, person_id=1, right=right, received_on=day, **more)
        return [request.id for request in found]


def void(store: Store, number: int) -> None:
    with store.write("void_request") as session:
        request = session.get_one(Request, number)
        void_request(session, request, When(date(2026, 12, 30)), reason="Repetida", now=NOW)


def test_a_request_of_the_last_month_for_the_same_right_may_be_repeated(office: Store) -> None:
    old, last, other = (
        receive(office, right, day)
        for right, day in (
            ("know", date(2026, 10, 29)),
            ("know", date(2026, 11, 30)),
            ("proof", date(2026, 12, 1)),
        )
    )
    assert similar(office, date(2026, 12, 30)) == [last, old]  # both are open
    close(office, old, date(2026, 11, 5))
    close(office, last, date(2026, 12, 1))
    assert similar(office, date(2026, 12, 30)) == [last]
    assert similar(office, date(2026, 12, 31)) == [last]  # November has no 31st
    assert similar(office, date(2027, 1, 4)) == []
    assert similar(office, date(2027, 1, 4), months=3) == [last, old]
    assert similar(office, date(2026, 12, 30), except_id=last) == []
    assert similar(office, date(2026, 12, 30), right="proof") == [other]


def test_what_was_recorded_later_or_under_another_right_may_be_repeated_too(office: Store) -> None:
    wanted = receive(office, "know", date(2026, 12, 10))
    with office.write("reclassify_request") as session:
        reclassify(
            session,
            session.get_one(Request, wanted),
            When(date(2026, 12, 11)),
            kind="claim",
            right="rectify",
            reason="Pide corregir",
            now=NOW,
        )
    for right in ("know", "rectify"):
        assert similar(office, date(2026, 12, 1), right) == [wanted]
    void(office, wanted)
    assert similar(office, date(2026, 12, 12)) == []


def test_nobody_elses_request_is_similar(office: Store) -> None:
    receive(office, "know", date(2026, 12, 10))
    berta = {"name": "Berta Irreal", "document_number": "9000000777"}
    receive(office, "know", date(2026, 12, 10), person=berta)
    assert similar(office, date(2026, 12, 12)) == [1]


def test_the_requests_of_a_mail_are_found_through_the_index(office: Store) -> None:
    message = "<uno@correo.example>"
    first = receive(office, "know", date(2026, 12, 10), message_id=message)
    second = receive(office, "erase", date(2026, 12, 10), message_id=message)
    receive(office, "know", date(2026, 12, 10))
    with office.read() as session:
        asked: list[tuple[str, object]] = []

        @event.listens_for(session.connection(), "before_cursor_execute")
        def _keep(_c: object, _k: object, sql: str, values: object, *_rest: object) -> None:
            asked.append((sql, values))

        for shown in (f" {message}\n", message.strip("<>")):
            assert [r.id for r in requests_of_message(session, shown)] == [first, second]
        sql, values = asked[-1]
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()  # type: ignore[arg-type]
        assert "ix_request_message_id" in str(plan)
        for nothing in ("", "  ", "<>", "<otro@correo.example>", "' OR 1=1 --", "\0"):
            assert requests_of_message(session, nothing) == []
    void(office, first)
    with office.read() as session:
        assert [r.id for r in requests_of_message(session, message)] == [second]


def test_the_requests_that_keep_the_same_file_are_found(office: Store) -> None:
    first, second = (receive(office, "know", date(2026, 12, 10)) for _ in range(2))
    mail = b"From: ana@correo.example\r\n\r\nHola"
    with office.write("attach_file") as session:
        for name in ("correo.eml", "otra vez.eml"):
            attach(session, "request", second, name, mail, NOW)
        attach(session, "request", first, "otro.eml", mail + b"!", NOW)
    with office.read() as session:
        assert [r.id for r in requests_with_file(session, mail)] == [second]
        assert requests_with_file(session, b"") == []
    void(office, second)
    with office.read() as session:
        assert requests_with_file(session, mail) == []


def test_a_link_is_seen_from_both_of_its_requests(office: Store) -> None:
    first, second, third = (receive(office, "know", date(2026, 12, n)) for n in (1, 2, 3))
    with office.write("link_requests") as session:
        later, earlier = session.get_one(Request, second), session.get_one(Request, first)
        link_requests(session, later, earlier, "repeats")
    with office.read() as session:
        found = [links_of(session, n) for n in (first, second, third)]
    assert [[link.relation for link in links] for links in found] == [["repeats"], ["repeats"], []]
    assert found[0][0].request.number == "2026-0002"  # loaded, the session is closed
    assert found[0][0].earlier.number == "2026-0001"
