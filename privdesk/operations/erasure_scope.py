"""What an erasure of a person takes in: which records, files, drafts and filters, and which not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from privdesk.operations.retention import CORRESPONDENCE, own_rule
from privdesk.records import Person, RetentionRule
from privdesk.rules.retention import due_from, held_by
from privdesk.rules.sheet import Sheet
from privdesk.store.counting import office_calendar
from privdesk.store.erasure import erased_mark
from privdesk.store.mentions import (
    FilesRead,
    Mention,
    borne_by_others,
    entries_by,
    files_naming,
    mentions,
)
from privdesk.store.naming_words import NamingWords, naming_words
from privdesk.store.personal import (
    FileHeld,
    Owner,
    RequestHeld,
    acts_about,
    drafts_naming,
    events_held,
    files_held,
    filters_naming,
    letters_held,
    links_held,
    removed_files,
    requests_held,
)
from privdesk.store.retention import legal_holds
from privdesk.store.sheets import row_values


@dataclass(frozen=True)
class KeptRequest:
    """A closed request that stays: by the rule until a day, or by holds while they stand."""

    request: RequestHeld
    until: date | None
    holds: tuple[str, ...]


@dataclass(frozen=True)
class Scope:
    """All that an erasure takes in.

    `requests` are the person's own that are erased, `asked` those of others in which they asked,
    `open` those that are not closed yet; `files` lose their bytes, `shared` are taken off because
    their bytes are another record's too, `removed` were taken off before. `acts` are the holds and
    disposals (table, id) whose words name the person. `mentions` are the records of others that
    name them, `elsewhere` the files that do, `signed` the entries of the history made by them.
    """

    person_id: int
    open: tuple[RequestHeld, ...]
    requests: tuple[RequestHeld, ...]
    asked: tuple[RequestHeld, ...]
    kept: tuple[KeptRequest, ...]
    events: tuple[int, ...]
    letters: tuple[tuple[int, str], ...]
    links: tuple[int, ...]
    files: tuple[FileHeld, ...]
    shared: tuple[FileHeld, ...]
    removed: tuple[int, ...]
    drafts: tuple[int, ...]
    filters: tuple[int, ...]
    acts: tuple[Owner, ...]
    mentions: tuple[Mention, ...]
    elsewhere: FilesRead
    signed: int
    holds: tuple[Sheet, ...]
    rule: RetentionRule | None

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the person stays on record."""
        return not self.kept

    @property
    def owners(self) -> tuple[Owner, ...]:
        """The records whose history is forgotten, but for their files and links."""
        return (
            ("person", self.person_id),
            *(("request", request.id) for request in self.requests),
            *(("request_event", event) for event in self.events),
            *self.acts,
        )


def scope_of(session: Session, person: Person, today: date) -> Scope:
    """What erasing this person on that legal day takes in, and what it leaves."""
    held = requests_held(session, person.id)
    rule = own_rule(session, CORRESPONDENCE)
    closed = [one for one in held if one.closed_on]
    kept = [one for one in (_kept(session, rule, r, person.id, today) for r in closed) if one]
    staying = {one.request.id for one in kept}
    requests = [one for one in closed if one.is_own and one.id not in staying]
    ids = [one.id for one in requests]
    events = events_held(session, ids)
    words = naming_words(session, person)
    acts = _acts(session, person.id, words.stand_in)
    letters = letters_held(session, ids)
    owners: list[Owner] = [
        ("person", person.id),
        *(("request", one) for one in ids),
        *(("request_event", one) for one in events),
        *(("document", one) for one, _ in letters),
        *(act for act in acts if act[0] == "legal_hold"),
    ]
    files = [file for file in files_held(session, owners) if not file.is_erased]
    shared = [file for file in files if file.others and not file.is_letter]
    own = _own(session, person.id, held, acts)
    return Scope(
        person_id=person.id,
        open=tuple(one for one in held if one.closed_on is None),
        requests=tuple(requests),
        asked=tuple(one for one in closed if not one.is_own and one.id not in staying),
        kept=tuple(kept),
        events=tuple(events),
        letters=tuple(letters),
        links=tuple(links_held(session, ids)),
        files=tuple(file for file in files if not file.others),
        shared=tuple(file for file in shared if file.record_type != "document"),
        removed=tuple(removed_files(session, owners)),
        drafts=tuple(drafts_naming(session, owners, words)),
        filters=tuple(filters_naming(session, person.id, words)),
        acts=tuple(acts),
        mentions=tuple(mentions(session, person, words, but=own, mark=erased_mark())),
        elsewhere=_elsewhere(session, person.id, words, own),
        signed=entries_by(session, words),
        holds=tuple(_holds(session, person.id, held, rule, today)),
        rule=rule,
    )


def _own(
    session: Session, person_id: int, held: Sequence[RequestHeld], acts: Sequence[Owner]
) -> frozenset[Owner]:
    """All that is the person's own, whether it goes or stays: the rest is of others."""
    ids = [one.id for one in held]
    owners: list[Owner] = [
        ("person", person_id),
        *(("request", one) for one in ids),
        *(("request_event", one) for one in events_held(session, ids)),
        *(("document", one) for one, _ in letters_held(session, ids)),
        *acts,
    ]
    files = [file.id for file in files_held(session, owners)] + removed_files(session, owners)
    return frozenset((*owners, *(("attachment", file) for file in files)))


def _elsewhere(
    session: Session, person_id: int, words: NamingWords, own: frozenset[Owner]
) -> FilesRead:
    words = words.but(borne_by_others(session, person_id), with_namesakes=True)
    mine = {record_id for record_type, record_id in own if record_type == "attachment"}
    return files_naming(session, words, but=mine)


def _kept(
    session: Session,
    rule: RetentionRule | None,
    request: RequestHeld,
    person_id: int,
    today: date,
) -> KeptRequest | None:
    """Why a closed request stays, if it does: the office's rule, or holds on that rule."""
    if rule is None or request.closed_on is None:
        return None
    due = due_from(row_values(rule), request.closed_on, office_calendar(session))
    until = due.on if due and not due.is_limit and due.on > today else None
    on_rule = [h for h in legal_holds(session) if h["retention_rule_id"] == rule.id]
    holds = held_by(
        on_rule,
        rule_id=rule.id,
        database_id=None,
        person_id=person_id,
        today=today,
        databases=request.databases,
    )
    if until is None and not holds:
        return None
    return KeptRequest(request, until, tuple(hold["name"] for hold in holds))


def _holds(
    session: Session,
    person_id: int,
    held: Sequence[RequestHeld],
    rule: RetentionRule | None,
    today: date,
) -> list[Sheet]:
    """The holds that forbid the erasure: those on a rule keep only what the rule is about, unless
    they are on this very person. One on the rule of correspondence keeps the requests (`_kept`).
    """
    databases = frozenset[int]().union(*(one.databases for one in held))
    forbidding = [
        hold
        for hold in legal_holds(session)
        if hold["retention_rule_id"] is None
        or (
            hold["person_id"] == person_id
            and (rule is None or hold["retention_rule_id"] != rule.id)
        )
    ]
    return held_by(
        forbidding,
        rule_id=None,
        database_id=None,
        person_id=person_id,
        today=today,
        databases=databases,
    )


def _acts(session: Session, person_id: int, names: Callable[[str], bool]) -> list[Owner]:
    """The holds and disposals about the person in whose words they are named."""
    found: list[Owner] = []
    for some in acts_about(session, person_id):
        for act in some:
            told = [value for value in row_values(act).values() if isinstance(value, str)]
            if names("\n".join(told)):
                found.append((act.__tablename__, act.id))
    return found
