"""Changing the passphrase: what opens afterwards, what does not, and who may look on meanwhile."""

from __future__ import annotations

import os
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from privdesk.errors import BadInput, Refused, StoreInUse, WrongPassphrase
from privdesk.records import Party
from privdesk.store import rekey
from privdesk.store.backup import backup
from privdesk.store.engine import connect, unlock
from privdesk.store.key import key_from_groups, recovery_groups, salt_of
from privdesk.store.rekey import change_passphrase, last_change
from privdesk.store.store import Store
from privdesk.store.verify import verify

NOW = datetime(2026, 11, 23, 12, 58, tzinfo=UTC)
NEW = "otras cinco palabras que nadie más junta"


def parties(store: Store) -> list[str]:
    with store.read() as session:
        return sorted(party.name for party in session.query(Party))


def add(store: Store, name: str) -> None:
    with store.write("save_record") as session:
        session.add(Party(name=name))


def test_only_the_new_passphrase_opens_it_and_nothing_is_lost(
    office: Store, office_passphrase: str
) -> None:
    add(office, "Antes")
    before = office.seal()
    assert _last_change(office) is None
    change_passphrase(office, office_passphrase, NEW)
    add(office, "Después")  # the open store goes on
    assert parties(office) == ["Antes", "Después"]
    verdict = verify(office, before)
    assert verdict.problems == ()
    assert verdict.seal.number == before.number + 2
    changed = _last_change(office)
    assert changed is not None
    assert changed.tzinfo is not None
    office.close()
    with pytest.raises(WrongPassphrase):
        Store.open(office.path, office_passphrase, writing=True, actor="x")
    with Store.open(office.path, NEW, writing=True, actor="x") as again:
        assert parties(again) == ["Antes", "Después"]
    assert [p.name for p in office.path.parent.iterdir()] == [office.path.name]


def _last_change(store: Store) -> datetime | None:
    with store.read() as session:
        return last_change(session)


def test_the_old_sheet_is_void_and_old_backups_keep_theirs(
    office: Store, office_passphrase: str, tmp_path: Path
) -> None:
    sheet = " ".join(recovery_groups(office.key))
    old = backup(office.path, office.key, tmp_path / "copias", now=NOW)
    change_passphrase(office, office_passphrase, NEW)
    new = backup(office.path, office.key, tmp_path / "copias", now=NOW)
    unlock(old, office_passphrase)
    unlock(new, NEW)
    connect(old, key_from_groups(sheet, salt_of(old)), read_only=True).close()
    for other in (new, office.path):
        with pytest.raises(WrongPassphrase):
            connect(other, key_from_groups(sheet, salt_of(other)), read_only=True)
    fresh = " ".join(recovery_groups(office.key))
    connect(office.path, key_from_groups(fresh, salt_of(office.path)), read_only=True).close()
    with pytest.raises(WrongPassphrase):
        unlock(new, office_passphrase)


def test_the_sheet_proves_as_well_as_the_passphrase(office: Store) -> None:
    change_passphrase(office, " ".join(recovery_groups(office.key)).lower(), NEW)
    assert unlock(office.path, NEW) == office.key


@pytest.mark.parametrize("present", ["", "otra cosa", "AAAAA", "�\ud800 \0"])
def test_another_present_one_changes_nothing(office: Store, present: str) -> None:
    before = office.path.read_bytes()
    with pytest.raises(BadInput) as raised:
        change_passphrase(office, present, NEW)
    assert raised.value.field == "present"
    assert office.path.read_bytes() == before


def test_an_empty_or_equal_new_one_is_refused(office: Store, office_passphrase: str) -> None:
    for new in ("", office_passphrase):
        with pytest.raises(BadInput) as raised:
            change_passphrase(office, office_passphrase, new)
        assert raised.value.field == "new"


def test_a_store_open_for_reading_keeps_its_passphrase(
    office: Store, office_passphrase: str
) -> None:
    office.close()
    with (
        Store.open(office.path, office_passphrase, writing=False, actor="x") as reading,
        pytest.raises(Refused),
    ):
        change_passphrase(reading, office_passphrase, NEW)


def test_somebody_who_reads_keeps_it_from_changing(
    office: Store, office_passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As another program would: the journal cannot be folded in, so the file stays as it is."""
    from privdesk.store import engine

    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    with closing(connect(office.path, office.key, read_only=True)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM party").fetchone()
        with pytest.raises(StoreInUse):
            change_passphrase(office, office_passphrase, NEW)
    add(office, "Sigue")
    assert unlock(office.path, office_passphrase) == office.key
    assert verify(office).ok
    assert not rekey.changing_path(office.path).exists()
    change_passphrase(office, office_passphrase, NEW)
    assert parties(office) == ["Sigue"]


def test_nothing_is_written_while_the_copy_is_made(
    office: Store, office_passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written into the old file then would be lost."""
    refused: list[type[Exception]] = []
    make = rekey._make

    def making(*given: object) -> None:
        make(*given)  # type: ignore[arg-type]
        try:
            with office.write_aside(waits=False):
                pass
        except StoreInUse as error:
            refused.append(type(error))

    monkeypatch.setattr(rekey, "_make", making)
    change_passphrase(office, office_passphrase, NEW)
    assert refused == [StoreInUse]
    add(office, "Después")


def test_readers_of_this_program_never_see_half(office: Store, office_passphrase: str) -> None:
    add(office, "Una")
    wrong: list[object] = []
    enough = threading.Event()

    def read() -> None:
        while not enough.is_set():
            try:
                if (found := parties(office)) != ["Una"]:
                    wrong.append(found)
            except Exception as error:  # noqa: BLE001  (whatever it is, it is wrong)
                wrong.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    change_passphrase(office, office_passphrase, NEW)
    enough.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert verify(office).ok


def test_cancelled_it_leaves_everything(office: Store, office_passphrase: str) -> None:
    class Stop(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stop

    with pytest.raises(Stop):
        change_passphrase(office, office_passphrase, NEW, progress=stop)
    add(office, "Sigue")
    assert unlock(office.path, office_passphrase) == office.key
    assert not rekey.changing_path(office.path).exists()


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_who_may_read_the_file_is_kept(office: Store, office_passphrase: str) -> None:
    office.path.chmod(0o640)
    change_passphrase(office, office_passphrase, NEW)
    assert office.path.stat().st_mode & 0o777 == 0o640


def test_what_a_dead_process_left_goes_with_the_next_opening(
    office: Store, office_passphrase: str
) -> None:
    office.close()
    left = rekey.changing_path(office.path)
    left.write_bytes(b"half")
    with Store.open(office.path, office_passphrase, writing=False, actor="x"):
        assert left.exists()  # who only reads may be beside one who is changing it
    with Store.open(office.path, office_passphrase, writing=True, actor="x"):
        assert not left.exists()
