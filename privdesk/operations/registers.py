"""A register written out: what a list shows, to PDF, Excel, CSV or JSON, with the audit seal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from privdesk.documents.register import Column, ColumnKind, Progress, Register
from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.rules.events import DECISIONS
from privdesk.rules.stages import STAGES
from privdesk.rules.urgency import STATES
from privdesk.store import lists
from privdesk.store.audit import head
from privdesk.store.counting import organization
from privdesk.store.list_columns import ListColumn, columns_of
from privdesk.store.list_filters import filter_words, filters_of
from privdesk.store.lists import Day, Listing
from privdesk.store.store import Store
from privdesk.text import N_, Message, say, short_date, translate

TITLES: dict[str, Message] = {
    "request": N_("Register", "Register of requests"),
    "person": N_("Register", "Register of people"),
    "database": N_("Register", "Register of databases"),
    "activity": N_("Register", "Register of processing activities"),
    "party": N_("Register", "Register of third parties"),
}

_KINDS: dict[FieldKind, ColumnKind] = {
    FieldKind.DATE: "date",
    FieldKind.MOMENT: "moment",
    FieldKind.NUMBER: "number",
    FieldKind.FLAG: "flag",
    FieldKind.UNKNOWN_OR_FLAG: "flag",
}
# One line in a form; too long for a column on paper, or told of few requests only.
_LONG = {
    *("reply_address", "address", "reached_officer_on", "applicant_id", "capacity"),
    *("capacity_proof", "is_minor", "role", "party_id", "message_id", "first_kind", "first_right"),
}
_HOUR_KNOWN = "received_time_known"
_SAID_TWICE = {"due", "received_on"}  # by the target and the limit, by the moment of the receipt
_WIDTHS = {
    "date": 11,
    "moment": 16,
    "number": 8,
    "flag": 6,
    "text": 18,
}


def export_register(
    store: Store,
    listing: Listing,
    day: Day,
    path: Path,
    now: datetime,
    progress: Progress | None = None,
    columns: Sequence[str] = (),
) -> int:
    """Write what the listing shows to a file, in the format of its suffix; gives the rows written.

    `columns` are those of the list that are written, in their order; all of them when left out.
    `progress` gets the rows done and cancels by raising; a file that is not whole never stands at
    `path`. Raises `BadInput` for another suffix, `ReadOnlyPlace`, `DiskFull`.
    """
    from privdesk.documents.register_files import writer_for

    write = writer_for(path)
    written = 0

    def count(done: int) -> None:
        nonlocal written
        written = done
        if progress:
            progress(done)

    with store.read() as session:
        write(register_of(session, listing, day, now, columns), path, count)
    return written


def register_of(
    session: Session, listing: Listing, day: Day, now: datetime, columns: Sequence[str] = ()
) -> Register:
    """The register of what the listing shows, its rows still to be read from the session.

    `columns` are the names of those that are wanted, in their order; all of them when left out.
    """
    office = organization(session)
    chosen = _chosen(listing.record_type, columns)
    wanted = lists.ids(session, listing, day)
    return Register(
        title=say(TITLES[listing.record_type]),
        organization=office.name,
        selection=selection_in_words(session, listing),
        columns=[column for column, _ in chosen],
        rows=_rows(session, listing.record_type, wanted, day, [value for _, value in chosen]),
        generated=now,
        zone=office.time_zone,
        seal=str(head(session.connection())),
        count=len(wanted),
    )


def _rows(
    session: Session,
    record_type: str,
    wanted: Any,
    day: Day,
    values: list[Callable[[dict[str, Any]], Any]],
) -> Iterator[list[Any]]:
    for start in range(0, len(wanted), lists.PAGE):
        for row in lists.rows(session, record_type, wanted[start : start + lists.PAGE], day):
            yield [value(row) for value in values]


def _chosen(
    record_type: str, names: Sequence[str]
) -> list[tuple[Column, Callable[[dict[str, Any]], Any]]]:
    known = _columns(record_type)
    if not names:
        return [made for name, made in known.items() if name not in _SAID_TWICE]
    wanted = dict.fromkeys(name for name in names if name in known)
    # Who asks for few columns asks for them on paper, too.
    return [(replace(known[name][0], is_long=False), known[name][1]) for name in wanted]


def _columns(record_type: str) -> dict[str, tuple[Column, Callable[[dict[str, Any]], Any]]]:
    """The columns of a register by the list's names, each with how its value is taken from a row
    of `store.lists`.
    """
    fields = [f for f in fields_of(RECORD_TYPES[record_type]) if f.name != _HOUR_KNOWN]
    found: dict[str, tuple[Column, Callable[[dict[str, Any]], Any]]] = {}
    for place, declared in enumerate(fields):
        if place == 2 and record_type == "request":
            found["document_number"] = _document_column()
        found[declared.name] = _field_column(declared)
    if record_type == "request":
        found.update({column.name: (column, value) for column, value in _case_columns()})
    else:
        computed = (c for c in columns_of(record_type) if c.field is None)
        found.update({column.name: _computed_column(column) for column in computed})
    return found


def _computed_column(given: ListColumn) -> tuple[Column, Callable[[dict[str, Any]], Any]]:
    name, kind = given.name, _KINDS.get(given.kind, "text")
    column = Column(name, say(given.label), kind, _WIDTHS[kind])
    if given.choices is not None:
        return _choice_column(column, name, given.choices)
    return column, lambda row: row[name]


def _field_column(declared: Field) -> tuple[Column, Callable[[dict[str, Any]], Any]]:
    name = declared.name
    kind = _KINDS.get(declared.kind, "text")
    is_long = declared.kind is FieldKind.LONG_TEXT or name in _LONG
    width = 40 if is_long else _WIDTHS[kind]
    column = Column(name.removesuffix("_id"), say(declared.label), kind, width, is_long=is_long)
    if name == "received_at":  # the hour is written only where it is known
        return column, lambda row: row[name] if row[_HOUR_KNOWN] else row["received_on"]
    if declared.choices is None:
        return column, lambda row: row[name]
    return _choice_column(column, name, declared.choices)


def _choice_column(
    column: Column, name: str, choices: Any
) -> tuple[Column, Callable[[dict[str, Any]], Any]]:
    texts = {value: say(message) for value, message in choices.items()}
    column = replace(column, choices=tuple(texts.values()))
    return column, lambda row: texts.get(row[name], row[name])


def _document_column() -> tuple[Column, Callable[[dict[str, Any]], Any]]:
    label = translate("Person", "Document number")
    return Column("document_number", label), lambda row: row["document_number"]


def _case_columns() -> list[tuple[Column, Callable[[dict[str, Any]], Any]]]:
    def dated(name: str, label: str) -> tuple[Column, Callable[[dict[str, Any]], Any]]:
        return Column(name, label, "date", _WIDTHS["date"]), lambda row: row[name]

    return [
        dated("received_on", translate("Request", "Received")),
        dated("due", translate("Request", "Due")),
        dated("limit", translate("Register", "Legal limit")),
        dated("target", translate("Register", "Target")),
        dated("answered_on", translate("Register", "Answered on")),
        (
            Column("in_time", translate("Register", "In time"), "flag", _WIDTHS["flag"]),
            lambda row: row["in_time"],
        ),
        _choice_column(
            Column("decision", translate("Register", "Decision")), "decision", DECISIONS
        ),
        dated("closed_on", translate("Register", "Closed on")),
        _choice_column(Column("state", translate("Register", "State")), "state", STATES),
        _choice_column(
            Column("stage", translate("Register", "Stage"), is_long=True), "stage", STAGES
        ),
    ]


def selection_in_words(session: Session, listing: Listing) -> str:
    """Which filters and words made the listing, in words; that it is all, when there are none."""
    parts = []
    if listing.words.strip():
        parts.append(translate("Register", "with the words “{words}”", words=listing.words.strip()))
    for name, value in listing.filters.items():
        parts.append(_filter_in_words(session, listing.record_type, name, value))
    return "; ".join(parts) or translate("Register", "all")


def _filter_in_words(session: Session, record_type: str, name: str, value: Any) -> str:
    if name == "state":
        if value == lists.OPEN:
            return translate("Register", "open")
        return translate("Register", "state: {value}", value=say(STATES[value]))
    if name == "stage":
        return translate("Register", "stage: {value}", value=say(STAGES[value]))
    if name == "received_from":
        return translate("Register", "received since {day}", day=short_date(value))
    if name == "received_to":
        return translate("Register", "received until {day}", day=short_date(value))
    if name == "decision":
        decided = translate("Register", "Decision")
        return f"{decided}: {say(DECISIONS[value])}"
    return filter_words(session, filters_of(record_type), name, value)
