"""The case as one JSON object: every remark in words, and the days that a limit does not count."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from privdesk.exchange.request_case import case_object
from privdesk.exchange.request_json import add_request
from privdesk.store.deadlines import assess_request
from privdesk.store.store import Store

ZONE = "America/Bogota"
NOW = datetime(2026, 12, 22, 15, 0, tzinfo=UTC)
CLAIM: dict[str, Any] = {
    "right": "erase",
    "person": {"name": "Ana Ficticia", "document_number": "9000000142"},
    "received": "2026-11-20",
    "role": "neither",
    "events": [
        {"event": "completed", "on": "2026-11-20"},
        {"event": "legend_set", "on": "2026-11-27", "reason": "Pide suprimir"},
        {"event": "answered", "sent": "2026-12-10", "bounced": "2026-12-11", "decision": "denied",
         "ground": "no_data"},
    ],
}  # fmt: skip


def told(office: Store) -> dict[str, Any]:
    with office.write("receive_request") as session:
        request = add_request(session, CLAIM, now=NOW, zone=ZONE)
        return case_object(assess_request(session, request), "overdue", date(2026, 12, 22))


def test_every_remark_is_a_warning_and_one_on_an_event_says_which(office: Store) -> None:
    case = told(office)
    assert len(case["warnings"]) == len(case["flags"]) > 2
    of_legend = [f["text"] for f in case["flags"] if f["event"] == 2]
    (warning,) = (w for w in case["warnings"] if w.startswith("27/11/2026 · Leyenda"))
    assert warning.endswith(f": {of_legend[0]}")
    assert "24/11/2026" in warning
    assert any("Respuesta" in w for w in case["warnings"] if w.startswith("10/12/2026 · "))
    of_case = [f["text"] for f in case["flags"] if f["event"] is None]
    assert of_case
    assert set(of_case) <= set(case["warnings"])


def test_the_days_not_counted_are_told_as_a_term_tells_them(office: Store) -> None:
    (answer,) = (d for d in told(office)["deadlines"] if d["term"] == "claim.answer")
    assert {"date": "2026-12-08", "why": "Inmaculada Concepción (Ley 51 de 1983)"} in (
        answer["skipped"]
    )
    assert all(s.keys() == {"date", "why"} for s in answer["skipped"])
