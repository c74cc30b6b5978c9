"""Several rights in one mail: the others can be recorded as linked requests in the same act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.rules.rights import KINDS, RIGHTS, kind_of
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away


class MoreRights(QWidget):
    """A box to tick for each further right that the mail names; `changed()` when one is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[str, ...] = ()
        self.boxes: dict[str, CheckBox] = {}
        frame = Box(part="info")
        words = translate(
            "NewRequest", "The mail also asks for this. Record it as linked requests:"
        )
        frame.body.addWidget(Label(words, wrap=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.unit(0.5))
        frame.body.addLayout(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.hide()

    def offer(self, rights: Sequence[str], chosen: str) -> None:
        """Offer these rights but the chosen one."""
        self._found = tuple(rights)
        for box in self.boxes.values():
            self._list.removeWidget(box)
            take_away(box)
        self.boxes = {}
        for right in self._found:
            kind = say(KINDS[kind_of(right)])
            box = CheckBox(f"{say(RIGHTS[right])} ({kind.lower()})")
            box.clicked.connect(self.changed)
            self.boxes[right] = box
            self._list.addWidget(box)
        self.choose(chosen)

    def choose(self, chosen: str) -> None:
        """That right is the request's own."""
        for right, box in self.boxes.items():
            box.setVisible(right != chosen)
        self.setVisible(any(right != chosen for right in self.boxes))

    def kept(self) -> dict[str, list[str]]:
        """The rights offered and those ticked, as a draft keeps them."""
        ticked = [right for right, box in self.boxes.items() if box.isChecked()]
        return {"offered": list(self._found), "ticked": ticked}

    def put_back(self, kept: Mapping[str, Sequence[str]], chosen: str) -> None:
        """Offer and tick what `kept` gave; `chosen` is the request's own right."""
        self.offer([right for right in kept["offered"] if right in RIGHTS], chosen)
        for right, box in self.boxes.items():
            box.setChecked(right in kept["ticked"])

    def rights(self) -> list[str]:
        """The further rights to record."""
        return [
            right for right, box in self.boxes.items() if box.isChecked() and not box.isHidden()
        ]
