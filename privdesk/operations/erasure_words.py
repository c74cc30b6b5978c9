"""How records and lists of names are told in the plan and the act of an erasure."""

from __future__ import annotations

from collections.abc import Sequence

from privdesk.records import RECORD_TYPES
from privdesk.store.mentions import Mention
from privdesk.store.personal import FileHeld
from privdesk.text import say, translate

_NAMED = 20  # numbers or titles told of each kind; the rest are counted


def hashes(files: Sequence[FileHeld]) -> list[str]:
    """Files by their bytes: their names may name the person."""
    return [f"SHA-256 {file.sha256}" for file in files]


def listed(names: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    some = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED:
        return some
    return translate("Erasure", "{names} and {count} more", names=some, count=len(names) - _NAMED)


def named(one: Mention) -> str:
    """A record by its type and title."""
    return f"{type_words(one)} · {one.title}" if one.title else numbered(one)


def numbered(one: Mention) -> str:
    """A record without its title, which may name the person."""
    return f"{type_words(one)} {one.id}"


def type_words(one: Mention) -> str:
    """What kind of record it is."""
    kind = RECORD_TYPES.get(one.record_type)
    return say(kind.type_label) if kind is not None else one.record_type
