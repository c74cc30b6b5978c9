"""Bringing a field into sight, through every scroll area that it stands in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from privdesk.ui import theme


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to the widget once what was shown just now has its place."""
    QTimer.singleShot(0, widget, partial(_scroll, widget))


def _scroll(widget: QWidget) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, theme.unit(3), theme.unit(6))
        above = above.parentWidget()
