"""A fictional inventory in which every field of every record and row has a value of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from privdesk.documents.inventory_values import value_words
from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import INVENTORY, RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.rules.lists import LISTS, office_list
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.audit import Seal
from privdesk.store.inventory import Inventory

NOW = datetime(2026, 11, 23, 15, 4, 5, tzinfo=UTC)
SEAL = Seal(1284, "9f3a71c2" * 8)
ENTRY = {
    "group": "",
    "is_in_use": True,
    "source": "",
    "is_sensitive": None,
    "is_adequate": None,
    "number": None,
}
CODES = {"rnbd_purposes": "F-01", "rnbd_contents": "C-01", "security_questions": "P-01"}


def first_code(list_name: str) -> str:
    """The code of a list's first entry that is offered."""
    return office_list(list_name, ()).offered()[0].code


class Values:
    """Values that are told apart: texts by a numbered word, dates and numbers by themselves."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._numbers = count(1001)

    def of(self, declared: Field) -> Any:
        """A value for that field."""
        number = next(self._numbers)
        match declared.kind:
            case FieldKind.TEXT | FieldKind.LONG_TEXT:
                return f"{self._text} palabra{number}".strip()
            case FieldKind.CHOICE:
                return next(iter(declared.choices or {}))
            case FieldKind.LISTED:
                return first_code(declared.listed)
            case FieldKind.DATE:
                return date(2020, 1, 1) + timedelta(days=number - 1000)
            case FieldKind.NUMBER:
                return number
            case FieldKind.REFERENCE:
                return 1
            case _:
                return True

    def all_of(self, record_type: str, **given: Any) -> dict[str, Any]:
        """Values for every field of a record type."""
        fields = fields_of(RECORD_TYPES[record_type])
        return {f.name: given[f.name] if f.name in given else self.of(f) for f in fields}


def full_sheet(record_type: str, values: Values, record_id: int = 1, **given: Any) -> Sheet:
    """A record with every field, and two rows in each of its lists."""
    first = 10 * record_id + (1000 if record_type == "activity" else 0)  # transfers are of both
    rows = {
        owned.name: tuple(
            RowSheet(number, values.all_of(owned.record_type, **{owned.owner: record_id}))
            for number in (first, first + 1)
        )
        for owned in OWNED.get(record_type, ())
    }
    return Sheet(record_type, record_id, values.all_of(record_type, **given), rows)


def full_inventory(text: str = "", **given: Any) -> Inventory:
    """One record of each type, each naming the others; `text` stands in each text."""
    values = Values(text)
    sheets = [full_sheet(kind, values) for kind in INVENTORY]
    return inventory_of(*sheets, **given)


def inventory_of(*sheets: Sheet, **given: Any) -> Inventory:
    """An inventory of these records, by their order."""
    found: dict[str, tuple[Sheet, ...]] = {}
    for sheet in sheets:
        found[sheet.record_type] = (*found.get(sheet.record_type, ()), sheet)
    titles = {
        (s.record_type, s.id): str(s[RECORD_TYPES[s.record_type].title_field])
        for s in sheets
        if s.id is not None
    }
    beyond = {("person", 1): "Ana Ficticia", ("request", 1): "2026-0142"}
    changes = [
        {"list_name": name, "code": first_code(name), **ENTRY}
        | {"label": office_list(name, ()).label(first_code(name)), "rnbd_code": code}
        for name, code in CODES.items()
    ]
    made = Inventory(
        day=None,
        seal=SEAL,
        zone="America/Bogota",
        organization=organization(),
        lists={name: office_list(name, changes) for name in LISTS},
        _sheets=found,
        _titles=titles | beyond,
        _erased={},
    )
    return replace(made, **given)


def organization() -> dict[str, Any]:
    """The fictional organization's values."""
    return Values().all_of(
        "organization",
        name="Panadería Ejemplo S.A.S.",
        nit="999.000.123-2",
        country="CO",
        time_zone="America/Bogota",
        person_type="private",
        assets=6_120_000_000,
        assets_year=2025,
        rut_on=date(2026, 10, 1),
    )


def told(inventory: Inventory, record_type: str, values: Mapping[str, Any]) -> Iterator[str]:
    """Each value of a record or row in words."""
    for declared in fields_of(RECORD_TYPES[record_type]):
        yield value_words(inventory, declared, values[declared.name])
