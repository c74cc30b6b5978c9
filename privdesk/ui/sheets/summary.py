"""A record of the inventory in brief: its state, what it lacks, and its links both ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from privdesk.records import RECORD_TYPES
from privdesk.records.party import roles_words
from privdesk.rules.completeness import completeness
from privdesk.rules.contracts import contract_state
from privdesk.rules.lists import EntryList
from privdesk.rules.sections import SECTIONS
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import has_sensitive
from privdesk.store.beside import beside_of
from privdesk.store.inventory_links import RequestsOf, links_from, requests_of
from privdesk.store.links import Link, contracts_of, links_to
from privdesk.store.list_computed import RNBD, cells
from privdesk.store.sheets import sheet_of
from privdesk.text import N_, Message, say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.chip_face import ChipFace
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.progress import figure
from privdesk.ui.sheets.activity_facts import activity_facts
from privdesk.ui.sheets.contract_faces import chip_of
from privdesk.ui.sheets.facts import Facts, Line, Linked, Remark
from privdesk.ui.sheets.party_facts import party_facts
from privdesk.ui.sheets.record_chips import activity_chip, party_chip
from privdesk.ui.sheets.registration_faces import chip_of_state
from privdesk.ui.sheets.subtitles import activity_subtitle, database_subtitle
from privdesk.ui.shown import NOTHING

# What stands over the records that point to this one, by its type and theirs.
_HEADS: dict[tuple[str, str], Message] = {
    ("database", "activity"): N_("Summary", "Activities that use it"),
    ("database", "legal_hold"): N_("Summary", "Legal holds"),
    ("database", "disposal"): N_("Summary", "Disposals"),
    ("activity", "legal_hold"): N_("Summary", "Legal holds"),
    ("activity", "disposal"): N_("Summary", "Disposals"),
    ("party", "database"): N_("Summary", "Databases · {how}"),
    ("party", "activity"): N_("Summary", "Activities · {how}"),
}
# What these are is said better by their own name than by the rows that name them.
_NAMED: dict[str, Message] = {
    "retention_rule": N_("ActivityPage", "Retention rules"),
    "contract": N_("PartyPage", "Contracts"),
}


@dataclass(frozen=True)
class Summary:
    """What the pane beside a list shows of one record."""

    title: str
    subtitle: str
    chip: tuple[ChipFace, str] | None
    facts: tuple[Facts, ...]
    requests: RequestsOf


def summary_of(desk: Desk, record_type: str, record_id: int) -> Summary:
    """The record in brief, as it stands now. Raises `NotFound` where it was taken away."""
    with desk.store.read() as session:
        sheet = sheet_of(session, record_type, record_id)
        to, named = links_to(session, record_type, record_id), links_from(session, sheet)
        contracts = contracts_of(session, record_id) if record_type == "party" else ()
        is_database = record_type == "database"
        told = cells(session, record_type, [record_id], desk.today(), [RNBD] if is_database else [])
        requests = requests_of(session, record_type, record_id)
    chip: tuple[ChipFace, str] | None
    if is_database:
        chip = chip_of_state(told[record_id][RNBD])
        own = _database_facts(desk, sheet)
    elif record_type == "activity":
        chip = activity_chip(sheet, desk.today())
        own = _without_links(activity_facts(desk, sheet))
    else:
        chip = party_chip(sheet, contracts, desk.today(), desk.lists())
        own = _without_links(party_facts(desk, sheet, contracts, to))
    linked = Facts(
        "link",
        translate("Summary", "Links"),
        linked=(*_contracts(desk, contracts), *_to(record_type, to), *_from(named)),
    )
    return Summary(
        title=str(sheet[RECORD_TYPES[record_type].title_field]),
        subtitle=_subtitle(sheet),
        chip=chip,
        facts=(_lacking(sheet, desk), *own, *([linked] if any(linked.linked) else [])),
        requests=requests,
    )


def _without_links(facts: Iterable[Facts]) -> tuple[Facts, ...]:
    """The facts of a full page without their links: here they stand together, both ways."""
    plain = (Facts(one.icon, one.head, one.lines, one.remarks) for one in facts)
    return tuple(one for one in plain if one.lines or one.remarks)


def _subtitle(sheet: Sheet) -> str:
    if sheet.record_type == "party":
        return roles_words(sheet.values) or translate("PartyPage", "Third party")
    return activity_subtitle(sheet) if sheet.record_type == "activity" else database_subtitle(sheet)


def _lacking(sheet: Sheet, desk: Desk) -> Facts:
    """How complete it is, and in which sections something is missing."""
    with desk.store.read() as session:
        beside = beside_of(session, [sheet])
    found = completeness(sheet, desk.lists(), beside[sheet.id or 0])
    head = translate("Summary", "Complete: {percent} %", percent=found.percent)
    given = translate("Summary", "{given} of {asked} data", given=found.given, asked=found.asked)
    gaps = [
        (say(section.label), count)
        for section in SECTIONS[sheet.record_type]
        if (count := found.in_section(section.key))
    ]
    lines = [Line(label, figure(count), "amber") for label, count in gaps]
    if gaps:
        given = translate("Summary", "{given}; missing:", given=given)
    return Facts("check" if not gaps else "incident", f"{head} · {given}", tuple(lines))


def _database_facts(desk: Desk, sheet: Sheet) -> tuple[Facts, ...]:
    lines = (
        Line(translate("DatabasePage", "Created"), _day(sheet["created_on"])),
        Line(translate("DatabasePage", "Registered"), _day(sheet["registered_on"])),
        Line(translate("DatabasePage", "RNBD number"), str(sheet["rnbd_number"] or NOTHING)),
        Line(translate("Summary", "Policy"), _policy(sheet)),
        Line(translate("Summary", "Review of its security"), _day(sheet["security_review_on"])),
    )
    head = str(sheet["contact"]) or translate("Summary", "Nobody is said to keep it")
    return (Facts("database", head, lines, tuple(_of_contents(sheet, desk.lists()))),)


def _policy(sheet: Sheet) -> str:
    parts = (str(sheet[name] or "") for name in ("policy_name", "policy_version"))
    return " ".join(filter(None, parts)) or NOTHING


def _of_contents(sheet: Sheet, lists: Any) -> Iterator[Remark]:
    rows = sheet.rows_of("contents")
    if not rows:
        return
    contents: EntryList = lists["rnbd_contents"]
    codes = [str(row.values.get("code")) for row in rows]
    if has_sensitive(sheet, lists):
        entries = (contents.get(code) for code in codes)
        labels = "; ".join(e.label for e in entries if e is not None and e.is_sensitive)
        words = translate("ActivityPage", "Sensitive: {categories}", categories=labels)
        yield Remark(words, "amber", "shield")
    else:
        yield Remark(translate("Summary", "No sensitive category is ticked."))


def _contracts(desk: Desk, contracts: Sequence[Sheet]) -> Iterator[Linked]:
    """The contracts of a third party, each with how it stands and until when."""
    records = []
    for contract in contracts:
        _face, state = chip_of(contract, desk.today())
        ends = contract["ends_on"]
        if contract_state(contract.values, desk.today()) != "ended" and ends is not None:
            state = translate("Summary", "{state}, until {day}", state=state, day=show_date(ends))
        records.append(("contract", contract.id or 0, f"{contract['name']} · {state}"))
    if records:
        yield Linked(translate("PartyPage", "Contracts"), tuple(records))


def _to(record_type: str, links: Iterable[Link]) -> Iterator[Linked]:
    """Who points to it, under what each of them is to it."""
    heads: dict[str, dict[tuple[str, int, str], None]] = {}
    for link in links:
        head = _HEADS.get((record_type, link.record_type))
        if head is None:
            continue
        words = say(head, how=say(link.how)) if "{how}" in head.source else say(head)
        heads.setdefault(words, {})[link.record_type, link.id, link.title] = None
    for words, records in heads.items():
        yield Linked(words, tuple(records))


def _from(links: Iterable[Link]) -> Iterator[Linked]:
    """What it names, under the label of the field or of the rows."""
    heads: dict[str, list[tuple[str, int, str]]] = {}
    for link in links:
        head = _NAMED.get(link.record_type, link.how)
        heads.setdefault(say(head), []).append((link.record_type, link.id, link.title))
    for words, records in heads.items():
        yield Linked(words, tuple(dict.fromkeys(records)))


def _day(day: Any) -> str:
    return show_date(day) if day is not None else NOTHING
