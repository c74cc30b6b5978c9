"""How a PDF reaches paper, and how a copy of it reaches a file that the officer names."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from privdesk.errors import ReadOnlyPlace, Refused
from privdesk.text import N_, Message, say, translate
from privdesk.ui import pdf_pages, window_state

# A letter's page in colour takes 45 MB at this resolution; paper shows no more.
_MOST_DOTS = 400
_POINTS = 72
_KINDS: dict[str, Message] = {
    "docx": N_("Printing", "Word document"),
    "eml": N_("Printing", "E-mail message"),
    "xlsx": N_("Printing", "Excel workbook"),
}


class Printed(NamedTuple):
    """Where it went: the file that the printer is, as far as Qt knows, or None for paper."""

    file: Path | None


def print_pdf(pdf: bytes, parent: QWidget | None = None, title: str = "Privdesk") -> Printed | None:
    """Ask for printer, pages and copies, and print; None when the officer gave it up.

    `title` names the job in the printer's queue. Raises `Refused` when the printer takes nothing,
    `BadInput` for what is no PDF.
    """
    sizes = pdf_pages.page_sizes(pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    set_paper(printer, sizes[0])
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Print {title}", title=title))
    dialog.setMinMax(1, len(sizes))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, len(sizes) > 1)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    print_pages(pdf, printer)
    name = printer.outputFileName()
    return Printed(Path(name) if name else None)


def set_paper(printer: QPrinter, size: QSizeF) -> None:
    """Ask the printer for paper of a page's size in points, the nearest usual one."""
    upright = size.width() <= size.height()
    narrow = size if upright else size.transposed()
    printer.setPageSize(QPageSize(narrow, QPageSize.Unit.Point))
    kind = QPageLayout.Orientation
    printer.setPageOrientation(kind.Portrait if upright else kind.Landscape)
    printer.setFullPage(True)


def print_pages(pdf: bytes, printer: QPrinter) -> int:
    """Print the pages that the printer was set to; how many were. Raises `Refused`, `BadInput`."""
    sizes = pdf_pages.page_sizes(pdf)
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or len(sizes), len(sizes))
    painter = QPainter()
    if not painter.begin(printer):
        raise _not_taken()
    try:
        for page in range(first, last + 1):
            if page > first and not printer.newPage():
                raise _not_taken()
            _draw(painter, printer, pdf, page - 1, sizes[page - 1])
    finally:
        painter.end()
    return last - first + 1


def _draw(painter: QPainter, printer: QPrinter, pdf: bytes, page: int, size: QSizeF) -> None:
    """One page in its own size, smaller only where the paper is, in the middle of it."""
    dots = printer.resolution() / _POINTS
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    fit = min(1.0, paper.width() / (size.width() * dots), paper.height() / (size.height() * dots))
    # One dot of difference is the rounding of the paper's size, not a smaller paper.
    scale = dots if fit > 0.995 else dots * fit
    image = pdf_pages.page_image(pdf, page, min(scale, _MOST_DOTS / _POINTS))
    place = QRect(0, 0, round(size.width() * scale), round(size.height() * scale))
    place.moveCenter(QRect(0, 0, paper.width(), paper.height()).center())
    painter.drawImage(place, image)


def _not_taken() -> Refused:
    return Refused(
        translate(
            "Printing",
            "The printer did not take the document. Look whether it is on and has paper, or choose "
            "another one.",
        )
    )


def save_copy(content: bytes, name: str, parent: QWidget | None = None) -> Path | None:
    """Ask where, and write a copy there; the path, or None when the officer gave it up.

    A file that is there already is replaced only after the officer said so. Raises `DiskFull` or
    `ReadOnlyPlace` in words; then nothing was written and what was there stays.
    """
    path = ask_place(name, parent)
    if path is not None:
        write_copy(path, content)
    return path


def write_copy(path: Path, content: bytes) -> None:
    """Write a file that appears whole or not at all. Raises `DiskFull` or `ReadOnlyPlace`."""
    from privdesk.documents.destination import write_whole

    if path.is_dir():
        raise ReadOnlyPlace(
            translate("Printing", "{path} is a folder. Choose a file's name.", path=path)
        )
    write_whole(path, content)


def ask_place(name: str, parent: QWidget | None = None) -> Path | None:
    """Where the officer wants the copy, starting from a file's name in the folder chosen last.

    Asks before a file is replaced.
    """
    kind = Path(name).suffix.lstrip(".") or "pdf"
    dialog = QFileDialog(parent, translate("Printing", "Save a copy"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    named = say(_KINDS[kind]) if kind in _KINDS else kind.upper()
    dialog.setNameFilters([f"{named} (*.{kind})"])
    dialog.setDefaultSuffix(kind)  # before the question: "carta" asks about "carta.pdf"
    dialog.setDirectory(str(window_state.last_folder()))
    dialog.selectFile(_plain_name(name))
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    chosen = Path(dialog.selectedFiles()[0])
    window_state.keep_folder(chosen.parent)
    return chosen


def ask_folder(parent: QWidget | None = None) -> Path | None:
    """The folder where several files are to be saved, starting from the one chosen last."""
    title = translate("Printing", "Choose a folder")
    name = QFileDialog.getExistingDirectory(parent, title, str(window_state.last_folder()))
    if not name:
        return None
    window_state.keep_folder(Path(name))
    return Path(name)


def _plain_name(name: str) -> str:
    """A name that every system takes."""
    return "".join("-" if c in '\\/:*?"<>|' or ord(c) < 32 else c for c in name)[:120]
