"""What a template makes of a case that is there, or of a fictional one where none fits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.documents.spanish import long_date, sample_values, vocabulary
from privdesk.documents.template import Template, render
from privdesk.errors import BadInput
from privdesk.operations.letter_facts import LetterFacts, proposed_facts
from privdesk.operations.letter_values import values_of_organization
from privdesk.operations.letters import PreparedLetter, letterhead, prepare_letter
from privdesk.records import Request
from privdesk.store.counting import organization
from privdesk.store.finding import request_by_number
from privdesk.store.letter_templates import newest_request
from privdesk.text import translate


@dataclass(frozen=True)
class SampleLetter:
    """A letter to look at; `number` is that of its request, "" where the case is fictional."""

    number: str
    letter: PreparedLetter


def sample_letter(
    session: Session, template: Template, *, now: datetime, number: str = "", seen: int = 0
) -> SampleLetter:
    """The letter that a template makes of a request, never to be issued.

    Of the request `number`; without one, of that whose id is `seen` where the letter is for it,
    else of the newest that it is for; without any, of a fictional case. Raises NotFound, and
    BadInput ("number") for a request of another kind.
    """
    request = _request(session, template, number, seen)
    if request is None:
        return SampleLetter("", _fictional(session, template, now))
    facts = proposed_facts(session, request, template)
    try:
        letter = prepare_letter(session, request, template, now=now, facts=facts)
    except BadInput:  # the case proposes what can no longer be, as a day gone by
        letter = prepare_letter(session, request, template, now=now)
    return SampleLetter(request.number, letter)


def _request(session: Session, template: Template, number: str, seen: int) -> Request | None:
    if not number:
        before = session.get(Request, seen) if seen else None
        if before is not None and before.kind in template.applies_to:
            return before
        return newest_request(session, template.applies_to)
    request = request_by_number(session, number)
    if request.kind not in template.applies_to:
        raise BadInput(
            translate("Templates", "The letter is not for a request like {number}.", number=number),
            "number",
        )
    return request


def _fictional(session: Session, template: Template, now: datetime) -> PreparedLetter:
    office = organization(session)
    words, kind = vocabulary(), template.applies_to[0]
    values = {
        **sample_values(),
        "clase": words["kinds"][kind],
        "fecha de emisión": long_date(local_day(now, office.time_zone)),
        **{name: value for name, value in values_of_organization(office).items() if value},
    }
    if template.addressee == "party":
        values["destinatario"] = "Domicilios Supuestos S.A.S."
    elif template.addressee == "area":
        values["destinatario"] = values["área"]
    if template.decision:
        values["decisión"] = words["decisions"][template.decision]
    return PreparedLetter(
        template=template,
        values=values,
        letter=render(template, values),
        letterhead=letterhead(session, office, signed=True),
        foot=f"{template.title} {values['número']}",
        author=office.name,
        created=now,
        facts=LetterFacts(),
        lacking=(),
        warnings=(),
    )
