"""The plain values of the documented format read one by one, and where a wrong one stands."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from privdesk.errors import BadInput, NotFound, Refused
from privdesk.fields import fields_of, from_plain
from privdesk.operations.when import When
from privdesk.text import translate


@contextmanager
def said_of(place: str, keys: Mapping[str, str] | None = None) -> Iterator[None]:
    """Let what goes wrong inside be said of that place: `events[3].until: …`.

    `keys` are the keys of the format for fields of other names.
    """
    try:
        yield
    except BadInput as error:
        field = (keys or {}).get(error.field, error.field)
        where = f"{place}.{field}" if field else place
        words = str(error).removeprefix(f"{error.field}: ")  # said of a place within this one
        raise BadInput(f"{where}: {words}", where) from error
    except (NotFound, Refused) as error:
        raise type(error)(f"{place}: {error}") from error


def refuse_unknown(given: Mapping[str, Any], known: Collection[str]) -> None:
    """Raise `BadInput` for a key that is not known: a typing mistake never gets lost."""
    for key in given:
        if key not in known:
            raise BadInput(
                translate(
                    "Exchange",
                    "“{key}” is not known here. Known are: {known}.",
                    key=str(key)[:60],
                    known=", ".join(sorted(known)),
                ),
                str(key)[:60],
            )


def record_values(record_type: type, given: Mapping[str, Any]) -> dict[str, Any]:
    """A record's values from plain JSON values. Raises `BadInput` for an unknown key."""
    fields = {f.name: f for f in fields_of(record_type)}
    refuse_unknown(given, fields)
    return {name: from_plain(fields[name], value) for name, value in given.items()}


def read_text(given: Mapping[str, Any], key: str) -> str:
    """The text under that key, empty where it is left out or null. Raises `BadInput`."""
    value = given.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadInput(translate("Exchange", "“{key}” must be a text.", key=key), key)
    return value


def read_object(given: Mapping[str, Any], key: str) -> dict[str, Any]:
    """The object under that key. Raises `BadInput`."""
    value = given.get(key)
    if not isinstance(value, dict):
        raise BadInput(translate("Exchange", "“{key}” must be an object.", key=key), key)
    return value


def read_when(value: object, key: str, zone: str) -> When:
    """A legal day, with its hour in the organization's zone where a moment was given."""
    try:
        if not isinstance(value, str):
            raise ValueError(value)
        if len(value) == len("2026-11-20"):
            return When(_iso_day(value))
        if value[10:11] not in ("T", " "):  # 20261120 is a day, never its midnight
            raise ValueError(value)
        _iso_day(value[:10])
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is not None:
            moment = moment.astimezone(ZoneInfo(zone))
    except (ValueError, OverflowError) as error:
        raise BadInput(
            translate("Exchange", "“{key}” must be a date like 2026-11-20.", key=key), key
        ) from error
    return When(moment.date(), time(moment.hour, moment.minute, moment.second))


def read_day(given: Mapping[str, Any], key: str, zone: str) -> date | None:
    """The legal day under that key; None where it is left out or null. Raises `BadInput`."""
    value = given.get(key)
    return None if value is None else read_when(value, key, zone).day


def _iso_day(text: str) -> date:
    """A day like 2026-11-20; Python reads weeks, 2026-W47-5, as well. Raises ValueError."""
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError(text)
    return day
