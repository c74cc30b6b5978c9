"""The tab of a request's data: read in two columns, edited in the form made from the fields."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_edit import RequestEdit
from privdesk.ui.pages.request_lines import request_lines
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away
from privdesk.ui.record_form import RecordForm

_LONGEST = 4000  # characters shown while reading; the form has them all


class RequestData(QWidget):
    """What was recorded of the request and its people; "Editar" opens the form.

    `editing(bool)` as the form is opened and left.
    """

    editing = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._request: RequestSnapshot | None = None
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.unit(), 0, theme.unit())
        column.addWidget(self._stack)
        self._reading = QWidget()
        self._stack.addWidget(self._reading)
        self.edited: RequestEdit | None = None
        self._lines = QGridLayout()
        self._build_reading()

    def _build_reading(self) -> None:
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(theme.unit(2))
        self._lines.setVerticalSpacing(theme.unit(0.75))
        self._lines.setColumnStretch(1, 1)
        self.edit = Button(translate("Requests", "Edit"), icon="edit", compact=True)
        self.edit.clicked.connect(self.begin)
        # Above what it edits: at the end of twenty lines it stands below the window's edge.
        column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme.unit())
        column.addLayout(self._lines)
        column.addStretch(1)

    @property
    def form(self) -> RecordForm:
        """The request's part of the form that is open."""
        assert self.edited is not None
        return self.edited.form

    @property
    def person(self) -> RecordForm:
        """The data subject's part of the form that is open."""
        assert self.edited is not None
        return self.edited.person

    @property
    def save_button(self) -> Button:
        """The button that saves the form that is open."""
        assert self.edited is not None
        return self.edited.save_button

    def show_request(self, request: RequestSnapshot) -> None:
        """Show this request; what is being edited stays as it is typed, and is asked about where
        the request says something else by now.
        """
        other = self._request is not None and self._request.id != request.id
        self._request = request
        if self.edited is not None and other:
            self._leave()
        elif self.edited is not None:
            self.edited.take_news(request)
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        for number, (name, words) in enumerate(request_lines(request)):
            label = Label(name, tone="text2", wrap=True)
            label.setFixedWidth(theme.px(150))
            value = Label(words[:_LONGEST], wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(value, number, 1)

    def begin(self) -> None:
        """Open the form."""
        if self._request is None or self.edited is not None:
            return
        self.edited = RequestEdit(self._desk, self._request)
        self.edited.saved.connect(self._save_asked)
        self.edited.left.connect(self._cancel)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self.edited).activated.connect(self._save_asked)
        self._stack.addWidget(self.edited)
        self._stack.setCurrentWidget(self.edited)
        self.editing.emit(True)
        self.edited.begin()

    def is_dirty(self) -> bool:
        """Whether something was changed that is not saved."""
        return self.edited is not None and self.edited.is_dirty()

    def is_editing(self) -> bool:
        """Whether the form is open."""
        return self.edited is not None

    def _save_asked(self) -> None:
        self.save()

    def save(self) -> bool:
        """Save what was changed; what is wrong stands beside its field. Whether it was saved."""
        if self.edited is None or not self.edited.save():
            return False
        self._leave()
        return True

    def may_leave(self) -> bool:
        """Whether the form may be left; asks when something typed is not saved."""
        if not self.is_dirty():
            if self.edited is not None:
                self.edited.keeper.keep()  # what was taken back is no draft any more
            self._leave()
            return True
        what = translate("Requests", "The data of the request")
        answer = messages.ask_unsaved(self, what, keeps=True)
        if answer == "save":
            return self.save()
        if answer == "stay" or self.edited is None:
            return False
        if answer == "keep" and not self.edited.keeper.keep(waits=True):
            return False
        if answer == "discard":
            self.edited.keeper.drop()
        self._leave()
        return True

    def _cancel(self) -> None:
        self.may_leave()

    def _leave(self) -> None:
        if self.edited is not None:
            self._stack.setCurrentWidget(self._reading)
            self._stack.removeWidget(self.edited)
            self.edited.deleteLater()
            self.edited = None
            self.editing.emit(False)
            self.edit.setFocus()
