"""A letter ready to be drawn: blocks of plain text with marks, no template left in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Run(NamedTuple):
    """A stretch of text in one style. `is_missing`: `text` names a placeholder without a value."""

    text: str
    bold: bool = False
    italic: bool = False
    is_missing: bool = False


Line = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 6; levels 1 and 2 are the sections of a letter."""

    level: int
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Paragraph:
    """Lines that stand together; `is_quoted` where they are somebody else's words."""

    lines: tuple[Line, ...]
    is_quoted: bool = False


@dataclass(frozen=True)
class Listing:
    """A list; `first` is the number of its first item, None for a list with bullets."""

    items: tuple[tuple[Block, ...], ...]
    first: int | None


@dataclass(frozen=True)
class Table:
    """Rows of cells, each cell being lines; the first row is the header."""

    rows: tuple[tuple[tuple[Line, ...], ...], ...]


@dataclass(frozen=True)
class Signature:
    """The room left for a signature by hand."""


Block = Heading | Paragraph | Listing | Table | Signature


class CheckedItem(NamedTuple):
    """One thing the law asks of the letter: its text, its article, and whether it is there."""

    text: str
    article: str
    is_met: bool


@dataclass(frozen=True)
class Letter:
    """What a template and its values make.

    `missing` names the placeholders used without a value, once each, in order: a letter with
    any is a draft. `checklist` is what the law asks for, and whether the letter says it.
    """

    title: str
    blocks: tuple[Block, ...]
    missing: tuple[str, ...]
    checklist: tuple[CheckedItem, ...]

    @property
    def text(self) -> str:
        """The letter's words without marks, a line break after each line."""
        return "\n".join(_texts(self.blocks))


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading(lines=lines) | Paragraph(lines=lines):
                yield from map(line_text, lines)
            case Listing(items=items):
                for item in items:
                    yield from _texts(item)
            case Table(rows=rows):
                for row in rows:
                    yield "\t".join("\n".join(map(line_text, cell)) for cell in row)
            case Signature():
                yield ""


def line_text(line: Line) -> str:
    """The words of one line without marks; a missing value shows as `[its name]`."""
    return "".join(f"[{run.text}]" if run.is_missing else run.text for run in line)
