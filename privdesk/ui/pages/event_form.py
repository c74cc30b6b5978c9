"""A short form over the window that records one fact: its fields, its errors, its button."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from privdesk.errors import BadInput, UserError
from privdesk.operations.events import record_event
from privdesk.operations.when import When
from privdesk.records import Request, RequestEvent
from privdesk.rules.events import Event
from privdesk.store.attachments import attach
from privdesk.store.finding import document_by_number
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.pages.event_files import EventFiles, local_files
from privdesk.ui.pages.event_foresight import foreseen, proposed_event
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_editors import DateEditor, TimeEditor
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.text_editors import LongTextEditor

_LEAST_ROOM = 160  # of the fields, however small the screen


class EventForm(QDialog):
    """What the short forms share. A subclass adds its fields in `build` and says in `told` what
    they mean; `kind` is what is recorded. One that records otherwise does it in `apply`.

    `about` is the event and `document` the number of the letter that the fact concerns, where
    one is meant. `recorded()` once it is saved, `next_asked(name, document)` when another form
    should follow; the form then closes and is freed. Open it with `open()`.
    """

    action: ClassVar[str] = "record_event"  # of operations.actions
    kind: ClassVar[str] = ""  # of events.EVENT_KINDS
    with_day: ClassVar[bool] = True
    with_note: ClassVar[bool] = True
    with_files: ClassVar[bool] = True
    note_required: ClassVar[bool] = False
    width_units: ClassVar[int] = 58

    recorded = Signal()
    next_asked = Signal(str, object)
    letter_asked = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        request: RequestSnapshot,
        parent: QWidget | None = None,
        *,
        document: str | None = None,
        about: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.request = desk, request
        self.document, self.about = document, about
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAcceptDrops(self.with_files)
        self.labeled: dict[str, LabeledField] = {}
        self._begun: dict[str, Any] = {}
        self.setWindowTitle(self.title())
        self._lay_out()
        self.build()
        if self.with_day:
            self._add_when()
        if self.with_note:
            self._add_note()
        self.files = EventFiles(desk.today())
        self.files.setVisible(self.with_files)
        self.files.changed.connect(self._grow)
        self._body.addWidget(self.files)
        self._body.addStretch(1)
        self.setMinimumWidth(theme.unit(self.width_units))
        self._begun = self._values()
        self._react()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, theme.unit(2.5), margin, theme.unit(2))
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Label(self.title(), "section", wrap=True))
        column.addWidget(Label(self.sentence(), tone="text2", wrap=True))
        self._inner = QWidget()
        self._body = QVBoxLayout(self._inner)
        self._body.setContentsMargins(2, 2, 2, 2)  # the frame of what has the focus
        self._body.setSpacing(theme.unit(1.5))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        column.addWidget(self._scroll, 1)
        self.remark = Notice("warning", "")
        self.failure = Notice("error", "")
        for notice in (self.remark, self.failure):
            notice.hide()
            column.addWidget(notice)
        column.addLayout(self._buttons())

    # What a form says of itself

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

    def told(self) -> dict[str, Any]:
        """What the fields say, by names of `RequestEvent`'s fields.

        `place` is a `PlaceChosen`, `document` the number of a letter, `missing` a tuple.
        """
        return {"about_id": self.about} if self.about is not None else {}

    def react(self) -> None:
        """Show and hide fields by what others say; called after each change."""

    def apply(self, session: Session, request: Request) -> RequestEvent:
        """Record it; what is wrong is raised as a `UserError`."""
        return record_event(
            session,
            request,
            self.kind,
            self.when(),
            now=self.desk.now(),
            note=self.note(),
            **self.stored(session),
        )

    def stored(self, session: Session) -> dict[str, Any]:
        """What the form tells as the operations take it; new names are added on the way."""
        values = self.told()
        if place := values.pop("place", None):
            values |= place.fields(session)
        if number := values.pop("document", None):
            values["document"] = document_by_number(session, number)
        return values

    # Its fields

    def add(
        self, name: str, label: str, editor: Editor[Any], help: str = "", *, required: bool = False
    ) -> LabeledField:
        """One more field under the others."""
        labeled = self._labeled(name, label, editor, help, required=required)
        self._body.addWidget(labeled)
        return labeled

    def _labeled(
        self, name: str, label: str, editor: Editor[Any], help: str = "", *, required: bool = False
    ) -> LabeledField:
        labeled = LabeledField(label, editor, help, required=required)
        editor.changed.connect(self._react)
        self.labeled[name] = labeled
        return labeled

    def editor(self, name: str) -> Editor[Any]:
        """The editor of the field of that name."""
        editor = self.labeled[name].editor
        assert isinstance(editor, Editor)
        return editor

    def value(self, name: str) -> Any:
        """What stands in a field; None where it is not shown or not there."""
        box = self.labeled.get(name)
        return None if box is None or box.isHidden() else self.editor(name).value()

    def show_field(self, name: str, shown: bool) -> None:
        """Ask for it, or leave it out: a field that is not shown says nothing."""
        self.labeled[name].setVisible(shown)

    def require(self, name: str, required: bool) -> None:
        """Ask for it in earnest, or let it be empty."""
        self.editor(name).set_required(required)
        self.labeled[name].star.setVisible(required)

    def day_editor(self, latest: Any = None) -> DateEditor:
        """A date with the office's calendar, not before the receipt."""
        received = self.request.case.received
        return DateEditor(self.desk.today(), why_not(self.desk), earliest=received, latest=latest)

    def _add_when(self) -> None:
        today = self.desk.today()
        day = self.day_editor(latest=today)
        day.set_value(today)
        day.line.selectAll()  # the keyboard begins here: what is typed takes today's place
        first = self._labeled("day", translate("Event", "Day"), day, required=True)
        words = translate("Event", "Only if it is known.")
        second = self._labeled("hour", translate("Event", "Hour"), TimeEditor(), words)
        row = QHBoxLayout()
        row.setSpacing(theme.unit(2))
        row.addWidget(first, 3)
        row.addWidget(second, 2)
        self._body.addLayout(row)

    def _add_note(self) -> None:
        lines = 3 if self.note_required else 2
        self.add(
            "note", self.note_label(), LongTextEditor(lines=lines), required=self.note_required
        )

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
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.unit())
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
        return self.foot

    def add_button(self, words: str) -> Button:
        """One more button, at the left of the others."""
        button = Button(words)
        self.foot.insertWidget(0, button)
        return button

    def save_and_go_on(self, name: str, document: str | None = None) -> None:
        """Record it, close, and let the form of that name follow."""
        if self._record():
            self.accept()
            self.next_asked.emit(name, document)

    def when(self) -> When:
        """The day and hour in the form; `check` has made sure of the day."""
        day = self.value("day")
        return When(day if day is not None else self.desk.today(), self.value("hour"))

    def note(self) -> str:
        """The note; "" for none."""
        return self.value("note") or ""

    def text(self, name: str) -> str:
        """A text field's words; "" for none."""
        return str(self.value(name) or "")

    def _values(self) -> dict[str, Any]:
        return {name: self.editor(name).value() for name in self.labeled}

    def is_dirty(self) -> bool:
        """Whether something was typed or attached that is not recorded."""
        return bool(self.files.paths) or self._values() != self._begun

    # What the rules will say of it

    def proposed(self) -> Event | None:
        """The event as it would be recorded now; None while there is none to speak of."""
        if not self.kind or self.value("day") is None:
            return None
        return proposed_event(self.request.case, self.kind, self.when().day, self.told())

    def remarks(self) -> list[str]:
        """What would be marked, were it recorded as it stands."""
        event = self.proposed()
        return foreseen(self.request, event, self.desk.today()) if event is not None else []

    def _react(self) -> None:
        self.react()
        words = self.remarks()
        if words:
            head = translate("Event", "It can be recorded and will be marked:")
            self.remark.say(head, "\n".join(words))
        self.remark.setVisible(bool(words))
        self._grow()

    # Recording it

    def check(self) -> bool:
        """Show each field's problem; the focus goes to the first one."""
        shown = [self.editor(name) for name, box in self.labeled.items() if not box.isHidden()]
        wrong = [editor for editor in shown if not editor.check()]
        if wrong:
            self._go_to(wrong[0])
        return not wrong

    def _go_to(self, editor: Editor[Any]) -> None:
        editor.inner().setFocus()
        self._grow()
        self._scroll.ensureWidgetVisible(editor)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Make room for what stands in the form, as far as the screen has it."""
        layout = self.layout()
        if layout is None:
            return
        across = self.width() - 2 * theme.unit(3)
        needed = self._body.totalHeightForWidth(across)
        self._scroll.setMinimumHeight(theme.px(_LEAST_ROOM) if needed > _LEAST_ROOM else needed)
        layout.activate()
        # Without its fields: what the head, the notices and the buttons take.
        rest = layout.totalHeightForWidth(self.width()) - self._scroll.sizeHint().height()
        most = self.screen().availableGeometry().height() - theme.px(56)
        self.resize(self.width(), min(max(self.height(), rest + needed), most))

    def save(self) -> None:
        """Record it and close; what is wrong stands beside its field and nothing is changed."""
        if self._record():
            self.accept()

    def _record(self) -> bool:
        self.failure.hide()
        if not self.check():
            return False
        try:
            with self.desk.store.write(self.action) as session:
                event = self.apply(session, session.get_one(Request, self.request.id))
                for path in self.files.paths:
                    kept = (RequestEvent.__tablename__, event.id, path.name, path)
                    attach(session, *kept, self.desk.now())
        except UserError as error:
            self._show_error(error)
            return False
        self._begun = self._values()
        self.files.paths.clear()
        self.recorded.emit()
        return True

    def _show_error(self, error: UserError) -> None:
        if isinstance(error, BadInput) and error.field in self.labeled:
            self.labeled[error.field].set_error(str(error))
            self._go_to(self.editor(error.field))
            return
        self.failure.say(translate("Event", "Nothing was recorded."), str(error))
        self.failure.show()
        self._grow()

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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := local_files(event.mimeData()):
            event.acceptProposedAction()
            self.files.add(files)
