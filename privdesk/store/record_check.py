"""Whether every record is what its history rebuilds, cell by cell."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Boolean, DateTime

from privdesk.records import RECORD_TYPES
from privdesk.records.former import said_by_former
from privdesk.store.audit import CREATED, REMOVED, audited_columns
from privdesk.store.problem import Problem, record_name
from privdesk.store.rebuilding import values_of_old_records
from privdesk.text import say, translate

# What is no whole number there was changed, and the check of the chain has named it.
_HISTORY = (
    "SELECT e.record_id, e.change, v.content FROM audit_entry e"
    " LEFT JOIN audit_value v ON v.number = e.number"
    " WHERE e.record_type = ? AND typeof(e.record_id) = 'integer' ORDER BY e.record_id, e.number"
)

State = Mapping[str, Any]


def record_problems(raw: Any, step: Callable[[], None]) -> Iterator[Problem]:
    """The records that differ from their history, type by type. `raw` is a bare connection.

    `step` is called once per entry and per record. Rows and entries stream.
    """
    for record_type in _record_types(raw):
        both = _side_by_side(_histories(raw, record_type, step), _rows(raw, record_type, step))
        for record_id, history, row in both:
            text = _difference(record_type, record_id, history or {}, row)
            if text:
                yield Problem(text, record=record_name(record_type, record_id))


def _record_types(raw: Any) -> list[str]:
    rows = raw.execute("SELECT DISTINCT record_type FROM audit_entry").fetchall()
    unknown = {t for (t,) in rows if isinstance(t, str) and t.isascii()} - RECORD_TYPES.keys()
    return [*RECORD_TYPES, *sorted(unknown)]


def _side_by_side(
    histories: Iterator[tuple[int, State]], rows: Iterator[tuple[int, State]]
) -> Iterator[tuple[int, State | None, State | None]]:
    """Both in the order of ids, joined: id, history or None, row or None."""
    history, row = next(histories, None), next(rows, None)
    while history or row:
        record_id = min(found[0] for found in (history, row) if found)
        ours = history[1] if history and history[0] == record_id else None
        theirs = row[1] if row and row[0] == record_id else None
        yield record_id, ours, theirs
        if ours is not None:
            history = next(histories, None)
        if theirs is not None:
            row = next(rows, None)


def _histories(raw: Any, record_type: str, step: Callable[[], None]) -> Iterator[tuple[int, State]]:
    entries = raw.execute(_HISTORY, (record_type,))
    for record_id, group in groupby(entries, itemgetter(0)):
        yield record_id, _rebuilt(record_type, group, step)


def _rebuilt(
    record_type: str, entries: Iterable[tuple[Any, ...]], step: Callable[[], None]
) -> State:
    """The record as its entries tell it; empty when it was never created or is removed."""
    state: dict[str, Any] = {}
    for _, change, content in entries:
        step()
        if change == REMOVED:
            state = {}
            continue
        if change == CREATED:
            state = {"id": True}
        for name, pair in _values(content).items():
            state[name] = pair[-1] if isinstance(pair, list) and pair else None
    return {**said_by_former(record_type, state), **state}


def _values(content: object) -> Mapping[str, Any]:
    try:
        values = json.loads(content) if isinstance(content, str) else {}
    except (ValueError, RecursionError):
        return {}  # the check of the chain has named it
    return values if isinstance(values, dict) else {}


def _rows(raw: Any, record_type: str, step: Callable[[], None]) -> Iterator[tuple[int, State]]:
    if record_type not in RECORD_TYPES:
        return
    columns = audited_columns(record_type)
    names = ", ".join(f'"{column.name}"' for column in columns.values())
    readers = [_reader(column.type) for column in columns.values()]
    for record_id, *cells in raw.execute(f'SELECT id, {names} FROM "{record_type}" ORDER BY id'):
        step()
        plain = (read(cell) for read, cell in zip(readers, cells, strict=True))
        yield record_id, dict(zip(columns, plain, strict=True))


def _difference(record_type: str, record_id: int, history: State, row: State | None) -> str:
    """What is wrong with the record; empty when nothing is."""
    record = record_name(record_type, record_id)
    if row is None:
        if not history:
            return ""
        return translate(
            "Verify", "{record} is gone, and no entry says that it was removed.", record=record
        )
    if not history:
        return translate("Verify", "{record} is there without a history.", record=record)
    differing = [name for name in row if not _agrees(record_type, name, history, row[name])]
    if not differing:
        return ""
    return translate(
        "Verify",
        "{record} was changed past its history: {fields}.",
        record=record,
        fields=", ".join(_label(record_type, name) for name in differing),
    )


def _agrees(record_type: str, name: str, history: State, value: object) -> bool:
    if name in history:
        return bool(history[name] == value)
    return bool(value == values_of_old_records(record_type)[name])


def _reader(kind: Any) -> Callable[[Any], Any]:
    """From what SQLite keeps to the value of `fields.plain`; what is neither stays as it is."""
    kind = getattr(kind, "impl_instance", kind)
    if isinstance(kind, Boolean):
        return lambda cell: {0: False, 1: True}.get(cell, cell)
    if isinstance(kind, DateTime):
        return _moment
    return lambda cell: cell


def _moment(cell: Any) -> Any:
    """2026-07-13 15:00:00.000000 as 2026-07-13T15:00:00Z."""
    if not isinstance(cell, str) or len(cell) < len("2026-07-13 15:00"):
        return cell
    return f"{cell[:10]}T{cell[11:]}".removesuffix(".000000") + "Z"


def _label(record_type: str, name: str) -> str:
    declared = audited_columns(record_type)[name].info.get("field")
    return say(declared.label) if declared else name
