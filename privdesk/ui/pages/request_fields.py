"""The fields of a request in its form, and how other parts take a place among them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from privdesk.ui.record_form import RecordForm

REQUEST_FIELDS = (
    "right", "kind", "received_at", "reached_officer_on", "text", "channel", "reply_address",
    "database_id",
)  # fmt: skip


def stand_in(form: RecordForm, name: str, widget: QWidget) -> None:
    """Put a widget in that place of the request's form; hidden, it takes no room there."""
    place = getattr(form.ui, name)
    layout = place.parentWidget().layout()
    is_hidden = widget.isHidden() or widget.layout() is None
    layout.replaceWidget(place, widget)
    place.deleteLater()
    widget.setVisible(not is_hidden)
