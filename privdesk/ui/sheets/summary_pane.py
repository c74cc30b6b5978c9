"""The pane beside a list of the inventory: the chosen record in brief, to be opened or followed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from privdesk.errors import NotFound
from privdesk.store.inventory_links import REQUEST_FILTERS
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button, IconButton, LinkButton
from privdesk.ui.parts.chip_face import NONE_YET
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.progress import figure
from privdesk.ui.parts.scrolled import Scrolled
from privdesk.ui.parts.state import Chip
from privdesk.ui.sheets.facts import FactsBox
from privdesk.ui.sheets.summary import Summary, summary_of


class SummaryPane(Box):
    """Shows a record and changes nothing of it but its files.

    `open_asked()`, `copy_asked()`; `menu` holds what else can be done with it. Its links open the
    other records themselves.
    """

    open_asked = Signal()
    copy_asked = Signal()

    def __init__(self, desk: Desk, record_type: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._type = desk, record_type
        self.record_id = 0
        self.setMinimumWidth(theme.px(340))
        self.title_label = ElidedLabel("", "record")
        self.subtitle = ElidedLabel("", tone="text2")
        self.chip = Chip(NONE_YET, "")
        self.nothing = Label("", tone="text2", wrap=True)
        self.open = Button(translate("Summary", "Open"), "recommended", "expand", compact=True)
        self.open.setToolTip(translate("Summary", "Open it at full size (Enter)"))
        self.open.clicked.connect(self.open_asked)
        self.copy = Button(translate("Sheet", "Duplicate"), "plain", "copy", compact=True)
        self.copy.clicked.connect(self.copy_asked)
        self.menu = QMenu(self)
        self.more = IconButton("more", translate("Summary", "More"), compact=True)
        self.more.clicked.connect(self._open_menu)
        self.facts = FactsBox()
        self.facts.opened.connect(self._go)
        self.requests = LinkButton("", "request")
        self.requests.clicked.connect(self._go_to_requests)
        self.evidence = EvidenceBox(
            desk,
            translate("Register", "Attached files"),
            unsaved=translate("Summary", "Choose a record to see its files."),
        )
        self._lay_out()
        self.show_record(0)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14))
        self.body.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.unit())
        head.addWidget(self.title_label, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(self.subtitle)
        self._acts = QWidget()
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(theme.unit())
        for button in (self.open, self.copy, self.more):
            acts.addWidget(button)
        acts.addStretch(1)
        self.body.addWidget(self._acts)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self._scrolled(), 1)

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("part", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, theme.px(4), theme.px(8), 0)
        column.setSpacing(theme.unit(2))
        column.addWidget(self.facts)
        column.addWidget(self.requests, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.evidence)
        column.addStretch(1)
        self.scroller = Scrolled()
        self.scroller.setWidget(inside)
        self.evidence.take_drops_of(inside)
        return self.scroller

    def show_record(self, record_id: int) -> None:
        """Show the record of that id, as it stands now; 0 for none."""
        found: Summary | None = None
        if record_id:
            try:
                found = summary_of(self._desk, self._type, record_id)
            except NotFound:
                found = None  # taken away by another form: the list is read again right after
        if record_id != self.record_id:
            self.scroller.verticalScrollBar().setValue(0)
        self.record_id = record_id if found is not None else 0
        for part in (self._acts, self.subtitle, self.scroller):
            part.setVisible(found is not None)
        self.nothing.setVisible(found is None)
        self.nothing.setText(translate("Summary", "Choose one of the list to see it in brief."))
        self.evidence.show_record((self._type, self.record_id) if found is not None else None)
        self.title_label.setText(found.title if found is not None else "")
        self.subtitle.setText(found.subtitle if found is not None else "")
        self.chip.setVisible(found is not None and found.chip is not None)
        if found is None:
            self.facts.show_facts()
            return
        if found.chip is not None:
            self.chip.show_chip(*found.chip)
        self.facts.show_facts(*found.facts)
        self._show_requests(found)

    def _show_requests(self, found: Summary) -> None:
        self.requests.setVisible(self._type in REQUEST_FILTERS)
        self.requests.setEnabled(found.requests.all > 0)
        if not found.requests.all:
            words = translate("Summary", "No requests")
        else:
            words = translate(
                "Summary",
                "Requests: {count}; open: {open}",
                count=figure(found.requests.all),
                open=figure(found.requests.open),
            )
        self.requests.setText(words)
        self.requests.setAccessibleName(words)

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def set_actions(self, actions: list[QAction]) -> None:
        """What the button of three points offers."""
        self.menu.addActions(actions)

    def _go(self, record_type: str, record_id: int) -> None:
        self._desk.go(record_type, {"record": record_id})

    def _go_to_requests(self) -> None:
        filters = {REQUEST_FILTERS[self._type]: self.record_id}
        self._desk.go("requests", {"filters": filters})
