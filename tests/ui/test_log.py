"""The log holds types and frames and no value, is rotated, and takes what Qt says without names."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from privdesk.ui import log, log_file


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    hooks = sys.excepthook, threading.excepthook
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(before)
    path = tmp_path / "log" / "privdesk.log"
    assert log.start(path) == path
    qInstallMessageHandler(before)
    yield path
    sys.excepthook, threading.excepthook = hooks
    log_file.close()
    log._Place.file = None
    logging.getLogger("privdesk").propagate = True
    log.tell(lambda _error: None)
    faulthandler.enable()


def _fail() -> None:
    name = "Ana Ficticia"
    try:
        raise KeyError(name)
    except KeyError as error:
        raise ValueError(f"no hay {name}") from error


def test_a_defect_is_written_without_its_values(file: Path) -> None:
    try:
        _fail()
    except ValueError as error:
        log.defect(error)
    written = file.read_text(encoding="utf-8")
    assert "builtins.ValueError" in written
    assert "builtins.KeyError" in written
    assert "test_log.py" in written
    assert "_fail" in written
    assert "Ana" not in written
    assert str(Path.home()) not in written


def test_the_hooks_write_and_tell(file: Path) -> None:
    told: list[BaseException] = []
    log.tell(told.append)
    error = RuntimeError("Ana Ficticia")
    sys.excepthook(RuntimeError, error, None)

    def fail() -> None:
        raise LookupError("Ana Ficticia")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert [type(e) for e in told] == [RuntimeError, LookupError]
    assert "Ana" not in file.read_text(encoding="utf-8")


def test_what_qt_says_is_written_without_names(file: Path) -> None:
    said = 'QFile: cannot open "/home/ana/Ana Ficticia.pdf" at /home/ana/x'
    log._qt_said(QtMsgType.QtWarningMsg, QMessageLogContext(), said)
    written = file.read_text(encoding="utf-8")
    assert "QFile: cannot open" in written
    assert "ana" not in written.lower()


def test_the_log_is_rotated(file: Path) -> None:
    for _ in range(40):
        log._write("ERROR", "x" * 50_000)
    assert file.stat().st_size <= log_file.LARGEST
    assert file.with_suffix(".log.1").exists()
    assert len(list(file.parent.glob("privdesk.log*"))) == 2


def test_a_place_that_is_gone_since_keeps_nobody_from_being_told(file: Path) -> None:
    told: list[BaseException] = []
    log.tell(told.append)
    file.unlink()
    file.parent.joinpath("privdesk.crash").unlink()
    file.parent.rmdir()
    log.defect(RuntimeError("Ana Ficticia"))
    assert [type(e) for e in told] == [RuntimeError]


def test_nothing_is_loaded_or_written_for_idle_words(file: Path) -> None:
    log._qt_said(QtMsgType.QtWarningMsg, QMessageLogContext(), log._IDLE_WORDS)
    assert file.read_text(encoding="utf-8") == ""


def test_a_place_that_cannot_be_written_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert log.start(tmp_path / "file" / "privdesk.log") is None


def test_the_report_says_the_versions(file: Path) -> None:
    log.defect(RuntimeError("Ana Ficticia"))
    report = log.report(file)
    assert report.startswith("Privdesk 0.")
    assert "builtins.RuntimeError" in report
    assert "Ana" not in report
