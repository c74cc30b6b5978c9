"""Which editor a field of a record gets, by its kind."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from privdesk.fields import Field, FieldKind
from privdesk.records import RECORD_TYPES
from privdesk.store import lists
from privdesk.store.lists import Listing
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.listed_editor import ListedEditor
from privdesk.ui.parts.choice_editors import CheckEditor, ChoiceEditor, TriStateEditor
from privdesk.ui.parts.date_editors import DateEditor, TimeEditor
from privdesk.ui.parts.editor import Editor
from privdesk.ui.parts.number_editor import NumberEditor
from privdesk.ui.parts.text_editors import LongTextEditor, TextEditor
from privdesk.ui.shown import is_grouped

_NOON = time(12)
_PARTS = 3  # of a moment as a draft keeps it: day, hour, and exactly what was shown
OFFERED = 500  # records offered in a drop-down list
_ANOTHER = "another"  # the line that makes a third party; no record has a text for its id
_PRESSED = QEvent.Type.KeyPress


def editor_for(declared: Field, desk: Desk, parent: QWidget | None = None) -> Editor[Any]:
    """The standard editor of a field; its value is of the field's own type, or None."""
    kind = declared.kind
    if kind is FieldKind.LONG_TEXT:
        return LongTextEditor(parent, lines=4)
    if kind is FieldKind.CHOICE:
        return ChoiceEditor([(k, say(m)) for k, m in (declared.choices or {}).items()], parent)
    if kind is FieldKind.LISTED:
        return ListedEditor(desk.lists()[declared.listed], parent)
    if kind is FieldKind.DATE:
        return DateEditor(desk.today(), why_not(desk), parent)
    if kind is FieldKind.MOMENT:
        return MomentEditor(desk, parent)
    if kind is FieldKind.NUMBER:
        return NumberEditor(parent=parent, grouped=is_grouped(declared))
    if kind is FieldKind.FLAG:
        return CheckEditor(say(declared.label), parent)
    if kind is FieldKind.UNKNOWN_OR_FLAG:
        return TriStateEditor(parent)
    if kind is FieldKind.REFERENCE:
        return RecordEditor(desk, declared.target, parent)
    return TextEditor(parent)


class why_not:  # noqa: N801  (used as a function)
    """Why a day is no business day by the office's calendar, asked anew each time.

    Outside the years of the calendar nothing is said.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, day: Any) -> str | None:
        calendar = self._desk.calendar()
        if not calendar.first_year <= day.year <= calendar.last_year:
            return None
        return calendar.why_not_business(day)


class MomentEditor(Editor[datetime]):
    """A legal day with an hour that may be unknown; the value is aware, noon without an hour.

    Whatever is shown and not touched comes back to the microsecond.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: datetime | None = None
        self.day = DateEditor(desk.today(), why_not(desk))
        self.hour = TimeEditor()
        self.hour.setFixedWidth(theme.px(96))
        self._row.addWidget(self.day, 1)
        self._row.addWidget(self.hour)
        self.setFocusProxy(self.day)
        for part in (self.day, self.hour):
            part.changed.connect(self._touched)
            part.error_changed.connect(self._part_failed)
        self.hour.inner().setAccessibleName(translate("Dates", "Hour, if known"))

    def inner(self) -> QWidget:
        return self.day.inner()

    def _touched(self) -> None:
        self._shown = None
        self._edited()

    def _part_failed(self, words: str) -> None:
        self._error = words
        self.error_changed.emit(words)

    def is_hour_known(self) -> bool:
        """Whether an hour stands beside the day."""
        return self.hour.value() is not None

    def value(self) -> datetime | None:
        if self._shown is not None:
            return self._shown
        day = self.day.value()
        if day is None:
            return None
        return datetime.combine(day, self.hour.value() or _NOON, ZoneInfo(self._desk.zone))

    def set_value(self, value: datetime | None) -> None:
        local = value.astimezone(ZoneInfo(self._desk.zone)) if value else None
        self.day.set_value(local.date() if local else None)
        self.hour.set_value(local.time() if local else None)
        self._shown = value
        self.set_error(None)

    def kept(self) -> object:
        exact = self._shown.isoformat() if self._shown is not None else None
        return [self.day.kept(), self.hour.kept(), exact]

    def put_back(self, kept: object) -> None:
        if not isinstance(kept, list) or len(kept) != _PARTS:
            return
        day, hour, exact = kept
        self.day.put_back(day)
        self.hour.put_back(hour)
        self._shown = _moment(exact)
        self.set_error(None)

    def words(self) -> str:
        return f"{self.day.words()} {self.hour.words()}".strip()

    def is_unread(self) -> bool:
        return self.day.is_unread() or self.hour.is_unread()

    def show_hour_unknown(self) -> None:
        """Leave the hour empty: only the day is known."""
        self.hour.set_value(None)

    def problem(self) -> str | None:
        return self.day.problem() or self.hour.problem() or super().problem()

    def set_required(self, required: bool = True) -> None:
        super().set_required(required)
        self.day.set_required(required)

    def set_read_only(self, read_only: bool = True) -> None:
        self.day.set_read_only(read_only)
        self.hour.set_read_only(read_only)


def _moment(kept: object) -> datetime | None:
    """The aware moment written so; None for anything else."""
    try:
        moment = datetime.fromisoformat(kept) if isinstance(kept, str) else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None


class RecordEditor(ChoiceEditor):
    """A record of another register, chosen by its title; the value is its id.

    The newest `OFFERED` records are offered, and always the one that is the value. A third party
    that is not on record yet is made by Ctrl+Enter or the last line, and then chosen.
    """

    def __init__(self, desk: Desk, target: str, parent: QWidget | None = None) -> None:
        self._desk, self._target = desk, target
        self._creates = target == "party"
        self._before: object | None = None
        super().__init__(self._offered(()), parent)

    def _offered(self, also: tuple[int, ...]) -> list[tuple[object, str]]:
        if self._target not in RECORD_TYPES:
            return []
        record_type = RECORD_TYPES[self._target]
        day = self._desk.day()
        with self._desk.store.read() as session:
            ids = lists.ids(session, Listing(self._target, descending=True), day)[:OFFERED]
            wanted = list(dict.fromkeys((*also, *ids)))
            found = lists.rows(session, self._target, wanted, day, [record_type.title_field])
        pairs = [(row["id"], str(row[record_type.title_field])) for row in found]
        pairs.sort(key=lambda pair: pair[1].casefold())
        if self._creates:
            pairs.append((_ANOTHER, translate("Lists", "Create another…")))
        return pairs

    def usual_help(self) -> str:
        if not self._creates:
            return ""
        return translate("Lists", "One that is on record; Ctrl+Enter creates another.")

    def has_options(self) -> bool:
        """Whether there is any record to choose."""
        return any(value != _ANOTHER for value, _label in self._options)

    def refresh(self) -> None:
        """Offer what is on record now."""
        value = self.value()
        self.set_options(self._offered((value,) if isinstance(value, int) else ()))

    def value(self) -> object | None:
        value = super().value()
        return self._before if value == _ANOTHER else value

    def set_value(self, value: object | None) -> None:
        if isinstance(value, int) and value not in [v for v, _label in self._options]:
            self._options = []
            self.set_options(self._offered((value,)))
        super().set_value(value)
        self._before = super().value()

    def put_back(self, kept: object) -> None:
        if isinstance(kept, int) and not isinstance(kept, bool):
            self.set_value(kept)  # one that is no longer there is not offered
        elif kept is None:
            self.set_value(None)

    def create_another(self) -> None:
        """Ask for the name and the roles of a third party, keep it, and choose it."""
        from privdesk.ui.new_party import ask_party

        made = ask_party(self._desk, self)
        self.refresh()
        if made:
            self.set_value(made)
            self._edited()

    def _activated(self, number: int) -> None:
        if super().value() == _ANOTHER:
            self.set_value(self._before)
            self.create_another()
            return
        super()._activated(number)

    def _edited(self) -> None:
        self._before = self.value()
        super()._edited()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._creates and isinstance(event, QKeyEvent) and event.type() == _PRESSED:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.create_another()
                return True
        return super().eventFilter(watched, event)
