"""Undoing from the menu: a note, a decision, a new request; what was sent stays sent."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts
from tests.journeys.books import Books, told
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

DECISION = {
    "Decisión": "No procede",
    "Causal de la negación": "Deber legal",
    "Norma": "Estatuto Tributario, art. 632",
    "Motivos": "Las facturas se conservan.",
}
CANNOT = "Lo enviado ya salió de la oficina."


def undo(officer: Officer, seat: Seat, said: str) -> None:
    """Undo the last action by its keys, reading what it will do."""
    seal = seat.store().seal()

    def agree() -> None:
        assert officer.sees("¿Deshacer la última acción?"), officer.texts()
        assert officer.sees(said), officer.texts()
        officer.clicks("Deshacer")

    officer.answers(lambda: officer.press("Ctrl+Alt+Z"), agree)
    officer.until(lambda: seat.store().seal() != seal, "the undoing")
    officer.rests()


def test_a_new_request_a_note_and_a_decision_are_undone(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    acts.receive(officer, "Suprimir", "20/11/2026", "Borren mis datos.")
    acts.record_fact(officer, ["Nota…"], {"Qué pasó": "Llamó por teléfono."})
    assert told(books.case())[-1] == "note"
    undo(officer, seat, "Se tachará «Nota» de la solicitud 2026-0001.")
    assert told(books.case()) == ["note", "struck"]
    acts.record(officer, "Dar por completo…")
    acts.step(officer, "Decidir…")
    acts.complete(officer, DECISION)
    assert told(books.case())[-1] == "decided"
    undo(officer, seat, "Se tachará «Decisión tomada» de la solicitud 2026-0001.")
    assert told(books.case())[-2:] == ["decided", "struck"]
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    undo(officer, seat, "La solicitud 2026-0002 quedará anulada y conservará su número.")
    assert told(books.case("2026-0002")) == ["voided"]
    assert "voided" not in told(books.case("2026-0001"))
    books.verified()


def test_a_sending_is_not_undone(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    acts.step(officer, "Acusar recibo…")
    acts.write(officer, "C-2026-0001")
    acts.send(officer)
    seal = seat.store().seal()

    def read() -> None:
        assert officer.sees("No se puede deshacer")
        assert officer.sees(CANNOT)
        officer.press("Escape")

    officer.answers(lambda: officer.press("Ctrl+Alt+Z"), read)
    assert seat.store().seal() == seal
    assert told(books.case())[-1] == "acknowledged"
