"""Nueva solicitud: who asks, what for, when it came; saved whole or not at all."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from privdesk.errors import BadInput, UserError
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.rights import CLAIM, kind_of, why
from privdesk.rules.terms import deadline
from privdesk.text import say, translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import MomentEditor, RecordEditor
from privdesk.ui.forms.request import Ui_RequestForm
from privdesk.ui.pages.page_head import PageHead
from privdesk.ui.pages.request_data import REQUEST_FIELDS
from privdesk.ui.pages.request_person import RequestPerson
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.notice import Notice
from privdesk.ui.record_form import RecordForm


class NewRequest(QWidget):
    """`saved(int)` with the new request's id; `left()` when the officer wants to go back."""

    saved = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind_chosen = False
        self._address = ""
        self.person = RequestPerson(desk)
        self.form = RecordForm(desk, Request, REQUEST_FIELDS, Ui_RequestForm)
        self.failure = Notice("error", "")
        self.failure.hide()
        self.term = ElidedLabel("", tone="text2")
        self.cancel = Button(translate("Common", "Cancel"))
        self.save_button = Button(translate("NewRequest", "Save request"), "principal", "save")
        self._lay_out()
        self._prepare()
        self.cancel.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save)

    def _lay_out(self) -> None:
        asked = QVBoxLayout()
        asked.setSpacing(theme.unit(1.5))
        asked.addWidget(Heading(translate("NewRequest", "The request")))
        asked.addWidget(self.form)
        asked.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(theme.unit(4))
        columns.addWidget(self.person, 4)
        columns.addLayout(asked, 5)
        inner = QWidget()
        inner.setProperty("part", "page")
        body = QVBoxLayout(inner)
        margin = theme.unit(3)
        body.setContentsMargins(margin, 0, margin, theme.unit(2))
        body.setSpacing(theme.unit(1.5))
        body.addWidget(self.failure)
        body.addLayout(columns)
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        head = PageHead(translate("NewRequest", "New request"))
        head.setContentsMargins(margin, 0, margin, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(area, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("part", "foot")
        foot.setMinimumHeight(theme.px(52))
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.unit(3), theme.px(8), theme.unit(3), theme.px(8))
        row.setSpacing(theme.unit())
        row.addWidget(self.term, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        return foot

    def _prepare(self) -> None:
        self.form.load({"channel": "email"})
        moment = self._moment()
        moment.day.set_value(self._desk.today())
        moment.day.set_range(None, self._desk.today())
        self.form.rebase()
        databases = self.form.editors["database_id"]
        if isinstance(databases, RecordEditor) and not databases.has_options():
            self.form.labeled["database_id"].set_help(
                translate("NewRequest", "None yet: add them under Processing, Databases.")
            )
        self.form.editors["right"].changed.connect(self._right_chosen)
        self.form.editors["kind"].changed.connect(self._kind_changed)
        moment.changed.connect(self._show_term)
        self.person.known.connect(self._person_known)
        self._show_term()

    def _moment(self) -> MomentEditor:
        moment = self.form.editors["received_at"]
        assert isinstance(moment, MomentEditor)
        return moment

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.person.form.editors["document_number"].inner().setFocus()

    def _right_chosen(self) -> None:
        """The right makes the kind, unless the officer chose another; it is explained."""
        right = self.form.editors["right"].value()
        if not right:
            return
        if not self._kind_chosen:
            self.form.editors["kind"].set_value(kind_of(right))
        self.form.labeled["kind"].set_help(say(why(right)))
        self._show_term()

    def _kind_changed(self) -> None:
        self._kind_chosen = True
        self._show_term()

    def _person_known(self, address: object) -> None:
        """Where they were answered last, unless something else is typed."""
        editor = self.form.editors["reply_address"]
        if (editor.value() or "") == self._address:
            self._address = address if isinstance(address, str) else ""
            editor.set_value(self._address or None)

    def _show_term(self) -> None:
        """By when it must be answered, as far as what is typed tells."""
        kind, day = self.form.editors["kind"].value(), self._moment().day.value()
        self.term.setText(self._term_words(kind, day) if kind and day else "")

    def _term_words(self, kind: Any, day: date) -> str:
        calendar = self._desk.calendar()
        if not calendar.first_year <= day.year < calendar.last_year:
            return ""
        how = deadline("claim.answer" if kind == CLAIM else "inquiry.answer", day, calendar)
        if how.target < how.due:
            return translate(
                "NewRequest",
                "To be answered by {due} ({article}); target: {target}.",
                due=show_date(how.due),
                article=how.article,
                target=show_date(how.target),
            )
        return translate(
            "NewRequest",
            "To be answered by {due} ({article}).",
            due=show_date(how.due),
            article=how.article,
        )

    def is_dirty(self) -> bool:
        """Whether something was typed."""
        return self.person.is_dirty() or self.form.is_dirty()

    def save(self) -> bool:
        """Record the request; what is wrong stands beside its field and nothing is changed."""
        self.failure.hide()
        if not self._check():
            return False
        try:
            with self._desk.store.write("receive_request") as session:
                request_id = receive_request(session, **self._values()).id
        except UserError as error:
            self._show_error(error)
            return False
        self.saved.emit(request_id)
        return True

    def _check(self) -> bool:
        # Both, so that every problem shows; the focus ends on the first of all.
        asked, who = self.form.check(), self.person.form.check()
        return asked and who

    def _values(self) -> dict[str, Any]:
        values = self.form.values()
        moment = values.pop("received_at").astimezone(ZoneInfo(self._desk.zone))
        hour = moment.time() if self._moment().is_hour_known() else None
        return {
            **values,
            "person": self.person.values(),
            "received": When(moment.date(), hour),
            "now": self._desk.now(),
        }

    def _show_error(self, error: UserError) -> None:
        if isinstance(error, BadInput) and (
            self.person.form.show_error(error) or self.form.show_error(error)
        ):
            return
        self.failure.say(translate("NewRequest", "The request was not recorded."), str(error))
        self.failure.show()

    def may_leave(self) -> bool:
        """Whether the form may be left; asks when something was typed."""
        if not self.is_dirty():
            return True
        answer = messages.ask_unsaved(self, translate("NewRequest", "The new request"))
        if answer == "save":
            return self.save()
        return answer == "discard"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self.focusWidget(), QLineEdit):
            self.save()
            return
        super().keyPressEvent(event)
