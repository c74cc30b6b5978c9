"""What the audit chain says of a record, in words: when, who, what, from what to what."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.fields import Field, fields_of, from_plain
from privdesk.operations.actions import ACTIONS
from privdesk.records import RECORD_TYPES
from privdesk.store.history import HistoryEntry
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.label import Label
from privdesk.ui.shown import day_and_hour, shown

_MOST = 200  # entries shown; the page Historial has all
_LONGEST = 300  # characters of a value


class RecordHistory(QWidget):
    """The entries about a record and what belongs to it, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.unit(), 0, theme.unit())
        self._column.setSpacing(theme.unit(0.5))

    def show_entries(self, entries: list[HistoryEntry], zone: str) -> None:
        """Show these entries."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for entry in entries[:_MOST]:
            self._column.addWidget(Label(head_words(entry), emphasis=True, wrap=True))
            when = f"{day_and_hour(entry.at, zone)} · {entry.actor} · n.º {entry.number}"
            self._column.addWidget(Label(when, "minor", "text2", wrap=True))
            for line in change_lines(entry, zone):
                self._column.addWidget(Label(line, "minor", wrap=True))
            self._column.addWidget(Hairline())
        if len(entries) > _MOST:
            more = translate(
                "History",
                "{count} older entries are in the page History.",
                count=len(entries) - _MOST,
            )
            self._column.addWidget(Label(more, "minor", "text2", wrap=True))
        self._column.addStretch(1)


def head_words(entry: HistoryEntry) -> str:
    """`Recibió una solicitud · Solicitud`."""
    action = ACTIONS.get(entry.action)
    what = say(action) if action is not None else entry.action
    record_type = RECORD_TYPES.get(entry.record_type)
    return f"{what} · {say(record_type.type_label)}" if record_type else what


def change_lines(entry: HistoryEntry, zone: str) -> list[str]:
    """One line a field: `Correo: a@… → b@…`; of a new record only the value."""
    if entry.values is None:
        return [translate("History", "The values were lawfully erased.")]
    record_type = RECORD_TYPES.get(entry.record_type)
    declared = {f.name: f for f in fields_of(record_type)} if record_type else {}
    lines = []
    for name, (old, new) in entry.values.items():
        if name not in declared or name == "counted":
            continue
        words = value_words(declared[name], new, zone)
        if old in (None, "") and new in (None, ""):
            continue
        if old not in (None, ""):
            words = f"{value_words(declared[name], old, zone)} → {words}"
        lines.append(f"{say(declared[name].label)}: {words}")
    return lines


def value_words(declared: Field, plain: Any, zone: str) -> str:
    """A value of the chain as the officer reads it."""
    try:
        value = from_plain(declared, plain)
    except BadInput:  # kept by an older program in another form: shown as it is
        value = str(plain)
    words = shown(declared, value, zone)
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"
