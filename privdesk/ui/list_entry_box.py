"""The form of one entry of a list: changed, or another one added."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from privdesk.errors import BadInput, Conflict, UserError
from privdesk.operations.lists import (
    COUNTRIES,
    UVT,
    entry_values,
    fields_for,
    new_code,
    save_entry,
)
from privdesk.records import ListEntry
from privdesk.rules.lists import EntryList, shipped_list
from privdesk.store.list_entries import own_entry
from privdesk.text import N_, say, translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Key
from privdesk.ui.form_draft import FormDraft
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.sight import bring_into_sight
from privdesk.ui.record_form import RecordForm

# Whose codes say something; the others get one made of their name.
_CODED = {
    UVT: N_("Lists", "The year, like 2027."),
    COUNTRIES: N_("Lists", "Two letters (ISO 3166), like CO."),
}


class ListEntryBox(Box):
    """Shown while an entry is written: its fields are those that its list has.

    `saved(code)` once it is kept, `closed()` when the officer gave up. What is half typed is kept.
    """

    saved = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, "step")
        self._desk = desk
        self._of: EntryList | None = None
        self._code = ""  # of the entry in the form; "": a new one
        self.form: RecordForm | None = None
        self.draft: FormDraft | None = None
        self.error = Notice("error", "")
        self.save_button = Button(translate("Lists", "Save"), "recommended", compact=True)
        self.save_button.clicked.connect(self.save)
        self.cancel = Button(translate("Common", "Cancel"), compact=True)
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        self.body.addWidget(self.error)
        self.body.addLayout(row)
        self.error.hide()
        self.hide()

    def open(self, of: EntryList, code: str) -> None:
        """Show the form of that entry, of a new one for ""; what was open goes unasked."""
        self.close_form()
        self._of, self._code = of, code
        names = [n for n in fields_for(of) if n != "code" or (of.name in _CODED and not code)]
        self.form = form = RecordForm(self._desk, ListEntry, names)
        if "code" in names:
            form.labeled["code"].set_help(say(_CODED[of.name]))
        form.labeled["source"].set_help(_source_help(of, code))
        key = Key(f"list_entry:{of.name}:{code}", ListEntry.__tablename__)
        title = f"{of.title}: {of.label(code)}" if code else of.title
        self.draft = FormDraft(self._desk, form, form, lambda: key, lambda: title)
        self.draft.given_up.connect(self._load)
        self.body.insertWidget(0, self.draft.notice)
        self.body.insertWidget(1, form)
        self._load()
        self.show()
        self.draft.begin()
        next(iter(form.editors.values())).setFocus()
        bring_into_sight(self.save_button)

    def is_of(self, list_name: str, code: str) -> bool:
        """Whether the form is open on that entry."""
        return self._of is not None and self._of.name == list_name and self._code == code

    def _load(self) -> None:
        if self.form is not None:
            self.form.load(self._on_record(), on_record=bool(self._code))
            self.error.hide()

    def _on_record(self) -> dict[str, Any]:
        """What stands in the entry; nothing of a new one."""
        if self._of is None or not self._code:
            return entry_values(None, None)
        with self._desk.store.read() as session:
            record = own_entry(session, self._of.name, self._code)
            return entry_values(self._of.get(self._code), record)

    def take_news(self, of: EntryList) -> None:
        """The list says this now: shown where nothing was typed, asked about where it was."""
        if self.form is not None and self._of is not None and self._of.name == of.name:
            self._of = of
            if self._code:
                self.form.take_news(self._on_record())

    def save(self) -> bool:
        """Keep what stands in the form; False, said beside the field, when it cannot be."""
        if self.form is None or self.draft is None or not self.form.check():
            return False
        try:
            code = self._write(self.form)
        except UserError as error:
            if not (isinstance(error, BadInput) and self.form.show_error(error)):
                self.error.say(translate("Lists", "It was not saved."), messages.words(error))
                self.error.show()
            if isinstance(error, Conflict):
                self.form.take_news(self._on_record())
            return False
        self.draft.saved()
        self.close_form()
        self.saved.emit(code)
        return True

    def _write(self, form: RecordForm) -> str:
        """Write it; gives its code. Raises what `save_entry` raises."""
        assert self._of is not None
        of, code = self._of, self._code
        values = form.changed_values() if code else form.values()
        if not code:
            taken = {entry.code for entry in of.entries}
            label = str(values.get("label") or "")
            code = str(values.pop("code")) if "code" in values else new_code(label, taken)
            if code in taken:
                raise BadInput(translate("Fields", "There is one like that already."), "code")
        with self._desk.store.write("change_list") as session:
            save_entry(session, of.name, code, values, form.expected())
        return code

    def may_leave(self, *, stays: bool = False) -> bool:
        """Whether the form lets go, or `stays` open unseen; asks when something was typed."""
        if self.form is None or self.draft is None:
            return True
        what = translate("Lists", "The entry of the list is not saved.")
        return self.draft.may_leave(self, what, self.save, self.close_form, stays=stays)

    def _cancel(self) -> None:
        if self.may_leave():
            self.close_form()
            self.closed.emit()

    def close_form(self) -> None:
        """Take the form away; what was typed is for `may_leave` to ask about."""
        if self.form is None or self.draft is None:
            return
        for part in (self.draft.notice, self.form):
            part.hide()
            self.body.removeWidget(part)
            part.deleteLater()
        self.form, self.draft, self._of, self._code = None, None, None, ""
        self.error.hide()
        self.hide()


def _source_help(of: EntryList, code: str) -> str:
    """Where an entry of the program comes from, which stands while the office writes no other."""
    given = shipped_list(of.name).get(code)
    if given is None:
        return ""
    ground = of.grounds.get(given.adequate)
    words = given.source or given.article or (ground.source if ground else "")
    return translate("Lists", "Empty: {words}", words=words) if words else ""
