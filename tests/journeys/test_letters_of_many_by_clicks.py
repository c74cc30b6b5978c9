"""Twelve letters at once: issued, as mail drafts and in Word, and recorded as sent at once."""

from __future__ import annotations

import email.policy
from datetime import date
from email.parser import BytesParser
from pathlib import Path

import pytest
from docx import Document as WordDocument

from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.ui import printing
from tests.journeys.books import Books, told
from tests.journeys.conftest import NOW, Seat
from tests.journeys.officer import Officer

COUNT = 12


def receive_twelve(seat: Seat) -> None:
    for number in range(1, COUNT + 1):
        with seat.store().write("receive_request") as session:
            receive_request(
                session,
                person={
                    "name": f"Persona Ficticia {number}",
                    "document_number": str(9_000_100 + number),
                    "email": f"persona{number}@correo.example",
                },
                right="know",
                received=When(date(2026, 11, 20)),
                now=NOW,
            )


def issue_twelve(officer: Officer) -> None:
    officer.press("Ctrl+2")
    officer.until(lambda: len(officer.rows("Solicitudes")) == COUNT, "the twelve")
    officer.clicks_row("Solicitudes", "2026-0001")
    officer.press("Ctrl+A")
    officer.clicks("Cartas para las seleccionadas…")
    officer.waits_for(f"Las {COUNT} están listas.")
    officer.at_rest()
    officer.answers(
        lambda: officer.clicks(f"Emitir {COUNT} cartas…"),
        lambda: officer.clicks(f"Emitir {COUNT} cartas"),
    )
    officer.waits_for(f"Se emitieron {COUNT} cartas")
    officer.at_rest()


def save_all(officer: Officer, button: str, folder: Path, ending: str) -> list[Path]:
    officer.clicks(button)
    officer.until(lambda: len(list(folder.glob(f"*.{ending}"))) == COUNT, f"the {ending}")
    officer.at_rest()
    return sorted(folder.glob(f"*.{ending}"))


def test_twelve_letters_at_once(
    officer: Officer,
    seat: Seat,
    books: Books,
    at_the_desk: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "cartas"
    folder.mkdir()
    monkeypatch.setattr(printing, "ask_folder", lambda *_: folder)  # the system's own dialog
    receive_twelve(seat)
    issue_twelve(officer)

    drafts = save_all(officer, "Borradores de correo en una carpeta…", folder, "eml")
    mail = BytesParser(policy=email.policy.default).parsebytes(drafts[0].read_bytes())
    assert "persona" in mail["To"]
    assert mail["X-Unsent"] == "1"
    (pdf,) = mail.iter_attachments()
    assert pdf.get_content_type() == "application/pdf"
    letters = save_all(officer, "Archivos de Word en una carpeta…", folder, "docx")
    words = "\n".join(line.text for line in WordDocument(str(letters[0])).paragraphs)
    assert "Persona Ficticia" in words

    officer.clicks("Registrar envío…")
    officer.clicks("Registrar")
    officer.waits_for(f"Quedó registrado el envío de {COUNT} cartas.")
    officer.at_rest()
    for number in (1, COUNT):
        assert told(books.case(f"2026-{number:04}")) == ["issued", "acknowledged"]
    books.verified()
