"""What a database says that does not agree with the law, or with the rest of what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from privdesk.rules.authorization import NONE, PARTLY
from privdesk.rules.completeness import PROCESSING_CONTRACTS, has_sensitive
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.transfers import HOME, contract_warnings
from privdesk.text import translate

Remark = tuple[str, str]
_OF_OTHERS = frozenset({"party_server", "party_paper"})
_ABROAD = frozenset({"transfer", "transmission"})


def database_warnings(
    sheet: Sheet,
    lists: Mapping[str, EntryList],
    contracts: Mapping[int, Sequence[Sheet]],
    names: Mapping[int, str] | None = None,
    on: date | None = None,
) -> tuple[Remark, ...]:
    """What does not hold, as (key of the section, sentence in the user's language), in order.

    `contracts` are those on record by the id of their third party, `names` the third parties' by
    id, `lists` as the office has them; `on` is the day of which it is asked, None to leave dates
    aside. What merely is missing is `rules.completeness`; each transfer's ground is
    `rules.transfers`. () for a database that was closed down: nothing is done with it.
    """
    if sheet["status"] == "closed":
        return ()
    known = names or {}
    return (
        *(("general", words) for words in _creation(sheet, on)),
        *(("place", words) for words in _processors(sheet, lists, contracts, known, on)),
        *(("place", words) for words in _unnamed_processors(sheet, known, on)),
        *(("origin", words) for words in _authorization(sheet, lists)),
        *(("circulation", words) for words in _servers_abroad(sheet, lists)),
    )


def _creation(sheet: Sheet, on: date | None) -> Iterator[str]:
    if on and sheet["created_on"] and sheet["created_on"] > on:
        yield translate(
            "DatabaseWarnings", "It says that it was created on a day that has not come yet."
        )


# ------------------------------------------------------------------------------ authorization


def _authorization(sheet: Sheet, lists: Mapping[str, EntryList]) -> Iterator[str]:
    has_ground = bool(sheet["exemption"])
    if sheet["authorization"] == NONE and not has_ground:
        yield translate(
            "DatabaseWarnings",
            "Neither the authorization nor a legal ground is there: without one of them the data "
            "may not be processed (Ley 1581 de 2012, arts. 9 and 10).",
        )
    if sheet["authorization"] == PARTLY and not has_ground:
        yield translate(
            "DatabaseWarnings",
            "Part of the data are processed without authorization, and the legal ground that frees "
            "from it is not said (Ley 1581 de 2012, art. 10).",
        )
    if (
        sheet["authorization"] != NONE
        and sheet["authorization_mode"] == "conduct"
        and has_sensitive(sheet, lists)
    ):
        yield translate(
            "DatabaseWarnings",
            "It holds sensitive data: their authorization is explicit; unambiguous conduct is not "
            "enough (Ley 1581 de 2012, art. 6; Decreto 1074 de 2015, 2.2.2.25.2.3).",
        )


# ------------------------------------------------------------------------------ processors


def _processors(
    sheet: Sheet,
    lists: Mapping[str, EntryList],
    contracts: Mapping[int, Sequence[Sheet]],
    names: Mapping[int, str],
    on: date | None,
) -> Iterator[str]:
    """Each processor has a contract that says what it must, in Colombia too (2.2.2.25.5.2)."""
    for row in sheet.rows_of("processors"):
        party = row.values["party_id"]
        found = [one for one in contracts.get(party, ()) if one["kind"] in PROCESSING_CONTRACTS]
        if not found:
            yield translate(
                "DatabaseWarnings",
                "{party} processes the data, and no contract of transmission or of services with "
                "access to data is on record (Decreto 1074 de 2015, 2.2.2.25.5.2).",
                party=_name(party, names),
            )
            continue
        lacking = min((contract_warnings(one, lists, on) for one in found), key=len)
        for words in lacking:
            yield translate(
                "DatabaseWarnings", "{party}: {lacking}", party=_name(party, names), lacking=words
            )


def _unnamed_processors(sheet: Sheet, names: Mapping[int, str], on: date | None) -> Iterator[str]:
    """Whoever receives a transmission is a processor, and the RNBD asks for all of them."""
    processors = {row.values["party_id"] for row in sheet.rows_of("processors")}
    importers = [
        row.values["importer_id"]
        for row in sheet.rows_of("transfers")
        if row.values["kind"] == "transmission" and not _is_over(row, on)
    ]
    for party in dict.fromkeys(importers):
        if party not in processors:
            yield translate(
                "DatabaseWarnings",
                "{party} receives a transmission, and is not among the processors.",
                party=_name(party, names),
            )


def _is_over(row: RowSheet, on: date | None) -> bool:
    until = row.values.get("until_on")
    return bool(on and until and until < on)


def _name(party: int, names: Mapping[int, str]) -> str:
    return names.get(party) or translate("DatabaseWarnings", "A processor")


# ------------------------------------------------------------------------------ servers


def _servers_abroad(sheet: Sheet, lists: Mapping[str, EntryList]) -> Iterator[str]:
    """What stands with somebody else in another country left Colombia."""
    gone = {
        row.values["country"] for row in sheet.rows_of("transfers") if row.values["kind"] in _ABROAD
    }
    for row in sheet.rows_of("places"):
        country = row.values.get("country") or HOME
        if row.values["kind"] in _OF_OTHERS and country != HOME and country not in gone:
            yield translate(
                "DatabaseWarnings",
                "Its data stand with a third party in {country}, and no transmission or transfer "
                "to that country is on record (Decreto 1074 de 2015, 2.2.2.25.5.1).",
                country=lists["countries"].label(country),
            )
