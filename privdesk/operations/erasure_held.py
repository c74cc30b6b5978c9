"""What of the person an erasure takes away: each kind of it, in words and counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from privdesk.operations.erasure_scope import Scope
from privdesk.operations.erasure_words import hashes, listed, named, numbered
from privdesk.store.personal import values_held
from privdesk.text import N_, Message, say


@dataclass(frozen=True)
class Held:
    """Something of the person that is erased: a kind for programs, words, and how many.

    `act` are the words of the act, which outlives the person's data: without names of files.
    """

    kind: str
    words: str
    count: int
    act: str


_KINDS: dict[str, Message] = {
    "person": N_("Erasure", "The person's record"),
    "contact": N_("Erasure", "E-mail, telephone, address, date of birth of the person"),
    "request": N_("Erasure", "Requests: what was asked, where to answer"),
    "event": N_("Erasure", "Notes, reasons and addresses of what happened to them"),
    "letter": N_("Erasure", "PDF of issued letters"),
    "file": N_("Erasure", "Attached files and mails"),
    "shared": N_("Erasure", "Files taken off, for another record has them too"),
    "asked": N_("Erasure", "Requests of others in which they asked: their address, their proof"),
    "link": N_("Erasure", "Links to requests of others"),
    "act": N_("Erasure", "Legal holds and disposals that name them"),
    "draft": N_("Erasure", "Drafts"),
    "filter": N_("Erasure", "Kept filters that name them"),
    "value": N_("Erasure", "Values in the history"),
    "mention": N_("Erasure", "Their words in texts of other records, with a mark in their place"),
    "told": N_("Erasure", "Values in the history of other records that name them"),
}


def held_of(session: Session, scope: Scope) -> Iterator[Held]:
    """What there is of each kind, the kinds of which there is nothing left out."""
    return (held for held in _each(session, scope) if held.count)


def _each(session: Session, scope: Scope) -> Iterator[Held]:
    def told(
        kind: str, names: Sequence[str] = (), count: int | None = None, act: Sequence[str] = ()
    ) -> Held:
        words, many = say(_KINDS[kind]), len(names) if count is None else count
        lines = [f"{words}: {listed(some)}" if some else words for some in (names, act or names)]
        return Held(kind, lines[0], many, f"{lines[1]} ({many})")

    letters = [file for file in scope.files if file.is_letter]
    others = [file for file in scope.files if not file.is_letter and file.record_type != "document"]
    records = [*scope.owners, *(("attachment", file.id) for file in (*others, *scope.shared))]
    yield told("person" if scope.is_whole else "contact", count=1)
    yield told("request", [one.number for one in scope.requests])
    yield told("event", count=len(scope.events))
    yield told("letter", [file.name.removesuffix(".pdf") for file in letters])
    yield told("file", [file.name for file in others], act=hashes(others))
    yield told("shared", [file.name for file in scope.shared], act=hashes(scope.shared))
    yield told("asked", [one.number for one in scope.asked])
    yield told("link", count=len(scope.links))
    yield told("act", count=len(scope.acts))
    yield told("draft", count=len(scope.drafts))
    yield told("filter", count=len(scope.filters))
    yield told("value", count=values_held(session, records))
    blanked = [one for one in scope.mentions if one.texts]
    yield told("mention", [named(one) for one in blanked], act=[numbered(m) for m in blanked])
    yield told("told", count=sum(len(one.entries) for one in scope.mentions))
