"""The months of a count on paper, two beside each other, each day with its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from privdesk.documents.canvas import INK, LINE, QUIET
from privdesk.documents.computation import Computation
from privdesk.documents.count_words import weekdays
from privdesk.documents.fonts import BOLD, MEDIUM, REGULAR
from privdesk.documents.sheet_pages import SIDE, WIDTH, SheetPages
from privdesk.documents.spanish import MONTHS
from privdesk.documents.wrapping import face
from privdesk.text import translate

_GAP = 16.0
_MONTH = (WIDTH - _GAP) / 2
_DAY = _MONTH / 7
_TALL = 27.0
_HEAD = 30.0
_GROUND = "#e6e9ed"


def draw_months(pages: SheetPages, computed: Computation) -> None:
    """Every month that the count touches; only the weeks that it touches."""
    months = computed.months()
    for place in range(0, len(months), 2):
        _draw_row(pages, computed, months[place : place + 2])


def _draw_row(pages: SheetPages, computed: Computation, months: Sequence[date]) -> None:
    height = _HEAD + _TALL * max(len(computed.weeks(month)) for month in months)
    pages.room(height + 8)
    pages.y -= 4
    for column, month in enumerate(months):
        _Month(pages, computed, month, SIDE + column * (_MONTH + _GAP)).draw()
    pages.y -= height + 4


class _Month:
    """One month at its place."""

    def __init__(self, pages: SheetPages, computed: Computation, month: date, left: float) -> None:
        self._pages, self._computed, self._month, self._left = pages, computed, month, left

    def draw(self) -> None:
        month = self._month
        title = f"{MONTHS[month.month - 1].capitalize()} de {month.year}"
        y = self._pages.y
        self._pages.put(self._left, y - 11, title, MEDIUM, 9)
        for column, words in enumerate(weekdays()):
            self._pages.put(self._left + column * _DAY + 2, y - 25, words, REGULAR, 7.4, QUIET)
        y -= _HEAD
        for week in self._computed.weeks(month):
            for column, day in enumerate(week):
                if day.month == month.month:
                    self._day(day, self._left + column * _DAY, y)
            y -= _TALL

    def _day(self, day: date, left: float, top: float) -> None:
        canvas, computed = self._pages.canvas, self._computed
        is_due = day == computed.due
        canvas.setStrokeColor(INK if is_due else LINE)
        canvas.setLineWidth(1.6 if is_due else 0.5)
        canvas.setFillColor(_GROUND if computed.why_off(day) else "#ffffff")
        canvas.rect(left, top - _TALL, _DAY, _TALL, stroke=1, fill=1)
        self._pages.put(left + 3, top - 9, str(day.day), REGULAR, 7.4)
        if number := computed.number("limit", day):
            words = computed.day_number(number)
            size = 6.4 if computed.in_months else 9.6
            self._pages.put(left + 3, top - _TALL + 5, words, BOLD, size)
        if computed.has_target and (number := computed.number("target", day)):
            canvas.setFillColor(QUIET)
            canvas.setFont(REGULAR, 7)
            canvas.drawRightString(left + _DAY - 3, top - _TALL + 5, f"({number})")
        self._words(list(_words_on(computed, day)), left, top)

    def _words(self, found: list[str], left: float, top: float) -> None:
        """Small words at the right: beside the day's number where they fit, else under it."""
        canvas = self._pages.canvas
        canvas.setFillColor(QUIET)
        canvas.setFont(REGULAR, 6)
        beside = bool(found) and face(REGULAR, 6).width(found[0]) < _DAY - 15
        y = top - 8.5 if beside else top - 14.7
        for line, words in enumerate(found):
            canvas.drawRightString(left + _DAY - 2.5, y - 6.2 * line, words)


def _words_on(computed: Computation, day: date) -> Iterator[str]:
    """What a day of the count is, beside its number; at most two words fit."""
    found = []
    if mark := computed.mark(day):
        found.append(mark)
    if day == computed.due:
        found.append(translate("Computation", "limit"))
    elif day == computed.target:
        found.append(translate("Computation", "target"))
    if computed.why_off(day) and day.weekday() < 5:
        found.append(translate("Computation", "holiday"))
    yield from found[:2]
