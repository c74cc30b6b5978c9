"""Who asks, when that is not the data subject, and in which capacity."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.operations.people import find_or_add_person
from privdesk.records import Person
from privdesk.rules.case import SELF
from privdesk.text import translate


def find_or_add_applicant(
    session: Session, values: Mapping[str, Any] | Person | None, today: date
) -> Person | None:
    """The person who asks, found or made; None without values: the data subject asks.
    A record is given back as it is.

    Raises `BadInput`, its field under `applicant`: `applicant.document_number`.
    """
    if values is None or isinstance(values, Person):
        return values
    try:
        return find_or_add_person(session, values, today=today)
    except BadInput as error:
        raise BadInput(str(error), f"applicant.{error.field}") from error


def check_capacity(capacity: str | None, applicant: Person | None) -> None:
    """Refuse a capacity that does not go with who asks (Decreto 1074 de 2015, 2.2.2.25.4.1).

    `applicant` is None where the data subject asks. Raises `BadInput` ("capacity", "applicant").
    """
    if applicant is not None and capacity in (None, SELF):
        raise BadInput(
            translate("Requests", "Choose in which capacity the applicant asks."), "capacity"
        )
    if applicant is None and capacity not in (None, SELF):
        raise BadInput(
            translate("Requests", "Say who asks: in this capacity it is not the data subject."),
            "applicant",
        )
