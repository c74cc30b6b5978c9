"""The panel "Cómo se contó": every day of a term, laid over the list of requests."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from privdesk.documents.case_computation import CaseComputation
from privdesk.documents.computation import Computation
from privdesk.errors import UserError
from privdesk.records import Request
from privdesk.text import translate
from privdesk.ui import printing, theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.computation_window import ComputationWindow, show_case_computation
from privdesk.ui.pages.count_body import CountBody
from privdesk.ui.parts.box import Box, Hairline
from privdesk.ui.parts.buttons import Button, IconButton, LinkButton
from privdesk.ui.parts.choice_box import ChoiceBox
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice

_COPIED = 2_500  # ms during which the button says that it copied


class ComputationPanel(Box):
    """How a date of a request was counted; `closed` by its cross or Escape.

    `term` is a term of the case (`inquiry.answer`), or work of the office; `about` the event it
    follows, where there are several of that term. The chooser goes to any other date of the case.
    """

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        request_id: int,
        term: str,
        parent: QWidget | None = None,
        about: int | None = None,
    ) -> None:
        super().__init__(parent, "popup")
        self._desk, self._request = desk, request_id
        self._case: CaseComputation | None = None
        self.computed: Computation | None = None
        self.count: CountBody | None = None
        self.opened: ComputationWindow | None = None
        self.title = Label("", "section", wrap=True)
        self.subject = Label("", "base", "text2", wrap=True)
        self.close_button = IconButton("close", translate("Computation", "Close"), bare=True)
        self.close_button.clicked.connect(self.closed)
        self.terms = ChoiceBox(compact=True)
        self.terms.setAccessibleName(translate("Computation", "Dates of the case"))
        self.terms.activated.connect(self._chosen)
        self.all_button = LinkButton(translate("Computation", "Computation of terms"), "doc")
        self.all_button.clicked.connect(self.show_all)
        self.notice = Notice("error", "", closable=True)
        self.notice.hide()
        self.copy_button = Button(translate("Computation", "Copy"), icon="copy")
        self.print_button = Button(translate("Computation", "Print computation…"), icon="print")
        self.copy_button.clicked.connect(self.copy)
        self.print_button.clicked.connect(self.print_sheet)
        self.note = Label("", "minor", "text2", wrap=True)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.timeout.connect(self._say_copy)
        self._lay_out()
        self.show_term(request_id, term, about)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        margin = theme.px(20)
        head = QHBoxLayout()
        head.setContentsMargins(margin, theme.px(10), theme.px(12), 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        under = QVBoxLayout()
        under.setContentsMargins(margin, 0, margin, theme.unit())
        under.setSpacing(theme.unit(0.5))
        under.addWidget(self.subject)
        choosing = QHBoxLayout()
        choosing.setSpacing(theme.unit(2))
        choosing.addWidget(self.terms, 1)
        choosing.addWidget(self.all_button)
        under.addLayout(choosing)
        under.addWidget(self.notice)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setContentsMargins(margin, theme.px(10), margin, theme.px(14))
        foot.setSpacing(theme.unit())
        foot.addWidget(self.note, 1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.print_button)
        self.body.addLayout(head)
        self.body.addLayout(under)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(Hairline())
        self.body.addLayout(foot)

    # What is shown

    def show_term(self, request_id: int, term: str, about: int | None = None) -> None:
        """Show another date, or the same one after something changed."""
        self.notice.hide()
        self._request = request_id
        try:
            self._case = self._read()
        except UserError as error:
            self._case = None
            self.title.setText(str(error))
        self._fill_terms()
        found = self._case.of(term, about) if self._case is not None else None
        if found is None and self._case is not None:
            self.title.setText(translate("Computation", "The case has no such date any more."))
        self._show(found)

    def _read(self) -> CaseComputation | None:
        from privdesk.operations.computations import computation_of

        with self._desk.store.read() as session:
            request = session.get(Request, self._request)
            if request is None:
                self.title.setText(translate("Computation", "There is no such request any more."))
                return None
            return computation_of(session, request)

    def _fill_terms(self) -> None:
        self.terms.clear()
        listed = self._case.all if self._case is not None else ()
        for place, one in enumerate(listed):
            day = show_date(one.readings[0].day if one.readings else one.due)
            self.terms.addItem(
                translate("Computation", "{name} · {day}", name=one.name, day=day), place
            )
        self.terms.setVisible(len(listed) > 1)
        self.all_button.setVisible(bool(listed))

    def _chosen(self, place: int) -> None:
        if self._case is not None:
            self._show(self._case.all[place])

    def _show(self, found: Computation | None) -> None:
        self.computed = found
        self.copy_button.setEnabled(found is not None)
        self.print_button.setEnabled(found is not None)
        self.subject.setText(f"{found.subject} {found.standing}".strip() if found else "")
        self.note.setText(found.note if found else "")
        if found is None or self._case is None:
            self.count = None
            self._scroll.setWidget(QWidget())
            return
        self.terms.setCurrentIndex(self._case.all.index(found))
        self.title.setText(found.title)
        self.setAccessibleName(found.title)
        self.count = CountBody(found, self._desk.today())
        self._scroll.setWidget(self.count)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(612), theme.px(574))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Taking it along

    def copy(self) -> None:
        """Put the whole computation on the clipboard as text."""
        if self.computed is not None:
            QGuiApplication.clipboard().setText(self.computed.text())
            self.copy_button.setText(translate("Computation", "Copied"))
            self.copy_button.set_icon("check")
            self._copied.start(_COPIED)

    def _say_copy(self) -> None:
        self.copy_button.setText(translate("Computation", "Copy"))
        self.copy_button.set_icon("copy")

    def sheet(self) -> bytes:
        """The computation as the PDF that is printed; empty when there is none."""
        from privdesk.documents.computation_sheet import SheetFrame, computation_sheet_pdf
        from privdesk.store.counting import organization

        if self.computed is None:
            return b""
        with self._desk.store.read() as session:
            name = organization(session).name
        seal = self._desk.store.seal().short
        frame = SheetFrame(name, self._desk.now(), self._desk.zone, seal)
        return computation_sheet_pdf(self.computed, frame)

    def print_sheet(self) -> None:
        """Ask for a printer and print the computation."""
        if self.computed is None:
            return
        self.notice.hide()
        try:
            printing.print_pdf(self.sheet(), self, self.computed.title)
        except UserError as error:
            self.notice.say(translate("Computation", "It was not printed."), str(error))
            self.notice.show()

    def show_all(self) -> None:
        """Open the computation of every date of the case, to print it or keep it in the file."""
        self.notice.hide()
        try:
            self.opened = show_case_computation(self._desk, self._request, self.window())
        except UserError as error:
            self.notice.say(translate("Computation", "It was not made."), str(error))
            self.notice.show()
