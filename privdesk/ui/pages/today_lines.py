"""What Hoy lists: groups of what is due and of who is awaited, with what each line says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from privdesk.documents.record_due import date_kind, is_of_law
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import RECORD_COMPLETE, WITHDRAWAL
from privdesk.rules.inventory_terms import NOTICED
from privdesk.rules.urgency import IN_TIME, TARGET_PASSED
from privdesk.rules.urgency import OVERDUE as IS_OVERDUE
from privdesk.rules.urgency import WAITING as IS_WAITING
from privdesk.store.agenda import DueItem
from privdesk.text import N_, Message, translate
from privdesk.ui.pages.steps import step_of
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.shown import passed, signed, weekday_and_day

NEAR = 5  # business days
OVERDUE = "overdue"
TODAY = "today"
NEXT = "next"
LATER = "later"
WAITING = "waiting"
_TITLES: dict[str, Message] = {
    OVERDUE: N_("Today", "Overdue"),
    TODAY: N_("Today", "Today"),
    NEXT: N_("Today", "Next five business days"),
    LATER: N_("Today", "Later"),
    WAITING: N_("Today", "Waiting for the data subject"),
}
_MAY_BE_EXTENDED = frozenset({"inquiry.answer", "claim.answer"})


@dataclass
class Group:
    """A group of lines; an empty one is not shown."""

    name: str
    title: Message
    note: str
    items: list[DueItem] = field(default_factory=list)


def grouped(items: list[DueItem], today: date, calendar: Calendar) -> list[Group]:
    """The items by how soon their earliest date is; groups without items are left out.

    A term that runs for the person stands apart, last, until it has passed.
    """
    near = calendar.add_business_days(today, NEAR)
    notes = {
        TODAY: weekday_and_day(today),
        NEXT: translate("Today", "until {day}", day=weekday_and_day(near)),
        WAITING: translate("Today", "nothing to do before that day"),
    }
    groups = {name: Group(name, title, notes.get(name, "")) for name, title in _TITLES.items()}
    for item in items:
        groups[_group_of(item, today, near)].items.append(item)
    return [group for group in groups.values() if group.items]


def _group_of(item: DueItem, today: date, near: date) -> str:
    if item.state == IS_WAITING:
        return WAITING
    if item.state == IS_OVERDUE:
        return OVERDUE
    if item.earliest <= today:
        return TODAY
    return NEXT if item.earliest <= near else LATER


def is_quiet(groups: list[Group]) -> bool:
    """Whether nothing is due within the next business days."""
    return all(group.name in (LATER, WAITING) for group in groups)


def action_of(item: DueItem) -> str:
    """The step of a request's line. While the person's reply is awaited, it is to record that."""
    if item.state == IS_WAITING and not item.unsent:
        return RECORD_COMPLETE
    return step_of(item.term, item.unsent)


def state_of(item: DueItem, today: date) -> str:
    """The state that the line shows: a date that the office set itself and missed has passed."""
    own = item.own_date
    if own is not None and own < today and item.state == IN_TIME:
        return TARGET_PASSED
    return item.state


def shown_date(item: DueItem) -> date | None:
    """The limit; for work of the office that it dated itself, its own date."""
    return item.limit or item.own_date


def date_note(item: DueItem, today: date, near: date) -> str:
    """What stands under the date: whose it is, or where it is near, that it can be extended."""
    if kind := date_kind(item):
        return kind
    if item.term == WITHDRAWAL:
        return translate("Today", "the person's")
    if can_be_extended(item, today) and item.earliest <= near:
        return translate("Today", "or extend")
    return ""


def can_be_extended(item: DueItem, today: date) -> bool:
    """Whether the line's answer may still be extended: until its limit (arts. 14 and 15)."""
    may = item.term in _MAY_BE_EXTENDED and not item.unsent
    return may and item.due is not None and item.due >= today


def hint(item: DueItem, today: date) -> str:
    """What a line's date means, where it is not the day to do it by alone; for its tooltip."""
    if can_be_extended(item, today) and item.due is not None:
        return translate(
            "Today",
            "Extension: the last day to send it, with reasons and a date, is {day}.",
            day=show_date(item.due),
        )
    if item.state == IS_WAITING:
        return translate(
            "Today",
            "It is the person's own term. After {day} the withdrawal can be declared.",
            day=show_date(item.earliest),
        )
    if item.term in NOTICED and item.target is not None and (day := shown_date(item)):
        return _notice_words(item, item.target, day)
    if item.own_date is not None:
        return translate("Today", "A date of your office: no term of the law ends on it.")
    if not is_of_law(item):
        return translate("Today", "No term of the law ends on that day.")
    return ""


def _notice_words(item: DueItem, notice: date, day: date) -> str:
    """Since when one is told of it, and until when, or from when, something is to be done."""
    if item.limit is None:
        return translate(
            "Today",
            "You are told of it from {notice} on; it may be done from {day} on.",
            notice=show_date(notice),
            day=show_date(day),
        )
    return translate(
        "Today",
        "You are told of it from {notice} on; act until {day}. No term of the law ends on that "
        "day.",
        notice=show_date(notice),
        day=show_date(day),
    )


def target_words(item: DueItem) -> str:
    """The target, only where it is earlier than the limit; the day of notice of a contract."""
    if item.target is None or (item.due is not None and item.target >= item.due):
        return ""
    return show_date(item.target)


def days_words(item: DueItem, today: date, calendar: Calendar) -> str:
    """Business days left to the date shown: `2`, `hoy`, `venció`, `−1`; nothing without a limit."""
    limit = shown_date(item)
    if limit is None or (item.term == WITHDRAWAL and limit < today):
        return ""  # after the person's own term the office is not late
    left = calendar.business_days_from(today, limit)
    if limit == today:
        return translate("Shown", "today")
    return signed(left) if left else passed()
