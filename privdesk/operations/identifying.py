"""What identifies and reaches somebody: a NIT with its digit, an e-mail that is one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from privdesk.errors import BadInput
from privdesk.records import Party, Record
from privdesk.rules.identity import nit_check_digit, split_nit, written_nit
from privdesk.text import translate

# Softly: what a mail program would refuse too. Domains of one label and any script are kept.
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_EMAILS = frozenset({"email", "second_email"})


def check_email(text: str, field: str) -> None:
    """Raise `BadInput` for that field where a text that is not empty is no e-mail."""
    if text and not _EMAIL.fullmatch(text):
        raise BadInput(
            translate("Person", "Write an e-mail like name@domain.co, without spaces."), field
        )


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


def checked_identity(record: Record, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values to be put on a record; the NIT of a third party as it is written: `999.000.123-2`.

    Looks at what changes alone: what stands wrong from before may stay. Raises `BadInput` naming
    the field.
    """
    checked = dict(values)
    changed = {name for name, value in values.items() if getattr(record, name) != value}
    for name in _EMAILS & changed:
        check_email(str(values[name] or ""), name)
    if isinstance(record, Party) and changed & {"document_type", "document_number"}:
        kind = values.get("document_type", record.document_type)
        number = str(values.get("document_number", record.document_number) or "")
        if kind == "NIT" and number:
            checked["document_number"] = written_nit(checked_nit(number, "document_number"))
    return checked
