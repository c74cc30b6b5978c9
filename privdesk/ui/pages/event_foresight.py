"""What the rules would say of a fact that is about to be recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from privdesk.errors import UserError
from privdesk.rules.case import Case
from privdesk.rules.events import Event
from privdesk.rules.possible import check_event
from privdesk.rules.procedure import assess
from privdesk.ui.pages.fact_editors import PlaceChosen
from privdesk.ui.pages.request_snapshot import RequestSnapshot

_SAME = ("step", "document", "decision", "ground", "until", "execution", "withdrawal")


def proposed_event(case: Case, kind: str, on: date, told: Mapping[str, Any]) -> Event:
    """The event that `told` (fields of `RequestEvent`) would make, as the rules see it."""
    place = told.get("place")
    return Event(
        id=max((e.id for e in case.events), default=0) + 1,
        kind=kind,
        on=on,
        about=told.get("about_id"),
        missing=tuple(told.get("missing") or ()),
        reason=str(told.get("reason") or ""),
        place=place.place if isinstance(place, PlaceChosen) else None,
        **{name: told.get(name) for name in _SAME},
    )


def foreseen(request: RequestSnapshot, event: Event, today: date) -> list[str]:
    """What would be marked about the event, and newly about the case; [] for the impossible."""
    case = request.case
    try:
        check_event(case, event, today, request.calendar)
        later = assess(replace(case, events=(*case.events, event)), request.calendar)
    except UserError:
        return []  # it is refused in words when it is recorded
    return newly_marked(request, later.flags, event.id)


def newly_marked(request: RequestSnapshot, flags: Any, event_id: int) -> list[str]:
    """The texts of the flags about that event, and of those the case had not before."""
    before = {(f.event, f.text) for f in request.assessment.flags}
    found = [f.text for f in flags if f.event == event_id or (f.event, f.text) not in before]
    return list(dict.fromkeys(found))
