"""`privdesk find`: any record by words, by command."""

from __future__ import annotations

import argparse
import json
from typing import Any

from privdesk.cli import DONE
from privdesk.cli.due import day_of
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line
from privdesk.operations.finding import find_anything
from privdesk.records import RECORD_TYPES
from privdesk.rules.urgency import STATES
from privdesk.store.finding_everywhere import MOST, Group
from privdesk.store.hits import Hit
from privdesk.text import say, short_date, translate


def find(chosen: argparse.Namespace) -> int:
    """Print what holds every word, by type, the best first."""
    words = " ".join(chosen.words)
    with open_store(chosen, writing=False) as store, store.read() as session:
        groups = find_anything(session, words, day_of(session, chosen.today), per_type=MOST)
    for group in groups:
        for hit in group.hits:
            told = found_object(hit)
            print(json.dumps(told, ensure_ascii=False) if chosen.json else found_line(hit))
        if group.is_more and not chosen.json:
            print(_more(group))
    if not groups and not chosen.json:
        print(translate("Commands", "Nothing was found."))
    return DONE


def found_object(hit: Hit) -> dict[str, Any]:
    """A hit as `find --json` prints it; ISO dates."""
    return {
        "type": hit.record_type,
        "id": hit.record_id or None,
        "template": hit.template or None,
        "title": hit.title,
        "detail": hit.detail,
        "state": hit.state or None,
        "date": hit.day.isoformat() if hit.day else None,
        "opens": {"type": hit.opens[0], "id": hit.opens[1] or None},
    }


def found_line(hit: Hit) -> str:
    """A hit as `find` prints it for a person."""
    kind = say(RECORD_TYPES[hit.record_type].type_label)
    day = short_date(hit.day) if hit.day else ""
    state = say(STATES[hit.state]) if hit.state in STATES else ""
    parts = (one_line(hit.title), one_line(hit.detail), state, day)
    return f"{kind}: " + " · ".join(part for part in parts if part)


def _more(group: Group) -> str:
    kind = say(RECORD_TYPES[group.record_type].type_label)
    return translate(
        "Commands", "{kind}: and more than {count}; add a word.", kind=kind, count=group.total
    )
