"""Help inside the program: what each page is for, and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label

_PAGES: tuple[tuple[Message, Message], ...] = (
    (
        N_("Help", "Today"),
        N_(
            "Help",
            "What is due, the overdue first, with the button that does it; as a list, or on the "
            "days of the month.",
        ),
    ),
    (
        N_("Help", "Requests"),
        N_(
            "Help",
            "Every inquiry and claim: by when it must be answered and why, what happened, its "
            "letters. The next step says what the law expects now.",
        ),
    ),
    (
        N_("Help", "Processing"),
        N_(
            "Help",
            "The inventory: databases with what the RNBD asks, processing activities, third "
            "parties with their contracts, and how long data are kept.",
        ),
    ),
    (
        N_("Help", "History"),
        N_(
            "Help",
            "Who did what and when, in a chain that cannot be changed unnoticed. “Verify” "
            "checks it whole.",
        ),
    ),
    (
        N_("Help", "Settings"),
        N_("Help", "The organization, the days that do not count, and where numbers start."),
    ),
)
_KEYS: tuple[tuple[str, Message], ...] = (
    ("Ctrl+N", N_("Help", "New request")),
    ("Ctrl+F", N_("Help", "Search in the page")),
    ("Ctrl+K", N_("Help", "Search in everything")),
    ("Ctrl+P", N_("Help", "Print")),
    ("Ctrl+E", N_("Help", "Export the list")),
    ("Ctrl+S", N_("Help", "Save the form")),
    ("Ctrl+Return", N_("Help", "Save the form, or issue the letter after one more question")),
    ("F5", N_("Help", "Read everything again")),
    ("Ctrl+1", N_("Help", "Today; Ctrl+2 to Ctrl+8, the other pages")),
    ("Ctrl+M", N_("Help", "The days of the month, in Today; Ctrl+1 goes back to its list")),
    ("Ctrl+L", N_("Help", "Lock: the file is closed and asks for its passphrase")),
    ("PgDown", N_("Help", "In the month: the next one; arrows move by day, Home to today")),
    ("F1", N_("Help", "This help")),
    ("Return", N_("Help", "Open the chosen row in full size; in Today, do what its button says")),
    ("Esc", N_("Help", "Leave a form or a search")),
    ("Alt+Left", N_("Help", "Back to where one was: a list, Today, another record")),
    ("Alt+Down", N_("Help", "Open the calendar of a date or the list of a choice")),
)


class HelpWindow(QDialog):
    """One scrolling page; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Help", "Help and keys"))
        self.resize(theme.px(620), theme.px(640))
        inside = QWidget()
        inside.setProperty("part", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.unit(3), theme.unit(2), theme.unit(3), theme.unit(2))
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Heading(translate("Help", "The pages")))
        column.addLayout(_grid([(say(name), say(words)) for name, words in _PAGES]))
        column.addWidget(Heading(translate("Help", "The keys")))
        native = QKeySequence.SequenceFormat.NativeText
        keys = [(QKeySequence(key).toString(native), say(words)) for key, words in _KEYS]
        column.addLayout(_grid(keys))
        column.addWidget(Heading(translate("Help", "The dates")))
        words = translate(
            "Help",
            "The legal limit is the last day that the law gives. The target is the prudent reading "
            "where the law's words allow two: who answers by the target is in time by both. “How "
            "it was counted” names every day that was counted or skipped, with the article.",
        )
        column.addWidget(Label(words, wrap=True))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        close = Button(translate("Messages", "Close"), "principal")
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, theme.unit(2))
        whole.addWidget(scroll, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)


def _grid(rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.unit(2))
    grid.setVerticalSpacing(theme.unit())
    grid.setColumnStretch(1, 1)
    for row, (name, words) in enumerate(rows):
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(name, emphasis=True), row, 0, top)
        grid.addWidget(Label(words, wrap=True), row, 1, top)
    return grid
