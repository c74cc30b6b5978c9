"""The welcome: create, open, restore or try the example; and the files of late."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from privdesk import __version__, clock
from privdesk.text import translate
from privdesk.ui import messages, opening, theme, window_state
from privdesk.ui.doors import Door, RecentRow
from privdesk.ui.parts.box import Box, Hairline, IconLabel
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.task import Progress, Task
from privdesk.ui.when import place_words, when

if TYPE_CHECKING:
    from privdesk.store.store import Store

_SHOWN = 3  # recent files; more would not fit beside the doors


class WelcomeWindow(QWidget):
    """880 × 600. `opened(Store, is_example)`, `unlock_asked(Path)`, `help_asked()`."""

    opened = Signal(object, bool)
    unlock_asked = Signal(object)
    help_asked = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_painted = False
        self.setWindowTitle("Privdesk")
        self.setMinimumSize(theme.px(880), theme.px(600))
        self.stack = QStackedWidget()
        self.doors: dict[str, Door] = {}
        self.recents: list[RecentRow] = []
        self.error = Notice("error", "")
        self.progress = ProgressBox("")
        self._task: Task | None = None
        self._first = self._doors_page()
        self.stack.addWidget(self._first)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_side())
        row.addWidget(self.stack, 1)
        if self.recents:  # who has a file already comes here for another one
            self.doors["open"].setFocus()

    def _doors_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        margin = theme.px(32)
        column.setContentsMargins(margin, theme.px(36), margin, theme.px(18))
        column.setSpacing(theme.unit())
        column.addWidget(Label(translate("Welcome", "How do you want to begin?"), "title"))
        column.addSpacing(theme.px(8))
        for key, icon, name, detail in _doors():
            door = Door(icon, name, detail)
            door.clicked.connect(self._entered)
            self.doors[key] = door
            column.addWidget(door)
        self.error.hide()
        self.progress.hide()
        column.addWidget(self.error)
        column.addWidget(self.progress)
        if shown := window_state.recents()[:_SHOWN]:
            column.addSpacing(theme.unit())
            column.addWidget(Label(translate("Welcome", "Recent"), emphasis=True))
            column.addWidget(self._recents(shown, clock.now()))
        column.addStretch(1)
        link = LinkButton(translate("Welcome", "Help (F1)"))
        link.setShortcut("F1")
        link.clicked.connect(self.help_asked)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _recents(self, shown: list[window_state.Recent], now: datetime) -> Box:
        box = Box()
        box.body.setContentsMargins(1, 1, 1, 1)
        box.body.setSpacing(0)
        zone = window_state.kept_zone()
        for recent in shown:
            if self.recents:
                box.body.addWidget(Hairline())
            path = recent.path
            opened = when(recent.opened, now, zone)
            row = RecentRow(path.name, place_words(path.parent), opened, str(path))
            row.setProperty("path", str(path))
            row.clicked.connect(self._recent_chosen)
            self.recents.append(row)
            box.body.addWidget(row)
        return box

    def _recent_chosen(self) -> None:
        row = self.sender()
        if isinstance(row, RecentRow):
            self.unlock_asked.emit(Path(str(row.property("path"))))

    def _entered(self) -> None:
        door = self.sender()
        key = next((k for k, d in self.doors.items() if d is door), "")
        {
            "create": self.show_create,
            "open": self.choose_file,
            "restore": self.show_restore,
            "example": self.try_example,
        }[key]()

    def show_create(self) -> None:
        """To the form of a new store."""
        from privdesk.ui.create_store import CreatePage

        page = CreatePage()
        page.finished.connect(self._created)
        self._show(page, "name")

    def show_restore(self) -> None:
        """To the form of restoring a backup."""
        from privdesk.ui.restore_page import RestorePage

        page = RestorePage()
        page.finished.connect(self._restored)
        self._show(page, "backup")

    def _show(self, page: QWidget, first: str = "") -> None:
        from privdesk.ui.entrance import EntranceForm

        if isinstance(page, EntranceForm):
            page.back_asked.connect(self.back)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if isinstance(page, EntranceForm) and first in page.fields:
            page.fields[first].editor.setFocus()

    def back(self) -> None:
        """Back to the doors; a form with something typed asks first."""
        page = self.stack.currentWidget()
        if page is None or page is self._first or not self._may_drop(page):
            return
        self.stack.setCurrentWidget(self._first)
        self.stack.removeWidget(page)
        page.deleteLater()

    def _may_drop(self, page: QWidget | None) -> bool:
        from privdesk.ui.create_store import CreatePage

        if not isinstance(page, CreatePage) or page.is_empty():
            return True
        return messages.confirm(
            self,
            translate("Welcome", "Leave the form?"),
            translate("Welcome", "The file is not made yet, and what you typed is not kept."),
            translate("Welcome", "Leave it"),
            danger=True,
            stay=translate("Messages", "Keep editing"),
        )

    def _created(self, store: Store) -> None:
        from privdesk.ui.recovery_page import RecoveryPage

        made = self.stack.currentWidget()
        assert made is not None  # the form that made it
        # Now, not when it is opened: who closes at the sheet finds the file the next time.
        window_state.add_recent(store.path, clock.now())
        page = RecoveryPage(store)
        page.finished.connect(self._restored)
        self._show(page)
        page.print.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stack.removeWidget(made)
        made.deleteLater()

    def _restored(self, store: object) -> None:
        self.opened.emit(store, False)

    def choose_file(self) -> None:
        """Ask for a store's file and go to unlock it."""
        path = messages.ask_open_path(
            self,
            translate("Welcome", "Open a file"),
            translate("Welcome", "Privdesk files (*.privdesk);;All files (*)"),
        )
        if path is not None:
            self.unlock_asked.emit(path)

    def try_example(self) -> None:
        """Make the fictional example and open it."""

        def work(progress: Progress) -> object:
            return opening.example()

        self.error.hide()
        self._first.setEnabled(False)
        self.progress.set_progress(0, 0, translate("Welcome", "Making the example…"))
        self.progress.cancel.hide()
        self.progress.show()
        self._task = Task(work)
        self._task.done.connect(self._example_made)
        self._task.failed.connect(self._example_failed)
        self._task.start()

    def _example_made(self, store: object) -> None:
        self.opened.emit(store, True)

    def _example_failed(self, error: Exception) -> None:
        self.progress.hide()
        self._first.setEnabled(True)
        self.error.say(
            translate("Welcome", "The example could not be made."), messages.words(error)
        )
        self.error.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_drop(self.stack.currentWidget()):
            super().closeEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()


def _doors() -> tuple[tuple[str, str, str, str], ...]:
    return (
        (
            "create",
            "plus",
            translate("Welcome", "Create the file of my organization"),
            translate("Welcome", "Name, passphrase and printed recovery sheet"),
        ),
        (
            "open",
            "folder",
            translate("Welcome", "Open a file"),
            translate("Welcome", "A .privdesk file on this computer or on a memory stick"),
        ),
        (
            "restore",
            "restore",
            translate("Welcome", "Restore a backup"),
            translate("Welcome", "Into a new file; an existing one is never replaced"),
        ),
        (
            "example",
            "flask",
            translate("Welcome", "Try the example"),
            translate("Welcome", "A fictional organization, apart from your real data"),
        ),
    )


def _side() -> Box:
    """The pane at the left: what this is, and what it promises."""
    side = Box(part="side")
    side.setFixedWidth(theme.px(280))
    margin = theme.px(28)
    side.body.setContentsMargins(margin - 4, theme.px(38), theme.px(24), theme.px(18))
    side.body.setSpacing(theme.px(10))
    side.body.addWidget(IconLabel("mark", "accent", 36))
    name = Label("Privdesk", "title")
    side.body.addWidget(name)
    side.body.addWidget(
        Label(
            translate(
                "Welcome",
                "The requests of the data subjects, their terms and their proof, in one encrypted "
                "file.",
            ),
            tone="text2",
            wrap=True,
        )
    )
    side.body.addSpacing(theme.px(18))
    for icon, words in (
        ("lock", translate("Welcome", "It opens only with your passphrase or the recovery sheet.")),
        ("shield", translate("Welcome", "Nothing leaves this computer unless you ask for it.")),
    ):
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(IconLabel(icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, wrap=True), 1)
        side.body.addLayout(row)
    side.body.addStretch(1)
    version = translate("Welcome", "Version {version}", version=__version__)
    side.body.addWidget(Label(version, "minor", "text2"))
    return side
