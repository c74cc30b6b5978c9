"""What is recorded of a mail: what it proposes, unless it was chosen otherwise, and from where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.exchange.mail import Mail
from privdesk.exchange.mail_proposal import Proposal
from privdesk.operations.people import clean_document, may_be_same
from privdesk.operations.when import When
from privdesk.records import Person
from privdesk.rules.rights import RIGHTS
from privdesk.store.finding import people_by_email, person_by_document
from privdesk.text import say, short_date, translate

# The shortest term is the prudent one where a mail does not say which right it exercises.
PRUDENT_RIGHT = "know"


@dataclass(frozen=True)
class Choices:
    """What was chosen over the mail's own proposal; what is left empty is proposed."""

    rights: tuple[str, ...] = ()
    kind: str = ""
    received: date | None = None
    reached_officer: date | None = None
    name: str = ""
    document_type: str = ""
    document_number: str = ""
    email: str = ""
    database_id: int | None = None


@dataclass(frozen=True)
class Settled:
    """The arguments for `receive_mail`, and a sentence on each value that only was proposed."""

    arguments: dict[str, Any]
    notes: tuple[str, ...]


def settle(session: Session, mail: Mail, proposal: Proposal, choices: Choices) -> Settled:
    """What to record of the mail. Raises `BadInput` ("received", "name") for what nobody says."""
    notes: list[str] = list(mail.problems)
    person = _person(session, proposal, choices, notes)
    received = _received(proposal, choices, notes)
    rights = choices.rights or proposal.rights
    if not choices.rights:
        notes.append(_note_on_rights(proposal.rights))
    arguments: dict[str, Any] = {
        "person": person,
        "rights": rights or (PRUDENT_RIGHT,),
        "kind": choices.kind,
        "received": received,
        "reached_officer_on": _reached_officer(proposal, choices, received.day),
        "message_id": proposal.message_id,
        "text": proposal.text.strip() or proposal.subject,
        "reply_address": choices.email or proposal.sender_email,
        "database_id": choices.database_id,
        "channel": "email",
    }
    return Settled(arguments, tuple(notes))


def _person(
    session: Session, proposal: Proposal, choices: Choices, notes: list[str]
) -> dict[str, Any]:
    """The person by the document; without one, who is on record with that e-mail; else new.

    What stands on record of a person is not replaced by what a mail merely shows.
    """
    email, name = choices.email or proposal.sender_email, choices.name or proposal.sender_name
    known = _on_record(session, proposal, choices, email, notes)
    if known:
        same = not choices.name and (_is_shown_as(known, name) or _has_address(known, email))
        name = known.name if same else name
        return _told(name, known.document_type, known.document_number, choices.email)
    if not name and email:
        name = email
        notes.append(
            translate("MailRequest", "The mail tells no name: the address stands in its place.")
        )
    if not name:
        raise BadInput(
            translate("MailRequest", "The mail does not say who writes: give the name."), "name"
        )
    return _told(name, *_document(proposal, choices), email)


def _told(name: str, kind: str, number: str, email: str) -> dict[str, Any]:
    kind = kind if number else "none"
    return {"name": name, "document_type": kind, "document_number": number, "email": email}


def _document(proposal: Proposal, choices: Choices) -> tuple[str, str]:
    if choices.document_number:
        return choices.document_type, choices.document_number
    return proposal.document_type, proposal.document_number


def _on_record(
    session: Session, proposal: Proposal, choices: Choices, email: str, notes: list[str]
) -> Person | None:
    kind, number = _document(proposal, choices)
    if number:
        if not choices.document_number:
            notes.append(translate("MailRequest", "The document is the one that the mail tells."))
        return person_by_document(session, kind, clean_document(kind, number))
    name = choices.name or proposal.sender_name
    known = [
        person
        for person in people_by_email(session, email)
        if person.document_number and _is_shown_as(person, name)
    ]
    if len(known) == 1:
        notes.append(
            translate("MailRequest", "The person is the one on record with this e-mail address.")
        )
        return known[0]
    notes.append(
        translate("MailRequest", "The mail tells no document number: complete the person.")
    )
    return None


def _is_shown_as(known: Person, name: str) -> bool:
    """Whether the name that a mail shows, if any, can be that person's."""
    return not name or may_be_same(known.name, name)


def _has_address(known: Person, email: str) -> bool:
    """Whether the mail comes from that person's address: then a pet name does not matter."""
    return bool(email) and known.email.casefold() == email.casefold()


def _received(proposal: Proposal, choices: Choices, notes: list[str]) -> When:
    if choices.received:
        return When(choices.received)
    reached = proposal.reached_organization
    if reached.day is None:
        raise BadInput(
            translate("MailRequest", "Say on which day it was received. {why}", why=reached.why),
            "received",
        )
    notes.append(
        translate(
            "MailRequest",
            "Received on {day}, to be confirmed. {why}",
            day=short_date(reached.day),
            why=reached.why,
        )
    )
    return When(reached.day, reached.hour)


def _reached_officer(proposal: Proposal, choices: Choices, received: date) -> date | None:
    """The day it reached the officer, where a colleague passed it on; never before the receipt."""
    if choices.reached_officer:
        return choices.reached_officer
    day = proposal.reached_officer.day if proposal.is_forwarded else None
    return day if day and day >= received else None


def _note_on_rights(proposed: tuple[str, ...]) -> str:
    if not proposed:
        return translate(
            "MailRequest",
            "The mail does not say which right it exercises: it is recorded as “{right}”, of the "
            "shortest term. Reclassify it if it is another.",
            right=say(RIGHTS[PRUDENT_RIGHT]),
        )
    return translate(
        "MailRequest",
        "The right is what the words of the mail say, to be confirmed: {rights}.",
        rights=", ".join(say(RIGHTS[right]) for right in proposed),
    )
