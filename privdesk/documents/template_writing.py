"""A template written down whole: its description in TOML, then its text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields

from privdesk.documents.template_head import TemplateHead
from privdesk.documents.template_parts import FENCE


def written(head: TemplateHead, source: str) -> str:
    """The text that `parse_template` reads as that template.

    The checklist is left out: an office's template answers to that of the program's own.
    """
    return "\n".join((FENCE, *_entries(head), FENCE, "", source.strip("\n")))


def _entries(head: TemplateHead) -> Iterator[str]:
    for field in fields(TemplateHead):
        value = getattr(head, field.name)
        if field.name != "checklist" and value not in (None, "", ()):
            yield f"{field.name} = {_value(value)}"


def _value(value: str | int | bool | tuple[str, ...]) -> str:
    """The value in TOML, whose strings are those of JSON but for one control character."""
    given = list(value) if isinstance(value, tuple) else value
    return json.dumps(given, ensure_ascii=False).replace("\x7f", "\\u007f")
