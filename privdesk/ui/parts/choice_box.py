"""A drop-down list: our arrow, letters that search, a choice that is cut shown whole by its tip."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from privdesk.ui import icons, theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.tip import tip


class ChoiceBox(QComboBox):
    """A drop-down list with our arrow; the wheel passes over it, so scrolling changes no value.

    By keys: letters search, and a blank among them too ("Estados Unidos"); Tab in the open list
    takes what is marked there and goes on to the next field. `is_keyed` while a key of the closed
    list moves its choice: what merely passes by was not picked.
    """

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("compact", compact)
        self.setFont(theme.font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Without a styled delegate Fusion's menu-like list ignores the style sheet's rows.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)
        self._searched = QElapsedTimer()  # since the last letter
        self.is_keyed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_keyed = True
        try:
            self._key_pressed(event)
        finally:
            self.is_keyed = False

    def _key_pressed(self, event: QKeyEvent) -> None:
        is_searching = (
            not self.isEditable()
            and self._searched.isValid()
            and self._searched.elapsed() < QApplication.keyboardInputInterval()
        )
        if is_searching and event.key() == Qt.Key.Key_Space:
            self._search(" ")
            return
        if event.text().isprintable() and event.text().strip():
            self._searched.start()
        super().keyPressEvent(event)

    def _search(self, letters: str) -> None:
        """Go on with the search that runs, as Qt does for letters."""
        self._searched.start()
        view = self.view()
        view.setCurrentIndex(self.model().index(self.currentIndex(), self.modelColumn()))
        view.keyboardSearch(letters)
        self._take(view.currentIndex().row())

    def _take(self, row: int) -> None:
        if row >= 0 and row != self.currentIndex():
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        goes_on = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        )
        if goes_on and watched is self.view():
            row = self.view().currentIndex().row()
            self.hidePopup()
            self._take(row)
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)  # type: ignore[attr-defined]
            return True
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # With the focus, too: scrolled on, the page brings the list under the pointer.
        event.ignore()

    def showPopup(self) -> None:
        self.view().installEventFilter(self)
        super().showPopup()
        # Where nothing is chosen the keys begin at the first line: it is seen, too.
        if self.currentIndex() < 0 and not self.isEditable() and self.count():
            lines = (self.model().index(n, self.modelColumn()) for n in range(self.count()))
            open_ones = (i for i in lines if i.flags() & Qt.ItemFlag.ItemIsEnabled)
            self.view().setCurrentIndex(next(open_ones, self.model().index(0, 0)))

    def shown_text(self) -> str:
        """What stands in the closed box: the choice, cut with "…" where the room ends."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, part, self).width()
        return painting.elided(self.font(), self.currentText(), room)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QHelpEvent)
            and event.type() == QEvent.Type.ToolTip
            and not self.isEditable()
            and self.shown_text() != self.currentText()  # last: every event passes here
        ):
            QToolTip.showText(event.globalPos(), tip(self.currentText()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        words = "" if self.isEditable() else self.shown_text()
        if words and words != self.currentText():
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            option.currentText = words
            painter = QStylePainter(self)
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
            painter.end()
        else:
            super().paintEvent(event)
        side = theme.px(16)
        right = self.width() - side - theme.px(10)
        place = QRect(right, (self.height() - side) // 2, side, side)
        tone = "text2" if self.isEnabled() else "disabled"
        icons.paint(QPainter(self), "down", tone, place)
