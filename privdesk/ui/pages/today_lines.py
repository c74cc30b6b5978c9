"""What Hoy lists: four groups of what is due, with what each line says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from privdesk.rules.calendar import Calendar
from privdesk.store.agenda import DueItem
from privdesk.text import N_, Message, translate
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.shown import passed, signed, weekday_and_day

NEAR = 5  # business days
OVERDUE = "overdue"
TODAY = "today"
NEXT = "next"
LATER = "later"
_TITLES: dict[str, Message] = {
    OVERDUE: N_("Today", "Overdue"),
    TODAY: N_("Today", "Today"),
    NEXT: N_("Today", "Next five business days"),
    LATER: N_("Today", "Later"),
}


@dataclass
class Group:
    """A group of lines; an empty one is not shown."""

    name: str
    title: Message
    note: str
    items: list[DueItem] = field(default_factory=list)


def grouped(items: list[DueItem], today: date, calendar: Calendar) -> list[Group]:
    """The items by how soon their earliest date is; groups without items are left out."""
    near = calendar.add_business_days(today, NEAR)
    notes = {
        TODAY: weekday_and_day(today),
        NEXT: translate("Today", "until {day}", day=weekday_and_day(near)),
    }
    groups = {name: Group(name, title, notes.get(name, "")) for name, title in _TITLES.items()}
    for item in items:
        if item.is_overdue:
            name = OVERDUE
        elif item.earliest <= today:
            name = TODAY
        else:
            name = NEXT if item.earliest <= near else LATER
        groups[name].items.append(item)
    return [group for group in groups.values() if group.items]


def target_words(item: DueItem) -> str:
    """The target, only where it is earlier than the limit."""
    if item.target is None or (item.due is not None and item.target >= item.due):
        return ""
    return show_date(item.target)


def limit_of(item: DueItem) -> date | None:
    """The legal limit, or the policy's shorter promise."""
    return min((d for d in (item.due, item.promised) if d), default=None)


def days_words(item: DueItem, today: date, calendar: Calendar) -> str:
    """Business days left to the limit: `2`, `hoy`, `venció`, `−1`; nothing without a limit."""
    limit = limit_of(item)
    if limit is None:
        return ""
    left = calendar.business_days_from(today, limit)
    if limit == today:
        return translate("Shown", "today")
    return signed(left) if left else passed()
