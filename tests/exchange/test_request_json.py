"""The documented format: what `export` writes, `add` reads, and nothing is lost on the way."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.event import listen
from sqlalchemy.orm import Session

from privdesk.documents.template_set import shipped_templates
from privdesk.errors import BadImport, BadInput, Refused, UserError
from privdesk.exchange.request_events import add_events
from privdesk.exchange.request_file import write_requests
from privdesk.exchange.request_json import add_request, days_to_come, read_objects
from privdesk.operations.letters import issue_letter, prepare_letter
from privdesk.operations.office import save_record
from privdesk.records import Database, Request
from privdesk.store.deadlines import assess_request, differences
from privdesk.store.finding import request_by_number
from privdesk.store.lists import Day, Listing
from privdesk.store.store import Store

NOW = datetime(2027, 3, 1, 15, 0, tzinfo=UTC)
ZONE = "America/Bogota"
ANA = {"name": "Ana Ficticia", "document_type": "CC", "document_number": "9000000142"}
CLAIM: dict[str, Any] = {
    "kind": "claim",
    "right": "erase",
    "person": ANA,
    "received": "2026-11-20T09:14:00-05:00",
    "channel": "web",
    "database": "Clientes",
    "reply_address": "ana@correo.example",
    "text": "Suprimir <b>todo</b>\n=1+1",
    "events": [
        {"event": "acknowledged", "sent": "2026-11-20", "reached": "2026-11-20"},
        {"event": "completed", "on": "2026-11-20"},
        {"event": "legend_set", "on": "2026-11-23T10:00:00-05:00", "note": "En la base"},
        {"event": "answered", "sent": "2026-12-09", "bounced": "2026-12-10", "decision": "partly"},
        {"event": "note", "on": "2026-12-10", "note": "Se pidió otra dirección"},
        {"event": "answered", "sent": "2026-12-11", "reached": "2026-12-12", "decision": "partly"},
        {"event": "struck", "on": "2026-12-12", "about": 5, "note": "No era de este caso"},
        {"event": "closed", "on": "2026-12-14"},
    ],
}


def add(store: Store, given: dict[str, Any]) -> str:
    with store.write("receive_request") as session:
        return add_request(session, given, now=NOW, zone=ZONE).number


def export(store: Store, path: Path) -> dict[str, Any]:
    day = Day(date(2027, 3, 1), date(2027, 3, 4))
    write_requests(store, Listing("request", order="number"), day, path, NOW)
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


@pytest.fixture
def desk(office: Store) -> Store:
    """The office with a database to refer to."""
    with office.write("save_record") as session:
        save_record(session, Database, {"name": "Clientes"})
    return office


def test_a_history_comes_in_as_facts(desk: Store) -> None:
    number = add(desk, CLAIM)
    with desk.read() as session:
        request = request_by_number(session, number)
        assessment = assess_request(session, request).assessment
        met = {d.term: d.met_on for d in assessment.deadlines}
    assert met["claim.answer"] == date(2026, 12, 11)
    assert met["claim.legend"] == date(2026, 11, 23)
    assert met["claim.completion"] == date(2026, 11, 20)
    assert assessment.closed_on == date(2026, 12, 14)
    assert assessment.decision == "partly"


def test_what_is_exported_is_added_again_the_same(desk: Store, tmp_path: Path) -> None:
    add(desk, CLAIM)
    first = export(desk, tmp_path / "one.json")["requests"][0]
    for key in ("kind", "right", "received", "channel", "database", "reply_address", "text"):
        assert first[key] == CLAIM[key]
    add(desk, first)
    again = export(desk, tmp_path / "two.json")["requests"]
    assert [r["number"] for r in again] == ["2026-0001", "2026-0002"]
    ignored = {"number"}
    assert {k: v for k, v in again[0].items() if k not in ignored} == {
        k: v for k, v in again[1].items() if k not in ignored
    }


@pytest.mark.parametrize(
    "later",
    [
        [{"event": "bounced", "on": "2026-12-15", "about": 1}],
        [{"event": "delivered", "on": "2026-12-10", "about": 1, "note": "Guía 123"}],
        [
            {"event": "delivered", "on": "2026-12-10", "about": 1},
            {"event": "bounced", "on": "2026-12-11", "about": 1},
        ],
        [
            {"event": "bounced", "on": "2026-12-10", "about": 1},
            {"event": "struck", "on": "2026-12-11", "about": 3, "note": "Sí llegó"},
        ],
        [{"event": "struck", "on": "2026-12-15", "about": 1, "note": "Tarde"}],
    ],
)
def test_what_came_after_the_closing_or_with_a_note_is_kept_on_the_way(
    desk: Store, tmp_path: Path, later: list[dict[str, Any]]
) -> None:
    answered = {"event": "answered", "sent": "2026-12-09", "decision": "partly"}
    closed = {"event": "closed", "on": "2026-12-09"}
    add(desk, {**CLAIM, "events": [answered, closed, *later]})
    first = export(desk, tmp_path / "one.json")["requests"][0]
    assert first["state"] == "closed"
    assert [e["event"] for e in first["events"]] == [
        "answered", "closed", *(e["event"] for e in later)
    ]  # fmt: skip
    add(desk, first)
    again = export(desk, tmp_path / "two.json")["requests"][1]
    assert {**again, "number": ""} == {**first, "number": ""}


def test_an_export_says_whose_it_is_and_under_which_seal(desk: Store, tmp_path: Path) -> None:
    add(desk, CLAIM)
    content = export(desk, tmp_path / "r.json")
    assert content["format"] == "privdesk.requests/1"
    assert content["seal"] == str(desk.seal())
    assert content["count"] == len(content["requests"]) == 1
    assert read_objects(json.dumps(content)) == content["requests"]


def test_an_empty_register_is_written_too(desk: Store, tmp_path: Path) -> None:
    assert export(desk, tmp_path / "r.json")["requests"] == []


def test_an_issued_letter_of_another_store_comes_in_as_a_note(desk: Store) -> None:
    issued = {"event": "issued", "step": "answered", "on": "2026-11-24", "letter": "C-2026-0009"}
    number = add(desk, {**CLAIM, "events": [issued]})
    with desk.read() as session:
        (event,) = request_by_number(session, number).events
        assert event.kind == "note"
        assert "C-2026-0009" in event.note


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"person": None}, BadInput),
        ({"person": {**ANA, "age": 7}}, BadInput),
        ({"person": {**ANA, "birth_date": "31/02/1990"}}, BadInput),
        ({"person": {**ANA, "name": 7}}, BadInput),
        ({"received": None}, BadInput),
        ({"received": "20/11/2026"}, BadInput),
        ({"received": "2026-02-30"}, BadInput),
        ({"received": "1899-01-01"}, BadInput),
        ({"received": "2199-01-01"}, Refused),
        ({"received": 20261120}, BadInput),
        ({"right": "everything"}, BadInput),
        ({"right": None}, BadInput),
        ({"kind": "spell"}, BadInput),
        ({"applicant": ANA | {"document_number": "1"}}, BadInput),  # in which capacity?
        ({"capacity": "attorney"}, BadInput),  # whose?
        ({"applicant": "Bruno"}, BadInput),
        ({"is_minor": "yes"}, BadInput),
        ({"role": "owner"}, BadInput),
        ({"reached_officer": "2026-11-19"}, BadInput),
        ({"reached_officer": "2027-03-02"}, BadInput),
        ({"person": {**ANA, "email": "ana"}}, BadInput),
        ({"person": {**ANA, "birth_date": "2027-03-02"}}, BadInput),
        ({"colour": "red"}, BadInput),
        ({"events": "all"}, BadInput),
        ({"events": [{"event": "flown", "on": "2026-11-21"}]}, BadInput),
        ({"received": "20261120"}, BadInput),
        ({"received": "2026-W47-5"}, BadInput),
        ({"received": "2026-W47-5T10:00"}, BadInput),
        ({"received": "0001-01-01T00:00:00+14:00"}, BadInput),
        ({"database": 7}, BadInput),
        ({"events": [{"event": ["note"], "on": "2026-11-21"}]}, BadInput),
        ({"events": [{"event": "note", "on": "2026-11-21", "note": ["x"]}]}, BadInput),
        ({"events": [{"event": "answered", "sent": "2026-11-30", "address": {}}]}, BadInput),
        ({"events": [{"event": "answered"}]}, BadInput),
        ({"events": [{"event": "closed", "on": "2026-11-30"}]}, Refused),
        (
            {
                "events": [
                    {"event": "note", "on": "2026-11-21"},
                    {"event": "struck", "on": "2026-11-21", "about": True, "note": "x"},
                ]
            },
            BadInput,
        ),
        ({"events": [{"event": "acknowledged", "sent": "2026-11-19"}]}, Refused),
        ({"received": "2027-03-02", "events": []}, Refused),
        ({"events": [{"event": "completed", "on": "2199-01-01"}]}, BadInput),
        ({"events": [{"event": "completed", "on": "9999-12-31"}]}, BadInput),
        ({"events": [{"event": "answered", "sent": "2026-11-30", "decision": "maybe"}]}, BadInput),
        ({"events": [{"event": "struck", "on": "2026-11-21", "about": 1, "note": "x"}]}, BadInput),
        ({"events": [{"event": "closed", "on": "2026-11-21", "why": "x"}]}, BadInput),
    ],
)
def test_what_cannot_be_right_is_said_and_leaves_everything_as_it_was(
    desk: Store, change: dict[str, Any], error: type[UserError]
) -> None:
    seal = desk.seal()
    with pytest.raises(error):
        add(desk, {**CLAIM, **change})
    assert desk.seal() == seal


def test_a_history_with_days_to_come_is_kept_and_says_so(desk: Store, tmp_path: Path) -> None:
    early = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
    with desk.write("receive_request") as session:
        request = add_request(session, CLAIM | {"text": ""}, now=early, zone=ZONE)
        sentences = days_to_come(request, ZONE, early.date())
        assert len(sentences) == 8  # one of them an arrival
        assert all(s.startswith(request.number) and "tal como se indicó" in s for s in sentences)
        assert sentences[0].startswith(f"{request.number}: 23/11/2026 · Leyenda")
        assert days_to_come(request, ZONE, NOW.date()) == []
    (found,) = export(desk, tmp_path / "r.json")["requests"]
    assert [{**e, **t} for e, t in zip(found["events"], CLAIM["events"], strict=True)] == (
        found["events"]
    )
    with desk.read() as session:
        assert differences(session) == []


def test_one_event_to_come_is_refused_and_never_kept(desk: Store) -> None:
    number = add(desk, {**CLAIM, "events": []})
    tomorrow = {"event": "note", "on": "2027-03-02", "note": "x"}
    with (
        pytest.raises(Refused, match=r"^events\[1\]: .*02/03/2027"),
        desk.write("record_event") as session,
    ):
        add_events(session, request_by_number(session, number), [tomorrow], now=NOW, zone=ZONE)


def test_a_kind_alone_says_the_right_or_which_are_lacking(desk: Store) -> None:
    asked = {"person": ANA, "received": "2026-11-20"}
    number = add(desk, {**asked, "kind": "inquiry"})
    with desk.read() as session:
        assert request_by_number(session, number).right == "know"
    with pytest.raises(BadInput) as refused:
        add(desk, {**asked, "kind": "claim"})
    assert refused.value.field == "right"
    named = set(str(refused.value).rstrip(".").replace(",", "").split())
    assert {"update", "rectify", "erase", "revoke", "breach", "object", "restrict"} <= named
    assert not {"know", "proof", "petition", "novelty", "portability"} & named
    with pytest.raises(BadInput) as refused:
        add(desk, asked)
    assert refused.value.field == "right"


def test_an_export_of_another_format_is_refused() -> None:
    assert read_objects('{"format": "privdesk.requests/1", "requests": [{}]}') == [{}]
    assert read_objects('{"requests": [{}]}') == [{}]
    with pytest.raises(BadImport, match=r"privdesk\.requests/1"):
        read_objects('{"format": "privdesk.requests/2", "requests": [{}]}')


@pytest.mark.parametrize(
    "text", ["", "{", "7", "[1]", '{"a": NaN}', "[" * 100_000, "\x00", "9" * 5_000]
)
def test_what_is_no_json_is_said(text: str) -> None:
    with pytest.raises(BadImport):
        read_objects(text)


def test_later_events_count_on_from_those_that_the_export_lists(
    desk: Store, tmp_path: Path
) -> None:
    answered = {"event": "answered", "sent": "2026-12-09", "decision": "granted"}
    number = add(desk, CLAIM | {"events": [*CLAIM["events"][:3], answered]})
    later = [
        {"event": "note", "on": "2026-12-10", "note": "Error"},
        {"event": "struck", "on": "2026-12-10", "about": 5, "note": "No era de este caso"},
        {"event": "struck", "on": "2026-12-11", "about": 3, "note": "Era otra base"},
        {"event": "delivered", "on": "2026-12-11", "about": 4},
    ]
    with desk.write("record_event") as session:
        request = request_by_number(session, number)
        add_events(session, request, later, now=NOW, zone=ZONE)
    (found,) = export(desk, tmp_path / "r.json")["requests"]
    assert [e["event"] for e in found["events"][:3]] == ["acknowledged", "completed", "legend_set"]
    assert [e.get("about") for e in found["events"] if e["event"] == "struck"] == [5, 3]
    assert found["events"][3]["reached"] == "2026-12-11"
    (legend,) = (d for d in found["deadlines"] if d["term"] == "claim.legend")
    assert legend["shown"] is False  # answered without it


def test_a_sending_names_the_letter_that_was_issued(desk: Store) -> None:
    number = add(desk, CLAIM | {"events": []})
    with desk.write("issue_letter") as session:
        request = request_by_number(session, number)
        prepared = prepare_letter(
            session, request, shipped_templates().named("acknowledgement", "claim"), now=NOW
        )
        letter = issue_letter(session, request, prepared, now=NOW).number
        assert "letter.sending" in open_terms(session, request)
    sent = {"event": "acknowledged", "sent": "2027-03-01", "letter": letter}
    with desk.write("record_event") as session:
        request = request_by_number(session, number)
        with pytest.raises(BadInput):
            add_events(session, request, [{**sent, "letter": "C-2027-0099"}], now=NOW, zone=ZONE)
        add_events(session, request, [sent], now=NOW, zone=ZONE)
        assert "letter.sending" not in open_terms(session, request)


def open_terms(session: Session, request: Request) -> set[str]:
    session.refresh(request, ["events"])
    assessment = assess_request(session, request).assessment
    return {d.term for d in assessment.open_deadlines}


def test_the_questions_put_to_the_store_do_not_grow_with_the_requests(
    desk: Store, tmp_path: Path
) -> None:
    asked: list[str] = []
    engine = desk._pool

    def statements(count: int) -> int:
        with desk.write("receive_request") as session:
            for number in range(count):
                person = {**ANA, "document_number": f"90000{count}{number}"}
                add_request(session, {**CLAIM, "person": person}, now=NOW, zone=ZONE)
        asked.clear()
        export(desk, tmp_path / "r.json")
        return len(asked)

    listen(engine, "before_cursor_execute", lambda *words: asked.append(words[2]))
    assert statements(2) == statements(6)
