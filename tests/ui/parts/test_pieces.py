"""The smaller parts: search, labels, progress, attachments, empty registers, chart, layout."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.ui import theme
from privdesk.ui.parts.attachment import AttachmentRow, size_words
from privdesk.ui.parts.box import DateCard, SummaryCard
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.chart import Bar, Series, StackedBars
from privdesk.ui.parts.empty import EmptyRegister
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.parts.search import SearchBox

OUTCOMES = [
    Series("Procede", "accent_fill"),
    Series("Procede en parte", "chart2"),
    Series("No procede u otra", "chart3"),
    Series("Abierta", "hatch"),
]


def test_the_search_is_reached_by_its_key_and_emptied_by_escape(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = SearchBox("Buscar en solicitudes", "Ctrl+F", window, shortcut=True)
    other = Button("Otra cosa", parent=window)
    other.move(0, 60)
    window.show()
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    qtbot.keyClick(other, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert box.hasFocus()
    qtbot.keyClicks(box, "ana")
    assert box.text() == "ana"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert box.accessibleName() == "Buscar en solicitudes"


def test_a_cut_label_says_it_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Domicilios <b>Supuestos</b> S.A.S. y Compañía")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.is_cut()
    assert "&lt;b&gt;Supuestos" in label.toolTip()
    label.resize(600, 20)
    assert not label.is_cut()
    assert label.toolTip() == ""


def test_a_wrapped_label_does_not_stretch_its_page(qtbot: QtBot) -> None:
    label = Label("Aquí se registra toda violación de seguridad. " * 6, wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().height() <= theme.px(24)
    assert label.heightForWidth(200) > theme.px(60)


def test_progress_says_how_far_and_cancels_once(qtbot: QtBot) -> None:
    box = ProgressBox("Exportando solicitudes a Excel")
    qtbot.addWidget(box)
    box.show()
    assert box.bar.maximum() == 0
    box.set_progress(6200, 10_000)
    assert box.figures.text() == "6.200 de 10.000"
    assert box.bar.value() == 620
    box.set_progress(1 << 40, 1 << 41)
    assert box.bar.value() == 500
    said: list[bool] = []
    box.cancelled.connect(lambda: said.append(True))
    qtbot.mouseClick(box.cancel, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(box.cancel, Qt.MouseButton.LeftButton)
    assert said == [True]
    assert box.note.isVisible()


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 B"),
        (900, "900 B"),
        (412 * 1024, "412 KB"),
        (1_572_864, "1,5 MB"),
        (3 << 30, "3,0 GB"),
    ],
)
def test_sizes_are_written_as_people_say_them(count: int, words: str) -> None:
    assert size_words(count) == words


def test_an_attachment_is_opened_by_key_and_mouse_and_removed(qtbot: QtBot) -> None:
    row = AttachmentRow(
        "cédula.jpg", "Imagen", 412 * 1024, "13/11/2026", "5e1c" + "0" * 56 + "9a40", removable=True
    )
    qtbot.addWidget(row)
    row.resize(400, 44)
    row.show()
    assert row.accessibleName() == "cédula.jpg, Imagen · 412 KB · 13/11/2026"
    save = row.add_action("save", "Guardar una copia…")
    assert save.accessibleName() == "Guardar una copia…: cédula.jpg"  # in a list all are told apart
    assert save.toolTip() == "Guardar una copia…"
    said: list[str] = []
    row.opened.connect(lambda: said.append("opened"))
    row.removed.connect(lambda: said.append("removed"))
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    from privdesk.ui.parts.buttons import IconButton

    (cross,) = (b for b in row.findChildren(IconButton) if b is not save)
    assert cross.accessibleName() == "Quitar el adjunto: cédula.jpg"
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert said == ["opened", "opened", "removed"]


def test_an_empty_register_has_only_the_doors_it_is_given(qtbot: QtBot) -> None:
    empty = EmptyRegister(
        "incident", "Aún no hay incidentes", "Para qué sirve.", "Nuevo", "", "Ver"
    )
    qtbot.addWidget(empty)
    empty.resize(400, 200)
    empty.show()
    doors = [button for button in empty.findChildren(Button) if button.isVisible()]
    assert [door.text() for door in doors] == ["Nuevo", "Ver"]
    with qtbot.waitSignal(empty.new_asked):
        qtbot.mouseClick(doors[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(empty.example_asked):
        qtbot.mouseClick(doors[1], Qt.MouseButton.LeftButton)


def test_the_chart_tells_its_figures_in_words(qtbot: QtBot) -> None:
    chart = StackedBars(OUTCOMES, "Porcentaje: cerradas en término, por mes.")
    qtbot.addWidget(chart)
    chart.show_bars([Bar("oct", (9, 4, 2, 2), "100 %"), Bar("nov", (3, 1, 1, 10))])
    said = chart.accessibleDescription()
    assert "oct: 17. Procede 9, Procede en parte 4, No procede u otra 2, Abierta 2. 100 %" in said
    assert "nov: 15" in said
    chart.resize(chart.sizeHint())
    chart.grab()
    middle = chart.slot(1).center()
    found = chart.bar_at(middle)
    assert found is not None
    assert found.name == "nov"


def test_a_chart_without_figures_and_with_wrong_ones(qtbot: QtBot) -> None:
    chart = StackedBars(OUTCOMES)
    qtbot.addWidget(chart)
    chart.resize(chart.sizeHint())
    chart.grab()
    chart.show_bars([Bar("jun", (0, 0, 0, 0))])
    chart.grab()
    with pytest.raises(ValueError, match="counts"):
        chart.show_bars([Bar("jun", (1, 2))])


def test_taller_months_are_painted_taller(qtbot: QtBot) -> None:
    chart = StackedBars([Series("Procede", "accent_fill")])
    qtbot.addWidget(chart)
    chart.show_bars([Bar("jun", (5,)), Bar("jul", (10,))])
    chart.resize(chart.sizeHint())
    image = chart.grab().toImage()
    accent = theme.color("accent_fill").rgb()

    def height(number: int) -> int:
        x = chart.slot(number).center().x()
        return sum(image.pixel(QPoint(x, y)) == accent for y in range(chart._ground_line()))

    assert abs(height(1) - 2 * height(0)) <= 3
    assert height(0) > 20


def test_cards_show_their_figures(qtbot: QtBot) -> None:
    card = SummaryCard("Solicitudes de 2026")
    date_card = DateCard("law", "Límite legal")
    for widget in (card, date_card):
        qtbot.addWidget(widget)
    card.set_row("Recibidas", "148")
    card.set_row("Cerradas en término", "97,8 %", "133 de 136")
    card.set_row("Recibidas", "149")
    words = [label.text() for label in card.findChildren(Label)]
    assert words.count("Recibidas") == 1
    assert "149" in words
    assert "148" not in words
    date_card.show_date("25/11/2026", "2 días hábiles", "Ley 1581 de 2012, art. 14")
    assert date_card.accessibleName() == (
        "Límite legal. 25/11/2026. 2 días hábiles. Ley 1581 de 2012, art. 14"
    )


def test_the_flow_breaks_where_the_width_ends(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window)
    buttons = [Button(f"Botón {number}") for number in range(4)]
    for button in buttons:
        flow.addWidget(button)
    one = buttons[0].sizeHint()
    wide = one.width() * 4 + flow.spacing() * 3
    assert flow.heightForWidth(wide) == one.height()
    assert flow.heightForWidth(wide - 1) == 2 * one.height() + flow.spacing()
    window.resize(QSize(one.width() * 2 + flow.spacing(), 200))
    window.show()
    flow.setGeometry(QRect(QPoint(0, 0), window.size()))
    assert buttons[2].y() > buttons[1].y() == buttons[0].y()
    assert flow.takeAt(9) is None
