"""A register as every writer takes it: what it is, its columns and its rows."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from privdesk.documents.fonts import code_point
from privdesk.fields import answer_words
from privdesk.text import short_date

Value = str | date | datetime | int | float | bool | None
Progress = Callable[[int], None]
ColumnKind = Literal["text", "date", "moment", "number", "flag"]

# How often a writer tells its progress and can be cancelled, in rows.
PROGRESS_EVERY = 100


@dataclass(frozen=True)
class Column:
    """One column: `name` in files for programs, `label` for people.

    `width_hint` is how many characters it usually shows; `choices` are the texts of a closed
    list, which a sheet offers in each cell and holds to (it only warns where the list `is_open`:
    the office may add to it); what `is_long` stands on a page under the row, across its width.
    """

    name: str
    label: str
    kind: ColumnKind = "text"
    width_hint: int = 16
    choices: tuple[str, ...] = ()
    is_long: bool = False
    is_open: bool = False


@dataclass(frozen=True)
class Register:
    """A list to be written out.

    `selection` says in words which filter and order made it; `rows` are read once, one value a
    column; `generated` is an aware moment, shown in `zone` (an IANA name); `seal` is the head of
    the audit; `count` is how many rows there are, None when only reading them tells.
    """

    title: str
    organization: str
    selection: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[Value]]
    generated: datetime
    zone: str = "America/Bogota"
    seal: str = ""
    count: int | None = None
    _zone: ZoneInfo = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_zone", ZoneInfo(self.zone))

    def local(self, moment: datetime) -> datetime:
        """An aware moment as the organization's clock showed it."""
        return moment.astimezone(self._zone)


def counted_rows(register: Register, progress: Progress | None) -> Iterator[Sequence[Value]]:
    """The rows one by one, telling `progress` how many are done; it may raise to cancel."""
    done = 0
    for done, row in enumerate(register.rows, 1):
        if len(row) != len(register.columns):
            raise ValueError(f"row {done} has {len(row)} values")
        yield row
        if progress and done % PROGRESS_EVERY == 0:
            progress(done)
    if progress:
        progress(done)


def shown(register: Register, value: Value) -> str:
    """A value as people read it: dd/mm/aaaa, local time, Sí or No, empty for None."""
    match value:
        case str():
            return value
        case None:
            return ""
        case bool():
            return answer_words(value)
        case datetime():
            return shown_moment(value, register.zone)
        case date():
            return short_date(value)
        case _:
            return str(value)


def shown_moment(moment: datetime, zone: str) -> str:
    """`23/11/2026 10:04`: an aware moment as the clocks of that zone (an IANA name) showed it."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{short_date(local)} {local:%H:%M}"


def without_controls(text: str, kept: str = "\n\t\r") -> str:
    """`text` with control characters, lone surrogates and non-characters as `U+XXXX`."""
    if text.isprintable():
        return text
    bad = {c for c in text if _is_control(c) and c not in kept}
    return text.translate({ord(c): code_point(c) for c in bad}) if bad else text


def _is_control(character: str) -> bool:
    if unicodedata.category(character) in ("Cc", "Cs"):
        return True
    return ord(character) & 0xFFFE == 0xFFFE  # U+FFFE, U+FFFF and their like in each plane
