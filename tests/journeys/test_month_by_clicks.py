"""The month: gone through by keys to what is due; a day off moves it, is noted, and is undone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from tests.journeys import acts
from tests.journeys.books import Books, told
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

MOVES = "Se mueve 1 solicitud abierta."


def to_the_day(officer: Officer) -> None:
    """From today, by the arrow keys, to the Friday of the week after, when the answer is due."""
    officer.press("Ctrl+1")
    officer.clicks("Mes")
    officer.until(lambda: officer.sees("Noviembre de 2026"), "the month")
    officer.clicks("Ir a hoy")
    officer.table("Días del mes").setFocus()
    officer.press("Down")
    for _day in range(4):
        officer.press("Right")
    officer.waits_for("Viernes 4 de diciembre")


def test_what_is_due_is_found_in_the_month_and_done(
    officer: Officer, books: Books, at_the_desk: Path
) -> None:
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    to_the_day(officer)
    assert officer.sees("Responder consulta")
    officer.press("Return")
    officer.waits_for("Datos de la carta")
    officer.at_rest()
    assert "BORRADOR" in officer.pdf_words()
    assert "Ana Ficticia" in officer.pdf_words()


def write_the_day(officer: Officer) -> None:
    officer.press("Ctrl+6")
    officer.clicks_tab("Calendario")
    officer.clicks("Agregar…")
    officer.fills("Día", "24/11/2026")
    officer.fills("Nombre", "Día cívico")
    officer.fills("Ley o acto que lo dispone", "Decreto ficticio 1 de 2026")


def save_button(officer: Officer) -> QWidget:
    """The button that saves the day: it stands beside its Cancelar, the lowest of that name."""
    beside = officer.button("Cancelar").parentWidget()
    assert beside is not None
    found = [b for b in beside.findChildren(QPushButton) if b.text() == "Guardar"]
    assert len(found) == 1
    return found[0]


def test_a_day_off_is_seen_refused_saved_and_undone(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    before = books.due()["inquiry.answer"]["due"]
    assert before == "2026-12-04"
    write_the_day(officer)
    seal = seat.store().seal()

    def refuse() -> None:
        officer.waits_for(MOVES)
        (line,) = officer.rows("Lo que se mueve")
        assert "04/12/2026" in line
        assert "07/12/2026" in line
        officer.press("Escape")

    officer.answers(lambda: officer.clicks(save_button(officer)), refuse)
    assert seat.store().seal() == seal
    assert books.due()["inquiry.answer"]["due"] == before
    assert officer.written("Nombre") == "Día cívico"

    officer.answers(lambda: officer.clicks(save_button(officer)), lambda: officer.clicks("Guardar"))
    officer.waits_for("Solicitudes abiertas que se movieron: 1.")
    assert books.due()["inquiry.answer"]["due"] == "2026-12-07"
    case = books.case()
    assert told(case)[-1] == "note"
    assert "Día cívico" in str(case["events"][-1])

    officer.answers(lambda: officer.press("Ctrl+Alt+Z"), lambda: officer.clicks("Deshacer"))
    officer.until(lambda: books.due()["inquiry.answer"]["due"] == before, "the day before")
    books.verified()
