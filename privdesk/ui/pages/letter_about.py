"""The request that a letter is about, and which template its step begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from privdesk.documents.template import Template
from privdesk.documents.template_set import TemplateSet
from privdesk.errors import NotFound
from privdesk.rules.events import ANSWERED, STEPS
from privdesk.text import translate
from privdesk.ui.desk import Desk

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from privdesk.records import Request


@dataclass(frozen=True)
class AboutRequest:
    """What the page says of the request; `latest` is the last day that an extension may have.

    `has_signature` is whether the office has a picture of its signature to sign with.
    """

    id: int
    number: str
    kind: str
    right: str
    person: str
    limit: date | None
    latest: date | None
    is_identity_verified: bool
    has_signature: bool


def read_about(desk: Desk, request_id: int) -> AboutRequest:
    """What the store says of the request now. Raises `NotFound`."""
    from privdesk.store.counting import organization
    from privdesk.store.deadlines import assess_request

    with desk.store.read() as session:
        request = open_request(session, request_id)
        assessment = assess_request(session, request).assessment
        return AboutRequest(
            id=request.id,
            number=request.number,
            kind=request.kind,
            right=request.right,
            person=request.person.name,
            limit=assessment.main.limit,
            latest=assessment.extension.due if assessment.extension else None,
            is_identity_verified=assessment.identity_verified,
            has_signature=organization(session).signature_id is not None,
        )


def open_request(session: Session, request_id: int) -> Request:
    """The request of that id. Raises `NotFound`."""
    from privdesk.records import Request

    found = session.get(Request, request_id)
    if found is None:
        raise NotFound(translate("Letter", "There is no such request any more."))
    return found


def chosen_template(
    templates: TemplateSet, kind: str, step: str, wanted: str, facts: Mapping[str, Any]
) -> Template:
    """The template of that name; else the one for the step that fits the facts best.

    `wanted` may also be a step, or a name without the kind, as a command writes it. Raises
    `NotFound`, naming those there are.
    """
    by_name = {one.name: one for one in templates.for_kind(kind)}
    if wanted in by_name:
        return by_name[wanted]
    asked = step or wanted or ANSWERED
    fitting = templates.for_step(asked, kind, facts.get("decision")) if asked in STEPS else ()
    same_ground = (one for one in fitting if one.ground and one.ground == facts.get("ground"))
    found = next(same_ground, next(iter(fitting), None))
    return found or templates.named(wanted or asked, kind)
