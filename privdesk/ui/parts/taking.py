"""Taking a widget out of the window for good."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def take_away(widget: QWidget) -> None:
    """Free it. One that its layout had still to show would else show itself as a window."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
