"""How a contract with a third party stands today, and which of its clauses it says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from privdesk.rules.lists import Entry, EntryList
from privdesk.rules.retention import notice_day
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import required_clauses

ContractState = Literal["draft", "in_force", "ending", "over", "ended"]


def contract_state(values: Mapping[str, Any], today: date) -> ContractState:
    """How a contract, by its values, stands on a legal day.

    "ending" from its day of notice until its end, both included; "over" where its end has passed
    and nobody said that it ended or was renewed.
    """
    status: ContractState = values["status"]
    ends = values["ends_on"]
    if status != "in_force" or values["has_no_end"] or ends is None:
        return status
    if ends < today:
        return "over"
    notice = notice_day(ends, values["notice_days"]) or ends
    return "ending" if notice <= today else "in_force"


def lacking_clauses(
    contract: Sheet, lists: Mapping[str, EntryList], kind: str = ""
) -> tuple[Entry, ...]:
    """What a contract must say (Decreto 1377 de 2013, art. 25) and does not, or nobody checked.

    What is asked is what its own kind asks for, or `kind`, where it must serve as one of that kind.
    """
    said = {r.values.get("code") for r in contract.rows_of("clauses") if r.values.get("is_there")}
    return tuple(e for e in required_clauses(kind or contract["kind"], lists) if e.code not in said)
