"""The files attached to the records of the inventory, by name and SHA-256: now, or on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.records import INVENTORY
from privdesk.records.attachment import Attachment, Content
from privdesk.store.erasure import erased_mark
from privdesk.store.rebuilding import Rebuilt, record_at, records_at


@dataclass(frozen=True)
class AttachedFile:
    """A file of a record: its name, the SHA-256 of its bytes and the moment (UTC) it was added.

    `erased_on` is the legal day on which its bytes were lawfully erased, None while they stand;
    a name that was erased says so.
    """

    id: int
    name: str
    sha256: str
    added_at: datetime | None
    erased_on: date | None = None


Files = Mapping[tuple[str, int], tuple[AttachedFile, ...]]


def files_now(session: Session) -> Files:
    """The files of every record of the inventory, by its type and id, in the order of adding."""
    found: dict[tuple[str, int], list[AttachedFile]] = defaultdict(list)
    query = (
        select(Attachment, Content.sha256, Content.erased_on)
        .join(Content, Content.id == Attachment.content_id)
        .where(Attachment.record_type.in_(INVENTORY))
        .order_by(Attachment.id)
    )
    for file, sha256, erased_on in session.execute(query):
        one = AttachedFile(file.id, file.name, sha256, file.added_at, erased_on)
        found[file.record_type, file.record_id].append(one)
    return {key: tuple(files) for key, files in found.items()}


def files_at(session: Session, number: int) -> Files:
    """The same as it stood after that entry of the audit chain."""
    found: dict[tuple[str, int], list[AttachedFile]] = defaultdict(list)
    for file in _of_the_inventory(session, number):
        content = record_at(session, number, "content", file.values["content_id"])
        owner = (file.values["record_type"], file.values["record_id"])
        found[owner].append(_file(file, content.values if content else {}))
    return {key: tuple(files) for key, files in found.items()}


def _of_the_inventory(session: Session, number: int) -> Iterator[Rebuilt]:
    for file in records_at(session, number, ["attachment"]):
        if file.values["record_type"] in INVENTORY:
            yield file


def _file(file: Rebuilt, content: Mapping[str, Any]) -> AttachedFile:
    name, added, erased = file.values["name"], file.values["added_at"], content.get("erased_on")
    return AttachedFile(
        file.id,
        erased_mark() if name is None else name,
        content.get("sha256") or "",
        datetime.fromisoformat(added) if added else None,
        date.fromisoformat(erased) if erased else None,
    )
