"""An issued letter as a Word file, to be finished there; its PDF stays the letter."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Any

from privdesk.documents import word_parts
from privdesk.documents.canvas import INK, LETTER, LINE, QUIET
from privdesk.documents.flowing import (
    CELL_SIZE,
    INDENT,
    SIGNATURE_HEIGHT,
    SIGNATURE_ROOM,
    SIGNATURE_WIDTH,
    SIZE,
    closing,
)
from privdesk.documents.letter import (
    Block,
    Heading,
    Line,
    Listing,
    Paragraph,
    Signature,
    Table,
)
from privdesk.documents.letter_json import IssuedText
from privdesk.documents.letter_pdf import (
    BOTTOM,
    FOOT,
    LOGO_HEIGHT,
    LOGO_WIDTH,
    SIDE,
    SMALL,
    TOP,
    LetterHead,
)
from privdesk.documents.spanish import letter_words
from privdesk.documents.word_parts import Lists, flat, plain

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as Written

_TEXT_WIDTH = LETTER[0] - 2 * SIDE
_HEADINGS = {1: 12.5, 2: 10.4}


def letter_docx(text: IssuedText) -> bytes:
    """The letter's .docx on letter-size paper, in Calibri: letterhead, text, number, pages, seal.

    Its foot says that the PDF is the original. The same letter always gives the same bytes; a
    character that XML cannot carry stands as `U+XXXX`.
    """
    import docx

    document = docx.Document()
    _dress(document)
    _lay_out_page(document)
    _write_head(document, text)
    _write_foot(document, text)
    writer = _Writer(document, text.head)
    writer.write(text.letter.blocks)
    word_parts.describe_file(document, title=text.title, author=text.author, created=text.created)
    return word_parts.file_bytes(document, text.created)


def _dress(document: Document) -> None:
    """The styles that the letter uses, in its face and sizes."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Pt

    styles: Any = document.styles
    word_parts.set_language(document)
    word_parts.set_face(styles["Normal"], SIZE, colour=INK)
    spacing = styles["Normal"].paragraph_format
    spacing.space_before, spacing.space_after, spacing.line_spacing = Pt(0), Pt(8), 1.2
    spacing.widow_control = True
    for level in range(1, 7):
        style = styles[f"Heading {level}"]
        word_parts.set_face(style, _HEADINGS.get(level, SIZE), colour=INK, bold=True)
        style.paragraph_format.space_before = Pt(3)
        style.paragraph_format.space_after = Pt(5)
    for name in ("Header", "Footer", "Quote", "List Paragraph"):
        word_parts.set_face(styles[name], SMALL if name == "Header" else SIZE, colour=INK)
    word_parts.set_face(styles["Footer"], FOOT, colour=QUIET)
    for name in ("Header", "Footer"):
        styles[name].paragraph_format.space_after = Pt(0)
        tabs = styles[name].paragraph_format.tab_stops
        tabs.clear_all()
        tabs.add_tab_stop(Pt(_TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    styles["Quote"].paragraph_format.left_indent = Pt(INDENT)
    styles["List Paragraph"].paragraph_format.space_after = Pt(4)


def _lay_out_page(document: Document) -> None:
    from docx.shared import Pt

    section = document.sections[0]
    section.page_width, section.page_height = Pt(LETTER[0]), Pt(LETTER[1])
    section.left_margin = section.right_margin = Pt(SIDE)
    section.top_margin, section.bottom_margin = Pt(TOP + 20), Pt(BOTTOM)
    section.header_distance, section.footer_distance = Pt(TOP), Pt(28)
    section.different_first_page_header_footer = True


def _write_head(document: Document, text: IssuedText) -> None:
    """The letterhead on the first page; on the others the name, and the number on all."""
    from docx.shared import Pt

    section, head = document.sections[0], text.head
    number = letter_words()["number"].format(number=text.number)
    first = section.first_page_header
    line = first.paragraphs[0]
    if head.logo is not None:
        _picture(line, head.logo, (LOGO_WIDTH, LOGO_HEIGHT), head.organization)
        line.paragraph_format.space_after = Pt(6)
        line = first.add_paragraph(style="Header")
    _named(line, head.organization, number, size=13)
    for words in head.lines:
        line = first.add_paragraph(flat(words), style="Header")
    later = section.header.paragraphs[0]
    _named(later, head.organization, number, size=SMALL)
    for last in (line, later):
        word_parts.add_line(last, "bottom", INK)
        last.paragraph_format.space_after = Pt(12)


def _named(line: Written, name: str, number: str, size: float) -> None:
    """The organization's name at the left and the letter's number at the right."""
    from docx.shared import Pt

    run = line.add_run(flat(name))
    run.bold, run.font.size = True, Pt(size)
    line.add_run("\t")
    line.add_run(flat(number)).bold = True


def _write_foot(document: Document, text: IssuedText) -> None:
    words = letter_words()
    sealed = words["sealed_foot"].format(foot=text.foot, seal=text.seal)
    copy = words["copy_foot"].format(number=text.number)
    section = document.sections[0]
    for foot in (section.first_page_footer, section.footer):
        line = foot.paragraphs[0]
        word_parts.add_line(line, "top", LINE)
        line.add_run(flat(copy) + "\t")
        word_parts.add_page_words(line, words["page"])
        foot.add_paragraph(flat(sealed), style="Footer")


def _picture(line: Written, picture: bytes, room: tuple[float, float], words: str) -> None:
    """A picture as large as its room allows, in its own proportions; `words` for who hears it."""
    from docx.shared import Emu, Pt

    shape = line.add_run().add_picture(BytesIO(picture))
    scale = min(Pt(room[0]) / shape.width, Pt(room[1]) / shape.height)
    shape.width, shape.height = Emu(round(shape.width * scale)), Emu(round(shape.height * scale))
    inline: Any = shape._inline
    inline.docPr.set("descr", flat(words))
    for side in "TBLR":  # else LibreOffice leaves room around it
        inline.set(f"dist{side}", "0")


class _Writer:
    """Writes blocks at the end of the document, or of a cell's paragraphs."""

    def __init__(self, document: Document, head: LetterHead) -> None:
        self._document, self._head = document, head
        self._lists = Lists(document, INDENT)
        self._written: list[Written] = []

    def write(self, blocks: tuple[Block, ...]) -> None:
        """All the blocks; the words around a signature stay on its page."""
        start, end = closing(blocks)
        for place, block in enumerate(blocks):
            self._written.clear()
            self._write((block,), 0)
            if start <= place < end - 1:
                for paragraph in self._written:
                    paragraph.paragraph_format.keep_with_next = True

    def _add(self, style: str | None = None) -> Written:
        self._written.append(self._document.add_paragraph(style=style))
        return self._written[-1]

    def _write(self, blocks: Iterable[Block], depth: int) -> None:
        from docx.shared import Pt

        for block in blocks:
            match block:
                case Heading(level=level, lines=lines):
                    _fill(self._add(f"Heading {min(level, 6)}"), lines)
                case Paragraph(lines=lines, is_quoted=is_quoted):
                    written = self._add("Quote" if is_quoted else None)
                    if depth:
                        written.paragraph_format.left_indent = Pt(INDENT * (depth + is_quoted))
                    _fill(written, lines)
                case Listing():
                    self._list(block, depth)
                case Table():
                    self._table(block)
                case Signature():
                    self._sign()

    def _list(self, listing: Listing, depth: int) -> None:
        number = self._lists.begin(listing.first, depth)
        for item in listing.items:
            written = self._add("List Paragraph")
            self._lists.take(written, number, depth)
            first, *others = item or (Paragraph(()),)
            if isinstance(first, Paragraph):
                _fill(written, first.lines)
                self._write(others, depth + 1)
            else:
                self._write(item, depth + 1)

    def _table(self, block: Table) -> None:
        from docx.shared import Pt

        columns = max(len(row) for row in block.rows)
        made: Any = self._document.add_table(len(block.rows), columns, style="Table Grid")
        shares = (0.34, 0.66) if columns == 2 else (1 / columns,) * columns
        word_parts.set_widths(made, [_TEXT_WIDTH * share for share in shares])
        word_parts.set_grid(made, LINE)
        for row, cells in zip(made.rows, block.rows, strict=True):
            for cell, lines in zip(row.cells, cells, strict=False):
                written = cell.paragraphs[0]
                written.paragraph_format.space_after = Pt(0)
                _fill(written, lines, CELL_SIZE)
        word_parts.repeat_head(made.rows[0])
        self._add().paragraph_format.space_after = Pt(0)

    def _sign(self) -> None:
        """Room for the signature, or its picture."""
        from docx.shared import Pt

        line = self._add()
        if self._head.signature is None:
            line.paragraph_format.space_before = Pt(SIGNATURE_ROOM - SIZE)
        else:
            room = (SIGNATURE_WIDTH, SIGNATURE_HEIGHT)
            _picture(line, self._head.signature, room, letter_words()["signature"])
        line.paragraph_format.space_after = Pt(0)


def _fill(written: Written, lines: tuple[Line, ...], size: float = 0) -> None:
    """The lines of a paragraph with their marks, a break after each but the last."""
    from docx.shared import Pt

    for number, line in enumerate(lines):
        if number:
            written.add_run().add_break()
        for run in line:
            text = letter_words()["missing"].format(name=run.text) if run.is_missing else run.text
            made = written.add_run(plain(text))
            made.bold, made.italic = run.bold or None, run.italic or None
            if size:
                made.font.size = Pt(size)
