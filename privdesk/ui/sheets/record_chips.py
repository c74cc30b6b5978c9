"""How an activity or a third party stands, as a chip: the most pressing thing about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from privdesk.rules.contracts import contract_state, lacking_clauses
from privdesk.rules.inventory_words import ACTIVITY_STATUS
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import Sheet
from privdesk.text import say, translate
from privdesk.ui.parts.chip_face import ENDED, LATE, OVER, UNDER_WAY, ChipFace, plain, warning
from privdesk.ui.parts.date_text import show_date

_STATUS = {
    "planned": plain("clock"),
    "active": UNDER_WAY,
    "ended": ENDED,
}
_WARN = warning("incident")


def activity_chip(sheet: Sheet, today: date) -> tuple[ChipFace, str] | None:
    """Its status, or that it was to be reviewed on a day that has passed."""
    review, status = sheet["review_on"], sheet["status"]
    if review is not None and review < today and status != "ended":
        words = translate("ActivityPage", "To be reviewed since {day}", day=show_date(review))
        return LATE, words
    return (_STATUS[status], say(ACTIVITY_STATUS[status])) if status in _STATUS else None


def party_chip(
    sheet: Sheet, contracts: Sequence[Sheet], today: date, lists: Mapping[str, EntryList]
) -> tuple[ChipFace, str] | None:
    """What is wrong with its contracts; None where nothing is."""
    states = {contract_state(contract.values, today) for contract in contracts}
    if "over" in states:
        return OVER, translate("PartyPage", "Contract expired")
    if "ending" in states:
        return _WARN, translate("PartyPage", "Contract about to end")
    if sheet["is_processor"] and sheet.id and "in_force" not in states:
        return _WARN, translate("PartyPage", "Processor without a contract")
    in_force = [c for c in contracts if contract_state(c.values, today) == "in_force"]
    if any(lacking_clauses(contract, lists) for contract in in_force):
        return _WARN, translate("PartyPage", "Clauses are missing")
    return None
