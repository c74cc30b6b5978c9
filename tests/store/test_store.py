"""The store: made whole or not at all, written by one, each action kept or undone whole."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from privdesk.errors import (
    BadInput,
    NotAStore,
    Refused,
    StoreError,
    StoreExists,
    StoreInUse,
    WrongPassphrase,
)
from privdesk.records import Database, Organization, Person
from privdesk.store import upgrade
from privdesk.store.key import Key
from privdesk.store.places import whole_path
from privdesk.store.store import Store

ROOT = Path(__file__).parents[2]
SECRETS = ("Zoraida Inventada", "52.987.654", "zoraida@correo.example", "Arepas Ficticias")


def organization() -> Organization:
    return Organization(name="Panadería Ejemplo S.A.S.")


def reading(path: Path, key: Key) -> Store:
    return Store.open(path, key, writing=False, actor="Ana Ficticia")


# Making one


def test_a_new_store_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "carpeta nueva" / "otra" / "ejemplo.privdesk"
    with Store.create(path, "clave", organization(), actor="Ana Ficticia") as store:
        assert store.is_writing
        assert store.path == path
        assert store.seal().number == 1
        with store.read() as session:
            assert session.scalars(select(Organization.id)).all() == [1]
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert path.stat().st_mode & 0o077 == 0
    with Store.open(path, "clave", writing=False, actor="x") as again:
        assert not again.is_writing


@pytest.mark.parametrize("what", ["file", "folder", "dangling link"])
def test_nothing_is_ever_overwritten(what: str, tmp_path: Path) -> None:
    path = tmp_path / "ejemplo.privdesk"
    if what == "file":
        path.write_text("trabajo de meses")
    elif what == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "nada")
    with pytest.raises(StoreExists):
        Store.create(path, "clave", organization(), actor="x")
    assert [p.name for p in tmp_path.iterdir()] == [path.name]
    if what == "file":
        assert path.read_text() == "trabajo de meses"


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_the_log_of_a_file_that_is_gone_is_neither_read_nor_removed(
    ending: str, tmp_path: Path
) -> None:
    """SQLite would take it for a part of the new file: the passphrase would seem to be wrong."""
    path = tmp_path / "ejemplo.privdesk"
    log = tmp_path / f"{path.name}{ending}"
    log.write_bytes(b"lo \xfaltimo que se escribi\xf3")
    with pytest.raises(StoreExists, match=f"«{log.name}»"):
        Store.create(path, "clave", organization(), actor="x")
    assert list(tmp_path.iterdir()) == [log]
    log.write_bytes(b"")  # nothing was in it
    Store.create(path, "clave", organization(), actor="x").close()


def test_a_file_that_appears_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ejemplo.privdesk"
    migrate = upgrade.migrate

    def slowly(connection: object) -> None:
        migrate(connection)  # type: ignore[arg-type]
        path.write_text("de otro")

    monkeypatch.setattr(upgrade, "migrate", slowly)
    with pytest.raises(StoreExists):
        Store.create(path, "clave", organization(), actor="x")
    assert path.read_text() == "de otro"


@pytest.mark.parametrize("without_links", [False, True])
def test_a_disk_without_links_will_do(
    without_links: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*names: object) -> None:
        raise PermissionError(1, "no links here")

    if without_links:
        monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "ejemplo.privdesk"
    Store.create(path, "clave", organization(), actor="x").close()
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("failing", ["migrate", "organization", "passphrase"])
def test_a_failure_leaves_no_file(
    failing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: object) -> None:
        raise OSError("a defect")

    if failing == "migrate":
        monkeypatch.setattr(upgrade, "migrate", fail)
    named = Organization(name=" ") if failing == "organization" else organization()
    with pytest.raises((OSError, BadInput)):
        Store.create(
            tmp_path / "e.privdesk", "" if failing == "passphrase" else "clave", named, actor="x"
        )
    assert not list(tmp_path.iterdir())


def test_what_a_dead_process_left_half_made_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "ejemplo.privdesk"
    (tmp_path / "ejemplo.privdesk.creating").write_bytes(b"half")
    (tmp_path / "ejemplo.privdesk.creating-wal").write_bytes(b"half")
    (tmp_path / "ejemplo.privdesk.lock").write_bytes(b"{}")
    Store.create(path, "clave", organization(), actor="x").close()
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_full_disk_and_a_read_only_place_leave_no_file(
    tmp_path: Path, in_mounts: Callable[[str, Path], str]
) -> None:
    code = """
from privdesk.errors import DiskFull, ReadOnlyPlace
from privdesk.records import Organization
from privdesk.store.store import Store
def make(name):
    Store.create(path / name, 'clave', Organization(name='Panadería'), actor='x')
mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path)
try:
    make('e.privdesk')
except DiskFull as error:
    print(error)
print(list(path.iterdir()))
mount('-o', 'remount,ro', path)
for name in ('e.privdesk', 'carpeta/e.privdesk'):
    try:
        make(name)
    except ReadOnlyPlace as error:
        print(error)
print(list(path.iterdir()))
"""
    full, nothing, one, two, still_nothing = in_mounts(code, tmp_path).splitlines()
    assert "El disco está lleno" in full
    assert "no se puede escribir" in one.lower()
    assert "no se puede escribir" in two.lower()
    assert nothing == still_nothing == "[]"


# Opening one


def test_one_store_writes_and_others_read(store: Store, key: Key) -> None:
    with pytest.raises(StoreInUse, match="Privdesk"):
        Store.open(store.path, key, writing=True, actor="x")
    with reading(store.path, key) as beside, store.write("add") as session:
        session.add(Database(name="Clientes"))
        session.flush()
        with beside.read() as other:
            assert other.scalar(select(func.count()).select_from(Database)) == 1
    with reading(store.path, key) as beside, beside.read() as other:
        assert other.scalar(select(func.count()).select_from(Database)) == 2


def test_another_process_that_writes_is_told_who_holds_it(store: Store, passphrase: str) -> None:
    code = (
        "import sys\n"
        "from privdesk.errors import StoreInUse\n"
        "from privdesk.store.store import Store\n"
        "try: Store.open(sys.argv[1], sys.argv[2], writing=True, actor='x')\n"
        "except StoreInUse as error: print(error.owner)\n"
        "with Store.open(sys.argv[1], sys.argv[2], writing=False, actor='x') as store:\n"
        "    print(store.seal())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(store.path), passphrase],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    owner, seal = done.stdout.splitlines()
    assert owner.startswith("Privdesk, ")
    assert seal == str(store.seal())


def test_the_lock_is_given_back(store_path: Path, key: Key) -> None:
    with pytest.raises(WrongPassphrase):
        Store.open(store_path, "otra", writing=True, actor="x")
    with Store.open(store_path, key, writing=True, actor="x") as first:
        first.close()
        with Store.open(store_path, key, writing=True, actor="x"):
            assert not first.is_writing
    assert [p.name for p in store_path.parent.iterdir()] == [store_path.name]


def test_no_lock_is_left_beside_something_else(tmp_path: Path) -> None:
    path = tmp_path / "notas.txt"
    path.write_text("de otro programa")
    with pytest.raises(NotAStore):
        Store.open(path, "clave", writing=True, actor="x")
    assert list(tmp_path.iterdir()) == [path]


def test_an_older_file_is_brought_up_to_date_only_when_writing(
    store_path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgraded: list[Path] = []
    monkeypatch.setattr(upgrade, "check", lambda raw: upgrade.State.OLDER)
    monkeypatch.setattr(upgrade, "upgrade", lambda path, key, now, progress: upgraded.append(path))
    with pytest.raises(StoreError, match="versión anterior"):
        reading(store_path, key)
    assert not upgraded
    Store.open(store_path, key, writing=True, actor="x").close()
    assert upgraded == [store_path]


def test_a_read_only_place_is_read_and_not_written(
    store_path: Path, passphrase: str, in_mounts: Callable[[str, Path], str]
) -> None:
    code = f"""
from privdesk.errors import ReadOnlyPlace
from privdesk.store.store import Store
mount('--bind', path.parent, path.parent)
mount('-o', 'remount,bind,ro', path.parent)
with Store.open(path, {passphrase!r}, writing=False, actor='x') as store:
    print(store.seal().number)
try:
    Store.open(path, {passphrase!r}, writing=True, actor='x')
except ReadOnlyPlace as error:
    print(error)
"""
    seal, refused = in_mounts(code, store_path).splitlines()
    assert int(seal) > 1
    assert "No se puede escribir" in refused


def test_a_file_that_alone_is_read_only(
    store_path: Path, passphrase: str, in_mounts: Callable[[str, Path], str]
) -> None:
    code = f"""
from privdesk.errors import ReadOnlyPlace
from privdesk.store.store import Store
mount('--bind', path, path)
mount('-o', 'remount,bind,ro', path)
try:
    Store.open(path, {passphrase!r}, writing=True, actor='x')
except ReadOnlyPlace as error:
    print(error)
print(sorted(p.name for p in path.parent.iterdir()))
"""
    refused, left = in_mounts(code, store_path).splitlines()
    assert "no se puede escribir" in refused.lower()
    assert left == str([store_path.name])


def test_a_full_disk_undoes_the_action_whole(
    store_path: Path, passphrase: str, in_mounts: Callable[[str, Path], str]
) -> None:
    code = f"""
import shutil
from privdesk.errors import DiskFull
from privdesk.records import Database, Person
from privdesk.store.store import Store
from privdesk.store.verify import verify
(path.parent / 'small').mkdir()
mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path.parent / 'small')
path = shutil.copy(path, path.parent / 'small')
with Store.open(path, {passphrase!r}, writing=True, actor='x') as store:
    before = store.seal()
    try:
        with store.write('add') as session:
            for number in range(400):
                session.add(Person(name='Ana Ficticia ' * 300, document_number=str(number)))
    except DiskFull as error:
        print(error)
    print(store.seal() == before)
    print(verify(store, before).ok)
with Store.open(path, {passphrase!r}, writing=False, actor='x') as store:
    print(store.seal() == before)
"""
    words, *held = in_mounts(code, store_path).splitlines()
    assert words.startswith("El disco está lleno")
    assert held == ["True"] * 3


# Reading and writing


def test_an_action_is_undone_whole(store: Store) -> None:
    before = store.seal()

    def act() -> None:
        with store.write("add") as session:
            session.add(Database(name="Clientes"))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        act()
    assert store.seal() == before
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Database)) == 1


def test_what_changed_is_told_after_the_commit(store: Store) -> None:
    told: list[frozenset[str]] = []

    def listen(names: frozenset[str]) -> None:
        with store.read() as session:
            assert session.scalar(select(func.count()).select_from(Database)) == 2
        told.append(names)

    store.changed.append(listen)
    with store.write("look") as session:
        session.get(Person, 1)
    with store.write("same") as session:
        person = session.get_one(Person, 1)
        person.name = str(person.name)
    with pytest.raises(BadInput), store.write("add") as session:
        session.add(Database(name=""))
    assert told == []
    with store.write("add") as session:
        session.add(Database(name="Clientes"))
        session.get_one(Person, 1).city = "Cali"
    assert told == [frozenset({"database", "person"})]


def test_records_are_checked_and_their_field_is_named(store: Store) -> None:
    with pytest.raises(BadInput) as found, store.write("add") as session:
        session.add(Person(name="  "))
    assert found.value.field == "name"
    with pytest.raises(BadInput) as found, store.write("change") as session:
        session.get_one(Person, 1).document_type = "XX"
    assert found.value.field == "document_type"


def test_two_of_one_document_are_refused_in_words(store: Store) -> None:
    with (
        pytest.raises(BadInput, match="Ya hay un registro") as found,
        store.write("add") as session,
    ):
        session.add_all(Person(name=n, document_number="52987654") for n in ("Una", "Otra"))
    assert found.value.field == "document_number"
    assert "52987654" not in str(found.value)


def test_what_others_depend_on_is_not_removed(store: Store) -> None:
    with pytest.raises(Refused), store.write("remove") as session:
        session.delete(session.get_one(Person, 1))


def test_records_are_changed_only_in_an_action(store: Store, key: Key) -> None:
    with store.read() as session:
        session.get_one(Person, 1).city = "Cali"
        with pytest.raises(RuntimeError, match=r"Store\.write"):
            session.flush()
    with store.read() as session:
        session.get_one(Person, 1).city = "Cali"
    with reading(store.path, key) as beside:
        with pytest.raises(Refused, match="solo para lectura"), beside.write("add"):
            pass
        with beside.read() as session:
            assert session.get_one(Person, 1).city != "Cali"


def test_values_can_be_used_after_the_action(store: Store) -> None:
    with store.write("add") as session:
        made = Database(name="Clientes")
        session.add(made)
    assert (made.id, made.name) == (2, "Clientes")


def test_reading_sees_one_state(store: Store) -> None:
    with store.read() as session:
        count = select(func.count()).select_from(Database)
        assert session.scalar(count) == 1
        with store.write("add") as writing:
            writing.add(Database(name="Clientes"))
        assert session.scalar(count) == 1
    with store.read() as session:
        assert session.scalar(count) == 2


def test_nothing_can_be_read_in_the_files(store: Store) -> None:
    name, document, email, database = SECRETS
    with store.write("add") as session:
        session.add(Person(name=name, document_number=document, email=email, document_type="CE"))
        session.add(Database(name=database))
    parts = sorted(store.path.parent.glob(f"{store.path.name}*"))
    assert [p.name.removeprefix(store.path.name) for p in parts] == ["", "-shm", "-wal", ".lock"]
    assert (store.path.parent / f"{store.path.name}-wal").stat().st_size > 4096
    readable = [*SECRETS, "Panadería", "CREATE TABLE", "organization", "SQLite format"]
    for part in parts:
        held = part.read_bytes()
        for secret in readable:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert secret.encode(encoding) not in held, (part.name, secret)


def test_the_deadlines_and_the_index_follow_in_the_same_transaction(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from privdesk.store import deadlines, search

    seen: list[dict[str, set[int]]] = []
    monkeypatch.setattr(
        deadlines, "refresh", lambda session, touched, fields: seen.append(dict(touched))
    )
    monkeypatch.setattr(search, "refresh", lambda session, touched: 1 / 0)
    before = store.seal()
    with pytest.raises(ZeroDivisionError), store.write("add") as session:
        session.add_all([Database(name="Clientes"), Person(name="Ana Ficticia")])
    assert seen == [{"database": {2}, "person": {2}}]
    assert store.seal() == before


def test_killed_in_the_middle_the_file_opens_as_it_was(
    store_path: Path, key: Key, passphrase: str
) -> None:
    code = (
        "import os, sys\n"
        "from privdesk.records import Database\n"
        "from privdesk.store.store import Store\n"
        "store = Store.open(sys.argv[1], sys.argv[2], writing=True, actor='x')\n"
        "with store.write('add') as session:\n"
        "    session.add(Database(name='Clientes'))\n"
        "with store.write('add') as session:\n"
        "    session.add(Database(name='Nunca'))\n"
        "    session.flush()\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(store_path), passphrase], check=False, cwd=ROOT
    )
    assert done.returncode == -9
    with Store.open(store_path, key, writing=True, actor="x") as store, store.read() as session:
        assert session.scalars(select(Database.name).order_by(Database.id)).all()[1:] == [
            "Clientes"
        ]


def test_a_copied_store_opens_with_the_same_key(store_path: Path, key: Key) -> None:
    copied = shutil.copy(store_path, store_path.with_name("copia"))
    with reading(Path(copied), key) as store:
        assert store.seal().number > 1


def test_the_name_with_a_tilde_is_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    Store.create("~/e.privdesk", "clave", organization(), actor="x").close()
    assert (tmp_path / "e.privdesk").is_file()
    assert whole_path("~/e.privdesk") == tmp_path / "e.privdesk"
