"""A form made from the declaration of a record's fields, on a Designer form where there is one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import Record
from privdesk.text import say
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import editor_for
from privdesk.ui.parts.editor import Editor, LabeledField

_WIDE = {FieldKind.LONG_TEXT}


class RecordForm(QWidget):
    """The editors of a record type's fields, each with its label, help and error.

    A field whose name is an objectName of `form` (a class compiled from forms/*.ui) stands on
    that widget; every other field follows below. `changed()` tells each edit by the officer.
    """

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        record_type: type[Record],
        names: Sequence[str] = (),
        form: type[Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        declared = {f.name: f for f in fields_of(record_type)}
        self.fields: dict[str, Field] = {n: declared[n] for n in names or declared}
        self.editors: dict[str, Editor[Any]] = {}
        self.labeled: dict[str, LabeledField] = {}
        self._loaded: dict[str, Any] = {}
        placed = QWidget()
        self.ui = form() if form is not None else None
        if self.ui is not None:
            self.ui.setupUi(placed)
            if (layout := placed.layout()) is not None:
                layout.setContentsMargins(0, 0, 0, 0)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.unit(1.5))
        if self.ui is not None:
            body.addWidget(placed)
        rest = [f for f in self.fields.values() if not self._place(f, desk)]
        if rest:
            body.addLayout(self._grid(rest, desk))

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
            editor = editor_for(declared, desk)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._labeled(declared, editor))
        return True

    def _grid(self, rest: Sequence[Field], desk: Desk) -> QGridLayout:
        """Two fields a row; a long text takes the whole row."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.unit(2))
        grid.setVerticalSpacing(theme.unit(1.5))
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        row = column = 0
        for declared in rest:
            wide = declared.kind in _WIDE
            if wide and column:
                row, column = row + 1, 0
            labeled = self._labeled(declared, editor_for(declared, desk))
            grid.addWidget(labeled, row, column, 1, 2 if wide else 1)
            row, column = (row + 1, 0) if wide or column else (row, 1)
        return grid

    def _labeled(self, declared: Field, editor: Editor[Any]) -> LabeledField:
        words = say(declared.help) if declared.help is not None else ""
        # A box to tick is never empty, so "required" would say nothing.
        required = declared.required and declared.kind is not FieldKind.FLAG
        labeled = LabeledField(say(declared.label), editor, words, required=required)
        editor.changed.connect(self.changed)
        self.editors[declared.name] = editor
        self.labeled[declared.name] = labeled
        return labeled

    def load(self, values: Mapping[str, Any]) -> None:
        """Show these values, by field name; a field without one is emptied."""
        for name, editor in self.editors.items():
            editor.set_value(values.get(name))
        self.rebase()

    def rebase(self) -> None:
        """What stands there now counts as unchanged."""
        self._loaded = {name: editor.value() for name, editor in self.editors.items()}

    def values(self) -> dict[str, Any]:
        """What stands in the form, by field name; an empty text is "" where text is kept so."""
        return {name: self._value(name) for name in self.editors}

    def _value(self, name: str) -> Any:
        value = self.editors[name].value()
        if value is None and self.fields[name].kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
            return ""
        return value

    def changed_values(self) -> dict[str, Any]:
        """What the officer changed since it was loaded."""
        return {
            name: self._value(name)
            for name, editor in self.editors.items()
            if editor.value() != self._loaded.get(name)
        }

    def is_dirty(self) -> bool:
        """Whether something stands there that was not loaded, or cannot even be read."""
        return bool(self.changed_values()) or any(
            e.problem() is not None and not e.is_required() for e in self.editors.values()
        )

    def check(self) -> bool:
        """Show each field's problem beside it; the focus goes to the first one."""
        wrong = [editor for editor in self.editors.values() if not editor.check()]
        if wrong:
            wrong[0].inner().setFocus()
        return not wrong

    def show_error(self, error: BadInput) -> bool:
        """Put the error under its field and go there; False when the field is not here."""
        labeled = self.labeled.get(error.field)
        if labeled is None:
            return False
        labeled.set_error(str(error))
        self.editors[error.field].inner().setFocus()
        return True

    def set_read_only(self, read_only: bool = True) -> None:
        """Show without letting change."""
        for editor in self.editors.values():
            editor.set_read_only(read_only)
