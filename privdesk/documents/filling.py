"""How values go into a parsed template: as plain text, after the markup was read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from privdesk.documents.letter import (
    Block,
    Heading,
    Line,
    Listing,
    Paragraph,
    Run,
    Signature,
    Table,
)
from privdesk.documents.markup import Condition, Part, Piece, TemplateLine
from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.documents.spanish import table_head

_NUMBERED = re.compile(r"\d+\.(?=\s)")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\u0085\v\f]")
_ROW = re.compile(r"([^:\t]{1,80})(?:\t|:[ \t]+)(\S.*)")


class Filling:
    """One pass over the parts with the values of one letter.

    After `blocks`, `missing` holds the placeholders used without a value and `said` those
    whose value is in the letter, each once and in order.
    """

    def __init__(self, values: Mapping[str, str]) -> None:
        cleaned = ((name, _LINE_ENDS.sub("\n", value).strip()) for name, value in values.items())
        self._values = {name: value for name, value in cleaned if value}
        self._counted: Counter[int] = Counter()
        self.missing: dict[str, None] = {}
        self.said: dict[str, None] = {}

    def blocks(self, parts: Iterable[Part]) -> tuple[Block, ...]:
        """The blocks of the letter, without those whose condition does not hold."""
        return tuple(block for part in parts for block in self._blocks(part))

    def _blocks(self, part: Part) -> Iterator[Block]:
        if not self._holds(part.condition):
            return
        match part.kind:
            case "heading":
                yield Heading(part.number or 1, self._heading(part))
            case "paragraph":
                yield from self._paragraphs(part)
            case "quote":
                for block in self.blocks(part.parts):
                    if isinstance(block, Paragraph):
                        block = replace(block, is_quoted=True)
                    yield block
            case "list":
                items = tuple(item for one in part.parts for item in self._items(one))
                if items:
                    yield Listing(items, part.number)
            case "table":
                rows = tuple(self._row(row) for row in part.parts if self._holds(row.condition))
                yield Table(rows)
            case _:
                yield Signature()

    def _holds(self, condition: Condition | None) -> bool:
        return condition is None or (condition.name in self._values) == condition.is_wanted

    def _heading(self, part: Part) -> tuple[Line, ...]:
        """The heading's lines, its number counted anew: an optional section may have gone."""
        level = part.number or 1
        first, *others = part.lines
        if first.pieces and not first.pieces[0].is_placeholder:
            opening = first.pieces[0]
            if _NUMBERED.match(opening.text):
                self._counted[level] += 1
                for deeper in range(level + 1, 7):
                    self._counted[deeper] = 0
                text = _NUMBERED.sub(f"{self._counted[level]}.", opening.text, count=1)
                first = first._replace(pieces=(opening._replace(text=text), *first.pieces[1:]))
        return self._lines((first, *others))

    def _paragraphs(self, part: Part) -> Iterator[Block]:
        lone = _lone_placeholder(part)
        value = self._values.get(lone.text) if lone else None
        if not lone or value is None:
            if lines := self._lines(part.lines):
                yield Paragraph(lines)
            return
        self.said[lone.text] = None
        head = PLACEHOLDERS[lone.text].rows
        if head and (table := _table(value, head)):
            yield table
            return
        for chunk in re.split(r"\n\s*\n", value):
            runs = (Run(line, lone.bold, lone.italic) for line in chunk.split("\n"))
            yield Paragraph(tuple((run,) for run in runs))

    def _items(self, item: Part) -> Iterator[tuple[Block, ...]]:
        """The items that one item of the template makes: one a line for a lone placeholder."""
        if not self._holds(item.condition):
            return
        lone = _lone_placeholder(item.parts[0]) if len(item.parts) == 1 else None
        if lone and lone.text in self._values and self._holds(item.parts[0].condition):
            self.said[lone.text] = None
            for line in filter(str.strip, self._values[lone.text].split("\n")):
                yield (Paragraph(((Run(line.strip(), lone.bold, lone.italic),),)),)
        elif blocks := self.blocks(item.parts):
            yield blocks

    def _row(self, row: Part) -> tuple[tuple[Line, ...], ...]:
        return tuple(self._lines(cell.lines) for cell in row.parts)

    def _lines(self, lines: Iterable[TemplateLine]) -> tuple[Line, ...]:
        kept = (line for line in lines if self._holds(line.condition))
        return tuple(line for one in kept for line in self._filled(one))

    def _filled(self, line: TemplateLine) -> Iterator[Line]:
        """The lines that one line of the template makes: more where a value has line breaks."""
        runs: list[Run] = []
        for piece in line.pieces:
            first, *others = self._runs(piece)
            runs.append(_without_second_stop(runs, first, piece))
            for run in others:
                yield tuple(runs)
                runs = [run]
        if runs:
            yield tuple(runs)

    def _runs(self, piece: Piece) -> list[Run]:
        """The runs of a piece, one for each line of its value."""
        if not piece.is_placeholder:
            return [Run(piece.text, piece.bold, piece.italic)]
        value = self._values.get(piece.text)
        if value is None:
            self.missing[piece.text] = None
            return [Run(piece.text, piece.bold, piece.italic, is_missing=True)]
        self.said[piece.text] = None
        return [Run(line, piece.bold, piece.italic) for line in value.split("\n")]


def _without_second_stop(before: list[Run], run: Run, piece: Piece) -> Run:
    """The template's full stop is left out after a value that ends in one: S.A.S., not S.A.S.."""
    ended = bool(before) and before[-1].text.endswith(".") and not before[-1].is_missing
    if ended and not piece.is_placeholder and re.match(r"\.(?!\.)", run.text):
        return run._replace(text=run.text[1:])
    return run


def _lone_placeholder(part: Part) -> Piece | None:
    """The placeholder that is all a paragraph has, else None."""
    if part.kind != "paragraph" or len(part.lines) != 1 or part.lines[0].condition:
        return None
    pieces = part.lines[0].pieces
    return pieces[0] if len(pieces) == 1 and pieces[0].is_placeholder else None


def _table(value: str, head: str) -> Table | None:
    """A table of two columns when every line says "Datum: content", else None."""
    lines = [line.strip() for line in value.split("\n") if line.strip()]
    found = [_ROW.fullmatch(line) for line in lines]
    rows = [_cells(*table_head(head), is_bold=True)]
    for match in found:
        if match is None:
            return None
        rows.append(_cells(match[1].strip(), match[2].strip()))
    return Table(tuple(rows))


def _cells(name: str, content: str, is_bold: bool = False) -> tuple[tuple[Line, ...], ...]:
    return ((Run(name, bold=is_bold),),), ((Run(content, bold=is_bold),),)
