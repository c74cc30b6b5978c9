"""The inventory as csv files, read back and compared with the store."""

from __future__ import annotations

import csv
import random
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from privdesk.documents.inventory_csv import README, write_inventory_csv
from privdesk.documents.inventory_scope import KINDS, PLURALS, Scope
from privdesk.documents.inventory_values import words_of
from privdesk.documents.register import without_controls
from privdesk.documents.register_csv import unguarded
from privdesk.fields import FieldKind, fields_of
from privdesk.operations.office import save_record
from privdesk.operations.sheets import save_sheet
from privdesk.records import INVENTORY, RECORD_TYPES, ListEntry
from privdesk.records.owned import OWNED, Owned
from privdesk.rules.lists import LISTS, shipped_list
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.inventory import Inventory, inventory
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store
from privdesk.text import say
from tests.store.random_sheets import whole_sheet

NOW = datetime(2026, 11, 23, 15, 4, 5, tzinfo=UTC)
Table = list[list[str]]


@pytest.fixture
def whole(office: Store) -> Store:
    """Two records of every type, with rows in every list."""
    chance = random.Random(7)
    with office.write("fill") as session:
        party = save_record(session, RECORD_TYPES["party"], {"name": "Nube Ficticia"})
        bare = Sheet("contract", None, {"name": "Transmisión", "party_id": party.id})
        known = {"party": [party.id], "contract": [save_sheet(session, bare)]}
        for name in ("retention_rule", "database", *INVENTORY, *INVENTORY):
            made = save_sheet(session, whole_sheet(chance, name, known))
            known.setdefault(name, []).append(made)
        entry = {"list_name": "countries", "code": "XX", "label": "=1+1", "rnbd_code": "9"}
        save_record(session, ListEntry, entry)
    return office


def archive(found: Inventory, scope: Scope | None = None) -> zipfile.ZipFile:
    stream = BytesIO()
    write_inventory_csv(found, scope or Scope("inventory"), stream, NOW)
    return zipfile.ZipFile(stream)


def tables(files: zipfile.ZipFile) -> dict[str, Table]:
    """Each csv file by its name without the number; its first row are the labels."""
    found = {}
    for name in files.namelist():
        if name != README:
            with files.open(name) as stream:
                text = TextIOWrapper(stream, "utf-8-sig", newline="")
                found[name[3:]] = [[unguarded(cell) for cell in row] for row in csv.reader(text)]
    return found


def by_id(table: Table) -> dict[int, dict[str, str]]:
    """The rows of a table by their ids, each by the labels of its columns; the first of a name.

    Without what nobody answered, which has no id.
    """
    kept = (row for row in table[1:] if row[0])
    return {int(row[0]): dict(reversed(list(zip(table[0], row, strict=True)))) for row in kept}


def cells(
    found: Inventory, record_type: str, record: Sheet | RowSheet
) -> Iterator[tuple[str, str]]:
    """What each field must be in its column, and under which label."""
    for declared in fields_of(RECORD_TYPES[record_type]):
        value, label = record.values[declared.name], say(declared.label)
        if isinstance(value, date):
            yield label, value.isoformat()
        elif declared.kind is FieldKind.NUMBER:
            yield label, "" if value is None else str(value)
        else:
            yield label, without_controls(words_of(found, record_type, record, declared))
        if declared.kind is FieldKind.REFERENCE:
            yield f"{label} (id)", "" if value is None else str(value)


@pytest.mark.parametrize("record_type", INVENTORY)
def test_every_record_row_and_value_is_in_it(record_type: str, whole: Store) -> None:
    with whole.read() as session:
        found = inventory(session)
        read = tables(archive(found))
        own = by_id(read[file_of(say(PLURALS[record_type]))])
        ids = list(session.scalars(select(RECORD_TYPES[record_type].id)))
        assert sorted(own) == sorted(ids)
        rows: dict[str, int] = {}
        for record_id in ids:
            sheet = sheet_of(session, record_type, record_id)
            assert own[record_id].items() >= dict(cells(found, record_type, sheet)).items()
            for owned in OWNED.get(record_type, ()):
                table = by_id(row_table(read, owned, record_type))
                for row in sheet.rows_of(owned.name):
                    assert row.id is not None
                    wanted = dict(cells(found, owned.record_type, row))
                    assert table[row.id].items() >= wanted.items()
                    rows[owned.name] = rows.get(owned.name, 0) + 1
        assert set(rows) == {owned.name for owned in OWNED.get(record_type, ())}


def file_of(title: str) -> str:
    plain = title.lower().translate(str.maketrans("áéíóúñ", "aeioun"))
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split()) + ".csv"


def row_table(read: dict[str, Table], owned: Owned, record_type: str) -> Table:
    """The table of a list of rows: named after its record, but for the transfers of both."""
    if owned.record_type == "transfer":
        return read[file_of(say(owned.label))]
    begin = {"database": "bd", "activity": "act", "party": "ter", "contract": "contr"}[record_type]
    end = file_of(say(owned.label))
    (table,) = (t for n, t in read.items() if n.startswith(begin) and n.endswith(f"-{end}"))
    return table


def test_the_organization_and_the_lists_are_in_it(whole: Store) -> None:
    with whole.read() as session:
        read = tables(archive(inventory(session)))
    office = dict(row for row in read["organizacion.csv"][1:])
    assert office["NIT"] == "999.000.123-2"
    assert office["País"] == "Colombia"
    entries = read["listas.csv"]
    assert len(entries) == 2 + sum(len(shipped_list(name).entries) for name in LISTS)
    assert [row[1:7] for row in entries if row[1] == "XX"] == [["XX", "=1+1", "", "9", "Sí", "Sí"]]


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_tables(kind: str, whole: Store) -> None:
    with whole.read() as session:
        files = archive(inventory(session), Scope(kind))
    rows = {o.record_type for name in KINDS[kind] for o in OWNED.get(name, ())}
    names = files.namelist()
    assert names[0] == README
    assert len(names) == 1 + len(KINDS[kind]) + len(rows) + 4
    assert all(name.isascii() for name in names)
    assert len({name[3:] for name in names}) == len(names)
    assert files.testzip() is None


def test_its_bytes_are_what_spreadsheets_take(whole: Store) -> None:
    with whole.read() as session:
        files = archive(inventory(session))
    for name in files.namelist():
        content = files.read(name)
        assert content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\r\n")
        assert b"\x00" not in content
        if name == README:
            continue
        text = TextIOWrapper(BytesIO(content), "utf-8-sig", newline="")
        cells_read: list[Any] = [cell for row in csv.reader(text) for cell in row]
        assert not [cell for cell in cells_read if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]


def test_the_readme_says_what_it_is(whole: Store) -> None:
    with whole.read() as session:
        found = inventory(session)
    scope = Scope("databases", "las de Mercadeo\r\n=1+1", {"database": frozenset({1})})
    files = archive(found, scope)
    words = files.read(README).decode("utf-8-sig").split("\r\n")
    assert words[0] == "Registro de bases de datos"
    assert "Selección: las de MercadeoU+000DU+000A=1+1" in words
    assert f"Sello de auditoría: {whole.seal()}" in words
    assert "  01-bases-de-datos.csv · Bases de datos: 1" in words
    assert by_id(tables(files)["bases-de-datos.csv"]).keys() == {1}


def test_it_is_written_whole_or_not_at_all(whole: Store, tmp_path: Path) -> None:
    with whole.read() as session:
        made = inventory(session)
    path = tmp_path / "inventario.zip"
    seen: list[int] = []
    count = write_inventory_csv(made, Scope("inventory"), path, NOW, seen.append)
    assert seen[-1] == count == sum(len(made.sheets(name)) for name in INVENTORY)
    before = path.read_bytes()

    def cancel(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_inventory_csv(made, Scope("parties"), path, NOW, cancel)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*.part"))
