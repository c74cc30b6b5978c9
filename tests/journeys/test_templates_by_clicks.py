"""The office's own letters: changed, used, changed again; what was issued stays as it was."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtWidgets import QLabel

from privdesk.records import Document, LetterTemplate
from privdesk.store.attachments import read_all
from tests.journeys import acts
from tests.journeys.books import Books
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

TITLE = "Acuse de recibo de consulta"
FIRST, SECOND = "Gracias por escribirnos.", "Le escribiremos pronto."


def to_the_template(officer: Officer, title: str = TITLE, button: str = "Modificar…") -> None:
    officer.press("Ctrl+6")
    officer.clicks_tab("Cartas")
    officer.clicks_row("Plantillas de las cartas", title, 0)
    officer.clicks(button)
    officer.at_rest()


def add_line(officer: Officer, words: str) -> None:
    """Write one more paragraph at the end of the template and save it with Ctrl+S."""
    officer.press("Ctrl+End")
    officer.types(f"\n\n{words}")
    officer.until(lambda: words in officer.pdf_words(), "the words on the case")
    assert "Ana Ficticia" in officer.pdf_words()
    officer.press("Ctrl+S")


def made_with(seat: Seat, number: str) -> int | None:
    """The office's version of the template that an issued letter was made with."""
    with seat.store().read() as session:
        letter = next(one for one in session.query(Document) if one.number == number)
        if letter.letter_template_id is None:
            return None
        return session.get_one(LetterTemplate, letter.letter_template_id).version


def take_picture(officer: Officer, head: str, path: Path) -> None:
    """Drop a picture on the place of the logo or of the signature."""
    made = Image.new("RGB", (300, 100), "white")
    ImageDraw.Draw(made).rectangle((50, 30, 249, 69), fill="navy")
    made.save(path)
    labels = officer.front().findChildren(QLabel)
    officer.drops(path, next(one for one in labels if one.isVisible() and one.text() == head))
    officer.at_rest()


def issue(officer: Officer, number: str) -> str:
    acts.step(officer, "Acusar recibo…")
    return acts.write(officer, number)


def issued_pdf(seat: Seat, number: str) -> bytes:
    with seat.store().read() as session:
        letter = next(one for one in session.query(Document) if one.number == number)
        return read_all(session, letter.attachment.content_id)


def test_a_letter_keeps_the_version_it_was_made_with(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path, tmp_path: Path
) -> None:
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    to_the_template(officer)
    add_line(officer, FIRST)
    officer.waits_for("Guardada como versión 1, en uso desde ahora.")
    officer.press("Ctrl+6")
    officer.clicks_tab("Cartas")
    for head in ("Logo", "Firma digitalizada"):
        take_picture(officer, head, tmp_path / f"{head}.png")

    officer.press("Ctrl+2")
    assert FIRST in issue(officer, "C-2026-0001")
    issued = issued_pdf(seat, "C-2026-0001")
    assert issued.count(b"/Subtype /Image") >= 2  # the logo and the signature
    acts.send(officer)
    assert made_with(seat, "C-2026-0001") == 1

    to_the_template(officer)
    add_line(officer, SECOND)
    officer.waits_for("Guardada como versión 2, en uso desde ahora.")
    assert issued_pdf(seat, "C-2026-0001") == issued
    assert made_with(seat, "C-2026-0001") == 1
    officer.answers(lambda: officer.clicks("Restaurar…"), lambda: officer.clicks("Restaurar"))
    officer.waits_for("Del programa, v. ")
    assert not officer.sees("en uso desde ahora")
    officer.at_rest()
    assert FIRST not in officer.pdf_words()
    acts.receive(officer, "Conocer", "20/11/2026", "¿Y las finalidades?")
    words = issue(officer, "C-2026-0002")
    assert FIRST not in words
    assert SECOND not in words
    assert made_with(seat, "C-2026-0002") is None
    books.verified()
