"""A register as csv, and how its cells are read back.

UTF-8 with a byte order mark, commas, CR LF. Dates are ISO 8601, moments with their offset. A text
that begins with = + - @ ' a tab or a carriage return gets a ' before it, so that no spreadsheet
runs it as a formula; `unguarded` takes that one ' off again. Control characters become `U+XXXX`.
"""

from __future__ import annotations

import csv
import io
from datetime import date, datetime

from privdesk.documents.destination import Target, destination
from privdesk.documents.register import (
    Progress,
    Register,
    Value,
    counted_rows,
    shown,
    without_controls,
)

_FORMULA_STARTS = ("=", "+", "-", "@", "'", "\t", "\r")


def write_csv(register: Register, target: Target, progress: Progress | None = None) -> None:
    """Write the register's header and rows.

    Raises DiskFull, ReadOnlyPlace, or what `progress` raises.
    """
    with destination(target) as output:
        text = io.TextIOWrapper(output.stream, "utf-8-sig", newline="", write_through=True)
        try:
            writer = csv.writer(text, lineterminator="\r\n")
            writer.writerow([guarded(column.label) for column in register.columns])
            for row in counted_rows(register, progress):
                writer.writerow([_cell(register, value) for value in row])
        finally:
            text.detach()


def guarded(text: str) -> str:
    """The text as a csv cell carries it: no formula, no control character."""
    text = without_controls(text)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def unguarded(cell: str) -> str:
    """The text of a csv cell, the ' that `guarded` put before it taken off."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA_STARTS) else cell


def _cell(register: Register, value: Value) -> str:
    match value:
        case str():
            return guarded(value)
        case datetime():
            return register.local(value).isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case _:
            return shown(register, value)
