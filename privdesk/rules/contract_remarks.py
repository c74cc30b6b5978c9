"""What a contract with a third party says that does not hold, and what that third party lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from privdesk.rules.contracts import contract_state
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import PROCESSING_CONTRACTS
from privdesk.rules.transfers import contract_warnings
from privdesk.text import translate


def contract_remarks(
    contract: Sheet, lists: Mapping[str, EntryList], on: date
) -> tuple[tuple[str, str], ...]:
    """What does not hold in a contract on a legal day, as (key of the section, sentence).

    Its clauses are held to what its own kind asks for. () for one that ended and says so: nothing
    is done by it.
    """
    if contract["status"] == "ended":
        return ()
    kind = str(contract["kind"] or "")
    return tuple(("general", words) for words in contract_warnings(contract, lists, on, kind))


def party_remarks(
    party: Sheet, contracts: Sequence[Sheet], lists: Mapping[str, EntryList], on: date
) -> tuple[tuple[str, str], ...]:
    """What does not hold in a third party on a legal day: what its contracts lack, or that a
    processor has none (Decreto 1074 de 2015, 2.2.2.25.5.2).
    """
    return tuple(("general", words) for words in _of_party(party, contracts, lists, on))


def _of_party(
    party: Sheet, contracts: Sequence[Sheet], lists: Mapping[str, EntryList], on: date
) -> Iterator[str]:
    processing = [one for one in contracts if one["kind"] in PROCESSING_CONTRACTS]
    states = {contract_state(one.values, on) for one in processing}
    if party["is_processor"] and not states - {"ended"}:
        yield translate(
            "PartyWarnings",
            "It processes data for the organization, and no contract of transmission or of "
            "services with access to data is on record that has not ended (Decreto 1074 de 2015, "
            "2.2.2.25.5.2).",
        )
    for contract in contracts:
        for _, words in contract_remarks(contract, lists, on):
            yield words
