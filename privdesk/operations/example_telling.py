"""The acts of which fictional cases are made: each fact of theirs at its moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from privdesk.operations.areas import ask_area, record_area_reply
from privdesk.operations.events import (
    record_arrival,
    record_event,
    record_sending,
    record_withdrawal,
    standing,
)
from privdesk.operations.example_acts import ZONE, Act, moment
from privdesk.operations.example_contents import CONTENTS
from privdesk.operations.example_facts import AGAIN, Fact, Told
from privdesk.operations.letter_facts import LetterFacts, fact_words
from privdesk.operations.letter_templates import templates_in_use
from privdesk.operations.letters import PreparedLetter, issue_letter, prepare_letter
from privdesk.operations.places import find_or_add_database, find_or_add_party
from privdesk.operations.requests import (
    close_request,
    receive_request,
    reclassify,
    strike_event,
    void_request,
)
from privdesk.operations.when import When
from privdesk.records import Document, Request, RequestEvent
from privdesk.rules.events import (
    AREA_ASKED,
    AREA_REPLIED,
    CLOSED,
    KEPT,
    RECLASSIFIED,
    STEPS,
    STRUCK,
    VOIDED,
    WITHDRAWN,
)
from privdesk.store.attachments import attach

_MINUTES = timedelta(minutes=1)
# The verbs of the facts that are neither a sending nor just recorded.
_VERBS = {
    CLOSED: "close_request",
    RECLASSIFIED: "reclassify_request",
    STRUCK: "strike_event",
    VOIDED: "void_request",
}


def case_acts(session: Session, cases: Iterable[Told]) -> Iterator[Act]:
    """Their acts, to be done by their moments; those of one moment in the order of the cases."""
    teller = _Teller(session)
    for number, told in enumerate(cases):
        yield from teller.acts(told, number)


class _Teller:
    """What was made of the cases so far."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.requests: dict[str, Request] = {}
        self._documents: dict[tuple[str, str], Document] = {}
        self._sendings: dict[tuple[str, int], RequestEvent] = {}
        self._askings: dict[tuple[str, str], RequestEvent] = {}

    def acts(self, told: Told, number: int) -> Iterator[Act]:
        """The acts of one case. Each fact has its hour: later facts of a day come later."""
        minute = number * 7 % 20
        # A case is told after the one it is linked to, and when it reached the officer.
        reached = told.values.get("reached_officer_on", told.received)
        recorded = moment(reached, time(7, minute + (20 if told.earlier else 0)))
        received = When(told.received, told.hour or time(7, minute))
        yield Act(recorded, "receive_request", lambda now: self._receive(told, received, now))
        for place, fact in enumerate(told.facts):
            at = moment(fact.on, time(8 + place // 3, minute + 20 * (place % 3)))
            yield from self._of_fact(told.key, place, fact, at)

    def _of_fact(self, key: str, place: int, fact: Fact, at: datetime) -> Iterator[Act]:
        if fact.letter and fact.letter != AGAIN:
            yield Act(at, "issue_letter", lambda now: self._issue(key, fact, now))
            if not fact.sent or fact.event in KEPT:
                return
            at += 5 * _MINUTES
        verb = "record_sending" if fact.event in STEPS else _VERBS.get(fact.event, "record_event")
        yield Act(at, verb, lambda now: self._happen(key, place, fact, now))
        arrival = fact.bounced or fact.reached
        if arrival is not None:
            later = max(at + 2 * _MINUTES, moment(arrival, time(7, 30)))
            yield Act(later, "record_event", lambda now: self._arrive(key, place, fact, now))

    def _receive(self, told: Told, received: When, now: datetime) -> None:
        session = self._session
        values = dict(told.values)
        if told.database:
            values["database_id"] = find_or_add_database(session, told.database).id
        if told.party:
            values["party_id"] = find_or_add_party(session, told.party).id
        request = receive_request(
            session,
            person=told.person,
            right=told.right,
            received=received,
            now=now,
            linked_to=self.requests[told.earlier] if told.earlier else None,
            relation=told.relation,
            **values,
        )
        self.requests[told.key] = request
        for name, content in told.files:
            attach(session, Request.__tablename__, request.id, name, content, now)

    def _issue(self, key: str, fact: Fact, now: datetime) -> None:
        request = self.requests[key]
        prepared = _prepared(self._session, request, fact, self._letter_facts(fact), now)
        document = issue_letter(self._session, request, prepared, now=now)
        self._documents[key, fact.event] = document

    def _letter_facts(self, fact: Fact) -> LetterFacts:
        return LetterFacts(
            missing=fact.missing,
            until=fact.until,
            reason=fact.reason,
            ground=fact.ground,
            decision=fact.decision,
            **self._places(fact),
            area=fact.area,
        )

    def _places(self, fact: Fact) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if fact.database:
            found["database_id"] = find_or_add_database(self._session, fact.database).id
        if fact.party:
            found["party_id"] = find_or_add_party(self._session, fact.party).id
        return found

    def _happen(self, key: str, place: int, fact: Fact, now: datetime) -> None:
        request, when = self.requests[key], _when(now)
        document = self._documents.get((key, fact.event)) if fact.letter else None
        match fact.event:
            case step if step == AREA_ASKED and document is None:
                asked = ask_area(
                    self._session,
                    request,
                    when,
                    area=fact.area,
                    reason=fact.reason,
                    until=fact.until,
                    now=now,
                )
                self._askings[key, fact.area] = asked
            case step if step in STEPS:
                self._sendings[key, place] = self._send(key, fact, now, document)
            case kind if kind == AREA_REPLIED:
                asked = self._askings[key, fact.area]
                record_area_reply(self._session, asked, when, now=now, note=fact.note)
            case kind:
                self._keep_proof(self._record(request, kind, fact, now), fact, now)

    def _record(self, request: Request, kind: str, fact: Fact, now: datetime) -> RequestEvent:
        """The events that are no sending, each by its own act."""
        session, when = self._session, _when(now)
        if kind == CLOSED:
            return close_request(session, request, when, now=now)
        if kind == STRUCK:
            wrong = standing(request)[-1]
            return strike_event(session, wrong, when, now=now, note=fact.note)
        if kind == VOIDED:
            return void_request(session, request, when, reason=fact.reason, now=now)
        if kind == WITHDRAWN:
            return record_withdrawal(
                session,
                request,
                when,
                withdrawal=fact.withdrawal,
                reason=fact.reason,
                now=now,
            )
        if kind == RECLASSIFIED:
            return reclassify(
                session,
                request,
                when,
                kind=fact.kind,
                right=fact.right,
                reason=fact.reason,
                now=now,
            )
        return record_event(session, request, kind, when, now=now, **self._values(fact))

    def _values(self, fact: Fact) -> dict[str, Any]:
        names = ("until", "reason", "ground", "decision", "execution", "responsible", "note")
        said = {name: value for name in names if (value := getattr(fact, name))}
        return said | self._places(fact)

    def _keep_proof(self, event: RequestEvent, fact: Fact, now: datetime) -> None:
        if fact.file is not None:
            name, content = fact.file
            attach(self._session, RequestEvent.__tablename__, event.id, name, content, now)

    def _send(self, key: str, fact: Fact, now: datetime, document: Document | None) -> RequestEvent:
        facts = {"missing": " ".join(fact.missing)} if fact.missing else {}
        for name in ("until", "reason", "ground", "area"):
            if value := getattr(fact, name):
                facts[name] = value
        sending = record_sending(
            self._session,
            self.requests[key],
            _when(now),
            step=fact.event,
            now=now,
            document=document,
            channel=fact.channel,
            decision=fact.decision,
            note=fact.note,
            **facts,
            **self._places(fact),
        )
        if fact.event == AREA_ASKED:
            self._askings[key, fact.area] = sending
        return sending

    def _arrive(self, key: str, place: int, fact: Fact, now: datetime) -> None:
        sending = self._sendings[key, place]
        bounced = fact.bounced is not None
        note = "Buzón inexistente." if bounced else ""
        record_arrival(self._session, sending, _when(now), now=now, bounced=bounced, note=note)


def _prepared(
    session: Session, request: Request, fact: Fact, facts: LetterFacts, now: datetime
) -> PreparedLetter:
    """The fact's letter; what the store does not know is taken from the example's contents."""
    template = templates_in_use(session).load(fact.letter)

    def prepare(typed: Mapping[str, str]) -> PreparedLetter:
        return prepare_letter(session, request, template, now=now, typed=typed, facts=facts)

    prepared = prepare(fact.typed)
    names = [fact_words(template, one.fact).placeholder for one in prepared.lacking]
    names += prepared.letter.missing
    asked_for = zip(template.checklist, prepared.letter.checklist, strict=True)
    names += [name for item, found in asked_for if not found.is_met for name in item.requires]
    if "prueba de la autorización" in names:
        names.append("anexos")
    lacking = {name: CONTENTS[name] for name in names if name in CONTENTS}
    return prepare({**lacking, **fact.typed}) if lacking else prepared


def _when(now: datetime) -> When:
    local = now.astimezone(ZoneInfo(ZONE))
    return When(local.date(), local.time())
