"""The inventory of the fictional office: read from resources/examples, laid around a day.

In those files a key that ends in `_in` counts calendar days from that day, and a record is named
by its title.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from privdesk import paths
from privdesk.fields import FieldKind, fields_of
from privdesk.operations.sheets import save_sheet
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.rules.lists import shipped_list
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.finding import id_by_title
from privdesk.store.sheets import sheet_of

_FILES = ("retention", "parties", "databases", "activities")
# What is named by others comes before them.
_ORDER = (
    *("retention_rule", "party", "contract", "database", "activity"),
    *("legal_hold", "disposal"),
)
_DAYS = "_in"

# The records that the pictures of the screens show, by their titles.
SHOWN = {
    "database": "Club de clientes",
    "activity": "Venta y entrega de pedidos",
    "party": "Domicilios Supuestos S.A.S.",
    "contract": "Contrato de domicilios 2023-11",
    "disposal": "Libro de visitantes del primer semestre",
}
_CHANGED, _NEW_PROCESSOR = "Clientes y pedidos", "Correo Masivo Quimera S.A.S."
_SHORT = {"rule": "retention_rule"}


def add_inventory(session: Session, today: date) -> None:
    """Its databases, activities, third parties, contracts, rules, holds and disposals."""
    given = _given()
    for record_type in _ORDER:
        defaults = given["defaults"] if record_type == "activity" else {}
        for one in given[record_type]:
            save_sheet(session, _sheet(session, record_type, {**defaults, **one}, today))


def change_registered(session: Session) -> None:
    """Give a registered database a processor that the RNBD was not told of; after the rest."""
    stood = sheet_of(session, "database", id_by_title(session, "database", _CHANGED))
    party = id_by_title(session, "party", _NEW_PROCESSOR)
    row = RowSheet(None, {"party_id": party, "task": "Envía los avisos de los pedidos."})
    rows = {"processors": (*stood.rows_of("processors"), row)}
    save_sheet(session, Sheet("database", stood.id, stood.values, rows), stood)


def _given() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in _FILES:
        path = paths.data() / "examples" / "inventory" / f"{name}.toml"
        found.update(tomllib.loads(path.read_text(encoding="utf-8")))
    return found


def _sheet(session: Session, record_type: str, one: Mapping[str, Any], today: date) -> Sheet:
    given = dict(one)
    if record_type == "database":
        given["answers"] = _answers(given.pop("answers_yes", ()), given.pop("answers_no", ()))
    if record_type == "contract":
        given["clauses"] = _clauses(given.pop("present", ()), given.pop("absent", ()))
    if record_type == "activity":
        named = given.get("databases", ())
        given["databases"] = [{"database": name} for name in named]
    rows = {
        owned.name: tuple(
            RowSheet(None, _values(session, owned.record_type, row, today))
            for row in given.pop(owned.name, ())
        )
        for owned in OWNED.get(record_type, ())
    }
    return Sheet(record_type, None, _values(session, record_type, given, today), rows)


def _values(
    session: Session, record_type: str, given: Mapping[str, Any], today: date
) -> dict[str, Any]:
    """The values by field names: days counted from today, records by their titles."""
    fields = {field.name: field for field in fields_of(RECORD_TYPES[record_type])}
    values: dict[str, Any] = {}
    for key, value in given.items():
        if key.endswith(_DAYS) and f"{key[: -len(_DAYS)]}_on" in fields:
            values[f"{key[: -len(_DAYS)]}_on"] = today + timedelta(days=value)
            continue
        name = f"{_SHORT.get(key, key)}_id"
        if name in fields and fields[name].kind is FieldKind.REFERENCE:
            values[name] = id_by_title(session, fields[name].target, value)
        else:
            values[key] = value
    return values


def _answers(met: tuple[str, ...], unmet: tuple[str, ...]) -> list[dict[str, Any]]:
    """In the order of the questions; those that nobody verified have no row."""
    known = [entry.code for entry in shipped_list("security_questions").entries]
    answered = {**dict.fromkeys(met, True), **dict.fromkeys(unmet, False)}
    return [{"code": code, "is_met": answered[code]} for code in known if code in answered]


def _clauses(present: tuple[str, ...], absent: tuple[str, ...]) -> list[dict[str, Any]]:
    known = [entry.code for entry in shipped_list("contract_clauses").entries]
    said = {**dict.fromkeys(present, True), **dict.fromkeys(absent, False)}
    places = {code: f"Cláusula {n}" for n, code in enumerate(present, 1)}
    return [
        {"code": code, "is_there": said[code], "place": places.get(code, "")}
        for code in known
        if code in said
    ]
