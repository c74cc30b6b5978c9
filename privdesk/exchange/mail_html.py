"""The text of an HTML mail as a person reads it; nothing is fetched, run or shown as markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_SILENT = frozenset({"head", "script", "style", "title", "template", "noscript", "object", "svg"})
_PARAGRAPHS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote"}
)
_LINES = frozenset({"div", "li", "tr", "br", "dt", "dd", "section", "article", "header", "footer"})
_BLANKS = re.compile(r"[ \t\r\f\v\n\u00a0]+")
_PARAGRAPH, _LINE = "\n\n", "\n"


def html_to_text(html: str) -> str:
    """Paragraphs, lines, lists, tables (a tab between cells) and quotes ("> ") as plain text."""
    reader = _Reader()
    reader.feed(_closed(_without_comments(html)))
    reader.close()
    return reader.text()


def _without_comments(html: str) -> str:
    """The parser looks for the end of each comment anew: many without end would take hours."""
    kept: list[str] = []
    at = 0
    while (start := html.find("<!--", at)) >= 0:
        kept.append(html[at:start])
        end = html.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join([*kept, html[at:]])


def _closed(html: str) -> str:
    """What follows the last tag is text: the parser would look for a tag's end at each sign."""
    end = html.rfind(">") + 1
    return html[:end] + html[end:].replace("<", "&lt;")


class _Reader(HTMLParser):
    """Collects the words and where lines end."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = []
        self._line: list[str] = []
        self._silent: list[str] = []
        self._lists: list[int] = []  # the number of the last item; -1 in a list without numbers
        self._quotes = 0
        self._literal = 0

    def text(self) -> str:
        """What was collected, without blank lines at its ends."""
        self._end_line()
        while self._lines and not self._lines[-1].strip("> "):
            self._lines.pop()
        lines = "\n".join(self._lines)
        return re.sub(r"\n{3,}", _PARAGRAPH, lines).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag == "body":
            self._silent.clear()  # a head that was never closed hides no body
        elif tag in _PARAGRAPHS:
            self._break(_PARAGRAPH if not self._lists else _LINE)
            self._enter(tag)
        elif tag in _LINES:
            self._break(_LINE, always=tag == "br")
            if tag == "li":
                self._begin_item()
        elif tag in ("td", "th") and self._line:
            self._line.append("\t")
        elif tag == "pre":
            self._break(_PARAGRAPH)
            self._literal += 1
        elif tag == "hr":
            self._break(_LINE)
            self._lines.append("----------")
        elif tag == "img":
            self.handle_data(dict(attrs).get("alt") or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        elif tag in _PARAGRAPHS:
            self._break(_LINE)
            self._leave(tag)
            self._break(_LINE if self._lists else _PARAGRAPH)
        elif tag in _LINES and tag != "br":
            self._break(_LINE)
        elif tag == "pre" and self._literal:
            self._break(_PARAGRAPH)
            self._literal -= 1

    def handle_data(self, data: str) -> None:
        if self._silent or not data:
            return
        if self._literal:
            first, *others = data.split("\n")
            self._line.append(first)
            for line in others:
                self._end_line()
                self._line.append(line)
            return
        words = _BLANKS.sub(" ", data)
        if words.startswith(" ") and (not self._line or self._line[-1].endswith((" ", "\t"))):
            words = words[1:]
        if words:
            self._line.append(words)

    def _enter(self, tag: str) -> None:
        if tag == "blockquote":
            self._quotes += 1
        elif tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else -1)

    def _leave(self, tag: str) -> None:
        if tag == "blockquote" and self._quotes:
            self._quotes -= 1
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()

    def _begin_item(self) -> None:
        indent = "  " * max(len(self._lists) - 1, 0)
        if self._lists and self._lists[-1] >= 0:
            self._lists[-1] += 1
            self._line.append(f"{indent}{self._lists[-1]}. ")
        else:
            self._line.append(f"{indent}- ")

    def _break(self, kind: str, *, always: bool = False) -> None:
        """End the line where one was begun; a paragraph leaves a blank line after it."""
        if self._silent:
            return
        if self._line or always:
            self._end_line()
        if kind == _PARAGRAPH and self._lines and self._lines[-1].strip("> "):
            self._lines.append(self._mark().rstrip())

    def _mark(self) -> str:
        return "> " * min(self._quotes, 20)

    def _end_line(self) -> None:
        self._lines.append((self._mark() + "".join(self._line)).rstrip(" \t"))
        self._line.clear()
