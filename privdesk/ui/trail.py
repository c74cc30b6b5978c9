"""The places of the window from which one came, each with what stood there and had the keyboard."""

from __future__ import annotations

from dataclasses import dataclass, replace

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from privdesk.ui.page import Page

_LONGEST = 50
_UNFINISHED = frozenset({"letter", "template"})  # they lead back to where they belong by themselves


@dataclass(frozen=True)
class Place:
    """A page with the argument that shows it so again (None: as it was left).

    `words` are those of the search by which one left it, "" where one left it otherwise.
    """

    page: str
    argument: dict[str, object] | None
    focused: QWidget | None = None
    words: str = ""

    def is_at(self, other: Place | None) -> bool:
        """Whether both show the same page, and the same record in it."""
        if other is None or other.page != self.page:
            return False
        mine, its = self.argument or {}, other.argument or {}
        return all(mine.get(key) == its.get(key) for key in ("record", "draft"))

    def take_keyboard(self, page: Page) -> None:
        """Bring the keyboard to where it stood, if that is still in sight there."""
        part = self.focused
        if part is None or not shiboken6.isValid(part):
            return
        if page.isAncestorOf(part) and part.isVisibleTo(page) and part.isEnabled():
            part.setFocus(Qt.FocusReason.OtherFocusReason)


class Trail:
    """The last places, the newest at the end."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def __len__(self) -> int:
        return len(self._places)

    def left(self, place: Place | None) -> None:
        """One left that place for another; None, or where one is already, is no step."""
        if place is not None and not (self._places and place == self._places[-1]):
            self._places = [*self._places[1 - _LONGEST :], place]

    def found_with(self, words: str) -> None:
        """The last place was left by a hit of a search with these words."""
        if self._places:
            self._places[-1] = replace(self._places[-1], words=words)

    def take(self, now: Place | None) -> Place | None:
        """The place from which one came to where one is `now`; it stands no more."""
        while self._places:
            place = self._places.pop()
            if not place.is_at(now):
                return place
        return None


def place_of(page: Page | None) -> Place | None:
    """Where one is; None on a page that is not to be come back to."""
    if page is None or page.name in _UNFINISHED:
        return None
    stands, argument = page.standing()
    return Place(page.name, argument, page.focusWidget()) if stands else None
