"""What an office finds by words: its records, and the letters that come with the program."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from privdesk.documents.template import Template
from privdesk.operations.letter_templates import templates_in_use
from privdesk.records import LetterTemplate
from privdesk.store.finding_everywhere import (
    MOST,
    TYPES,
    Group,
    find_everywhere,
    is_worth_looking,
)
from privdesk.store.hits import Hit, Shown, hit_of
from privdesk.store.lists import Day
from privdesk.store.search_few import matches
from privdesk.text import translate

_TEMPLATES = LetterTemplate.__tablename__
_LATER = TYPES[TYPES.index(_TEMPLATES) + 1 :]


def find_anything(
    session: Session,
    words: str,
    day: Day,
    *,
    per_type: int = 5,
    types: Sequence[str] = TYPES,
) -> list[Group]:
    """What `find_everywhere` finds, and among the templates those of the program that are in use.

    They follow the office's own: those whose title holds the words first. Their id is 0.
    """
    groups = find_everywhere(session, words, day, per_type=per_type, types=types)
    found = _shipped(session, words) if _TEMPLATES in types and is_worth_looking(words) else []
    if not found:
        return groups
    before = next((group for group in groups if group.record_type == _TEMPLATES), None)
    own = before.hits if before else ()
    room = max(0, per_type - len(own))
    total = (before.total if before else 0) + len(found)
    hits = (*own, *(_hit(one, words) for one in found[:room]))
    group = Group(_TEMPLATES, hits, min(total, MOST), total > MOST)
    if before:
        return [group if one is before else one for one in groups]
    place = next((n for n, one in enumerate(groups) if one.record_type in _LATER), len(groups))
    return [*groups[:place], group, *groups[place:]]


def _shipped(session: Session, words: str) -> list[Template]:
    """The program's templates in use that hold the words, the best first."""
    shipped = [one for one in templates_in_use(session).all() if one.own_id is None]
    texts = [f"{one.title}\n{one.name}\n{one.source}" for one in shipped]
    found, whole = matches(enumerate(texts), words)
    titled, _ = matches(((place, shipped[place].title) for place in found), words)
    ordered = sorted(found, key=lambda place: (place not in titled, place not in whole, place))
    return [shipped[place] for place in ordered]


def _hit(template: Template, words: str) -> Hit:
    detail = translate("Templates", "Of the program, v. {version}", version=template.version)
    shown = Shown(template.title, detail, template=template.name)
    return hit_of(_TEMPLATES, 0, shown, words, lambda: f"{template.name}\n{template.source}")
