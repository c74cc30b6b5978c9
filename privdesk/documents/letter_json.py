"""An issued letter's words as JSON and back: what its Word copy is made from, years later."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from privdesk.documents.letter import (
    Block,
    Heading,
    Letter,
    Line,
    Listing,
    Paragraph,
    Run,
    Signature,
    Table,
)
from privdesk.documents.letter_pdf import LetterHead

FORMAT = 1
_MARKS = {"b": "bold", "i": "italic", "?": "is_missing"}
_HEAD = ("organization", "nit", "address", "phone", "email", "city")


@dataclass(frozen=True)
class IssuedText:
    """What the PDF of a letter was drawn from; `created` is aware, `seal` as its foot has it."""

    number: str
    letter: Letter
    head: LetterHead
    foot: str
    seal: str
    title: str
    author: str
    created: datetime


def write_issued(text: IssuedText) -> bytes:
    """The letter as JSON in ASCII, without its pictures; the same letter gives the same bytes."""
    value = {
        "format": FORMAT,
        "number": text.number,
        "title": text.title,
        "author": text.author,
        "created": text.created.isoformat(),
        "foot": text.foot,
        "seal": text.seal,
        "head": {name: getattr(text.head, name) for name in _HEAD},
        "heading": text.letter.title,
        "blocks": [_block(block) for block in text.letter.blocks],
    }
    # Escaped: a lone surrogate has no bytes in UTF-8.
    return json.dumps(value, ensure_ascii=True, indent=1).encode("ascii")


def read_issued(content: bytes) -> IssuedText:
    """The letter that `write_issued` wrote. A ValueError for anything else."""
    try:
        value = json.loads(content)
        if value["format"] != FORMAT:
            raise ValueError(value["format"])
        blocks = tuple(_read_block(block) for block in value["blocks"])
        head: dict[str, Any] = {name: str(value["head"][name]) for name in _HEAD}
        return IssuedText(
            number=str(value["number"]),
            letter=Letter(str(value["heading"]), blocks, (), ()),
            head=LetterHead(**head),
            foot=str(value["foot"]),
            seal=str(value["seal"]),
            title=str(value["title"]),
            author=str(value["author"]),
            created=datetime.fromisoformat(value["created"]),
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no issued letter") from error


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Heading(level=level, lines=lines):
            return {"heading": level, "lines": _lines(lines)}
        case Paragraph(lines=lines, is_quoted=is_quoted):
            return {"quote" if is_quoted else "paragraph": _lines(lines)}
        case Listing(items=items, first=first):
            return {"list": [[_block(one) for one in item] for item in items], "first": first}
        case Table(rows=rows):
            return {"table": [[_lines(cell) for cell in row] for row in rows]}
        case Signature():
            return {"signature": True}


def _lines(lines: Sequence[Line]) -> list[list[Any]]:
    return [[_run(run) for run in line] for line in lines]


def _run(run: Run) -> str | list[str]:
    marks = "".join(mark for mark, name in _MARKS.items() if getattr(run, name))
    return [run.text, marks] if marks else run.text


def _read_block(value: Mapping[str, Any]) -> Block:
    if "heading" in value:
        return Heading(int(value["heading"]), _read_lines(value["lines"]))
    if "paragraph" in value:
        return Paragraph(_read_lines(value["paragraph"]))
    if "quote" in value:
        return Paragraph(_read_lines(value["quote"]), is_quoted=True)
    if "list" in value:
        items = tuple(tuple(_read_block(one) for one in item) for item in value["list"])
        first = value["first"]
        return Listing(items, None if first is None else int(first))
    if "table" in value:
        rows = (tuple(_read_lines(cell) for cell in row) for row in value["table"])
        return Table(tuple(rows))
    if value["signature"]:
        return Signature()
    raise ValueError("no block of a letter")


def _read_lines(value: Sequence[Sequence[Any]]) -> tuple[Line, ...]:
    return tuple(tuple(_read_run(run) for run in line) for line in value)


def _read_run(value: Any) -> Run:
    if isinstance(value, str):
        return Run(value)
    text, marks = value
    return Run(str(text), **{_MARKS[mark]: True for mark in marks})
