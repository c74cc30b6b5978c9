"""A letter's template: what it is for, what the law asks it to say, and its text."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from privdesk.documents.filling import Filling
from privdesk.documents.letter import CheckedItem, Letter
from privdesk.documents.markup import Part, parse_body
from privdesk.documents.template_head import TemplateHead, read_head
from privdesk.documents.template_parts import FENCE, expanded
from privdesk.errors import BadInput
from privdesk.text import translate


@dataclass(frozen=True, kw_only=True)
class Template(TemplateHead):
    """A template that was read and found right.

    `source` is the text that an officer may edit, the parts that letters share written out;
    `fingerprint` is the SHA-256, in hex, of the whole template. `own_id` is the id of the
    office's own version (`letter_template`), None for one that comes with the program.
    """

    source: str
    parts: tuple[Part, ...]
    fingerprint: str
    own_id: int | None = None

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


def render(template: Template, values: Mapping[str, str]) -> Letter:
    """The letter that the template makes of the values, placeholder → text.

    A value that is empty or only spaces counts as none. Values are never read as markup and
    never looked through for placeholders; their line breaks are kept.
    """
    filling = Filling(values)
    blocks = filling.blocks(template.parts)
    letter = Letter(template.title, blocks, tuple(filling.missing), ())
    words = plain_words(letter.text)
    checked = tuple(
        CheckedItem(
            item.text,
            item.article,
            all(name in filling.said for name in item.requires)
            and all(plain_words(phrase) in words for phrase in item.says),
        )
        for item in template.checklist
    )
    return replace(letter, checklist=checked)


def plain_words(text: str) -> str:
    """Text for comparing what is said: without capitals, one space between words."""
    return " ".join(text.casefold().split())
