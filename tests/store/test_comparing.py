"""What going back to a backup would lose and gain is told from the two chains."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Organization
from privdesk.store.backup import backup
from privdesk.store.comparing import compare_backup
from privdesk.store.restoring import restore
from privdesk.store.store import Store
from tests.store.copies import NOW, add_party

RECEIVED = When(date(2026, 11, 10))


def receive(store: Store) -> None:
    with store.write("receive_request") as session:
        receive_request(
            session,
            person={"name": "Ana Ficticia", "document_type": "none"},
            right="know",
            received=RECEIVED,
            now=datetime(2026, 11, 23, 15, tzinfo=UTC),
        )


def test_a_fresh_backup_is_the_same(office: Store) -> None:
    made = backup(office.path, office.key, now=NOW)
    found = compare_backup(office.path, office.key, made, office.key)
    assert found.is_same
    assert not found.is_another_store
    assert (found.lost.actions, found.gained.actions) == (0, 0)
    assert found.shared == office.seal()


def test_what_came_since_would_be_lost(office: Store) -> None:
    made = backup(office.path, office.key, now=NOW)
    receive(office)
    receive(office)
    add_party(office, "Mensajería Ficticia S.A.")
    found = compare_backup(office.path, office.key, made, office.key)
    assert found.lost.actions == 3
    assert found.lost.new["request"] == 2
    assert found.lost.titles["request"] == ("2026-0001", "2026-0002")
    assert found.lost.titles["party"] == ("Mensajería Ficticia S.A.",)
    assert found.lost.first is not None
    assert found.lost.last is not None
    assert found.lost.first.tzinfo is UTC
    assert found.lost.first <= found.lost.last
    assert found.gained.actions == 0
    assert found.shared == found.backup


def test_histories_that_parted_are_told_on_both_sides(office: Store, tmp_path: Path) -> None:
    early = backup(office.path, office.key, now=NOW)
    shared = office.seal()
    other = restore(early, tmp_path / "otra.privdesk", office.key).path
    receive(office)
    with Store.open(other, office.key, writing=True, actor="Otra Ficticia") as parted:
        add_party(parted, "Solo en la otra")
        made = backup(other, office.key, tmp_path / "b", now=NOW + timedelta(hours=1))
    found = compare_backup(office.path, office.key, made, office.key)
    assert found.shared == shared
    assert found.lost.titles["request"] == ("2026-0001",)
    assert found.gained.titles["party"] == ("Solo en la otra",)


def test_another_store_is_no_backup_of_this_one(office: Store, tmp_path: Path) -> None:
    path = tmp_path / "ajena.privdesk"
    with Store.create(path, "otra frase", Organization(name="Ajena"), actor="x") as other:
        made = backup(path, other.key, now=NOW)
        assert compare_backup(office.path, office.key, made, other.key).is_another_store


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=st.integers(0, 4), after=st.integers(0, 4))
def test_the_last_shared_entry_is_found(office: Store, before: int, after: int) -> None:
    for number in range(before):
        add_party(office, f"Antes {number} {office.seal().number}")
    made = backup(office.path, office.key, now=NOW)
    shared = office.seal()
    for number in range(after):
        add_party(office, f"Después {number} {office.seal().number}")
    found = compare_backup(office.path, office.key, made, office.key)
    assert found.shared == shared
    assert (found.lost.actions, found.is_same) == (after, after == 0)
