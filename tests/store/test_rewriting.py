"""The file written anew: all that is in it, and nothing between; as it was where that fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from privdesk.errors import DamagedStore, StoreInUse
from privdesk.records import Party
from privdesk.store import engine, rewriting
from privdesk.store.copying import check_file
from privdesk.store.engine import connect
from privdesk.store.rekey import changing_path
from privdesk.store.rewriting import write_anew
from privdesk.store.store import Store
from privdesk.store.verify import verify


def rows(store: Store) -> dict[str, list[object]]:
    raw = connect(store.path, store.key, read_only=True)
    tables = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    found = {
        name: raw.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables.fetchall()
    }
    raw.close()
    return found


def beside(store: Store) -> set[str]:
    return {path.name for path in store.path.parent.iterdir()} - {store.path.name}


def test_it_holds_the_same_and_goes_on_being_written(store: Store, passphrase: str) -> None:
    before, seal, mode = rows(store), store.seal(), store.path.stat().st_mode
    write_anew(store)
    assert rows(store) == before
    assert store.path.stat().st_mode == mode
    with store.write("add") as session:
        session.add(Party(name="Otro"))
    assert verify(store, seal).problems == ()
    store.close()
    with Store.open(store.path, passphrase, writing=False, actor="x") as again:
        assert again.seal().number == seal.number + 1


def test_while_another_reads_it_stays_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    other = connect(store.path, store.key, read_only=True)
    other.execute("BEGIN")
    other.execute("SELECT * FROM person").fetchall()
    before = rows(store)
    with pytest.raises(StoreInUse):
        write_anew(store)
    assert rows(store) == before
    other.close()
    write_anew(store)


def test_a_copy_that_is_not_whole_is_never_put(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real, names = rows(store), check_file, beside(store)

    def spoiled(made: Path, *more: object) -> None:
        with made.open("r+b") as file:
            file.seek(4096 * 3)
            file.write(bytes(4096))
        real(made, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(rewriting, "check_file", spoiled)
    with pytest.raises(DamagedStore):
        write_anew(store)
    assert rows(store) == before
    assert beside(store) - names <= {f"{store.path.name}-wal", f"{store.path.name}-shm"}
    assert verify(store).ok


def test_what_a_dead_process_left_is_no_obstacle(store: Store) -> None:
    left = changing_path(store.path)
    left.write_bytes(b"resto")
    write_anew(store)
    assert not left.exists()
    assert verify(store).ok
