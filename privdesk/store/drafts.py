"""What stands half typed in the window's forms, kept in the file beside the records."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, func, or_, select, tuple_
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from privdesk.records import RECORD_TYPES
from privdesk.store.tables import audit_entry, draft

_FILE = "file:"  # the form of a row that holds a file of other drafts, by its SHA-256
_LARGEST = 64 * 1024 * 1024  # characters of one row: what is larger was not written by us


@dataclass(frozen=True)
class Draft:
    """What a form held: `content` as `keep_draft` took it, `saved_at` aware, in UTC.

    `content` is None where it cannot be read any more.
    """

    form: str
    record_type: str
    record_id: int
    content: dict[str, Any] | None
    saved_at: datetime


def keep_draft(
    session: Session,
    form: str,
    record_type: str,
    record_id: int,
    content: Mapping[str, Any],
    now: datetime,
) -> None:
    """Keep what a form holds in place of what it held before. `content` is plain JSON.

    `record_id` is 0 for a record that is not there yet. Inside `Store.write_aside()`.
    """
    row = {
        "form": form,
        "record_type": record_type,
        "record_id": record_id,
        "content": json.dumps(content, separators=(",", ":")),
        "saved_at": now,
    }
    put = insert(draft).values(**row)
    session.execute(
        put.on_conflict_do_update(
            index_elements=["form", "record_type", "record_id"],
            set_={"content": put.excluded.content, "saved_at": put.excluded.saved_at},
        )
    )


def drafts(session: Session) -> list[Draft]:
    """Every draft, the newest first; a damaged one has no content."""
    rows = session.execute(
        select(draft)
        .where(~draft.c.form.startswith(_FILE))
        .order_by(draft.c.saved_at.desc(), draft.c.id.desc())
    )
    return [_read(row) for row in rows]


def draft_of(session: Session, form: str, record_type: str, record_id: int) -> Draft | None:
    """The draft of that form on that record; None for none."""
    row = session.execute(select(draft).where(*_is(form, record_type, record_id))).one_or_none()
    return None if row is None else _read(row)


def drop_draft(session: Session, form: str, record_type: str, record_id: int) -> None:
    """Forget a draft: it was saved or given up. Inside `Store.write_aside()`."""
    session.execute(delete(draft).where(*_is(form, record_type, record_id)))


def drop_drafts_of(session: Session, record_type: str, record_id: int) -> None:
    """Forget every draft on a record that goes: its id may be another record's next."""
    on_it = draft.c.record_type == record_type, draft.c.record_id == record_id
    session.execute(delete(draft).where(*on_it))


def free_number(session: Session, form: str) -> int:
    """The number for one more draft of a form that begins new records: its `record_id`."""
    found = session.scalar(select(func.max(draft.c.record_id)).where(draft.c.form == form))
    return (found or 0) + 1


def keep_file(session: Session, sha256: str, content: str, now: datetime) -> None:
    """Keep the bytes of a draft's file, as text, once. Inside `Store.write_aside()`."""
    row = {"form": _FILE + sha256, "record_type": "", "record_id": 0}
    put = insert(draft).values(**row, content=content, saved_at=now)
    session.execute(put.on_conflict_do_nothing())


def has_file(session: Session, sha256: str) -> bool:
    """Whether that file is kept."""
    return bool(session.scalar(select(exists().where(draft.c.form == _FILE + sha256))))


def file_of(session: Session, sha256: str) -> str | None:
    """What `keep_file` kept; None when it is not there."""
    found = select(draft.c.content).where(draft.c.form == _FILE + sha256)
    return session.scalar(found)


def drop_files(session: Session, wanted: Iterable[str]) -> None:
    """Forget every file but those, by their SHA-256. Inside `Store.write_aside()`."""
    names = [_FILE + sha256 for sha256 in wanted]
    session.execute(delete(draft).where(draft.c.form.startswith(_FILE), draft.c.form.not_in(names)))


def is_there(session: Session, record_type: str, record_id: int) -> bool:
    """Whether the record of a draft is still on record; one of no type is."""
    if record_type not in RECORD_TYPES or not record_id:
        return True
    table = RECORD_TYPES[record_type].__table__
    return bool(session.scalar(select(exists().where(table.c.id == record_id))))


def changed_since(session: Session, records: Iterable[tuple[str, int]], number: int) -> bool:
    """Whether the history says something of these records (table, id) after that entry."""
    keys = list(records)
    if not keys:
        return False
    about = audit_entry.c.record_type, audit_entry.c.record_id
    listed = [tuple_(*about).in_(keys[at : at + 400]) for at in range(0, len(keys), 400)]
    found = select(exists().where(audit_entry.c.number > number, or_(*listed)))
    return bool(session.scalar(found))


def _is(form: str, record_type: str, record_id: int) -> tuple[Any, ...]:
    return (
        draft.c.form == form,
        draft.c.record_type == record_type,
        draft.c.record_id == record_id,
    )


def _read(row: Any) -> Draft:
    content: object = None
    if isinstance(row.content, str) and len(row.content) <= _LARGEST:
        try:
            content = json.loads(row.content)
        except (ValueError, RecursionError):
            content = None
    whole = content if isinstance(content, dict) else None
    return Draft(row.form, row.record_type, row.record_id, whole, row.saved_at)
