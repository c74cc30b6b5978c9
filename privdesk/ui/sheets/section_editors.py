"""The editors of a form with sections: those of a section are made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import OWNED, Owned
from privdesk.rules.sections import Section
from privdesk.text import Message, say
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import editor_for
from privdesk.ui.form_values import FormValues
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.tab_order import chain_tabs, tab_stops
from privdesk.ui.sheets.rows_value import RowsValue
from privdesk.ui.sheets.section_pane import SectionPane
from privdesk.ui.sheets.yes_no_line import YesNoLine, choice_line, yes_no_line

if TYPE_CHECKING:
    from privdesk.ui.sheets.rows_field import RowsField

Made = Mapping[str, Callable[[], QWidget]]
Part = TypeVar("Part")
_BARE = {FieldKind.FLAG, FieldKind.UNKNOWN_OR_FLAG}  # they say themselves what they ask
# Short lists answered as a yes or no is, their choices in sight, each with its icon.
_ANSWERED = {"authorization": {"yes": "check", "partly": "minus", "no": "close"}}
_WIDE = {FieldKind.LONG_TEXT, FieldKind.UNKNOWN_OR_FLAG}


class MadeWhenAsked(dict[str, Part]):
    """What stands in the sections made so far; one that is asked for by its name is made first.

    To go through all of them, or `get` one, makes none.
    """

    def __init__(self, make: Callable[[str], None]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> Part:
        self._make(name)
        if name not in self:
            raise KeyError(name)
        return self[name]


class SectionEditors(FormValues):
    """Lays the sections out and makes the editors of each when it is first wanted.

    The names of a section that is not made say what was loaded: nobody typed there. `section_made`
    tells its key, once its editors show that.
    """

    section_made = Signal(str)

    def __init__(
        self,
        desk: Desk,
        record_type: str,
        sections: Sequence[Section],
        forms: Mapping[str, type[Any]],
        headings: Mapping[str, Message],
        editors: Made,
        parent: QWidget | None = None,
    ) -> None:
        declared = {f.name: f for f in fields_of(RECORD_TYPES[record_type])}
        named = {name for section in sections for name in section.names}
        super().__init__(desk, {n: f for n, f in declared.items() if n in named}, parent)
        self.editors = MadeWhenAsked(self._make_of)
        self.labeled = MadeWhenAsked(self._make_of)
        self.record_type = record_type
        self.sections = tuple(sections)
        self.owned: dict[str, Owned] = {
            one.name: one for one in OWNED.get(record_type, ()) if one.name in named
        }
        self.panes: dict[str, SectionPane] = {}
        self._section_of = {name: s.key for s in self.sections for name in s.names}
        self._unmade = {section.key for section in self.sections}
        self._made: Made = editors
        self._given: dict[str, Any] = {}  # what was loaded, as it was given
        self._is_read_only = False
        self._lay_out(forms, headings)

    def _lay_out(self, forms: Mapping[str, type[Any]], headings: Mapping[str, Message]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        ground = QFrame(self)
        ground.setProperty("part", "sheet")
        self.stack = QStackedWidget(ground)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self._told = QVBoxLayout()
        self._told.addWidget(self.conflicts)
        inside.addLayout(self._told)
        inside.addWidget(self.stack, 1)
        column.addWidget(ground, 1)
        self._show_conflicts()
        for section in self.sections:
            pane = SectionPane(forms.get(section.key), headings, self.stack)
            self.panes[section.key] = pane
            self.stack.addWidget(pane)
        # As one reads them: Tab and what is missing next follow the order in which they are made.
        self.sections = tuple(
            replace(s, names=self.panes[s.key].in_order(s.names)) for s in self.sections
        )

    # Made when wanted

    def is_made(self, section: str) -> bool:
        """Whether the editors of that section stand there."""
        return section not in self._unmade

    def place_of(self, name: str) -> QWidget | None:
        """The place that a Designer form keeps for a name, else what stands there itself.

        None where that is not made yet. An unknown name is a KeyError.
        """
        pane = self.panes[self._section_of[name]]
        place = pane.place_of(name)
        if place is not pane.inside:
            return place
        return self.labeled[name] if name in self.labeled else self.editors.get(name)

    def _make_of(self, name: str) -> None:
        if key := self._section_of.get(name):
            self.make_section(key)

    def make_section(self, key: str) -> None:
        """Make the editors of a section, unless they are there. An unknown key is a KeyError."""
        pane = self.panes[key]
        if self.is_made(key):
            return
        self._unmade.discard(key)
        names = next(s.names for s in self.sections if s.key == key)
        there = tab_stops(pane.inside)
        for name in names:
            self._stand(pane, name)
        for name in names:
            editor = self.editors[name]
            editor.set_value(self._as_loaded(name))
            self._loaded[name] = editor.value()
            if self._is_read_only:
                editor.set_read_only()
        self._chain(pane, [stop for stop in tab_stops(pane.inside) if stop not in there])
        self.section_made.emit(key)

    def _chain(self, pane: SectionPane, stops: Sequence[QWidget]) -> None:
        """Tab reaches them where the section stands, not after all that was made before."""
        before = pane.inside.previousInFocusChain()
        while before is not None and before is not pane.inside:
            is_stop = before.focusPolicy() & Qt.FocusPolicy.TabFocus
            if is_stop and before.focusProxy() is None:
                chain_tabs([before, *stops])
                return
            before = before.previousInFocusChain()

    def showEvent(self, event: QShowEvent) -> None:
        self.make_section(self.sections[max(0, self.stack.currentIndex())].key)
        super().showEvent(event)

    def _stand(self, pane: SectionPane, name: str) -> None:
        # Made where they stand: to move many parts to another parent takes long.
        place = pane.place_of(name)
        if name in self.owned:
            pane.stand(name, self._rows(self.owned[name], place), wide=True)
            return
        declared = self.fields[name]
        editor = self._editor(declared, place)
        editor.changed.connect(self.changed)
        self.editors[name] = editor
        is_line = isinstance(editor, YesNoLine)
        if is_line or declared.kind in _BARE:
            editor.inner().setAccessibleName(say(declared.label))
            pane.stand(name, editor, wide=is_line or declared.kind in _WIDE)
            return
        words = say(declared.help) if declared.help is not None else ""
        required = declared.required
        labeled = LabeledField(say(declared.label), editor, words, place, required=required)
        self.labeled[name] = labeled
        pane.stand(name, labeled, wide=declared.kind in _WIDE)

    def _editor(self, declared: Field, place: QWidget) -> Editor[Any]:
        if declared.name in self._made:
            return cast("Editor[Any]", self._made[declared.name]())
        if declared.kind is FieldKind.UNKNOWN_OR_FLAG:
            return yes_no_line(declared, place)
        if declared.name in _ANSWERED:
            return choice_line(declared, _ANSWERED[declared.name], place)
        return editor_for(declared, self._desk, place)

    def _rows(self, owned: Owned, place: QWidget) -> QWidget:
        def make(parent: QWidget) -> RowsField:
            from privdesk.ui.sheets.rows_field_for import rows_field_for

            if owned.name in self._made:
                return cast("RowsField", self._made[owned.name]())
            return rows_field_for(self._desk, owned, parent)

        value = RowsValue(make, place)
        value.changed.connect(self.changed)
        self.editors[owned.name] = value
        return value

    # What stands there, made or not

    def names(self) -> Sequence[str]:
        return tuple(name for section in self.sections for name in section.names)

    def _as_loaded(self, name: str) -> Any:
        return (self._stood or self._given).get(name)

    def _is_touched(self, name: str) -> bool:
        return name in self.editors and super()._is_touched(name)

    def _value(self, name: str) -> Any:
        return super()._value(name) if name in self.editors else self._as_loaded(name)

    def _put(self, name: str, now: Any) -> None:
        if name in self.editors:
            super()._put(name, now)
        else:
            self._stood[name] = now

    def forget_record(self) -> None:
        self._given = {**self._given, **self._stood}
        super().forget_record()

    def draft_values(self, *, whole: bool = False) -> dict[str, Any] | None:
        """As `FormValues` says, but what nobody typed in a new record is kept as `given`.

        The sections that one looked at make no difference to it.
        """
        found = super().draft_values(whole=whole)
        if found is None or self._stood:
            return found
        typed = {name: kept for name, kept in found["typed"].items() if self._is_touched(name)}
        rest = (name for name in self.names() if name not in typed)
        given = {name: self.plain_of(name, self._as_loaded(name)) for name in rest}
        return {**found, "typed": typed, "given": given}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Put back what `draft_values` gave."""
        for name, plain in draft.get("given", {}).items():
            if name not in self._section_of:
                continue  # of another version
            value = self.value_from(name, plain)
            if value != self._as_loaded(name):
                self.editors[name].set_value(value)
        super().restore_draft(draft)

    def check(self) -> bool:
        for section in self.sections:
            if any(self._is_missing(name) for name in section.names):
                self.make_section(section.key)
        return super().check()

    def _is_missing(self, name: str) -> bool:
        declared = self.fields.get(name)
        return declared is not None and declared.required and self._value(name) in (None, "")

    def show_error(self, error: BadInput) -> bool:
        self._make_of(error.field)
        return super().show_error(error)

    def set_read_only(self, read_only: bool = True) -> None:
        self._is_read_only = read_only
        super().set_read_only(read_only)

    def _show_conflicts(self) -> None:
        super()._show_conflicts()
        top = theme.unit(2) if self._now else 0  # no room is kept for what is not asked
        self._told.setContentsMargins(theme.unit(3), top, theme.unit(3), 0)
