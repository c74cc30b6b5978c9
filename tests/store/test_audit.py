"""The audit chain: every change of every column of every record type, once, with old and new."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Table, UniqueConstraint, delete, insert, inspect, select, update
from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.fields import clean_text, plain
from privdesk.records import (
    RECORD_TYPES,
    ContentChunk,
    Database,
    Organization,
    Party,
    Person,
    Record,
)
from privdesk.store import deadlines, search
from privdesk.store.audit import (
    CHANGED,
    CREATED,
    FIRST,
    REMOVED,
    Change,
    Seal,
    append,
    audited_columns,
    head,
)
from privdesk.store.chain_check import chain_problems
from privdesk.store.engine import connect
from privdesk.store.key import Key
from privdesk.store.record_check import record_problems
from privdesk.store.recorder import record
from privdesk.store.store import Store
from privdesk.store.tables import audit_entry, audit_value


def entries(store: Store, after: int = 0) -> list[dict[str, Any]]:
    """The entries after a number, with their values read."""
    query = (
        select(audit_entry, audit_value.c.content)
        .join(audit_value, audit_value.c.number == audit_entry.c.number)
        .where(audit_entry.c.number > after)
        .order_by(audit_entry.c.number)
    )
    with store.read() as session:
        rows = [dict(row) for row in session.execute(query).mappings()]
    return [row | {"values": json.loads(row["content"])} for row in rows]


@contextmanager
def acting(store: Store) -> Iterator[tuple[Session, list[dict[str, Any]]]]:
    """An action, and the entries that it made (once it has ended)."""
    before, made = store.seal().number, list[dict[str, Any]]()
    with store.write("try") as session:
        yield session, made
    made.extend(entries(store, before))


@pytest.fixture
def bare(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store whose records may be nonsense: nothing is derived from them."""
    monkeypatch.setattr(deadlines, "refresh", lambda session, touched, fields: None)
    monkeypatch.setattr(search, "refresh", lambda session, touched: None)
    return store


def nothing() -> None:
    """For whoever tells nobody how far it has come."""


def whole(store: Store) -> list[str]:
    """What a verification of the chain and of the records finds."""
    raw = connect(store.path, store.key, read_only=True)
    found = [*chain_problems(raw, None, nothing), *record_problems(raw, nothing)]
    raw.close()
    return [problem.text for problem in found]


# Every column of every type


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_every_column_is_covered_but_the_id(record_type: str) -> None:
    names = {c.key for c in inspect(RECORD_TYPES[record_type]).column_attrs}
    assert set(audited_columns(record_type)) == names - {"id"}


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_every_column_remembers_its_old_value(record_type: str) -> None:
    mapper = inspect(RECORD_TYPES[record_type])
    forgetful = [a.key for a in mapper.column_attrs if a.key != "id" and not a.active_history]
    assert not forgetful


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_what_is_made_is_written_whole(
    record_type: str, bare: Store, make_sample: Callable[[str, int], Record]
) -> None:
    _make_room(bare, record_type)
    with acting(bare) as (session, made):
        record = make_sample(record_type, 3)
        session.add(record)
    (entry,) = made
    assert entry["change"] == CREATED
    assert (entry["record_type"], entry["record_id"]) == (record_type, record.id)
    assert (entry["actor"], entry["action"]) == ("Ana Ficticia", "try")
    assert set(entry["values"]) == set(audited_columns(record_type))
    for name, (old, new) in entry["values"].items():
        assert old is None
        assert new == plain(getattr(record, name)) is not None
    assert whole(bare) == []


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_each_changed_column_is_written_with_its_old_value(
    record_type: str, bare: Store, another_value: Callable[[Any, int], Any]
) -> None:
    for name, column in audited_columns(record_type).items():
        if column.foreign_keys:
            continue  # only one record to refer to; see the next test
        with bare.read() as session:
            before = plain(getattr(session.get_one(RECORD_TYPES[record_type], 1), name))
        value = next(v for v in (another_value(column, n) for n in (1, 2)) if plain(v) != before)
        with acting(bare) as (session, made):
            setattr(session.get_one(RECORD_TYPES[record_type], 1), name, value)
        (entry,) = made
        assert entry["change"] == CHANGED
        assert entry["values"] == {name: [before, plain(value)]}
    assert whole(bare) == []


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_each_reference_that_may_be_empty_is_written(record_type: str, bare: Store) -> None:
    for name, column in audited_columns(record_type).items():
        if not (column.foreign_keys and column.nullable):
            continue
        for value in (1, None):
            with acting(bare) as (session, made):
                record = session.get_one(RECORD_TYPES[record_type], 1)
                old = getattr(record, name)
                setattr(record, name, value)
            assert [e["values"] for e in made] == ([{name: [old, value]}] if old != value else [])
    assert whole(bare) == []


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_what_is_removed_is_written_whole(
    record_type: str, bare: Store, make_sample: Callable[[str, int], Record]
) -> None:
    _make_room(bare, record_type)
    with bare.write("add") as session:
        record = make_sample(record_type, 3)
        session.add(record)
    with acting(bare) as (session, made):
        session.delete(session.get_one(RECORD_TYPES[record_type], record.id))
    (entry,) = made
    assert entry["change"] == REMOVED
    assert set(entry["values"]) == set(audited_columns(record_type))
    for name, (old, new) in entry["values"].items():
        assert (old, new) == (plain(getattr(record, name)), None)
    assert whole(bare) == []


def _make_room(bare: Store, record_type: str) -> None:
    """Take away the row that links the same two records: there can be no second one."""
    table = RECORD_TYPES[record_type].__table__
    assert isinstance(table, Table)
    unique = [c for c in table.constraints if isinstance(c, UniqueConstraint)]
    if any(all(column.foreign_keys for column in one.columns) for one in unique):
        with bare.write("make_room") as session:
            session.delete(session.get_one(RECORD_TYPES[record_type], 1))


# What is an entry and what is none


def test_nothing_changed_is_no_entry(store: Store) -> None:
    with acting(store) as (session, made):
        person = session.get_one(Person, 1)
        name = person.name
        person.name = "otro"
        person.name = name
        person.city = str(person.city)
        session.flush()
        person.name = name
    assert made == []


def test_a_change_and_its_way_back_are_two_entries_when_both_were_flushed(store: Store) -> None:
    with acting(store) as (session, made):
        person = session.get_one(Person, 1)
        name = person.name
        for value in ("otro", name):
            person.name = value
            session.flush()
    assert [e["values"] for e in made] == [{"name": [name, "otro"]}, {"name": ["otro", name]}]


def test_the_old_value_is_known_after_it_was_expired(store: Store) -> None:
    with acting(store) as (session, made):
        person = session.get_one(Person, 1)
        name = person.name
        session.expire(person)
        person.name = "otro"
    assert made[0]["values"] == {"name": [name, "otro"]}


def test_the_old_value_is_known_of_a_record_made_in_the_same_action(store: Store) -> None:
    with acting(store) as (session, made):
        person = Person(name="Ana Ficticia")
        session.add(person)
        session.flush()
        person.birth_date = date(1980, 2, 29)
        person.city = "Cali"
    assert [e["change"] for e in made] == [CREATED, CHANGED]
    assert made[1]["values"] == {"birth_date": [None, "1980-02-29"], "city": ["", "Cali"]}
    assert whole(store) == []


def test_a_removed_record_is_written_as_it_stood(store: Store) -> None:
    with store.write("add") as session:
        session.add(Person(name="Ana Ficticia", city="Cali"))
    with acting(store) as (session, made):
        person = session.get_one(Person, 2)
        person.city = "nunca guardada"
        session.expire(person, ["name"])
        session.delete(person)
    assert made[-1]["change"] == REMOVED
    assert made[-1]["values"]["name"] == ["Ana Ficticia", None]
    assert whole(store) == []


def test_an_id_that_comes_again_is_another_record(store: Store) -> None:
    for name in ("primera", "segunda"):
        with store.write("add") as session:
            session.add(Person(name=name, city=name if name == "primera" else ""))
        with store.write("remove") as session:
            session.delete(session.get_one(Person, 2))
    with store.write("add") as session:
        session.add(Person(name="tercera"))
    assert whole(store) == []


def test_references_made_by_relation_are_written(bare: Store) -> None:
    from privdesk.records import Request

    with acting(bare) as (session, made):
        session.get_one(Request, 1).person = Person(name="Otra Ficticia")
    assert made[0]["record_type"] == "person"
    assert made[1]["values"] == {"person_id": [1, 2]}
    assert whole(bare) == []


def test_bytes_are_never_in_the_chain(store: Store) -> None:
    with acting(store) as (session, made):
        session.add(ContentChunk(content_id=1, part=1, data=b"mas"))
    assert made == []


# Past the listener


@pytest.mark.parametrize(
    "statement",
    [
        update(Person).values(city="Cali"),
        delete(Party),
        insert(Party).values(name="x", contact=""),
        update(Record.metadata.tables["person"]).values(city="Cali"),
        delete(Record.metadata.tables["party"]),
    ],
)
def test_bulk_statements_are_refused(statement: Any, store: Store) -> None:
    with store.write("try") as session, pytest.raises(RuntimeError, match="blind"):
        session.execute(statement)


def test_bulk_work_writes_by_the_same_writer(store: Store) -> None:
    count = 2_500
    with acting(store) as (session, made):
        rows = [{"id": 10 + n, "name": f"Encargado {n}", "contact": ""} for n in range(count)]
        session.connection().execute(insert(Party), rows)
        values = [{"name": (None, r["name"]), "contact": (None, "")} for r in rows]
        changes = (
            Change("party", r["id"], CREATED, v)  # type: ignore[arg-type]
            for r, v in zip(rows, values, strict=True)
        )
        record(session, changes)
        session.add(Database(name="Clientes"))
    assert len(made) == count + 1
    assert whole(store) == []
    with store.read() as session:
        assert head(session.connection()).number == made[-1]["number"]
        query = search.matching("party", "Encargado 2499")
        assert query is not None
        assert [*session.scalars(query)] == [10 + 2499]


def test_records_written_by_another_session_are_refused(store: Store) -> None:
    with Session(store._pool) as session:
        session.add(Party(name="x"))
        with pytest.raises(RuntimeError, match=r"Store\.write"):
            session.flush()


@pytest.mark.parametrize(
    ("name", "value"),
    [("name", 5), ("birth_date", datetime(2026, 1, 1, tzinfo=UTC)), ("birth_date", "1980-01-01")],
)
def test_what_sqlite_would_keep_as_something_else_is_a_defect(
    name: str, value: object, store: Store
) -> None:
    with pytest.raises(Exception, match=r"holds|only accepts"), store.write("try") as session:
        setattr(session.get_one(Person, 1), name, value)


# The hashes


def test_the_hashes_are_as_the_design_says(store: Store) -> None:
    """Computed here from the words of the design alone."""
    with store.write("cambio ñ") as session:
        session.get_one(Person, 1).name = "Zoë ☃ 😀"
    with store.read() as session:
        rows = session.execute(
            select(audit_entry, audit_value.c.salt, audit_value.c.content)
            .join(audit_value, audit_value.c.number == audit_entry.c.number)
            .order_by(audit_entry.c.number)
        ).all()
    previous = bytes(32)
    for number, row in enumerate(rows, 1):
        assert row.number == number
        assert len(row.salt) == 16
        values = json.dumps(json.loads(row.content), sort_keys=True, separators=(",", ":"))
        committed = hashlib.sha256(row.salt + values.encode("ascii")).hexdigest()
        assert committed == row.commitment
        at = row.at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        covered = [number, at, row.actor, row.action, row.record_type, row.record_id, row.change]
        text = json.dumps([*covered, committed], separators=(",", ":"))
        assert row.previous == previous.hex()
        previous = hashlib.sha256(previous + text.encode("ascii")).digest()
        assert row.hash == previous.hex()
    assert store.seal() == Seal(len(rows), previous.hex())
    assert len({row.salt for row in rows}) == len(rows)


def test_the_moment_is_of_the_action(store: Store) -> None:
    before = datetime.now(UTC)
    with acting(store) as (session, made):
        session.add(Party(name="uno"))
        session.flush()
        session.add(Party(name="dos"))
    assert before <= made[0]["at"] == made[1]["at"] <= datetime.now(UTC)


def test_nothing_appended_is_the_same_seal(store: Store) -> None:
    with store._pool.begin() as connection:
        now = datetime.now(UTC)
        assert append(connection, [], actor="x", action="y", at=now) == store.seal()


@settings(max_examples=25)
@given(texts=st.lists(st.text(), min_size=1, max_size=4))
def test_any_text_is_kept_and_verified(texts: list[str], filled: tuple[Path, Key]) -> None:
    path = Path(shutil.copy(filled[0], filled[0].with_name("any text")))
    with Store.open(path, filled[1], writing=True, actor="ñ\ud800\0") as store:
        for text in texts:
            with store.write("add\udfff") as session:
                session.get_one(Organization, 1).city = text
        assert whole(store) == []
        with store.read() as session:
            assert session.get_one(Organization, 1).city == clean_text(texts[-1])


def test_hostile_texts_stay_as_they_are(store: Store) -> None:
    hostile = [
        "=1+1",
        "<b>&amp;",
        "a\0b",
        "\u202eabc",
        "x" * 10_000,
        "'; DROP TABLE person; --",
        "𐍈",
    ]
    for text in hostile:
        with acting(store) as (session, made):
            session.get_one(Organization, 1).city = text
        assert made[0]["values"]["city"][1] == text
    assert whole(store) == []


# The seal


def test_a_seal_is_read_as_it_is_written() -> None:
    seal = Seal(1284, hashlib.sha256(b"x").hexdigest())
    assert str(seal) == f"1284:{seal.hash}"
    assert seal.short == f"1284 : {seal.hash[:4]}·{seal.hash[4:8]}"
    assert Seal.read(str(seal)) == seal
    assert Seal.read(f"  {str(seal).upper()} ") == seal
    assert Seal.read(seal.short) == Seal(1284, seal.hash[:8])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12",
        "12:",
        ":ab",
        "x:abcdef01",
        "1:abcdef0",
        "1:" + "a" * 65,
        "1:ghijklmn",
        "٣:abcdef01",
        "-1:abcdef01",
        "9" * 19 + ":abcdef01",
    ],
)
def test_what_is_no_seal_is_said(text: str) -> None:
    with pytest.raises(BadInput, match="no es un sello") as found:
        Seal.read(text)
    assert found.value.field == "seal"


def test_an_empty_chain_has_a_seal_too() -> None:
    assert FIRST == "0" * 64
    assert str(Seal(0, FIRST)) == f"0:{FIRST}"
