"""Lawful erasure: records blanked, rows and bytes taken away, without a word of them left behind.

Each record that is erased gets an entry that says it anew, without what stood there before, and the
values of its earlier entries are deleted with their salt (see store.audit).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from privdesk.records import RECORD_TYPES, Content, ContentChunk
from privdesk.store import search
from privdesk.store.audit import CHANGED, REMOVED, Change
from privdesk.store.batches import batches
from privdesk.store.engine import connect, driver_errors
from privdesk.store.recorder import record, record_as_kept
from privdesk.store.tables import audit_entry, audit_value, draft, saved_filter
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.store.store import Store


def erased_mark() -> str:
    """What stands where a text was lawfully erased: “[suprimido]”."""
    return translate("Erasure", "[erased]")


def erase_bytes(session: Session, content_id: int, today: date) -> None:
    """Take the bytes of a file away; its hash and size stay, and the day they went."""
    chunks = delete(ContentChunk).where(ContentChunk.content_id == content_id)
    session.connection().execute(chunks)
    session.get_one(Content, content_id).erased_on = today


class Erasing:
    """The erasure in one transaction: inside `Store.write` with an action of `audit.ERASING`."""

    def __init__(self, session: Session) -> None:
        session.flush()
        self._session = session
        self._connection = session.connection()
        self._changes: list[Change] = []
        self._touched: dict[str, set[int]] = {}

    def blank(self, record_type: str, record_id: int, values: Mapping[str, Any]) -> None:
        """Put these values (by column) on a record and forget what its history told of it."""
        before = record_as_kept(self._connection, record_type, record_id)
        if before is None:
            return
        self._forget(record_type, record_id)
        self._put(record_type, record_id, values, before)

    def redact(
        self,
        record_type: str,
        record_id: int,
        values: Mapping[str, Any],
        entries: Collection[int] = (),
    ) -> None:
        """Put these values on a record of others, and forget of its history those entries alone."""
        for some in batches(entries):
            self._connection.execute(delete(audit_value).where(audit_value.c.number.in_(some)))
        before = record_as_kept(self._connection, record_type, record_id)
        if before is None:  # removed since: only its history was left
            self._note(Change(record_type, record_id, REMOVED, {}))
        else:
            self._put(record_type, record_id, values, before)

    def _put(
        self,
        record_type: str,
        record_id: int,
        values: Mapping[str, Any],
        before: Mapping[str, Any],
    ) -> None:
        table: Any = RECORD_TYPES[record_type].__table__
        if values:
            self._connection.execute(
                update(table).where(table.c.id == record_id).values(dict(values))
            )
        now = record_as_kept(self._connection, record_type, record_id) or {}
        # What was erased is not said; what stayed stands on both sides, that it can be rebuilt.
        said = {n: (v if before[n] == v else None, v) for n, v in now.items()}
        self._note(Change(record_type, record_id, CHANGED, said))

    def take_away(self, record_type: str, record_id: int) -> None:
        """Delete a record, or what the history tells of one that was removed before."""
        table: Any = RECORD_TYPES[record_type].__table__
        self._connection.execute(delete(table).where(table.c.id == record_id))
        self._forget(record_type, record_id)
        self._note(Change(record_type, record_id, REMOVED, {}))

    def forget_removed(self, record_type: str, record_id: int) -> None:
        """Forget what the history told of a removed record; another one may have its id now."""
        if record_as_kept(self._connection, record_type, record_id) is None:
            self.take_away(record_type, record_id)
            return
        entries = audit_entry.c
        last = (
            select(entries.number)
            .where(entries.record_type == record_type, entries.record_id == record_id)
            .where(entries.change == REMOVED)
            .order_by(entries.number.desc())
            .limit(1)
        )
        self._forget(record_type, record_id, self._session.scalar(last))
        now = record_as_kept(self._connection, record_type, record_id) or {}
        self._note(Change(record_type, record_id, CHANGED, {n: (v, v) for n, v in now.items()}))

    def erase_bytes(self, content_id: int, today: date) -> None:
        """Take the bytes of a file away; its hash and size stay."""
        erase_bytes(self._session, content_id, today)

    def drop_drafts(self, ids: Iterable[int]) -> None:
        """Forget these drafts, and the files that no other draft names."""
        self._drop(draft, ids)
        is_file = draft.c.form.startswith("file:")
        rest = "\n".join(self._session.scalars(select(draft.c.content).where(~is_file)))
        files = self._session.execute(select(draft.c.id, draft.c.form).where(is_file)).all()
        self._drop(draft, [i for i, form in files if form.removeprefix("file:") not in rest])

    def drop_filters(self, ids: Iterable[int]) -> None:
        """Forget these filters with a name."""
        self._drop(saved_filter, ids)

    def end(self) -> None:
        """Write the entries, and the words index so that nothing taken out is left in it."""
        record(self._session, self._changes)
        self._session.flush()
        self._session.expire_all()
        search.refresh(self._session, self._touched)
        search.compact(self._session)

    def _note(self, change: Change) -> None:
        self._changes.append(change)
        self._touched.setdefault(change.record_type, set()).add(change.record_id)

    def _forget(self, record_type: str, record_id: int, until: int | None = None) -> None:
        entries = audit_entry.c
        chosen = select(entries.number).where(
            entries.record_type == record_type, entries.record_id == record_id
        )
        if until is not None:
            chosen = chosen.where(entries.number <= until)
        self._connection.execute(delete(audit_value).where(audit_value.c.number.in_(chosen)))

    def _drop(self, table: Any, ids: Iterable[int]) -> None:
        for some in batches(ids):
            self._connection.execute(delete(table).where(table.c.id.in_(some)))


def empty_log(store: Store) -> bool:
    """Fold the log beside the file into it and empty it: it holds pages as they were before.

    False while another reads the file; the log is then emptied when the store is closed.
    """
    with driver_errors(), closing(connect(store.path, store.key)) as connection:
        busy: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy
