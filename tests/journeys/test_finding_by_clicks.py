"""Finding: everything by Ctrl+K, and a list that is again as it was left, on the next day too."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.journeys import acts
from tests.journeys.books import Books
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

OSCAR = {
    "Número de documento": "9.000.733.815",
    "Nombres y apellidos": "Óscar Ñáñez Peláez",
    "Correo electrónico": "oscar@correo.example",
    "Derecho ejercido": "Suprimir",
    "Recibida": "20/11/2026",
    "Qué se pide": "Borren mis datos.",
}


def receive_oscar(officer: Officer) -> None:
    officer.press("Ctrl+N")
    for label, words in OSCAR.items():
        officer.fills(label, words)
    officer.press("Ctrl+S")
    officer.waits_for("Siguiente paso:")


def is_open(officer: Officer, number: str) -> bool:
    """Whether that request is the one shown in full."""
    return number in officer.texts() and officer.sees("Siguiente paso:")


def find(officer: Officer, words: str) -> None:
    """From Hoy, search everything for these words and open the first hit with Enter."""
    officer.press("Ctrl+1")
    officer.waits_for("Lunes 23 de noviembre de 2026")
    officer.press("Ctrl+K")
    officer.types(words)
    officer.press("Return")


def test_everything_is_found_by_parts_of_what_it_says(
    officer: Officer, books: Books, at_the_desk: Path
) -> None:
    receive_oscar(officer)
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    acts.step(officer, "Acusar recibo…")
    acts.write(officer, "C-2026-0001")
    acts.send(officer)
    assert [e["event"] for e in books.case("2026-0002")["events"]][-1] == "acknowledged"

    for words, number in (
        ("nanez pelaez", "2026-0001"),
        ("0142", "2026-0002"),
        ("733.81", "2026-0001"),
        ("C-2026-0001", "2026-0002"),
    ):
        find(officer, words)
        officer.until(partial(is_open, officer, number), f"{number} by “{words}”")
    find(officer, "nadie que se llame así")
    officer.waits_for("Nada contiene «nadie que se llame así»")


def keep_filter(officer: Officer, name: str) -> None:
    officer.clicks("Mis filtros")

    def write_it() -> None:
        officer.fills("Nombre del filtro", name)
        officer.clicks("Guardar")

    officer.answers(lambda: officer.picks("Guardar este filtro…"), write_it)


def move_the_second_column_first(officer: Officer) -> None:
    def move() -> None:
        officer.press("Down")
        officer.press("Alt+Up")
        officer.clicks("Mostrar estas")

    officer.answers(lambda: officer.clicks("Columnas"), move)


def test_a_list_comes_back_as_it_was_left(
    officer: Officer, seat: Seat, at_the_desk: Path, office_passphrase: str
) -> None:
    receive_oscar(officer)
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    officer.press("Ctrl+2")
    officer.until(lambda: len(officer.rows("Solicitudes")) == 2, "both")
    first = officer.heads("Solicitudes")
    move_the_second_column_first(officer)
    moved = officer.heads("Solicitudes")
    assert moved[:2] == [first[1], first[0]]
    officer.clicks_head("Solicitudes", "Titular")
    officer.rests()
    ordered = officer.rows("Solicitudes")
    officer.clicks("Consultas")
    officer.until(lambda: len(officer.rows("Solicitudes")) == 1, "the inquiry alone")
    keep_filter(officer, "Mis consultas")
    officer.press("Ctrl+Q")
    officer.until(lambda: seat.quits == 1, "the end of the program")

    acts.unlock(officer, seat, at_the_desk, office_passphrase)
    officer.press("Ctrl+2")
    officer.until(lambda: len(officer.rows("Solicitudes")) == 1, "the filter of before")
    assert officer.heads("Solicitudes") == moved
    officer.clicks("Quitar filtros")
    officer.until(lambda: len(officer.rows("Solicitudes")) == 2, "both again")
    assert officer.rows("Solicitudes") == ordered
    officer.clicks("Mis filtros")
    officer.picks("Mis consultas")
    officer.until(lambda: len(officer.rows("Solicitudes")) == 1, "the kept filter")
    assert "Ana Ficticia" in officer.rows("Solicitudes")[0]
