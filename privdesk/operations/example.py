"""A fictional office with months of work in it, to try the program on; nobody in it exists."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from privdesk.operations.example_answers import answers
from privdesk.operations.example_claims import claims
from privdesk.operations.example_days import Days
from privdesk.operations.example_inquiries import inquiries
from privdesk.operations.example_inventory import add_inventory, change_registered
from privdesk.operations.example_office import (
    OFFICER,
    ORGANIZATION,
    add_closure,
    example_organization,
    people,
)
from privdesk.operations.example_past import usual_cases
from privdesk.operations.example_telling import ZONE, tell
from privdesk.operations.example_unanswered import unanswered
from privdesk.rules.calendar import Calendar
from privdesk.store.store import Store

__all__ = ["ORGANIZATION", "ZONE", "make_example"]


def make_example(path: Path, passphrase: str, today: date) -> Store:
    """Create the example's store and give it open for writing.

    Its cases are laid around `today`, so that something is overdue, due today and due soon, and
    every journey of a request is there: answered, completed, extended, withdrawn, transferred,
    denied, executed. Raises as `Store.create`.
    """
    store = Store.create(path, passphrase, example_organization(today), actor=OFFICER)
    try:
        with store.write("make_example") as session:
            _fill(session, today)
        with store.write("save_record") as session:
            change_registered(session)
    except BaseException:
        store.close()
        raise
    return store


def _fill(session: Session, today: date) -> None:
    chance = random.Random(1581)  # noqa: S311  (the same office every time, nothing secret)
    add_closure(session, today)
    add_inventory(session, today)
    days = Days(today, Calendar())
    told = [*usual_cases(days, people(chance), chance), *claims(days), *unanswered(days)]
    tell(session, [*told, *inquiries(days), *answers(days)])
