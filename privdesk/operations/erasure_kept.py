"""What an erasure leaves, why, and until when; what goes on naming the person elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from privdesk.operations.erasure_scope import Scope
from privdesk.operations.erasure_words import listed, type_words
from privdesk.store.mentions import Mention
from privdesk.text import N_, say, short_date, translate


@dataclass(frozen=True)
class Kept:
    """Something that stays, why, and until when; `until` None: nobody knows, or for good.

    `act` is its whole line in the act, where the words could name the person.
    """

    words: str
    why: str
    until: date | None = None
    act: str = ""


def kept_of(scope: Scope) -> Iterator[Kept]:
    """What stays, with why: the closed requests first, then what proves and what names them."""
    for one in scope.kept:
        words = translate(
            "Erasure",
            "Request {number} with its letters and files",
            number=one.request.number,
        )
        held = translate("Erasure", "{kept}: a legal hold keeps it.", kept=words)
        until = None if one.holds else one.until
        yield Kept(words, _why(scope, one.holds, until), until, held if one.holds else "")
    if scope.kept:
        yield Kept(
            translate("Erasure", "Name and document of the person"),
            translate("Erasure", "To know whose requests those are."),
            last_day(scope),
        )
    if scope.letters:
        yield Kept(
            translate(
                "Erasure",
                "Number, day, SHA-256 and seal of the letters: {letters}",
                letters=listed([number for _, number in scope.letters]),
            ),
            translate("Erasure", "They prove that they were issued; they name nobody."),
        )
    for file in scope.shared:
        yield Kept(
            translate("Erasure", "The file “{name}” of another record", name=file.name),
            translate("Erasure", "The same bytes are attached there: they are another's too."),
            act=translate(
                "Erasure", "The file with SHA-256 {hash}: another record has it.", hash=file.sha256
            ),
        )
    if scope.asked:
        yield Kept(
            translate(
                "Erasure",
                "What the requests {numbers} say, with their letters",
                numbers=listed([one.number for one in scope.asked]),
            ),
            translate("Erasure", "They are about the data of others, for whom the person asked."),
        )
    yield from _kept_mentions(scope)
    yield Kept(
        translate("Erasure", "The entries of the history of what is erased, without their values"),
        translate("Erasure", "They prove that nothing else was changed; their values are gone."),
    )


def _kept_mentions(scope: Scope) -> Iterator[Kept]:
    """What goes on naming the person elsewhere, and where nobody could look."""
    why = translate("Erasure", "It names them, but is about something else: change it by hand.")
    by_type: dict[str, list[Mention]] = {}
    for one in scope.mentions:
        if one.kept:
            by_type.setdefault(type_words(one), []).append(one)
    for kind, some in by_type.items():
        act = f"{kind} {listed([str(one.id) for one in some])}: {why}"
        yield Kept(f"{kind} · {listed([one.title for one in some])}", why, act=act)
    if count := sum(one.kept_entries for one in scope.mentions):
        yield Kept(
            translate("Erasure", "Values in the history of other records ({count})", count=count),
            translate("Erasure", "They name them, but are about something else."),
        )
    if files := scope.elsewhere.naming:
        why = translate("Erasure", "Their text names them: they are evidence of other records.")
        words = N_("Erasure", "Files of other records: {files}")
        hashes = listed([f"SHA-256 {sha256}" for _, _, sha256 in files])
        told = say(words, files=listed([name for _, name, _ in files]))
        yield Kept(told, why, act=f"{say(words, files=hashes)}: {why}")
    if scope.elsewhere.unread:
        yield Kept(
            translate(
                "Erasure", "Attached files of other records ({count})", count=scope.elsewhere.unread
            ),
            translate(
                "Erasure",
                "They are no text, hold what is none (a mail with files), or are too large: what "
                "they say is not known. Look through those that may name the person.",
            ),
        )
    if scope.signed:
        yield Kept(
            translate("Erasure", "Entries of the history ({count})", count=scope.signed),
            translate("Erasure", "They say who made them, under a name of the person."),
        )


def _why(scope: Scope, holds: Sequence[str], until: date | None) -> str:
    if holds:
        return translate(
            "Erasure", "Legal hold: {holds}.", holds=", ".join(f"“{name}”" for name in holds)
        )
    return translate(
        "Erasure",
        "The rule “{rule}” keeps it: it may be erased from {day} on.",
        rule=scope.rule.name if scope.rule else "",
        day=short_date(until) if until else "",
    )


def last_day(scope: Scope) -> date | None:
    """The first day on which all that is kept may go; None while a hold keeps some of it."""
    days = [one.until for one in scope.kept if one.until and not one.holds]
    return max(days) if days and len(days) == len(scope.kept) else None
