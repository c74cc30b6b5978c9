"""What every editor of a record's rows can do: take them, give them back, and keep them typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.fields import Field, FieldKind, fields_of, from_plain, to_plain
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import Owned
from privdesk.rules.sheet import RowSheet
from privdesk.rules.sheet_facts import transfer_gap
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.label import Label
from privdesk.ui.shown import shown_with_title

# One of these is what completeness asks of each row (rules.completeness); it prevents nothing.
_WANTED: dict[str, tuple[str, ...]] = {
    "activity_purpose": ("ground",),
    "activity_subject": ("estimate",),
    "activity_data": ("retention_rule_id",),
    "activity_recipient": ("party_id", "words"),
}
_CATEGORIES = frozenset({"activity_data", "activity_subject"})
_TEXTS = {FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.LISTED}


class RowsField(QWidget):
    """The rows of one record that `owned` names; they are kept with the record, not by themselves.

    `changed()` follows what the officer does, never `set_rows`. Rows that nobody touched come back
    exactly as they were given.
    """

    changed = Signal()

    def __init__(self, desk: Desk, owned: Owned, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.owned = desk, owned
        self.fields: dict[str, Field] = {
            f.name: f for f in fields_of(RECORD_TYPES[owned.record_type]) if f.name != owned.owner
        }
        self.error = Label("", "minor", "red", wrap=True)
        self._error_row = QWidget()
        row = QHBoxLayout(self._error_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        row.addWidget(IconLabel("alert", "red", 14))
        row.addWidget(self.error, 1)
        self._error_row.hide()

    def rows(self) -> tuple[RowSheet, ...]:
        """The rows as they stand now, in their order."""
        raise NotImplementedError

    def set_rows(self, rows: Iterable[RowSheet]) -> None:
        """Show these rows."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the lists and the titles of other records again; the rows stay."""

    def inner(self) -> QWidget:
        """The control that takes the keyboard."""
        found: QWidget = self
        while (proxy := found.focusProxy()) is not None:
            found = proxy
        return found

    def focus_gap(self) -> None:
        """Bring the keyboard to what is missing, or to where a row is added."""
        self.inner().setFocus()

    def set_read_only(self, read_only: bool = True) -> None:
        """Show without letting change."""
        raise NotImplementedError

    def is_unread(self) -> bool:
        """Whether something stands half typed that is in no row yet."""
        return False

    def problem(self) -> str | None:
        """Why the rows cannot be kept, in words for the officer; None when they can."""
        return None

    def check(self) -> bool:
        """Show the problem, if any, under the rows; whether there was none."""
        self.set_error(self.problem())
        return not self.error.text()

    def set_error(self, words: str | None) -> None:
        """Say what is wrong with the rows, or nothing more with None."""
        self.error.setText(words or "")
        self._error_row.setVisible(bool(words))
        self.inner().setAccessibleDescription(words or "")

    def words(self) -> str:
        """The rows for a reader who does not see them: one line each."""
        return "\n".join(self.row_words(row.values) for row in self.rows())

    def row_words(self, values: Mapping[str, Any]) -> str:
        """One row in words, its values parted by points."""
        shown = (f for f in self.fields.values() if f.in_table)
        said = [
            self.value_words(f, values.get(f.name))
            for f in shown
            if values.get(f.name) not in (None, "")
        ]
        return " · ".join(said)

    def value_words(self, declared: Field, value: Any) -> str:
        """A value as the officer reads it."""
        return shown_with_title(self.desk, declared, value)

    # Half typed

    def kept(self) -> object:
        """The rows as a draft keeps them: plain JSON."""
        return [self._plain(row) for row in self.rows()]

    def put_back(self, kept: object) -> None:
        """Show what `kept` gave; a value that cannot be read any more is left out."""
        if isinstance(kept, list):
            self.set_rows(self._read(one) for one in kept if isinstance(one, dict))

    def _plain(self, row: RowSheet) -> dict[str, Any]:
        known = {f.name: f for f in fields_of(RECORD_TYPES[self.owned.record_type])}
        values = {n: to_plain(known[n], v) for n, v in row.values.items() if n in known}
        return {"id": row.id, "values": values}

    def _read(self, kept: Mapping[str, Any]) -> RowSheet:
        known = {f.name: f for f in fields_of(RECORD_TYPES[self.owned.record_type])}
        values, found = kept.get("values"), {}
        for name, plain in values.items() if isinstance(values, dict) else ():
            if name in known:
                try:
                    found[name] = from_plain(known[name], plain)
                except BadInput:
                    continue
        row_id = kept.get("id")
        is_id = isinstance(row_id, int) and not isinstance(row_id, bool)
        return RowSheet(row_id if is_id else None, found)


def written(declared: Field, value: Any) -> Any:
    """An editor's value as a row keeps it: an empty text is "" and never None."""
    return "" if value is None and declared.kind in _TEXTS else value


def first_values(record_type: str) -> dict[str, Any]:
    """What the fields of a new row begin with, where they begin with something."""
    kind = RECORD_TYPES[record_type]
    found = {}
    for declared in fields_of(kind):
        default = kind.__table__.c[declared.name].default
        if default is not None and default.is_scalar:
            found[declared.name] = default.arg
    return found


def sole_names(owned: Owned) -> tuple[str, ...]:
    """The fields by which no two rows of a record may be alike; none where they may."""
    table: Any = RECORD_TYPES[owned.record_type].__table__
    for constraint in table.constraints:
        names = tuple(constraint.columns.keys())
        if owned.owner in names and len(names) > 1:
            return tuple(name for name in names if name != owned.owner)
    return ()


def lacking_name(owned: Owned, values: Mapping[str, Any]) -> str:
    """The field of a row that completeness asks for and that is empty; "" where none is."""
    record_type = owned.record_type
    if record_type == "transfer" and owned.owner == "database_id":
        return transfer_gap(values)
    wanted = _WANTED.get(record_type, ())
    if any(values.get(name) not in (None, "") for name in wanted):
        return ""
    return wanted[0] if wanted else ""


def doubled_words(owned: Owned, rows: Sequence[RowSheet], row: int) -> str:
    """What is to be said of a row whose category stands above it already; "" for nothing.

    Two may be meant: they part by their data, or by their rule of retention.
    """
    code = rows[row].values.get("code")
    is_doubled = any(other.values.get("code") == code for other in rows[:row])
    if owned.record_type not in _CATEGORIES or not is_doubled:
        return ""
    return translate("Rows", "This category is in the list already: say in each which it is.")
