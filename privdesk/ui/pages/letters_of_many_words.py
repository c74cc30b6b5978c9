"""What the window of letters to many says of how many they are and how many are ready."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.operations.shared_letters import SharedLetter
from privdesk.text import translate


@dataclass(frozen=True)
class FootWords:
    """How they stand, and what the buttons say: to leave out those not ready, to issue."""

    state: str
    leave_out: str
    issue: str


def foot_words(count: int, ready: int) -> FootWords:
    """The foot's words where `ready` of `count` letters are ready."""
    return FootWords(_state(count, ready), _leave_out(count - ready), _issue(count))


def _state(count: int, ready: int) -> str:
    if ready < count:
        return translate("LettersOfMany", "{ready} of {count} are ready.", ready=ready, count=count)
    if count == 1:
        return translate("LettersOfMany", "It is ready.")
    return translate("LettersOfMany", "All {count} are ready.", count=count)


def _leave_out(waiting: int) -> str:
    if waiting == 1:
        return translate("LettersOfMany", "Leave out the one not ready")
    return translate("LettersOfMany", "Leave out the {count} not ready", count=waiting)


def _issue(count: int) -> str:
    if count == 1:
        return translate("LettersOfMany", "Issue the letter…")
    return translate("LettersOfMany", "Issue {count} letters…", count=count)


def title_words(count: int) -> str:
    """The window's title."""
    if count == 1:
        return translate("LettersOfMany", "Letter for 1 request")
    return translate("LettersOfMany", "Letters for {count} requests", count=count)


def offered_words(letter: SharedLetter, count: int) -> str:
    """A letter as it is offered for so many requests: with how many it fits, if not all."""
    if letter.fits == count:
        return letter.title
    return translate(
        "LettersOfMany",
        "{title} ({fits} of {count})",
        title=letter.title,
        fits=letter.fits,
        count=count,
    )
