"""The inventory whole, as plain values: as it stands now, or as it stood on a past day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.errors import BadInput
from privdesk.fields import Field, FieldKind, fields_of, from_plain, plain
from privdesk.records import INVENTORY, RECORD_TYPES
from privdesk.records.former import SUCCESSOR, former_fields, former_names
from privdesk.records.owned import OWNED
from privdesk.rules.completeness import Beside
from privdesk.rules.lists import LISTS, EntryList, office_list
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.transfers import HOME
from privdesk.store.audit import Seal, audited_columns, head
from privdesk.store.batches import batches
from privdesk.store.collation import sorting_key
from privdesk.store.counting import organization
from privdesk.store.erasure import erased_mark
from privdesk.store.inventory_files import Files, files_at, files_now
from privdesk.store.links import titles_of_ids
from privdesk.store.rebuilding import Rebuilt, records_at, records_named
from privdesk.store.tables import audit_entry
from privdesk.text import short_date, translate

_OFFICE = ("organization", "list_entry")
_TEXTS = (FieldKind.TEXT, FieldKind.LONG_TEXT)


@dataclass(frozen=True)
class Inventory:
    """The inventory as of `day` (a legal day of the office), or as it stands now where it is None.

    `seal` is the head of the audit chain of which it tells; `organization` holds the plain values
    of the organization's fields and `lists` every list by its name, both as of then; `zone` is the
    office's. `files` are those attached to each record, by its type and id. Of a value lawfully
    erased since, texts say so, and the rest is None.
    """

    day: date | None
    seal: Seal
    zone: str
    organization: Mapping[str, Any]
    lists: Mapping[str, EntryList]
    _sheets: Mapping[str, tuple[Sheet, ...]] = field(repr=False)
    _titles: Mapping[tuple[str, int], str] = field(repr=False)
    _erased: Mapping[tuple[str, int], frozenset[str]] = field(repr=False)
    files: Files = field(default_factory=dict, repr=False)
    _found: Mapping[tuple[str, int], Sheet] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id = {(s.record_type, s.id): s for some in self._sheets.values() for s in some}
        object.__setattr__(self, "_found", by_id)

    def sheets(self, record_type: str) -> tuple[Sheet, ...]:
        """The records of a type of `INVENTORY`, "organization" or "list_entry", by their titles."""
        return self._sheets.get(record_type, ())

    def find(self, record_type: str, record_id: int | None) -> Sheet | None:
        """The record of that id; None where there was none."""
        return self._found.get((record_type, record_id)) if record_id is not None else None

    def title(self, record_type: str, record_id: int | None) -> str:
        """How a record was called, also a person or request that one refers to; "" for None."""
        if record_id is None:
            return ""
        return self._titles.get((record_type, record_id), erased_mark())

    def beside(self, sheet: Sheet) -> Beside:
        """What its completeness depends on besides itself."""
        party = self.find("party", sheet["party_id"]) if sheet.record_type == "contract" else None
        return Beside(
            has_files=bool(self.files.get((sheet.record_type, sheet.id or 0))),
            is_at_home=party is not None and party["country"] == HOME,
        )

    def erased(self, record_type: str, record_id: int | None) -> frozenset[str]:
        """The fields of a record or row of which the chain's values were lawfully erased."""
        return self._erased.get((record_type, record_id or 0), frozenset())


def inventory(session: Session, day: date | None = None, *, today: date | None = None) -> Inventory:
    """The inventory as it stands now, or as it stood at the end of a legal day of the office.

    The day ends in the zone that the organization has now. It is rebuilt from the audit chain up
    to the last entry of that day: columns that were added later have what their migration gave
    them. `today` is the legal day now, the clock's by default. Raises `BadInput` for a day before
    the store's first, or one that has not come.
    """
    zone = organization(session).time_zone
    if day is None:
        seal = head(session.connection())
        return _made(session, None, seal, zone, _standing(session))
    seal = _seal_at(session, day, zone, today or clock.today(zone))
    return _made(session, day, seal, zone, records_at(session, seal.number, _wanted()))


def first_day(session: Session, zone: str) -> date | None:
    """The legal day on which the chain begins; None while it is empty."""
    first = session.scalar(select(audit_entry.c.at).order_by(audit_entry.c.number).limit(1))
    return clock.local_day(first, zone) if first else None


def _seal_at(session: Session, day: date, zone: str, today: date) -> Seal:
    if day > today:
        words = translate("Inventory", "{day} has not come yet.", day=short_date(day))
        raise BadInput(words, "day")
    first = first_day(session, zone)
    if first is None or day < first:
        raise BadInput(
            translate(
                "Inventory",
                "This file begins on {first}: of {day} it knows nothing.",
                first=short_date(first) if first else "",
                day=short_date(day),
            ),
            "day",
        )
    end = datetime.combine(day, time.max, ZoneInfo(zone)).astimezone(UTC)
    entry = audit_entry.c
    # The newest first: no more is read than what came after the day.
    query = select(entry.number, entry.hash).where(entry.at <= end)
    found = session.execute(query.order_by(entry.number.desc()).limit(1)).one()
    return Seal(found.number, found.hash)


def _rows_types() -> list[str]:
    return sorted({owned.record_type for name in INVENTORY for owned in OWNED.get(name, ())})


def _wanted() -> list[str]:
    return [*_OFFICE, *INVENTORY, *_rows_types()]


def _standing(session: Session) -> Iterator[Rebuilt]:
    """The records as they stand, in the form of the rebuilt ones."""
    for name in _wanted():
        columns = audited_columns(name)
        table = RECORD_TYPES[name].__table__
        query = select(table.c.id, *columns.values()).order_by(table.c.id)
        found: dict[int, dict[str, Any]] = {
            record_id: dict(zip(columns, map(plain, cells), strict=True))
            for record_id, *cells in session.execute(query)
        }
        former = _former(session, name, found)
        for record_id, values in found.items():
            yield Rebuilt(name, record_id, values | former.get(record_id, {}))


def _former(
    session: Session, record_type: str, found: Mapping[int, Mapping[str, Any]]
) -> dict[int, dict[str, Any]]:
    """What the chain tells of them by former fields (records.former), which nothing replaced."""
    if (successor := SUCCESSOR.get(record_type)) is None:
        return {}
    names, last = former_names(record_type), head(session.connection()).number
    without = [record_id for record_id, values in found.items() if values[successor] is None]
    return {
        one.id: {name: value for name, value in one.values.items() if name in names}
        for one in records_named(session, last, record_type, without)
    }


def _made(
    session: Session, day: date | None, seal: Seal, zone: str, found: Iterable[Rebuilt]
) -> Inventory:
    records: dict[str, list[Rebuilt]] = defaultdict(list)
    for record in found:
        records[record.record_type].append(record)
    rows = _by_owner(records)
    sheets = {
        name: _ordered(name, (_sheet(record, rows) for record in records[name]))
        for name in (*_OFFICE, *INVENTORY)
    }
    titles = {
        (name, sheet.id): _title(name, sheet.values)
        for name, some in sheets.items()
        for sheet in some
        if sheet.id is not None
    }
    changes = [_values(one) for one in records["list_entry"]]
    office = next((sheet.values for sheet in sheets["organization"]), {})
    return Inventory(
        day=day,
        seal=seal,
        zone=zone,
        organization=office,
        lists={name: office_list(name, changes) for name in LISTS},
        _sheets=sheets,
        _titles=titles | _titles_beyond(session, seal.number, sheets, is_past=day is not None),
        files=files_at(session, seal.number) if day else files_now(session),
        _erased={(r.record_type, r.id): r.erased for s in records.values() for r in s if r.erased},
    )


_Rows = Mapping[tuple[str, str, int], list[Rebuilt]]


def _by_owner(records: Mapping[str, list[Rebuilt]]) -> _Rows:
    """The rows by their type, the column of their owner and its id."""
    found: dict[tuple[str, str, int], list[Rebuilt]] = defaultdict(list)
    for owned in (owned for name in INVENTORY for owned in OWNED.get(name, ())):
        for row in records.get(owned.record_type, ()):
            owner = row.values[owned.owner]
            if owner is not None:
                found[owned.record_type, owned.owner, owner].append(row)
    for some in found.values():
        some.sort(key=lambda row: (row.values["position"] or 0, row.id))
    return found


def _sheet(record: Rebuilt, rows: _Rows) -> Sheet:
    kept = {
        owned.name: tuple(
            RowSheet(row.id, _values(row))
            for row in rows.get((owned.record_type, owned.owner, record.id), ())
        )
        for owned in OWNED.get(record.record_type, ())
    }
    return Sheet(record.record_type, record.id, _values(record), kept)


def _values(record: Rebuilt) -> dict[str, Any]:
    declared = fields_of(RECORD_TYPES[record.record_type])
    former = (f for f in former_fields(record.record_type) if f.name in record.values)
    return {one.name: _value(one, record) for one in (*declared, *former)}


def _value(declared: Field, record: Rebuilt) -> Any:
    if declared.name in record.erased:
        return erased_mark() if declared.kind in _TEXTS else None
    return from_plain(declared, record.values[declared.name])


def _ordered(record_type: str, sheets: Iterable[Sheet]) -> tuple[Sheet, ...]:
    """By their titles as people order them; entries of lists as they were added."""
    if record_type == "list_entry":
        return tuple(sheets)
    return tuple(
        sorted(sheets, key=lambda s: (sorting_key(_title(record_type, s.values)), s.id or 0))
    )


def _title(record_type: str, values: Mapping[str, Any]) -> str:
    return str(values[RECORD_TYPES[record_type].title_field])


def _titles_beyond(
    session: Session, number: int, sheets: Mapping[str, tuple[Sheet, ...]], *, is_past: bool
) -> dict[tuple[str, int], str]:
    """The titles of what is no inventory and is referred to by it: people and requests."""
    targets: dict[str, set[int]] = defaultdict(set)
    for name in INVENTORY:
        for declared in fields_of(RECORD_TYPES[name]):
            if declared.target and declared.target not in INVENTORY:
                named = (sheet[declared.name] for sheet in sheets[name])
                targets[declared.target].update(one for one in named if one is not None)
    read = _titles_then if is_past else _titles_now
    return {
        (name, record_id): title
        for name, ids in targets.items()
        for record_id, title in read(session, number, name, sorted(ids))
    }


def _titles_now(
    session: Session, _number: int, name: str, ids: Sequence[int]
) -> Iterator[tuple[int, str]]:
    for some in batches(ids):
        yield from ((number, title) for _, number, title in titles_of_ids(session, name, some))


def _titles_then(
    session: Session, number: int, name: str, ids: Sequence[int]
) -> Iterator[tuple[int, str]]:
    title_field = RECORD_TYPES[name].title_field
    for past in records_named(session, number, name, ids):
        if title_field not in past.erased:
            yield past.id, str(past.values[title_field])
