"""An issued letter as other programs take it: for Word, and as the draft of a mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from privdesk.documents.letter_json import IssuedText, read_issued, write_issued
from privdesk.documents.letter_mail import MailDraft, letter_mail
from privdesk.documents.spanish import vocabulary
from privdesk.errors import DamagedStore, Refused
from privdesk.records import Attachment, Document, Party, Person, Request
from privdesk.rules.events import ISSUED, KEPT, TO_AREA, TO_PARTY
from privdesk.store.attachments import attach, read_all
from privdesk.store.counting import organization
from privdesk.store.finding import attachments_of
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.operations.letters import PreparedLetter

PDF, DOCX, EML = FORMS = ("pdf", "docx", "eml")
_LOGO, _SIGNATURE = "logo.png", "firma.png"


def keep_words(
    session: Session, document: Document, prepared: PreparedLetter, seal: str, *, now: datetime
) -> None:
    """Keep with a letter just issued the words and pictures that its PDF was drawn from.

    Inside `store.write()`. `seal` as the letter's foot has it.
    """
    head = prepared.letterhead
    text = IssuedText(
        number=document.number,
        letter=prepared.letter,
        head=head,
        foot=prepared.foot,
        seal=seal,
        title=f"{prepared.template.title} {document.number}",
        author=prepared.author,
        created=prepared.created,
    )
    files = {f"{document.number}.json": write_issued(text)}
    files |= {_LOGO: head.logo} if head.logo else {}
    files |= {_SIGNATURE: head.signature} if head.signature else {}
    for name, content in files.items():
        attach(session, Document.__tablename__, document.id, name, content, now)


def issued_text(session: Session, document: Document) -> IssuedText:
    """The words that the letter was issued with. Raises `Refused` where they were not kept yet,
    as by a Privdesk before 0.3, and `DamagedStore`.
    """
    kept = {one.name: one for one in attachments_of(session, "document", document.id)}
    words = kept.get(f"{document.number}.json")
    if words is None:
        raise Refused(
            translate(
                "Letters",
                "The letter {number} was issued by an earlier version of Privdesk, which kept only "
                "its PDF: there is no Word copy of it.",
                number=document.number,
            )
        )
    try:
        text = read_issued(read_all(session, words.content_id))
    except ValueError as error:
        raise DamagedStore(
            translate(
                "Letters",
                "The words of the letter {number} cannot be read. Its PDF is the letter.",
                number=document.number,
            )
        ) from error
    head = replace(
        text.head,
        logo=_bytes(session, kept.get(_LOGO)),
        signature=_bytes(session, kept.get(_SIGNATURE)),
    )
    return replace(text, head=head)


def _bytes(session: Session, kept: Attachment | None) -> bytes | None:
    return read_all(session, kept.content_id) if kept is not None else None


def letter_file(session: Session, document: Document, form: str) -> bytes:
    """The letter as a file of one of `FORMS`: its PDF, byte for byte, its Word copy made of what
    was issued, or the draft of its mail.

    Raises `Refused` where it has no such form, and `DamagedStore`.
    """
    from privdesk.documents.letter_docx import letter_docx

    if form == DOCX:
        return letter_docx(issued_text(session, document))
    if form == EML:
        return letter_mail(mail_draft(session, document))
    return read_all(session, document.attachment.content_id)


def mail_draft(session: Session, document: Document) -> MailDraft:
    """The mail that would carry the letter, to whom it is for as the records know them now.

    Raises `Refused` for a letter that stays in the file, and `DamagedStore`.
    """
    if document.step in KEPT:
        raise Refused(
            translate(
                "Letters",
                "The letter {number} stays in the file: it goes to nobody.",
                number=document.number,
            )
        )
    request = session.get_one(Request, document.request_id)
    office, words = organization(session), vocabulary()
    addressee, name, address = _addressee(session, document, request)
    greetings, person = words["salutations"], _person(request)
    greeting = greetings.get(person.treatment or "unknown", greetings["unknown"])
    return MailDraft(
        number=document.number,
        request=request.number,
        kind=words["kinds"][request.kind],
        step=document.step,
        addressee=addressee,
        greeting=f"{greeting} {person.name}",
        signature=(office.officer_name, office.officer_position, office.name),
        sender_name=office.name,
        sender=office.email,
        to_name=name,
        to=address,
        pdf=read_all(session, document.attachment.content_id),
    )


def _addressee(session: Session, document: Document, request: Request) -> tuple[str, str, str]:
    """Whom the letter goes to: which body of the mail, the name, and where the e-mail may stand.

    A person is answered where they asked to be, or nowhere by mail when that is a street.
    """
    issues = [e for e in request.events if e.kind == ISSUED and e.document is document]
    issue = issues[-1] if issues else None
    if document.step in TO_AREA:
        return "area", issue.area if issue else "", ""
    if document.step in TO_PARTY:
        party = session.get(Party, issue.party_id) if issue and issue.party_id else None
        return "party", party.name if party else "", party.contact if party else ""
    person = _person(request)
    return "person", person.name, request.reply_address.strip() or person.email


def _person(request: Request) -> Person:
    """Who is written to: who asks, where that is not the data subject."""
    return request.applicant or request.person
