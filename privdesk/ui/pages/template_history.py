"""The versions of a template: when and by whom each was made, and how many letters it made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from privdesk.documents.template_set import shipped_templates
from privdesk.errors import BadInput
from privdesk.operations.letter_templates import template_of
from privdesk.records import LetterTemplate
from privdesk.store.history import history_of
from privdesk.store.letter_templates import (
    letters_by_own_version,
    letters_by_shipped_version,
    versions_of,
)
from privdesk.ui.desk import Desk


@dataclass(frozen=True)
class VersionShown:
    """A version; `own_id` is None for the program's own, whose date and maker are not known.

    `letters` counts those that it made; `is_readable` is False for one that this program no
    longer understands.
    """

    own_id: int | None
    version: int
    title: str
    source: str
    made_at: datetime | None
    made_by: str
    letters: int
    is_in_use: bool
    is_readable: bool = True


def read_versions(desk: Desk, name: str) -> list[VersionShown]:
    """The office's versions, the newest first, and under them the program's own, if it has one."""
    with desk.store.read() as session:
        rows = versions_of(session, name)
        made = letters_by_own_version(session, name)
        by_shipped = letters_by_shipped_version(session, name)
        keys = [(LetterTemplate.__tablename__, row.id) for row in rows]
        makers = {e.record_id: e.actor for e in history_of(session, keys)}  # the oldest comes last
        shown = [_own(row, made.get(row.id, 0), makers.get(row.id, "")) for row in rows]
    shipped = shipped_templates().shipped.get(name)
    if shipped is not None:
        in_use = not any(row.is_in_use for row in rows)
        text = shipped.source.strip("\n")
        count = sum(by_shipped.values())
        shown.append(
            VersionShown(None, shipped.version, shipped.title, text, None, "", count, in_use)
        )
    return shown


def _own(row: LetterTemplate, letters: int, maker: str) -> VersionShown:
    try:
        source, is_readable = template_of(row).source, True
    except BadInput:
        source, is_readable = row.source, False
    return VersionShown(
        row.id,
        row.version,
        row.title,
        source.strip("\n"),
        row.made_at,
        maker,
        letters,
        row.is_in_use,
        is_readable,
    )
