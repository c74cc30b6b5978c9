"""The editor of a code out of a list that the office can change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from privdesk.rules.lists import Entry, EntryList
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.tip import tip


class ListedEditor(ChoiceEditor):
    """An entry of a list that the office can change; the value is its code, None for none.

    Entries stand under their groups. A code that is no longer offered is kept and says so.
    """

    def __init__(self, entries: EntryList, parent: QWidget | None = None) -> None:
        self._entries = entries
        super().__init__(_grouped(entries), parent)

    def entry(self) -> Entry | None:
        """The entry that is chosen; None for none, and for a code that the list does not know."""
        code = self.value()
        return self._entries.get(code) if isinstance(code, str) else None

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        super().set_options(options)
        items = self.box.model()
        if not isinstance(items, QStandardItemModel):
            return
        for number, (value, _label) in enumerate(self._options):
            if isinstance(value, _Head):
                items.item(number).setEnabled(False)
                items.item(number).setFont(theme.font("minor", emphasis=True))
                items.item(number).setForeground(theme.color("text2"))
            elif (entry := self._entries.get(str(value))) is not None:
                said = "\n".join(filter(None, (entry.label, entry.examples, entry.article)))
                self.box.setItemData(number, tip(said), Qt.ItemDataRole.ToolTipRole)

    def set_value(self, value: object | None) -> None:
        if isinstance(value, str) and value and value not in [v for v, _label in self._options]:
            label = self._entries.label(value)
            gone = translate("Lists", "{label} (no longer offered)", label=label)
            super().set_value(None)  # another one no longer offered is not offered again
            self.set_options([*_grouped(self._entries), (value, gone)])
        super().set_value(value)

    def put_back(self, kept: object) -> None:
        if kept is None or isinstance(kept, str):
            self.set_value(kept or None)


class _Head(str):
    """The name of a group, which cannot be chosen."""

    __slots__ = ()


def _grouped(entries: EntryList) -> list[tuple[object, str]]:
    """The entries offered, each group under its name."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries.offered():
        groups.setdefault(entry.group, []).append(entry)
    found: list[tuple[object, str]] = []
    for group, members in groups.items():
        if group and len(groups) > 1:
            found.append((_Head(f"\0{group}"), group))
        found += [(entry.code, entry.label) for entry in members]
    return found
