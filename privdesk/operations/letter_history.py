"""What already happened to a request, as its letters tell it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from privdesk.clock import local_day
from privdesk.documents.spanish import long_date, vocabulary
from privdesk.operations.events import standing
from privdesk.records import Request, RequestEvent
from privdesk.rules.events import (
    BOUNCED,
    CHANGE_TOLD,
    EXECUTED,
    FOUND,
    ISSUED,
    LEGEND_LIFTED,
    LEGEND_SET,
    SENT,
)


class History:
    """The events of a request that stand, told in the words of a letter.

    Lines of "place: words" print as a table; each method gives "" where nothing happened.
    """

    def __init__(self, request: Request, zone: str) -> None:
        self._request = request
        self._zone = zone
        self._events = standing(request)
        self._words = vocabulary()["words"]

    def day(self, event: RequestEvent) -> date:
        """The legal day of an event."""
        return local_day(event.at, self._zone)

    def of(self, kind: str) -> list[RequestEvent]:
        """The events of that kind, as recorded."""
        return [e for e in self._events if e.kind == kind]

    def last(self, kind: str) -> RequestEvent | None:
        """The last event of that kind."""
        return next(iter(reversed(self.of(kind))), None)

    def sent(self, step: str) -> list[RequestEvent]:
        """The sendings for a step that did not bounce."""
        bounced = {e.about_id for e in self.of(BOUNCED)}
        return [e for e in self.of(SENT) if e.step == step and e.id not in bounced]

    def told(self, step: str) -> RequestEvent | None:
        """The last sending for a step; while there is none, the last issue of its letter."""
        issues = [e for e in self.of(ISSUED) if e.step == step]
        return next(iter(reversed(self.sent(step) or issues)), None)

    def databases(self) -> list[str]:
        """The names of the databases that the case concerns, the request's own first."""
        events = [e for e in self._events if e.kind in (LEGEND_SET, EXECUTED)]
        known = (self._request.database, *(e.database for e in events))
        return list(dict.fromkeys(d.name for d in known if d))

    def executions(self) -> str:
        """What was done with the data, by database or third party, with its day."""
        return "\n".join(
            f"{self._place(e)}: {self._done(e)}."
            for e in self.of(EXECUTED)
            if e.execution and e.execution != FOUND
        )

    def executed_ids(self) -> list[int]:
        """The events that tell what was searched or done."""
        return [e.id for e in self.of(EXECUTED)]

    def proofs(self, files: Mapping[int, Sequence[str]]) -> str:
        """The proof of each thing done: what was noted of it, and its `files` by event."""
        told = (
            (self._place(e), [e.note.strip().removesuffix("."), *files.get(e.id, ())])
            for e in self.of(EXECUTED)
        )
        proofs = ((place, "; ".join(filter(None, found))) for place, found in told)
        return "\n".join(f"{place}: {proof}." for place, proof in proofs if proof)

    def parties_told(self) -> str:
        """The third parties that were told of the change, when and how."""
        lines = []
        for event in self.sent(CHANGE_TOLD):
            how = vocabulary()["sendings"].get(event.channel or "other", "")
            told = self._words["told_on"].format(day=long_date(self.day(event)), how=how)
            if event.party:
                lines.append(f"{event.party.name}: {told}.")
        return "\n".join(dict.fromkeys(lines))

    def legends(self) -> str:
        """Each database with the day its legend was set and, if it was, lifted."""
        lines = []
        for event in self.of(LEGEND_SET):
            day, lifted = long_date(self.day(event)), self._lifting(event)
            words = self._words["legend_lifted" if lifted else "legend_set"]
            told = words.format(day=day, lifted=long_date(self.day(lifted)) if lifted else "")
            lines.append(f"{self._place(event)}: {told}.")
        return "\n".join(dict.fromkeys(lines))

    def legend_set_on(self) -> str:
        """The day on which the legend was first set."""
        return _first_day(self.day(e) for e in self.of(LEGEND_SET))

    def legend_lifted_on(self) -> str:
        """The day on which the last legend was lifted, once none stands."""
        liftings = [self._lifting(e) for e in self.of(LEGEND_SET)] or self.of(LEGEND_LIFTED)
        days = [self.day(e) for e in liftings if e]
        return long_date(max(days)) if days and len(days) == len(liftings) else ""

    def _lifting(self, legend: RequestEvent) -> RequestEvent | None:
        """What lifted a legend: of the same place, or of the whole case."""
        place = (legend.database_id, legend.party_id)
        return next(
            (
                e
                for e in self.of(LEGEND_LIFTED)
                if self.day(e) >= self.day(legend)
                and (e.database_id, e.party_id) in (place, (None, None))
            ),
            None,
        )

    def _done(self, event: RequestEvent) -> str:
        what = vocabulary()["executions"][event.execution or "done"]
        done = self._words["done_on"].format(what=what, day=long_date(self.day(event)))
        if event.until is None:
            return done
        return self._words["backups"].format(what=done, day=long_date(event.until))

    def _place(self, event: RequestEvent) -> str:
        named = event.database or event.party or self._request.database
        return named.name if named else self._words["whole_case"]


def _first_day(days: Iterable[date]) -> str:
    first = min(days, default=None)
    return long_date(first) if first else ""
