"""Editors of a day and of a time of day; both may be empty."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from privdesk.text import translate
from privdesk.ui import icons, theme
from privdesk.ui.parts.calendar_popup import CalendarPopup, WhyNot
from privdesk.ui.parts.date_text import read_date, read_time, show_date, show_time, with_slashes
from privdesk.ui.parts.editor import Editor


class DateEditor(Editor[date]):
    """A day as dd/mm/aaaa, typed or picked (Alt+Down, F4); `today` and the business days given.

    `value()` is None when empty and when no day can be read; then `problem()` says why.
    """

    def __init__(
        self,
        today: date,
        why_not_business: WhyNot | None = None,
        parent: QWidget | None = None,
        *,
        earliest: date | None = None,
        latest: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._why = why_not_business
        self._earliest, self._latest = earliest, latest
        self._before = ""
        self.line = QLineEdit()
        self.line.setFont(theme.font())
        self.line.setMaxLength(40)
        self.line.setPlaceholderText(translate("Dates", "dd/mm/yyyy"))
        trailing = QLineEdit.ActionPosition.TrailingPosition
        self.open_calendar = self.line.addAction(icons.icon("calendar", "text2"), trailing)
        self.open_calendar.setToolTip(translate("Dates", "Open the calendar (Alt+Down)"))
        self.open_calendar.triggered.connect(self.pick)
        self.clear = self.line.addAction(icons.icon("close", "text2"), trailing)
        self.clear.setToolTip(translate("Dates", "Clear the date"))
        self.clear.triggered.connect(self._clear)
        self.clear.setVisible(False)
        self.line.textEdited.connect(self._text_edited)
        self.line.textChanged.connect(self._show_cross)
        self.line.editingFinished.connect(self._left)
        self.line.installEventFilter(self)
        self.popup: CalendarPopup | None = None
        self._hold(self.line)

    def set_required(self, required: bool = True) -> None:
        super().set_required(required)
        self._show_cross(self.line.text())

    def set_range(self, earliest: date | None, latest: date | None) -> None:
        """The first and last day that make sense here; None for no bound."""
        self._earliest, self._latest = earliest, latest

    def value(self) -> date | None:
        read = read_date(self.line.text(), self._today)
        return read if isinstance(read, date) else None

    def set_value(self, value: date | None) -> None:
        self.line.setText(show_date(value))
        self._before = self.line.text()
        self.set_error(None)

    def problem(self) -> str | None:
        read = read_date(self.line.text(), self._today)
        if isinstance(read, str):
            return read
        if read and self._earliest and read < self._earliest:
            day = show_date(self._earliest)
            return translate("Dates", "It cannot be before {day}.", day=day)
        if read and self._latest and read > self._latest:
            return translate("Dates", "It cannot be after {day}.", day=show_date(self._latest))
        return super().problem()

    def kept(self) -> str:
        # Whole where it can be read: "23/11" would be another day next year.
        return show_date(self.value()) or self.line.text()

    def put_back(self, kept: object) -> None:
        if isinstance(kept, str):
            self.line.setText(kept)
            self._before = self.line.text()
            self.set_error(None)

    def is_unread(self) -> bool:
        return self.value() is None and bool(self.line.text().strip())

    def set_read_only(self, read_only: bool = True) -> None:
        self.line.setReadOnly(read_only)
        self.open_calendar.setVisible(not read_only)
        self._show_cross(self.line.text())

    def _show_cross(self, words: str) -> None:
        removable = bool(words) and not self._required and not self.line.isReadOnly()
        self.clear.setVisible(removable)

    def _text_edited(self, words: str) -> None:
        at_end = self.line.cursorPosition() == len(words)
        shown = with_slashes(self._before, words) if at_end else words
        if shown != words:
            self.line.setText(shown)
        self._before = shown
        self._edited()

    def _left(self) -> None:
        read = read_date(self.line.text(), self._today)
        if isinstance(read, date):
            self.line.setText(show_date(read))
            self._before = self.line.text()
        problem = self.problem()
        if problem is not None and self.line.text():
            self.set_error(problem)

    def _clear(self) -> None:
        self.set_value(None)
        self.changed.emit()

    def pick(self) -> None:
        """Open the calendar."""
        if self.line.isReadOnly() or not self.isEnabled():
            return
        if self.popup is None:
            self.popup = CalendarPopup(self._today, self._why, self)
            self.popup.picked.connect(self._picked)
        self.popup.clear.setVisible(not self._required)
        self.popup.set_range(self._earliest, self._latest)
        self.popup.open_under(self, self.value())

    def _picked(self, day: date | None) -> None:
        self.set_value(day)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
                self.pick()
                return True
        return super().eventFilter(watched, event)


class TimeEditor(Editor[time]):
    """A time of day as hh:mm in the organization's zone, tolerant of 9:5, 905 and 2:30 pm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setFont(theme.font())
        self.line.setMaxLength(20)
        self.line.setPlaceholderText(translate("Dates", "hh:mm"))
        self.line.textEdited.connect(self._text_edited)
        self.line.editingFinished.connect(self._left)
        self._hold(self.line)

    def _text_edited(self, _words: str) -> None:
        self._edited()

    def _left(self) -> None:
        read = read_time(self.line.text())
        if isinstance(read, time):
            self.line.setText(show_time(read))
        problem = self.problem()
        if problem is not None and self.line.text():
            self.set_error(problem)

    def value(self) -> time | None:
        read = read_time(self.line.text())
        return read if isinstance(read, time) else None

    def set_value(self, value: time | None) -> None:
        self.line.setText(show_time(value))
        self.set_error(None)

    def problem(self) -> str | None:
        read = read_time(self.line.text())
        return read if isinstance(read, str) else super().problem()

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
