"""The inventory as JSON, read back and compared with the store, and checked by its schema."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from inventory_schema import SCHEMA, written
from privdesk import clock, paths
from privdesk.documents.inventory_json import write_inventory_json
from privdesk.documents.inventory_rows import ANSWERED
from privdesk.documents.inventory_scope import KINDS, Scope
from privdesk.errors import ReadOnlyPlace
from privdesk.fields import FieldKind, fields_of
from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.sheets import save_sheet
from privdesk.operations.when import When
from privdesk.records import INVENTORY, RECORD_TYPES, ListEntry
from privdesk.records.owned import OWNED
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.erasure import Erasing
from privdesk.store.inventory import inventory
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store
from tests.documents.schema_check import faults
from tests.store.random_sheets import whole_sheet

NOW = datetime(2026, 11, 23, 15, 4, 5, tzinfo=UTC)
ORDER = ("party", "retention_rule", "database", "contract", "activity", "legal_hold", "disposal")


@pytest.fixture
def whole(office: Store) -> Store:
    """Three records of every type with rows in every list, and entries of lists of their own."""
    chance = random.Random(5)
    known: dict[str, list[int]] = {"person": [1], "request": [1]}
    with office.write("fill") as session:
        person = {"name": "Zoë Ñáñez", "document_number": "1032456"}
        received = When(date(2026, 11, 10))
        receive_request(session, person=person, right="know", received=received, now=NOW)
        entry = {"list_name": "rnbd_contents", "code": "propia", "label": "=1+1", "rnbd_code": "7"}
        save_record(session, ListEntry, entry)
        known["contract"] = [_bare_contract(session)]
        for _ in range(3):
            for name in ORDER:
                made = save_sheet(session, whole_sheet(chance, name, known))
                known.setdefault(name, []).append(made)
    return office


def _bare_contract(session: Session) -> int:
    party = save_record(session, RECORD_TYPES["party"], {"name": "Nube Ficticia"})
    clauses = (RowSheet(None, {"code": "scope"}),)
    values = {"name": "Transmisión", "party_id": party.id}
    return save_sheet(session, Sheet("contract", None, values, {"clauses": clauses}))


def read(store: Store, scope: Scope | None = None, day: date | None = None) -> Any:
    stream = BytesIO()
    with store.read() as session:
        made = inventory(session, day)
    count = write_inventory_json(made, scope or Scope("inventory"), stream, NOW)
    found = json.loads(stream.getvalue())
    assert found["count"] == count == sum(map(len, found["records"].values()))
    return found


def schema() -> Any:
    return json.loads(SCHEMA.read_text(encoding="utf-8"))


@pytest.mark.parametrize("record_type", INVENTORY)
def test_every_record_row_and_value_is_in_it(record_type: str, whole: Store) -> None:
    found = read(whole)["records"][record_type]
    with whole.read() as session:
        ids = list(session.scalars(select(RECORD_TYPES[record_type].id)))
        assert len(ids) >= 3
        assert sorted(one["id"] for one in found) == sorted(ids)
        for told in found:
            sheet = sheet_of(session, record_type, told["id"])
            assert sheet.values == values_told(session, record_type, told)
            for owned in OWNED.get(record_type, ()):
                rows = sheet.rows_of(owned.name)
                assert rows or told["id"] == 1  # each list of rows is tried
                kept = {one["id"]: one for one in told[owned.name] if one["id"] is not None}
                assert kept.keys() == {row.id for row in rows}
                if owned.record_type not in ANSWERED:  # they stand in the order of the questions
                    assert list(kept) == [row.id for row in rows]
                for row in rows:
                    one = kept[row.id]
                    assert row.values == values_told(session, owned.record_type, one)


def values_told(session: Session, record_type: str, told: Any) -> dict[str, Any]:
    """The values of the store, out of what the file says of them; labels and titles compared."""
    found: dict[str, Any] = {}
    for declared in fields_of(RECORD_TYPES[record_type]):
        value = told[declared.name]
        nothing = None if RECORD_TYPES[record_type].__table__.c[declared.name].nullable else ""
        match declared.kind:
            case FieldKind.FLAG:
                assert value in (True, None)  # a box says no "no"
                value = value is True
            case FieldKind.DATE:
                value = date.fromisoformat(value) if value else None
            case FieldKind.CHOICE | FieldKind.LISTED:
                assert value is None or value["label"]
                value = value["code"] if value else nothing
            case FieldKind.REFERENCE if value:
                assert value["type"] == declared.target
                other = session.get_one(RECORD_TYPES[declared.target], value["id"])
                assert value["title"] == other.title
                value = value["id"]
        found[declared.name] = value
    return found


def test_codes_have_their_labels(whole: Store) -> None:
    with whole.write("save_record") as session:
        contents = (RowSheet(None, {"code": "propia"}), RowSheet(None, {"code": "desconocida"}))
        values = {"name": "Con códigos", "status": "closed"}
        save_sheet(session, Sheet("database", None, values, {"contents": contents}))
    found = read(whole)
    (told,) = [one for one in found["records"]["database"] if one["name"] == "Con códigos"]
    assert told["status"] == {"code": "closed", "label": "Cerrada"}
    assert [row["code"] for row in told["contents"]] == [
        {"code": "propia", "label": "=1+1"},
        {"code": "desconocida", "label": "desconocida"},
    ]
    entries = {e["code"]: e for e in found["lists"]["rnbd_contents"]["entries"]}
    assert entries["propia"]["rnbd_code"] == "7"
    assert entries["propia"]["is_own"]


def test_its_head_says_what_it_is(whole: Store) -> None:
    found = read(whole, Scope("databases", "las registradas", {"database": frozenset({1, 3})}))
    assert found["title"] == "Registro de bases de datos"
    assert (found["kind"], found["selection"], found["day"]) == (
        *("databases", "las registradas", None),
    )
    assert found["generated"] == "2026-11-23T15:04:05Z"
    assert found["seal"] == {"number": whole.seal().number, "hash": whole.seal().hash}
    assert found["organization"]["country"] == {"code": "CO", "label": "Colombia"}
    assert set(found["records"]) == {"database"}
    assert {one["id"] for one in found["records"]["database"]} == {1, 3}


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_what_the_schema_says(kind: str, whole: Store) -> None:
    found = read(whole, Scope(kind))
    assert set(found["records"]) == set(KINDS[kind])
    assert faults(schema(), found) == []
    _by_another_program(found)


def _by_another_program(found: Any) -> None:
    """Where there is one."""
    if find_spec("jsonschema") is not None:
        validator = import_module("jsonschema").Draft202012Validator
        validator.check_schema(schema())
        validator(schema()).validate(found)


def test_what_was_erased_since_a_past_day_is_named(
    whole: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    day, tomorrow = clock.today(), clock.now() + timedelta(days=1)
    monkeypatch.setattr(clock, "now", lambda: tomorrow)
    with whole.write("erase_person") as session:
        erasing = Erasing(session)
        erasing.blank("party", 2, {"city": "[suprimido]", "country": ""})
        erasing.take_away("party_audit", 1)
        erasing.end()
    found = read(whole, day=day)
    assert found["day"] == day.isoformat()
    assert faults(schema(), found) == []
    _by_another_program(found)
    (party,) = [one for one in found["records"]["party"] if one["id"] == 2]
    assert (party["city"], party["country"]) == ("[suprimido]", None)
    assert party["erased_values"] == ["city", "country"]
    audits = [row for one in found["records"]["party"] for row in one["audits"]]
    assert 1 not in [row["id"] for row in audits]  # nobody knows any more whose it was
    assert not [one for one in read(whole)["records"]["party"] if "erased_values" in one]


def test_the_schema_refuses_what_is_not_so(whole: Store) -> None:
    good = read(whole)
    database = good["records"]["database"][0]
    changes: tuple[Callable[[Any], Any], ...] = (
        lambda one: one.pop("seal"),
        lambda one: one.update(more=1),
        lambda one: one.update(version=2),
        lambda one: one.update(day="23/11/2026"),
        lambda one: one.update(count=-1),
        lambda one: one["seal"].update(hash="9F"),
        lambda one: one["lists"].pop("uvt"),
        lambda one: one["records"].update(person=[]),
        *(lambda one, name=name: one["records"]["database"][0].pop(name) for name in database),
        lambda one: one["records"]["database"][0].update(is_manual="no"),
        lambda one: one["records"]["database"][0].update(subject_count=True),
        lambda one: one["records"]["database"][0].update(created_on="ayer"),
        lambda one: one["records"]["database"][0].update(supplier_id=1),
        lambda one: one["records"]["database"][0]["status"].update(code="otro"),
        lambda one: one["records"]["database"][0]["purposes"][0].update(code=""),
        lambda one: one["records"]["database"][0].update(erased_values=["contraseña"]),
    )
    for change in changes:
        bad = copy.deepcopy(good)
        change(bad)
        assert faults(schema(), bad) != []


def test_the_schema_says_every_field_and_ships_with_the_program() -> None:
    """Else run packaging/inventory_schema.py."""
    assert SCHEMA.read_text(encoding="utf-8") == written()
    assert (paths.data() / "schemas" / SCHEMA.name).read_bytes() == SCHEMA.read_bytes()
    said = schema()["$defs"]
    for record_type, some in OWNED.items():
        for owned in some:
            rows = said[record_type]["properties"][owned.name]
            assert rows["items"] == {"$ref": f"#/$defs/{owned.record_type}"}
            assert owned.name in said[record_type]["required"]


def test_it_is_written_whole_or_not_at_all(whole: Store, tmp_path: Path) -> None:
    with whole.read() as session:
        made = inventory(session)
    path = tmp_path / "inventario.json"
    seen: list[int] = []
    count = write_inventory_json(made, Scope("inventory"), path, NOW, seen.append)
    assert seen[-1] == count
    before = path.read_bytes()

    def cancel(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_inventory_json(made, Scope("databases"), path, NOW, cancel)
    assert [one.name for one in tmp_path.iterdir() if one.suffix in (".json", ".part")] == [
        path.name
    ]
    assert path.read_bytes() == before
    with pytest.raises(ReadOnlyPlace):
        write_inventory_json(made, Scope("inventory"), tmp_path / "no" / "hay.json", NOW)
