"""What the officer should know before a letter goes out; none of it stops the letter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from privdesk.documents.template import Template
from privdesk.operations.letter_facts import LetterFacts
from privdesk.rules.case import SELF
from privdesk.rules.events import (
    COMPLETION_ASKED,
    EXTENDED,
    SILENT,
    TRANSFERRED,
    WITHDRAWAL_TOLD,
)
from privdesk.rules.rights import CLAIM
from privdesk.store.deadlines import AssessedRequest
from privdesk.text import short_date, translate


def warnings_of(
    template: Template, facts: LetterFacts, assessed: AssessedRequest, today: date
) -> Iterator[str]:
    """The warnings about a letter that would be issued today, in words, the gravest first."""
    if template.discloses_data:
        yield from _of_disclosure(assessed)
    if template.step == EXTENDED:
        yield from _of_extension(facts, assessed)
    if template.step == TRANSFERRED:
        yield from _of_transfer(assessed)
    if template.step == COMPLETION_ASKED:
        yield from _of_completion(assessed, today)
    if template.step == WITHDRAWAL_TOLD and template.name.endswith(SILENT):
        yield from _of_silence(assessed, today)
    if facts.ground == "not_responsible" and assessed.case.kind == CLAIM:
        yield translate(
            "Letters",
            "A claim about data that are not ours is handed over within two business days, not "
            "denied (art. 15, num. 1).",
        )


def _of_disclosure(assessed: AssessedRequest) -> Iterator[str]:
    request = assessed.request
    if not assessed.assessment.identity_verified:
        yield translate(
            "Letters",
            "This letter hands over personal data and the identity is not verified (Decreto 1074 "
            "de 2015, art. 2.2.2.25.4.1).",
        )
    if request.is_minor and request.capacity == SELF:
        yield translate(
            "Letters",
            "The data subject is under 18 and no representative is recorded (Decreto 1074 de "
            "2015, art. 2.2.2.25.4.1).",
        )


def _of_extension(facts: LetterFacts, assessed: AssessedRequest) -> Iterator[str]:
    main = assessed.assessment.main
    if assessed.assessment.extension is None:
        yield translate(
            "Letters", "The term can no longer be extended: this letter would move no limit."
        )
    elif facts.until and main.due and facts.until <= main.due:
        yield translate(
            "Letters",
            "{day} is not after the present limit, {due}: no extension is needed.",
            day=short_date(facts.until),
            due=short_date(main.due),
        )


def _of_transfer(assessed: AssessedRequest) -> Iterator[str]:
    if assessed.case.role in ("processor", "both"):
        yield translate(
            "Letters",
            "The processor handles the claim itself (art. 18, lit. e): being only the processor "
            "is no reason to transfer it.",
        )
    elif assessed.case.role == "controller":
        yield translate(
            "Letters",
            "Only who is neither controller nor processor transfers a claim. Check your role in "
            "the request.",
        )


def _of_completion(assessed: AssessedRequest, today: date) -> Iterator[str]:
    row = next((d for d in assessed.assessment.deadlines if d.term == "claim.completion"), None)
    if row and row.due and row.met_on is None and today > row.due:
        yield translate(
            "Letters",
            "The five days to ask for completion ended on {due}: the term of the answer goes on.",
            due=short_date(row.due),
        )


def _of_silence(assessed: AssessedRequest, today: date) -> Iterator[str]:
    until = assessed.assessment.person_until
    if until and today <= until:
        yield translate(
            "Letters",
            "The person's two months have not passed: they end on {day}.",
            day=short_date(until),
        )
