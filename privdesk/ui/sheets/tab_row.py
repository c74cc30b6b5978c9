"""The tabs of a sheet, each with what it lacks: a tick for nothing, else how many data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from privdesk.rules.sections import Section
from privdesk.text import say, translate
from privdesk.ui import icons, theme
from privdesk.ui.parts import painting

_PAD, _GAP, _ICON, _HEIGHT = 10, 7, 14, 34


class TabRow(QTabBar):
    """One tab for each section; arrows move between them. `chosen(str)` is its key."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[Section], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [section.key for section in sections]
        self._marks: dict[str, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFont(theme.font())
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Sheet", "Parts of the record"))
        for section in sections:
            self.addTab(say(section.label).replace("&", "&&"))
        self.currentChanged.connect(self._tell)

    def show_gaps(self, gaps: Mapping[str, int]) -> None:
        """How many data each section lacks; a section that is not named has no mark."""
        if dict(gaps) == self._marks:
            return
        self._marks = dict(gaps)
        for place, key in enumerate(self._keys):
            self.setAccessibleTabName(place, self.words(key))
            self.setTabToolTip(place, self.words(key))
        # A width that changed is only asked for again with another text or font.
        self.setIconSize(QSize(self.iconSize().width() % 16 + 1, 1))
        self.update()

    def words(self, key: str) -> str:
        """What a tab says to who does not see it."""
        name = self._name(self._keys.index(key))
        count = self._marks.get(key)
        if count is None:
            return name
        if not count:
            return translate("Sheet", "{section}: complete", section=name)
        return translate("Sheet", "{section}, missing: {count}", section=name, count=count)

    def section(self) -> str:
        """The key of the tab in front."""
        return self._keys[max(0, self.currentIndex())]

    def show_section(self, key: str) -> None:
        """Mark a section's tab as the one in front, without saying `chosen`."""
        was = self.blockSignals(True)
        self.setCurrentIndex(self._keys.index(key))
        self.blockSignals(was)
        self.update()

    def step(self, by: int) -> None:
        """Go to the next tab, or with -1 to the one before; round from the last to the first."""
        self.setCurrentIndex((self.currentIndex() + by) % len(self._keys))

    def _tell(self, number: int) -> None:
        if 0 <= number < len(self._keys):
            self.chosen.emit(self._keys[number])

    def _name(self, place: int) -> str:
        return self.tabText(place).replace("&&", "&")

    def _mark_width(self, place: int) -> int:
        count = self._marks.get(self._keys[place])
        if count is None:
            return 0
        font = theme.font("base", emphasis=True)
        side = painting.advance(font, str(count)) if count else theme.px(_ICON)
        return side + theme.px(_GAP)

    def tabSizeHint(self, index: int) -> QSize:
        font = theme.font("base", emphasis=True)  # nothing moves when another one is chosen
        wide = painting.advance(font, self._name(index)) + self._mark_width(index)
        return QSize(wide + 2 * theme.px(_PAD), theme.px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in range(self.count()):
            if self.isTabVisible(place):
                self._paint_tab(painter, place)

    def _paint_tab(self, painter: QPainter, place: int) -> None:
        rect, is_front = self.tabRect(place), place == self.currentIndex()
        under = self.underMouse() and rect.contains(self.mapFromGlobal(self.cursor().pos()))
        inner = rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        font = theme.font("base", emphasis=is_front)
        tone = "text" if is_front or under else "text2"
        wide = painting.advance(font, self._name(place))
        painting.text(painter, inner, self._name(place), tone, font)
        self._paint_mark(painter, place, inner, inner.left() + wide + theme.px(_GAP))
        if is_front:
            line = QRect(rect.left(), rect.bottom() - 1, rect.width(), 2)
            painter.fillRect(line, theme.color("accent"))

    def _paint_mark(self, painter: QPainter, place: int, inner: QRect, left: int) -> None:
        count = self._marks.get(self._keys[place])
        if count is None:
            return
        if count:
            box = QRect(left, inner.top(), inner.width(), inner.height())
            painting.text(painter, box, str(count), "amber", theme.font("base", emphasis=True))
        else:
            side = theme.px(_ICON)
            top = inner.top() + (inner.height() - side) // 2
            icons.paint(painter, "check", "green", QRect(left, top, side, side))
