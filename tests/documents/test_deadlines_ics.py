"""The inventory in a calendar file: its own words and dates, and no name that was not asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from icalendar import Calendar as File

from privdesk.documents.deadlines_ics import CalendarFrame, deadlines_ics
from privdesk.rules.calendar import Calendar
from privdesk.rules.inventory_terms import INVENTORY_TERMS
from privdesk.store.agenda import DueItem

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TYPES = {
    "rnbd.registration": "database",
    "rnbd.change": "database",
    "rnbd.removal": "database",
    "database.review": "database",
    "activity.review": "activity",
    "measure.review": "activity",
    "contract.end": "contract",
    "party.audit": "party",
    "retention.disposal": "disposal",
}


def item(term: str, **more: object) -> DueItem:
    values: dict[str, object] = {
        "case_id": 7,
        "case": "Ana Ficticia e hijos",
        "case_type": TYPES[term],
        "whose": "Pedro Supuesto",
        "term": term,
        "due": None,
        "target": None,
        "promised": None,
        "internal": date(2026, 12, 1),
        "unsent": None,
        "earliest": date(2026, 12, 1),
        "is_overdue": False,
        "state": "in_time",
    }
    return DueItem(**(values | more))  # type: ignore[arg-type]


def only_event(found: DueItem, **more: Any) -> Any:
    frame = CalendarFrame(
        "Panadería Ejemplo S.A.S.", "abc", "America/Bogota", NOW, NOW.date(), **more
    )
    (event,) = File.from_ical(deadlines_ics([found], Calendar(), frame)).walk("VEVENT")
    return event


def test_every_term_of_the_inventory_is_known() -> None:
    assert set(TYPES) == set(INVENTORY_TERMS)


@pytest.mark.parametrize("term", TYPES)
def test_each_stands_on_its_own_date_and_names_what_was_asked(term: str) -> None:
    event = only_event(item(term))
    assert event["DTSTART"].dt == date(2026, 12, 1)
    assert "Pedro" not in event.to_ical().decode()
    named = TYPES[term] in ("database", "activity") and term != "measure.review"
    assert ("Ficticia" in str(event["SUMMARY"])) is named
    event = only_event(item(term), with_names=True)
    assert "Pedro Supuesto" in str(event["SUMMARY"])
    assert str(event["UID"]) == f"7.{term}..@abc"


def test_a_contract_stands_on_its_end_and_reminds_of_its_notice() -> None:
    end, notice = date(2026, 12, 31), date(2026, 12, 1)
    found = item("contract.end", due=end, target=notice, internal=notice)
    event = only_event(found)
    assert event["DTSTART"].dt == end
    assert "El contrato vence el 31/12/2026." in str(event["DESCRIPTION"])
    assert "Límite legal" not in str(event["DESCRIPTION"])
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == datetime(2026, 11, 30, 13, 0, tzinfo=UTC)


def test_the_law_is_said_to_be_the_law() -> None:
    due = date(2026, 12, 15)
    event = only_event(item("rnbd.change", due=due, internal=None, changes=("purposes",)))
    assert "Límite legal: 15/12/2026" in str(event["DESCRIPTION"])
