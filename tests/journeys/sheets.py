"""What the officer does on the pages of the inventory: rows, gaps, saving, files read back.

All by the words on the screen; F8 leads to what is missing and what it says there is answered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication

from tests.journeys.officer import Officer

YES, NO = 2, 1  # how often the left arrow is pressed from "Sin verificar"
Answer = str | int | Callable[[], None]
Row = Mapping[str, str | Callable[[], None]]
_MOST = 120  # presses of F8 until a record is complete


def where(officer: Officer) -> str:
    """What a screen reader says of the control that has the keyboard."""
    officer.front()
    focused = QApplication.focusWidget()
    assert focused is not None, f"the keyboard is nowhere: {officer.texts()}"
    words = focused.accessibleName()
    if not words and isinstance(focused, QAbstractButton):
        words = focused.text()
    return words.removesuffix(", obligatorio")


def answer(officer: Officer, given: Answer) -> None:
    """Answer where the keyboard is: type it, say yes or no by the arrows, or do more."""
    if isinstance(given, str):
        officer.types(given)
    elif isinstance(given, int):
        for _time in range(given):
            officer.press("Left")
    else:
        given()


def complete_by_f8(officer: Officer, answers: Mapping[str, Answer], usual: Answer = "") -> None:
    """Press F8 and answer what is asked there, until nothing is missing; `usual` where it is not
    among the answers.
    """
    seen: list[str] = []
    while len(seen) < _MOST:
        officer.press("F8")
        if officer.sees("Completa al 100 %"):
            return
        asked = where(officer)
        found = [words for words in answers if asked.startswith(words)]
        assert found or usual, f"F8 leads to “{asked}”"
        answer(officer, answers[max(found, key=len)] if found else usual)
        seen.append(asked)
    raise AssertionError(f"F8 never ends: {seen}")


def fill_row(officer: Officer, fields: Row, *, by_mouse: bool = False) -> None:
    """Fill in the row whose window is in front, and accept it."""
    form = officer.front()
    assert form.isModal(), f"no row is open: {officer.texts()}"
    for label, words in fields.items():
        if isinstance(words, str):
            officer.fills(label, words)
        else:
            officer.tabs_to(label)
            words()
    if by_mouse:
        officer.clicks("Aceptar")
    else:
        officer.press("Ctrl+S")
    officer.until(lambda: officer.front() is not form, "the end of the row")


def add_by_key(officer: Officer, rows: Sequence[Row]) -> None:
    """Where "Agregar…" has the keyboard: Enter opens the window of a row, then Ins the next one."""
    for number, row in enumerate(rows):
        officer.press("Insert" if number else "Return")
        fill_row(officer, row)


def add_rows(officer: Officer, name: str, rows: Sequence[Row]) -> None:
    """Add rows to the list of that name: the first by its button, the others by Ins."""
    for number, row in enumerate(rows):
        if number:
            officer.press("Insert")
        else:
            officer.clicks(f"Agregar a {name}")
        fill_row(officer, row, by_mouse=not number)


def save(officer: Officer) -> None:
    """Save by Ctrl+S what stands in the page in front."""
    officer.press("Ctrl+S")
    officer.waits_for("Todo está guardado")


def today(officer: Officer, words: str) -> list[str]:
    """The lines of Hoy that hold these words; none where Hoy has no list at all."""
    officer.press("Ctrl+1")
    officer.waits_for(" día ")
    officer.rests()
    views = officer.front().findChildren(QAbstractItemView)
    if not any(v.isVisible() and v.accessibleName() == "Lo que vence" for v in views):
        return []
    return [line for line in officer.rows("Lo que vence") if words in line]


def open_from_today(officer: Officer, words: str) -> None:
    """Press the button of that line of Hoy."""
    assert today(officer, words), officer.texts()
    officer.clicks_row("Lo que vence", words, column=5)
    officer.rests()


def words_of(content: bytes | Path) -> str:
    """What a PDF says, read by another program, on one line."""
    reader = PdfReader(BytesIO(content) if isinstance(content, bytes) else content)
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def save_pdf(officer: Officer, path: Path) -> str:
    """Save the PDF of the window in front by Ctrl+S, close the window; what it says."""
    window = officer.front()
    officer.answers(lambda: officer.press("Ctrl+S"), lambda: officer.names_file(path))
    officer.until(path.exists, "the file")
    officer.clicks("Cerrar")
    officer.until(lambda: officer.front() is not window, "the window behind")
    return words_of(path)


def in_order(words: str, wanted: Sequence[str]) -> None:
    """Every one of the wanted words is said, one after the other."""
    place = 0
    for one in wanted:
        found = words.find(one, place)
        assert found >= 0, f"“{one}” is not said after “{words[max(0, place - 40) : place]}”"
        place = found + len(one)


def export(officer: Officer, what: str, kind: str, path: Path, day: str = "") -> None:
    """From a list: that register in that format, as of a day; wait until it is saved."""
    officer.clicks("Exportar…")
    officer.until(lambda: officer.front().isModal(), "what to export")
    officer.fills("Qué", what)
    officer.fills("Formato", kind)
    if day:
        officer.fills("A la fecha", day)
    officer.answers(lambda: officer.clicks("Guardar como…"), lambda: officer.names_file(path))
    officer.until(lambda: officer.sees(f"{path}"), "the file")
    officer.at_rest()
