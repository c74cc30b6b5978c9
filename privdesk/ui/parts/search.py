"""The search box: a magnifier, a hint of its key while empty, a cross while not."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from privdesk.text import translate
from privdesk.ui import icons, theme
from privdesk.ui.parts import painting


class SearchBox(QLineEdit):
    """A line to search by; `textChanged` as usual, Escape empties it.

    `key` ("Ctrl+F") is shown as a hint; with `shortcut=True` it also brings the focus here.
    """

    def __init__(
        self,
        placeholder: str,
        key: str = "",
        parent: QWidget | None = None,
        *,
        shortcut: bool = False,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setFont(theme.font())
        self.setTextMargins(theme.px(23), 0, 0, 0)
        self._clear = self.addAction(
            icons.icon("close", "text2"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setToolTip(translate("Parts", "Clear the search"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._text_changed)
        if key and shortcut:
            shown = QShortcut(QKeySequence(key), self)
            shown.activated.connect(self._take_focus)

    def _text_changed(self, words: str) -> None:
        self._clear.setVisible(bool(words))

    def cleared(self) -> None:
        """Show the cross or take it away after the text was set without saying so."""
        self._text_changed(self.text())

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme.px(16)
        middle = (self.height() - side) // 2
        icons.paint(painter, "search", "text2", QRect(theme.px(10), middle, side, side))
        if self._key and not self.text():
            box = self.rect().adjusted(0, 0, -theme.px(9), 0)
            hint = QKeySequence(self._key).toString(QKeySequence.SequenceFormat.NativeText)
            align = Qt.AlignmentFlag.AlignRight
            painting.text(painter, box, hint, "text2", theme.font("hint"), align)
