"""The store: one encrypted file, opened for reading or writing, and its transactions."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.errors import BadInput, Refused, StoreError
from privdesk.records import Organization
from privdesk.store import audit, engine, rekey, upgrade
from privdesk.store.audit import Seal
from privdesk.store.failures import os_error
from privdesk.store.gate import Gate
from privdesk.store.key import Key, derive, new_salt, salt_of
from privdesk.store.lock import WriterLock
from privdesk.store.places import already_there, put, refuse_logs, whole_path
from privdesk.store.pool import for_writing, make_engine
from privdesk.store.recorder import Recorder
from privdesk.text import translate


class Written(NamedTuple):
    """One action that was committed: its verb and the numbers of its first and last entries."""

    action: str
    first: int
    last: int


class Store:
    """An open store. `changed` lists whom to call after a commit, with the names of the record
    types (tables) that changed. `last_written` is what this open store wrote last, None if nothing.

    Reading is for any thread, each with a session of its own.
    """

    def __init__(
        self, path: Path, key: Key, pool: Engine, lock: WriterLock | None, *, actor: str
    ) -> None:
        """Use `create` or `open`."""
        self.path = path
        self.key = key
        self.actor = actor
        self.changed: list[Callable[[frozenset[str]], None]] = []
        self.last_written: Written | None = None
        self._pool = pool
        self._lock = lock
        self._gate = Gate()

    @property
    def is_writing(self) -> bool:
        """Whether this store holds the writer's lock."""
        return self._lock is not None

    @classmethod
    def create(
        cls,
        path: str | Path,
        passphrase: str,
        organization: Organization,
        *,
        actor: str,
        program: str = "Privdesk",
    ) -> Self:
        """Make a new store and give it open for writing. Its folder is made when there is none.

        Raises `BadInput` for an empty passphrase or organization, `StoreExists` (nothing is ever
        overwritten), `StoreInUse`, `ReadOnlyPlace`, `DiskFull`. A failure leaves no file.
        """
        if not passphrase:
            raise BadInput(translate("Store", "A passphrase is needed."), "passphrase")
        if os.path.lexists(os.path.expanduser(path)):  # noqa: PTH111  (knows a missing home)
            raise already_there(path)
        whole = whole_path(path)
        refuse_logs(whole)
        try:
            whole.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except (OSError, ValueError) as error:
            raise os_error(error, whole.parent) from error
        lock = WriterLock(whole, program=program)
        lock.acquire()
        try:
            key = derive(passphrase, new_salt())
            cls._make(whole, key, organization, actor, lock)
            return cls(whole, key, make_engine(whole, key), lock, actor=actor)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _make(
        cls, path: Path, key: Key, organization: Organization, actor: str, lock: WriterLock
    ) -> None:
        """Made whole under another name, so that half a store never stands at `path`."""
        made = path.with_name(path.name + ".creating")
        engine.remove(made)  # left by a process that died; the lock is ours
        try:
            engine.connect_new(made, key).close()
            pool = make_engine(made, key)
            try:
                with for_writing(pool).begin() as connection:
                    upgrade.migrate(connection)
                organization.id = 1
                with cls(made, key, pool, lock, actor=actor).write("create_store") as session:
                    session.add(organization)
            finally:
                pool.dispose()
            put(made, path)
        finally:
            engine.remove(made)

    @classmethod
    def open(
        cls,
        path: str | Path,
        key: Key | str,
        *,
        writing: bool,
        actor: str,
        program: str = "Privdesk",
        upgrading: Callable[[int, int], None] | None = None,
    ) -> Self:
        """Open a store with its key or its passphrase (a `str`).

        Writing takes the writer's lock and upgrades an older file; `upgrading(done, total)` is told
        how far that is. Raises `NotAStore`,
        `WrongPassphrase`, `StoreInUse`, `NewerFile`, `ReadOnlyPlace`, `DamagedStore`, `DiskFull`;
        the file is then as it was.
        """
        whole = whole_path(path)
        salt_of(whole)  # before a lock is left beside something that is no store
        if writing and not os.access(whole, os.W_OK):
            raise os_error(PermissionError(errno.EACCES, "not writable"), whole)
        lock = WriterLock(whole, program=program) if writing else None
        if lock:
            lock.acquire()
        try:
            opened = key if isinstance(key, Key) else engine.unlock(whole, key)
            _check_schema(whole, opened, writing, upgrading)
            if writing:
                engine.put_back_salt(whole, opened)
                engine.remove(rekey.changing_path(whole))  # left by a process that died
            pool = make_engine(whole, opened, read_only=not writing)
            return cls(whole, opened, pool, lock, actor=actor)
        except BaseException:
            if lock:
                lock.release()
            raise

    def close(self) -> None:
        """Close the file and give back the writer's lock. Closing twice is harmless."""
        self._pool.dispose()
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session on one unchanging state of the store; changing a record in it is a defect."""
        with (
            self._gate.inside(),
            Session(self._pool, autoflush=False, expire_on_commit=False) as session,
        ):
            yield session

    @contextmanager
    def write(self, action: str) -> Iterator[Session]:
        """A session in one transaction, committed at the end of the block or undone whole.

        `action` is the verb in the audit entries. Records are checked and audited as they are
        flushed; the deadlines and the words index follow in the same transaction. Raises `Refused`
        in a store opened for reading, `BadInput` for a wrong field, or what the disk does wrong.
        """
        if not self.is_writing:
            raise Refused(translate("Store", "The file is open for reading only."))
        with (
            self._gate.inside(),
            Session(for_writing(self._pool), expire_on_commit=False) as session,
        ):
            recorder = self._recorder(session, action)
            # Begins at once: what is read is still so when it is written.
            before = audit.head(session.connection()).number
            yield session
            session.flush()
            self._derive(session, recorder)
            after = audit.head(session.connection()).number
            session.commit()
        if recorder.touched:
            self.last_written = Written(action, before + 1, after)
            names = frozenset(recorder.touched)
            for listener in list(self.changed):
                listener(names)

    def _recorder(self, session: Session, action: str) -> Recorder:
        """What writes one transaction to the chain: all of it happened at this moment."""
        return Recorder(session, actor=self.actor, action=action, at=clock.now())

    @contextmanager
    def write_aside(self, *, waits: bool = True) -> Iterator[Session]:
        """A session for what is no record, as drafts: no audit entry, nobody is called after it.

        One transaction, safe on the disk at the end of the block, or undone whole. While another
        one writes it waits as `write` does, or raises `StoreInUse` at once where `waits` is False.
        """
        if not self.is_writing:
            raise Refused(translate("Store", "The file is open for reading only."))
        with self._gate.inside(), for_writing(self._pool).connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            if not waits:
                driver.execute("PRAGMA busy_timeout = 0")
            try:
                with Session(connection) as session:
                    session.connection()
                    yield session
                    session.commit()
            finally:
                driver.execute(f"PRAGMA busy_timeout = {engine.BUSY_MILLISECONDS}")

    @staticmethod
    def _derive(session: Session, recorder: Recorder) -> None:
        """What is computed from the records, rewritten for those that were touched."""
        from privdesk.store import deadlines, search

        if recorder.touched:
            deadlines.refresh(session, recorder.touched, recorder.fields)
            search.refresh(session, recorder.touched)
            session.flush()

    def seal(self) -> Seal:
        """The number and hash of the last audit entry."""
        with self._gate.inside(), self._pool.connect() as connection:
            return audit.head(connection)

    def replace_file(self, key: Key, put: Callable[[], None]) -> None:
        """Close the file, have `put` put another one in its place that `key` opens, and open that.

        Sessions of other threads wait meanwhile. Raises `StoreInUse` where they do not end, and
        what `put` raised: then the store stays open on the old file.
        """
        with self._gate.alone():
            self._pool.dispose()
            try:
                put()
            except Exception:
                if salt_of(self.path) != key.salt:
                    raise  # else it stands there, though its folder could not be flushed
            self.key = key
            self._pool = make_engine(self.path, key)
            self.last_written = None  # cannot be undone any more


def _check_schema(
    path: Path, key: Key, writing: bool, upgrading: Callable[[int, int], None] | None
) -> None:
    connection = engine.connect(path, key, read_only=not writing)
    try:
        with engine.driver_errors():
            state = upgrade.check(connection)
    finally:
        connection.close()
    if state is upgrade.State.CURRENT:
        return
    if not writing:
        raise StoreError(
            translate(
                "Store",
                "The file was made by an older Privdesk. Open it once in the window, or with a "
                "command that writes, so that it is brought up to date.",
            )
        )
    upgrade.upgrade(path, key, now=clock.now(), progress=upgrading)
