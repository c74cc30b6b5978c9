"""The welcome: its doors by mouse and key, a store made from the form, a backup restored."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from privdesk import paths
from privdesk.operations.erasure import erase_person
from privdesk.store.backup import backup
from privdesk.store.counting import organization
from privdesk.store.key import recovery_groups
from privdesk.store.rekey import change_passphrase
from privdesk.store.retention import disposals
from privdesk.store.store import Store
from privdesk.store.verify import verify
from privdesk.ui import messages, opening, window_state
from privdesk.ui.create_store import CreatePage
from privdesk.ui.recovery_page import RecoveryPage
from privdesk.ui.restore_page import RestorePage
from privdesk.ui.welcome import WelcomeWindow
from tests.operations.person_case import TODAY, WHY, held_of_ana

PASSPHRASE = "pandebono tibio con luna y tinto"


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> WelcomeWindow:
    # A test that leaves a form half filled is asked when its window closes.
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    made = WelcomeWindow()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def paste(line: QLineEdit, qtbot: QtBot, words: str) -> None:
    QApplication.clipboard().setText(words)
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def create_page(window: WelcomeWindow, qtbot: QtBot) -> CreatePage:
    qtbot.mouseClick(window.doors["create"], Qt.MouseButton.LeftButton)
    page = window.stack.currentWidget()
    assert isinstance(page, CreatePage)
    return page


def line_of(page: CreatePage | RestorePage, name: str) -> QLineEdit:
    editor = page.fields[name].editor
    line = editor.inner()  # type: ignore[attr-defined]
    assert isinstance(line, QLineEdit)
    return line


def test_tab_goes_from_the_last_field_to_the_button(window: WelcomeWindow, qtbot: QtBot) -> None:
    page = create_page(window, qtbot)
    page.change_place.setFocus()
    qtbot.keyClick(page.change_place, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.principal


def test_a_store_is_made_and_its_sheet_must_be_kept(
    window: WelcomeWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = create_page(window, qtbot)
    assert line_of(page, "name").hasFocus()
    paste(line_of(page, "name"), qtbot, "Panadería Ejemplo S.A.S.")
    paste(line_of(page, "nit"), qtbot, "999000123")
    qtbot.keyClicks(line_of(page, "passphrase"), PASSPHRASE)
    qtbot.keyClicks(line_of(page, "again"), PASSPHRASE)
    assert page.path() == paths.documents() / "panaderia-ejemplo.privdesk"
    qtbot.keyClick(line_of(page, "again"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), RecoveryPage), timeout=20_000)
    sheet = window.stack.currentWidget()
    assert isinstance(sheet, RecoveryPage)
    qtbot.mouseClick(sheet.principal, Qt.MouseButton.LeftButton)
    assert sheet.error.isVisible()  # it is not kept yet
    pdf = tmp_path / "hoja.pdf"
    proposed: list[Path] = []

    def save_to(_parent: object, _title: str, name: str, _kinds: str, folder: Path) -> Path:
        proposed.append(folder)
        return answers.pop(0)

    answers = [pdf, paths.documents() / "hoja.pdf"]
    monkeypatch.setattr(messages, "ask_save_path", save_to)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert pdf.read_bytes().startswith(b"%PDF")
    assert sheet.done.isVisible()
    qtbot.mouseClick(sheet.principal, Qt.MouseButton.LeftButton)
    assert sheet.error.words().startswith("¿Ya guardó la hoja?")  # it need not be saved again
    assert "junto al archivo" not in sheet.done.words()
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    assert proposed == [Path.home()] * 2  # the file is in Documentos
    assert "junto al archivo" in sheet.done.words()
    assert pdf.stat().st_mode & 0o077 == 0  # who can read it can open the store
    qtbot.mouseClick(sheet.kept, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.opened) as opened:
        qtbot.mouseClick(sheet.principal, Qt.MouseButton.LeftButton)
    store, is_example = opened.args
    assert not is_example
    with store.read() as session:
        assert organization(session).nit == "999.000.123-2"
    assert window_state.recents()[0].path == store.path
    store.close()
    with Store.open(store.path, PASSPHRASE, writing=False, actor="x") as again:
        assert again.seal().number == 1


@pytest.mark.parametrize(
    ("name", "nit", "passphrase", "again", "field"),
    [
        ("", "", PASSPHRASE, PASSPHRASE, "name"),
        ("Panaderia", "999000123-7", PASSPHRASE, PASSPHRASE, "nit"),
        ("Panaderia", "", "corta", "corta", "passphrase"),
        ("Panaderia", "", PASSPHRASE, PASSPHRASE + "x", "again"),
        ("Panaderia", "", "", "", "passphrase"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    window: WelcomeWindow,
    qtbot: QtBot,
    name: str,
    nit: str,
    passphrase: str,
    again: str,
    field: str,
) -> None:
    page = create_page(window, qtbot)
    for key, words in (
        ("name", name),
        ("nit", nit),
        ("passphrase", passphrase),
        ("again", again),
    ):
        qtbot.keyClicks(line_of(page, key), words)
    qtbot.mouseClick(page.principal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(line_of(page, field).property("error")), timeout=20_000)
    qtbot.waitUntil(page.principal.isEnabled, timeout=20_000)
    assert window.focusWidget() is line_of(page, field)
    assert not paths.documents().exists() or not list(paths.documents().iterdir())
    assert isinstance(window.stack.currentWidget(), CreatePage)


def test_the_strength_is_said_in_words(window: WelcomeWindow, qtbot: QtBot) -> None:
    page = create_page(window, qtbot)
    qtbot.keyClicks(line_of(page, "passphrase"), "abc")
    qtbot.waitUntil(lambda: "Faltan caracteres: 7." in page.fields["passphrase"].foot.text())
    line_of(page, "passphrase").clear()
    qtbot.keyClicks(line_of(page, "passphrase"), PASSPHRASE)
    qtbot.waitUntil(lambda: "Muy buena." in page.fields["passphrase"].foot.text())


def test_a_passphrase_that_is_guessed_in_minutes_makes_no_file(
    window: WelcomeWindow, qtbot: QtBot
) -> None:
    page = create_page(window, qtbot)
    qtbot.keyClicks(line_of(page, "name"), "Panaderia Ejemplo")
    for name in ("passphrase", "again"):
        qtbot.keyClicks(line_of(page, name), "panaderia ejemplo")
    qtbot.mouseClick(page.principal, Qt.MouseButton.LeftButton)
    foot = page.fields["passphrase"].foot
    qtbot.waitUntil(lambda: "son las primeras que se prueban" in foot.text(), timeout=20_000)
    assert not page.path().exists()


def test_leaving_a_form_with_something_typed_asks(
    window: WelcomeWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = create_page(window, qtbot)
    qtbot.keyClicks(line_of(page, "name"), "Panaderia")
    monkeypatch.undo()  # the question itself

    def stay() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, messages.Question)
        assert question.buttons["no"].text() == "Seguir editando"
        qtbot.keyClick(question, Qt.Key.Key_Return)

    QTimer.singleShot(0, stay)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is page
    assert line_of(page, "name").text() == "Panaderia"
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is not page


def test_a_backup_is_restored_into_a_new_file(
    window: WelcomeWindow, qtbot: QtBot, office: Store, office_passphrase: str, tmp_path: Path
) -> None:
    made = backup(office.path, office.key, now=datetime(2026, 11, 23, tzinfo=UTC))
    seal = office.seal()
    qtbot.mouseClick(window.doors["restore"], Qt.MouseButton.LeftButton)
    page = window.stack.currentWidget()
    assert isinstance(page, RestorePage)
    paste(line_of(page, "backup"), qtbot, str(made))
    qtbot.keyClicks(line_of(page, "passphrase"), "otra frase")
    target = page.target.value()
    assert target is not None
    assert target.parent == paths.documents()
    qtbot.mouseClick(page.principal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.error.isVisible, timeout=20_000)
    assert not target.exists()
    paste(line_of(page, "passphrase"), qtbot, office_passphrase)
    with qtbot.waitSignal(window.opened, timeout=20_000) as opened:
        qtbot.mouseClick(page.principal, Qt.MouseButton.LeftButton)
    store = opened.args[0]
    assert store.path == target.resolve()
    assert store.seal() == seal
    store.close()


def test_who_was_erased_since_comes_back_and_is_planned_again(
    window: WelcomeWindow,
    qtbot: QtBot,
    office: Store,
    office_passphrase: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held_of_ana(office)
    made = backup(office.path, office.key, now=datetime(2026, 11, 23, tzinfo=UTC))
    erase_person(office, 1, TODAY, responsible="Elvira Imaginaria", notes=WHY)
    told: list[str] = []
    monkeypatch.setattr(messages, "tell", lambda _w, head, text, *_: told.extend((head, text)))
    qtbot.mouseClick(window.doors["restore"], Qt.MouseButton.LeftButton)
    page = window.stack.currentWidget()
    assert isinstance(page, RestorePage)
    paste(line_of(page, "backup"), qtbot, str(made))
    paste(line_of(page, "passphrase"), qtbot, office_passphrase)
    with qtbot.waitSignal(window.opened, timeout=20_000) as opened:
        qtbot.mouseClick(page.principal, Qt.MouseButton.LeftButton)
    assert "ACTA-2026-0001" in told[1]
    store = opened.args[0]
    with store.read() as session:
        (planned,) = disposals(session, planned=True)
        assert (planned.person_id, planned.status) == (1, "planned")
        assert "ACTA-2026-0001" in planned.notes
    assert verify(store).ok
    store.close()


def test_a_backup_is_restored_with_the_sheet_of_its_time(
    window: WelcomeWindow,
    qtbot: QtBot,
    office: Store,
    office_passphrase: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(messages, "tell", lambda _w, _head, text, *_: told.append(text))
    made = backup(office.path, office.key, now=datetime(2026, 11, 23, tzinfo=UTC))
    groups = list(recovery_groups(office.key))
    change_passphrase(office, office_passphrase, PASSPHRASE)
    qtbot.mouseClick(window.doors["restore"], Qt.MouseButton.LeftButton)
    page = window.stack.currentWidget()
    assert isinstance(page, RestorePage)
    paste(line_of(page, "backup"), qtbot, str(made))
    other = "Y" if groups[4][0] == "Z" else "Z"  # one wrong symbol is always found
    wrong = [*groups[:4], other + groups[4][1:], *groups[5:]]
    paste(line_of(page, "passphrase"), qtbot, " ".join(wrong))
    qtbot.mouseClick(page.principal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "grupo 5" in page.error.words(), timeout=20_000)
    paste(line_of(page, "passphrase"), qtbot, "\n".join(groups))
    with qtbot.waitSignal(window.opened, timeout=20_000) as opened:
        qtbot.mouseClick(page.principal, Qt.MouseButton.LeftButton)
    assert recovery_groups(opened.args[0].key) == tuple(groups)
    assert "No se pudo leer nada posterior a esta copia" in told[0]  # of today's passphrase
    opened.args[0].close()


def test_restoring_never_overwrites(window: WelcomeWindow, qtbot: QtBot, office_path: Path) -> None:
    before = office_path.read_bytes()
    qtbot.mouseClick(window.doors["restore"], Qt.MouseButton.LeftButton)
    page = window.stack.currentWidget()
    assert isinstance(page, RestorePage)
    paste(line_of(page, "backup"), qtbot, str(office_path))
    paste(line_of(page, "target"), qtbot, str(office_path))
    qtbot.keyClicks(line_of(page, "passphrase"), "una frase")
    qtbot.mouseClick(page.principal, Qt.MouseButton.LeftButton)
    assert page.fields["target"].foot.text() == "Ya hay un archivo allí. Elija otro nombre."
    assert office_path.read_bytes() == before


def test_the_doors_by_keys(window: WelcomeWindow, qtbot: QtBot) -> None:
    window.doors["create"].setFocus()
    qtbot.keyClick(window.doors["create"], Qt.Key.Key_Tab)
    assert window.doors["open"].hasFocus()
    qtbot.keyClick(window.doors["open"], Qt.Key.Key_Tab)
    qtbot.keyClick(window.doors["restore"], Qt.Key.Key_Space)
    assert isinstance(window.stack.currentWidget(), RestorePage)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_goes_through_a_door(window: WelcomeWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.doors["create"].setFocus()
    qtbot.keyClick(window.doors["create"], key)
    assert isinstance(window.stack.currentWidget(), CreatePage)


def test_recent_files_are_offered(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "panadería & cía.privdesk"
    path.touch()
    window_state.add_recent(path, datetime.now(UTC))
    window = WelcomeWindow()
    qtbot.addWidget(window)
    window.show()
    assert window.focusWidget() is window.doors["open"]
    with qtbot.waitSignal(window.unlock_asked) as asked:
        qtbot.mouseClick(window.recents[0], Qt.MouseButton.LeftButton)
    assert asked.args == [path]


def test_the_example_is_fictional_and_goes_away(window: WelcomeWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.opened, timeout=180_000) as opened:
        qtbot.mouseClick(window.doors["example"], Qt.MouseButton.LeftButton)
    store, is_example = opened.args
    assert is_example
    assert window_state.recents() == []
    with store.read() as session:
        assert "Ejemplo" in organization(session).name
    store.close()
    assert opening.forget_example(store.path)
    assert not store.path.exists()


def test_only_the_example_is_ever_removed(office_path: Path) -> None:
    assert not opening.forget_example(office_path)
    assert office_path.exists()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Panadería Ejemplo S.A.S.", "panaderia-ejemplo"),
        ("../../etc", "etc"),
        ("", "privdesk"),
        ("株式会社", "privdesk"),
        ("x" * 300, "x" * 40),
    ],
)
def test_the_name_of_a_file_is_plain(name: str, file: str) -> None:
    assert opening.suggested_name(name) == file


def test_the_new_file_is_named_after_the_whole_backup(window: WelcomeWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.doors["restore"], Qt.MouseButton.LeftButton)
    page = window.stack.currentWidget()
    assert isinstance(page, RestorePage)
    qtbot.keyClicks(line_of(page, "backup"), "/copias/oficina 2026-11-21.privdesk-backup")
    target = page.target.value()
    assert target is not None
    assert target.name.startswith("oficina")
    paste(line_of(page, "target"), qtbot, "/otra/mia.privdesk")
    qtbot.keyClicks(line_of(page, "backup"), "x")
    assert page.target.value() == Path("/otra/mia.privdesk")
