"""What changed in a record of the inventory, and what of it the RNBD was not told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.fields import Field, field_of, fields_of, from_plain
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import OWNED, Owned
from privdesk.rules.substantial import IDENTITY, PROCESSORS, is_substantial, processor_in
from privdesk.store.change_words import ChangeWords, NoWords
from privdesk.store.counting import organization
from privdesk.store.lives import (
    Entry,
    Life,
    RemovedRows,
    lives,
    record_entries,
    row_entries,
)
from privdesk.store.rnbd_told import told_until
from privdesk.text import say, translate

ADDED = "added"
REMOVED = "removed"
CHANGED = "changed"

# Of these rows there is none for what nobody answered yet: the first answer fills it in.
_ANSWERS = frozenset({"answers", "clauses"})


@dataclass(frozen=True)
class FieldChange:
    """What stands otherwise than it did: a field, a row that came or went, or a field of a row.

    `day` is the legal day of the first entry by which it did (`number`); `name` the field's or the
    list's of rows; `row_id` and `row_field` are of a row; `old` and `new` its values (a row that
    came or went has none). The words are ready to be shown: `label` says what, `row` which row.
    """

    day: date
    number: int
    kind: str
    name: str
    label: str
    row: str = ""
    row_id: int | None = None
    row_field: str = ""
    old: Any = None
    new: Any = None
    old_words: str = ""
    new_words: str = ""

    @property
    def words(self) -> str:
        """All of it in one line: “Encargados · Nube Ficticia: se agregó”."""
        what = f"{self.label} · {self.row}" if self.row else self.label
        if self.kind == ADDED:
            return translate("Changes", "{what}: added", what=what)
        if self.kind == REMOVED:
            return translate("Changes", "{what}: removed", what=what)
        return translate(
            "Changes",
            "{what}: it was “{old}”, it is “{new}”",
            what=what,
            old=self.old_words,
            new=self.new_words or "—",
        )


def unreported_changes(
    session: Session,
    database_id: int,
    removed: RemovedRows | None = None,
    *,
    in_words: bool = True,
) -> tuple[FieldChange, ...]:
    """The substantial changes of a registered database that the RNBD was not told of, by day.

    They are those since its registration was put on record, or since the last filing that told of
    changes: what changed on the day of the filing was told if it was on record before the filing.
    Among them is what the RNBD knows its processors by, from when they are. None for a database
    that is not registered, or not there. `removed` is shared by those who ask it of many databases.
    Not `in_words`, it reads no titles and no lists, and the words of values and rows are empty.
    """
    entries = record_entries(session, "database", database_id)
    rows = row_entries(session, OWNED["database"], database_id, removed)
    zone = organization(session).time_zone
    told = told_until(entries, rows, database_id, zone)
    if told is None:
        return ()
    words = ChangeWords(session) if in_words else NoWords()
    found = _Changes(session, "database", database_id, zone, _until(told), words)
    changes = [one for one in found.found(entries, rows) if found.is_substantial(one)]
    changes += found.of_processors(rows, told)
    return tuple(sorted(changes, key=lambda change: change.number))


class _Changes:
    """The changes of one record since `is_before` last held, said in words."""

    def __init__(
        self,
        session: Session,
        record_type: str,
        record_id: int,
        zone: str,
        is_before: Callable[[Entry], bool],
        words: ChangeWords | NoWords,
    ) -> None:
        self._session, self._words = session, words
        self._record_type, self._record_id = record_type, record_id
        self._zone, self._is_before = zone, is_before
        self._rows: dict[tuple[str, int | None], Life] = {}

    def found(self, entries: list[Entry], rows: list[Entry]) -> list[FieldChange]:
        """The changes by their first entries."""
        changes = [*self._of_record(entries)]
        for owned in OWNED.get(self._record_type, ()):
            changes += self._of_rows(owned, [e for e in rows if e.record_type == owned.record_type])
        return sorted(changes, key=lambda change: change.number)

    def is_substantial(self, change: FieldChange) -> bool:
        """Whether the RNBD is told of it."""
        life = self._rows.get((change.name, change.row_id))
        if life is None:
            return is_substantial(change.name)
        fields = (change.row_field,) if change.row_field else ()
        # What was or is told: a transfer that became national is no more what the RNBD knows.
        return any(is_substantial(change.name, row, fields) for row in (life.base, life.values))

    def of_processors(self, rows: list[Entry], told: datetime) -> Iterator[FieldChange]:
        """What changed of that by which the RNBD knows a processor, from when it is one of it."""
        for party, (since, owned) in self._processors(rows, told).items():
            entries = record_entries(self._session, "party", party)
            for life in lives(entries, _until(since)):
                for name in () if life.ended else IDENTITY:
                    if entry := life.changed.get(name):
                        declared = field_of(RECORD_TYPES["party"], name)
                        change = self._field(entry, life, declared, owned.name)
                        label = f"{say(owned.label)} · {change.label}"
                        row = str(life.base["name"] or "")
                        yield replace(change, label=label, row=row, row_field=name)

    def _processors(self, rows: list[Entry], told: datetime) -> dict[int, tuple[datetime, Owned]]:
        """By its id, since when each processor is one that the RNBD is told of anew, and where."""
        found: dict[int, tuple[datetime, Owned]] = {}
        for owned in (one for one in OWNED[self._record_type] if one.name in PROCESSORS):
            column = PROCESSORS[owned.name]
            of_them = [entry for entry in rows if entry.record_type == owned.record_type]
            for life in lives(of_them, self._is_before, owned.owner):
                party = processor_in(owned.name, life.values)
                is_ours = life.ended is None and life.values[owned.owner] == self._record_id
                if party is None or not is_ours:
                    continue
                moved = (life.changed.get(name) for name in (owned.owner, column))
                begun = max((life.begun, *filter(None, moved)), key=lambda entry: entry.number)
                since = max(told, begun.at)
                if party not in found or since < found[party][0]:
                    found[party] = (since, owned)
        return found

    def _of_record(self, entries: list[Entry]) -> Iterator[FieldChange]:
        for life in lives(entries, self._is_before):
            if life.ended or not self._is_before(life.begun):
                continue
            for declared in fields_of(RECORD_TYPES[self._record_type]):
                entry = life.changed.get(declared.name)
                if entry is not None:
                    yield self._field(entry, life, declared)

    def _field(self, entry: Entry, life: Life, declared: Field, owned: str = "") -> FieldChange:
        old, new = life.base[declared.name], life.values[declared.name]
        return FieldChange(
            day=self._day(entry),
            number=entry.number,
            kind=CHANGED,
            name=owned or declared.name,
            label=say(declared.label),
            old=from_plain(declared, old),
            new=from_plain(declared, new),
            old_words=self._words.of(declared, old, entry.number - 1),
            new_words=self._words.of(declared, new, entry.number),
        )

    def _of_rows(self, owned: Owned, entries: list[Entry]) -> Iterator[FieldChange]:
        came: list[tuple[Life, Entry]] = []
        went: list[tuple[Life, Entry]] = []
        for life in lives(entries, self._is_before, owned.owner):
            was = self._is_before(life.begun) and life.base[owned.owner] == self._record_id
            is_ours = life.ended is None and life.values[owned.owner] == self._record_id
            moved = life.changed.get(owned.owner)
            if was and not is_ours:
                went.append((life, life.ended or moved or life.begun))
            elif is_ours and not was and owned.name not in _ANSWERS:
                came.append((life, moved or life.begun))
            elif is_ours:
                yield from self._of_row(owned, life)
        _take_away_alike(came, went)
        for kind, some in ((ADDED, came), (REMOVED, went)):
            for life, entry in some:
                yield self._row(owned, life, entry, kind)

    def _of_row(self, owned: Owned, life: Life) -> Iterator[FieldChange]:
        for declared in fields_of(RECORD_TYPES[owned.record_type]):
            entry = life.changed.get(declared.name)
            if entry is None or declared.name == owned.owner:
                continue
            change = self._field(entry, life, declared, owned.name)
            label = f"{say(owned.label)} · {change.label}"
            row = self._words.of_row(owned, life.values, entry.number, apart=declared.name)
            self._rows[owned.name, life.id] = life
            yield replace(change, label=label, row=row, row_id=life.id, row_field=declared.name)

    def _row(self, owned: Owned, life: Life, entry: Entry, kind: str) -> FieldChange:
        self._rows[owned.name, life.id] = life
        values = life.base if kind == REMOVED else life.values
        return FieldChange(
            day=self._day(entry),
            number=entry.number,
            kind=kind,
            name=owned.name,
            label=say(owned.label),
            row=self._words.of_row(owned, values, entry.number - (kind == REMOVED)),
            row_id=life.id,
        )

    def _day(self, entry: Entry) -> date:
        return clock.local_day(entry.at, self._zone)


def _until(moment: datetime) -> Callable[[Entry], bool]:
    """Whether an entry was written by then."""
    return lambda entry: entry.at <= moment


def _take_away_alike(came: list[tuple[Life, Entry]], went: list[tuple[Life, Entry]]) -> None:
    """A row that went and came again with the same words is none."""
    for one in list(went):
        alike = next(
            (other for other in came if _told(other[0].values) == _told(one[0].base)), None
        )
        if alike is not None:
            came.remove(alike)
            went.remove(one)


def _told(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name != "position"}
