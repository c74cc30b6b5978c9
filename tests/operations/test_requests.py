"""Receiving requests and recording what happens to them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from sqlalchemy.orm import Session

from privdesk.errors import BadInput, Refused
from privdesk.operations.events import record_arrival, record_event, record_sending
from privdesk.operations.requests import (
    change_request,
    close_request,
    link_requests,
    receive_request,
    reclassify,
    strike_event,
    void_request,
)
from privdesk.operations.when import When
from privdesk.records import Request, RequestEvent
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    CLOSED,
    LEGEND_SET,
    NOTE,
)
from privdesk.store.deadlines import assess_request, differences
from privdesk.store.earlier_requests import links_of
from privdesk.store.finding import request_by_number
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ANA = {"name": "Ana Ficticia", "document_number": "9.000.000.142", "email": "ana@correo.example"}


def received(session: Session, day: date = date(2026, 11, 10), right: str = "know") -> Request:
    return receive_request(
        session, person=ANA, right=right, received=When(day), now=NOW, channel="email"
    )


def test_a_request_gets_the_next_number_of_its_year_and_its_kind(office: Store) -> None:
    with office.write("receive_request") as session:
        first = received(session)
        second = received(session, right="erase")
        before = received(session, date(2025, 12, 30))
        numbers = [r.number for r in (first, second, before)]
        assert numbers == ["2026-0001", "2026-0002", "2025-0001"]
        assert (first.kind, second.kind) == ("inquiry", "claim")
        assert first.person_id == second.person_id
        assert first.reply_address == "ana@correo.example"


def test_the_hour_never_moves_the_day_of_receipt(office: Store) -> None:
    with office.write("receive_request") as session:
        late = receive_request(
            session,
            person=ANA,
            right="know",
            received=When(date(2026, 11, 10), time(23, 59)),
            now=NOW,
        )
        assert late.received_on("America/Bogota") == date(2026, 11, 10)
        assert late.received_at == datetime(2026, 11, 11, 4, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"right": ""}, "right"),
        ({"person": {"name": " "}}, "name"),
        ({"person": {"name": "Ana", "document_number": ""}}, "document_number"),
        (
            {"person": {**ANA, "document_type": "NIT", "document_number": "999000123-7"}},
            "document_number",
        ),
        ({"person": {**ANA, "document_type": "spell"}}, "document_type"),
        ({"channel": "pigeon"}, "channel"),
    ],
)
def test_bad_input_names_its_field_and_leaves_everything_as_it_was(
    office: Store, given: dict[str, object], field: str
) -> None:
    seal = office.seal()
    values = {"person": ANA, "right": "know", "received": When(date(2026, 11, 10)), "now": NOW}
    with pytest.raises(BadInput) as refused, office.write("receive_request") as session:
        receive_request(session, **{**values, **given})  # type: ignore[arg-type]
    assert refused.value.field == field
    assert office.seal() == seal


def test_a_receipt_in_the_future_is_refused(office: Store) -> None:
    with pytest.raises(Refused), office.write("receive_request") as session:
        received(session, date(2026, 11, 24))


def test_the_way_of_an_inquiry_to_its_closed_file(office: Store) -> None:
    with office.write("receive_request") as session:
        request = received(session)
        record_sending(session, request, When(date(2026, 11, 10)), step=ACKNOWLEDGED, now=NOW)
        with pytest.raises(Refused):
            close_request(session, request, When(date(2026, 11, 20)), now=NOW)
        sending = record_sending(session, request, When(date(2026, 11, 20)), step=ANSWERED, now=NOW)
        record_arrival(session, sending, When(date(2026, 11, 20)), now=NOW)
        close_request(session, request, When(date(2026, 11, 20)), now=NOW)
    with office.read() as session:
        assessed = assess_request(session, request_by_number(session, "2026-0001")).assessment
        assert assessed.closed_on == date(2026, 11, 20)
        assert assessed.decision == "granted"
        assert assessed.deadlines[0].met_on == date(2026, 11, 20)
        assert differences(session) == []


def test_a_refused_event_leaves_no_trace(office: Store) -> None:
    with office.write("receive_request") as session:
        request = received(session)
        with pytest.raises(Refused):
            record_event(session, request, LEGEND_SET, When(date(2026, 11, 9)), now=NOW)
        with pytest.raises(Refused):
            record_event(session, request, LEGEND_SET, When(date(2026, 11, 24)), now=NOW)
    with office.read() as session:
        assert request_by_number(session, "2026-0001").events == []


def test_a_struck_event_stays_readable_and_counts_for_nothing(office: Store) -> None:
    with office.write("record_event") as session:
        request = received(session)
        sending = record_sending(session, request, When(date(2026, 11, 20)), step=ANSWERED, now=NOW)
        with pytest.raises(BadInput):
            strike_event(session, sending, When(date(2026, 11, 23)), now=NOW, note=" ")
        strike_event(session, sending, When(date(2026, 11, 23)), now=NOW, note="Era otra carta")
    with office.read() as session:
        request = request_by_number(session, "2026-0001")
        assert [e.kind for e in request.events] == ["sent", "struck"]
        assert assess_request(session, request).assessment.answered_on is None


def test_a_closed_case_keeps_its_terms_when_the_calendar_changes(office: Store) -> None:
    from privdesk.operations.office import change_organization

    with office.write("close_request") as session:
        request = received(session)
        record_sending(session, request, When(date(2026, 11, 20)), step=ANSWERED, now=NOW)
        close_request(session, request, When(date(2026, 11, 20)), now=NOW)
        received(session)
    with office.write("change_organization") as session:
        change_organization(session, {"saturday_is_business": True})
    with office.read() as session:
        closed = assess_request(session, request_by_number(session, "2026-0001")).assessment
        still_open = assess_request(session, request_by_number(session, "2026-0002")).assessment
        assert closed.deadlines[0].due == date(2026, 11, 25)
        assert still_open.deadlines[0].due == date(2026, 11, 23)
        assert differences(session) == []


def test_correcting_a_request_moves_its_terms_and_keeps_its_number(office: Store) -> None:
    with office.write("receive_request") as session:
        received(session)
    with office.write("change_request") as session:
        request = request_by_number(session, "2026-0001")
        change_request(
            session, request, {"received_at": datetime(2026, 11, 20, 17, tzinfo=UTC)}, now=NOW
        )
    with office.read() as session:
        request = request_by_number(session, "2026-0001")
        assert assess_request(session, request).assessment.deadlines[0].due == date(2026, 12, 4)
        assert differences(session) == []


@pytest.mark.parametrize(
    ("day", "error"), [(15, None), (16, Refused), (24, Refused)], ids=["same", "after", "future"]
)
def test_a_receipt_is_never_moved_past_what_happened_or_today(
    office: Store, day: int, error: type[Exception] | None
) -> None:
    moved = {"received_at": datetime(2026, 11, day, 17, tzinfo=UTC)}
    with office.write("receive_request") as session:
        request = received(session)
        note = record_event(session, request, NOTE, When(date(2026, 11, 10)), now=NOW)
        strike_event(session, note, When(date(2026, 11, 12)), now=NOW, note="No era de este caso")
        if day < 20:
            record_event(session, request, NOTE, When(date(2026, 11, 15)), now=NOW)
        if error is None:
            change_request(session, request, moved, now=NOW)
            assert request.received_on("America/Bogota") == date(2026, 11, 15)
        else:
            with pytest.raises(error):
                change_request(session, request, moved, now=NOW)
            assert request.received_on("America/Bogota") == date(2026, 11, 10)


@pytest.mark.parametrize(
    "name",
    [
        "<b>Ana</b> & Cía",
        "=1+1",
        "Ana\x00Ficticia",
        "\u202eevil\u202c עברית",
        "😀" * 50,
        "x" * 10_000,
        "e\u0301",
    ],
)
def test_hostile_names_are_kept_as_they_are(office: Store, name: str) -> None:
    import unicodedata

    with office.write("receive_request") as session:
        receive_request(
            session,
            person={"name": name, "document_type": "none"},
            right="know",
            received=When(date(2026, 11, 10)),
            now=NOW,
            text=name,
        )
    with office.read() as session:
        kept = request_by_number(session, "2026-0001")
        assert kept.person.name == unicodedata.normalize("NFC", name)
        assert kept.text == unicodedata.normalize("NFC", name)


def test_events_are_recorded_once_and_never_changed(office: Store) -> None:
    with office.write("record_event") as session:
        request = received(session)
        event = record_event(
            session, request, LEGEND_SET, When(date(2026, 11, 11), time(9, 30)), now=NOW
        )
        assert isinstance(event, RequestEvent)
        assert (event.at, event.time_known) == (datetime(2026, 11, 11, 14, 30, tzinfo=UTC), True)
        assert event.recorded_at == NOW
        assert event.kind != CLOSED


def asked_by(session: Session, applicant: dict[str, str] | None, **values: Any) -> Request:
    return receive_request(
        session,
        person=ANA,
        right="know",
        received=When(date(2026, 11, 10)),
        now=NOW,
        applicant=applicant,
        **values,
    )


BRUNO = {"name": "Bruno Fingido", "document_number": "143", "email": "bruno@correo.example"}


def test_a_street_is_answered_with_its_city(office: Store) -> None:
    person = {"name": "Dora Simulada", "document_number": "999000222", "city": "Cali"}
    with office.write("receive_request") as session:
        for number, (street, reached) in enumerate(
            (("Calle Irreal 22", "Calle Irreal 22, Cali"), ("Calle 1, CALI", "Calle 1, CALI"))
        ):
            asked = person | {"document_number": f"99900022{number}", "address": street}
            request = receive_request(
                session, person=asked, right="know", received=When(NOW.date()), now=NOW,
                channel="in_person",
            )  # fmt: skip
            assert request.reply_address == reached


def test_who_asks_for_another_is_answered(office: Store) -> None:
    with office.write("receive_request") as session:
        request = asked_by(session, BRUNO, capacity="attorney", capacity_proof="Poder")
        assert request.applicant is not None
        assert request.applicant.name == "Bruno Fingido"
        assert request.reply_address == "bruno@correo.example"
        own = asked_by(session, ANA)
        assert (own.applicant, own.capacity) == (None, "self")
        without = asked_by(session, {"name": "Luz Nula", "document_type": "none"},
                           capacity="successor")  # fmt: skip
        assert without.reply_address == "ana@correo.example"


@pytest.mark.parametrize(
    ("applicant", "capacity", "field"),
    [
        (BRUNO, "self", "capacity"),
        (None, "attorney", "applicant"),
        (ANA, "attorney", "applicant"),
        ({**BRUNO, "email": "nada"}, "attorney", "applicant.email"),
        ({**BRUNO, "name": " "}, "attorney", "applicant.name"),
        (BRUNO, "owner", "capacity"),
    ],
)
def test_a_capacity_goes_with_who_asks(
    office: Store, applicant: dict[str, str] | None, capacity: str, field: str
) -> None:
    with pytest.raises(BadInput) as refused, office.write("receive_request") as session:
        asked_by(session, applicant, capacity=capacity)
    assert refused.value.field == field


def test_who_asks_is_corrected_together_with_the_capacity(office: Store) -> None:
    with office.write("receive_request") as session:
        request = asked_by(session, None)
        with pytest.raises(BadInput):
            change_request(session, request, {"applicant": BRUNO}, now=NOW)
        change_request(
            session, request, {"applicant": BRUNO, "capacity": "representative"}, now=NOW
        )
        assert request.applicant is not None
        change_request(session, request, {"applicant": None, "capacity": "self"}, now=NOW)
        assert request.applicant is None


@pytest.mark.parametrize("day", [date(2026, 11, 9), date(2026, 11, 24)])
def test_it_reached_the_officer_between_the_receipt_and_today(office: Store, day: date) -> None:
    with pytest.raises(BadInput) as refused, office.write("receive_request") as session:
        asked_by(session, None, reached_officer_on=day)
    assert refused.value.field == "reached_officer_on"


def test_another_kind_is_reclassified_and_counted_anew(office: Store) -> None:
    with office.write("change_request") as session:
        request = received(session)
        change_request(session, request, {"right": "erase", "text": "x"}, now=NOW, reason="Pide")
        (event,) = request.events
        assert (event.kind, event.kind_after, event.right_after) == (
            "reclassified", "claim", "erase"
        )  # fmt: skip
        assert event.reason == "Pide"
        assert (request.kind, request.first_kind, request.first_right) == (
            "claim", "inquiry", "know"
        )  # fmt: skip
        change_request(session, request, {"right": "erase", "kind": "claim"}, now=NOW)
        assert len(request.events) == 1
        reclassify(
            session, request, When(date(2026, 11, 23)), kind="petition", right="petition",
            reason="", now=NOW,
        )  # fmt: skip
        last = request.events[-1]
        strike_event(session, last, When(date(2026, 11, 23)), now=NOW, note="No")
        assert (request.kind, request.right, request.first_kind) == ("claim", "erase", "inquiry")
        session.refresh(request, ["events"])
        strike_event(session, event, When(date(2026, 11, 23)), now=NOW, note="No")
        assert (request.kind, request.right, request.first_kind) == ("inquiry", "know", None)
    with office.read() as session:
        assert differences(session) == []


@pytest.mark.parametrize(("kind", "right"), [("fly", "know"), ("claim", "fly")])
def test_a_request_is_reclassified_as_something_that_exists(
    office: Store, kind: str, right: str
) -> None:
    with pytest.raises(BadInput), office.write("change_request") as session:
        reclassify(
            session, received(session), When(date(2026, 11, 23)), kind=kind, right=right,
            reason="x", now=NOW,
        )  # fmt: skip


def test_an_annulled_request_needs_a_reason_and_owes_nothing(office: Store) -> None:
    with office.write("void_request") as session:
        request = received(session)
        with pytest.raises(BadInput) as refused:
            void_request(session, request, When(date(2026, 11, 23)), reason=" ", now=NOW)
        assert refused.value.field == "reason"
        void_request(session, request, When(date(2026, 11, 23)), reason="Doble", now=NOW)
        assessment = assess_request(session, request).assessment
        assert assessment.is_voided
        assert assessment.open_deadlines == ()


def test_requests_are_linked_once_and_never_to_themselves(office: Store) -> None:
    with office.write("link_requests") as session:
        first = received(session)
        second = asked_by(session, None, linked_to=first)
        (link,) = links_of(session, second.id)
        assert (link.earlier, link.relation) == (first, "follows")
        assert link_requests(session, first, second, "repeats") is link
        assert len(links_of(session, first.id)) == 1
        with pytest.raises(BadInput):
            link_requests(session, first, first, "follows")
        third = received(session)
        with pytest.raises(BadInput):
            link_requests(session, third, first, "cousin")


def test_the_identifier_of_a_mail_is_kept_bare(office: Store) -> None:
    with office.write("receive_request") as session:
        assert asked_by(session, None, message_id=" <1@c.example> ").message_id == "1@c.example"
