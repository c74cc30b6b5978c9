"""How a chip looks by what it says: its icon, and the colours of how pressing that is."""

from __future__ import annotations

from typing import Final, NamedTuple


class ChipFace(NamedTuple):
    """How a chip is painted: icon, ground, border, colour of icon and word."""

    icon: str
    ground: str | None
    border: str | None
    text: str


OVER: Final = ChipFace("alert", "red_fill", None, "on_fill")
LATE: Final = ChipFace("flag", "base", "amber_line", "amber")
UNDER_WAY: Final = ChipFace("running", None, None, "green")
ENDED: Final = ChipFace("closed", "hover", None, "text2")
NONE_YET: Final = ChipFace("info", None, None, "text2")  # of a chip that says nothing so far


def warning(icon: str) -> ChipFace:
    """Of what wants something soon, or stands in the way."""
    return ChipFace(icon, "amber_tint", "amber_line", "amber")


def plain(icon: str) -> ChipFace:
    """Of what wants nothing."""
    return ChipFace(icon, "base", "line2", "text2")
