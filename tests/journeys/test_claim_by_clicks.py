"""A claim to erase, worked from Hoy: reviewed, legend, denied by choice of letter, closed."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts
from tests.journeys.officer import Officer

ANSWER = {
    "Causal de la negación": "No hay datos",
    "Motivos de la decisión": "No está en la lista de correos.",
    "Hechos": "Se buscó en cada base.",
}
LEGEND = "Poner leyenda «reclamo en trámite»"


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
    officer.waits_for("Siguiente paso: acusar recibo")


def lines_of_today(officer: Officer) -> list[str]:
    officer.press("Ctrl+1")
    return [line for line in officer.rows("Lo que vence") if "Marta Inventada" in line]


def review(officer: Officer) -> None:
    """The officer reads it, finds it whole and theirs, and says so by the button in Hoy."""
    line = next(x for x in lines_of_today(officer) if "Revisar si el reclamo está completo" in x)
    assert "25/11/2026 | 27/11/2026" in line
    officer.clicks_row("Lo que vence", "Revisar si el reclamo está completo", column=5)
    assert officer.sees("art. 15, num. 1")
    officer.clicks("Registrar")
    officer.until(lambda: not officer.has_button("Dar por completo…"), "the review")
    rest = lines_of_today(officer)
    assert not any("Revisar" in x for x in rest)


def set_the_legend(officer: Officer) -> None:
    (line,) = (x for x in lines_of_today(officer) if LEGEND in x)
    assert "24/11/2026" in line
    officer.clicks_row("Lo que vence", LEGEND, column=5)
    officer.types("23/11/2026")  # over today's date, which stands there
    officer.fills("Nota", "En «Clientes y pedidos» y en la lista de correos.")
    officer.press("Ctrl+S")
    officer.until(lambda: officer.sees("Leyenda «reclamo en trámite» puesta"), "the legend")
    assert not any(LEGEND in x for x in lines_of_today(officer))


def deny(officer: Officer) -> None:
    """The letter of the step is another one than the first: chosen beside it."""
    officer.clicks_row("Lo que vence", "Responder reclamo", column=5)
    officer.waits_for("Respuesta a reclamo: procede")
    officer.clicks("No procede")
    officer.waits_for("Negación del reclamo")
    words = acts.write(officer, "C-2026-0001", ANSWER)
    assert "su reclamo es improcedente" in words
    assert "No está en la lista de correos." in words
    acts.send(officer)
    acts.record(officer, "Levantar leyenda…")


def test_a_claim_by_clicks(officer: Officer, at_the_desk: Path) -> None:
    record_the_claim(officer)
    assert officer.sees("14/12/2026")  # law.md: fifteen business days from Friday 20/11/2026
    review(officer)
    set_the_legend(officer)
    deny(officer)
    assert officer.sees("en término")
    assert officer.sees("No procede")
    officer.clicks("Cerrar…")
    officer.clicks("Cerrar el expediente")
    officer.waits_for("Cerrada el 23/11/2026")
    assert officer.has_keyboard("Registrar un hecho")  # not lost with the button that went
    officer.press("Ctrl+1")
    assert officer.sees("No hay nada por vencer.")
    officer.press("Ctrl+2")
    (line,) = officer.rows("Solicitudes")
    assert "Cerrada" in line
