"""A new store for a test at the cost of copying a file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from privdesk.records import Organization
from privdesk.store.key import Key
from privdesk.store.store import Store

PASSPHRASE = "migas de pan y mantequilla"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Key]:
    """A store with its organization only, to be copied, never opened in place; and its key."""
    path = tmp_path_factory.mktemp("blank") / "panaderia-ejemplo.privdesk"
    organization = Organization(name="Panadería Ejemplo S.A.S.", nit="999.000.123-2")
    with Store.create(path, PASSPHRASE, organization, actor="Ana Ficticia") as store:
        return path, store.key


@pytest.fixture
def blank_path(blank: tuple[Path, Key], tmp_path: Path) -> Path:
    """A fresh copy of `blank`, closed; its passphrase is `PASSPHRASE`."""
    return Path(shutil.copyfile(blank[0], tmp_path / blank[0].name))


@pytest.fixture
def blank_store(blank: tuple[Path, Key], blank_path: Path) -> Iterator[Store]:
    """A fresh copy of `blank`, open for writing."""
    with Store.open(blank_path, blank[1], writing=True, actor="Ana Ficticia") as store:
        yield store
