"""One or more requests recorded from a mail, which is kept with its files as their evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import Refused
from privdesk.exchange.mail import Mail, MailFile
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.records.request_link import SAME_MAIL
from privdesk.store.earlier_requests import requests_of_message, requests_with_file
from privdesk.store.evidence import attach_measured
from privdesk.store.measuring import Measured, Watch, measure, unwatched
from privdesk.text import translate


def receive_mail(
    session: Session,
    mail: Mail,
    original: MailFile,
    *,
    person: Mapping[str, Any],
    rights: Sequence[str],
    received: When,
    now: datetime,
    again: bool = False,
    **values: Any,
) -> list[Request]:
    """Record a request for each right that the mail exercises, linked to the first, in that order.

    `original` is the mail as the file it came in; it and the mail's files are attached to each
    request. `values` are further ones of `receive_request` (`message_id`, `text`,
    `reached_officer_on`, `applicant`, …). Raises as that does, and `Refused` naming the requests
    for a mail received before, unless `again`.
    """
    if not again:
        refuse_received(session, values.get("message_id", ""), original.content)
    requests: list[Request] = []
    files = measured([original, *mail.attachments])
    for right in rights:
        first = requests[0] if requests else None
        if first is not None and first.applicant is not None:
            values["applicant"] = first.applicant
        request = receive_request(
            session,
            person=first.person if first else person,  # without a document it is made only once
            right=right,
            received=received,
            now=now,
            linked_to=first,
            relation=SAME_MAIL,
            **values,
        )
        keep_mail(session, request, files, now=now)
        requests.append(request)
    return requests


def refuse_received(session: Session, message_id: str, content: bytes) -> None:
    """Raise `Refused`, naming the requests, for a mail of that Message-ID or of those very bytes
    that a request was recorded from.
    """
    known = requests_of_message(session, message_id) or requests_with_file(session, content)
    if known:
        raise Refused(
            translate(
                "MailRequest",
                "This mail was received already: {numbers}. Nothing was recorded.",
                numbers=", ".join(r.number for r in known),
            )
        )


def measured(files: Sequence[MailFile]) -> list[Measured]:
    """The mail and its files, ready to be kept; one without bytes is passed over.

    Raises `BadInput` for a file of more than 100 MB.
    """
    return [measure(file.content, file.name) for file in files if file.content]


def keep_mail(
    session: Session,
    request: Request,
    files: Sequence[Measured],
    *,
    now: datetime,
    watch: Watch = unwatched,
) -> None:
    """Attach the mail and its files to a request as evidence; equal bytes are kept once."""
    attach_measured(session, Request.__tablename__, request.id, files, now, watch, repeats=True)
