"""The form of a record with its rows, divided into sections of which one is shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget

from privdesk.rules.sections import Section
from privdesk.rules.sheet import Sheet
from privdesk.text import Message, say
from privdesk.ui.desk import Desk
from privdesk.ui.parts.sight import bring_into_sight
from privdesk.ui.record_editor import RecordEditor
from privdesk.ui.sheets.rows_value import Rows, RowsValue, differing, plain_rows, rows_from
from privdesk.ui.sheets.section_editors import Made, SectionEditors
from privdesk.ui.sheets.section_pane import put_into
from privdesk.ui.sheets.yes_no_line import YesNoLine
from privdesk.ui.shown import NOTHING


class SheetForm(SectionEditors):
    """The editors of every field and every list of rows that stands in a section.

    `forms` are classes compiled from forms/*.ui by the keys of the sections: a field or a list of
    rows stands on the widget of its name, the others follow below. `editors` makes other editors
    than the usual ones. `section_shown(str)` when another section is in front.
    """

    section_shown = Signal(str)

    def __init__(
        self,
        desk: Desk,
        record_type: str,
        sections: Sequence[Section],
        forms: Mapping[str, type[Any]] | None = None,
        headings: Mapping[str, Message] | None = None,
        editors: Made | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._id: int | None = None
        self._asked: frozenset[str] = frozenset()
        super().__init__(
            desk, record_type, sections, forms or {}, headings or {}, editors or {}, parent
        )
        self.section_made.connect(self._mark_asked)

    # What stands there

    def load(self, sheet: Sheet, stood: bool = True) -> None:  # type: ignore[override]
        """Show a record. `stood`: it stands so on record, where others may change it too."""
        self._id = sheet.id if stood else None
        self._given = _values(sheet)
        super().load(self._given, on_record=stood)

    def type_in(self, sheet: Sheet) -> None:
        """Write all of a sheet over what stands there, as if the officer had."""
        values = _values(sheet)
        for name in self.names():
            if name in self.editors or values.get(name) != self._as_loaded(name):
                self.editors[name].set_value(values.get(name))
        self.changed.emit()

    def sheet(self) -> Sheet:
        """What stands in the form; what was not touched is exactly as it was given."""
        before = self._stood or self._given
        now = {
            n: self._value(n) if self._is_touched(n) or n not in before else before[n]
            for n in self.names()
        }
        return self._as_sheet({**self._given, **now})

    def stood_sheet(self) -> Sheet | None:
        """What stood on record where this was read; None for a record to be made."""
        return self._as_sheet({**self._given, **self._stood}) if self._stood else None

    def _as_sheet(self, found: Mapping[str, Any]) -> Sheet:
        rows = {name: cast("Rows", found.get(name) or ()) for name in self.owned}
        values = {name: value for name, value in found.items() if name not in self.owned}
        return Sheet(self.record_type, self._id, values, rows)

    def take_news(self, sheet: Sheet) -> None:  # type: ignore[override]
        """The record says this now: shown where nothing was typed, asked about where it was."""
        self._take_values(_values(sheet))

    def forget_record(self) -> None:
        self._id = None
        super().forget_record()

    def changes(self) -> int:
        """How many fields and rows stand there otherwise than they were loaded."""
        return sum(self._changes_of(name) for name in self.editors if self._is_touched(name))

    def _changes_of(self, name: str) -> int:
        if name not in self.owned:
            return 1
        return differing(self._loaded.get(name) or (), self.editors[name].value() or ())

    def show_asked(self, names: Collection[str]) -> None:
        """Mark what the record is asked for, as its other answers make it."""
        self._asked = frozenset(names)
        self._mark_asked()

    def _mark_asked(self) -> None:
        for name, labeled in self.labeled.items():
            labeled.star.setVisible(self.fields[name].required or name in self._asked)
        for name, editor in self.editors.items():
            if isinstance(editor, YesNoLine):
                editor.set_asked(name in self._asked)

    def refresh_choices(self) -> None:
        """Offer the records and lists that there are now; what is chosen stays."""
        for editor in self.editors.values():
            if isinstance(editor, RecordEditor):
                editor.refresh()
            elif isinstance(editor, RowsValue):
                editor.rows_field.refresh()

    # As `FormValues` asks

    def label_of(self, name: str) -> str:
        return say(self.owned[name].label) if name in self.owned else super().label_of(name)

    def words_of(self, name: str, value: Any) -> str:
        editor = self.editors[name]
        if not isinstance(editor, RowsValue):
            return super().words_of(name, value)
        rows = (editor.rows_field.row_words(row.values) for row in value or ())
        return "; ".join(filter(None, rows)) or NOTHING

    def plain_of(self, name: str, value: Any) -> Any:
        if name in self.owned:
            return plain_rows(self.owned[name].record_type, value or ())
        return super().plain_of(name, value)

    def value_from(self, name: str, plain: Any) -> Any:
        if name in self.owned:
            return rows_from(self.owned[name].record_type, plain)
        return super().value_from(name, plain)

    # Where one stands

    def section(self) -> str:
        """The key of the section in front."""
        return self.sections[max(0, self.stack.currentIndex())].key

    def show_section(self, key: str) -> None:
        """Bring a section to the front. An unknown key is a KeyError."""
        is_new = not self.is_made(key)
        self.make_section(key)
        if self.stack.currentWidget() is not self.panes[key]:
            self.stack.setCurrentWidget(self.panes[key])
            self.section_shown.emit(key)
        if is_new:  # laid out now: one goes to a field of it at once
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def section_of(self, name: str) -> str:
        """The key of the section in which that field or list of rows stands; "" for none."""
        return self._section_of.get(name, "")

    def name_of(self, widget: QWidget | None) -> str:
        """The field or list of rows inside which a control stands; "" for none."""
        if widget is None:
            return ""
        found = (n for n, e in self.editors.items() if e is widget or e.isAncestorOf(widget))
        return next(found, "")

    def go_to_name(self, name: str) -> None:
        self.go_to(self.section_of(name), name)

    def go_to(self, section: str, name: str = "") -> None:
        """Show a section and bring the keyboard to a field of it, else to its first one.

        In a list of rows it goes to what is missing there.
        """
        self.show_section(section)
        names = next(s.names for s in self.sections if s.key == section)
        name_there = name if name in self.editors else next(iter(names), "")
        editor = self.editors[name_there] if name_there else None
        if editor is None:  # a section of the page's own
            self.panes[section].begin()
            return
        if isinstance(editor, RowsValue) and name:
            editor.rows_field.focus_gap()
        else:
            editor.inner().setFocus()
        bring_into_sight(editor.focusWidget() or editor)

    def place(self, box: str, part: QWidget) -> None:
        """Fill the place of that name that a Designer form keeps. An unknown one is a KeyError."""
        known = {name: place for pane in self.panes.values() for name, place in pane.boxes.items()}
        put_into(known[box], part)


def _values(sheet: Sheet) -> dict[str, Any]:
    return {**sheet.values, **sheet.rows}
