"""Write the JSON Schema of the inventory's registers, from the fields that the records declare.

    python packaging/inventory_schema.py

A test compares the file with the records: run it when a field or a list of rows is added.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any, get_args

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "resources" / "schemas" / "inventory.schema.json"

sys.path.insert(0, str(ROOT))
os.environ.setdefault("PRIVDESK_LANG", "es")

from privdesk.documents.inventory_json import FORMAT, VERSION  # noqa: E402
from privdesk.documents.inventory_remarks import WARNED  # noqa: E402
from privdesk.documents.inventory_rows import ANSWERED  # noqa: E402
from privdesk.documents.inventory_scope import KINDS, PLURALS  # noqa: E402
from privdesk.documents.inventory_values import is_box  # noqa: E402
from privdesk.fields import Field, FieldKind, fields_of  # noqa: E402
from privdesk.records import RECORD_TYPES  # noqa: E402
from privdesk.records.former import SUCCESSOR, former_fields  # noqa: E402
from privdesk.records.owned import OWNED  # noqa: E402
from privdesk.rules.contracts import ContractState  # noqa: E402
from privdesk.rules.lists import LISTS, Entry  # noqa: E402
from privdesk.text import say  # noqa: E402

_TEXT = {"type": "string"}
_ENTRY_TYPES: dict[str, Any] = {
    "str": _TEXT,
    "bool": {"type": "boolean"},
    "int | None": {"type": ["integer", "null"]},
}


def schema() -> dict[str, Any]:
    """The schema, draft 2020-12: closed objects, all of whose members are required."""
    records = {
        name: {"title": say(PLURALS[name]), "type": "array", "items": _ref(name)}
        for name in KINDS["inventory"]
    }
    rows = {owned.record_type for name in records for owned in OWNED.get(name, ())}
    definitions = {
        "listed": _closed({"code": {**_TEXT, "minLength": 1}, "label": _TEXT}),
        "reference": _closed({"type": _TEXT, "id": {"type": "integer"}, "title": _TEXT}),
        "entry": _closed(
            {name: _ENTRY_TYPES[str(f.type)] for name, f in Entry.__dataclass_fields__.items()}
        ),
        "list": _closed(
            {"title": _TEXT, "source": _TEXT, "entries": {"type": "array", "items": _ref("entry")}}
        ),
        "attachment": _closed(
            {
                "name": _TEXT,
                "sha256": {"type": "string", "pattern": "^([0-9a-f]{64})?$"},
                "added_at": {"type": ["string", "null"], "format": "date-time"},
                "erased_on": {
                    **_dated(),
                    "description": "El día en que su contenido se suprimió conforme a la ley.",
                },
            }
        ),
        "mention": _closed(
            {
                "type": {"enum": list(KINDS["inventory"])},
                "id": {"type": "integer"},
                "title": _TEXT,
                "how": {**_TEXT, "description": "El dato o la lista que lo menciona."},
            }
        ),
        **{name: _record(name) for name in ("organization", *records, *sorted(rows))},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Inventario de datos personales de Privdesk",
        "description": (
            "Registros de bases de datos, actividades, terceros y conservación. Los códigos no "
            "cambian entre versiones; los textos que los acompañan son los de la organización."
        ),
        **_closed({**_head(), "records": _some_of(records), "count": _count()}),
        "$defs": definitions,
    }


def _head() -> dict[str, Any]:
    return {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "title": _TEXT,
        "kind": {"enum": list(KINDS)},
        "selection": {**_TEXT, "description": "Qué se escogió, en palabras."},
        "day": {
            **_dated(),
            "description": "El día a cuyo cierre estaba así; null si es el estado de ahora.",
        },
        "generated": {"type": "string", "format": "date-time"},
        "zone": {**_TEXT, "description": "Zona horaria de la organización (IANA)."},
        "seal": {
            "description": "La cabeza de la cadena de auditoría de la que da cuenta.",
            **_closed(
                {
                    "number": {"type": "integer", "minimum": 0},
                    "hash": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                }
            ),
        },
        "organization": _ref("organization"),
        "lists": _closed({name: _ref("list") for name in LISTS}),
    }


def _count() -> dict[str, Any]:
    return {"type": "integer", "minimum": 0, "description": "Cuántos registros hay en el archivo."}


def _some_of(records: dict[str, Any]) -> dict[str, Any]:
    """A register holds the types of its kind only."""
    return {"type": "object", "properties": records, "additionalProperties": False}


def _record(record_type: str) -> dict[str, Any]:
    kind = RECORD_TYPES[record_type]
    members: dict[str, Any] = {"id": {"type": "integer", "minimum": 1}}
    if record_type in ANSWERED:
        members["id"] = {
            "type": ["integer", "null"],
            "minimum": 1,
            "description": "null si nadie ha respondido: está sin verificar.",
        }
    for declared in fields_of(kind):
        members[declared.name] = {"title": say(declared.label), **_value(declared)}
        if is_box(record_type, declared.name):
            members[declared.name]["description"] = "true si se marcó; null no dice que no."
    for former in former_fields(record_type):
        members[former.name] = {
            "title": say(former.label),
            **_value(former),
            "description": f"Se preguntaba antes de haber «{SUCCESSOR[record_type]}»: lo que se "
            "respondió entonces; si no, lo que esa respuesta dice.",
        }
    for owned in OWNED.get(record_type, ()):
        rows = {"type": "array", "items": _ref(owned.record_type)}
        members[owned.name] = {"title": say(owned.label), **rows}
    if record_type == "contract":
        members["standing"] = {
            "description": "Cómo está el contrato el día del registro: «over» si ya venció.",
            **_closed({"code": {"enum": list(get_args(ContractState))}, "label": _TEXT}),
        }
    if record_type in WARNED:
        members["warnings"] = {
            "description": "Lo que no concuerda con la ley o con el propio registro, en palabras.",
            "type": "array",
            "items": _TEXT,
        }
    if record_type in KINDS["inventory"]:
        members["attachments"] = {"type": "array", "items": _ref("attachment")}
        members["named_in"] = {
            "description": "Los registros que lo mencionan.",
            "type": "array",
            "items": _ref("mention"),
        }
    found = _closed(members)
    found["properties"]["erased_values"] = {
        "description": "Campos cuyo valor se suprimió conforme a la ley.",
        "type": "array",
        "items": {"enum": [f.name for f in (*fields_of(kind), *former_fields(record_type))]},
    }
    return {"title": say(kind.type_label), **found}


def _value(declared: Field) -> dict[str, Any]:
    match declared.kind:
        case FieldKind.CHOICE:
            code = {"enum": list(declared.choices or ())}
            return _or_null(_closed({"code": code, "label": _TEXT}))
        case FieldKind.LISTED:
            return _or_null(_ref("listed")) | {"description": f"Lista: {declared.listed}"}
        case FieldKind.REFERENCE:
            return _or_null(_ref("reference")) | {"description": f"Apunta a: {declared.target}"}
        case FieldKind.DATE:
            return _dated()
        case FieldKind.NUMBER:
            return {"type": ["integer", "null"]}
        case FieldKind.FLAG | FieldKind.UNKNOWN_OR_FLAG:
            return {"type": ["boolean", "null"]}
    return {"type": ["string", "null"]}


def _dated() -> dict[str, Any]:
    return {"type": ["string", "null"], "format": "date"}


def _or_null(one: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [one, {"type": "null"}]}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _closed(members: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def written() -> str:
    """The schema as the file holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SCHEMA.write_text(written(), encoding="utf-8")
