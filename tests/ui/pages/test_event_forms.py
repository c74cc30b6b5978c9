"""Every short form by clicks and keys: what it asks, what it records, what it foretells."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.operations.events import (
    ask_area,
    record_area_reply,
    record_arrival,
    record_event,
    record_sending,
)
from privdesk.operations.office import save_record
from privdesk.operations.when import When
from privdesk.records import Database, Party, Request
from privdesk.rules import case as steps
from privdesk.rules import events as kinds
from privdesk.store.finding import attachments_of
from privdesk.ui.desk import Desk
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.event_forms import FORMS
from privdesk.ui.pages.fact_editors import PlaceChosen
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import choose, form, press

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


@pytest.fixture
def claim(cases: Cases, desk: Desk) -> int:
    """A claim to erase, about the database `Clientes ficticios`, acknowledged and asked after."""
    with desk.store.write("save_record") as session:
        database = save_record(session, Database, {"name": "Clientes ficticios"}).id
        save_record(session, Party, {"name": "Mensajería Ficticia", "contact": "m@correo.example"})
    request = cases.receive("Marta Inventada", "erase", date(2026, 11, 19), database_id=database)
    cases.do(request, record_sending, When(date(2026, 11, 19)), step=kinds.ACKNOWLEDGED)
    cases.do(
        request,
        record_sending,
        When(date(2026, 11, 20)),
        step=kinds.COMPLETION_ASKED,
        missing=("address",),
    )
    cases.do(
        request,
        ask_area,
        When(date(2026, 11, 20)),
        area="Sistemas",
        reason="Los datos",
        until=date(2026, 11, 25),
    )
    return request


def last_event(desk: Desk, request_id: int) -> dict[str, Any]:
    """The fields of the event that was recorded last."""
    with desk.store.read() as session:
        event = max(session.get_one(Request, request_id).events, key=lambda e: e.id)
        names = (
            *("kind", "step", "decision", "ground", "missing", "until", "reason", "note", "area"),
            *("execution", "responsible", "withdrawal", "channel", "address", "about_id"),
            *("kind_after", "right_after"),
        )
        found = {name: getattr(event, name) for name in names}
        found["place"] = (event.database or event.party or Party(name="")).name
        return found | {"id": event.id, "on": event.at.date()}


def opened(page: RequestsPage, request_id: int, name: str, qtbot: QtBot) -> EventForm:
    """The short form of that fact, open over the record of the request."""
    page.show_argument({"request": request_id, "step": name})
    return form(page, qtbot)


def save(page: RequestsPage, short: EventForm, qtbot: QtBot) -> None:
    """Press the principal button; the form closes."""
    press(short.save_button, qtbot)
    assert page.record.form is None or not short.isVisible(), short.failure.words()
    qtbot.waitUntil(lambda: page.record.form is None)


FACTS: tuple[tuple[str, Mapping[str, Any], Mapping[str, Any]], ...] = (
    (
        steps.VERIFY_IDENTITY,
        {"reason": "Copia del documento"},
        {"kind": kinds.IDENTITY_VERIFIED, "reason": "Copia del documento"},
    ),
    (steps.RECORD_COMPLETE, {"note": "Llegó"}, {"kind": kinds.COMPLETED, "note": "Llegó"}),
    (
        "incomplete",
        {"missing": ("facts", "documents")},
        {"kind": kinds.REPLY_INCOMPLETE, "missing": "facts documents"},
    ),
    (
        steps.SET_LEGEND,
        {},
        {
            "kind": kinds.LEGEND_SET,
            "place": "Clientes ficticios",
            "reason": "Reclamo 2026-0004: suprimir",
        },
    ),
    (steps.LIFT_LEGEND, {"reason": "Decidido"}, {"kind": kinds.LEGEND_LIFTED, "place": ""}),
    (
        steps.DECLARE_WITHDRAWAL,
        {"how": kinds.EXPRESS, "reason": "Ya no"},
        {"kind": kinds.WITHDRAWN, "withdrawal": "express", "reason": "Ya no"},
    ),
    (
        steps.DECIDE,
        {"decision": "denied", "ground": "legal_duty", "norm": "Ley X", "reason": "Facturas"},
        {"kind": kinds.DECIDED, "ground": "legal_duty", "reason": "Ley X: Facturas"},
    ),
    (steps.DECIDE, {"decision": "granted"}, {"decision": "granted", "ground": None, "reason": ""}),
    (
        steps.EXECUTE,
        {"execution": "erased", "responsible": "Jorge Quimera", "until": date(2027, 3, 1)},
        {
            "kind": kinds.EXECUTED,
            "execution": "erased",
            "until": date(2027, 3, 1),
            "responsible": "Jorge Quimera",
            "place": "Clientes ficticios",
        },
    ),
    (
        steps.EXECUTE,
        {"place": PlaceChosen("party", "Encargado Nuevo"), "execution": "found"},
        {"execution": "found", "until": None, "place": "Encargado Nuevo"},
    ),
    (
        steps.CHECK_BACKUPS,
        {"place": PlaceChosen("database", "Archivo histórico"), "execution": "erased"},
        {"kind": kinds.EXECUTED, "execution": "erased", "until": None},
    ),
    (
        steps.ASK_AREA,
        {"area": "Recursos humanos", "reason": "Todo lo que haya", "until": date(2026, 11, 26)},
        {
            "kind": kinds.SENT,
            "step": kinds.AREA_ASKED,
            "area": "Recursos humanos",
            "reason": "Todo lo que haya",
            "until": date(2026, 11, 26),
        },
    ),
    (
        steps.RECORD_AREA_REPLY,
        {"note": "Nada hay"},
        {"kind": kinds.AREA_REPLIED, "area": "Sistemas", "note": "Nada hay"},
    ),
    (
        "reclassify",
        {"right": "know", "kind": "inquiry", "reason": "Solo quiere saber"},
        {"kind": kinds.RECLASSIFIED, "kind_after": "inquiry", "right_after": "know"},
    ),
    ("complaint", {"reason": "27-0001"}, {"kind": kinds.COMPLAINED, "reason": "27-0001"}),
    ("note", {"note": "Llamó"}, {"kind": kinds.NOTE, "note": "Llamó"}),
    ("void", {"reason": "Duplicada"}, {"kind": kinds.VOIDED, "reason": "Duplicada"}),
    ("delivery", {}, {"kind": kinds.DELIVERED, "step": kinds.COMPLETION_ASKED}),
    ("bounce", {}, {"kind": kinds.BOUNCED, "step": kinds.COMPLETION_ASKED}),
)


@pytest.mark.parametrize(("name", "typed", "told"), FACTS)
def test_each_fact_is_recorded_as_it_was_told(
    name: str,
    typed: Mapping[str, Any],
    told: Mapping[str, Any],
    requests_page: RequestsPage,
    claim: int,
    cases: Cases,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    if name == steps.LIFT_LEGEND:
        cases.do(claim, record_event, kinds.LEGEND_SET, When(date(2026, 11, 20)))
    before = len(cases.events(claim))
    short = opened(requests_page, claim, name, qtbot)
    for field, value in typed.items():
        choose(short, field, value)
    save(requests_page, short, qtbot)
    assert len(cases.events(claim)) == before + 1
    recorded = last_event(desk, claim)
    assert {key: recorded[key] for key in told} == dict(told)
    assert recorded["on"] == TODAY


@pytest.mark.parametrize("name", sorted(FORMS))
def test_what_is_required_is_named_beside_its_field(
    name: str, requests_page: RequestsPage, claim: int, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, name, qtbot)
    for field in short.labeled:
        if short.editor(field).is_required():
            short.editor(field).set_value(None)
    before = cases.events(claim)
    press(short.save_button, qtbot)
    required = [f for f in short.labeled if short.editor(f).is_required()]
    shown = [f for f in required if not short.labeled[f].isHidden()]
    assert shown, "every form requires something, were it only the day"
    assert short.isVisible()
    assert all(short.editor(f).error() for f in shown)
    assert cases.events(claim) == before
    short._begun = short.values()
    short.reject()
    qtbot.waitUntil(lambda: requests_page.record.form is None)


STEPS: tuple[tuple[str, Mapping[str, Any], set[str]], ...] = (
    (kinds.ACKNOWLEDGED, {}, set()),
    (kinds.IDENTITY_ASKED, {}, set()),
    (kinds.COMPLETION_ASKED, {"missing": ("address",)}, {"missing"}),
    (kinds.EXTENDED, {"until": date(2026, 12, 20), "reason": "Volumen"}, {"until", "reason"}),
    (kinds.TRANSFERRED, {"party": "Otra Entidad Ficticia"}, {"party", "reason"}),
    (kinds.TRANSFER_TOLD, {}, set()),
    (kinds.LEGEND_TOLD, {"party": "Encargado Nuevo"}, {"party"}),
    (kinds.CHANGE_TOLD, {"party": "Encargado Nuevo"}, {"party"}),
    (
        kinds.AREA_ASKED,
        {"area": "Sistemas", "until": date(2026, 11, 27), "reason": "Buscar"},
        {"area", "until", "reason"},
    ),
    (
        kinds.ANSWERED,
        {"decision": "denied", "ground": "no_data", "reason": "No hay"},
        {"decision", "ground", "reason"},
    ),
    (kinds.WITHDRAWAL_TOLD, {}, set()),
)


@pytest.mark.parametrize(("step", "typed", "asked"), STEPS)
def test_a_sending_without_our_letter_asks_for_what_the_letter_would_say(
    step: str,
    typed: Mapping[str, Any],
    asked: set[str],
    requests_page: RequestsPage,
    claim: int,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    short = opened(requests_page, claim, steps.RECORD_SENDING, qtbot)
    choose(short, "what", f"step:{step}")
    for field, value in typed.items():
        choose(short, field, value)
    facts = ("party", "area", "missing", "until", "decision", "ground", "reason")
    assert {f for f in facts if not short.labeled[f].isHidden()} == asked
    save(requests_page, short, qtbot)
    recorded = last_event(desk, claim)
    assert (recorded["kind"], recorded["step"]) == (kinds.SENT, step)
    wanted = dict(typed)
    if "party" in wanted:
        assert recorded["place"] == wanted.pop("party")
    if "missing" in wanted:
        assert recorded["missing"] == " ".join(wanted.pop("missing"))
    assert {key: recorded[key] for key in wanted} == wanted


def test_no_step_is_left_out_of_the_sendings(
    requests_page: RequestsPage, claim: int, qtbot: QtBot
) -> None:
    assert {step for step, _typed, _asked in STEPS} == set(kinds.STEPS) - kinds.KEPT
    short = opened(requests_page, claim, steps.RECORD_SENDING, qtbot)
    for step, _typed, _asked in STEPS:
        choose(short, "what", f"step:{step}")
        assert short.editor("what").value() == f"step:{step}"
    short._begun = short.values()
    short.reject()


def test_a_heading_of_the_sendings_cannot_be_chosen(
    requests_page: RequestsPage, claim: int, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.RECORD_SENDING, qtbot)
    box = short.editor("what").inner()
    box.setFocus()
    for _press in range(16):
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert str(short.editor("what").value()).startswith("step:")
    short._begun = short.values()
    short.reject()


def test_a_sending_to_a_third_party_goes_to_its_contact(
    requests_page: RequestsPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.RECORD_SENDING, qtbot)
    choose(short, "what", f"step:{kinds.ACKNOWLEDGED}")
    assert short.value("address") == "persona4@correo.example"
    choose(short, "what", f"step:{kinds.LEGEND_TOLD}")
    party = next(v for v, label in short.editor("party")._options if label.startswith("Mensaj"))
    choose(short, "party", party)
    assert short.value("address") == "m@correo.example"
    choose(short, "address", "otro@correo.example")
    choose(short, "what", f"step:{kinds.CHANGE_TOLD}")
    assert short.value("address") == "otro@correo.example"  # what was written stays
    save(requests_page, short, qtbot)
    assert last_event(desk, claim)["place"] == "Mensajería Ficticia"


def test_what_will_be_marked_is_said_before_it_is_recorded(
    requests_page: RequestsPage, claim: int, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.RECORD_SENDING, qtbot)
    choose(short, "what", f"step:{kinds.EXTENDED}")
    assert short.labeled["until"].foot.text().startswith("A más tardar el ")
    choose(short, "reason", "Volumen")
    assert not short.remark.isVisible()
    choose(short, "until", None)
    assert short.remark.isVisible()
    assert "No dice fecha: no mueve ningún término." in short.remark.words()
    choose(short, "until", date(2026, 12, 20))
    assert not short.remark.isVisible()
    short._begun = short.values()
    short.reject()


def test_silence_is_only_offered_with_its_date(
    requests_page: RequestsPage, claim: int, made: dict[str, int], qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.DECLARE_WITHDRAWAL, qtbot)
    assert short.value("how") == kinds.EXPRESS
    choose(short, "how", kinds.SILENT)
    assert "20/01/2027" in short.labeled["how"].foot.text()
    assert "Antes del fin de los dos meses" in short.remark.words()
    assert short.labeled["reason"].isHidden()
    short._begun = short.values()
    short.reject()
    qtbot.waitUntil(lambda: requests_page.record.form is None)
    short = opened(requests_page, made["Marta"], steps.DECLARE_WITHDRAWAL, qtbot)
    choose(short, "how", kinds.SILENT)  # no completion was asked for: there is no such choice
    assert short.value("how") is None
    short._begun = short.values()
    short.reject()


def test_the_impossible_is_refused_in_words_and_nothing_is_kept(
    requests_page: RequestsPage, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, made["Ana"], steps.CLOSE, qtbot)
    press(short.save_button, qtbot)
    assert short.isVisible()
    assert "Registre primero el envío de la respuesta" in short.failure.words()
    assert cases.events(made["Ana"]) == []
    short.reject()


def test_a_new_party_of_a_refused_fact_is_not_kept(
    requests_page: RequestsPage, claim: int, desk: Desk, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.RECORD_SENDING, qtbot)
    choose(short, "what", f"step:{kinds.LEGEND_TOLD}")
    choose(short, "party", "No Debe Quedar")
    day = short.editor("day")
    day._earliest = None  # type: ignore[attr-defined]  # let the rules refuse it
    choose(short, "day", date(2026, 11, 2))
    press(short.save_button, qtbot)
    assert "No pudo ocurrir el 02/11/2026" in short.failure.words()
    with desk.store.read() as session:
        names = {p.name for p in session.query(Party)}
    assert "No Debe Quedar" not in names
    short._begun = short.values()
    short.reject()


def test_a_dropped_proof_is_kept_with_the_event(
    requests_page: RequestsPage, claim: int, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    proof = tmp_path / "acta de supresión <b>.txt"
    proof.write_text("ficticia")
    short = opened(requests_page, claim, steps.EXECUTE, qtbot)
    choose(short, "execution", "erased")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(proof)), QUrl.fromLocalFile(str(tmp_path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    place = QPoint(5, 5)
    QApplication.sendEvent(short, QDragEnterEvent(place, action, dropped, button, none))
    drop = QDropEvent(place.toPointF(), action, dropped, button, none, QEvent.Type.Drop)
    QApplication.sendEvent(short, drop)
    assert [row.name.text() for row in short.files.rows] == [proof.name]  # no folder
    assert short.is_dirty()
    save(requests_page, short, qtbot)
    event = last_event(desk, claim)["id"]
    with desk.store.read() as session:
        kept = attachments_of(session, "request_event", event)
        assert [a.name for a in kept] == ["acta de supresión <b>.txt"]
    row = requests_page.record.timeline.rows[0]
    assert [link.text() for link in row.links] == ["acta de supresión <b>.txt"]


def test_a_file_that_is_gone_leaves_everything_as_it_was(
    requests_page: RequestsPage, claim: int, cases: Cases, tmp_path: Path, qtbot: QtBot
) -> None:
    proof = tmp_path / "prueba.txt"
    proof.write_text("ficticia")
    short = opened(requests_page, claim, "note", qtbot)
    choose(short, "note", "Con prueba")
    short.files.add([proof])
    proof.unlink()
    before = cases.events(claim)
    press(short.save_button, qtbot)
    assert short.failure.isVisible()
    assert cases.events(claim) == before
    assert short.value("note") == "Con prueba"
    short.files.paths.clear()
    short._begun = short.values()
    short.reject()


def test_a_bounce_goes_on_to_send_it_again(
    requests_page: RequestsPage, claim: int, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, "bounce", qtbot)
    again = short.foot.itemAt(0).widget()
    assert again.text() == "Registrar y enviar de nuevo…"
    press(again, qtbot)
    qtbot.waitUntil(
        lambda: requests_page.record.form is not None and requests_page.record.form is not short
    )
    following = requests_page.record.form
    assert following is not None
    assert following.title() == "Registrar un envío"
    assert cases.events(claim)[-1][0] == kinds.BOUNCED
    following._begun = following.values()
    following.reject()


def test_what_bounced_is_sent_again_with_its_facts(
    requests_page: RequestsPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("record_event") as session:
        request = session.get_one(Request, claim)
        asked = next(e for e in request.events if e.step == kinds.COMPLETION_ASKED)
        record_arrival(session, asked, When(TODAY), now=desk.now(), bounced=True)
    requests_page.show_argument({"request": claim})
    row = next(r for r in requests_page.record.timeline.rows if r.property("event") == asked.id)
    press(row.links[0], qtbot)
    short = form(requests_page, qtbot)
    assert short.value("what") == f"step:{kinds.COMPLETION_ASKED}"
    assert short.value("missing") == ("address",)
    short._begun = short.values()
    short.reject()


def test_execution_goes_on_to_the_next_place(
    requests_page: RequestsPage, claim: int, desk: Desk, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.EXECUTE, qtbot)
    assert short.value("execution") == kinds.FOUND  # searched first
    press(short.more, qtbot)  # type: ignore[attr-defined]
    qtbot.waitUntil(
        lambda: requests_page.record.form is not None and requests_page.record.form is not short
    )
    following = requests_page.record.form
    assert following is not None
    assert following.value("execution") == "erased"  # found there: now it is to be done
    following._begun = following.values()
    following.reject()


def test_only_what_can_stay_in_backups_asks_until_when(
    requests_page: RequestsPage, claim: int, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.EXECUTE, qtbot)
    shown = {}
    for done in kinds.EXECUTIONS:
        choose(short, "execution", done)
        shown[done] = not short.labeled["until"].isHidden()
    assert {done for done, is_shown in shown.items() if is_shown} == {
        *("erased", "anonymized", "stopped")
    }
    choose(short, "execution", kinds.ARCHIVED)
    assert short.labeled["execution"].foot.text() == "Archivar los datos no suprime ninguno."
    short._begun = short.values()
    short.reject()


def test_a_decision_asks_for_its_ground_and_the_norm(
    requests_page: RequestsPage, claim: int, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.DECIDE, qtbot)

    def shown() -> set[str]:
        return {n for n in ("ground", "norm") if not short.labeled[n].isHidden()}

    assert shown() == set()
    choose(short, "decision", "partly")
    assert shown() == {"ground"}
    assert not short.editor("ground").is_required()
    choose(short, "decision", "denied")
    assert short.editor("ground").is_required()
    assert short.labeled["ground"].star.isVisible()
    choose(short, "ground", kinds.LEGAL_DUTY)
    assert shown() == {"ground", "norm"}
    choose(short, "decision", "granted")
    assert shown() == set()
    assert short.told()["ground"] is None  # what is not shown says nothing
    short._begun = short.values()
    short.reject()


def test_reclassifying_says_the_new_limit_and_wants_a_change(
    requests_page: RequestsPage, claim: int, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, "reclassify", qtbot)
    choose(short, "reason", "Porque sí")
    before = cases.events(claim)
    press(short.save_button, qtbot)
    assert short.labeled["right"].foot.text() == "Ya es de esta clase y derecho."
    assert cases.events(claim) == before
    choose(short, "right", "know")
    assert short.value("kind") == "inquiry"
    assert short.labeled["kind"].foot.text() == "Límite legal desde entonces: 03/12/2026."
    save(requests_page, short, qtbot)
    assert requests_page.record.request is not None
    assert requests_page.record.request.kind == "inquiry"
    marks = [chip.words() for chip in requests_page.record.head.about.chips]
    assert marks == ["Llegó como: reclamo, suprimir"]


def test_an_areas_letter_takes_along_what_was_typed(
    requests_page: RequestsPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.ASK_AREA, qtbot)
    choose(short, "area", "Sistemas")
    choose(short, "reason", "Todo")
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(short.foot.itemAt(0).widget(), qtbot)
    page, argument = wanted.args
    assert (page, argument["step"]) == ("letter", kinds.AREA_ASKED)
    assert argument["facts"] == {
        "area": "Sistemas",
        "reason": "Todo",
        "until": date(2026, 11, 26),
    }


def test_an_area_replies_to_the_request_that_waits(
    requests_page: RequestsPage, claim: int, desk: Desk, cases: Cases, qtbot: QtBot
) -> None:
    cases.do(
        claim,
        ask_area,
        When(date(2026, 11, 21)),
        area="Mercadeo",
        reason="Listas",
        until=date(2026, 11, 26),
    )
    with desk.store.write("record_event") as session:
        request = session.get_one(Request, claim)
        first = next(e for e in request.events if e.area == "Sistemas")
        record_area_reply(session, first, When(TODAY), now=desk.now(), note="Nada")
    short = opened(requests_page, claim, steps.RECORD_AREA_REPLY, qtbot)
    choose(short, "note", "Hay una lista")
    save(requests_page, short, qtbot)
    assert last_event(desk, claim)["area"] == "Mercadeo"
    titles = [row.title.text() for row in requests_page.record.timeline.rows]
    assert "Respuesta interna de Mercadeo" in titles


@pytest.mark.parametrize("hostile", ["<b>x</b>&{y}", "مثال\u202e", "=1+1", "😀" * 40, "Z" * 9000])
def test_hostile_words_stay_words(
    hostile: str, requests_page: RequestsPage, claim: int, desk: Desk, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, steps.EXECUTE, qtbot)
    choose(short, "responsible", hostile)
    choose(short, "note", hostile)
    save(requests_page, short, qtbot)
    recorded = last_event(desk, claim)
    assert (recorded["responsible"], recorded["note"]) == (hostile, hostile)
    assert not requests_page.grab().isNull()
    assert requests_page.record.width() <= 640


# Where something above the day must be filled in first; else the day, in which today stands.
BEGINS = {
    steps.VERIFY_IDENTITY: "reason",
    "incomplete": "missing",
    steps.DECIDE: "decision",
    steps.RECORD_SENDING: "what",
    steps.ASK_AREA: "area",
    "reclassify": "reason",
    "void": "reason",
    "strike": "event",
}


@pytest.mark.parametrize("name", sorted(FORMS))
def test_the_keys_begin_at_the_first_field_and_reach_the_buttons(
    name: str, requests_page: RequestsPage, claim: int, qtbot: QtBot
) -> None:
    short = opened(requests_page, claim, name, qtbot)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is short)
    begins = BEGINS.get(name, "day")
    assert short.focusWidget() is short.editor(begins).inner()
    reached = set()
    for _key in range(30):
        reached.add(short.focusWidget())
        qtbot.keyClick(short.focusWidget(), Qt.Key.Key_Tab)
    assert {short.cancel, short.save_button} <= reached
    short._begun = short.values()
    short.reject()
