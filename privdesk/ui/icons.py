"""The program's own icons, tinted with a colour of the theme each time they are painted."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from privdesk import paths
from privdesk.ui import theme

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


def icon(name: str, tone: str = "text", size: int = 16, on: str | None = None) -> QIcon:
    """The icon `name` in the colour `tone`; disabled in "disabled", and `on` when checked.

    The icon follows a change of theme by itself. An unknown name is a FileNotFoundError.
    """
    _drawing(name)
    return QIcon(_TintedEngine(name, tone, on or tone, size))


def pixmap(name: str, tone: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon drawn in a square of `size` logical pixels for a screen of that pixel ratio."""
    return _tinted(name, theme.tokens()[tone], size, ratio)


def paint(painter: QPainter, name: str, tone: str, rect: QRect) -> None:
    """Paint the icon, as large as fits, in the middle of `rect`."""
    side = min(rect.width(), rect.height())
    # Not painter.device(): asking for it makes PySide set up every kind of device there is.
    drawn = pixmap(name, tone, side, painter.deviceTransform().m11())
    painter.drawPixmap(
        rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, drawn
    )


def names() -> list[str]:
    """Every icon that ships."""
    return sorted(file.stem for file in (paths.data() / "icons").glob("*.svg"))


@cache
def _drawing(name: str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer

    drawing = (paths.data() / "icons" / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing))


@lru_cache(maxsize=2000)
def _tinted(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtGui import QColor

    side = max(1, round(size * ratio))
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _drawing(name).render(painter, QRectF(0, 0, side, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(drawn.rect(), QColor(colour))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


class _TintedEngine(QIconEngine):
    """Draws one icon with the colours in force at that moment."""

    def __init__(self, name: str, tone: str, on: str, size: int) -> None:
        super().__init__()
        self._name, self._token, self._on, self._size = name, tone, on, size

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._token, self._on, self._size)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def availableSizes(
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        return [QSize(self._size, self._size)]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour = theme.tokens()[self._token_for(mode, state)]
        return _tinted(self._name, colour, min(size.width(), size.height()), 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint(painter, self._name, self._token_for(mode, state), rect)

    def _token_for(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        return self._on if state == QIcon.State.On else self._token
