"""Before another calendar holds: which open requests it moves, shown, then carried out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from privdesk.operations import calendar_change
from privdesk.operations.calendar_change import Change
from privdesk.operations.calendar_moves import Move
from privdesk.store.kept_deadlines import open_requests
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.calendar_moves_dialog import MovesDialog
from privdesk.ui.desk import Desk
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.task import Task

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from privdesk.operations.calendar_moves import Progress as Report

Write = Callable[["Report | None"], tuple[Move, ...]]

_AT_ONCE = 200  # open requests that are counted while the officer waits


def change_shown(
    desk: Desk,
    change: Change,
    parent: QWidget,
    head: str,
    *,
    action: str = "change_calendar",
    accept: str = "",
    always: bool = False,
) -> tuple[Move, ...] | None:
    """Show what the change moves; once it is accepted, carry it out and give what moved.

    None when the officer gave it up: then nothing was written. Where nothing moves it is not
    asked, but `always`. Raises what the change itself raises.
    """
    today = desk.today()

    def ask(session: Session, report: Report | None) -> tuple[Move, ...]:
        return calendar_change.preview(session, change, today, report)

    def write(report: Report | None) -> tuple[Move, ...]:
        with desk.store.write(action) as session:
            return calendar_change.change_calendar(session, change, now=desk.now(), progress=report)

    dialog = MovesDialog(desk, ask, parent, head=head, accept=accept)
    try:
        return write_shown(desk, parent, write) if _is_accepted(dialog, desk, always) else None
    finally:
        dialog.deleteLater()


def accept_reference_shown(desk: Desk, parent: QWidget | None) -> bool:
    """Whether the office counts by this program's holidays and terms from now on.

    Where they are others than those it accepted, what moves is shown first; False when the
    officer does not accept it, and nothing was written.
    """
    with desk.store.read() as session:
        if not calendar_change.must_accept_reference(session):
            return True
        is_first = calendar_change.is_reference_accepted(session)
    today = desk.today()

    def ask(session: Session, report: Report | None) -> tuple[Move, ...]:
        return calendar_change.reference_moves(session, today, report)

    def write(report: Report | None) -> tuple[Move, ...]:
        with desk.store.write("accept_reference") as session:
            return calendar_change.accept_reference(session, now=desk.now(), progress=report)

    if is_first:
        write(None)
        return True
    dialog = MovesDialog(
        desk,
        ask,
        parent,
        head=translate(
            "CalendarChange", "This version of Privdesk brings other holidays or terms of the law"
        ),
        accept=translate("CalendarChange", "Accept and open"),
        reject=translate("CalendarChange", "Close without accepting"),
    )
    try:
        accepted = _is_accepted(dialog, desk, False)
        return accepted and write_shown(desk, parent, write) is not None
    finally:
        dialog.deleteLater()


def _is_few(desk: Desk) -> bool:
    with desk.store.read() as session:
        return len(open_requests(session)) <= _AT_ONCE


def _is_accepted(dialog: MovesDialog, desk: Desk, always: bool) -> bool:
    if _is_few(desk):
        dialog.count_now()
        if not dialog.moves and not always:
            return True
    else:
        dialog.count_later()
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    if dialog.error is not None:
        raise dialog.error
    return accepted


def write_shown(desk: Desk, parent: QWidget | None, write: Write) -> tuple[Move, ...] | None:
    """Write it: in sight and off the interface thread where many requests are counted anew.

    None when the officer cancelled, and nothing was written. Raises what the writing raised.
    """
    return write(None) if _is_few(desk) else _Writing(write, parent).run()


class _Writing(QDialog):
    """A bar while the requests are counted anew."""

    def __init__(self, write: Write, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle("Privdesk")
        self.setMinimumWidth(theme.px(460))
        self._error: Exception | None = None
        self._moves: tuple[Move, ...] | None = None
        box = ProgressBox(translate("CalendarChange", "Counting the open requests…"))
        column = QVBoxLayout(self)
        column.addWidget(box)
        self._task = Task(write)
        self._task.done.connect(self._done)
        self._task.failed.connect(self._failed)
        self._task.cancelled.connect(self._leave)
        messages.follow(self._task, box)

    def _done(self, moves: object) -> None:
        assert isinstance(moves, tuple)
        self._moves = moves
        self.accept()

    def _failed(self, error: object) -> None:
        assert isinstance(error, Exception)
        self._error = error
        self._leave()

    def _leave(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    def run(self) -> tuple[Move, ...] | None:
        """Wait for its end."""
        self._task.start()
        self.exec()
        self.deleteLater()
        if self._error is not None:
            raise self._error
        return self._moves

    def reject(self) -> None:
        """Escape and the cross cancel the work; they leave none behind."""
        self._task.cancel()
