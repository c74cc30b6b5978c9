"""What erasing a person would do, in words: what goes, what stays and why, and until when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.errors import NotFound
from privdesk.operations.erasure_scope import Scope, scope_of
from privdesk.records import RECORD_TYPES, Person
from privdesk.rules.identity import written_document
from privdesk.store.manifest import Manifest, backup_folder, manifests
from privdesk.store.mentions import Mention
from privdesk.store.personal import FileHeld, first_entry, values_held
from privdesk.store.thinning import Keep, gone_by
from privdesk.text import N_, Message, say, translate

if TYPE_CHECKING:
    from privdesk.store.key import Key
    from privdesk.store.store import Store

_NAMED = 20  # numbers or titles told of each kind; the rest are counted


@dataclass(frozen=True)
class Backups:
    """The backups that are known: those thinned with time, and those that stay beside the file."""

    thinned: tuple[Manifest, ...]
    staying: tuple[Manifest, ...]
    key: Key
    keep: Keep = field(default_factory=Keep)


@dataclass(frozen=True)
class Held:
    """Something of the person that is erased: a kind for programs, words, and how many.

    `act` are the words of the act, which outlives the person's data: without names of files.
    """

    kind: str
    words: str
    count: int
    act: str


@dataclass(frozen=True)
class Kept:
    """Something that stays, why, and until when; `until` None: nobody knows, or for good.

    `act` is its whole line in the act, where the words could name the person.
    """

    words: str
    why: str
    until: date | None = None
    act: str = ""


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
    def is_whole(self) -> bool:
        """Whether the person is erased whole, and not only what may go now."""
        return self.scope.is_whole


def backups_of(store: Store, folders: Sequence[Path] = ()) -> Backups:
    """The backups of a store in its own folder and in those given, as a second place."""
    places = dict.fromkeys((backup_folder(store.path), *folders))
    thinned = [m for place in places for m in manifests(place, store.path.stem)]
    beside = manifests(store.path.parent, store.path.stem)  # made before an upgrade
    return Backups(tuple(thinned), tuple(beside), store.key)


def erasure_plan(
    session: Session, person_id: int, today: date, *, backups: Backups | None = None
) -> ErasurePlan:
    """What erasing the person on that legal day would do. Raises `NotFound`."""
    person = session.get(Person, person_id)
    if person is None:
        raise NotFound(translate("Erasure", "This person is no longer on record."))
    scope = scope_of(session, person, today)
    until, said = _backups(session, scope, backups)
    document = written_document(person.document_type, person.document_number)
    return ErasurePlan(
        person_id=person.id,
        title=" · ".join(filter(None, (person.name, document))),
        held=tuple(held for held in _held(session, person, scope) if held.count),
        kept=tuple(_kept(scope)),
        refusals=tuple(_refusals(person, scope)),
        remarks=tuple(_remarks(scope)),
        backups_until=until,
        backups_words=said,
        scope=scope,
        was_done=person.erased_on is not None,
    )


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


def _held(session: Session, person: Person, scope: Scope) -> Iterator[Held]:
    def told(
        kind: str, names: Sequence[str] = (), count: int | None = None, act: Sequence[str] = ()
    ) -> Held:
        words, many = say(_KINDS[kind]), len(names) if count is None else count
        lines = [f"{words}: {_listed(some)}" if some else words for some in (names, act or names)]
        return Held(kind, lines[0], many, f"{lines[1]} ({many})")

    letters = [file for file in scope.files if file.is_letter]
    others = [file for file in scope.files if not file.is_letter and file.record_type != "document"]
    records = [*scope.owners, *(("attachment", file.id) for file in (*others, *scope.shared))]
    yield told("person" if scope.is_whole else "contact", count=1)
    yield told("request", [one.number for one in scope.requests])
    yield told("event", count=len(scope.events))
    yield told("letter", [file.name.removesuffix(".pdf") for file in letters])
    yield told("file", [file.name for file in others], act=_hashes(others))
    yield told("shared", [file.name for file in scope.shared], act=_hashes(scope.shared))
    yield told("asked", [one.number for one in scope.asked])
    yield told("link", count=len(scope.links))
    yield told("act", count=len(scope.acts))
    yield told("draft", count=len(scope.drafts))
    yield told("filter", count=len(scope.filters))
    yield told("value", count=values_held(session, records))
    blanked = [one for one in scope.mentions if one.texts]
    yield told("mention", [_named(one) for one in blanked], act=[_numbered(m) for m in blanked])
    yield told("told", count=sum(len(one.entries) for one in scope.mentions))


def _hashes(files: Sequence[FileHeld]) -> list[str]:
    return [f"SHA-256 {file.sha256}" for file in files]


def _listed(names: Sequence[str]) -> str:
    some = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED:
        return some
    return translate("Erasure", "{names} and {count} more", names=some, count=len(names) - _NAMED)


def _kept(scope: Scope) -> Iterator[Kept]:
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
                letters=_listed([number for _, number in scope.letters]),
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
                numbers=_listed([one.number for one in scope.asked]),
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
            by_type.setdefault(_type_of(one), []).append(one)
    for kind, some in by_type.items():
        act = f"{kind} {_listed([str(one.id) for one in some])}: {why}"
        yield Kept(f"{kind} · {_listed([one.title for one in some])}", why, act=act)
    if count := sum(one.kept_entries for one in scope.mentions):
        yield Kept(
            translate("Erasure", "Values in the history of other records ({count})", count=count),
            translate("Erasure", "They name them, but are about something else."),
        )
    if files := scope.elsewhere.naming:
        why = translate("Erasure", "Their text names them: they are evidence of other records.")
        words = N_("Erasure", "Files of other records: {files}")
        hashes = _listed([f"SHA-256 {sha256}" for _, _, sha256 in files])
        told = say(words, files=_listed([name for _, name, _ in files]))
        yield Kept(told, why, act=f"{say(words, files=hashes)}: {why}")
    if scope.elsewhere.unread:
        yield Kept(
            translate(
                "Erasure", "Attached files of other records ({count})", count=scope.elsewhere.unread
            ),
            translate(
                "Erasure",
                "They are no text, or too large: what they say is not known. Look through those "
                "that may name the person.",
            ),
        )
    if scope.signed:
        yield Kept(
            translate("Erasure", "Entries of the history ({count})", count=scope.signed),
            translate("Erasure", "They say who made them, under a name of the person."),
        )


def _named(one: Mention) -> str:
    """A record by its type and title."""
    return f"{_type_of(one)} · {one.title}" if one.title else _numbered(one)


def _numbered(one: Mention) -> str:
    """A record without its title, which may name the person."""
    return f"{_type_of(one)} {one.id}"


def _type_of(one: Mention) -> str:
    kind = RECORD_TYPES.get(one.record_type)
    return say(kind.type_label) if kind is not None else one.record_type


def _why(scope: Scope, holds: Sequence[str], until: date | None) -> str:
    if holds:
        return translate(
            "Erasure", "Legal hold: {holds}.", holds=", ".join(f"“{name}”" for name in holds)
        )
    return translate(
        "Erasure",
        "The rule “{rule}” keeps it: it may be erased from {day} on.",
        rule=scope.rule.name if scope.rule else "",
        day=f"{until:%d/%m/%Y}" if until else "",
    )


def last_day(scope: Scope) -> date | None:
    """The first day on which all that is kept may go; None while a hold keeps some of it."""
    days = [one.until for one in scope.kept if one.until and not one.holds]
    return max(days) if days and len(days) == len(scope.kept) else None


def _refusals(person: Person, scope: Scope) -> Iterator[str]:
    if person.erased_on is not None:
        yield translate(
            "Erasure",
            "The person was erased already, on {day}.",
            day=f"{person.erased_on:%d/%m/%Y}",
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
            numbers=_listed([one.number for one in scope.open]),
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


def _backups(session: Session, scope: Scope, backups: Backups | None) -> tuple[date | None, str]:
    """Until when backups hold the person, and what is said of it."""
    if backups is None:
        return None, translate("Erasure", "It is not known which backups there are.")
    since = first_entry(session, scope.owners)
    thinned = [m for m in backups.thinned if m.seal.number >= since]
    staying = [m for m in backups.staying if m.seal.number >= since]
    names = _listed([m.path.name for m in (*staying, *thinned)])
    if not names:
        return None, translate(
            "Erasure", "No known backup holds the person. Copies made by hand are not known."
        )
    until = None
    if not staying:
        until = gone_by(thinned, backups.keep, backups.key, now=clock.now())
    if until is None:
        return None, translate(
            "Erasure",
            "Backups hold the person without end, for the last one of each month is never removed "
            "by itself: {names}. Once there is a newer one, remove them by hand. Going back to one "
            "brings the person back: erase them again then.",
            names=names,
        )
    return until, translate(
        "Erasure",
        "Backups hold the person until the {day}, if they go on being made: {names}. Going back "
        "to one brings the person back: erase them again then.",
        day=f"{until:%d/%m/%Y}",
        names=names,
    )
