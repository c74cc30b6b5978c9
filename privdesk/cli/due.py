"""`privdesk due`: what is due, printed, or written as a calendar."""

from __future__ import annotations

import argparse
import json
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE, SOMETHING_IS_DUE
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line
from privdesk.documents.record_due import record_kind, record_task, record_whose
from privdesk.rules.case import TASKS
from privdesk.rules.urgency import OVERDUE, soon_until
from privdesk.store.agenda import DueItem, due_items
from privdesk.store.counting import office_calendar, organization
from privdesk.store.lists import Day
from privdesk.text import say, short_date, translate


def due(chosen: argparse.Namespace) -> int:
    """Print what is due, the earliest first; with --ics write it as a calendar instead."""
    with open_store(chosen, writing=False) as store, store.read() as session:
        day = day_of(session, chosen.today)
        until = day.today + timedelta(days=chosen.days - 1) if chosen.days is not None else None
        items = due_items(session, day, until)
        if chosen.ics is not None:
            _write_calendar(session, day.today, until, chosen)
    if chosen.ics is not None:
        print(
            translate("Commands", "Written to {path}: {count}.", path=chosen.ics, count=len(items))
        )
        return SOMETHING_IS_DUE if items and chosen.exit_code else DONE
    for item in items:
        print(json.dumps(due_object(item), ensure_ascii=False) if chosen.json else due_line(item))
    if not items and not chosen.json:
        print(translate("Commands", "Nothing is due."))
    return SOMETHING_IS_DUE if items and chosen.exit_code else DONE


def _write_calendar(
    session: Session, today: date, until: date | None, chosen: argparse.Namespace
) -> None:
    from privdesk.documents.destination import write_whole
    from privdesk.operations.months import deadlines_calendar

    content = deadlines_calendar(
        session,
        clock.now(),
        today=today,
        until=until,
        with_names=chosen.names,
        with_days_off=chosen.days_off,
    )
    write_whole(chosen.ics, content)


def day_of(session: Session, today: date | None) -> Day:
    """The given day, or this day in the organization's zone, with what counts as soon."""
    chosen = today or clock.today(organization(session).time_zone)
    return Day(chosen, soon_until(chosen, office_calendar(session)))


def due_object(item: DueItem) -> dict[str, Any]:
    """A deadline as `due --json` prints it; ISO dates. What changed only of a record."""

    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    found: dict[str, Any] = {
        "case": item.case,
        "type": item.case_type,
        "what": item.term,
        "due": iso(item.due),
        "target": iso(item.target),
        "promised": iso(item.promised),
        "internal": iso(item.internal),
        "overdue": item.is_overdue,
    }
    return found if item.is_request else found | {"changes": list(item.changes)}


def due_line(item: DueItem) -> str:
    """A deadline as `due` prints it for a person."""
    mark = translate("Commands", "OVERDUE") if item.state == OVERDUE else ""
    limit = short_date(item.due) if item.due else "—"
    return f"{short_date(item.earliest)}  {limit:10}  {mark:8}  {_matter(item)}"


def _matter(item: DueItem) -> str:
    if not item.is_request:
        words = " · ".join(part for part in (record_task(item), record_whose(item)) if part)
        return f"{record_kind(item):10}  {one_line(words)}"
    area = f" ({one_line(item.area)})" if item.area else ""
    return f"{item.case:10}  {say(TASKS[item.term])}{area} · {one_line(item.whose)}"
