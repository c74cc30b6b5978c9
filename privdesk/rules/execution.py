"""Carrying out what was decided: in which databases and third parties it is done, and where not.

A decision is no execution: what was granted must be done in time (Decreto 1074 de 2015,
art. 2.2.2.25.2.6); data that were only archived are not erased.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from privdesk.rules.events import (
    ARCHIVED,
    CHANGE_TOLD,
    EXECUTED,
    FOUND,
    LEGEND_LIFTED,
    LEGEND_SET,
    LEGEND_TOLD,
    NOT_FOUND,
    Event,
    done_by,
)
from privdesk.rules.places import is_party
from privdesk.rules.timeline import Facts


@dataclass(frozen=True)
class Place:
    """What happened in one database or at one third party; `name` is that of `Event.place`.

    None is the case as a whole. Each is the last event of its matter, None where there is none.
    """

    name: str | None
    searched: Event | None
    legend: Event | None
    lifted: Event | None
    done: Event | None
    archived: Event | None
    told: Event | None
    backups: Event | None

    @property
    def is_party(self) -> bool:
        return is_party(self.name)

    @property
    def has_data(self) -> bool:
        """Whether data of the person are known to be, or to have been, there."""
        if self.searched is not None and self.searched.execution == NOT_FOUND:
            return False
        return any((self.searched, self.legend, self.done, self.archived))

    @property
    def is_pending(self) -> bool:
        """Whether data are there and what was decided is not done."""
        return self.has_data and self.done is None


def places_of(facts: Facts) -> tuple[Place, ...]:
    """Each place that the case knows of, in the order in which it came up."""
    names: dict[str | None, None] = {facts.case.place: None} if facts.case.place else {}
    kinds = (EXECUTED, LEGEND_SET, LEGEND_LIFTED)
    names |= dict.fromkeys(e.place for e in facts.events if e.kind in kinds)
    told = [*facts.sent(LEGEND_TOLD), *facts.sent(CHANGE_TOLD)]
    names |= dict.fromkeys(e.place for e in told if e.place)
    return tuple(_place(facts, name) for name in names)


def _place(facts: Facts, name: str | None) -> Place:
    here = [e for e in facts.all(EXECUTED) if e.place == name]
    done_kinds = done_by(facts.case.right)

    def last(events: list[Event]) -> Event | None:
        return events[-1] if events else None

    return Place(
        name=name,
        searched=last([e for e in here if e.execution in (FOUND, NOT_FOUND)]),
        legend=last([e for e in facts.all(LEGEND_SET) if e.place == name])
        or last([e for e in facts.sent(LEGEND_TOLD) if e.place == name and name]),
        lifted=last([e for e in facts.all(LEGEND_LIFTED) if e.place == name]),
        done=last([e for e in here if e.execution in done_kinds]),
        archived=last([e for e in here if e.execution == ARCHIVED]),
        told=last([e for e in facts.sent(CHANGE_TOLD) if e.place == name and name]),
        backups=last([e for e in here if e.until]),
    )


def pending(facts: Facts) -> tuple[str | None, ...]:
    """Where what was decided is still to be done; None is the case as a whole."""
    places = places_of(facts)
    waiting = tuple(p.name for p in places if p.name is not None and p.is_pending)
    if waiting:
        return waiting
    nowhere = [p for p in places if p.searched and p.searched.execution == NOT_FOUND]
    if any(p.done for p in places) or (nowhere and not any(p.has_data for p in places)):
        return ()
    return (facts.case.place,)


def executed_on(facts: Facts) -> date | None:
    """The day on which the last of it was done; None while something is pending."""
    if pending(facts):
        return None
    last = [e.on for p in places_of(facts) if (e := p.done or p.searched)]
    return max(last, default=None)


def to_tell(facts: Facts) -> tuple[str, ...]:
    """The third parties that hold the data and were not told of what was done (art. 17 f, g)."""
    places = places_of(facts)
    if not any(p.done for p in places):
        return ()
    return tuple(p.name for p in places if p.name and p.is_party and p.has_data and not p.told)


def to_tell_of_the_end(facts: Facts) -> tuple[str, ...]:
    """Of a claim that ended: who was told of its legend and not yet that it may be lifted."""
    told = {e.place for e in facts.sent(CHANGE_TOLD)}
    return tuple(
        dict.fromkeys(e.place for e in facts.sent(LEGEND_TOLD) if e.place and e.place not in told)
    )


def backups(facts: Facts) -> list[tuple[Event, Event | None]]:
    """Each execution that left data in backups, with the later one that says they are gone."""
    gone = done_by("erase")
    found = []
    events = [e for e in facts.events if e.kind == EXECUTED]
    for event in events:
        if event.until:
            later = (
                e
                for e in events
                if e.id > event.id
                and e.place == event.place
                and e.execution in gone
                and not e.until
                and e.on >= event.on
            )
            found.append((event, next(later, None)))
    return found
