"""Where else a person is named: in any text of any record, in its history, in files of text."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import String, select
from sqlalchemy.orm import Session

from privdesk.errors import DamagedStore
from privdesk.records import RECORD_TYPES, Attachment, Content, Organization, Party, Person
from privdesk.store.attachments import read_all
from privdesk.store.audit import audited_columns
from privdesk.store.collation import folded
from privdesk.store.file_words import file_words
from privdesk.store.naming_words import FIELDS, NamingWords, texts_in
from privdesk.store.personal import Owner
from privdesk.store.tables import audit_entry, audit_value

# The file of a request of somebody else is evidence of theirs: it is not touched.
_CASES = frozenset({"request", "request_event", "request_link", "document"})
_OF_OTHERS = _CASES | {"person"}
# By these they are known in another capacity: a supplier, who signs for the office, a namesake.
_TITLES = frozenset(
    {"database", "activity", "contract", "retention_rule", "letter_template", "list_entry"}
)
_LARGEST = 4 * 2**20  # bytes of a file that is read
_MOST = 32 * 2**20  # of all of them


@dataclass(frozen=True)
class Mention:
    """A record of others in which the person is named, by table, id and title.

    `texts` are its columns as they will stand, the person's words replaced; `entries` the numbers
    of the entries of its history whose values are forgotten. `kept` are the columns that go on
    naming the person, `kept_entries` how many entries do, and `is_case` says that it is, or is
    about, the file of somebody else.
    """

    record_type: str
    id: int
    title: str
    is_case: bool = False
    texts: Mapping[str, str] = field(default_factory=dict)
    entries: tuple[int, ...] = ()
    kept: tuple[str, ...] = ()
    kept_entries: int = 0


@dataclass(frozen=True)
class FilesRead:
    """The attached files in whose text the person is named, and how many could not be read."""

    naming: tuple[tuple[int, str, str], ...]  # id, name, SHA-256
    unread: int


def mentions(
    session: Session, person: Person, words: NamingWords, *, but: Collection[Owner], mark: str
) -> list[Mention]:
    """The records, except those, that name the person now or in their history; by type and id.

    What is replaced by `mark` names the person and nobody else on record.
    """
    borne = borne_by_others(session, person.id)
    words, sure = words.but(borne, with_namesakes=True), words.but(borne)
    found: dict[Owner, dict[str, Any]] = {
        owner: _parted(owner, naming, told, words, sure, mark)
        for owner, naming, told in _naming(session, words)
        if owner not in but
    }
    for number, owner, values in _history(session, words):
        if owner in but:
            continue
        one = found.setdefault(owner, {"is_case": _is_case(owner, _was(session, owner, values))})
        if not one["is_case"] and _is_forgotten(owner, values, sure):
            one["entries"] = (*one.get("entries", ()), number)
        else:
            one["kept_entries"] = one.get("kept_entries", 0) + 1
    return [
        Mention(record_type, record_id, _title(session, record_type, record_id), **found[owner])
        for owner in sorted(found)
        for record_type, record_id in (owner,)
    ]


def _naming(
    session: Session, words: NamingWords
) -> Iterator[tuple[Owner, dict[str, str], dict[str, str]]]:
    """Each record that names the person now, with the texts that do and all that it holds."""
    for owner, told in _texts(session):
        if not words.stand_in("\n".join(told.values())):
            continue
        naming = {
            name: text
            for name, text in told.items()
            if words.stand_in(text) and not (owner[0] == "person" and name in FIELDS)
        }
        if naming:
            yield owner, naming, told


def files_naming(session: Session, words: NamingWords, *, but: Collection[int]) -> FilesRead:
    """The files of text and mails, except those attachments, whose words name the person.

    Read are files of up to 4 MiB, 32 MiB in all; of others (PDF, pictures), and of what is within a
    mail and is no text, nothing is known.
    """
    query = (
        select(Attachment.id, Attachment.name, Content.id, Content.sha256, Content.size)
        .join(Content, Content.id == Attachment.content_id)
        .where(Content.erased_on.is_(None))
        .order_by(Attachment.id)
    )
    naming, unread, left = [], 0, _MOST
    read: dict[int, bool | None] = {}
    for file_id, name, content_id, sha256, size in session.execute(query):
        if file_id in but:
            continue
        if content_id not in read:
            read[content_id] = None
            if size <= min(_LARGEST, left):
                left -= size
                read[content_id] = _names(session, content_id, words)
        if read[content_id]:
            naming.append((file_id, name, sha256))
        unread += read[content_id] is None
    return FilesRead(tuple(naming), unread)


def _names(session: Session, content_id: int, words: NamingWords) -> bool | None:
    """Whether the text of a file names the person; None where it may, in what cannot be read."""
    try:
        told = file_words(read_all(session, content_id))
    except DamagedStore:
        return None
    if words.stand_in(told.text):
        return True
    return False if told.is_whole else None


def entries_by(session: Session, words: NamingWords) -> int:
    """How many entries of the chain were made under a name of the person: they stay."""
    actors = session.execute(select(audit_entry.c.number, audit_entry.c.actor))
    named: dict[str, bool] = {}
    return sum(
        named[actor] if actor in named else named.setdefault(actor, words.stand_in(actor))
        for _, actor in actors
    )


def _texts(session: Session) -> Iterator[tuple[Owner, dict[str, str]]]:
    """Every record with its texts by column."""
    for record_type, kind in RECORD_TYPES.items():
        columns = {
            name: column
            for name, column in audited_columns(record_type).items()
            if isinstance(column.type, String)
        }
        if not columns:
            continue
        table: Any = kind.__table__
        query = select(table.c.id, *columns.values()).execution_options(yield_per=1_000)
        for record_id, *values in session.execute(query):
            pairs = zip(columns, values, strict=True)
            yield (record_type, record_id), {name: text for name, text in pairs if text}


def _history(
    session: Session, words: NamingWords
) -> Iterator[tuple[int, Owner, dict[str, list[Any]]]]:
    """The entries whose values name the person: number, record, values by column."""
    entry = audit_entry.c
    query = (
        select(entry.number, entry.record_type, entry.record_id, audit_value.c.content)
        .join(audit_value, audit_value.c.number == entry.number)
        .order_by(entry.number)
        .execution_options(yield_per=1_000)
    )
    for number, record_type, record_id, content in session.execute(query):
        if "\\" not in content and not words.stand_in(content):
            continue
        values = json.loads(content)
        if record_type == "person":  # a namesake's name is theirs
            values = {name: pair for name, pair in values.items() if name not in FIELDS}
        if words.stand_in("\n".join(texts_in(values))):
            yield number, (record_type, record_id), values


def _parted(
    owner: Owner,
    naming: Mapping[str, str],
    told: Mapping[str, str],
    words: NamingWords,
    sure: NamingWords,
    mark: str,
) -> dict[str, Any]:
    """Which texts are replaced, as they will stand, and which go on naming the person."""
    is_case, texts, kept = _is_case(owner, told.get("record_type", "")), {}, []
    for name, text in naming.items():
        if is_case or _stays(owner[0], name) or not sure.stand_in(text):
            kept.append(name)
            continue
        texts[name] = sure.replaced(text, mark)
        if words.stand_in(texts[name]):
            kept.append(name)
    return {"is_case": is_case, "texts": texts, "kept": tuple(kept)}


def _is_case(owner: Owner, attached_to: str) -> bool:
    """Whether it is of the file of somebody else; a file is what it is attached to."""
    return owner[0] in _CASES or (owner[0] == "attachment" and attached_to in _OF_OTHERS)


def _was(session: Session, owner: Owner, values: Mapping[str, list[Any]]) -> str:
    """To what a file of which the history speaks is or was attached."""
    if owner[0] != "attachment":
        return ""
    said = [one for one in values.get("record_type", ()) if one]
    record = session.get(Attachment, owner[1])
    return str(said[0]) if said else (record.record_type if record is not None else "")


def _stays(record_type: str, column: str) -> bool:
    """Whether the column tells who or what the record is about: it is never rewritten."""
    if record_type == "party":
        return column in FIELDS
    if record_type == "organization":
        return True
    return record_type in _TITLES and column == RECORD_TYPES[record_type].title_field


def _is_forgotten(owner: Owner, values: Mapping[str, list[Any]], sure: NamingWords) -> bool:
    """Whether what the entry says of the person is what is replaced in the record."""
    told = [texts_in(pair) for name, pair in values.items() if not _stays(owner[0], name)]
    return sure.stand_in("\n".join(text for some in told for text in some))


def _title(session: Session, record_type: str, record_id: int) -> str:
    kind = RECORD_TYPES.get(record_type)
    record = session.get(kind, record_id) if kind is not None else None
    return record.title if record is not None else ""


def borne_by_others(session: Session, person_id: int) -> dict[str, set[str]]:
    """What others are known by, folded, by field: namesakes, a telephone that is shared."""
    borne: dict[str, set[str]] = {name: set() for name in FIELDS}
    for kind in (Person, Party, Organization):
        table: Any = kind.__table__
        columns = [table.c[name] for name in FIELDS if name in table.c]
        query = select(table.c.id, *columns)
        for record_id, *values in session.execute(query):
            if kind is Person and record_id == person_id:
                continue
            for column, value in zip(columns, values, strict=True):
                borne[column.name].add(folded(value or ""))
    return borne
