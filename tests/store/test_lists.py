"""Lists: ids in order, cells by page, by words and filters."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from privdesk.operations.events import record_event, record_sending
from privdesk.operations.people import find_or_add_person
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.rules.events import ANSWERED, COMPLETION_ASKED, EXTENDED, LEGEND_SET
from privdesk.rules.urgency import soon_until
from privdesk.store.counting import office_calendar
from privdesk.store.lists import OPEN, Day, Listing, ids, rows
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)


def day_in(session: Session) -> Day:
    return Day(TODAY, soon_until(TODAY, office_calendar(session)))


@pytest.fixture
def listed(office: Store) -> Store:
    """Five requests of five people, one of them answered and one closed."""
    from privdesk.operations.requests import close_request

    with office.write("receive_request") as session:
        for number, (name, right, day) in enumerate(
            (
                ("Óscar Modelo", "know", 5),
                ("Ana Ficticia", "erase", 19),
                ("élmer Prueba", "proof", 9),
                ("Zoé Irreal", "rectify", 20),
                ("Nicolás Ejemplar", "use", 2),
            ),
            1,
        ):
            request = receive_request(
                session,
                person={"name": name, "document_number": f"90000001{number}"},
                right=right,
                received=When(date(2026, 11, day)),
                now=NOW,
                text=f"Asunto número {number}: acción",
            )
            if name == "Nicolás Ejemplar":
                on = When(date(2026, 11, 12))
                record_sending(session, request, on, step=ANSWERED, now=NOW)
                close_request(session, request, on, now=NOW)
            if name == "Zoé Irreal":
                record_event(session, request, LEGEND_SET, When(date(2026, 11, 20)), now=NOW)
    return office


def names(store: Store, **listing: object) -> list[str]:
    with store.read() as session:
        day = day_in(session)
        wanted = ids(session, Listing("request", **listing), day)  # type: ignore[arg-type]
        return [r["person_id"].split()[0] for r in rows(session, "request", wanted, day)]


def test_the_most_pressing_comes_first_and_the_closed_last(listed: Store) -> None:
    assert names(listed) == ["Óscar", "Ana", "élmer", "Zoé", "Nicolás"]
    assert names(listed, order="due", descending=True)[-1] == "Nicolás"


def test_an_answered_case_shows_no_date_that_is_due(listed: Store) -> None:
    from privdesk.store.finding import request_by_number

    with listed.write("record_sending") as session:
        request = request_by_number(session, "2026-0001")
        record_sending(session, request, When(date(2026, 11, 20)), step=ANSWERED, now=NOW)
    with listed.read() as session:
        (row,) = rows(session, "request", [1], day_in(session))
        assert (row["due"], row["state"]) == (None, "in_time")


def test_names_are_ordered_as_a_person_orders_them(listed: Store) -> None:
    assert names(listed, order="person_id") == ["Ana", "élmer", "Nicolás", "Óscar", "Zoé"]
    descending = names(listed, order="person_id", descending=True)
    assert descending == ["Zoé", "Óscar", "Nicolás", "élmer", "Ana"]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"state": OPEN}, {"Óscar", "Ana", "élmer", "Zoé"}),
        ({"state": "closed"}, {"Nicolás"}),
        ({"state": "overdue"}, {"Óscar"}),
        ({"state": "due_today"}, {"Ana"}),
        ({"kind": "claim"}, {"Ana", "Zoé"}),
        ({"right": "proof"}, {"élmer"}),
        ({"received_from": date(2026, 11, 9)}, {"Ana", "élmer", "Zoé"}),
        ({"received_to": date(2026, 11, 5)}, {"Óscar", "Nicolás"}),
        ({"kind": "inquiry", "state": OPEN}, {"Óscar", "élmer"}),
        ({"decision": "granted"}, {"Nicolás"}),
        ({"decision": "granted", "channel": "email"}, {"Nicolás"}),
        ({"channel": "phone"}, set()),
        ({"person": 2}, {"Ana"}),
        ({"party": 9}, set()),
        ({"database_id": 9}, set()),
        ({"due_to": date(2026, 11, 22)}, {"Óscar"}),
        ({"due_from": date(2026, 11, 24), "due_to": date(2027, 1, 1)}, {"Zoé"}),
        ({"minor": True}, set()),
        ({"unsent": True}, set()),
    ],
)
def test_filters(listed: Store, filters: dict[str, object], found: set[str]) -> None:
    assert set(names(listed, filters=filters)) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("oscar", {"Óscar"}),
        ("ELMER", {"élmer"}),
        ("accion", {"Óscar", "Ana", "élmer", "Zoé", "Nicolás"}),
        ("ana fict", {"Ana"}),
        ("0000013", {"élmer"}),
        ("2026-0004", {"Zoé"}),
        ("ódel", {"Óscar"}),
        ('" OR 1=1 --', set()),
        ("nadie", set()),
        ("   ", {"Óscar", "Ana", "élmer", "Zoé", "Nicolás"}),
        ("*", {"Óscar", "Ana", "élmer", "Zoé", "Nicolás"}),
        ("x" * 5_000, set()),
        ("o\u0301scar", {"Óscar"}),
        ("\ud800", {"Óscar", "Ana", "élmer", "Zoé", "Nicolás"}),
    ],
)
def test_words(listed: Store, words: str, found: set[str]) -> None:
    assert set(names(listed, words=words)) == found


def test_words_follow_a_corrected_name(listed: Store) -> None:
    from privdesk.store.finding import request_by_number

    with listed.write("change_person") as session:
        request_by_number(session, "2026-0001").person.name = "Bruno Fingido"
    assert names(listed, words="oscar") == []
    assert names(listed, words="bruno") == ["Bruno"]


def sent(store: Store, number: str, step: str, day: date, **facts: Any) -> None:
    from privdesk.store.finding import request_by_number

    with store.write("record_sending") as session:
        request = request_by_number(session, number)
        record_sending(session, request, When(day), step=step, now=NOW, **facts)


def cells(store: Store, number: int) -> dict[str, Any]:
    with store.read() as session:
        (row,) = rows(session, "request", [number], day_in(session))
        return row


def test_who_waits_for_the_person_stands_after_the_dated_and_before_the_closed(
    listed: Store,
) -> None:
    sent(listed, "2026-0002", COMPLETION_ASKED, date(2026, 11, 20), missing="address")
    assert names(listed) == ["Óscar", "élmer", "Zoé", "Ana", "Nicolás"]
    assert names(listed, filters={"state": "waiting"}) == ["Ana"]
    assert names(listed, filters={"stage": "awaiting_completion"}) == ["Ana"]
    row = cells(listed, 2)
    assert (row["due"], row["person_until"]) == (None, date(2027, 1, 20))
    assert (row["state"], row["stage"]) == ("waiting", "awaiting_completion")


def test_the_limit_of_an_extended_request_is_that_of_its_extension(listed: Store) -> None:
    until = date(2026, 12, 1)
    assert cells(listed, 3)["limit"] == date(2026, 11, 24)
    sent(listed, "2026-0003", EXTENDED, date(2026, 11, 20), until=until, reason="Archivo en sede")
    row = cells(listed, 3)
    assert (row["limit"], row["stage"]) == (until, "extended")
    assert row["target"] == row["due"] == date(2026, 11, 30)  # by the stricter reading
    assert row["due_is_target"]


def test_a_request_is_found_by_its_applicant_and_by_its_role(listed: Store) -> None:
    from privdesk.store.finding import request_by_number

    with listed.write("change_request") as session:
        request = request_by_number(session, "2026-0003")
        request.applicant = find_or_add_person(
            session, {"name": "Vera Supuesta", "document_type": "none"}
        )
        request.role, request.capacity = "processor", "attorney"
    assert names(listed, words="supuesta") == ["élmer"]
    assert names(listed, filters={"role": "processor"}) == ["élmer"]
    assert names(listed, filters={"capacity": "attorney", "kind": "inquiry"}) == ["élmer"]
    assert cells(listed, 3)["applicant_id"] == "Vera Supuesta"
    with listed.write("change_person") as session:
        applicant = request_by_number(session, "2026-0003").applicant
        assert applicant is not None
        applicant.name = "Vera Aparente"
    assert names(listed, words="supuesta") == []
    assert names(listed, words="aparente") == ["élmer"]


def test_who_is_the_applicant_no_more_finds_the_request_no_more(listed: Store) -> None:
    from privdesk.store.finding import request_by_number

    with listed.write("change_request") as session:
        request = request_by_number(session, "2026-0003")
        request.applicant = find_or_add_person(
            session, {"name": "Vera Supuesta", "document_type": "none"}
        )
    with listed.write("change_request") as session:
        request_by_number(session, "2026-0003").applicant = None
    assert names(listed, words="supuesta") == []
