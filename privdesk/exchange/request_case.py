"""What the rules say of one request on a day: what `case --json` prints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from privdesk.exchange.request_object import (
    deadline_object,
    event_objects,
    event_places,
    iso,
    short_words,
    who_asks,
    written_when,
)
from privdesk.rules.case import CaseDeadline
from privdesk.store.deadlines import AssessedRequest
from privdesk.text import short_date


def case_object(assessed: AssessedRequest, state: str, today: date) -> dict[str, Any]:
    """The case as one JSON object: state, deadlines, next steps on that day, warnings, events.

    `about` and `event` are places in `events`, from 1.
    """
    request, assessment = assessed.request, assessed.assessment
    places = event_places(request.events)
    return {
        "number": request.number,
        "kind": request.kind,
        "right": request.right,
        "law": assessed.case.law,
        **who_asks(request),
        "received": written_when(request.received_at, request.received_time_known, assessed.zone),
        "reached_officer": iso(request.reached_officer_on),
        "state": state,
        "stage": assessment.stage,
        "why": assessment.why,
        "closed": iso(assessment.closed_on),
        "answered": iso(assessment.answered_on),
        "decision": assessment.decision,
        "deadlines": [_explained(row, places) for row in assessment.deadlines],
        "next_steps": [
            {
                "action": step.action,
                "by": iso(step.by),
                "letter": step.document,
                "about": places.get(step.about) if step.about is not None else None,
            }
            for step in assessment.steps_on(today)
        ],
        "warnings": remarks(assessed),
        "flags": [
            {"event": places.get(f.event) if f.event is not None else None, "text": f.text}
            for f in assessment.flags
        ],
        "events": event_objects(request, assessed.zone),
    }


def remarks(assessed: AssessedRequest) -> list[str]:
    """Every remark of the rules as a sentence: one on an event begins with its day and what it
    was, one on the case stands alone.
    """
    events = {e.id: e for e in assessed.request.events}
    days = {e.id: e.on for e in assessed.case.events}
    return [
        f.text
        if f.event is None
        else f"{short_date(days[f.event])} · {short_words(events[f.event])}: {f.text}"
        for f in assessed.assessment.flags
    ]


def _explained(row: CaseDeadline, places: Mapping[int, int]) -> dict[str, Any]:
    how = row.how
    return {
        **deadline_object(row, places),
        "skipped": [{"date": iso(s.date), "why": s.why} for s in how.skipped] if how else [],
        "article": how.article if how else None,
    }
