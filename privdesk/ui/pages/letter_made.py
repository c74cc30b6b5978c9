"""What comes of a letter being written: as it would be issued now, or as it was issued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from privdesk.ui.pages.letter_given import printed_facts

if TYPE_CHECKING:
    from privdesk.operations.letters import PreparedLetter


@dataclass(frozen=True)
class IssuedLetter:
    """What was issued: number, title and step, its bytes, when (aware) and its foot's seal."""

    number: str
    title: str
    step: str
    pdf: bytes
    at: datetime
    seal: str


@dataclass(frozen=True)
class Drafted:
    """The letter as it would be issued; `wrong` says by fact why it was left out of it."""

    letter: PreparedLetter
    wrong: Mapping[str, str]

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing to issue it, in words; a wrong fact has its own words."""
        facts = (one.words for one in self.letter.lacking if one.fact not in self.wrong)
        of_facts = printed_facts(self.letter.template)
        others = (name for name in self.letter.letter.missing if name not in of_facts)
        return tuple(dict.fromkeys((*facts, *others)))

    @property
    def first_gap(self) -> str:
        """The fact or the placeholder to be given first; "" when none is missing or wrong."""
        facts = [*self.wrong, *(one.fact for one in self.letter.lacking)]
        return next(iter((*facts, *self.letter.letter.missing)), "")
