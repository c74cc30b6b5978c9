"""A letter as PDF on letter-size paper: letterhead, text, and a foot with page, number and seal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from privdesk.documents import fonts
from privdesk.documents.canvas import INK, LETTER, LINE, QUIET, describe
from privdesk.documents.drawn_pictures import Drawn, picture_within
from privdesk.documents.flowing import letter_flowables
from privdesk.documents.fonts import (
    BOLD,
    MEDIUM,
    REGULAR,
    named_character,
    spelled_out,
    unprintable,
)
from privdesk.documents.letter import Letter
from privdesk.documents.spanish import letter_words
from privdesk.documents.wrapping import face
from privdesk.errors import Refused
from privdesk.text import translate

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

SIDE = 62.0
TOP = 42.0
BOTTOM = 66.0
SMALL = 9.2
FOOT = 8.4
LOGO_WIDTH, LOGO_HEIGHT = 150.0, 48.0  # the most that a logo takes
_NARROW = 100.0  # a logo up to this wide stands beside the name, a wider one above it
_GAP = 12.0


@dataclass(frozen=True)
class LetterHead:
    """Whose letter it is; what is empty is left out.

    `logo` and `signature` are PNG files as `exchange.pictures` makes them; the signature stands
    where a letter leaves room to sign.
    """

    organization: str
    nit: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    city: str = ""
    logo: bytes | None = None
    signature: bytes | None = None

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines under the name: tax number, then where to find the organization."""
        nit = letter_words()["nit"].format(nit=self.nit) if self.nit else ""
        place = ", ".join(filter(None, (self.address, self.city)))
        contact = " · ".join(filter(None, (place, self.phone, self.email)))
        return tuple(filter(None, (nit, contact)))


def letter_pdf(
    letter: Letter,
    head: LetterHead,
    *,
    number: str | None,
    foot: str,
    seal: str | None,
    title: str,
    author: str,
    created: datetime,
) -> bytes:
    """The letter's PDF; the same arguments always give the same bytes.

    `number` None makes a draft, marked as such, where missing values stand in amber and a
    character that cannot be printed as `U+XXXX`. With a number, Refused is raised for either.
    `foot` says what the letter is, `seal` is the audit's head, `created` an aware moment.
    """
    if number is not None:
        refuse_unready(letter, head)
    pdf, pages = _build(letter, _Paper(head, number, foot, seal, None), title, author, created)
    if pages == 1:  # said right already: page 1 of 1
        return pdf
    return _build(letter, _Paper(head, number, foot, seal, pages), title, author, created)[0]


def refuse_unready(letter: Letter, head: LetterHead) -> None:
    """Raise Refused, naming them, for missing values or characters that cannot be printed."""
    if letter.missing:
        raise Refused(
            translate(
                "Letter",
                "The letter cannot be issued yet. Missing: {names}.",
                names=", ".join(letter.missing),
            )
        )
    if bad := unprintable("\n".join((letter.text, head.organization, *head.lines))):
        raise Refused(
            translate(
                "Letter",
                "The letter cannot be issued: the printed font has no {characters}. "
                "Change or remove these characters.",
                characters=", ".join(named_character(character) for character in bad[:10]),
            )
        )


def _build(
    letter: Letter, paper: _Paper, title: str, author: str, created: datetime
) -> tuple[bytes, int]:
    """The PDF and the number of its pages; a first pass with no total only counts them."""
    fonts.register_fonts()
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    width, height = LETTER

    def frame(name: str, top: float) -> PageTemplate:
        body = Frame(SIDE, BOTTOM, width - 2 * SIDE, height - BOTTOM - top, 0, 0, 0, 0)
        return PageTemplate(name, body, onPage=draw, autoNextPageTemplate="later")

    def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
        describe(canvas, title=title, author=author, created=created)
        paper.draw(canvas, document.page)

    stream = BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=LETTER,
        invariant=1,
        pageCompression=1,
        lang="es-CO",
        initialFontName=REGULAR,
    )
    document.addPageTemplates([frame("first", paper.top(1)), frame("later", paper.top(2))])
    flowables = letter_flowables(letter.blocks, width - 2 * SIDE, paper.signature)
    document.build(flowables)
    return stream.getvalue(), document.page


class _Paper:
    """The letterhead and the foot around the text of each page."""

    def __init__(
        self, head: LetterHead, number: str | None, foot: str, seal: str | None, pages: int | None
    ) -> None:
        words = letter_words()
        self._pages = pages
        width = LETTER[0] - 2 * SIDE
        self.signature = head.signature
        self._logo = picture_within(head.logo, LOGO_WIDTH, LOGO_HEIGHT) if head.logo else None
        self._is_beside = self._logo is not None and self._logo.width <= _NARROW
        self._indent = self._logo.width + _GAP if self._logo and self._is_beside else 0.0
        if number is None:
            self._mark = (words["draft"], words["without_number"])
        else:
            self._mark = (words["number"].format(number=number), "")
        named = width - 130 - self._indent
        self._name = face(MEDIUM, 13).clipped(_flat(head.organization), named, 3)
        self._short = face(MEDIUM, SMALL).clipped(_flat(head.organization), width - 130)[0]
        self._lines = tuple(
            part
            for line in head.lines
            for part in face(REGULAR, SMALL).clipped(_flat(line), width - self._indent, 2)
        )
        self._foot = _foot_lines(foot, seal, width - 80)

    def top(self, page: int) -> float:
        """How much of the page, from its upper edge, the letterhead takes (points)."""
        if page > 1:
            return TOP + 32
        words = 15 * len(self._name) + 13 * len(self._lines)
        if self._logo is None:
            return TOP + words + 24
        if self._is_beside:
            return TOP + max(words, self._logo.height) + 24
        return TOP + self._above(self._logo) + words + 24

    @staticmethod
    def _above(logo: Drawn) -> float:
        """How much a logo over the name takes, the gap to the name included."""
        return logo.height + 7

    def _draw_logo(self, canvas: Canvas, logo: Drawn) -> tuple[float, float]:
        """Draw it; where the words begin: from the left, and their first line from below."""
        ceiling = LETTER[1] - TOP
        picture = logo.picture
        canvas.drawImage(picture, SIDE, ceiling - logo.height, logo.width, logo.height, mask="auto")
        if not self._is_beside:
            return SIDE, ceiling - self._above(logo) - 10
        words = 15 * len(self._name) + 13 * len(self._lines)
        middle = max(0.0, (logo.height - words) / 2)
        return SIDE + self._indent, ceiling - middle - 10

    def draw(self, canvas: Canvas, page: int) -> None:
        """Draw the letterhead and the foot of a page, counted from 1."""
        width, height = LETTER
        canvas.saveState()
        canvas.setFillColor(INK)
        x, y = SIDE, height - TOP - 10
        ruled = height - self.top(page) + (18 if page == 1 else 13)
        if self._logo is not None and page == 1:
            x, y = self._draw_logo(canvas, self._logo)
        small = ((REGULAR, SMALL, line, 13) for line in self._lines)
        large = ((MEDIUM, 13, line, 15) for line in self._name)
        first = (*large, *small)
        for font, size, text, leading in (
            first if page == 1 else ((MEDIUM, SMALL, self._short, 13),)
        ):
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
            y -= leading
        canvas.setFont(BOLD, SMALL)
        canvas.drawRightString(width - SIDE, height - TOP - 10, self._mark[0])
        canvas.setFont(REGULAR, SMALL)
        canvas.drawRightString(width - SIDE, height - TOP - 23, self._mark[1] if page == 1 else "")
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.9)
        canvas.line(SIDE, ruled, width - SIDE, ruled)
        self._draw_foot(canvas, page)
        canvas.restoreState()

    def _draw_foot(self, canvas: Canvas, page: int) -> None:
        width = LETTER[0]
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.line(SIDE, 50, width - SIDE, 50)
        canvas.setFillColor(QUIET)
        canvas.setFont(REGULAR, FOOT)
        text = letter_words()["page"].format(page=page, total=self._pages or page)
        canvas.drawRightString(width - SIDE, 38, text)
        y = 38.0
        for line in self._foot:
            canvas.drawString(SIDE, y, line)
            y -= 10.5


def _foot_lines(foot: str, seal: str | None, width: float) -> tuple[str, ...]:
    """What the letter is and its seal: one line, or two where one is too narrow for both."""
    words, small = letter_words(), face(REGULAR, FOOT)
    if not seal:
        return small.clipped(_flat(words["draft_foot"].format(foot=foot)), width)
    whole = _flat(words["sealed_foot"].format(foot=foot, seal=seal))
    if small.width(whole) <= width:
        return (whole,)
    second = _flat(words["seal_line"].format(seal=seal))
    return (*small.clipped(_flat(foot), width), *small.clipped(second, width + 80))


def _flat(text: str) -> str:
    """One line of text that the font can print."""
    return " ".join(spelled_out(text)[0].split())
