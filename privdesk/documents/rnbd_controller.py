"""The first step of the RNBD's form: who the controller is (Circular Única de la SIC, Título V)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from privdesk.documents.inventory_values import pesos, value_words
from privdesk.documents.rnbd_items import Boxes, Fact, Item, Step
from privdesk.fields import field_of
from privdesk.records import RECORD_TYPES
from privdesk.rules.inventory_words import PERSON_TYPES
from privdesk.rules.rnbd_gaps import OLD_RUT, SECOND_EMAIL, office_gaps
from privdesk.text import say, short_date, translate

if TYPE_CHECKING:
    from datetime import date

    from privdesk.store.inventory import Inventory

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
    gaps = tuple(_gap(name) for name in office_gaps(office, today))
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


def _gap(name: str) -> str:
    """What is missing, as the form asks for it."""
    if name == SECOND_EMAIL:
        return translate("Rnbd", "a second e-mail, other than the first")
    if name == OLD_RUT:
        return translate("Rnbd", "a RUT of less than three months")
    return _asked(name)


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
