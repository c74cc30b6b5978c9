"""An incomplete claim: the request to complete it, the reply, and the two months of the person.

Ley 1581 de 2012, art. 15, num. 1, as `domain` decided to read it: the answer's term stands still
only where completion was asked for within its five business days and named something of that
article that was missing.
"""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.rules.calendar import Calendar
from privdesk.rules.case import WITHDRAWAL
from privdesk.rules.events import ASKED_BY_ARTICLE_15, COMPLETED, COMPLETION_ASKED, Event
from privdesk.rules.rights import CLAIM
from privdesk.rules.terms import Deadline, completed_claim, deadline
from privdesk.rules.timeline import Facts


@dataclass(frozen=True)
class Completion:
    """A claim that was asked to be completed.

    `asked` is the sending that counts: the first in time that named something of art. 15.1, else
    the first. `withdrawal` is the end of the person's two months; `completed` the reply that came
    within them, `late` the replies that came after: each of those opens a new claim.
    """

    asked: Event
    named: bool
    in_time: bool
    withdrawal: Deadline
    completed: Event | None
    late: tuple[Event, ...]

    @property
    def stops_the_answer(self) -> bool:
        """Whether the answer's term stands still until the reply."""
        return self.named and self.in_time

    @property
    def was_needless(self) -> bool:
        """Whether the claim was complete before it was asked to be."""
        return self.completed is not None and self.completed.on < self.asked.on


def completion_of(facts: Facts, calendar: Calendar) -> Completion | None:
    """The completion of a claim; None where none was asked for."""
    requests = facts.sent(COMPLETION_ASKED)
    if facts.case.kind != CLAIM or not requests:
        return None
    limit = deadline("claim.completion", facts.case.received, calendar, facts.case.law).due
    asked = next((e for e in requests if names_article_15(e) and e.on <= limit), requests[0])
    reached = facts.reached(asked)
    from_day = reached.on if reached else asked.on
    withdrawal = deadline(WITHDRAWAL, from_day, calendar, facts.case.law)
    replies = facts.all(COMPLETED)
    return Completion(
        asked=asked,
        named=names_article_15(asked),
        in_time=asked.on <= limit,
        withdrawal=withdrawal,
        completed=next((e for e in replies if e.on <= withdrawal.due), None),
        late=tuple(e for e in replies if e.on > withdrawal.due),
    )


def names_article_15(request: Event) -> bool:
    """Whether the request names something that art. 15.1 asks a claim to hold."""
    return bool(ASKED_BY_ARTICLE_15.intersection(request.missing))


def answer_term(
    facts: Facts, completion: Completion | None, term: str, calendar: Calendar
) -> Deadline:
    """`claim.answer` or `claim.extension` counted from the receipt, or from the completion."""
    received, law = facts.case.received, facts.case.law
    if completion is None or not completion.named or completion.completed is None:
        return deadline(term, received, calendar, law)
    asked, completed = completion.asked.on, completion.completed.on
    return completed_claim(received, asked, completed, calendar, term=term, law=law)
