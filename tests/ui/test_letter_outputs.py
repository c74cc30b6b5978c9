"""An issued letter leaves on paper, as PDF, for Word or as a mail; what goes wrong is said."""

from __future__ import annotations

import email
import errno
import os
from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from privdesk.operations.letters import reprint
from privdesk.store.finding import attachments_of, document_by_number
from privdesk.ui import printing, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.letter_outputs import MAIL, PDF, PRINT, WORD, LetterOutputs, Taken, TakenNotice
from privdesk.ui.pages.request_record import DOCUMENTS
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.parts.buttons import Button
from tests.ui.pages.clicks import issue
from tests.ui.pages.conftest import Cases

NUMBER = "C-2026-0001"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> QWidget:
    cases = Cases(desk)
    issue(desk, cases.receive("Ana Ficticia", "know", date(2026, 11, 10)))
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def outputs(desk: Desk, page: QWidget) -> LetterOutputs:
    return LetterOutputs(desk, page)


def save_at(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr(printing, "ask_place", lambda *_: path)


def test_each_way_writes_its_file_and_says_where(
    outputs: LetterOutputs,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    taken: dict[str, Taken] = {}
    for way in (PDF, WORD, MAIL):
        save_at(monkeypatch, tmp_path / f"carta.{way}")
        with qtbot.waitSignal(outputs.taken, timeout=20_000) as told:
            outputs.take(NUMBER, way)
        taken[way] = told.args[0]
        qtbot.waitUntil(lambda: outputs.task is None)
        assert taken[way].path == tmp_path / f"carta.{way}"
        assert taken[way].head == f"Guardado: {tmp_path / f'carta.{way}'}."
    with desk.store.read() as session:
        pdf = reprint(session, document_by_number(session, NUMBER))
    assert (tmp_path / "carta.pdf").read_bytes() == pdf
    assert docx.Document(str(tmp_path / "carta.docx")).paragraphs
    message = email.message_from_bytes((tmp_path / "carta.eml").read_bytes())
    assert message["X-Unsent"] == "1"
    assert "el PDF que se emitió" in taken[WORD].text
    assert "persona1@correo.example" in taken[MAIL].text


def test_printing_asks_the_printer(outputs: LetterOutputs, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[tuple[bytes, str]] = []
    monkeypatch.setattr(
        printing, "print_pdf", lambda pdf, _parent, title: printed.append((pdf, title))
    )
    outputs.take(NUMBER, PRINT)
    assert printed[0][0].startswith(b"%PDF")
    assert printed[0][1] == NUMBER


@pytest.mark.parametrize("way", [PDF, WORD, MAIL])
def test_what_the_disk_does_wrong_is_said(
    outputs: LetterOutputs,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    way: str,
) -> None:
    save_at(monkeypatch, tmp_path / "none" / "carta")
    with qtbot.waitSignal(outputs.failed, timeout=20_000) as failed:
        outputs.take(NUMBER, way)
    assert "no existe" in str(failed.args[0])
    there = tmp_path / "carta"
    there.write_bytes(b"old")
    save_at(monkeypatch, there)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    qtbot.waitUntil(lambda: outputs.task is None)
    with qtbot.waitSignal(outputs.failed, timeout=20_000) as failed:
        outputs.take(NUMBER, way)
    assert "espacio" in str(failed.args[0])
    assert there.read_bytes() == b"old"


def test_giving_up_or_having_no_words_writes_nothing(
    outputs: LetterOutputs,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    save_at(monkeypatch, None)
    for way in (PDF, WORD, MAIL):
        outputs.take(NUMBER, way)
    assert outputs.task is None
    with desk.store.write("forget") as session:
        for one in attachments_of(session, "document", 1):
            session.delete(one)
    save_at(monkeypatch, tmp_path / "carta.docx")
    with qtbot.waitSignal(outputs.failed, timeout=20_000) as failed:
        outputs.take(NUMBER, WORD)
    assert "solo guardaba su PDF" in str(failed.args[0])
    assert list(tmp_path.glob("*.docx")) == []


def test_the_notice_opens_the_file_and_proposes_the_sending(
    outputs: LetterOutputs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    notice = TakenNotice()
    qtbot.addWidget(notice)
    opened: list[str] = []

    def open_url(url: object) -> bool:
        opened.append(url.toLocalFile())  # type: ignore[attr-defined]
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    notice.open_asked.connect(outputs.open)
    place = tmp_path / "carta.eml"
    notice.show_taken(Taken(NUMBER, MAIL, place, "Guardado.", "Ábralo."))
    with qtbot.waitSignal(outputs.failed) as failed:
        qtbot.mouseClick(notice.action, LEFT)
    assert opened == [str(place)]
    assert "carta.eml" in str(failed.args[0])
    with qtbot.waitSignal(notice.sending_asked) as asked:
        qtbot.mouseClick(notice.send, LEFT)
    assert asked.args == [NUMBER]
    notice.show_taken(Taken(NUMBER, PDF, place, "Guardado.", ""))
    assert notice.send.isHidden()
    assert notice.action.isHidden()


def test_the_folder_chosen_last_is_offered_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def accept(dialog: QFileDialog) -> int:
        asked.append(dialog.directory().absolutePath())
        return 1

    monkeypatch.setattr(QFileDialog, "exec", accept)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(tmp_path / "a.docx")])
    printing.ask_place("C-2026-0001.docx")
    printing.ask_place("C-2026-0001.eml")
    assert asked[1] == str(tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a: a[2])
    assert printing.ask_folder() == tmp_path
    for broken in ("/no/such/folder", 3, None):
        window_state.write("saving/folder", broken)
        printing.ask_place("C-2026-0001.pdf")
        assert asked[-1] != str(broken)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert printing.ask_folder() is None


def test_the_documents_of_a_request_offer_every_way(
    desk: Desk, page: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown = RequestsPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1158, 740)
    shown.show()
    qtbot.waitExposed(shown)
    shown.show_request(1)
    tab = shown.record.documents
    shown.record.tabs.setCurrentIndex(DOCUMENTS)
    menus = [
        action
        for button in tab.findChildren(Button)
        if (m := button.menu())
        for action in m.actions()
    ]
    ways = {action.text(): action for action in menus if isinstance(action.data(), tuple)}
    assert list(ways) == ["&Imprimir…", "&Word (.docx)…", "&Borrador de correo (.eml)…"]
    save_at(monkeypatch, tmp_path / "carta.eml")
    ways["&Borrador de correo (.eml)…"].trigger()
    assert (tmp_path / "carta.eml").is_file()
    assert "carta.eml" in tab.taken.words()
    with qtbot.waitSignal(tab.sending_asked) as asked:
        tab.taken.send.click()
    assert asked.args == [NUMBER]
