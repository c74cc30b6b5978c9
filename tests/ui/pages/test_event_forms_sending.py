"""The forms of sendings by clicks: what each step asks, what bounced, what is sent again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.operations.events import (
    record_arrival,
)
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules import case as steps
from privdesk.rules import events as kinds
from privdesk.store.finding import party_by_name
from privdesk.ui.desk import Desk
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import choose, form, press
from tests.ui.pages.forms import last_event, leave, more_button, opened, save

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


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
    asked_claim: int,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    short = opened(requests_page, asked_claim, steps.RECORD_SENDING, qtbot)
    choose(short, "what", f"step:{step}")
    for field, value in typed.items():
        choose(short, field, value)
    facts = ("party", "area", "missing", "until", "decision", "ground", "reason")
    assert {f for f in facts if not short.labeled[f].isHidden()} == asked
    save(requests_page, short, qtbot)
    recorded = last_event(desk, asked_claim)
    assert (recorded["kind"], recorded["step"]) == (kinds.SENT, step)
    wanted = dict(typed)
    if "party" in wanted:
        assert recorded["place"] == wanted.pop("party")
    if "missing" in wanted:
        assert recorded["missing"] == " ".join(wanted.pop("missing"))
    assert {key: recorded[key] for key in wanted} == wanted


def test_no_step_is_left_out_of_the_sendings(
    requests_page: RequestsPage, asked_claim: int, qtbot: QtBot
) -> None:
    assert {step for step, _typed, _asked in STEPS} == set(kinds.STEPS) - kinds.KEPT
    short = opened(requests_page, asked_claim, steps.RECORD_SENDING, qtbot)
    for step, _typed, _asked in STEPS:
        choose(short, "what", f"step:{step}")
        assert short.editor("what").value() == f"step:{step}"
    leave(short)


def test_a_street_is_not_said_to_be_reached_by_mail(
    requests_page: RequestsPage, asked_claim: int, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("change_request") as session:
        request = session.get(Request, asked_claim)
        assert request is not None
        request.reply_address = "Calle Irreal 22, Cali"
    short = opened(requests_page, asked_claim, steps.RECORD_SENDING, qtbot)
    choose(short, "what", f"step:{kinds.ACKNOWLEDGED}")
    assert short.editor("address").value() == "Calle Irreal 22, Cali"
    assert short.editor("channel").value() is None
    choose(short, "channel", "courier")
    choose(short, "what", f"step:{kinds.EXTENDED}")
    assert short.editor("channel").value() == "courier"
    leave(short)


def test_a_heading_of_the_sendings_cannot_be_chosen(
    requests_page: RequestsPage, asked_claim: int, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.RECORD_SENDING, qtbot)
    box = short.editor("what").inner()
    box.setFocus()
    for _press in range(16):
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert str(short.editor("what").value()).startswith("step:")
    leave(short)


def test_a_sending_to_a_third_party_goes_to_its_contact(
    requests_page: RequestsPage, asked_claim: int, desk: Desk, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.RECORD_SENDING, qtbot)
    choose(short, "what", f"step:{kinds.ACKNOWLEDGED}")
    assert short.value("address") == "persona4@correo.example"
    choose(short, "what", f"step:{kinds.LEGEND_TOLD}")
    with desk.store.read() as session:
        party = party_by_name(session, "Mensajería Ficticia").id
    choose(short, "party", party)
    assert short.value("address") == "m@correo.example"
    choose(short, "address", "otro@correo.example")
    choose(short, "what", f"step:{kinds.CHANGE_TOLD}")
    assert short.value("address") == "otro@correo.example"  # what was written stays
    save(requests_page, short, qtbot)
    assert last_event(desk, asked_claim)["place"] == "Mensajería Ficticia"


def test_a_bounce_goes_on_to_send_it_again(
    requests_page: RequestsPage, asked_claim: int, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, "bounce", qtbot)
    again = more_button(short)
    assert again.text() == "Registrar y enviar de nuevo…"
    press(again, qtbot)
    qtbot.waitUntil(
        lambda: requests_page.record.form is not None and requests_page.record.form is not short
    )
    following = requests_page.record.form
    assert following is not None
    assert following.title() == "Registrar un envío"
    assert cases.events(asked_claim)[-1][0] == kinds.BOUNCED
    leave(following)


def test_what_bounced_is_sent_again_with_its_facts(
    requests_page: RequestsPage, asked_claim: int, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("record_event") as session:
        request = session.get_one(Request, asked_claim)
        asked = next(e for e in request.events if e.step == kinds.COMPLETION_ASKED)
        record_arrival(session, asked, When(TODAY), now=desk.now(), bounced=True)
    requests_page.show_argument({"request": asked_claim})
    row = next(r for r in requests_page.record.timeline.rows if r.property("event") == asked.id)
    press(row.links[0], qtbot)
    short = form(requests_page, qtbot)
    assert short.value("what") == f"step:{kinds.COMPLETION_ASKED}"
    assert short.value("missing") == ("address",)
    leave(short)
