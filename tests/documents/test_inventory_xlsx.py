"""A register of the inventory as a workbook, read back by two other programs."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from privdesk.documents.inventory_scope import KINDS, Scope
from privdesk.documents.inventory_values import value_words
from privdesk.documents.inventory_xlsx import write_inventory_xlsx
from privdesk.fields import FieldKind, field_of, fields_of
from privdesk.records import INVENTORY, RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.rules.lists import office_list
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.inventory import Inventory
from privdesk.text import say
from tests.documents.inventory_sample import (
    CODES,
    NOW,
    SEAL,
    Values,
    full_inventory,
    full_sheet,
    inventory_of,
)
from tests.documents.sample import names

ROW_TABLES = {one.record_type for some in OWNED.values() for one in some}
HOSTILE = ["=1+1", "+57 300", "-x", "@cmd", "<b>&{NIT}", "'ya", "😀 \u202eשלום", "x" * 40_000]


def book(inventory: Inventory, kind: str = "inventory") -> BytesIO:
    stream = BytesIO()
    write_inventory_xlsx(inventory, Scope(kind), stream, NOW)
    stream.seek(0)
    return stream


def tables(inventory: Inventory, kind: str = "inventory") -> dict[str, list[list[Any]]]:
    """Every sheet's rows by its name, as calamine reads them."""
    read = CalamineWorkbook.from_filelike(book(inventory, kind))
    return {name: read.get_sheet_by_name(name).to_python() for name in read.sheet_names}


def columns(sheet: list[list[Any]]) -> list[dict[str, Any]]:
    """The rows of a sheet by the heads of its columns."""
    return [dict(zip(sheet[0], row, strict=True)) for row in sheet[1:]]


def test_there_is_a_sheet_for_every_type_of_record_and_of_row() -> None:
    sheets = tables(full_inventory())
    assert len(sheets) == 4 + len(INVENTORY) + len(ROW_TABLES)
    assert next(iter(sheets)) == "Portada"
    assert list(sheets)[-1] == "Listas"
    assert all(len(name) <= 31 for name in sheets)
    for name in (
        "Menciones",
        "Adjuntos",
        "Bases de datos",
        "BD Finalidades",
        "Act. Categorías de datos",
        "Contratos",
    ):
        assert name in sheets


def test_every_field_of_every_record_and_row_is_there() -> None:
    inventory = full_inventory()
    sheets = tables(inventory)
    found = [row for rows in sheets.values() for row in columns(rows)]
    for record_type in INVENTORY:
        (sheet,) = inventory.sheets(record_type)
        records = [(record_type, sheet.values)]
        for owned in OWNED.get(record_type, ()):
            records += [(owned.record_type, row.values) for row in sheet.rows_of(owned.name)]
        for table, values in records:
            wanted = _cells(inventory, table, values)
            assert any(wanted.items() <= row.items() for row in found), (table, wanted)


def _cells(inventory: Inventory, table: str, values: Any) -> dict[str, Any]:
    """What the cells hold, by the heads of their columns."""
    wanted: dict[str, Any] = {}
    for declared in fields_of(RECORD_TYPES[table]):
        value, label = values[declared.name], say(declared.label)
        typed = declared.kind in (FieldKind.DATE, FieldKind.NUMBER)
        wanted[label] = value if typed else value_words(inventory, declared, value)
        if declared.kind is FieldKind.REFERENCE:
            wanted[f"{label} (id)"] = value
        if declared.listed in CODES:
            wanted["Código RNBD"] = CODES[declared.listed]
    return wanted


def test_a_row_says_whose_it_is_by_name_and_id() -> None:
    values = Values()
    databases = [full_sheet("database", values, n, name=f"Base {n}") for n in (1, 2)]
    rows = columns(tables(inventory_of(*databases), "databases")["BD Finalidades"])
    assert [(row["Id"], row["Base de datos"], row["Base de datos (id)"]) for row in rows] == [
        (10, "Base 1", 1),
        (11, "Base 1", 1),
        (20, "Base 2", 2),
        (21, "Base 2", 2),
    ]


def test_a_transfer_of_a_database_and_an_activity_stands_once() -> None:
    values = Values()
    row = RowSheet(7, values.all_of("transfer"))
    database = Sheet("database", 1, values.all_of("database"), {"transfers": (row,)})
    activity = Sheet("activity", 1, values.all_of("activity"), {"transfers": (row,)})
    sheets = tables(inventory_of(database, activity))
    assert len(sheets["Transferencias y transmisiones"]) == 2


def test_the_cover_has_the_day_the_selection_the_seal_and_the_sheets() -> None:
    inventory = full_inventory(day=dt.date(2025, 12, 31))
    cover = {row[0]: row[1] for row in tables(inventory)["Portada"]}
    assert cover["Organización"] == "Panadería Ejemplo S.A.S."
    assert cover["NIT"] == "999.000.123-2"
    assert cover["Fecha"] == "Al 31/12/2025, reconstruido del historial"
    assert cover["Selección"] == "todas"
    assert cover["Generado"] == "23/11/2026 10:04"
    assert cover["Sello de auditoría"] == str(SEAL)
    assert cover["Bases de datos"] == 1
    assert cover["BD Finalidades"] == 2


def test_sheets_are_ready_to_work_with() -> None:
    made = openpyxl.load_workbook(book(full_inventory()))
    for sheet in made.worksheets[1:-1]:
        assert sheet.freeze_panes == "C2"
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet["A1"].font.bold
    databases = made["Bases de datos"]
    heads = {cell.value: cell.column_letter for cell in databases[1]}
    created = databases[f"{heads['Creada el']}2"]
    assert created.is_date
    assert created.number_format == "dd/mm/yyyy"
    assert databases[f"{heads['Número de titulares']}2"].data_type == "n"


def test_closed_lists_are_offered_in_their_cells() -> None:
    made = openpyxl.load_workbook(book(full_inventory()))
    lists = made["Listas"]
    for sheet, head, choices in (
        ("Bases de datos", "¿Se trata de forma manual?", ["Sí", "No", "Sin verificar"]),
        ("Bases de datos", "Estado", ["En uso", "Cerrada"]),
        ("Bases de datos", "Del titular", ["Sí", "Sin verificar"]),
        ("Contratos", "No tiene fecha de fin", ["Sí"]),
        ("BD Dónde se guarda", "País", _labels("countries")),
        ("BD Finalidades", "Categoría", _labels("rnbd_purposes")),
    ):
        letter = next(cell.column_letter for cell in made[sheet][1] if cell.value == head)
        (rule,) = [
            r
            for r in made[sheet].data_validations.dataValidation
            if str(r.sqref) == f"{letter}2:{letter}1048576"
        ]
        place = rule.formula1.split("!")[1].replace("$", "")
        assert [row[0].value for row in lists[place]] == choices, head
        assert rule.showErrorMessage
        assert rule.errorStyle == ("warning" if head in ("País", "Categoría") else "stop")
        assert rule.errorTitle == "No está en la lista"
        assert len(rule.error) <= 255


def test_a_box_that_is_not_ticked_says_no_no() -> None:
    def said(*ticked: str) -> list[str]:
        names = ("from_subject", "from_other_person", "from_party", "is_inferred")
        sheet = full_sheet("database", Values(), **{name: name in ticked for name in names})
        (row,) = columns(tables(inventory_of(sheet), "databases")["Bases de datos"])
        return [row[say(field_of(RECORD_TYPES["database"], name).label)] for name in names]

    assert said() == ["Sin verificar"] * 4
    assert said("from_party") == ["", "", "Sí", ""]
    contract = full_sheet("contract", Values(), has_no_end=False)
    (row,) = columns(tables(inventory_of(contract))["Contratos"])
    assert row["No tiene fecha de fin"] == ""


def _labels(name: str) -> list[str]:
    return [entry.label for entry in office_list(name, ()).offered()]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_a_formula(text: str) -> None:
    sheet = full_sheet("database", Values(), name="Clientes", description=text, notes=text)
    stream = book(inventory_of(sheet), "databases")
    made = openpyxl.load_workbook(stream)["Bases de datos"]
    assert {cell.data_type for row in made for cell in row if cell.value is not None} <= set("snd")
    assert not [c for row in made for c in row if c.data_type == "f"]
    stream.seek(0)
    rows = columns(CalamineWorkbook.from_filelike(stream).get_sheet_by_index(1).to_python())
    read = "".join(row["Descripción"].split("] ")[-1] for row in rows)
    assert read == text


def test_an_erased_date_says_so() -> None:
    sheet = full_sheet("database", Values(), created_on=None)
    erased = {("database", 1): frozenset({"created_on"})}
    (row,) = columns(tables(inventory_of(sheet, _erased=erased), "databases")["Bases de datos"])
    assert row["Creada el"] == "[suprimido]"


@pytest.mark.parametrize("kind", list(KINDS))
def test_it_tells_how_many_records_it_holds(kind: str, tmp_path: Path) -> None:
    made = write_inventory_xlsx(full_inventory(), Scope(kind), tmp_path / "a.xlsx", NOW)
    assert made == len(KINDS[kind])


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def cancel(done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_inventory_xlsx(full_inventory(), Scope("inventory"), tmp_path / "a.xlsx", NOW, cancel)
    assert names(tmp_path) == []


def test_the_same_inventory_gives_the_same_bytes() -> None:
    assert book(full_inventory()).getvalue() == book(full_inventory()).getvalue()
