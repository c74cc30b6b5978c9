"""Which short form records which step or fact, and opening it over the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from privdesk.rules.case import (
    ASK_AREA,
    CHECK_BACKUPS,
    CLOSE,
    DECIDE,
    DECLARE_WITHDRAWAL,
    EXECUTE,
    LIFT_LEGEND,
    RECORD_AREA_REPLY,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SET_LEGEND,
    VERIFY_IDENTITY,
)
from privdesk.ui.desk import Desk
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.event_forms_area import AreaForm, AreaReplyForm
from privdesk.ui.pages.event_forms_arrival import BounceForm, DeliveryForm
from privdesk.ui.pages.event_forms_claim import (
    CompleteForm,
    IdentityForm,
    IncompleteForm,
    LegendForm,
    LegendLiftedForm,
    WithdrawalForm,
)
from privdesk.ui.pages.event_forms_file import (
    CloseForm,
    ComplaintForm,
    NoteForm,
    ReclassifyForm,
    StrikeForm,
    VoidForm,
)
from privdesk.ui.pages.event_forms_outcome import BackupsForm, DecisionForm, ExecutionForm
from privdesk.ui.pages.event_forms_sending import SendingForm
from privdesk.ui.pages.request_snapshot import RequestSnapshot

# Facts that are no step of the rules: they are recorded when they happen.
DELIVERY = "delivery"
BOUNCE = "bounce"
INCOMPLETE = "incomplete"
COMPLAINT = "complaint"
RECLASSIFY = "reclassify"
TAKE_NOTE = "note"
VOID = "void"
STRIKE = "strike"

FORMS: dict[str, type[EventForm]] = {
    VERIFY_IDENTITY: IdentityForm,
    RECORD_COMPLETE: CompleteForm,
    INCOMPLETE: IncompleteForm,
    SET_LEGEND: LegendForm,
    LIFT_LEGEND: LegendLiftedForm,
    DECLARE_WITHDRAWAL: WithdrawalForm,
    DECIDE: DecisionForm,
    EXECUTE: ExecutionForm,
    CHECK_BACKUPS: BackupsForm,
    RECORD_SENDING: SendingForm,
    DELIVERY: DeliveryForm,
    BOUNCE: BounceForm,
    ASK_AREA: AreaForm,
    RECORD_AREA_REPLY: AreaReplyForm,
    RECLASSIFY: ReclassifyForm,
    COMPLAINT: ComplaintForm,
    TAKE_NOTE: NoteForm,
    CLOSE: CloseForm,
    VOID: VoidForm,
    STRIKE: StrikeForm,
}


def open_form(
    name: str,
    desk: Desk,
    request: RequestSnapshot,
    parent: QWidget,
    document: str | None = None,
    about: int | None = None,
    place: str | None = None,
) -> EventForm:
    """The form of that step or fact, opened over the window.

    `document` is a letter's number, `about` the id of the event and `place` the database or third
    party that it concerns.
    """
    form = FORMS[name](desk, request, parent, document=document, about=about, place=place)
    form.keep_as(form_name(name, document, about, place))
    form.open()
    return form


def form_name(
    name: str, document: str | None = None, about: int | None = None, place: str | None = None
) -> str:
    """What a draft calls the form of a step or fact, with what it is about."""
    return "|".join((name, document or "", str(about or ""), place or ""))


def named_form(form: str) -> tuple[str, str | None, int | None, str | None] | None:
    """Step or fact, letter, event and place of what `form_name` gave; None for anything else."""
    parts = form.split("|")
    if len(parts) != 4 or parts[0] not in FORMS:
        return None
    name, document, about, place = parts
    return name, document or None, int(about) if about.isdecimal() else None, place or None
