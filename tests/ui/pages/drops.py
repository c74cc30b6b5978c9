"""Drops files or a mail's bytes on a widget as a window system does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def of_files(*paths: Path) -> QMimeData:
    """What a folder's window puts into a drag."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def of_mail(content: bytes) -> QMimeData:
    """What a mail program that hands over the mail puts into a drag."""
    data = QMimeData()
    data.setData("message/rfc822", content)
    return data


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Drag over the widget and let go; whether it was taken."""
    where = widget.rect().center()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(where), copy, data, left, none)
    QApplication.sendEvent(widget, entered)
    if not entered.isAccepted():
        return False
    event = QDropEvent(QPointF(where), copy, data, left, none, QEvent.Type.Drop)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
