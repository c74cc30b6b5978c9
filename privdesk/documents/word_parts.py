"""What python-docx leaves to its caller: faces, page numbers, lists, lines and a clean file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from privdesk.documents.register import without_controls

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

# Word has it on every system; LibreOffice takes Carlito, whose letters are as wide.
FACE = "Calibri"
LANGUAGE = "es-CO"
_PAGE = re.compile("([\x00\x01])")
_FIELDS = {"\x00": "PAGE", "\x01": "NUMPAGES"}
_THUMBNAIL = "/thumbnail"
_APPLICATION = re.compile(rb"<Application>.*?</Application>")
_LEVELS = 9


def plain(text: str) -> str:
    """The text as XML carries it: a control character or a lone surrogate stands as `U+XXXX`.

    A sole carriage return would be a line break in the file and none in the letter.
    """
    return without_controls(text, kept="\n\t")


def flat(text: str) -> str:
    """The same on one line."""
    return " ".join(plain(text).split())


def set_face(style: Any, points: float, *, colour: str = "", bold: bool | None = None) -> None:
    """Give a style the letter's face, in place of the theme's."""
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    style.font.name = FACE
    style.font.size = Pt(points)
    style.font.bold = bold
    style.font.italic = False
    if colour:
        style.font.color.rgb = RGBColor.from_string(colour.lstrip("#").upper())
    fonts = style.element.rPr.rFonts
    for name in list(fonts.attrib):
        if "Theme" in name:
            del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), FACE)


def set_language(document: Document) -> None:
    """Say that the words are Colombian Spanish, so that Word spells them so."""
    from docx.oxml.ns import qn

    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)


def add_page_words(paragraph: Paragraph, words: str) -> None:
    """Add `words`, a text with `{page}` and `{total}`, as fields that Word counts itself."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for piece in _PAGE.split(words.format(page="\x00", total="\x01")):
        if piece not in _FIELDS:
            paragraph.add_run(plain(piece))
            continue
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), _FIELDS[piece])
        run = paragraph.add_run("1")
        paragraph._p.remove(run._r)
        field.append(run._r)
        paragraph._p.append(field)


def add_line(paragraph: Paragraph, side: str, colour: str) -> None:
    """Draw a line along the `top` or the `bottom` of a paragraph."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:pBdr")
    line = OxmlElement(f"w:{side}")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "4")):
        line.set(qn(f"w:{name}"), value)
    line.set(qn("w:color"), colour.lstrip("#").upper())
    borders.append(line)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        borders,
        *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap"),
        *("w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi"),
        *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing"),
        *("w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection"),
        *("w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle"),
        *("w:rPr", "w:sectPr", "w:pPrChange"),
    )


class Lists:
    """The numbering of a document: every list of a letter counts on its own."""

    def __init__(self, document: Document, indent: float) -> None:
        """`indent` is how far, in points, each level stands in from the one around it."""
        self._element: Any = document.part.numbering_part.element
        for old in list(self._element):
            self._element.remove(old)
        for number, (kind, text) in enumerate((("bullet", "•"), ("decimal", "%{level}."))):
            self._element.append(_abstract(number, kind, text, indent))
        self._last = 0

    def begin(self, first: int | None, level: int) -> int:
        """The number of a new list that begins with `first`, None for bullets, at a level."""
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        self._last += 1
        made = OxmlElement("w:num")
        made.set(qn("w:numId"), str(self._last))
        abstract = OxmlElement("w:abstractNumId")
        abstract.set(qn("w:val"), "0" if first is None else "1")
        made.append(abstract)
        if first is not None:
            override = OxmlElement("w:lvlOverride")
            override.set(qn("w:ilvl"), str(_level(level)))
            start = OxmlElement("w:startOverride")
            start.set(qn("w:val"), str(first))
            override.append(start)
            made.append(override)
        self._element.append(made)
        return self._last

    def take(self, paragraph: Paragraph, number: int, level: int) -> None:
        """Make a paragraph an item of that list."""
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = _level(level)
        properties.get_or_add_numId().val = number


def _level(depth: int) -> int:
    return min(depth, _LEVELS - 1)


def _abstract(number: int, kind: str, text: str, indent: float) -> Any:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text.replace("{level}", str(level + 1))}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{round(indent * 20 * (level + 1))}" '
        f'w:hanging="{round(indent * 20)}"/></w:pPr></w:lvl>'
        for level in range(_LEVELS)
    )
    return parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )


def repeat_head(row: Any) -> None:
    """Say that a table's row is its head, read out as such and printed on every page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def set_widths(table: Any, widths: Sequence[float]) -> None:
    """Give the columns of a table their widths in points, whatever stands in them."""
    from docx.shared import Pt

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Pt(width)
        for cell in column.cells:
            cell.width = Pt(width)


def set_grid(table: Any, colour: str) -> None:
    """Draw a table's lines thin and in a colour, and keep its words off them."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    line = f'w:val="single" w:sz="4" w:space="0" w:color="{colour.lstrip("#").upper()}"'
    sides = "".join(
        f"<w:{side} {line}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    rooms = "".join(
        f'<w:{side} w:w="{room}" w:type="dxa"/>'
        for side, room in (("top", 50), ("left", 120), ("bottom", 80), ("right", 120))
    )
    properties = table._tbl.tblPr
    later = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption")
    borders = parse_xml(f"<w:tblBorders {nsdecls('w')}>{sides}</w:tblBorders>")
    properties.insert_element_before(borders, *later)
    margins = parse_xml(f"<w:tblCellMar {nsdecls('w')}>{rooms}</w:tblCellMar>")
    properties.insert_element_before(margins, *later[3:])


def describe_file(document: Document, *, title: str, author: str, created: datetime) -> None:
    """Title, author and moment (aware); nothing of the machine or of who uses it."""
    about = document.core_properties
    about.title, about.author = flat(title)[:255], flat(author)[:255]
    about.last_modified_by, about.comments, about.keywords = flat(author)[:255], "", ""
    about.language = LANGUAGE
    about.revision = 1
    moment = created.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    about.created = about.modified = moment


def file_bytes(document: Document, moment: datetime) -> bytes:
    """The .docx; equal documents of one moment are equal bytes."""
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype.endswith(_THUMBNAIL):  # of python-docx's own empty page
            del package.rels[key]
        elif relation.reltype.endswith("/extended-properties"):
            part: Any = relation.target_part
            part._blob = _APPLICATION.sub(b"<Application>Privdesk</Application>", part.blob)
    made, stream = BytesIO(), BytesIO()
    document.save(made)
    utc = moment.astimezone(UTC)
    date = (utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second)
    with ZipFile(made) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name, date)
            entry.compress_type = ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return stream.getvalue()
