"""Texts as a terminal may be given them: none of what somebody wrote steers it."""

from __future__ import annotations

import re
import unicodedata

# Marks that turn what stands around them, and those that only hint at a direction.
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def one_line(text: str) -> str:
    """The text on one line, without what would steer a terminal."""
    kept = (" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    return " ".join(_TURNING.sub("", "".join(kept)).split())


def own_lines(text: str) -> str:
    """The same of a text that the program put on several lines."""
    return "\n".join(one_line(line) for line in text.split("\n"))
