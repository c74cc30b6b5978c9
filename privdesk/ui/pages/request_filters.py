"""The search box and the filter chips over the table of requests."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from privdesk.rules import urgency
from privdesk.rules.rights import CLAIM, INQUIRY
from privdesk.store import lists
from privdesk.store.list_filters import FilterKind, filter_words, filters_of
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.filter_form import FilterForm
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.calendar_popup import CalendarPopup
from privdesk.ui.parts.chips import FilterChip
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.search import SearchBox
from privdesk.ui.parts.taking import take_away

_WAIT = 150  # milliseconds after the last key

_FIXED: tuple[tuple[str, str, Message], ...] = (
    ("state", lists.OPEN, N_("Requests", "Open")),
    ("state", urgency.OVERDUE, N_("Requests", "Overdue")),
    ("kind", INQUIRY, N_("Requests", "Inquiries")),
    ("kind", CLAIM, N_("Requests", "Claims")),
)
_KNOWN = filters_of("request")
_DAYS = {one.name for one in _KNOWN if one.kind is FilterKind.DAY}


class RequestFilters(QWidget):
    """`changed()` when words or filters changed. `filters` are those of `store.lists.Listing`."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._extra: dict[str, Any] = {}
        self.search = SearchBox(translate("Requests", "Search in requests"), "Ctrl+F")
        self.search.setProperty("compact", True)
        self.search.setFixedWidth(theme.px(236))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self.changed)
        self.search.textChanged.connect(self._typed)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.search)
        self.chips: dict[tuple[str, str], FilterChip] = {}
        for name, value, words in _FIXED:
            chip = FilterChip(say(words))
            chip.toggled.connect(self._toggled)
            self.chips[(name, value)] = chip
            self._flow.addWidget(chip)
        self.more = Button(translate("Requests", "Filter"), "bare", "plus", compact=True)
        self.more.clicked.connect(self._open_form)
        self.form: FilterForm | None = None
        self._flow.addWidget(self.more)
        self.extra_chips: dict[str, FilterChip] = {}
        self.popup: CalendarPopup | None = None
        self._picking = ""
        self._last: list[QWidget] = [self.more]

    def add_last(self, widget: QWidget) -> None:
        """Have a widget stand after the chips."""
        self._last.append(widget)
        self._flow.addWidget(widget)

    def words(self) -> str:
        """What is searched for."""
        return self.search.text()

    def filters(self) -> dict[str, Any]:
        """The filters that are on, by name."""
        on = {n: v for (n, v), chip in self.chips.items() if chip.isChecked()}
        return {**on, **self._extra}

    def set_filters(self, filters: dict[str, Any], words: str = "") -> None:
        """Switch on exactly these filters, search for exactly these words; says no `changed`."""
        self._wait.stop()
        self.search.blockSignals(True)
        self.search.setText(words)
        self.search.blockSignals(False)
        self.search.cleared()
        fixed = self.chips.keys()
        for (name, value), chip in self.chips.items():
            chip.blockSignals(True)
            chip.setChecked(filters.get(name) == value)
            chip.blockSignals(False)
        self._extra = {n: v for n, v in filters.items() if (n, v) not in fixed}
        self._show_extra()

    def _typed(self, _words: str) -> None:
        self._wait.start()

    def _toggled(self, on: bool) -> None:
        """Of one name only one filter is on."""
        pressed = self.sender()
        name = next(n for (n, _v), chip in self.chips.items() if chip is pressed)
        if on:
            self._extra.pop(name, None)
            for (other, _value), chip in self.chips.items():
                if other == name and chip is not pressed:
                    chip.blockSignals(True)
                    chip.setChecked(False)
                    chip.blockSignals(False)
            self._show_extra()
        self.changed.emit()

    def _open_form(self) -> None:
        self.form = FilterForm(self._desk, _KNOWN, self.filters(), self._apply, self)
        self.form.exec()
        self.form = None

    def _apply(self, filters: dict[str, Any]) -> None:
        self.set_filters(filters, self.words())
        self.changed.emit()

    def add(self, name: str, value: Any) -> None:
        """Switch on one more filter; another of the same name gives way."""
        for (other, fixed), chip in self.chips.items():
            if other == name:
                chip.blockSignals(True)
                chip.setChecked(fixed == value)
                chip.blockSignals(False)
        self._extra.pop(name, None)
        if (name, value) not in self.chips:
            self._extra[name] = value
        self._show_extra()
        self.changed.emit()

    def _pick_day(self, name: str) -> None:
        self._picking = name
        self.popup = CalendarPopup(self._desk.today(), why_not(self._desk), self)
        self.popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.popup.picked.connect(self._picked_day)
        self.popup.open_under(self.more, self._extra.get(name))

    def _picked_day(self, day: date | None) -> None:
        self.popup = None
        if day is not None:
            self.add(self._picking, day)

    def _show_extra(self) -> None:
        for chip in self.extra_chips.values():
            self._flow.removeWidget(chip)
            take_away(chip)
        self.extra_chips = {}
        for widget in self._last:
            self._flow.removeWidget(widget)
        with self._desk.store.read() as session:
            said = {n: filter_words(session, _KNOWN, n, v) for n, v in self._extra.items()}
        for name, words in said.items():
            chip = FilterChip(words, removable=True)
            chip.setProperty("filter", name)
            chip.removed.connect(self._removed)
            chip.clicked.connect(self._chip_clicked)
            self.extra_chips[name] = chip
            self._flow.addWidget(chip)
            chip.show()
        for widget in self._last:
            self._flow.addWidget(widget)
        self._flow.invalidate()
        self._flow.update()
        self.updateGeometry()

    def _removed(self) -> None:
        chip = self.sender()
        if isinstance(chip, FilterChip):
            self._extra.pop(str(chip.property("filter")), None)
            self._show_extra()
            self.more.setFocus()
            self.changed.emit()

    def _chip_clicked(self) -> None:
        """Another day for a chip with a date."""
        chip = self.sender()
        name = str(chip.property("filter")) if isinstance(chip, FilterChip) else ""
        if name in _DAYS and name in self._extra:
            self._pick_day(name)
