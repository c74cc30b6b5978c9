"""Before going back to a backup the officer reads what would be lost and gained."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from privdesk import clock
from privdesk.errors import DiskFull
from privdesk.operations import erasing_again
from privdesk.operations.erasure import erase_person
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Organization
from privdesk.store.backup import backup
from privdesk.store.comparing import Beyond
from privdesk.store.erasure import Erasing
from privdesk.store.manifest import backup_folder, manifests
from privdesk.store.rekey import change_passphrase
from privdesk.store.retention import disposals
from privdesk.store.store import Store
from privdesk.ui import backing_up, locking, messages, opening, program
from privdesk.ui.desk import Desk
from privdesk.ui.going_back import GoingBack
from privdesk.ui.going_back_words import told_words
from privdesk.ui.main_window import MainWindow
from privdesk.ui.parts.notice import Notice
from privdesk.ui.program import Program
from privdesk.ui.returning import Returning
from privdesk.ui.settings_backups import BackupsBox
from privdesk.ui.settings_page import SettingsPage
from privdesk.ui.task import Progress, Task
from privdesk.ui.unlock import UnlockWindow
from tests.operations.person_case import TODAY, WHY, held_of_ana

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ZONE = "America/Bogota"


def receive(store: Store) -> None:
    with store.write("receive_request") as session:
        receive_request(
            session,
            person={"name": "Ana <b>Ficticia</b>", "document_type": "none"},
            right="know",
            received=When(date(2026, 11, 10)),
            now=NOW,
        )


def opened(qtbot: QtBot, store: Store, path: Path) -> GoingBack:
    window = GoingBack(Desk(store, lambda: NOW), path)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.compared, timeout=20_000):
        window.show()
    return window


def test_what_would_be_lost_is_said_by_number_and_name(qtbot: QtBot, office: Store) -> None:
    made = backup(office.path, office.key, now=NOW)
    receive(office)
    receive(office)
    window = opened(qtbot, office, made)
    words = window.lost.words()
    assert "Se perderían 2 acciones." in words
    assert "Solicitud: 2 más (2026-0001, 2026-0002)" in words
    assert "Ana <b>Ficticia</b>" in words
    assert not window.gained.isVisible()
    assert window.go.isVisible()


def test_who_was_erased_since_would_come_back(qtbot: QtBot, office: Store) -> None:
    receive(office)
    made = backup(office.path, office.key, now=NOW)
    receive(office)
    window = opened(qtbot, office, made)
    assert not window.erased.isVisible()
    with office.write("erase_person") as session:
        erasing = Erasing(session)
        erasing.blank("person", 1, {"name": "Persona suprimida"})
        erasing.end()
    window = opened(qtbot, office, made)
    assert "se suprimió a una persona. Sus datos vuelven" in window.erased.words()
    assert window.erased.isVisible()


def test_what_made_nothing_new_is_told_by_its_time_alone() -> None:
    """As a changed passphrase: nothing is listed, so nothing is announced."""
    alone = Beyond(actions=1, entries=1, new={}, titles={}, first=NOW, last=NOW)
    assert told_words(alone, ZONE) == "El 23/11/2026, 10:00 a. m."
    request = replace(alone, new={"request": 1}, titles={"request": ("2026-0001",)})
    assert told_words(request, ZONE).splitlines() == [
        "El 23/11/2026, 10:00 a. m.:",
        "Solicitud: 1 más (2026-0001)",
    ]


def test_the_same_history_offers_no_going_back(qtbot: QtBot, office: Store) -> None:
    window = opened(qtbot, office, backup(office.path, office.key, now=NOW))
    assert "exactamente" in window.said.text()
    assert not window.go.isVisible()
    assert window.apart.isVisible()


def test_another_file_is_told_and_offers_only_another_file(
    qtbot: QtBot, office: Store, tmp_path: Path
) -> None:
    path = tmp_path / "ajena.privdesk"
    with Store.create(path, "otra frase larga", Organization(name="Ajena"), actor="x") as other:
        made = backup(path, other.key, now=NOW)
    window = GoingBack(Desk(office, lambda: NOW), made)
    qtbot.addWidget(window)
    window.show()
    assert window.secret.isVisible()
    window.passphrase.line.setText("no es esta")
    window.again.click()
    qtbot.waitUntil(lambda: bool(window.passphrase.error()), timeout=20_000)
    window.passphrase.line.setText("otra frase larga")
    with qtbot.waitSignal(window.compared, timeout=20_000):
        window.again.click()
    assert "No es una copia de este archivo" in window.said.text()
    assert not window.go.isVisible()


def test_a_backup_under_an_earlier_passphrase_opens_with_it(
    qtbot: QtBot, office: Store, office_passphrase: str
) -> None:
    made = backup(office.path, office.key, now=NOW)
    change_passphrase(office, office_passphrase, "panes nuevos de la noche")
    window = GoingBack(Desk(office, lambda: NOW), made)
    qtbot.addWidget(window)
    window.show()
    window.passphrase.line.setText(office_passphrase)
    with qtbot.waitSignal(window.compared, timeout=20_000):
        window.again.click()
    assert window.lost.isVisible()


def test_a_file_back_under_an_earlier_passphrase_says_what_opens_it(
    qtbot: QtBot, office: Store, office_passphrase: str
) -> None:
    made, then, path = backup(office.path, office.key, now=NOW), office.key, office.path
    change_passphrase(office, office_passphrase, "panes nuevos de la noche")
    now = office.key
    office.close()
    returning = Returning(path, now, made, then, ZONE)
    qtbot.addWidget(returning)
    with qtbot.waitSignal(returning.accepted, timeout=20_000):
        returning.start()
    assert returning.said.endswith(
        "Se abre con la frase de contraseña de esa copia, o con su hoja de recuperación."
    )
    Store.open(path, then, writing=False, actor="x").close()


def test_it_is_restored_to_another_file(
    qtbot: QtBot, office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backup(office.path, office.key, now=NOW)
    seal = office.seal()
    receive(office)
    window = opened(qtbot, office, made)
    target = tmp_path / "aparte.privdesk"
    monkeypatch.setattr(messages, "ask_save_path", lambda *_: target)
    monkeypatch.setattr(messages, "tell", lambda *_: None)
    with qtbot.waitSignal(window.accepted, timeout=20_000):
        window.apart.click()
    with Store.open(target, office.key, writing=False, actor="x") as restored:
        assert restored.seal() == seal


def test_going_back_asks_the_program_and_keeps_what_is_left(qtbot: QtBot, office: Store) -> None:
    made = backup(office.path, office.key, now=NOW)
    then, path, key = office.seal(), office.path, office.key
    receive(office)
    left = office.seal()
    desk = Desk(office, lambda: NOW)
    window = GoingBack(desk, made)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.compared, timeout=20_000):
        window.show()
    with qtbot.waitSignal(desk.going_back) as asked:
        window.go.click()
    assert asked.args == [(made, key)]
    desk.close()
    office.close()
    returning = Returning(path, key, made, key, ZONE)
    qtbot.addWidget(returning)
    with qtbot.waitSignal(returning.accepted, timeout=20_000):
        returning.start()
    with Store.open(path, key, writing=False, actor="x") as back:
        assert back.seal() == then
    (kept,) = (m for m in manifests(backup_folder(path), path.stem) if m.seal == left)
    assert returning.said == (
        "El archivo volvió a la copia del 23/11/2026, 10:00 a. m. y "
        f"el que había quedó guardado como «{kept.path.name}»."
    )


def test_who_comes_back_is_said_and_planned_to_be_erased_again(qtbot: QtBot, office: Store) -> None:
    held_of_ana(office)
    made = backup(office.path, office.key, now=NOW)
    erase_person(office, 1, TODAY, responsible="Elvira Imaginaria", notes=WHY)
    path, key = office.path, office.key
    office.close()
    returning = Returning(path, key, made, key, ZONE)
    qtbot.addWidget(returning)
    with qtbot.waitSignal(returning.accepted, timeout=20_000):
        returning.start()
    assert "ACTA-2026-0001" in returning.said
    with Store.open(path, key, writing=False, actor="x") as back, back.read() as session:
        (planned,) = disposals(session, planned=True)
        assert planned.person_id == 1


def test_a_file_that_went_back_is_so_though_nothing_could_be_planned(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_of_ana(office)
    made = backup(office.path, office.key, now=NOW)
    erase_person(office, 1, TODAY, responsible="Elvira Imaginaria", notes=WHY)
    path, key = office.path, office.key
    office.close()

    def fail(*_: object) -> None:
        raise DiskFull("No hay espacio.")

    monkeypatch.setattr(erasing_again, "brought_back", fail)
    came, words = opening.go_back(path, key, made, key, lambda *_: None)
    assert came.left is not None
    assert "ACTA-2026-0001" in words


def test_what_cannot_be_kept_before_is_said_and_the_window_stays(
    qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = Program()
    window = running.show_store(office, is_example=True)
    qtbot.addWidget(window)
    said: list[str] = []
    monkeypatch.setattr(messages, "tell", lambda *told: said.append(told[2]))

    def fails(desk: Desk) -> None:
        raise DiskFull("No queda espacio.")

    monkeypatch.setattr(locking, "keep_drafts", fails)
    running._go_back((office.path, office.key))
    assert said == ["No queda espacio."]
    assert window.isVisible()
    assert window.isEnabled()
    office.seal()  # it is still open
    running._give_up(window)


def test_it_is_said_before_and_after_the_file_is_opened(
    qtbot: QtBot, office: Store, office_passphrase: str
) -> None:
    running = Program()
    path = office.path
    office.close()
    running.begin(path, "El archivo volvió a la copia.")
    assert isinstance(running.window, UnlockWindow)
    assert [n.words() for n in running.window.findChildren(Notice)] == [
        "El archivo volvió a la copia."
    ]
    running.window.passphrase.set_value(office_passphrase)
    running.window.submit()
    qtbot.waitUntil(lambda: isinstance(running.window, MainWindow), timeout=20_000)
    window = running.window
    assert isinstance(window, MainWindow)

    def said() -> list[str]:
        return [n.words() for n in window.findChildren(Notice) if n.isVisible()]

    qtbot.waitUntil(lambda: "El archivo volvió a la copia." in said(), timeout=20_000)
    running.show_unlock(path)
    assert not running.window.findChildren(Notice)
    running._give_up(window)


def test_what_was_begun_ends_before_the_store_is_closed(
    qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file being attached is in the store, and so in the backup of what is left."""
    running = Program()
    window = running.show_store(office, is_example=True)
    qtbot.addWidget(window)
    restarted: list[str] = []
    monkeypatch.setattr(program, "replace_process", lambda path, _said: restarted.append(path))
    made, key, path = backup(office.path, office.key, now=NOW), office.key, office.path
    may_end = threading.Event()

    def attach(_progress: Progress) -> None:
        may_end.wait(20)
        receive(office)

    Task(attach).start()
    running._go_back((made, key))
    qtbot.wait(300)
    assert office.is_writing
    assert not window.isEnabled()
    may_end.set()
    qtbot.waitUntil(lambda: bool(restarted), timeout=20_000)
    assert restarted == [str(path)]
    seals = [m.seal.number for m in manifests(backup_folder(path), path.stem)]
    assert max(seals) > min(seals)  # of what was left, and of what came back


def test_what_fails_is_said_and_leaves_the_file(qtbot: QtBot, office: Store) -> None:
    made = backup(office.path, office.key, now=NOW)
    path, key, seal = office.path, office.key, office.seal()
    content = bytearray(made.read_bytes())
    content[9000] ^= 1
    office.close()
    made.write_bytes(content)
    returning = Returning(path, key, made, key, ZONE)
    qtbot.addWidget(returning)
    returning.start()
    qtbot.waitUntil(returning.failure.isVisible, timeout=20_000)
    assert "quedó como estaba" in returning.failure.words()
    with Store.open(path, key, writing=False, actor="x") as whole:
        assert whole.seal() == seal


def test_the_list_has_both_places(qtbot: QtBot, office: Store, tmp_path: Path) -> None:
    stick = tmp_path / "memoria"
    stick.mkdir()
    backup(office.path, office.key, now=clock.now() - timedelta(days=1))
    backing_up.set_second_place(stick)
    receive(office)
    backing_up.back_up(office, None, None, always=True)
    box = BackupsBox(Desk(office, lambda: NOW))
    qtbot.addWidget(box)
    box.refresh()
    box.show()
    places = [box.backups.data(box.backups.index(row, 3)) for row in range(2)]
    assert places == ["Junto al archivo y en el segundo lugar", "Junto al archivo"]
    assert not box.back.isEnabled()
    box.table.selectRow(1)
    assert box.back.isEnabled()
    assert "mismo disco" in box.warning.words()


def test_the_example_that_nobody_can_unlock_has_no_way_back(
    qtbot: QtBot, office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = backup(office.path, office.key, now=clock.now())
    box = BackupsBox(Desk(office, lambda: NOW))
    qtbot.addWidget(box)
    box.refresh()
    told: list[str] = []
    monkeypatch.setattr(messages, "tell", lambda _parent, head, *_rest: told.append(head))
    monkeypatch.setattr(opening, "is_passing_example", lambda path: path == office.path)
    box._compare(kept)
    assert told == ["En el ejemplo no se vuelve a una copia"]
    assert box.findChild(GoingBack) is None


def test_those_of_an_earlier_passphrase_are_said_to_stay(
    qtbot: QtBot, office: Store, office_passphrase: str
) -> None:
    backup(office.path, office.key, now=NOW)
    box = BackupsBox(Desk(office, lambda: NOW))
    qtbot.addWidget(box)
    box.refresh()
    box.show()
    assert not box.earlier.isVisible()
    change_passphrase(office, office_passphrase, "panes nuevos de la noche")
    box.refresh()
    assert box.earlier.isVisible()
    assert "frase de contraseña anterior no se quitan nunca" in box.earlier.text()


def test_the_second_place_is_chosen_and_taken_back(
    qtbot: QtBot, office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = SettingsPage(Desk(office, lambda: NOW))
    qtbot.addWidget(page)
    page.show()
    page.show_argument({"section": "backups"})
    box = page.backups
    assert box.isVisible()
    own = str(backup_folder(office.path))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: own)
    box.choose.click()
    assert backing_up.second_place() is None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    box.choose.click()
    assert backing_up.second_place() == tmp_path
    box.none.click()
    assert backing_up.second_place() is None
    assert not box.none.isVisible()


def test_a_key_is_read_from_the_passphrase_or_the_sheet(
    office: Store, office_passphrase: str
) -> None:
    from privdesk.store.key import recovery_groups

    assert opening.key_of(office.path, office_passphrase) == office.key
    assert opening.key_of(office.path, " ".join(recovery_groups(office.key))) == office.key
