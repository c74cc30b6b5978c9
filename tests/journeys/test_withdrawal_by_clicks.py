"""A claim withdrawn by silence: asked to complete, two months pass, the person is told."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts
from tests.journeys.books import Books, event, term, told
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer


def ask_to_complete(officer: Officer) -> None:
    acts.step(officer, "Requerir…")
    words = acts.write(officer, "C-2026-0001", marks=["Descripción de los hechos"])
    assert "25 de enero de 2027" in words  # two months from Monday 23, the 23rd being a Saturday
    acts.send(officer)
    assert acts.state(officer) == "En espera del titular"


def lines_of_today(officer: Officer) -> list[str]:
    officer.press("Ctrl+1")
    return [line for line in officer.rows("Lo que vence") if "Ana Ficticia" in line]


def test_a_claim_withdrawn_by_silence(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    acts.receive(officer, "Suprimir", "20/11/2026", "Borren mis datos.")
    ask_to_complete(officer)
    assert event(books.case(), "completion_asked")["missing"] == ["facts"]
    seat.comes_on("2027-01-25")
    assert "declare_withdrawal" not in [s["action"] for s in books.case()["next_steps"]]

    seat.comes_on("2027-01-26")
    (line,) = lines_of_today(officer)
    assert "Declarar…" in line
    officer.clicks_row("Lo que vence", "Declarar…", column=5)
    assert officer.written("Cómo").startswith("Tácito")
    acts.complete(officer)
    acts.step(officer, "Informar desistimiento…")
    words = acts.write(officer, "C-2027-0001")
    assert "25 de enero de 2027" in words
    acts.send(officer)
    acts.close(officer)

    case = books.closed()
    assert told(case) == [
        *("issued", "completion_asked", "withdrawn", "issued", "withdrawal_told", "closed")
    ]
    assert event(case, "withdrawn")["withdrawal"] == "silent"
    assert (case["answered"], case["decision"]) == (None, None)
    assert term(case, "claim.withdrawal")["due"] == "2027-01-25"
