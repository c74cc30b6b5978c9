"""Records what the form of a new request holds: one request or several linked ones, or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput, Refused
from privdesk.exchange.mail import MailFile
from privdesk.exchange.mail_request import keep_mail, measured, refuse_received
from privdesk.operations.requests import link_requests, receive_request
from privdesk.operations.when import When
from privdesk.records import Person, Request
from privdesk.records.request_link import SAME_MAIL
from privdesk.store.measuring import Measured, Watch, unwatched
from privdesk.ui.pages.fact_editors import PARTY, named_id

_MANY = 40  # files
_LARGE = 1024 * 1024  # bytes


@dataclass(frozen=True)
class Filled:
    """What the form holds. `values` as for `receive_request`, without the right.

    `rights` are recorded in their order, the first with the `kind` given. `links` are earlier
    requests (id, relation) of the first one. `party` is whom the organization processes for, as
    `named_id` takes it. `same_mail` is a request recorded from the same mail
    before, `like` one whose people these are.
    """

    person: Mapping[str, Any]
    applicant: Mapping[str, Any] | None
    rights: Sequence[str]
    kind: str
    received: When
    values: Mapping[str, Any]
    party: object = None
    files: Sequence[MailFile] = ()
    links: Sequence[tuple[int, str]] = ()
    same_mail: int = 0
    like: int = 0
    mail: MailFile | None = None
    again: bool = False


def is_long(files: Sequence[MailFile]) -> bool:
    """Whether writing them would keep the window waiting."""
    return len(files) > _MANY or sum(len(file.content) for file in files) > _LARGE


def save_requests(
    session: Session, filled: Filled, now: datetime, watch: Watch = unwatched
) -> list[int]:
    """Record it all; the new requests' ids. Inside `store.write()`.

    `watch` is called with the bytes of the files as they are written. Raises as `receive_request`
    does, and `Refused` for a mail that is on record already.
    """
    if not filled.again:
        content = filled.mail.content if filled.mail else b""
        refuse_received(session, str(filled.values.get("message_id", "")), content)
    first = session.get(Request, filled.same_mail) if filled.same_mail else None
    like = session.get(Request, filled.like) if filled.like else None
    files = _measured(filled.files)
    values = {**filled.values, "party_id": named_id(session, PARTY, filled.party)}
    made: list[Request] = []
    for right in filled.rights:
        people = made[0] if made else like
        request = receive_request(
            session,
            person=_same(filled.person, people.person if people else None),
            applicant=_same(filled.applicant, people.applicant if people else None),
            right=right,
            kind="" if made else filled.kind,
            received=filled.received,
            now=now,
            linked_to=first,
            relation=SAME_MAIL if first else "",
            **values,
        )
        keep_mail(session, request, files, now=now, watch=watch)
        first = first or request
        made.append(request)
    for earlier, relation in filled.links:
        if (known := session.get(Request, earlier)) is not None:
            link_requests(session, made[0], known, relation)
    return [request.id for request in made]


def _same(values: Any, known: Person | None) -> Any:
    """Somebody without a document is found by nothing: the same name is the same record here."""
    if values is None or known is None or known.document_number:
        return values
    same = values.get("document_type") == "none" and values.get("name") == known.name
    return known if same else values


def _measured(files: Sequence[MailFile]) -> list[Measured]:
    try:
        return measured(files)
    except BadInput as error:  # it names a file's field, which a person's form has too
        raise Refused(str(error)) from error
