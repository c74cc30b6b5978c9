"""Strokes that several parts share: crisp frames, the hatch of non-business days, cut texts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from privdesk.ui import theme

INSET = 12  # from a table cell's edge to its text, in header and rows alike


def frame(
    painter: QPainter,
    rect: QRect | QRectF,
    ground: str | None,
    border: str | None,
    radius: float = 4,
    width: float = 1,
) -> None:
    """A rounded box with its border wholly inside `rect`; None leaves ground or border away."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
    inside = QRectF(rect)
    if border:
        pen = QPen(theme.color(border), width)
        painter.setPen(pen)
        half = width / 2
        inside.adjust(half, half, -half, -half)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(inside, radius, radius)
    painter.restore()


def hatch(painter: QPainter, rect: QRect | QRectF, tone: str = "hatch", gap: float = 7) -> None:
    """Diagonal lines over `rect`: a day that is not counted, a case that is still open."""
    area = QRectF(rect)
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(tone), 1.3))
    step = theme.px(gap)
    # The lines keep their places on the surface, so neighbouring days join without a seam.
    total = area.left() + area.top()
    position = total - total % step
    lines = []
    while position < area.right() + area.bottom():
        lines.append(
            QLineF(position - area.top(), area.top(), position - area.bottom(), area.bottom())
        )
        position += step
    painter.drawLines(lines)
    painter.restore()


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    tone: str | QColor = "text",
    font: QFont | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """One line in the vertical middle of `rect`, cut with "…" where it ends; the width drawn."""
    made = font or theme.font()
    painter.setFont(made)
    painter.setPen(theme.color(tone) if isinstance(tone, str) else tone)
    shown, wide = _measured(_Ruler(made.key(), made), words, rect.width())
    if not shown.isascii() and _PILED.search(shown):
        painter.save()  # or a pile of accents would be painted over the lines around it
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.drawText(rect, _flags(align), shown)
        painter.restore()
    else:
        painter.drawText(rect, _flags(align), shown)
    return min(rect.width(), wide)


@lru_cache(maxsize=64)
def _flags(align: Qt.AlignmentFlag) -> int:
    # Without TextSingleLine an ampersand or a line break in somebody's name would change the text.
    return int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class _Ruler(NamedTuple):
    """A font for measuring, told apart by its key alone."""

    key: str
    font: QFont

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Ruler) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)


@lru_cache(maxsize=2000)
def _measured(ruler: _Ruler, words: str, width: int) -> tuple[str, int]:
    """The words as they fit and how wide they are then: measuring is what painting costs."""
    # Measuring ten thousand characters for one cell would stall the scrolling.
    line = words[:600].translate(_BREAKS)
    metrics = QFontMetrics(ruler.font)
    wanted = metrics.horizontalAdvance(line)
    if wanted <= width and len(words) <= 600:
        return line, wanted
    cut = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
    return cut, metrics.horizontalAdvance(cut)


_BREAKS = {
    **dict.fromkeys((0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), " "),
    0: "\N{REPLACEMENT CHARACTER}",
}
# More accents on one letter than any writing puts there.
_PILED = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff\ufe20-\ufe2f]{4}")


def elided(font: QFont, words: str, width: int) -> str:
    """The words on one line, cut with "…" to that width."""
    return _measured(_Ruler(font.key(), font), words, width)[0]


def advance(font: QFont, words: str) -> int:
    """The width of the words in whole pixels."""
    return QFontMetrics(font).horizontalAdvance(words)
