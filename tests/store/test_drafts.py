"""Drafts: kept beside the records, without a trace in the history, through any end."""

from __future__ import annotations

import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import pytest
from sqlalchemy import text

from privdesk.errors import Refused, StoreInUse
from privdesk.operations.office import save_record
from privdesk.records import Database
from privdesk.store import drafts
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
HOSTILE: dict[str, object] = {
    "texto": "=1+1 <b>'\"\x00\u202e😀\ud800" + "á" * 10_000,
    "día": None,
    "sí": True,
    "n": 3,
}


def _keep(store: Store, number: int = 0, content: dict[str, object] | None = None) -> None:
    with store.write_aside() as session:
        drafts.keep_draft(session, "nueva", "request", number, content or {"a": 1}, NOW)


def test_a_draft_comes_back_as_it_was(office: Store) -> None:
    _keep(office, 7, HOSTILE)
    with office.read() as session:
        found = drafts.draft_of(session, "nueva", "request", 7)
        assert drafts.draft_of(session, "nueva", "request", 8) is None
    assert found == drafts.Draft("nueva", "request", 7, HOSTILE, NOW)


def test_a_form_has_one_draft_for_each_record(office: Store) -> None:
    _keep(office, 7, {"a": 1})
    _keep(office, 7, {"a": 2})
    _keep(office, 8, {"a": 3})
    with office.read() as session:
        assert [d.content for d in drafts.drafts(session)] == [{"a": 3}, {"a": 2}]


def test_it_leaves_nothing_in_the_history_and_calls_nobody(office: Store) -> None:
    told: list[frozenset[str]] = []
    office.changed.append(told.append)
    before = office.seal()
    _keep(office)
    with office.write_aside() as session:
        drafts.drop_draft(session, "nueva", "request", 0)
    assert (office.seal(), told, office.last_written) == (before, [], None)


def test_no_record_is_changed_aside(office: Store) -> None:
    with pytest.raises(RuntimeError), office.write_aside() as session:
        save_record(session, Database, {"name": "Clientes ficticios"})


def test_a_damaged_draft_has_no_content(office: Store) -> None:
    _keep(office)
    for damaged in ("{", "[1]", "", "[" * 100_000, "null"):
        with office.write_aside() as session:
            session.execute(text("UPDATE draft SET content = :c"), {"c": damaged})
        with office.read() as session:
            assert [d.content for d in drafts.drafts(session)] == [None]


def test_another_writer_is_not_waited_for(office: Store) -> None:
    entered, leave = threading.Event(), threading.Event()

    def long_task() -> None:
        with office.write("save_record") as session:
            save_record(session, Database, {"name": "Clientes ficticios"})
            entered.set()
            leave.wait(10)

    thread = threading.Thread(target=long_task)
    thread.start()
    entered.wait(10)
    began = perf_counter()
    with pytest.raises(StoreInUse), office.write_aside(waits=False) as session:
        drafts.drop_draft(session, "nueva", "", 0)
    assert perf_counter() - began < 1
    leave.set()
    thread.join()
    _keep(office)


def test_a_store_for_reading_keeps_none(office_path: Path, office_passphrase: str) -> None:
    opened = Store.open(office_path, office_passphrase, writing=False, actor="x")
    with opened as store, pytest.raises(Refused), store.write_aside():
        pass


def test_a_kept_draft_survives_the_power(
    office: Store, office_path: Path, tmp_path: Path, office_passphrase: str
) -> None:
    """The files as they lie on the disk while the store is open, copied without closing it."""
    _keep(office, 7, HOSTILE)
    cut = tmp_path / "después" / office_path.name
    cut.parent.mkdir()
    for suffix in ("", "-wal"):
        shutil.copyfile(f"{office_path}{suffix}", f"{cut}{suffix}")
    opened = Store.open(cut, office_passphrase, writing=True, actor="x")
    with opened as store, store.read() as session:
        found = drafts.draft_of(session, "nueva", "request", 7)
    assert found is not None
    assert found.content == HOSTILE


def test_files_are_kept_once_and_go_with_the_last_draft(office: Store) -> None:
    with office.write_aside() as session:
        for name in ("aa", "bb", "aa"):
            drafts.keep_file(session, name, f"de {name}", NOW)
    with office.read() as session:
        assert drafts.file_of(session, "aa") == "de aa"
        assert drafts.drafts(session) == []
    with office.write_aside() as session:
        drafts.drop_files(session, ["bb"])
    with office.read() as session:
        assert drafts.file_of(session, "aa") is None
        assert drafts.file_of(session, "bb") == "de bb"


def test_what_changed_since_is_known(office: Store) -> None:
    before = office.seal().number
    with office.write("save_record") as session:
        database = save_record(session, Database, {"name": "Clientes ficticios"})
    with office.read() as session:
        mine = [("database", database.id)]
        assert drafts.changed_since(session, mine, before)
        assert not drafts.changed_since(session, mine, office.seal().number)
        assert not drafts.changed_since(session, [("party", 1)] * 900, before)
        assert drafts.is_there(session, "database", database.id)
        assert not drafts.is_there(session, "database", database.id + 1)
        assert drafts.is_there(session, "", 0)


def test_keeping_is_cheap(office: Store) -> None:
    content: dict[str, object] = {"texto": "Texto ficticio. " * 300}
    _keep(office, 0, content)
    took = []
    for at in range(20):
        began = perf_counter()
        with office.write_aside(waits=False) as session:
            moment = NOW + timedelta(seconds=at)
            drafts.keep_draft(session, "nueva", "request", 0, {**content, "n": at}, moment)
        took.append(perf_counter() - began)
    assert sorted(took)[10] < 0.05  # 10 ms on a quiet machine
