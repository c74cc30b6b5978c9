"""A record of the inventory kept whole, with its rows, in one transaction; and a copy of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import Conflict, NotFound, Refused
from privdesk.fields import fields_of
from privdesk.operations.evidence import remove_files_of
from privdesk.operations.identifying import checked_identity
from privdesk.operations.office import check_new_record, refuse_to_come, save_record
from privdesk.records import RECORD_TYPES, Database, Disposal, Record
from privdesk.records.owned import OWNED, Owned
from privdesk.rules.inventory_terms import is_removed
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.drafts import drop_drafts_of
from privdesk.store.finding import is_referred_to, titles_of
from privdesk.store.sheets import rows_of, sheet_of
from privdesk.text import say, translate


def save_sheet(
    session: Session, sheet: Sheet, stood: Sheet | None = None, *, today: date | None = None
) -> int:
    """Keep the record and its rows as the sheet says; gives its id.

    Rows that are not in the sheet are removed, and `position` follows its order. `stood` is what
    was read when it began to be typed: where another form has changed since what this one changes,
    `Conflict` is raised. What is done after the legal day `today` is refused where it changes; None
    to leave that aside. Raises `BadInput` naming the field, `NotFound` for a record taken away.
    """
    values, expected = dict(sheet.values), None
    if stood is not None:
        _refuse_changed_rows(session, sheet, stood)
        values = {n: v for n, v in values.items() if v != stood.values.get(n)}
        expected = {n: stood.values.get(n) for n in values}
    record_type = RECORD_TYPES[sheet.record_type]
    record = save_record(session, record_type, values, sheet.id, expected, today=today)
    for owned in OWNED.get(sheet.record_type, ()):
        if owned.name in sheet.rows:
            _save_rows(session, owned, record.id, sheet.rows[owned.name], today)
    session.flush()
    return record.id


def _refuse_changed_rows(session: Session, sheet: Sheet, stood: Sheet) -> None:
    if sheet.id is None:
        return
    now = sheet_of(session, sheet.record_type, sheet.id)
    changed = [
        owned
        for owned in OWNED.get(sheet.record_type, ())
        if owned.name in sheet.rows
        and sheet.rows[owned.name] != stood.rows_of(owned.name)
        and now.rows_of(owned.name) not in (stood.rows_of(owned.name), sheet.rows[owned.name])
    ]
    if changed:
        raise Conflict(
            translate(
                "Conflicts",
                "While you were writing this was changed elsewhere: {fields}. See what stands "
                "there now, and choose.",
                fields=", ".join(say(owned.label) for owned in changed),
            ),
            tuple(owned.name for owned in changed),
        )


def _save_rows(
    session: Session,
    owned: Owned,
    record_id: int,
    wanted: tuple[RowSheet, ...],
    today: date | None,
) -> None:
    kept = {row.id: row for row in rows_of(session, owned.record_type, owned.owner, record_id)}
    for row_id in kept.keys() - {row.id for row in wanted}:
        remove_files_of(session, owned.record_type, row_id)
        session.delete(kept[row_id])
    session.flush()  # what takes the place of a removed row may be like it
    for position, row in enumerate(wanted):
        record = kept.get(row.id) if row.id is not None else None
        if record is None:
            record = RECORD_TYPES[owned.record_type]()
            setattr(record, owned.owner, record_id)
        refuse_to_come(record, row.values, today)
        given = checked_identity(record, row.values)
        _write(record, {**given, owned.owner: record_id, "position": position})
        check_new_record(session, record)
        session.add(record)
    session.flush()


def _write(record: Record, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        wanted = value.strip() if isinstance(value, str) else value
        if getattr(record, name) != wanted:
            setattr(record, name, wanted)


def remove_sheet(session: Session, record_type: str, record_id: int) -> None:
    """Take a record away with its rows and what is half typed of it; the history keeps it.

    Raises `Refused` where another record names it or files are attached, for an act of disposal and
    for a database that the RNBD still has, `NotFound` where it was taken away already.
    """
    record = session.get(RECORD_TYPES[record_type], record_id)
    if record is None:
        raise NotFound(translate("Conflicts", "This record was taken away in the meantime."))
    _refuse_evidence(session, record)
    owned = [
        (one.record_type, row)
        for one in OWNED.get(record_type, ())
        for row in rows_of(session, one.record_type, one.owner, record_id)
    ]
    if is_referred_to(session, record, besides={(name, row.id) for name, row in owned}):
        raise Refused(
            translate(
                "Sheet",
                "“{record}” is named by other records, or has files. It was not removed: take it "
                "out of them first.",
                record=record.title[:80],
            )
        )
    for _name, row in owned:
        session.delete(row)
    session.flush()
    drop_drafts_of(session, record_type, record_id)
    session.delete(record)
    session.flush()


def _refuse_evidence(session: Session, record: Record) -> None:
    if isinstance(record, Disposal) and record.number:
        raise Refused(
            translate(
                "Sheet", "It was done by the act {number}: an act stays.", number=record.number
            )
        )
    is_registered = isinstance(record, Database) and record.registered_on is not None
    if is_registered and not is_removed(sheet_of(session, "database", record.id)):
        raise Refused(
            translate(
                "Sheet",
                "“{record}” is registered in the RNBD. Close it, and report its removal first.",
                record=record.title[:80],
            )
        )


def new_sheet(record_type: str, **values: Any) -> Sheet:
    """A record to be made, as its fields begin, with those values."""
    kind = RECORD_TYPES[record_type]
    first: dict[str, Any] = {}
    for declared in fields_of(kind):
        default = kind.__table__.c[declared.name].default
        first[declared.name] = default.arg if default is not None and default.is_scalar else None
    rows: dict[str, tuple[RowSheet, ...]] = {o.name: () for o in OWNED.get(record_type, ())}
    return Sheet(record_type, None, first | values, rows)


# What a copy has to earn for itself: what was registered, signed, counted, looked at or verified.
_NOT_COPIED: dict[str, tuple[str, ...]] = {
    "database": (
        *("rnbd_number", "registered_on", "created_on", "closed_on"),
        *("subject_count", "subject_count_on", "security_review_on"),
    ),
    "activity": ("has_assessment", "assessed_on", "review_on"),
    "contract": ("signed_on", "starts_on", "ends_on"),
    "retention_rule": ("own_files",),
}
_ROWS_NOT_COPIED = {"filings", "audits", "clauses"}
_NOT_COPIED_OF_ROWS = {"answers": ("reviewed_on",), "measures": ("reviewed_on", "review_on")}
_BEGINS_AS = {"contract": {"status": "draft"}}


def copy_of(session: Session, record_type: str, record_id: int) -> Sheet:
    """A sheet like that record's, not on record yet, under another name, to be looked over.

    What nobody did or checked for the copy is not copied: registrations, filings, audits, clauses,
    signatures, days of review. A copied contract is a draft. Raises `NotFound`.
    """
    given = sheet_of(session, record_type, record_id)
    values = {n: v for n, v in given.values.items() if n not in _NOT_COPIED.get(record_type, ())}
    values |= _BEGINS_AS.get(record_type, {})
    title = RECORD_TYPES[record_type].title_field
    values[title] = _free_name(session, record_type, str(given[title]))
    rows = {
        name: () if name in _ROWS_NOT_COPIED else tuple(_copied(name, row) for row in found)
        for name, found in given.rows.items()
    }
    return Sheet(record_type, None, values, rows)


def _copied(name: str, row: RowSheet) -> RowSheet:
    without = dict.fromkeys(_NOT_COPIED_OF_ROWS.get(name, ()))
    return replace(row, id=None, values={**row.values, **without})


def _free_name(session: Session, record_type: str, name: str) -> str:
    taken, number = titles_of(session, record_type), 2
    while (candidate := f"{name} ({number})") in taken:
        number += 1
    return candidate
