"""What is worth knowing of a third party: where it is used, its contracts, its next audit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from privdesk.rules.contracts import contract_state
from privdesk.rules.sheet import Sheet
from privdesk.rules.transfers import adequacy_words
from privdesk.store.links import Link
from privdesk.text import N_, Message, say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.sheets.facts import Facts, Line, Linked, Remark

_HOME = "CO"
_HEADS: dict[str, Message] = {
    "database": N_("PartyPage", "Databases"),
    "activity": N_("PartyPage", "Activities"),
}


def party_facts(
    desk: Desk, sheet: Sheet, contracts: Sequence[Sheet], links: Sequence[Link]
) -> tuple[Facts, ...]:
    """The facts of a third party; `links` are the records that name it."""
    linked = tuple(
        Linked(
            say(head),
            tuple(dict.fromkeys((k.record_type, k.id, k.title) for k in links if k[0] == kind)),
        )
        for kind, head in _HEADS.items()
    )
    remarks = list(_country(desk, sheet))
    if not any(part.records for part in linked):
        remarks.append(Remark(translate("PartyPage", "No database and no activity names it.")))
    used = Facts("link", translate("PartyPage", "Where it is used"), (), remarks, linked)
    return (Facts("party", _head(contracts), tuple(_lines(desk, sheet, contracts))), used)


def _head(contracts: Sequence[Sheet]) -> str:
    if not contracts:
        return translate("PartyPage", "No contract on record")
    if len(contracts) == 1:
        return translate("PartyPage", "1 contract")
    return translate("PartyPage", "{count} contracts", count=len(contracts))


def _lines(desk: Desk, sheet: Sheet, contracts: Sequence[Sheet]) -> Iterator[Line]:
    today = desk.today()
    ending = [c for c in contracts if c["status"] == "in_force" and c["ends_on"]]
    ending = [c for c in ending if not c["has_no_end"]]
    if ending:
        first = min(ending, key=lambda contract: contract["ends_on"])
        late = contract_state(first.values, today) in ("ending", "over")
        words = show_date(first["ends_on"])
        yield Line(translate("PartyPage", "Next end"), words, "amber" if late else "text")
    audits = sheet.rows_of("audits")
    done = [row.values["done_on"] for row in audits if row.values.get("done_on")]
    planned = [row.values["next_on"] for row in audits if row.values.get("next_on")]
    if done:
        yield Line(translate("PartyPage", "Last audit"), show_date(max(done)))
    if planned:
        late = max(planned) < today
        yield Line(
            translate("PartyPage", "Next audit"),
            show_date(max(planned)),
            "amber" if late else "text",
        )


def _country(desk: Desk, sheet: Sheet) -> Iterator[Remark]:
    """Whether its country has an adequate level of protection; nothing for Colombia."""
    country, countries = str(sheet["country"] or ""), desk.lists()["countries"]
    if not country or country == _HOME:
        return
    if words := adequacy_words(country, countries):
        yield Remark(f"{countries.label(country)}: {words}", "green", "check")
        return
    yield Remark(
        translate(
            "PartyPage",
            "{country} is not on the list of countries with an adequate level of protection.",
            country=countries.label(country),
        ),
        "amber",
        "incident",
    )
