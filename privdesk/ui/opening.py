"""The ways a store comes to be open for the window: plain functions, run in a `Task`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk import clock
from privdesk.errors import BadInput, UserError
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.store.erased_since import ErasedSince
    from privdesk.store.key import Key
    from privdesk.store.restoring import Restored
    from privdesk.store.store import Store

SUFFIX = ".privdesk"
_PROGRAM = "Privdesk"
_EXAMPLE = "privdesk-example-"


def actor() -> str:
    """Who works, for the history: the name of the computer's account."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return _PROGRAM


_loading = threading.Lock()


def preload() -> None:
    """Import what an open store and its first pages need, while the officer types."""
    with _loading:
        _load_all()


def _loaded(store: Store) -> Store:
    """The store, once nothing is loaded any more: PySide breaks down where one thread sets up its
    classes and another one makes the main window of them.
    """
    with _loading:
        return store


def _load_all() -> None:
    import privdesk.operations.office
    import privdesk.operations.requests
    import privdesk.store.agenda
    import privdesk.store.backup
    import privdesk.store.lists
    import privdesk.store.store
    import privdesk.ui.backing_up
    import privdesk.ui.backup_notice
    import privdesk.ui.idle
    import privdesk.ui.main_window
    import privdesk.ui.pages.today_page
    from privdesk.records import configure

    configure()
    _know_every_widget()
    import privdesk.ui.pages.request_record
    import privdesk.ui.pages.requests_page  # noqa: F401


def _know_every_widget() -> None:
    """Let PySide set up its classes now: it does when one is first named, or met as a parent."""
    from PySide6 import QtGui, QtWidgets

    for module in (QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)


def unlock(path: Path, secret: str, upgrading: Callable[[int, int], None] | None = None) -> Store:
    """The store opened for writing with its passphrase. Raises what `Store.open` raises.

    What the recovery sheet prints opens it here too: who scans its code may paste it anywhere.
    `upgrading(done, total)` is told how far the upgrade of an older file is.
    """
    from privdesk.store.key import typed_secret
    from privdesk.store.store import Store

    typed = typed_secret(secret, path)
    return _loaded(
        Store.open(path, typed, writing=True, actor=actor(), program=_PROGRAM, upgrading=upgrading)
    )


def unlock_with_sheet(
    path: Path, groups: str, upgrading: Callable[[int, int], None] | None = None
) -> Store:
    """The store opened for writing with what the recovery sheet prints."""
    from privdesk.store.key import key_from_groups, salt_of
    from privdesk.store.store import Store

    key = key_from_groups(groups, salt_of(path))
    return _loaded(
        Store.open(path, key, writing=True, actor=actor(), program=_PROGRAM, upgrading=upgrading)
    )


def create(path: Path, passphrase: str, values: Mapping[str, str]) -> Store:
    """A new store of an organization with the given fields, open for writing.

    Raises `BadInput` naming the field, and what `Store.create` raises.
    """
    from privdesk.operations.office import new_organization
    from privdesk.store.store import Store

    known = {name: value for name, value in values.items() if value and name != "name"}
    organization = new_organization(values.get("name", ""), **known)
    return _loaded(Store.create(path, passphrase, organization, actor=actor(), program=_PROGRAM))


def check_passphrase(passphrase: str, again: str) -> None:
    """Raise `BadInput` for a passphrase that is too short or was typed differently."""
    from privdesk.operations.strength import check_long

    check_long(passphrase, "passphrase")
    if passphrase != again:
        raise BadInput(translate("Create", "The two are not the same. Type it again."), "again")


def recovery_sheet(store: Store) -> bytes:
    """The recovery sheet of an open store as PDF."""
    from privdesk.documents.recovery_sheet import recovery_sheet_pdf
    from privdesk.store.counting import organization
    from privdesk.store.key import recovery_groups

    with store.read() as session:
        office = organization(session)
        name, zone = office.name, office.time_zone
    return recovery_sheet_pdf(name, store.path.name, recovery_groups(store.key), clock.now(), zone)


def restore(
    backup: Path, target: Path, secret: str, progress: Callable[[int, int], None]
) -> tuple[Store, str]:
    """A new store out of a backup, open for writing, and who came back. Never overwrites.

    `secret` is the passphrase that it had, or what its recovery sheet prints. The words, "" for
    nothing, say whom the backup brings back; their erasure is planned again.
    """
    from privdesk.operations.erasing_again import again_words
    from privdesk.store.erased_since import erased_since
    from privdesk.store.key import typed_secret
    from privdesk.store.restoring import restore as restore_backup
    from privdesk.store.store import Store

    made = restore_backup(backup, target, typed_secret(secret, backup), progress=progress)
    since = erased_since(backup, made.key)
    _plan_again(made, since)
    store = Store.open(made.path, made.key, writing=True, actor=actor(), program=_PROGRAM)
    return _loaded(store), again_words(since)


def _plan_again(restored: Restored, since: ErasedSince) -> None:
    """Plan to erase again whom a backup brought back.

    The file stands in its place by then: where that cannot be done, the words alone tell of them.
    """
    from privdesk.operations.erasing_again import brought_back

    with suppress(UserError):
        brought_back(restored, since, actor())


def key_of(path: Path, secret: str) -> Key:
    """The key of a store or backup from its passphrase, or from its recovery sheet's groups.

    Raises `WrongPassphrase` where the passphrase is none of it, `BadInput` for a sheet copied
    wrong.
    """
    from privdesk.store.engine import unlock as key_by_passphrase
    from privdesk.store.key import typed_secret

    typed = typed_secret(secret, path)
    return key_by_passphrase(path, typed) if isinstance(typed, str) else typed


def go_back(
    path: Path, key: Key, backup: Path, backup_key: Key, progress: Callable[[int, int], None]
) -> tuple[Restored, str]:
    """Put the backup in the place of the closed store, which is backed up first.

    Gives what came back, and whom it brings back in words, "" for nobody: their erasure is planned
    again. Raises what `bring_back` raises; the store is then as it was.
    """
    from privdesk.operations.erasing_again import again_words
    from privdesk.store.erased_since import erased_since
    from privdesk.store.lock import WriterLock
    from privdesk.store.restoring import bring_back

    lock = WriterLock(path, program=_PROGRAM)
    lock.acquire()
    try:
        since = erased_since(backup, backup_key, (path, key))
        restored = bring_back(backup, path, key, backup_key, now=clock.now(), progress=progress)
    finally:
        lock.release()
    _plan_again(restored, since)
    return restored, again_words(since)


def example() -> Store:
    """The fictional example, in a folder of its own that goes when the program ends."""
    import atexit
    import secrets
    import shutil
    import tempfile

    from privdesk.operations.example import make_example

    folder = Path(tempfile.mkdtemp(prefix=_EXAMPLE))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / translate("Example", "example.privdesk")
    return _loaded(make_example(path, secrets.token_urlsafe(16), clock.today()))


def is_passing_example(path: Path) -> bool:
    """Whether a store is the fictional example that goes with its window; nobody can unlock it."""
    return path.parent.name.startswith(_EXAMPLE)


def forget_example(path: Path) -> bool:
    """Remove the folder of the fictional example; False, and nothing done, for any other store."""
    import shutil

    if not is_passing_example(path):
        return False
    shutil.rmtree(path.parent, ignore_errors=True)
    return True


def last_backup_at(path: Path) -> str:
    """When the store was last backed up, in words; "" when it never was.

    In the zone of the office that was open here last: this one's own is inside the closed store.
    """
    from privdesk.store.backup import last_backup
    from privdesk.ui import window_state
    from privdesk.ui.when import when

    found = last_backup(path)
    return when(found.created, clock.now(), window_state.kept_zone()) if found else ""


def suggested_name(organization: str) -> str:
    """A file name of plain letters for an organization's store, without its ending."""
    import re
    import unicodedata

    plain = unicodedata.normalize("NFKD", organization).encode("ascii", "ignore").decode()
    words = [w for w in re.findall(r"[a-z0-9]+", plain.lower()) if len(w) > 1][:4]
    return "-".join(words)[:40] or "privdesk"


def free_path(folder: Path, name: str) -> Path:
    """A path in `folder` where nothing stands yet."""
    from privdesk.store.places import is_free

    path, number = folder / f"{name}{SUFFIX}", 2
    while not is_free(path):
        path, number = folder / f"{name}-{number}{SUFFIX}", number + 1
    return path
