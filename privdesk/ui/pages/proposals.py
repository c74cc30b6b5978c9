"""Values that a mail proposes in the fields of a form, marked until the officer touches them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from privdesk.text import translate
from privdesk.ui.parts.editor import Editor


class Proposals(QObject):
    """Fills fields that are empty or hold an earlier proposal; what was typed stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: dict[Editor[Any], Any] = {}
        self._watched: set[Editor[Any]] = set()

    def offer(self, editor: Editor[Any], value: Any, *, over: tuple[Any, ...] = ()) -> bool:
        """Propose a value where nothing was typed; whether it stands there now.

        `over` are further values that count as untouched: what the program itself put there.
        """
        untouched = (None, "", *over)
        if editor in self._given:
            untouched += (self._given[editor],)
        if editor.value() not in untouched or value in (None, ""):
            return False
        editor.set_value(value)
        self.mark(editor)
        return True

    def mark(self, editor: Editor[Any]) -> None:
        """Mark what stands there as proposed."""
        self._given[editor] = editor.value()
        editor.setProperty("noteIcon", "mail")
        editor.note_changed.emit(translate("NewRequest", "From the mail: check it"))
        if editor not in self._watched:
            self._watched.add(editor)
            editor.changed.connect(self._touched)

    def is_proposed(self, editor: Editor[Any]) -> bool:
        """Whether what stands there is a proposal that was not touched."""
        return editor in self._given

    def names(self, editors: Mapping[str, Editor[Any]]) -> list[str]:
        """Which of these, by name, still hold a proposal."""
        return [name for name, editor in editors.items() if editor in self._given]

    def accept(self, editor: Editor[Any]) -> None:
        """What stands there is no longer a mere proposal."""
        self._unmark(editor)

    def withdraw(self, *, keep: tuple[Editor[Any], ...] = ()) -> None:
        """Empty every field that still holds a proposal, but those to keep."""
        for editor in [one for one in self._given if one not in keep]:
            editor.set_value(None)
            self._unmark(editor)

    def _touched(self) -> None:
        editor = self.sender()
        if isinstance(editor, Editor):
            self._unmark(editor)

    def _unmark(self, editor: Editor[Any]) -> None:
        if self._given.pop(editor, None) is not None or editor in self._watched:
            editor.note_changed.emit("")
