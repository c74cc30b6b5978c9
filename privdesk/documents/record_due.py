"""A deadline of the inventory in words: what is to be done with which record, and by whose date."""

from __future__ import annotations

from privdesk.fields import fields_of
from privdesk.records import RECORD_TYPES, Database
from privdesk.records.owned import OWNED
from privdesk.rules.inventory_terms import (
    ACTIVITY_REVIEW,
    CONTRACT_END,
    DATABASE_REVIEW,
    DISPOSAL,
    INVENTORY_TERMS,
    MEASURE_REVIEW,
    OF_LAW,
    PARTY_AUDIT,
    REMOVAL,
)
from privdesk.rules.inventory_words import RETENTION_ACTIONS
from privdesk.rules.registration import REGISTRATION
from privdesk.rules.retention import ANONYMIZE, ARCHIVE
from privdesk.rules.substantial import CHANGE
from privdesk.store.agenda import DueItem
from privdesk.text import N_, Message, say, translate

_TASKS: dict[str, Message] = {
    REGISTRATION: N_("Due", "Register the database “{name}” in the RNBD"),
    CHANGE: N_("Due", "Report the substantial changes of “{name}”"),
    REMOVAL: N_("Due", "Tell the RNBD that “{name}” is no more"),
    DATABASE_REVIEW: N_("Due", "Review the security measures of “{name}”"),
    ACTIVITY_REVIEW: N_("Due", "Review the activity “{name}”"),
    MEASURE_REVIEW: N_("Due", "Review the measure “{row}”"),
    CONTRACT_END: N_("Due", "The contract “{name}” ends"),
    PARTY_AUDIT: N_("Due", "Audit {name}"),
    DISPOSAL: N_("Due", "Erase: {name}"),
}
# What a disposal is by its rule, where it is no erasure.
_ACTIONS: dict[str, Message] = {
    ANONYMIZE: N_("Due", "Make anonymous: {name}"),
    ARCHIVE: N_("Due", "Archive apart: {name}"),
}
# Titles of these types name no person, but by an oddity of who wrote them.
_NAMELESS = frozenset({"database", "activity"})


def record_task(item: DueItem) -> str:
    """What is to be done and with what: `Inscribir la base «Club de clientes» en el RNBD`."""
    if item.term == DISPOSAL and item.changes:
        return say(_ACTIONS.get(item.changes[0], _TASKS[DISPOSAL]), name=item.case)
    return say(_TASKS[item.term], name=item.case, row=item.area)


def task_without_names(item: DueItem) -> str:
    """The same in a file that leaves the office: a party, contract or disposal is not named."""
    if item.case_type in _NAMELESS:
        return record_task(item)
    if item.term == DISPOSAL and item.changes:
        return say(RETENTION_ACTIONS[item.changes[0]])
    return say(INVENTORY_TERMS[item.term])


def record_kind(item: DueItem) -> str:
    """`Base de datos`."""
    return say(RECORD_TYPES[item.case_type].type_label)


def record_whose(item: DueItem) -> str:
    """What the task does not say: what changed, or who answers for the record; "" for nothing."""
    if item.changes and item.term == CHANGE:
        return translate("Due", "Changed: {what}", what=", ".join(map(_changed, item.changes)))
    of = item.case if item.term == MEASURE_REVIEW else ""
    return " · ".join(part for part in (of, item.whose) if part)


def record_note(item: DueItem) -> str:
    """What stands small under the task: what changed, or what it is and who answers for it."""
    whose = record_whose(item)
    if item.changes and item.term == CHANGE:
        return whose
    return f"{record_kind(item)} · {whose}" if whose else record_kind(item)


def _changed(name: str) -> str:
    """What the officer calls a field, or a list of rows, of a database."""
    labels = {declared.name: declared.label for declared in fields_of(Database)}
    labels |= {owned.name: owned.label for owned in OWNED["database"]}
    return say(labels[name]) if name in labels else name


def is_of_law(item: DueItem) -> bool:
    """Whether a term of the law ends on its limit, so that being late is a breach."""
    return item.is_request or item.term in OF_LAW


def date_kind(item: DueItem) -> str:
    """Whose date it is where it is not the law's: `del contrato`, `fecha interna`; else ""."""
    if item.own_date is not None:
        return translate("Today", "internal date")
    if item.term == CONTRACT_END:
        return translate("Due", "of the contract")
    return translate("Due", "of the rule") if item.term == DISPOSAL else ""
