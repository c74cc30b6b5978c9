"""From when or by when data are erased by a retention rule, and which holds stand against it.

Decreto 1074 de 2015, 2.2.2.25.2.8: data are kept as long as is reasonable and necessary, and then
erased unless a legal or contractual duty keeps them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Protocol, TypeVar

from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar
from privdesk.rules.counted import months_later
from privdesk.text import translate

AT_LEAST = "at_least"
AT_MOST = "at_most"
UNTIL_ASKED = "until_asked"
NO_LIMIT = "no_limit"
WITHOUT_PERIOD = frozenset({UNTIL_ASKED, NO_LIMIT})
BUSINESS_DAYS = "business_days"
ERASE, ANONYMIZE, ARCHIVE = "erase", "anonymize", "archive"
ANONYMOUS, ARCHIVED = "anonymous", "archived"
# By which methods each action of a rule is done; by another one only with a reason.
METHODS_OF: dict[str, frozenset[str]] = {
    ERASE: frozenset({"logical", "overwrite", "physical", "backups"}),
    ANONYMIZE: frozenset({ANONYMOUS}),
    ARCHIVE: frozenset({ARCHIVED}),
}
_MONTHS = {"months": 1, "years": 12}


@dataclass(frozen=True)
class Due:
    """When a rule lets go of data, or wants them gone; calendar days, never moved.

    With the bound `at_least`, `on` is the first day on which they may be erased (the day after
    the period); with `at_most`, the last day on which they may still be there. `notice_on` is the
    rule's day of notice before it, None where it asks for none.
    """

    bound: str
    on: date
    notice_on: date | None

    @property
    def is_limit(self) -> bool:
        """Whether the data must be gone by that day; else they may go from it on."""
        return self.bound == AT_MOST


def action_done(method: str | None, action: str | None) -> str:
    """What a disposal is by its method: erased, made anonymous, or archived, which erases nothing.

    Another method is taken for what its rule says (`action`, None without a rule).
    """
    by_method = {m: done for done, methods in METHODS_OF.items() for m in methods}
    return by_method.get(method or "", action or ERASE)


def due_from(rule_values: Mapping[str, Any], trigger_on: date, calendar: Calendar) -> Due | None:
    """What a retention rule (its values by field names) says of data whose period began that day.

    None where the rule keeps them until erasure is asked or without limit, or has no period yet.
    Months and years end on the same day number, or on the month's last day (C.C. art. 67);
    business days are those of `calendar`, the office's. Raises `BadInput`
    ("period") for a negative period and for one that no calendar holds; of business days it names
    the years whose holidays are known.
    """
    bound, period = rule_values["bound"], rule_values["period"]
    if bound in WITHOUT_PERIOD or period is None:
        return None
    end = _after(trigger_on, period, rule_values["unit"], calendar)
    on = end + timedelta(1) if bound == AT_LEAST else end
    return Due(bound, on, notice_day(on, rule_values["notice_days"]))


def _after(start: date, period: int, unit: str, calendar: Calendar) -> date:
    try:
        if period < 0:
            raise ValueError(period)
        if unit in _MONTHS:
            end = months_later(start, period * _MONTHS[unit])
        elif unit == BUSINESS_DAYS:
            end = _business_days_after(start, period, calendar)
        else:
            end = start + timedelta(period)
        if end == date.max:
            raise OverflowError
    except BadInput as error:
        raise BadInput(str(error), "period") from error
    except (ValueError, OverflowError) as error:
        raise BadInput(
            translate("Retention", "A period of {period} cannot be counted.", period=period),
            "period",
        ) from error
    return end


def _business_days_after(start: date, count: int, calendar: Calendar) -> date:
    return calendar.add_business_days(start, count) if count else start


def notice_day(on: date, notice_days: int | None) -> date | None:
    """The day of notice, so many calendar days before; None where none is asked for."""
    if not notice_days or notice_days < 0:
        return None
    return date.fromordinal(max(1, on.toordinal() - notice_days))


class _Values(Protocol):
    def __getitem__(self, name: str, /) -> Any: ...


_Hold = TypeVar("_Hold", bound=_Values)


def held_by(
    holds: Iterable[_Hold],
    *,
    rule_id: int | None,
    database_id: int | None,
    person_id: int | None,
    today: date,
    activity_id: int | None = None,
    databases: Collection[int] | None = None,
) -> list[_Hold]:
    """Which of the holds (sheets, or values by field names) forbid an erasure on a legal day.

    A hold stands where what it is about and what is to be erased can be the same: each of rule,
    database, activity and person that either side leaves open agrees with any. A hold about
    nothing holds all. `databases` are those in which the person is known to be, where no single one
    is meant: a hold on another one does not stand; None while nobody knows.

    A hold on an activity stands against what names no activity where its databases
    (`in_databases`, store.retention.legal_holds) are among those meant, so that a person who is in
    one of them is not erased; and wherever nobody knows which databases the activity uses.
    """
    known = databases if database_id is None else (database_id,)
    return [
        hold
        for hold in holds
        if stands(hold, today)
        and _agree(hold["retention_rule_id"], rule_id)
        and _agree(hold["person_id"], person_id)
        and (hold["database_id"] is None or known is None or hold["database_id"] in known)
        and _activity_agrees(hold, activity_id, known)
    ]


def stands(hold: _Values, today: date) -> bool:
    """Whether a hold is in force on a legal day; both its days are included."""
    since, until = hold["since_on"], hold["until_on"]
    return (since is None or since <= today) and (until is None or today <= until)


def _activity_agrees(
    hold: _Values, activity_id: int | None, databases: Collection[int] | None
) -> bool:
    if hold["activity_id"] is None or activity_id is not None:
        return _agree(hold["activity_id"], activity_id)
    uses: Collection[int] | None = hold["in_databases"]
    return not uses or databases is None or not set(uses).isdisjoint(databases)


def _agree(held: int | None, erased: int | None) -> bool:
    return held is None or erased is None or held == erased
