"""A contract that expires: seen in Hoy, renewed by another one, ended."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from privdesk.records import Attachment
from privdesk.store.attachments import read_all
from tests.journeys import sheets
from tests.journeys.books import Books
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer
from tests.journeys.sheets import NO, YES, Answer

PARTY, NAME, NEXT = "Nube Supuesta S.A.S.", "Contrato 12 de 2025", "Contrato 3 de 2027"
ANSWERS: dict[str, Answer] = {
    "Firmado el": "15/02/2025",
    "Desde": "15/02/2025",
    "Hasta": "14/02/2027",
    "¿Se renueva": NO,
    "¿Incluye las cláusulas modelo": NO,
    "De qué trata": "Guarda los pedidos",
    "Guardar confidencialidad": NO,
}
LACKS = "Guardar confidencialidad sobre el tratamiento (Decreto 1377 de 2013, art. 25)."


def begin(officer: Officer) -> None:
    """A third party, and its contract begun from there."""
    officer.clicks("Terceros")
    officer.clicks("Nuevo tercero")
    officer.types(PARTY)
    officer.clicks("Encargado")
    sheets.save(officer)
    assert officer.sees("Sin contrato registrado")
    officer.clicks_tab("Contratos")
    officer.clicks("Nuevo contrato")
    officer.types(NAME)
    assert officer.written("Tercero") == PARTY
    sheets.complete_by_f8(officer, ANSWERS, usual=YES)
    sheets.save(officer)
    assert officer.sees(LACKS)


def attach(officer: Officer, seat: Seat, paper: Path) -> None:
    Image.new("RGB", (400, 300), "lightgray").save(paper, "PDF")
    officer.clicks_tab("Documentos")
    officer.answers(lambda: officer.clicks("Adjuntar…"), lambda: officer.names_file(paper))
    officer.at_rest()
    assert officer.sees(paper.name)
    with seat.store().read() as session:
        (kept,) = session.query(Attachment).filter_by(record_type="contract")
        assert read_all(session, kept.content_id) == paper.read_bytes()


def renew(officer: Officer) -> None:
    """Another one like it: its own name and dates, and each clause read anew."""
    officer.clicks("Duplicar")
    officer.waits_for("Todavía sin guardar")
    assert officer.sees("Nadie ha verificado si dice")
    dates = {"Firmado el": "20/01/2027", "Desde": "15/02/2027", "Hasta": "14/02/2029"}
    officer.fills("Nombre o número", NEXT)
    sheets.complete_by_f8(officer, dates, usual=YES)
    officer.clicks_tab("General")
    officer.fills("Estado", "Vigente")
    sheets.save(officer)
    assert officer.sees("Dice todo lo que pide el artículo 25.")


def end_the_first(officer: Officer) -> None:
    """From the list of contracts of its third party."""
    officer.clicks(f"Con: {PARTY}")
    officer.clicks_tab("Contratos")
    officer.until(lambda: len(officer.rows("Contratos")) == 2, "both contracts")
    officer.clicks_row("Contratos", NAME, 0)
    officer.press("Return")
    officer.fills("Estado", "Terminado")
    sheets.save(officer)


def test_a_contract_that_expires_is_renewed(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path, tmp_path: Path
) -> None:
    begin(officer)
    attach(officer, seat, tmp_path / "contrato.pdf")
    (line,) = sheets.today(officer, NAME)
    assert line.startswith("En término")

    seat.comes_on("2027-01-20")
    (line,) = sheets.today(officer, NAME)
    assert f"Vence el contrato «{NAME}» | {NAME} · {PARTY}" in line
    assert "14/02/2027" in line
    assert books.due()["contract.end"]["due"] == "2027-02-14"
    sheets.open_from_today(officer, NAME)
    assert officer.sees("Por terminar")
    renew(officer)
    end_the_first(officer)

    assert sheets.today(officer, f"«{NAME}»") == []
    assert books.due()["contract.end"]["case"] == NEXT
    books.verified()
