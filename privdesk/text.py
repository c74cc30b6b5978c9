"""The texts a user sees: marked in English where they stand, read in Spanish from one table.

And how days and numbers are written in them.
"""

from __future__ import annotations

import json
import os
from datetime import date
from functools import cache
from typing import NamedTuple

from privdesk import paths

SPANISH = "es"
ENGLISH = "en"


class Message(NamedTuple):
    """A marked text: its context (the screen or record it belongs to) and its English source."""

    context: str
    source: str


def N_(context: str, source: str) -> Message:
    """Mark a text for translation without translating it yet. Both arguments are literals."""
    return Message(context, source)


def translate(context: str, source: str, **values: object) -> str:
    """The text in the user's language, with `{name}` replaced by the keyword values.

    `context` and `source` are literals, so that the translation's extraction finds them.
    A text without a translation is returned in English (the gate of complete translation
    keeps that from shipping).
    """
    text = _table(language())[context].get(source) or source
    return text.format(**values) if values else text


def say(message: Message, **values: object) -> str:
    """The marked text in the user's language."""
    return translate(message.context, message.source, **values)


def short_date(day: date) -> str:
    """`23/11/2026`, with four digits of the year also before the year 1000."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def number_words(number: int) -> str:
    """`3.180`: a number with a point between its thousands."""
    return f"{number:,}".replace(",", ".")


@cache
def language() -> str:
    """Spanish ("es"), unless the system speaks English or `PRIVDESK_LANG` says otherwise."""
    wanted = os.environ.get("PRIVDESK_LANG") or _system_language()
    return ENGLISH if wanted.lower().startswith("en") else SPANISH


def _system_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    import locale  # where nothing is said: systems without these variables

    return locale.getlocale()[0] or SPANISH


class _Table(dict[str, dict[str, str]]):
    """By context, the texts by their source; each context is read when its first text is wanted.

    A context that nobody translated is empty.
    """

    def __init__(self, kept: str) -> None:
        super().__init__()
        # Context, tab, JSON: a few of them suffice until the unlock window stands.
        self._lines = dict(line.split("\t", 1) for line in kept.split("\n") if line)

    def __missing__(self, context: str) -> dict[str, str]:
        texts: dict[str, str] = json.loads(self._lines.get(context, "{}"))
        self[context] = texts
        return texts


@cache
def _table(which: str) -> _Table:
    if which == ENGLISH:
        return _Table("")
    return _Table((paths.data() / f"{which}.tsv").read_text(encoding="utf-8"))
