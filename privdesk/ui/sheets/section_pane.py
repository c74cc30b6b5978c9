"""One tab of a sheet: where its fields and rows stand, on a Designer form where there is one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from privdesk.text import Message, say
from privdesk.ui import theme
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.scrolled import Scrolled
from privdesk.ui.parts.tab_order import tab_stops

_HEADING = "heading_"
_BOX = "box_"


class SectionPane(Scrolled):
    """What scrolls under a tab; `body` is its column, with the form first.

    `inside` is what scrolls; `boxes` are the places of the form that are kept for the page.
    """

    def __init__(
        self,
        form: type[Any] | None,
        headings: Mapping[str, Message],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, sideways=True)
        self.boxes: dict[str, QWidget] = {}
        self._ui = form() if form is not None else None
        self.inside = inside = QWidget()
        inside.setProperty("part", "page")
        self.setWidget(inside)
        self.body = QVBoxLayout(inside)
        side = theme.unit(3)
        self.body.setContentsMargins(side, theme.px(16), side, theme.unit(2))
        self.body.setSpacing(theme.unit(2))
        if self._ui is not None:
            self._set_up(headings)
        self._rest = QGridLayout()
        self._rest.setHorizontalSpacing(theme.unit(3))
        self._rest.setVerticalSpacing(theme.px(14))
        for column in (0, 1):
            self._rest.setColumnStretch(column, 1)
        self.body.addLayout(self._rest)
        self._place = (0, 0)
        if not self._stretches():
            self.body.addStretch(1)

    def _set_up(self, headings: Mapping[str, Message]) -> None:
        assert self._ui is not None
        placed = QWidget(self.inside)
        self._ui.setupUi(placed)
        if (layout := placed.layout()) is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        for name, part in vars(self._ui).items():
            if name.startswith(_HEADING) and isinstance(part, QWidget):
                put_into(part, Heading(say(headings[name])))
            elif name.startswith(_BOX) and isinstance(part, QWidget):
                self.boxes[name] = part
        self.body.addWidget(placed, 1 if self._stretches() else 0)

    def _stretches(self) -> bool:
        """Whether a row of the form takes the height that is left."""
        layout = getattr(self._ui, "grid", None)
        if not isinstance(layout, QGridLayout):
            return False
        return any(layout.rowStretch(row) for row in range(layout.rowCount()))

    def in_order(self, names: Sequence[str]) -> tuple[str, ...]:
        """The names as one reads them: as the form places them, then those that follow below."""
        placed = {name: place for place, name in enumerate(vars(self._ui))} if self._ui else {}
        return tuple(sorted(names, key=lambda name: placed.get(name, len(placed))))

    def place_of(self, name: str) -> QWidget:
        """The widget on which a part of that name stands."""
        place = getattr(self._ui, name, None)
        return place if isinstance(place, QWidget) else self.inside

    def stand(self, name: str, part: QWidget, *, wide: bool) -> None:
        """Put a part on the form's own place of that name, else below; two a row unless `wide`."""
        if (place := self.place_of(name)) is not self.inside:
            put_into(place, part)
            return
        row, column = self._place
        if wide and column:
            row, column = row + 1, 0
        self._rest.addWidget(part, row, column, 1, 2 if wide else 1)
        self._place = (row + 1, 0) if wide or column else (row, 1)

    def add_above(self, part: QWidget) -> None:
        """Stand a part over all others."""
        self.body.insertWidget(0, part)

    def add_under(self, part: QWidget) -> None:
        """Stand a part under all others."""
        last = self.body.count() - (0 if self._stretches() else 1)
        self.body.insertWidget(last, part)

    def begin(self) -> None:
        """Bring the keyboard to the first control, where there is one."""
        first = next((w for w in tab_stops(self.inside) if w.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus()


def put_into(place: QWidget, part: QWidget) -> None:
    """Fill a place of a Designer form with a part."""
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(part)
