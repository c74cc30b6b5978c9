"""Kept files seen inside: pictures, PDFs, texts and mails, one after the other."""

from __future__ import annotations

import io
import time
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from privdesk.store.engine import connect
from privdesk.store.evidence import FileKept, attach_measured, files_of
from privdesk.store.measuring import measure
from privdesk.ui.desk import Desk
from privdesk.ui.evidence_viewer import EvidenceWindow
from privdesk.ui.picture_view import PictureView
from privdesk.ui.zoomed_view import FIT

MAIL = (
    b"From: Ana Ficticia <ana@correo.example>\r\nTo: datos@panaderia.example\r\n"
    b"Subject: =?utf-8?q?Supresi=C3=B3n?=\r\nDate: Mon, 23 Nov 2026 10:00:00 -0500\r\n"
    b"Message-ID: <1@correo.example>\r\n\r\nBorren mis datos <b>ya</b>.\r\n"
)


def photo(size: tuple[int, int] = (1600, 900)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, "red").save(file, "JPEG")
    return file.getvalue()


def pdf(pages: int = 3) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file)
    for number in range(pages):
        canvas.drawString(100, 700, f"Ficticio {number}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


Open = Callable[..., EvidenceWindow]


@pytest.fixture
def open_files(desk: Desk, qtbot: QtBot) -> Open:
    def open_them(**files: bytes) -> EvidenceWindow:
        with desk.store.write("attach_file") as session:
            measured = [measure(data, name.replace("_", ".")) for name, data in files.items()]
            attach_measured(session, "organization", 1, measured, desk.now())
        window = EvidenceWindow(desk, list(reversed(kept(desk))))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(window)
        window.show_file(window.file)
        window.show()
        read(window, qtbot)
        return window

    return open_them


def kept(desk: Desk) -> list[FileKept]:
    with desk.store.read() as session:
        return files_of(session, [("organization", 1)])


def read(window: EvidenceWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.is_reading(), timeout=30_000)


def test_a_picture_is_shown_whole_and_larger(open_files: Open, qtbot: QtBot) -> None:
    window = open_files(foto_jpg=photo())
    view = window.picture
    assert window.stack.currentWidget() is view
    assert (view.image().width(), view.zoom()) == (1600, FIT)
    assert view.scale() < 1
    assert window.zoom.isVisible()
    assert not window.next.isVisible()
    middle = view.viewport().grab().toImage().pixelColor(view.viewport().rect().center())
    assert middle.red() > 240
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() > 0
    view.set_zoom(2.0)
    assert view.horizontalScrollBar().maximum() > 0
    assert not view.viewport().grab().isNull()
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == FIT
    assert window.zoom.value() == FIT


def test_a_zoom_stays_at_the_same_place_of_the_picture(open_files: Open, qtbot: QtBot) -> None:
    view = open_files(foto_jpg=photo((3000, 3000))).picture
    view.set_zoom(1.0)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.set_zoom(2.0)
    assert abs(bar.value() - bar.maximum() / 2) < 60


def test_one_file_follows_another(open_files: Open, qtbot: QtBot) -> None:
    window = open_files(foto_jpg=photo(), contrato_pdf=pdf(), correo_eml=MAIL, acta_txt=b"Acta")
    assert window.where.text() == "1 de 4"
    assert not window.previous.isEnabled()
    qtbot.mouseClick(window.next, Qt.MouseButton.LeftButton)
    read(window, qtbot)
    assert window.stack.currentWidget() is window.pdf
    assert window.pdf.view.pages() == 3
    assert window.print_button.isVisible()
    qtbot.mouseClick(window.next, Qt.MouseButton.LeftButton)
    read(window, qtbot)
    words = window.text.toPlainText()
    assert words.startswith("De: Ana Ficticia <ana@correo.example>\nPara: datos@panaderia.example")
    assert "Asunto: Supresión" in words
    assert "Borren mis datos <b>ya</b>." in words
    assert not window.print_button.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    read(window, qtbot)
    assert window.text.toPlainText() == "Acta"
    assert not window.next.isEnabled()
    qtbot.mouseClick(window.previous, Qt.MouseButton.LeftButton)
    read(window, qtbot)
    assert window.windowTitle() == "correo.eml"


@pytest.mark.parametrize("name", ["foto_png", "contrato_pdf", "correo_eml"])
def test_one_that_cannot_be_shown_is_said_and_can_be_saved(
    open_files: Open, name: str, qtbot: QtBot
) -> None:
    starts = {
        "foto_png": b"\x89PNG\r\n\x1a\n",
        "contrato_pdf": b"%PDF-1.7 ",
        "correo_eml": b"From: a@b.example\r\nDate: x\r\n\r\n",
    }
    window = open_files(**{name: starts[name] + bytes(300)})
    if name != "correo_eml":  # a mail of zeros is still a mail
        assert window.notice.isVisible()
        assert "No se puede mostrar." in window.notice.words()
    assert window.save_button.isEnabled()


def test_a_damaged_file_is_named(desk: Desk, open_files: Open, qtbot: QtBot) -> None:
    window = open_files(acta_txt=b"Acta ficticia")
    raw = connect(desk.store.path, desk.store.key)
    raw.execute("UPDATE content_chunk SET data = zeroblob(13)")
    raw.close()
    window.show_file(window.file)
    read(window, qtbot)
    assert "«acta.txt» está dañado" in window.notice.words()
    assert window.shown is None


def test_a_long_text_shows_its_beginning(open_files: Open) -> None:
    window = open_files(largo_txt="línea ficticia\n".encode() * 40_000)
    assert len(window.text.toPlainText()) <= 300_000
    assert "solo se muestra el comienzo" in window.said.words().lower()


def test_an_empty_view_paints(qtbot: QtBot) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    view.show()
    view.step_zoom(-1)
    assert not view.grab().isNull()


def test_a_pdf_of_thousands_of_pages_is_turned_without_waiting(
    open_files: Open, qtbot: QtBot
) -> None:
    window = open_files(largo_pdf=pdf(3000))
    view = window.pdf.view
    assert view.pages() == 3000
    began = time.perf_counter()
    for page in range(1, 3001, 300):
        view.go_to(page)
        assert view.page() == page
    assert time.perf_counter() - began < 2
    qtbot.waitUntil(view.is_drawn, timeout=20_000)
