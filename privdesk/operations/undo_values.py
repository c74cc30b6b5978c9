"""What the history keeps of a record's fields, as values that the record takes again."""

from __future__ import annotations

from typing import Any

from privdesk.fields import fields_of, from_plain
from privdesk.records import Record


def set_values(record: Record, plain_values: dict[str, Any]) -> None:
    """Write those values into the record."""
    for name, value in values_of(type(record), plain_values).items():
        setattr(record, name, value)


def values_of(record_type: type[Record], plain_values: dict[str, Any]) -> dict[str, Any]:
    """The values of the fields from what the history keeps of them."""
    declared = {f.name: f for f in fields_of(record_type)}
    return {
        name: from_plain(declared[name], value) if name in declared else value
        for name, value in plain_values.items()
    }
