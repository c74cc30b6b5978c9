"""What the case already says of a letter that is about to be written."""

from __future__ import annotations

from privdesk.rules.case import (
    ANSWER,
    DENY_IDENTITY,
    EXTEND,
    TELL_CHANGE,
    TELL_LEGEND,
    TRANSFER,
)
from privdesk.rules.events import COMPLETION_ASKED, DECIDED, IDENTITY_NOT_PROVEN, TRANSFERRED
from privdesk.rules.execution import places_of, to_tell, to_tell_of_the_end
from privdesk.rules.timeline import Facts, standing_events
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_snapshot import RequestSnapshot, read_request


def facts_for(request: RequestSnapshot, action: str, about: int | None = None) -> dict[str, object]:
    """The facts that the case holds for the letter of that action, by the names of `LetterFacts`.

    What is not known is left out. `about` is the event that the step concerns.
    """
    found: dict[str, object] = {}
    if action == ANSWER:
        found = _decided(request)
    elif action == DENY_IDENTITY:
        found = {"decision": "denied", "ground": IDENTITY_NOT_PROVEN}
    elif action == EXTEND and request.assessment.extension is not None:
        found = {"until": request.assessment.extension.target}
    elif action in (TELL_CHANGE, TELL_LEGEND):
        found = _party(request, action)
    elif action == TRANSFER:
        found = _again(request, TRANSFERRED)
    return found | _about(request, about)


def known_facts(
    desk: Desk, request_id: int, action: str, about: int | None = None
) -> dict[str, object]:
    """The same, for a request that is not on screen; {} when there is no such request."""
    with desk.store.read() as session:
        request = read_request(session, request_id, desk.day())
    return facts_for(request, action, about) if request is not None else {}


def party_facts(place: str | None) -> dict[str, object]:
    """The third party that a place of the rules names; {} for a database or none."""
    kind, _, number = (place or "").partition(":")
    return {"party_id": int(number)} if kind == "party" and number.isdecimal() else {}


def _decided(request: RequestSnapshot) -> dict[str, object]:
    decided = request.standing(DECIDED)
    if not decided:
        return {}
    last = decided[-1]
    told = {"decision": last.decision, "ground": last.ground, "reason": last.reason}
    return {name: value for name, value in told.items() if value}


def _party(request: RequestSnapshot, action: str) -> dict[str, object]:
    facts = Facts(request.case, standing_events(request.case.events))
    if action == TELL_CHANGE:
        waiting = to_tell(facts) or to_tell_of_the_end(facts)
    else:
        waiting = tuple(p.name for p in places_of(facts) if p.name and p.is_party and not p.legend)
    return {"party_id": int(waiting[0].partition(":")[2])} if waiting else {}


def _again(request: RequestSnapshot, step: str) -> dict[str, object]:
    """What an earlier letter of that step said, as when it bounced."""
    earlier = [e for e in request.standing(step=step) if e.is_party]
    if not earlier:
        return {}
    told = {"party_id": earlier[-1].place_id, "reason": earlier[-1].reason}
    return {name: value for name, value in told.items() if value}


def _about(request: RequestSnapshot, about: int | None) -> dict[str, object]:
    """A step that concerns an incomplete reply or a place asks for the same again."""
    event = request.event(about)
    if event is None:
        return {}
    if event.step == COMPLETION_ASKED and event.missing:
        return {"missing": event.missing}
    return {"party_id": event.place_id} if event.is_party else {}
