"""What the case says of a letter before it is written."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from privdesk.operations.events import record_event, record_sending
from privdesk.operations.office import save_record
from privdesk.operations.when import When
from privdesk.records import Database, Party
from privdesk.rules import case
from privdesk.rules import events as kinds
from privdesk.ui.desk import Desk
from privdesk.ui.pages.known_facts import known_facts, party_facts

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


def test_an_answer_takes_the_decision(cases: Cases, desk: Desk) -> None:
    claim = cases.receive("Marta Inventada", "erase", date(2026, 11, 18))
    assert known_facts(desk, claim, case.ANSWER) == {}
    values = {"decision": "denied", "ground": "no_data", "reason": "No hay datos"}
    cases.do(claim, record_event, kinds.DECIDED, When(TODAY), **values)
    assert known_facts(desk, claim, case.ANSWER) == values


def test_a_denial_for_identity_names_its_ground(cases: Cases, desk: Desk) -> None:
    inquiry = cases.receive("Ana Ficticia", "know", date(2026, 11, 18))
    assert known_facts(desk, inquiry, case.DENY_IDENTITY) == {
        "decision": "denied",
        "ground": kinds.IDENTITY_NOT_PROVEN,
    }


def test_an_extension_offers_the_target(cases: Cases, desk: Desk) -> None:
    inquiry = cases.receive("Ana Ficticia", "know", date(2026, 11, 20))
    assert known_facts(desk, inquiry, case.EXTEND) == {"until": date(2026, 12, 11)}


def test_a_change_is_told_to_who_holds_the_data(cases: Cases, desk: Desk) -> None:
    with desk.store.write("save_record") as session:
        database = save_record(session, Database, {"name": "Clientes ficticios"}).id
        party = save_record(session, Party, {"name": "Mensajería Ficticia"}).id
    claim = cases.receive("Marta Inventada", "rectify", date(2026, 11, 18))
    assert known_facts(desk, claim, case.TELL_CHANGE) == {}
    for values in ({"execution": "found", "party_id": party}, {"execution": "rectified"}):
        place = {} if "party_id" in values else {"database_id": database}
        cases.do(claim, record_event, kinds.EXECUTED, When(TODAY), **values, **place)
    assert known_facts(desk, claim, case.TELL_CHANGE) == {"party_id": party}
    assert known_facts(desk, claim, case.TELL_LEGEND) == {"party_id": party}
    cases.do(claim, record_sending, When(TODAY), step=kinds.CHANGE_TOLD, party_id=party)
    assert known_facts(desk, claim, case.TELL_CHANGE) == {}


def test_a_transfer_that_bounced_goes_to_the_same(cases: Cases, desk: Desk) -> None:
    with desk.store.write("save_record") as session:
        party = save_record(session, Party, {"name": "Otra Entidad"}).id
    claim = cases.receive("Marta Inventada", "rectify", date(2026, 11, 18))
    told = {"party_id": party, "reason": "No son nuestros datos"}
    cases.do(claim, record_sending, When(TODAY), step=kinds.TRANSFERRED, **told)
    assert known_facts(desk, claim, case.TRANSFER) == told


def test_a_request_that_is_gone_tells_nothing(desk: Desk) -> None:
    assert known_facts(desk, 999, case.ANSWER) == {}


def test_only_a_third_party_is_an_addressee() -> None:
    assert party_facts("party:5") == {"party_id": 5}
    assert party_facts("database:5") == {}
    assert party_facts(None) == {}
