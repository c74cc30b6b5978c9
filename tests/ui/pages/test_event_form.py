"""What every short form does: foretells, refuses, keeps files, leads the keys."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.records import Party
from privdesk.rules import case as steps
from privdesk.rules import events as kinds
from privdesk.store.finding import attachments_of
from privdesk.ui.desk import Desk
from privdesk.ui.pages.event_forms import FORMS
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import choose, press
from tests.ui.pages.forms import last_event, leave, opened, save

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


def test_what_will_be_marked_is_said_before_it_is_recorded(
    requests_page: RequestsPage, asked_claim: int, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.RECORD_SENDING, qtbot)
    choose(short, "what", f"step:{kinds.EXTENDED}")
    assert short.labeled["until"].foot.text().startswith("A más tardar el ")
    choose(short, "reason", "Volumen")
    assert not short.remark.isVisible()
    choose(short, "until", None)
    assert short.remark.isVisible()
    assert "No dice fecha: no mueve ningún término." in short.remark.words()
    choose(short, "until", date(2026, 12, 20))
    assert not short.remark.isVisible()
    leave(short)


def test_the_impossible_is_refused_in_words_and_nothing_is_kept(
    requests_page: RequestsPage, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, made["Ana"], steps.CLOSE, qtbot)
    press(short.save_button, qtbot)
    assert short.isVisible()
    assert "Registre primero el envío de la respuesta" in short.failure.words()
    assert cases.events(made["Ana"]) == []
    short.reject()


def test_a_new_party_of_a_refused_fact_is_not_kept(
    requests_page: RequestsPage, asked_claim: int, desk: Desk, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.RECORD_SENDING, qtbot)
    choose(short, "what", f"step:{kinds.LEGEND_TOLD}")
    choose(short, "party", "No Debe Quedar")
    day = short.editor("day")
    day._earliest = None  # type: ignore[attr-defined]  # let the rules refuse it
    choose(short, "day", date(2026, 11, 2))
    press(short.save_button, qtbot)
    assert "No pudo ocurrir el 02/11/2026" in short.failure.words()
    with desk.store.read() as session:
        names = {p.name for p in session.query(Party)}
    assert "No Debe Quedar" not in names
    leave(short)


def test_a_dropped_proof_is_kept_with_the_event(
    requests_page: RequestsPage, asked_claim: int, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    proof = tmp_path / "acta de supresión <b>.txt"
    proof.write_text("ficticia")
    short = opened(requests_page, asked_claim, steps.EXECUTE, qtbot)
    choose(short, "execution", "erased")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(proof)), QUrl.fromLocalFile(str(tmp_path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    place = QPoint(5, 5)
    QApplication.sendEvent(short, QDragEnterEvent(place, action, dropped, button, none))
    drop = QDropEvent(place.toPointF(), action, dropped, button, none, QEvent.Type.Drop)
    QApplication.sendEvent(short, drop)
    assert [row.name.text() for row in short.files.rows] == [proof.name]  # no folder
    assert short.is_dirty()
    save(requests_page, short, qtbot)
    event = last_event(desk, asked_claim)["id"]
    with desk.store.read() as session:
        kept = attachments_of(session, "request_event", event)
        assert [a.name for a in kept] == ["acta de supresión <b>.txt"]
    row = requests_page.record.timeline.rows[0]
    assert [link.text() for link in row.links] == ["acta de supresión <b>.txt"]


def test_a_large_proof_is_attached_once_the_fact_is_recorded(
    requests_page: RequestsPage,
    asked_claim: int,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("privdesk.ui.pages.event_files._LARGE", 100)
    small, large = tmp_path / "nota.txt", tmp_path / "video.mp4"
    small.write_text("ficticia")
    large.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(500))
    short = opened(requests_page, asked_claim, "note", qtbot)
    choose(short, "note", "Con prueba")
    short.files.add([small, large])
    save(requests_page, short, qtbot)
    event = last_event(desk, asked_claim)["id"]

    def kept() -> list[tuple[str, str]]:
        with desk.store.read() as session:
            files = attachments_of(session, "request_event", event)
            return [(file.name, file.media_type) for file in files]

    expected = [("nota.txt", "text/plain"), ("video.mp4", "video/mp4")]
    qtbot.waitUntil(lambda: kept() == expected, timeout=10_000)


def test_a_file_that_is_gone_leaves_everything_as_it_was(
    requests_page: RequestsPage, asked_claim: int, cases: Cases, tmp_path: Path, qtbot: QtBot
) -> None:
    proof = tmp_path / "prueba.txt"
    proof.write_text("ficticia")
    short = opened(requests_page, asked_claim, "note", qtbot)
    choose(short, "note", "Con prueba")
    short.files.add([proof])
    proof.unlink()
    before = cases.events(asked_claim)
    press(short.save_button, qtbot)
    assert short.failure.isVisible()
    assert cases.events(asked_claim) == before
    assert short.value("note") == "Con prueba"
    leave(short)


# Where something above the day must be filled in first; else the day, in which today stands.
BEGINS = {
    steps.VERIFY_IDENTITY: "reason",
    "incomplete": "missing",
    steps.DECIDE: "decision",
    steps.RECORD_SENDING: "what",
    steps.ASK_AREA: "area",
    "reclassify": "reason",
    "void": "reason",
    "strike": "event",
}


@pytest.mark.parametrize("name", sorted(FORMS))
def test_the_keys_begin_at_the_first_field_and_reach_the_buttons(
    name: str, requests_page: RequestsPage, asked_claim: int, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, name, qtbot)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is short)
    begins = BEGINS.get(name, "day")
    assert short.focusWidget() is short.editor(begins).inner()
    reached = set()
    for _key in range(30):
        reached.add(short.focusWidget())
        qtbot.keyClick(short.focusWidget(), Qt.Key.Key_Tab)
    assert {short.cancel, short.save_button} <= reached
    leave(short)
