"""The computation of a term on paper: its dates, its months day by day, its law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from privdesk.documents.canvas import INK, LETTER, LINE, QUIET, new_canvas
from privdesk.documents.computation import Computation, span_words, weekdays
from privdesk.documents.fonts import BOLD, MEDIUM, REGULAR, spelled_out
from privdesk.documents.page_numbers import PageNumbers
from privdesk.documents.spanish import MONTHS, letter_words, short_date
from privdesk.documents.wrapping import face
from privdesk.text import translate

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

SIDE = 62.0
TOP = 54.0
BOTTOM = 66.0
CELL = 34.0
GROUND = "#e6e9ed"


def computation_sheet_pdf(
    computed: Computation, organization: str, created: datetime, zone: str = "America/Bogota"
) -> bytes:
    """Letter-size pages with the whole computation; the same arguments give the same bytes.

    `created` is an aware moment, printed as the day it was in `zone`.
    """
    stream = BytesIO()
    canvas = new_canvas(
        stream,
        LETTER,
        language="es-CO",
        title=computed.title,
        author=organization,
        created=created,
    )
    day = short_date(created.astimezone(ZoneInfo(zone)).date())
    sheet = _Sheet(canvas, translate("Computation", "Computation made on {day}", day=day))
    sheet.text(MEDIUM, 11, organization, 15)
    sheet.text(BOLD, 16, computed.title, 24)
    sheet.text(REGULAR, 10.2, computed.subject, 14.6, most=4)
    for reading in computed.readings:
        sheet.heading(f"{reading.label}: {short_date(reading.day)}")
        if reading.text:
            sheet.text(REGULAR, 10.2, reading.text, 14.6, most=8)
    for month in computed.months():
        sheet.month(computed, month)
    if computed.has_days:
        sheet.heading(translate("Computation", "Days that are not counted"))
        for span in computed.skipped["limit"]:
            sheet.text(REGULAR, 10.2, f"{span_words(span)}: {span.why}", 14.6, most=4)
    sheet.heading(translate("Computation", "The law"))
    sheet.text(REGULAR, 10.2, computed.law_words(), 14.6, most=8)
    sheet.text(REGULAR, 9.2, computed.note, 13, most=4, colour=QUIET)
    sheet.finish()
    return stream.getvalue()


class _Sheet:
    """Pages written from the top down; what does not fit begins the next one."""

    def __init__(self, canvas: Canvas, foot: str) -> None:
        self._canvas = canvas
        self._foot = foot
        self._width = LETTER[0] - 2 * SIDE
        self._y = LETTER[1] - TOP
        self._numbers = PageNumbers(canvas, self._draw_foot)

    def _room(self, height: float) -> None:
        if self._y - height < BOTTOM:
            self._numbers.leave_place()
            self._canvas.showPage()
            self._y = LETTER[1] - TOP

    def finish(self) -> None:
        self._numbers.leave_place()
        self._canvas.showPage()
        self._numbers.fill()
        self._canvas.save()

    def _draw_foot(self, page: int, total: int) -> None:
        canvas = self._canvas
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, 50, LETTER[0] - SIDE, 50)
        canvas.setFillColor(QUIET)
        canvas.setFont(REGULAR, 8.4)
        canvas.drawString(SIDE, 38, self._foot)
        words = letter_words()["page"].format(page=page, total=total)
        canvas.drawRightString(LETTER[0] - SIDE, 38, words)

    def text(
        self,
        font: str,
        size: float,
        text: str,
        leading: float,
        *,
        most: int = 2,
        colour: str = INK,
    ) -> None:
        flat = " ".join(spelled_out(text)[0].split())
        for line in face(font, size).clipped(flat, self._width, most):
            self._room(leading)
            self._y -= leading
            self._canvas.setFillColor(colour)
            self._canvas.setFont(font, size)
            self._canvas.drawString(SIDE, self._y, line)

    def heading(self, text: str) -> None:
        self._room(44)
        self._y -= 8
        self.text(BOLD, 10.8, text, 15)

    def month(self, computed: Computation, month: date) -> None:
        """The weeks of one month: counted days with their number, the others hatched grey."""
        weeks = computed.weeks(month)
        self._room(46 + 15 + CELL * len(weeks))
        self.heading(f"{MONTHS[month.month - 1].capitalize()} de {month.year}")
        self._y -= 6
        for column, words in enumerate(weekdays()):
            self._small(SIDE + column * self._cell + 4, self._y - 10, words, QUIET)
        self._y -= 15
        for week in weeks:
            for column, day in enumerate(week):
                if day.month == month.month:
                    self._day(computed, day, SIDE + column * self._cell)
            self._y -= CELL

    @property
    def _cell(self) -> float:
        return self._width / 7

    def _day(self, computed: Computation, day: date, left: float) -> None:
        canvas = self._canvas
        is_due = day == computed.due
        canvas.setStrokeColor(INK if is_due else LINE)
        canvas.setLineWidth(1.6 if is_due else 0.6)
        canvas.setFillColor(GROUND if day in computed.off else "#ffffff")
        canvas.rect(left, self._y - CELL, self._cell, CELL, stroke=1, fill=1)
        self._small(left + 4, self._y - 11, str(day.day), INK)
        if number := computed.numbers["limit"].get(day):
            canvas.setFillColor(INK)
            canvas.setFont(BOLD, 11)
            canvas.drawString(left + 4, self._y - CELL + 6, str(number))
        for place, words in enumerate(_marks(computed, day)):
            canvas.setFillColor(QUIET)
            canvas.setFont(REGULAR, 7)
            right = left + self._cell - 4
            canvas.drawRightString(right, self._y - 11 - 9 * place, words)

    def _small(self, left: float, y: float, words: str, colour: str) -> None:
        self._canvas.setFillColor(colour)
        self._canvas.setFont(REGULAR, 8.4)
        self._canvas.drawString(left, y, words)


def _marks(computed: Computation, day: date) -> Iterator[str]:
    """What a day of the count is, beside its number."""
    if day == computed.start:
        yield translate("Computation", "start")
    if day == computed.due:
        yield translate("Computation", "limit")
    if day == computed.target:
        yield translate("Computation", "target")
    if day in computed.off and day.weekday() < 5:
        yield translate("Computation", "holiday")
