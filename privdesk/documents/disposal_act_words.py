"""What an act of disposal is called and says of itself: erased, made anonymous, or archived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privdesk.documents.inventory_values import EMPTY
from privdesk.documents.spanish import long_date
from privdesk.fields import field_of
from privdesk.records import Disposal
from privdesk.rules.inventory_words import RETENTION_ACTIONS
from privdesk.rules.retention import ANONYMIZE, ARCHIVE, ERASE, action_done
from privdesk.text import N_, Message, say, translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import Sheet
    from privdesk.store.inventory import Inventory

_TITLES: dict[str, Message] = {
    ERASE: N_("DisposalAct", "Act of disposal {number}"),
    ANONYMIZE: N_("DisposalAct", "Act of anonymization {number}"),
    ARCHIVE: N_("DisposalAct", "Act of archiving {number}"),
}
_DID: dict[str, Message] = {
    ERASE: N_(
        "DisposalAct",
        "On {day}, {organization} disposed of the personal data that this act describes, {why}.",
    ),
    ANONYMIZE: N_(
        "DisposalAct",
        "On {day}, {organization} made the personal data that this act describes anonymous, so "
        "that they can no longer be linked to anybody, {why}.",
    ),
    ARCHIVE: N_(
        "DisposalAct",
        "On {day}, {organization} archived apart the personal data that this act describes, {why}. "
        "This is no erasure: the data are kept, and used for nothing but what keeps them.",
    ),
}
_HEADINGS: dict[str, Message] = {
    ERASE: N_("DisposalAct", "What was disposed of"),
    ANONYMIZE: N_("DisposalAct", "What was made anonymous"),
    ARCHIVE: N_("DisposalAct", "What was archived"),
}


def action_of(inventory: Inventory, disposal: Sheet) -> str:
    """What was done: "erase", "anonymize" or "archive", by the method, else by the rule."""
    rule = inventory.find("retention_rule", disposal["retention_rule_id"])
    return action_done(disposal["method"], rule["action"] if rule else None)


def act_title(inventory: Inventory, disposal: Sheet) -> str:
    """`Acta de archivo ACTA-2026-0001`."""
    number = disposal["number"] or EMPTY
    return say(_TITLES[action_of(inventory, disposal)], number=number)


def heading_of(inventory: Inventory, disposal: Sheet) -> str:
    """The heading over what it was done to."""
    return say(_HEADINGS[action_of(inventory, disposal)])


def opening(inventory: Inventory, disposal: Sheet) -> str:
    """The first sentence: when, who, what, and by which duty."""
    done = disposal["done_on"]
    return say(
        _DID[action_of(inventory, disposal)],
        day=long_date(done) if done else EMPTY,
        organization=inventory.organization["name"],
        why=_why(inventory, disposal),
    )


def _why(inventory: Inventory, disposal: Sheet) -> str:
    if disposal["request_id"] is not None:
        return translate(
            "DisposalAct",
            "as request {number} asks (Ley 1581 de 2012, art. 8, e; Decreto 1074 de 2015, art. "
            "2.2.2.25.2.6)",
            number=inventory.title("request", disposal["request_id"]),
        )
    rule = inventory.find("retention_rule", disposal["retention_rule_id"])
    if rule is not None and action_of(inventory, disposal) != rule["action"]:
        return translate(
            "DisposalAct",
            "for the reason that stands under “{field}”; its retention rule says “{action}”",
            field=say(field_of(Disposal, "method_details").label),
            action=say(RETENTION_ACTIONS[rule["action"]]),
        )
    if rule is not None:
        return translate(
            "DisposalAct",
            "as the retention rule says (Decreto 1074 de 2015, art. 2.2.2.25.2.8)",
        )
    return translate("DisposalAct", "for the reason that stands under “Notes”")
