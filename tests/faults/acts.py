"""What a fault interrupts: run as a program of its own, in a namespace where the fault is mounted.

    python acts.py ACT FOLDER

`FOLDER` holds `panaderia.privdesk` and its key; `FOLDER/place` is the mounted place. Prints one
line of JSON: the error's class and text, the names left in the place, and whether the store that
the act worked on is whole and as it was.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from privdesk.errors import UserError  # noqa: E402
from privdesk.store.key import Key  # noqa: E402

NOW = datetime(2026, 11, 23, 12, 58, tzinfo=UTC)
STORE = "panaderia.privdesk"


def read_key(folder: Path) -> Key:
    raw, salt = json.loads((folder / "key.json").read_text())
    return Key(bytes.fromhex(raw), bytes.fromhex(salt))


def write_key(folder: Path, key: Key) -> None:
    (folder / "key.json").write_text(json.dumps([key.raw.hex(), key.salt.hex()]))


def back_up_into_place(folder: Path) -> Path:
    from privdesk.store.backup import backup

    store = folder / STORE
    backup(store, read_key(folder), folder / "place" / "copias", now=NOW)
    return store


def back_up_store_in_place(folder: Path) -> Path:
    from privdesk.store.backup import backup

    store = folder / "place" / STORE
    backup(store, read_key(folder), folder / "copias", now=NOW)
    return store


def restore_into_place(folder: Path) -> Path:
    from privdesk.store.restoring import restore

    made = next((folder / "panaderia-copias").glob("*.privdesk-backup"))
    restore(made, folder / "place" / "new" / "restored.privdesk", read_key(folder))
    return folder / STORE


def restore_from_place(folder: Path) -> Path:
    from privdesk.store.restoring import restore

    made = next((folder / "place").glob("*.privdesk-backup"))
    restored = restore(made, folder / "restored.privdesk", read_key(folder))
    assert restored.manifest is not None
    assert restored.verdict is not None
    assert restored.verdict.ok
    return restored.path


def write_in_place(folder: Path) -> Path:
    """More than the place has room for, in one transaction; then a little, which must work."""
    from privdesk.records import Party
    from privdesk.store.attachments import attach
    from privdesk.store.store import Store

    store = _moved_into_place(folder)
    with Store.open(store, read_key(folder), writing=True, actor="Ana Ficticia") as opened:
        before = opened.seal()
        try:
            with opened.write("attach") as session:
                attach(session, "organization", 1, "a", os.urandom(8 * 1024 * 1024), NOW)
        finally:
            assert opened.seal() == before
            with opened.write("add_party") as session:
                session.add(Party(name="Cabe"))
    return store


def upgrade_in_place(folder: Path) -> Path:
    """A migration that needs more room than there is."""
    from alembic import op

    from privdesk.store.migrations import MIGRATIONS, Migration
    from privdesk.store.upgrade import upgrade

    def grow() -> None:
        op.execute("CREATE TABLE wide (data BLOB)")
        for _ in range(8):
            op.execute("INSERT INTO wide VALUES (randomblob(1000000))")

    store = folder / "place" / STORE
    if not store.exists():
        _moved_into_place(folder)
    upgrade(
        store,
        read_key(folder),
        now=NOW,
        migrations=(*MIGRATIONS, Migration("9000", "9.0.0", grow)),
    )
    return store


def die_in_backup(folder: Path) -> Path:
    from privdesk.store.backup import backup

    backup(folder / STORE, read_key(folder), now=NOW, progress=_die)
    return folder / STORE


def die_in_restore(folder: Path) -> Path:
    from privdesk.store.restoring import restore

    made = next((folder / "panaderia-copias").glob("*.privdesk-backup"))
    restore(made, folder / "restored.privdesk", read_key(folder), progress=_die)
    return folder / STORE


def die_going_back(folder: Path) -> Path:
    """Killed right before the step whose name stands in the file `step`."""
    import os

    from privdesk.store import replacing, restoring

    step = (folder / "step").read_text()
    where: dict[str, tuple[Any, str]] = {
        "backup": (restoring, "backup"),
        "restore": (restoring, "restore"),
        "fold": (replacing, "connect"),
        "flush": (replacing, "flush"),
        "replace": (os, "replace"),
        "flush_folder": (replacing, "flush_folder"),
    }
    module, name = where[step]
    setattr(module, name, lambda *_, **__: _die(0, 1))
    made = next((folder / "panaderia-copias").glob("*.privdesk-backup"))
    key = read_key(folder)
    restoring.bring_back(made, folder / STORE, key, key, now=NOW)
    return folder / STORE


# Where a change of the passphrase is killed: before or after the functions that it calls in order.
CHANGE_STEPS = {
    "while copying": ("copy_store", "during"),
    "copied": ("copy_store", "after"),
    "noted": ("_note", "after"),
    "checked": ("check_file", "after"),
    "compared": ("_compare", "after"),
    "flushed": ("flush", "after"),
    "before the swap": ("replace_store", "before"),
    "journal gone": ("os.replace", "before"),
    "replaced": ("os.replace", "after"),
    "folder flushed": ("replace_store", "after"),
}
OLD, NEW = "migas de pan y mantequilla", "otras palabras que nadie junta"


def die_in_change(folder: Path) -> Path:
    """Change the passphrase and die at the step that stands in the file `step`."""
    from privdesk.store import rekey
    from privdesk.store.store import Store

    name, when = CHANGE_STEPS[(folder / "step").read_text()]
    place: Any = rekey
    if name == "os.replace":
        place, name = os, "replace"
    original = getattr(place, name)

    def dying(*given: Any, **named: Any) -> Any:
        if when == "during":
            return original(*given[:3], _die)
        if when == "after":
            original(*given, **named)
        os.kill(os.getpid(), signal.SIGKILL)
        return None

    setattr(place, name, dying)
    with Store.open(folder / STORE, OLD, writing=True, actor="Ana Ficticia") as store:
        rekey.change_passphrase(store, OLD, NEW)
    return folder / STORE


def change_passphrase_in_place(folder: Path) -> Path:
    """Change it where there is no room; the store goes on working with the old one."""
    from privdesk.records import Party
    from privdesk.store.rekey import change_passphrase
    from privdesk.store.store import Store

    store = folder / "place" / STORE
    if not store.exists():
        _moved_into_place(folder)
    with Store.open(store, OLD, writing=True, actor="Ana Ficticia") as opened:
        try:
            change_passphrase(opened, OLD, NEW)
        finally:
            with opened.write("add_party") as session:
                session.add(Party(name="Cabe"))
    return store


def write_until_killed(folder: Path) -> Path:
    """Transactions of several kinds without end, each seal told as soon as it is committed."""
    from privdesk.records import Party
    from privdesk.store.attachments import attach
    from privdesk.store.store import Store

    with Store.open(folder / STORE, read_key(folder), writing=True, actor="Ana") as store:
        for number in range(1_000_000):
            with store.write("add_party") as session:
                session.add(Party(name=f"Tercero {number}"))
                attach(session, "organization", 1, "a", os.urandom(300_000), NOW)
            print(store.seal(), flush=True)
    return store.path


def _die(done: int, total: int) -> None:
    if done < total:
        os.kill(os.getpid(), signal.SIGKILL)


def _moved_into_place(folder: Path) -> Path:
    return Path(shutil.copyfile(folder / STORE, folder / "place" / STORE))


ACTS: dict[str, Callable[[Path], Path]] = {
    act.__name__: act
    for act in (
        back_up_into_place,
        back_up_store_in_place,
        restore_into_place,
        restore_from_place,
        write_in_place,
        upgrade_in_place,
        die_in_backup,
        die_in_restore,
        die_in_change,
        change_passphrase_in_place,
        die_going_back,
        write_until_killed,
    )
}


def main(act: str, folder: Path) -> None:
    error, text = "", ""
    try:
        ACTS[act](folder)
    except UserError as raised:
        error, text = type(raised).__name__, str(raised)
    place = folder / "place"
    found = {
        "error": error,
        "text": text,
        "left": sorted(str(p.relative_to(place)) for p in place.rglob("*") if p.is_file()),
        "whole": [_state(p, folder) for p in (folder / STORE, place / STORE) if p.exists()],
    }
    print(json.dumps(found))


def _state(path: Path, folder: Path) -> str:
    """The seal and revision of a store that verifies; what is wrong with another."""
    from contextlib import closing

    from privdesk.store.engine import connect
    from privdesk.store.store import Store
    from privdesk.store.upgrade import revision_of
    from privdesk.store.verify import verify

    key = read_key(folder)
    with Store.open(path, key, writing=False, actor="x") as store:
        verdict = verify(store)
    if not verdict.ok:
        return str(verdict.problems)
    with closing(connect(path, key, read_only=True)) as raw:
        return f"{verdict.seal} {revision_of(raw)}"


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
