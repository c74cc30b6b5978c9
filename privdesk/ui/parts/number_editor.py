"""The editor of a whole number, which may be empty."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.editor import Editor
from privdesk.ui.parts.progress import locale


class NumberEditor(Editor[int]):
    """A whole number, typed with or without thousands dots; `grouped` shows them."""

    def __init__(
        self,
        minimum: int | None = None,
        maximum: int | None = None,
        parent: QWidget | None = None,
        *,
        grouped: bool = True,
    ) -> None:
        super().__init__(parent)
        self._minimum, self._maximum, self._grouped = minimum, maximum, grouped
        self.line = QLineEdit()
        self.line.setFont(theme.font())
        self.line.setMaxLength(60)
        self.line.textEdited.connect(self._text_edited)
        self.line.editingFinished.connect(self._left)
        self._hold(self.line)

    def _text_edited(self, _words: str) -> None:
        self._edited()

    def _left(self) -> None:
        value = self.value()
        if value is not None:
            self.line.setText(self._shown(value))
        problem = self.problem()
        if problem is not None and self.line.text():
            self.set_error(problem)

    def _shown(self, value: int) -> str:
        # QLocale counts in 64 bits; a longer number is shown as it is.
        if self._grouped and abs(value) < 2**63:
            return locale().toString(value)
        return str(value)

    def value(self) -> int | None:
        typed = self.line.text().strip().replace("\u2212", "-")
        whole = re.fullmatch(r"-?[0-9]+", typed)
        grouped = re.fullmatch(r"-?[0-9]{1,3}([., \u00a0][0-9]{3})+", typed)
        return int(re.sub(r"[^0-9-]", "", typed)) if whole or grouped else None

    def set_value(self, value: int | None) -> None:
        self.line.setText("" if value is None else self._shown(value))
        self.set_error(None)

    def problem(self) -> str | None:
        value = self.value()
        if value is None and self.line.text().strip():
            return translate("Parts", "Write a whole number, with digits only.")
        if value is not None and self._minimum is not None and value < self._minimum:
            least = self._shown(self._minimum)
            return translate("Parts", "It must be {least} or more.", least=least)
        if value is not None and self._maximum is not None and value > self._maximum:
            most = self._shown(self._maximum)
            return translate("Parts", "It must be {most} or less.", most=most)
        return super().problem()

    def kept(self) -> str:
        return self.line.text()

    def put_back(self, kept: object) -> None:
        if isinstance(kept, str):
            self.line.setText(kept)
            self.set_error(None)

    def is_unread(self) -> bool:
        return self.value() is None and bool(self.line.text().strip())

    def set_read_only(self, read_only: bool = True) -> None:
        self.line.setReadOnly(read_only)
