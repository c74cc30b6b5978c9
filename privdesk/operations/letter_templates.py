"""The templates of the letters in use, and what the office does with its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import datetime
from functools import lru_cache

from sqlalchemy.orm import Session

from privdesk.documents.template import Template, parse_template
from privdesk.documents.template_check import mistakes_in
from privdesk.documents.template_head import TemplateHead
from privdesk.documents.template_parts import expanded
from privdesk.documents.template_set import TemplateSet, shipped_templates
from privdesk.documents.template_writing import written
from privdesk.errors import BadInput, NotFound, Refused
from privdesk.fields import clean_text
from privdesk.records import LetterTemplate
from privdesk.rules.rights import KINDS
from privdesk.store.letter_templates import own_names, versions_in_use, versions_of
from privdesk.text import translate

LONGEST_TITLE = 120
_OWN = "own_"
_LONGEST_NAME = 40
_AFTER = 5  # places in a menu between a shipped letter and one that is like it


def templates_in_use(session: Session) -> TemplateSet:
    """The templates with which the office writes its letters now.

    A version that this program no longer understands gives way to the program's own template,
    or is left out.
    """
    own = (_read(row) for row in versions_in_use(session))
    return shipped_templates().with_own(one for one in own if one is not None)


def template_of(row: LetterTemplate) -> Template:
    """The template that a version of the office's is, with the checklist that it answers to.

    Raises BadInput where this program cannot read it.
    """
    read = replace(_parsed(row.source), name=row.name, own_id=row.id)
    return shipped_templates().with_own([read]).load(row.name)


def save_template(
    session: Session,
    name: str,
    *,
    title: str,
    source: str,
    now: datetime,
    kinds: Iterable[str] | None = None,
    is_up_to_date: bool = False,
) -> LetterTemplate:
    """Make a new version of a template of that name, in use from now on.

    What it is for stays as it was; `kinds` of request may change in a template that the office
    added. `is_up_to_date` says that the program's present text was taken into account. The
    version in use is given back where nothing changed. Raises BadInput naming "title", "source"
    or "kinds", and NotFound.
    """
    rows = versions_of(session, name)
    used = next((row for row in rows if row.is_in_use), None)
    shipped = shipped_templates().shipped.get(name)
    model = template_of(rows[0]) if rows else shipped
    if model is None:
        raise _no_such(name)
    base = template_of(used) if used else shipped or model
    based_on = base.based_on or (shipped.fingerprint if shipped else "")
    if is_up_to_date and shipped:
        based_on = shipped.fingerprint
    changed = replace(
        _head_of(base),
        title=checked_title(title),
        applies_to=base.applies_to if shipped or kinds is None else checked_kinds(kinds),
        based_on=based_on,
    )
    text = checked_source(source)
    if _says_the_same(base, changed, text):
        if used is None:
            raise BadInput(
                translate("Templates", "It says the same as the program's own letter."), "source"
            )
        return used
    return _put_in_use(session, changed, text, rows, now)


def add_template(
    session: Session,
    *,
    title: str,
    source: str,
    like: str,
    kinds: Iterable[str],
    now: datetime,
) -> LetterTemplate:
    """Add a letter of the office's own, in use from now on.

    `like` names the shipped letter that it is one of: its step, its addressee, the facts that it
    needs and what the law asks of it are those. `kinds` are the kinds of request that it is for.
    Raises BadInput naming "title", "source" or "kinds", and NotFound.
    """
    model = shipped_templates().shipped.get(like)
    if model is None:
        raise _no_such(like)
    head = replace(
        _head_of(model),
        name=_free_name(session, title),
        title=checked_title(title),
        applies_to=checked_kinds(kinds),
        order=model.order + _AFTER,
        like=like,
    )
    return _put_in_use(session, head, checked_source(source), [], now)


def use_version(session: Session, row: LetterTemplate) -> None:
    """Take up that version again. Raises BadInput where this program cannot read it."""
    template_of(row)
    _take_out_of_use(session, row.name)
    row.is_in_use = True
    session.flush()


def restore_shipped(session: Session, name: str) -> None:
    """Go back to the letter as it comes with the program; the office's versions are kept.

    Raises Refused for one that the office added, NotFound for none.
    """
    if name not in shipped_templates().shipped:
        if versions_of(session, name):
            raise Refused(
                translate("Templates", "The program has no letter of that name to restore.")
            )
        raise _no_such(name)
    _take_out_of_use(session, name)


def withdraw(session: Session, name: str) -> None:
    """Offer a letter that the office added no more; its versions are kept.

    Raises Refused for one that comes with the program, NotFound for none.
    """
    if name in shipped_templates().shipped:
        raise Refused(
            translate("Templates", "It comes with the program: it can be restored, not withdrawn.")
        )
    if not versions_of(session, name):
        raise _no_such(name)
    _take_out_of_use(session, name)


def withdrawn_templates(session: Session) -> list[LetterTemplate]:
    """The last version of each letter that the office added and no longer uses."""
    used = {row.name for row in versions_in_use(session)}
    names = [n for n in own_names(session) if n not in used | shipped_templates().shipped.keys()]
    return [versions_of(session, name)[0] for name in names]


def checked_title(title: str) -> str:
    """The title on one line. Raises BadInput."""
    plain = " ".join(clean_text(title).split())
    if not plain:
        raise BadInput(translate("Templates", "Write the letter's title."), "title")
    if len(plain) > LONGEST_TITLE:
        words = translate("Templates", "A title has {most} characters at most.", most=LONGEST_TITLE)
        raise BadInput(words, "title")
    return plain


def checked_kinds(kinds: Iterable[str]) -> tuple[str, ...]:
    """Kinds of request, each once, in their own order. Raises BadInput."""
    given = set(kinds)
    if not given or given - KINDS.keys():
        words = translate("Templates", "Choose which requests the letter is for.")
        raise BadInput(words, "kinds")
    return tuple(kind for kind in KINDS if kind in given)


def checked_source(source: str) -> str:
    """The text with the parts that letters share written out, so that it never changes.

    Raises BadInput with the first mistake, its line counted from 1.
    """
    text = clean_text(source).replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if mistakes := mistakes_in(text):
        raise BadInput(mistakes[0].words, "source")
    return expanded(text)[0].strip("\n")


def _put_in_use(
    session: Session,
    head: TemplateHead,
    text: str,
    rows: list[LetterTemplate],
    now: datetime,
) -> LetterTemplate:
    _take_out_of_use(session, head.name)
    version = rows[0].version + 1 if rows else 1
    row = LetterTemplate(
        name=head.name,
        version=version,
        title=head.title,
        source=written(replace(head, version=version), text),
        made_at=now,
        is_in_use=True,
    )
    session.add(row)
    session.flush()
    return row


def _take_out_of_use(session: Session, name: str) -> None:
    for row in versions_of(session, name):
        if row.is_in_use:
            row.is_in_use = False
    session.flush()


def _head_of(template: Template) -> TemplateHead:
    return TemplateHead(**{f.name: getattr(template, f.name) for f in fields(TemplateHead)})


def _says_the_same(base: Template, head: TemplateHead, text: str) -> bool:
    compared = ("title", "applies_to", "based_on") if base.own_id else ("title",)
    same_head = all(getattr(base, name) == getattr(head, name) for name in compared)
    return same_head and base.source.strip("\n") == text


def _free_name(session: Session, title: str) -> str:
    """A name for commands, made of the title's letters, that no template has or had."""
    plain = unicodedata.normalize("NFKD", title.casefold()).encode("ascii", "ignore").decode()
    stem = _OWN + (re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST_NAME] or "letter")
    taken = {*own_names(session), *shipped_templates().shipped}
    name, number = stem, 2
    while name in taken:
        name, number = f"{stem}_{number}", number + 1
    return name


def _read(row: LetterTemplate) -> Template | None:
    try:
        return template_of(row)
    except BadInput:
        return None


@lru_cache(maxsize=128)
def _parsed(source: str) -> Template:
    return parse_template(source)


def _no_such(name: str) -> NotFound:
    return NotFound(translate("Templates", "There is no letter «{name}».", name=name[:60]))
