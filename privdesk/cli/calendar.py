"""`privdesk calendar`: the days that an office counts, changed only after telling what moves."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line
from privdesk.clock import local_day
from privdesk.errors import BadInput
from privdesk.operations.calendar_change import (
    Change,
    RemoveDay,
    SaveDay,
    SetOffice,
    accept_reference,
    change_calendar,
    is_reference_accepted,
    preview,
    reference_moves,
)
from privdesk.operations.calendar_moves import Move, move_words
from privdesk.records import CalendarDay, Closure
from privdesk.records.calendar_day import CHANGES
from privdesk.store.counting import organization, own_days
from privdesk.text import say, short_date, translate


def calendar(chosen: argparse.Namespace) -> int:
    """Print the office's own days; with a change, what it moves; with --yes, carry it out."""
    _check_one(chosen)
    with open_store(chosen, writing=chosen.yes, unasked=True) as store:
        with store.read() as session:
            change = _change(session, chosen)
            if change is None and not chosen.accept:
                for line in _own_lines(session):
                    print(line)
                return DONE
            zone = organization(session).time_zone
            today = local_day(clock.now(), zone)
            found = preview(session, change, today) if change else reference_moves(session, today)
        for line in _move_lines(found):
            print(line)
        if not chosen.yes:
            print(translate("Commands", "Nothing was changed: give --yes to carry it out."))
            return DONE
        with store.write("change_calendar" if change else "accept_reference") as session:
            if change:
                change_calendar(session, change, now=clock.now())
            else:
                accept_reference(session, now=clock.now())
    print(translate("Commands", "Done."))
    return DONE


def _check_one(chosen: argparse.Namespace) -> None:
    given = (chosen.add, chosen.business, chosen.close, chosen.remove, chosen.saturday)
    if sum(value is not None for value in given) + chosen.accept > 1:
        raise BadInput(translate("Commands", "Give one change at a time."))


def _change(session: Session, chosen: argparse.Namespace) -> Change | None:
    for change, given in (("added", chosen.add), ("removed", chosen.business)):
        if given:
            day, name, source = given
            values = {"day": _day(day), "change": change, "name": name, "source": source}
            return SaveDay(CalendarDay, values)
    if chosen.close:
        first, last, name = chosen.close
        return SaveDay(Closure, {"first": _day(first), "last": _day(last), "name": name})
    if chosen.remove is not None:
        return _removal(session, chosen)
    if chosen.saturday is not None:
        return SetOffice({"saturday_is_business": chosen.saturday == "yes"})
    return None


def _day(text: str) -> object:
    from privdesk.cli.arguments import date_argument

    try:
        return date_argument(text)
    except argparse.ArgumentTypeError as error:
        raise BadInput(str(error), "day") from error


def _removal(session: Session, chosen: argparse.Namespace) -> RemoveDay:
    days, closures = own_days(session)
    for day in days:
        if day.day == chosen.remove:
            return RemoveDay(CalendarDay, day.id)
    for closure in closures:
        if closure.first == chosen.remove:
            return RemoveDay(Closure, closure.id)
    raise BadInput(
        translate(
            "Commands",
            "There is no day {day} of the office in the calendar.",
            day=short_date(chosen.remove),
        )
    )


def _own_lines(session: Session) -> Iterator[str]:
    if organization(session).saturday_is_business:
        yield translate("Commands", "Saturday is a business day.")
    else:
        yield translate("Commands", "Saturday is no business day.")
    days, closures = own_days(session)
    for day in sorted(days, key=lambda d: d.day):
        what = say(CHANGES[day.change])
        yield f"{short_date(day.day)}  {what} · {one_line(day.name)} ({one_line(day.source)})"
    for closure in sorted(closures, key=lambda c: c.first):
        what = say(Closure.type_label)
        span = f"{short_date(closure.first)}–{short_date(closure.last)}"
        yield f"{span}  {what} · {one_line(closure.name)}"
    if not is_reference_accepted(session):
        yield translate(
            "Commands",
            "The holidays and terms of this Privdesk are not accepted yet: "
            "privdesk calendar STORE --accept.",
        )


def _move_lines(found: Sequence[Move]) -> Iterator[str]:
    if not found:
        yield translate("Commands", "No open request moves.")
    elif any(move.case_type != "request" for move in found):
        yield translate("Commands", "Dates of open requests and of the RNBD that move:")
    elif len(found) == 1:
        yield translate("Commands", "1 date of open requests moves:")
    else:
        yield translate("Commands", "{count} dates of open requests move:", count=len(found))
    for move in found:
        yield f"{move.case:10}  {one_line(move.whose)} · {one_line(move_words(move))}"
