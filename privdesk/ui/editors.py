"""Which editor a field of a record gets, by its kind."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from privdesk.fields import Field, FieldKind, is_grouped
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.listed_editor import ListedEditor
from privdesk.ui.parts.choice_editors import CheckEditor, ChoiceEditor, TriStateEditor
from privdesk.ui.parts.date_editors import DateEditor, TimeEditor
from privdesk.ui.parts.editor import Editor
from privdesk.ui.parts.number_editor import NumberEditor
from privdesk.ui.parts.text_editors import LongTextEditor, TextEditor
from privdesk.ui.record_editor import RecordEditor

_NOON = time(12)
_PARTS = 3  # of a moment as a draft keeps it: day, hour, and exactly what was shown


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
