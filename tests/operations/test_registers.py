"""Registers: every record and every field is in each file, read back by other programs."""

from __future__ import annotations

import csv
import json
import re
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from privdesk.documents.register_csv import unguarded
from privdesk.errors import BadInput
from privdesk.fields import fields_of
from privdesk.operations.events import record_sending
from privdesk.operations.office import save_record
from privdesk.operations.registers import export_register, register_of, selection_in_words
from privdesk.operations.requests import close_request, receive_request
from privdesk.operations.when import When
from privdesk.records import RECORD_TYPES, Database, Party
from privdesk.rules.events import ANSWERED
from privdesk.store.lists import Day, Listing
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
DAY = Day(date(2026, 11, 23), date(2026, 11, 26))
TEXTS = ["=1+1", "+57 300", "-x", "@cmd", "<b>no</b> & {NIT}", "línea\nsegunda", "٣ עברית", "'ya"]


@pytest.fixture
def register(office: Store) -> Store:
    """Eight requests with hostile texts, the first one closed; a database and a third party."""
    with office.write("receive_request") as session:
        save_record(session, Database, {"name": "Clientes", "contact": "=Ventas"})
        save_record(session, Party, {"name": "Nube Imaginaria Ltda.", "contact": "@x"})
        for number, text in enumerate(TEXTS, 1):
            request = receive_request(
                session,
                person={"name": f"Persona Ficticia {number}", "document_number": f"000{number}"},
                right="know" if number % 2 else "erase",
                received=When(date(2026, 11, number)),
                now=NOW,
                channel="web",
                database_id=1,
                reply_address=f"p{number}@correo.example",
                text=text,
            )
            if number == 1:
                on = When(date(2026, 11, 9))
                record_sending(session, request, on, step=ANSWERED, now=NOW)
                close_request(session, request, on, now=NOW)
    return office


def written(store: Store, path: Path, record_type: str = "request", **listing: Any) -> Path:
    export_register(store, Listing(record_type, **listing), DAY, path, NOW)
    return path


@pytest.mark.parametrize("record_type", ["request", "person", "database", "party"])
def test_every_field_of_every_register_is_a_column(register: Store, record_type: str) -> None:
    with register.read() as session:
        found = register_of(session, Listing(record_type), DAY, NOW)
        names = {c.name for c in found.columns}
        fields = {f.name.removesuffix("_id") for f in fields_of(RECORD_TYPES[record_type])}
        assert fields - {"received_time_known"} <= names  # told by the hour of `received_at`
        assert found.seal == str(register.seal())
        assert found.count == len(list(found.rows))


def test_csv_holds_every_record_and_strings_stay_strings(register: Store, tmp_path: Path) -> None:
    path = written(register, tmp_path / "r.csv", order="number")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    head = next(n for n, row in enumerate(rows) if "number" in row or "Número" in row)
    body = rows[head + 1 :]
    assert len(body) == len(TEXTS)
    flat = [{unguarded(cell) for cell in row} for row in body]
    for number, (text, cells) in enumerate(zip(TEXTS, flat, strict=True), 1):
        assert {text, f"Persona Ficticia {number}", f"000{number}", "Clientes"} <= cells
    assert not any(cell.startswith(("=", "+", "@")) for row in body for cell in row)


def test_the_workbook_holds_every_record_with_real_dates(register: Store, tmp_path: Path) -> None:
    path = written(register, tmp_path / "r.xlsx", order="number")
    book = CalamineWorkbook.from_path(str(path))
    rows = [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]
    cells = [cell for row in rows for cell in row]
    for number, text in enumerate(TEXTS, 1):
        assert text in cells
        assert f"000{number}" in cells
        assert f"2026-{number:04}" in cells
    assert date(2026, 11, 9) in [c.date() if isinstance(c, datetime) else c for c in cells]
    assert any(str(register.seal()) in str(cell) for cell in cells)


def test_the_pdf_holds_every_record(register: Store, tmp_path: Path) -> None:
    path = written(register, tmp_path / "r.pdf", order="number")
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    whole = text.replace("\n", "").replace(" ", "")
    for number in range(1, len(TEXTS) + 1):
        assert f"2026-{number:04}" in whole
        assert f"PersonaFicticia{number}" in whole
        assert f"000{number}" in whole
    assert "=1+1" in whole
    assert "<b>no</b>&{NIT}" in whole


def test_json_holds_every_record(register: Store, tmp_path: Path) -> None:
    content = json.loads(written(register, tmp_path / "r.json").read_text(encoding="utf-8"))
    assert {row["text"] for row in content["rows"]} == set(TEXTS)


def test_what_the_list_shows_is_what_the_file_gives(register: Store, tmp_path: Path) -> None:
    filters = {"kind": "claim", "received_from": date(2026, 11, 3)}
    path = written(register, tmp_path / "r.json", filters=filters, order="number", descending=True)
    rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    assert [row["number"] for row in rows] == ["2026-0008", "2026-0006", "2026-0004"]


@pytest.mark.parametrize(
    ("listing", "words"),
    [
        ({}, "todas"),
        ({"words": "ana"}, "con las palabras «ana»"),
        ({"filters": {"state": "open"}}, "abiertas"),
        ({"filters": {"state": "overdue"}}, "estado: Vencida"),
        ({"filters": {"decision": "partly"}}, "Decisión: Procede en parte"),
        (
            {"filters": {"kind": "claim", "received_from": date(2026, 10, 15)}},
            "Clase: Reclamo; recibidas desde 15/10/2026",
        ),
    ],
)
def test_the_selection_is_said_in_words(
    register: Store, listing: dict[str, Any], words: str
) -> None:
    with register.read() as session:
        assert selection_in_words(session, Listing("request", **listing)) == words


def test_the_columns_of_the_table_are_those_of_the_file(register: Store, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    shown = ("number", "due", "kind", "right", "document_number", "unknown", "due")
    export_register(register, Listing("request"), DAY, path, NOW, columns=shown)
    head = path.read_text(encoding="utf-8-sig").splitlines()[0]
    assert re.split("[,;]", head.replace('"', "")) == [
        *("Número", "Vence", "Clase", "Derecho ejercido", "Número de documento"),
    ]


def test_another_suffix_is_refused_and_nothing_is_written(register: Store, tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        written(register, tmp_path / "r.doc")
    assert not (tmp_path / "r.doc").exists()


def test_cancelling_leaves_no_file(register: Store, tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def cancel(done: int) -> None:
        raise Cancelled

    for suffix in ("pdf", "xlsx", "csv", "json"):
        target = tmp_path / "out" / f"r.{suffix}"
        target.parent.mkdir(exist_ok=True)
        with pytest.raises(Cancelled):
            export_register(register, Listing("request"), DAY, target, NOW, cancel)
        assert list(target.parent.iterdir()) == []


def test_the_hour_of_receipt_stands_only_where_it_is_known(office: Store, tmp_path: Path) -> None:
    with office.write("receive_request") as session:
        for hour in (None, time(9, 14)):
            receive_request(
                session,
                person={"name": "Ana Ficticia", "document_type": "none"},
                right="know",
                received=When(date(2026, 11, 10), hour),
                now=NOW,
            )
    path = written(office, tmp_path / "r.json", order="number")
    rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    assert rows[0]["received_at"] == "2026-11-10"
    assert rows[1]["received_at"] == "2026-11-10T14:14:00Z"


def test_no_date_is_broken_on_the_page(register: Store, tmp_path: Path) -> None:
    path = written(register, tmp_path / "r.pdf", order="number")
    text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    assert all(f"0{n}/11/2026" in text for n in range(1, 10))
