"""What stands in each field of a record after its person was erased: a mark, nothing, or less."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.records import Record, Request
from privdesk.store.erasure import erased_mark
from privdesk.store.file_names import parted
from privdesk.store.naming_words import NamingWords
from privdesk.store.sheets import row_values
from privdesk.text import translate


def of_file(name: str) -> str:
    """In place of a file's name; its ending goes on saying what kind of file it was: `.eml`."""
    ending = parted(name)[1]
    return erased_mark() + (ending if ending.isascii() and 1 < len(ending) <= 5 else "")


def of_person(today: date, *, is_whole: bool) -> dict[str, Any]:
    """Of the person's record: the contact, and with all of it the name and document too."""
    gone: dict[str, Any] = {
        **dict.fromkeys(("email", "phone", "address", "city", "country"), ""),
        "treatment": None,
        "birth_date": None,
    }
    if is_whole:
        gone |= {
            "name": translate("Erasure", "Erased person"),
            "document_type": "none",
            "document_number": "",
            "erased_on": today,
        }
    return gone


def of_request(session: Session, request_id: int, person_id: int) -> dict[str, Any]:
    """Who asked for the person is no longer said either: it would say whose request it was."""
    texts = ("text", "reply_address", "capacity_proof")
    gone = marked(session, Request, request_id, texts) | {"message_id": ""}
    if session.get_one(Request, request_id).applicant_id not in (None, person_id):
        gone["applicant_id"] = None
    return gone


def marked(
    session: Session, kind: type[Record], record_id: int, names: Sequence[str]
) -> dict[str, Any]:
    """The mark for each of those fields that holds a text."""
    values = row_values(session.get_one(kind, record_id))
    return {name: erased_mark() for name in names if values[name]}


def marked_where_named(
    session: Session,
    kind: type[Record],
    record_id: int,
    words: NamingWords,
    names: Sequence[str] = (),
) -> dict[str, Any]:
    """The mark for each text (of those fields, else of all) that names the person."""
    values: Mapping[str, Any] = row_values(session.get_one(kind, record_id))
    return {
        name: erased_mark()
        for name, value in values.items()
        if (name in names or not names) and isinstance(value, str) and words.stand_in(value)
    }
