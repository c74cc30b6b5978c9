"""What every test stands on: no screen, no files of the person's own, Spanish, quiet Qt."""

from __future__ import annotations

import atexit
import gc
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import argon2.low_level
import pytest
import sqlalchemy
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir
from sqlalchemy import Engine

if TYPE_CHECKING:
    from privdesk.store.key import Key
    from privdesk.store.store import Store

OFFICE_PASSPHRASE = "frase de prueba bastante larga"

# Set before Qt or privdesk is imported. A test that needs a real screen starts its own program.
os.environ["PRIVDESK_LANG"] = "es"

_home = Path(tempfile.mkdtemp(prefix="privdesk-tests-"))
_SCREEN = {"name": "desk", "x": 0, "y": 0, "width": 1600, "height": 1000}  # a desk's, not 800x800
_SCREEN |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
_screen = _home / "screen.json"
_screen.write_text(json.dumps({"windowFrameMargins": True, "screens": [_SCREEN]}))
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_screen}"
atexit.register(shutil.rmtree, _home, ignore_errors=True)
for _name in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{_name}_HOME"] = str(_home / _name.lower())
os.environ["XDG_RUNTIME_DIR"] = str(_home)  # mode 0700, as Qt asks

set_hypothesis_home_dir(Path(__file__).parent.parent / "build" / ".hypothesis")
settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("work", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "work")


from privdesk.store import engine, pool  # noqa: E402

# The key of a passphrase and a salt is derived as the program does, but once: nearly every test
# opens a copy of a store that another one opened before, and the derivation is made to be slow.
setattr(argon2.low_level, "hash_secret_raw", cache(argon2.low_level.hash_secret_raw))  # noqa: B010


def _engine(*words: Any, **options: Any) -> Engine:
    """An engine that knows what every engine before it has compiled.

    Each test has a store, each store an engine, and each engine would compile all its statements
    anew; the mappers keep them, by the engine's dialect, and the memory grows with every test.
    """
    made = sqlalchemy.create_engine(*words, query_cache_size=4_000, **options)
    first = _first_engine.setdefault("is", made)
    if first is made:  # an engine tells this its own dialect when it connects; this one may never
        first.dialect.server_version_info = sqlcipher.sqlite_version_info
    made.dialect = made.pool._dialect = first.dialect
    made._compiled_cache = first._compiled_cache
    return made


_first_engine: dict[str, Engine] = {}
setattr(pool, "create_engine", _engine)  # noqa: B010


@wraps(engine._prepare)
def _prepare(connection: engine.Connection, key: Key, *, read_only: bool) -> None:
    """Prepared as the program does, but the disk is not waited for.

    A store of a test goes with it. What a power cut leaves is tests/faults' matter: their acts are
    programs of their own, without any of this.
    """
    prepare(connection, key, read_only=read_only)
    connection.execute("PRAGMA synchronous = OFF")


prepare = engine._prepare
setattr(engine, "_prepare", _prepare)  # noqa: B010
setattr(os, "fsync", lambda _: None)  # noqa: B010


def pytest_collection_finish() -> None:
    """What is loaded now stays until the end: no search for garbage looks through it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collected_here(request: pytest.FixtureRequest) -> Iterator[None]:
    """Garbage goes on the thread of the tests, as in the program: a page that one has let go, taken
    away on a thread that still works, or on the one that speaks with xdist, crashes a later test.
    """
    if "qapp" in request.fixturenames:
        gc.disable()
    yield
    if not gc.isenabled():
        from privdesk.ui.collecting import collect

        collect()


@pytest.fixture(scope="session")
def _made_office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Key]:
    """A fictional organization's store, to be copied, never opened in place; and its key."""
    from privdesk.operations.office import new_organization
    from privdesk.store.store import Store

    path = tmp_path_factory.mktemp("office") / "panaderia-ejemplo.privdesk"
    office = new_organization(
        "Panadería Ejemplo S.A.S.",
        nit="999.000.123-2",
        address="Calle Ficticia 12-34",
        city="Bogotá, D. C.",
        email="datos@panaderia.example",
        officer_name="Elvira Imaginaria",
        officer_position="Oficial de protección de datos personales",
    )
    with Store.create(path, OFFICE_PASSPHRASE, office, actor="Elvira Imaginaria") as store:
        return path, store.key


@pytest.fixture
def office_path(_made_office: tuple[Path, Key], tmp_path: Path) -> Path:
    """A fresh, closed store of a fictional organization; `office_passphrase` opens it."""
    return Path(shutil.copyfile(_made_office[0], tmp_path / _made_office[0].name))


@pytest.fixture
def office_passphrase() -> str:
    """What opens `office_path`."""
    return OFFICE_PASSPHRASE


@pytest.fixture
def office(_made_office: tuple[Path, Key], office_path: Path) -> Iterator[Store]:
    """A fresh store of a fictional organization, open for writing."""
    from privdesk.store.store import Store

    with Store.open(office_path, _made_office[1], writing=True, actor="Elvira Imaginaria") as store:
        yield store
