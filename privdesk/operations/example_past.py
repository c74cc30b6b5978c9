"""The example's usual work: what was closed in the months before, and what is open today."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from privdesk.operations.example_contents import TEXTS
from privdesk.operations.example_days import Days
from privdesk.operations.example_facts import Fact, Told
from privdesk.operations.example_office import CLIENTS, WORKERS
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    AREA_ASKED,
    AREA_REPLIED,
    CLOSED,
    COMPLETED,
    EXECUTED,
    IDENTITY_VERIFIED,
    LEGEND_LIFTED,
    LEGEND_SET,
)
from privdesk.rules.rights import CLAIM, kind_of
from privdesk.rules.terms import deadline

_INQUIRIES = ("know", "access", "use", "proof")
_CLAIMS = ("update", "rectify", "erase", "revoke", "breach")
_CHANNELS = ("email", "email", "email", "web", "in_person", "letter", "phone")
_PAST_MONTHS = (7, 9, 11, 8, 12)  # requests received in each of the five months before
_DONE = {"update": "updated", "rectify": "rectified", "erase": "erased", "revoke": "stopped"}
_MOTIVE = "En la base de datos, con su motivo."

# Open requests: business days to the end of the answer's term, right, and how far each has got.
_OPEN = (
    (-1, "know", "acknowledged"),
    (0, "rectify", "legend"),
    (1, "use", "issued"),
    (2, "know", "area"),
    (3, "revoke", "legend"),
    (6, "use", "acknowledged"),
    (7, "proof", "new"),
    (9, "access", "acknowledged"),
    (14, "breach", "complete"),
)


def usual_cases(
    days: Days, people: Iterator[dict[str, str]], chance: random.Random
) -> Iterator[Told]:
    """The closed cases of the months before, then today's open ones."""
    yield from _past(days, people, chance)
    for number, (left, right, progress) in enumerate(_OPEN):
        term = f"{kind_of(right)}.answer"
        received = days.received_for(term, _due(days, left))
        if received <= days.today:
            facts = tuple(_progress(right, received, progress, days))
            yield _told(f"open{number}", right, received, facts, next(people), chance)
    legend = days.received_for("claim.legend", days.calendar.next_business_day(days.today))
    if legend <= days.today:
        yield _told("legend", "erase", legend, (), next(people), chance)
    yield _told("newest", "revoke", days.back(0), (), next(people), chance)


def _due(days: Days, left: int) -> date:
    workday = days.calendar.next_business_day(days.today)
    if left > 0:
        return days.calendar.add_business_days(workday, left)
    return days.calendar.previous_business_day(workday - timedelta(days=-left))


def _past(days: Days, people: Iterator[dict[str, str]], chance: random.Random) -> Iterator[Told]:
    """Nearly all answered in time."""
    for back, many in enumerate(reversed(_PAST_MONTHS), 1):
        month = days.today.year * 12 + days.today.month - 1 - back
        for number in range(many):
            received = date(month // 12, month % 12 + 1, chance.randint(1, 28))
            right = chance.choice(_INQUIRIES + _CLAIMS)
            decision = chance.choices(("granted", "partly", "denied"), (7, 2, 1))[0]
            answered = _answered(right, received, days, chance)
            closed = days.calendar.add_business_days(answered, 1)
            if closed < days.today:
                facts = _closed(right, received, answered, closed, decision)
                key = f"past{back}.{number}"
                yield _told(key, right, received, tuple(facts), next(people), chance)


def _answered(right: str, received: date, days: Days, chance: random.Random) -> date:
    due = deadline(f"{kind_of(right)}.answer", received, days.calendar).due
    if chance.random() < 0.04:
        return days.calendar.add_business_days(due, 2)
    early = due - timedelta(days=chance.randint(1, 6))
    return max(days.calendar.previous_business_day(early), received)


def _closed(
    right: str, received: date, answered: date, closed: date, decision: str
) -> Iterator[Fact]:
    yield Fact(ACKNOWLEDGED, received)
    if kind_of(right) != CLAIM:
        yield Fact(IDENTITY_VERIFIED, received, reason="Coincide con nuestro registro.")
        yield _answer(answered, decision, "no_data", "No figura en ninguna base.")
        yield Fact(CLOSED, closed)
        return
    yield from _taken_up(received)
    norm = "Ley 962 de 2005, art. 28: las facturas se conservan."
    yield _answer(answered, decision, "legal_duty", norm)
    if decision != "denied":
        done = _DONE.get(right, "done")
        yield Fact(EXECUTED, answered, database=CLIENTS, execution=done, responsible="Ventas")
    yield Fact(LEGEND_LIFTED, closed, database=CLIENTS)
    yield Fact(CLOSED, closed)


def _answer(day: date, decision: str, ground: str, reason: str) -> Fact:
    """An answer sent without a letter of ours; only a denial has a ground."""
    if decision != "denied":
        return Fact(ANSWERED, day, reached=day, decision=decision)
    return Fact(ANSWERED, day, reached=day, decision=decision, ground=ground, reason=reason)


def _taken_up(day: date) -> Iterator[Fact]:
    yield Fact(COMPLETED, day)
    yield Fact(LEGEND_SET, day, database=CLIENTS, reason=_MOTIVE)


def _progress(right: str, received: date, progress: str, days: Days) -> Iterator[Fact]:
    """What happened by today in an open request that has got so far."""
    if progress == "new":
        return
    letter = f"acknowledgement_{kind_of(right)}"
    yield Fact(ACKNOWLEDGED, received, letter=letter, reached=received)
    if progress == "complete":
        yield Fact(COMPLETED, received)
    elif kind_of(right) == CLAIM:
        yield from _taken_up(received)
    elif progress in ("issued", "area"):
        yield from _asked(received, progress, days)
    if progress == "issued":
        verified = "Copia de la cédula, que coincide con el registro."
        yield Fact(IDENTITY_VERIFIED, days.back(1), reason=verified)
        yield Fact(ANSWERED, days.back(1), letter="answer_inquiry", sent=False)


def _asked(received: date, progress: str, days: Days) -> Iterator[Fact]:
    """An area that replied, or one whose internal date has just passed."""
    asked = days.calendar.add_business_days(received, 1)
    reason = "El registro completo de la persona y el uso que se le ha dado."
    until = days.back(3) if progress == "issued" else days.back(1)
    area = "Ventas" if progress == "issued" else "Sistemas"
    yield Fact(AREA_ASKED, asked, area=area, reason=reason, until=until)
    if progress == "issued":
        note = "Ventas entregó el registro completo."
        yield Fact(AREA_REPLIED, days.back(2), area=area, note=note)


def _told(
    key: str,
    right: str,
    received: date,
    facts: tuple[Fact, ...],
    person: dict[str, str],
    chance: random.Random,
) -> Told:
    values: dict[str, Any] = {"channel": chance.choice(_CHANNELS), "text": TEXTS[right]}
    base = WORKERS if kind_of(right) != CLAIM and chance.random() < 0.3 else CLIENTS
    return Told(key, person, right, received, facts, database=base, values=values)
