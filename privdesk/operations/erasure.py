"""Erasing a person lawfully, in one transaction, with the act that says what went and what stayed.

Decreto 1074 de 2015, 2.2.2.25.2.6 and 2.2.2.25.2.8: no erasure while a legal or contractual duty
keeps the data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput, Refused, StoreError
from privdesk.operations.disposal import (
    PLANNED,
    plan_disposal,
    record_done,
)
from privdesk.operations.disposal_checks import (
    check_ground,
    refuse_early,
    refuse_held,
    refuse_what_keeps,
)
from privdesk.operations.erasure_backups import backups_of
from privdesk.operations.erasure_kept import last_day
from privdesk.operations.erasure_marks import (
    marked,
    marked_where_named,
    of_file,
    of_person,
    of_request,
)
from privdesk.operations.erasure_plan import ErasurePlan, erasure_plan
from privdesk.operations.erasure_scope import Scope
from privdesk.records import (
    RECORD_TYPES,
    Attachment,
    Disposal,
    Person,
    Request,
    RequestEvent,
)
from privdesk.store.audit import ERASE_PERSON
from privdesk.store.erasure import Erasing, empty_log, erased_mark
from privdesk.store.naming_words import NamingWords, naming_words
from privdesk.store.personal import events_held
from privdesk.store.rewriting import write_anew
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.store.store import Store


@dataclass(frozen=True)
class Erased:
    """What was done: the act by id and number, and the plan as it was carried out.

    `not_rewritten` says why the file could not be written anew, "" where it was: what was erased
    may then stand, encrypted and read by nothing, between the rows of the file.
    """

    disposal_id: int
    number: str
    plan: ErasurePlan
    not_rewritten: str


def erase_person(
    store: Store,
    person_id: int,
    today: date,
    *,
    responsible: str,
    method: str = "logical",
    request_id: int | None = None,
    disposal_id: int | None = None,
    witnesses: str = "",
    notes: str = "",
    folders: Sequence[Path] = (),
) -> Erased:
    """Erase what may go of a person on that legal day; all of it, or nothing on any failure.

    `request_id` is the request that it follows from, `disposal_id` a planned disposal that this
    does; `folders` hold further backups. Raises `Refused` for what the plan refuses, and where what
    that disposal names keeps the data; `BadInput` ("responsible", "method", "request_id" as
    `check_ground`), `NotFound`.
    """
    backups = backups_of(store, folders)
    with store.write(ERASE_PERSON) as session:
        plan = erasure_plan(session, person_id, today, backups=backups)
        if plan.refusals:
            raise Refused("\n".join(plan.refusals))
        refuse_what_keeps(method)
        check_ground(session, request_id, person_id)
        _refuse_names(session, person_id, {"notes": notes, "witnesses": witnesses})
        if disposal_id is not None:
            disposal = _planned(session, disposal_id, person_id)
            _refuse_as_planned(session, disposal, plan.scope, today)
        else:
            disposal = plan_disposal(session, _what(person_id), due_on=today)
        _erase(session, plan.scope, today)
        session.refresh(disposal)
        _refuse_unfounded(disposal, request_id, notes)
        number = _act(
            session,
            disposal,
            plan,
            done_on=today,
            recorded_on=today,
            responsible=responsible,
            method=method,
            witnesses=witnesses,
            notes=notes,
            request_id=request_id or disposal.request_id,
        )
        _plan_the_rest(session, plan.scope)
        done = disposal.id
    return Erased(done, number, plan, rewrite(store))


def rewrite(store: Store) -> str:
    """Write the file anew after an erasure, so that nothing of it is left between its rows.

    Seconds for a file of many files. Where it cannot be done now, why, in words; else "".
    """
    try:
        write_anew(store)
    except StoreError as error:
        empty_log(store)
        return translate(
            "Erasure",
            "The data are erased, but the file could not be written anew ({reason}): pieces that "
            "nothing reads may stay in it, encrypted. Try again when it can be done.",
            reason=str(error).rstrip("."),
        )
    return ""


def _what(person_id: int) -> str:
    return translate("Erasure", "Data of the person of record {number}", number=person_id)


def _refuse_names(session: Session, person_id: int, texts: Mapping[str, str]) -> None:
    """The act outlives the person's data: it does not name them. Raises `BadInput`."""
    words = naming_words(session, session.get_one(Person, person_id))
    for name, text in texts.items():
        if words.stand_in(text):
            raise BadInput(
                translate("Erasure", "The act must not name who is erased: write it otherwise."),
                name,
            )


def _refuse_unfounded(disposal: Disposal, request_id: int | None, notes: str) -> None:
    """An act says why: a request, a rule, or a reason. Raises `BadInput` ("notes")."""
    if not (request_id or disposal.request_id or disposal.retention_rule_id or notes.strip()):
        raise BadInput(
            translate("Erasure", "Say why, for no request and no rule asks for it."), "notes"
        )


def _planned(session: Session, disposal_id: int, person_id: int) -> Disposal:
    disposal = session.get(Disposal, disposal_id)
    if disposal is None or disposal.status != PLANNED or disposal.person_id != person_id:
        raise Refused(translate("Erasure", "That disposal is not planned for this person."))
    return disposal


def _refuse_as_planned(session: Session, disposal: Disposal, scope: Scope, today: date) -> None:
    """Raise `Refused` where its own rule does not let the data go yet, or what it names is held.

    The rule on the correspondence keeps what it must request by request (`Scope.kept`).
    """
    rule_id = disposal.retention_rule_id
    is_by_rule = rule_id is not None and (scope.rule is None or rule_id != scope.rule.id)
    if is_by_rule or disposal.database_id or disposal.activity_id:
        refuse_held(session, disposal, {today})
    if is_by_rule:
        refuse_early(session, disposal, today)


def _erase(session: Session, scope: Scope, today: date) -> None:
    """Blank, take away and forget, as the scope says; nothing of it enters the history."""
    person = session.get_one(Person, scope.person_id)
    words = naming_words(session, person)
    erasing = Erasing(session)
    for request in scope.requests:
        erasing.blank("request", request.id, of_request(session, request.id, scope.person_id))
    for event in scope.events:
        erasing.blank("request_event", event, marked(session, RequestEvent, event, _OF_EVENT))
    for asked in scope.asked:
        _erase_applicant(session, erasing, asked.id, words)
    for link in scope.links:
        erasing.take_away("request_link", link)
    _erase_files(session, erasing, scope, today)
    for record_type, record_id in scope.acts:
        kind = RECORD_TYPES[record_type]
        erasing.blank(record_type, record_id, marked_where_named(session, kind, record_id, words))
    for one in scope.mentions:
        if one.texts or one.entries:
            erasing.redact(one.record_type, one.id, one.texts, one.entries)
    erasing.drop_drafts(scope.drafts)
    erasing.drop_filters(scope.filters)
    erasing.blank("person", scope.person_id, of_person(today, is_whole=scope.is_whole))
    erasing.end()


def _erase_files(session: Session, erasing: Erasing, scope: Scope, today: date) -> None:
    for content_id in dict.fromkeys(file.content_id for file in scope.files):
        erasing.erase_bytes(content_id, today)
    for file in scope.files:
        if not file.is_letter and file.record_type != "document":  # those are named by a number
            name = session.get_one(Attachment, file.id).name
            erasing.blank("attachment", file.id, {"name": of_file(name)})
    for file in scope.shared:
        erasing.take_away("attachment", file.id)
    for removed in scope.removed:
        erasing.forget_removed("attachment", removed)


_OF_EVENT = ("address", "note", "reason")


def _erase_applicant(
    session: Session, erasing: Erasing, request_id: int, words: NamingWords
) -> None:
    """In a request of somebody else, where the person was answered and what proved who they are."""
    gone = marked_where_named(
        session, Request, request_id, words, ("reply_address", "capacity_proof")
    )
    erasing.blank("request", request_id, gone)
    for event in events_held(session, [request_id]):
        if gone := marked_where_named(session, RequestEvent, event, words, ("address",)):
            erasing.blank("request_event", event, gone)


def _act(session: Session, disposal: Disposal, plan: ErasurePlan, **values: Any) -> str:
    """Make the disposal the act of the erasure; its number."""
    notes = "\n".join(filter(None, (disposal.notes, values.pop("notes"), plan.backups_words)))
    if disposal.what == erased_mark():
        disposal.what = _what(plan.person_id)
    done = record_done(
        session,
        disposal,
        person_id=plan.person_id,
        subject_count=1,
        erased="\n".join(held.act for held in plan.held),
        kept="\n".join(kept.act or f"{kept.words}: {kept.why}" for kept in plan.kept),
        backups_until=plan.backups_until,
        notes=notes,
        **values,
    )
    return done.number or ""


def _plan_the_rest(session: Session, scope: Scope) -> None:
    """What a rule keeps until a known day is planned for then."""
    until = last_day(scope)
    if until is None or scope.rule is None:
        return
    plan_disposal(
        session,
        translate(
            "Erasure",
            "What was kept of the person of record {number} when they were erased",
            number=scope.person_id,
        ),
        rule_id=scope.rule.id,
        due_on=until,
        person_id=scope.person_id,
    )
