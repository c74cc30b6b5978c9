"""Which open requests and databases another calendar or law moves: their dates before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from privdesk.records import Database
from privdesk.rules.case import TASKS, CaseDeadline
from privdesk.rules.inventory_terms import INVENTORY_TERMS
from privdesk.store import inventory_deadlines
from privdesk.store.counting import Counting
from privdesk.store.deadlines import REQUEST, AssessedRequest, assessed_requests, counting_office
from privdesk.store.kept_deadlines import KeptDeadline, kept_deadlines, open_requests
from privdesk.text import say, short_date, translate

Progress = Callable[[int, int], None]
_STEP = 50  # requests between two reports of progress


@dataclass(frozen=True)
class Move:
    """One deadline of an open request that moves; None where there is none before or after.

    `today` is the legal day by which it becomes overdue or no longer is. Of a database `case` says
    what it is, and `whose` names it.
    """

    case_id: int
    case: str  # its number
    whose: str
    before: CaseDeadline | None
    after: CaseDeadline | None
    today: date
    case_type: str = REQUEST

    @property
    def term(self) -> str:
        """The term of rules.case.TASKS, or of rules.inventory_terms.INVENTORY_TERMS."""
        found = self.after or self.before
        assert found is not None
        return found.term

    @property
    def becomes_overdue(self) -> bool:
        """Whether its limit will have passed, which had not."""
        return self._is_late(self.after) and not self._is_late(self.before)

    @property
    def is_no_longer_overdue(self) -> bool:
        """Whether its limit, which had passed, will not have."""
        return self._is_late(self.before) and not self._is_late(self.after)

    def _is_late(self, row: CaseDeadline | None) -> bool:
        return row is not None and (is_overdue(row, self.today) or was_met_late(row))


def is_overdue(row: CaseDeadline, today: date) -> bool:
    """Whether the office is late with it; with a person's own term it never is."""
    ours = row.met_on is None and not row.runs_for_person
    return ours and row.limit is not None and row.limit < today


def was_met_late(row: CaseDeadline) -> bool:
    """Whether it was met, after its limit."""
    return row.met_on is not None and row.limit is not None and row.met_on > row.limit


def moves(
    session: Session, by: Counting, today: date, progress: Progress | None = None
) -> tuple[Move, ...]:
    """What moves when every open request and database is counted `by` that, by its new date.

    Nothing is written. A closed request keeps the dates that it was closed with. `progress` gets
    how many of how many are counted, and may raise to end it.
    """
    ids = open_requests(session)
    kept = kept_deadlines(session, ids)
    found: list[Move] = []
    for number, assessed in enumerate(assessed_requests(session, ids, by)):
        if progress and number % _STEP == 0:
            progress(number, len(ids))
        found += _of_request(assessed, kept.get(assessed.request.id, []), today)
    found += _of_databases(session, by, today)
    return tuple(sorted(found, key=_order))


def _order(move: Move) -> tuple[date, str, str]:
    row = move.after or move.before
    assert row is not None
    return (row.earliest, move.case, move.term)


def _of_request(assessed: AssessedRequest, kept: list[KeptDeadline], today: date) -> Iterator[Move]:
    is_open = {id(d) for d in assessed.assessment.open_deadlines}
    counted = [KeptDeadline(d, id(d) in is_open) for d in assessed.assessment.deadlines]
    request = assessed.request
    for was, will in _moved(kept, counted):
        yield Move(request.id, request.number, request.person.name, was, will, today)


def _of_databases(session: Session, by: Counting, today: date) -> Iterator[Move]:
    """Of the inventory the law dates only the terms of the RNBD: all others stay where they are."""
    kind = Database.__tablename__
    office = counting_office(session, by)
    cases = list(inventory_deadlines.counted(session, office, kind))
    kept = kept_deadlines(session, [case.case_id for case in cases], kind)
    for case in cases:
        rows = [KeptDeadline.of(row) for row in case.deadlines]
        for was, will in _moved(kept.get(case.case_id, []), rows):
            yield Move(case.case_id, say(Database.type_label), case.title, was, will, today, kind)


def _moved(
    kept: list[KeptDeadline], counted: list[KeptDeadline]
) -> Iterator[tuple[CaseDeadline | None, CaseDeadline | None]]:
    before, after = _named(kept), _named(counted)
    for name in dict.fromkeys((*before, *after)):
        was, will = before.get(name), after.get(name)
        if _differs(was, will):
            yield (
                was.deadline if was and _matters(was) else None,
                will.deadline if will and _matters(will) else None,
            )


_Name = tuple[str, int | None, str | None, int]


def _named(rows: Iterable[KeptDeadline]) -> dict[_Name, KeptDeadline]:
    """Each row by its term and what it is about, so that it is the same one in another count."""
    seen: Counter[tuple[str, int | None, str | None]] = Counter()
    found: dict[_Name, KeptDeadline] = {}
    for row in rows:
        name = (row.deadline.term, row.deadline.about, row.deadline.unsent)
        found[(*name, seen[name])] = row
        seen[name] += 1
    return found


def _matters(row: KeptDeadline) -> bool:
    return row.is_open or row.deadline.met_on is not None


def _differs(was: KeptDeadline | None, will: KeptDeadline | None) -> bool:
    """Whether work moves, begins or ends, or what was met turns from late to in time or back."""
    if (was is not None and was.is_open) or (will is not None and will.is_open):
        return _work(was) != _work(will)
    if was is None or will is None:
        return False
    return was_met_late(was.deadline) != was_met_late(will.deadline)


def _work(row: KeptDeadline | None) -> tuple[date | None, ...] | None:
    return _dates(row.deadline) if row is not None and row.is_open else None


def _dates(row: CaseDeadline) -> tuple[date | None, ...]:
    return (row.due, row.target, row.promised, row.internal)


def limit_of(row: CaseDeadline | None) -> date | None:
    """The day by which it must be done; of the office's own work, the date that the office set."""
    return None if row is None else row.limit or row.internal


def task_of(move: Move) -> str:
    """What is to be done: `Responder consulta`."""
    return say((TASKS if move.case_type == REQUEST else INVENTORY_TERMS)[move.term])


def move_words(move: Move) -> str:
    """`Responder consulta: límite 12/12/2026 → 14/12/2026, meta 11/12/2026 → 12/12/2026`."""
    parts = list(_changed_dates(move)) or [translate("CalendarChange", "the dates stay")]
    if move.becomes_overdue:
        parts.append(translate("CalendarChange", "becomes overdue"))
    if move.is_no_longer_overdue:
        parts.append(translate("CalendarChange", "is no longer overdue"))
    dates = ", ".join(parts)
    return translate("CalendarChange", "{task}: {dates}", task=task_of(move), dates=dates)


def _changed_dates(move: Move) -> Iterator[str]:
    was, will = move.before, move.after
    before, after = limit_of(was), limit_of(will)
    if before != after:
        yield translate(
            "CalendarChange", "limit {before} → {after}", before=_day(before), after=_day(after)
        )
    before, after = (row.target if row else None for row in (was, will))
    if before != after:
        yield translate(
            "CalendarChange", "target {before} → {after}", before=_day(before), after=_day(after)
        )


def _day(day: date | None) -> str:
    return short_date(day) if day else "\N{EM DASH}"
