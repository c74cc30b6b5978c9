"""The tab of a request's data: read in two columns, edited in the form made from the fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from privdesk.errors import BadInput, UserError
from privdesk.fields import field_of, fields_of
from privdesk.operations.people import change_person, clean_document
from privdesk.operations.requests import change_request
from privdesk.records import Person, Request
from privdesk.text import say, translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import MomentEditor
from privdesk.ui.forms.request import Ui_RequestForm
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.record_form import RecordForm
from privdesk.ui.shown import NOTHING, shown

REQUEST_FIELDS = (
    "right", "kind", "channel", "received_at", "database_id", "reply_address", "text",
)  # fmt: skip
PERSON_FIELDS = tuple(f.name for f in fields_of(Person))
_LONGEST = 4000  # characters shown while reading; the form has them all


class RequestData(QWidget):
    """What was recorded of the request and its person; "Editar" opens the form.

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
        self._editing: QWidget | None = None
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
        column.addLayout(self._lines)
        column.addSpacing(theme.unit())
        column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_request(self, request: RequestSnapshot) -> None:
        """Show this request; what is being edited stays as it is typed."""
        other = self._request is not None and self._request.id != request.id
        self._request = request
        if self._editing is not None and other:
            self._leave()
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for number, (name, words) in enumerate(_lines(request)):
            label = Label(name, tone="text2")
            value = Label(words[:_LONGEST], wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._lines.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(value, number, 1)

    def begin(self) -> None:
        """Open the form."""
        if self._request is None or self._editing is not None:
            return
        self._editing = self._form(self._request)
        self._stack.addWidget(self._editing)
        self._stack.setCurrentWidget(self._editing)
        self.editing.emit(True)
        self.form.editors["right"].inner().setFocus()

    def _form(self, request: RequestSnapshot) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.unit(1.5))
        self.form = RecordForm(self._desk, Request, REQUEST_FIELDS, Ui_RequestForm)
        self.form.load(request.values)
        moment = self.form.editors["received_at"]
        assert isinstance(moment, MomentEditor)
        moment.day.set_range(None, self._desk.today())
        if not request.values["received_time_known"]:
            moment.show_hour_unknown()
        self.person = RecordForm(self._desk, Person, PERSON_FIELDS)
        self.person.load(request.person)
        self.failure = Notice("error", "")
        self.failure.hide()
        self.save_button = Button(translate("Common", "Save"), "recommended", "save")
        self.cancel = Button(translate("Common", "Cancel"))
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self._cancel)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.unit())
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        for part in (self.form, Heading(translate("Requests", "Data subject")), self.person):
            column.addWidget(part)
        column.addWidget(self.failure)
        column.addLayout(buttons)
        column.addStretch(1)
        return holder

    def is_dirty(self) -> bool:
        """Whether something was changed that is not saved."""
        return self._editing is not None and (self.form.is_dirty() or self.person.is_dirty())

    def is_editing(self) -> bool:
        """Whether the form is open."""
        return self._editing is not None

    def save(self) -> bool:
        """Save what was changed; what is wrong stands beside its field. Whether it was saved."""
        assert self._request is not None
        self.failure.hide()
        if not (self.form.check() and self.person.check()):
            return False
        try:
            self._write(self._request.id)
        except UserError as error:
            self._show_error(error)
            return False
        self._leave()
        return True

    def _write(self, request_id: int) -> None:
        mine, theirs = self._request_values(), self._person_values()
        if not mine and not theirs:
            return
        with self._desk.store.write("change_request" if mine else "change_person") as session:
            request = session.get_one(Request, request_id)
            if theirs:
                change_person(request.person, theirs)
            change_request(session, request, mine, now=self._desk.now())

    def _request_values(self) -> dict[str, Any]:
        values = self.form.changed_values()
        moment = self.form.editors["received_at"]
        assert isinstance(moment, MomentEditor)
        if "received_at" in values:
            values["received_time_known"] = moment.is_hour_known()
        return values

    def _person_values(self) -> dict[str, Any]:
        values = self.person.changed_values()
        if values.keys() & {"document_type", "document_number"}:
            now = self.person.values()
            values["document_type"] = now["document_type"]
            values["document_number"] = clean_document(now["document_type"], now["document_number"])
        return values

    def _show_error(self, error: UserError) -> None:
        if isinstance(error, BadInput) and (
            self.person.show_error(error) or self.form.show_error(error)
        ):
            return
        self.failure.say(translate("Requests", "Nothing was saved."), str(error))
        self.failure.show()

    def may_leave(self) -> bool:
        """Whether the form may be left; asks when something typed is not saved."""
        if not self.is_dirty():
            self._leave()
            return True
        answer = messages.ask_unsaved(self, translate("Requests", "The data of the request"))
        if answer == "save":
            return self.save()
        if answer == "discard":
            self._leave()
            return True
        return False

    def _cancel(self) -> None:
        self.may_leave()

    def _leave(self) -> None:
        if self._editing is not None:
            self._stack.setCurrentWidget(self._reading)
            self._stack.removeWidget(self._editing)
            self._editing.deleteLater()
            self._editing = None
            self.editing.emit(False)
            self.edit.setFocus()


def _lines(request: RequestSnapshot) -> list[tuple[str, str]]:
    """Label and value of everything recorded, in the order in which it is read."""
    lines = []
    for name in REQUEST_FIELDS:
        declared = field_of(Request, name)
        value = request.values[name]
        if name == "received_at" and not request.values["received_time_known"]:
            words = show_date(request.case.received)
        elif name == "database_id":
            words = request.database or NOTHING
        else:
            words = shown(declared, value, request.zone)
        lines.append((say(declared.label), words))
    lines.insert(0, (say(field_of(Request, "person_id").label), request.person["name"]))
    for declared in fields_of(Person):
        if declared.name != "name" and request.person[declared.name] not in (None, ""):
            value = request.person[declared.name]
            lines.append((say(declared.label), shown(declared, value, request.zone)))
    return lines
