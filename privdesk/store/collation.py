"""The order of names as a person expects it: accents and case tell nothing apart at first."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Any

OFFICER = "officer"


_AFTER = "\uffff"
# Most names are of these letters; whatever else there is takes longer.
_MARKED = "àáâãäåçèéêëìíîïòóôõöùúûüýÿ".encode("latin-1")
_PLAIN = bytes.maketrans(_MARKED, b"aaaaaaceeeeiiiiooooouuuuyy")


@lru_cache(maxsize=65_536)
def folded(text: str) -> str:
    """The text without accents and case; the ñ stays a letter of its own, after the n."""
    if text.isascii():
        return text.lower()
    try:
        plain = text.lower().encode("latin-1").translate(_PLAIN).decode("latin-1")
    except UnicodeEncodeError:
        return _folded_anyhow(text)
    if not plain.replace("ñ", "").isascii():
        return _folded_anyhow(text)
    return plain.replace("ñ", "n" + _AFTER)


def _folded_anyhow(text: str) -> str:
    kept = text.casefold().replace("ñ", "n" + _AFTER)
    return "".join(c for c in unicodedata.normalize("NFKD", kept) if not unicodedata.combining(c))


def by_words(found: Iterable[tuple[int, str | None]], *, descending: bool) -> Iterator[int]:
    """The ids in the order of their words, without words last; each word is folded once."""
    of_words: defaultdict[str | None, list[int]] = defaultdict(list)
    for number, words in found:
        of_words[words].append(number)
    rest = of_words.pop(None, [])
    told = sorted(words for words in of_words if words is not None)
    told.sort(key=folded)  # those alike but for accents stay in one order
    if descending:
        told.reverse()
    groups = chain((of_words[words] for words in told), (rest,))
    return chain.from_iterable(sorted(group, reverse=descending) for group in groups)


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
