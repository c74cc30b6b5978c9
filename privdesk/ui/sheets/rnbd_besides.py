"""What the RNBD's sheet of a database lacks that stands elsewhere, with the way there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from privdesk.errors import NotFound
from privdesk.rules.lists import EntryList
from privdesk.rules.rnbd_gaps import OLD_RUT, named_parties, office_gaps, party_gaps
from privdesk.rules.sheet import Sheet
from privdesk.store.sheets import sheet_of
from privdesk.text import translate
from privdesk.ui.sheets.facts import Facts, Linked

ORGANIZATION = "organization"


class LackingPlace(NamedTuple):
    """A record that lacks what the form asks for: its type, id, name, and its fields."""

    record_type: str
    id: int
    name: str
    fields: tuple[str, ...]


def places_lacking(
    session: Session,
    database: Sheet,
    office: Mapping[str, Any],
    lists: Mapping[str, EntryList],
    today: date,
) -> tuple[LackingPlace, ...]:
    """The organization and the third parties that lack something for the sheet, as it asks.

    None for a database that is closed: nothing of it is typed in any more.
    """
    if database["status"] == "closed":
        return ()
    own = tuple("rut_on" if name == OLD_RUT else name for name in office_gaps(office, today))
    found = [LackingPlace(ORGANIZATION, 0, translate("DatabasePage", "Organization"), own)]
    for number in named_parties(database):
        try:
            party = sheet_of(session, "party", number)
        except NotFound:  # taken away while it is named in what is typed
            continue
        found.append(LackingPlace("party", number, str(party["name"]), party_gaps(party, lists)))
    return tuple(place for place in found if place.fields)


def besides_facts(places: tuple[LackingPlace, ...]) -> tuple[Facts, ...]:
    """The same, to be shown: each a link with how many data it lacks; nothing for none."""
    if not places:
        return ()
    count = sum(len(place.fields) for place in places)
    linked = tuple((p.record_type, p.id, f"{p.name} ({len(p.fields)})") for p in places)
    head = (
        translate("DatabasePage", "The RNBD sheet lacks 1 datum besides")
        if count == 1
        else translate("DatabasePage", "The RNBD sheet lacks {count} data besides", count=count)
    )
    return (
        Facts(
            "incident",
            head,
            linked=(Linked(translate("DatabasePage", "Complete them in"), linked),),
        ),
    )
