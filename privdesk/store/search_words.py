"""What the words of a search mean: parts blind to accents, numbers however they are grouped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from privdesk.fields import clean_text

FRAGMENT_LENGTH = 3  # the trigram index knows nothing shorter
_LONGEST = 1_000  # characters of a search that are read
_MOST_PARTS = 24
# A longer part is looked for by its first characters, as many as a hash has: the index of fragments
# would take minutes for a thousand equal letters.
_LONGEST_PART = 64
_WORD = re.compile(r"\w+")
_GROUPED = re.compile(r"\d+(?:[ .\u00a0\u202f-]\d+)+")
_LONGEST_NUMBER = 20
_BETWEEN = r"[ .\u00a0\u202f-]?"  # what may stand between two digits of one number


def ways(words: str) -> list[list[str]]:
    """The parts to find, in each way that the words can be meant; no way for no words.

    "1.032.456" is three numbers, or one that is written in groups.
    """
    typed = clean_text(words)[:_LONGEST]
    found = []
    for text in (typed, _GROUPED.sub(lambda run: digits_of(run[0]), typed)):
        parts = list(dict.fromkeys(p[:_LONGEST_PART] for p in _WORD.findall(text)))[:_MOST_PARTS]
        if parts and parts not in found:
            found.append(parts)
    return found


def digits_of(text: str) -> str:
    """The digits of a text alone."""
    return "".join(c for c in text if c.isdigit())


def grouped_numbers(text: str) -> Iterator[str]:
    """Each number that the text writes in groups, as one: "9.000.123-2" is "90001232"."""
    for run in _GROUPED.finditer(text):
        number = digits_of(run[0])
        if len(number) <= _LONGEST_NUMBER:
            yield number


def word_query(parts: list[str]) -> str:
    """The parts for the index of words: each from a word's beginning."""
    return " AND ".join(f'"{part}"*' for part in parts)


def fragment_query(parts: list[str]) -> str:
    """The parts for the index of fragments: each anywhere."""
    return " AND ".join(f'"{part}"' for part in parts)


def like(part: str) -> str:
    """A few letters for SQL's LIKE with a backslash as escape; an accent matches any letter."""
    plain = "".join(c if c.isascii() else "_" for c in part.replace("_", "\\_"))
    return plain.replace("%", "\\%")


def is_fragment(part: str) -> bool:
    """Whether the index of fragments can know it."""
    return len(part) >= FRAGMENT_LENGTH


def held(text: str, words: str) -> tuple[bool, bool]:
    """Whether a text holds every word as the index finds them, and whether words begin so."""
    meant = ways(words)
    folded = _folded_whole(text)
    is_whole = any(all(_begins(part).search(folded) for part in parts) for parts in meant)
    if is_whole or not meant:
        return is_whole, is_whole
    fragments = [_folded_whole(part) for part in meant[-1]]
    has_long = any(map(is_fragment, meant[-1]))
    return has_long and all(part in folded for part in fragments), False


@lru_cache(maxsize=256)
def _folded_whole(text: str) -> str:
    """The text without accents and case; those of the letters are looked through for each key."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


@lru_cache(maxsize=64)
def _begins(part: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){re.escape(_folded_whole(part))}")


def spans(text: str, words: str) -> list[tuple[int, int]]:
    """Where the searched words stand in a text: (start, end) pairs, in order, none overlapping.

    A part of three characters or more is found anywhere, a shorter one where a word begins.
    """
    folded, places = _folded(text)
    marked: set[int] = set()
    for pattern in _patterns(words):
        for match in pattern.finditer(folded):
            marked.update(places[match.start() : match.end()])
    return list(_runs(sorted(marked)))


@lru_cache(maxsize=64)
def _patterns(words: str) -> tuple[re.Pattern[str], ...]:
    """One for each part of the words: they are looked for in every line of every hit."""
    parts = dict.fromkeys(part for parts in ways(words) for part in parts)
    return tuple(_pattern(part) for part in parts)


def _pattern(part: str) -> re.Pattern[str]:
    plain = _folded(part)[0]
    if plain.isdigit():
        body = _BETWEEN.join(re.escape(c) for c in plain)
    else:
        body = re.escape(plain)
    return re.compile(body if is_fragment(part) else rf"\b{body}")


def _folded(text: str) -> tuple[str, list[int]]:
    """The text without accents and case, and for each of its characters its place in the text."""
    kept: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        plain = _plain(character)
        kept.append(plain)
        places.extend([place] * len(plain))
    return "".join(kept), places


@lru_cache(maxsize=4_096)
def _plain(character: str) -> str:
    parts = unicodedata.normalize("NFKD", character.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for place in places:
        if place != end:
            if end > start:
                yield start, end
            start = place
        end = place + 1
    if end > start:
        yield start, end
