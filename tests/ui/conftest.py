"""Every test of the window: dressed, with window state of its own, and a desk on a fixed day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from privdesk import paths
from privdesk.ui import theme
from tests.ui.pages.done_once import DoneOnce

if TYPE_CHECKING:
    from privdesk.store.store import Store
    from privdesk.ui.desk import Desk

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # Monday, 10 in the morning in Bogotá


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.apply(qapp, dark=False)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings" / "privdesk.ini")
    monkeypatch.setattr(paths, "documents", lambda: tmp_path / "Documentos")


@pytest.fixture(scope="session")
def done_once(tmp_path_factory: pytest.TempPathFactory) -> DoneOnce:
    """What fixtures wrote in the stores of earlier tests."""
    return DoneOnce(tmp_path_factory.mktemp("done"))


@pytest.fixture
def desk(office: Store, qapp: QApplication) -> Iterator[Desk]:
    from privdesk.ui.desk import Desk

    made = Desk(office, lambda: NOW)
    yield made
    made.close()
