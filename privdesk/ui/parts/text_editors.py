"""Editors of text: one line, many lines, and a passphrase."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from privdesk.text import translate
from privdesk.ui import icons, theme
from privdesk.ui.parts.editor import Editor


class TextEditor(Editor[str]):
    """One line of text; the value is stripped and in NFC, None when empty."""

    def __init__(
        self, parent: QWidget | None = None, *, placeholder: str = "", longest: int = 10_000
    ) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setFont(theme.font())
        self.line.setMaxLength(longest)
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(self._text_edited)
        self.line.editingFinished.connect(self._left)
        self._hold(self.line)

    def _text_edited(self, _words: str) -> None:
        self._edited()

    def _left(self) -> None:
        problem = self.problem()
        # An untouched required field is not scolded for being passed through.
        if problem is not None and self.line.text():
            self.set_error(problem)

    def value(self) -> str | None:
        return unicodedata.normalize("NFC", self.line.text()).strip() or None

    def set_value(self, value: str | None) -> None:
        self.line.setText(value or "")
        self.line.setCursorPosition(0)
        self.set_error(None)

    def kept(self) -> str:
        return self.line.text()

    def put_back(self, kept: object) -> None:
        if isinstance(kept, str):
            self.line.setText(kept)
            self.line.setCursorPosition(0)
            self.set_error(None)

    def set_read_only(self, read_only: bool = True) -> None:
        self.line.setReadOnly(read_only)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)


class _Paper(QPlainTextEdit):
    """Plain text whose height begins at some lines; Tab leaves it."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setFont(theme.font())
        self.setTabChangesFocus(True)

    def _height(self, lines: int) -> int:
        return self.fontMetrics().lineSpacing() * lines + theme.px(18)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(self._lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self._height(min(2, self._lines)))


class LongTextEditor(Editor[str]):
    """Text of many lines; the value is in NFC without blanks at its ends, None when empty."""

    def __init__(
        self, parent: QWidget | None = None, *, placeholder: str = "", lines: int = 5
    ) -> None:
        super().__init__(parent)
        self.paper = _Paper(lines)
        self.paper.setPlaceholderText(placeholder)
        self._loading = False
        self.paper.textChanged.connect(self._text_changed)
        self._hold(self.paper)

    def _text_changed(self) -> None:
        if not self._loading:
            self._edited()

    def value(self) -> str | None:
        return unicodedata.normalize("NFC", self.paper.toPlainText()).strip() or None

    def set_value(self, value: str | None) -> None:
        self._loading = True
        try:
            self.paper.setPlainText(value or "")
        finally:
            self._loading = False
        self.set_error(None)

    def kept(self) -> str:
        return self.paper.toPlainText()

    def put_back(self, kept: object) -> None:
        if isinstance(kept, str):
            self.set_value(kept)

    def set_read_only(self, read_only: bool = True) -> None:
        self.paper.setReadOnly(read_only)
        self.paper.style().unpolish(self.paper)
        self.paper.style().polish(self.paper)


class PassphraseEditor(Editor[str]):
    """A passphrase: hidden, with an eye to show it and a note while Caps Lock is on.

    The value is exactly what was typed (the key derivation normalizes it), None when empty.
    """

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "") -> None:
        super().__init__(parent)
        self.setProperty("noteIcon", "caps")
        self.line = QLineEdit()
        self.line.setFont(theme.font())
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setPlaceholderText(placeholder)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = self.line.addAction(
            icons.icon("eye", "text2", on="accent"), QLineEdit.ActionPosition.TrailingPosition
        )
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        self._caps = False
        self._show(False)
        self.line.textEdited.connect(self._text_edited)
        self.line.installEventFilter(self)
        self._hold(self.line)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.eye.setToolTip(
            translate("Parts", "Hide the passphrase")
            if shown
            else translate("Parts", "Show the passphrase")
        )

    def _text_edited(self, _words: str) -> None:
        self._edited()

    def value(self) -> str | None:
        return self.line.text() or None

    def set_value(self, value: str | None) -> None:
        self.line.setText(value or "")
        self.set_error(None)

    def clear(self) -> None:
        """Empty the line and hide what is typed next."""
        self.eye.setChecked(False)
        self.set_value(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._watch_caps(event)
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._note_caps(False)
        return super().eventFilter(watched, event)

    def _watch_caps(self, event: QKeyEvent) -> None:
        """Qt has no question for Caps Lock: a letter that contradicts Shift tells it."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._note_caps(not self._caps)
        elif typed.isalpha() and typed.upper() != typed.lower():
            self._note_caps(typed.isupper() != shift)

    def _note_caps(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.note_changed.emit(translate("Parts", "Caps Lock is on") if on else "")
