"""The office's own templates of letters: each version of each name, and what was made with it."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from privdesk.records import Document, LetterTemplate, Request
from privdesk.store.tables import case_state, is_not_annulled


def versions_in_use(session: Session) -> list[LetterTemplate]:
    """The version in use of each name that has one, by name."""
    query = select(LetterTemplate).where(LetterTemplate.is_in_use).order_by(LetterTemplate.name)
    return list(session.scalars(query))


def versions_of(session: Session, name: str) -> list[LetterTemplate]:
    """Every version that the office made of a name, the newest first."""
    query = select(LetterTemplate).where(LetterTemplate.name == name)
    return list(session.scalars(query.order_by(LetterTemplate.version.desc())))


def own_names(session: Session) -> list[str]:
    """Every name that the office ever wrote a version of, also those no longer in use."""
    query = select(LetterTemplate.name).distinct().order_by(LetterTemplate.name)
    return list(session.scalars(query))


def letters_by_own_version(session: Session, name: str) -> dict[int, int]:
    """How many letters each of the office's versions of a name made, by the version's id."""
    query = (
        select(Document.letter_template_id, func.count())
        .where(Document.template == name, Document.letter_template_id.is_not(None))
        .group_by(Document.letter_template_id)
    )
    return {key: count for key, count in session.execute(query) if key is not None}


def letters_by_shipped_version(session: Session, name: str) -> dict[int, int]:
    """How many letters each version that came with the program made, by that version's number."""
    query = (
        select(Document.template_version, func.count())
        .where(Document.template == name, Document.letter_template_id.is_(None))
        .group_by(Document.template_version)
    )
    return dict(row for row in session.execute(query))


def newest_request(session: Session, kinds: Collection[str]) -> Request | None:
    """The request that was recorded last of those kinds, annulled ones left out."""
    state = case_state.c
    query = (
        select(Request)
        .join(case_state, and_(state.case_type == "request", state.case_id == Request.id))
        .where(Request.kind.in_(kinds), is_not_annulled)
        .order_by(Request.id.desc())
    )
    return session.scalar(query.limit(1))
