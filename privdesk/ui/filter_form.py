"""The form of a list's filters: every one of them, with what it is set to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from privdesk.store.list_filters import FilterKind, ListFilter, choices_of
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.parts.asking_window import AskingWindow
from privdesk.ui.parts.buttons import Button, LinkButton
from privdesk.ui.parts.choice_editors import CheckEditor, ChoiceEditor
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.editor import Editor, LabeledField

_COLUMNS = 3
_ANY = ""


class FilterForm(AskingWindow):
    """Asks which filters are on; `apply(filters)` is called with them on Aplicar.

    Filters that point to a person are set by searching for the person, not here.
    """

    def __init__(
        self,
        desk: Desk,
        known: Sequence[ListFilter],
        filters: Mapping[str, Any],
        apply: Callable[[dict[str, Any]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, translate("Lists", "Filter"))
        self._desk, self._apply = desk, apply
        self._others = {n: v for n, v in filters.items() if n == "person"}
        self.editors: dict[str, Editor[Any]] = {}
        self._kinds = {one.name: one.kind for one in known}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.unit(2))
        grid.setVerticalSpacing(theme.px(10))
        shown = [one for one in known if one.name != "person"]
        fields = [one for one in shown if one.kind is not FilterKind.YES]
        ticks = [one for one in shown if one.kind is FilterKind.YES]
        for number, one in enumerate(fields):
            label = say(one.label).removesuffix("…")
            field = LabeledField(label, self._editor(one, filters.get(one.name)))
            row, place = divmod(number, _COLUMNS)
            grid.addWidget(field, row, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        ticked = QHBoxLayout()
        ticked.setSpacing(theme.unit(3))
        for one in ticks:
            ticked.addWidget(self._editor(one, filters.get(one.name)))
        ticked.addStretch(1)
        self.empty = LinkButton(translate("Lists", "Empty all"))
        self.empty.clicked.connect(self.clear)
        self.apply_button = Button(translate("Lists", "Apply"), "principal")
        head = translate("Lists", "Show only those that are like this")
        self.lay_out(head, self.apply_button, grid, ticked, beside=self.empty)
        self.setMinimumWidth(theme.px(720 if fields else 360))

    def _editor(self, one: ListFilter, value: Any) -> Editor[Any]:
        editor: Editor[Any]
        if one.kind is FilterKind.DAY:
            editor = DateEditor(self._desk.today(), why_not(self._desk))
            editor.set_value(value)
        elif one.kind is FilterKind.YES:
            editor = CheckEditor(say(one.label))
            editor.set_value(value is True)
        else:
            with self._desk.store.read() as session:
                found = choices_of(session, one)
            editor = ChoiceEditor([(_ANY, translate("Lists", "Any")), *found])
            editor.set_value(_ANY if value is None else value)
        editor.inner().setAccessibleName(say(one.label).removesuffix("…"))
        self.editors[one.name] = editor
        return editor

    def filters(self) -> dict[str, Any]:
        """The filters that are set."""
        found: dict[str, Any] = {}
        for name, editor in self.editors.items():
            value = editor.value()
            is_day = self._kinds[name] is FilterKind.DAY
            if isinstance(value, date) if is_day else value not in (None, _ANY, False):
                found[name] = value
        return {**found, **self._others}

    def clear(self) -> None:
        """Set every filter to nothing."""
        self._others = {}
        for name, editor in self.editors.items():
            kind = self._kinds[name]
            empty = {FilterKind.DAY: None, FilterKind.YES: False}
            editor.set_value(empty.get(kind, _ANY))

    def accept(self) -> None:
        wrong = [editor for editor in self.editors.values() if not editor.check()]
        if not wrong:
            self._apply(self.filters())
            super().accept()
