"""What Hoy says of a deadline, and where its button leads: a request's step, or a record's page."""

from __future__ import annotations

from datetime import date

from privdesk.documents.record_due import record_kind, record_note, record_task, record_whose
from privdesk.rules.inventory_terms import (
    ACTIVITY_REVIEW,
    CONTRACT_END,
    DATABASE_REVIEW,
    MEASURE_REVIEW,
    PARTY_AUDIT,
    REMOVAL,
)
from privdesk.rules.registration import REGISTRATION
from privdesk.rules.substantial import CHANGE
from privdesk.store.agenda import DueItem
from privdesk.text import N_, Message, say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.pages.step_faces import STEPS
from privdesk.ui.pages.steps import take_step, task_words
from privdesk.ui.pages.today_lines import action_of

_OPEN: dict[str, Message] = {
    "database": N_("Today", "Open the database"),
    "activity": N_("Today", "Open the activity"),
    "party": N_("Today", "Open the third party"),
    "contract": N_("Today", "Open the contract"),
    "disposal": N_("Today", "Open the disposal"),
}
# The section of a record's page (rules.sections) where it is done, and the field or list of rows
# there; without a field, the first one. What has a page of one piece has neither.
PLACES: dict[str, tuple[str, str]] = {
    REGISTRATION: ("rnbd", ""),
    CHANGE: ("rnbd", ""),
    REMOVAL: ("rnbd", ""),
    DATABASE_REVIEW: ("security", "security_review_on"),
    ACTIVITY_REVIEW: ("general", "review_on"),
    MEASURE_REVIEW: ("systems", "measures"),
    CONTRACT_END: ("general", "ends_on"),
    PARTY_AUDIT: ("audits", "audits"),
}
# Those whose words leave the least room for the name in them.
_LONG = frozenset({REGISTRATION, CHANGE, REMOVAL, DATABASE_REVIEW, ACTIVITY_REVIEW, CONTRACT_END})


def due_task(item: DueItem, today: date | None = None) -> str:
    """What is to be done: `Responder consulta`, `Auditar a Nube Supuesta S.A.S.`.

    With `today` also what follows once the person's own term has ended.
    """
    if not item.is_request:
        return record_task(item)
    is_over = today is not None and item.due is not None and item.due < today
    return task_words(item.term, item.unsent, item.area, is_over=is_over)


def due_whose(item: DueItem) -> str:
    """What stands small under it: `2026-0142 · Ana Ficticia`, `Clientes · Mercadeo`.

    A long task is cut before the name of its record, which is then said here.
    """
    if item.is_request:
        return f"{item.case} · {item.whose}"
    if item.term not in _LONG:
        return record_note(item)
    return " · ".join(part for part in (item.case, record_whose(item)) if part)


def due_name(item: DueItem) -> str:
    """What leads to the case itself: a request's number; of a record, which its task names, what
    kind it is.
    """
    return item.case if item.is_request else record_kind(item)


def opening_words(item: DueItem) -> str:
    """What opening the case is called."""
    return translate("Month", "Open the request") if item.is_request else say(_OPEN[item.case_type])


def button_words(item: DueItem) -> str:
    """What its button says."""
    return say(STEPS[action_of(item)].button) if item.is_request else opening_words(item)


def act_on(desk: Desk, item: DueItem) -> None:
    """Go where it is done: the step of a request, the field of a record's page."""
    if item.is_request:
        take_step(desk, item.case_id, action_of(item), item.unsent, item.about)
    else:
        open_case(desk, item)


def open_case(desk: Desk, item: DueItem) -> None:
    """Go to the request itself, or to the field of a record's page that it is about."""
    if item.is_request:
        desk.go("requests", {"request": item.case_id})
        return
    section, name = PLACES.get(item.term, ("", ""))
    at = {"section": section, "field": name}
    desk.go(item.case_type, {"record": item.case_id} | {k: v for k, v in at.items() if v})
