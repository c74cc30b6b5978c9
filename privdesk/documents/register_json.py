"""A register as JSON: what it is, its columns, and one object a row."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from privdesk.documents.destination import Target, destination
from privdesk.documents.register import Progress, Register, Value, counted_rows


def write_json(register: Register, target: Target, progress: Progress | None = None) -> None:
    """Write one UTF-8 JSON object, its `rows` streamed one a line.

    Dates are ISO 8601, moments are in UTC, flags are true or false, what is empty is null, and
    texts are exactly as they were. Raises DiskFull, ReadOnlyPlace, or what `progress` raises.
    """
    head: dict[str, Any] = {
        "title": register.title,
        "organization": register.organization,
        "selection": register.selection,
        "generated": _plain(register.generated),
        "zone": register.zone,
        "seal": register.seal,
        "columns": [
            {"name": column.name, "label": column.label, "kind": column.kind}
            for column in register.columns
        ],
    }
    names = [column.name for column in register.columns]
    with destination(target) as output:
        write = output.stream.write
        write(_encoded(head)[:-1] + b', "rows": [')
        count = 0
        for count, row in enumerate(counted_rows(register, progress), 1):
            write((b",\n" if count > 1 else b"\n") + _encoded(_named(names, row)))
        write(b'\n], "count": ' + str(count).encode() + b"}\n")


def _named(names: Sequence[str], row: Sequence[Value]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in zip(names, row, strict=True)}


def _plain(value: Value) -> str | int | float | bool | None:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def _encoded(value: dict[str, Any]) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half of a surrogate pair has no UTF-8: written as \udXXX
        return json.dumps(value).encode()
