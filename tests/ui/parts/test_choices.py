"""Joined buttons, chips, boxes to tick and lists, by clicks and keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.chips import FilterChip
from privdesk.ui.parts.choice_editors import CheckEditor, ChoiceEditor, TriStateEditor
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.segmented import Choice, Segmented

CHANNELS = [("mail", "Correo electrónico"), ("desk", "Ventanilla"), ("phone", "Teléfono")]


def wheel(target: QWidget, app: QApplication) -> None:
    where = QPointF(target.rect().center())
    event = QWheelEvent(
        where,
        target.mapToGlobal(where),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    app.sendEvent(target, event)


def test_joined_buttons_by_click_and_arrow(qtbot: QtBot) -> None:
    joined = Segmented([Choice("list", "Lista", "list"), Choice("month", "Mes", "calendar")])
    qtbot.addWidget(joined)
    joined.show()
    said: list[object] = []
    joined.changed.connect(said.append)
    assert joined.value() == "list"
    qtbot.mouseClick(joined.buttons()[1], Qt.MouseButton.LeftButton)
    assert joined.value() == "month"
    joined.activateWindow()
    joined.buttons()[1].setFocus()
    qtbot.waitUntil(joined.buttons()[1].hasFocus)
    qtbot.keyClick(joined.buttons()[1], Qt.Key.Key_Left)
    assert joined.value() == "list"
    assert said == ["month", "list"]
    joined.set_value("month")
    assert said == ["month", "list"]


def test_three_states_start_at_not_verified_and_keep_their_places(qtbot: QtBot) -> None:
    editor = TriStateEditor()
    qtbot.addWidget(editor)
    editor.show()
    assert editor.value() is None
    places = [button.geometry() for button in editor.buttons.buttons()]
    with qtbot.waitSignal(editor.changed):
        qtbot.mouseClick(editor.buttons.buttons()[0], Qt.MouseButton.LeftButton)
    assert editor.value() is True
    qtbot.mouseClick(editor.buttons.buttons()[1], Qt.MouseButton.LeftButton)
    assert editor.value() is False
    assert [button.geometry() for button in editor.buttons.buttons()] == places
    assert [button.text() for button in editor.buttons.buttons()] == ["Sí", "No", "Sin verificar"]
    for value in (True, False, None):
        editor.set_value(value)
        assert editor.value() is value


def test_nothing_is_chosen_until_the_officer_chooses(qtbot: QtBot) -> None:
    editor = ChoiceEditor(CHANNELS)
    qtbot.addWidget(editor)
    editor.show()
    assert editor.value() is None
    editor.box.setFocus()
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClicks(editor.box, "vent")
        editor.box.activated.emit(editor.box.currentIndex())
    assert editor.value() == "desk"
    qtbot.keyClick(editor.box, Qt.Key.Key_Delete)
    assert editor.value() is None


def test_an_unknown_value_is_no_other_value(qtbot: QtBot) -> None:
    editor = ChoiceEditor(CHANNELS)
    qtbot.addWidget(editor)
    editor.set_value("pigeon")
    assert editor.value() is None
    editor.set_value("phone")
    editor.set_options([*CHANNELS, ("letter", "Carta")])
    assert editor.value() == "phone"


def test_free_text_keeps_what_is_written(qtbot: QtBot) -> None:
    editor = ChoiceEditor(CHANNELS, free_text=True)
    qtbot.addWidget(editor)
    editor.show()
    line = editor.box.lineEdit()
    assert line is not None
    qtbot.keyClicks(line, "Buzon de la entrada")
    assert editor.value() == "Buzon de la entrada"
    editor.set_value("mail")
    assert editor.value() == "mail"
    assert line.text() == "Correo electrónico"
    editor.set_value("=1+1 <b>")
    assert editor.value() == "=1+1 <b>"
    editor.set_value(None)
    assert editor.value() is None


def test_the_wheel_passes_over_a_list_with_or_without_the_focus(
    qtbot: QtBot, qapp: QApplication
) -> None:
    editor = ChoiceEditor(CHANNELS)
    other = CheckEditor("Otra cosa")
    for widget in (editor, other):
        qtbot.addWidget(widget)
        widget.show()
    editor.set_value("mail")
    other.box.setFocus()
    wheel(editor.box, qapp)
    assert editor.value() == "mail"
    editor.activateWindow()
    editor.box.setFocus()
    qtbot.waitUntil(editor.box.hasFocus)
    wheel(editor.box, qapp)
    assert editor.value() == "mail"


def test_a_box_to_tick(qtbot: QtBot) -> None:
    editor = CheckEditor("Del titular")
    qtbot.addWidget(editor)
    editor.show()
    assert editor.value() is False
    with qtbot.waitSignal(editor.changed):
        qtbot.mouseClick(editor.box, Qt.MouseButton.LeftButton)
    assert editor.value() is True
    qtbot.keyClick(editor.box, Qt.Key.Key_Space)
    assert editor.value() is False


def test_a_filter_is_switched(qtbot: QtBot) -> None:
    chip = FilterChip("Abiertas")
    qtbot.addWidget(chip)
    chip.show()
    narrow = chip.sizeHint().width()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.sizeHint().width() > narrow
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert not chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert chip.isChecked()


def test_a_chosen_filter_is_taken_away_by_its_cross_or_a_key(qtbot: QtBot) -> None:
    chip = FilterChip("Recibidas desde 15/10/2026", removable=True)
    qtbot.addWidget(chip)
    chip.show()
    chip.adjustSize()
    gone: list[bool] = []
    chip.removed.connect(lambda: gone.append(True))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(30, 14))
    assert chip.isChecked()
    assert gone == []
    cross = QPoint(chip.width() - 12, 14)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert gone == [True, True]


def test_the_first_line_of_an_opened_list_is_marked(qtbot: QtBot) -> None:
    editor = ChoiceEditor(CHANNELS)
    qtbot.addWidget(editor)
    editor.show()
    editor.box.showPopup()
    assert editor.box.view().currentIndex().row() == 0
    assert editor.box.view().selectionModel().isSelected(editor.box.view().currentIndex())
    qtbot.keyClick(editor.box.view(), Qt.Key.Key_Escape)
    assert editor.value() is None


def test_a_long_choice_is_cut_with_an_ellipsis(qtbot: QtBot) -> None:
    editor = ChoiceEditor([(1, "Acuse de recibo de la consulta, v. 1")])
    qtbot.addWidget(editor)
    editor.set_value(1)
    editor.resize(150, 32)
    editor.show()
    assert editor.box.shown_text().endswith("…")
    editor.resize(500, 32)
    assert editor.box.shown_text() == "Acuse de recibo de la consulta, v. 1"


def has_its_width(chip: FilterChip) -> bool:
    return chip.width() == chip.sizeHint().width()


def test_a_chip_among_others_gets_room_for_its_tick(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    flow = FlowLayout(row)
    chips = [FilterChip(words) for words in ("Abiertas", "Consultas", "Reclamos")]
    for chip in chips:
        flow.addWidget(chip)
    row.resize(600, 40)
    row.show()
    for chip in chips[1:]:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(partial(has_its_width, chip))
    chips[1].blockSignals(True)  # as the page switches off the one that gives way
    chips[1].setChecked(False)
    qtbot.waitUntil(partial(has_its_width, chips[1]))


COUNTRIES = [("es", "España"), ("ee", "Estonia"), ("us", "Estados Unidos"), ("et", "Etiopía")]


def test_a_blank_goes_on_with_the_search_of_a_list(qtbot: QtBot) -> None:
    editor = ChoiceEditor([("own", "Servidor propio"), ("third", "Servidor de un tercero")])
    qtbot.addWidget(editor)
    editor.show()
    box = editor.box
    qtbot.keyClicks(box, "servidor de")
    assert editor.value() == "third"
    assert not box.view().isVisible()
    qtbot.wait(QApplication.keyboardInputInterval() + 20)
    qtbot.keyClick(box, Qt.Key.Key_Space)  # nothing is searched for: it opens the list
    qtbot.waitUntil(box.view().isVisible)
    box.hidePopup()


def test_tab_in_an_open_list_takes_what_is_marked_and_goes_on(qtbot: QtBot) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    editor, after = ChoiceEditor(COUNTRIES), QLineEdit()
    column.addWidget(editor)
    column.addWidget(after)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    box = editor.box
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(box.view(), Qt.Key.Key_Tab)
    assert not box.view().isVisible()
    assert editor.value() == "ee"
    qtbot.waitUntil(after.hasFocus)


def test_the_arrows_stay_among_boxes(qtbot: QtBot) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    outside, boxes = QLineEdit(), [CheckBox(words) for words in ("Uno", "Dos", "Tres")]
    for one in (outside, *boxes):
        column.addWidget(one)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    boxes[0].setFocus()
    qtbot.waitUntil(boxes[0].hasFocus)
    qtbot.keyClick(boxes[0], Qt.Key.Key_Left)
    assert boxes[0].hasFocus()
    qtbot.keyClick(boxes[0], Qt.Key.Key_Down)
    qtbot.keyClick(boxes[1], Qt.Key.Key_Right)
    assert boxes[2].hasFocus()
    qtbot.keyClick(boxes[2], Qt.Key.Key_Down)
    assert boxes[2].hasFocus()
    qtbot.keyClick(boxes[2], Qt.Key.Key_Space)
    assert boxes[2].isChecked()
