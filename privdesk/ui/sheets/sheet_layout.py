"""The parts of a record at full size and where each of them stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.records.owned import OWNED
from privdesk.rules.sections import SECTIONS, Section
from privdesk.rules.sheet import Sheet
from privdesk.text import Message, say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.page import Page
from privdesk.ui.pages.page_head import window_width
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import Button, IconButton
from privdesk.ui.parts.chip_face import NONE_YET, ChipFace
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.state import Chip
from privdesk.ui.sheets.completeness_pane import CompletenessPane
from privdesk.ui.sheets.sheet_foot import SheetFoot
from privdesk.ui.sheets.sheet_form import SheetForm
from privdesk.ui.sheets.tab_row import TabRow

_BESIDE = 1200  # a window narrower than this has the pane below
_ALWAYS = frozenset({"list_entry", "organization"})


class SheetLayout(Page):
    """Head, tabs, the form with its pane beside it, and the foot; a subclass says of which record.

    `sections` are those of `rules.sections` unless it names others; with one alone no tab is shown.
    """

    record_type: ClassVar[str]
    list_page: ClassVar[str]
    new_words: ClassVar[Message]
    kind_words: ClassVar[Message]
    headings: ClassVar[Mapping[str, Message]] = {}
    sections: ClassVar[Sequence[Section]] = ()

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        if record_type := getattr(cls, "record_type", ""):
            rows = {owned.record_type for owned in OWNED.get(record_type, ())}
            cls.watches = cls.watches | _ALWAYS | rows | {record_type}
            cls.sections = cls.sections or SECTIONS[record_type]

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.back = IconButton(
            "back", translate("Sheet", "Back to where you came from (Esc)"), bare=True
        )
        self.title_label = ElidedLabel("", "title")
        self.subtitle_label = ElidedLabel("", tone="text2")
        self.state = Chip(NONE_YET, "")
        self.duplicate = Button(translate("Sheet", "Duplicate"), icon="copy")
        self.tabs = TabRow(self.sections)
        if len(self.sections) < 2:  # never show() here: without a parent it would be a window
            self.tabs.hide()
        self.error = Notice("error", "", closable=True)
        self.error.hide()
        self.form = SheetForm(
            desk,
            self.record_type,
            self.sections,
            self.forms(),
            self.headings,
            self.editors_of(),
            self,  # at once: to move many editors to another parent takes long
        )
        self.pane = CompletenessPane(self.sections, self)
        self.foot = SheetFoot()
        self.facts = self.facts_box()
        if self.facts is not None:
            self.pane.add_facts(self.facts)
        self._boxes: list[EvidenceBox] = []

    # What a subclass gives

    @staticmethod
    def forms() -> Mapping[str, type[Any]]:
        """The classes compiled from forms/*.ui by the keys of the sections."""
        return {}

    def editors_of(self) -> Mapping[str, Callable[[], QWidget]]:
        """What makes the editor of a field or a list of rows, where it is not the usual one."""
        return {}

    def buttons(self) -> Sequence[QWidget]:
        """What stands at the right of the head."""
        return (self.duplicate,)

    def facts_box(self) -> QWidget | None:
        """What the pane says of the record besides what it lacks; made once."""
        return None

    def show_facts(self, sheet: Sheet) -> None:
        """Say it of the record as it stands in the form now."""

    def subtitle(self, sheet: Sheet) -> str:
        """What stands in grey after the title."""
        return say(self.kind_words)

    def chip(self, sheet: Sheet) -> tuple[ChipFace, str] | None:
        """The state of the record and its word; None for no chip."""
        return None

    # Where it stands

    def _lay_out(self, *notices: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        told = QVBoxLayout()
        told.setContentsMargins(theme.unit(3), 0, theme.unit(3), 0)
        told.setSpacing(theme.unit())
        for notice in (*notices, self.error):
            told.addWidget(notice)
        column.addLayout(told)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(theme.unit(3), 0, theme.unit(3), 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(Hairline())
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.form, 1)
        self._middle.addWidget(self.pane)
        column.addLayout(self._middle, 1)
        column.addWidget(self.foot)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.px(60))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), 0, theme.unit(3), 0)
        row.setSpacing(theme.unit())
        row.addWidget(self.back)
        row.addSpacing(theme.unit(0.5))
        row.addWidget(self.title_label)
        row.addWidget(self.subtitle_label)
        row.addWidget(self.state)
        row.addStretch(1)
        for button in self.buttons():
            row.addWidget(button)
        return head

    def add_under(self, section: str, part: QWidget) -> None:
        """Stand a part at the end of a tab."""
        self.form.panes[section].add_under(part)

    def evidence_box(self, section: str, heading: str = "") -> EvidenceBox:
        """The files of the record at the end of a tab; it follows the record by itself."""
        box = EvidenceBox(
            self.desk,
            heading or translate("Register", "Attached files"),
            unsaved=translate("Register", "Save it first; then files can be attached to it."),
        )
        box.take_drops_of(self.form.panes[section].inside)
        self.add_under(section, box)
        self._boxes.append(box)
        return box

    def minimumSizeHint(self) -> QSize:
        # The tabs scroll and the form does too: neither asks for more than the window has.
        return QSize(theme.px(400), theme.px(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = window_width(self) < _BESIDE
        if below != self.pane.is_below():
            self.pane.set_below(below)
            directions = QBoxLayout.Direction
            self._middle.setDirection(directions.TopToBottom if below else directions.LeftToRight)

    def title(self) -> str:
        return self.title_label.text()
