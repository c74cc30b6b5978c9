"""Ajustes → Listas: the lists that came with the program, and what the office made of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.operations.lists import offer_entry, restore_entry, retire_entry
from privdesk.records import ListEntry
from privdesk.rules.lists import LISTS, Entry, EntryList, shipped_list
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.list_entries_model import EntriesModel
from privdesk.ui.list_entry_box import ListEntryBox
from privdesk.ui.list_words import caution_words, source_words
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.search import SearchBox
from privdesk.ui.parts.table import TableView

_ROWS = 8  # shown without scrolling
_ROWS_WITH_FORM = 4  # while an entry is written under them


class ListsBox(QWidget):
    """One list at a time with Modificar…, Agregar…, Retirar and Restaurar; the form opens under it.

    Where the words are not the SIC's own, and where a source is a secondary one, it says so.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choice = ChoiceEditor([(name, shipped_list(name).title) for name in LISTS])
        self.choice.set_value(LISTS[0])
        self.choice.changed.connect(self._list_chosen)
        self.search = SearchBox(translate("Lists", "Search in this list"))
        self.search.textChanged.connect(self._show)
        self.source = Label("", tone="text2", wrap=True)
        self.caution = Notice("info", "")
        self.model = EntriesModel(self._of())
        self.table = TableView()
        self.table.setModel(self.model)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.opened.connect(self.edit)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._make_buttons()
        self.done = Notice("success", "", closable=True)
        self.box = ListEntryBox(desk)
        self.box.saved.connect(self._saved)
        self.box.closed.connect(self._closed)
        self._lay_out()
        self._show_columns()

    def _make_buttons(self) -> None:
        def button(text: str, icon: str, act: Callable[[], object]) -> Button:
            made = Button(text, "plain", icon, compact=True)
            made.clicked.connect(act)
            return made

        self.add_button = button(translate("Lists", "Add…"), "plus", self.begin)
        self.edit_button = button(translate("Lists", "Change…"), "edit", self.edit)
        self.retire_button = button(translate("Lists", "Retire"), "trash", self.retire)
        self.restore_button = button(translate("Lists", "Restore"), "restore", self.restore)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(Heading(translate("Lists", "Lists")))
        words = translate(
            "Lists",
            "What can be chosen in the inventory. They are dated data: change what the law or the "
            "SIC changes. What was chosen before keeps its words.",
        )
        column.addWidget(Label(words, tone="text2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.unit(2))
        row.addWidget(LabeledField(translate("Lists", "List"), self.choice), 3)
        row.addWidget(self.search, 2, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(self.source)
        column.addWidget(self.caution)
        column.addWidget(self.table)
        acts = FlowLayout()
        for button in (
            self.edit_button, self.add_button, self.retire_button, self.restore_button
        ):  # fmt: skip
            acts.addWidget(button)
        column.addLayout(acts)
        column.addWidget(self.box)
        column.addWidget(self.done)
        self.done.hide()

    # What is shown

    def _name(self) -> str:
        return str(self.choice.value() or LISTS[0])

    def _of(self) -> EntryList:
        return self._desk.lists()[self._name()]

    def refresh(self) -> None:
        """Read the lists again; what is chosen stays chosen."""
        self._show()
        self.box.take_news(self._of())

    def show_list(self, name: str) -> None:
        """Choose a list by its name; none that is unknown."""
        if name in LISTS and self.box.may_leave():
            self.box.close_form()
            self.choice.set_value(name)
            self._show_columns()

    def choose_record(self, record_id: int) -> None:
        """Choose the entry that the office changed."""
        with self._desk.store.read() as session:
            record = session.get(ListEntry, record_id)
        if record is not None:
            self.show_list(record.list_name)
            self._choose(record.code)

    def _list_chosen(self) -> None:
        if not self.box.may_leave():
            self.choice.set_value(self.model.of.name)
            return
        self.box.close_form()
        self.search.clear()
        self.done.hide()
        self._show_columns()

    def _show_columns(self) -> None:
        """The chosen list from its first entry, in its own columns."""
        self._show()
        for number, column in enumerate(self.model.columns[:-1]):
            self.table.setColumnWidth(number, theme.px(column.width))
        self.table.setAccessibleName(self.model.of.title)
        if self.model.rows:
            self.table.selectRow(0)
        self.table.scrollToTop()

    def _show(self) -> None:
        kept = self.chosen()
        of = self._of()
        wanted = _plain(self.search.text())
        rows = [e for e in of.entries if wanted in _plain(f"{e.label} {e.group} {e.code}")]
        self.model.show_list(of, rows)
        self._choose(kept.code if kept else "")
        self._row_chosen()
        self.source.setText(source_words(of))
        caution = caution_words(of)
        self.caution.say(*caution)
        self.caution.setVisible(bool(caution[0]))
        self._fit()

    def _fit(self) -> None:
        most = _ROWS_WITH_FORM if self.is_open() else _ROWS
        count = max(2, min(len(self.model.rows), most))
        self.table.setFixedHeight(theme.px(32 + 32 * count + 2))

    def _choose(self, code: str) -> None:
        codes = [entry.code for entry in self.model.rows]
        if code in codes:
            self.table.selectRow(codes.index(code))
        elif codes:
            self.table.selectRow(0)

    def chosen(self) -> Entry | None:
        """The entry that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _row_chosen(self) -> None:
        entry = self.chosen()
        self.edit_button.setEnabled(entry is not None)
        self.retire_button.setEnabled(entry is not None)
        is_given = entry is not None and shipped_list(self._name()).get(entry.code) is not None
        self.restore_button.setEnabled(is_given and entry is not None and entry.is_own)
        is_retired = entry is not None and not entry.is_in_use
        self.retire_button.setText(
            translate("Lists", "Offer again") if is_retired else translate("Lists", "Retire")
        )

    # The form

    def begin(self) -> None:
        """Open an empty form for another entry."""
        self._open("")

    def edit(self) -> None:
        """Open the form on the chosen entry."""
        entry = self.chosen()
        if entry is not None:
            self._open(entry.code)

    def go_on(self, code: str) -> None:
        """Open the form with what stands half typed in it; "": of a new one."""
        if not self.box.is_of(self._name(), code):
            self._open(code if self._of().get(code) else "")

    def _open(self, code: str) -> None:
        if not self.box.may_leave():
            return
        self.done.hide()
        self.box.open(self._of(), code)
        self._fit()
        self._choose(code)

    def save(self) -> bool:
        """Keep what stands in the open form; False, said beside the field, when it cannot be."""
        return self.box.save()

    def _saved(self, code: str) -> None:
        self._show()
        self._choose(code)
        self._say_done()

    def _closed(self) -> None:
        self._fit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_done(self) -> None:
        self.done.say(translate("Lists", "Saved."))
        self.done.show()

    def is_open(self) -> bool:
        """Whether an entry is being written."""
        return self.box.form is not None

    def may_leave(self, *, stays: bool = False) -> bool:
        """Whether the open form lets go, or `stays` open unseen; asks when something was typed."""
        return self.box.may_leave(stays=stays)

    # What is done with the chosen one

    def retire(self) -> None:
        """Offer the chosen entry no more, or again."""
        entry = self.chosen()
        if entry is not None:
            self._act(retire_entry if entry.is_in_use else offer_entry, entry.code)

    def restore(self) -> None:
        """Take back what the office changed in the chosen entry."""
        entry = self.chosen()
        if entry is not None:
            self._act(restore_entry, entry.code)

    def _act(self, act: Callable[[Any, str, str], None], code: str) -> None:
        if not self.box.may_leave():
            return
        self.box.close_form()
        try:
            with self._desk.store.write("change_list") as session:
                act(session, self._name(), code)
        except UserError as error:
            messages.tell(self, translate("Lists", "It was not saved."), str(error), "alert")
            return
        self._show()
        self._say_done()


def _plain(text: str) -> str:
    """Without capitals and accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).strip()
