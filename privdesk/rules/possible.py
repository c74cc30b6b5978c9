"""What cannot have happened to a case is refused, in words; all else can be recorded."""

from __future__ import annotations

from datetime import date

from privdesk.errors import Refused
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import Case
from privdesk.rules.course import Course, course_of
from privdesk.rules.events import (
    AREA_ASKED,
    AREA_REPLIED,
    BOUNCED,
    CLOSED,
    DELIVERED,
    EXECUTED,
    ISSUED,
    SENT,
    STRUCK,
    VOIDED,
    Event,
)
from privdesk.rules.rights import NOVELTY
from privdesk.rules.timeline import Facts, standing_events
from privdesk.text import short_date, translate


def check_event(case: Case, event: Event, today: date, calendar: Calendar) -> None:
    """Refuse the impossible, in words: before the receipt, in the future, about nothing, twice.

    A file is closed only once what the law asks for has come to an end, by `calendar`.
    """
    if event.on < case.received:
        raise Refused(
            translate(
                "Procedure",
                "It cannot have happened on {day}: the request was received on {received}.",
                day=short_date(event.on),
                received=short_date(case.received),
            )
        )
    if event.on > today:
        raise Refused(
            translate(
                "Procedure",
                "{day} has not come yet. Record it when it has happened.",
                day=short_date(event.on),
            )
        )
    standing = standing_events(case.events)
    _check_about(standing, event)
    if event.kind == CLOSED:
        _check_closing(course_of(Facts(case, standing), calendar), event)


def _check_about(standing: list[Event], event: Event) -> None:
    known = {e.id: e for e in standing}
    about = known.get(event.about) if event.about is not None else None
    if event.kind == STRUCK and about is None:
        raise Refused(translate("Procedure", "There is no such event to strike out."))
    if event.kind in (DELIVERED, BOUNCED):
        _check_arrival(about, event)
    if event.kind == AREA_REPLIED:
        _check_reply(about, event)
    is_end = event.kind in (CLOSED, VOIDED)
    if is_end and any(e.kind in (CLOSED, VOIDED) for e in standing):
        raise Refused(translate("Procedure", "The request is closed already."))
    issued = next((e for e in standing if e.kind == ISSUED and e.document == event.document), None)
    if event.kind == SENT and event.document and issued and event.on < issued.on:
        raise Refused(translate("Procedure", "It cannot have been sent before it was issued."))


def _check_arrival(about: Event | None, event: Event) -> None:
    if about is None or about.kind != SENT:
        raise Refused(translate("Procedure", "Say which sending was delivered or bounced."))
    if event.on < about.on:
        raise Refused(
            translate("Procedure", "It cannot have arrived or bounced before it was sent.")
        )


def _check_reply(about: Event | None, event: Event) -> None:
    if about is None or about.kind != SENT or about.step != AREA_ASKED:
        raise Refused(translate("Procedure", "Say which request the area replied to."))
    if event.on < about.on:
        raise Refused(translate("Procedure", "The area cannot have replied before it was asked."))


def _check_closing(course: Course, event: Event) -> None:
    """A file is closed once it was answered, withdrawn, transferred or, a novelty, carried out.

    An answer that bounced will do: what cannot be delivered must not stay open for ever.
    """
    ends = [course.settled, course.facts.answer_tried()]
    if course.case.kind == NOVELTY:
        ends.append(course.facts.first(EXECUTED))
    days = [e.on for e in ends if e]
    if not days:
        raise Refused(
            translate(
                "Procedure", "Record the sending of the answer first, then close the request."
            )
        )
    if event.on < min(days):
        raise Refused(
            translate(
                "Procedure",
                "It cannot have been closed before {day}, when the answer was sent.",
                day=short_date(min(days)),
            )
        )
