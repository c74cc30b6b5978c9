"""A store of a hundred thousand fictional requests, made once and kept in build/bench."""

from __future__ import annotations

import hashlib
import json
import os
import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, insert
from sqlalchemy.orm import Session

from privdesk import clock, store
from privdesk.fields import plain
from privdesk.operations.office import new_organization
from privdesk.records import Database, Party, Person, Request, RequestEvent
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import frozen
from privdesk.rules.procedure import assess
from privdesk.store import audit, cases, deadlines, migrations, search
from privdesk.store.audit import CREATED, Change
from privdesk.store.pool import for_writing, make_engine
from privdesk.store.store import Store
from privdesk.store.tables import case_state, deadline

PASSPHRASE = "cuatro palabras de prueba"
ZONE = ZoneInfo("America/Bogota")
A_DAY = 50  # requests received on a business day
OPEN = 800  # the last ones, still open
_BATCH = 4_000

Row = dict[str, Any]


class Wanted(NamedTuple):
    """How large a book is: its requests, and how many of them, the last ones, are still open."""

    requests: int = 100_000
    opened: int = OPEN


def asked() -> Wanted:
    """What `BENCH_REQUESTS` and `BENCH_OPEN` ask for; a hundred thousand where they say nothing."""
    requests = int(os.environ.get("BENCH_REQUESTS", Wanted().requests))
    return Wanted(requests, min(requests, int(os.environ.get("BENCH_OPEN", OPEN))))


def kept_book(wanted: Wanted, folder: Path) -> Path:
    """The book's store in `folder`; made anew after a change of schema, of this file or of month.

    Its open cases are told as of the month in which it was made.
    """
    name = f"{wanted.requests}-{wanted.opened}-{_fingerprint()}"
    path = folder / f"{name}-{clock.today():%Y%m}.privdesk"
    if not path.exists():
        for old in folder.glob(f"{wanted.requests}-{wanted.opened}-*"):
            old.unlink()
        with tempfile.TemporaryDirectory(prefix="half-", dir=folder) as scratch:
            make_book(Path(scratch) / path.name, wanted, clock.today())
            (Path(scratch) / path.name).rename(path)
    return path


def _fingerprint() -> str:
    """Of what decides how the file looks: the schema, the words index, and this file."""
    kept = [Path(__file__), *sorted(Path(store.__file__).parent.glob("search*.py"))]
    kept += sorted(Path(migrations.__file__).parent.glob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in kept)).hexdigest()[:8]


def make_book(path: Path, wanted: Wanted, today: date) -> None:
    """A valid store: its history vouches for every record, and its deadlines are the rules'."""
    office = new_organization("Panadería Ejemplo S.A.S.", nit="999.000.123-2", city="Bogotá, D. C.")
    with Store.create(path, PASSPHRASE, office, actor="Elvira Imaginaria") as made:
        pool = make_engine(path, made.key)
        try:
            with for_writing(pool).begin() as connection:
                _write(connection, wanted, today)
            with pool.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            pool.dispose()


def _write(connection: Connection, wanted: Wanted, today: date) -> None:
    bases = [{"id": n, "name": name, "contact": ""} for n, name in enumerate(_BASES, 1)]
    _add(connection, Database, bases)
    _add(connection, Party, [{"id": 1, "name": "Domicilios Ficticios S.A.S.", "contact": ""}])
    people = list(_people(max(1, wanted.requests // 2)))
    _add(connection, Person, people)
    cases = _cases(wanted, people, Calendar(), today)
    while batch := list(islice(cases, _BATCH)):
        _add(connection, Request, [case.request for case in batch])
        _add(connection, RequestEvent, [event for case in batch for event in case.events])
        connection.execute(insert(deadline), [row for case in batch for row in case.deadlines])
        connection.execute(insert(case_state), [case.state for case in batch])
    with Session(connection, autoflush=False) as session:
        search.rebuild(session)


def _add(connection: Connection, record_type: type[Any], rows: Sequence[Row]) -> None:
    """Rows of a record type, with their history."""
    name = record_type.__tablename__
    for start in range(0, len(rows), _BATCH):
        some = [_whole(name, row) for row in rows[start : start + _BATCH]]
        if some:
            connection.execute(insert(record_type.__table__), some)
            changes = (Change(name, row["id"], CREATED, _values(name, row)) for row in some)
            now = datetime.now(UTC)
            audit.append(connection, changes, actor="Elvira Imaginaria", action="import", at=now)


@cache
def _defaults(name: str) -> Mapping[str, Any]:
    return {
        key: column.default.arg if column.default is not None else None
        for key, column in audit.audited_columns(name).items()
    }


def _whole(name: str, row: Row) -> Row:
    given = {key: value for key, value in row.items() if not key.startswith("_")}
    return {**_defaults(name), **given}


def _values(name: str, row: Row) -> dict[str, tuple[None, Any]]:
    columns = audit.audited_columns(name)
    return {
        key: (None, plain(row[key]))
        for key, column in columns.items()
        if row[key] is not None or column.default is not None
    }


_BASES = ("Clientes", "Trabajadores", "Proveedores")
_FIRST = (
    *("Ana", "Beatriz", "Camilo", "Daniela", "Esteban", "Fabiola", "Germán", "Hortensia", "Iván"),
    *("Julieta", "Kevin", "Lucía", "Mauricio", "Natalia", "Óscar", "Patricia", "Raúl", "Sofía"),
    *("Tomás", "Úrsula", "Víctor", "Wilson", "Ximena", "Yolanda", "Zoraida", "Ángela"),
)
_BEGINNINGS = (
    "Ficti",
    "Imagi",
    "Inven",
    "Supues",
    "Ejem",
    "Ñand",
    "Ábre",
    "Quime",
    "Fábu",
    "Rever",
)
_ENDINGS = ("cia", "naria", "tado", "to", "plar", "ú", "go", "ra", "la", "so", "nte", "dor", "lino")
_ASKED = (
    "Solicito conocer qué datos personales míos tienen y para qué los usan.",
    "Pido que corrijan mi dirección, que figura con un número equivocado.",
    "Solicito que supriman mi número de celular de las campañas de mercadeo.",
    "Quiero copia de la autorización que dicen que firmé en el almacén de Chapinero.",
    "Revoco la autorización para el envío de publicidad por correo electrónico.",
)


def _people(many: int) -> Iterator[Row]:
    chance = random.Random(7)
    for number in range(1, many + 1):
        first, second = chance.choice(_FIRST), chance.choice(_FIRST)
        last = [chance.choice(_BEGINNINGS) + chance.choice(_ENDINGS) for _ in range(2)]
        yield {
            "id": number,
            "name": f"{first} {second} {' '.join(last)}",
            "document_number": str(10_000_000 + number * 83 % 89_999_999),
            "email": f"persona{number}@correo.example",
            "phone": f"300 {number:07}",
            "city": "Bogotá, D. C.",
        }


@dataclass(frozen=True)
class _Case:
    """One request with its events, and what is derived from them."""

    request: Row
    events: list[Row]
    deadlines: list[Row]
    state: Row


def _cases(
    wanted: Wanted, people: Sequence[Row], calendar: Calendar, today: date
) -> Iterator[_Case]:
    chance = random.Random(11)
    sequences: dict[int, int] = {}
    next_event = 1
    for number, day in enumerate(_receipts(wanted.requests, calendar, today), 1):
        sequence = sequences[day.year] = sequences.get(day.year, 0) + 1
        person = people[chance.randrange(len(people))]
        right = chance.choice(("know", "access", "proof", "rectify", "erase", "revoke"))
        left = wanted.requests - number
        progress = chance.randrange(4) if left < wanted.opened else 4 + chance.randrange(3)
        course = _course(right, day, progress, calendar)
        request = {
            "id": number,
            "number": f"{day.year}-{sequence:04}",
            "year": day.year,
            "sequence": sequence,
            "person_id": person["id"],
            "right": right,
            "kind": course.kind,
            "channel": chance.choice(("email", "email", "web", "letter", "in_person")),
            "received_at": _moment(day, number % 480),
            "database_id": 1,
            "reply_address": person["email"],
            "text": chance.choice(_ASKED),
        }
        yield course.case(request, next_event)
        next_event += len(course.events)


def _receipts(many: int, calendar: Calendar, today: date) -> list[date]:
    """The days of receipt, the oldest first: so many a business day, up to today."""
    days: list[date] = []
    day = today
    while len(days) < many:
        if calendar.is_business_day(day):
            days += [day] * A_DAY
        day -= timedelta(days=1)
    return days[many - 1 :: -1] if many else []


def _moment(day: date, minute: int) -> datetime:
    local = datetime.combine(day, time(8), ZONE) + timedelta(minutes=minute)
    return local.astimezone(UTC)


@dataclass(frozen=True)
class _Course:
    """What happens to every request of one right, day and progress; events counted from 1."""

    kind: str
    events: list[Row]
    deadlines: list[Row]
    state: Row
    counted: list[Row]

    def case(self, request: Row, first: int) -> _Case:
        """The same, of that request, its events numbered from `first`."""
        number, shift = request["id"], first - 1
        events = [e | {"id": e["id"] + shift, "request_id": number} for e in self.events]
        if self.counted:
            events[-1]["counted"] = json.dumps([_moved(row, shift) for row in self.counted])
        rows = [_moved(row, shift) | {"case_id": number} for row in self.deadlines]
        return _Case(request, events, rows, self.state | {"case_id": number})


def _moved(row: Row, shift: int) -> Row:
    return row | {"about": row["about"] + shift} if row["about"] else row


@cache
def _course(right: str, received: date, progress: int, calendar: Calendar) -> _Course:
    """`progress`: from 0, just received, to 4 and more, closed."""
    kind = "inquiry" if right in ("know", "access", "proof") else "claim"
    person = Person(id=1, name="Ana Ficticia", birth_date=None)
    request = Request(
        id=0,
        person=person,
        right=right,
        kind=kind,
        received_at=_moment(received, 0),
        capacity="self",
        capacity_proof="",
        role="controller",
        database_id=1,
    )
    events: list[Row] = []
    counted: list[Row] = []
    for event in _events(kind, received, progress, calendar):
        event = event | {"id": len(events) + 1, "recorded_at": event["at"]}
        if event["kind"] == "closed":
            counted = frozen(_assessed(request, calendar).deadlines)
            event["counted"] = json.dumps(counted)
        events.append(event)
        RequestEvent(**{**_event_defaults(), **event}, request=request)
    assessment = _assessed(request, calendar)
    is_open = {id(d) for d in assessment.open_deadlines}
    rows = [deadlines._row(0, d, is_open=id(d) in is_open) for d in assessment.deadlines]
    return _Course(kind, events, rows, deadlines._state(0, received, assessment), counted)


def _event_defaults() -> Row:
    return {k: v for k, v in _defaults("request_event").items() if k != "request_id"}


def _assessed(request: Request, calendar: Calendar) -> Any:
    return assess(cases.case_of(request, ZONE.key), calendar)


def _events(kind: str, received: date, progress: int, calendar: Calendar) -> Iterator[Row]:
    later = calendar.add_business_days
    if progress == 0:
        return
    sent = {"kind": "sent", "channel": "email", "address": "persona@correo.example"}
    yield {**sent, "step": "acknowledged", "at": _moment(received, 30)}
    if kind == "claim":
        yield {"kind": "completed", "at": _moment(received, 60)}
        legend = {"kind": "legend_set", "database_id": 1, "reason": "Reclamo en trámite."}
        yield {**legend, "at": _moment(received, 90)}
    if progress < 4:
        return
    answered = later(received, 3 + progress)
    yield {**sent, "step": "answered", "decision": _DECIDED[progress], "at": _moment(answered, 0)}
    if kind == "claim":
        done = {"kind": "executed", "database_id": 1, "execution": "done", "responsible": "Ventas"}
        yield {**done, "at": _moment(answered, 20)}
        yield {"kind": "legend_lifted", "database_id": 1, "at": _moment(answered, 30)}
    yield {"kind": "closed", "at": _moment(later(answered, 1), 0)}


_DECIDED = {4: "granted", 5: "granted", 6: "partly"}
