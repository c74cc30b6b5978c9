"""How a contract stands on the day of a register: one whose end passed is not in force any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privdesk.fields import field_of, value_words
from privdesk.records import RECORD_TYPES
from privdesk.rules.contracts import ContractState, contract_state
from privdesk.text import short_date, translate

if TYPE_CHECKING:
    from datetime import date

    from privdesk.rules.sheet import Sheet


def standing(contract: Sheet, day: date) -> tuple[ContractState, str]:
    """How it stands on a legal day, with its words: its status, or since when it is expired."""
    state = contract_state(contract.values, day)
    if state != "over":
        return state, _status(contract)
    ended = short_date(contract["ends_on"])
    return state, translate("Inventory", "Expired since {day}", day=ended)


def status_words(contract: Sheet, day: date) -> str:
    """The same for the contract's own sheet, where what is on record stands beside it."""
    state, words = standing(contract, day)
    if state != "over":
        return words
    return translate(
        "Inventory",
        "{standing}; on record as “{status}”",
        standing=words,
        status=_status(contract),
    )


def _status(contract: Sheet) -> str:
    return value_words(field_of(RECORD_TYPES["contract"], "status"), contract["status"])
