"""A told store has the moments of its story in the chain; nothing but fiction opens one."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import privdesk
from privdesk.records import Organization, Party
from privdesk.store.history import entries_numbered, entry_numbers
from privdesk.store.store import Store
from privdesk.store.telling import Telling, ToldStore
from privdesk.store.verify import verify

BEGUN = datetime(2025, 3, 3, 13, 0, tzinfo=UTC)
# The only modules that may tell a store what time it is: the maker of the example.
TELLERS = {"privdesk/operations/example.py"}


def told(path: Path, telling: Telling) -> ToldStore:
    office = Organization(name="Panadería Ejemplo S.A.S.")
    return ToldStore.of(telling).create(path, "una frase larga", office, actor="Ana Ficticia")


def test_each_entry_has_the_moment_and_the_verb_that_were_told(tmp_path: Path) -> None:
    telling, later = Telling(BEGUN), BEGUN + timedelta(days=40)
    with told(tmp_path / "t.privdesk", telling) as store:
        with store.write("make_example") as session:
            telling.go_on(session, BEGUN, "save_record")
            session.add(party := Party(name="Nube Ficticia S.A.S."))
            telling.go_on(session, later, "change_list")
            party.name = "Nube Imaginaria S.A.S."
        with store.read() as session:
            entries = entries_numbered(session, entry_numbers(session))
        assert [(e.at, e.action) for e in reversed(entries)] == [
            (BEGUN, "create_store"),
            (BEGUN, "save_record"),
            (later, "change_list"),
        ]
        assert verify(store).ok


def test_a_story_does_not_go_back(tmp_path: Path) -> None:
    telling = Telling(BEGUN)
    with (
        told(tmp_path / "t.privdesk", telling) as store,
        pytest.raises(ValueError, match="does not go back"),
        store.write("make_example") as session,
    ):
        telling.go_on(session, BEGUN - timedelta(seconds=1), "save_record")


def test_opened_as_any_store_it_has_the_moments_of_the_clock(tmp_path: Path) -> None:
    path = tmp_path / "t.privdesk"
    with told(path, Telling(BEGUN)) as store:
        key = store.key
    with Store.open(path, key, writing=True, actor="Ana Ficticia") as store:
        with store.write("save_record") as session:
            session.add(Party(name="Nube Ficticia S.A.S."))
        with store.read() as session:
            newest = entries_numbered(session, entry_numbers(session))[0]
    assert newest.at > datetime.now(UTC) - timedelta(minutes=5)


def test_only_the_maker_of_the_example_can_tell_a_store_the_time() -> None:
    root = Path(privdesk.__file__).parent
    own = {root / "store" / "telling.py", root / "store" / "store.py"}
    words = re.compile(
        r"\bstore\.telling\b|\bstore import .*\btelling\b|\bToldStore\b|\._recorder\b"
    )
    found = {
        file.relative_to(root.parent).as_posix()
        for file in set(root.rglob("*.py")) - own
        if words.search(file.read_text(encoding="utf-8"))
    }
    assert found == TELLERS
