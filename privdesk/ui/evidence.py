"""The evidence of a record: its files, and more of them by button, paste and drop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.store.evidence import files_of
from privdesk.text import translate
from privdesk.ui import evidence_intake, messages, theme
from privdesk.ui.attaching import Attaching, Outcome
from privdesk.ui.desk import Desk
from privdesk.ui.evidence_intake import Given
from privdesk.ui.evidence_rows import EvidenceRows
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.drop_frame import DropFrame
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice

_NAMED = 8  # problems said in one notice


class EvidenceBox(QWidget):
    """The files of one record; `counted(int)` after they were read. Files are attached to `owner`,
    (table, id), and those of the `also` records are listed with them.

    Nothing can be attached while there is no owner: a new record is saved first.
    """

    counted = Signal(int)

    def __init__(
        self, desk: Desk, heading: str = "", parent: QWidget | None = None, *, unsaved: str = ""
    ) -> None:
        """`heading` stands above; `unsaved` is what is said while there is no owner."""
        super().__init__(parent)
        self._desk = desk
        self._unsaved = unsaved
        self.owner: tuple[str, int] | None = None
        self._also: tuple[tuple[str, int], ...] = ()
        self.attaching: Attaching | None = None
        self._pressed: QWidget | None = None  # the button that began what goes on
        self.heading = Heading(heading, "minor") if heading else None
        self.failure = Notice("error", "", closable=True)
        self.done = Notice("success", "", closable=True)
        self.rows = EvidenceRows(desk)
        self.add = Button(translate("Evidence", "Attach files…"), icon="clip", compact=True)
        self.paste_button = Button(translate("Evidence", "Paste"), icon="copy", compact=True)
        self.paste_button.setToolTip("Ctrl+V")
        self.hint = Label("", "minor", "text2", wrap=True)
        self._lay_out()
        self._frame = DropFrame(translate("Evidence", "Let go to attach it here."), self)
        self.take_drops_of(self)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(heading or translate("Evidence", "Attached files"))
        self.add.clicked.connect(self._choose)
        self.paste_button.clicked.connect(self.paste)
        self.rows.failed.connect(self._fail)
        self.rows.succeeded.connect(self._succeed)
        desk.changed.connect(self._after_change)
        self._show_owner()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        if self.heading is not None:
            column.addWidget(self.heading)
        for notice in (self.failure, self.done):
            notice.hide()
            column.addWidget(notice)
        column.addWidget(self.rows)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit())
        row.addWidget(self.add)
        row.addWidget(self.paste_button)
        row.addWidget(self.hint, 1)
        column.addWidget(self.foot)

    def set_heading(self, words: str) -> None:
        """Say something else above the files; only where there is a heading."""
        if self.heading is not None:
            self.heading.label.setText(words)
            self.setAccessibleName(words)

    def show_record(
        self, owner: tuple[str, int] | None, also: Sequence[tuple[str, int]] = ()
    ) -> None:
        """Show the evidence of that record (table, id), or of none."""
        if owner != self.owner:
            self.failure.hide()
            self.done.hide()
        self.owner, self._also = owner, tuple(also)
        self._show_owner()
        self.reload()

    def _show_owner(self) -> None:
        has_owner = self.owner is not None
        self.add.setEnabled(has_owner)
        self.paste_button.setEnabled(has_owner)
        words = translate("Evidence", "or drop them here: any file up to 100 MB.")
        self.hint.setText(words if has_owner else self._unsaved)

    def reload(self) -> None:
        """Read the files again."""
        files = []
        if self.owner is not None:
            with self._desk.store.read() as session:
                files = files_of(session, [self.owner, *self._also], with_letters=False)
        self.rows.show_files(files, self.owner)
        self.counted.emit(len(files))

    def count(self) -> int:
        """How many files are attached."""
        return self.rows.count()

    def _after_change(self, tables: object) -> None:
        if isinstance(tables, frozenset) and "attachment" in tables and self.owner is not None:
            self.reload()

    # Taking files

    def _choose(self) -> None:
        paths = messages.ask_open_paths(
            self,
            translate("Evidence", "Attach files"),
            translate("Evidence", "All files (*)"),
        )
        if paths:
            self.attach(evidence_intake.of_paths(paths))

    def paste(self) -> None:
        """Attach what the clipboard holds."""
        # An empty clipboard gives None, whatever its declaration says.
        data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
        self.attach(evidence_intake.of_data(data or QMimeData(), self._moment()))

    def may_paste(self) -> bool:
        """Whether it is in sight and takes files now."""
        return self.paste_button.isEnabled() and not self.visibleRegion().isEmpty()

    def _moment(self) -> datetime:
        return self._desk.now().astimezone(ZoneInfo(self._desk.zone))

    def attach(self, given: Given) -> None:
        """Attach these to the record; what cannot be is said, and the rest is attached."""
        if self.owner is None or self.attaching is not None:
            return
        self.failure.hide()
        self.done.hide()
        if not given.sources:
            self._say(Outcome(0, tuple(given.problems)))
            return
        self._before = tuple(given.problems)
        self._enable(False)
        self.attaching = Attaching(self._desk, self.owner, given.sources, self)
        self.attaching.done.connect(self._attached)
        self.attaching.failed.connect(self._not_attached)
        self.attaching.cancelled.connect(self._cancelled)
        self.attaching.ended.connect(self._ended)
        self.attaching.start()

    def _enable(self, on: bool) -> None:
        """Let the buttons be pressed. The keyboard waits in the box meanwhile: a grey button would
        hand it to the next one, which may attach to another record. The window that asked for the
        file may still be the active one, so what counts is where this window has its keyboard.
        """
        buttons, held = (self.add, self.paste_button), self.window().focusWidget()
        if not on:
            self._pressed = next((b for b in buttons if b is held), None)
            if self._pressed is not None:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in buttons:
            button.setEnabled(on and self.owner is not None)
        if on and self._pressed is not None and held is self:
            self._pressed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _attached(self, outcome: object) -> None:
        assert isinstance(outcome, Outcome)
        self._say(Outcome(outcome.attached, self._before + outcome.problems))

    def _say(self, outcome: Outcome) -> None:
        if not outcome.problems:
            return  # the new rows say it
        shown = list(outcome.problems[:_NAMED])
        if more := len(outcome.problems) - len(shown):
            shown.append(translate("Evidence", "And {count} more.", count=more))
        if outcome.attached == 1:
            head = translate("Evidence", "One file was attached; the others were not.")
        elif outcome.attached:
            head = translate(
                "Evidence", "{count} files were attached; the others were not.",
                count=outcome.attached,
            )  # fmt: skip
        else:
            head = translate("Evidence", "Nothing was attached.")
        self._fail(head, "\n".join(shown))

    def _not_attached(self, error: Exception) -> None:
        self._fail(translate("Evidence", "Nothing was attached."), messages.words(error))

    def _cancelled(self) -> None:
        self._succeed(translate("Evidence", "Cancelled: nothing was attached."))

    def _ended(self) -> None:
        self.attaching = None
        self._enable(True)

    def _fail(self, head: str, text: str) -> None:
        if not self.isVisible():  # asked for from another part of the page
            messages.tell(self.window(), head, text, "alert")
            return
        self.done.hide()
        self.failure.say(head, text)
        self.failure.show()

    def _succeed(self, words: str) -> None:
        self.failure.hide()
        self.done.say(words)
        self.done.show()

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._pastes(event):
            event.accept()  # the menu's "Pegar" would take the key for texts
            return True
        return super().event(event)

    def _pastes(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Paste) and self.owner is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pastes(event):
            self.paste()
            return
        super().keyPressEvent(event)

    # Dropping

    def take_drops_of(self, target: QWidget) -> None:
        """Take what is dropped on that widget too, where nothing in it takes it first."""
        self._frame.setParent(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() in (kinds.DragEnter, kinds.DragMove) and isinstance(event, QDropEvent):
            return self._dragged(event)
        if event.type() == kinds.DragLeave:
            self._frame.hide()
        elif event.type() == kinds.Drop and isinstance(event, QDropEvent):
            return self._dropped(event)
        return super().eventFilter(watched, event)

    def _dragged(self, event: QDropEvent) -> bool:
        if self.owner is None or not evidence_intake.can_take(event.mimeData()):
            return False
        # Never a move: the folder or the mail program would give up its own.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._frame.cover()
        return True

    def _dropped(self, event: QDropEvent) -> bool:
        self._frame.hide()
        if self.owner is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.attach(evidence_intake.of_data(event.mimeData(), self._moment()))
        return True

    def is_dropping(self) -> bool:
        """Whether something is being dragged over it that it would take."""
        return self._frame.isVisible()
