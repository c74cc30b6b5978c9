"""How an activity or a third party stands, as a chip: the most pressing thing about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from privdesk.rules.contracts import contract_state, lacking_clauses
from privdesk.rules.inventory_words import ACTIVITY_STATUS
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import Sheet
from privdesk.text import say, translate
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.state import ChipFace

_STATUS = {
    "planned": ChipFace("clock", "base", "line2", "text2"),
    "active": ChipFace("running", None, None, "green"),
    "ended": ChipFace("closed", "hover", None, "text2"),
}
_LATE = ChipFace("flag", "base", "amber_line", "amber")
_OVER = ChipFace("alert", "red_fill", None, "on_fill")
_WARN = ChipFace("incident", "amber_tint", "amber_line", "amber")


def activity_chip(sheet: Sheet, today: date) -> tuple[ChipFace, str] | None:
    """Its status, or that it was to be reviewed on a day that has passed."""
    review, status = sheet["review_on"], sheet["status"]
    if review is not None and review < today and status != "ended":
        words = translate("ActivityPage", "To be reviewed since {day}", day=show_date(review))
        return _LATE, words
    return (_STATUS[status], say(ACTIVITY_STATUS[status])) if status in _STATUS else None


def party_chip(
    sheet: Sheet, contracts: Sequence[Sheet], today: date, lists: Mapping[str, EntryList]
) -> tuple[ChipFace, str] | None:
    """What is wrong with its contracts; None where nothing is."""
    states = {contract_state(contract.values, today) for contract in contracts}
    if "over" in states:
        return _OVER, translate("PartyPage", "Contract expired")
    if "ending" in states:
        return _WARN, translate("PartyPage", "Contract about to end")
    if sheet["is_processor"] and sheet.id and "in_force" not in states:
        return _WARN, translate("PartyPage", "Processor without a contract")
    in_force = [c for c in contracts if contract_state(c.values, today) == "in_force"]
    if any(lacking_clauses(contract, lists) for contract in in_force):
        return _WARN, translate("PartyPage", "Clauses are missing")
    return None
