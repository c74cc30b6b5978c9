"""A request's timeline, the newest first: day and hour, what happened, its marks, its files."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.rules.events import AREA_REPLIED, ISSUED, SENT
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.pages.event_shown import EventShown, FileShown
from privdesk.ui.pages.event_words import (
    ICONS,
    RECEIVED_ICONS,
    event_detail,
    event_title,
    received_title,
)
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.pages.timeline_row import TimelineRow, late_mark
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.taking import take_away
from privdesk.ui.when import clock_words


class Timeline(QWidget):
    """`letter_wanted(str)`: the number of the letter whose link was clicked; `file_wanted(object)`
    the `FileShown`; `again_wanted(object)` the bounced sending to be sent again.
    """

    letter_wanted = Signal(str)
    file_wanted = Signal(object)
    again_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        # At the right the ring of the focus has room around a letter's link.
        self._column.setContentsMargins(0, theme.unit(), theme.px(4), theme.unit())
        self._column.setSpacing(0)
        self.rows: list[TimelineRow] = []
        self._request: RequestSnapshot | None = None

    def show_request(self, request: RequestSnapshot) -> None:
        """Show this request's events, the receipt last."""
        self._request = request
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        self.rows = [self._row(request, event) for event in reversed(request.events)]
        self.rows.append(self._received(request))
        for number, row in enumerate(self.rows):
            row.set_last(number == len(self.rows) - 1)
            self._column.addWidget(row)
        self._column.addStretch(1)

    def _row(self, request: RequestSnapshot, event: EventShown) -> TimelineRow:
        local = event.at.astimezone(ZoneInfo(request.zone))
        asked = request.event(event.about) if event.kind == AREA_REPLIED else None
        row = TimelineRow(
            show_date(event.on),
            clock_words(local) if event.time_known else "",
            ICONS[event.kind],
            event_title(event, asked.area if asked is not None else ""),
            event_detail(event),
            marks=[late_mark(flag) for flag in event.flags],
            struck=event.struck,
        )
        row.setProperty("event", event.id)
        if event.document and event.kind == ISSUED:
            self._add_link(row, f"{event.document}.pdf", "letter", event.document)
        for file in event.files:
            self._add_link(row, file.name, "file", file.id)
        if event.kind == SENT and event.is_bounced and event.struck is None:
            words = translate("Timeline", "Send again…")
            row.add_link(words, "send").clicked.connect(self._again_clicked)
        return row

    def _received(self, request: RequestSnapshot) -> TimelineRow:
        local = request.values["received_at"].astimezone(ZoneInfo(request.zone))
        channel = request.values["channel"]
        row = TimelineRow(
            show_date(request.case.received),
            clock_words(local) if request.values["received_time_known"] else "",
            RECEIVED_ICONS.get(channel, "request"),
            received_title(request),
            _received_detail(request),
        )
        for file in request.files:
            if file.name.lower().endswith((".eml", ".msg")):
                self._add_link(row, file.name, "file", file.id)
        return row

    def _add_link(self, row: TimelineRow, name: str, what: str, key: object) -> None:
        link = row.add_link(name)
        link.setProperty(what, key)
        clicked = self._letter_clicked if what == "letter" else self._file_clicked
        link.clicked.connect(clicked)

    def _letter_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.letter_wanted.emit(str(link.property("letter")))

    def _file_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton) and (file := self._file(link.property("file"))):
            self.file_wanted.emit(file)

    def _file(self, file_id: object) -> FileShown | None:
        request = self._request
        if request is None:
            return None
        files = [*request.files, *(f for e in request.events for f in e.files)]
        return next((f for f in files if f.id == file_id), None)

    def _again_clicked(self) -> None:
        link = self.sender()
        row = link.parentWidget() if isinstance(link, LinkButton) else None
        while row is not None and not isinstance(row, TimelineRow):
            row = row.parentWidget()
        if row is not None and self._request is not None:
            self.again_wanted.emit(self._request.event(row.property("event")))


def _received_detail(request: RequestSnapshot) -> str:
    """When it reached the officer, where that was later, and what is asked."""
    words = str(request.values["text"])
    reached = request.values["reached_officer_on"]
    if reached is None or reached == request.case.received:
        return words
    line = translate("Timeline", "It reached you on {day}", day=show_date(reached))
    return "\n".join(filter(None, (line, words)))
