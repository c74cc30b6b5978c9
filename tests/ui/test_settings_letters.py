"""Ajustes → Cartas by clicks: the list of templates, and the pictures."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privdesk.operations.letter_templates import add_template, save_template, withdraw
from privdesk.operations.office_pictures import picture_of
from privdesk.store.store import Store
from privdesk.ui import messages, task
from privdesk.ui.desk import Desk
from privdesk.ui.settings_letters import LettersBox
from privdesk.ui.settings_page import SettingsPage
from privdesk.ui.settings_pictures import PictureBox

NAME = "acknowledgement_claim"
NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(desk)
    qtbot.addWidget(page, before_close_func=lambda _: settled(qtbot))
    page.resize(1072, 692)
    page.show_argument({"section": "letters"})
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def box(page: SettingsPage) -> LettersBox:
    assert page.letters.isVisible()
    return page.letters


def settled(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not task.running(), timeout=30_000)


def press(button: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(box: LettersBox, name: str) -> None:
    box.table.selectRow([row.template.name for row in box.model.rows].index(name))


def shown(box: LettersBox, name: str) -> list[str]:
    row = [one.template.name for one in box.model.rows].index(name)
    return [box.model.index(row, column).data() for column in range(4)]


def wanted(desk: Desk) -> list[tuple[str, object]]:
    asked: list[tuple[str, object]] = []
    desk.wanted.connect(lambda name, argument: asked.append((name, argument)))
    return asked


def save(store: Store, title: str = "Acuse nuestro") -> None:
    with store.write("change_template") as session:
        save_template(session, NAME, title=title, source="Hola", now=NOW)


def picture(kind: str = "PNG") -> bytes:
    made = Image.new("RGB", (300, 100), "white")
    ImageDraw.Draw(made).rectangle((50, 30, 249, 69), fill="navy")
    output = BytesIO()
    made.save(output, kind)
    return output.getvalue()


def kept(desk: Desk, use: str) -> bytes | None:
    with desk.store.read() as session:
        return picture_of(session, use)  # type: ignore[arg-type]


# The list


def test_the_list_says_what_each_letter_is_for(box: LettersBox) -> None:
    assert len(box.model.rows) == 25
    assert shown(box, "transfer") == [
        "Traslado de reclamo por competencia",
        "Reclamo",
        "A un tercero",
        "Del programa, v. 1",
    ]


def test_changing_and_adding_go_to_the_page(box: LettersBox, desk: Desk, qtbot: QtBot) -> None:
    asked = wanted(desk)
    choose(box, "transfer")
    press(box.change_button, qtbot)
    press(box.new_button, qtbot)
    qtbot.keyClick(box.table, Qt.Key.Key_Return)
    assert asked == [
        ("template", {"template": "transfer"}),
        ("template", {"like": "transfer"}),
        ("template", {"template": "transfer"}),
    ]


def test_an_own_letter_is_restored(
    box: LettersBox, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(box, NAME)
    assert not box.restore_button.isEnabled()
    save(desk.store)
    qtbot.waitUntil(lambda: shown(box, NAME)[3] == "Propia, v. 1")
    assert shown(box, NAME)[0] == "Acuse nuestro"
    choose(box, NAME)
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: False)
    press(box.restore_button, qtbot)
    assert shown(box, NAME)[3] == "Propia, v. 1"
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    press(box.restore_button, qtbot)
    qtbot.waitUntil(lambda: shown(box, NAME)[3] == "Del programa, v. 2")


def test_a_withdrawn_letter_stays_in_the_list_to_be_taken_up(
    box: LettersBox, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("change_template") as session:
        row = add_template(
            session, title="Cierre", source="x", like=NAME, kinds=["claim"], now=desk.now()
        )
        withdraw(session, row.name)
    qtbot.waitUntil(lambda: len(box.model.rows) == 26)
    assert shown(box, "own_cierre")[3] == "Retirada"
    choose(box, "own_cierre")
    assert not box.change_button.isEnabled()
    press(box.versions_button, qtbot)
    window = box.window_of_versions
    assert window is not None
    press(window.use, qtbot)
    window.accept()
    qtbot.waitUntil(lambda: shown(box, "own_cierre")[3] == "Propia, v. 1")


# The pictures


def take(box: PictureBox, path: Path, qtbot: QtBot) -> None:
    box.take_file(path)
    settled(qtbot)


def test_a_logo_is_chosen_shown_and_taken_off(
    box: LettersBox, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "logo.jpg"
    file.write_bytes(picture("JPEG"))
    chooser = QWidget()
    qtbot.addWidget(chooser)

    def choose_file(*_: object) -> Path:
        """Its window is still the active one when the file is known."""
        chooser.show()
        chooser.activateWindow()
        qtbot.waitUntil(chooser.isActiveWindow)
        return file

    monkeypatch.setattr(messages, "ask_open_path", choose_file)
    assert not box.logo.remove_button.isEnabled()
    press(box.logo.choose_button, qtbot)
    settled(qtbot)
    assert box.window().focusWidget() is box.logo.choose_button
    assert kept(desk, "logo") is not None
    assert box.logo.paper.has_picture()
    press(box.logo.remove_button, qtbot)
    assert kept(desk, "logo") is None
    assert not box.logo.paper.has_picture()


def test_a_signature_is_dropped_without_its_paper(
    box: LettersBox, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "firma.png"
    file.write_bytes(picture())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    box.signature.dropEvent(event)
    settled(qtbot)
    png = kept(desk, "signature")
    assert png is not None
    assert Image.open(BytesIO(png)).size == (200, 40)
    box.signature.clears.setChecked(False)
    take(box.signature, file, qtbot)
    png = kept(desk, "signature")
    assert png is not None
    assert Image.open(BytesIO(png)).size == (300, 100)


def test_a_copied_picture_is_pasted(box: LettersBox, desk: Desk, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("palabras")
    press(box.logo.paste_button, qtbot)
    assert "No hay una imagen copiada." in box.logo.error.words()
    clipboard.setImage(QImage.fromData(picture()))
    press(box.logo.paste_button, qtbot)
    settled(qtbot)
    assert kept(desk, "logo") is not None
    assert box.logo.error.isHidden()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7", "no es una imagen"),
        (picture()[:90], "incompleta"),
        (b"", "vacío"),
        (b"<svg/>", "SVG"),
    ],
)
def test_what_is_no_picture_is_told_and_changes_nothing(
    box: LettersBox, desk: Desk, qtbot: QtBot, tmp_path: Path, data: bytes, words: str
) -> None:
    seal = desk.store.seal()
    file = tmp_path / "x.png"
    file.write_bytes(data)
    take(box.logo, file, qtbot)
    assert words in box.logo.error.words()
    assert box.logo.choose_button.isEnabled()
    assert desk.store.seal() == seal
    take(box.logo, tmp_path / "nada.png", qtbot)
    assert "nada.png" in box.logo.error.words()
