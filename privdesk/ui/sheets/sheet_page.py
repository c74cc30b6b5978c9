"""A record of the inventory at full size: its keys and tabs, what it lacks, saved and left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from privdesk.errors import BadInput, Conflict, NotFound, UserError
from privdesk.records import RECORD_TYPES
from privdesk.rules.completeness import Gap
from privdesk.rules.sheet import Sheet
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import confirm_discarding
from privdesk.ui.parts.sight import bring_into_sight
from privdesk.ui.sheets.next_gap import next_gap
from privdesk.ui.sheets.sheet_record import SheetRecord


class SheetPage(SheetRecord):
    """The page of one record type; see `SheetRecord` for what it is asked to show.

    `saved(int)` is the id of what was saved.
    """

    saved = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._last_gap: Gap | None = None
        self._connect()
        self._make_actions()

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.duplicate.clicked.connect(self.begin_copy)
        self.tabs.chosen.connect(self.form.show_section)
        self.form.section_shown.connect(self._section_shown)
        self.form.section_made.connect(self._section_made)
        self.pane.section_asked.connect(self._go_to_section)
        self.pane.gap_asked.connect(self.go_to_next_gap)
        self.foot.discard.clicked.connect(self.discard)
        self.foot.save.clicked.connect(self.save)

    def _make_actions(self) -> None:
        self.save_action = self._action(translate("Register", "Save"), "Ctrl+S")
        self.save_action.triggered.connect(self.save)
        words = translate("Sheet", "Go to the next missing datum")
        self.gap_action = self._action(words, "F8")
        self.gap_action.triggered.connect(self.go_to_next_gap)
        self.next_action = self._action(translate("Sheet", "Next tab"), "Ctrl+PgDown")
        self.next_action.triggered.connect(self._next_tab)
        self.last_action = self._action(translate("Sheet", "Previous tab"), "Ctrl+PgUp")
        self.last_action.triggered.connect(self._last_tab)
        self.copy_action = self._action(translate("Sheet", "Duplicate"), "")
        self.copy_action.triggered.connect(self.begin_copy)

    def _action(self, words: str, key: str) -> QAction:
        action = QAction(words, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def page_actions(self) -> Sequence[QAction]:
        return (
            self.save_action,
            self.copy_action,
            self.gap_action,
            self.next_action,
            self.last_action,
        )

    def _entitle(self, sheet: Sheet) -> None:
        super()._entitle(sheet)
        self.copy_action.setEnabled(bool(self.record_id))

    # What it lacks

    def weigh(self) -> None:
        super().weigh()
        self.gap_action.setEnabled(self.found is not None and bool(self.found.gaps))

    def _section_made(self) -> None:
        self.show_dependents(self.sheet)

    def _section_shown(self, key: str) -> None:
        self.tabs.show_section(key)
        self.pane.show_completeness(self.found, key)

    def _go_to_section(self, key: str) -> None:
        gaps = self.found.gaps if self.found is not None else ()
        first = next((gap.name for gap in gaps if gap.section == key), "")
        self.form.go_to(key, first)

    def go_to_next_gap(self) -> None:
        """Bring the keyboard to what is missing next after where it stands (F8)."""
        self.weigh()
        if self.found is None:
            return
        focused, sections = self.form.name_of(self.focusWidget()), self.form.sections
        gap = next_gap(sections, self.found, self.form.section(), focused, self._last_gap)
        self._last_gap = gap
        if gap is not None:
            self.form.go_to(gap.section, gap.name)

    def _next_tab(self) -> None:
        self.tabs.step(1)

    def _last_tab(self) -> None:
        self.tabs.step(-1)

    # Saving and leaving

    def save(self) -> bool:
        """Save what stands in the form; False, said beside the field, when it cannot be."""
        if self._first is None:
            return True
        self.error.hide()
        if not self.form.check():
            return False
        self._saving = True
        try:
            with self.desk.store.write("save_record") as session:
                self.draft.keeper.drop_with(session)
                kept = self.keep(session, self.form.sheet(), self.form.stood_sheet())
        except UserError as error:
            self._saving = False
            self._say_error(error)
            return False
        self._saving = False
        self.record_id = kept
        self.draft.keeper.dropped()
        self._show(self._read(kept))
        self.saved.emit(kept)
        return True

    def _say_error(self, error: UserError) -> None:
        if not (isinstance(error, BadInput) and self.form.show_error(error)):
            self.error.say(translate("Register", "It was not saved."), messages.words(error))
            self.error.show()
            bring_into_sight(self.error)
        if isinstance(error, Conflict | NotFound):
            self.refresh()

    def discard(self) -> None:
        """Give up what is typed, once that is confirmed; a new record is then left."""
        if not confirm_discarding(self):
            return
        self.draft.keeper.drop()
        is_new = not self.record_id
        self._start_over()
        if is_new:
            self.go_back()

    def begin_copy(self) -> None:
        """A new record like this one, not saved yet."""
        if self.record_id:
            self.show_argument({"copy_of": self.record_id})

    def go_back(self) -> None:
        """To where one came from; a list has this record chosen."""
        if self.may_leave():  # then it is known whether a new one was saved
            page, argument = self.back_to()
            self.desk.go_back(page, argument or None)

    def standing(self) -> tuple[bool, dict[str, object] | None]:
        if self._first is None:
            return False, None
        if not self.record_id:
            return self.form.is_dirty(), {"new": True, "draft": self._number}
        at: dict[str, object] = {"section": self.form.section()}
        if name := self.form.name_of(self.form.focusWidget()):
            at["field"] = name
        return True, {"record": self.record_id, **at}

    def has(self, argument: dict[str, object] | None) -> bool:
        number = (argument or {}).get("record")
        if not number:
            return True
        with self.desk.store.read() as session:
            return session.get(RECORD_TYPES[self.record_type], number) is not None

    def may_leave(self) -> bool:
        if self._first is None:
            return True
        what = translate(
            "Register", "“{record}” has changes that are not saved.", record=self.title_label.text()
        )
        return self.draft.may_leave(self, what, self.save, self._start_over, stays=True)

    def take_keyboard(self) -> None:
        if self._first is not None:
            self.form.go_to(self.form.section())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)
