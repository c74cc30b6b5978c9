"""A month of an office as it is drawn: six weeks, the days that are not counted, what is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.documents.record_due import record_task
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import (
    AREA_REPLY,
    BACKUPS,
    CLOSING,
    EXECUTION,
    LEGEND_LIFTING,
    OTHER_ANSWER,
    SENDING,
    TASKS,
    TRANSFER_NOTICE,
    UPDATE,
    WITHDRAWAL,
)
from privdesk.rules.inventory_terms import (
    ACTIVITY_REVIEW,
    CONTRACT_END,
    DATABASE_REVIEW,
    DISPOSAL,
    MEASURE_REVIEW,
    PARTY_AUDIT,
    REMOVAL,
)
from privdesk.rules.inventory_words import RETENTION_ACTIONS
from privdesk.rules.registration import REGISTRATION
from privdesk.rules.substantial import CHANGE
from privdesk.rules.urgency import (
    DUE_SOON,
    DUE_TODAY,
    IN_TIME,
    ISSUED_UNSENT,
    OVERDUE,
    TARGET_PASSED,
    WAITING,
)
from privdesk.store.agenda import DueItem
from privdesk.store.month_agenda import MET, MISSED, TARGET, DayEntry
from privdesk.text import N_, Message, say, translate

WEEKS = 6
_DAYS = 7 * WEEKS
_DAY = timedelta(days=1)

# In one word, before a short number: `Responder 0142`.
_TASKS: dict[str, Message] = {
    "inquiry.answer": N_("Month", "Answer"),
    "inquiry.extension": N_("Month", "Answer"),
    "claim.answer": N_("Month", "Answer"),
    "claim.extension": N_("Month", "Answer"),
    "claim.completion": N_("Month", "Review"),
    "claim.transfer": N_("Month", "Transfer"),
    "claim.legend": N_("Month", "Legend"),
    WITHDRAWAL: N_("Month", "Withdrawal"),
    UPDATE: N_("Month", "Update"),
    OTHER_ANSWER: N_("Month", "Answer"),
    SENDING: N_("Month", "Send"),
    AREA_REPLY: N_("Month", "Area"),
    TRANSFER_NOTICE: N_("Month", "Tell"),
    EXECUTION: N_("Month", "Carry out"),
    LEGEND_LIFTING: N_("Month", "Lift"),
    BACKUPS: N_("Month", "Backups"),
    CLOSING: N_("Month", "Close"),
    REGISTRATION: N_("Month", "Register"),
    CHANGE: N_("Month", "Report"),
    REMOVAL: N_("Month", "Remove"),
    DATABASE_REVIEW: N_("Month", "Security"),
    ACTIVITY_REVIEW: N_("Month", "Review"),
    MEASURE_REVIEW: N_("Month", "Measure"),
    CONTRACT_END: N_("Month", "Contract"),
    PARTY_AUDIT: N_("Month", "Audit"),
    DISPOSAL: N_("Month", "Erase"),
}
MARKS: dict[str, Message] = {
    OVERDUE: N_("Month", "Overdue"),
    DUE_TODAY: N_("Month", "Due today"),
    DUE_SOON: N_("Month", "Due soon"),
    ISSUED_UNSENT: N_("Month", "Not sent"),
    TARGET_PASSED: N_("Month", "Target passed"),
    WAITING: N_("Month", "Waiting"),
    IN_TIME: N_("Month", "In time"),
    TARGET: N_("Month", "Target"),
    MET: N_("Month", "Met"),
    MISSED: N_("Month", "Met late"),
}


@dataclass(frozen=True)
class MonthDay:
    """One day: `why` it is not counted in words ("" for a business day), the `name` of a holiday
    or day off, the office's own `closure`, and what stands on it.
    """

    day: date
    is_business: bool
    why: str
    name: str
    closure: str
    entries: tuple[DayEntry, ...]


@dataclass(frozen=True)
class Month:
    """Forty-two days from a Monday on, those of the month `first` (its first day) among them.

    `overdue_before` counts what was due before the first of these days and is overdue.
    """

    first: date
    days: tuple[MonthDay, ...]
    overdue_before: int = 0

    def day(self, day: date) -> MonthDay | None:
        """That day, where it is one of these."""
        place = (day - self.days[0].day).days
        return self.days[place] if 0 <= place < len(self.days) else None


def days_of(month: date) -> tuple[date, date]:
    """The first and the last day that a month's six weeks show."""
    first = month.replace(day=1)
    start = first - timedelta(days=first.weekday())
    return start, start + timedelta(days=_DAYS - 1)


def month_after(month: date, count: int) -> date:
    """The first day of the month that comes `count` months later; before, where it is negative."""
    number = month.year * 12 + month.month - 1 + count
    return date(number // 12, number % 12 + 1, 1)


def month_of(
    month: date, calendar: Calendar, entries: Sequence[DayEntry], overdue_before: int = 0
) -> Month:
    """The month that `month` is a day of, with what stands on its days."""
    by_day: dict[date, list[DayEntry]] = {}
    for entry in entries:
        by_day.setdefault(entry.day, []).append(entry)
    start, _ = days_of(month)
    days = [start + _DAY * n for n in range(_DAYS)]
    return Month(
        month.replace(day=1),
        tuple(_day(day, calendar, tuple(by_day.get(day, ()))) for day in days),
        overdue_before,
    )


def _day(day: date, calendar: Calendar, entries: tuple[DayEntry, ...]) -> MonthDay:
    if not calendar.first_year <= day.year <= calendar.last_year:
        return MonthDay(day, True, "", "", "", entries)  # beside the first or the last month
    why = calendar.why_not_business(day) or ""
    closure = calendar.closure_on(day)
    return MonthDay(
        day,
        not why,
        why,
        calendar.name_of(day) if why else "",
        closure.name if closure else "",
        entries,
    )


def entry_words(entry: DayEntry) -> str:
    """`Responder 0142`, with the year where it is another one's number; `Contrato Nube`.

    A contract whose name begins with that word is not called so twice.
    """
    item = entry.item
    word = short_task(item) if entry.is_open or not item.is_request else say(_TASKS[item.term])
    if not item.is_request:
        name = item.area or item.case
        says_it = item.term == CONTRACT_END and name.casefold().startswith(f"{word} ".casefold())
        return name if says_it else f"{word} {name}"
    return f"{word} {short_number(item.case, entry.day.year)}"


def short_task(item: DueItem) -> str:
    """What is to be done, in a word or two: `Responder`; `Enviar` once its letter is issued."""
    if item.term == DISPOSAL and item.changes:
        return say(RETENTION_ACTIONS[item.changes[0]])
    return translate("Month", "Send") if item.unsent else say(_TASKS[item.term])


def short_number(number: str, year: int) -> str:
    """`0142` of `2026-0142` in that year; else the whole."""
    return number.removeprefix(f"{year}-")


def mark_words(entry: DayEntry) -> str:
    """The entry's state in words: `Vence hoy`, `Meta`, `Cumplido`."""
    due = entry.item.due
    if entry.met_on is not None and due is not None and entry.met_on > due:
        return say(MARKS[MISSED])
    return say(MARKS[entry.mark])


def entry_sentence(entry: DayEntry) -> str:
    """An entry as it is read out: `Vence hoy: Responder consulta, 2026-0142, Ana Ficticia`.

    A record of the inventory is named by what is to be done with it.
    """
    if not entry.item.is_request:
        return translate("Month", "{mark}: {task}", mark=mark_words(entry), task=task_words(entry))
    return translate(
        "Month",
        "{mark}: {task}, {case}, {whose}",
        mark=mark_words(entry),
        task=task_words(entry),
        case=entry.item.case,
        whose=entry.item.whose,
    )


def task_words(entry: DayEntry) -> str:
    """What is to be done, whole: `Responder consulta`, `Enviar la carta C-2026-0212`; with a
    record of the inventory by its name.
    """
    if not entry.item.is_request:
        return record_task(entry.item)
    if entry.is_open and entry.item.unsent:
        return translate("Month", "Send the letter {number}", number=entry.item.unsent)
    return say(TASKS[entry.item.term])
