"""What a template says of itself before its text: what it is for, to whom, what the law asks."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import Any, NamedTuple

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.errors import BadInput
from privdesk.rules.events import DECISIONS, GROUNDS, LETTER_FACTS, STEPS
from privdesk.rules.rights import KINDS
from privdesk.text import translate

# To whom a letter goes: the data subject or applicant, a third party, an area, or the file.
ADDRESSEES = ("person", "party", "area", "file")

_NEEDED: dict[str, type] = {
    "name": str,
    "version": int,
    "title": str,
    "step": str,
    "applies_to": list,
    "discloses_data": bool,
}
_OPTIONAL: dict[str, type] = {
    "addressee": str,
    "decision": str,
    "ground": str,
    "facts": list,
    "optional_facts": list,
    "order": int,
    "like": str,
    "based_on": str,
}


class ChecklistItem(NamedTuple):
    """One thing the law asks of the letter.

    It is met when every placeholder of `requires` has its value in the letter and every phrase
    of `says` stands in its text.
    """

    text: str
    article: str
    requires: tuple[str, ...] = ()
    says: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class TemplateHead:
    """What a template is for.

    `step` is one of `events.STEPS`, `applies_to` are kinds of request, `addressee` one of
    `ADDRESSEES`. `discloses_data` is True where the letter hands personal data over, so that
    identity should be verified first. `decision` and `ground` are set where the wording fixes
    them. `facts` are those of `LETTER_FACTS` without which it is not issued, `optional_facts`
    those it takes besides; `order` is its place in a menu. A template of the office names with
    `like` the shipped one whose checklist it answers to, its own name where that is empty;
    `based_on` is the fingerprint which that one had then.
    """

    name: str
    version: int
    title: str
    step: str
    applies_to: tuple[str, ...]
    discloses_data: bool
    checklist: tuple[ChecklistItem, ...]
    addressee: str = "person"
    decision: str | None = None
    ground: str | None = None
    facts: tuple[str, ...] = ()
    optional_facts: tuple[str, ...] = ()
    order: int = 100
    like: str = ""
    based_on: str = ""


def read_head(text: str) -> dict[str, Any]:
    """The fields of `TemplateHead` that TOML between `+++` lines gives, checked.

    The number of a line in an error counts the opening `+++` as 1. Raises BadInput.
    """
    head = _table(text)
    checklist = _checklist(head.pop("checklist", []), text)
    types = _NEEDED | _OPTIONAL
    wrong = [name for name in _NEEDED if name not in head]
    wrong += [name for name, value in head.items() if type(value) is not types.get(name)]
    if wrong:
        raise _wrong_entry(wrong[0], text)
    for name in ("applies_to", "facts", "optional_facts"):
        head[name] = tuple(head.get(name, ()))
    _check_words(head, text)
    return head | {"checklist": checklist}


def read_checklist(text: str) -> tuple[ChecklistItem, ...]:
    """The checklist that a part of letters says its own words meet. Raises BadInput."""
    head = _table(text)
    return _checklist(head.get("checklist", []), text)


def _table(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) + 1 if found else 2
        raise BadInput(
            translate("Template", "Line {line}: the description is not valid TOML.", line=line),
            field="source",
        ) from error


def _check_words(head: dict[str, Any], text: str) -> None:
    """Refuse a word of the head that the procedure does not know."""
    known = {
        "step": STEPS,
        "applies_to": KINDS,
        "addressee": ADDRESSEES,
        "decision": DECISIONS,
        "ground": GROUNDS,
        "facts": LETTER_FACTS,
        "optional_facts": LETTER_FACTS,
    }
    for name, words in known.items():
        given = head.get(name, ())
        for word in (given,) if isinstance(given, str) else given:
            if word not in words:
                raise _wrong_entry(name, text)


def _checklist(entries: Any, text: str) -> tuple[ChecklistItem, ...]:
    if not isinstance(entries, list):
        raise _wrong_entry("checklist", text)
    return tuple(_item(entry, text) for entry in entries)


def _item(entry: Any, text: str) -> ChecklistItem:
    if not isinstance(entry, dict) or not entry.keys() <= set(ChecklistItem._fields):
        raise _wrong_entry("checklist", text)
    words = (entry.get("text"), entry.get("article"))
    names, phrases = entry.get("requires", []), entry.get("says", [])
    if not all(isinstance(word, str) for word in (*words, *names, *phrases)):
        raise _wrong_entry("checklist", text)
    for name in names:
        if name not in PLACEHOLDERS:
            raise _wrong_entry(name, text)
    if not (names or phrases):
        raise _wrong_entry("checklist", text)
    return ChecklistItem(str(words[0]), str(words[1]), tuple(names), tuple(phrases))


def _wrong_entry(name: str, text: str) -> BadInput:
    lines = text.split("\n")
    line = next((n for n, content in enumerate(lines, 2) if name in content), 1)
    return BadInput(
        translate(
            "Template",
            "Line {line}: «{name}» is missing, unknown or of the wrong kind in the description.",
            line=line,
            name=name,
        ),
        field="source",
    )
