"""An incomplete claim: completed, extended, granted in part, carried out in three places."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts
from tests.journeys.books import Books, event, term, told
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

CLOUD = "Nube Ficticia Ltda."
DECISION = {
    "Decisión": "Procede en parte",
    "Causal de la negación": "Deber legal",
    "Norma": "Estatuto Tributario, art. 632",
    "Motivos": "Las facturas se conservan.",
}
ANSWER = {
    "Norma citada": "Estatuto Tributario, art. 632",
    "Hechos": "Compró en 2025.",
    "Lo que se concede": "Los datos de publicidad.",
    "Lo que se niega": "Las facturas.",
}
DONE = {"Qué se hizo": "Suprimido", "Quién lo hizo": "Sistemas"}


def ask_to_complete(officer: Officer) -> None:
    acts.receive(officer, "Suprimir", "20/11/2026", "Borren mis datos.")
    acts.step(officer, "Requerir…")
    acts.write(officer, "C-2026-0001", marks=["Dirección"])
    acts.send(officer)


def take_up(officer: Officer) -> None:
    """The reply makes it complete; the legend stands in two databases, and the processor knows."""
    acts.record(officer, "Dar por completo…", {"Fecha": "12/01/2027"})
    acts.record(officer, "Poner leyenda…", {"Dónde": "Clientes"}, save="Registrar y poner en otra")
    acts.complete(officer, {"Dónde": "Publicidad"})
    acts.step(officer, "Comunicar leyenda…")
    words = acts.write(officer, "C-2027-0001", {"Destinatario": CLOUD})
    assert CLOUD in words
    acts.send(officer, {"Enviado a": "nube@ficticia.example"})


def extend(officer: Officer) -> None:
    acts.step(officer, "Prorrogar…")
    officer.waits_for("Nueva fecha")
    assert officer.written("Nueva fecha") == "10/02/2027"
    words = acts.write(officer, "C-2027-0002", {"Motivos de la demora": "El volumen."})
    assert "10 de febrero de 2027" in words
    acts.send(officer)


def grant_in_part(officer: Officer) -> None:
    acts.step(officer, "Decidir…")
    acts.complete(officer, DECISION)
    acts.step(officer, "Responder…")
    words = acts.write(officer, "C-2027-0003", ANSWER)
    assert "procede en parte" in words
    acts.send(officer)


def carry_out(officer: Officer) -> None:
    """In each place that is still pending, one form after the other."""
    acts.step(officer, "Registrar ejecución…")
    acts.complete(officer, DONE, save="Registrar y seguir")
    acts.complete(officer, DONE, save="Registrar y seguir")
    acts.complete(officer, DONE | {"Prueba o nota": "Certificación"})
    officer.rests()
    assert officer.has_keyboard("Comunicar lo hecho…")  # not lost with the button that went
    acts.step(officer, "Comunicar lo hecho…")
    words = acts.write(officer, "C-2027-0004")
    assert CLOUD in words
    acts.send(officer)
    acts.record(officer, "Levantar leyenda…")


def test_an_incomplete_claim_granted_in_part_and_carried_out(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path
) -> None:
    seat.comes_on("2026-11-24")
    ask_to_complete(officer)
    assert set(books.due()) == {"claim.withdrawal"}
    seat.comes_on("2027-01-13")
    take_up(officer)
    answer = books.due()["claim.answer"]
    assert (answer["due"], answer["target"]) == ("2027-02-02", "2027-01-29")
    seat.comes_on("2027-01-29")
    extend(officer)
    assert books.due()["claim.extension"]["due"] == "2027-02-10"
    seat.comes_on("2027-02-08")
    grant_in_part(officer)
    assert books.due()["claim.execution"]["due"] == "2027-02-10"
    carry_out(officer)
    acts.close(officer)

    case = books.closed()
    assert (case["decision"], case["answered"]) == ("partly", "2027-02-08")
    places = [e.get("database") or e["party"] for e in case["events"] if e["event"] == "executed"]
    assert sorted(places) == ["Clientes", CLOUD, "Publicidad"]
    assert event(case, "change_told")["party"] == CLOUD
    assert told(case)[-2:] == ["legend_lifted", "closed"]
    for name in ("claim.extension", "claim.execution", "legend.lifting"):
        assert term(case, name)["met"] == "2027-02-08", name
    assert case["flags"] == []
