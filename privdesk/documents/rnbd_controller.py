"""The first step of the RNBD's form: who the controller is (Circular Única de la SIC, Título V)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from privdesk.documents.inventory_values import pesos, value_words
from privdesk.documents.rnbd_items import Boxes, Fact, Item, Step
from privdesk.fields import field_of
from privdesk.records import RECORD_TYPES
from privdesk.rules.counted import months_later
from privdesk.rules.inventory_words import PERSON_TYPES
from privdesk.text import say, short_date, translate

if TYPE_CHECKING:
    from datetime import date

    from privdesk.store.inventory import Inventory

RUT_MONTHS = 3
_ASKED = (
    *("nit", "name", "address", "country", "department", "city", "phone", "email"),
    *("second_email", "website", "ciiu", "legal_representative"),
)
_OFFICER = ("officer_name", "officer_position")


def controller_step(inventory: Inventory, today: date) -> Step:
    """What the form asks of the organization; `today` is the legal day it is typed in."""
    office = inventory.organization
    items: list[Item] = [
        Boxes(
            _label("person_type"),
            tuple(
                (say(words), office["person_type"] == key) for key, words in PERSON_TYPES.items()
            ),
        )
    ]
    for name in (*_ASKED, *_OFFICER):
        declared = field_of(RECORD_TYPES["organization"], name)
        items.append(Fact(_asked(name), value_words(inventory, declared, office[name])))
    items.append(Fact(_label("assets"), _assets(office)))
    items.append(Fact(_label("rut_on"), short_date(office["rut_on"]) if office["rut_on"] else ""))
    gaps = tuple(_gaps(office, today))
    return Step(translate("Rnbd", "Controller"), tuple(items), gaps, lacking=len(gaps))


def _assets(office: Mapping[str, Any]) -> str:
    if office["assets"] is None:
        return ""
    if office["assets_year"] is None:
        return pesos(office["assets"])
    return translate(
        "Rnbd",
        "{amount} (close of {year})",
        amount=pesos(office["assets"]),
        year=office["assets_year"],
    )


def _gaps(office: Mapping[str, Any], today: date) -> Iterator[str]:
    wanted = [name for name in _ASKED if name not in ("website", "second_email")]
    for name in ("person_type", *wanted, _OFFICER[0], "assets", "assets_year", "rut_on"):
        if office[name] in (None, ""):
            yield _asked(name)
    second = office["second_email"].strip().casefold()
    if not second or second == office["email"].strip().casefold():
        yield translate("Rnbd", "a second e-mail, other than the first")
    if office["rut_on"] and months_later(office["rut_on"], RUT_MONTHS) <= today:
        yield translate("Rnbd", "a RUT of less than three months")


def _asked(name: str) -> str:
    """As the form asks for it: the officer, whom the office knows as the one who signs letters."""
    match name:
        case "officer_name":
            return translate("Rnbd", "Data protection officer or area")
        case "officer_position":
            return translate("Rnbd", "Position of the officer")
    return _label(name)


def _label(name: str) -> str:
    return say(field_of(RECORD_TYPES["organization"], name).label)
