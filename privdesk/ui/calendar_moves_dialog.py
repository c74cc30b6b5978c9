"""The window that shows what another calendar moves, before it holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.operations.calendar_moves import Move
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.calendar_moves_table import AFTER, BEFORE, TERM, WHOSE, MovesModel, moved_words
from privdesk.ui.delegates import TwoLineDelegate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.parts.table import TableView
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from privdesk.operations.calendar_moves import Progress as Report

Ask = Callable[["Session", "Report | None"], tuple[Move, ...]]

_WIDTHS = {WHOSE: 190, TERM: 190, BEFORE: 150, AFTER: 150}
_ROW = 40
_MOST_ROWS = 8


class MovesDialog(QDialog):
    """What would move, before it holds: counted with progress, then listed, then accepted.

    `ask` counts it in a session of its own; `moves` is None until that is done.
    """

    def __init__(
        self,
        desk: Desk,
        ask: Ask,
        parent: QWidget | None = None,
        *,
        head: str = "",
        accept: str = "",
        reject: str = "",
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask_moves = desk, ask
        self.moves: tuple[Move, ...] | None = None
        self.error: Exception | None = None
        self._task: Task | None = None
        self.setModal(True)
        self.setWindowTitle(translate("CalendarChange", "What the change moves"))
        self.head = Label(head, "section", wrap=True)
        self.count = Label("", emphasis=True, wrap=True)
        self.box = ProgressBox(translate("CalendarChange", "Counting the open requests…"))
        self.box.hide()
        self.model = MovesModel(parent=self)
        self.table = TableView(row_height=_ROW)
        self.note = Label(
            translate(
                "CalendarChange",
                "The history of each of these requests will say so. A closed request keeps the "
                "dates that it was closed with.",
            ),
            tone="text2",
            wrap=True,
        )
        self.save_button = Button(accept or translate("Calendar", "Save"), "principal")
        self.cancel = Button(reject or translate("Common", "Cancel"))
        self.save_button.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self._lay_out()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("CalendarChange", "What moves"))
        for column in (WHOSE, BEFORE, AFTER):
            self.table.setItemDelegateForColumn(column, TwoLineDelegate(self.table))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, theme.px(width))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        whole = QVBoxLayout(self)
        margin = theme.unit(3)
        whole.setContentsMargins(margin, margin, margin, theme.unit(2))
        whole.setSpacing(theme.unit(1.5))
        whole.addWidget(self.head)
        whole.addWidget(self.count)
        whole.addWidget(self.box)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.note)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        whole.addLayout(row)
        self.resize(theme.px(860), theme.px(420))

    def count_now(self) -> None:
        """Count while the officer waits. Raises what counting raises."""
        with self._desk.store.read() as session:
            self._show(self._ask_moves(session, None))

    def count_later(self) -> None:
        """Count off the interface thread, in sight."""
        for part in (self.table, self.note):
            part.hide()
        self.save_button.setEnabled(False)
        store, ask = self._desk.store, self._ask_moves

        def work(progress: Progress) -> tuple[Move, ...]:
            with store.read() as session:
                return ask(session, progress)

        self._task = Task(work)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        messages.follow(self._task, self.box)
        self._task.cancelled.connect(self.reject)
        self._task.start()

    def _done(self, moves: object) -> None:
        assert isinstance(moves, tuple)
        for part in (self.table, self.note):
            part.show()
        self.save_button.setEnabled(True)
        self._show(moves)

    def _failed(self, error: object) -> None:
        assert isinstance(error, Exception)
        self.error = error
        self.reject()

    def _show(self, moves: tuple[Move, ...]) -> None:
        self.moves = moves
        self.model.show_rows(moves)
        self.count.setText(moved_words(moves))
        shown = min(len(moves), _MOST_ROWS)
        self.table.setVisible(bool(moves))
        self.note.setVisible(bool(moves))
        self.table.setMinimumHeight(theme.px(32 + _ROW * min(shown, 3)))
        self.adjustSize()
        self.resize(theme.px(860), min(self.sizeHint().height(), theme.px(640)))
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        if self._task is not None and self._task.is_running():
            self._task.cancel()
        super().done(result)
