"""An inquiry answered in time: identity asked and verified, answered, delivered, closed."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts
from tests.journeys.books import Books, event, term, told
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

ANSWER = {
    "Base de datos": "Clientes y pedidos",
    "Datos del titular": "Nombre: Ana Ficticia",
    "Finalidades y uso": "Entregar sus pedidos.",
    "Vigencia de la base": "mientras sea cliente y diez años más",
}


def ask_for_the_identity(officer: Officer) -> None:
    officer.clicks("Pedir identificación…")
    words = acts.write(officer, "C-2026-0001")
    assert "Ana Ficticia" in words
    acts.send(officer)


def answer_it(officer: Officer) -> None:
    acts.step(officer, "Responder…")
    words = acts.write(officer, "C-2026-0002", ANSWER)
    assert "mediante copia del documento de identidad" in words.lower()
    assert "Entregar sus pedidos." in words
    acts.send(officer)
    officer.waits_for("Siguiente paso: cerrar el expediente")


def test_an_inquiry_answered_in_time(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    ask_for_the_identity(officer)
    assert acts.state(officer) == "En espera del titular"
    assert books.due()["inquiry.answer"]["due"] == "2026-12-04"  # asking stopped no term

    seat.comes_on("2026-11-25")
    acts.record(officer, "Verificar identidad…", {"Cómo": "Copia del documento de identidad"})
    answer_it(officer)
    assert term(books.case(), "inquiry.answer")["met"] == "2026-11-25"

    seat.comes_on("2026-11-26")
    acts.record_fact(officer, ["Entrega…"], {"Prueba o nota": "Acuse de lectura"})
    acts.close(officer)
    case = books.closed()
    assert told(case) == [
        *("issued", "identity_asked", "identity_verified", "issued", "answered"),
        *("delivered", "closed"),
    ]
    assert (case["answered"], case["decision"], case["closed"], case["flags"]) == (
        "2026-11-25", "granted", "2026-11-26", []
    )  # fmt: skip
    assert event(case, "answered")["address"] == "ana@correo.example"
