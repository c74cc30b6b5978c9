"""What changed in a registered database since the RNBD was last told, and by when to tell it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.rules.counted import Deadline
from privdesk.store.changes import FieldChange
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Box, IconLabel
from privdesk.ui.parts.buttons import Button, LinkButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away

_SHOWN = 8  # lines at first; the others on a click


class DatabaseChanges(QWidget):
    """`count_asked()` asks how its date was counted, `filing_asked()` to put an update on record.

    Nothing stands here of a database that is not registered.
    """

    count_asked = Signal()
    filing_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes: tuple[FieldChange, ...] = ()
        self._all = False
        self.box = Box(self, "warning")
        self.head = Label("", emphasis=True, wrap=True)
        self.due = Label("", wrap=True)
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_all)
        self.count = LinkButton(translate("Requests", "How it was counted"), "calendar")
        self.count.clicked.connect(self.count_asked)
        words = translate("DatabasePage", "Put an update on record…")
        self.file = Button(words, "recommended", "plus", compact=True)
        self.file.clicked.connect(self.filing_asked)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(3))
        self.nothing = Label("", tone="text2", wrap=True)
        self._nothing = QWidget(self)
        self._lay_out()
        self.show_changes((), None, registered=False)

    def _lay_out(self) -> None:
        self.box.body.setSpacing(theme.unit(0.75))
        self.box.body.addWidget(self.head)
        self.box.body.addLayout(self._rows)
        self.box.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.body.addWidget(self.due)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.unit(2))
        buttons.addWidget(self.file)
        buttons.addWidget(self.count)
        buttons.addStretch(1)
        self.box.body.addLayout(buttons)
        row = QHBoxLayout(self._nothing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(IconLabel("check", "green", 14))
        row.addWidget(self.nothing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self.box)

    def show_changes(
        self, changes: Sequence[FieldChange], count: Deadline | None, *, registered: bool
    ) -> None:
        """What the RNBD was not told of, and the term to tell it; None where it is not known."""
        self.changes, self._all = tuple(changes), False
        self.setVisible(registered)
        self.box.setVisible(bool(changes))
        self._nothing.setVisible(not changes)
        self.nothing.setText(
            translate("DatabasePage", "Nothing substantial changed since the RNBD was last told.")
        )
        self.head.setText(translate("DatabasePage", "What changed since the last update"))
        self.due.setText(_due_words(count))
        self.due.setVisible(count is not None)
        self.count.setVisible(count is not None)
        self._fill()

    def words(self) -> list[str]:
        """The changes as they are shown, one by one."""
        return [_line(change) for change in self.changes]

    def _show_all(self) -> None:
        self._all = True
        self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        shown = self.changes if self._all else self.changes[:_SHOWN]
        for change in shown:
            label = Label(_line(change), wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._rows.addWidget(label)
        more = len(self.changes) - len(shown)
        self.more.setText(translate("DatabasePage", "And {count} more", count=more))
        self.more.setVisible(bool(more))


def _line(change: FieldChange) -> str:
    return f"{show_date(change.day)} · {change.words}"


def _due_words(count: Deadline | None) -> str:
    if count is None:
        return ""
    return translate(
        "DatabasePage",
        "The RNBD is to be told by {day} ({article}).",
        day=show_date(count.due),
        article=count.article,
    )
