"""The session's listener: every flushed change of a record is written to the audit chain."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Connection, Date, DateTime, Integer, String, event, select
from sqlalchemy.orm import Mapper, ORMExecuteState, PassiveFlag, Session, object_session
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.sql.elements import NamedColumn
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from privdesk.fields import check_record, plain
from privdesk.records import RECORD_TYPES, Record
from privdesk.store.audit import (
    CHANGED,
    CREATED,
    REMOVED,
    Change,
    Plain,
    Seal,
    append,
    audited_columns,
)

_RECORDER = "privdesk_recorder"


class Recorder:
    """What one transaction did, appended to the chain with every flush.

    `touched` maps a table's name to the ids that changed, `fields` to the columns that did.
    """

    def __init__(self, session: Session, *, actor: str, action: str, at: datetime) -> None:
        self.touched: dict[str, set[int]] = {}
        self.fields: dict[str, set[str]] = {}
        self.actor, self.action, self.at = actor, action, at
        self._session = session
        self._last: Seal | None = None  # nobody else writes to the chain in the transaction
        self._pending: list[Change] = []
        session.info[_RECORDER] = self

    def note(self, change: Change) -> None:
        """Keep a change until the flush that makes it has ended."""
        self._pending.append(change)

    def write_pending(self) -> None:
        """Append what the flush did."""
        pending, self._pending = self._pending, []
        if pending:
            self.write(pending)

    def write(self, changes: Iterable[Change]) -> None:
        """Append changes in the session's transaction."""
        self._last = append(
            self._session.connection(),
            self._seen(changes),
            actor=self.actor,
            action=self.action,
            at=self.at,
            after=self._last,
        )

    def _seen(self, changes: Iterable[Change]) -> Iterable[Change]:
        for change in changes:
            self.touched.setdefault(change.record_type, set()).add(change.record_id)
            self.fields.setdefault(change.record_type, set()).update(change.values)
            yield change


def record(session: Session, changes: Iterable[Change]) -> None:
    """Write what bulk work changed past the session, in the transaction of `Store.write`."""
    _recorder_of(session).write(changes)


def record_as_kept(
    connection: Connection, record_type: str, record_id: int
) -> dict[str, Plain] | None:
    """What stands in a record now, as its history keeps it; None where there is none."""
    columns = audited_columns(record_type)
    table = RECORD_TYPES[record_type].__table__
    row = connection.execute(select(*columns.values()).where(table.c.id == record_id)).one_or_none()
    if row is None:
        return None
    pairs = zip(columns.items(), row, strict=True)
    return {name: _plain_of(column, value) for (name, column), value in pairs}


def _recorder_of(session: Session | None) -> Recorder:
    recorder = session.info.get(_RECORDER) if session is not None else None
    if not isinstance(recorder, Recorder):
        raise RuntimeError("records are changed only inside Store.write")
    return recorder


@event.listens_for(Record, "before_insert", propagate=True)
def _check_new(mapper: Mapper[Any], connection: Connection, target: Record) -> None:
    # Only here are references known as ids. Defaults come later, and are as good as typed; what
    # was never set is set to nothing, so that its first change knows what stood there.
    for attribute in mapper.column_attrs:
        if attribute.key != "id" and attribute.key not in vars(target):
            default = attribute.columns[0].default
            scalar = isinstance(default, ScalarElementColumnDefault)
            setattr(target, attribute.key, default.arg if scalar else None)
    check_record(target)


@event.listens_for(Record, "before_update", propagate=True)
def _check_changed(mapper: Mapper[Any], connection: Connection, target: Record) -> None:
    check_record(target)


@event.listens_for(Session, "after_flush")
def _write_after_flush(session: Session, context: object) -> None:
    recorder = session.info.get(_RECORDER)
    if isinstance(recorder, Recorder):
        recorder.write_pending()


@event.listens_for(Session, "do_orm_execute")
def _refuse_bulk_statements(state: ORMExecuteState) -> None:
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    table = getattr(state.statement, "table", None)
    if getattr(table, "name", None) in RECORD_TYPES:
        raise RuntimeError(
            f"a bulk statement on {table} is blind to the audit chain: change its records one by "
            "one, or use the connection and recorder.record"
        )


@event.listens_for(Record, "after_insert", propagate=True)
def _created(mapper: Mapper[Any], connection: Connection, target: Record) -> None:
    if target.__tablename__ not in RECORD_TYPES:
        return
    values: dict[str, tuple[Plain, Plain]] = {}
    for name, column in audited_columns(target.__tablename__).items():
        value = getattr(target, name)
        # What stands where a default would have stood is said even when it is nothing.
        if value is not None or column.default is not None:
            values[name] = (None, _plain_of(column, value))
    _note(target, CREATED, values)


@event.listens_for(Record, "after_update", propagate=True)
def _changed(mapper: Mapper[Any], connection: Connection, target: Record) -> None:
    if target.__tablename__ not in RECORD_TYPES:
        return
    values: dict[str, tuple[Plain, Plain]] = {}
    for name, column in audited_columns(target.__tablename__).items():
        history = get_history(target, name, PassiveFlag.PASSIVE_NO_INITIALIZE)
        if not history.has_changes():
            continue
        if not history.deleted:
            raise RuntimeError(f"{column} has no active_history: its old value is not known")
        old = _plain_of(column, history.deleted[0])
        new = _plain_of(column, history.added[0] if history.added else None)
        if old != new:
            values[name] = (old, new)
    if values:
        _note(target, CHANGED, values)


@event.listens_for(Record, "before_delete", propagate=True)
def _removed(mapper: Mapper[Any], connection: Connection, target: Record) -> None:
    if target.__tablename__ not in RECORD_TYPES:
        return
    # From the row itself: the object may be expired, or changed and never flushed.
    kept = record_as_kept(connection, target.__tablename__, target.id) or {}
    values: dict[str, tuple[Plain, Plain]] = {
        name: (value, None) for name, value in kept.items() if value is not None
    }
    _note(target, REMOVED, values)


def _note(target: Record, change: str, values: dict[str, tuple[Plain, Plain]]) -> None:
    recorder = _recorder_of(object_session(target))
    recorder.note(Change(target.__tablename__, target.id, change, values))


# What SQLite would quietly keep as something else would differ from its own history.
_TYPES: tuple[tuple[type, type], ...] = (
    (DateTime, datetime),
    (Date, date),
    (Boolean, bool),
    (Integer, int),
    (String, str),
)


def _plain_of(column: NamedColumn[Any], value: Any) -> Plain:
    if value is None:
        return None
    kind = getattr(column.type, "impl_instance", column.type)
    for sql_type, python_type in _TYPES:
        if isinstance(kind, sql_type):
            exact = python_type is not date or not isinstance(value, datetime)
            if not isinstance(value, python_type) or not exact:
                raise TypeError(
                    f"{column} holds {python_type.__name__}, not {type(value).__name__}"
                )
            return plain(value)
    raise TypeError(f"{column} is of a type that the audit chain does not know")
