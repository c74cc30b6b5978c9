"""A request's timeline, the newest first: day and hour, what happened, its marks, its letter."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.rules.events import ISSUED
from privdesk.text import translate
from privdesk.ui import icons, theme
from privdesk.ui.pages.event_words import (
    ICONS,
    RECEIVED_ICONS,
    event_detail,
    event_title,
    received_title,
)
from privdesk.ui.pages.request_snapshot import EventShown, RequestSnapshot
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.state import Chip, ChipFace
from privdesk.ui.when import clock_words

_LATE = ChipFace("flag", "base", "amber_line", "amber")
_STRUCK = ChipFace("close", "hover", None, "text2")
_LONGEST = 1200  # characters of a note shown here; the whole is in its tooltip


class Timeline(QWidget):
    """`letter_wanted(str)`: the number of the letter whose link was clicked."""

    letter_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.unit(), 0, theme.unit())
        self._column.setSpacing(0)
        self.rows: list[TimelineRow] = []

    def show_request(self, request: RequestSnapshot) -> None:
        """Show this request's events, the receipt last."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        self.rows = [self._row(request, event) for event in reversed(request.events)]
        self.rows.append(_received(request))
        for text in (f.text for f in request.assessment.flags if f.event is None):
            chip = Chip(_LATE, text)
            chip.setToolTip(text)
            self._column.addWidget(chip)
            self._column.addSpacing(theme.unit())
        for number, row in enumerate(self.rows):
            row.set_last(number == len(self.rows) - 1)
            self._column.addWidget(row)
        self._column.addStretch(1)

    def _row(self, request: RequestSnapshot, event: EventShown) -> TimelineRow:
        local = event.at.astimezone(ZoneInfo(request.zone))
        hour = clock_words(local) if event.time_known else ""
        row = TimelineRow(
            show_date(event.on),
            hour,
            ICONS[event.kind],
            event_title(event),
            event_detail(event),
            marks=[(_LATE, flag) for flag in event.flags],
            struck=event.struck,
        )
        if event.document and event.kind == ISSUED:
            row.add_link(event.document).clicked.connect(self._link_clicked)
        return row

    def _link_clicked(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.letter_wanted.emit(str(link.property("letter")))


def _received(request: RequestSnapshot) -> TimelineRow:
    local = request.values["received_at"].astimezone(ZoneInfo(request.zone))
    known = request.values["received_time_known"]
    channel = request.values["channel"]
    return TimelineRow(
        show_date(request.case.received),
        clock_words(local) if known else "",
        RECEIVED_ICONS.get(channel, "request"),
        received_title(request),
        request.values["text"],
    )


class TimelineRow(QWidget):
    """One line of the timeline."""

    def __init__(
        self,
        day: str,
        hour: str,
        icon: str,
        title: str,
        detail: str,
        marks: list[tuple[ChipFace, str]] | None = None,
        struck: str | None = None,
    ) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, theme.unit())
        grid.setHorizontalSpacing(theme.unit(1.5))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, theme.px(78))
        grid.setColumnStretch(2, 1)
        right, top = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignTop
        grid.addWidget(Label(day), 0, 0, right | top)
        grid.addWidget(Label(hour, "minor", "text2"), 1, 0, right | top)
        self._trail = _Trail(icon)
        grid.addWidget(self._trail, 0, 1, 2, 1)
        self._top = QHBoxLayout()
        self._top.setSpacing(theme.unit())
        self.title = Label(title, emphasis=True, wrap=True)
        if struck is not None:
            font = self.title.font()
            font.setStrikeOut(True)
            self.title.setFont(font)
            self.title.set_tone("text2")
            detail = "\n".join(filter(None, (detail, _struck_words(struck))))
        self._top.addWidget(self.title, 1, top)
        grid.addLayout(self._top, 0, 2)
        self.detail = Label(
            detail[:_LONGEST] + ("…" if len(detail) > _LONGEST else ""), "minor", "text2", wrap=True
        )
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if not detail:
            self.detail.hide()
        words = QVBoxLayout()
        words.setSpacing(theme.unit(0.5))
        words.addWidget(self.detail)
        faces = list(marks or ())
        if struck is not None:
            faces.append((_STRUCK, translate("Timeline", "Struck out")))
        if faces:
            words.addWidget(_chips(faces))
        words.addStretch(1)
        grid.addLayout(words, 1, 2)
        self.setAccessibleName(". ".join(filter(None, (day, hour, title, detail[:300]))))

    def add_link(self, number: str) -> LinkButton:
        """A link to the letter of that number, at the right."""
        link = LinkButton(f"{number}.pdf", "clip")
        link.setProperty("letter", number)
        link.setAccessibleName(translate("Timeline", "Open letter {number}", number=number))
        self._top.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return link

    def set_last(self, last: bool) -> None:
        """The last row's line goes no further."""
        self._trail.set_last(last)


def _struck_words(reason: str) -> str:
    return translate("Timeline", "Struck out: {reason}", reason=reason)


def _chips(faces: list[tuple[ChipFace, str]]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    for face, words in faces:
        chip = Chip(face, words)
        chip.setToolTip(words)
        flow.addWidget(chip)
    return holder


class _Trail(QWidget):
    """The icon of an event and the line down to the one before it."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon, self._last = icon, False
        self.setFixedWidth(theme.px(16))

    def set_last(self, last: bool) -> None:
        self._last = last
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.px(16)
        icons.paint(painter, self._icon, "text2", QRect(0, 0, side, side))
        if not self._last:
            top = side + theme.px(4)
            line = QRect(side // 2, top, 1, self.height() - top + theme.px(4))
            painter.fillRect(line, theme.color("line2"))
