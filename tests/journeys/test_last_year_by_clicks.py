"""The register of databases as it stood at the end of last year, out of the window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from privdesk.store.audit import Seal
from tests.journeys import sheets
from tests.journeys.books import Books
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

Told = dict[str, Any]
KEPT, GONE, NEW = "Club de clientes", "Proveedores", "Cámaras de la tienda"


def write_in_2026(officer: Officer) -> None:
    """Two databases; the first with a purpose and a category of data."""
    officer.clicks("Bases de datos")
    for name in (GONE, KEPT):
        officer.clicks("Nueva base de datos")
        officer.types(name)
        officer.fills("Quién la tiene", "Mercadeo")
        officer.fills("Número de titulares", "3180")
        if name == KEPT:
            row = {"Categoría": "Publicidad", "Finalidad": "Ofrecer promociones"}
            sheets.add_rows(officer, "Finalidades", [row])
            officer.clicks_tab("Información")
            officer.clicks("Datos generales de identificación")
        sheets.save(officer)
        officer.press("Escape")


def change_in_2027(officer: Officer) -> None:
    """The one is renamed, with other rows; the other is removed; a third one is begun."""
    officer.clicks("Bases de datos")
    officer.clicks_row("Bases de datos", KEPT, 0)
    officer.press("Return")
    officer.clicks_tab("General")
    officer.fills("Nombre", "Club de amigos")
    officer.fills("Número de titulares", "4000")
    officer.clicks_row("Finalidades", "Ofrecer", 0)
    officer.press("Delete")
    sheets.add_rows(officer, "Finalidades", [{"Categoría": "Seguridad", "Finalidad": "Vigilar"}])
    sheets.save(officer)
    officer.press("Escape")
    officer.clicks_row("Bases de datos", GONE, 0)
    officer.opens_menu("Registro")
    officer.answers(lambda: officer.picks("Eliminar…"), lambda: officer.clicks("Eliminar"))
    officer.clicks("Nueva base de datos")
    officer.types(NEW)
    sheets.save(officer)
    officer.press("Escape")
    found = [line.split(" | ")[0] for line in officer.rows("Bases de datos")]
    assert found == [NEW, "Club de amigos"]


def names(told: Told) -> set[str]:
    return {one["name"] for one in told["records"]["database"]}


def tell_pdf(words: str, seal: Seal) -> None:
    """It says as of when it stands, which seal the history had then, and what stood then."""
    assert "Al 31/12/2026, reconstruido del historial" in words
    assert "Generado 10/03/2027" in words
    assert f"Sello de auditoría {seal.number}:{seal.hash}" in words
    for stood in (KEPT, GONE, "3.180", "Ofrecer promociones"):
        assert stood in words, stood
    for later in (NEW, "Club de amigos", "4.000", "Vigilar"):
        assert later not in words, later


def tell_xlsx(path: Path, seal: Seal) -> None:
    book = CalamineWorkbook.from_path(str(path))
    cover = {row[0]: row[1] for row in book.get_sheet_by_name("Portada").to_python()}
    assert cover["Fecha"] == "Al 31/12/2026, reconstruido del historial"
    assert cover["Sello de auditoría"] == f"{seal.number}:{seal.hash}"
    head, *rows = book.get_sheet_by_name("Bases de datos").to_python()
    assert [row[head.index("Nombre")] for row in rows] == [KEPT, GONE]
    head, *rows = book.get_sheet_by_name("BD Finalidades").to_python()
    assert [row[head.index("Finalidad")] for row in rows] == ["Ofrecer promociones"]


def tell_json(path: Path, seal: Seal) -> None:
    told = json.loads(path.read_text(encoding="utf-8"))
    assert (told["day"], told["seal"]["number"]) == ("2026-12-31", seal.number)
    assert names(told) == {KEPT, GONE}
    (club,) = (one for one in told["records"]["database"] if one["name"] == KEPT)
    assert [row["words"] for row in club["purposes"]] == ["Ofrecer promociones"]
    assert [row["code"]["code"] for row in club["contents"]] == ["general_id"]
    assert club["subject_count"] == 3180


def test_the_register_of_last_year(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path, tmp_path: Path
) -> None:
    write_in_2026(officer)
    seal = seat.store().seal()
    seat.comes_on("2027-03-10")
    change_in_2027(officer)

    endings = {".pdf": "PDF", ".xlsx": "Libro", ".json": "JSON"}
    for ending, kind in endings.items():
        path = tmp_path / f"registro{ending}"
        sheets.export(officer, "Registro de bases de datos", kind, path, "31/12/2026")
    tell_pdf(sheets.words_of(tmp_path / "registro.pdf"), seal)
    tell_xlsx(tmp_path / "registro.xlsx", seal)
    tell_json(tmp_path / "registro.json", seal)
    sheets.export(officer, "Registro de bases de datos", "JSON", tmp_path / "hoy.json")
    now = json.loads((tmp_path / "hoy.json").read_text(encoding="utf-8"))
    assert names(now) == {NEW, "Club de amigos"}
    assert now["seal"]["number"] == seat.store().seal().number > seal.number
    books.verified()
