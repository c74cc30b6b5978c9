"""Where data that leave Colombia rest on no ground (Ley 1581 de 2012, art. 26)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from privdesk.rules.contracts import lacking_clauses
from privdesk.rules.lists import OWN_GROUND, EntryList
from privdesk.rules.sheet import Sheet
from privdesk.text import short_date, translate

HOME = "CO"
_CLOSING = "ended"


def transfer_warnings(
    values: Mapping[str, Any],
    lists: Mapping[str, EntryList],
    contract: Sheet | None = None,
    on: date | None = None,
) -> tuple[str, ...]:
    """What a transfer, transmission or assignment lacks, in the user's language; () for nothing.

    `values` are a transfer's by field names, `lists` as the office has them, `contract` the sheet
    of the contract it names (None where it names none). `on` is the day of which it is asked
    (today, or a register's day; the last day of a transfer that ended before): without it the list
    of adequate countries is read as it is, and a contract's dates are left aside.
    A transmission goes by a contract (Decreto 1074 de 2015, 2.2.2.25.5.2), whatever its ground; a
    national assignment needs no ground of art. 26.
    """
    kind, country = values.get("kind"), values.get("country") or ""
    if kind == "national":
        return _at_home(country)
    until = values.get("until_on")
    day = min(on, until) if on and until else on
    found = [*_abroad(country), *_ground(values, lists, day)]
    if kind == "transmission":
        found.extend(contract_warnings(contract, lists, day))
    return tuple(found)


def is_adequate(country: str, countries: EntryList, on: date | None = None) -> bool:
    """Whether a country is on the list of those with an adequate level of protection at a day.

    Without a day: as the list is. What the office itself declared adequate has no date.
    """
    entry = countries.get(country)
    if entry is None or not entry.adequate:
        return False
    ground = countries.grounds.get(entry.adequate)
    return ground is None or on is None or ground.since <= on


def adequacy_words(country: str, countries: EntryList) -> str:
    """Why a country is adequate, with its source and its day; "" where it is not on the list."""
    entry = countries.get(country)
    if entry is None or not entry.adequate:
        return ""
    ground = countries.grounds.get(entry.adequate)
    if ground is None or entry.adequate == OWN_GROUND:
        return entry.source or translate("Transfer", "By the office's own list")
    parts = (f"{ground.label}: {ground.source}, {short_date(ground.since)}", ground.note)
    return ". ".join(part for part in parts if part)


def _at_home(country: str) -> tuple[str, ...]:
    if country in ("", HOME):
        return ()
    return (
        translate(
            "Transfer",
            "A national assignment stays in Colombia: for another country it is a transfer or a "
            "transmission.",
        ),
    )


def _abroad(country: str) -> list[str]:
    if not country:
        return [translate("Transfer", "The country is missing.")]
    if country == HOME:
        return [
            translate("Transfer", "In Colombia it is a national assignment, or no transfer at all.")
        ]
    return []


def _ground(
    values: Mapping[str, Any], lists: Mapping[str, EntryList], on: date | None
) -> list[str]:
    ground, is_transmission = values.get("ground"), values.get("kind") == "transmission"
    if ground == "adequate":
        return _not_adequate(values.get("country") or "", lists["countries"], on)
    if ground == "exception":
        return _no_exception(values, lists["transfer_exceptions"])
    if ground == "declaration":
        return _no_declaration(values)
    if is_transmission:  # its contract is looked at whatever its ground
        return []
    if ground is None:
        return [translate("Transfer", "No ground of article 26 is given.")]
    return [
        translate(
            "Transfer",
            "A contract is no ground to transfer to another controller: it serves to transmit to "
            "a processor.",
        )
    ]


def _not_adequate(country: str, countries: EntryList, on: date | None) -> list[str]:
    if not country or is_adequate(country, countries, on):
        return []
    if is_adequate(country, countries) and on is not None:
        return [
            translate(
                "Transfer",
                "{country} was not yet on the list of adequate countries on {day}.",
                country=countries.label(country),
                day=short_date(on),
            )
        ]
    return [
        translate(
            "Transfer",
            "{country} is not on the list of countries with an adequate level of protection.",
            country=countries.label(country),
        )
    ]


def _no_exception(values: Mapping[str, Any], exceptions: EntryList) -> list[str]:
    if exceptions.get(values.get("exception") or ""):
        return []
    return [translate("Transfer", "Which exception of article 26 it is, is not said.")]


def _no_declaration(values: Mapping[str, Any]) -> list[str]:
    if (values.get("declaration") or "").strip():
        return []
    return [translate("Transfer", "The number of the SIC's declaration of conformity is missing.")]


def contract_warnings(
    contract: Sheet | None,
    lists: Mapping[str, EntryList],
    on: date | None = None,
    kind: str = "transmission",
) -> list[str]:
    """What a contract lacks to transmit data by it (Decreto 1074 de 2015, 2.2.2.25.5.2).

    `on` is the day on which it must stand, None to leave its dates aside; `kind` is the kind of
    contract as which it must serve.
    """
    if contract is None:
        return [translate("Transfer", "There is no transmission contract.")]
    name = contract["name"] or ""
    found = []
    if contract["status"] == "draft":
        found.append(translate("Transfer", "The contract “{name}” is still a draft.", name=name))
    if _has_ended(contract, on):
        found.append(_end_words(contract, name))
    if lacking := [clause.label for clause in lacking_clauses(contract, lists, kind)]:
        found.append(
            translate(
                "Transfer",
                "The contract “{name}” does not say, or nobody checked it: {clauses}.",
                name=name,
                clauses="; ".join(lacking),
            )
        )
    return found


def _end_words(contract: Sheet, name: str) -> str:
    if contract["status"] == _CLOSING or contract["ends_on"] is None:
        return translate("Transfer", "The contract “{name}” has ended.", name=name)
    day = short_date(contract["ends_on"])
    return translate(
        "Transfer",
        "The contract “{name}” ended on {day}, and nobody said that it was renewed.",
        name=name,
        day=day,
    )


def _has_ended(contract: Sheet, on: date | None) -> bool:
    if contract["status"] == _CLOSING:
        return True
    ends = contract["ends_on"]
    return bool(on and ends and not contract["has_no_end"] and ends < on)
