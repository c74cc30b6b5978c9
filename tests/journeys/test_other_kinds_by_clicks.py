"""What is no inquiry and no claim: a petition of another law, and a change from a controller."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts
from tests.journeys.books import Books, event, term, told
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

BANK = "Banco Ficticio S.A."


def test_a_petition_answered_as_such(officer: Officer, books: Books, at_the_desk: Path) -> None:
    acts.receive(officer, "Petición", "20/11/2026", "¿A qué hora abren?")
    assert set(books.due()) == {"other.answer"}
    acts.step(officer, "Responder…")
    words = acts.write(officer, "C-2026-0001", {"Respuesta de fondo": "Abrimos a las seis."})
    assert "Ley 1755" in words
    assert "Abrimos a las seis." in words
    acts.send(officer)
    acts.close(officer)

    case = books.closed()
    assert (case["kind"], case["answered"]) == ("petition", "2026-11-23")
    assert told(case) == ["issued", "answered", "closed"]
    assert {d["term"] for d in case["deadlines"] if d["due"]} == set()  # none of Ley 1581


def test_a_change_reported_by_a_controller(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    officer.press("Ctrl+N")
    for label, words in acts.ANA.items():
        officer.fills(label, words)
    officer.fills("Derecho ejercido", "Novedad")
    officer.rests()
    assert officer.written("Nuestro papel") == "Encargado"
    officer.fills("Recibida", "20/11/2026")
    officer.fills("Qué se pide", "Su nueva dirección.")
    officer.fills("Responsable del que somos encargados", BANK)
    officer.press("Ctrl+S")
    officer.waits_for("Siguiente paso:")
    due = books.due()["processor.update"]
    assert (due["due"], due["target"]) == ("2026-11-27", "2026-11-26"), due

    seat.comes_on("2026-11-26")
    done = {
        "Dónde": "Clientes del banco",
        "Qué se hizo": "Actualizado",
        "Quién lo hizo": "Sistemas",
    }
    acts.record(officer, "Registrar ejecución…", done)
    acts.step(officer, "Responder…")
    words = acts.write(officer, "C-2026-0001")
    assert BANK in words
    acts.send(officer, {"Enviado a": "novedades@banco.example"})
    acts.close(officer)

    case = books.closed()
    assert term(case, "processor.update")["met"] == "2026-11-26"
    assert event(case, "executed")["execution"] == "updated"
    assert event(case, "answered")["party"] == BANK
