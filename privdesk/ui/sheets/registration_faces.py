"""How the state of a database with the RNBD looks: its chip."""

from __future__ import annotations

from privdesk.rules.registration_state import STATES
from privdesk.text import say
from privdesk.ui.parts.chip_face import ENDED, OVER, ChipFace, plain, warning

_WAITING = warning("hourglass")
FACES: dict[str, ChipFace] = {
    "overdue": OVER,
    "pending": _WAITING,
    "changed": _WAITING,
    "unknown": plain("question"),
    "registered": ChipFace("check", "green_tint", "green_line", "green"),
    "not_obliged": ENDED,
    "closed": ENDED,
}


def chip_of_state(state: str) -> tuple[ChipFace, str]:
    """The chip of a key of `rules.registration_state.STATES`."""
    return FACES[state], say(STATES[state])
