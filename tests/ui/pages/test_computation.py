"""The panel "Cómo se contó" on screen: the days, the switch, copying, printing, closing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from privdesk.errors import Refused
from privdesk.operations.events import record_sending
from privdesk.operations.requests import close_request, receive_request
from privdesk.operations.when import When
from privdesk.records import Organization
from privdesk.store.attachments import read_all
from privdesk.store.finding import attachments_of
from privdesk.store.store import Store
from privdesk.ui import pdf_pages, printing, theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.computation import ComputationPanel
from privdesk.ui.pages.count_body import CountBody
from privdesk.ui.parts import painting

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("counts") / "store.privdesk"
    office = Organization(name="Panadería Ejemplo S.A.S.", nit="999000123", city="Bogotá, D. C.")
    with Store.create(path, "una frase de paso larga", office, actor="Laura") as store:
        with store.write("receive_request") as session:
            for right, day in (
                ("know", date(2026, 11, 10)),
                ("rectify", date(2026, 11, 18)),
                ("know", date(2026, 11, 3)),
            ):
                made = receive_request(
                    session,
                    person={"name": "Ana <b>&Ficticia", "document_type": "none"},
                    right=right,
                    received=When(day, time(9)),
                    now=NOW,
                )
        with store.write("record_sending") as session:
            made = session.merge(made)
            record_sending(session, made, When(date(2026, 11, 12)), step="answered", now=NOW)
            close_request(session, made, When(date(2026, 11, 13)), now=NOW)
        yield store


@pytest.fixture
def desk(store: Store, qapp: QApplication) -> Iterator[Desk]:
    theme.apply(qapp, dark=False)
    desk = Desk(store, lambda: NOW)
    yield desk
    desk.close()


def opened(qtbot: QtBot, desk: Desk, request: int, term: str, width: int = 612) -> ComputationPanel:
    panel = ComputationPanel(desk, request, term)
    qtbot.addWidget(panel)
    panel.resize(width, 574)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    return panel


def body(panel: ComputationPanel) -> CountBody:
    assert panel.count is not None
    return panel.count


def said(panel: ComputationPanel) -> str:
    return "\n".join(
        label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)
    )


def test_it_shows_the_dates_the_readings_and_the_law(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk, 1, "inquiry.answer")
    assert panel.title.text() == "Cómo se contó el 25/11/2026"
    words = said(panel)
    for wanted in (
        "Ana <b>&Ficticia",
        "25/11/2026, miércoles",
        "24/11/2026, martes",
        "02/12/2026, a más tardar",
        "Lectura usual",
        "Días que no se cuentan 5",
        "sáb 14 y dom 15",
        "Independencia de Cartagena",
        "Noviembre de 2026",
        "Ley 2578 de 2026",
    ):
        assert wanted in words


def test_days_are_numbered_hatched_and_marked(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk, 1, "inquiry.answer")
    grid = body(panel).grids[0]
    assert "10. mié 25/11/2026" in grid.accessibleName()
    image = grid.grab().toImage()
    due = grid.place(date(2026, 11, 25))
    assert image.pixelColor(due.center()) == theme.color("accent_fill")
    target = grid.place(date(2026, 11, 24))
    assert image.pixelColor(target.center()) == theme.color("base")
    weekend = grid.place(date(2026, 11, 14))
    colours = {
        image.pixel(x, y)
        for x in range(weekend.left() + 2, weekend.right() - 2)
        for y in range(weekend.center().y(), weekend.bottom() - 4)
    }
    assert len(colours) > 1
    assert "Independencia de Cartagena" in grid.words_of(date(2026, 11, 16))


def test_the_switch_shows_the_other_count(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk, 1, "inquiry.answer")
    qtbot.mouseClick(body(panel).which.buttons()[1], Qt.MouseButton.LeftButton)
    grid = body(panel).grids[0]
    assert "1. mar 10/11/2026" in grid.accessibleName()
    image = grid.grab().toImage()
    place = grid.place(date(2026, 11, 24))
    assert image.pixelColor(place.center()) == theme.color("accent_fill")
    body(panel).which.buttons()[1].setFocus()
    qtbot.keyClick(body(panel).which.buttons()[1], Qt.Key.Key_Left)
    assert "1. mié 11/11/2026" in grid.accessibleName()


def test_a_count_over_two_months_has_two_grids_and_scrolls(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk, 2, "claim.answer")
    assert len(body(panel).grids) == 2
    assert "Diciembre de 2026" in said(panel)
    assert "mar 8/12" in said(panel)
    QApplication.processEvents()
    assert panel._scroll.verticalScrollBar().maximum() > 0
    assert panel._scroll.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [430, 500, 612, 900])
def test_it_holds_at_every_width(qtbot: QtBot, desk: Desk, width: int) -> None:
    panel = opened(qtbot, desk, 1, "inquiry.answer", width)
    QApplication.processEvents()
    assert panel.width() == width
    inside = panel._scroll.widget()
    assert inside is not None
    assert inside.width() <= panel._scroll.viewport().width()
    grid = body(panel).grids[0]
    assert grid.columns()[-1] < grid.width()
    assert grid.place(date(2026, 11, 16)).width() >= painting.advance(
        theme.font("minor"), "festivo"
    ) + theme.px(10)
    one_line = "sáb 14 y dom 15: Fin de semana" in said(panel)
    assert one_line == (width < 560)


def test_a_closed_case_shows_the_dates_kept(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk, 3, "inquiry.answer")
    assert "se cerró el 13/11/2026" in panel.note.text()
    assert "se guardaron entonces" in panel.note.text()
    assert "Cumplido el 12/11/2026, en término." in panel.subject.text()


def test_the_chooser_goes_to_every_date_of_the_case(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk, 2, "claim.answer")
    words = [panel.terms.itemText(n) for n in range(panel.terms.count())]
    assert len(words) == 4
    place = next(n for n, text in enumerate(words) if text.startswith("Leyenda"))
    assert words[place].endswith("20/11/2026")
    panel.terms.setCurrentIndex(place)
    panel.terms.activated.emit(place)
    assert panel.title.text() == "Cómo se contó el 20/11/2026"
    assert panel.computed is not None
    assert panel.computed.term == "claim.legend"
    assert not body(panel).which.isVisibleTo(panel)  # one reading only
    panel.terms.activated.emit(words.index(next(w for w in words if "Requerimiento" in w)))
    assert body(panel).which.isVisibleTo(panel)


class _Windows(QObject):
    """Notes every window of its own that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_no_part_of_it_is_a_window_for_a_moment(
    qtbot: QtBot, qapp: QApplication, desk: Desk
) -> None:
    windows = _Windows()
    qapp.installEventFilter(windows)
    panel = opened(qtbot, desk, 1, "inquiry.answer")
    qapp.removeEventFilter(windows)
    assert body(panel).which.isVisibleTo(panel)
    assert windows.shown == [panel]


def test_the_offices_own_work_says_where_its_date_comes_from(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk, 3, "case.closing")
    assert panel.title.text() == "De dónde sale el 12/11/2026"
    assert body(panel).grids == []
    assert "Fecha interna" in said(panel)


@pytest.mark.parametrize(("request_id", "term"), [(99, "inquiry.answer"), (1, "claim.legend")])
def test_where_there_is_no_such_date_it_says_so(
    qtbot: QtBot, desk: Desk, request_id: int, term: str
) -> None:
    panel = opened(qtbot, desk, request_id, term)
    assert panel.computed is None
    assert panel.title.text()
    assert not panel.copy_button.isEnabled()
    assert panel.sheet() == b""


def test_copy_puts_the_text_on_the_clipboard(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk, 1, "inquiry.answer")
    qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert "Cómo se contó el 25/11/2026" in text
    assert "10. mié 25/11/2026" in text
    assert panel.copy_button.text() == "Copiado"


def test_printing_prints_the_sheet(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(qtbot, desk, 1, "inquiry.answer")
    printed: list[bytes] = []
    monkeypatch.setattr(printing, "print_pdf", lambda pdf, *_: printed.append(pdf))
    qtbot.mouseClick(panel.print_button, Qt.MouseButton.LeftButton)
    assert "Cómo se contó el 25/11/2026" in pdf_pages.page_text(printed[0], 0)


def test_a_printer_that_fails_is_said(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(qtbot, desk, 1, "inquiry.answer")

    def fails(*_: object) -> None:
        raise Refused("La impresora no está.")

    monkeypatch.setattr(printing, "print_pdf", fails)
    qtbot.mouseClick(panel.print_button, Qt.MouseButton.LeftButton)
    assert "La impresora no está." in panel.notice.words()
    assert panel.notice.isVisible()


def test_the_cross_and_escape_close_it(qtbot: QtBot, desk: Desk) -> None:
    panel = opened(qtbot, desk, 1, "inquiry.answer")
    with qtbot.waitSignal(panel.closed):
        qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    panel.close_button.setFocus()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.close_button, Qt.Key.Key_Escape)


def test_all_terms_open_as_a_sheet_that_can_be_kept_in_the_file(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(qtbot, desk, 2, "claim.answer")
    qtbot.mouseClick(panel.all_button, Qt.MouseButton.LeftButton)
    window = panel.opened
    assert window is not None
    qtbot.waitExposed(window)
    assert "Cómputo de términos" in window.windowTitle()
    qtbot.mouseClick(window.keep_button, Qt.MouseButton.LeftButton)
    assert window.kept_notice.isVisible()
    assert not window.keep_button.isEnabled()
    with desk.store.read() as session:
        kept = attachments_of(session, "request", 2)
        assert [f.name for f in kept] == ["Cómputo de términos 2026-0002, 23-11-2026.pdf"]
        pdf = read_all(session, kept[0].content_id)
    assert "Términos de la ley" in pdf_pages.page_text(pdf, 0)
    window.close()
