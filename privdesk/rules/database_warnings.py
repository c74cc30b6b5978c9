"""What a database says that does not agree with the law, or with the rest of what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from privdesk.rules.authorization import NONE, PARTLY
from privdesk.rules.denials import denials, is_over
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import PROCESSING_CONTRACTS, has_sensitive, questions_for
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
    activities: Sequence[Sheet] = (),
) -> tuple[Remark, ...]:
    """What does not hold, as (key of the section, sentence in the user's language), in order.

    `contracts` are those on record by the id of their third party, `names` the third parties' by
    id, `lists` as the office has them; `on` is the day of which it is asked, None to leave dates
    aside; `activities` are those that use the database. What merely is missing is
    `rules.completeness`; each transfer's ground is `rules.transfers`. () for a database that was
    closed down: nothing is done with it.
    """
    if sheet["status"] == "closed":
        return ()
    known = names or {}
    denied = denials(sheet, known, on)
    return (
        *(("general", words) for words in _creation(sheet, on)),
        *(("place", words) for name, words in denied.items() if name == "has_processors"),
        *(("place", words) for words in _processors(sheet, lists, contracts, known, on)),
        *(("place", words) for words in _unnamed_processors(sheet, known, on)),
        *(("origin", words) for words in _authorization(sheet, lists)),
        *(("origin", words) for words in _evidence(sheet)),
        *(("origin", words) for words in _minors(sheet, activities)),
        *(("security", words) for words in _unmet(sheet, lists)),
        *(("circulation", words) for name, words in denied.items() if name != "has_processors"),
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


def _evidence(sheet: Sheet) -> Iterator[str]:
    """Of what has no authorization there is nothing to be kept."""
    if sheet["authorization"] == NONE:
        return
    if sheet["keeps_copy"] is False:
        yield translate(
            "DatabaseWarnings",
            "It says that no copy of the authorization is kept: it must be kept, to prove it (Ley "
            "1581 de 2012, arts. 8 b and 17 b; Decreto 1074 de 2015, 2.2.2.25.2.5).",
        )
    if sheet["keeps_notice_proof"] is False:
        yield translate(
            "DatabaseWarnings",
            "It says that no proof is kept of what the data subject was told when the "
            "authorization was asked for: it must be kept (Ley 1581 de 2012, art. 12, par.).",
        )


def _minors(sheet: Sheet, activities: Sequence[Sheet]) -> Iterator[str]:
    """What it says of minors, against what is said by the activities that use it."""
    users = [activity for activity in activities if activity["status"] != "ended"]
    if sheet["has_minors"] and users and all(one["has_minors"] is False for one in users):
        yield translate(
            "DatabaseWarnings",
            "It says that it holds data of minors, and each activity that uses it says that it "
            "processes none.",
        )
    if sheet["has_minors"] is False:
        # What uses other databases too may have the minors' data of them.
        alone = [a for a in users if a["has_minors"] and len(a.rows_of("databases")) == 1]
        if alone:
            yield translate(
                "DatabaseWarnings",
                "It says that it holds no data of minors, and activities that use no other "
                "database process some: {activities}.",
                activities=", ".join(f"«{one['name']}»" for one in alone),
            )


# ------------------------------------------------------------------------------ security


def _unmet(sheet: Sheet, lists: Mapping[str, EntryList]) -> Iterator[str]:
    """The questions that apply to it and were answered with a “no”."""
    asked = {entry.code for entry in questions_for(sheet, lists)}
    answers = [row.values for row in sheet.rows_of("answers")]
    unmet = [one for one in answers if one.get("is_met") is False and one.get("code") in asked]
    if unmet:
        yield translate(
            "DatabaseWarnings",
            "Security measures that it says it does not meet: {count} (Ley 1581 de 2012, art. 17, "
            "d).",
            count=len(unmet),
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
        if row.values["kind"] == "transmission" and not is_over(row, on)
    ]
    for party in dict.fromkeys(importers):
        if party not in processors:
            yield translate(
                "DatabaseWarnings",
                "{party} receives a transmission, and is not among the processors.",
                party=_name(party, names),
            )


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
