"""A picture on screen: fitted to its place or larger, with zoom and scrolling."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts import painting

FIT = 0.0
ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)


class PictureView(QAbstractScrollArea):
    """Shows one picture; `zoom_changed(zoom)`. `FIT` shows it whole, never larger than it is.

    A zoom of 1 shows a point of the picture as a point of the screen.
    """

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._fitted: QPixmap | None = None
        self._zoom = FIT
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Evidence", "View of the picture"))
        theme.changes().changed.connect(self.viewport().update)

    def set_image(self, image: QImage) -> None:
        """Show a picture, whole."""
        self._image, self._fitted, self._zoom = image, None, FIT
        self._lay_out()
        self.zoom_changed.emit(FIT)

    def image(self) -> QImage:
        """The picture that is shown."""
        return self._image

    def zoom(self) -> float:
        """The zoom that was chosen; `FIT` while the picture follows its place."""
        return self._zoom

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
        """Show it larger or smaller, staying at the same place of it."""
        chosen = FIT if zoom == FIT else min(max(zoom, ZOOMS[0] / 10), ZOOMS[-1])
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

    def step_zoom(self, step: int) -> None:
        """The next larger (+1) or smaller (-1) of the usual zooms."""
        now = self.scale() * self.devicePixelRatioF()
        if step > 0:
            self.set_zoom(next((zoom for zoom in ZOOMS if zoom > now + 0.01), ZOOMS[-1]))
        else:
            below = [zoom for zoom in ZOOMS if zoom < now - 0.01]
            self.set_zoom(below[-1] if below else FIT)

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
        painter.fillRect(self.viewport().rect(), theme.color("line"))
        if not self._image.isNull():
            place = self._place()
            if self._zoom == FIT:
                painter.drawPixmap(place, self._whole(place.size()))
            else:
                self._paint_part(painter, place)
            painting.frame(painter, place.adjusted(-1, -1, 1, 1), None, "ctl", radius=0)
        if self.hasFocus():
            painting.frame(painter, self.viewport().rect(), None, "accent", radius=0, width=2)

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

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()  # Qt paints only the frame around it anew

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal if held:
                self.step_zoom(1)
            case Qt.Key.Key_Minus if held:
                self.step_zoom(-1)
            case Qt.Key.Key_0 if held:
                self.set_zoom(FIT)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
