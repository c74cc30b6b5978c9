"""A letter's template: what it is for, what the law asks it to say, and its text."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from privdesk import paths
from privdesk.documents.filling import Filling
from privdesk.documents.letter import CheckedItem, Letter
from privdesk.documents.markup import Part, parse_body
from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.errors import BadInput, NotFound
from privdesk.text import translate

_FENCE = "+++"
_FRONT_TYPES: dict[str, type] = {
    "name": str,
    "version": int,
    "title": str,
    "step": str,
    "applies_to": list,
    "discloses_data": bool,
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


@dataclass(frozen=True)
class Template:
    """A template that was read and found right.

    `applies_to` are kinds of request; `discloses_data` is True where the letter hands personal
    data over, so that identity should be verified first; `source` is the text that an officer
    may edit; `fingerprint` is the SHA-256, in hex, of the whole template.
    """

    name: str
    version: int
    title: str
    step: str
    applies_to: tuple[str, ...]
    discloses_data: bool
    checklist: tuple[ChecklistItem, ...]
    source: str
    parts: tuple[Part, ...]
    fingerprint: str

    def edited(self, source: str) -> Template:
        """The same template with another text. Raises BadInput with the line in that text."""
        if source == self.source:
            return self
        digest = hashlib.sha256(f"{self.fingerprint}\n{source}".encode()).hexdigest()
        return replace(self, source=source, parts=parse_body(source), fingerprint=digest)


def parse_template(text: str) -> Template:
    """The template written in `text`: front matter in TOML between `+++` lines, then the letter.

    Raises BadInput with the number of the line for what cannot be right.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].strip() != _FENCE or _FENCE not in map(str.strip, lines[1:]):
        raise BadInput(
            translate("Template", "Line 1: a template begins with its description between +++."),
            field="source",
        )
    end = next(n for n, line in enumerate(lines) if n and line.strip() == _FENCE)
    front = _front_matter("\n".join(lines[1:end]))
    start = end + 1
    while start < len(lines) and not lines[start].strip():
        start += 1
    source = "\n".join(lines[start:])
    return Template(
        **front,
        source=source,
        parts=parse_body(source, first_line=start + 1),
        fingerprint=hashlib.sha256(text.encode()).hexdigest(),
    )


def load_template(name: str) -> Template:
    """The template of that name that comes with the program. Raises NotFound."""
    templates = _shipped()
    if name not in templates:
        raise _not_found(name, templates)
    return templates[name]


def templates_for(kind: str) -> tuple[Template, ...]:
    """The templates for a kind of request (`inquiry`, `claim`), in the order of their titles."""
    fitting = (one for one in _shipped().values() if kind in one.applies_to)
    return tuple(sorted(fitting, key=lambda one: one.title))


def template_for(name: str, kind: str) -> Template:
    """The template that `name` means for a kind of request.

    `name` is a template's own name (`answer_claim`), or that without the kind at its end, as a
    command writes it (`answer`). Raises NotFound, naming those there are.
    """
    fitting = {one.name.removesuffix(f"_{kind}"): one for one in templates_for(kind)}
    found = fitting.get(name.removesuffix(f"_{kind}"))
    if found is None:
        raise _not_found(name, fitting)
    return found


def render(template: Template, values: Mapping[str, str]) -> Letter:
    """The letter that the template makes of the values, placeholder → text.

    A value that is empty or only spaces counts as none. Values are never read as markup and
    never looked through for placeholders; their line breaks are kept.
    """
    filling = Filling(values)
    blocks = filling.blocks(template.parts)
    letter = Letter(template.title, blocks, tuple(filling.missing), ())
    words = _plain(letter.text)
    checked = tuple(
        CheckedItem(
            item.text,
            item.article,
            all(name in filling.said for name in item.requires)
            and all(_plain(phrase) in words for phrase in item.says),
        )
        for item in template.checklist
    )
    return replace(letter, checklist=checked)


@cache
def _shipped() -> dict[str, Template]:
    folder: Path = paths.data() / "letters" / "es"
    templates = (parse_template(file.read_text("utf-8")) for file in sorted(folder.glob("*.md")))
    return {one.name: one for one in templates}


def _not_found(name: str, known: Mapping[str, Template]) -> NotFound:
    return NotFound(
        translate(
            "Template",
            "There is no letter «{name}» for this kind of request. There are: {known}.",
            name=name,
            known=", ".join(sorted(known)),
        )
    )


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _front_matter(text: str) -> dict[str, Any]:
    try:
        front = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) + 1 if found else 2
        raise BadInput(
            translate("Template", "Line {line}: the description is not valid TOML.", line=line),
            field="source",
        ) from error
    checklist = front.pop("checklist", [])
    wrong = [name for name, kind in _FRONT_TYPES.items() if type(front.get(name)) is not kind]
    wrong += [name for name in front if name not in _FRONT_TYPES]
    if wrong or not isinstance(checklist, list):
        raise _wrong_entry(wrong[0] if wrong else "checklist", text)
    front["applies_to"] = tuple(front["applies_to"])
    front["checklist"] = tuple(_item(entry, text) for entry in checklist)
    return front


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
