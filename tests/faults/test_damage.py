"""A file damaged on the disk: every page, every length is a `UserError` or does no harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from privdesk.errors import DamagedStore, NotAStore, StoreError, WrongPassphrase
from privdesk.store.backup import backup
from privdesk.store.key import Key
from privdesk.store.manifest import backup_folder
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.faults.acts import NOW, STORE, read_key

PAGE = 4096


def test_no_damaged_page_goes_unnoticed_into_a_backup(folder: Path) -> None:
    store, key = folder / STORE, read_key(folder)
    whole = store.read_bytes()
    pages = len(whole) // PAGE
    for page in range(0, pages, 7):
        damaged = bytearray(whole)
        damaged[page * PAGE + 16 + (page * 131) % 4000] ^= 0x40
        store.write_bytes(damaged)
        with pytest.raises((DamagedStore, WrongPassphrase)):
            backup(store, key, now=NOW)
        assert store.read_bytes() == damaged
    assert not list(backup_folder(store).glob("*"))


def test_verification_finds_every_damaged_page(folder: Path) -> None:
    store, key = folder / STORE, read_key(folder)
    whole = store.read_bytes()
    for page in range(0, len(whole) // PAGE, 5):
        damaged = bytearray(whole)
        damaged[page * PAGE + 16 + (page * 137) % 4000] ^= 0x01
        store.write_bytes(damaged)
        with pytest.raises((DamagedStore, WrongPassphrase)):
            _verify(store, key)


def _verify(path: Path, key: Key) -> None:
    with Store.open(path, key, writing=False, actor="x") as store:
        verify(store)


@pytest.mark.parametrize("kept", [0, 15, 16, 4095, 4096, 4097, 3 * PAGE, 0.5, -PAGE, -1])
def test_a_truncated_file(folder: Path, kept: float) -> None:
    store, key = folder / STORE, read_key(folder)
    whole = store.read_bytes()
    length = int(len(whole) * kept) if kept == 0.5 else int(kept)
    cut = whole[:length]
    store.write_bytes(cut)
    with pytest.raises(StoreError) as raised:
        backup(store, key, now=NOW)
    expected = NotAStore if len(cut) < PAGE else DamagedStore
    assert isinstance(raised.value, expected)
    assert store.read_bytes() == cut
    assert not list(backup_folder(store).glob("*"))
