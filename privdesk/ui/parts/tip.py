"""What a tooltip shows of words that somebody else may have written: never as markup."""

from __future__ import annotations

_LONGEST = 4000
_WRITTEN = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"}  # in this order


def tip(words: str) -> str:
    """The words as a tooltip's markup with everything escaped; "" for none.

    Qt takes a bare "<b>" or "<img>" in a name for markup and would follow it.
    """
    shown = words[:_LONGEST]
    # `html` reads all of HTML's names for characters: too long for the unlock window.
    for character, written in _WRITTEN.items():
        shown = shown.replace(character, written)
    return f"<p>{shown}</p>" if shown else ""
