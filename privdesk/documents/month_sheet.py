"""A month on paper: its six weeks on one page across, then each matter of its days in a list."""

from __future__ import annotations

from io import BytesIO

from privdesk.documents.canvas import HAIRLINE, INK, QUIET
from privdesk.documents.count_words import weekdays
from privdesk.documents.due_pages import BOTTOM, PAPERS, SIDE, DueFrame, DuePages, flat
from privdesk.documents.fonts import MEDIUM, REGULAR
from privdesk.documents.month import MARKS, WEEKS, Month, MonthDay, entry_words
from privdesk.documents.month_marks import FACES, draw_mark
from privdesk.documents.spanish import MONTHS
from privdesk.documents.wrapping import face
from privdesk.store.month_agenda import DayEntry
from privdesk.text import say, translate

_HEAD, _LEGEND = 16.0, 16.0
_NARROW = 0.52  # a day of the weekend beside a weekday
_LINE = 11.2
_GROUND, _HATCH = "#eef1f4", "#c3c9d2"


def month_sheet_pdf(month: Month, frame: DueFrame, *, paper: str = "letter") -> bytes:
    """The PDF; `paper` is one of `PAPERS`. What does not fit on a day is in the list after it."""
    stream = BytesIO()
    first = month.first
    title = f"{MONTHS[first.month - 1].capitalize()} de {first.year}"
    name = translate("Month", "Deadlines of {month}", month=title)
    sheet = _MonthPages(title, name, frame, stream, PAPERS[paper])
    sheet.draw_grid(month)
    own = [e for d in month.days if d.day.replace(day=1) == first for e in d.entries]
    if own:
        sheet.next_page()
        sheet.draw_list(own)
    return sheet.finish(stream)


class _MonthPages(DuePages):
    """The pages of one month."""

    _month: Month

    def draw_grid(self, month: Month) -> None:
        """The weeks under the names of their days, and the legend."""
        self._month = month
        lefts = self._lefts()
        top = self.y
        self.canvas.setFillColor("#e9eef2")
        self.canvas.rect(SIDE, top - _HEAD, self.width - 2 * SIDE, _HEAD, stroke=0, fill=1)
        for column, words in enumerate(weekdays()):
            self.put(lefts[column] + 4, top - _HEAD + 5, words, MEDIUM, 8, QUIET)
        top -= _HEAD
        tall = (top - BOTTOM - _LEGEND) / WEEKS
        for number, day in enumerate(self._month.days):
            week, column = divmod(number, 7)
            self._day(day, lefts[column], top - week * tall, lefts[column + 1], tall)
        self._lines(lefts, top, tall)
        self._today(lefts, top, tall)
        self._legend(top - WEEKS * tall)

    def _lefts(self) -> list[float]:
        wide = (self.width - 2 * SIDE) / (5 + 2 * _NARROW)
        lefts = [SIDE]
        for column in range(7):
            lefts.append(lefts[-1] + (wide if column < 5 else wide * _NARROW))
        return lefts

    def _lines(self, lefts: list[float], top: float, tall: float) -> None:
        canvas, low = self.canvas, top - WEEKS * tall
        canvas.setStrokeColor(HAIRLINE)
        canvas.setLineWidth(0.6)
        for left in lefts:
            canvas.line(left, top, left, low)
        for week in range(WEEKS + 1):
            canvas.line(lefts[0], top - week * tall, lefts[-1], top - week * tall)

    def _today(self, lefts: list[float], top: float, tall: float) -> None:
        place = (self.frame.today - self._month.days[0].day).days
        if 0 <= place < len(self._month.days):
            week, column = divmod(place, 7)
            self.canvas.setStrokeColor("#0e5f7e")
            self.canvas.setLineWidth(1.6)
            wide = lefts[column + 1] - lefts[column]
            self.canvas.rect(lefts[column], top - (week + 1) * tall, wide, tall, fill=0)

    def _day(self, day: MonthDay, left: float, top: float, right: float, tall: float) -> None:
        if not day.is_business:
            self._hatch(left, top - tall, right, top)
        is_here = day.day.month == self._month.first.month
        ink = INK if is_here and day.is_business else QUIET
        number = str(day.day.day)
        if day.day.day == 1:
            number = f"{number} {MONTHS[day.day.month - 1][:3]}"
        if day.day == self.frame.today:
            number = translate("Month", "{day} today", day=number)
        self.put(left + 4, top - 11, number, MEDIUM, 8.6, ink)
        y, low = top - 13, top - tall + 2
        for words in filter(None, (day.name, day.closure)):
            for line in face(REGULAR, 7).clipped(flat(words), right - left - 8, 2):
                y -= 8.6
                self.canvas.setFillColor("#ffffff")
                wide = face(REGULAR, 7).width(line)
                self.canvas.rect(left + 3, y - 1.8, wide + 2, 8.4, stroke=0, fill=1)
                self.put(left + 4, y, line, REGULAR, 7, QUIET)
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
            self.put(left + 6, y - _LINE + 3, more, REGULAR, 7.2, QUIET)

    def _entry(self, entry: DayEntry, left: float, y: float, wide: float) -> None:
        look = FACES[entry.mark]
        if look.ground:
            self.canvas.setFillColor(look.ground)
            self.canvas.roundRect(left, y, wide, _LINE - 1, 2, stroke=0, fill=1)
        draw_mark(self.canvas, entry.mark, left + 2.5, y + 1.9, 6.4)
        font = face(MEDIUM if look.is_bold else REGULAR, 7.4)
        words = font.clipped(flat(entry_words(entry)), wide - 14, 1)[0]
        self.put(left + 11.5, y + 2.7, words, font.font, font.size, look.ink)

    def _hatch(self, left: float, low: float, right: float, top: float) -> None:
        canvas = self.canvas
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
        x, y = SIDE, top - 12
        for mark, words in MARKS.items():
            look = FACES[mark]
            if look.ground:
                self.canvas.setFillColor(look.ground)
                self.canvas.roundRect(x - 1.5, y - 2, 10, 10, 2, stroke=0, fill=1)
            draw_mark(self.canvas, mark, x, y - 0.4, 7)
            self.put(x + 11, y, say(words), REGULAR, 7.2, QUIET)
            x += 11 + face(REGULAR, 7.2).width(say(words)) + 12
        self._hatch(x, y - 1.5, x + 9, y + 7.5)
        self.put(x + 12, y, translate("Month", "Not counted"), REGULAR, 7.2, QUIET)
