"""What erasing a person would do, in words: what goes, what stays and why, and until when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from privdesk.errors import NotFound
from privdesk.operations.erasure_backups import Backups, until_gone
from privdesk.operations.erasure_held import Held, held_of
from privdesk.operations.erasure_kept import Kept, kept_of
from privdesk.operations.erasure_scope import Scope, scope_of
from privdesk.operations.erasure_words import listed
from privdesk.records import Person
from privdesk.rules.identity import written_document
from privdesk.text import short_date, translate

if TYPE_CHECKING:
    pass


@dataclass(frozen=True)
class ErasurePlan:
    """What an erasure does; all words are ready to be shown.

    While `refusals` say something it cannot be done. `backups_until` is the day on which the last
    backup that holds the person will be gone, None where none does or one stays without end:
    `backups_words` say which.
    """

    person_id: int
    title: str
    held: tuple[Held, ...]
    kept: tuple[Kept, ...]
    refusals: tuple[str, ...]
    remarks: tuple[str, ...]
    backups_until: date | None
    backups_words: str
    scope: Scope
    was_done: bool  # on another day

    @property
    def may_be_done(self) -> bool:
        """Whether nothing forbids it today."""
        return not self.refusals

    @property
    def needs_rule(self) -> bool:
        """Whether it waits for a rule on the correspondence about rights."""
        return self.scope.rule is None and bool(self.scope.requests)

    @property
    def is_whole(self) -> bool:
        """Whether the person is erased whole, and not only what may go now."""
        return self.scope.is_whole


def erasure_plan(
    session: Session, person_id: int, today: date, *, backups: Backups | None = None
) -> ErasurePlan:
    """What erasing the person on that legal day would do. Raises `NotFound`."""
    person = session.get(Person, person_id)
    if person is None:
        raise NotFound(translate("Erasure", "This person is no longer on record."))
    scope = scope_of(session, person, today)
    until, said = until_gone(session, scope, backups)
    document = written_document(person.document_type, person.document_number)
    return ErasurePlan(
        person_id=person.id,
        title=" · ".join(filter(None, (person.name, document))),
        held=tuple(held_of(session, scope)),
        kept=tuple(kept_of(scope)),
        refusals=tuple(_refusals(person, scope)),
        remarks=tuple(_remarks(scope)),
        backups_until=until,
        backups_words=said,
        scope=scope,
        was_done=person.erased_on is not None,
    )


def _refusals(person: Person, scope: Scope) -> Iterator[str]:
    if person.erased_on is not None:
        yield translate(
            "Erasure",
            "The person was erased already, on {day}.",
            day=short_date(person.erased_on),
        )
    for hold in scope.holds:
        yield translate(
            "Erasure",
            "The legal hold “{name}” stands: {reason}",
            name=hold["name"],
            reason=hold["reason"],
        )
    if scope.rule is None and scope.requests:
        yield translate(
            "Erasure",
            "The office has no rule on the correspondence about rights, which proves that the "
            "requests were answered: adopt the one proposed, or decide one, before erasing it.",
        )
    if scope.open:
        yield translate(
            "Erasure",
            "There are open requests; close them first: {numbers}.",
            numbers=listed([one.number for one in scope.open]),
        )


def _remarks(scope: Scope) -> Iterator[str]:
    if scope.rule is not None and scope.requests:
        yield translate(
            "Erasure",
            "By the rule “{rule}” the correspondence of closed requests is erased too, and with it "
            "the proof that they were answered.",
            rule=scope.rule.name,
        )
    if not scope.is_whole:
        yield translate(
            "Erasure",
            "The person is not erased whole: what is kept is planned for erasure when its day is "
            "known.",
        )
