"""What was recorded of a request and its people, as labels and values in reading order."""

from __future__ import annotations

from typing import Any

from privdesk.fields import field_of, fields_of
from privdesk.records import Person, Request
from privdesk.rules.case import SELF
from privdesk.rules.identity import written_document
from privdesk.text import say, translate
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.shown import NOTHING, shown

ALWAYS = (
    "right", "kind", "received_at", "reached_officer_on", "channel", "reply_address",
    "database_id", "text", "role",
)  # fmt: skip
# Said only where they tell something.
_SOMETIMES = ("party_id", "first_right", "first_kind", "is_minor")
_RARELY_EMPTY = ("reached_officer_on",)


def request_lines(request: RequestSnapshot) -> list[tuple[str, str]]:
    """Label and value of everything recorded, in the order in which it is read."""
    lines = [(say(field_of(Request, "person_id").label), request.person["name"])]
    lines += _applicant_lines(request)
    for name in (*ALWAYS, *_SOMETIMES):
        value = request.values[name]
        if value is None and name in (*_SOMETIMES, *_RARELY_EMPTY):
            continue
        lines.append((say(field_of(Request, name).label), _words(request, name, value)))
    lines += _person_lines(request.person, request.zone)
    return lines


def _words(request: RequestSnapshot, name: str, value: Any) -> str:
    if name == "received_at" and not request.values["received_time_known"]:
        return show_date(request.case.received)
    if name == "database_id":
        return request.database or NOTHING
    if name == "party_id":
        return request.party
    return shown(field_of(Request, name), value, request.zone)


def _applicant_lines(request: RequestSnapshot) -> list[tuple[str, str]]:
    """Who asks, in which capacity, with which proof; nothing where it is the data subject."""
    lines = []
    if (asking := request.applicant) is not None:
        document = written_document(asking["document_type"], asking["document_number"])
        parts = (asking["name"], document, asking["email"], asking["phone"], asking["address"])
        lines.append(
            (say(field_of(Request, "applicant_id").label), " · ".join(filter(None, parts)))
        )
    if asking is not None or request.values["capacity"] != SELF:
        for name in ("capacity", "capacity_proof"):
            declared = field_of(Request, name)
            value = request.values[name] or None
            lines.append((say(declared.label), shown(declared, value, request.zone)))
    return lines


def _person_lines(person: dict[str, Any], zone: str) -> list[tuple[str, str]]:
    lines = []
    for declared in fields_of(Person):
        value = person[declared.name]
        if declared.name != "name" and value not in (None, ""):
            lines.append((say(declared.label), shown(declared, value, zone)))
    return lines


def reclassified_words() -> tuple[str, str]:
    """What changing the kind or the right of a recorded request means."""
    return (
        translate("Requests", "This reclassifies the request."),
        translate(
            "Requests",
            "It is recorded as a fact of today, with its reason, and the terms are counted anew. "
            "What happened until now stays.",
        ),
    )
