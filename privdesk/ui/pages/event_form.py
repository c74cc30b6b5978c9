"""A short form over the window that records one fact: its fields, its errors, its button."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from privdesk.errors import BadInput, UserError
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_editors import DateEditor, TimeEditor
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.text_editors import LongTextEditor


class EventForm(QDialog):
    """What the short forms share. A subclass adds its fields in `build` and records in `apply`.

    `recorded()` once it is saved; the form then closes and is freed. Open it with `open()`.
    """

    action: ClassVar[str] = "record_event"  # of operations.actions
    with_day: ClassVar[bool] = True
    with_note: ClassVar[bool] = True
    note_required: ClassVar[bool] = False

    recorded = Signal()

    def __init__(self, desk: Desk, request: RequestSnapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.request = desk, request
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.labeled: dict[str, LabeledField] = {}
        self._begun: dict[str, Any] = {}
        self.setWindowTitle(self.title())
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, theme.unit(2.5), margin, theme.unit(2))
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Label(self.title(), "section", wrap=True))
        column.addWidget(Label(self.sentence(), tone="text2", wrap=True))
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.unit(1.5))
        column.addLayout(self._body)
        self.build()
        if self.with_day:
            self._add_when()
        if self.with_note:
            self._add_note()
        self.failure = Notice("error", "")
        self.failure.hide()
        column.addWidget(self.failure)
        column.addStretch(1)
        column.addLayout(self._buttons())
        self.setMinimumWidth(theme.px(460))
        self._begun = self._values()

    def title(self) -> str:
        """The form's head and its window's title."""
        raise NotImplementedError

    def sentence(self) -> str:
        """What recording this means, in one sentence."""
        raise NotImplementedError

    def save_words(self) -> str:
        """What the principal button says."""
        return translate("Event", "Record")

    def build(self) -> None:
        """Add the fields that stand above the day."""

    def apply(self, session: Session, request: Request) -> None:
        """Record it; what is wrong is raised as a `UserError`."""
        raise NotImplementedError

    def add(
        self, name: str, label: str, editor: Editor[Any], help: str = "", *, required: bool = False
    ) -> LabeledField:
        """One more field under the others."""
        labeled = LabeledField(label, editor, help, required=required)
        self.labeled[name] = labeled
        self._body.addWidget(labeled)
        return labeled

    def editor(self, name: str) -> Editor[Any]:
        """The editor of the field of that name."""
        editor = self.labeled[name].editor
        assert isinstance(editor, Editor)
        return editor

    def _add_when(self) -> None:
        today = self.desk.today()
        day = DateEditor(
            today, why_not(self.desk), earliest=self.request.case.received, latest=today
        )
        day.set_value(today)
        day.line.selectAll()  # the keyboard begins here: what is typed takes today's place
        hour = TimeEditor()
        self.labeled["day"] = LabeledField(translate("Event", "Day"), day, required=True)
        self.labeled["hour"] = LabeledField(
            translate("Event", "Hour"), hour, translate("Event", "Only if it is known.")
        )
        row = QHBoxLayout()
        row.setSpacing(theme.unit(2))
        row.addWidget(self.labeled["day"], 3)
        row.addWidget(self.labeled["hour"], 2)
        self._body.addLayout(row)

    def _add_note(self) -> None:
        note = LongTextEditor(lines=3)
        self.add("note", self.note_label(), note, required=self.note_required)

    def note_label(self) -> str:
        """What the long text is called."""
        return translate("Event", "Note")

    def _buttons(self) -> QHBoxLayout:
        self.cancel = Button(translate("Common", "Cancel"))
        self.save_button = Button(self.save_words(), "principal")
        self.save_button.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        row = QHBoxLayout()
        row.setSpacing(theme.unit())
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        return row

    def when(self) -> When:
        """The day and hour in the form; `check` has made sure of the day."""
        day = self.editor("day").value()
        assert day is not None
        return When(day, self.editor("hour").value())

    def note(self) -> str:
        """The note; "" for none."""
        return self.editor("note").value() or ""

    def _values(self) -> dict[str, Any]:
        return {name: self.editor(name).value() for name in self.labeled}

    def is_dirty(self) -> bool:
        """Whether something was typed that is not recorded."""
        return self._values() != self._begun

    def check(self) -> bool:
        """Show each field's problem; the focus goes to the first one."""
        shown = [self.editor(name) for name, box in self.labeled.items() if not box.isHidden()]
        wrong = [editor for editor in shown if not editor.check()]
        if wrong:
            wrong[0].inner().setFocus()
            self._grow()
        return not wrong

    def _grow(self) -> None:
        """Make room for the words under the fields, rather than take it from the note."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            tall = max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height())
            self.resize(self.width(), max(self.height(), tall))

    def save(self) -> None:
        """Record it and close; what is wrong stands beside its field and nothing is changed."""
        self.failure.hide()
        if not self.check():
            return
        try:
            with self.desk.store.write(self.action) as session:
                self.apply(session, session.get_one(Request, self.request.id))
        except UserError as error:
            self._show_error(error)
            return
        self._begun = self._values()
        self.recorded.emit()
        self.accept()

    def _show_error(self, error: UserError) -> None:
        if isinstance(error, BadInput) and error.field in self.labeled:
            self.labeled[error.field].set_error(str(error))
            self.editor(error.field).inner().setFocus()
            self._grow()
            return
        self.failure.say(translate("Event", "Nothing was recorded."), str(error))
        self.failure.show()

    def reject(self) -> None:
        """Close; asks when something typed would be lost."""
        if self.is_dirty():
            answer = messages.ask_unsaved(self, self.title())
            if answer == "save":
                self.save()
                return
            if answer == "stay":
                return
        super().reject()
