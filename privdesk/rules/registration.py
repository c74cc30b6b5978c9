"""Whether a database must be in the RNBD, and by when (Decreto 1074 de 2015, 2.2.2.26.1.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar
from privdesk.rules.counted import Deadline
from privdesk.rules.inventory_words import PUBLIC_TYPES
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import Sheet
from privdesk.rules.terms import deadline
from privdesk.text import translate

REGISTRATION = "rnbd.registration"


@dataclass(frozen=True)
class Threshold:
    """The total assets, in pesos, above which a company or an entity without profit registers.

    `year` is that of the UVT it was taken from; `is_of_year` says that it is the year asked for,
    and not the nearest one on record.
    """

    pesos: int
    year: int
    is_of_year: bool


@dataclass(frozen=True)
class Registration:
    """What the RNBD asks about one database today.

    `must` is None while nobody can say; `why` says it in a sentence, `notes` what to look at.
    `assets` are in pesos, of the close of `assets_year`. `count` is the two months from `created`
    with their explanation, None without that day or outside the years whose holidays are known;
    `days_left` are business days from today to its limit, negative once it has passed, None where
    nothing runs (registered already, no need to, or no day). The sheet that says what is missing
    is `rules.completeness`.
    """

    must: bool | None
    why: str
    notes: tuple[str, ...]
    assets: int | None
    assets_year: int | None
    threshold: Threshold | None
    created: date | None
    count: Deadline | None
    days_left: int | None
    registered: date | None
    number: str

    @property
    def is_registered(self) -> bool:
        """Whether the day of its registration is on record."""
        return self.registered is not None

    @property
    def due(self) -> date | None:
        """The last day to register it: two months from its creation, moved to a business day."""
        return self.count.due if self.count else None


def registration(
    sheet: Sheet, office: Mapping[str, Any], uvt: EntryList, calendar: Calendar, today: date
) -> Registration:
    """Whether and by when the database of the sheet must be registered, as of a legal day.

    `office` are the organization's values by field names. Public persons always register
    (2.2.2.26.1.2, b), natural persons never; the others by total assets above 100,000 UVT (a).
    A mixed one is read as public, which is the stricter reading: it belongs to the State (Ley 489
    de 1998, art. 38) and the decree does not leave it out. A foreign one is measured by its assets.
    """
    limit = office_threshold(office, uvt)
    must, why = must_register(office, limit)
    created = sheet["created_on"]
    registered = sheet["registered_on"]
    count = registration_count(created, calendar)
    runs = count is not None and registered is None and must is not False
    return Registration(
        must=must,
        why=why,
        notes=tuple(_notes(office, limit, today)) if _is_measured(office) else (),
        assets=office.get("assets"),
        assets_year=office.get("assets_year"),
        threshold=limit,
        created=created,
        count=count,
        days_left=calendar.business_days_from(today, count.due) if count and runs else None,
        registered=registered,
        number=sheet["rnbd_number"] or "",
    )


def registration_count(created: date | None, calendar: Calendar) -> Deadline | None:
    """The two months from the creation (2.2.2.26.3.1), explained; None where they are not known.

    A day outside the years whose holidays are known gives None: so old a base is no new one.
    """
    if created is None:
        return None
    try:
        return deadline(REGISTRATION, created, calendar)
    except BadInput:
        return None


def office_threshold(office: Mapping[str, Any], uvt: EntryList) -> Threshold | None:
    """The threshold that an organization's assets on record are measured by.

    That of the year after their close: the current one for those of the period just ended, as the
    SIC reads it (concept 23-163038). So the answer changes with what is on record, never overnight.
    The newest on record where nobody wrote of which year the assets are.
    """
    year = office.get("assets_year")
    return threshold(uvt, date.max.year if year is None else year + 1)


def threshold(uvt: EntryList, year: int) -> Threshold | None:
    """100,000 UVT of a year in pesos; of the last known year before it where it has none.

    Of the first known year where none is earlier; None where the list holds no value at all.
    """
    values = {
        int(entry.code): entry.number
        for entry in uvt.offered()
        if entry.number and entry.number > 0 and _is_year(entry.code)
    }
    if not values:
        return None
    earlier = [known for known in values if known <= year]
    used = max(earlier) if earlier else min(values)
    return Threshold(uvt.threshold_in_uvt * values[used], used, used == year)


def _is_year(code: str) -> bool:
    return len(code) == len("2026") and code.isascii() and code.isdecimal()


def must_register(office: Mapping[str, Any], limit: Threshold | None) -> tuple[bool | None, str]:
    """Whether an organization must register its databases, and why, in the user's language.

    None where its kind, its assets or the UVT are not on record; see `registration`.
    """
    kind, assets = office.get("person_type"), office.get("assets")
    if kind == "natural":
        return False, translate(
            "Registration", "Natural persons do not register (Decreto 1074 de 2015, 2.2.2.26.1.2)."
        )
    if kind in PUBLIC_TYPES:
        return True, _why_public(kind)
    if kind is None:
        return None, translate(
            "Registration", "The organization's type of person is missing in the settings."
        )
    if assets is None:
        return None, translate(
            "Registration", "The organization's total assets are missing in the settings."
        )
    if limit is None:
        return None, translate("Registration", "The list of the UVT holds no value.")
    if assets > limit.pesos:
        return True, translate(
            "Registration",
            "Its total assets are above 100,000 UVT (Decreto 1074 de 2015, 2.2.2.26.1.2, a).",
        )
    return False, translate(
        "Registration",
        "Its total assets are not above 100,000 UVT (Decreto 1074 de 2015, 2.2.2.26.1.2, a). The "
        "other duties stand.",
    )


def _why_public(kind: str) -> str:
    if kind == "mixed":
        return translate(
            "Registration",
            "A mixed legal person is read as a public one, which registers whatever its assets "
            "are (Decreto 1074 de 2015, 2.2.2.26.1.2, b).",
        )
    return translate(
        "Registration",
        "Public legal persons register whatever their assets are (Decreto 1074 de 2015, "
        "2.2.2.26.1.2, b).",
    )


def _is_measured(office: Mapping[str, Any]) -> bool:
    return office.get("person_type") not in (*PUBLIC_TYPES, "natural")


def _notes(office: Mapping[str, Any], limit: Threshold | None, today: date) -> list[str]:
    """What the officer has to look at where the assets decide."""
    notes = []
    year = office.get("assets_year")
    wanted = today.year if year is None else year + 1
    if limit is not None and limit.year < wanted:
        notes.append(
            translate(
                "Registration",
                "The UVT of {year} is not on record: that of {known} was used. Write it in the "
                "lists once the DIAN publishes it.",
                year=wanted,
                known=limit.year,
            )
        )
    if office.get("assets") is not None and year != today.year - 1:
        notes.append(
            translate(
                "Registration",
                "The assets are those of the close of {year}; it is not on record of which year "
                "those in the settings are.",
                year=today.year - 1,
            )
            if year is None
            else translate(
                "Registration",
                "The assets on record are of {year}; those of the close of {wanted} decide.",
                year=year,
                wanted=today.year - 1,
            )
        )
    return notes
