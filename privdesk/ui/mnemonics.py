"""The letter that chooses an entry of an open menu: one for each, and no letter twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")  # on every keyboard without an accent


def mnemonic_of(words: str) -> str:
    """The letter that is marked in a menu's text, in lower case; "" for none. `&&` marks none."""
    place = _marked(words)
    return words[place + 1].casefold() if place >= 0 else ""


def with_mnemonic(words: str, taken: Iterable[str] = ()) -> str:
    """The text with a letter marked that is not taken: a word's first one, or else any.

    A text that has a mark keeps it; one whose letters are all taken stays as it is.
    """
    if mnemonic_of(words):
        return words
    free = _PLAIN - set(taken)
    places = [*_first_letters(words), *range(len(words))]
    place = next((n for n in places if words[n].casefold() in free), -1)
    return words if place < 0 else f"{words[:place]}&{words[place:]}"


def give_mnemonics(actions: Sequence[QAction]) -> None:
    """Mark a letter in each of a menu's entries that has none, and in those of its menus.

    Each gets the first letter of its first word while that is free, before any takes another.
    """
    entries = [action for action in actions if not action.isSeparator()]
    taken = {mnemonic_of(action.text()) for action in entries}
    for action in entries:
        first = action.text()[:1].casefold()
        if first in _PLAIN - taken and not mnemonic_of(action.text()):
            action.setText(f"&{action.text()}")
            taken.add(first)
    for action in entries:
        action.setText(with_mnemonic(action.text(), taken))
        taken.add(mnemonic_of(action.text()))
        if isinstance(inner := action.menu(), QMenu):
            give_mnemonics(inner.actions())


def _marked(words: str) -> int:
    """Where the mark stands; -1 for none. Two of them together are one that is shown."""
    place = words.find("&")
    while 0 <= place < len(words) - 1 and words[place + 1] == "&":
        place = words.find("&", place + 2)
    return place if place < len(words) - 1 else -1


def _first_letters(words: str) -> Iterator[int]:
    """Where each word begins."""
    for place, letter in enumerate(words):
        if letter.isalnum() and (place == 0 or not words[place - 1].isalnum()):
            yield place
