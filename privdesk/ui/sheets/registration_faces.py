"""How the state of a database with the RNBD looks: its chip."""

from __future__ import annotations

from privdesk.rules.registration_state import STATES
from privdesk.text import say
from privdesk.ui.parts.state import ChipFace

_WAITING = ChipFace("hourglass", "amber_tint", "amber_line", "amber")
FACES: dict[str, ChipFace] = {
    "overdue": ChipFace("alert", "red_fill", None, "on_fill"),
    "pending": _WAITING,
    "changed": _WAITING,
    "unknown": ChipFace("question", "base", "line2", "text2"),
    "registered": ChipFace("check", "green_tint", "green_line", "green"),
    "not_obliged": ChipFace("closed", "hover", None, "text2"),
    "closed": ChipFace("closed", "hover", None, "text2"),
}


def chip_of_state(state: str) -> tuple[ChipFace, str]:
    """The chip of a key of `rules.registration_state.STATES`."""
    return FACES[state], say(STATES[state])
