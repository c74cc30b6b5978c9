"""How a Spanish letter writes its dates and words, whatever the language of the screen."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from typing import Any

from privdesk import paths

MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)


def long_date(day: date) -> str:
    """`23 de noviembre de 2026`; the first of a month is `1 de mayo de 2026`."""
    return f"{day.day} de {MONTHS[day.month - 1]} de {day.year}"


def in_sentence(text: str) -> str:
    """A note as part of a sentence: `Copia de la cédula.` becomes `copia de la cédula`.

    A word in capitals (`CC`, `NIT`) and a text of several sentences stay as they are.
    """
    found = text.strip()
    if found.endswith(".") and ". " not in found:
        found = found[:-1].rstrip()
    first = found.split(maxsplit=1)[0] if found else ""
    is_word = len(first) > 1 and first[1:].islower()
    return found[0].lower() + found[1:] if is_word else found


def in_one_line(*parts: str) -> str:
    """Parts of an address, each once: `Bogotá, D. C.` is a city and a department."""
    return ", ".join(dict.fromkeys(filter(None, parts)))


def sentences(*parts: str) -> str:
    """Parts as sentences: one full stop between two, whatever each ends with."""
    said = [part.strip() for part in parts if part and part.strip()]
    return " ".join(part if part.endswith((".", ":", "?")) else f"{part}." for part in said)


@cache
def letter_words() -> dict[str, str]:
    """The few words that a letter's frame prints (page, draft, seal), by their English key."""
    words: dict[str, str] = _read("frame.toml")["words"]
    return words


def table_head(name: str) -> tuple[str, str]:
    """The heads of the two columns in which a placeholder's rows are printed."""
    first, second = _read("frame.toml")["heads"][name]
    return first, second


@cache
def vocabulary() -> dict[str, dict[str, str]]:
    """How letters say the kinds, rights, grounds and acts: by list, then by key."""
    lists: dict[str, dict[str, str]] = _read("vocabulary.toml")
    return lists


@cache
def sample_values() -> dict[str, str]:
    """The values of a fictional case by placeholder, without those of the organization."""
    values: dict[str, str] = _read("sample.toml")["values"]
    return values


@cache
def _read(name: str) -> dict[str, Any]:
    file = paths.data() / "letters" / "es" / name
    return tomllib.loads(file.read_text(encoding="utf-8"))
