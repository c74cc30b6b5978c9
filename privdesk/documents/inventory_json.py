"""A register of the inventory as JSON, for programs: resources/schemas/inventory.schema.json."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import IO, TYPE_CHECKING, Any

from privdesk.documents.contract_standing import standing
from privdesk.documents.destination import Target, destination
from privdesk.documents.inventory_links import Links
from privdesk.documents.inventory_remarks import WARNED, Remarks
from privdesk.documents.inventory_rows import shown_rows
from privdesk.documents.inventory_scope import KINDS, Scope, day_of
from privdesk.documents.inventory_values import is_box
from privdesk.documents.register import PROGRESS_EVERY, Progress
from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.rules.authorization import former_answers
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.text import say

if TYPE_CHECKING:
    from privdesk.store.inventory import Inventory
    from privdesk.store.inventory_files import AttachedFile

FORMAT = "privdesk-inventory"
VERSION = 1


def write_inventory_json(
    inventory: Inventory,
    scope: Scope,
    target: Target,
    made: datetime,
    progress: Progress | None = None,
) -> int:
    """Write one UTF-8 JSON object, its records streamed one a line; gives how many there are.

    Every field of each record and of each of its rows is in it: what is one of a list as
    `{"code", "label"}`, what refers to a record as `{"type", "id", "title"}`, dates in ISO 8601,
    flags true or false, boxes true where they are ticked, null for what is empty or not verified
    (a box that is not ticked says no "no"), texts exactly as they were. The two former answers on
    the authorization (records.former) keep their keys. `made` is an aware moment. Raises DiskFull,
    ReadOnlyPlace, or what `progress` raises.
    """
    done, records = 0, _Records(inventory, made)
    with destination(target) as output:
        write = output.stream.write
        write(_encoded(_head(inventory, scope, made))[:-1] + b',\n"lists": {')
        for place, (name, entries) in enumerate(_lists(inventory)):
            write((b",\n" if place else b"\n") + _encoded(name) + b": " + _encoded(entries))
        write(b'\n},\n"records": {')
        for place, record_type in enumerate(KINDS[scope.kind]):
            write((b",\n" if place else b"\n") + _encoded(record_type) + b": [")
            sheets = scope.sheets(inventory, record_type)
            done = _write_records(output.stream, records, sheets, done, progress)
            write(b"\n]")
        write(b'\n},\n"count": ' + str(done).encode() + b"}\n")
        if progress:
            progress(done)
    return done


def _write_records(
    stream: IO[bytes],
    records: _Records,
    sheets: Sequence[Sheet],
    done: int,
    progress: Progress | None,
) -> int:
    for place, sheet in enumerate(sheets):
        stream.write((b",\n" if place else b"\n") + _encoded(records.of(sheet)))
        done += 1
        if progress and done % PROGRESS_EVERY == 0:
            progress(done)
    return done


def _head(inventory: Inventory, scope: Scope, made: datetime) -> dict[str, Any]:
    office = inventory.find("organization", 1)
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": scope.title,
        "kind": scope.kind,
        "selection": scope.selection,
        "day": inventory.day.isoformat() if inventory.day else None,
        "generated": made.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "zone": inventory.zone,
        "seal": {"number": inventory.seal.number, "hash": inventory.seal.hash},
        "organization": _object(inventory, "organization", office) if office else None,
    }


def _lists(inventory: Inventory) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, found in inventory.lists.items():
        entries = [asdict(entry) for entry in found.entries]
        yield name, {"title": found.title, "source": found.source, "entries": entries}


class _Records:
    """The records of an inventory as JSON objects."""

    def __init__(self, inventory: Inventory, made: datetime) -> None:
        self._inventory = inventory
        self._remarks = Remarks(inventory, day_of(inventory, made))
        self._links = Links(inventory)

    def of(self, sheet: Sheet) -> dict[str, Any]:
        """`id`, then fields and lists of rows by their names, then what is said of the record:

        `standing` of a contract, `warnings` where it can have some, `attachments`, `named_in`; the
        `id` of a row is None where nobody answered what it asks; `erased_values` names the
        fields whose value was lawfully erased, where there are any.
        """
        assert sheet.id is not None
        found = _object(self._inventory, sheet.record_type, sheet)
        for owned in OWNED.get(sheet.record_type, ()):
            rows = shown_rows(self._inventory, owned, sheet)
            found[owned.name] = [self._row(owned.record_type, row) for row in rows]
        if sheet.record_type == "contract":
            code, label = standing(sheet, self._remarks.day)
            found["standing"] = {"code": code, "label": label}
        if sheet.record_type in WARNED:
            found["warnings"] = list(self._remarks.of(sheet))
        files = self._inventory.files.get((sheet.record_type, sheet.id), ())
        found["attachments"] = [_attached(file) for file in files]
        mentions = self._links.mentions(sheet.record_type, sheet.id)
        found["named_in"] = [
            {"type": one.record_type, "id": one.id, "title": one.title, "how": one.how}
            for one in mentions
        ]
        return found

    def _row(self, record_type: str, row: RowSheet) -> dict[str, Any]:
        found = _object(self._inventory, record_type, row)
        if record_type in WARNED:
            found["warnings"] = list(self._remarks.of_transfer(row))
        return found


def _attached(file: AttachedFile) -> dict[str, Any]:
    added = file.added_at.astimezone(UTC).isoformat() if file.added_at else None
    return {
        "name": file.name,
        "sha256": file.sha256,
        "added_at": added.replace("+00:00", "Z") if added else None,
        "erased_on": file.erased_on.isoformat() if file.erased_on else None,
    }


def _object(inventory: Inventory, record_type: str, record: Sheet | RowSheet) -> dict[str, Any]:
    found: dict[str, Any] = {"id": record.id}
    for declared in fields_of(RECORD_TYPES[record_type]):
        value = record.values.get(declared.name)
        if is_box(record_type, declared.name):
            value = value or None
        found[declared.name] = _value(inventory, declared, value)
    if record_type == "database":
        found |= former_answers(record.values)
    if erased := inventory.erased(record_type, record.id):
        found["erased_values"] = sorted(erased & record.values.keys())
    return found


def _value(inventory: Inventory, declared: Field, value: Any) -> Any:
    match declared.kind:
        case FieldKind.CHOICE | FieldKind.LISTED if value is None or value == "":
            return None
        case FieldKind.CHOICE:
            return {"code": value, "label": _chosen(declared.choices or {}, value)}
        case FieldKind.LISTED:
            return {"code": value, "label": inventory.lists[declared.listed].label(value)}
        case FieldKind.REFERENCE if value is not None:
            title = inventory.title(declared.target, value)
            return {"type": declared.target, "id": value, "title": title}
    return value.isoformat() if isinstance(value, date) else value


def _chosen(choices: Mapping[str, Any], value: str) -> str:
    return say(choices[value]) if value in choices else value


def _encoded(value: object) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half of a surrogate pair has no UTF-8: written as \udXXX
        return json.dumps(value).encode()
