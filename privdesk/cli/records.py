"""`privdesk add, event, export`: the records by command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.due import day_of
from privdesk.cli.opening import open_store, read_text
from privdesk.cli.repeats import repeat_words
from privdesk.cli.terminal_text import one_line
from privdesk.clock import local_day
from privdesk.exchange.request_events import add_events
from privdesk.exchange.request_json import add_request, days_to_come, read_objects
from privdesk.exchange.request_values import record_values, said_of
from privdesk.operations.office import check_codes, save_record
from privdesk.operations.people import find_or_add_person
from privdesk.records import RECORD_TYPES, Person, Request
from privdesk.store.counting import organization
from privdesk.store.finding import request_by_number
from privdesk.store.lists import Listing
from privdesk.text import translate


def add(chosen: argparse.Namespace) -> int:
    """Add what the JSON describes, in one transaction, and print each new number or name."""
    objects = read_objects(read_text(chosen.json))
    action = "receive_request" if chosen.type == Request.__tablename__ else "save_record"
    with open_store(chosen, writing=True) as store, store.write(action) as session:
        added = list(_all_added(session, chosen.type, objects))
    for name, notes in added:
        print(one_line(name))
        for note in notes:
            print(one_line(note), file=sys.stderr)
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
    check_codes(session, record_type, values)
    if record_type is Person:
        return find_or_add_person(session, values).title, []
    today = clock.today(organization(session).time_zone)
    return save_record(session, record_type, values, today=today).title, []


def event(chosen: argparse.Namespace) -> int:
    """Append one event, or a list of them, to a request's timeline."""
    objects = read_objects(read_text(chosen.json))
    with open_store(chosen, writing=True) as store, store.write("record_event") as session:
        request = request_by_number(session, chosen.number)
        zone = organization(session).time_zone
        add_events(session, request, objects, now=clock.now(), zone=zone)
    return DONE


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
