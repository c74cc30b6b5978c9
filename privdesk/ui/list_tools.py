"""What every list offers beside its search: kept filters, taking filters away, and columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from privdesk.store.saved_filters import (
    Selection,
    delete_filter,
    keep_filter,
    rename_filter,
    saved_filters,
)
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.column_chooser import ColumnChooser
from privdesk.ui.desk import Desk
from privdesk.ui.list_columns import ListColumns
from privdesk.ui.mnemonics import give_mnemonics
from privdesk.ui.naming import NameQuestion
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.notice import Notice


class ListTools(QWidget):
    """Buttons of a list; `clear` is for the page to place after its chips, `kept` (a notice that
    a filter was kept) under them.

    `current` gives what the list shows now; `chosen(Selection)` is a kept one that it should show,
    `clear_asked()` that it should show everything.
    """

    chosen = Signal(object)
    clear_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        of_list: str,
        current: Callable[[], Selection],
        columns: ListColumns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._list, self._current = desk, of_list, current
        self.columns = columns
        self.clear = Button(translate("Lists", "Clear filters"), "link", compact=True)
        self.clear.clicked.connect(self.clear_asked)
        self.clear.hide()
        self.saved = Button(translate("Lists", "My filters"), "bare", "filter", compact=True)
        self.saved.setToolTip(translate("Lists", "Keep this filter under a name, or use one kept"))
        self.saved.clicked.connect(self._open_saved)
        self.choose = Button(translate("Lists", "Columns"), "bare", "columns", compact=True)
        self.choose.clicked.connect(self._choose_columns)
        columns.asked.connect(self._choose_columns_at)
        self.chooser: ColumnChooser | None = None
        self.kept = Notice("success", "", closable=True)
        self.kept.hide()
        self._kept: Selection | None = None  # the one that the notice speaks of
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        for button in (self.saved, self.choose):
            row.addWidget(button)

    def show_filtered(self, filtered: bool) -> None:
        """Whether there is anything to take away."""
        self.clear.setVisible(filtered)
        if self._current() != self._kept:
            self.kept.hide()

    def menu(self) -> QMenu:
        """The kept filters, keeping the present one, renaming and forgetting."""
        menu = QMenu(self)
        with self._desk.store.read() as session:
            kept = saved_filters(session, self._list)
        for name, selection in kept.items():
            self._add(menu, name, self._show, selection)
        if kept:
            menu.addSeparator()
        self._add(menu, translate("Lists", "Keep this filter…"), self._keep)
        rename = menu.addMenu(translate("Lists", "Rename"))
        forget = menu.addMenu(translate("Lists", "Delete"))
        for name in kept:
            self._add(rename, name, self._rename, name)
            self._add(forget, name, self._forget, name)
        for part in (rename, forget):
            part.setEnabled(bool(kept))
        give_mnemonics(menu.actions()[-3:])  # not in the officer's own names of filters
        return menu

    def _add(self, menu: QMenu, words: str, act: Callable[..., None], *given: Any) -> None:
        # An ampersand in somebody's words is no mnemonic, and a tab no shortcut.
        action = QAction(words.replace("&", "&&").replace("\t", " "), menu)
        action.triggered.connect(lambda _checked=False: act(*given))
        menu.addAction(action)

    def _open_saved(self) -> None:
        self.menu().popup(self.saved.mapToGlobal(self.saved.rect().bottomLeft()))

    def _show(self, selection: Selection) -> None:
        self.chosen.emit(selection)

    def _keep(self) -> None:
        selection = self._current()

        def keep(name: str) -> None:
            with self._desk.store.write("save_filter") as session:
                kept = keep_filter(session, self._list, name, selection)
            self._say_kept(kept, selection)

        self._ask(translate("Lists", "Keep this filter"), "", keep)

    def _say_kept(self, name: str, selection: Selection) -> None:
        self._kept = selection
        head = translate("Lists", "The filter was kept as “{name}”.", name=name)
        self.kept.say(head, translate("Lists", "It stands under “My filters”."))
        self.kept.show()

    def _rename(self, old: str) -> None:
        def rename(name: str) -> None:
            with self._desk.store.write("save_filter") as session:
                rename_filter(session, self._list, old, name)

        self._ask(translate("Lists", "Rename the filter"), old, rename)

    def _ask(self, head: str, name: str, act: Callable[[str], None]) -> None:
        question = NameQuestion(head, translate("Lists", "Name of the filter"), name, act, self)
        question.exec()

    def _forget(self, name: str) -> None:
        sure = messages.confirm(
            self,
            translate("Lists", "Delete the filter “{name}”?", name=name),
            translate("Lists", "The records stay as they are."),
            translate("Lists", "Delete"),
            danger=True,
        )
        if sure:
            with self._desk.store.write("save_filter") as session:
                delete_filter(session, self._list, name)

    def _choose_columns(self) -> None:
        self.chooser = ColumnChooser(self.columns, self)
        self.chooser.exec()
        self.chooser = None

    def _choose_columns_at(self, place: QPoint) -> None:
        menu = QMenu(self)
        self._add(menu, translate("Lists", "Choose the columns…"), self._choose_columns)
        self._add(menu, translate("Columns", "Reset the columns"), self.columns.reset)
        menu.popup(place)
