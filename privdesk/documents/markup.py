"""The template language: CommonMark with `{placeholders}`, read into parts that wait for values.

Of CommonMark: headings, paragraphs, bold, italic, lists, quotes, tables (as GitHub writes them)
and the thematic break, which leaves room for a signature. Links, pictures, code and HTML are no
part of a letter and stand as they were typed. A line break in the text is one in the letter.

`{?name}` at the start of a line keeps that line only when the placeholder has a value, `{?!name}`
only when it has none; alone on a line it decides for everything down to the next empty line.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.errors import BadInput
from privdesk.text import translate

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.tree import SyntaxTreeNode

_CONDITION_LINE = re.compile(r"\s*\{\?([^{}\n]*)\}\s*")


class TextMistake(BadInput):
    """A mistake in a template's text, on that line of its file or, for a text alone, of it."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message, "source")
        self.line = line


PartKind = Literal[
    "heading", "paragraph", "quote", "list", "item", "table", "row", "cell", "signature"
]
_KINDS: dict[str, PartKind] = {
    "heading": "heading",
    "paragraph": "paragraph",
    "blockquote": "quote",
    "bullet_list": "list",
    "ordered_list": "list",
    "list_item": "item",
    "table": "table",
    "tr": "row",
    "th": "cell",
    "td": "cell",
    "hr": "signature",
}


class Condition(NamedTuple):
    """Keep something only when the placeholder has a value (or, not `is_wanted`, has none)."""

    name: str
    is_wanted: bool


class Piece(NamedTuple):
    """A stretch of one line: text, or the name of a placeholder to be replaced by its value."""

    text: str
    bold: bool = False
    italic: bool = False
    is_placeholder: bool = False


class TemplateLine(NamedTuple):
    """One line of a paragraph, a heading or a cell."""

    pieces: tuple[Piece, ...]
    condition: Condition | None = None


@dataclass(frozen=True)
class Part:
    """A block of the template: its own lines, or the parts that it holds.

    `number` is a heading's level and an ordered list's first number; None for bullets.
    """

    kind: PartKind
    condition: Condition | None = None
    lines: tuple[TemplateLine, ...] = ()
    parts: tuple[Part, ...] = ()
    number: int | None = None


def parse_body(source: str, first_line: int = 1) -> tuple[Part, ...]:
    """The parts of a template's text.

    `first_line` is the number of its first line in the file, for the errors. Raises BadInput,
    naming the line, for an unknown placeholder, an unclosed brace or a condition amid a line.
    """
    from markdown_it.tree import SyntaxTreeNode

    reader = _Reader(first_line)
    text = reader.take_conditions(source)
    return tuple(reader.parts(SyntaxTreeNode(_parser().parse(text))))


class _Reader:
    """Turns the syntax tree into parts, knowing on which line it is."""

    def __init__(self, first_line: int) -> None:
        self._first_line = first_line
        self._conditions: dict[int, Condition] = {}
        self._block_line = 0

    def take_conditions(self, source: str) -> str:
        """The text with the conditions of whole blocks taken out, each leaving an empty line."""
        current: Condition | None = None
        kept: list[str] = []
        for number, line in enumerate(source.splitlines()):
            if match := _CONDITION_LINE.fullmatch(line):
                current = self._condition(match[1], number)
                line = ""
            elif not line.strip():
                current = None
            elif current:
                self._conditions[number] = current
            kept.append(line)
        return "\n".join(kept)

    def parts(self, node: SyntaxTreeNode) -> Iterator[Part]:
        for child in node.children:
            kind = _KINDS.get(child.type)
            if kind is None:  # the head and body of a table
                yield from self.parts(child)
                continue
            if child.map:
                self._block_line = child.map[0]
            condition = self._conditions.get(self._block_line)
            if child.children and child.children[0].type == "inline":
                lines = tuple(self._lines(child.children[0]))
                yield Part(kind, condition, lines=lines, number=_number(child))
            else:
                inner = tuple(self.parts(child))
                yield Part(kind, condition, parts=inner, number=_number(child))

    def _lines(self, inline: SyntaxTreeNode) -> Iterator[TemplateLine]:
        pieces: list[Piece] = []
        condition: Condition | None = None
        for piece in self._pieces(inline, bold=False, italic=False):
            if piece is None:
                yield TemplateLine(tuple(pieces), condition)
                pieces, condition = [], None
            elif isinstance(piece, Condition):
                if pieces or condition:
                    raise self._error_condition_amid(self._block_line)
                condition = piece
            else:
                pieces.append(piece)
        yield TemplateLine(tuple(pieces), condition)

    def _pieces(
        self, node: SyntaxTreeNode, *, bold: bool, italic: bool
    ) -> Iterator[Piece | Condition | None]:
        """The pieces under a node; None stands for a line break."""
        for child in node.children:
            match child.type:
                case "softbreak" | "hardbreak":
                    yield None
                case "strong":
                    yield from self._pieces(child, bold=True, italic=italic)
                case "em":
                    yield from self._pieces(child, bold=bold, italic=True)
                case "placeholder":
                    yield self._placeholder(child, bold, italic)
                case _ if child.content:
                    yield Piece(child.content, bold, italic)

    def _placeholder(self, node: SyntaxTreeNode, bold: bool, italic: bool) -> Piece | Condition:
        line = self._block_line + int(node.meta["line"])
        if node.meta["is_unclosed"]:
            number = line + self._first_line
            raise TextMistake(
                translate(
                    "Template",
                    "Line {line}: the brace opened before «{text}» is not closed. "
                    "To print a brace, write a backslash before it.",
                    line=number,
                    text=node.content[:30],
                ),
                number,
            )
        if node.content.startswith("?"):
            return self._condition(node.content[1:], line)
        return Piece(self._known(node.content, line), bold, italic, is_placeholder=True)

    def _condition(self, content: str, line: int) -> Condition:
        is_wanted = not content.startswith("!")
        return Condition(self._known(content.removeprefix("!"), line), is_wanted)

    def _known(self, name: str, line: int) -> str:
        name = " ".join(name.split())
        if name in PLACEHOLDERS:
            return name
        number, shown = line + self._first_line, name[:60]
        near = difflib.get_close_matches(shown, PLACEHOLDERS, n=1)
        if near:
            message = translate(
                "Template",
                "Line {line}: there is no field «{name}». Did you mean «{near}»?",
                line=number,
                name=shown,
                near=near[0],
            )
        else:
            message = translate(
                "Template", "Line {line}: there is no field «{name}».", line=number, name=shown
            )
        raise TextMistake(message, number)

    def _error_condition_amid(self, line: int) -> TextMistake:
        number = line + self._first_line
        return TextMistake(
            translate(
                "Template",
                "Line {line}: a condition like «{example}» stands at the start of its line.",
                line=number,
                example="{?ciudad}",
            ),
            number,
        )


def _number(node: SyntaxTreeNode) -> int | None:
    if node.type == "heading":
        return int(node.tag[1:])
    if node.type == "ordered_list":
        return int(node.attrs.get("start", 1))
    return None


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # From nothing up: what a letter does not have is never recognized, so it is never lost.
    parser = MarkdownIt("zero").enable(
        ["heading", "list", "table", "hr", "blockquote", "newline", "escape", "emphasis"]
    )
    parser.inline.ruler.push("placeholder", _placeholder_rule)
    return parser


def _placeholder_rule(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "{":
        return False
    end = state.src.find("}", state.pos)
    stops = [state.src.find(stop, state.pos + 1) for stop in "\n{"]
    is_unclosed = end < 0 or any(0 <= stop < end for stop in stops)
    if is_unclosed:
        end = min([stop for stop in stops if stop >= 0], default=len(state.src))
    if not silent:
        token = state.push("placeholder", "", 0)
        token.content = state.src[state.pos + 1 : end]
        token.meta = {"line": state.src.count("\n", 0, state.pos), "is_unclosed": is_unclosed}
    state.pos = end if is_unclosed else end + 1
    return True
