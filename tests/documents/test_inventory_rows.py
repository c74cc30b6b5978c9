"""What nobody answered stands in every register as not verified, and an expired contract as so."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from privdesk.documents.inventory_csv import write_inventory_csv
from privdesk.documents.inventory_json import write_inventory_json
from privdesk.documents.inventory_pdf import write_inventory_pdf
from privdesk.documents.inventory_rows import shown_rows
from privdesk.documents.inventory_scope import Scope
from privdesk.documents.inventory_xlsx import write_inventory_xlsx
from privdesk.records.owned import OWNED
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.sheet_facts import questions_for, required_clauses
from privdesk.store.inventory import Inventory
from tests.documents.inventory_sample import NOW, Values, inventory_of
from tests.documents.sample import pages
from tests.rules.sheets import CONTRACT, PARTY, changed

ANSWER = {"code": "training", "is_met": True, "reviewed_on": None, "note": "", "database_id": 1}
GONE = {"code": "antes", "is_met": False, "reviewed_on": None, "note": "", "database_id": 1}


def database(*answers: dict[str, Any]) -> Sheet:
    rows = tuple(RowSheet(n, one) for n, one in enumerate(answers, 1))
    values = Values().all_of("database", name="Candidatos", status="in_use")
    return Sheet("database", 1, values, {"answers": rows})


def contract(**values: Any) -> Sheet:
    return changed(CONTRACT, name="Contrato 12", clauses=(), **values)


def written(write: Callable[..., int], kind: str, *sheets: Sheet) -> bytes:
    stream = BytesIO()
    write(inventory_of(*sheets), Scope(kind), stream, NOW)
    return stream.getvalue()


def asked(inventory: Inventory, sheet: Sheet) -> list[str]:
    entries = (
        required_clauses(sheet["kind"], inventory.lists)
        if sheet.record_type == "contract"
        else questions_for(sheet, inventory.lists)
    )
    return [entry.code for entry in entries]


def test_what_is_asked_stands_in_its_order_with_what_was_answered_in_its_place() -> None:
    (owned,) = (one for one in OWNED["database"] if one.name == "answers")
    sheet = database(GONE, ANSWER)
    inventory = inventory_of(sheet)
    rows = shown_rows(inventory, owned, sheet)
    assert [row.values["code"] for row in rows] == [*asked(inventory, sheet), "antes"]
    told = {row.values["code"]: (row.id, row.values["is_met"]) for row in rows}
    assert told["training"] == (2, True)
    assert told["antes"] == (1, False)
    assert {one for code, one in told.items() if code not in ("training", "antes")} == {
        (None, None)
    }


@pytest.mark.parametrize(
    ("kind", "sheet", "name"),
    [("databases", database(ANSWER), "answers"), ("parties", contract(), "clauses")],
)
def test_the_json_says_null_for_what_nobody_answered(kind: str, sheet: Sheet, name: str) -> None:
    made = json.loads(written(write_inventory_json, kind, sheet, PARTY))
    rows = made["records"][sheet.record_type][0][name]
    codes = asked(inventory_of(sheet), sheet)
    assert [row["code"]["code"] for row in rows] == codes
    answers = [row["is_met" if name == "answers" else "is_there"] for row in rows]
    given = len(sheet.rows_of(name))
    assert answers.count(None) == len(codes) - given
    assert [row["id"] for row in rows].count(None) == len(codes) - given


def test_the_workbook_and_the_csv_files_say_that_it_is_not_verified() -> None:
    sheet = database(ANSWER)
    lacking = len(asked(inventory_of(sheet), sheet)) - 1
    book = CalamineWorkbook.from_filelike(
        BytesIO(written(write_inventory_xlsx, "databases", sheet))
    )
    (name,) = [n for n in book.sheet_names if n.startswith("BD Medidas")]
    heads, *rows = book.get_sheet_by_name(name).to_python()
    told = [dict(zip(map(str, heads), row, strict=True)) for row in rows]
    assert [row["¿Se cumple?"] for row in told].count("Sin verificar") == lacking
    assert {row["Base de datos"] for row in told} == {"Candidatos"}
    files = zipfile.ZipFile(BytesIO(written(write_inventory_csv, "databases", sheet)))
    (name,) = [n for n in files.namelist() if "bd-medidas" in n]
    assert files.read(name).decode("utf-8-sig").count("Sin verificar") == lacking


def test_the_sheet_of_a_database_that_nobody_asked_anything_says_so() -> None:
    sheet = database()
    whole = " ".join(pages(written(write_inventory_pdf, "databases", sheet)))
    count = len(asked(inventory_of(sheet), sheet))
    assert f"Medidas de seguridad ({count})" in whole
    assert whole.split("Medidas de seguridad (")[1].count("Sin verificar") >= count


def test_an_expired_contract_says_so_in_every_register() -> None:
    old = contract(ends_on=date(2024, 12, 31), status="in_force")
    read = pages(written(write_inventory_pdf, "parties", old, PARTY))
    expired = "Vencido desde 31/12/2024"
    assert expired in read[0]  # the overview
    ended = "El contrato «Contrato 12» terminó el 31/12/2024, y no consta que se haya renovado."
    of_party, of_contract = (
        " ".join(p for p in read if f"{kind} · registro" in p) for kind in ("Tercero", "Contrato")
    )
    assert f"Estado {expired}; figura como «Vigente»" in of_contract
    assert ended in of_contract
    assert ended in of_party
    made = json.loads(written(write_inventory_json, "parties", old, PARTY))["records"]
    (told,) = made["contract"]
    assert told["standing"] == {"code": "over", "label": expired}
    assert told["status"]["code"] == "in_force"
    assert ended in told["warnings"]
    assert ended in made["party"][0]["warnings"]
    book = CalamineWorkbook.from_filelike(
        BytesIO(written(write_inventory_xlsx, "parties", old, PARTY))
    )
    heads, row = book.get_sheet_by_name("Contratos").to_python()
    cells = dict(zip(map(str, heads), row, strict=True))
    assert cells["Estado al día del registro"] == expired
    assert ended in str(cells["Advertencias"])


def test_a_contract_in_force_and_one_that_says_that_it_ended_say_no_more() -> None:
    for status, words in (("in_force", "Vigente"), ("ended", "Terminado")):
        one = changed(CONTRACT, status=status, ends_on=date(2027, 1, 2))
        made = json.loads(written(write_inventory_json, "parties", one, PARTY))["records"]
        assert made["contract"][0]["standing"] == {"code": status, "label": words}
        assert made["contract"][0]["warnings"] == []


def test_no_unit_stands_without_its_period() -> None:
    given = {"bound": "until_asked", "period": None, "unit": "years"}
    rule = Sheet("retention_rule", 1, Values().all_of("retention_rule", **given))
    whole = " ".join(pages(written(write_inventory_pdf, "retention", rule)))
    assert "Unidad —" in whole
    assert "Unidad Años" not in whole
