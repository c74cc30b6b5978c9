"""A claim denied for a legal duty, with its norm; and an answer that bounced and went again."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts
from tests.journeys.books import Books, event, term, told
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

NORM = "Estatuto Tributario, art. 632"
DECISION = {
    "Decisión": "No procede",
    "Causal de la negación": "Deber legal",
    "Norma": NORM,
    "Motivos": "Las facturas se conservan.",
}
LETTER = {"Norma citada": NORM, "Hechos": "Compró en 2025."}


def take_up(officer: Officer) -> None:
    """The claim is found whole and ours, and the legend set."""
    acts.receive(officer, "Suprimir", "20/11/2026", "Borren mis facturas.")
    acts.record(officer, "Dar por completo…")
    acts.record(officer, "Poner leyenda…", {"Dónde": "Clientes"})


def deny(officer: Officer) -> None:
    acts.step(officer, "Decidir…")
    acts.complete(officer, DECISION)
    acts.step(officer, "Responder…")
    words = acts.write(officer, "C-2026-0001", LETTER)
    assert NORM in words
    assert "Las facturas se conservan." in words
    assert "Superintendencia" in words
    acts.send(officer)


def finish(officer: Officer) -> None:
    acts.record(officer, "Levantar leyenda…")
    acts.close(officer)


def test_a_claim_denied_with_its_ground_and_norm(
    officer: Officer, books: Books, at_the_desk: Path
) -> None:
    take_up(officer)
    deny(officer)
    finish(officer)
    case = books.closed()
    assert told(case) == [
        *("completed", "legend_set", "decided", "issued", "answered"),
        *("legend_lifted", "closed"),
    ]
    answered = event(case, "answered")
    assert (answered["decision"], answered["ground"]) == ("denied", "legal_duty")
    assert NORM in event(case, "decided")["reason"]
    assert "claim.execution" not in {d["term"] for d in case["deadlines"]}
    assert case["flags"] == []


def test_a_bounced_answer_sent_again(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    take_up(officer)
    deny(officer)
    seat.comes_on("2026-11-24")
    acts.record_fact(
        officer, ["Devolución…"], {"Prueba o nota": "Buzón lleno"},
        save="Registrar y enviar de nuevo…",
    )  # fmt: skip
    officer.until(lambda: officer.sees("Registrar un envío"), "the form of the new sending")
    assert officer.written("Qué se envió").startswith("C-2026-0001")
    assert books.case()["answered"] is None
    assert books.due()["claim.answer"]["due"] == "2026-12-14"
    acts.complete(officer, {"Medio de envío": "Correo cert", "Enviado a": "Calle Ficticia 1-2"})
    finish(officer)

    case = books.closed()
    assert term(case, "claim.answer")["met"] == case["answered"] == "2026-11-24"
    first, again = (e for e in case["events"] if e["event"] == "answered")
    assert (first["sent"], event(case, "bounced")["on"]) == ("2026-11-23", "2026-11-24")
    assert (again["letter"], again["decision"]) == ("C-2026-0001", "denied")
    assert (again["channel"], again["address"]) == ("certified_mail", "Calle Ficticia 1-2")
