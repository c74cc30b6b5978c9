"""An erasure whose rest stays in the backups: closed, and still in Hoy; and a legend set late."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts
from tests.journeys.books import Books, event, term, told
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

ERASED = {
    "Qué se hizo": "Suprimido",
    "Quién lo hizo": "Sistemas",
    "Queda en copias de respaldo hasta": "10/03/2027",
}


def lines_of_today(officer: Officer) -> list[str]:
    officer.press("Ctrl+1")
    return [line for line in officer.rows("Lo que vence") if "Ana Ficticia" in line]


def erase_and_answer(officer: Officer) -> None:
    acts.record(officer, "Dar por completo…")
    acts.record(officer, "Poner leyenda…", {"Dónde": "Clientes"})
    acts.record_fact(officer, ["Decisión y ejecución", "Búsqueda o ejecución…"], ERASED)
    acts.step(officer, "Responder…")
    officer.clicks("Procede")
    texts = {"Motivos de la decisión": "Nada obliga a conservarlos.", "Hechos": "Fue cliente."}
    words = acts.write(officer, "C-2026-0001", texts)
    assert "Sistemas" not in words  # who did it is no matter of the person's
    acts.send(officer)
    acts.record(officer, "Levantar leyenda…")
    acts.close(officer)


def test_an_erasure_with_a_rest_in_backups(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    acts.receive(officer, "Suprimir", "20/11/2026", "Borren mis datos.")
    erase_and_answer(officer)
    assert set(books.due()) == {"backups.gone"}
    (line,) = lines_of_today(officer)
    assert "10/03/2027" in line

    seat.comes_on("2027-03-10")
    lines_of_today(officer)
    officer.clicks_row("Lo que vence", "Ana Ficticia", column=5)
    acts.complete(officer, {"Quién lo hizo": "Sistemas", "Prueba o nota": "Copias rotadas"})
    case = books.closed()
    assert case["closed"] == "2026-11-23"
    assert term(case, "backups.gone")["met"] == "2027-03-10"
    assert event(case, "executed")["note"] == "Copias rotadas"
    assert term(case, "claim.execution")["met"] == "2026-11-23"


def test_a_late_legend_is_recorded_and_flagged(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    acts.receive(officer, "Suprimir", "20/11/2026", "Borren mis datos.")
    acts.record(officer, "Dar por completo…", {"Fecha": "20/11/2026"})
    seat.comes_on("2026-11-27")
    assert books.due()["claim.legend"]["overdue"]
    officer.press("Ctrl+1")
    officer.clicks_row("Lo que vence", "Poner leyenda", column=5)
    officer.waits_for("Se puede registrar y quedará señalado:")
    acts.complete(officer, {"Dónde": "Clientes"})

    case = books.case()
    assert told(case) == ["completed", "legend_set"]
    assert term(case, "claim.legend")["met"] == "2026-11-27"
    (flag,) = case["flags"]
    assert "24/11/2026" in flag["text"]
    assert officer.sees(flag["text"])
    assert "claim.legend" not in books.due()
    books.verified()
