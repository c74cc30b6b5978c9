"""What the machine remembers: sizes, splitters, recent files; and what a broken ini does."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from privdesk import paths
from privdesk.ui import window_state

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)


def test_plain_values_come_back() -> None:
    assert window_state.read("columns", [1]) == [1]
    window_state.write("columns", {"name": 120, "ñ": [True, None]})
    assert window_state.read("columns") == {"name": 120, "ñ": [True, None]}


def test_a_window_comes_back_to_its_size(qtbot: QtBot) -> None:
    window, again = QWidget(), QWidget()
    for widget in (window, again):
        qtbot.addWidget(widget)
    assert not window_state.restore_window(again, "main")
    window.resize(620, 444)
    window_state.keep_window(window, "main")
    assert window_state.restore_window(again, "main")
    assert (again.width(), again.height()) == (620, 444)


def test_a_splitter_divides_as_before(qtbot: QtBot) -> None:
    def made() -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        qtbot.addWidget(splitter)
        for _ in range(2):
            splitter.addWidget(QWidget())
        splitter.resize(405, 100)
        splitter.show()
        return splitter

    first = made()
    first.setSizes([100, 300])
    window_state.keep_splitter(first, "requests")
    second = made()
    assert window_state.restore_splitter(second, "requests")
    assert second.sizes() == first.sizes()


def test_recent_files_newest_first_without_those_that_are_gone(tmp_path: Path) -> None:
    files = [tmp_path / f"archivo {n}.privdesk" for n in range(7)]
    for file in files:
        file.touch()
        window_state.add_recent(file, NOW)
    window_state.add_recent(files[3], NOW)
    assert [r.path for r in window_state.recents()] == [files[n] for n in (3, 6, 5, 4, 2)]
    files[6].unlink()
    assert [r.path for r in window_state.recents()] == [files[n] for n in (3, 5, 4, 2)]
    assert window_state.recents()[0].opened == NOW


@pytest.mark.parametrize(
    "text",
    ["[recent]\nfiles=basura\n", '[recent]\nfiles="[[1]]"\n', '[recent]\nfiles="[[\\"x\\",3]]"\n'],
)
def test_an_ini_that_somebody_edited_breaks_nothing(text: str) -> None:
    paths.settings_file().parent.mkdir(parents=True)
    paths.settings_file().write_text(text)
    assert window_state.recents() == []
    assert window_state.kept_theme() is None


def test_the_zone_is_the_office_s_that_was_open_last_or_bogota_s() -> None:
    assert window_state.kept_zone() == "America/Bogota"
    window_state.keep_zone("America/Caracas")
    assert window_state.kept_zone() == "America/Caracas"
    for edited in ("", "Marte/Cráter", "../../etc", 7, None):
        window_state.write("zone", edited)
        assert window_state.kept_zone() == "America/Bogota"
