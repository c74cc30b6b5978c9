"""What a law says about its terms: how long, from when, in which words, read strictly how."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from privdesk import paths
from privdesk.errors import BadInput
from privdesk.text import translate

COLOMBIA = "co-1581"
_SHOWN = 60


class Unit(StrEnum):
    """What a term is counted in."""

    BUSINESS_DAYS = "business_days"
    MONTHS = "months"
    NEXT_MONTH = "business_days_of_next_month"  # the first ones of the month after the start's


class StrictReading(StrEnum):
    """How the stricter reading of the text differs from the usual one."""

    SAME = "same"
    START_COUNTS = "start_counts"
    CALENDAR_DAYS = "calendar_days"


class RunsFor(StrEnum):
    """Whose term it is: the office's closures never shorten a person's own."""

    OFFICE = "office"
    PERSON = "person"


@dataclass(frozen=True)
class TermRule:
    """One term as one version of a law sets it. Names and readings are Spanish content.

    `count` is in `unit`; with `after`, it is counted from the end of that term. `quote` holds the
    law's own words where they were read in the official text, else nothing. `usual`,
    `strict_text` and `strict_text_off` (for a starting day that is no business day; empty when
    that makes no difference) hold places for dates: see the regime's file.
    """

    id: str
    name: str
    length: str
    article: str
    quote: str
    count: int
    unit: Unit
    after: str
    runs_for: RunsFor
    anchor: str
    anchor_name: str
    strict: StrictReading
    usual: str
    strict_text: str
    strict_text_off: str
    valid_from: date


@dataclass(frozen=True)
class Regime:
    """A law's terms with the dates on which they hold; `valid_to` is None while it is in force."""

    id: str
    name: str
    country: str
    source: str
    valid_from: date
    valid_to: date | None
    rules: tuple[TermRule, ...]

    @property
    def terms(self) -> tuple[str, ...]:
        """The ids of its terms, each once, in the law's order."""
        return tuple(dict.fromkeys(rule.id for rule in self.rules))

    def rule(self, term: str, on: date) -> TermRule:
        """The rule of the term in force on a day; before the first version, the first one.

        `BadInput` (field "term") naming the known terms when the law has no such term.
        """
        versions = [rule for rule in self.rules if rule.id == term]
        if not versions:
            raise BadInput(
                translate(
                    "Terms",
                    "{law} has no term “{term}”. It has: {known}.",
                    law=self.name,
                    term=_shown(term),
                    known=", ".join(self.terms),
                ),
                "term",
            )
        versions.sort(key=lambda rule: rule.valid_from)
        in_force = [rule for rule in versions if rule.valid_from <= on]
        return in_force[-1] if in_force else versions[0]


def known_laws() -> tuple[str, ...]:
    """The ids of the laws that ship with the program, in order."""
    return tuple(sorted(file.stem for file in _folder().glob("*.toml")))


@cache
def load_regime(law: str) -> Regime:
    """The law by its id ("co-1581"), read once.

    `BadInput` (field "law") naming the known laws when there is none by that id.
    """
    # Compared with what is there, never joined to a path: the id is typed by a user.
    if law not in known_laws():
        raise BadInput(
            translate(
                "Terms",
                "Privdesk does not know the law “{law}”. It knows: {known}.",
                law=_shown(law),
                known=", ".join(known_laws()),
            ),
            "law",
        )
    return read_regime(_folder() / f"{law}.toml")


def read_regime(file: Path) -> Regime:
    """The regime a file of `resources/regimes` holds."""
    import tomllib

    content = tomllib.loads(file.read_text(encoding="utf-8"))
    since = content["valid_from"]
    return Regime(
        id=content["id"],
        name=content["name"],
        country=content["country"],
        source=content["source"],
        valid_from=since,
        valid_to=content.get("valid_to"),
        rules=tuple(_rule(entry, since) for entry in content["term"]),
    )


def _rule(entry: dict[str, Any], since: date) -> TermRule:
    return TermRule(
        id=entry["id"],
        name=entry["name"],
        length=entry["length"],
        article=entry["article"],
        quote=entry["quote"],
        count=entry["count"],
        unit=Unit(entry["unit"]),
        after=entry.get("after", ""),
        runs_for=RunsFor(entry.get("runs_for", RunsFor.OFFICE)),
        anchor=entry["anchor"],
        anchor_name=entry["anchor_name"],
        strict=StrictReading(entry["strict"]),
        usual=entry["usual"],
        strict_text=entry["strict_text"],
        strict_text_off=entry.get("strict_text_off", ""),
        valid_from=entry.get("valid_from", since),
    )


def _folder() -> Path:
    return paths.data() / "regimes"


def _shown(typed: str) -> str:
    """What was typed, short enough to be read in a message."""
    return typed if len(typed) <= _SHOWN else typed[:_SHOWN] + "…"
