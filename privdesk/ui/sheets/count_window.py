"""How a term of a record was counted, in a window of its own: read, copied, printed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from privdesk.documents.computation import Computation
from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import printing, theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.count_body import CountBody
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice


class CountWindow(QDialog):
    """Every day of one count. Escape closes it."""

    def __init__(self, desk: Desk, computed: Computation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.computed = desk, computed
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(computed.title)
        self.count = CountBody(computed, desk.today())
        self.notice = Notice("error", "", closable=True)
        self.notice.hide()
        self.copy_button = Button(translate("Computation", "Copy"), icon="copy")
        self.print_button = Button(translate("Computation", "Print computation…"), icon="print")
        self.close_button = Button(translate("Computation", "Close"))
        self.copy_button.clicked.connect(self.copy)
        self.print_button.clicked.connect(self.print_sheet)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self.resize(theme.px(640), theme.px(560))

    def _lay_out(self) -> None:
        margin = theme.px(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(margin, theme.px(14), margin, theme.unit())
        head.setSpacing(theme.unit(0.5))
        head.addWidget(Label(self.computed.title, "section", wrap=True))
        head.addWidget(Label(self.computed.subject, "base", "text2", wrap=True))
        head.addWidget(self.notice)
        column.addLayout(head)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setWidget(self.count)
        column.addWidget(scroller, 1)
        column.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(margin, theme.px(10), margin, theme.px(12))
        foot.setSpacing(theme.unit())
        foot.addWidget(Label(self.computed.note, "minor", "text2", wrap=True), 1)
        for button in (self.copy_button, self.print_button, self.close_button):
            foot.addWidget(button)
        column.addLayout(foot)

    def copy(self) -> None:
        """Put the whole computation on the clipboard as text."""
        QGuiApplication.clipboard().setText(self.computed.text())
        self.copy_button.setText(translate("Computation", "Copied"))
        self.copy_button.set_icon("check")

    def print_sheet(self) -> None:
        """Ask for a printer and print the computation."""
        from privdesk.documents.computation_sheet import SheetFrame, computation_sheet_pdf
        from privdesk.store.counting import organization

        self.notice.hide()
        with self._desk.store.read() as session:
            name = organization(session).name
        seal = self._desk.store.seal().short
        frame = SheetFrame(name, self._desk.now(), self._desk.zone, seal)
        try:
            pdf = computation_sheet_pdf(self.computed, frame)
            printing.print_pdf(pdf, self, self.computed.title)
        except UserError as error:
            self.notice.say(translate("Computation", "It was not printed."), str(error))
            self.notice.show()
