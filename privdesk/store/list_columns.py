"""The columns of a record type's list: those of its fields, and those that SQL computes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from privdesk.fields import Field, FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.rules import urgency
from privdesk.rules.events import DECISIONS
from privdesk.rules.registration_state import STATES as RNBD_STATES
from privdesk.rules.stages import STAGES
from privdesk.text import N_, Message


@dataclass(frozen=True)
class ListColumn:
    """A column of a list: a field of the record type, or one computed in SQL (`field` None)."""

    name: str
    label: Message
    kind: FieldKind
    field: Field | None = None
    choices: Mapping[str, Message] | None = None


_COMPLETE = ListColumn("complete", N_("Register", "Complete (%)"), FieldKind.NUMBER)
_COMPUTED: dict[str, tuple[ListColumn, ...]] = {
    "request": (
        ListColumn("state", N_("Request", "State"), FieldKind.CHOICE, choices=urgency.STATES),
        ListColumn("due", N_("Request", "Due"), FieldKind.DATE),
        ListColumn("due_is_target", N_("Request", "The date is the target"), FieldKind.FLAG),
        ListColumn("stage", N_("Request", "Stage"), FieldKind.CHOICE, choices=STAGES),
        ListColumn("document_number", N_("Person", "Document number"), FieldKind.TEXT),
        ListColumn("received_on", N_("Request", "Received"), FieldKind.DATE),
        ListColumn("limit", N_("Register", "Legal limit"), FieldKind.DATE),
        ListColumn("target", N_("Register", "Target"), FieldKind.DATE),
        ListColumn("answered_on", N_("Register", "Answered on"), FieldKind.DATE),
        ListColumn("in_time", N_("Register", "In time"), FieldKind.FLAG),
        ListColumn("decision", N_("Register", "Decision"), FieldKind.CHOICE, choices=DECISIONS),
        ListColumn("closed_on", N_("Register", "Closed on"), FieldKind.DATE),
    ),
    "database": (
        ListColumn("rnbd", N_("Register", "RNBD"), FieldKind.CHOICE, choices=RNBD_STATES),
        _COMPLETE,
    ),
    "activity": (_COMPLETE,),
    "party": (
        ListColumn("roles", N_("Register", "Capacities"), FieldKind.TEXT),
        ListColumn("next_end", N_("Register", "Next end of a contract"), FieldKind.DATE),
        _COMPLETE,
    ),
}


def columns_of(record_type: str) -> tuple[ListColumn, ...]:
    """The columns of a record type's list: the computed ones, then its fields shown in tables."""
    fields = (f for f in fields_of(RECORD_TYPES[record_type]) if f.in_table)
    return _COMPUTED.get(record_type, ()) + tuple(
        ListColumn(f.name, f.label, f.kind, f) for f in fields
    )
