"""What changed from one text of a template to another, line by line."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import Literal, NamedTuple

Change = Literal["same", "gone", "new"]


class DifferentLine(NamedTuple):
    """A line of either text, and whether both have it, only the old one, or only the new one."""

    change: Change
    text: str


LEFT_OUT = DifferentLine("same", "⋯")


def difference(old: str, new: str) -> tuple[DifferentLine, ...]:
    """The lines of both texts in order; of two that stand at one place the old one comes first."""
    before, after = old.strip("\n").split("\n"), new.strip("\n").split("\n")
    found: list[DifferentLine] = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for what, start, end, from_, to in matcher.get_opcodes():
        if what == "equal":
            found += [DifferentLine("same", line) for line in before[start:end]]
        else:
            found += [DifferentLine("gone", line) for line in before[start:end]]
            found += [DifferentLine("new", line) for line in after[from_:to]]
    return tuple(found)


def shortened(lines: Sequence[DifferentLine], around: int = 2) -> tuple[DifferentLine, ...]:
    """The lines that changed and those around them; `⋯` stands for the others.

    Where nothing changed all lines are kept.
    """
    changed = [number for number, line in enumerate(lines) if line.change != "same"]
    if not changed:
        return tuple(lines)
    near = {n for place in changed for n in range(place - around, place + around + 1)}
    found: list[DifferentLine] = []
    for number, line in enumerate(lines):
        if number in near:
            found.append(line)
        elif not found or found[-1] != LEFT_OUT:
            found.append(LEFT_OUT)
    return tuple(found)
