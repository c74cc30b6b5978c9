"""The parts that several letters share, written once: `{> firma}` alone on a line stands for one.

A part is a file of `resources/letters/es/partes/`: its text, after a checklist between `+++` lines
where what it says is something that the law asks of a letter.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from privdesk import paths
from privdesk.documents.markup import TextMistake
from privdesk.documents.template_head import ChecklistItem, read_checklist
from privdesk.text import translate

FENCE = "+++"
_PART = re.compile(r"\s*\{>\s*([^{}\n]*?)\s*\}\s*")


class SharedPart(NamedTuple):
    """A part's text, without empty lines around it, and what the law asks that it says."""

    source: str
    checklist: tuple[ChecklistItem, ...]


def expanded(source: str, first_line: int = 1) -> tuple[str, tuple[ChecklistItem, ...]]:
    """The text with its parts written out, and the checklists of those parts, one after another.

    `first_line` is the number of the text's first line in its file. Raises BadInput with the line
    that names a part that is none.
    """
    lines: list[str] = []
    checklist: list[ChecklistItem] = []
    for number, line in enumerate(source.split("\n"), first_line):
        match = _PART.fullmatch(line)
        if match is None:
            lines.append(line)
            continue
        part = _parts().get(match[1])
        if part is None:
            raise TextMistake(
                translate(
                    "Template",
                    "Line {line}: letters share no part «{name}».",
                    line=number,
                    name=match[1][:60],
                ),
                number,
            )
        lines.append(part.source)
        checklist.extend(part.checklist)
    return "\n".join(lines), tuple(checklist)


def is_part(line: str) -> bool:
    """Whether a line stands for a part that letters share."""
    return _PART.fullmatch(line) is not None


def shared_part(name: str) -> str:
    """The text of the part of that name. KeyError for none."""
    return _parts()[name].source


@cache
def _parts() -> dict[str, SharedPart]:
    folder = paths.data() / "letters" / "es" / "partes"
    return {file.stem: _read(file.read_text("utf-8")) for file in sorted(folder.glob("*.md"))}


def _read(text: str) -> SharedPart:
    head, fence, body = text.removeprefix(f"{FENCE}\n").partition(f"\n{FENCE}\n")
    if not text.startswith(FENCE) or not fence:
        return SharedPart(text.strip("\n"), ())
    return SharedPart(body.strip("\n"), read_checklist(head))
