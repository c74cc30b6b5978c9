"""The way from an erasure that waits for a rule of retention to Conservación, and back to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from privdesk.operations.retention import own_rule
from privdesk.ui.desk import Desk
from privdesk.ui.trail import Place, place_of

_THERE = frozenset({"retention", "retention_rule"})
CORRESPONDENCE = "correspondence"


class RuleFirst(QObject):
    """Goes to Conservación; `begin` opens the erasure again where one came from, as soon as the
    rule on the correspondence is there and one has not gone elsewhere.
    """

    def __init__(self, desk: Desk, window: QWidget | None, begin: Callable[[], object]) -> None:
        super().__init__(desk)
        self._desk, self._window, self._begin = desk, window, begin
        self._from: Place | None = None

    def lead(self) -> None:
        """Leave for where the rules are."""
        self._from = self._now()
        self._desk.changed.connect(self._changed)
        self._desk.go("retention", {"list": "due"})

    def _now(self) -> Place | None:
        from privdesk.ui.main_window import MainWindow

        return place_of(self._window.current()) if isinstance(self._window, MainWindow) else None

    def _changed(self, tables: object) -> None:
        if isinstance(tables, frozenset) and "retention_rule" in tables:
            QTimer.singleShot(0, self, self._come_back)  # what is being saved is saved first

    def _come_back(self) -> None:
        now = self._now()
        is_elsewhere = now is not None and now.page not in _THERE
        with self._desk.store.read() as session:
            is_there = own_rule(session, CORRESPONDENCE) is not None
        if not is_there and not is_elsewhere:
            return
        self._desk.changed.disconnect(self._changed)
        self.deleteLater()
        if is_elsewhere:
            return
        if self._from is not None:
            self._desk.go(self._from.page, self._from.argument)
        self._begin()
