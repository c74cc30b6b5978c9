"""Who asks, for whom and in which role we answer, and which requests belong together."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.records.request_link import FOLLOWS, REPEATS
from privdesk.rules.case import CAPACITIES, ROLES
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.pages.request_snapshot import LinkShown, RequestSnapshot
from privdesk.ui.parts import painting
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.chip_face import plain
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.state import Chip
from privdesk.ui.parts.taking import take_away
from privdesk.ui.parts.tip import tip

_PLAIN = plain("person")
_WIDEST = 380  # pixels of a chip's words, so that it is never wider than the pane
_LONGEST = 48  # characters of a name in a chip; the whole is in its tooltip


class RequestAbout(QWidget):
    """Chips and links; nothing where the data subject asks us as controller, once.

    `other_asked(int)`: the id of the linked request that was clicked.
    """

    other_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._flow.setSpacing(theme.unit())
        self.chips: list[Chip] = []
        self.links: list[LinkButton] = []

    def show_request(self, request: RequestSnapshot) -> None:
        """Show what is out of the ordinary about this request."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        self.chips, self.links = [], []
        for icon, words in _marks(request):
            chip = Chip(_PLAIN._replace(icon=icon), _cut(words))
            chip.setToolTip(tip(words))
            chip.setAccessibleName(words)
            self.chips.append(chip)
            self._flow.addWidget(chip)
        for link in request.links:
            self._add_link(link)
        self.setVisible(bool(self.chips or self.links))

    def _add_link(self, link: LinkShown) -> None:
        button = LinkButton(_link_words(link), "link")
        button.setProperty("request", link.request_id)
        button.clicked.connect(self._clicked)
        self.links.append(button)
        self._flow.addWidget(button)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, LinkButton):
            self.other_asked.emit(int(button.property("request")))


def _marks(request: RequestSnapshot) -> list[tuple[str, str]]:
    """Icon and words of each chip."""
    values = request.values
    marks = []
    if request.applicant is not None:
        words = translate(
            "Requests",
            "Asks: {name}, {capacity}",
            name=request.applicant["name"],
            capacity=say(CAPACITIES[values["capacity"]]).lower(),
        )
        marks.append(("person", words))
    if values["is_minor"]:
        marks.append(("idcard", translate("Requests", "Under 18")))
    if values["role"] != "controller":
        role = say(ROLES[values["role"]])
        words = translate("Requests", "We are: {role}", role=role.lower())
        if request.party:
            words = translate(
                "Requests", "We are: {role}, for {party}", role=role.lower(), party=request.party
            )
        marks.append(("party", words))
    first_kind, first_right = values["first_kind"], values["first_right"]
    if first_kind and first_right and (first_kind, first_right) != (request.kind, values["right"]):
        words = translate(
            "Requests",
            "Came as: {kind}, {right}",
            kind=say(KINDS[first_kind]).lower(),
            right=say(RIGHTS[first_right]).lower(),
        )
        marks.append(("list", words))
    return marks


def _cut(words: str) -> str:
    cut = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    # Forty-eight letters are short, forty-eight emoji are wider than the pane.
    return painting.elided(theme.font("minor", emphasis=True), cut, theme.px(_WIDEST))


def _link_words(link: LinkShown) -> str:
    """`Continúa la 2026-0012`, from this request's side."""
    number = link.number
    if link.relation == FOLLOWS:
        if link.is_earlier:
            return translate("Requests", "Continues {number}", number=number)
        return translate("Requests", "Continued in {number}", number=number)
    if link.relation == REPEATS:
        if link.is_earlier:
            return translate("Requests", "Repeats {number}", number=number)
        return translate("Requests", "Repeated in {number}", number=number)
    return translate("Requests", "Same mail: {number}", number=number)
