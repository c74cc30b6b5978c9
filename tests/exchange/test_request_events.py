"""Every fact of a case comes in by the documented format, and goes out of it the same."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.errors import BadInput, Refused
from privdesk.exchange.request_events import add_events
from privdesk.exchange.request_file import write_requests
from privdesk.exchange.request_json import add_request
from privdesk.operations.requests import link_requests
from privdesk.records import Request, RequestEvent
from privdesk.records.request_link import FOLLOWS
from privdesk.rules.events import EVENT_KINDS, SENT, STEPS
from privdesk.store.deadlines import assess_request, differences
from privdesk.store.finding import request_by_number
from privdesk.store.lists import Day, Listing, count
from privdesk.store.store import Store

NOW = datetime(2027, 6, 1, 15, 0, tzinfo=UTC)
ZONE = "America/Bogota"
ANA = {"name": "Ana Ficticia", "document_type": "CC", "document_number": "9000000142"}
BEA = {"name": "Bea Supuesta", "document_type": "CE", "document_number": "777"}
CLAIM: dict[str, Any] = {
    "kind": "claim", "right": "erase", "person": ANA, "received": "2026-11-20"
}  # fmt: skip
PLACED = {"database": "Clientes"}
# One of every fact, with all that it can tell, as `export` writes it.
FACTS: list[dict[str, Any]] = [
    {"event": "acknowledged", "sent": "2026-11-20T16:00:00-05:00", "reached": "2026-11-20"},
    {"event": "identity_asked", "sent": "2026-11-23", "until": "2026-11-30", "channel": "courier"},
    {"event": "identity_verified", "on": "2026-11-23", "reason": "copia de la cédula"},
    {"event": "completion_asked", "sent": "2026-11-24", "missing": ["address", "facts", "other"]},
    {"event": "reply_incomplete", "on": "2026-11-25", "missing": ["facts"], "note": "Sin hechos"},
    {"event": "completed", "on": "2026-11-26", "note": "Completo"},
    {"event": "legend_set", "on": "2026-11-27", "reason": "Pide suprimir", **PLACED},
    {"event": "legend_set", "on": "2026-11-27", "party": "Nube Ficticia Ltda."},
    {"event": "legend_told", "sent": "2026-11-27", "party": "Nube Ficticia Ltda."},
    {"event": "legend_certified", "sent": "2026-11-27"},
    {"event": "area_asked", "sent": "2026-11-27", "area": "Sistemas", "until": "2026-12-01",
     "reason": "Buscar los datos", "address": "sistemas@panaderia.example"},
    {"event": "area_replied", "on": "2026-12-01", "about": 11, "area": "Sistemas", "note": "Hay"},
    {"event": "transferred", "sent": "2026-12-01", "party": "Otra S.A.S.", "reason": "Es suya"},
    {"event": "transfer_told", "sent": "2026-12-01", "bounced": "2026-12-02"},
    {"event": "extended", "sent": "2026-12-10", "until": "2026-12-22", "reason": "Volumen"},
    {"event": "decided", "on": "2026-12-11", "decision": "partly", "ground": "legal_duty",
     "reason": "Las facturas se conservan diez años."},
    {"event": "executed", "on": "2026-12-14", "execution": "erased", **PLACED,
     "responsible": "Sistemas", "backups_until": "2027-03-14", "note": "Acta 12"},
    {"event": "change_told", "sent": "2026-12-14", "party": "Nube Ficticia Ltda."},
    {"event": "legend_lifted", "on": "2026-12-15", "reason": "Decidido", **PLACED},
    {"event": "reclassified", "on": "2026-12-15", "kind": "claim", "right": "revoke",
     "reason": "Retira la autorización"},
    {"event": "complained", "on": "2026-12-16", "reason": "Radicado SIC 26-1", "note": "Copia"},
    {"event": "answered", "sent": "2026-12-17", "decision": "partly", "ground": "legal_duty"},
    {"event": "delivered", "on": "2026-12-18", "about": 22, "note": "Guía 1"},
    {"event": "bounced", "on": "2026-12-19", "about": 22, "note": "Buzón lleno"},
    {"event": "withdrawn", "on": "2026-12-20", "withdrawal": "express", "reason": "Carta suya"},
    {"event": "withdrawal_told", "sent": "2026-12-21"},
    {"event": "note", "on": "2026-12-22", "note": "Llamó <b>dos</b> veces\n=1+1"},
    {"event": "struck", "on": "2026-12-22", "about": 27, "note": "Fue otra persona"},
    {"event": "closed", "on": "2026-12-23"},
]  # fmt: skip


def add(store: Store, told: dict[str, Any]) -> str:
    with store.write("receive_request") as session:
        return add_request(session, told, now=NOW, zone=ZONE).number


def exported(store: Store, path: Path) -> list[dict[str, Any]]:
    day = Day(date(2027, 6, 1), date(2027, 6, 4))
    write_requests(store, Listing("request", order="number"), day, path, NOW)
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["requests"]
    return found


def same_but_number(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return {**one, "number": "", "links": []} == {**other, "number": "", "links": []}


def events_of(store: Store, number: str) -> list[RequestEvent]:
    with store.read() as session:
        return sorted(request_by_number(session, number).events, key=lambda e: e.id)


def test_the_table_tells_every_event() -> None:
    told = {f["event"] for f in FACTS} | {"voided", "issued"}
    assert told == {*STEPS, *EVENT_KINDS} - {SENT}


def test_every_fact_goes_out_as_it_came_in(office: Store, tmp_path: Path) -> None:
    add(office, {**CLAIM, "events": FACTS})
    (first,) = exported(office, tmp_path / "one.json")
    for told, found in zip(FACTS, first["events"], strict=True):
        assert {**found, **told} == found, told
    add(office, first)
    first, second = exported(office, tmp_path / "two.json")
    assert same_but_number(first, second)
    assert (first["first_right"], first["right"]) == ("erase", "revoke")
    with office.read() as session:
        assert differences(session) == []
        assert count(session, "database") == 1
        assert count(session, "party") == 2


def test_another_store_gets_the_same_case(
    office: Store, tmp_path: Path, office_passphrase: str
) -> None:
    from privdesk.operations.office import new_organization

    add(office, {**CLAIM, "database": "Clientes", "party": "Nube", "events": FACTS})
    (first,) = exported(office, tmp_path / "one.json")
    there = new_organization("Otra Panadería Ejemplo S.A.S.")
    with Store.create(tmp_path / "o.privdesk", office_passphrase, there, actor="Ana") as other:
        add(other, first)
        (second,) = exported(other, tmp_path / "two.json")
    assert second == first


def test_who_asks_and_what_we_are_goes_out_as_it_came_in(office: Store, tmp_path: Path) -> None:
    told = {
        **CLAIM,
        "applicant": BEA,
        "capacity": "attorney",
        "capacity_proof": "Poder del 3 de noviembre",
        "is_minor": False,
        "role": "processor",
        "party": "Almacenes Ficticios S.A.",
        "reached_officer": "2026-11-23",
        "message_id": "1@correo.example",
        "reply_address": "bea@correo.example",
    }
    add(office, told)
    (first,) = exported(office, tmp_path / "one.json")
    for key in told.keys() - {"applicant", "person"}:
        assert first[key] == told[key]
    assert first["applicant"] == {**BEA, "country": "Colombia"}
    add(office, first)
    assert same_but_number(*exported(office, tmp_path / "two.json"))
    with office.read() as session:
        assert count(session, "person") == 2


def test_a_link_tells_the_earlier_request(office: Store, tmp_path: Path) -> None:
    earlier, later = add(office, CLAIM), add(office, CLAIM)
    with office.write("link_requests") as session:
        one, two = (request_by_number(session, n) for n in (earlier, later))
        link_requests(session, two, one, FOLLOWS)
    first, second = exported(office, tmp_path / "r.json")
    assert first["links"] == []
    assert second["links"] == [{"number": "2026-0001", "relation": "follows"}]


@pytest.mark.parametrize("kind", ["petition", "credit", "unrelated", "novelty"])
def test_a_kind_of_its_own_says_the_right_too(office: Store, tmp_path: Path, kind: str) -> None:
    for told in ({"kind": kind}, {"right": kind}):
        add(office, {"person": ANA, "received": "2026-11-20", **told})
    for found in exported(office, tmp_path / "r.json"):
        assert (found["kind"], found["right"]) == (kind, kind)


def received(office: Store, *events: dict[str, Any], **more: Any) -> list[RequestEvent]:
    return events_of(office, add(office, {**CLAIM, **more, "events": list(events)}))


@pytest.mark.parametrize(
    ("right", "done"),
    [("update", "updated"), ("rectify", "rectified"), ("erase", "erased"), ("revoke", "stopped"),
     ("breach", "done")],
)  # fmt: skip
def test_what_was_done_follows_from_the_right(office: Store, right: str, done: str) -> None:
    (event,) = received(office, {"event": "executed", "on": "2026-11-30"}, right=right)
    assert event.execution == done


def test_an_answer_says_what_was_decided(office: Store) -> None:
    decided = {"event": "decided", "on": "2026-12-01", "decision": "denied", "ground": "no_data"}
    answered = {"event": "answered", "sent": "2026-12-02"}
    *_, event = received(office, decided, answered)
    assert (event.decision, event.ground) == ("denied", "no_data")
    *_, event = received(office, decided, {**answered, "decision": "granted"})
    assert (event.decision, event.ground) == ("granted", None)
    *_, event = received(office, {**decided, "decision": "granted", "ground": None}, decided,
                         {"event": "struck", "on": "2026-12-01", "about": 2, "note": "No"},
                         answered)  # fmt: skip
    assert (event.decision, event.ground) == ("granted", None)
    (event,) = received(office, answered)
    assert event.decision is None
    (event,) = received(office, answered, kind="inquiry", right="know")
    assert event.decision == "granted"


def test_who_does_not_say_how_the_person_withdrew_is_understood(office: Store) -> None:
    asked = {"event": "completion_asked", "sent": "2026-11-24", "missing": ["address"]}
    late = {"event": "withdrawn", "on": "2027-01-26"}
    assert received(office, asked, late)[-1].withdrawal == "silent"
    completed = {"event": "completed", "on": "2026-11-30"}
    assert received(office, asked, completed, late)[-1].withdrawal == "express"
    assert received(office, late)[-1].withdrawal == "express"
    assert received(office, {**late, "how": "silent"})[-1].withdrawal == "silent"


def test_a_reply_is_that_of_the_area_last_asked(office: Store) -> None:
    asked = [
        {"event": "area_asked", "sent": "2026-11-23", "area": area, "until": "2026-11-30",
         "reason": "Buscar"}
        for area in ("Sistemas", "Ventas")
    ]  # fmt: skip
    replied = {"event": "area_replied", "on": "2026-11-25"}
    events = received(office, *asked, {**replied, "area": "Sistemas"}, replied)
    assert [e.about_id for e in events[2:]] == [events[0].id, events[1].id]
    with pytest.raises(BadInput):
        received(office, *asked, {**replied, "area": "Compras"})
    with pytest.raises(Refused):
        received(office, {"event": "note", "on": "2026-11-23", "note": "x"},
                 {**replied, "about": 1})  # fmt: skip


def test_a_reclassification_counts_from_the_receipt_again(office: Store) -> None:
    told = {"event": "reclassified", "on": "2026-11-24", "right": "know", "reason": "Pregunta"}
    number = add(office, {**CLAIM, "events": [told]})
    with office.read() as session:
        request = request_by_number(session, number)
        assert (request.kind, request.right, request.first_kind) == ("inquiry", "know", "claim")
        assert assess_request(session, request).assessment.main.due == date(2026, 12, 4)
    with office.write("strike_event") as session:
        request = request_by_number(session, number)
        struck = {"event": "struck", "on": "2026-11-25", "about": 1, "note": "Sí es reclamo"}
        add_events(session, request, [struck], now=NOW, zone=ZONE)
        assert (request.kind, request.right, request.first_kind) == ("claim", "erase", None)
        assert assess_request(session, request).assessment.main.due == date(2026, 12, 14)


def test_an_annulled_request_counts_for_nothing(office: Store, tmp_path: Path) -> None:
    voided = {"event": "voided", "on": "2026-11-24", "reason": "Era un correo de prueba"}
    add(office, {**CLAIM, "events": [voided]})
    (found,) = exported(office, tmp_path / "r.json")
    assert found["events"] == [voided]
    assert found["state"] == "closed"


def test_a_wrong_arrival_told_with_its_sending_is_struck_and_the_sending_stands(
    office: Store, tmp_path: Path
) -> None:
    sent = {"event": "answered", "sent": "2026-12-09", "bounced": "2026-12-10",
            "decision": "denied", "ground": "no_data"}  # fmt: skip
    note = {"event": "note", "on": "2026-12-10", "note": "Se buscó otra dirección"}
    struck = {"event": "struck", "on": "2026-12-11", "about": 1, "arrival": True,
              "note": "Rebotó otra carta"}  # fmt: skip
    number = add(office, {**CLAIM, "events": [sent, note]})
    with office.write("strike_event") as session:
        request = request_by_number(session, number)
        add_events(session, request, [struck], now=NOW, zone=ZONE)
        assert assess_request(session, request).assessment.answered_on == date(2026, 12, 9)
    (first,) = exported(office, tmp_path / "one.json")
    events = first["events"]
    assert [e["event"] for e in events] == ["answered", "bounced", "note", "struck"]
    assert (events[1]["about"], events[3]["about"]) == (1, 2)
    add(office, first)
    first, second = exported(office, tmp_path / "two.json")
    assert same_but_number(first, second)
    # Told in one go it is the same case, and a new arrival is told with the sending again.
    reached = {"event": "delivered", "on": "2026-12-11", "about": 1}
    add(office, {**CLAIM, "events": [sent, note, struck, reached]})
    third = exported(office, tmp_path / "three.json")[2]
    assert third["events"] == [{**events[0], "reached": "2026-12-11"}, *events[1:]]


@pytest.mark.parametrize(
    ("event", "where"),
    [
        ({"event": "completed"}, "on"),
        ({"event": "completed", "sent": "2026-11-24"}, "sent"),
        ({"event": "completed", "on": "2026-11-24", "reached": "2026-11-24"}, "reached"),
        ({"event": "completion_asked", "on": "2026-11-24"}, "on"),
        ({"event": "completion_asked", "sent": "2026-11-24", "missing": ["hat"]}, "missing"),
        ({"event": "completion_asked", "sent": "2026-11-24", "missing": [7]}, "missing"),
        ({"event": "extended", "sent": "2026-11-24", "until": "soon"}, "until"),
        ({"event": "extended", "sent": "2026-11-24", "until": "0001-01-01"}, "until"),
        ({"event": "executed", "on": "2026-11-24", "backups_until": "9999-12-31"},
         "backups_until"),
        ({"event": "decided", "on": "2026-11-24"}, "decision"),
        ({"event": "decided", "on": "2026-11-24", "decision": "maybe"}, "decision"),
        ({"event": "decided", "on": "2026-11-24", "decision": "denied", "ground": "x"}, "ground"),
        ({"event": "executed", "on": "2026-11-24", "execution": "burnt"}, "execution"),
        ({"event": "executed", "on": "2026-11-24", "database": 7}, "database"),
        ({"event": "legend_set", "on": "2026-11-24", "backups_until": "2026-12-01"},
         "backups_until"),
        ({"event": "withdrawn", "on": "2026-11-24", "withdrawal": "loud"}, "withdrawal"),
        ({"event": "legend_set", "on": "2026-11-24", "how": "x"}, "how"),
        ({"event": "reclassified", "on": "2026-11-24", "right": "fly"}, "right"),
        ({"event": "reclassified", "on": "2026-11-24", "kind": "fly"}, "kind"),
        ({"event": "area_asked", "sent": "2026-11-24", "reason": "Buscar"}, "area"),
        ({"event": "area_replied", "on": "2026-11-24"}, "about"),
        ({"event": "voided", "on": "2026-11-24"}, "reason"),
        ({"event": "struck", "on": "2026-11-24", "about": 1}, "note"),
        ({"event": "struck", "on": "2026-11-24", "about": 3, "note": "x"}, "about"),
        ({"event": "hop", "on": "2026-11-24"}, "event"),
        ({"event": "note", "on": "2026-11-24", "mood": "good"}, "mood"),
        ({"event": "closed", "on": "2026-11-24", "missing": ["facts"]}, "missing"),
        ({"event": "completed", "on": "2026-11-24", "decision": "granted"}, "decision"),
        ({"event": "legend_set", "on": "2026-11-24", "until": "2026-11-30"}, "until"),
        ({"event": "acknowledged", "sent": "2026-11-24", "execution": "done"}, "execution"),
        ({"event": "acknowledged", "sent": "2026-11-24", "about": 1}, "about"),
        ({"event": "answered", "sent": "2026-11-24", "arrival": True}, "arrival"),
        ({"event": "struck", "on": "2026-11-24", "about": 1, "arrival": 1, "note": "x"},
         "arrival"),
        ({"event": "struck", "on": "2026-11-24", "about": 1, "arrival": True, "note": "x"},
         "arrival"),
    ],
)  # fmt: skip
def test_a_problem_names_its_event_and_key(
    office: Store, event: dict[str, Any], where: str
) -> None:
    seal = office.seal()
    first = {"event": "note", "on": "2026-11-23", "note": "Primero"}
    with pytest.raises(BadInput) as refused:
        received(office, first, event)
    assert refused.value.field == f"events[2].{where}"
    assert str(refused.value).startswith(f"events[2].{where}: ")
    assert office.seal() == seal


def test_what_cannot_have_happened_names_its_event(office: Store) -> None:
    early = {"event": "completed", "on": "2026-11-19"}
    with pytest.raises(Refused, match=r"^events\[1\]: "):
        received(office, early)


_EVENTS = st.lists(st.sampled_from([f for f in FACTS if "about" not in f]), max_size=6)


@settings(max_examples=15)
@given(_EVENTS)
def test_any_order_of_facts_comes_in_or_is_refused_in_words(
    _made_office: Any,  # noqa: PT019  (a fresh copy of it for each example)
    tmp_path_factory: pytest.TempPathFactory,
    facts: list[dict[str, Any]],
) -> None:
    import shutil

    folder = tmp_path_factory.mktemp("facts")
    path = Path(shutil.copyfile(_made_office[0], folder / "o.privdesk"))
    with Store.open(path, _made_office[1], writing=True, actor="Ana") as store:
        try:
            add(store, {**CLAIM, "events": facts})
        except Refused:  # closed before the answer, or twice
            with store.read() as session:
                assert session.get(Request, 1) is None
            return
        add(store, exported(store, folder / "one.json")[0])
        assert same_but_number(*exported(store, folder / "two.json"))
        with store.read() as session:
            assert differences(session) == []
