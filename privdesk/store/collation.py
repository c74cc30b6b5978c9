"""The order of names as a person expects it: accents and case tell nothing apart at first."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any

OFFICER = "officer"


_AFTER = "\uffff"
# The letters of Spanish, which most names are made of: all others take longer.
_SPANISH = tuple(zip("áéíóúüñ", ("a", "e", "i", "o", "u", "u", "n" + _AFTER), strict=True))


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """The text without accents and case; the ñ stays a letter of its own, after the n."""
    if text.isascii():
        return text.lower()
    plain = text.casefold()
    for letter, instead in _SPANISH:
        plain = plain.replace(letter, instead)
    if plain.replace(_AFTER, "").isascii():
        return plain
    kept = text.casefold().replace("ñ", "n" + _AFTER)
    return "".join(c for c in unicodedata.normalize("NFKD", kept) if not unicodedata.combining(c))


def sorting_key(text: str) -> tuple[str, str]:
    """The key that orders texts as `compare` does."""
    return folded(text), text


def compare(left: str, right: str) -> int:
    """-1, 0 or 1, as SQLite asks of a collation; texts alike but for accents keep one order."""
    one, other = sorting_key(left), sorting_key(right)
    return (one > other) - (one < other)


def register(connection: Any, _record: object = None) -> None:
    """Make the collation known to a new connection of the driver."""
    connection.create_collation(OFFICER, compare)
