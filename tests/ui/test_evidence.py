"""Evidence of a record: attached by button, paste and drop; shown, opened, saved and taken off."""

from __future__ import annotations

import time
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from privdesk import paths
from privdesk.operations.office import save_record
from privdesk.records import CalendarDay, Database
from privdesk.store.engine import connect
from privdesk.store.evidence import FileKept, files_of
from privdesk.ui import attaching, messages, opened_copies, printing
from privdesk.ui.desk import Desk
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.main_window import MainWindow
from privdesk.ui.parts.buttons import IconButton
from privdesk.ui.register_page import DatabasesPage
from privdesk.ui.settings_page import SettingsPage
from privdesk.ui.sheets.database_page import DatabasePage

NONE = Qt.KeyboardModifier.NoModifier
PHOTO = b"\x89PNG\r\n\x1a\n\0 ficticia"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "temporary", lambda: tmp_path / "open")
    return tmp_path / "open"


@pytest.fixture
def database(desk: Desk) -> int:
    with desk.store.write("save_record") as session:
        return save_record(session, Database, {"name": "Clientes ficticios"}).id


@pytest.fixture
def box(desk: Desk, database: int, qtbot: QtBot) -> EvidenceBox:
    made = EvidenceBox(desk, "Archivos adjuntos")
    qtbot.addWidget(made, before_close_func=lambda box: settled(box, qtbot))
    made.resize(520, 400)
    made.show_record(("database", database))
    made.show()
    qtbot.waitExposed(made)
    return made


def settled(box: EvidenceBox, qtbot: QtBot) -> None:
    """Wait until nothing is being attached."""
    qtbot.waitUntil(lambda: box.attaching is None, timeout=20_000)


def kept(desk: Desk, owner: tuple[str, int]) -> list[FileKept]:
    with desk.store.read() as session:
        return files_of(session, [owner])


def names(box: EvidenceBox) -> list[str]:
    return [row.name.text() for row in box.rows.rows]


def of_files(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    return data


def drag(box: EvidenceBox, data: QMimeData) -> bool:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(9, 9), copy | Qt.DropAction.MoveAction, data, left, NONE)
    QApplication.sendEvent(box, entered)
    return entered.isAccepted()


def drop(box: EvidenceBox, data: QMimeData) -> QDropEvent:
    drag(box, data)  # Qt delivers a drop to what took the drag
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(QPointF(9, 9), both, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(box, event)
    return event


def press_paste(widget: object, qtbot: QtBot) -> None:
    qtbot.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_several_files_are_dropped_and_what_cannot_be_attached_is_said(
    box: EvidenceBox, desk: Desk, database: int, tmp_path: Path, qtbot: QtBot
) -> None:
    good, photo = tmp_path / "acta.txt", tmp_path / "foto.pdf"
    good.write_text("Acta ficticia")
    photo.write_bytes(PHOTO)
    (tmp_path / "vacío.txt").touch()
    (tmp_path / "fotos").mkdir()
    data = of_files(
        good, tmp_path / "vacío.txt", photo, tmp_path / "fotos", tmp_path / "no está.txt"
    )
    assert drag(box, data)
    assert box.is_dropping()
    event = drop(box, data)
    assert event.isAccepted()
    assert event.dropAction() == Qt.DropAction.CopyAction  # never a move
    assert not box.is_dropping()
    settled(box, qtbot)
    assert names(box) == ["foto.pdf", "acta.txt"]
    assert box.failure.words() == (
        "Se adjuntaron 2 archivos; los demás no. «vacío.txt» está vacío.\n"
        "«fotos» es una carpeta: adjunte los archivos que contiene.\n«no está.txt» ya no está allí."
    )
    first = kept(desk, ("database", database))[0]
    assert box.rows.rows[0].accessibleName() == (
        f"foto.pdf, Imagen PNG · 18 B · 23/11/2026 · {desk.store.actor}"
    )
    assert first.sha256 in box.rows.rows[0].toolTip()
    entries = desk.store.last_written
    assert entries is not None
    assert entries.action == "attach_file"
    assert entries.last - entries.first == 3  # both in one action


def test_leaving_with_the_drag_takes_the_frame_away(box: EvidenceBox, tmp_path: Path) -> None:
    assert drag(box, of_files(tmp_path))
    QApplication.sendEvent(box, QDragLeaveEvent())
    assert not box.is_dropping()


def test_nothing_is_taken_while_there_is_no_record(box: EvidenceBox, tmp_path: Path) -> None:
    box.show_record(None)
    assert not drag(box, of_files(tmp_path))
    assert not box.add.isEnabled()
    assert not box.paste_button.isEnabled()
    assert names(box) == []


def test_a_picture_a_text_and_files_are_pasted_by_key(
    box: EvidenceBox, tmp_path: Path, qtbot: QtBot
) -> None:
    clipboard = QGuiApplication.clipboard()
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    clipboard.setImage(image)
    press_paste(box.add, qtbot)
    settled(box, qtbot)
    assert names(box) == ["Imagen pegada 2026-11-23 1000.png"]
    assert box.rows.files[0].media_type == "image/png"
    clipboard.setText("Texto ficticio ñ")
    press_paste(box.rows.rows[0], qtbot)
    settled(box, qtbot)
    assert names(box)[0] == "Texto pegado 2026-11-23 1000.txt"
    assert box.rows.files[0].media_type == "text/plain"
    file = tmp_path / "acta.txt"
    file.write_text("Acta ficticia")
    clipboard.setMimeData(of_files(file))
    qtbot.mouseClick(box.paste_button, Qt.MouseButton.LeftButton)
    settled(box, qtbot)
    assert names(box)[0] == "acta.txt"
    qtbot.mouseClick(box.paste_button, Qt.MouseButton.LeftButton)
    settled(box, qtbot)
    assert "ya está adjunto" in box.failure.words()
    clipboard.clear()
    qtbot.mouseClick(box.paste_button, Qt.MouseButton.LeftButton)
    assert "No hay nada que pegar" in box.failure.words()
    assert len(names(box)) == 3


def test_what_another_program_withholds_or_a_page_drags_is_said(
    box: EvidenceBox, qtbot: QtBot
) -> None:
    withheld = QMimeData()
    withheld.setData("text/x-moz-message", b"mailbox-message://x")
    drop(box, withheld)
    assert "no entregó el archivo" in box.failure.words()
    page = QMimeData()
    page.setUrls([QUrl("https://pagina.example/foto.png")])
    drop(box, page)
    assert "de este computador" in box.failure.words()
    mail = QMimeData()
    mail.setData("message/rfc822", b"From: a@correo.example\r\nDate: x\r\n\r\nHola")
    drop(box, mail)
    settled(box, qtbot)
    assert names(box) == ["correo.eml"]


def test_the_button_asks_for_files(
    box: EvidenceBox, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "nota.opus"
    file.write_bytes(b"OggS" + bytes(24) + b"OpusHead")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    qtbot.mouseClick(box.add, Qt.MouseButton.LeftButton)
    settled(box, qtbot)
    assert names(box) == ["nota.opus"]
    assert box.rows.files[0].media_type == "audio/ogg"


def test_the_keyboard_stays_with_the_record_that_was_attached_to(
    desk: Desk, database: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second Enter must not attach the file to the record whose buttons come next."""
    file = tmp_path / "cédula.txt"
    file.write_bytes(b"copia")
    chooser = QWidget()
    qtbot.addWidget(chooser)

    def choose(*_: object) -> tuple[list[str], str]:
        """Its window is still the active one when the file is known."""
        chooser.show()
        chooser.activateWindow()
        qtbot.waitUntil(chooser.isActiveWindow)
        return [str(file)], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    both = QWidget()
    qtbot.addWidget(both)
    column = QVBoxLayout(both)
    first, second = EvidenceBox(desk, "Una"), EvidenceBox(desk, "Otra")
    for one, owner in ((first, ("database", database)), (second, ("organization", 1))):
        column.addWidget(one)
        one.show_record(owner)
    both.show()
    qtbot.waitExposed(both)
    first.add.setFocus()
    qtbot.waitUntil(first.add.hasFocus)
    qtbot.keyClick(first.add, Qt.Key.Key_Space)
    assert both.focusWidget() is not second.add
    settled(first, qtbot)
    assert both.focusWidget() is first.add
    assert kept(desk, ("organization", 1)) == []


def test_a_file_is_taken_off_once_that_is_confirmed(
    box: EvidenceBox, desk: Desk, database: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(box, _text("uno"))
    settled(box, qtbot)
    asked: list[str] = []
    answers = iter((False, True))

    def confirm(_parent: object, head: str, *_: object, **__: object) -> bool:
        asked.append(head)
        return next(answers)

    monkeypatch.setattr(messages, "confirm", confirm)
    qtbot.keyClick(box.rows.rows[0], Qt.Key.Key_Delete)
    assert len(names(box)) == 1
    qtbot.mouseClick(button(box, "Quitar el adjunto"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(box) == [])
    assert asked[0].startswith("¿Quitar «Texto pegado")
    assert kept(desk, ("database", database)) == []
    assert "Se quitó" in box.done.words()


def button(box: EvidenceBox, name: str) -> IconButton:
    """The button of the first row that a screen reader calls so."""
    (found,) = (b for b in box.rows.rows[0].findChildren(IconButton) if b.toolTip() == name)
    return found


def _text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def test_a_large_file_leaves_the_window_alive_and_can_be_cancelled(
    box: EvidenceBox, desk: Desk, database: int, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(attaching, "PATIENCE", 0)
    large = tmp_path / "grande.mp4"
    with large.open("wb") as file:
        for number in range(100):
            file.write(bytes([number]) * (1 << 20))
    stalls = Stalls(box)
    drop(box, of_files(large))
    qtbot.waitUntil(lambda: box.attaching is not None and box.attaching.dialog is not None)
    work = box.attaching
    assert work is not None
    assert work.dialog is not None
    assert work.dialog.isModal()
    assert not box.add.isEnabled()
    qtbot.keyClick(work.dialog, Qt.Key.Key_Escape)
    settled(box, qtbot)
    assert names(box) == []
    assert kept(desk, ("database", database)) == []
    assert "Cancelado" in box.done.words()
    drop(box, of_files(large))
    qtbot.waitUntil(lambda: box.attaching is None, timeout=60_000)
    assert names(box) == ["grande.mp4"]
    assert box.rows.files[0].size == 100 << 20
    assert stalls.longest() < 0.6  # on a busy machine; alone it is a tenth of it


class Stalls:
    """How long the interface thread was ever away."""

    def __init__(self, box: EvidenceBox) -> None:
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer = QTimer(box)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def longest(self) -> float:
        self._timer.stop()
        return self._longest


def test_many_files_are_shown_a_part_at_a_time(
    box: EvidenceBox, tmp_path: Path, qtbot: QtBot
) -> None:
    files = []
    for number in range(90):
        files.append(tmp_path / f"{number:03}.txt")
        files[-1].write_text(f"ficticio {number}")
    drop(box, of_files(*files))
    settled(box, qtbot)
    assert (box.count(), len(names(box))) == (90, 40)
    assert "50" in box.rows.more.text()
    qtbot.mouseClick(box.rows.more, Qt.MouseButton.LeftButton)
    assert names(box)[-1] == "000.txt"
    assert not box.rows.more.isVisible()


def test_a_copy_is_opened_a_program_never_and_a_damaged_one_is_named(
    box: EvidenceBox, desk: Desk, qtbot: QtBot, tmp_path: Path, place: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    opened: list[Path] = []
    monkeypatch.setattr(opened_copies, "show_copy", opened.append)
    voice, program = tmp_path / "nota.opus", tmp_path / "visor.exe"
    voice.write_bytes(b"OggS" + bytes(24) + b"OpusHead")
    program.write_bytes(b"MZ\x90")
    drop(box, of_files(voice, program))
    settled(box, qtbot)
    exe, opus = box.rows.rows
    qtbot.keyClick(opus, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert opened[0].read_bytes() == voice.read_bytes()
    qtbot.mouseDClick(exe, Qt.MouseButton.LeftButton)
    assert "Es un programa" in box.failure.words()
    assert "open" not in actions(box, 0)
    raw = connect(desk.store.path, desk.store.key)
    raw.execute("UPDATE content_chunk SET data = zeroblob(36)")
    raw.close()
    qtbot.keyClick(opus, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "dañado" in box.failure.words())
    assert "«nota.opus» está dañado" in box.failure.words()
    assert len(opened) == 1
    target = tmp_path / "copia.opus"
    monkeypatch.setattr(printing, "ask_place", lambda *_: target)
    menu = box.rows.menu_of(box.rows.files[1])
    next(action for action in menu.actions() if action.data() == "save").trigger()
    qtbot.waitUntil(lambda: "No se guardó" in box.failure.words())
    assert not target.exists()
    opened_copies.wipe()


def actions(box: EvidenceBox, row: int) -> list[str]:
    menu = box.rows.menu_of(box.rows.files[row])
    found = [str(action.data()) for action in menu.actions() if action.data()]
    menu.deleteLater()
    return found


def test_a_copy_is_saved_where_the_officer_says(
    box: EvidenceBox, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(box, _text("hola"))
    settled(box, qtbot)
    target = tmp_path / "copia.txt"
    monkeypatch.setattr(printing, "ask_place", lambda *_: target)
    qtbot.mouseClick(button(box, "Guardar una copia…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Guardado" in box.done.words())
    assert target.read_text() == "hola"


# On the pages


def in_page(page: object) -> EvidenceBox:
    return cast("EvidenceBox", page.evidence)  # type: ignore[attr-defined]


def test_a_database_has_evidence_once_it_is_saved(desk: Desk, database: int, qtbot: QtBot) -> None:
    page = DatabasePage(desk)
    qtbot.addWidget(page)
    page.resize(1072, 690)
    page.show()
    qtbot.waitExposed(page)
    page.show_argument({"new": True})
    assert not page.evidence.add.isEnabled()
    assert "Guárdelo primero" in page.evidence.hint.text()
    page.show_argument({"record": database, "section": "rnbd"})
    assert page.evidence.add.isEnabled()
    drop(page.evidence, _text("política"))
    settled(page.evidence, qtbot)
    assert len(kept(desk, ("database", database))) == 1
    page.show_argument({"new": True})
    assert names(page.evidence) == []


def test_the_list_of_databases_takes_evidence_for_the_chosen_one(
    desk: Desk, database: int, qtbot: QtBot
) -> None:
    page = DatabasesPage(desk)
    qtbot.addWidget(page)
    page.resize(1072, 690)
    page.show()
    qtbot.waitExposed(page)
    page.show_argument({"record": database})
    drop(page.pane.evidence, _text("política"))
    settled(page.pane.evidence, qtbot)
    assert len(kept(desk, ("database", database))) == 1
    assert len(names(page.pane.evidence)) == 1


def test_the_organization_and_a_day_off_have_evidence(desk: Desk, qtbot: QtBot) -> None:
    from datetime import date

    with desk.store.write("change_calendar") as session:
        day = save_record(
            session,
            CalendarDay,
            {"day": date(2026, 12, 7), "change": "added", "name": "Ficticio", "source": "Decreto"},
        ).id
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    drop(page.evidence, _text("escritura"))
    settled(page.evidence, qtbot)
    assert len(kept(desk, ("organization", 1))) == 1
    page.show_argument({"section": "calendar"})
    days = page.days_off
    assert not days.evidence.add.isEnabled()
    days.table.choose(day)
    drop(days.evidence, _text("Decreto ficticio"))
    settled(days.evidence, qtbot)
    assert len(kept(desk, ("calendar_day", day))) == 1


def test_taking_a_day_off_back_takes_its_files_too(desk: Desk) -> None:
    from datetime import date

    from privdesk.operations.office import remove_calendar_record
    from privdesk.store.evidence import attach_measured
    from privdesk.store.measuring import measure

    with desk.store.write("change_calendar") as session:
        values = {"day": date(2026, 12, 7), "change": "added", "name": "F", "source": "Decreto"}
        day = save_record(session, CalendarDay, values)
        attach_measured(session, "calendar_day", day.id, [measure(b"x", "x.txt")], desk.now())
    with desk.store.write("change_calendar") as session:
        remove_calendar_record(session, session.get_one(CalendarDay, day.id))
    assert kept(desk, ("calendar_day", day.id)) == []


def test_the_menus_key_pastes_into_the_evidence_in_sight(
    desk: Desk, database: int, qtbot: QtBot
) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.go("databases", {"record": database})
    page = window.page("databases")
    assert isinstance(page, DatabasesPage)
    box = page.pane.evidence
    QGuiApplication.clipboard().setText("Texto ficticio")
    window.menus.actions["paste"].trigger()
    settled(box, qtbot)
    assert len(names(box)) == 1
    window.finish()
