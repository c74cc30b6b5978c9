"""Frames and lines: the box, the section's heading with its hairline, the card of figures."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.ui import icons, theme
from privdesk.ui.parts.label import ElidedLabel, Label, Tone

Part = Literal["box", "step", "info", "success", "warning", "error", "popup", "side", "foot"]


class Box(QFrame):
    """A framed piece of the page; `body` is its vertical layout. "step" has the accent bar."""

    def __init__(self, parent: QWidget | None = None, part: Part = "box") -> None:
        super().__init__(parent)
        self.setProperty("part", part)
        self.body = QVBoxLayout(self)
        margin = theme.px(12)
        self.body.setContentsMargins(margin, theme.px(10), margin, margin)
        self.body.setSpacing(theme.unit(0.5))


class Hairline(QFrame):
    """A line of one pixel across the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "hairline")
        self.setFixedHeight(1)


class Heading(QWidget):
    """A section's title over its hairline; "section" is the page's, "minor" a small grey one."""

    def __init__(
        self, text: str, role: theme.Role = "section", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.px(5))
        tone: Tone = "text2" if role == "minor" else "text"
        self.label = Label(text, role, tone, emphasis=True)
        body.addWidget(self.label)
        body.addWidget(Hairline())


class SummaryCard(Box):
    """A title over lines of name and figure: `set_row` adds a line or changes it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, emphasis=True)
        self.body.addWidget(self.title)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.unit())
        self._grid.setVerticalSpacing(theme.unit(0.5))
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._rows: dict[str, tuple[Label, Label]] = {}

    def set_row(self, label: str, value: str, detail: str = "") -> None:
        """The line of that name: a figure at the right, a smaller `detail` before it."""
        if label not in self._rows:
            self._rows[label] = self._add_row(label)
        shown, before = self._rows[label]
        shown.setText(value)
        before.setText(detail)

    def _add_row(self, label: str) -> tuple[Label, Label]:
        row = len(self._rows)
        detail = Label("", tone="text2")
        value = Label("", "section")
        name = Label(label, tone="text2", wrap=True)
        name.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        figure = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(detail, row, 1, figure)
        self._grid.addWidget(value, row, 2, figure)
        self._grid.setRowMinimumHeight(row, theme.px(26))
        return value, detail


class DateCard(Box):
    """One date of a case: icon and name, the days left, the date, and where it comes from."""

    def __init__(
        self, icon: str, name: str, parent: QWidget | None = None, *, icon_tone: str = "text2"
    ) -> None:
        super().__init__(parent)
        self.body.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        self.icon = IconLabel(icon, icon_tone)
        self.name = Label(name, tone="text2")
        self.left = Label("", emphasis=True)
        head.addWidget(self.icon)
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.left)
        self.date = Label("", "title")
        self.source = ElidedLabel("", "minor", "text2")
        self.body.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(self.date)
        row.addStretch(1)
        self.late = Label("", emphasis=True)
        self.late.hide()
        row.addWidget(self.late, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.body.addWidget(self.source)

    def show_date(self, day: str, left: str, source: str, *, is_long: bool = False) -> None:
        """Day as dd/mm/aaaa, days left in words ("2 días hábiles"), the article or reading.

        With a long name the days left stand beside the date instead of beside the name.
        """
        self.date.setText(day)
        self.left.setText("" if is_long else left)
        self.late.setText(left if is_long else "")
        self.late.setVisible(is_long)
        self.source.setText(source)
        self.setAccessibleName(". ".join(filter(None, (self.name.text(), day, left, source))))


class IconLabel(QWidget):
    """An icon that only shows, in a colour of the theme."""

    def __init__(
        self, name: str, tone: str = "text2", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._token = name, tone
        self.setFixedSize(theme.px(size), theme.px(size))

    def set_icon(self, name: str, tone: str) -> None:
        """Show another icon or the same in another colour."""
        self._name, self._token = name, tone
        self.update()

    def paintEvent(self, event: object) -> None:
        from PySide6.QtGui import QPainter

        icons.paint(QPainter(self), self._name, self._token, self.rect())
