"""What is wrong with a template's text, line by line, and what of the law it never says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from privdesk.documents.fonts import named_character, unprintable
from privdesk.documents.letter import Letter
from privdesk.documents.markup import Part, TextMistake, parse_body
from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.documents.template import Template, plain_words, render
from privdesk.documents.template_head import ChecklistItem
from privdesk.documents.template_parts import expanded, is_part
from privdesk.text import translate

LONGEST = 50_000  # characters: some twenty-five pages
_NAMED = 5
_MOST = 50  # mistakes told at once
_CONDITION_ALONE = re.compile(r"\s*\{\?!?[^{}\n]*\}\s*")


@dataclass(frozen=True)
class Mistake:
    """Why a text is no template; `line` counts from 1, and is 0 for the text as a whole."""

    line: int
    words: str


def mistakes_in(source: str) -> tuple[Mistake, ...]:
    """Every mistake of a template's text, in the order of its lines; at most fifty.

    The parts that letters share may stand in it by their names (`{> firma}`).
    """
    if not source.strip():
        return (Mistake(0, translate("Template", "The letter has no text.")),)
    if len(source) > LONGEST:
        words = translate(
            "Template",
            "The text has {count} characters: a letter has {most} at most.",
            count=len(source),
            most=LONGEST,
        )
        return (Mistake(0, words),)
    lines = source.split("\n")
    found = [*_of_parts(lines), *_of_markup(lines), *_of_conditions(lines)]
    found += _of_characters(lines)
    return tuple(sorted(found, key=lambda one: one.line)[:_MOST])


def unsaid(template: Template) -> tuple[ChecklistItem, ...]:
    """What the law asks of the letter and the template never says, whatever values it gets."""
    used = frozenset(_used(template.parts))
    whole = render(template, dict.fromkeys(PLACEHOLDERS, "x"))
    bare = render(template, {})
    words = _words(whole) + " " + _words(bare)
    return tuple(
        item
        for item in template.checklist
        if not used.issuperset(item.requires)
        or not all(plain_words(phrase) in words for phrase in item.says)
    )


def _of_parts(lines: list[str]) -> Iterator[Mistake]:
    for number, line in enumerate(lines, 1):
        try:
            expanded(line, number)
        except TextMistake as mistake:
            yield Mistake(number, str(mistake))


def _of_markup(lines: list[str]) -> Iterator[Mistake]:
    """The mistakes of the markup: each line that has one is left out to find the next."""
    kept = ["" if is_part(line) else line for line in lines]
    for _ in range(_MOST):
        try:
            parse_body("\n".join(kept))
        except TextMistake as mistake:
            yield Mistake(mistake.line, str(mistake))
            if not 0 < mistake.line <= len(kept) or not kept[mistake.line - 1]:
                return
            kept[mistake.line - 1] = ""
        else:
            return


def _of_conditions(lines: list[str]) -> Iterator[Mistake]:
    """An optional paragraph that ends before it begins."""
    for number, line in enumerate(lines, 1):
        after = lines[number] if number < len(lines) else ""
        if _CONDITION_ALONE.fullmatch(line) and not after.strip():
            words = translate(
                "Template",
                "Line {line}: the optional paragraph that begins here has no text under it.",
                line=number,
            )
            yield Mistake(number, words)


def _of_characters(lines: list[str]) -> Iterator[Mistake]:
    for number, line in enumerate(lines, 1):
        if bad := unprintable(line):
            words = translate(
                "Template",
                "Line {line}: the printed font has no {characters}.",
                line=number,
                characters=", ".join(map(named_character, bad[:_NAMED])),
            )
            yield Mistake(number, words)


def _used(parts: Iterable[Part]) -> Iterator[str]:
    """The placeholders whose values the parts print."""
    for part in parts:
        for line in part.lines:
            yield from (piece.text for piece in line.pieces if piece.is_placeholder)
        yield from _used(part.parts)


def _words(letter: Letter) -> str:
    return plain_words(letter.text)
