"""`privdesk term`: count a term from dates, without a store."""

from __future__ import annotations

import argparse
import json
from typing import Any

from privdesk.rules.calendar import Calendar
from privdesk.rules.regime import load_regime
from privdesk.rules.terms import Deadline, deadline
from privdesk.text import short_date, translate


def term(chosen: argparse.Namespace) -> int:
    """Print the limit, the target, the article and each skipped day, per date."""
    calendar = Calendar()
    counted = [deadline(chosen.term, start, calendar, chosen.law) for start in chosen.start]
    for found in counted:
        print(json.dumps(term_object(found), ensure_ascii=False) if chosen.json else _words(found))
    return 0


def term_object(found: Deadline) -> dict[str, Any]:
    """The counted term as one JSON object; ISO dates."""
    return {
        "term": found.term,
        "law": found.law,
        "article": found.article,
        "from": found.start.isoformat(),
        "due": found.due.isoformat(),
        "target": found.target.isoformat(),
        "skipped": [{"date": s.date.isoformat(), "why": s.why} for s in found.skipped],
    }


def _words(found: Deadline) -> str:
    name = load_regime(found.law).rule(found.term, found.start).name
    lines = [
        f"{name} ({found.article})",
        translate("Commands", "  From:   {day}", day=short_date(found.start)),
        translate("Commands", "  Limit:  {day}", day=short_date(found.due)),
        translate("Commands", "  Target: {day}", day=short_date(found.target)),
    ]
    if found.skipped:
        lines.append(translate("Commands", "  Days not counted:"))
        lines.extend(f"    {short_date(s.date)}  {s.why}" for s in found.skipped)
    return "\n".join(lines)
