"""A fictional office with a year and more of work in it, to try the program on; nobody exists."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, time
from operator import attrgetter
from pathlib import Path

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.operations.example_acts import ZONE, Act, moment
from privdesk.operations.example_answers import answers
from privdesk.operations.example_claims import claims
from privdesk.operations.example_days import Days
from privdesk.operations.example_inquiries import inquiries
from privdesk.operations.example_inventory_past import inventory_acts
from privdesk.operations.example_office import (
    OFFICER,
    ORGANIZATION,
    example_organization,
    office_acts,
    people,
)
from privdesk.operations.example_past import usual_cases
from privdesk.operations.example_telling import case_acts
from privdesk.operations.example_unanswered import unanswered
from privdesk.rules.calendar import Calendar
from privdesk.store.store import Store
from privdesk.store.telling import Telling, ToldStore

__all__ = ["ORGANIZATION", "ZONE", "make_example"]


def make_example(path: Path, passphrase: str, today: date) -> Store:
    """Create the example's store and give it open for writing.

    It was opened some fourteen months before `today`, and its history has the moments of what
    happened since. Its cases are laid around `today`, so that something is overdue, due today and
    due soon, and every journey of a request is there: answered, completed, extended, withdrawn,
    transferred, denied, executed. Raises as `Store.create`.
    """
    days = Days(today, Calendar())
    telling = Telling(moment(days.opening, time(8)))
    made = ToldStore.of(telling)
    with made.create(path, passphrase, example_organization(days.opening), actor=OFFICER) as store:
        with store.write("make_example") as session:
            _tell(session, telling, days)
        key = store.key
    return Store.open(path, key, writing=True, actor=OFFICER)


def _tell(session: Session, telling: Telling, days: Days) -> None:
    """Do what happened, each act at its moment; none after now, where the story ends today."""
    ends = clock.now() if days.today == clock.today(ZONE) else None
    for act in sorted(_acts(session, days), key=attrgetter("at")):
        telling.go_on(session, min(act.at, ends) if ends else act.at, act.verb)
        act.do(act.at)


def _acts(session: Session, days: Days) -> Iterator[Act]:
    chance = random.Random(1581)  # noqa: S311  (the same office every time, nothing secret)
    yield from office_acts(session, days)
    yield from inventory_acts(session, days)
    told = [*usual_cases(days, people(chance), chance), *claims(days), *unanswered(days)]
    yield from case_acts(session, [*told, *inquiries(days), *answers(days)])
