"""What a step of the RNBD's form is made of: facts to type in, boxes to tick, tables."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.fields import answer_words


@dataclass(frozen=True)
class Fact:
    """Something to type in; `is_head` begins what belongs to a third party."""

    label: str
    value: str
    is_head: bool = False


@dataclass(frozen=True)
class Boxes:
    """Boxes to tick; `note` says that nobody knows yet which."""

    label: str
    choices: tuple[tuple[str, bool], ...]
    note: str = ""


@dataclass(frozen=True)
class Table:
    """Several of the same kind, one a row."""

    label: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Item = Fact | Boxes | Table


@dataclass(frozen=True)
class Step:
    """A step of the form: what is typed in, what is still missing, and what is wrong, in words.

    `lacking` is how many data are missing: many answers of one list are one gap.
    """

    title: str
    items: tuple[Item, ...]
    gaps: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    lacking: int = 0


def missing() -> str:
    """What stands beside boxes of which none can be ticked yet."""
    return answer_words(None)
