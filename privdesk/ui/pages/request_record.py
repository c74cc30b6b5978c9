"""The record pane of a request: its head, its next step, and its tabs."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from privdesk.rules.case import RECORD_SENDING
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.event_forms import FORMS, open_form
from privdesk.ui.pages.event_shown import EventShown
from privdesk.ui.pages.known_facts import facts_for, party_facts
from privdesk.ui.pages.record_history import RecordHistory, history_lines
from privdesk.ui.pages.record_place import nothing_chosen
from privdesk.ui.pages.request_data import RequestData
from privdesk.ui.pages.request_documents import RequestDocuments
from privdesk.ui.pages.request_execution import RequestExecution
from privdesk.ui.pages.request_head import RequestHead
from privdesk.ui.pages.request_snapshot import RequestSnapshot, read_request
from privdesk.ui.pages.request_step import RequestStep
from privdesk.ui.pages.step_faces import STEPS
from privdesk.ui.pages.steps import take_step, write_letter
from privdesk.ui.pages.timeline import Timeline
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.scrolled import Scrolled

DATA, TIMELINE, EXECUTION, DOCUMENTS, HISTORY = range(5)


class RequestRecord(QWidget):
    """Shows one request, or says that none is chosen.

    `count_asked(int, str)`: id and term whose count is asked for; `size_asked()`: full size or
    back; `erasing_asked()`: the data subject is to be erased.
    """

    count_asked = Signal(int, str)
    size_asked = Signal()
    erasing_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.request: RequestSnapshot | None = None
        self.form: EventForm | None = None
        self._is_full = False
        self.head = RequestHead()
        self.step = RequestStep()
        self.data = RequestData(desk)
        self.timeline = Timeline()
        self.execution = RequestExecution()
        self.documents = RequestDocuments(desk)
        self.history = RecordHistory()
        self._lay_out()
        self.head.count_asked.connect(self._count)
        self.head.size_asked.connect(self.size_asked)
        self.head.sheet_asked.connect(self._show_sheet)
        self.head.other_asked.connect(self._show_other)
        self.step.asked.connect(self.take)
        self.step.erasing_asked.connect(self.erasing_asked)
        self.data.editing.connect(self._editing)
        self.timeline.letter_wanted.connect(self.documents.open_letter)
        self.timeline.file_wanted.connect(self.documents.open_file)
        self.timeline.again_wanted.connect(self._send_again)
        self.execution.asked.connect(self._act_there)
        self.documents.sending_asked.connect(self._send)
        self.documents.letter_asked.connect(self._write_with)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.show_request(0)

    def _lay_out(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setFont(theme.font("base", emphasis=True))
        self.tabs.setAccessibleName(translate("Requests", "Parts of the request"))
        for _number in range(5):
            self.tabs.addTab("")
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(theme.px(190))
        # From without to within: what is put somewhere else is dressed anew with all it holds.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._pages = QStackedWidget()
        outer.addWidget(self._pages)
        self._none = nothing_chosen()
        self._pages.addWidget(self._none)
        self._whole = Scrolled()
        self._pages.addWidget(self._whole)
        body = QWidget()
        _put(self._whole, body)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.unit(2.5), theme.unit(1.25), theme.unit(3), 0)
        column.setSpacing(theme.unit())
        column.addWidget(self.head)
        column.addWidget(self.step)
        column.addLayout(self._tabbed(), 1)
        for widget in (
            self.data, self.timeline, self.execution, self.documents, self.history
        ):  # fmt: skip
            area = Scrolled()
            self.stack.addWidget(area)
            _put(area, widget)
        self.tabs.setCurrentIndex(TIMELINE)
        self.stack.setCurrentIndex(TIMELINE)

    def _tabbed(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(Hairline())
        column.addWidget(self.stack, 1)
        return column

    def show_request(self, request_id: int) -> None:
        """Read and show that request; 0 shows none."""
        self.request = None
        if request_id:
            with self._desk.store.read() as session:
                self.request = read_request(session, request_id, self._desk.day())
        self._pages.setCurrentWidget(self._none if self.request is None else self._whole)
        if self.request is None:
            return
        self._desk.last_request = request_id
        self.head.show_request(self.request, self._desk.today())
        self.step.show_request(self.request, self._desk.today())
        self.data.show_request(self.request)
        self.timeline.show_request(self.request)
        self.execution.show_request(self.request, self._desk.today())
        self.documents.show_request(self.request)
        self._entitle(self.request)
        self._fill_history()

    def show_events(self) -> None:
        """Bring what happened to the front."""
        self.tabs.setCurrentIndex(TIMELINE)

    def refresh(self) -> None:
        """Read the request again."""
        self.show_request(self.request.id if self.request is not None else 0)

    def _entitle(self, request: RequestSnapshot) -> None:
        counts = {
            TIMELINE: len(request.events) + 1,
            EXECUTION: self.execution.count(),
            DOCUMENTS: self.documents.count(),
        }
        names = (
            translate("Requests", "Data"),
            translate("Requests", "Timeline"),
            translate("Requests", "Execution"),
            translate("Requests", "Documents"),
            translate("Requests", "History"),
        )
        for number, name in enumerate(names):
            count = counts.get(number)
            self.tabs.setTabText(number, f"{name}  {count}" if count else name)
        self.tabs.setTabVisible(EXECUTION, self.execution.concerns(request))

    def _tab_changed(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self._fill_history()

    def _fill_history(self) -> None:
        """The history is only read while it is looked at."""
        if self.request is None or self.tabs.currentIndex() != HISTORY:
            return
        with self._desk.store.read() as session:
            lines, more = history_lines(
                session, self.request.history_keys, self.request.zone, self._desk.day()
            )
        self.history.show_lines(lines, more)

    def set_full_size(self, full: bool) -> None:
        """Take the whole page, or stand beside the table."""
        self.head.set_full_size(full)
        self.step.set_full_size(full)
        self._is_full = full

    def take(
        self,
        name: str,
        document: str | None = None,
        about: int | None = None,
        place: str | None = None,
    ) -> None:
        """Do a step or record a fact: open its letter or its short form.

        `document` is the number of the letter, `about` the id of the event and `place` the
        database or third party that it concerns.
        """
        if self.request is None:
            return
        if name in FORMS:
            self.form = open_form(name, self._desk, self.request, self, document, about, place)
            self.form.destroyed.connect(self._form_gone)
            self.form.recorded.connect(self._recorded)
            self.form.next_asked.connect(self._go_on)
            self.form.letter_asked.connect(self._write)
        elif name in STEPS and STEPS[name].letter:
            facts = facts_for(self.request, name, about) | party_facts(place)
            write_letter(self._desk, self.request.id, STEPS[name].letter, facts)
        elif name in STEPS:
            take_step(self._desk, self.request.id, name, document, about)

    def _recorded(self) -> None:
        """Over the whole page one goes on with the next step; beside the list, where one was."""
        if self._is_full:
            self.step.take_keyboard()

    def edit_data(self) -> None:
        """Open the form of the request's data."""
        self.tabs.setCurrentIndex(DATA)
        self.data.begin()

    def _act_there(self, name: str, place: object, about: object) -> None:
        self.take(
            name,
            about=about if isinstance(about, int) else None,
            place=str(place) if place else None,
        )

    def _send_again(self, sending: object) -> None:
        """The letter of a sending that bounced is sent again, or what it said without one."""
        if isinstance(sending, EventShown):
            self.take(RECORD_SENDING, sending.document, sending.id)

    def _go_on(self, name: str, document: object) -> None:
        """One form follows another, once the first is gone and its fact is read."""
        number = str(document) if document else None
        QTimer.singleShot(0, self, lambda: self._take_afresh(name, number))

    def _take_afresh(self, name: str, document: str | None) -> None:
        self.refresh()
        self.take(name, document)

    def _write(self, step: str, facts: object) -> None:
        if self.request is not None and isinstance(facts, dict):
            write_letter(self._desk, self.request.id, step, facts, typed=True)

    def _write_with(self, template: str) -> None:
        if self.request is not None:
            self._desk.go("letter", {"request": self.request.id, "template": template})

    def _form_gone(self) -> None:
        self.form = None

    def _editing(self, is_open: bool) -> None:
        """The form is seen from its beginning, with the room of the next step."""
        self.step.setHidden(is_open)
        area = self.stack.widget(0)
        if is_open and isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(0)

    def _send(self, number: str) -> None:
        self.take(RECORD_SENDING, number)

    def _show_other(self, request_id: int) -> None:
        self._desk.go("requests", {"request": request_id})

    def _show_sheet(self) -> None:
        from privdesk.ui.pages.computation_window import show_case_computation

        if self.request is not None:
            show_case_computation(self._desk, self.request.id, self.window())

    def _count(self, term: str) -> None:
        if self.request is not None:
            self.count_asked.emit(self.request.id, term)

    def may_leave(self) -> bool:
        """Whether the request may be left; asks when its data are being edited."""
        return self.data.may_leave()


def _put(area: QScrollArea, widget: QWidget) -> None:
    widget.setProperty("part", "page")
    area.setWidget(widget)
