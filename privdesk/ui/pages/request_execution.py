"""The tab "Ejecución": in each place what was searched, marked, done, told, and what is next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.rules.case import (
    BACKUPS,
    CHECK_BACKUPS,
    EXECUTE,
    LIFT_LEGEND,
    SET_LEGEND,
    TELL_CHANGE,
    TELL_LEGEND,
)
from privdesk.rules.events import EXECUTIONS, NOT_FOUND, Event
from privdesk.rules.execution import Place, places_of
from privdesk.rules.rights import CLAIM, NOVELTY
from privdesk.rules.stages import Stage
from privdesk.rules.timeline import Facts, standing_events
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.box import Hairline, IconLabel
from privdesk.ui.parts.buttons import Button, LinkButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away
from privdesk.ui.parts.tip import tip

_HEADS: tuple[Message, ...] = (
    N_("Execution", "Where"),
    N_("Execution", "Search"),
    N_("Execution", "Legend"),
    N_("Execution", "Done"),
    N_("Execution", "Told"),
    N_("Execution", "Backups"),
)
_SETTLED = frozenset(
    (
        Stage.ANSWERED,
        Stage.EXECUTING,
        Stage.WITHDRAWN,
        Stage.TRANSFERRED,
        Stage.CLOSED,
        Stage.VOIDED,
    )
)


class Cell(NamedTuple):
    """What a cell says, its date under it, and the act that is missing there: action and words."""

    words: str = ""
    day: date | None = None
    action: str = ""
    button: str = ""
    about: int | None = None


class RequestExecution(QWidget):
    """`asked(action, place, about)`: the act that is missing in a place (as the rules name it, or
    None), with the id of the event it concerns, or None.
    """

    asked = Signal(str, object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.unit(), 0, theme.unit())
        column.setSpacing(theme.unit(1.5))
        self.empty = Label(
            translate(
                "Execution",
                "Nothing was searched or done yet. Begin with the search in each database and at "
                "each third party that may hold the data.",
            ),
            tone="text2",
            wrap=True,
        )
        column.addWidget(self.empty)
        self._table = QVBoxLayout()
        column.addLayout(self._table)
        self.add = Button(translate("Execution", "Another place…"), icon="plus", compact=True)
        self.add.clicked.connect(self._add_clicked)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        self.links: list[LinkButton] = []
        self._count = 0

    def count(self) -> int:
        """How many places are shown."""
        return self._count

    @staticmethod
    def concerns(request: RequestSnapshot) -> bool:
        """Whether there is, or will be, anything to carry out."""
        return request.kind in (CLAIM, NOVELTY) or bool(_places(request))

    def show_request(self, request: RequestSnapshot, today: date) -> None:
        """Show each place that this request knows of."""
        while (item := self._table.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        self.links = []
        places = _places(request)
        self._count = len(places)
        self.empty.setHidden(bool(places))
        if places:
            self._table.addWidget(self._grid(request, places, today))

    def _grid(self, request: RequestSnapshot, places: list[Place], today: date) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.unit())
        grid.setVerticalSpacing(theme.unit(0.5))
        grid.setColumnStretch(0, 1)
        for column, head in enumerate(_HEADS):
            grid.addWidget(Label(say(head), "minor", "text2", emphasis=True), 0, column)
        for number, place in enumerate(places):
            row = 2 * number + 1
            grid.addWidget(Hairline(), row, 0, 1, len(_HEADS))
            grid.addWidget(_name(request, place), row + 1, 0, Qt.AlignmentFlag.AlignTop)
            for column, cell in enumerate(_cells(request, place, today), 1):
                grid.addWidget(self._cell(cell, place), row + 1, column, Qt.AlignmentFlag.AlignTop)
        return holder

    def _cell(self, cell: Cell, place: Place) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if cell.words:
            column.addWidget(Label(cell.words, "minor", wrap=True))
        if cell.day is not None:
            column.addWidget(Label(show_date(cell.day), "minor", "text2"))
        if cell.action:
            link = LinkButton(cell.button)
            link.setFont(theme.font("minor", emphasis=True))
            link.setProperty("action", cell.action)
            link.setProperty("place", place.name)
            link.setProperty("about", cell.about)
            link.clicked.connect(self._clicked)
            self.links.append(link)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if not (cell.words or cell.day or cell.action):
            column.addWidget(Label("—", "minor", "text2"))
        return holder

    def _clicked(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            place, about = link.property("place"), link.property("about")
            self.asked.emit(str(link.property("action")), place, about)

    def _add_clicked(self) -> None:
        self.asked.emit(EXECUTE, None, None)


def _facts(request: RequestSnapshot) -> Facts:
    return Facts(request.case, standing_events(request.case.events))


def _places(request: RequestSnapshot) -> list[Place]:
    """The places of the case; the case as a whole only where something was done without place."""
    found = places_of(_facts(request))
    return [p for p in found if p.name is not None or p.searched or p.done or p.legend]


def _name(request: RequestSnapshot, place: Place) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.unit(0.75))
    icon = "party" if place.is_party else "database"
    row.addWidget(IconLabel(icon, "text2", 14), 0, Qt.AlignmentFlag.AlignTop)
    name = request.place_name(place.name) or translate("Execution", "The case as a whole")
    label = Label(name[:120], "minor", emphasis=True, wrap=True)
    label.setToolTip(tip(name) if len(name) > 120 else "")
    row.addWidget(label, 1)
    return holder


def _cells(request: RequestSnapshot, place: Place, today: date) -> Iterator[Cell]:
    facts = _facts(request)
    granted = facts.decision in ("granted", "partly") or request.kind == NOVELTY
    ended = request.assessment.is_closed
    yield _search(place, asks=not ended)
    yield _legend(request, place)
    yield _done(place, asks=granted and not ended)
    yield _told(place, asks=any(p.done for p in places_of(facts)) and not ended)
    yield _backups(request, place, today)


def _said(event: Event) -> str:
    return say(EXECUTIONS[event.execution]) if event.execution else ""


def _search(place: Place, *, asks: bool) -> Cell:
    if place.searched is not None:
        none = place.searched.execution == NOT_FOUND
        words = translate("Execution", "no data") if none else translate("Execution", "data found")
        return Cell(words, place.searched.on)
    if place.done is not None or not asks:
        return Cell()
    return Cell(action=EXECUTE, button=translate("Execution", "Search…"))


def _legend(request: RequestSnapshot, place: Place) -> Cell:
    settled = request.assessment.stage in _SETTLED
    if place.legend is None:
        if request.kind != CLAIM or settled or not place.has_data:
            return Cell()
        if place.is_party:
            return Cell(action=TELL_LEGEND, button=translate("Execution", "Tell…"))
        return Cell(action=SET_LEGEND, button=translate("Execution", "Set…"))
    if place.lifted is not None:
        return Cell(translate("Execution", "lifted"), place.lifted.on)
    if settled and not place.is_party and not request.assessment.is_closed:
        lift = translate("Execution", "Lift…")
        return Cell(translate("Execution", "set"), place.legend.on, LIFT_LEGEND, lift)
    return Cell(translate("Execution", "set"), place.legend.on)


def _done(place: Place, *, asks: bool) -> Cell:
    if place.done is not None:
        return Cell(_said(place.done).lower(), place.done.on)
    button = translate("Execution", "Record…")
    if place.archived is not None:
        act = (EXECUTE, button) if asks else ("", "")
        return Cell(translate("Execution", "only archived"), place.archived.on, *act)
    if place.has_data and asks:
        return Cell(action=EXECUTE, button=button)
    return Cell()


def _told(place: Place, *, asks: bool) -> Cell:
    if place.told is not None:
        return Cell(day=place.told.on)
    if place.is_party and place.has_data and asks:
        return Cell(action=TELL_CHANGE, button=translate("Execution", "Tell…"))
    return Cell()


def _backups(request: RequestSnapshot, place: Place, today: date) -> Cell:
    if place.backups is None:
        return Cell()
    rows = [d for d in request.assessment.deadlines if d.term == BACKUPS]
    row = next((d for d in rows if d.about == place.backups.id), None)
    if row is not None and row.met_on is not None:
        return Cell(translate("Execution", "gone"), row.met_on)
    until = place.backups.until
    words = translate("Execution", "until")
    if until is not None and until <= today:
        check = translate("Execution", "Check…")
        return Cell(words, until, CHECK_BACKUPS, check, place.backups.id)
    return Cell(words, until)
