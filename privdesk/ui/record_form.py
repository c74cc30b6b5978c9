"""A form made from the declaration of a record's fields, on a Designer form where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import Record
from privdesk.text import say
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import editor_for
from privdesk.ui.form_values import FormValues
from privdesk.ui.parts.editor import Editor, LabeledField

_WIDE = {FieldKind.LONG_TEXT}


class RecordForm(FormValues):
    """The editors of a record type's fields, each with its label, help and error.

    A field whose name is an objectName of `form` (a class compiled from forms/*.ui) stands on
    that widget; every other field follows below. `changed()` tells each edit by the officer.
    What changed elsewhere in the meantime stands above them, in `conflicts`.
    """

    def __init__(
        self,
        desk: Desk,
        record_type: type[Record],
        names: Sequence[str] = (),
        form: type[Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        declared = {f.name: f for f in fields_of(record_type)}
        super().__init__(desk, {n: declared[n] for n in names or declared}, parent)
        placed = QWidget(self)
        self.ui = form() if form is not None else None
        if self.ui is not None:
            self.ui.setupUi(placed)
            if (layout := placed.layout()) is not None:
                layout.setContentsMargins(0, 0, 0, 0)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.unit(1.5))
        body.addWidget(self.conflicts)
        if self.ui is not None:
            body.addWidget(placed)
        rest = [f for f in self.fields.values() if not self._place(f, desk)]
        self._cells = {f.name: self._cell(f, desk) for f in rest}
        self._hidden: set[str] = set()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.unit(2))
        self._grid.setVerticalSpacing(theme.unit(1.5))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        if rest:
            body.addLayout(self._grid)
            self._fill_grid()

    def _place(self, declared: Field, desk: Desk) -> bool:
        """Put a field on the form's own widget of that name; whether there is one."""
        place = getattr(self.ui, declared.name, None) if self.ui is not None else None
        if not isinstance(place, QWidget):
            return False
        if isinstance(place, Editor):
            holder, editor = place.parentWidget(), place
            layout = holder.layout() if holder is not None else None
            stand_in = QWidget(holder)
            if layout is not None:
                layout.replaceWidget(place, stand_in)
            place = stand_in
        else:
            editor = editor_for(declared, desk, place)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._labeled(declared, editor))
        return True

    def _cell(self, declared: Field, desk: Desk) -> LabeledField:
        """A field of those that follow; a box to tick says itself what it asks."""
        labeled = self._labeled(declared, editor_for(declared, desk, self))
        if declared.kind is FieldKind.FLAG:
            labeled.label.hide()
        return labeled

    def _fill_grid(self) -> None:
        """Two fields a row; a long text takes the whole row, and what is hidden no place."""
        while self._grid.takeAt(0) is not None:
            pass
        row = column = 0
        left: FieldKind | None = None
        for name, cell in self._cells.items():
            if name in self._hidden:
                continue
            kind = self.fields[name].kind
            wide = kind in _WIDE
            if kind is FieldKind.FLAG:  # a box beside a field stands beside its control
                policy = cell.label.sizePolicy()
                policy.setRetainSizeWhenHidden(bool(column) and left is not FieldKind.FLAG)
                cell.label.setSizePolicy(policy)
            left = kind
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(cell, row, column, 1, 2 if wide else 1)
            row, column = (row + 1, 0) if wide or column else (row, 1)

    def show_field(self, name: str, *, shown: bool) -> None:
        """Take a field out of sight, or bring it back to its place; of those that a Designer form
        does not place. What stands in it stays.
        """
        if shown == (name not in self._hidden):
            return
        (self._hidden.discard if shown else self._hidden.add)(name)
        self._fill_grid()
        self._cells[name].setVisible(shown)

    def is_shown(self, name: str) -> bool:
        """Whether that field is in sight."""
        return name not in self._hidden

    def _labeled(self, declared: Field, editor: Editor[Any]) -> LabeledField:
        words = say(declared.help) if declared.help is not None else ""
        # A box to tick is never empty, so "required" would say nothing.
        required = declared.required and declared.kind is not FieldKind.FLAG
        labeled = LabeledField(say(declared.label), editor, words, self, required=required)
        editor.changed.connect(self.changed)
        self.editors[declared.name] = editor
        self.labeled[declared.name] = labeled
        return labeled
