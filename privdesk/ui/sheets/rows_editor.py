"""The rows of a record as a compact table: added, changed, taken out and put in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.records.owned import Owned
from privdesk.rules.date_order import still_to_come
from privdesk.rules.sheet import RowSheet
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.row_dialog import RowDialog
from privdesk.ui.sheets.rows_face import RowsFace
from privdesk.ui.sheets.rows_field import (
    RowsField,
    doubled_words,
    first_values,
    lacking_name,
    sole_names,
    written,
)

_SAID = 3  # remarks under the table; each row says its own in its tooltip


class RowsEditor(RowsField):
    """A table of rows with Añadir (Ins), Editar (Enter), Quitar (Supr) and order (Alt+arrows).

    `columns` are the fields shown, those of tables when left out.
    """

    def __init__(
        self,
        desk: Desk,
        owned: Owned,
        columns: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, owned, parent)
        shown = [self.fields[n] for n in columns or [f.name for f in self.fields.values()]]
        if not columns:
            shown = [f for f in shown if f.in_table]
        self._rows: list[RowSheet] = []
        self._defaults = first_values(owned.record_type)
        self._remark: Callable[[Mapping[str, Any]], str] | None = None
        self._read_only = False
        self._removed: tuple[int, RowSheet] | None = None
        self._half: int | None = None  # the row in the open window; -1 for a new one
        self.dialog: RowDialog | None = None
        self.face = RowsFace(say(owned.label), shown, self.value_words, self._row_remark)
        self.table, self.add_button = self.face.table, self.face.add
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.face)
        column.addWidget(self._error_row)
        self._show()

    def _connect(self) -> None:
        face = self.face
        face.table.opened.connect(lambda index: self.edit(index.row()))
        face.table.installEventFilter(self)
        face.add.clicked.connect(self.add)
        face.edit.clicked.connect(lambda: self.edit(face.current()))
        face.remove.clicked.connect(lambda: self.remove(face.current()))
        face.up.clicked.connect(lambda: self.move_row(face.current(), -1))
        face.down.clicked.connect(lambda: self.move_row(face.current(), 1))
        face.undo.clicked.connect(self.put_row_back)
        self.setFocusProxy(face.add)

    # What the form may say

    def set_heading(self, words: str) -> None:
        """Another name over the table; "" for none."""
        self.face.heading.setText(words)

    def set_default_values(self, values: Mapping[str, Any]) -> None:
        """What a new row begins with, beside what its fields begin with always."""
        self._defaults |= values

    def set_remark(self, remark: Callable[[Mapping[str, Any]], str]) -> None:
        """What is to be said of a row by its values, in amber; "" for nothing."""
        self._remark = remark
        self._show()

    # The rows

    def rows(self) -> tuple[RowSheet, ...]:
        return tuple(self._rows)

    def set_rows(self, rows: Iterable[RowSheet]) -> None:
        self._rows = list(rows)
        self._removed = None
        self.set_error(None)
        self._show()

    def refresh(self) -> None:
        self.face.model.forget_words()
        self._show()

    def add(self) -> None:
        """Ask for a new row."""
        if not self._read_only:
            self._open(-1, self._defaults)

    def edit(self, row: int) -> None:
        """Ask for that row anew."""
        if 0 <= row < len(self._rows) and not self._read_only:
            self._open(row, self._rows[row].values)

    def remove(self, row: int) -> None:
        """Take that row out; it can be put back while nothing else is done."""
        if not 0 <= row < len(self._rows) or self._read_only:
            return
        self._removed = (row, self._rows.pop(row))
        self._show(min(row, len(self._rows) - 1))
        (self.table if self._rows else self.add_button).setFocus()
        self.changed.emit()

    def put_row_back(self) -> None:
        """Put the row back that was taken out last."""
        if self._removed is None:
            return
        row, sheet = self._removed
        self._rows.insert(row, sheet)
        self._changed(row)
        self.table.setFocus()

    def move_row(self, row: int, by: int) -> None:
        """Change the place of that row with the one before it (-1) or after it (1)."""
        other = row + by
        if self._read_only or min(row, other) < 0 or max(row, other) >= len(self._rows):
            return
        self._rows[row], self._rows[other] = self._rows[other], self._rows[row]
        self._changed(other)

    def _changed(self, row: int) -> None:
        self._removed = None
        self.set_error(None)
        self._show(row)
        self.changed.emit()

    # Its window

    def _open(self, row: int, values: Mapping[str, Any]) -> None:
        names, record_type = list(self.fields), self.owned.record_type
        dialog = RowDialog(self.desk, record_type, names, self._refused, self.window())
        self.dialog, self._half = dialog, row
        dialog.load(values, is_new=row < 0)
        dialog.edited.connect(self.changed)
        dialog.finished.connect(self._finished)
        dialog.open()

    def _refused(self, values: Mapping[str, Any]) -> BadInput | None:
        """What is wrong with the row in the window beside its fields."""
        sole = sole_names(self.owned)
        taken = tuple(values.get(name) for name in sole)
        for number, row in enumerate(self._rows):
            same = tuple(row.values.get(name) for name in sole) == taken
            if sole and same and number != self._half:
                return BadInput(translate("Rows", "It is in this list already."), sole[0])
        stood = self._rows[self._half].values if self._half is not None and self._half >= 0 else {}
        changed = {name: value for name, value in values.items() if value != stood.get(name)}
        wrong = still_to_come(self.owned.record_type, changed, self.desk.today())
        return BadInput(wrong[1], wrong[0]) if wrong else None

    def _finished(self, accepted: int) -> None:
        dialog, row = self.dialog, self._half
        self.dialog = self._half = None
        if dialog is None or row is None:
            return
        typed = dialog.values()
        dialog.deleteLater()
        if accepted:
            self._changed(self._take(row, typed))
        else:
            self.changed.emit()  # what was half typed is no part of a draft any more
        (self.table if self._rows else self.add_button).setFocus()

    def _take(self, row: int, typed: Mapping[str, Any]) -> int:
        """Put what was typed into the rows; the place of its row."""
        values = {name: written(self.fields[name], value) for name, value in typed.items()}
        if row < 0:
            self._rows.append(RowSheet(None, {**self._defaults, **values}))
            return len(self._rows) - 1
        old = self._rows[row]
        self._rows[row] = replace(old, values={**old.values, **values})
        return row

    def is_unread(self) -> bool:
        return self.dialog is not None and self.dialog.is_dirty()

    def kept(self) -> object:
        before = list(self._rows)
        if self.dialog is not None and self._half is not None and self.is_unread():
            self._take(self._half, self.dialog.values())
        kept = super().kept()
        self._rows = before
        return kept

    # What is wrong

    def _row_remark(self, row: int) -> str:
        """What is wrong with that row, is still to be said in it, or is to be said of it."""
        if wrong := self._wrong(row):
            return wrong
        values = self._rows[row].values
        if lacking := lacking_name(self.owned, values):
            named = say(self.fields[lacking].label)
            return translate("Rows", "Still to be said: {field}.", field=named)
        if doubled := doubled_words(self.owned, self._rows, row):
            return doubled
        return self._remark(values) if self._remark is not None else ""

    def _wrong(self, row: int) -> str:
        """Why that row cannot be kept; "" where it can."""
        values = self._rows[row].values
        for name, declared in self.fields.items():
            value = values.get(name)
            if declared.required and (value is None or not str(value).strip()):
                return translate("Fields", "“{field}” is missing.", field=say(declared.label))
        sole = sole_names(self.owned)
        key = tuple(values.get(name) for name in sole)
        others = (tuple(other.values.get(name) for name in sole) for other in self._rows[:row])
        if sole and key in others:
            return translate("Rows", "It is in this list twice.")
        return ""

    def problem(self) -> str | None:
        found = [(n, words) for n in range(len(self._rows)) if (words := self._wrong(n))]
        if not found:
            return None
        number, words = found[0]
        return translate("Rows", "Row {number}: {words}", number=number + 1, words=words)

    def check(self) -> bool:
        good = super().check()
        if not good:
            self.focus_gap()
        return good

    def focus_gap(self) -> None:
        rows = range(len(self._rows))
        wrong = next((n for n in rows if self._wrong(n)), None)
        bad = wrong if wrong is not None else next((n for n in rows if self._row_remark(n)), None)
        if bad is None:
            (self.add_button if self.add_button.isEnabled() else self.table).setFocus()
            return
        self.table.selectRow(bad)
        self.table.setFocus()

    # How it looks

    def set_read_only(self, read_only: bool = True) -> None:
        self._read_only = read_only
        self.face.set_read_only(read_only)
        self.setFocusProxy(self.table if read_only else self.add_button)

    def _show(self, row: int = -1) -> None:
        self.face.show_rows(tuple(self._rows), row if row >= 0 else self.face.current())
        if self._removed is not None:
            self.face.say_removed(self.row_words(self._removed[1].values)[:120])
            return
        found = [(n, w) for n in range(len(self._rows)) if (w := self._row_remark(n))]
        said = [translate("Rows", "Row {number}: {words}", number=n + 1, words=w) for n, w in found]
        self.face.say_remarks(said[:_SAID])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self.table:
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and self._key(event):
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Carry out what the key asks for; whether it asked for anything here."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        row, key = self.face.current(), event.key()
        if key == Qt.Key.Key_Insert:
            self.add()
        elif key == Qt.Key.Key_Delete:
            self.remove(row)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(row, -1 if key == Qt.Key.Key_Up else 1)
        else:
            return False
        return True
