"""`privdesk add, event, due, export`: the records by command."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE, SOMETHING_IS_DUE
from privdesk.cli.case_words import one_line
from privdesk.cli.opening import open_store, read_text
from privdesk.cli.repeats import repeat_words
from privdesk.clock import local_day
from privdesk.exchange.request_events import add_events
from privdesk.exchange.request_json import add_request, days_to_come, read_objects
from privdesk.exchange.request_values import record_values, said_of
from privdesk.operations.office import save_record
from privdesk.operations.people import find_or_add_person
from privdesk.records import RECORD_TYPES, Person, Request
from privdesk.rules.case import TASKS
from privdesk.rules.urgency import OVERDUE, soon_until
from privdesk.store.agenda import DueItem, due_items
from privdesk.store.deadlines import office_calendar, organization
from privdesk.store.finding import request_by_number
from privdesk.store.lists import Day, Listing
from privdesk.text import say, translate


def add(chosen: argparse.Namespace) -> int:
    """Add what the JSON describes, in one transaction, and print each new number or name."""
    objects = read_objects(read_text(chosen.json))
    action = "receive_request" if chosen.type == Request.__tablename__ else "save_record"
    with open_store(chosen, writing=True) as store, store.write(action) as session:
        added = list(_all_added(session, chosen.type, objects))
    for name, notes in added:
        print(name)
        for note in notes:
            print(note, file=sys.stderr)
    return DONE


def _all_added(
    session: Session, name: str, objects: list[dict[str, Any]]
) -> Iterator[tuple[str, list[str]]]:
    """The new numbers or names, each with what is worth knowing of it; what is wrong is said of
    its place where there are several.
    """
    for place, given in enumerate(objects, 1):
        with said_of(f"[{place}]") if len(objects) > 1 else nullcontext():
            yield _added(session, name, given)


def _added(session: Session, name: str, given: dict[str, Any]) -> tuple[str, list[str]]:
    if name == Request.__tablename__:
        zone, now = organization(session).time_zone, clock.now()
        request = add_request(session, given, now=now, zone=zone)
        early = days_to_come(request, zone, local_day(now, zone))
        return request.number, [*early, *repeat_words(session, request, zone)]
    record_type = RECORD_TYPES[name]
    values = record_values(record_type, given)
    if record_type is Person:
        return find_or_add_person(session, values).title, []
    return save_record(session, record_type, values).title, []


def event(chosen: argparse.Namespace) -> int:
    """Append one event, or a list of them, to a request's timeline."""
    objects = read_objects(read_text(chosen.json))
    with open_store(chosen, writing=True) as store, store.write("record_event") as session:
        request = request_by_number(session, chosen.number)
        zone = organization(session).time_zone
        add_events(session, request, objects, now=clock.now(), zone=zone)
    return DONE


def due(chosen: argparse.Namespace) -> int:
    """Print what is due, the earliest first."""
    with open_store(chosen, writing=False) as store, store.read() as session:
        day = day_of(session, chosen.today)
        until = day.today + timedelta(days=chosen.days - 1) if chosen.days is not None else None
        items = due_items(session, day, until)
    for item in items:
        print(json.dumps(due_object(item), ensure_ascii=False) if chosen.json else due_line(item))
    if not items and not chosen.json:
        print(translate("Commands", "Nothing is due."))
    return SOMETHING_IS_DUE if items and chosen.exit_code else DONE


def day_of(session: Session, today: date | None) -> Day:
    """The given day, or this day in the organization's zone, with what counts as soon."""
    chosen = today or clock.today(organization(session).time_zone)
    return Day(chosen, soon_until(chosen, office_calendar(session)))


def due_object(item: DueItem) -> dict[str, Any]:
    """A deadline as `due --json` prints it; ISO dates."""

    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    return {
        "case": item.case,
        "type": item.case_type,
        "what": item.term,
        "due": iso(item.due),
        "target": iso(item.target),
        "promised": iso(item.promised),
        "internal": iso(item.internal),
        "overdue": item.is_overdue,
    }


def due_line(item: DueItem) -> str:
    """A deadline as `due` prints it for a person."""
    mark = translate("Commands", "OVERDUE") if item.state == OVERDUE else ""
    area = f" ({one_line(item.area)})" if item.area else ""
    limit = f"{item.due:%d/%m/%Y}" if item.due else "—"
    return (
        f"{item.earliest:%d/%m/%Y}  {limit:10}  {mark:8}  {item.case:10}  "
        f"{say(TASKS[item.term])}{area} · {one_line(item.whose)}"
    )


def export(chosen: argparse.Namespace) -> int:
    """Write a register; requests to .json in the documented format that `add` takes."""
    with open_store(chosen, writing=False) as store:
        with store.read() as session:
            day = day_of(session, chosen.today)
        listing = Listing(chosen.type)
        if chosen.type == Request.__tablename__ and chosen.to.suffix.lower() == ".json":
            from privdesk.exchange.request_file import write_requests

            rows = write_requests(store, listing, day, chosen.to, clock.now())
        else:
            from privdesk.operations.registers import export_register

            rows = export_register(store, listing, day, chosen.to, clock.now())
    print(translate("Commands", "Rows written to {path}: {count}.", count=rows, path=chosen.to))
    return DONE
