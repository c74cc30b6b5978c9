"""A picture on screen: fitted to its place or larger, with zoom and scrolling."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts import painting
from privdesk.ui.zoomed_view import FIT, ZoomedView


class PictureView(ZoomedView):
    """Shows one picture; `FIT` shows it whole, never larger than it is.

    A zoom of 1 shows a point of the picture as a point of the screen.
    """

    ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._fitted: QPixmap | None = None
        self.setAccessibleName(translate("Evidence", "View of the picture"))

    def set_image(self, image: QImage) -> None:
        """Show a picture, whole."""
        self._image, self._fitted, self._zoom = image, None, FIT
        self._lay_out()
        self.zoom_changed.emit(FIT)

    def image(self) -> QImage:
        """The picture that is shown."""
        return self._image

    def scale(self) -> float:
        """Logical pixels for each point of the picture, now."""
        ratio = self.devicePixelRatioF()
        if self._zoom != FIT:
            return self._zoom / ratio
        if self._image.isNull():
            return 1.0
        room = self.viewport().size() - QSize(2 * self._margin(), 2 * self._margin())
        fit = min(room.width() / self._image.width(), room.height() / self._image.height())
        return max(min(fit, 1.0), 1e-6)

    def set_zoom(self, zoom: float) -> None:
        chosen = FIT if zoom == FIT else min(max(zoom, self.ZOOMS[0] / 10), self.ZOOMS[-1])
        if chosen == self._zoom:
            return
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        places = [
            (bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep())
            for bar in bars
        ]
        self._zoom = chosen
        self._lay_out()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(round(place * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self.zoom_changed.emit(chosen)

    def _zoom_now(self) -> float:
        return self.scale() * self.devicePixelRatioF()

    def _least_zoom(self) -> float:
        return FIT

    @staticmethod
    def _margin() -> int:
        return theme.px(12)

    def _size(self) -> QSize:
        scale = self.scale()
        return QSize(
            max(1, round(self._image.width() * scale)), max(1, round(self._image.height() * scale))
        )

    def _lay_out(self) -> None:
        shown, size = self.viewport().size(), self._size()
        for bar, whole, room in (
            (self.horizontalScrollBar(), size.width(), shown.width()),
            (self.verticalScrollBar(), size.height(), shown.height()),
        ):
            fits = self._zoom == FIT or self._image.isNull()
            bar.setPageStep(room)
            bar.setRange(0, 0 if fits else max(0, whole + 2 * self._margin() - room))
            bar.setSingleStep(theme.px(40))
        self.viewport().update()

    def _place(self) -> QRect:
        """Where the picture stands on the viewport."""
        size, room = self._size(), self.viewport().size()
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        left = max(self._margin(), (room.width() - size.width()) // 2)
        top = max(self._margin(), (room.height() - size.height()) // 2)
        return QRect(QPoint(left, top) - corner, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._paint_ground(painter)
        if not self._image.isNull():
            place = self._place()
            if self._zoom == FIT:
                painter.drawPixmap(place, self._whole(place.size()))
            else:
                self._paint_part(painter, place)
            painting.frame(painter, place.adjusted(-1, -1, 1, 1), None, "ctl", radius=0)
        self._paint_focus(painter)

    def _whole(self, size: QSize) -> QPixmap:
        """The picture in that size, reduced once: smoothly reducing millions of points is slow."""
        ratio = self.devicePixelRatioF()
        wanted = size * ratio
        if self._fitted is None or self._fitted.size() != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            reduced = self._image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._fitted = QPixmap.fromImage(reduced)
            self._fitted.setDevicePixelRatio(ratio)
        return self._fitted

    def _paint_part(self, painter: QPainter, place: QRect) -> None:
        seen = place.intersected(self.viewport().rect())
        scale = self.scale()
        start = seen.topLeft() - place.topLeft()
        part = QRectF(
            start.x() / scale, start.y() / scale, seen.width() / scale, seen.height() / scale
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._zoom < 2)
        painter.drawImage(QRectF(seen), self._image, part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)
