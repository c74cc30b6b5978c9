"""One line of a timeline: its day, its icon on the trail, what happened, its marks and links."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import icons, theme
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.chip_face import LATE, ChipFace
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.state import Chip
from privdesk.ui.parts.tip import tip

_STRUCK = ChipFace("close", "hover", None, "text2")
_LONGEST = 1200  # characters of a note shown here; the whole is in its tooltip
_LONGEST_MARK = 44  # of a mark that is painted as a chip
_LONGEST_NAME = 34  # of a file's name in its link


def late_mark(words: str) -> tuple[ChipFace, str]:
    """The chip that says what is worth knowing about an event."""
    return LATE, words


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
        self.links: list[LinkButton] = []
        self._flow: FlowLayout | None = None
        self._words = QVBoxLayout()
        self._words.setSpacing(theme.unit(0.5))
        self._add_detail(detail)
        faces = list(marks or ())
        if struck is not None:
            faces.append((_STRUCK, translate("Timeline", "Struck out")))
        self.marks = [words for _face, words in faces]
        if faces:
            self._words.addWidget(_said(faces))
        self._words.addStretch(1)
        grid.addLayout(self._words, 1, 2)
        said = (day, hour, title, detail[:300], *self.marks)
        self.setAccessibleName(". ".join(filter(None, said)))

    def _add_detail(self, detail: str) -> None:
        cut = detail[:_LONGEST] + ("…" if len(detail) > _LONGEST else "")
        self.detail = Label(cut, "minor", "text2", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if not detail:
            self.detail.hide()
        self._words.addWidget(self.detail)

    def add_link(self, name: str, icon: str = "clip") -> LinkButton:
        """A link to a letter or file: the first at the right of the title, the others below."""
        shown = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        link = LinkButton(shown, icon)
        link.setToolTip(tip(name) if shown != name else "")
        if icon == "clip":
            link.setAccessibleName(translate("Timeline", "Open {name}", name=name))
        if not self.links:
            self._top.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._more_links().addWidget(link)
        self.links.append(link)
        return link

    def _more_links(self) -> FlowLayout:
        if self._flow is None:
            holder = QWidget()
            self._flow = FlowLayout(holder)
            self._words.insertWidget(1, holder)
        return self._flow

    def set_last(self, last: bool) -> None:
        """The last row's line goes no further."""
        self._trail.set_last(last)


def _struck_words(reason: str) -> str:
    return translate("Timeline", "Struck out: {reason}", reason=reason)


def _said(faces: list[tuple[ChipFace, str]]) -> QWidget:
    """A few words as a chip, a whole sentence as a line that wraps."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.unit(0.5))
    for face, words in faces:
        if len(words) <= _LONGEST_MARK:
            column.addWidget(Chip(face, words), 0, Qt.AlignmentFlag.AlignLeft)
            continue
        row = QHBoxLayout()
        row.setSpacing(theme.unit(0.75))
        row.addWidget(IconLabel(face.icon, face.text, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, "minor", "amber", wrap=True), 1)
        column.addLayout(row)
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
