"""The templates of the letters in use: those of the program and the office's own."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from sqlalchemy.orm import Session

from privdesk.documents.template import Template, parse_template
from privdesk.documents.template_set import TemplateSet, shipped_templates
from privdesk.errors import BadInput
from privdesk.records import LetterTemplate
from privdesk.store.letter_templates import versions_in_use


def templates_in_use(session: Session) -> TemplateSet:
    """The templates with which the office writes its letters now.

    A version that this program no longer understands gives way to the program's own template,
    or is left out.
    """
    own = (_read(row) for row in versions_in_use(session))
    return shipped_templates().with_own(one for one in own if one is not None)


def template_of(row: LetterTemplate) -> Template:
    """The template that a version of the office's is. Raises BadInput where it cannot be read."""
    read = _parsed(row.source)
    return replace(read, name=row.name, version=row.version, title=row.title, own_id=row.id)


def _read(row: LetterTemplate) -> Template | None:
    try:
        return template_of(row)
    except BadInput:
        return None


@lru_cache(maxsize=128)
def _parsed(source: str) -> Template:
    return parse_template(source)
