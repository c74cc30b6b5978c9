"""What is worth knowing of a record beside its form: lines, remarks, and links to other records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from privdesk.ui import theme
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.label import Label, Tone
from privdesk.ui.parts.taking import take_away
from privdesk.ui.parts.tip import tip

_SHOWN = 6  # links under one head; the rest is counted
_NAME = 80  # characters of a linked record's name


class Line(NamedTuple):
    """A name at the left and its value at the right, in that tone; `strong` stands out."""

    name: str
    value: str
    tone: Tone = "text"
    strong: bool = False


class Remark(NamedTuple):
    """A sentence; with an icon where it is something to be looked at."""

    words: str
    tone: Tone = "text2"
    icon: str = ""


class Linked(NamedTuple):
    """Records that can be opened, under a head; `more` says how many are not named."""

    head: str
    records: tuple[tuple[str, int, str], ...]  # type, id, title


@dataclass(frozen=True)
class Facts:
    """A head with its icon, then its lines, remarks and links."""

    icon: str
    head: str
    lines: Sequence[Line] = ()
    remarks: Sequence[Remark] = ()
    linked: Sequence[Linked] = ()


class FactsBox(QWidget):
    """Shows `Facts`; `opened(str, int)` is a linked record that the officer wants to see."""

    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Facts, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.unit(2))

    def show_facts(self, *facts: Facts) -> None:
        """Show these, one under the other; the same again changes nothing."""
        if facts == self._facts:
            return  # a link that has the keyboard stays
        self._facts = facts
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        for one in facts:
            self._column.addWidget(self._part(one))
        self._column.addStretch(1)

    def words(self) -> list[str]:
        """Everything it says, from the top."""
        return [word for one in self._facts for word in _said(one)]

    def _part(self, facts: Facts) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(5))
        head = QHBoxLayout()
        head.setSpacing(theme.px(7))
        icon = IconLabel(facts.icon)
        icon.setFixedHeight(theme.px(18))
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(facts.head, emphasis=True, wrap=True), 1)
        column.addLayout(head)
        for line in facts.lines:
            column.addLayout(_line(line))
        for remark in facts.remarks:
            column.addLayout(_remark(remark))
        for linked in facts.linked:
            if linked.records:
                self._add_links(column, linked)
        column.addStretch(1)
        return part

    def _add_links(self, column: QVBoxLayout, linked: Linked) -> None:
        column.addSpacing(theme.px(3))
        column.addWidget(Label(linked.head, "minor", "text2", wrap=True))
        for record_type, record_id, title in linked.records[:_SHOWN]:
            button = LinkButton(_cut(title).replace("&", "&&"))
            button.setToolTip(tip(title))
            # In a narrower pane the name is cut with "…"; its tooltip says it whole.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(theme.px(80))
            button.setAccessibleName(f"{linked.head}: {title}")
            button.setProperty("record", (record_type, record_id))
            button.clicked.connect(self._open)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if (more := len(linked.records) - _SHOWN) > 0:
            column.addWidget(Label(f"+ {more}", "minor", "text2"))

    def _open(self) -> None:
        record_type, record_id = self.sender().property("record")
        self.opened.emit(record_type, record_id)


def _line(line: Line) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.unit())
    name = Label(line.name, tone="text2", wrap=True)
    value = Label(line.value, tone=line.tone, emphasis=line.strong or line.tone != "text")
    value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    row.addWidget(name, 1)
    row.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _remark(remark: Remark) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(6))
    if remark.icon:
        icon = IconLabel(remark.icon, remark.tone, 14)
        icon.setFixedHeight(theme.px(17))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(remark.words, "minor", remark.tone, wrap=True), 1)
    return row


def _cut(title: str) -> str:
    one = " ".join(title.split())
    return one if len(one) <= _NAME else f"{one[:_NAME]}…"


def _said(facts: Facts) -> Iterator[str]:
    yield facts.head
    yield from (f"{line.name}: {line.value}" for line in facts.lines)
    yield from (remark.words for remark in facts.remarks)
    for linked in facts.linked:
        yield from (f"{linked.head}: {title}" for _type, _id, title in linked.records)
