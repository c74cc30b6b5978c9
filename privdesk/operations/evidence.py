"""Taking evidence off a record: what may go, and what a letter or a mail's receipt stands on."""

from __future__ import annotations

from sqlalchemy.orm import Session

from privdesk.errors import NotFound, Refused
from privdesk.records import Request
from privdesk.store.counting import organization
from privdesk.store.evidence import FileKept, file_of, files_of, is_issued, take_off
from privdesk.store.media_kinds import family
from privdesk.text import translate


def remove_file(session: Session, attachment_id: int) -> None:
    """Take a file that was attached by mistake off its record; the history keeps name and hash.

    Raises `Refused` for an issued letter, the mail of a request, and a picture that letters bear;
    `NotFound` when it is gone already.
    """
    file = file_of(session, attachment_id)
    if file is None:
        raise NotFound(translate("Evidence", "The file is no longer attached."))
    if why := why_it_stays(session, file):
        raise Refused(why)
    take_off(session, attachment_id)


def remove_files_of(session: Session, record_type: str, record_id: int) -> None:
    """Take off all the files of a record that is itself being taken back."""
    for file in files_of(session, [(record_type, record_id)]):
        take_off(session, file.id)


def why_it_stays(session: Session, file: FileKept) -> str:
    """Why a file may not be taken off; "" when it may."""
    if is_issued(session, file.id):
        return translate("Evidence", "It is an issued letter: what was issued is kept as it is.")
    if file.erased_on is not None:
        return translate("Evidence", "It was lawfully erased: its name and its SHA-256 say so.")
    if _is_mail_received(session, file):
        return translate(
            "Evidence", "It is the mail by which the request came: it proves the day of receipt."
        )
    office = organization(session)
    if file.id in (office.logo_id, office.signature_id):
        return translate(
            "Evidence", "Letters bear it. Choose another logo or signature in Settings first."
        )
    return ""


def _is_mail_received(session: Session, file: FileKept) -> bool:
    """Whether it is the first mail attached to a request that was received by mail."""
    if file.record_type != Request.__tablename__ or family(file.media_type) != "mail":
        return False
    request = session.get(Request, file.record_id)
    if request is None or not request.message_id:
        return False
    mails = [
        other.id
        for other in files_of(session, [(file.record_type, file.record_id)])
        if family(other.media_type) == "mail"
    ]
    return file.id == min(mails)
