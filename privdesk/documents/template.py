"""A letter's template: what it is for, what the law asks it to say, and its text."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from privdesk import paths
from privdesk.documents.filling import Filling
from privdesk.documents.letter import CheckedItem, Letter
from privdesk.documents.markup import Part, parse_body
from privdesk.documents.template_head import TemplateHead, read_head
from privdesk.documents.template_parts import FENCE, expanded
from privdesk.errors import BadInput, NotFound
from privdesk.text import translate


@dataclass(frozen=True, kw_only=True)
class Template(TemplateHead):
    """A template that was read and found right.

    `source` is the text that an officer may edit, the parts that letters share written out;
    `fingerprint` is the SHA-256, in hex, of the whole template.
    """

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

    A template without a checklist has that of the parts it shares with others. Raises BadInput
    with the number of the line (after a shared part, as if that part were written out).
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].strip() != FENCE or FENCE not in map(str.strip, lines[1:]):
        raise BadInput(
            translate("Template", "Line 1: a template begins with its description between +++."),
            field="source",
        )
    end = next(n for n, line in enumerate(lines) if n and line.strip() == FENCE)
    front = "\n".join(lines[1:end])
    head = read_head(front)
    start = end + 1
    while start < len(lines) and not lines[start].strip():
        start += 1
    source, shared = expanded("\n".join(lines[start:]), start + 1)
    return Template(
        **head | {"checklist": head["checklist"] or shared},
        source=source,
        parts=parse_body(source, first_line=start + 1),
        fingerprint=hashlib.sha256(f"{front}\n{FENCE}\n{source}".encode()).hexdigest(),
    )


def load_template(name: str) -> Template:
    """The template of that name that comes with the program. Raises NotFound."""
    templates = _shipped()
    if name not in templates:
        raise _not_found(name, templates)
    return templates[name]


def templates_for(kind: str) -> tuple[Template, ...]:
    """The templates for a kind of request (`rights.KINDS`), in the order of a menu."""
    fitting = (one for one in _shipped().values() if kind in one.applies_to)
    return tuple(sorted(fitting, key=lambda one: (one.order, one.title)))


def templates_for_step(step: str, kind: str, decision: str | None = None) -> tuple[Template, ...]:
    """The templates for a step (`events.STEPS`) and a kind of request, the usual one first.

    With a decision, only those that say it or leave it open. Empty where there is none.
    """
    return tuple(
        one
        for one in templates_for(kind)
        if one.step == step and (decision is None or one.decision in (None, decision))
    )


def template_for(name: str, kind: str) -> Template:
    """The template that `name` means for a kind of request.

    `name` is a template's own name (`answer_claim`), that without the kind at its end, as a
    command writes it (`answer`), or its beginning (`withdrawal`: the usual one of those).
    Raises NotFound, naming those there are.
    """
    fitting = {one.name.removesuffix(f"_{kind}"): one for one in templates_for(kind)}
    wanted = name.removesuffix(f"_{kind}")
    begun = (one for short, one in fitting.items() if wanted and short.startswith(f"{wanted}_"))
    found = fitting.get(wanted) or next(begun, None)
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
