"""What a search shows of each record it found: two lines, its state, and what opens with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.records import (
    RECORD_TYPES,
    Attachment,
    CalendarDay,
    Closure,
    Document,
    LetterTemplate,
    NumberSeries,
    Organization,
    Person,
    Record,
    Request,
    RequestEvent,
)
from privdesk.records.number_series import SERIES
from privdesk.records.person import DOCUMENT_TYPES
from privdesk.rules.identity import written_document
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.store import lists, search, search_few
from privdesk.store.counting import organization
from privdesk.store.lists import Day
from privdesk.store.search_words import spans, ways
from privdesk.text import say, short_date, translate

Span = tuple[int, int]

_ROOM = 90  # characters of the second line
_BEFORE = 24  # of them, before the first word found
_CUT = "…"
_LONGEST = 100_000  # characters of a line that are looked through
_TITLE = 120


@dataclass(frozen=True)
class Hit:
    """One record found. The spans are (start, end) places of the searched words in their line.

    `state` is one of rules.urgency for a request, "" for others; `day` a legal day that belongs
    to it (a request's is when it is due). `opens` is the record (table name, id) that shows it:
    a letter's or a file's request, where it has one. `template` is the name of the letter's
    template in use that it is, "" for others; one that comes with the program is no record: id 0.
    """

    record_type: str
    record_id: int
    title: str
    detail: str
    title_spans: tuple[Span, ...]
    detail_spans: tuple[Span, ...]
    state: str
    day: date | None
    opens: tuple[str, int]
    template: str = ""


@dataclass
class Shown:
    """What is known of a record before the searched words are looked for in it."""

    title: str
    detail: str = ""
    state: str = ""
    day: date | None = None
    opens: tuple[str, int] | None = None
    template: str = ""


def hits_of(
    session: Session, record_type: str, ids: Sequence[int], words: str, day: Day
) -> list[Hit]:
    """The hits for those records (some tens at most), in their order."""
    shown = _shown(session, record_type, ids, day)
    return [
        hit_of(record_type, i, shown[i], words, partial(_text_of, session, record_type, i))
        for i in ids
        if i in shown
    ]


def hit_of(
    record_type: str, record_id: int, shown: Shown, words: str, text: Callable[[], str]
) -> Hit:
    """The hit; `text` gives all by which it was found, where what is shown does not say why."""
    title = one_line(shown.title)[:_TITLE]
    detail = one_line(shown.detail)
    # The second line says why, where the two do not yet.
    if missing := _missing(f"{title} {detail}", words):
        detail = _why(text(), missing) or detail
    detail = _around(detail, words)
    return Hit(
        record_type,
        record_id,
        title,
        detail,
        tuple(spans(title, words)),
        tuple(spans(detail, words)),
        shown.state,
        shown.day,
        shown.opens or (record_type, record_id),
        shown.template,
    )


def _text_of(session: Session, record_type: str, record_id: int) -> str:
    if record_type in search_few.FEW:
        record = session.get(RECORD_TYPES[record_type], record_id)
        return search_few.text_of(record) if record is not None else ""
    return search.text_of(session, record_type, record_id)


def _missing(text: str, words: str) -> str:
    """The searched words that do not stand in a text."""
    parts = next(iter(ways(words)), [])
    return " ".join(part for part in parts if not spans(text, part))


def _why(text: str, words: str) -> str:
    """The line in which most of the searched words stand; "" where none does."""
    best, most = "", 0
    for line in text.split("\n"):
        marked = sum(end - start for start, end in spans(line[:_LONGEST], words))
        if marked > most:
            best, most = line, marked
    return _as_written(one_line(best))


def _as_written(line: str) -> str:
    """The line of a person's document as such a number is written; any other one as it is."""
    kind, _, number = line.partition(" ")
    is_document = kind in DOCUMENT_TYPES and number.replace("-", "").isdecimal()
    return written_document(kind, number) if is_document else line


def _around(line: str, words: str) -> str:
    """As much of a line as has room, around the first word found."""
    if len(line) <= _ROOM:
        return line
    found = spans(line, words)
    start = max(0, found[0][0] - _BEFORE) if found else 0
    cut = line[start : start + _ROOM].strip()
    end = _CUT if start + _ROOM < len(line) else ""
    return f"{_CUT if start else ''}{cut}{end}"


def one_line(text: str) -> str:
    """The text with each stretch of blanks and control characters as one space."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _shown(session: Session, record_type: str, ids: Sequence[int], day: Day) -> dict[int, Shown]:
    if record_type == Request.__tablename__:
        return _requests(session, ids, day)
    zone = organization(session).time_zone
    found = {}
    for record_id in ids:
        record = session.get(RECORD_TYPES[record_type], record_id)
        if record is not None:
            found[record_id] = _of(session, record, zone)
    return found


def _requests(session: Session, ids: Sequence[int], day: Day) -> dict[int, Shown]:
    found = {}
    for row in lists.rows(session, Request.__tablename__, ids, day):
        title = f"{row['number']} · {row['person_id'] or ''}"
        detail = f"{say(KINDS[row['kind']])} · {say(RIGHTS[row['right']])}"
        found[row["id"]] = Shown(title, detail, row["state"] or "", row["due"])
    return found


def _of(session: Session, record: Record, zone: str) -> Shown:
    if isinstance(record, Person):
        document = written_document(record.document_type, record.document_number)
        return Shown(record.name, " · ".join(filter(None, (document, record.email))))
    if isinstance(record, Document):
        return Shown(
            f"{record.number} · {record.heading}",
            _request_words(session, record.request_id),
            day=local_day(record.issued_at, zone),
            opens=(Request.__tablename__, record.request_id),
        )
    if isinstance(record, Attachment):
        return _of_file(session, record, zone)
    if isinstance(record, CalendarDay):
        return Shown(record.name, record.source, day=record.day)
    if isinstance(record, Closure):
        detail = translate(
            "Search",
            "From {first} to {last}",
            first=short_date(record.first),
            last=short_date(record.last),
        )
        return Shown(record.name, detail, day=record.first)
    if isinstance(record, LetterTemplate):
        return _of_template(record, zone)
    if isinstance(record, Organization):
        return Shown(record.name, " · ".join(filter(None, (record.nit, record.officer_name))))
    if isinstance(record, NumberSeries):
        detail = translate("Search", "First number of the year: {start}", start=record.start)
        return Shown(f"{say(SERIES[record.series])} {record.year}", detail)
    return Shown(record.title, str(getattr(record, "contact", "")))


def _of_template(template: LetterTemplate, zone: str) -> Shown:
    used = template.name if template.is_in_use else ""
    detail = (
        translate("Search", "Version {version}", version=template.version)
        if used
        else translate("Search", "Version {version}, not in use", version=template.version)
    )
    return Shown(template.title, detail, day=local_day(template.made_at, zone), template=used)


def _of_file(session: Session, file: Attachment, zone: str) -> Shown:
    name, record_id = file.record_type, file.record_id
    if name == RequestEvent.__tablename__:
        event = session.get(RequestEvent, record_id)
        name, record_id = Request.__tablename__, event.request_id if event else 0
    if name == Document.__tablename__:
        letter = session.get(Document, record_id)
        name, record_id = Request.__tablename__, letter.request_id if letter else 0
    detail = ""
    if name == Request.__tablename__:
        detail = _request_words(session, record_id)
    elif name in RECORD_TYPES:
        owner = session.get(RECORD_TYPES[name], record_id)
        kind = say(RECORD_TYPES[name].type_label)
        detail = f"{kind} · {owner.title}" if owner is not None else kind
    return Shown(file.name, detail, day=local_day(file.added_at, zone), opens=(name, record_id))


def _request_words(session: Session, request_id: int) -> str:
    request = session.get(Request, request_id)
    if request is None:
        return ""
    return translate(
        "Search", "Request {number} · {name}", number=request.number, name=request.person.name
    )
