"""The plan of an erasure, to be read before it is carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import figure

if TYPE_CHECKING:
    from privdesk.operations.erasure_plan import ErasurePlan


class ErasureShown(QWidget):
    """Who it is about, what is erased with how many, what stays and why, and the backups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.unit())

    def show_plan(self, plan: ErasurePlan) -> None:
        """Show that plan."""
        self._column.addWidget(_selectable(Label(plan.title, "record", wrap=True)))
        for words in plan.refusals:
            head = translate("Erasing", "It cannot be done now.")
            self._column.addWidget(Notice("error", head, words))
        if plan.held:
            self._column.addWidget(Heading(translate("Erasing", "What is erased"), "minor"))
            self._column.addLayout(_lines([(one.words, figure(one.count)) for one in plan.held]))
        if plan.kept:
            self._column.addWidget(Heading(translate("Erasing", "What stays, and why"), "minor"))
            for kept in plan.kept:
                until = (
                    translate("Erasing", "until {day}", day=show_date(kept.until))
                    if kept.until
                    else ""
                )
                self._column.addLayout(_lines([(kept.words, until)]))
                self._column.addWidget(Label(kept.why, "minor", "text2", wrap=True))
        if plan.backups_words:
            self._column.addWidget(Heading(translate("Erasing", "Older backups"), "minor"))
            self._column.addWidget(Label(plan.backups_words, wrap=True))
        for words in plan.remarks:
            self._column.addWidget(Notice("info", words))


def ending(plan: ErasurePlan) -> str:
    """What an erasure came to: all of it, or a part and until when the rest is kept."""
    from privdesk.operations.erasure_kept import last_day

    if plan.is_whole:
        return translate("Erasing", "The data were erased.")
    until = last_day(plan.scope)
    if until is None:
        return translate(
            "Erasing",
            "The data were erased in part; the rest is kept, and nobody knows yet until when.",
        )
    return translate(
        "Erasing",
        "The data were erased in part; the rest is kept until {day}.",
        day=show_date(until),
    )


def _selectable(label: Label) -> Label:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _lines(lines: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setHorizontalSpacing(theme.unit(2))
    grid.setVerticalSpacing(theme.px(3))
    for number, (words, end) in enumerate(lines):
        grid.addWidget(Label(words, wrap=True), number, 0)
        grid.addWidget(Label(end, tone="text2"), number, 1, Qt.AlignmentFlag.AlignTop)
    return grid
