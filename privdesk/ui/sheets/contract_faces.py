"""How the state of a contract looks, and what its clauses lack, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from privdesk.rules.contracts import ContractState, contract_state, lacking_clauses
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import required_clauses
from privdesk.text import N_, Message, say, translate
from privdesk.ui.parts.chip_face import ENDED, OVER, UNDER_WAY, ChipFace, plain, warning

FACES: dict[ContractState, ChipFace] = {
    "draft": plain("edit"),
    "in_force": UNDER_WAY,
    "ending": warning("hourglass"),
    "over": OVER,
    "ended": ENDED,
}
_WORDS: dict[ContractState, Message] = {
    "draft": N_("ContractPage", "In preparation"),
    "in_force": N_("ContractPage", "In force"),
    "ending": N_("ContractPage", "About to end"),
    "over": N_("ContractPage", "Expired"),
    "ended": N_("ContractPage", "Ended"),
}


def state_words(state: ContractState) -> str:
    """The state in words."""
    return say(_WORDS[state])


def chip_of(sheet: Sheet, today: date) -> tuple[ChipFace, str]:
    """The chip of a contract on a legal day."""
    state = contract_state(sheet.values, today)
    return FACES[state], state_words(state)


def clauses_words(sheet: Sheet, lists: Mapping[str, EntryList]) -> str:
    """How many of the clauses that it must have it says: `5 de 7`; a dash where none is asked."""
    asked = len(required_clauses(sheet["kind"], lists))
    if not asked:
        return "—"
    said = asked - len(lacking_clauses(sheet, lists))
    return translate("ContractPage", "{said} of {asked}", said=said, asked=asked)
