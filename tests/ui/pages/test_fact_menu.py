"""The menu of facts: only what can sensibly have happened, late facts included."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from privdesk.operations.events import record_event, record_sending
from privdesk.operations.requests import void_request
from privdesk.operations.when import When
from privdesk.rules import events as kinds
from privdesk.ui.pages.event_forms import FORMS
from privdesk.ui.pages.requests_page import RequestsPage

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)
ALWAYS = {"record_sending", "ask_area", "note", "reclassify"}


def facts(page: RequestsPage, request_id: int) -> set[str]:
    """The facts that the menu offers for that request."""
    page.show_argument({"request": request_id})
    return set(page.record.step.menu.facts())


def test_every_form_can_be_reached_in_some_case(
    requests_page: RequestsPage, cases: Cases, made: dict[str, int]
) -> None:
    claim = made["Marta"]
    cases.do(claim, record_sending, When(TODAY), step=kinds.COMPLETION_ASKED, missing=("facts",))
    cases.do(claim, record_event, kinds.LEGEND_SET, When(TODAY))
    cases.do(claim, record_sending, When(TODAY), step=kinds.AREA_ASKED, area="Sistemas", reason="x")
    cases.do(claim, record_sending, When(TODAY), step=kinds.ANSWERED, decision="granted")
    assert facts(requests_page, claim) == set(FORMS) - {"check_backups"}  # a step, no new fact


def test_an_inquiry_offers_nothing_of_claims(
    requests_page: RequestsPage, made: dict[str, int]
) -> None:
    offered = facts(requests_page, made["Ana"])
    assert offered >= ALWAYS | {"verify_identity", "decide", "execute", "void"}
    assert not offered & {"record_complete", "incomplete", "set_legend", "lift_legend"}
    assert not offered & {"delivery", "bounce", "record_area_reply", "close", "strike"}


def test_a_novelty_offers_what_a_processor_does(requests_page: RequestsPage, cases: Cases) -> None:
    novelty = cases.receive("Camilo Irreal", "novelty", date(2026, 11, 20), role="processor")
    offered = facts(requests_page, novelty)
    assert offered >= ALWAYS | {"execute"}
    assert not offered & {"decide", "complaint", "declare_withdrawal", "verify_identity"}
    cases.do(novelty, record_event, kinds.EXECUTED, When(TODAY), execution="updated")
    assert "close" in facts(requests_page, novelty)


def test_what_ended_can_be_closed_once(
    requests_page: RequestsPage, cases: Cases, made: dict[str, int]
) -> None:
    cases.do(made["Marta"], record_event, kinds.WITHDRAWN, When(TODAY), withdrawal="express")
    assert "close" in facts(requests_page, made["Marta"])
    cases.do(made["Marta"], record_event, kinds.CLOSED, When(TODAY))
    assert not facts(requests_page, made["Marta"]) & {"close", "void"}
    cases.do(made["Ana"], void_request, When(TODAY), reason="Doble")
    assert not facts(requests_page, made["Ana"]) & {"close", "void"}
    assert "strike" in facts(requests_page, made["Ana"])
