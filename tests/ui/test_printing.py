"""A PDF printed is the PDF on paper; a copy saved is whole, or is not there."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from privdesk.errors import DiskFull, ReadOnlyPlace, Refused
from privdesk.ui import pdf_pages, printing, theme
from privdesk.ui.pdf_panel import PdfWindow


def made(*colours: str, size: tuple[float, float] = (612, 792)) -> bytes:
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    stream = BytesIO()
    canvas = Canvas(stream, pagesize=size, invariant=1)
    for colour in colours:
        canvas.setFillColor(colour)
        canvas.rect(0, size[1] / 2, size[0] / 2, size[1] / 2, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def to_file(path: Path, dots: int = 150) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(dots)
    return printer


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp, dark=False)


@pytest.mark.parametrize("size", [(612, 792), (792, 612)])
def test_what_is_printed_is_what_was_given(tmp_path: Path, size: tuple[float, float]) -> None:
    printer = to_file(tmp_path / "papel.pdf")
    pdf = made("red", "blue", "green", size=size)
    printing.set_paper(printer, pdf_pages.page_sizes(pdf)[0])
    assert printing.print_pages(pdf, printer) == 3
    printed = (tmp_path / "papel.pdf").read_bytes()
    sizes = pdf_pages.page_sizes(printed)
    assert [(round(s.width()), round(s.height())) for s in sizes] == [size] * 3
    for page, colour in enumerate(("red", "blue", "green")):
        image = pdf_pages.page_image(printed, page, 0.5)
        for x, y, expected in (
            (0.1, 0.1, colour),
            (0.4, 0.4, colour),
            (0.6, 0.2, "white"),
            (0.2, 0.6, "white"),
        ):
            found = image.pixelColor(round(x * image.width()), round(y * image.height()))
            wanted = QColor(expected)
            assert abs(found.red() - wanted.red()) < 6
            assert abs(found.green() - wanted.green()) < 6
            assert abs(found.blue() - wanted.blue()) < 6


def test_only_the_chosen_pages_are_printed(tmp_path: Path) -> None:
    printer = to_file(tmp_path / "papel.pdf")
    printer.setFromTo(2, 3)
    assert printing.print_pages(made("red", "blue", "green"), printer) == 2
    assert len(pdf_pages.page_sizes((tmp_path / "papel.pdf").read_bytes())) == 2


def test_a_printer_that_takes_nothing_is_said_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPainter, "begin", lambda *_: False)
    with pytest.raises(Refused, match="no recibió"):
        printing.print_pages(made("red"), to_file(tmp_path / "papel.pdf"))


def test_giving_up_in_the_dialog_prints_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    monkeypatch.setattr(printing, "print_pages", lambda *_: pytest.fail("printed"))
    assert printing.print_pdf(made("red"), None, "Carta") is None


@pytest.mark.parametrize("to_a_file", [True, False])
def test_where_it_was_printed_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to_a_file: bool
) -> None:
    path = tmp_path / "carta.pdf"

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        if to_a_file:
            dialog.printer().setOutputFileName(str(path))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    monkeypatch.setattr(printing, "print_pages", lambda *_: 1)
    monkeypatch.setattr(printing, "set_paper", lambda printer, _size: printer.setOutputFileName(""))
    printed = printing.print_pdf(made("red"))
    assert printed == printing.Printed(path if to_a_file else None)


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[QFileDialog]:
    asked: list[QFileDialog] = []

    def answer(dialog: QFileDialog) -> int:
        asked.append(dialog)
        return int(path is not None)

    monkeypatch.setattr(QFileDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(path)] if path else [])
    return asked


def test_a_copy_is_saved_where_the_officer_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = choose(monkeypatch, tmp_path / "carta.pdf")
    assert printing.save_copy(b"bytes", "C-2026-0001.pdf") == tmp_path / "carta.pdf"
    assert (tmp_path / "carta.pdf").read_bytes() == b"bytes"
    dialog = asked[0]
    assert dialog.defaultSuffix() == "pdf"
    # The dialog itself asks before it lets a file be replaced.
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)


def test_giving_up_saves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, None)
    assert printing.save_copy(b"bytes", "carta.pdf") is None
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_and_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "carta.pdf"
    place.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        printing.write_copy(place, b"new")
    assert place.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["carta.pdf"]


def test_a_place_that_is_not_there_or_is_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyPlace):
        printing.write_copy(tmp_path / "none" / "carta.pdf", b"x")
    with pytest.raises(ReadOnlyPlace, match="carpeta"):
        printing.write_copy(tmp_path, b"x")


def test_hostile_names_become_plain_file_names() -> None:
    assert printing._plain_name('a/b\\c:"d"\x00\n.pdf') == "a-b-c--d---.pdf"


def test_the_window_says_what_went_wrong_and_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from PySide6.QtCore import Qt

    def fails(*_: Any) -> None:
        raise DiskFull("El disco está lleno.")

    monkeypatch.setattr(printing, "save_copy", fails)
    window = PdfWindow(made("red"), "Carta <b>&</b>")
    qtbot.addWidget(window)
    window.show()
    qtbot.mouseClick(window.save_button, Qt.MouseButton.LeftButton)
    assert window.notice.isVisible()
    assert "El disco está lleno." in window.notice.words()
    assert window.isVisible()
