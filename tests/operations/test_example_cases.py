"""The example's stories, judged by the rules on many days: each shows what it is there for."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from privdesk.operations.example_answers import answers
from privdesk.operations.example_claims import claims
from privdesk.operations.example_days import Days
from privdesk.operations.example_facts import Fact, Told
from privdesk.operations.example_inquiries import inquiries
from privdesk.operations.example_office import people
from privdesk.operations.example_past import usual_cases
from privdesk.operations.example_unanswered import unanswered
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import Assessment, Case
from privdesk.rules.events import KEPT, STEPS, Event
from privdesk.rules.procedure import assess
from privdesk.rules.rights import kind_of

CALENDAR = Calendar()
# Around New Year and Easter, on weekends, and a spread over the year.
AWKWARD = [
    *(date(2026, 12, 24) + timedelta(n) for n in range(0, 21, 3)),
    *(date(2027, 3, 19) + timedelta(n) for n in range(0, 14, 2)),
    *(date(2026, 1, 4) + timedelta(n) for n in range(0, 360, 37)),
    *(date(2028, 2, 29), date(2026, 11, 21), date(2026, 11, 23)),
]


def stories(today: date) -> dict[str, Told]:
    chance = random.Random(1581)
    days = Days(today, CALENDAR)
    told = [*usual_cases(days, people(chance), chance), *claims(days), *unanswered(days)]
    return {one.key: one for one in [*told, *inquiries(days), *answers(days)]}


def judged(told: Told) -> Assessment:
    """What the rules say of a story, all of it told."""
    right, kind = told.right, kind_of(told.right)
    events: list[Event] = []
    for fact in told.facts:
        if fact.event == "reclassified":
            right, kind = fact.right, fact.kind
        if fact.event not in KEPT and fact.sent:
            events.append(_event(len(events) + 1, fact))
            if arrival := fact.bounced or fact.reached:
                kind_of_arrival = "bounced" if fact.bounced else "delivered"
                step = fact.event
                about = len(events)
                events.append(Event(about + 1, kind_of_arrival, arrival, step=step, about=about))
        elif fact.letter:
            events.append(
                Event(len(events) + 1, "issued", fact.on, step=fact.event, document="C-1")
            )
    case = Case(kind, told.received, tuple(events), right=right)
    return assess(case, CALENDAR)


def _event(number: int, fact: Fact) -> Event:
    place = f"party:{fact.party}" if fact.party else None
    if fact.database:
        place = f"database:{fact.database}"
    return Event(
        number,
        "sent" if fact.event in STEPS else fact.event,
        fact.on,
        step=fact.event if fact.event in STEPS else None,
        decision=fact.decision,
        ground=fact.ground,
        missing=fact.missing,
        until=fact.until,
        reason=fact.reason,
        place=place,
        execution=fact.execution,
        withdrawal=fact.withdrawal or None,
        about=number - 1 if fact.event == "struck" else None,
    )


def terms(found: Assessment) -> set[str]:
    return {row.term for row in found.open_deadlines}


EXPECTED: dict[str, Callable[[Assessment], bool]] = {
    "granted_in_part": lambda a: (
        a.decision == "partly" and a.main.term == "claim.extension" and terms(a) == {"backups.gone"}
    ),
    "withdrawn": lambda a: a.is_closed and a.main.met_on is None,
    "again": lambda a: "claim.legend" in terms(a),
    "silent": lambda a: a.stage == "awaiting_completion",
    "awaiting": lambda a: a.awaits_person and terms(a) == {"claim.withdrawal"},
    "transferred": lambda a: a.is_closed and a.answered_on is None,
    "denied": lambda a: a.is_closed and a.decision == "denied",
    "backups": lambda a: a.is_closed and terms(a) == {"backups.gone"},
    "late_legend": lambda a: any("Tarde" in f.text for f in a.flags),
    "executing": lambda a: a.stage == "executing" and "claim.execution" in terms(a),
    "express": lambda a: a.is_closed,
    "complained": lambda a: any("Tarde" in f.text for f in a.flags),
    "annulled": lambda a: a.is_voided,
    "in_time": lambda a: a.is_closed and a.main.met_on is not None,
    "bounced": lambda a: a.answered_on is not None and terms(a) == {"case.closing"},
    "extended": lambda a: a.stage == "extended" and terms(a) == {"inquiry.extension"},
    "minor": lambda a: {"inquiry.answer", "area.reply"} <= terms(a),
    "attorney": lambda a: "claim.answer" in terms(a),
    "mail": lambda a: "inquiry.answer" in terms(a),
    "mail2": lambda a: "claim.answer" in terms(a),
    "reclassified": lambda a: "claim.answer" in terms(a),
    "petition": lambda a: terms(a) == {"other.answer"},
    "credit": lambda a: a.is_closed,
    "novelty": lambda a: terms(a) == {"processor.update"},
    "proof": lambda a: a.is_closed and a.identity_verified,
    "not_proven": lambda a: a.is_closed and a.decision == "denied" and not a.identity_verified,
    "not_ours": lambda a: a.is_closed and a.decision == "denied",
    "novelty_done": lambda a: a.is_closed and a.main.met_on is not None and not a.flags,
    "unrelated": lambda a: a.is_closed,
    "repeated": lambda a: "inquiry.answer" in terms(a) and not a.identity_verified,
}


@pytest.mark.parametrize("today", AWKWARD, ids=str)
def test_every_story_shows_what_it_is_there_for(today: date) -> None:
    told = stories(today)
    assert EXPECTED.keys() <= told.keys()
    for key, holds in EXPECTED.items():
        found = judged(told[key])
        assert holds(found), (key, found.stage, terms(found), found.flags)


@pytest.mark.parametrize("today", AWKWARD, ids=str)
def test_nothing_lies_in_the_future_or_before_the_receipt(today: date) -> None:
    for told in stories(today).values():
        moments = [told.received, *(fact.on for fact in told.facts)]
        assert moments == sorted(moments), told.key
        arrivals = [d for f in told.facts for d in (f.reached, f.bounced) if d]
        assert all(day <= today for day in [*moments, *arrivals]), told.key


@pytest.mark.parametrize("today", AWKWARD, ids=str)
def test_the_usual_work_is_overdue_due_today_and_due_later(today: date) -> None:
    told = stories(today)
    due = [judged(one).main.due for key, one in told.items() if key.startswith("open")]
    workday = CALENDAR.next_business_day(today)
    assert any(day and day < workday for day in due)
    assert workday in due
    assert sum(day is not None and day > workday for day in due) >= 5
    past = [judged(one) for key, one in told.items() if key.startswith("past")]
    assert len(past) > 30
    assert all(found.is_closed for found in past)
    flagged = [f.text for found in past for f in found.flags]
    assert all(text.startswith("Tarde") for text in flagged), flagged


def test_the_mail_reached_the_officer_later_than_the_organization() -> None:
    told = stories(date(2026, 11, 23))["mail"]
    assert told.values["reached_officer_on"] > told.received
    name, content = told.files[0]
    assert name.endswith(".eml")
    assert told.values["message_id"].encode() in content
