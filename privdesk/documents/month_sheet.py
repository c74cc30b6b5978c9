"""A month on paper: its six weeks on one page across, then each matter of its days in a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from zoneinfo import ZoneInfo

from privdesk.documents.canvas import HAIRLINE, INK, LETTER_LANDSCAPE, QUIET, new_canvas
from privdesk.documents.count_words import weekdays
from privdesk.documents.fonts import BOLD, MEDIUM, REGULAR, spelled_out
from privdesk.documents.month import (
    MARKS,
    WEEKS,
    Month,
    MonthDay,
    entry_words,
    mark_words,
    task_words,
)
from privdesk.documents.month_marks import FACES, draw_mark
from privdesk.documents.page_numbers import PageNumbers
from privdesk.documents.spanish import MONTHS, letter_words, short_date
from privdesk.documents.wrapping import face
from privdesk.store.month_agenda import DayEntry
from privdesk.text import say, translate

PAPERS = {"letter": LETTER_LANDSCAPE, "a4": (841.89, 595.28)}
_SIDE, _TOP, _BOTTOM = 36.0, 34.0, 44.0
_HEAD, _LEGEND = 16.0, 16.0
_NARROW = 0.52  # a day of the weekend beside a weekday
_LINE = 11.2
_GROUND, _HATCH = "#eef1f4", "#c3c9d2"
_COLUMNS = (0.1, 0.17, 0.1, 0.31, 0.22, 0.1)


@dataclass(frozen=True)
class MonthFrame:
    """What stands around it: whose it is, when it was made (aware), its seal; `today` is marked."""

    organization: str
    now: datetime
    zone: str
    seal: str
    today: date


def month_sheet_pdf(month: Month, frame: MonthFrame, *, paper: str = "letter") -> bytes:
    """The PDF; `paper` is one of `PAPERS`. What does not fit on a day is in the list after it."""
    stream = BytesIO()
    sheet = _Sheet(month, frame, stream, PAPERS[paper])
    sheet.draw_grid()
    sheet.draw_list()
    return sheet.finish(stream)


class _Sheet:
    """The pages of one month."""

    def __init__(
        self, month: Month, frame: MonthFrame, stream: BytesIO, size: tuple[float, float]
    ) -> None:
        self._month, self._frame = month, frame
        self._width, self._height = size
        first = month.first
        self._title = f"{MONTHS[first.month - 1].capitalize()} de {first.year}"
        self._canvas = new_canvas(
            stream,
            size,
            language="es-CO",
            title=translate("Month", "Deadlines of {month}", month=self._title),
            author=frame.organization,
            created=frame.now,
        )
        self._numbers = PageNumbers(self._canvas, self._draw_foot)
        self._y = 0.0
        self._begin_page()

    def finish(self, stream: BytesIO) -> bytes:
        self._numbers.leave_place()
        self._canvas.showPage()
        self._numbers.fill()
        self._canvas.save()
        return stream.getvalue()

    def _begin_page(self) -> None:
        self._y = self._height - _TOP - 14
        self._put(_SIDE, self._y, self._title, BOLD, 15)
        whose = face(MEDIUM, 9).clipped(_flat(self._frame.organization), 380, 1)[0]
        self._canvas.setFont(MEDIUM, 9)
        self._canvas.drawRightString(self._width - _SIDE, self._y, whose)
        self._y -= 10

    def _next_page(self) -> None:
        self._numbers.leave_place()
        self._canvas.showPage()
        self._begin_page()

    def _draw_foot(self, page: int, total: int) -> None:
        made = self._frame.now.astimezone(ZoneInfo(self._frame.zone))
        words = translate(
            "Month",
            "As of {day}. Audit seal {seal}",
            day=f"{short_date(made.date())}, {made:%H:%M}",
            seal=self._frame.seal,
        )
        self._put(_SIDE, 24, _flat(words), REGULAR, 7.4, QUIET)
        number = letter_words()["page"].format(page=page, total=total)
        self._canvas.drawRightString(self._width - _SIDE, 24, number)

    def _put(
        self, left: float, y: float, words: str, font: str, size: float, ink: str = INK
    ) -> None:
        self._canvas.setFillColor(ink)
        self._canvas.setFont(font, size)
        self._canvas.drawString(left, y, words)

    # The grid

    def draw_grid(self) -> None:
        """The weeks under the names of their days, and the legend."""
        lefts = self._lefts()
        top = self._y
        self._canvas.setFillColor("#e9eef2")
        self._canvas.rect(_SIDE, top - _HEAD, self._width - 2 * _SIDE, _HEAD, stroke=0, fill=1)
        for column, words in enumerate(weekdays()):
            self._put(lefts[column] + 4, top - _HEAD + 5, words, MEDIUM, 8, QUIET)
        top -= _HEAD
        tall = (top - _BOTTOM - _LEGEND) / WEEKS
        for number, day in enumerate(self._month.days):
            week, column = divmod(number, 7)
            self._day(day, lefts[column], top - week * tall, lefts[column + 1], tall)
        self._lines(lefts, top, tall)
        self._today(lefts, top, tall)
        self._legend(top - WEEKS * tall)

    def _lefts(self) -> list[float]:
        wide = (self._width - 2 * _SIDE) / (5 + 2 * _NARROW)
        lefts = [_SIDE]
        for column in range(7):
            lefts.append(lefts[-1] + (wide if column < 5 else wide * _NARROW))
        return lefts

    def _lines(self, lefts: list[float], top: float, tall: float) -> None:
        canvas, low = self._canvas, top - WEEKS * tall
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.6)
        for left in lefts:
            canvas.line(left, top, left, low)
        for week in range(WEEKS + 1):
            canvas.line(lefts[0], top - week * tall, lefts[-1], top - week * tall)

    def _today(self, lefts: list[float], top: float, tall: float) -> None:
        place = (self._frame.today - self._month.days[0].day).days
        if 0 <= place < len(self._month.days):
            week, column = divmod(place, 7)
            self._canvas.setStrokeColor("#0e5f7e")
            self._canvas.setLineWidth(1.6)
            wide = lefts[column + 1] - lefts[column]
            self._canvas.rect(lefts[column], top - (week + 1) * tall, wide, tall, fill=0)

    def _day(self, day: MonthDay, left: float, top: float, right: float, tall: float) -> None:
        if not day.is_business:
            self._hatch(left, top - tall, right, top)
        is_here = day.day.month == self._month.first.month
        ink = INK if is_here and day.is_business else QUIET
        number = str(day.day.day)
        if day.day.day == 1:
            number = f"{number} {MONTHS[day.day.month - 1][:3]}"
        if day.day == self._frame.today:
            number = translate("Month", "{day} today", day=number)
        self._put(left + 4, top - 11, number, MEDIUM, 8.6, ink)
        y, low = top - 13, top - tall + 2
        for words in filter(None, (day.name, day.closure)):
            for line in face(REGULAR, 7).clipped(_flat(words), right - left - 8, 2):
                y -= 8.6
                self._canvas.setFillColor("#ffffff")
                wide = face(REGULAR, 7).width(line)
                self._canvas.rect(left + 3, y - 1.8, wide + 2, 8.4, stroke=0, fill=1)
                self._put(left + 4, y, line, REGULAR, 7, QUIET)
        self._entries(day.entries, left, right, y, low)

    def _entries(
        self, entries: tuple[DayEntry, ...], left: float, right: float, y: float, low: float
    ) -> None:
        fits = max(0, int((y - low) / _LINE))
        shown = entries if len(entries) <= fits else entries[: max(0, fits - 1)]
        for entry in shown:
            y -= _LINE
            self._entry(entry, left + 3, y, right - left - 6)
        if len(shown) < len(entries):
            more = translate("Month", "and {count} more", count=len(entries) - len(shown))
            self._put(left + 6, y - _LINE + 3, more, REGULAR, 7.2, QUIET)

    def _entry(self, entry: DayEntry, left: float, y: float, wide: float) -> None:
        look = FACES[entry.mark]
        if look.ground:
            self._canvas.setFillColor(look.ground)
            self._canvas.roundRect(left, y, wide, _LINE - 1, 2, stroke=0, fill=1)
        draw_mark(self._canvas, entry.mark, left + 2.5, y + 1.9, 6.4)
        font = face(MEDIUM if look.is_bold else REGULAR, 7.4)
        words = font.clipped(_flat(entry_words(entry)), wide - 14, 1)[0]
        self._put(left + 11.5, y + 2.7, words, font.font, font.size, look.ink)

    def _hatch(self, left: float, low: float, right: float, top: float) -> None:
        canvas = self._canvas
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(left, low, right - left, top - low)
        canvas.clipPath(path, stroke=0, fill=0)
        canvas.setFillColor(_GROUND)
        canvas.rect(left, low, right - left, top - low, stroke=0, fill=1)
        canvas.setStrokeColor(_HATCH)
        canvas.setLineWidth(0.4)
        start = left + low - (left + low) % 6
        while start < right + top:
            canvas.line(start - low, low, start - top, top)
            start += 6
        canvas.restoreState()

    def _legend(self, top: float) -> None:
        x, y = _SIDE, top - 12
        for mark, words in MARKS.items():
            look = FACES[mark]
            if look.ground:
                self._canvas.setFillColor(look.ground)
                self._canvas.roundRect(x - 1.5, y - 2, 10, 10, 2, stroke=0, fill=1)
            draw_mark(self._canvas, mark, x, y - 0.4, 7)
            self._put(x + 11, y, say(words), REGULAR, 7.2, QUIET)
            x += 11 + face(REGULAR, 7.2).width(say(words)) + 12
        self._hatch(x, y - 1.5, x + 9, y + 7.5)
        self._put(x + 12, y, translate("Month", "Not counted"), REGULAR, 7.2, QUIET)

    # The list

    def draw_list(self) -> None:
        """Each matter of the month's own days, whole, from the next page on."""
        month = self._month
        own = [
            entry
            for day in month.days
            if day.day.replace(day=1) == month.first
            for entry in day.entries
        ]
        if not own:
            return
        self._next_page()
        self._list_head()
        for entry in own:
            self._row(entry)

    def _list_head(self) -> None:
        heads = (
            translate("Month", "Day"),
            translate("Month", "State"),
            translate("Month", "Request"),
            translate("Month", "What to do"),
            translate("Month", "Person"),
            translate("Month", "Legal limit"),
        )
        self._y -= 14
        for left, words in zip(self._list_lefts(), heads, strict=True):
            self._put(left, self._y, words, MEDIUM, 8, QUIET)
        self._rule()

    def _list_lefts(self) -> list[float]:
        whole = self._width - 2 * _SIDE
        return [_SIDE + whole * sum(_COLUMNS[:n]) for n in range(len(_COLUMNS))]

    def _rule(self) -> None:
        self._y -= 5
        self._canvas.setStrokeColor(HAIRLINE)
        self._canvas.setLineWidth(0.5)
        self._canvas.line(_SIDE, self._y, self._width - _SIDE, self._y)

    def _row(self, entry: DayEntry) -> None:
        if self._y - 18 < _BOTTOM:
            self._next_page()
            self._list_head()
        item = entry.item
        limit = min((d for d in (item.due, item.promised) if d), default=None)
        state = mark_words(entry)
        if entry.met_on is not None and entry.met_on != entry.day:
            state = translate("Month", "Met late, {day}", day=short_date(entry.met_on))
        cells = (
            short_date(entry.day),
            state,
            item.case,
            task_words(entry),
            item.whose,
            short_date(limit) if limit else "",
        )
        self._y -= 12
        whole = self._width - 2 * _SIDE
        font = face(REGULAR, 8)
        for left, part, words in zip(self._list_lefts(), _COLUMNS, cells, strict=True):
            shown = font.clipped(_flat(words), whole * part - 6, 1)
            self._put(left, self._y, shown[0] if shown else "", REGULAR, 8)
        self._rule()


def _flat(words: str) -> str:
    return " ".join(spelled_out(words)[0].split())
