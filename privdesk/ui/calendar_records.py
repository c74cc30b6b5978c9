"""Days of the calendar as a small table with its form: added, changed and taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import BadInput, UserError
from privdesk.operations.calendar_change import RemoveDay, SaveDay
from privdesk.operations.calendar_moves import Move
from privdesk.records import CalendarDay, Closure
from privdesk.store.lists import Listing
from privdesk.text import Message, say, translate
from privdesk.ui import messages, theme
from privdesk.ui.calendar_moves import change_shown
from privdesk.ui.calendar_moves_table import moved_words
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Key
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.form_draft import FormDraft
from privdesk.ui.parts.box import Box, Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.record_form import RecordForm
from privdesk.ui.record_table import RecordTable
from privdesk.ui.table_model import ShownColumn

_ROWS = 5  # shown without scrolling


class CalendarRecords(QWidget):
    """A small table with Agregar…, Corregir… and Quitar…; the form opens under it.

    What another calendar moves is shown before it holds.
    """

    record_type: ClassVar[type[CalendarDay] | type[Closure]]
    heading: ClassVar[Message]
    words: ClassVar[Message]
    evidence_heading: ClassVar[Message]
    columns: ClassVar[Sequence[ShownColumn]]
    order: ClassVar[str]

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.table = RecordTable(desk, self.record_type.__tablename__, self.columns)
        self.table.setAccessibleName(say(self.heading))
        self.table.chosen.connect(self._chosen)
        self.add_button = Button(translate("Calendar", "Add…"), "plain", "plus", compact=True)
        self.add_button.clicked.connect(self.begin)
        self.edit_button = Button(translate("Calendar", "Change…"), "plain", "edit", compact=True)
        self.edit_button.clicked.connect(self.edit)
        self._edited = 0  # the id of the record in the form; 0: a new one
        self.remove_button = Button(
            translate("Calendar", "Take back…"), "plain", "trash", compact=True
        )
        self.remove_button.clicked.connect(self.remove)
        self.remove_button.setEnabled(False)
        self.done = Notice("success", "", closable=True)
        self.done.hide()
        self.evidence = EvidenceBox(
            desk,
            say(self.evidence_heading),
            unsaved=translate("Calendar", "Choose a day of the list to see or attach its files."),
        )
        self.form = RecordForm(desk, self.record_type)
        self.draft = FormDraft(desk, self.form, self.form, self._draft_key, self._draft_title)
        self.draft.given_up.connect(self._start_over)
        self.box = self._form_box()
        self.box.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(Heading(say(self.heading)))
        column.addWidget(Label(say(self.words), tone="text2", wrap=True))
        column.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(theme.unit())
        row.addWidget(self.add_button)
        row.addWidget(self.edit_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.box)
        column.addWidget(self.done)
        column.addWidget(self.evidence)

    def _form_box(self) -> Box:
        box = Box(part="step")
        self.error = Notice("error", "")
        self.error.hide()
        self.save_button = Button(translate("Calendar", "Save"), "recommended", compact=True)
        self.save_button.clicked.connect(self.save)
        self.cancel = Button(translate("Common", "Cancel"), compact=True)
        self.cancel.clicked.connect(self._cancel)
        box.body.addWidget(self.draft.notice)
        box.body.addWidget(self.form)
        box.body.addWidget(self.error)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        box.body.addLayout(row)
        return box

    def refresh(self) -> None:
        """Read the days again."""
        self.table.show_listing(
            Listing(self.record_type.__tablename__, order=self.order, descending=True)
        )
        count = self.table.records.rowCount()
        self.table.setVisible(bool(count))
        self.table.setFixedHeight(theme.px(32 + 32 * min(count, _ROWS)))
        self.edit_button.setVisible(bool(count))
        self.remove_button.setVisible(bool(count))
        self.evidence.setVisible(bool(count))
        self._chosen(self.table.chosen_id())
        self._take_news()

    def _chosen(self, record_id: int) -> None:
        self.edit_button.setEnabled(bool(record_id))
        self.remove_button.setEnabled(bool(record_id))
        self.evidence.show_record(
            (self.record_type.__tablename__, record_id) if record_id else None
        )

    def go_on(self, record_id: int) -> None:
        """Open the form with what stands half typed in it; 0: of a new one."""
        if record_id:
            self.table.choose(record_id)
            self.edit()
        else:
            self.begin()

    def begin(self) -> None:
        """Open an empty form."""
        if not self.box.isVisible() or self.may_leave():
            self._open_form(0, self.first_values())

    def edit(self) -> None:
        """Open the form on the chosen one."""
        record_id = self.table.chosen_id()
        if not record_id or (self.box.isVisible() and not self.may_leave()):
            return
        self._edited = record_id
        self._open_form(record_id, self._on_record())

    def _open_form(self, record_id: int, values: Mapping[str, object]) -> None:
        self._edited = record_id
        self.form.load(values, on_record=bool(record_id))
        self.error.hide()
        self.done.hide()
        self.box.show()
        self.draft.begin()
        next(iter(self.form.editors.values())).setFocus()

    def first_values(self) -> dict[str, object]:
        """What a new one begins with."""
        return {}

    def _close_form(self) -> None:
        self.form.load({})
        self._edited = 0
        self.box.hide()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> bool:
        """Add what stands in the form; False, said beside the field, when it cannot be."""
        if not self.form.check():
            return False
        try:
            expected = self.form.expected()
            values = self.form.changed_values() if self._edited else self.form.values()
            change = SaveDay(self.record_type, values, self._edited or None, expected)
            head = translate("Calendar", "Save this day?")
            moves = change_shown(self._desk, change, self, head)
        except UserError as error:
            if not (isinstance(error, BadInput) and self.form.show_error(error)):
                self.error.say(translate("Calendar", "It was not saved."), messages.words(error))
                self.error.show()
            self._take_news()
            return False
        if moves is None:
            return False
        self.draft.saved()
        self._close_form()
        self._say_counted(moves)
        return True

    def remove(self) -> None:
        """Take the chosen one back, once what moves without it is accepted."""
        record_id = self.table.chosen_id()
        if not record_id:
            return
        try:
            moves = change_shown(
                self._desk,
                RemoveDay(self.record_type, record_id),
                self,
                translate(
                    "Calendar",
                    "Take it back? The files attached to it go with it; the history keeps it.",
                ),
                accept=translate("Calendar", "Take back"),
                always=True,
            )
        except UserError as error:
            messages.tell(self, translate("Calendar", "It was not taken back"), str(error), "alert")
            return
        if moves is not None:
            self._say_counted(moves)

    def _say_counted(self, moves: Sequence[Move]) -> None:
        self.done.say(translate("Calendar", "Saved."), moved_words(moves, is_done=True))
        self.done.show()

    def is_open(self) -> bool:
        """Whether the form of a new one is open."""
        return self.box.isVisibleTo(self)

    def may_leave(self, *, stays: bool = False) -> bool:
        """Whether the open form lets go, or `stays` open unseen; asks when something was typed."""
        if not self.is_open():
            return True
        what = translate("Calendar", "The new day is not saved.")
        return self.draft.may_leave(self, what, self.save, self._close_form, stays=stays)

    def _cancel(self) -> None:
        if self.may_leave():
            self._close_form()

    def _start_over(self) -> None:
        """What was put back is forgotten: the form is as if opened now."""
        self._open_form(self._edited, self._on_record() if self._edited else self.first_values())

    def _on_record(self) -> dict[str, object]:
        """What stands in the record in the form; nothing where it was taken away."""
        with self._desk.store.read() as session:
            record = session.get(self.record_type, self._edited)
            return {name: getattr(record, name) for name in self.form.fields} if record else {}

    def _take_news(self) -> None:
        """What changed elsewhere in the day that is being written."""
        if not self._edited or not self.is_open():
            return
        if news := self._on_record():
            self.form.take_news(news)
        else:
            self._edited = 0
            self.form.forget_record()

    def _draft_key(self) -> Key | None:
        name = self.record_type.__tablename__
        return Key(name, name, self._edited) if self.is_open() else None

    def _draft_title(self) -> str:
        return say(self.heading)
