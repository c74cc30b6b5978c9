"""The pane beside a sheet: how complete it is, what each section lacks, the page's own facts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from privdesk.rules.completeness import Completeness
from privdesk.rules.sections import Section
from privdesk.text import say, translate
from privdesk.ui import icons, theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import LinkButton, pressed_by_enter
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.scrolled import Scrolled

_WIDE = 304
_BELOW = 148
_SHORT = 264


class CompletenessPane(QFrame):
    """`section_asked(str)` by a line, `gap_asked()` by the link to what is missing next."""

    section_asked = Signal(str)
    gap_asked = Signal()

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "pane")
        self._scroller = Scrolled()
        inside = QWidget()
        inside.setProperty("part", "page")
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, inside)
        side = theme.px(20)
        self._parts.setContentsMargins(side, theme.px(15), side, theme.px(15))
        self._parts.setSpacing(theme.px(16))
        self.gaps = _Gaps(sections)
        self.gaps.section_asked.connect(self.section_asked)
        self.gaps.next_gap.clicked.connect(self.gap_asked)
        self._line = Hairline()
        self._parts.addWidget(self.gaps)
        self._parts.addWidget(self._line)
        self._parts.addStretch(1)
        self._line.hide()
        self._scroller.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroller)
        self._facts: QWidget | None = None
        self.set_below(False)

    def add_facts(self, facts: QWidget) -> None:
        """Stand the page's own facts under what is missing."""
        self._facts = facts
        self._parts.insertWidget(2, facts, 1)
        self._line.setVisible(not self.gaps.isHidden() and not self._is_below)

    def show_completeness(self, found: Completeness | None, section: str) -> None:
        """Show what is missing; None hides that part. `section` is the one in front."""
        self.gaps.setVisible(found is not None)
        self._line.setVisible(found is not None and self._facts is not None and not self._is_below)
        if found is not None:
            self.gaps.show_completeness(found, section)

    def set_below(self, below: bool) -> None:
        """Stand below the form, its parts side by side, instead of beside it."""
        self._is_below = below
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if below else directions.TopToBottom)
        self.setProperty("part", "pane_below" if below else "pane")
        self.style().unpolish(self)
        self.style().polish(self)
        self.gaps.set_short(below)
        self.setMinimumWidth(0 if below else theme.px(_WIDE))
        self.setMaximumWidth(16_777_215 if below else theme.px(_WIDE))
        self.setMaximumHeight(theme.px(_BELOW) if below else 16_777_215)
        self._line.setVisible(not below and self._facts is not None and not self.gaps.isHidden())

    def is_below(self) -> bool:
        """Whether it stands below the form."""
        return self._is_below


class _Gaps(QWidget):
    """The share of what is there, a line for each section that lacks something, and the way on."""

    section_asked = Signal(str)

    def __init__(self, sections: Sequence[Section]) -> None:
        super().__init__()
        self._sections = list(sections)
        self._is_short = False
        self.head = Label("", emphasis=True)
        self.figures = Label("", tone="text2")
        self.bar = _Bar()
        self.lines: dict[str, GapLine] = {}
        self.next_gap = LinkButton(translate("Sheet", "Go to the next missing datum"))
        self.key = Label("F8", "hint", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.head)
        head.addStretch(1)
        head.addWidget(self.figures)
        column.addLayout(head)
        column.addSpacing(theme.px(8))
        column.addWidget(self.bar)
        column.addSpacing(theme.px(9))
        for section in self._sections:
            line = GapLine(section)
            line.clicked.connect(self._asked)
            self.lines[section.key] = line
            column.addWidget(line)
        column.addSpacing(theme.px(6))
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        row.addWidget(self.next_gap)
        row.addWidget(self.key)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def set_short(self, short: bool) -> None:
        """Leave out the lines, whose figures stand in the tabs too."""
        self._is_short = short
        self.setMinimumWidth(theme.px(_SHORT) if short else 0)
        for line in self.lines.values():
            line.setVisible(bool(line.count()) and not short)

    def show_completeness(self, found: Completeness, section: str) -> None:
        """The figures, and the lines of the sections that lack something."""
        self.head.setText(translate("Sheet", "{percent} % complete", percent=found.percent))
        self.figures.setText(
            translate("Sheet", "{given} of {asked} data", given=found.given, asked=found.asked)
        )
        self.bar.show_share(found.given, found.asked)
        for key, line in self.lines.items():
            count = found.in_section(key)
            line.show_count(count, is_front=key == section)
            line.setVisible(bool(count) and not self._is_short)
        self.next_gap.setVisible(bool(found.gaps))
        self.key.setVisible(bool(found.gaps))

    def _asked(self) -> None:
        line = self.sender()
        if isinstance(line, GapLine):
            self.section_asked.emit(line.section.key)


class GapLine(QAbstractButton):
    """A section that lacks something, with how many data; a click leads there."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        self._count, self._is_front = 0, False
        self.setText(say(section.label))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, *, is_front: bool) -> None:
        """How many data it lacks, and whether it is the one in front."""
        self._count, self._is_front = count, is_front
        words = translate("Sheet", "{section}, missing: {count}", section=self.text(), count=count)
        self.setAccessibleName(words)
        self.update()

    def count(self) -> int:
        """How many data it lacks."""
        return self._count

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            painting.frame(painter, self.rect(), "hover", None, theme.px(4))
        side = theme.px(14)
        place = QRect(0, (self.height() - side) // 2, side, side)
        icons.paint(painter, "incident", "amber", place)
        font = theme.font("base", emphasis=self._is_front)
        count = str(self._count)
        wide = painting.advance(font, count)
        end = QRect(self.width() - wide - 1, 0, wide + 1, self.height())
        painting.text(painter, end, count, "text2", theme.font())
        left = theme.px(22)
        box = QRect(left, 0, self.width() - left - wide - theme.px(8), self.height())
        painting.text(painter, box, self.text(), "text", font)


class _Bar(QWidget):
    """How much is there, as a bar."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(theme.px(8))

    def show_share(self, given: int, asked: int) -> None:
        """`given` of `asked` are there."""
        self._share = given / asked if asked else 1.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = theme.px(3)
        painting.frame(painter, self.rect(), "line", None, radius)
        wide = round(self.width() * self._share)
        if wide:
            filled = QRect(0, 0, wide, self.height())
            painting.frame(painter, filled, "accent_fill", None, radius)
