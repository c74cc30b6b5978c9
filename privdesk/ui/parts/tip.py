"""What a tooltip shows of words that somebody else may have written: never as markup."""

from __future__ import annotations

from html import escape

_LONGEST = 4000


def tip(words: str) -> str:
    """The words as a tooltip's markup with everything escaped; "" for none.

    Qt takes a bare "<b>" or "<img>" in a name for markup and would follow it.
    """
    shown = escape(words[:_LONGEST]).replace("\n", "<br>")
    return f"<p>{shown}</p>" if shown else ""
