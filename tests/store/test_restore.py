"""A restored store is the same store, checked; nothing is overwritten, nothing half remains."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from privdesk.errors import (
    DamagedStore,
    NewerFile,
    NotAStore,
    StoreExists,
    StoreInUse,
    WrongPassphrase,
)
from privdesk.records import Organization
from privdesk.store.attachments import attach, read_all
from privdesk.store.backup import backup
from privdesk.store.engine import connect
from privdesk.store.key import Key
from privdesk.store.manifest import (
    backup_folder,
    kept_salts,
    manifest_path,
    manifests,
    read_manifest,
)
from privdesk.store.restoring import bring_back, restore
from privdesk.store.store import Store
from tests.store.conftest import PASSPHRASE
from tests.store.copies import NOW, PAGE, Cancelled, add_party, files_in


def test_restore_gives_the_same_store_back(blank_store: Store, tmp_path: Path) -> None:
    add_party(blank_store, "Correos Ficticios S.A.")
    with blank_store.write("attach") as session:
        content = attach(session, "organization", 1, "a", b"evidence" * 200_000, NOW).content_id
    made = backup(blank_store.path, blank_store.key, now=NOW)
    before = made.read_bytes()
    target = tmp_path / "deep" / "er" / "restaurado.privdesk"
    restored = restore(made, target, PASSPHRASE)
    assert restored.path == target
    assert restored.key.raw == blank_store.key.raw
    assert restored.manifest == read_manifest(made)
    assert restored.verdict is not None
    assert restored.verdict.ok
    assert restored.verdict.seal == blank_store.seal()
    assert made.read_bytes() == before
    assert files_in(target.parent) == ["restaurado.privdesk"]
    with Store.open(target, PASSPHRASE, writing=True, actor="Ana Ficticia") as store:
        with store.read() as session:
            assert read_all(session, content) == b"evidence" * 200_000
            assert session.get_one(Organization, 1).nit == "999.000.123-2"
        add_party(store, "Otro Tercero S.A.S.")


def test_the_key_of_the_recovery_sheet_restores_too(blank_store: Store, tmp_path: Path) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)
    key = Key(blank_store.key.raw, made.read_bytes()[:16])
    assert restore(made, tmp_path / "r.privdesk", key).key == key


@pytest.mark.parametrize("what", ["file", "empty file", "folder", "dangling link"])
def test_restore_never_overwrites(blank_store: Store, tmp_path: Path, what: str) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)
    target = tmp_path / "occupied"
    if what == "folder":
        target.mkdir()
    elif what == "dangling link":
        target.symlink_to(tmp_path / "nowhere")
    else:
        target.write_bytes(b"mine" if what == "file" else b"")
    before = target.read_bytes() if target.is_file() else None
    with pytest.raises(StoreExists):
        restore(made, target, PASSPHRASE)
    assert (target.read_bytes() if target.is_file() else None) == before
    assert not (tmp_path / "nowhere").exists()


def test_the_log_of_a_file_that_is_gone_is_not_taken_for_its_own(
    blank_store: Store, tmp_path: Path
) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)
    target = tmp_path / "target.privdesk"
    (tmp_path / "target.privdesk-wal").write_bytes(b"mine")
    with pytest.raises(StoreExists, match=r"«target\.privdesk-wal»"):
        restore(made, target, PASSPHRASE)
    assert not target.exists()


def test_a_file_that_appears_meanwhile_is_not_overwritten(
    blank_store: Store, tmp_path: Path
) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)
    target = tmp_path / "target.privdesk"

    def appear(done: int, total: int) -> None:
        target.write_bytes(b"mine")

    with pytest.raises(StoreExists):
        restore(made, target, PASSPHRASE, progress=appear)
    assert target.read_bytes() == b"mine"
    assert files_in(tmp_path) == sorted(
        ["panaderia-ejemplo-copias", "target.privdesk", *_own_files(blank_store)]
    )


def _own_files(store: Store) -> list[str]:
    return [n for n in files_in(store.path.parent) if n.startswith(store.path.name)]


def test_a_wrong_passphrase_leaves_nothing(blank_store: Store, tmp_path: Path) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)
    with pytest.raises(WrongPassphrase):
        restore(made, tmp_path / "new" / "r.privdesk", "otra cosa")
    assert files_in(tmp_path / "new") == []


@pytest.mark.parametrize("what", ["missing", "empty", "folder", "text"])
def test_what_is_no_backup_is_told(tmp_path: Path, what: str) -> None:
    path = tmp_path / "x.privdesk-backup"
    if what == "folder":
        path.mkdir()
    elif what != "missing":
        path.write_bytes(b"" if what == "empty" else b"hola\n")
    with pytest.raises(NotAStore):
        restore(path, tmp_path / "r.privdesk", PASSPHRASE)


@pytest.mark.parametrize(
    ("damage", "with_manifest"),
    [
        *((damage, True) for damage in ("a bit", "cut", "a page missing", "a page more", "first")),
        # A page too much is not read: SQLite goes by the number of pages in its header.
        *((damage, False) for damage in ("a bit", "cut", "a page missing", "first")),
    ],
)
def test_a_damaged_backup_is_refused(
    blank_store: Store, tmp_path: Path, damage: str, with_manifest: bool
) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)
    data = bytearray(made.read_bytes())
    if damage == "a bit":
        data[PAGE * (len(data) // PAGE // 2) + 99] ^= 1
    elif damage == "first":
        data[20] ^= 1
    else:
        cut = {"cut": -100, "a page missing": -PAGE, "a page more": len(data)}[damage]
        data = data[:cut] + (b"\1" * PAGE if damage == "a page more" else b"")
    made.write_bytes(data)
    if not with_manifest:
        manifest_path(made).unlink()
    expected = WrongPassphrase if damage == "first" and not with_manifest else DamagedStore
    with pytest.raises(expected, match=r"otra copia|frase"):
        restore(made, tmp_path / "r.privdesk", PASSPHRASE)
    assert not (tmp_path / "r.privdesk").exists()
    assert not list(tmp_path.glob(".*.part*"))


def test_a_backup_of_another_moment_under_this_manifest_is_refused(
    blank_store: Store, tmp_path: Path
) -> None:
    first = backup(blank_store.path, blank_store.key, now=NOW)
    add_party(blank_store, "Correos Ficticios S.A.")
    second = backup(blank_store.path, blank_store.key, now=NOW + timedelta(hours=1))
    shutil.copyfile(first, second)
    with pytest.raises(DamagedStore):
        restore(second, tmp_path / "r.privdesk", PASSPHRASE)
    values = json.loads(manifest_path(first).read_text())
    values["seal"] = "9:" + "0" * 64  # the bytes are right, the history is said to be another
    manifest_path(first).write_text(json.dumps(values))
    with pytest.raises(DamagedStore):
        restore(first, tmp_path / "r.privdesk", PASSPHRASE)
    manifest_path(first).write_text("{")
    with pytest.raises(DamagedStore, match=r"0758\.privdesk-backup\.json"):
        restore(first, tmp_path / "r.privdesk", PASSPHRASE)
    assert not (tmp_path / "r.privdesk").exists()


def test_without_its_manifest_a_backup_restores_all_the_same(
    blank_store: Store, tmp_path: Path
) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)
    manifest_path(made).unlink()
    restored = restore(made, tmp_path / "r.privdesk", PASSPHRASE)
    assert restored.manifest is None
    assert restored.verdict is not None
    assert restored.verdict.ok


def test_a_backup_of_a_newer_privdesk_is_refused(blank_store: Store, tmp_path: Path) -> None:
    raw = connect(blank_store.path, blank_store.key)
    raw.execute("INSERT INTO schema_revision VALUES ('0777', '7.7.0', '7.7.1')")
    raw.close()
    made = backup(blank_store.path, blank_store.key, now=NOW)
    with pytest.raises(NewerFile, match=r"7\.7\.0"):
        restore(made, tmp_path / "r.privdesk", PASSPHRASE)
    assert not (tmp_path / "r.privdesk").exists()


def test_a_broken_chain_is_restored_and_told(blank_store: Store, tmp_path: Path) -> None:
    raw = connect(blank_store.path, blank_store.key)
    raw.execute("UPDATE organization SET name = 'Otra'")
    raw.close()
    made = backup(blank_store.path, blank_store.key, now=NOW)
    restored = restore(made, tmp_path / "r.privdesk", PASSPHRASE)
    assert restored.verdict is not None
    assert not restored.verdict.ok
    assert restored.path.exists()


def test_restore_cancelled_leaves_nothing(blank_store: Store, tmp_path: Path) -> None:
    made = backup(blank_store.path, blank_store.key, now=NOW)

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    folder = tmp_path / "new"
    with pytest.raises(Cancelled):
        restore(made, folder / "r.privdesk", PASSPHRASE, progress=cancel)
    assert files_in(folder) == []


def test_damaged_first_bytes_are_taken_from_a_backup(
    blank_path: Path, blank: tuple[Path, Key]
) -> None:
    key = blank[1]
    whole = blank_path.read_bytes()
    damaged = b"\xee" * 16 + whole[16:]
    blank_path.write_bytes(damaged)
    with pytest.raises(WrongPassphrase):
        Store.open(blank_path, PASSPHRASE, writing=False, actor="x")
    blank_path.write_bytes(whole)
    backup(blank_path, key, now=NOW)
    assert kept_salts(blank_path) == (key.salt,)
    blank_path.write_bytes(damaged)
    with pytest.raises(WrongPassphrase):
        Store.open(blank_path, "otra cosa", writing=True, actor="x")
    assert blank_path.read_bytes() == damaged
    Store.open(blank_path, PASSPHRASE, writing=False, actor="x").close()
    assert blank_path.read_bytes() == damaged  # reading changes nothing
    with Store.open(blank_path, PASSPHRASE, writing=True, actor="x") as store:
        add_party(store, "Correos Ficticios S.A.")
    assert blank_path.read_bytes()[:16] == key.salt
    shutil.rmtree(backup_folder(blank_path))
    with Store.open(blank_path, PASSPHRASE, writing=False, actor="x") as store:
        assert store.seal().number > 1


def test_a_first_page_damaged_further_on_is_not_touched(
    blank_path: Path, blank: tuple[Path, Key]
) -> None:
    backup(blank_path, blank[1], now=NOW)
    data = b"\xee" * 20 + blank_path.read_bytes()[20:]
    blank_path.write_bytes(data)
    with pytest.raises(WrongPassphrase, match="copia"):
        Store.open(blank_path, PASSPHRASE, writing=True, actor="x")
    assert blank_path.read_bytes() == data


def test_going_back_keeps_what_is_left(store: Store, tmp_path: Path) -> None:
    """The store is again what it was, and what it was until then is a backup too."""
    path, key = store.path, store.key
    early = backup(path, key, now=NOW)
    seal_then = store.seal()
    add_party(store, "Mensajería Ficticia S.A.")
    seal_now = store.seal()
    store.close()
    restored = bring_back(early, path, key, key, now=NOW + timedelta(hours=1))
    assert restored.path == path
    with Store.open(path, key, writing=True, actor="x") as back:
        assert back.seal() == seal_then
        add_party(back, "Otra Ficticia")
    kept = manifests(backup_folder(path), path.stem)
    assert [m.seal for m in kept] == [seal_now, seal_then]
    bring_back(kept[0].path, path, key, key, now=NOW + timedelta(hours=2))
    with Store.open(path, key, writing=False, actor="x") as again:
        assert again.seal() == seal_now
    assert not list(path.parent.glob("*-wal"))
    assert not list(path.parent.glob(".*.part*"))


def test_a_damaged_backup_replaces_nothing(store: Store) -> None:
    path, key = store.path, store.key
    early = backup(path, key, now=NOW)
    seal = store.seal()
    content = bytearray(early.read_bytes())
    content[5000] ^= 1
    early.write_bytes(content)
    store.close()
    with pytest.raises(DamagedStore):
        bring_back(early, path, key, key, now=NOW)
    with Store.open(path, key, writing=True, actor="x") as whole:
        assert whole.seal() == seal


def test_a_store_that_somebody_reads_is_not_replaced(store: Store) -> None:
    path, key = store.path, store.key
    early = backup(path, key, now=NOW)
    add_party(store, "Mensajería Ficticia S.A.")
    seal = store.seal()
    store.close()
    with closing(connect(path, key, read_only=True)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM party").fetchone()
        with pytest.raises(StoreInUse):
            bring_back(early, path, key, key, now=NOW)
        reader.execute("ROLLBACK")
    with Store.open(path, key, writing=False, actor="x") as whole:
        assert whole.seal() == seal
