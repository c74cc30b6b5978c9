"""The files of what is half typed: kept once each, and forgotten when no draft names them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from privdesk.store.store import Store


class KeptFiles:
    """The large files of a draft, kept by a task, unless the draft went meanwhile."""

    def __init__(self, store: Store, files: Mapping[str, bytes], now: datetime) -> None:
        self._store, self._kept, self._now = store, files, now

    def __call__(self, progress: Callable[[], None]) -> None:
        with self._store.write_aside() as session:
            for sha256, found in self._kept.items():
                progress()
                keep_files(session, {sha256: found}, self._now)
            progress()


def missing_files(store: Store, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Those of the files, by their SHA-256, that are not in the store yet."""
    from privdesk.store.drafts import has_file

    if not files:
        return {}
    with store.read() as session:
        return {sha256: found for sha256, found in files.items() if not has_file(session, sha256)}


def keep_files(session: Session, files: Mapping[str, bytes], now: datetime) -> None:
    """Keep the files that are not kept already, each under its SHA-256."""
    import base64

    from privdesk.store.drafts import has_file, keep_file

    for sha256, found in files.items():
        if not has_file(session, sha256):
            keep_file(session, sha256, base64.b64encode(found).decode(), now)


def kept_file(store: Store, sha256: str) -> bytes | None:
    """The bytes of a draft's file; None when they were not kept."""
    import base64

    from privdesk.store.drafts import file_of

    with store.read() as session:
        text = file_of(session, sha256)
    try:
        return None if text is None else base64.b64decode(text, validate=True)
    except ValueError:
        return None


def files_named(session: Session) -> set[str]:
    """The files that some draft still names."""
    from privdesk.store.drafts import drafts

    named: set[str] = set()
    for draft in drafts(session):
        files = (draft.content or {}).get("files")
        if isinstance(files, list):
            named.update(str(one) for one in files)
    return named
