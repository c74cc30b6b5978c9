"""`privdesk retention`: what is due for erasure, and the copies of identity documents purged."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line, own_lines
from privdesk.operations.erasure import rewrite
from privdesk.operations.erasure_backups import backups_of
from privdesk.operations.identity_copies import PURGE, purge_identity_copies
from privdesk.operations.retention import (
    OwnFilesDue,
    adopt_rules,
    disposals_due,
    not_adopted,
    own_files_due,
)
from privdesk.store.counting import organization
from privdesk.store.store import Store
from privdesk.text import short_date, translate


def retention(chosen: argparse.Namespace) -> int:
    """Print what is due; with --adopt or --purge, do that first."""
    with open_store(chosen, writing=chosen.adopt or chosen.purge) as store:
        if chosen.adopt:
            with store.write("save_record") as session:
                adopt_rules(session)
        if chosen.purge:
            _purge(store, chosen)
        with store.read() as session:
            today = day_chosen(session, chosen.today)
            lines = list(_objects(session, today) if chosen.json else _lines(session, today))
    for line in lines:
        print(line)
    return DONE


def day_chosen(session: Session, today: date | None) -> date:
    """The given day, or this day in the organization's zone."""
    return today or clock.today(organization(session).time_zone)


def _purge(store: Store, chosen: argparse.Namespace) -> None:
    with store.write(PURGE) as session:
        today = day_chosen(session, chosen.today)
        act = purge_identity_copies(
            session,
            today,
            responsible=chosen.responsible,
            method=chosen.method,
            backups=backups_of(store, chosen.backups),
        )
        number = act.number
    left = rewrite(store)
    if not chosen.json:
        print(translate("Commands", "Erased, by the act {number}.", number=number))
    if left:
        print(own_lines(left), file=sys.stderr)


def _lines(session: Session, today: date) -> Iterator[str]:
    planned, own = disposals_due(session, today), own_files_due(session, today)
    for one in planned:
        yield _line(one.due_on, f"{one.what} ({one.id})", one.held_by)
    for copy in own.identity:
        words = translate(
            "Commands",
            "Copy of an identity document “{name}”, request {number}",
            name=copy.name,
            number=copy.request,
        )
        yield _line(copy.due_on, words, copy.held_by)
    for old in own.correspondence:
        words = translate(
            "Commands", "Correspondence of the closed request {number}", number=old.number
        )
        yield _line(old.due_on, words, old.held_by)
    if not (planned or own.identity or own.correspondence):
        yield translate("Commands", "Nothing is due for erasure.")
    if waiting := not_adopted(session):
        yield translate(
            "Commands",
            "Proposed and not adopted: {rules}. Adopt them with --adopt.",
            rules="; ".join(rule["name"] for rule in waiting),
        )


def _line(day: date, words: str, held_by: tuple[str, ...]) -> str:
    line = f"{short_date(day)}  {one_line(words)}"
    if held_by:
        held = translate("Commands", "HELD by {holds}", holds=", ".join(held_by))
        line += f" · {one_line(held)}"
    return line


def _objects(session: Session, today: date) -> Iterator[str]:
    own: OwnFilesDue = own_files_due(session, today)
    for one in disposals_due(session, today):
        yield _object("disposal", one.due_on, one.held_by, id=one.id, what=one.what)
    for copy in own.identity:
        yield _object(
            "identity",
            copy.due_on,
            copy.held_by,
            request=copy.request,
            name=copy.name,
            sha256=copy.sha256,
        )
    for old in own.correspondence:
        yield _object("correspondence", old.due_on, old.held_by, request=old.number)


def _object(kind: str, due: date, held_by: tuple[str, ...], **values: Any) -> str:
    told = {"kind": kind, "due": due.isoformat(), "held_by": list(held_by), **values}
    return json.dumps(told, ensure_ascii=False)
