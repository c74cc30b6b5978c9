"""A form of some fields of the organization, saved by a button of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import BadInput, Conflict, UserError
from privdesk.operations.calendar_change import COUNTED_BY, SetOffice
from privdesk.operations.office import change_organization
from privdesk.records import Organization
from privdesk.store.counting import organization
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.calendar_moves import change_shown
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Key
from privdesk.ui.form_draft import FormDraft
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.sight import bring_into_sight
from privdesk.ui.record_form import RecordForm


class OfficeForm(QWidget):
    """Some fields of the organization, with Guardar under them."""

    def __init__(
        self,
        desk: Desk,
        names: Sequence[str],
        form: type[object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = RecordForm(desk, Organization, names, form)
        self.form.changed.connect(self._show_foot)
        self.error = Notice("error", "")
        self.done = Notice("success", "", closable=True)
        self.save_button = Button(translate("Settings", "Save"), "principal")
        self.save_button.clicked.connect(self.save)
        self.discard = Button(translate("Settings", "Discard changes"))
        self.discard.clicked.connect(self._discard)
        key = Key(f"settings:{names[0]}", Organization.__tablename__, 1)
        title = translate("Drafts", "Settings")
        self.draft = FormDraft(desk, self.form, self.form, lambda: key, lambda: title)
        self.draft.given_up.connect(self.load)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(2))
        column.addWidget(self.draft.notice)
        column.addWidget(self.form)
        for notice in (self.error, self.done):
            notice.hide()
            column.addWidget(notice)
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addWidget(self.discard)
        foot.addStretch(1)
        column.addLayout(foot)
        self.load()

    def load(self) -> None:
        """Show what is on record, and over it what was kept half typed."""
        self.form.load(self._on_record(), on_record=True)
        self.error.hide()
        self.draft.begin()
        self._show_foot()

    def _on_record(self) -> dict[str, object]:
        with self._desk.store.read() as session:
            office = organization(session)
            return {name: getattr(office, name) for name in self.form.fields}

    def refresh(self) -> None:
        """Show what changed elsewhere, where nothing was typed, or ask about it."""
        self.form.take_news(self._on_record())
        self._show_foot()

    def _discard(self) -> None:
        self.draft.keeper.drop()
        self.load()

    def may_leave(self) -> bool:
        """Whether the form lets go of what is typed; asks."""
        what = translate("Settings", "The settings have changes that are not saved.")
        return self.draft.may_leave(self, what, self.save, self.load, stays=True)

    def _show_foot(self) -> None:
        self.discard.setEnabled(self.form.is_dirty())
        self.done.hide()

    def save(self) -> bool:
        """Save the changes; False, said beside the field, when they cannot be."""
        if not self.form.check():
            return False
        try:
            if not self._write(self.form.changed_values()):
                return False
        except UserError as error:
            if not (isinstance(error, BadInput) and self.form.show_error(error)):
                self.error.say(translate("Settings", "It was not saved."), messages.words(error))
                self.error.show()
                bring_into_sight(self.error)
            if isinstance(error, Conflict):
                self.refresh()
            return False
        self.draft.saved()
        self.load()
        self.done.say(translate("Settings", "Saved."))
        self.done.show()
        bring_into_sight(self.done)
        return True

    def _write(self, values: dict[str, object]) -> bool:
        """Write them; what moves the dates of requests is shown first, and may be given up."""
        if not COUNTED_BY & values.keys():
            with self._desk.store.write("change_organization") as session:
                change_organization(session, values, self.form.expected())
            return True
        head = translate("Settings", "Save this change?")
        change = SetOffice(values, self.form.expected())
        action = "change_organization"
        return change_shown(self._desk, change, self, head, action=action) is not None
