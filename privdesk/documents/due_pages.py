"""Pages across that list what is due: the list of Hoy on paper, and what follows a month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from zoneinfo import ZoneInfo

from privdesk.documents.canvas import HAIRLINE, INK, LETTER_LANDSCAPE, QUIET, new_canvas
from privdesk.documents.fonts import BOLD, MEDIUM, REGULAR, spelled_out
from privdesk.documents.month import mark_words, task_words
from privdesk.documents.page_numbers import PageNumbers
from privdesk.documents.record_due import is_of_law, record_kind
from privdesk.documents.spanish import letter_words
from privdesk.documents.wrapping import face
from privdesk.store.month_agenda import DayEntry
from privdesk.text import short_date, translate

PAPERS = {"letter": LETTER_LANDSCAPE, "a4": (841.89, 595.28)}
SIDE, TOP, BOTTOM = 36.0, 34.0, 44.0
_COLUMNS = (0.1, 0.17, 0.1, 0.31, 0.22, 0.1)


@dataclass(frozen=True)
class DueFrame:
    """What stands around it: whose it is, when it was made (aware), its seal; `today` is marked."""

    organization: str
    now: datetime
    zone: str
    seal: str
    today: date


def due_list_pdf(entries: Sequence[DayEntry], frame: DueFrame, *, paper: str = "letter") -> bytes:
    """What is due as a PDF, in the order given; `paper` is one of `PAPERS`."""
    stream = BytesIO()
    day = short_date(frame.today)
    title = translate("Month", "What is due on {day}", day=day)
    pages = DuePages(title, title, frame, stream, PAPERS[paper])
    pages.draw_list(entries)
    if not entries:
        pages.y -= 16
        pages.put(SIDE, pages.y, translate("Month", "Nothing is due."), REGULAR, 9)
    return pages.finish(stream)


class DuePages:
    """Pages with a title, a list that goes on overleaf, and a foot with the seal."""

    def __init__(
        self, title: str, name: str, frame: DueFrame, stream: BytesIO, size: tuple[float, float]
    ) -> None:
        self.frame = frame
        self.width, self.height = size
        self._title = title
        self.canvas = new_canvas(
            stream,
            size,
            language="es-CO",
            title=name,
            author=frame.organization,
            created=frame.now,
        )
        self._numbers = PageNumbers(self.canvas, self._draw_foot)
        self.y = 0.0
        self._begin_page()

    def finish(self, stream: BytesIO) -> bytes:
        """Number the pages; the whole PDF."""
        self._numbers.leave_place()
        self.canvas.showPage()
        self._numbers.fill()
        self.canvas.save()
        return stream.getvalue()

    def _begin_page(self) -> None:
        self.y = self.height - TOP - 14
        self.put(SIDE, self.y, self._title, BOLD, 15)
        whose = face(MEDIUM, 9).clipped(flat(self.frame.organization), 380, 1)[0]
        self.canvas.setFont(MEDIUM, 9)
        self.canvas.drawRightString(self.width - SIDE, self.y, whose)
        self.y -= 10

    def next_page(self) -> None:
        """End this page and begin another."""
        self._numbers.leave_place()
        self.canvas.showPage()
        self._begin_page()

    def _draw_foot(self, page: int, total: int) -> None:
        made = self.frame.now.astimezone(ZoneInfo(self.frame.zone))
        words = translate(
            "Month",
            "As of {day}. Audit seal {seal}",
            day=f"{short_date(made.date())}, {made:%H:%M}",
            seal=self.frame.seal,
        )
        self.put(SIDE, 24, flat(words), REGULAR, 7.4, QUIET)
        number = letter_words()["page"].format(page=page, total=total)
        self.canvas.drawRightString(self.width - SIDE, 24, number)

    def put(
        self, left: float, y: float, words: str, font: str, size: float, ink: str = INK
    ) -> None:
        """Words at a place, on one line."""
        self.canvas.setFillColor(ink)
        self.canvas.setFont(font, size)
        self.canvas.drawString(left, y, words)

    def draw_list(self, entries: Sequence[DayEntry]) -> None:
        """A line for each entry under a head that is repeated on each page."""
        if entries:
            self._list_head()
        for entry in entries:
            self._row(entry)

    def _list_head(self) -> None:
        heads = (
            translate("Month", "Day"),
            translate("Month", "State"),
            translate("Month", "Matter"),
            translate("Month", "What to do"),
            translate("Month", "Whose"),
            translate("Month", "Legal limit"),
        )
        self.y -= 14
        for left, words in zip(self._list_lefts(), heads, strict=True):
            self.put(left, self.y, words, MEDIUM, 8, QUIET)
        self._rule()

    def _list_lefts(self) -> list[float]:
        whole = self.width - 2 * SIDE
        return [SIDE + whole * sum(_COLUMNS[:n]) for n in range(len(_COLUMNS))]

    def _rule(self) -> None:
        self.y -= 5
        self.canvas.setStrokeColor(HAIRLINE)
        self.canvas.setLineWidth(0.5)
        self.canvas.line(SIDE, self.y, self.width - SIDE, self.y)

    def _row(self, entry: DayEntry) -> None:
        if self.y - 18 < BOTTOM:
            self.next_page()
            self._list_head()
        item = entry.item
        limit = item.limit if is_of_law(item) else None
        state = mark_words(entry)
        if entry.met_on is not None and entry.met_on != entry.day:
            state = translate("Month", "Met late, {day}", day=short_date(entry.met_on))
        cells = (
            short_date(entry.day),
            state,
            item.case if item.is_request else record_kind(item),
            task_words(entry),
            item.whose,
            short_date(limit) if limit else "",
        )
        self.y -= 12
        whole = self.width - 2 * SIDE
        font = face(REGULAR, 8)
        for left, part, words in zip(self._list_lefts(), _COLUMNS, cells, strict=True):
            shown = font.clipped(flat(words), whole * part - 6, 1)
            self.put(left, self.y, shown[0] if shown else "", REGULAR, 8)
        self._rule()


def flat(words: str) -> str:
    """The words on one line, with what no font prints spelled out."""
    return " ".join(spelled_out(words)[0].split())
