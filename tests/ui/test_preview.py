"""A PDF on screen: pages, zoom, keys, and what is no PDF."""

from __future__ import annotations

import threading
from collections.abc import Callable
from io import BytesIO

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.errors import BadInput
from privdesk.ui import pdf_pages, theme
from privdesk.ui.pdf_panel import PdfPanel, PdfWindow
from privdesk.ui.preview import PdfView
from privdesk.ui.zoomed_view import FIT

Maker = Callable[..., bytes]


def made(*colours: str) -> bytes:
    """A PDF whose pages each have a square of a colour in their upper left quarter."""
    from reportlab.pdfgen.canvas import Canvas

    stream = BytesIO()
    canvas = Canvas(stream, pagesize=(612, 792), invariant=1)
    for number, colour in enumerate(colours, 1):
        canvas.setFillColor(colour)
        canvas.rect(0, 396, 306, 396, stroke=0, fill=1)
        canvas.setFillColor("black")
        canvas.drawString(400, 100, f"hoja {number}")
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> PdfView:
    theme.apply(qapp, dark=False)
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    return view


class Paints(QObject):
    """How often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def wait_drawn(qtbot: QtBot, view: PdfView) -> None:
    qtbot.waitUntil(view.is_drawn, timeout=20_000)
    qtbot.waitUntil(lambda: view._drawing is None, timeout=20_000)


def test_a_page_becomes_a_picture_of_its_size_and_colours() -> None:
    image = pdf_pages.page_image(made("red"), 0, 2.0)
    assert (image.width(), image.height()) == (1224, 1584)
    assert image.pixelColor(100, 100) == QColor("red")
    assert image.pixelColor(1100, 300) == QColor("white")


def test_the_words_of_a_page_can_be_read() -> None:
    assert "hoja 2" in pdf_pages.page_text(made("red", "blue"), 1)


@pytest.mark.parametrize("given", [b"", b"no pdf", b"%PDF-1.4 cut", made("red")[:200]])
def test_what_is_no_pdf_is_said_in_words(given: bytes) -> None:
    with pytest.raises(BadInput, match="no se puede mostrar"):
        pdf_pages.page_sizes(given)


def test_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(BadInput):
        pdf_pages.page_image(made("red"), 1, 1.0)


def test_many_threads_may_ask_at_once() -> None:
    pdf = made("red", "blue")
    found: list[bool] = []

    def ask() -> None:
        for number in range(6):
            colour = QColor("red" if number % 2 == 0 else "blue")
            image = pdf_pages.page_image(pdf, number % 2, 0.5)
            found.append(image.pixelColor(20, 20) == colour)

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 36


def test_the_view_is_white_paper_first_and_the_page_then(qtbot: QtBot, view: PdfView) -> None:
    view.set_pdf(made("red"))
    before = view.grab().toImage()
    assert before.pixelColor(60, 60) in (QColor("white"), QColor("red"))
    wait_drawn(qtbot, view)
    after = view.grab().toImage()
    assert after.pixelColor(60, 60) == QColor("red")
    assert after.pixelColor(view.width() - 60, 60) == QColor("white")
    assert after.pixelColor(4, 4) == theme.color("line")


def test_it_fits_the_width_and_follows_it(view: PdfView) -> None:
    view.set_pdf(made("red"))
    assert view.horizontalScrollBar().maximum() == 0
    narrow = view.scale()
    view.resize(800, 600)
    assert view.scale() > narrow * 1.5
    assert view.horizontalScrollBar().maximum() == 0


def test_pages_are_counted_and_reached(qtbot: QtBot, view: PdfView) -> None:
    with qtbot.waitSignal(view.page_changed) as told:
        view.set_pdf(made("red", "blue", "green"))
    assert told.args == [1, 3]
    view.go_to(3)
    assert view.page() == 3
    wait_drawn(qtbot, view)
    assert view.grab().toImage().pixelColor(60, 200) == QColor("green")


def test_keys_move_and_zoom(qtbot: QtBot, view: PdfView) -> None:
    view.set_pdf(made("red", "blue"))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.page() == 2
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.page() == 1
    fitted = view.scale()
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.scale() > fitted
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.scale() < fitted
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() == FIT
    assert view.scale() == fitted
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0


def test_the_view_with_the_focus_is_framed(qtbot: QtBot, view: PdfView) -> None:
    view.set_pdf(made("red"))
    wait_drawn(qtbot, view)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.setFocus()
    view.clearFocus()
    QApplication.processEvents()
    paints = Paints(view.viewport())
    view.setFocus()
    QApplication.processEvents()
    assert view.hasFocus()
    assert paints.count == 1
    view.clearFocus()
    QApplication.processEvents()
    assert paints.count == 2


def test_the_wheel_zooms_only_with_control(qtbot: QtBot, view: PdfView) -> None:
    view.set_pdf(made("red", "blue"))

    def turn(held: Qt.KeyboardModifier) -> None:
        place = QPointF(100, 100)
        event = QWheelEvent(
            place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)

    turn(Qt.KeyboardModifier.NoModifier)
    assert view.zoom() == FIT
    turn(Qt.KeyboardModifier.ControlModifier)
    assert view.zoom() > FIT


def test_another_pdf_keeps_the_place_and_is_drawn_anew(qtbot: QtBot, view: PdfView) -> None:
    view.set_pdf(made("red", "red"))
    view.go_to(2)
    wait_drawn(qtbot, view)
    view.set_pdf(made("red", "blue"))
    assert view.page() == 2
    wait_drawn(qtbot, view)
    assert view.grab().toImage().pixelColor(60, 200) == QColor("blue")


def test_a_bad_pdf_leaves_what_was_shown(view: PdfView) -> None:
    good = made("red")
    view.set_pdf(good)
    with pytest.raises(BadInput):
        view.set_pdf(b"nothing")
    assert view.pdf() == good
    assert view.pages() == 1


def test_the_bar_turns_pages_and_chooses_the_zoom(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, dark=False)
    panel = PdfPanel("Vista del PDF")
    qtbot.addWidget(panel)
    panel.resize(524, 600)
    panel.show()
    panel.set_pdf(made("red", "blue"))
    assert panel.where.text() == "página 1 de 2"
    assert not panel.previous.isEnabled()
    qtbot.mouseClick(panel.next, Qt.MouseButton.LeftButton)
    assert panel.where.text() == "página 2 de 2"
    assert not panel.next.isEnabled()
    qtbot.mouseClick(panel.previous, Qt.MouseButton.LeftButton)
    assert panel.where.text() == "página 1 de 2"
    panel.zoom.inner().setFocus()
    qtbot.keyClick(panel.zoom.inner(), Qt.Key.Key_Down)
    assert panel.view.zoom() == 0.5
    assert panel.zoom.inner().currentText() == "50 %"  # type: ignore[attr-defined]


def test_the_window_of_a_letter_closes_with_escape(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, dark=False)
    window = PdfWindow(made("red"), "Acuse de recibo C-2026-0001")
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
