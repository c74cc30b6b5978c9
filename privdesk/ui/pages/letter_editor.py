"""The editor of a letter's text: words as they will print, fields as tinted tokens."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.pages.letter_source import Bit, bits, hidden_lines, line_of, token
from privdesk.ui.pages.letter_tokens import (
    OBJECT,
    TOKEN,
    TokenLayout,
    TokenPainter,
    bits_of,
    blocks,
    bold_weight,
    clean,
    format_of,
    is_bold,
    selected_source,
    starts_with,
    token_under,
    token_words,
)

_BOLD = QKeySequence.StandardKey.Bold
_ITALIC = QKeySequence.StandardKey.Italic


class LetterEditor(QPlainTextEdit):
    """Edits the source of a template; `source()` gives it back, unchanged where nothing was done.

    A paragraph whose condition does not hold is not shown, and is kept. `edited` follows the
    officer's changes; `field_wanted(name)` a double click on a field.
    """

    edited = Signal()
    field_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled: frozenset[str] = frozenset()
        self._loading = False
        document = QTextDocument(self)
        document.setDefaultFont(theme.font())
        document.setDocumentMargin(theme.px(16))
        layout = TokenLayout(document)
        document.setDocumentLayout(layout)
        self._tokens = TokenPainter(self.is_filled, self)
        layout.registerHandler(TOKEN, self._tokens)
        self.setDocument(document)
        self.setFont(theme.font())
        self.setTabChangesFocus(True)
        self.setStyleSheet("QPlainTextEdit:!focus { border: 2px solid transparent; }")
        self.setAccessibleName(translate("Letter", "Text of the letter"))
        self.textChanged.connect(self._changed)
        theme.changes().changed.connect(self.viewport().update)

    # The text

    def set_source(self, source: str, filled: Collection[str]) -> None:
        """Show a template's text; `filled` are the placeholders that have a value."""
        self._filled = frozenset(filled)
        self._loading = True
        try:
            self.document().setUndoRedoEnabled(False)
            self.clear()
            self._insert_lines(self.textCursor(), source.split("\n"))
            self.document().setUndoRedoEnabled(True)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        finally:
            self._loading = False
        self._show_and_hide()

    def put_source(self, source: str) -> None:
        """Show that text where the officer is: the cursor and what is in sight stay."""
        if source == self.source():
            return
        place, scrolled = self.textCursor().position(), self.verticalScrollBar().value()
        self.set_source(source, self._filled)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def source(self) -> str:
        """The template's text as it stands now."""
        return "\n".join(line_of(bits_of(block)) for block in blocks(self.document()))

    def set_filled(self, filled: Collection[str]) -> None:
        """Say anew which placeholders have a value: the others stand in amber."""
        if frozenset(filled) != self._filled:
            self._filled = frozenset(filled)
            self._show_and_hide()

    def is_filled(self, name: str) -> bool:
        """Whether a placeholder has a value."""
        return name in self._filled

    def shown_text(self) -> str:
        """What can be read in it now: the lines in view, tokens by their names in brackets."""
        shown = [block for block in blocks(self.document()) if block.isVisible()]
        return "\n".join(
            "".join(f"[{bit.name}]" if bit.kind == "field" else "" if bit.is_token else bit.text
                    for bit in bits_of(block))
            for block in shown
        )  # fmt: skip

    def _insert_lines(self, cursor: QTextCursor, lines: Iterable[str]) -> None:
        cursor.beginEditBlock()
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            found = bits(line)
            is_heading = bool(found) and found[0].kind == "heading"
            for bit in found:
                shown = bit._replace(bold=True) if is_heading and not bit.is_token else bit
                self._insert(cursor, shown)
        cursor.endEditBlock()

    @staticmethod
    def _insert(cursor: QTextCursor, bit: Bit) -> None:
        kept = format_of(bit)
        if bit.is_token:
            cursor.insertText(OBJECT, kept)
            cursor.setCharFormat(QTextCharFormat())
        else:
            cursor.insertText(clean(bit.text), kept)

    # What the officer does

    def insert_field(self, name: str) -> None:
        """Put a placeholder where the cursor is."""
        cursor = self.textCursor()
        style = cursor.charFormat()
        self._insert(cursor, token(f"{{{name}}}", is_bold(style), style.fontItalic()))
        self.setTextCursor(cursor)
        self.setFocus()

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold; or no longer."""
        style = QTextCharFormat()
        was_bold = is_bold(self.textCursor().charFormat())
        style.setFontWeight(QFont.Weight.Normal if was_bold else bold_weight())
        self.mergeCurrentCharFormat(style)

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic; or no longer."""
        style = QTextCharFormat()
        style.setFontItalic(not self.textCursor().charFormat().fontItalic())
        self.mergeCurrentCharFormat(style)

    def toggle_list(self) -> None:
        """Make the lines of the selection items of a list; or no longer."""
        cursor = self.textCursor()
        chosen = [
            block
            for block in blocks(self.document())
            if block.isVisible()
            and block.position() <= cursor.selectionEnd()
            and block.position() + block.length() > cursor.selectionStart()
        ]
        listed = [block for block in chosen if starts_with(block, "bullet")]
        cursor.beginEditBlock()
        for block in chosen:
            place = QTextCursor(block)
            if len(listed) == len(chosen):
                place.deleteChar()
            elif block not in listed:
                self._insert(place, token("- "))
        cursor.endEditBlock()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_BOLD):
            self.toggle_bold()
        elif event.matches(_ITALIC):
            self.toggle_italic()
        elif self._would_join_hidden(event.key()):
            event.accept()
        else:
            super().keyPressEvent(event)
            if event.text() == "}":
                self._make_token()

    def _would_join_hidden(self, key: int) -> bool:
        """Whether the key would join the line with a hidden one; then only the cursor moves."""
        cursor = self.textCursor()
        if cursor.hasSelection() or key not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return False
        backwards = key == Qt.Key.Key_Backspace
        at_edge = cursor.atBlockStart() if backwards else cursor.atBlockEnd()
        block = cursor.block()
        beside = block.previous() if backwards else block.next()
        if not at_edge or not beside.isValid() or beside.isVisible():
            return False
        move = QTextCursor.MoveOperation
        self.moveCursor(move.PreviousCharacter if backwards else move.NextCharacter)
        return True

    def _make_token(self) -> None:
        """What was just typed as `{field}` becomes a token."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        start = before.rfind("{")
        name = before[start + 1 : -1]
        if start < 0 or name not in PLACEHOLDERS:
            return
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(before) - start
        )
        self._insert(cursor, token(f"{{{name}}}"))
        self.setTextCursor(cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.token_at(event.position())
        if found is not None and found.kind == "field":
            self.field_wanted.emit(found.name)
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def token_at(self, place: QPointF) -> Bit | None:
        """The token under a point of the viewport."""
        return token_under(self, place)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection as source: fields keep their braces, also in another program."""
        data = QMimeData()
        data.setText(selected_source(self.textCursor()))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            text = source.text().replace("\r\n", "\n").replace("\r", "\n")
            cursor = self.textCursor()
            cursor.removeSelectedText()
            self._insert_lines(cursor, text.split("\n"))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def viewportEvent(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            found = self.token_at(QPointF(event.pos()))
            if found is not None:
                QToolTip.showText(event.globalPos(), token_words(found), self)
                return True
        return super().viewportEvent(event)  # type: ignore[arg-type]

    # What is shown

    def _changed(self) -> None:
        if not self._loading:
            self._show_and_hide()
            self.edited.emit()

    def _show_and_hide(self) -> None:
        listed = list(blocks(self.document()))
        lines = [line_of(bits_of(block)) for block in listed]
        hidden = hidden_lines(lines, self.is_filled)
        current = self.textCursor().blockNumber()
        changed = False
        for number, block in enumerate(listed):
            # The line being written never vanishes from under the cursor.
            shown = number not in hidden or (number == current and not self._loading
                                             and block.isVisible())  # fmt: skip
            if block.isVisible() != shown:
                block.setVisible(shown)
                block.setLineCount(max(1, block.layout().lineCount()) if shown else 0)
                changed = True
        if changed:
            self.document().markContentsDirty(0, self.document().characterCount())
            layout = self.document().documentLayout()
            layout.documentSizeChanged.emit(layout.documentSize())
        self.viewport().update()
