"""The filters of each list: which there are, what they may be set to, and how they are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from privdesk.fields import field_of
from privdesk.records import RECORD_TYPES, Activity, Database, Party, Request, RequestEvent
from privdesk.records.request import CHANNELS
from privdesk.rules import urgency
from privdesk.rules.case import CAPACITIES, ROLES
from privdesk.rules.events import DECISIONS
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.rules.stages import STAGES
from privdesk.store.tables import case_state
from privdesk.text import N_, Message, say, short_date, translate

OPEN = "open"  # a state filter that takes every state but closed


class FilterKind(StrEnum):
    """What a filter is set to."""

    CHOICE = "choice"  # one of `choices`
    DAY = "day"  # a legal day
    YES = "yes"  # only on or off
    RECORD = "record"  # the id of a record of type `target`


@dataclass(frozen=True)
class ListFilter:
    """A filter that a list can have on. `words` says a day in its chip, as {day}."""

    name: str
    label: Message
    kind: FilterKind
    choices: Mapping[str, Message] = field(default_factory=dict)
    target: str = ""
    words: Message | None = None


def _days(name: str, first: tuple[Message, Message], last: tuple[Message, Message]) -> list[Any]:
    return [
        ListFilter(f"{name}_from", first[0], FilterKind.DAY, words=first[1]),
        ListFilter(f"{name}_to", last[0], FilterKind.DAY, words=last[1]),
    ]


def _choice(name: str, label: Message, choices: Mapping[str, Message]) -> ListFilter:
    return ListFilter(name, label, FilterKind.CHOICE, choices)


def _of_field(name: str, choices: Mapping[str, Message]) -> ListFilter:
    return _choice(name, field_of(Request, name).label, choices)


_STATES = {OPEN: N_("Requests", "Open"), **urgency.STATES}
_WITH_OPEN = ListFilter("with_open", N_("Register", "With open requests"), FilterKind.YES)
_INCOMPLETE = ListFilter("incomplete", N_("Register", "Incomplete"), FilterKind.YES)
_OF_INVENTORY: dict[str, tuple[ListFilter, ...]] = {
    "database": (
        ListFilter("unregistered", N_("Register", "Not registered"), FilterKind.YES),
        ListFilter("untold", N_("Register", "With changes to be told"), FilterKind.YES),
        _INCOMPLETE,
        _WITH_OPEN,
    ),
    "activity": (
        ListFilter("to_review", N_("Register", "To be reviewed"), FilterKind.YES),
        ListFilter("sensitive", N_("Register", "With sensitive data"), FilterKind.YES),
        _INCOMPLETE,
    ),
    "party": (
        ListFilter("ending", N_("Register", "With a contract about to end"), FilterKind.YES),
        ListFilter(
            "without_contract", N_("Register", "Processors without a contract"), FilterKind.YES
        ),
        _INCOMPLETE,
        _WITH_OPEN,
    ),
}


def filters_of(record_type: str) -> tuple[ListFilter, ...]:
    """The filters of a record type's list, in the order of its form."""
    if record_type != Request.__tablename__:
        return _OF_INVENTORY.get(record_type, ())
    return (
        _choice("state", N_("Requests", "State"), _STATES),
        _choice("stage", N_("Requests", "Stage"), STAGES),
        _choice("decision", N_("Requests", "Decision"), DECISIONS),
        _of_field("kind", KINDS),
        _of_field("right", RIGHTS),
        _of_field("channel", CHANNELS),
        _choice("capacity", N_("Requests", "Who asks"), CAPACITIES),
        _of_field("role", ROLES),
        ListFilter(
            "database_id",
            field_of(Request, "database_id").label,
            FilterKind.RECORD,
            target=Database.__tablename__,
        ),
        ListFilter(
            "party", N_("Requests", "Third party"), FilterKind.RECORD, target=Party.__tablename__
        ),
        ListFilter(
            "person",
            N_("Requests", "Data subject or applicant"),
            FilterKind.RECORD,
            target="person",
        ),
        *_days(
            "received",
            (N_("Requests", "Received from…"), N_("Requests", "Received from {day}")),
            (N_("Requests", "Received until…"), N_("Requests", "Received until {day}")),
        ),
        *_days(
            "due",
            (N_("Requests", "Due from…"), N_("Requests", "Due from {day}")),
            (N_("Requests", "Due until…"), N_("Requests", "Due until {day}")),
        ),
        ListFilter("minor", N_("Requests", "Of a minor"), FilterKind.YES),
        ListFilter("unsent", N_("Requests", "With a letter not sent"), FilterKind.YES),
    )


def condition(record_type: str, name: str, value: Any) -> ColumnElement[bool] | None:
    """What a filter asks for where it is no column's own value; None where it is."""
    made = _CONDITIONS.get((record_type, name))
    return made(value) if made is not None else None


def _of_party(value: Any) -> ColumnElement[bool]:
    told = select(RequestEvent.request_id).where(RequestEvent.party_id == value)
    return or_(Request.party_id == value, Request.id.in_(told))


def _open_requests(column: Any) -> Any:
    state = case_state.c
    return (
        select(column)
        .join(case_state, (state.case_type == "request") & (state.case_id == Request.id))
        .where(state.closed_on.is_(None), column.is_not(None))
    )


# Those of "request" may use `case_state`, which the list has joined.
_CONDITIONS: dict[tuple[str, str], Callable[[Any], ColumnElement[bool]]] = {
    ("request", "person"): lambda v: or_(Request.person_id == v, Request.applicant_id == v),
    ("request", "party"): _of_party,
    ("request", "minor"): lambda _: Request.is_minor.is_(True),
    ("request", "unsent"): lambda _: case_state.c.has_unsent.is_(True),
    ("request", "received_from"): lambda v: case_state.c.received_on >= v,
    ("request", "received_to"): lambda v: case_state.c.received_on <= v,
    ("activity", "sensitive"): lambda _: Activity.has_sensitive.is_(True),
    ("database", "with_open"): lambda _: Database.id.in_(_open_requests(Request.database_id)),
    ("party", "with_open"): lambda _: Party.id.in_(_open_requests(Request.party_id)),
}


def plain_filters(filters: Mapping[str, Any]) -> dict[str, Any]:
    """The filters as JSON keeps them: days as ISO texts."""
    return {n: v.isoformat() if isinstance(v, date) else v for n, v in filters.items()}


def read_filters(known: Sequence[ListFilter], kept: Any) -> dict[str, Any]:
    """The filters that `plain_filters` wrote; what is unknown or cannot be read is left out."""
    found: dict[str, Any] = {}
    by_name = {one.name: one for one in known}
    for name, value in kept.items() if isinstance(kept, dict) else ():
        one = by_name.get(name)
        read = _read(one, value) if one is not None else None
        if read is not None:
            found[name] = read
    return found


def _read(one: ListFilter, value: Any) -> Any:
    if one.kind is FilterKind.CHOICE:
        return value if isinstance(value, str) and value in one.choices else None
    if one.kind is FilterKind.YES:
        return True if value is True else None
    if one.kind is FilterKind.RECORD:
        is_id = isinstance(value, int) and not isinstance(value, bool) and 0 < value < 1 << 62
        return value if is_id else None
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def names_no_record(known: Sequence[ListFilter], filters: Mapping[str, Any]) -> dict[str, Any]:
    """The filters that point to no record: these may stand outside the store."""
    records = {one.name for one in known if one.kind is FilterKind.RECORD}
    return {name: value for name, value in filters.items() if name not in records}


def filter_words(session: Session, known: Sequence[ListFilter], name: str, value: Any) -> str:
    """A filter in words: "Recibidas desde 15/10/2026", "Nuestro papel: Encargado"."""
    one = next((one for one in known if one.name == name), None)
    if one is None:
        return f"{name}: {value}"
    if one.kind is FilterKind.DAY:
        return say(one.words or one.label, day=short_date(value))
    if one.kind is FilterKind.YES:
        return say(one.label)
    if one.kind is FilterKind.RECORD:
        record = session.get(RECORD_TYPES[one.target], value)
        shown = record.title if record else translate("Requests", "a record that is gone")
        return f"{say(one.label)}: {shown}"
    if name == "state":
        return say(one.choices[value])
    return f"{say(one.label)}: {say(one.choices[value])}"


def choices_of(session: Session, one: ListFilter) -> list[tuple[Any, str]]:
    """What a filter of choices or records can be set to, with its words, in the words' order."""
    if one.kind is FilterKind.CHOICE:
        return [(value, say(words)) for value, words in one.choices.items()]
    table: Any = RECORD_TYPES[one.target]
    title = getattr(table, table.title_field)
    rows = session.execute(select(table.id, title).order_by(title))
    return [(record_id, str(shown)) for record_id, shown in rows]
