"""What stands in the page of a record: read, begun anew, copied, weighed as it is typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from sqlalchemy.orm import Session

from privdesk.errors import NotFound
from privdesk.operations.sheets import copy_of, new_sheet, save_sheet
from privdesk.records import RECORD_TYPES
from privdesk.rules.completeness import Completeness, completeness
from privdesk.rules.sections import SECTIONS
from privdesk.rules.sheet import Sheet
from privdesk.store.beside import beside_of
from privdesk.store.sheets import sheet_of
from privdesk.text import say, translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Key
from privdesk.ui.form_draft import FormDraft
from privdesk.ui.sheets.sheet_layout import SheetLayout

_STILL = 150  # milliseconds without typing after which it is weighed anew


class SheetRecord(SheetLayout):
    """Argument: `{"record": id}`, `{"new": True}` with values by field names, or
    `{"copy_of": id}`; with `"section"` and `"field"` it goes there.

    `shown()` when another record, or the same one read anew, stands in the form.
    """

    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.record_id = 0  # 0: it is not on record yet
        self.sheet = new_sheet(self.record_type)  # as it stands in the form
        self.found: Completeness | None = None
        self._first: Sheet | None = None  # what a new one began with; None while nothing is shown
        self._number = 0  # which of several new ones that are half typed
        self._saving = False
        self.draft = FormDraft(desk, self, self.form, self._draft_key, self._draft_title)
        self.draft.given_up.connect(self._start_over)
        self._lay_out(self.draft.notice)
        self._weighing = QTimer(self)
        self._weighing.setSingleShot(True)
        self._weighing.setInterval(_STILL)
        self._weighing.timeout.connect(self._weigh_in_sight)
        self.form.changed.connect(self._typed)

    # What a subclass may do otherwise

    def completeness_of(self, sheet: Sheet) -> Completeness | None:
        """What the record lacks; None where nobody says what it should have."""
        if sheet.record_type not in SECTIONS:
            return None
        with self.desk.store.read() as session:
            beside = beside_of(session, [sheet])
        return completeness(sheet, self.desk.lists(), beside[sheet.id or 0])

    def keep(self, session: Session, sheet: Sheet, stood: Sheet | None) -> int:
        """Keep what stands in the form; gives its id. Raises as `operations.sheets.save_sheet`."""
        return save_sheet(session, sheet, stood, today=self.desk.today())

    def back_to(self) -> tuple[str, dict[str, object]]:
        """Where it is listed, with what should be shown there: the place for it where one came from
        nowhere.
        """
        return self.list_page, {"record": self.record_id} if self.record_id else {}

    def show_dependents(self, sheet: Sheet) -> None:
        """Show or hide what only matters after another answer."""

    # Coming

    def show_argument(self, argument: object) -> None:
        if not isinstance(argument, dict):
            return
        record_id = argument.get("record")
        is_same = self._first is not None and record_id == self.record_id and bool(record_id)
        if not (is_same and self.form.is_dirty()):
            if not is_same and not self.may_leave():
                return
            if not self._show_wanted(argument):
                return
        section, name = argument.get("section"), argument.get("field")
        if section in self.form.panes or self.form.section_of(str(name)):
            self.form.go_to(str(section or self.form.section_of(str(name))), str(name or ""))
        elif not is_same:
            self.form.go_to(self.sections[0].key)
        if "copy_of" in argument:
            self._offer_name()

    def _show_wanted(self, argument: dict[str, Any]) -> bool:
        try:
            if isinstance(argument.get("copy_of"), int):
                self._begin_copy_of(argument["copy_of"])
            elif isinstance(argument.get("record"), int):
                self._show(self._read(argument["record"]))
            else:
                known = {n: v for n, v in argument.items() if n in self.form.fields}
                self._begin(known, int(argument.get("draft") or 0))
        except NotFound as error:
            messages.tell(self, say(self.kind_words), str(error))
            self.desk.go(self.list_page)
            return False
        return True

    def _read(self, record_id: int) -> Sheet:
        with self.desk.store.read() as session:
            return sheet_of(session, self.record_type, record_id)

    def _begin(self, values: dict[str, Any], number: int) -> None:
        """A new record, or one that is half typed; with `values` it is always another one."""
        self._number = self._free_number() if values and not number else number
        self._show(new_sheet(self.record_type, **values))

    def _begin_copy_of(self, record_id: int) -> None:
        with self.desk.store.read() as session:
            copied = copy_of(session, self.record_type, record_id)
        self._number = self._free_number()
        self._show(new_sheet(self.record_type))
        self.form.type_in(copied)
        self.weigh()

    def _offer_name(self) -> None:
        """The name of a copy is there to be typed over."""
        name = self.form.editors[RECORD_TYPES[self.record_type].title_field].inner()
        name.setFocus()
        if isinstance(name, QLineEdit):
            name.selectAll()

    def _free_number(self) -> int:
        from privdesk.store.drafts import draft_of

        number = 0
        with self.desk.store.read() as session:
            while draft_of(session, *self._key(0, number)) is not None:
                number += 1
        return number

    def _show(self, sheet: Sheet) -> None:
        self.record_id = sheet.id or 0
        self._first = sheet
        self.error.hide()
        self.form.load(sheet, stood=sheet.id is not None)
        for box in self._boxes:
            box.show_record((self.record_type, self.record_id) if self.record_id else None)
        self._entitle(sheet)
        self.draft.begin()
        self.weigh()
        self.shown.emit()

    def _entitle(self, sheet: Sheet) -> None:
        title = RECORD_TYPES[self.record_type].title_field
        named = str(sheet[title] or "") if self.record_id else ""
        self.title_label.setText(named or say(self.new_words))
        self.duplicate.setEnabled(bool(self.record_id))
        self.entitled.emit()

    def refresh(self) -> None:
        if self._saving or self._first is None:
            return
        self.form.refresh_choices()
        if not self.record_id:
            self.weigh()
            return
        try:
            now = self._read(self.record_id)
        except NotFound:
            self._was_taken_away()
            return
        if self.form.is_dirty():
            self.form.take_news(now)
            self.weigh()
        elif now != self.form.stood_sheet():
            self._show(now)
        else:
            self.weigh()

    def _was_taken_away(self) -> None:
        if not self.form.is_dirty():
            self._first = None
            self.desk.go(self.list_page)
            return
        self.draft.keeper.drop()
        self.record_id, self._number = 0, self._free_number()
        self.form.forget_record()
        for box in self._boxes:
            box.show_record(None)
        self.error.say(
            translate("Conflicts", "This record was taken away in the meantime."),
            translate("Register", "What you wrote stands here: saved, it is a new one."),
        )
        self.error.show()
        self.weigh()

    def _start_over(self) -> None:
        if self._first is None:
            return
        try:
            self._show(self._read(self.record_id) if self.record_id else self._first)
        except NotFound:
            self._was_taken_away()

    # Typing

    def _typed(self) -> None:
        self.foot.show_changes(self.form.changes(), is_new=not self.record_id)
        self._weighing.start()

    def _weigh_in_sight(self) -> None:
        if self.isVisible():
            self.weigh()
        else:  # left, or closed over a store that is closed too
            self.mark_stale()

    def weigh(self) -> None:
        """Say anew what the record lacks and where it stands, as it is typed now."""
        self._weighing.stop()
        self.sheet = self.form.sheet()
        self.found = self.completeness_of(self.sheet)
        self.pane.show_completeness(self.found, self.form.section())
        self.pane.setVisible(self.found is not None or self.facts is not None)
        if self.found is not None:
            self.form.show_asked(self.found.names)
            asked = {self.form.section_of(name) for name in self.found.names}
            self.tabs.show_gaps({key: self.found.in_section(key) for key in asked})
        self.subtitle_label.setText(self.subtitle(self.sheet))
        face = self.chip(self.sheet)
        self.state.setVisible(face is not None)
        if face is not None:
            self.state.show_chip(*face)
        self.show_dependents(self.sheet)
        self.show_facts(self.sheet)
        self.foot.show_changes(self.form.changes(), is_new=not self.record_id)

    # Half typed

    def _key(self, record_id: int, number: int) -> Key:
        form = f"{self.record_type}+{number}" if number else self.record_type
        return Key(form, self.record_type, record_id)

    def _draft_key(self) -> Key | None:
        if self._first is None:
            return None
        return self._key(self.record_id, 0 if self.record_id else self._number)

    def _draft_title(self) -> str:
        """A new one goes by the name typed: two of a kind are told apart by it."""
        typed = self.form.sheet()[RECORD_TYPES[self.record_type].title_field]
        name = "" if self.record_id else str(typed or "").strip()
        return f"{say(self.kind_words)}: {name or self.title_label.text()}"
