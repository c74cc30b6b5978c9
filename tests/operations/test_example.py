"""The example office: whatever the day, it has work overdue, due and done, and every journey."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.operations.actions import ACTIONS
from privdesk.operations.example import ZONE, make_example
from privdesk.records import Document, Request, RequestEvent, RequestLink
from privdesk.records.request_link import RELATIONS
from privdesk.rules.events import STEPS
from privdesk.rules.rights import KINDS
from privdesk.rules.sheet import Sheet
from privdesk.rules.urgency import (
    DUE_SOON,
    IN_TIME,
    ISSUED_UNSENT,
    OVERDUE,
    TARGET_PASSED,
    WAITING,
    soon_until,
)
from privdesk.store.agenda import due_items, months
from privdesk.store.counting import office_calendar
from privdesk.store.deadlines import differences
from privdesk.store.finding import attachments_of
from privdesk.store.history import entries_numbered, entry_numbers
from privdesk.store.inventory import Inventory, first_day, inventory
from privdesk.store.lists import Day
from privdesk.store.store import Store
from privdesk.store.verify import verify

PHRASE = "una frase larga de prueba"


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("example")
    with make_example(folder / "e.privdesk", PHRASE, date(2026, 11, 23)) as store:
        yield store


def shows_every_state(session: Session, today: date) -> None:
    day = Day(today, soon_until(today, office_calendar(session)))
    states = {item.state for item in due_items(session, day)}
    assert states >= {OVERDUE, ISSUED_UNSENT, DUE_SOON, IN_TIME, WAITING, TARGET_PASSED}
    assert sum(figures.total for figures in months(session, today)) > 50
    assert differences(session) == []


def test_it_shows_every_state_and_is_whole(example: Store) -> None:
    with example.read() as session:
        shows_every_state(session, date(2026, 11, 23))
    assert verify(example).ok


@pytest.mark.parametrize("today", [date(2027, 1, 2), date(2026, 4, 6)], ids=str)
def test_it_does_on_other_days_too(tmp_path: Path, today: date) -> None:
    with make_example(tmp_path / "e.privdesk", PHRASE, today) as store, store.read() as session:
        shows_every_state(session, today)


def test_hoy_has_work_of_every_kind(example: Store) -> None:
    today = date(2026, 11, 23)
    with example.read() as session:
        items = due_items(session, Day(today, date(2026, 11, 26)))
    assert {item.term for item in items} >= {
        *("inquiry.answer", "inquiry.extension", "claim.answer", "claim.completion"),
        *("claim.transfer", "claim.legend", "claim.withdrawal", "claim.execution"),
        *("processor.update", "other.answer", "area.reply", "legend.lifting"),
        *("backups.gone", "case.closing"),
    }
    assert {item.area for item in items if item.term == "area.reply"} == {"Sistemas", "Ventas"}


def test_letters_of_every_step_were_issued(example: Store) -> None:
    with example.read() as session:
        issued = session.scalars(select(Document)).all()
        assert {d.step for d in issued} == set(STEPS)
        folder = Path(__file__).parents[2] / "resources" / "letters" / "es"
        assert {d.template for d in issued} == {file.stem for file in folder.glob("*.md")}
        numbers = [d.number for d in sorted(issued, key=lambda d: d.issued_at)]
        assert numbers == sorted(numbers)


def test_numbers_follow_the_order_in_which_requests_were_recorded(example: Store) -> None:
    with example.read() as session:
        requests = session.scalars(select(Request).order_by(Request.sequence)).all()
        officer = [r.reached_officer_on or r.received_at.date() for r in requests]
        assert officer == sorted(officer)


def test_applicants_roles_links_and_evidence_are_there(example: Store) -> None:
    with example.read() as session:
        requests = session.scalars(select(Request)).all()
        assert {r.capacity for r in requests} >= {"self", "representative", "attorney", "successor"}
        assert {r.role for r in requests} >= {"controller", "processor", "neither"}
        assert {r.kind for r in requests} == set(KINDS)
        assert any(r.is_minor for r in requests)
        assert any(r.first_right for r in requests)
        links = {link.relation for link in session.scalars(select(RequestLink))}
        assert links == set(RELATIONS)
        mailed = next(r for r in requests if r.message_id)
        files = attachments_of(session, "request", mailed.id)
        assert any(f.media_type == "message/rfc822" for f in files)
        events = session.scalars(select(RequestEvent)).all()
        proofs = [attachments_of(session, "request_event", e.id) for e in events if e.execution]
        assert any(proofs)


def test_the_rnbd_was_not_told_of_a_change(example: Store) -> None:
    with example.read() as session:
        items = due_items(session, Day(date(2026, 11, 23), date(2026, 11, 30)))
    assert [i.due for i in items if i.term == "rnbd.change"] == [date(2026, 12, 15)]


def test_its_file_is_more_than_a_year_old_and_in_the_order_of_its_days(example: Store) -> None:
    with example.read() as session:
        first = first_day(session, ZONE)
        entries = entries_numbered(session, entry_numbers(session))
        days = sorted({local_day(entry.at, ZONE) for entry in entries})
    assert first == days[0] == date(2025, 9, 19)
    assert days[-1] == date(2026, 11, 23)
    assert len(days) > 100
    moments = [entry.at for entry in reversed(entries)]
    assert moments == sorted(moments)
    assert {entry.action for entry in entries} <= ACTIONS.keys()


def test_a_past_day_has_what_was_there_then(example: Store) -> None:
    today, last_year = date(2026, 11, 23), date(2025, 11, 23)
    with example.read() as session:
        then, now = (inventory(session, day, today=today) for day in (last_year, None))

    def named(found: Inventory, kind: str) -> dict[str, Sheet]:
        return {found.title(kind, sheet.id): sheet for sheet in found.sheets(kind)}

    was, stands = named(then, "database"), named(now, "database")
    assert stands.keys() - was.keys() == {"Club de clientes", "Seguridad y salud en el trabajo"}
    assert was["Clientes y pedidos"]["policy_version"] == "2"
    assert stands["Clientes y pedidos"]["policy_version"] == "3"
    closed = "Concurso de aniversario 2024"
    assert (was[closed]["status"], stands[closed]["status"]) == ("in_use", "closed")
    parties, parties_now = named(then, "party").keys(), named(now, "party").keys()
    assert parties - parties_now == {"Vigilancia Prototipo Ltda.", "Volantes Espejismo Ltda."}
    assert "Soporte Fingido Pvt. Ltd." in parties_now - parties
    contracts = named(then, "contract")
    assert contracts["Contrato de nómina 2024-07"]["ends_on"] < today
    assert contracts["Contrato de vigilancia 2024"]["status"] == "in_force"
    assert then.organization["assets"] < now.organization["assets"]


def test_nothing_was_put_down_before_it_was_so(example: Store) -> None:
    """What a record says that it has done lies on the day of its entry, or before it."""
    done = {
        *("created_on", "closed_on", "subject_count_on", "registered_on", "filed_on"),
        *("signed_on", "since_on", "done_on", "reviewed_on", "trigger_on"),
    }
    with example.read() as session:
        for entry in entries_numbered(session, entry_numbers(session)):
            day = local_day(entry.at, ZONE).isoformat()
            for name, (_old, new) in (entry.values or {}).items():
                assert name not in done or new is None or new <= day, (entry, name)


def test_it_is_given_back_as_any_store(example: Store) -> None:
    """Whoever goes on with it has the moments of the clock."""
    assert type(example) is Store
    assert example.last_written is None
