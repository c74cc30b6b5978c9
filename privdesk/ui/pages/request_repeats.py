"""What is on record already: the same mail, a request that this one repeats or continues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.records.request_link import FOLLOWS, REPEATS
from privdesk.rules.rights import RIGHTS
from privdesk.store.earlier_requests import (
    requests_of_message,
    requests_with_file,
    similar_requests,
)
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away


@dataclass(frozen=True)
class KnownRequest:
    """A request on record, as a notice names it."""

    id: int
    number: str
    right: str
    received: date


class RequestRepeats(QWidget):
    """`asked(int)`: show that request; `changed()` when something here is ticked; `rebuilt()` when
    there are other controls.
    """

    asked = Signal(int)
    changed = Signal()
    rebuilt = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._similar: tuple[KnownRequest, ...] = ()
        self._same: tuple[KnownRequest, ...] = ()
        self._follows: KnownRequest | None = None
        self._own: set[int] = set()
        self.again = CheckBox(translate("NewRequest", "It is another request: record it as well"))
        self.again.clicked.connect(self.changed)
        self.link_boxes: dict[int, CheckBox] = {}
        self.links: dict[int, LinkButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.unit())
        self._boxes: dict[str, Box] = {}
        self._show()

    def follow(self, known: KnownRequest) -> None:
        """The new request continues that one, unless the officer unticks it."""
        self._follows = known
        self._show()
        self.link_boxes[known.id].setChecked(True)

    def own(self, ids: set[int]) -> None:
        """These were just recorded from the same mail: they are no repetition."""
        self._own |= ids

    def look_for_mail(self, message_id: str, content: bytes) -> None:
        """Look for requests recorded from this very mail."""
        with self._desk.store.read() as session:
            found = requests_of_message(session, message_id)
            if content:
                found += [r for r in requests_with_file(session, content) if r not in found]
            self._same = tuple(self._known(r) for r in found if r.id not in self._own)
        self.again.setChecked(False)
        self._show()

    def look_for_similar(self, person_id: int, right: str, received: date | None) -> None:
        """Look for requests of that person for the same right, of the last month or open."""
        found: tuple[KnownRequest, ...] = ()
        if person_id and right and received:
            with self._desk.store.read() as session:
                similar = similar_requests(
                    session, person_id=person_id, right=right, received_on=received
                )
                found = tuple(self._known(r) for r in similar if r.id not in self._own)
        if found != self._similar:
            self._similar = found
            self._show()

    def _known(self, request: object) -> KnownRequest:
        from privdesk.records import Request

        assert isinstance(request, Request)
        day = request.received_on(self._desk.zone)
        return KnownRequest(request.id, request.number, request.right, day)

    def kept(self) -> dict[str, Any]:
        """What the officer said here, as a draft keeps it."""
        ticked = sorted(i for i, box in self.link_boxes.items() if box.isChecked())
        follows = self._follows.id if self._follows is not None else 0
        return {
            "follows": follows,
            "linked": ticked,
            "again": self.is_again(),
            "own": sorted(self._own),
        }

    def put_back(self, kept: Mapping[str, Any]) -> None:
        """Say what `kept` gave, of the requests that are still there."""
        from privdesk.records import Request

        self._own = {int(one) for one in kept["own"]}
        with self._desk.store.read() as session:
            earlier = session.get(Request, int(kept["follows"])) if kept["follows"] else None
            if earlier is not None:
                self._follows = self._known(earlier)
        self._show()
        for request_id, box in self.link_boxes.items():
            box.setChecked(request_id in kept["linked"])
        self.again.setChecked(kept["again"] is True)

    def blocks(self) -> bool:
        """Whether the mail is on record already and the officer did not say to go on."""
        return bool(self._same) and not self.again.isChecked()

    def is_again(self) -> bool:
        """Whether the officer said to record a known mail once more."""
        return self.again.isChecked()

    def relations(self) -> list[tuple[int, str]]:
        """Earlier requests to link to, with the relation."""
        relation = {r.id: REPEATS for r in self._similar}
        if self._follows is not None:
            relation[self._follows.id] = FOLLOWS
        return [(i, relation[i]) for i, box in self.link_boxes.items() if box.isChecked()]

    def _show(self) -> None:
        ticked = {i for i, box in self.link_boxes.items() if box.isChecked()}
        self.again.hide()  # out of a box that goes, into the one that comes
        self.again.setParent(self)
        for box in self._boxes.values():
            self._column.removeWidget(box)
            take_away(box)
        self._boxes, self.link_boxes, self.links = {}, {}, {}
        if self._same:
            words = translate("NewRequest", "This mail is on record already:")
            box = self._box("warning", words, self._same)
            box.body.addWidget(self.again)
            self.again.show()
        if self._follows is not None:
            words = translate("NewRequest", "It continues a request on record:")
            self._box("info", words, (self._follows,), linkable=True)
        named = {r.id for r in self._same} | ({self._follows.id} if self._follows else set())
        if similar := tuple(r for r in self._similar if r.id not in named):
            words = translate("NewRequest", "This person asked for the same before:")
            self._box("info", words, similar, linkable=True)
        for request_id in ticked & self.link_boxes.keys():
            self.link_boxes[request_id].setChecked(True)
        self.setVisible(bool(self._boxes))
        self.rebuilt.emit()

    def controls(self) -> list[QWidget]:
        """What the keyboard reaches, in reading order."""
        found: list[QWidget] = [self.links[request.id] for request in self._same]
        found += [self.again] if self._same else []
        for request_id, box in self.link_boxes.items():
            found += [self.links[request_id], box]
        return found

    def _box(
        self, part: str, words: str, known: tuple[KnownRequest, ...], *, linkable: bool = False
    ) -> Box:
        box = Box(part="warning" if part == "warning" else "info")
        box.body.addWidget(Label(words, emphasis=True, wrap=True))
        for request in known:
            row = QHBoxLayout()
            row.setSpacing(theme.unit(2))
            link = LinkButton(request.number)
            link.setProperty("request", request.id)
            link.clicked.connect(self._open)
            self.links[request.id] = link
            row.addWidget(link)
            right, day = say(RIGHTS[request.right]), show_date(request.received)
            about = translate("NewRequest", "{right}, received on {day}", right=right, day=day)
            row.addWidget(Label(about, tone="text2"))
            row.addStretch(1)
            if linkable:
                tick = CheckBox(translate("NewRequest", "Link"))
                tick.setAccessibleName(
                    translate("NewRequest", "Link with {number}", number=request.number)
                )
                tick.clicked.connect(self.changed)
                self.link_boxes[request.id] = tick
                row.addWidget(tick)
            box.body.addLayout(row)
        self._boxes[words] = box
        self._column.addWidget(box)
        return box

    def _open(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.asked.emit(int(link.property("request")))
