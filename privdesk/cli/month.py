"""`privdesk month`: what stands on each day of a month, printed or as a PDF."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.due import day_of, due_object
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line
from privdesk.documents.count_words import day_words
from privdesk.documents.month import Month, MonthDay, mark_words, task_words
from privdesk.documents.record_due import record_kind, record_whose
from privdesk.operations.months import month_pdf, read_month
from privdesk.store.month_agenda import DayEntry
from privdesk.text import translate


def month(chosen: argparse.Namespace) -> int:
    """Print the days of the month, or write them as a PDF."""
    with open_store(chosen, writing=False) as store, store.read() as session:
        day = day_of(session, chosen.today)
        first = chosen.month or day.today.replace(day=1)
        if chosen.pdf is not None:
            from privdesk.documents.destination import write_whole

            pdf = month_pdf(session, first, clock.now(), today=day.today, paper=chosen.paper)
            write_whole(chosen.pdf, pdf)
            print(translate("Commands", "Written to {path}.", path=chosen.pdf))
            return DONE
        found = read_month(session, first, day)
    for line in _objects(found) if chosen.json else _lines(found):
        print(line)
    return DONE


def _own(found: Month) -> Iterator[MonthDay]:
    return (d for d in found.days if d.day.replace(day=1) == found.first)


def _lines(found: Month) -> Iterator[str]:
    for day in _own(found):
        why = f"  {one_line(day.why or day.closure)}" if day.why or day.closure else ""
        if not why and not day.entries:
            continue
        yield f"{day_words(day.day)}{why}"
        for entry in day.entries:
            yield f"  {mark_words(entry):15}  {_matter(entry)}"


def _matter(entry: DayEntry) -> str:
    item = entry.item
    if not item.is_request:
        words = " · ".join(part for part in (task_words(entry), record_whose(item)) if part)
        return f"{record_kind(item):10}  {one_line(words)}"
    return f"{item.case:10}  {task_words(entry)} · {one_line(item.whose)}"


def _objects(found: Month) -> Iterator[str]:
    for day in _own(found):
        yield json.dumps(
            {
                "date": day.day.isoformat(),
                "business": day.is_business,
                "why": day.why or None,
                "closure": day.closure or None,
                "entries": [_entry_object(entry) for entry in day.entries],
            },
            ensure_ascii=False,
        )


def _entry_object(entry: DayEntry) -> dict[str, Any]:
    return {
        "mark": entry.mark,
        **{k: v for k, v in due_object(entry.item).items() if k != "overdue"},
        "met": _iso(entry.met_on),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
