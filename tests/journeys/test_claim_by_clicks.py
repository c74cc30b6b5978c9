"""A claim to erase, by clicks and keys: complete, legend, answered in part, sent and closed."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.officer import Officer

ANSWER = {
    "Decisión": "procede en parte",
    "Hechos": "La titular pidió borrar sus datos el 19 de noviembre.",
}


def record_the_claim(officer: Officer) -> None:
    officer.press("Ctrl+N")
    officer.fills("Número de documento", "9.000.000.146")
    officer.fills("Nombres y apellidos", "Marta Inventada")
    officer.fills("Correo electrónico", "marta@correo.example")
    officer.fills("Derecho ejercido", "Sup")
    assert officer.written("Derecho ejercido") == "Suprimir"
    assert officer.written("Clase") == "Reclamo"
    assert "art. 15" in officer.under("Clase")
    officer.fills("Recibida", "20/11/2026")
    officer.fills("Qué se pide", "Borren mis datos de la lista de correos.")
    officer.press("Ctrl+S")


def test_a_claim_by_clicks(officer: Officer, at_the_desk: Path) -> None:
    record_the_claim(officer)
    print(officer.texts())
    officer.press("Ctrl+1")
    print(officer.rows("Lo que vence"))
    officer.press("Ctrl+2")
    officer.clicks("Responder…")
    officer.waits_for("para emitir")
    officer.clicks("Emitir…")
    print(officer.texts())
