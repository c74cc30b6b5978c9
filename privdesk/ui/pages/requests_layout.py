"""The parts of the page of requests and how they stand: side by side, full size, with a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from privdesk.store.saved_filters import Selection
from privdesk.text import translate
from privdesk.ui import theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.list_tools import ListTools
from privdesk.ui.page import Page
from privdesk.ui.pages.exporting import Export
from privdesk.ui.pages.page_head import PageHead, window_width
from privdesk.ui.pages.record_place import RecordPlace
from privdesk.ui.pages.request_filters import RequestFilters
from privdesk.ui.pages.requests_table import APPLICANT, KIND, ROLE, RequestsTable
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import Button

if TYPE_CHECKING:
    from privdesk.ui.pages.computation import ComputationPanel
    from privdesk.ui.pages.request_record import RequestRecord

_WITH_KIND = 1340  # the window's width from which "Clase y derecho" is shown
_WITH_ALL = 1800  # from which who asks and our role are shown, too
_BESIDE = 1100  # and from which the record stands beside the table
_RECORD = 540


class RequestsLayout(Page):
    """The filters over the table, and the chosen request beside it or over the whole page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.filters = RequestFilters(desk)
        self.table = RequestsTable(desk)
        self.tools = ListTools(desk, "request", self._selection, self.table.columns)
        self.place = RecordPlace(desk)
        self.exports = Export(desk, self)
        self.panel: ComputationPanel | None = None
        self._is_full = False
        self._placed = False  # the shares of table and record
        self._lay_out()

    def _lay_out(self) -> None:
        self.new = Button(translate("Requests", "New request"), "principal", "plus")
        self.export_button = Button(translate("Requests", "Export"), icon="export")
        self.export_button.setMenu(self.exports.menu(self))
        self.head = PageHead(translate("Requests", "Requests"), self.export_button, self.new)
        margin = theme.unit(3)
        self._stand()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(margin, 0, margin, theme.unit(1.25))
        top.setSpacing(theme.unit(1.25))
        heads = QVBoxLayout()
        heads.setSpacing(0)
        heads.addWidget(self.head)
        self.filters.add_last(self.tools.clear)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(theme.unit())
        narrowing.addWidget(self.filters, 1)
        narrowing.addWidget(self.tools, 0, Qt.AlignmentFlag.AlignTop)
        heads.addLayout(narrowing)
        top.addLayout(heads)
        for widget in (
            *(self.tools.kept, self.exports.box),
            *(self.exports.done_notice, self.exports.failed_notice),
        ):
            top.addWidget(widget)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.place)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)

    def _stand(self) -> None:
        """The room of each part, empty yet: what is put somewhere else is dressed all anew."""
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget()
        outer.addWidget(self.stack)
        self._register = QWidget()
        self.stack.addWidget(self._register)
        whole = QVBoxLayout(self._register)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._top = QWidget()
        whole.addWidget(self._top)
        self._line = Hairline()
        whole.addWidget(self._line)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        whole.addWidget(self.splitter, 1)

    def _selection(self) -> Selection:
        """What the list shows now, as it is kept under a name."""
        raise NotImplementedError

    @property
    def record(self) -> RequestRecord:
        """The record beside the table; made when it is first asked for."""
        return self.place.record

    def _toggle_size(self) -> None:
        self.set_full_size(not self._is_full)

    def set_full_size(self, full: bool) -> None:
        """The chosen request takes the whole page, or stands beside the table again."""
        if full and self.place.request() is None:
            return
        self._close_panel()
        if full and not self._is_full:
            window_state.keep_splitter(self.splitter, "requests")
        self._is_full = full
        for widget in (self._top, self._line, self.table):
            widget.setVisible(not full)
        if full or self.place.is_made():
            self.record.set_full_size(full)
        self._fit()
        self.entitled.emit()
        (self.record.head.back if full else self.table.rows).setFocus()

    def is_full_size(self) -> bool:
        """Whether the record takes the whole page."""
        return self._is_full

    def show_count(self, request_id: int, term: str) -> None:
        """Open how that term was counted, over the table."""
        from privdesk.ui.pages.computation import ComputationPanel

        self.set_full_size(False)
        self._close_panel()
        self.panel = ComputationPanel(self.desk, request_id, term, self._register)
        self.panel.closed.connect(self._close_panel)
        self._place_panel()
        self.panel.show()
        self.panel.raise_()
        self.panel.setFocus()

    def _place_panel(self) -> None:
        if self.panel is not None:
            corner = self.table.mapTo(self._register, QPoint())
            self.panel.setGeometry(QRect(corner, self.table.size()))

    def _close_panel(self) -> None:
        if self.panel is not None:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            self.record.head.count.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            if self.panel is not None:
                self._close_panel()
                return
            if self._is_full:
                self.set_full_size(False)
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = window_width(self)
        if not self.table.columns.is_chosen:
            self.table.rows.setColumnHidden(KIND, wide < _WITH_KIND)
            for column in (APPLICANT, ROLE):
                self.table.rows.setColumnHidden(column, wide < _WITH_ALL)
        sides = Qt.Orientation
        self.splitter.setOrientation(sides.Horizontal if wide >= _BESIDE else sides.Vertical)
        if not self._placed and wide >= _BESIDE and self.width() > theme.px(_RECORD):
            self._placed = True
            self.splitter.setSizes([self.width() - theme.px(_RECORD), theme.px(_RECORD)])
        self._place_panel()
