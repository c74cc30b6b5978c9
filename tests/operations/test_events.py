"""Recording facts: what a sending carries, what an area was asked, how a person withdrew."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from privdesk.documents.template_set import shipped_templates
from privdesk.errors import BadInput, Refused
from privdesk.operations.areas import ask_area, record_area_reply
from privdesk.operations.events import (
    record_event,
    record_sending,
    record_withdrawal,
    standing,
)
from privdesk.operations.letter_facts import LetterFacts
from privdesk.operations.letters import issue_letter, prepare_letter
from privdesk.operations.places import find_or_add_database, find_or_add_party
from privdesk.operations.requests import receive_request, strike_event
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.case import AREA_REPLY, CaseDeadline
from privdesk.rules.events import (
    ANSWERED,
    AREA_ASKED,
    COMPLETED,
    COMPLETION_ASKED,
    DECIDED,
    EXECUTED,
    LEGEND_SET,
    NOTE,
    TRANSFERRED,
)
from privdesk.store.deadlines import assess_request, differences
from privdesk.store.store import Store

NOW = datetime(2027, 2, 1, 15, 0, tzinfo=UTC)
ANA = {"name": "Ana Ficticia", "document_number": "9000000142", "email": "ana@correo.example"}


def on(month: int, day: int) -> When:
    return When(date(2026, month, day))


def claim(session: Session, right: str = "erase") -> Request:
    return receive_request(session, person=ANA, right=right, received=on(11, 20), now=NOW)


@pytest.mark.parametrize("missing", ["address  facts", ("address", "facts", "address")])
def test_what_is_missing_is_kept_once_however_it_is_told(office: Store, missing: object) -> None:
    with office.write("record_sending") as session:
        event = record_sending(
            session, claim(session), on(11, 23), step=COMPLETION_ASKED, now=NOW, missing=missing
        )
        assert event.missing == "address facts"
        with pytest.raises(BadInput) as refused:
            record_event(session, event.request, NOTE, on(11, 23), now=NOW, missing=("hat",))
        assert refused.value.field == "missing"


def test_a_sending_carries_the_facts_of_the_letter_that_was_issued(office: Store) -> None:
    issued_on = datetime(2026, 11, 23, 15, tzinfo=UTC)
    with office.write("issue_letter") as session:
        request = claim(session)
        prepared = prepare_letter(
            session,
            request,
            shipped_templates().named("completion", "claim"),
            now=issued_on,
            facts=LetterFacts(missing=("address",)),
        )
        letter = issue_letter(session, request, prepared, now=issued_on)
        sending = record_sending(
            session, request, on(11, 23), step=COMPLETION_ASKED, now=NOW, document=letter
        )
        assert sending.missing == "address"
        again = record_sending(
            session,
            request,
            on(11, 24),
            step=COMPLETION_ASKED,
            now=NOW,
            document=letter,
            missing=("facts",),
        )
        assert again.missing == "facts"


def test_an_answer_says_what_was_decided_and_why(office: Store) -> None:
    with office.write("record_sending") as session:
        request = claim(session)
        record_event(
            session, request, DECIDED, on(12, 1), now=NOW, decision="denied", ground="no_data"
        )
        wrong = record_event(session, request, DECIDED, on(12, 2), now=NOW, decision="granted")
        strike_event(session, wrong, on(12, 2), now=NOW, note="Era otro caso")
        answer = record_sending(session, request, on(12, 3), step=ANSWERED, now=NOW)
        assert (answer.decision, answer.ground) == ("denied", "no_data")
        other = record_sending(
            session, request, on(12, 3), step=ANSWERED, now=NOW, decision="granted"
        )
        assert (other.decision, other.ground) == ("granted", None)
        assert wrong not in standing(request)


def test_a_letter_goes_to_the_person_to_the_party_or_stays_within(office: Store) -> None:
    with office.write("record_sending") as session:
        request = claim(session)
        party = find_or_add_party(session, "Otra S.A.S.")
        party.contact = "datos@otra.example"
        answer = record_sending(session, request, on(12, 3), step=ANSWERED, now=NOW)
        transfer = record_sending(
            session, request, on(12, 3), step=TRANSFERRED, now=NOW, party_id=party.id
        )
        asking = record_sending(
            session, request, on(12, 3), step=AREA_ASKED, now=NOW, area="Ventas"
        )
        found = [answer.address, transfer.address, asking.address]
        assert found == ["ana@correo.example", "datos@otra.example", ""]


def test_an_area_is_asked_and_replies(office: Store) -> None:
    with office.write("record_event") as session:
        request = claim(session)
        asking = ask_area(
            session,
            request,
            on(11, 23),
            area=" Sistemas ",
            reason="Buscar los datos",
            until=date(2026, 11, 27),
            now=NOW,
        )
        assert (asking.kind, asking.step, asking.area) == ("sent", AREA_ASKED, "Sistemas")
        session.refresh(request, ["events"])
        (row,) = open_rows(session, request)
        assert (row.internal, row.about) == (date(2026, 11, 27), asking.id)
        with pytest.raises(Refused):
            record_area_reply(session, asking, on(11, 22), now=NOW, note="Antes")
        reply = record_area_reply(session, asking, on(11, 25), now=NOW, note="Están en dos bases")
        assert (reply.about_id, reply.area) == (asking.id, "Sistemas")
        assert open_rows(session, request) == []
    with office.read() as session:
        assert differences(session) == []


def open_rows(session: Session, request: Request) -> list[CaseDeadline]:
    assessment = assess_request(session, request).assessment
    return [row for row in assessment.open_deadlines if row.term == AREA_REPLY]


@pytest.mark.parametrize(
    ("change", "field"),
    [({"area": " "}, "area"), ({"reason": ""}, "reason"), ({"until": None}, "until"),
     ({"until": date(2026, 11, 22)}, "until")],
)  # fmt: skip
def test_an_internal_request_says_to_whom_what_and_by_when(
    office: Store, change: dict[str, object], field: str
) -> None:
    values = {"area": "Ventas", "reason": "Buscar", "until": date(2026, 11, 27)} | change
    with office.write("record_event") as session:
        request = claim(session)
        with pytest.raises(BadInput) as refused:
            ask_area(session, request, on(11, 23), now=NOW, **values)  # type: ignore[arg-type]
        assert refused.value.field == field
        assert request.events == []


def test_a_withdrawal_is_by_silence_only_while_a_reply_is_awaited(office: Store) -> None:
    late = When(date(2027, 1, 26))
    with office.write("record_event") as session:
        request = claim(session)
        record_sending(
            session, request, on(11, 23), step=COMPLETION_ASKED, now=NOW, missing="address"
        )
        silent = record_withdrawal(session, request, late, now=NOW)
        assert silent.withdrawal == "silent"
        strike_event(session, silent, late, now=NOW, note="Había respondido")
        record_event(session, request, COMPLETED, on(12, 1), now=NOW)
        express = record_withdrawal(session, request, late, now=NOW, reason="Carta suya")
        assert (express.withdrawal, express.reason) == ("express", "Carta suya")
        said = record_withdrawal(session, claim(session), late, now=NOW, withdrawal="silent")
        assert said.withdrawal == "silent"


def test_where_it_happened_is_told_to_the_rules(office: Store) -> None:
    with office.write("record_event") as session:
        request = claim(session)
        database = find_or_add_database(session, " Clientes ")
        assert find_or_add_database(session, "Clientes") is database
        record_event(session, request, LEGEND_SET, on(11, 23), now=NOW, database_id=database.id)
        record_event(
            session,
            request,
            EXECUTED,
            on(12, 1),
            now=NOW,
            execution="erased",
            party_id=find_or_add_party(session, "Nube").id,
            until=date(2027, 3, 1),
        )
        session.refresh(request, ["events"])
        places = [e.place for e in assess_request(session, request).case.events]
        assert places == [f"database:{database.id}", "party:1"]


@pytest.mark.parametrize("find_or_add", [find_or_add_database, find_or_add_party])
def test_a_place_without_a_name_is_none(office: Store, find_or_add: object) -> None:
    with pytest.raises(BadInput), office.write("save_record") as session:
        find_or_add(session, " ")  # type: ignore[operator]
