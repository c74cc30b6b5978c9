"""What a field of a record is, said once: tables, forms, search, audit and exports read it here."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Date, DateTime, Dialect, Integer, String, TypeDecorator, event
from sqlalchemy.orm import MappedColumn as Column
from sqlalchemy.orm import Mapper, mapped_column

from privdesk.errors import BadInput
from privdesk.rules.lists import EntryList, shipped_list
from privdesk.text import Message, number_words, say, short_date, translate


class FieldKind(StrEnum):
    """What a field's values are; each kind has one editor and one way to and from text."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long_text"  # str, many lines
    CHOICE = "choice"  # str, one of a closed list
    LISTED = "listed"  # str, the code of an entry of a list that the office can change; "" is none
    DATE = "date"  # datetime.date, a legal day
    MOMENT = "moment"  # datetime.datetime, aware, UTC
    NUMBER = "number"  # int
    FLAG = "flag"  # bool
    UNKNOWN_OR_FLAG = "unknown_or_flag"  # bool or None: yes, no, not verified
    REFERENCE = "reference"  # int, the id of a record of type `target`


_NUMBERS = (FieldKind.NUMBER, FieldKind.REFERENCE)
LARGEST_NUMBER = 10**15  # SQLite holds more; other programs read no larger one exactly from JSON


@dataclass(frozen=True)
class Field:
    """A field of a record type; `name` is attribute, form's objectName and export's key."""

    label: Message
    name: str = ""
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    in_table: bool = False
    searchable: bool = False
    help: Message | None = None
    choices: Mapping[str, Message] | None = None
    target: str = ""  # table name of the record a reference points to
    listed: str = ""  # name of the list (rules.lists) whose codes it holds


class Moment(TypeDecorator[datetime]):
    """A moment, stored as UTC; a naive value is refused, a read one is aware."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def field(
    label: Message,
    *args: Any,
    required: bool = False,
    in_table: bool = False,
    searchable: bool = False,
    long: bool = False,
    help: Message | None = None,
    choices: Mapping[str, Message] | None = None,
    listed: str = "",
    **column: Any,
) -> Column[Any]:
    """A mapped column that carries its `Field`. `args` and `column` go to `mapped_column`."""
    declared = Field(
        label,
        kind=FieldKind.LONG_TEXT if long else FieldKind.TEXT,
        required=required,
        in_table=in_table,
        searchable=searchable,
        help=help,
        choices=choices,
        listed=listed,
    )
    # active_history: SQLAlchemy forgets the old value of an expired attribute otherwise,
    # and the audit entry would say that nothing stood there before.
    return mapped_column(*args, info={"field": declared}, active_history=True, **column)


@cache
def fields_of(record_type: type) -> tuple[Field, ...]:
    """The fields of a record type, in the order of their declaration."""
    from sqlalchemy import inspect

    mapper: Mapper[Any] = inspect(record_type)
    found = []
    for attribute in mapper.column_attrs:
        column = attribute.columns[0]
        if declared := column.info.get("field"):
            found.append(_completed(declared, attribute.key, column))
    return tuple(found)


def field_of(record_type: type, name: str) -> Field:
    """The field of that name. Raises KeyError when the record type has none."""
    for declared in fields_of(record_type):
        if declared.name == name:
            return declared
    raise KeyError(name)


def _completed(declared: Field, name: str, column: Any) -> Field:
    kind, target = declared.kind, ""
    if declared.choices is not None:
        kind = FieldKind.CHOICE
    elif declared.listed:
        kind = FieldKind.LISTED
    elif column.foreign_keys:
        kind = FieldKind.REFERENCE
        target = next(iter(column.foreign_keys)).column.table.name
    elif isinstance(column.type, Moment):
        kind = FieldKind.MOMENT
    elif isinstance(column.type, Date):
        kind = FieldKind.DATE
    elif isinstance(column.type, Boolean):
        kind = FieldKind.UNKNOWN_OR_FLAG if column.nullable else FieldKind.FLAG
    elif isinstance(column.type, Integer):
        kind = FieldKind.NUMBER
    return replace(declared, name=name, kind=kind, target=target)


def clean_text(text: str) -> str:
    """Text as it is kept: NFC, without halves of broken surrogate pairs. Nothing else changes."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", whole)


@event.listens_for(Mapper, "mapper_configured")
def _clean_on_entry(mapper: Mapper[Any], cls: type) -> None:
    """Every text of a record is cleaned when it is set, so that all readers see the same."""
    for attribute in mapper.column_attrs:
        if isinstance(attribute.columns[0].type, String):
            event.listen(
                getattr(cls, attribute.key), "set", _cleaned, retval=True, active_history=True
            )


def _cleaned(target: object, value: Any, old: object, initiator: object) -> Any:
    return clean_text(value) if isinstance(value, str) else value


def check_record(record: object) -> None:
    """Raise `BadInput` naming the field when a required value is missing, a choice is unknown, or
    a number is below 0 or too large to be kept.
    """
    record_type: type = type(record)
    for declared in fields_of(record_type):
        value = getattr(record, declared.name)
        if declared.required and (value is None or (isinstance(value, str) and not value.strip())):
            raise BadInput(
                translate("Fields", "“{field}” is missing.", field=say(declared.label)),
                declared.name,
            )
        if declared.kind in _NUMBERS and value is not None and not 0 <= value <= LARGEST_NUMBER:
            raise BadInput(
                translate(
                    "Fields",
                    "“{field}” must be a number from 0 to {largest}.",
                    field=say(declared.label),
                    largest=LARGEST_NUMBER,
                ),
                declared.name,
            )
        if value is not None and declared.choices is not None and value not in declared.choices:
            raise BadInput(
                translate(
                    "Fields",
                    "“{field}” cannot be “{value}”. It is one of: {known}.",
                    field=say(declared.label),
                    value=str(value)[:60],
                    known=", ".join(declared.choices),
                ),
                declared.name,
            )


def to_plain(declared: Field, value: Any) -> str | int | bool | None:
    """A value as JSON keeps it: dates ISO, moments ISO in UTC with a final Z, the rest as it is."""
    return plain(value)


def plain(value: Any) -> str | int | bool | None:
    """The value of any column as JSON keeps it; the audit chain and `to_plain` agree by this."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    as_it_is: str | int | bool | None = value
    return as_it_is


def from_plain(declared: Field, plain: object) -> Any:
    """The value that `to_plain` wrote. Raises `BadInput` naming the field when it is none."""
    if plain is None:
        return None
    try:
        return _read_plain(declared.kind, plain)
    except (ValueError, TypeError) as error:
        raise BadInput(
            translate(
                "Fields",
                "“{field}” cannot be read from “{value}”.",
                field=say(declared.label),
                value=str(plain)[:60],
            ),
            declared.name,
        ) from error


def _read_plain(kind: FieldKind, plain: object) -> Any:
    if kind in (FieldKind.FLAG, FieldKind.UNKNOWN_OR_FLAG):
        if not isinstance(plain, bool):
            raise TypeError
        return plain
    if kind in (FieldKind.NUMBER, FieldKind.REFERENCE):
        if not isinstance(plain, int) or isinstance(plain, bool):
            raise TypeError
        return plain
    if not isinstance(plain, str):
        raise TypeError
    if kind is FieldKind.DATE:
        return date.fromisoformat(plain)
    if kind is FieldKind.MOMENT:
        moment = datetime.fromisoformat(plain)
        if moment.tzinfo is None:
            raise ValueError
        return moment.astimezone(UTC)
    return clean_text(plain)


def answer_words(value: bool | None) -> str:
    """Yes, no, or that nobody verified it: never a "no" that was not said."""
    if value is None:
        return translate("Parts", "Not verified")
    return translate("Common", "Yes") if value else translate("Common", "No")


def value_words(
    declared: Field,
    value: Any,
    lists: Mapping[str, EntryList] | None = None,
    title: Callable[[str, int], str] | None = None,
) -> str:
    """A field's value as people read it; "" where there is none.

    `lists` are the office's; without them a code is said as the program came with it. `title`
    names the other record of that type and id. A value that is no longer what its field holds (an
    unknown code) stands as it is.
    """
    kind = declared.kind
    if kind in (FieldKind.FLAG, FieldKind.UNKNOWN_OR_FLAG) and isinstance(value, bool | None):
        return answer_words(value)
    if value is None or value == "":
        return ""
    if declared.choices is not None and value in declared.choices:
        return say(declared.choices[value])
    if kind is FieldKind.LISTED:
        known = (lists or {}).get(declared.listed) or shipped_list(declared.listed)
        return known.label(str(value))
    if kind is FieldKind.REFERENCE and title is not None and isinstance(value, int):
        return title(declared.target, value)
    if isinstance(value, date):
        return short_date(value)
    return number_words(value) if isinstance(value, int) and is_grouped(declared) else str(value)


def is_grouped(declared: Field) -> bool:
    """Whether a number is written with its thousands apart; a year is not."""
    return declared.kind is FieldKind.NUMBER and not declared.name.endswith("year")
