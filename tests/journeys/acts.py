"""What the officer does again and again: a new request, a fact's short form, a letter, its sending.

All by the words on the screen; values are given by the labels of their fields.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.journeys.officer import Officer

if TYPE_CHECKING:
    from tests.journeys.conftest import Seat

ANA = {
    "Número de documento": "9.000.000.142",
    "Nombres y apellidos": "Ana Ficticia",
    "Correo electrónico": "ana@correo.example",
}


def receive(officer: Officer, right: str, received: str, text: str, role: str = "") -> None:
    """Record a request of Ana Ficticia; `received` as dd/mm/aaaa, `role` where it is not usual."""
    officer.press("Ctrl+N")
    asked = {"Derecho ejercido": right, "Recibida": received, "Qué se pide": text}
    for label, words in (ANA | asked).items():
        officer.fills(label, words)
    if role:
        officer.clicks("Papel de la organización")
        officer.fills("Nuestro papel", role)
    officer.press("Ctrl+S")
    officer.waits_for("Siguiente paso:")


def unlock(officer: Officer, seat: Seat, store: Path, passphrase: str) -> None:
    """Begin again at the unlock window of that store, as a fresh process does, and open it."""
    seat.start(store)
    officer.until(lambda: officer.sees("Frase de contraseña"))
    officer.types(passphrase)
    officer.press("Return")
    officer.waits_for("Lunes 23 de noviembre de 2026")
    assert seat.program is not None
    assert seat.program.window is not None
    seat.program.window.resize(1280, 720)


def state(officer: Officer) -> str:
    """The state that the list shows of the one request in it."""
    (line,) = officer.rows("Solicitudes")
    return line.split(" | ")[0]


def step(officer: Officer, words: str) -> None:
    """Take a step that the box of the next step offers, by its button or under the others."""
    officer.until(lambda: officer.sees("Siguiente paso:"), "the box")
    officer.rests()
    if officer.has_button(words):
        officer.clicks(words)
    else:
        officer.answers(lambda: officer.clicks("Otros pasos"), lambda: officer.picks(words))


def record(
    officer: Officer,
    button: str,
    fields: Mapping[str, str] | None = None,
    *,
    marks: Sequence[str] = (),
    save: str = "Registrar",
) -> None:
    """Open a short form by its step's button, fill it in and save it."""
    step(officer, button)
    complete(officer, fields, marks=marks, save=save)


def record_fact(
    officer: Officer,
    path: Sequence[str],
    fields: Mapping[str, str] | None = None,
    *,
    marks: Sequence[str] = (),
    save: str = "Registrar",
) -> None:
    """The same by the menu of facts."""
    officer.answers(lambda: officer.clicks("Registrar un hecho"), lambda: officer.picks(*path))
    complete(officer, fields, marks=marks, save=save)


def complete(
    officer: Officer,
    fields: Mapping[str, str] | None = None,
    *,
    marks: Sequence[str] = (),
    save: str = "Registrar",
) -> None:
    """Fill in the short form in front and save it by its button; it is gone then."""
    form = officer.front()
    assert form.isModal(), f"no form is open: {officer.texts()}"
    for words in marks:
        officer.clicks(words)
    for label, words in (fields or {}).items():
        officer.fills(label, words)
    officer.clicks(save)
    officer.until(lambda: officer.front() is not form, "the end of the form")


def write(
    officer: Officer,
    number: str,
    fields: Mapping[str, str] | None = None,
    *,
    marks: Sequence[str] = (),
) -> str:
    """On the letter page, fill in what it lacks and issue it as that number; its words."""
    officer.at_rest()
    if (fields or marks) and not officer.sees("Volver al texto"):
        officer.clicks("Datos de la carta")
    for words in marks:
        officer.clicks(words)
    for label, words in (fields or {}).items():
        officer.fills(label, words)
    officer.clicks("Emitir…")
    officer.clicks(f"Emitir {number}")
    officer.until(lambda: f"{number}" in officer.pdf_words(), "the letter")
    words = officer.pdf_words()
    assert "BORRADOR" not in words
    return words


def send(officer: Officer, fields: Mapping[str, str] | None = None) -> None:
    """Record that the letter just issued left today."""
    officer.clicks("Registrar envío…")
    complete(officer, fields)
    officer.waits_for("Solicitudes")


def close(officer: Officer) -> None:
    """Close the file today."""
    record(officer, "Cerrar…", save="Cerrar el expediente")
    officer.waits_for("Cerrada el")
