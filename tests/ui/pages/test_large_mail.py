"""A mail with large files: recorded off the interface thread while the window says so."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from privdesk.exchange.mail import MailFile
from privdesk.store import measuring
from privdesk.store.finding import attachments_of
from privdesk.store.measuring import Watch
from privdesk.ui.attaching import WaitingWindow
from privdesk.ui.desk import Desk
from privdesk.ui.pages import request_form
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.pages.request_saving import Filled, save_requests
from tests.ui.pages.clicks import press
from tests.ui.pages.mail_acts import ERASE, bring, requests, value


def with_large_file(form: NewRequest, qtbot: QtBot) -> None:
    bring(form, ERASE, qtbot)
    press(form.asked.confirm.box, qtbot)
    form.evidence.add([MailFile("anexo.bin", "", b"ab" * 1024 * 1024)])


class Slow:
    """Saving goes on, off the interface thread, until a window says so and `then` was done."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, then: Callable[[WaitingWindow], object]
    ) -> None:
        self._then, self._seen = then, threading.Event()
        self.beats = 0
        self._pulse = QTimer()
        self._pulse.timeout.connect(self._beat)
        self._pulse.start(10)
        monkeypatch.setattr(request_form, "save_requests", self._save)

    def _beat(self) -> None:
        self.beats += 1
        window = QApplication.activeModalWidget()
        if isinstance(window, WaitingWindow) and not self._seen.is_set():
            self._then(window)
            self._seen.set()

    def _save(self, session: Session, filled: Filled, now: datetime, watch: Watch) -> list[int]:
        assert threading.current_thread() is not threading.main_thread()
        made = save_requests(session, filled, now, watch)
        assert self._seen.wait(20)
        watch(0)
        return made


def test_a_large_mail_is_recorded_while_the_window_says_so(
    form: NewRequest, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_large_file(form, qtbot)
    titles: list[str] = []
    kept_as_draft: list[bool] = []

    def look(window: WaitingWindow) -> None:
        titles.append(window.windowTitle())
        kept_as_draft.append(form.keeper.keep())

    slow = Slow(monkeypatch, look)
    assert form.save()
    assert titles == ["Registrando la solicitud con sus archivos…"]
    assert slow.beats > 3
    assert kept_as_draft == [False]
    assert QApplication.activeModalWidget() is None
    assert desk.drafts.kept() == []
    with desk.store.read() as session:
        kept = attachments_of(session, "request", requests(desk)[0])
        assert [a.content.size for a in kept][1:] == [2 * 1024 * 1024]


def test_giving_up_a_large_mail_records_nothing_and_leaves_the_form(
    form: NewRequest, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_large_file(form, qtbot)
    Slow(monkeypatch, lambda window: window.reject())
    before = desk.store.seal()
    assert not form.save()
    assert desk.store.seal() == before
    assert requests(desk) == []
    assert form.is_dirty()
    assert value(form, "name") == "Ana Ficticia"
    monkeypatch.undo()
    assert form.save()
    assert len(requests(desk)) == 1


def test_what_is_refused_while_it_waits_is_said(
    form: NewRequest, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_large_file(form, qtbot)
    monkeypatch.setattr(measuring, "LARGEST", 2 * 1024 * 1024 - 1)
    assert not form.save()
    assert "«anexo.bin» pasa de 100 MB" in form.failure.words()
    assert requests(desk) == []
