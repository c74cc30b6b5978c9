"""Recording people: found by their document, made when they are new."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session, object_session

from privdesk.errors import BadInput, Refused
from privdesk.fields import clean_text
from privdesk.operations.expecting import refuse_if_changed
from privdesk.operations.identifying import check_email, checked_nit
from privdesk.records import Person
from privdesk.store.collation import folded
from privdesk.store.finding import person_by_document
from privdesk.text import translate

_SEPARATORS = re.compile(r"[.\s,]")


def find_or_add_person(
    session: Session, values: Mapping[str, Any], *, today: date | None = None
) -> Person:
    """The person with that document, or a new one. `values` by the field names of `Person`.

    What is known and not given now stays; what is given now replaces what is on record, the name
    too where it is still the same person's. Raises `BadInput` naming the field; a date of birth
    to come is one where `today`, a legal day, is given.
    """
    wanted = {name: value for name, value in values.items() if value not in (None, "")}
    if not str(wanted.get("name", "")).strip():
        raise BadInput(translate("Person", "Write the names and surnames of the person."), "name")
    check_person(wanted, today)
    kind = wanted.setdefault("document_type", "CC")
    wanted["document_number"] = clean_document(kind, str(wanted.get("document_number", "")))
    person = person_by_document(session, kind, wanted["document_number"])
    if person is None:
        person = Person(**wanted)
        session.add(person)
    else:
        _check_same_person(person.name, str(wanted["name"]))
        change_person(person, wanted, today=today)
    session.flush()
    return person


def may_be_same(known: str, given: str) -> bool:
    """Whether two names can be one person's: they have a word in common."""
    return bool(_words(known) & _words(given))


def _check_same_person(known: str, given: str) -> None:
    """A wrong digit in a document number must not rename somebody else."""
    if not may_be_same(known, given):
        raise BadInput(
            translate(
                "Person",
                "Another name is on record with this document. Check the number; if it is right, "
                "correct the name of the person on record first.",
            ),
            "document_number",
        )


def _words(name: str) -> set[str]:
    return set(folded(clean_text(name)).split())


def check_person(values: Mapping[str, Any], today: date | None = None) -> None:
    """Refuse what cannot be right: an e-mail that is none ("email"), a birth to come
    ("birth_date"; only where `today` is given). Raises `BadInput`.
    """
    check_email(str(values.get("email") or ""), "email")
    born = values.get("birth_date")
    if born and today and born > today:
        raise BadInput(translate("Person", "That day of birth has not come yet."), "birth_date")


def change_person(
    person: Person,
    values: Mapping[str, Any],
    *,
    today: date | None = None,
    expected: Mapping[str, Any] | None = None,
) -> None:
    """Put the given values on a person already on record.

    Raises `BadInput` ("document_number") for the document of another person on record, and as
    `check_person` does for what is new; `Refused` for who was erased; `Conflict` where `expected`,
    by the same names, no longer stands there.
    """
    refuse_if_changed(person, values, expected)
    changed = {name: value for name, value in values.items() if getattr(person, name) != value}
    if changed and person.erased_on is not None:
        raise Refused(
            translate(
                "Person",
                "This person's data were lawfully erased: nothing more is written of them. If "
                "they ask again, they are a new person on record.",
            )
        )
    check_person(changed, today)
    session = object_session(person)
    if session is not None and values.keys() & {"document_type", "document_number"}:
        kind = values.get("document_type", person.document_type)
        number = values.get("document_number", person.document_number)
        with session.no_autoflush:
            found = person_by_document(session, kind, number)
        if found is not None and found is not person:
            raise BadInput(
                translate("Person", "Another person is on record with this document."),
                "document_number",
            )
    for name, value in changed.items():
        setattr(person, name, value)


def clean_document(kind: str, number: str) -> str:
    """The number as it is kept: no points or spaces, a NIT with its check digit after a hyphen.

    Raises `BadInput` (field `document_number`) for a wrong check digit, and for a type of
    document that needs a number and has none; (`document_type`) for a number of no document.
    """
    kept = _SEPARATORS.sub("", clean_text(number)).upper()
    if kind == "none":
        if kept:
            raise BadInput(
                translate("Person", "Choose the type of document that this number is of."),
                "document_type",
            )
        return ""
    if not kept:
        raise BadInput(
            translate("Person", "Write the document number, or choose “Without a document”."),
            "document_number",
        )
    if kind == "NIT":
        return checked_nit(number, "document_number")
    return kept
