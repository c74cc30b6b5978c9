"""A line of a template's text as what the officer sees in it, and back to the very same line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

from privdesk.documents.placeholders import PLACEHOLDERS

Kind = Literal["text", "raw", "field", "condition", "heading", "bullet", "signature"]

_OPENING = re.compile(r"(#{1,6} +)|([-*+] +)(?=\S)")
_OPENED = re.compile(r"(#{1,6} +)|([-*+] +)")
_SIGNATURE = re.compile(r"(?:___+|---+|\*\*\*+)\s*")
_PIECE = re.compile(r"\\([!-/:-@\[-`{-~])|\{(\??!?)([^{}\n]*)\}|(\*{1,3})")
_BLOCK_CONDITION = re.compile(r"\s*\{\?(!?)([^{}\n]*)\}\s*")
_LINE_CONDITION = re.compile(r"\{\?(!?)([^{}\n]*)\}")
_FIELD = re.compile(r"\{[^{}\n]*\}")


class Bit(NamedTuple):
    """A stretch of a line: text as read, text as written ("raw"), or a token.

    A token's `text` is its source: `{ciudad}`, `{?ciudad}`, `## `, `- `, `___`.
    """

    kind: Kind
    text: str
    bold: bool = False
    italic: bool = False

    @property
    def is_token(self) -> bool:
        """Whether it is one thing on screen, deleted and copied as a whole."""
        return self.kind not in ("text", "raw")

    @property
    def name(self) -> str:
        """The placeholder that a field or a condition names."""
        return " ".join(self.text.strip("{}").lstrip("?!").split())

    @property
    def is_wanted(self) -> bool:
        """For a condition: whether it asks for the value to be there."""
        return not self.text.startswith("{?!")


def bits(line: str) -> tuple[Bit, ...]:
    """What stands in a line; a line that cannot be read and written back the same is raw."""
    found = tuple(_read(line))
    return found if line_of(found) == line else (Bit("raw", line),)


def token(source: str, bold: bool = False, italic: bool = False) -> Bit:
    """The token of that source. A ValueError when it is none."""
    if _SIGNATURE.fullmatch(source):
        return Bit("signature", source)
    if match := _OPENED.fullmatch(source):
        return Bit("heading" if match[1] else "bullet", source)
    if match := _PIECE.fullmatch(source):
        kind: Kind = "condition" if match[2] else "field"
        return Bit(kind, source, bold and kind == "field", italic and kind == "field")
    raise ValueError(source)


def _read(line: str) -> Iterable[Bit]:
    if _SIGNATURE.fullmatch(line):
        yield Bit("signature", line)
        return
    place = 0
    if opening := _OPENING.match(line):
        yield Bit("heading" if opening[1] else "bullet", opening[0])
        place = opening.end()
    bold = italic = False
    for match in _PIECE.finditer(line, place):
        if match.start() > place:
            yield Bit("text", line[place : match.start()], bold, italic)
        place = match.end()
        if match[1]:
            yield Bit("text", match[1], bold, italic)
        elif match[4]:
            bold ^= len(match[4]) > 1
            italic ^= len(match[4]) != 2
        else:
            yield token(match[0], bold, italic)
    if place < len(line):
        yield Bit("text", line[place:], bold, italic)


def line_of(found: Iterable[Bit]) -> str:
    """The line of the template's text that these bits are."""
    listed = _condition_first([bit for bit in found if bit.text])
    if listed and listed[0].kind == "heading":
        listed = [bit._replace(bold=False) for bit in listed]
    written: list[str] = []
    standing: list[str] = []  # the marks now open, the last one innermost
    for text, marks in _styled(listed):
        while any(mark not in marks for mark in standing):
            written.append(standing.pop())
        for mark in ("**", "*"):
            if mark in marks and mark not in standing:
                standing.append(mark)
                written.append(mark)
        written.append(text)
    written.extend(reversed(standing))
    return "".join(written)


def _condition_first(found: list[Bit]) -> list[Bit]:
    """The line's condition at its start, where alone it may stand, whatever was typed before it."""
    conditions = [bit for bit in found if bit.kind == "condition"]
    others = [bit for bit in found if bit.kind != "condition"]
    opens = bool(others) and others[0].kind in ("heading", "bullet")
    return [*others[:opens], *conditions[:1], *others[opens:]]


def _styled(found: Sequence[Bit]) -> list[tuple[str, frozenset[str]]]:
    """Source texts with their marks; blanks between styles belong to what both sides have."""
    pieces: list[tuple[str, frozenset[str] | None]] = []
    for bit in found:
        marks = frozenset(m for m, on in (("**", bit.bold), ("*", bit.italic)) if on)
        if bit.kind == "raw" or bit.kind not in ("text", "field"):
            pieces.append((bit.text, frozenset()))
        elif bit.kind == "field":
            pieces.append((bit.text, marks))
        else:
            pieces.extend(
                (_escaped(part), None if part.isspace() else marks)
                for part in re.findall(r"\s+|\S+", bit.text)
            )
    # A mark beside a blank would not be read as one.
    settled: list[tuple[str, frozenset[str]]] = []
    for place, (text, marks_here) in enumerate(pieces):
        if marks_here is None:
            before = settled[-1][1] if settled else frozenset[str]()
            after = next((m for _, m in pieces[place + 1 :] if m is not None), frozenset[str]())
            marks_here = before & after
        settled.append((text, marks_here))
    return settled


def _escaped(text: str) -> str:
    """Typed text that the template's language would read as marks, with backslashes.

    A whole `{field}` that there is stays one: it is what was meant.
    """
    written: list[str] = []
    place = 0
    for match in _FIELD.finditer(text):
        if match[0].strip("{}") in PLACEHOLDERS:
            written += [_plain(text[place : match.start()]), match[0]]
            place = match.end()
    return "".join((*written, _plain(text[place:])))


def _plain(text: str) -> str:
    return re.sub(r"[\\*{]|(?<![^\W_])_|_(?![^\W_])", r"\\\g<0>", text)


def hidden_lines(lines: Sequence[str], has_value: Callable[[str], bool]) -> set[int]:
    """The lines that do not come into the letter now, with the empty lines that follow them.

    The lines that hold only a condition are among them: they are never words of the letter.
    """
    hidden: set[int] = set()
    block: bool | None = None  # whether the condition over these lines holds
    for number, line in enumerate(lines):
        if match := _BLOCK_CONDITION.fullmatch(line):
            block = has_value(match[2]) != bool(match[1])
            hidden.add(number)
        elif not line.strip():
            if number - 1 in hidden or number == 0:
                hidden.add(number)
            block = None
        elif block is False or not _line_holds(line, has_value):
            hidden.add(number)
    _keep_one_blank(lines, hidden)
    return hidden


def _line_holds(line: str, has_value: Callable[[str], bool]) -> bool:
    match = _LINE_CONDITION.match(line)
    return match is None or has_value(match[2]) != bool(match[1])


def _keep_one_blank(lines: Sequence[str], hidden: set[int]) -> None:
    """Show an empty line again where hiding it would join two paragraphs that stay."""
    last_shown = ""
    for number, line in enumerate(lines):
        if number not in hidden:
            if line.strip() and last_shown.strip() and number - 1 in hidden:
                blank = next(
                    (n for n in range(number - 1, -1, -1) if n in hidden and not lines[n].strip()),
                    None,
                )
                shown_before = max((n for n in range(number) if n not in hidden), default=-1)
                if blank is not None and blank > shown_before:
                    hidden.discard(blank)
            last_shown = line


def optional_fields(source: str) -> list[str]:
    """The placeholders whose value brings words into the letter, in order, once each."""
    found = (" ".join(m[2].split()) for m in _LINE_CONDITION.finditer(source) if not m[1])
    return list(dict.fromkeys(found))


def used_fields(source: str) -> list[str]:
    """The placeholders that the text prints, in order, once each."""
    found = (
        " ".join(m[3].split()) for m in _PIECE.finditer(source) if m[3] is not None and not m[2]
    )
    return [name for name in dict.fromkeys(found) if name in PLACEHOLDERS]
