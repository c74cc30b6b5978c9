"""What every page of the window can do: refresh when it is shown, take an argument, be left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from privdesk.ui.desk import Desk


class Page(QWidget):
    """A page of the main window, made when it is first shown.

    `name` is what `Desk.go` calls it; `watches` the tables whose changes make it refresh; `can`
    names which of the window's common acts it carries out: "find", "print", "export".
    `entitled()` when its `title` is another one.
    """

    entitled = Signal()

    name: ClassVar[str] = ""
    watches: ClassVar[frozenset[str]] = frozenset()
    can: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._is_stale = True
        desk.changed.connect(self._after_change)

    def refresh(self) -> None:
        """Read again what the page shows; called when it is shown and something changed."""

    def show_argument(self, argument: object) -> None:
        """Show what `Desk.go` asked for: a dict, or None for the page as it is."""

    def may_leave(self) -> bool:
        """Whether the page may be left or closed now; asks when something typed is not saved."""
        return True

    def may_close(self) -> bool:
        """Whether the window may be closed over the page; as for leaving it, unless it says so."""
        return self.may_leave()

    def page_actions(self) -> Sequence[QAction]:
        """The page's own actions, for the menu "Registro" while the page is in front."""
        return ()

    def title(self) -> str:
        """What the window's title says of the page; "" for nothing."""
        return ""

    def standing(self) -> tuple[bool, dict[str, object] | None]:
        """Whether one can come back to what the page shows, and the argument that shows it again;
        None for the page as it is left.
        """
        return True, None

    def has(self, argument: dict[str, object] | None) -> bool:
        """Whether what that argument shows is still on record."""
        return True

    def take_keyboard(self) -> None:
        """Bring the keyboard to where the work begins: the page's list, where it has one."""
        self.setFocus()

    def paste(self) -> bool:
        """Attach what was copied to the evidence in sight (Ctrl+V); False where there is none."""
        from privdesk.ui.evidence import EvidenceBox

        boxes = [box for box in self.findChildren(EvidenceBox) if box.may_paste()]
        if boxes:
            boxes[0].paste()
        return bool(boxes)

    def focus_search(self) -> None:
        """Bring the keyboard to the page's search (Ctrl+F)."""

    def print_page(self) -> None:
        """Print what the page shows (Ctrl+P)."""

    def export(self) -> None:
        """Save what the page shows as a file (Ctrl+E)."""

    def mark_stale(self) -> None:
        """Read again now when shown, else on the next showing."""
        self._is_stale = True
        if self.isVisible():
            self._freshen()

    def _after_change(self, tables: object) -> None:
        if isinstance(tables, frozenset) and tables & self.watches:
            self.mark_stale()

    def showEvent(self, event: QShowEvent) -> None:
        self._freshen()
        super().showEvent(event)

    def _freshen(self) -> None:
        if self._is_stale:
            self._is_stale = False
            self.refresh()
