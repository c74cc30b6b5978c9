"""Preparing, issuing and reprinting the letters of a request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.documents.letter import Letter
from privdesk.documents.letter_pdf import LetterHead, letter_pdf
from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.documents.template import Template, render
from privdesk.errors import BadInput, Refused
from privdesk.operations.events import record_event
from privdesk.operations.issued_letters import keep_words
from privdesk.operations.letter_facts import (
    Lacking,
    LetterFacts,
    check_dates,
    fact_words,
    kept,
    lacking_facts,
    settled_facts,
)
from privdesk.operations.letter_history import History
from privdesk.operations.letter_values import known_values
from privdesk.operations.letter_warnings import warnings_of
from privdesk.operations.office_pictures import picture_of
from privdesk.operations.when import When
from privdesk.records import Document, Organization, Request
from privdesk.records.number_series import LETTERS
from privdesk.rules.events import ISSUED
from privdesk.store.attachments import attach, read_all
from privdesk.store.audit import head
from privdesk.store.counting import organization
from privdesk.store.deadlines import assess_request
from privdesk.store.numbering import next_sequence
from privdesk.text import translate


@dataclass(frozen=True)
class PreparedLetter:
    """A letter as it would be issued now: its template, values, facts and rendering.

    `lacking` are the facts without which it is not issued; `warnings` are sentences that the
    officer should read before, none of which stops it.
    """

    template: Template
    values: Mapping[str, str]
    letter: Letter
    letterhead: LetterHead
    foot: str
    author: str
    created: datetime
    facts: LetterFacts
    lacking: tuple[Lacking, ...]
    warnings: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """All that is missing, in words: facts first, then placeholders that print no such fact."""
        printed = {fact_words(self.template, one.fact).placeholder for one in self.lacking}
        others = (name for name in self.letter.missing if name not in printed)
        return tuple(dict.fromkeys((*(one.words for one in self.lacking), *others)))

    def pdf(self, number: str | None = None, seal: str | None = None) -> bytes:
        """Its bytes: a draft without a number, else the letter of that number and seal."""
        return letter_pdf(
            self.letter,
            self.letterhead,
            number=number,
            foot=self.foot,
            seal=seal,
            title=f"{self.template.title} {number}" if number else self.template.title,
            author=self.author,
            created=self.created,
        )


def prepare_letter(
    session: Session,
    request: Request,
    template: Template,
    *,
    now: datetime,
    typed: Mapping[str, str] | None = None,
    facts: LetterFacts | None = None,
    signed: bool = True,
) -> PreparedLetter:
    """The letter that the template makes of what the store knows and what the officer decided.

    `typed` by placeholder's name; it wins over what is known. `facts` that the template does not
    take are left out, those that the case already tells need not be given. `signed` prints the
    picture of the signature, where the office has one. Raises `BadInput` for a name that is no
    placeholder, and, naming the fact, for one that cannot be so.
    """
    for name in typed or {}:
        if name not in PLACEHOLDERS:
            raise BadInput(
                translate("Letters", "“{name}” is no field of a letter.", name=name[:60]), name
            )
    office = organization(session)
    assessed = assess_request(session, request)
    today = local_day(now, assessed.zone)
    history = History(request, assessed.zone)
    settled = settled_facts(session, request, template, facts or LetterFacts(), history)
    check_dates(template, settled, assessed.assessment, today)
    known = known_values(session, office, assessed, template, settled, today)
    values = {**known, **(typed or {})}
    letter = render(template, values)
    return PreparedLetter(
        template=template,
        values=values,
        letter=letter,
        letterhead=letterhead(session, office, signed=signed),
        foot=f"{template.title} {request.number}",
        author=office.name,
        created=now,
        facts=settled,
        lacking=lacking_facts(template, settled, letter, values),
        warnings=tuple(warnings_of(template, settled, assessed, today)),
    )


def letterhead(session: Session, office: Organization, *, signed: bool) -> LetterHead:
    """Whose letter it is, with its logo and, to be signed, the picture of its signature."""
    return LetterHead(
        organization=office.name,
        nit=office.nit,
        address=office.address,
        phone=office.phone,
        email=office.email,
        city=office.city,
        logo=picture_of(session, "logo"),
        signature=picture_of(session, "signature") if signed else None,
    )


def issue_letter(
    session: Session, request: Request, prepared: PreparedLetter, *, now: datetime
) -> Document:
    """Give the letter its number, freeze its PDF with the audit seal in its foot, and file it.

    Issuing is not sending: it moves no term; its event keeps the letter's facts for the sending.
    Raises `Refused` naming the facts and values that are missing and the characters that no
    embedded font has.
    """
    if prepared.missing:
        named = ", ".join(prepared.missing)
        raise Refused(
            translate("Letters", "The letter cannot be issued yet. Missing: {names}.", names=named)
        )
    zone = organization(session).time_zone
    today = local_day(now, zone)
    sequence = next_sequence(session, LETTERS, today.year)
    number = _number(today.year, sequence)
    seal = head(session.connection())
    pdf = prepared.pdf(number, seal.short)
    attachment = attach(session, "request", request.id, f"{number}.pdf", pdf, added_at=now)
    document = Document(
        number=number,
        year=today.year,
        sequence=sequence,
        request_id=request.id,
        heading=prepared.template.title,
        step=prepared.template.step,
        template=prepared.template.name,
        template_version=prepared.template.version,
        template_fingerprint=prepared.template.fingerprint,
        letter_template_id=prepared.template.own_id,
        issued_at=now,
        seal=str(seal),
        attachment=attachment,
    )
    session.add(document)
    session.flush()
    keep_words(session, document, prepared, seal.short, now=now)
    hour = now.astimezone(ZoneInfo(zone)).time().replace(microsecond=0, tzinfo=None)
    record_event(
        session,
        request,
        ISSUED,
        When(today, hour),
        now=now,
        step=document.step,
        document=document,
        **kept(prepared.facts),
    )
    return document


def next_letter_number(session: Session, now: datetime) -> str:
    """The number that a letter issued now would get: `C-2026-0143`."""
    year = local_day(now, organization(session).time_zone).year
    return _number(year, next_sequence(session, LETTERS, year))


def _number(year: int, sequence: int) -> str:
    return f"C-{year}-{sequence:04}"


def reprint(session: Session, document: Document) -> bytes:
    """The issued letter's PDF, byte for byte. Raises `DamagedStore` when its hash is another."""
    return read_all(session, document.attachment.content_id)
