"""Ajustes › Seguridad by clicks: the minutes, the passphrase, and the sheet that is void."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from privdesk.errors import DiskFull, WrongPassphrase
from privdesk.store.backup import last_backup
from privdesk.store.counting import organization
from privdesk.store.engine import connect, unlock
from privdesk.store.key import recovery_groups
from privdesk.ui import backing_up, printing
from privdesk.ui.desk import Desk
from privdesk.ui.keeping import RecoveryWindow
from privdesk.ui.parts.label import Label
from privdesk.ui.passphrase_page import PassphrasePage, PassphraseWindow
from privdesk.ui.recovery_page import RecoveryPage
from privdesk.ui.settings_page import SettingsPage
from privdesk.ui.settings_security import SecurityBox
from privdesk.ui.task import Progress, Task

NEW = "otras cinco palabras que nadie junta"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(desk)
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    made.show_argument({"section": "security"})
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def box(page: SettingsPage) -> SecurityBox:
    assert page.security.isVisible()
    return page.security


@pytest.fixture
def changing(box: SecurityBox, page: SettingsPage, qtbot: QtBot) -> Iterator[PassphraseWindow]:
    qtbot.mouseClick(box.change, LEFT)
    window = page.findChild(PassphraseWindow)
    assert isinstance(window, PassphraseWindow)
    qtbot.waitExposed(window)
    yield window
    if shiboken6.isValid(window):
        qtbot.waitUntil(lambda: not window.form.is_working(), timeout=20_000)
        if window.sheet is not None:
            window.sheet.kept.setChecked(True)
        window.close()


def line(form: PassphrasePage, name: str) -> QLineEdit:
    inner = form.fields[name].editor.focusProxy()
    assert isinstance(inner, QLineEdit)
    return inner


def fill(form: PassphrasePage, qtbot: QtBot, present: str, new: str, again: str = "") -> None:
    for name, words in (("present", present), ("new", new), ("again", again or new)):
        qtbot.keyClicks(line(form, name), words)


def minutes(desk: Desk) -> int:
    with desk.store.read() as session:
        return organization(session).lock_minutes


def texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label))


def test_the_minutes_are_chosen_and_kept(box: SecurityBox, desk: Desk, qtbot: QtBot) -> None:
    assert box.minutes.value() == 15
    assert not box.never.isVisible()
    before = desk.store.seal().number
    for _ in range(2):  # with the arrows: one change, not two
        qtbot.keyClick(box.minutes.box, Qt.Key.Key_Down)
    qtbot.waitUntil(box.done.isVisible, timeout=5_000)
    assert minutes(desk) == 30
    assert desk.store.seal().number == before + 1
    qtbot.keyClick(box.minutes.box, Qt.Key.Key_End)
    box.save()
    assert minutes(desk) == 0
    assert box.never.isVisible()
    qtbot.keyClick(box.minutes.box, Qt.Key.Key_Delete)
    box.save()
    assert minutes(desk) == 0


def test_minutes_that_are_not_offered_are_shown(desk: Desk, qtbot: QtBot) -> None:
    from privdesk.operations.office import change_organization

    with desk.store.write("change_organization") as session:
        change_organization(session, {"lock_minutes": 17})
    made = SecurityBox(desk)
    qtbot.addWidget(made)
    assert made.minutes.words() == "17 minutos"


def test_the_sheet_is_shown_again(box: SecurityBox, page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(box.sheet, LEFT)
    window = page.findChild(RecoveryWindow)
    assert isinstance(window, RecoveryWindow)
    window.close()


def test_the_passphrase_is_changed_and_leads_to_the_new_sheet(
    changing: PassphraseWindow, box: SecurityBox, desk: Desk, qtbot: QtBot, office_passphrase: str
) -> None:
    old_groups = recovery_groups(desk.store.key)
    fill(changing.form, qtbot, office_passphrase, NEW)
    qtbot.keyClick(line(changing.form, "again"), Qt.Key.Key_Return)
    qtbot.keyClick(changing, Qt.Key.Key_Escape)  # not in the middle of it
    assert changing.isVisible()
    qtbot.waitUntil(lambda: changing.pages.count() == 2, timeout=30_000)
    assert unlock(desk.store.path, NEW) == desk.store.key
    with pytest.raises(WrongPassphrase):
        unlock(desk.store.path, office_passphrase)
    sheet = changing.sheet
    assert sheet is not None
    shown = texts(sheet)
    assert "se cambió" in shown
    assert all(group in shown for group in recovery_groups(desk.store.key))
    assert old_groups[0] not in shown
    made = last_backup(desk.store.path)
    assert made is not None
    assert made.salt == desk.store.key.salt
    assert line(changing.form, "present").text() == ""
    qtbot.waitUntil(box.changed_at.isVisible, timeout=5_000)
    assert "solo una hoja de recuperación impresa después" in box.changed_at.text()
    qtbot.keyClick(changing, Qt.Key.Key_Escape)  # not before the new sheet is kept
    assert changing.isVisible()
    qtbot.mouseClick(sheet.principal, LEFT)
    assert "Primero imprima o guarde la hoja" in sheet.error.words()
    qtbot.mouseClick(sheet.kept, LEFT)
    with qtbot.waitSignal(changing.destroyed):
        qtbot.mouseClick(sheet.principal, LEFT)


def test_changing_it_can_be_given_up(
    changing: PassphraseWindow, desk: Desk, qtbot: QtBot, office_passphrase: str
) -> None:
    fill(changing.form, qtbot, office_passphrase, NEW)
    line(changing.form, "again").setFocus()
    qtbot.keyClick(line(changing.form, "again"), Qt.Key.Key_Tab)  # to the eye
    with qtbot.waitSignal(changing.destroyed):
        qtbot.mouseClick(changing.form.cancel, LEFT)
    assert unlock(desk.store.path, office_passphrase) == desk.store.key


@pytest.mark.parametrize(
    ("file", "said"),
    [(None, "Enviada a la impresora."), ("hoja.pdf", "Guardada como hoja.pdf")],
)
def test_a_sheet_printed_to_a_file_is_said_to_be_saved(
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    file: str | None,
    said: str,
) -> None:
    sheet = RecoveryPage(desk.store)
    qtbot.addWidget(sheet)
    sheet.show()
    made = printing.Printed(tmp_path / "otra" / file if file else None)
    monkeypatch.setattr(printing, "print_pdf", lambda *_: made)
    qtbot.mouseClick(sheet.print, LEFT)
    assert said in sheet.done.words()


@pytest.mark.parametrize(
    ("present", "new", "again", "field", "said"),
    [
        ("otra frase cualquiera", NEW, "", "present", "No se cambió nada"),
        ("", "corta", "", "new", "10"),
        ("", NEW, "otra cosa bien larga", "again", "no son iguales"),
        ("", "panaderia ejemplo", "", "new", "primeras que se prueban"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    changing: PassphraseWindow,
    desk: Desk,
    qtbot: QtBot,
    office_passphrase: str,
    present: str,
    new: str,
    again: str,
    field: str,
    said: str,
) -> None:
    fill(changing.form, qtbot, present or office_passphrase, new, again)
    qtbot.mouseClick(changing.form.principal, LEFT)
    foot = changing.form.fields[field].foot
    qtbot.waitUntil(lambda: said in foot.text(), timeout=20_000)
    assert unlock(desk.store.path, office_passphrase) == desk.store.key


def test_a_backup_that_fails_after_it_is_told_and_undoes_nothing(
    changing: PassphraseWindow,
    desk: Desk,
    qtbot: QtBot,
    office_passphrase: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise DiskFull("El disco está lleno.")

    monkeypatch.setattr(backing_up, "back_up", full)
    fill(changing.form, qtbot, office_passphrase, NEW)
    qtbot.mouseClick(changing.form.principal, LEFT)
    qtbot.waitUntil(lambda: changing.pages.count() == 2, timeout=30_000)
    assert changing.sheet is not None
    assert "El disco está lleno." in texts(changing.sheet)
    assert unlock(desk.store.path, NEW) == desk.store.key


def test_a_backup_that_is_being_made_is_waited_for(
    changing: PassphraseWindow, desk: Desk, qtbot: QtBot, office_passphrase: str
) -> None:
    go_on = threading.Event()

    def work(_progress: Progress) -> None:
        with closing(connect(desk.store.path, desk.store.key, read_only=True)) as reading:
            reading.execute("BEGIN")
            reading.execute("SELECT count(*) FROM party").fetchone()
            go_on.wait(20)

    Task(work).start()
    fill(changing.form, qtbot, office_passphrase, NEW)
    qtbot.mouseClick(changing.form.principal, LEFT)
    qtbot.wait(300)
    assert changing.form.is_working()
    go_on.set()
    qtbot.waitUntil(lambda: changing.pages.count() == 2, timeout=30_000)
    assert unlock(desk.store.path, NEW) == desk.store.key
