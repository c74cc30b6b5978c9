"""Where the record of a request stands beside the table: made when the first one is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.label import Label

if TYPE_CHECKING:
    from privdesk.ui.pages.request_record import RequestRecord


def nothing_chosen() -> Label:
    """What stands there while no request is chosen."""
    said = Label(translate("Requests", "Choose a request to see it here."), tone="text2", wrap=True)
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    said.setMargin(theme.unit(3))
    return said


class RecordPlace(QStackedWidget):
    """Says that no request is chosen until `record` is asked for; `made(RequestRecord)` then."""

    made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._record: RequestRecord | None = None
        self.addWidget(nothing_chosen())

    @property
    def record(self) -> RequestRecord:
        """The record; making it takes as long as the rest of the page."""
        if self._record is None:
            from privdesk.ui.pages.request_record import RequestRecord

            self._record = RequestRecord(self._desk, self)
            self.addWidget(self._record)
            self.setCurrentWidget(self._record)
            self.made.emit(self._record)
        return self._record

    def is_made(self) -> bool:
        """Whether a request was shown since the page was made."""
        return self._record is not None

    def request(self) -> RequestSnapshot | None:
        """The request that is shown."""
        return self._record.request if self._record is not None else None

    def show_request(self, request_id: int) -> None:
        """Show that request; 0 shows none."""
        if request_id or self._record is not None:
            self.record.show_request(request_id)

    def refresh(self) -> None:
        """Read the request that is shown again."""
        if self._record is not None:
            self._record.refresh()

    def may_leave(self) -> bool:
        """Whether the request that is shown may be left."""
        return self._record is None or self._record.may_leave()
