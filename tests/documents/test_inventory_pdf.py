"""A register of the inventory as PDF, read back by another program: nothing is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from privdesk.documents.inventory_pdf import write_inventory_pdf
from privdesk.documents.inventory_rows import shown_rows
from privdesk.documents.inventory_scope import KINDS, Scope
from privdesk.fields import fields_of
from privdesk.records import INVENTORY, RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.inventory import Inventory
from privdesk.text import say
from tests.documents.inventory_sample import (
    NOW,
    SEAL,
    Values,
    full_inventory,
    full_sheet,
    inventory_of,
    told,
)
from tests.documents.sample import names, pages, text_of

HOSTILE = '<b>&{NIT}</b> =1+1 "x" \\ 😀 ﷽ \u202eשלום\u202c \x00 Ω ñ'


def pdf(inventory: Inventory, kind: str = "inventory", **scope: object) -> bytes:
    stream = BytesIO()
    write_inventory_pdf(inventory, Scope(kind, **scope), stream, NOW)  # type: ignore[arg-type]
    return stream.getvalue()


def test_every_field_and_every_row_of_every_record_is_there() -> None:
    inventory = full_inventory()
    whole = text_of(pdf(inventory))
    for record_type in INVENTORY:
        (sheet,) = inventory.sheets(record_type)
        for words in told(inventory, record_type, sheet.values):
            assert words in whole, (record_type, words)
        for owned in OWNED.get(record_type, ()):
            for row in sheet.rows_of(owned.name):
                for words in told(inventory, owned.record_type, row.values):
                    assert words in whole, (owned.record_type, words)


def test_every_field_has_its_label() -> None:
    inventory = full_inventory()
    whole = text_of(pdf(inventory))
    for record_type in INVENTORY:
        (sheet,) = inventory.sheets(record_type)
        for declared in fields_of(RECORD_TYPES[record_type]):
            assert say(declared.label) in whole, declared
        for owned in OWNED.get(record_type, ()):
            rows = len(shown_rows(inventory, owned, sheet))
            assert rows >= 2
            assert f"{say(owned.label)} ({rows})" in whole


@pytest.mark.parametrize("kind", list(KINDS))
def test_a_register_holds_its_own_records_only(kind: str) -> None:
    inventory = full_inventory()
    read = pages(pdf(inventory, kind))
    sheets = [
        t for t in INVENTORY if any(f" · registro 1 {_title(inventory, t)}" in p for p in read)
    ]
    assert sheets == [t for t in INVENTORY if t in KINDS[kind]]


def _title(inventory: Inventory, record_type: str) -> str:
    return inventory.title(record_type, 1)


def test_what_is_not_known_is_no_no() -> None:
    values = Values()
    sheet = full_sheet("database", values, is_manual=None, is_automated=False, has_minors=True)
    whole = text_of(pdf(inventory_of(sheet), "databases"))
    assert "¿Se trata de forma manual? Sin verificar" in whole
    assert "¿Se trata de forma automatizada? No" in whole
    assert "¿Contiene datos de menores de 18 años? Sí" in whole


def test_the_head_says_whose_it_is_of_which_day_and_which_selection() -> None:
    first = pages(pdf(full_inventory(), words="Estado: en uso"))[0]
    for words in (
        "Panadería Ejemplo S.A.S.",
        "Inventario de datos personales",
        "NIT 999.000.123-2",
        "Fecha A hoy, 23/11/2026",
        "Selección Estado: en uso",
        "Generado 23/11/2026 10:04",
        f"Sello de auditoría {SEAL}",
    ):
        assert words in first
    past = pages(pdf(full_inventory(day=date(2025, 12, 31))))
    assert "Fecha Al 31/12/2025, reconstruido del historial" in past[0]
    assert all("Al 31/12/2025, reconstruido del historial" in page for page in past)
    for number, page in enumerate(past, 1):
        assert f"Página {number} de {len(past)}" in page
        assert f"Sello de auditoría {SEAL.short}" in page


def test_the_overview_tells_the_page_of_each_sheet_and_the_outline_leads_there() -> None:
    values = Values()
    databases = [full_sheet("database", values, n, name=f"Base {n:02}") for n in range(1, 13)]
    made = pdf(inventory_of(*databases, full_sheet("party", values)), "databases")
    reader, read = PdfReader(BytesIO(made)), pages(made)
    whole = " ".join(read)
    overview = whole[: whole.index("registro 1 ")]
    for number in range(1, 13):
        name = f"Base {number:02}"
        page = next(n for n, text in enumerate(read, 1) if f"registro {number} {name} " in text)
        row = overview[overview.index(f" {name} ") :]
        known, warnings, told = row.split(" de ")[1].split()[:3]  # of how many data, and the page
        assert (known.isdigit(), warnings.isdigit(), told) == (True, True, str(page)), row[:100]
    marked = [i for one in reader.outline if isinstance(one, list) for i in one]
    assert [item.title for item in marked] == [f"Base {n:02}" for n in range(1, 13)]  # type: ignore[union-attr]
    assert all(reader.get_destination_page_number(item) for item in marked)  # type: ignore[arg-type]


def test_links_are_named_from_both_ends() -> None:
    values = Values()
    party = full_sheet("party", values, name="Nube Imaginaria Ltda.")
    database = full_sheet("database", values, name="Clientes")
    read = pages(pdf(inventory_of(database, party)))
    (own,) = [page for page in read if "Se menciona en" in page and "Nube Imaginaria" in page]
    after = own.split("Se menciona en")[1]
    assert "Base de datos (Encargados) Clientes" in after
    assert "Base de datos (Tercero que los suministra) Clientes" in after


def test_a_selection_narrows_its_type_and_the_contracts_of_third_parties() -> None:
    values = Values()
    sheets = [full_sheet("party", values, n, name=f"Tercero {n}") for n in (1, 2)]
    contracts = [
        full_sheet("contract", values, n, name=f"Contrato {n}", party_id=n) for n in (1, 2)
    ]
    whole = text_of(
        pdf(inventory_of(*sheets, *contracts), "parties", ids={"party": frozenset({2})})
    )
    assert "registro 2 Tercero 2" in whole
    assert "registro 2 Contrato 2" in whole
    assert "registro 1" not in whole


def test_hostile_texts_of_any_length_survive() -> None:
    inventory = full_inventory(HOSTILE)
    whole = text_of(pdf(inventory))
    assert "<b>&{NIT}</b> =1+1" in whole
    listed = whole.split("mostrados como U+XXXX:")[1]
    for name in ("U+1F600 «grinning face»", "U+0000 (carácter de control)", "U+05E9 «hebrew"):
        assert name in listed
    (sheet,) = inventory.sheets("database")
    assert sheet["description"].split()[-1] in whole.replace(" ", "")


@pytest.mark.parametrize("text", ["z" * 10_000, "zorro " * 1700, "z\n" * 3000])
def test_a_text_longer_than_a_page_goes_on(text: str) -> None:
    values = Values()
    sheet = full_sheet("database", values, name="Clientes", description=text)
    rows = {**sheet.rows, "purposes": (_worded(sheet, text),)}
    whole = Sheet("database", 1, sheet.values, rows)
    read = pages(pdf(inventory_of(whole), "databases"))
    assert sum(page.count("z") for page in read) >= 2 * text.count("z")
    assert "Notas" in read[-1] or "Se menciona en" in read[-1]


def _worded(sheet: Sheet, text: str) -> RowSheet:
    row = sheet.rows_of("purposes")[0]
    return replace(row, values={**row.values, "words": text})


def test_a_hostile_title_breaks_no_page_and_no_outline() -> None:
    title = HOSTILE * 300
    sheet = full_sheet("database", Values(), name=title)
    reader = PdfReader(BytesIO(pdf(inventory_of(sheet), "databases")))
    assert len(reader.outline) >= 2
    assert len(reader.pages) < 40


def test_an_erased_value_says_so() -> None:
    sheet = full_sheet("database", Values(), created_on=None)
    erased = {("database", 1): frozenset({"created_on"})}
    assert "Creada el [suprimido]" in text_of(pdf(inventory_of(sheet, _erased=erased)))


def test_an_empty_inventory_says_so() -> None:
    read = text_of(pdf(inventory_of()))
    assert "Bases de datos: 0 Sin registros." in read


def test_the_same_inventory_gives_the_same_bytes() -> None:
    assert pdf(full_inventory()) == pdf(full_inventory())


def test_cancelling_leaves_no_file(tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def cancel(done: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_inventory_pdf(full_inventory(), Scope("inventory"), tmp_path / "a.pdf", NOW, cancel)
    assert names(tmp_path) == []
