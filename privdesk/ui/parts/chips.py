"""Filter chips: filters that stand over a table, switched on and off or taken away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from privdesk.text import translate
from privdesk.ui import icons, theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.buttons import pressed_by_enter


class FilterChip(QAbstractButton):
    """One filter: `toggled(bool)` as it is switched, `removed()` by its cross or the Delete key.

    A removable chip is always on: it exists because the officer chose it.
    """

    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None, *, removable: bool = False):
        super().__init__(parent)
        self._removable = removable
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(removable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if removable:
            self.setToolTip(translate("Parts", "Delete key: take this filter away"))

    def nextCheckState(self) -> None:
        if not self._removable:
            super().nextCheckState()
            self.updateGeometry()  # of a click, Qt does not say checkStateSet

    def _mark(self) -> int:
        return theme.px(16 + 4)

    def sizeHint(self) -> QSize:
        # In the weight of a chosen one: only the tick's own room comes and goes.
        wide = painting.advance(theme.font("base", emphasis=True), self.text()) + theme.px(22)
        if self.isChecked():
            wide += self._mark()
        if self._removable:
            wide += self._mark()
        return QSize(wide, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def checkStateSet(self) -> None:
        super().checkStateSet()
        self.updateGeometry()

    def _cross(self) -> QRect:
        side = theme.px(16)
        return QRect(self.width() - side - theme.px(8), (self.height() - side) // 2, side, side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = self._cross().adjusted(-4, -6, 8, 6).contains(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if self._removable and on_cross and event.button() == Qt.MouseButton.LeftButton:
            self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked()
        ground = "select" if on else "hover" if self.underMouse() else "raised"
        border = "accent" if on else "line2"
        tone = "text" if self.isEnabled() else "disabled"
        painting.frame(painter, self.rect(), ground, border, theme.px(5))
        side = theme.px(16)
        left = theme.px(11)
        if on:
            place = QRect(left, (self.height() - side) // 2, side, side)
            icons.paint(painter, "check", "accent", place)
            left += self._mark()
        right = self._cross().left() if self._removable else self.width() - theme.px(8)
        box = QRect(left, 0, right - left, self.height())
        painting.text(painter, box, self.text(), tone, theme.font("base", emphasis=on))
        if self._removable:
            icons.paint(painter, "close", "accent", self._cross())
