"""What is due for erasure: planned disposals, and the program's own files by the office's rules."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from privdesk import paths
from privdesk.clock import local_day
from privdesk.operations.disposal_checks import holds_on_disposal
from privdesk.operations.office import save_record
from privdesk.records import Disposal, RetentionRule
from privdesk.rules.calendar import Calendar
from privdesk.rules.retention import Due, due_from, held_by
from privdesk.rules.sheet import Sheet
from privdesk.store.counting import office_calendar, organization
from privdesk.store.finding import titles_of
from privdesk.store.retention import (
    closed_requests,
    disposals,
    identity_files,
    legal_holds,
    rule_of_own_files,
)
from privdesk.store.sheets import row_values

IDENTITY, CORRESPONDENCE = "identity", "correspondence"


@dataclass(frozen=True)
class IdentityCopy:
    """A copy of an identity document that served: the identity was verified on `verified_on`."""

    attachment_id: int
    content_id: int
    name: str
    sha256: str
    request_id: int
    request: str
    person_id: int
    verified_on: date
    due_on: date
    held_by: tuple[str, ...]


@dataclass(frozen=True)
class OldRequest:
    """A closed request whose correspondence may go from `due_on` on."""

    request_id: int
    number: str
    person_id: int
    closed_on: date
    due_on: date
    held_by: tuple[str, ...]


@dataclass(frozen=True)
class OwnFilesDue:
    """What the program itself keeps and is due, by the rules that the office adopted."""

    identity: tuple[IdentityCopy, ...]
    correspondence: tuple[OldRequest, ...]


@dataclass(frozen=True)
class DisposalDue:
    """A planned disposal that is due or in its notice; `held_by` names the holds against it."""

    id: int
    what: str
    due_on: date
    notice_on: date | None
    is_limit: bool
    held_by: tuple[str, ...]


@cache
def shipped_rules() -> tuple[Mapping[str, Any], ...]:
    """The rules proposed for the program's own files, as values of `RetentionRule`."""
    path = paths.data() / "retention" / "own_files.toml"
    found: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["rule"]
    return tuple(found)


def not_adopted(session: Session) -> tuple[Mapping[str, Any], ...]:
    """The proposed rules for whose files the office has no rule yet."""
    return tuple(one for one in shipped_rules() if not own_rule(session, one["own_files"]))


def adopt_rules(session: Session) -> list[int]:
    """Make the proposed rules that are not adopted the office's own, to be changed at will; ids."""
    made, taken = [], titles_of(session, RetentionRule.__tablename__)
    for one in not_adopted(session):
        name, number = one["name"], 2
        while name in taken:
            name, number = f"{one['name']} ({number})", number + 1
        made.append(save_record(session, RetentionRule, {**one, "name": name}).id)
    return made


def own_rule(session: Session, own_files: str) -> RetentionRule | None:
    """The office's rule for those files of the program (`OWN_FILES`); None while it has none."""
    return rule_of_own_files(session, own_files)


def disposals_due(session: Session, today: date) -> tuple[DisposalDue, ...]:
    """The planned disposals whose day, or the day of notice of their rule, has come; by day."""
    found, holds, calendar = [], legal_holds(session), office_calendar(session)
    for one in disposals(session, planned=True):
        if one.due_on is None:
            continue
        notice_on, is_limit = _notice(session, one, calendar)
        if min(notice_on or one.due_on, one.due_on) <= today:
            held = tuple(hold["name"] for hold in holds_on_disposal(holds, row_values(one), today))
            found.append(DisposalDue(one.id, one.what, one.due_on, notice_on, is_limit, held))
    return tuple(sorted(found, key=lambda one: (one.due_on, one.id)))


def _notice(session: Session, disposal: Disposal, calendar: Calendar) -> tuple[date | None, bool]:
    """The day of notice before a disposal and whether its day is a limit, by its rule."""
    rule_id = disposal.retention_rule_id
    rule = session.get(RetentionRule, rule_id) if rule_id else None
    if rule is None or disposal.trigger_on is None:
        return None, False
    due = due_from(row_values(rule), disposal.trigger_on, calendar)
    if due is None or due.on != disposal.due_on:  # the office gave a day of its own
        return None, False
    return due.notice_on, due.is_limit


def own_files_due(session: Session, today: date) -> OwnFilesDue:
    """The copies of identity documents that served, and the closed requests, that are due today.

    By the rules that the office adopted; what has no rule is not due.
    """
    identity = own_rule(session, IDENTITY)
    correspondence = own_rule(session, CORRESPONDENCE)
    return OwnFilesDue(
        _identity_due(session, identity, today) if identity else (),
        _requests_due(session, correspondence, today) if correspondence else (),
    )


def _identity_due(session: Session, rule: RetentionRule, today: date) -> tuple[IdentityCopy, ...]:
    zone, values, found = organization(session).time_zone, row_values(rule), []
    calendar, holds = office_calendar(session), legal_holds(session)
    for file in identity_files(session):
        verified = local_day(file.verified_at, zone)
        due = due_from(values, verified, calendar)
        if due is None or due.on > today:
            continue
        held = _held(holds, rule.id, file.person_id, file.database_id, today)
        found.append(
            IdentityCopy(
                attachment_id=file.attachment_id,
                content_id=file.content_id,
                name=file.name,
                sha256=file.sha256,
                request_id=file.request_id,
                request=file.request,
                person_id=file.person_id,
                verified_on=verified,
                due_on=due.on,
                held_by=held,
            )
        )
    return tuple(found)


_SHORTEST = {"days": 1, "months": 28, "years": 365}  # calendar days


def _closed_by(rule: RetentionRule, today: date) -> date:
    """A day after which nothing was closed that is due today: most of a full store is younger."""
    days = max(0, rule.period or 0) * _SHORTEST[rule.unit]
    return date.fromordinal(max(1, today.toordinal() - days))


def _requests_due(session: Session, rule: RetentionRule, today: date) -> tuple[OldRequest, ...]:
    values, found, calendar = row_values(rule), [], office_calendar(session)
    by_day: dict[date, Due | None] = {}
    holds = legal_holds(session)
    for request in closed_requests(session, _closed_by(rule, today)):
        if request.closed_on not in by_day:
            by_day[request.closed_on] = due_from(values, request.closed_on, calendar)
        due = by_day[request.closed_on]
        if due is None or due.on > today:
            continue
        held = _held(holds, rule.id, request.person_id, request.database_id, today)
        found.append(
            OldRequest(
                request.id, request.number, request.person_id, request.closed_on, due.on, held
            )
        )
    return tuple(found)


def _held(
    holds: list[Sheet], rule_id: int, person_id: int, database_id: int | None, today: date
) -> tuple[str, ...]:
    known = (database_id,) if database_id else ()
    against = held_by(
        holds,
        rule_id=rule_id,
        database_id=None,
        person_id=person_id,
        today=today,
        databases=known,
    )
    return tuple(hold["name"] for hold in against)
