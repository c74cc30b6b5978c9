"""The parts of the form that corrects a request and where each of them stands."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.fields import fields_of
from privdesk.records import Person, Request
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import DraftNotice
from privdesk.ui.forms.request import Ui_RequestForm
from privdesk.ui.pages.minor_field import MinorField
from privdesk.ui.pages.person_checks import PersonChecks
from privdesk.ui.pages.request_applicant import RequestApplicant
from privdesk.ui.pages.request_fields import REQUEST_FIELDS, stand_in
from privdesk.ui.pages.request_lines import reclassified_words
from privdesk.ui.pages.request_parts import RequestParts
from privdesk.ui.pages.request_role import RequestRole
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.text_editors import TextEditor
from privdesk.ui.record_form import RecordForm

_PERSON_FIELDS = tuple(f.name for f in fields_of(Person))


class RequestEditLayout(QWidget):
    """The request's own fields, our role, its people, and the buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = RecordForm(desk, Request, REQUEST_FIELDS, Ui_RequestForm)
        self.person = RecordForm(desk, Person, _PERSON_FIELDS)
        self.checks = PersonChecks(self.person, desk)
        self.minor = MinorField(desk, self.person)
        self.applicant = RequestApplicant(desk)
        self.role = RequestRole(desk)
        self.parts = RequestParts(self.role, self.minor, self.applicant, self)
        self.restored = DraftNotice(desk)
        self.reclassified = Notice("info", *reclassified_words())
        self.reason = TextEditor()
        self.reason_field = LabeledField(
            translate("Requests", "Why it is reclassified"), self.reason, required=True
        )
        self.failure = Notice("error", "")
        self.save_button = Button(translate("Common", "Save"), "recommended", "save")
        self.cancel = Button(translate("Common", "Cancel"))
        self._lay_out()

    def _lay_out(self) -> None:
        stand_in(self.form, "under_right", self._reclassifying())
        stand_in(self.form, "under_receipt", QWidget())
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.unit())
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.px(4), 0)
        column.setSpacing(theme.unit(1.5))
        for part in (
            self.restored,
            self.parts.conflicts,
            self.form,
            self.role,
            Heading(translate("Requests", "Data subject")),
            self.person,
            self.minor,
            self.applicant,
            self.failure,
        ):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        self.failure.hide()

    def _reclassifying(self) -> QWidget:
        """What stands under right and kind once they are changed."""
        self._change = QWidget()
        column = QVBoxLayout(self._change)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(self.reclassified)
        column.addWidget(self.reason_field)
        self._change.hide()
        return self._change
