"""What does not hold in the inventory is said in every form in which a register goes out."""

from __future__ import annotations

import csv
import json
import zipfile
from datetime import UTC, date, datetime
from io import BytesIO, TextIOWrapper
from typing import Any

from python_calamine import CalamineWorkbook

from privdesk.documents.inventory_csv import write_inventory_csv
from privdesk.documents.inventory_json import write_inventory_json
from privdesk.documents.inventory_pdf import write_inventory_pdf
from privdesk.documents.inventory_remarks import Remarks
from privdesk.documents.inventory_scope import Scope, day_of
from privdesk.documents.inventory_xlsx import write_inventory_xlsx
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.inventory import Inventory
from privdesk.store.inventory_files import AttachedFile
from tests.documents.inventory_sample import NOW, Values, full_sheet, inventory_of
from tests.documents.sample import pages, text_of

NO_GROUND = "No hay autorización ni causal legal"
NO_LAW = "No se indica ningún fundamento del artículo 26"
FILE = AttachedFile(7, "=Prueba.pdf", "ab" * 32, datetime(2026, 1, 2, 15, tzinfo=UTC))


def sample() -> Inventory:
    """A database without any ground, whose data go to India without one; and one that is sound."""
    values = Values()
    transfer = {
        **values.all_of("transfer"),
        "kind": "transfer",
        "country": "IN",
        "ground": None,
        "contract_id": None,
        "until_on": None,
        "activity_id": None,
        "exception": "",
        "declaration": "",
    }
    stated = {"authorization": "no", "exemption": "", "status": "in_use"}
    bad = Sheet(
        "database",
        1,
        values.all_of("database", name="Sin base legal", **stated),
        {"transfers": (RowSheet(5, transfer),)},
    )
    good = {"authorization": "yes", "authorization_mode": "written"}
    sound = Sheet("database", 2, values.all_of("database", name="En regla", **good), {})
    party = full_sheet("party", values, name="Soporte Fingido")
    return inventory_of(bad, sound, party, files={("database", 1): (FILE,), ("party", 9): (FILE,)})


def words_of(inventory: Inventory, number: int) -> str:
    sheet = inventory.find("database", number)
    assert sheet is not None
    return "\n".join(Remarks(inventory, date(2026, 11, 23)).of(sheet))


def test_a_database_is_warned_of_with_its_transfers() -> None:
    inventory = sample()
    assert NO_GROUND in words_of(inventory, 1)
    assert f"Soporte Fingido: {NO_LAW}" in words_of(inventory, 1)
    assert words_of(inventory, 2) == ""


def test_a_closed_database_is_warned_of_no_more() -> None:
    inventory = sample()
    found = inventory.find("database", 1)
    assert found is not None
    closed = Sheet("database", 1, {**found.values, "status": "closed"}, found.rows)
    assert words_of(inventory_of(closed), 1) == ""


def test_the_day_is_the_one_that_is_told_of() -> None:
    assert day_of(sample(), datetime(2026, 11, 24, 3, tzinfo=UTC)) == date(2026, 11, 23)


def written(kind: str, write: Any) -> BytesIO:
    stream = BytesIO()
    write(sample(), Scope(kind), stream, NOW)
    stream.seek(0)
    return stream


def test_the_pdf_says_them_in_the_overview_and_on_the_sheet() -> None:
    read = pages(written("databases", write_inventory_pdf).getvalue())
    assert "Advertencias" in read[0]
    (sheet,) = [page for page in read if "registro 1 Sin base legal" in page]
    assert "Advertencias: 2" in sheet
    assert NO_GROUND in sheet
    assert not [page for page in read if "registro 2 En regla Advertencias" in page]


def test_the_pdf_names_the_files_with_their_hash() -> None:
    whole = text_of(written("databases", write_inventory_pdf).getvalue())
    assert "Adjuntos (1)" in whole
    assert "=Prueba.pdf 02/01/2026 10:00" in whole
    assert f"SHA-256: {'ab' * 32}" in whole


def test_the_workbook_has_them_with_files_and_mentions() -> None:
    book = CalamineWorkbook.from_filelike(written("inventory", write_inventory_xlsx))

    def table(name: str) -> list[dict[str, Any]]:
        heads, *rows = book.get_sheet_by_name(name).to_python()
        return [dict(zip(map(str, heads), row, strict=True)) for row in rows]

    warned = {row["Nombre"]: row["Advertencias"] for row in table("Bases de datos")}
    assert NO_GROUND in warned["Sin base legal"]
    assert warned["En regla"] == ""
    (transfer,) = table("Transferencias y transmisiones")
    assert transfer["Advertencias"].startswith(NO_LAW)
    (file,) = table("Adjuntos")
    assert (file["Id"], file["Registro"], file["Archivo"]) == (1, "Sin base legal", "=Prueba.pdf")
    assert file["SHA-256"] == "ab" * 32
    mentions = [m for m in table("Menciones") if m["Registro"] == "Soporte Fingido"]
    assert ("Sin base legal", 1) in [(m["Nombre"], m["Se menciona en (id)"]) for m in mentions]


def test_the_csv_files_have_them_too() -> None:
    with zipfile.ZipFile(written("databases", write_inventory_csv)) as files:
        tables = {}
        for name in files.namelist():
            with files.open(name) as stream:
                text = TextIOWrapper(stream, "utf-8-sig", newline="")
                tables[name[3:]] = list(csv.reader(text)) if name.endswith(".csv") else []
    assert NO_GROUND in "".join(tables["bases-de-datos.csv"][1])
    assert tables["adjuntos.csv"][1][3:5] == ["'=Prueba.pdf", "ab" * 32]
    assert "menciones.csv" in tables


def test_the_json_has_them_too() -> None:
    found = json.load(written("inventory", write_inventory_json))["records"]
    one = next(d for d in found["database"] if d["id"] == 1)
    assert one["warnings"][0].startswith(NO_GROUND)
    assert one["transfers"][0]["warnings"][0].startswith(NO_LAW)
    assert one["attachments"] == [
        {
            "name": "=Prueba.pdf",
            "sha256": "ab" * 32,
            "added_at": "2026-01-02T15:00:00Z",
            "erased_on": None,
        }
    ]
    named = [(m["type"], m["id"], m["how"]) for m in found["party"][0]["named_in"]]
    assert ("database", 1, "Transferencias y transmisiones") in named
