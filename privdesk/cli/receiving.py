"""`privdesk receive`: the requests of a mail, recorded with it as their evidence."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.opening import open_store
from privdesk.cli.repeats import repeat_words
from privdesk.cli.terminal_text import one_line
from privdesk.errors import BadInput
from privdesk.exchange.mail import Mail, MailFile
from privdesk.exchange.mail_choices import Choices, settle
from privdesk.exchange.mail_proposal import propose
from privdesk.exchange.mail_reading import LARGEST, read_mail
from privdesk.exchange.mail_request import receive_mail
from privdesk.exchange.request_object import iso, written_when
from privdesk.records import Request
from privdesk.store.counting import organization
from privdesk.store.finding import database_by_name
from privdesk.store.media import media_type
from privdesk.text import translate


def receive(chosen: argparse.Namespace) -> int:
    """Record the mail's requests and print their numbers; what was only proposed is told apart."""
    content = _content(chosen.mail)
    original = MailFile(chosen.mail.name, media_type(content), content)
    mail = read_mail(content, chosen.mail.name)
    with open_store(chosen, writing=True) as store, store.write("receive_request") as session:
        zone = organization(session).time_zone
        settled = settle(session, mail, propose(mail, zone), _choices(session, chosen))
        requests = receive_mail(
            session,
            mail,
            original,
            now=clock.now(),
            again=chosen.again,
            **settled.arguments,
        )
        told = [_told(request, zone) for request in requests]
        notes = [*settled.notes, *_repeats(session, requests, zone)]
    if chosen.json:
        found = {"requests": told, "notes": notes, "files": _files(original, mail)}
        print(json.dumps(found, ensure_ascii=False))
        return DONE
    for one in told:
        print(one["number"])
    for note in notes:
        print(one_line(note), file=sys.stderr)
    return DONE


def _repeats(session: Session, requests: list[Request], zone: str) -> list[str]:
    return [words for request in requests for words in repeat_words(session, request, zone)]


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise BadInput(
            translate("Commands", "{path} cannot be read.", path=path), "mail"
        ) from error


def _choices(session: Session, chosen: argparse.Namespace) -> Choices:
    kind, number = chosen.document
    return Choices(
        rights=tuple(dict.fromkeys(chosen.right)),
        kind=chosen.kind,
        received=chosen.received,
        reached_officer=chosen.reached_officer,
        name=chosen.name,
        document_type=kind,
        document_number=number,
        email=chosen.email,
        database_id=database_by_name(session, chosen.database).id if chosen.database else None,
    )


def _told(request: Request, zone: str) -> dict[str, Any]:
    """A recorded request as `receive --json` prints it."""
    return {
        "number": request.number,
        "kind": request.kind,
        "right": request.right,
        "person": request.person.name,
        "received": written_when(request.received_at, request.received_time_known, zone),
        "reached_officer": iso(request.reached_officer_on),
    }


def _files(original: MailFile, mail: Mail) -> list[str]:
    return [file.name for file in (original, *mail.attachments) if file.content]
