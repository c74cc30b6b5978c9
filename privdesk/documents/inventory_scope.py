"""Which records of the inventory a file holds, and what its head says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from privdesk.documents.register import shown_moment
from privdesk.records import INVENTORY
from privdesk.text import N_, Message, say, short_date, translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import Sheet
    from privdesk.store.inventory import Inventory

# What is written, by its name in commands: the types of records, in their order.
KINDS: dict[str, tuple[str, ...]] = {
    "databases": ("database",),
    "activities": ("activity",),
    "parties": ("party", "contract"),
    "retention": ("retention_rule", "legal_hold", "disposal"),
    "inventory": INVENTORY,
}
TITLES: dict[str, Message] = {
    "databases": N_("Inventory", "Register of databases"),
    "activities": N_("Inventory", "Register of processing activities"),
    "parties": N_("Inventory", "Register of third parties"),
    "retention": N_("Inventory", "Register of retention and disposal"),
    "inventory": N_("Inventory", "Inventory of personal data"),
}
PLURALS: dict[str, Message] = {
    "database": N_("Inventory", "Databases"),
    "activity": N_("Inventory", "Processing activities"),
    "party": N_("Inventory", "Third parties"),
    "contract": N_("Inventory", "Contracts"),
    "retention_rule": N_("Inventory", "Retention rules"),
    "legal_hold": N_("Inventory", "Legal holds"),
    "disposal": N_("Inventory", "Disposals"),
}


@dataclass(frozen=True)
class Scope:
    """What is asked for: a kind, and where not all of it is wanted, which records and why.

    `ids` are the wanted records of a type (another type is whole, contracts follow their third
    parties); `words` say the selection to people.
    """

    kind: str
    words: str = ""
    ids: Mapping[str, frozenset[int]] | None = None

    @property
    def title(self) -> str:
        """The title of the file."""
        return say(TITLES[self.kind])

    @property
    def selection(self) -> str:
        """The selection in words; that it is all, where nothing else was asked for."""
        return self.words or translate("Register", "all")

    def sheets(self, inventory: Inventory, record_type: str) -> tuple[Sheet, ...]:
        """The wanted records of a type, in their order."""
        found = inventory.sheets(record_type)
        if not self.ids:
            return found
        if record_type in self.ids:
            return tuple(s for s in found if s.id in self.ids[record_type])
        if record_type == "contract" and "party" in self.ids:
            return tuple(s for s in found if s["party_id"] in self.ids["party"])
        return found


def day_of(inventory: Inventory, made: datetime) -> date:
    """The legal day that the inventory stands for; `made` is the aware moment of writing it."""
    return inventory.day or made.astimezone(ZoneInfo(inventory.zone)).date()


def day_words(inventory: Inventory, made: datetime) -> str:
    """The day that the inventory stands for: today, or a past one rebuilt from the history."""
    if inventory.day is None:
        today = day_of(inventory, made)
        return translate("Inventory", "As of today, {day}", day=short_date(today))
    return translate(
        "Inventory",
        "As it stood at the end of {day}, rebuilt from the history",
        day=short_date(inventory.day),
    )


def key_of(record_type: str, record_id: int | None) -> str:
    """The bookmark of a record in a PDF."""
    return f"{record_type}-{record_id}"


def head_facts(
    inventory: Inventory, made: datetime, selection: str, *, is_data: bool = True
) -> list[tuple[str, str]]:
    """What stands at the head of a register: of which day, what was chosen, the seal, by labels.

    Of a file of data (`is_data`) also whose it is and its time zone, which nothing else there says.
    """
    office = inventory.organization
    whose = [(translate("Register", "Organization"), office["name"])]
    zone = [(translate("Register", "Time zone"), inventory.zone)]
    return [
        *(whose if is_data else ()),
        (translate("Inventory", "NIT"), office["nit"]),
        (translate("Inventory", "Day"), day_words(inventory, made)),
        (translate("Register", "Selection"), selection),
        (translate("Register", "Generated"), shown_moment(made, inventory.zone)),
        *(zone if is_data else ()),
        (translate("Register", "Audit seal"), str(inventory.seal)),
    ]
