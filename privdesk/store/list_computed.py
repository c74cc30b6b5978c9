"""The columns of the inventory's lists that no SQL knows: what the rules say of each record."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.records import Contract
from privdesk.records.party import roles_words
from privdesk.rules.completeness import completeness
from privdesk.rules.contracts import contract_state
from privdesk.rules.lists import EntryList
from privdesk.rules.registration import registration
from privdesk.rules.registration_state import (
    CHANGED,
    OVERDUE,
    PENDING,
    STATES,
    registration_state,
)
from privdesk.rules.sheet import Sheet
from privdesk.rules.substantial import CHANGE
from privdesk.store.beside import beside_of
from privdesk.store.counting import office_calendar, organization
from privdesk.store.sheets import office_lists, row_values, sheets_of
from privdesk.store.tables import deadline

COMPLETE, RNBD, ROLES, NEXT_END = "complete", "rnbd", "roles", "next_end"

COMPUTED: Mapping[str, tuple[str, ...]] = {
    "database": (RNBD, COMPLETE),
    "activity": (COMPLETE,),
    "party": (ROLES, NEXT_END, COMPLETE),
}
# In the order of the states, what presses most comes first.
_ORDER: Mapping[str, Callable[[Any], Any]] = {RNBD: list(STATES).index}


class _Known(NamedTuple):
    """What the cells of some records rest on."""

    session: Session
    today: date
    lists: Mapping[str, EntryList]
    sheets: Mapping[int, Sheet]


def cells(
    session: Session,
    record_type: str,
    ids: Collection[int] | None,
    today: date,
    names: Sequence[str],
) -> dict[int, dict[str, Any]]:
    """The computed cells `names` of these records, or of all of the type; by id, then by name.

    `complete` is a percentage, `rnbd` a key of `rules.registration_state.STATES`, `roles` words,
    `next_end` the day on which the first contract in force ends, or None.
    """
    lists = office_lists(session)
    known = _Known(session, today, lists, sheets_of(session, record_type, ids))
    found: dict[int, dict[str, Any]] = {i: {} for i in known.sheets}
    for name in names:
        for i, value in _CELLS[name](known).items():
            found[i][name] = value
    return found


def narrowed(
    session: Session,
    record_type: str,
    found: Iterable[int],
    today: date,
    filters: Collection[str],
    order: str = "",
    *,
    descending: bool = False,
) -> list[int]:
    """The ids of a list that all `filters` take, in the `order` of a computed column.

    Nothing comes last, and equals stay in the order in which they came.
    """
    known = _Known(session, today, office_lists(session), sheets_of(session, record_type))
    taken = [FILTERS[name](known) for name in filters]
    kept = [i for i in found if all(i in ids for ids in taken)]
    if not order:
        return kept
    told, weigh = _CELLS[order](known), _ORDER.get(order, lambda value: value)
    some = [i for i in kept if told[i] not in (None, "")]
    some.sort(key=lambda i: weigh(told[i]), reverse=descending)
    return some + [i for i in kept if told[i] in (None, "")]


def _complete(known: _Known) -> dict[int, Any]:
    beside = beside_of(known.session, known.sheets.values())
    return {
        i: completeness(sheet, known.lists, beside[i]).percent for i, sheet in known.sheets.items()
    }


def _rnbd(known: _Known) -> dict[int, Any]:
    office = row_values(organization(known.session))
    calendar, table = office_calendar(known.session), deadline.c
    told = select(table.case_id).where(
        table.case_type == "database", table.term == CHANGE, table.is_open.is_(True)
    )
    changed = set(known.session.scalars(told))
    return {
        i: registration_state(
            registration(sheet, office, known.lists["uvt"], calendar, known.today),
            is_closed=sheet["status"] == "closed",
            unreported=i in changed,
        )
        for i, sheet in known.sheets.items()
    }


def _roles(known: _Known) -> dict[int, Any]:
    return {i: roles_words(sheet.values) for i, sheet in known.sheets.items()}


def _next_end(known: _Known) -> dict[int, Any]:
    found: dict[int, Any] = dict.fromkeys(known.sheets)
    wanted = select(Contract).where(
        Contract.party_id.in_(known.sheets), Contract.ends_on.is_not(None)
    )
    for contract in known.session.scalars(wanted):
        ends, before = contract.ends_on, found[contract.party_id]
        is_over = contract_state(row_values(contract), known.today) in ("draft", "ended")
        if not is_over and not contract.has_no_end and (before is None or ends < before):
            found[contract.party_id] = ends
    return found


_CELLS: Mapping[str, Callable[[_Known], dict[int, Any]]] = {
    COMPLETE: _complete,
    RNBD: _rnbd,
    ROLES: _roles,
    NEXT_END: _next_end,
}


def _incomplete(known: _Known) -> set[int]:
    return {i for i, percent in _complete(known).items() if percent < 100}


def _in_state(*states: str) -> Callable[[_Known], set[int]]:
    return lambda known: {i for i, state in _rnbd(known).items() if state in states}


def _to_review(known: _Known) -> set[int]:
    return {
        i
        for i, sheet in known.sheets.items()
        if sheet["review_on"] is not None
        and sheet["review_on"] < known.today
        and sheet["status"] != "ended"
    }


def _contracts_in(known: _Known, *states: str) -> set[int]:
    """The third parties that have a contract in one of these states."""
    return {
        contract.party_id
        for contract in known.session.scalars(select(Contract))
        if contract_state(row_values(contract), known.today) in states
    }


def _ending(known: _Known) -> set[int]:
    return _contracts_in(known, "ending", "over")


def _without_contract(known: _Known) -> set[int]:
    standing = _contracts_in(known, "in_force", "ending")
    return {i for i, sheet in known.sheets.items() if sheet["is_processor"]} - standing


# The filters that only the rules can answer, by their names in `store.list_filters`.
FILTERS: Mapping[str, Callable[[_Known], set[int]]] = {
    "incomplete": _incomplete,
    "unregistered": _in_state(OVERDUE, PENDING),
    "untold": _in_state(CHANGED),
    "to_review": _to_review,
    "ending": _ending,
    "without_contract": _without_contract,
}
