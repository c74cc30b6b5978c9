"""What a mail proposes for a request; the officer confirms every bit of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from privdesk.exchange.mail import Address, Forwarded, Mail
from privdesk.exchange.mail_words import document_in, rights_in
from privdesk.text import translate

RECEIVED_HEADER = "received_header"
FORWARDED_HEAD = "forwarded_head"
DELIVERY_NOTE = "delivery_note"
DATE_HEADER = "date_header"


@dataclass(frozen=True, slots=True)
class Reached:
    """When a mail reached somebody: the legal day, the hour where it is known, and why so.

    `source` is `received_header`, `delivery_note` (Outlook's own), `forwarded_head`, `date_header`,
    or None where `day` is None. `why` is a sentence for the officer.
    """

    day: date | None
    hour: time | None
    source: str | None
    why: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the mail says of the request, by the names of the request's and the person's fields.

    `reached_organization` is the day from which the law's terms run; `reached_officer` is later
    where a colleague (`forwarded_by`) passed the mail on. `rights` are ids of `rules.rights`, the
    likeliest first, and `right` is that one or empty.
    """

    sender_name: str
    sender_email: str
    subject: str
    text: str
    message_id: str
    reached_organization: Reached
    reached_officer: Reached
    is_forwarded: bool
    forwarded_by: Address
    document_type: str
    document_number: str
    right: str
    rights: tuple[str, ...]


def propose(mail: Mail, zone: str) -> Proposal:
    """What the mail proposes; days are legal days of `zone` (an IANA name), hours its clock's."""
    passed_on = mail.forwarded
    person, subject, text = _who_writes_what(mail)
    rights = rights_in(subject, text)
    document_type, document_number = document_in(f"{subject}\n{text}")
    officer = _reached(mail, zone)
    return Proposal(
        sender_name=person.name,
        sender_email=person.email,
        subject=subject,
        text=text,
        message_id=passed_on.message_id if passed_on else mail.message_id,
        reached_organization=_passed_on(passed_on, zone) if passed_on else officer,
        reached_officer=officer,
        is_forwarded=passed_on is not None,
        forwarded_by=mail.sender if passed_on else Address(),
        document_type=document_type,
        document_number=document_number,
        right=rights[0] if rights else "",
        rights=rights,
    )


def _who_writes_what(mail: Mail) -> tuple[Address, str, str]:
    """The person, the subject and the person's own words."""
    passed_on = mail.forwarded
    if passed_on is not None:
        return passed_on.sender, passed_on.subject or mail.subject, passed_on.text
    answer_to = mail.reply_to.email or mail.sender.email
    name = mail.sender.name or mail.reply_to.name
    return Address(name, answer_to), mail.subject, mail.text


def _reached(mail: Mail, zone: str) -> Reached:
    """When the mail itself reached the mailbox."""
    if mail.received and (found := _local(mail.received, zone)):
        why = translate("Mail", "As the last server noted it: when the mail reached the mailbox.")
        return _known(found, RECEIVED_HEADER, why)
    if mail.delivered and (found := _local(mail.delivered, zone)):
        why = translate("Mail", "As the mail program noted it: when the mail reached the mailbox.")
        return _known(found, DELIVERY_NOTE, why)
    if mail.date and (found := _local(mail.date, zone)):
        why = translate(
            "Mail",
            "It is when the mail was sent. The mail does not say when it arrived: check it in the "
            "mailbox.",
        )
        return _known(found, DATE_HEADER, why)
    return _unknown(
        translate("Mail", "The mail does not say when it arrived. Write the day yourself.")
    )


def _passed_on(one: Forwarded, zone: str) -> Reached:
    """When the person's own mail reached the organization, not when a colleague passed it on."""
    if one.received and (found := _local(one.received, zone)):
        why = translate(
            "Mail",
            "From the forwarded mail itself, which is attached: when it reached the organization, "
            "not when it was passed on to you.",
        )
        return _known(found, RECEIVED_HEADER, why)
    why = translate(
        "Mail",
        "From the head of the forwarded mail: when the person sent it to the organization, not "
        "when it was passed on to you.",
    )
    if isinstance(one.date, datetime):
        found = _local(one.date, zone) if one.date.tzinfo else one.date
        if found:
            return _known(found, DATE_HEADER if one.by_attachment else FORWARDED_HEAD, why)
    elif one.date:
        return Reached(one.date, None, FORWARDED_HEAD, why)
    return _unknown(
        translate(
            "Mail",
            "The head of the forwarded mail does not say when it arrived. Ask whoever passed it on "
            "and write the day yourself.",
        )
    )


def _unknown(why: str) -> Reached:
    return Reached(None, None, None, why)


def _known(moment: datetime, source: str, why: str) -> Reached:
    return Reached(
        moment.date(), moment.time().replace(second=0, microsecond=0, tzinfo=None), source, why
    )


def _local(moment: datetime, zone: str) -> datetime | None:
    """The moment on the zone's clock; None beyond the first and the last year there is."""
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (OverflowError, ValueError):
        return None
