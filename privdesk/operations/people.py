"""Recording people: found by their document, made when they are new."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session, object_session

from privdesk.errors import BadInput
from privdesk.fields import clean_text
from privdesk.records import Person
from privdesk.rules.identity import nit_check_digit, split_nit
from privdesk.store.collation import folded
from privdesk.store.finding import person_by_document
from privdesk.text import translate

_SEPARATORS = re.compile(r"[.\s,]")


def find_or_add_person(session: Session, values: Mapping[str, Any]) -> Person:
    """The person with that document, or a new one. `values` by the field names of `Person`.

    What is known and not given now stays; what is given now replaces what is on record, the name
    too where it is still the same person's. Raises `BadInput` naming the field.
    """
    wanted = {name: value for name, value in values.items() if value not in (None, "")}
    if not str(wanted.get("name", "")).strip():
        raise BadInput(translate("Person", "Write the names and surnames of the person."), "name")
    kind = wanted.setdefault("document_type", "CC")
    wanted["document_number"] = clean_document(kind, str(wanted.get("document_number", "")))
    person = person_by_document(session, kind, wanted["document_number"])
    if person is None:
        person = Person(**wanted)
        session.add(person)
    else:
        _check_same_person(person.name, str(wanted["name"]))
        change_person(person, wanted)
    session.flush()
    return person


def _check_same_person(known: str, given: str) -> None:
    """A wrong digit in a document number must not rename somebody else."""
    if not _words(known) & _words(given):
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


def change_person(person: Person, values: Mapping[str, Any]) -> None:
    """Put the given values on a person already on record.

    Raises `BadInput` ("document_number") for the document of another person on record.
    """
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
    for name, value in values.items():
        if getattr(person, name) != value:
            setattr(person, name, value)


def clean_document(kind: str, number: str) -> str:
    """The number as it is kept: no points or spaces, a NIT with its check digit after a hyphen.

    Raises `BadInput` (field `document_number`) for a wrong check digit, and for a type of
    document that needs a number and has none.
    """
    if kind == "none":
        return ""
    kept = _SEPARATORS.sub("", clean_text(number)).upper()
    if not kept:
        raise BadInput(
            translate("Person", "Write the document number, or choose “Without a document”."),
            "document_number",
        )
    if kind == "NIT":
        return checked_nit(number, "document_number")
    return kept


def checked_nit(text: str, field: str) -> str:
    """A NIT as digits, hyphen and check digit, the digit added where it was left out.

    Raises `BadInput` for the given field when it is no NIT or its digit is another.
    """
    try:
        digits, given = split_nit(text)
    except ValueError as error:
        raise BadInput(
            translate("Person", "A NIT is digits and a check digit, like 999.000.123-2."), field
        ) from error
    right = nit_check_digit(digits)
    if given is not None and given != right:
        raise BadInput(
            translate(
                "Person",
                "The check digit must be {right}: correct the number or the digit.",
                right=right,
            ),
            field,
        )
    return f"{digits}-{right}"
