"""The editor of a template's text: the letter's, with every optional paragraph in view."""

from __future__ import annotations

import re

from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from privdesk.text import translate
from privdesk.ui.pages.letter_editor import LetterEditor
from privdesk.ui.pages.letter_source import token
from privdesk.ui.pages.letter_tokens import TokenLayout, bits_of, is_bold, starts_with

_TYPED = re.compile(r"\{\??!?[^{}\n]+\}\Z")


class TemplateEditor(LetterEditor):
    """Shows all lines, and says what each optional one depends on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = self.document().documentLayout()
        if isinstance(layout, TokenLayout):
            layout.names_conditions = True
        self._tokens.names_conditions = True
        self.setAccessibleName(translate("Templates", "Text of the template"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What is said of a text below it takes room: the line that is being written stays in sight.
        super().resizeEvent(event)
        if self.hasFocus():
            self.ensureCursorVisible()

    def make_optional(self, name: str) -> None:
        """Write the paragraph of the cursor only where that placeholder has a value."""
        cursor = self.textCursor()
        block = cursor.block()
        while block.text().strip() and block.previous().isValid():
            if not block.previous().text().strip():
                break
            block = block.previous()
        place = QTextCursor(block)
        place.beginEditBlock()
        if starts_with(block, "condition") and len(bits_of(block)) == 1:
            place.select(QTextCursor.SelectionType.LineUnderCursor)
            place.removeSelectedText()
        else:
            place.insertBlock()
            place.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        self._insert(place, token(f"{{?{name}}}"))
        place.endEditBlock()
        self.setFocus()

    def insert_source(self, source: str) -> None:
        """Put lines of a template where the cursor is, as paragraphs of their own."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        lines = source.split("\n")
        if cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            lines = ["", "", *lines]
        if cursor.block().next().text().strip():
            lines.append("")
        self._insert_lines(cursor, lines)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus()

    def go_to_line(self, line: int) -> None:
        """Bring the cursor to the end of a line, counted from 1."""
        block = self.document().findBlockByNumber(line - 1)
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()

    def _make_token(self) -> None:
        """What was typed between braces becomes a token; a name that is none is told as wrong."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        typed = _TYPED.search(before)
        if typed is None:
            return
        style = cursor.charFormat()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed[0])
        )
        self._insert(cursor, token(typed[0], is_bold(style), style.fontItalic()))
        self.setTextCursor(cursor)

    def _show_and_hide(self) -> None:
        self.viewport().update()
