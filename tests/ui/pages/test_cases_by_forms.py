"""Whole cases through the short forms of the window, day after day, as the law has them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.records import Database, Party
from privdesk.rules import case as steps
from privdesk.rules import events as kinds
from privdesk.ui.desk import Desk
from privdesk.ui.pages.fact_editors import PlaceChosen
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import choose, form, press

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

Record = Callable[..., None]


@pytest.fixture
def on(desk: Desk, requests_page: RequestsPage) -> Callable[[date], None]:
    """It becomes that day, at ten in the morning."""

    def become(day: date) -> None:
        desk._now = lambda: datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
        requests_page.refresh()

    return become


@pytest.fixture
def record(requests_page: RequestsPage, qtbot: QtBot) -> Record:
    """Record a fact of the request on screen by its short form, dated today."""

    def fill(name: str, **typed: Any) -> None:
        requests_page.record.take(name)
        short = form(requests_page, qtbot)
        for field, value in typed.items():
            choose(short, field, value)
        press(short.save_button, qtbot)
        qtbot.waitUntil(lambda: requests_page.record.form is None)

    return fill


@pytest.fixture
def sent(record: Record) -> Record:
    """Record a sending that was not written here."""

    def fill(step: str, **typed: Any) -> None:
        record(steps.RECORD_SENDING, what=f"step:{step}", **typed)

    return fill


@pytest.fixture
def places(desk: Desk) -> dict[str, PlaceChosen]:
    """Two databases and a processor."""
    with desk.store.write("save_record") as session:
        clients = save_record(session, Database, {"name": "Clientes"}).id
        mailing = save_record(session, Database, {"name": "Mercadeo"}).id
        courier = save_record(session, Party, {"name": "Mensajería Ficticia"}).id
    return {
        "clients": PlaceChosen("database", clients),
        "mailing": PlaceChosen("database", mailing),
        "courier": PlaceChosen("party", courier),
    }


def first_step(page: RequestsPage) -> str:
    """The action that is recommended now."""
    return page.record.step.steps()[0].action


def limit(page: RequestsPage) -> str:
    """The date on the card of the limit."""
    return page.record.head.limit.date.text()


def test_an_incomplete_claim_completed_extended_granted_in_part_and_executed(
    requests_page: RequestsPage,
    cases: Cases,
    places: dict[str, PlaceChosen],
    on: Callable[[date], None],
    record: Record,
    sent: Record,
) -> None:
    page = requests_page
    claim = cases.receive(
        "Marta Inventada", "erase", date(2026, 11, 20), database_id=places["clients"].named
    )
    page.show_argument({"request": claim})
    sent(kinds.ACKNOWLEDGED)
    on(date(2026, 11, 24))
    sent(kinds.COMPLETION_ASKED, missing=("address",))
    record("delivery")
    assert page.record.head.chip.state() == "waiting"
    assert limit(page) == "25/01/2027"  # law.md: two months, rolled to the next business day
    on(date(2027, 1, 12))
    record(steps.RECORD_COMPLETE)
    assert limit(page) == "02/02/2027"
    on(date(2027, 1, 14))
    record(steps.SET_LEGEND)
    assert page.record.timeline.rows[0].marks == []
    on(date(2027, 2, 1))
    sent(kinds.EXTENDED, until=date(2027, 2, 9), reason="La base histórica se busca a mano")
    assert limit(page) == "09/02/2027"
    assert page.record.head.limit.name.text() == "Límite prorrogado"
    on(date(2027, 2, 5))
    record(
        steps.DECIDE,
        decision="partly",
        ground=kinds.LEGAL_DUTY,
        norm="Estatuto Tributario, art. 632",
        reason="Las facturas se conservan",
    )
    for place in places.values():
        record(steps.EXECUTE, place=place, execution="found")
        record(steps.EXECUTE, place=place, execution="erased", responsible="Jorge Quimera")
    on(date(2027, 2, 8))
    sent(kinds.ANSWERED)  # its decision is known
    assert page.record.head.first.name.text() == "Respondida"
    assert page.record.head.first.source.text() == "Procede en parte"
    assert first_step(page) == steps.TELL_CHANGE
    sent(kinds.CHANGE_TOLD, party=places["courier"].named)
    record(steps.LIFT_LEGEND)
    assert first_step(page) == steps.CLOSE
    record(steps.CLOSE)
    assert page.record.head.chip.state() == "closed"
    assert page.record.execution.count() == 3
    assert page.record.execution.links == []


def test_a_claim_withdrawn_by_silence(
    requests_page: RequestsPage,
    cases: Cases,
    on: Callable[[date], None],
    record: Record,
    sent: Record,
) -> None:
    page = requests_page
    claim = cases.receive("Olga Muestra", "revoke", date(2026, 11, 20))
    page.show_argument({"request": claim})
    sent(kinds.ACKNOWLEDGED)
    sent(kinds.COMPLETION_ASKED, missing=("facts", "documents"))
    on(date(2027, 1, 25))
    assert steps.DECLARE_WITHDRAWAL not in {s.action for s in page.record.step.steps()}
    on(date(2027, 1, 26))
    assert steps.DECLARE_WITHDRAWAL in {s.action for s in page.record.step.steps()}
    record(steps.DECLARE_WITHDRAWAL)
    assert page.record.timeline.rows[0].detail.text().startswith("Tácito")
    assert page.record.timeline.rows[0].marks == []
    assert first_step(page) == steps.TELL_WITHDRAWAL
    assert page.record.head.cards.isHidden()
    sent(kinds.WITHDRAWAL_TOLD)
    assert first_step(page) == steps.CLOSE


def test_a_claim_transferred_with_its_notice(
    requests_page: RequestsPage,
    cases: Cases,
    on: Callable[[date], None],
    record: Record,
    sent: Record,
) -> None:
    page = requests_page
    claim = cases.receive("Trasladada Ficticia", "rectify", date(2026, 11, 20), role="neither")
    page.show_argument({"request": claim})
    sent(kinds.TRANSFERRED, party="Otra Entidad Ficticia", reason="Los datos son de ella")
    detail = page.record.timeline.rows[0].detail.text()
    assert "Otra Entidad Ficticia" in detail
    assert "Motivo: Los datos son de ella" in detail
    assert first_step(page) == steps.TELL_TRANSFER
    sent(kinds.TRANSFER_TOLD)
    record(steps.CLOSE)
    assert page.record.head.chip.state() == "closed"
    assert not page.record.head.warning.isVisible()


def test_a_late_legend_and_a_bounced_answer_sent_again(
    requests_page: RequestsPage,
    cases: Cases,
    on: Callable[[date], None],
    record: Record,
    sent: Record,
    qtbot: QtBot,
) -> None:
    page = requests_page
    claim = cases.receive("Darío Modelo", "update", date(2026, 11, 18))
    page.show_argument({"request": claim})
    on(date(2026, 12, 1))
    page.record.take(steps.SET_LEGEND)
    short = form(page, qtbot)
    assert "Tarde: el límite era el 20/11/2026." in short.remark.words()
    press(short.save_button, qtbot)
    qtbot.waitUntil(lambda: page.record.form is None)
    assert page.record.timeline.rows[0].marks == ["Tarde: el límite era el 20/11/2026."]
    sent(kinds.ANSWERED, decision="granted")
    assert page.record.head.first.name.text() == "Respondida"
    record("bounce")
    assert page.record.head.first.isHidden()  # nothing was answered
    assert page.record.head.limit.date.text() == "10/12/2026"
    bounced = next(row for row in page.record.timeline.rows if row.links)
    assert bounced.links[0].text() == "Enviar de nuevo…"
    press(bounced.links[0], qtbot)
    short = form(page, qtbot)
    assert (short.value("what"), short.value("decision")) == ("step:answered", "granted")
    press(short.save_button, qtbot)
    qtbot.waitUntil(lambda: page.record.form is None)
    assert page.record.head.first.name.text() == "Respondida"


def test_a_denial_and_its_complaint(
    requests_page: RequestsPage,
    cases: Cases,
    on: Callable[[date], None],
    record: Record,
    sent: Record,
) -> None:
    page = requests_page
    claim = cases.receive("Hugo Supuesto", "erase", date(2026, 11, 18))
    page.show_argument({"request": claim})
    sent(kinds.ANSWERED, decision="denied", ground="data_correct", reason="Es el dato vigente")
    detail = page.record.timeline.rows[0].detail.text()
    assert "No procede" in detail
    assert "Causal: El dato es correcto" in detail
    on(date(2026, 12, 15))
    record("complaint", reason="26-0009")
    assert "26-0009" in page.record.timeline.rows[0].detail.text()


def test_an_inquiry_answered_in_time(
    requests_page: RequestsPage,
    cases: Cases,
    on: Callable[[date], None],
    record: Record,
    sent: Record,
) -> None:
    page = requests_page
    inquiry = cases.receive("Ana Ficticia", "know", date(2026, 11, 20))
    page.show_argument({"request": inquiry})
    assert limit(page) == "04/12/2026"  # law.md
    sent(kinds.ACKNOWLEDGED)
    record(steps.VERIFY_IDENTITY, reason="Copia de la cédula")
    record(steps.ASK_AREA, area="Sistemas", reason="Los datos", until=date(2026, 11, 26))
    on(date(2026, 11, 27))
    record(steps.RECORD_AREA_REPLY, note="Registro completo")
    sent(kinds.ANSWERED)
    assert page.record.head.first.left.text() == "en término"
    assert all(not row.marks for row in page.record.timeline.rows[:1])
    record(steps.CLOSE)
    assert page.record.head.chip.state() == "closed"
