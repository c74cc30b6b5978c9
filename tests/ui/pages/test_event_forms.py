"""Every short form by clicks and keys: what it asks for and what it records."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from privdesk.operations.areas import ask_area, record_area_reply
from privdesk.operations.events import (
    record_event,
)
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules import case as steps
from privdesk.rules import events as kinds
from privdesk.ui.desk import Desk
from privdesk.ui.pages.event_forms import FORMS
from privdesk.ui.pages.fact_editors import PlaceChosen
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import choose, press
from tests.ui.pages.forms import last_event, leave, more_button, opened, save

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


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
    asked_claim: int,
    cases: Cases,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    if name == steps.LIFT_LEGEND:
        cases.do(asked_claim, record_event, kinds.LEGEND_SET, When(date(2026, 11, 20)))
    before = len(cases.events(asked_claim))
    short = opened(requests_page, asked_claim, name, qtbot)
    for field, value in typed.items():
        choose(short, field, value)
    save(requests_page, short, qtbot)
    assert len(cases.events(asked_claim)) == before + 1
    recorded = last_event(desk, asked_claim)
    assert {key: recorded[key] for key in told} == dict(told)
    assert recorded["on"] == TODAY


@pytest.mark.parametrize("name", sorted(FORMS))
def test_what_is_required_is_named_beside_its_field(
    name: str, requests_page: RequestsPage, asked_claim: int, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, name, qtbot)
    for field in short.labeled:
        if short.editor(field).is_required():
            short.editor(field).set_value(None)
    before = cases.events(asked_claim)
    press(short.save_button, qtbot)
    required = [f for f in short.labeled if short.editor(f).is_required()]
    shown = [f for f in required if not short.labeled[f].isHidden()]
    assert shown, "every form requires something, were it only the day"
    assert short.isVisible()
    assert all(short.editor(f).error() for f in shown)
    assert cases.events(asked_claim) == before
    leave(short)
    qtbot.waitUntil(lambda: requests_page.record.form is None)


def test_silence_is_only_offered_with_its_date(
    requests_page: RequestsPage, asked_claim: int, made: dict[str, int], qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.DECLARE_WITHDRAWAL, qtbot)
    assert short.value("how") == kinds.EXPRESS
    choose(short, "how", kinds.SILENT)
    assert "20/01/2027" in short.labeled["how"].foot.text()
    assert "Antes del fin de los dos meses" in short.remark.words()
    assert short.labeled["reason"].isHidden()
    leave(short)
    qtbot.waitUntil(lambda: requests_page.record.form is None)
    short = opened(requests_page, made["Marta"], steps.DECLARE_WITHDRAWAL, qtbot)
    choose(short, "how", kinds.SILENT)  # no completion was asked for: there is no such choice
    assert short.value("how") is None
    leave(short)


def test_an_areas_letter_takes_along_what_was_typed(
    requests_page: RequestsPage, asked_claim: int, desk: Desk, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.ASK_AREA, qtbot)
    choose(short, "area", "Sistemas")
    choose(short, "reason", "Todo")
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(more_button(short), qtbot)
    page, argument = wanted.args
    assert (page, argument["step"]) == ("letter", kinds.AREA_ASKED)
    assert argument["facts"] == {
        "area": "Sistemas",
        "reason": "Todo",
        "until": date(2026, 11, 26),
    }


def test_an_area_replies_to_the_request_that_waits(
    requests_page: RequestsPage, asked_claim: int, desk: Desk, cases: Cases, qtbot: QtBot
) -> None:
    cases.do(
        asked_claim,
        ask_area,
        When(date(2026, 11, 21)),
        area="Mercadeo",
        reason="Listas",
        until=date(2026, 11, 26),
    )
    with desk.store.write("record_event") as session:
        request = session.get_one(Request, asked_claim)
        first = next(e for e in request.events if e.area == "Sistemas")
        record_area_reply(session, first, When(TODAY), now=desk.now(), note="Nada")
    short = opened(requests_page, asked_claim, steps.RECORD_AREA_REPLY, qtbot)
    choose(short, "note", "Hay una lista")
    save(requests_page, short, qtbot)
    assert last_event(desk, asked_claim)["area"] == "Mercadeo"
    titles = [row.title.text() for row in requests_page.record.timeline.rows]
    assert "Respuesta interna de Mercadeo" in titles


@pytest.mark.parametrize("hostile", ["<b>x</b>&{y}", "مثال\u202e", "=1+1", "😀" * 40, "Z" * 9000])
def test_hostile_words_stay_words(
    hostile: str, requests_page: RequestsPage, asked_claim: int, desk: Desk, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.EXECUTE, qtbot)
    choose(short, "responsible", hostile)
    choose(short, "note", hostile)
    save(requests_page, short, qtbot)
    recorded = last_event(desk, asked_claim)
    assert (recorded["responsible"], recorded["note"]) == (hostile, hostile)
    assert not requests_page.grab().isNull()
    assert requests_page.record.width() <= 640
