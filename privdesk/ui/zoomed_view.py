"""A view that is made larger and smaller by keys and wheel, and shows that it has the keyboard."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from privdesk.ui import theme
from privdesk.ui.parts import painting

FIT = 0.0


class ZoomedView(QAbstractScrollArea):
    """`zoom_changed(zoom)`; `FIT` follows the room that there is, `ZOOMS` are the usual ones."""

    zoom_changed = Signal(float)
    ZOOMS: ClassVar[tuple[float, ...]]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = FIT
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changes().changed.connect(self.viewport().update)

    def zoom(self) -> float:
        """The zoom that was chosen; `FIT` while it follows its room."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show it larger or smaller, staying at the same place of it."""
        raise NotImplementedError

    def step_zoom(self, step: int) -> None:
        """The next larger (+1) or smaller (-1) of the usual zooms."""
        now = self._zoom_now()
        if step > 0:
            self.set_zoom(next((zoom for zoom in self.ZOOMS if zoom > now + 0.01), self.ZOOMS[-1]))
        else:
            below = [zoom for zoom in self.ZOOMS if zoom < now - 0.01]
            self.set_zoom(below[-1] if below else self._least_zoom())

    def _zoom_now(self) -> float:
        """The zoom that it has now, also while it follows its room."""
        raise NotImplementedError

    def _least_zoom(self) -> float:
        return self.ZOOMS[0]

    def _paint_ground(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), theme.color("line"))

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painting.frame(painter, self.viewport().rect(), None, "accent", radius=0, width=2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()  # Qt paints only the frame around it anew

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
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
