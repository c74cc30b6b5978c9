"""A claim that is for somebody else: transferred to them, and the person told, both by letter."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts
from tests.journeys.books import Books, event, term, told
from tests.journeys.officer import Officer

OTHER = "Otra Panadería S.A.S."
TRANSFER = {
    "Competente": OTHER,
    "Razón del traslado": "Es cliente de ella, no de nosotros.",
    "Anexos": "El reclamo, dos folios.",
}


def test_a_claim_transferred_with_both_letters(
    officer: Officer, books: Books, at_the_desk: Path
) -> None:
    acts.receive(officer, "Suprimir", "20/11/2026", "Borren mis datos.", role="Ning")
    assert officer.has_button("Trasladar…")  # what is recommended to who is neither
    acts.step(officer, "Trasladar…")
    words = acts.write(officer, "C-2026-0001", TRANSFER)
    assert OTHER in words
    assert "Superintendencia" not in words  # the way to the SIC is the person's alone
    acts.send(officer, {"Enviado a": "datos@otra.example"})
    case = books.case()
    assert (case["stage"], event(case, "transferred")["party"]) == ("transferred", OTHER)
    assert set(books.due()) == {"transfer.notice"}

    acts.step(officer, "Informar traslado…")
    words = acts.write(officer, "C-2026-0002")
    assert OTHER in words
    assert "Es cliente de ella, no de nosotros." in words
    assert "Superintendencia" in words
    acts.send(officer)
    acts.close(officer)

    case = books.closed()
    assert told(case) == ["issued", "transferred", "issued", "transfer_told", "closed"]
    assert event(case, "transferred")["address"] == "datos@otra.example"
    assert event(case, "transfer_told")["address"] == "ana@correo.example"
    assert term(case, "claim.transfer")["met"] == "2026-11-23"
    assert case["flags"] == []
