"""What the audit chain says of a record, in words: when, who, what, from what to what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from privdesk.store.history import history_of
from privdesk.store.lists import Day
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.history_words import FieldChange, action_words, changes, type_words
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import figure
from privdesk.ui.parts.taking import take_away
from privdesk.ui.shown import day_and_hour

_MOST = 200  # entries shown; the page Historial has all


@dataclass(frozen=True)
class HistoryLine:
    """One entry in words: `Recibió una solicitud · Solicitud`, when and by whom, its changes."""

    head: str
    when: str
    changes: tuple[str, ...]


def history_lines(
    session: Session, records: Sequence[tuple[str, int]], zone: str, day: Day
) -> tuple[list[HistoryLine], int]:
    """The newest entries about the records (table, id), in words, and how many more there are."""
    entries = history_of(session, records)
    lines = []
    for entry in entries[:_MOST]:
        if entry.values is None:
            said = [translate("History", "The values were lawfully erased.")]
        else:
            said = [change_words(c) for c in changes(session, entry, zone, day)]
        when = translate(
            "History",
            "{when}, by {actor}, entry {number}",
            when=day_and_hour(entry.at, zone),
            actor=entry.actor,
            number=entry.number,
        )
        head = f"{action_words(entry.action)} · {type_words(entry.record_type)}"
        lines.append(HistoryLine(head, when, tuple(said)))
    return lines, max(0, len(entries) - _MOST)


def change_words(change: FieldChange) -> str:
    """`Correo electrónico: a@correo.example → b@correo.example`."""
    arrow = " → ".join(part for part in (change.old, change.new) if part)
    return f"{change.label}: {arrow}"


class RecordHistory(QWidget):
    """The entries about a record and what belongs to it, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.unit(), 0, theme.unit())
        self._column.setSpacing(theme.unit(0.5))

    def show_lines(self, lines: Sequence[HistoryLine], more: int) -> None:
        """Show these entries, and say how many older ones there are."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        for line in lines:
            self._column.addWidget(Label(line.head, emphasis=True, wrap=True))
            self._column.addWidget(Label(line.when, "minor", "text2", wrap=True))
            for change in line.changes:
                self._column.addWidget(Label(change, "minor", wrap=True))
            self._column.addWidget(Hairline())
        if more:
            words = translate(
                "History", "{count} older entries are in the page History.", count=figure(more)
            )
            self._column.addWidget(Label(words, "minor", "text2", wrap=True))
        self._column.addStretch(1)
