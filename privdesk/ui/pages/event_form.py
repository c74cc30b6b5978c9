"""A short form that records one fact about a request, and says what will be marked about it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from sqlalchemy.orm import Session

from privdesk.errors import UserError
from privdesk.operations.events import record_event
from privdesk.operations.when import When
from privdesk.records import Request, RequestEvent
from privdesk.rules.events import Event
from privdesk.store.finding import document_by_number
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.attaching import attach_later
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.pages.event_files import EventFiles, local_files
from privdesk.ui.pages.event_foresight import foreseen, proposed_event
from privdesk.ui.pages.kept_form import KeptForm
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.date_editors import DateEditor, TimeEditor
from privdesk.ui.parts.text_editors import LongTextEditor


class EventForm(KeptForm):
    """What the forms of facts share. A subclass adds its fields in `build` and says in `told` what
    they mean; `kind` is what is recorded. One that records otherwise does it in `apply`.

    `about` is the event, `document` the number of the letter and `place` the database or third
    party (as the rules name it) that the fact concerns, where one is meant. `recorded()` once it
    is saved, `next_asked(name, document)` when another form should follow, `letter_asked(step,
    facts)` when a letter should be written instead; the form then closes and is freed. Open it
    with `open()`.
    """

    action: ClassVar[str] = "record_event"  # of operations.actions
    kind: ClassVar[str] = ""  # of events.EVENT_KINDS
    with_day: ClassVar[bool] = True
    with_note: ClassVar[bool] = True
    with_files: ClassVar[bool] = True
    note_required: ClassVar[bool] = False

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
        place: str | None = None,
    ) -> None:
        self.desk, self.request = desk, request
        self.document, self.about, self.place = document, about, place
        super().__init__(parent)
        self.setAcceptDrops(self.with_files)
        self.build()
        if self.with_day:
            self._add_when()
        if self.with_note:
            self._add_note()
        self.files = EventFiles(desk.today())
        if not self.with_files:  # never show() here: without a parent yet it would be a window
            self.files.hide()
        self.files.changed.connect(self._grow)
        self._body.addWidget(self.files)
        self._body.addStretch(1)
        self._changed()
        self._begun = self.values()  # with what the fields offer by themselves

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

    def first_field(self) -> QWidget:
        """Where nothing above the day is left to fill in the keys begin at the day."""
        first = super().first_field()
        day = self.labeled.get("day")
        if day is None or self._must_be_filled(before="day"):
            return first
        return self.editor("day").inner()

    def _must_be_filled(self, before: str) -> bool:
        """Whether a field that stands above that one is required and empty."""
        names = list(self.labeled)
        above = names[: names.index(before)]
        return any(
            self.editor(n).is_required() and self.value(n) is None
            for n in above
            if not self.labeled[n].isHidden()
        )

    def last_field(self) -> QWidget:
        return self.files.add_button if self.with_files else super().last_field()

    def is_dirty(self) -> bool:
        """Whether something was typed or attached that is not recorded."""
        return bool(self.files.paths) or super().is_dirty()

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

    def _changed(self) -> None:
        self.react()
        words = self.remarks()
        if words:
            head = translate("Event", "It can be recorded and will be marked:")
            self.remark.say(head, "\n".join(words))
        self.remark.setVisible(bool(words))
        self._grow()

    # Recording it

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
                self.drop_with(session)
                proven = (RequestEvent.__tablename__, event.id)
                self.files.attach_small(session, proven, self.desk.now())
        except UserError as error:
            self._show_error(error)
            return False
        large = self.files.large()
        self.nothing_left()
        self.recorded.emit()
        if large:
            attach_later(self.desk, proven, large, self.parentWidget() or self)
        return True

    def nothing_left(self) -> None:
        """What stands here is recorded, or goes on elsewhere: closing asks nothing."""
        self._begun = self.values()
        self.files.paths.clear()
        if self.keeper is not None:
            self.keeper.dropped()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := local_files(event.mimeData()):
            event.acceptProposedAction()
            self.files.add(files)
