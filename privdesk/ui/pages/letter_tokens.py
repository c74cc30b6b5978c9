"""The tokens of a letter's text: how a field is kept in the document, drawn and explained."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextInlineObject,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.pages.letter_source import Bit, Kind, line_of, token
from privdesk.ui.parts import painting

TOKEN = QTextFormat.ObjectTypes.UserObject + 1
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
_SOURCE = QTextFormat.Property.UserProperty + 1
_RAW = QTextFormat.Property.UserProperty + 2
_LINE_ENDS = "\u2028\u2029\x0b\x0c\x85"


class TokenLayout(QPlainTextDocumentLayout):
    """Sets tokens on the base line of their text, not on top of it.

    `names_conditions` as of `TokenPainter`.
    """

    names_conditions = False

    def resizeInlineObject(
        self, item: QTextInlineObject, position: int, style: QTextFormat
    ) -> None:
        metrics = QFontMetricsF(theme.font())
        bit = bit_of(OBJECT, style.toCharFormat())
        item.setWidth(_token_width(bit, self.names_conditions))
        item.setAscent(metrics.ascent() + 1)
        item.setDescent(metrics.descent() + 2)


class TokenPainter(QPyTextObject):
    """Paints the tokens; with `names_conditions`, what a line's being written depends on too."""

    names_conditions = False

    def __init__(self, is_filled: Callable[[str], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._is_filled = is_filled

    def intrinsicSize(self, document: QTextDocument, place: int, style: QTextFormat) -> QSizeF:
        height = QFontMetricsF(theme.font()).height() + 3
        bit = bit_of(OBJECT, style.toCharFormat())
        return QSizeF(_token_width(bit, self.names_conditions), height)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        place: int,
        style: QTextFormat,
    ) -> None:
        rect = QRectF(rect)
        bit = bit_of(OBJECT, style.toCharFormat())
        if bit.kind == "bullet":
            middle = rect.center()
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.color("text"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(middle, theme.px(2), theme.px(2))
            painter.restore()
        elif bit.kind == "signature":
            painter.fillRect(
                QRectF(rect.left(), rect.bottom() - 4, rect.width(), 1), theme.color("ctl")
            )
        elif bit.kind == "field":
            self._draw_field(painter, rect, bit)
        elif bit.kind == "condition" and self.names_conditions:
            box = rect.adjusted(1, 0, -1, 0)
            painting.frame(painter, box, "window", "ctl", theme.px(3))
            painter.setFont(theme.font("minor"))
            painter.setPen(theme.color("text2"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), condition_words(bit))
        elif bit.kind == "condition":
            painter.fillRect(rect.adjusted(0, 3, -2, -2), theme.color("line2"))

    def _draw_field(self, painter: QPainter, rect: QRectF, bit: Bit) -> None:
        is_filled = self._is_filled(bit.name)
        ground, tone = ("accent_tint", "accent") if is_filled else ("amber_tint", "amber")
        box = rect.adjusted(1, 0, -1, 0)
        painting.frame(painter, box, ground, None, theme.px(3))
        if not is_filled:
            line = QRectF(box.left() + 1, box.bottom() - 1.5, box.width() - 2, 1.5)
            painter.fillRect(line, theme.color("amber"))
        painter.setFont(_token_font(bit))
        painter.setPen(theme.color(tone))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), bit.name)


def token_words(bit: Bit) -> str:
    """What a token is, for its tooltip."""
    known = PLACEHOLDERS.get(bit.name)
    label = say(known.label) if known else bit.name
    match bit.kind:
        case "field":
            return f"{label}. {say(known.description)}" if known else label
        case "condition" if bit.is_wanted:
            return translate("Letter", "This line is only written with: {field}.", field=label)
        case "condition":
            return translate("Letter", "This line is only written without: {field}.", field=label)
        case "signature":
            return translate("Letter", "Room for the signature")
        case "heading":
            return translate("Letter", "Heading")
        case _:
            return translate("Letter", "Item of a list")


def condition_words(bit: Bit) -> str:
    """What a condition asks for, in few words."""
    if bit.is_wanted:
        return translate("Letter", "if there is: {field}", field=bit.name)
    return translate("Letter", "if there is no: {field}", field=bit.name)


def _token_font(bit: Bit) -> QFont:
    made = theme.font("base", emphasis=bit.bold)
    made.setItalic(bit.italic)
    return made


def _token_width(bit: Bit, names_conditions: bool) -> float:
    match bit.kind:
        case "field":
            return QFontMetricsF(_token_font(bit)).horizontalAdvance(bit.name) + theme.px(10)
        case "bullet":
            return float(theme.px(18))
        case "signature":
            return float(theme.px(180))
        case "condition" if names_conditions:
            words = condition_words(bit)
            return QFontMetricsF(theme.font("minor")).horizontalAdvance(words) + theme.px(12)
        case "condition":
            return 5.0
        case _:
            return 1.0


def blocks(document: QTextDocument) -> Iterable[QTextBlock]:
    """The lines of the document, in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def bits_of(block: QTextBlock, start: int = 0, end: int | None = None) -> list[Bit]:
    """The bits of a block between two places in it."""
    found: list[Bit] = []
    last = block.length() - 1 if end is None else end
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        offset = fragment.position() - block.position()
        text = fragment.text()[max(0, start - offset) : max(0, last - offset)]
        style = fragment.charFormat()
        if style.objectType() == TOKEN:
            found.extend(bit_of(OBJECT, style) for _ in text)
        elif text:
            found.append(bit_of(text, style))
        part += 1
    return found


def token_under(editor: QPlainTextEdit, place: QPointF) -> Bit | None:
    """The token under a point of the editor's viewport."""
    near = editor.cursorForPosition(place.toPoint())
    for position in (near.position(), near.position() - 1):
        cursor = QTextCursor(editor.document())
        if not 0 <= position < editor.document().characterCount() - 1:
            continue
        cursor.setPosition(position)
        left = editor.cursorRect(cursor)
        cursor.setPosition(position + 1)
        style = cursor.charFormat()
        right = editor.cursorRect(cursor)
        inside = left.left() <= place.x() <= right.left() and left.top() == right.top()
        if style.objectType() == TOKEN and inside:
            return bit_of(OBJECT, style)
    return None


def selected_source(cursor: QTextCursor) -> str:
    """The source of what is selected, a line each block."""
    lines = []
    for block in blocks(cursor.document()):
        start = max(cursor.selectionStart(), block.position()) - block.position()
        end = min(cursor.selectionEnd(), block.position() + block.length() - 1)
        end -= block.position()
        touched = block.position() <= cursor.selectionEnd() and end >= start
        if touched and block.position() + block.length() > cursor.selectionStart():
            lines.append(line_of(bits_of(block, start, end)))
    return "\n".join(lines)


def bit_of(text: str, style: QTextCharFormat) -> Bit:
    """What text of that format is."""
    if style.objectType() == TOKEN:
        return token(str(style.property(_SOURCE)), is_bold(style), style.fontItalic())
    kind: Kind = "raw" if style.property(_RAW) else "text"
    return Bit(kind, text.replace(OBJECT, ""), is_bold(style), style.fontItalic())


def format_of(bit: Bit) -> QTextCharFormat:
    """The format in which the document keeps it."""
    style = QTextCharFormat()
    if bit.bold:
        style.setFontWeight(bold_weight())
    if bit.italic:
        style.setFontItalic(True)
    if bit.kind == "raw":
        style.setProperty(_RAW, True)
    if bit.is_token:
        style.setObjectType(TOKEN)
        style.setProperty(_SOURCE, bit.text)
    return style


def bold_weight() -> QFont.Weight:
    """The weight of bold words on screen."""
    return theme.font("base", emphasis=True).weight()


def is_bold(style: QTextCharFormat) -> bool:
    """Whether text of that format is bold."""
    return style.fontWeight() > QFont.Weight.Normal.value


def starts_with(block: QTextBlock, kind: Kind) -> bool:
    """Whether a line begins with a token of that kind."""
    found = bits_of(block, 0, 1)
    return bool(found) and found[0].kind == kind


def clean(text: str) -> str:
    """Text without what the document would read as a new line or as a token."""
    for end in _LINE_ENDS:
        text = text.replace(end, " ")
    return text.replace(OBJECT, "").replace("\x00", "\N{REPLACEMENT CHARACTER}")
