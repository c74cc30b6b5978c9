"""What stands in grey under a record's title: what it is, and the first thing to know of it."""

from __future__ import annotations

from privdesk.rules.inventory_words import ACTIVITY_ROLES
from privdesk.rules.sheet import Sheet
from privdesk.text import say, translate
from privdesk.ui.parts.progress import figure


def activity_subtitle(sheet: Sheet) -> str:
    """An activity with the role of the organization in it."""
    role = ACTIVITY_ROLES.get(sheet["role"])
    kind = translate("ActivityPage", "Processing activity")
    return f"{kind} · {say(role)}" if role is not None else kind


def database_subtitle(sheet: Sheet) -> str:
    """A database with how many people it is about."""
    count = sheet["subject_count"]
    if count is None:
        return translate("DatabasePage", "Database")
    if count == 1:
        return translate("DatabasePage", "Database · 1 data subject")
    return translate("DatabasePage", "Database · {count} data subjects", count=figure(count))
