"""Which records a database has to do with: those that name it, and those that it names."""

from __future__ import annotations

from sqlalchemy.orm import Session

from privdesk.rules.sheet import Sheet
from privdesk.store.links import Link, links_to, titles_of_ids
from privdesk.text import N_, Message, say, translate
from privdesk.ui.sheets.facts import Facts, Linked, Remark

_HEADS: dict[str, Message] = {
    "activity": N_("DatabasePage", "Activities that use it"),
    "legal_hold": N_("DatabasePage", "Legal holds"),
    "disposal": N_("DatabasePage", "Disposals"),
}


def read_links(session: Session, database_id: int) -> tuple[Link, ...]:
    """Who names the database; none for one that is not on record."""
    return links_to(session, "database", database_id) if database_id else ()


def database_links(session: Session, sheet: Sheet, links: tuple[Link, ...]) -> Facts:
    """The records to be opened from the database as it stands in the form."""
    linked = [
        Linked(
            say(head),
            tuple(dict.fromkeys((k.record_type, k.id, k.title) for k in links if k[0] == kind)),
        )
        for kind, head in _HEADS.items()
    ]
    parties = titles_of_ids(session, "party", _parties(sheet))
    linked.append(Linked(translate("DatabasePage", "Third parties"), parties))
    remarks: tuple[Remark, ...] = ()
    if not any(part.records for part in linked[:1]):
        remarks = (Remark(translate("DatabasePage", "No activity uses it.")),)
    return Facts("link", translate("DatabasePage", "Linked with"), (), remarks, tuple(linked))


def _parties(sheet: Sheet) -> list[int]:
    rows = (
        *(row.values.get("party_id") for row in sheet.rows_of("processors")),
        *(row.values.get("party_id") for row in sheet.rows_of("places")),
        *(row.values.get("importer_id") for row in sheet.rows_of("transfers")),
        *(row.values.get("exporter_id") for row in sheet.rows_of("transfers")),
        sheet["supplier_id"],
    )
    return [party for party in rows if party]
