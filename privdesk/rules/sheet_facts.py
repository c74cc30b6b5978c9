"""What a record of the inventory says of itself: what it holds, for whom, and what it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from privdesk.rules.inventory_words import FOR_ANOTHER
from privdesk.rules.lists import Entry, EntryList
from privdesk.rules.sheet import Sheet

# Contracts that let somebody process the data for the organization: they must say what the
# Decreto 1377 de 2013 asks (art. 25).
PROCESSING_CONTRACTS = frozenset({"transmission", "services"})
AT_HOME = "national"  # the kind of a transfer that does not leave Colombia
MINORS = "minors"  # of the list of categories of data subjects


def has_sensitive(sheet: Sheet, lists: Mapping[str, EntryList]) -> bool:
    """Whether a database or an activity holds a category that the list says is sensitive."""
    rows = (*sheet.rows_of("contents"), *sheet.rows_of("data"))
    sensitive = {entry.code for entry in lists["rnbd_contents"].entries if entry.is_sensitive}
    return any(row.values.get("code") in sensitive for row in rows)


def has_minors(activity: Sheet) -> bool:
    """Whether minors stand among the data subjects of an activity."""
    return any(row.values.get("code") == MINORS for row in activity.rows_of("subjects"))


def has_other_controllers(activity: Sheet) -> bool:
    """Whether the role says that it is done for others, with others or through them."""
    return activity["role"] not in (None, "controller")


def controllers_of(activity: Sheet) -> tuple[int, ...]:
    """The third parties for whom, or with whom, it is done, by their ids, each once."""
    rows = (row.values.get("party_id") for row in activity.rows_of("controllers"))
    return tuple(dict.fromkeys(one for one in (activity["controller_id"], *rows) if one))


def sends_abroad(activity: Sheet) -> bool:
    """Whether data of an activity leave Colombia; a national assignment stays there."""
    return any(row.values.get("kind") != AT_HOME for row in activity.rows_of("transfers"))


def grounds_asked(activity: Sheet) -> tuple[str, ...]:
    """The fields of a purpose of which one is to say its legal ground.

    Of what is done for another, who may not stand under the Ley 1581, that of the GDPR is enough.
    """
    return ("ground", "gdpr_ground") if activity["role"] in FOR_ANOTHER else ("ground",)


def transfer_gap(values: Mapping[str, Any]) -> str:
    """The field that the RNBD asks of a transfer and that is empty; "" where none is.

    Of a national assignment its day; of what goes abroad its ground, which a transmission by a
    contract has in it.
    """
    if values.get("kind") == "national":
        return "" if values.get("since_on") is not None else "since_on"
    by_contract = values.get("kind") == "transmission" and values.get("contract_id")
    return "" if values.get("ground") is not None or by_contract else "ground"


def questions_for(sheet: Sheet, lists: Mapping[str, EntryList]) -> tuple[Entry, ...]:
    """The questions on security that a database is asked, in order.

    Those for sensitive data are only asked where it holds some.
    """
    sensitive = has_sensitive(sheet, lists)
    offered = lists["security_questions"].offered()
    return tuple(entry for entry in offered if sensitive or not entry.for_sensitive)


def required_clauses(kind: Any, lists: Mapping[str, EntryList]) -> tuple[Entry, ...]:
    """What a contract of that kind must say (Decreto 1377 de 2013, art. 25), in order.

    Nothing for the kinds by which nobody processes data for the organization.
    """
    if kind not in PROCESSING_CONTRACTS:
        return ()
    return tuple(entry for entry in lists["contract_clauses"].offered() if entry.is_required)
