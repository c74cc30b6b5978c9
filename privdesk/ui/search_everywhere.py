"""Searching everything: the box over the navigation, and what it finds while it is typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.search import SearchBox
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from privdesk.store.finding_everywhere import Group
    from privdesk.ui.found_panel import FoundPanel
    from privdesk.ui.search_everywhere_rows import Row

_WAIT = 120  # milliseconds after the last key
_WIDTH = 620
_LIST_PAGES = {
    "request": "requests",
    "database": "databases",
    "activity": "activities",
    "party": "parties",
}
_SECTIONS = {  # of the settings
    "calendar_day": "calendar",
    "closure": "calendar",
    "letter_template": "letters",
    "number_series": "numbering",
}


class SearchEverywhere(QObject):
    """Searches with the words of `box` and shows the hits in a panel over `window`.

    `opened(str)` are the words by which a hit was found, once it was gone to.
    """

    opened = Signal(str)

    def __init__(self, desk: Desk, box: SearchBox, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._box, self._window = desk, box, window
        self._before: QWidget | None = None
        self._task: Task | None = None
        self._shown_for = ""  # the words whose hits are shown
        self._opens_first = False
        self._expanded: tuple[str, ...] = ()
        self.panel: FoundPanel | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self._look)
        box.textChanged.connect(self._typed)
        box.installEventFilter(self)
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)

    def begin(self, words: str = "") -> None:
        """Bring the keyboard to the box, with these words in it; it goes back to where it was
        after Escape.
        """
        if words:
            self._box.setText(words)
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()
        if self._box.text().strip():
            self._wait.start(0)

    def close(self, *, gives_back: bool = True) -> None:
        """Forget the words and take the panel away."""
        self._wait.stop()
        self._opens_first = False
        self._expanded = ()
        self._box.blockSignals(True)
        self._box.clear()
        self._box.blockSignals(False)
        self._box.cleared()
        self._hide()
        before, self._before = self._before, None
        if gives_back and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide(self) -> None:
        self._shown_for = ""
        if self.panel is not None:
            self.panel.hide()

    def _is_ours(self, widget: QWidget) -> bool:
        panel = self.panel
        return widget is self._box or (panel is not None and panel.isAncestorOf(widget))

    def _focus_went(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._window.isAncestorOf(new):
            return
        if self._is_ours(new):
            if old is not None and not self._is_ours(old) and self._window.isAncestorOf(old):
                self._before = old
            return
        self._hide()  # what was typed stays until it is emptied

    def _typed(self, words: str) -> None:
        self._opens_first = False
        self._expanded = ()
        if words.strip():
            self._wait.start(_WAIT)
        else:
            self._wait.stop()
            self._hide()

    def _look(self) -> None:
        """Search off the interface thread; what was typed meanwhile is searched after it."""
        words = self._box.text()
        if self._task is not None or not words.strip():
            return
        store, day, expanded = self._desk.store, self._desk.day(), self._expanded

        def work(_progress: Progress) -> list[Group]:
            from privdesk.operations.finding import find_anything
            from privdesk.store.finding_everywhere import MOST

            with store.read() as session:
                groups = find_anything(session, words, day)
                if expanded:
                    whole = find_anything(session, words, day, per_type=MOST, types=expanded)
                    by_type = {group.record_type: group for group in whole}
                    groups = [by_type.get(group.record_type, group) for group in groups]
            return groups

        self._task = Task(work)
        self._task.setProperty("words", words)
        self._task.done.connect(self._found)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _ended(self) -> None:
        task, self._task = self._task, None
        words = str(task.property("words")) if task is not None else ""
        if self._box.text().strip() and words != self._box.text():
            self._wait.start(_WAIT)

    def _found(self, groups: list[Group]) -> None:
        task = self._task
        words = str(task.property("words")) if task is not None else ""
        focused: QWidget | None = self._window.focusWidget()
        if words != self._box.text() or focused is None or not self._is_ours(focused):
            return
        panel = self._made_panel()
        kept = panel.list.currentIndex().row() if self._shown_for == words else -1
        self._shown_for = words
        panel.show_groups(groups, words)
        self._place()
        panel.show()
        panel.raise_()
        if kept >= 0:
            panel.list.choose(min(kept, panel.list.found.rowCount() - 1))
        if self._opens_first:
            self._open_first()

    def _made_panel(self) -> FoundPanel:
        if self.panel is None:
            from privdesk.ui.found_panel import FoundPanel

            self.panel = FoundPanel(self._window)
            self.panel.list.wanted.connect(self._open)
            self.panel.list.left.connect(self._back_to_box)
            self.panel.list.typed.connect(self._type_on)
            self.panel.list.closed.connect(self.close)
        return self.panel

    def _place(self) -> None:
        if self.panel is None:
            return
        corner = self._box.mapTo(self._window, QPoint(0, self._box.height() + theme.px(4)))
        room = self._window.rect().adjusted(0, 0, -theme.px(12), -theme.px(12))
        wide = min(theme.px(_WIDTH), room.right() - corner.x())
        self.panel.resize(wide, self.panel.height())
        high = min(self.panel.height_wanted(), room.bottom() - corner.y())
        self.panel.setGeometry(corner.x(), corner.y(), wide, high)

    def _back_to_box(self) -> None:
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type_on(self, text: str) -> None:
        self._back_to_box()
        self._box.end(False)
        self._box.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._box and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key_in_box(event)
        return False

    def _key_in_box(self, event: QKeyEvent) -> bool:
        panel = self.panel
        is_shown = panel is not None and panel.isVisible()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            return True
        if event.key() == Qt.Key.Key_Down and panel is not None and is_shown:
            first = panel.list.found.next_choice(-1, 1)
            if first >= 0:
                panel.list.setFocus(Qt.FocusReason.OtherFocusReason)
                panel.list.choose(first)
            return True
        return False

    def _enter(self) -> None:
        panel = self.panel
        is_shown = panel is not None and panel.isVisible()
        if is_shown and self._shown_for == self._box.text():
            self._open_first()
        elif self._box.text().strip():
            self._opens_first = True
            self._wait.start(0)

    def _open_first(self) -> None:
        self._opens_first = False
        if self.panel is not None:
            first = self.panel.list.found.next_choice(-1, 1)
            if first >= 0:
                self._open(first)

    def _open(self, number: int) -> None:
        if self.panel is None:
            return
        row = self.panel.list.found.rows[number]
        if row.is_head:
            return
        if row.is_more and row.group.record_type not in _LIST_PAGES:
            self._expanded = (*self._expanded, row.group.record_type)
            self._look()
            return
        words = self._box.text()
        self.close(gives_back=False)
        self._window.setFocus(Qt.FocusReason.OtherFocusReason)
        page, argument = destination(row, words)
        self._desk.go(page, argument)
        self.opened.emit(words)


def destination(row: Row, words: str) -> tuple[str, dict[str, object]]:
    """The page that shows what a row stands for, and its argument."""
    from privdesk.records import INVENTORY
    from privdesk.ui.pages.request_record import DOCUMENTS

    if row.hit is None:
        return _LIST_PAGES[row.group.record_type], {"words": words}
    name, record_id = row.hit.opens
    if name == "person":
        return "requests", {"filters": {"person": record_id}}
    if name == "request":
        argument: dict[str, object] = {"request": record_id}
        if row.hit.record_type in ("document", "attachment"):
            argument["tab"] = DOCUMENTS
        return "requests", argument
    if name in INVENTORY:
        return name, {"record": record_id}
    if row.hit.template:
        return "template", {"template": row.hit.template}
    section = _SECTIONS.get(name, "organization")
    return "settings", {"section": section, "table": name, "record": record_id}
