"""What the RNBD's form asks of the organization and of third parties, and nobody wrote yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from privdesk.rules.completeness import completeness
from privdesk.rules.counted import months_later
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import Sheet

RUT_MONTHS = 3
SECOND_EMAIL, OLD_RUT = "second_email", "old_rut"  # not a field alone: another mail, a newer RUT
_OFFICE = (
    *("person_type", "nit", "name", "address", "country", "department", "city", "phone", "email"),
    *("ciiu", "legal_representative", "officer_name", "assets", "assets_year", "rut_on"),
)
_PARTY = ("document_number", "country", "address", "email", "phone", "contact")


def office_gaps(office: Mapping[str, Any], today: date) -> tuple[str, ...]:
    """The fields of the organization that the first step of the form lacks, in its order.

    `SECOND_EMAIL` where there is none but the first; `OLD_RUT` where the RUT is three months old
    on `today`, the legal day on which the form is filled in.
    """
    found = [name for name in _OFFICE if office[name] in (None, "")]
    second = office["second_email"].strip().casefold()
    if not second or second == office["email"].strip().casefold():
        found.append(SECOND_EMAIL)
    if office["rut_on"] and months_later(office["rut_on"], RUT_MONTHS) <= today:
        found.append(OLD_RUT)
    return tuple(found)


def party_gaps(party: Sheet, lists: Mapping[str, EntryList]) -> tuple[str, ...]:
    """The fields of a processor or receiver that the form lacks, in its order."""
    found = completeness(party, lists)
    return tuple(name for name in _PARTY if found.lacks(name))


def named_parties(database: Sheet) -> tuple[int, ...]:
    """The third parties that the form asks about for a database, each once, as it names them."""
    processors = (row.values["party_id"] for row in database.rows_of("processors"))
    receivers = (row.values["importer_id"] for row in database.rows_of("transfers"))
    return tuple(dict.fromkeys(one for one in (*processors, *receivers) if one))
