"""Texts, numbers, passphrases and their fields: what goes in comes out, errors stand under them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.number_editor import NumberEditor
from privdesk.ui.parts.text_editors import LongTextEditor, PassphraseEditor, TextEditor

HOSTILE = [
    "<b>Ana</b> & {x} %s",
    "=1+1",
    "Ana \U0001f600 אבג",
    "x" * 10_000,
    "Łukasz Żółw Ж",
]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_come_back_as_they_went(qtbot: QtBot, words: str) -> None:
    for editor in (TextEditor(), LongTextEditor()):
        qtbot.addWidget(editor)
        editor.set_value(words)
        assert editor.value() == words
        assert editor.problem() is None


def test_text_is_nfc_stripped_and_empty_is_none(qtbot: QtBot) -> None:
    editor = TextEditor()
    qtbot.addWidget(editor)
    editor.set_value("  Jose\u0301  ")
    assert editor.value() == "José"
    editor.set_value("   ")
    assert editor.value() is None
    editor.set_value(None)
    assert editor.line.text() == ""


def test_only_the_officers_edits_say_changed(qtbot: QtBot) -> None:
    for editor, line in ((one := TextEditor(), one.line), (many := LongTextEditor(), many.paper)):
        qtbot.addWidget(editor)
        editor.show()
        said: list[bool] = []
        editor.changed.connect(lambda said=said: said.append(True))
        editor.set_value("uno")
        assert said == []
        qtbot.keyClicks(line, "x")
        assert said == [True]


def test_tab_leaves_a_long_text(qtbot: QtBot) -> None:
    first, second = LongTextEditor(), TextEditor()
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(first)
    column.addWidget(second)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.paper.hasFocus)
    qtbot.keyClick(first.paper, Qt.Key.Key_Tab)
    assert second.line.hasFocus()
    assert first.value() is None


def test_an_error_stands_under_its_field_until_it_is_mended(qtbot: QtBot) -> None:
    editor = TextEditor()
    field = LabeledField("Número de NIT", editor, "Sin puntos.", required=True)
    qtbot.addWidget(field)
    field.show()
    assert field.foot.text() == "Sin puntos."
    assert editor.inner().accessibleName() == "Número de NIT, obligatorio"
    assert not editor.check()
    assert field.foot.text() == "Llene este campo."
    assert editor.inner().property("error") is True
    assert editor.inner().accessibleDescription() == "Llene este campo."
    qtbot.keyClicks(editor.line, "9")
    assert field.foot.text() == "Sin puntos."
    assert editor.inner().property("error") is False
    field.set_error("El dígito debe ser 2: corrija el número o el dígito.")
    assert field.foot.text().startswith("El dígito")
    assert field.foot.property("tone") == "red"
    editor.set_value("999.000.123-2")
    assert field.foot.text() == "Sin puntos."


def test_markup_in_labels_is_only_text(qtbot: QtBot) -> None:
    field = LabeledField("<b>Nombre</b>", TextEditor(), "<script>")
    qtbot.addWidget(field)
    formats = {label.textFormat() for label in field.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_the_label_takes_the_keyboard_to_its_editor(qtbot: QtBot) -> None:
    editor = TextEditor()
    field = LabeledField("Canal", editor)
    qtbot.addWidget(field)
    assert field.label.buddy() is editor.inner()
    assert editor.focusProxy() is editor.line


@pytest.mark.parametrize(
    ("typed", "number"),
    [("12", 12), ("1.234", 1234), ("1,234", 1234), ("1 234 567", 1234567), ("-3", -3), ("", None)],
)
def test_numbers_as_people_type_them(qtbot: QtBot, typed: str, number: int | None) -> None:
    editor = NumberEditor()
    qtbot.addWidget(editor)
    editor.show()
    qtbot.keyClicks(editor.line, typed)
    assert editor.value() == number
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.value() == number
    assert editor.error() == ""


@pytest.mark.parametrize("typed", ["1.23", "12a", "1..234", "1e3", "٣"])
def test_what_is_no_whole_number_is_said(qtbot: QtBot, typed: str) -> None:
    editor = NumberEditor()
    qtbot.addWidget(editor)
    editor.line.setText(typed)
    assert editor.value() is None
    assert editor.problem() == "Escriba un número entero, solo con cifras."


def test_bounds_of_a_number(qtbot: QtBot) -> None:
    editor = NumberEditor(1, 366)
    qtbot.addWidget(editor)
    editor.set_value(0)
    assert editor.problem() == "Debe ser 1 o más."
    editor.set_value(1000)
    assert editor.problem() == "Debe ser 366 o menos."
    editor.set_value(10**30)
    assert editor.value() == 10**30


def test_a_number_is_shown_in_groups(qtbot: QtBot) -> None:
    editor = NumberEditor()
    plain = NumberEditor(grouped=False)
    for one in (editor, plain):
        qtbot.addWidget(one)
        one.set_value(1234567)
    assert editor.line.text() == "1.234.567"
    assert plain.line.text() == "1234567"


def test_a_passphrase_is_hidden_until_the_eye_is_clicked(qtbot: QtBot) -> None:
    editor = PassphraseEditor()
    qtbot.addWidget(editor)
    editor.show()
    qtbot.keyClicks(editor.line, "  tres tristes ")
    assert editor.value() == "  tres tristes "
    assert editor.line.echoMode() == QLineEdit.EchoMode.Password
    editor.eye.trigger()
    assert editor.line.echoMode() == QLineEdit.EchoMode.Normal
    assert editor.eye.toolTip() == "Ocultar la frase de contraseña"
    editor.clear()
    assert editor.value() is None
    assert editor.line.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_noted_under_the_field(qtbot: QtBot, qapp: QApplication) -> None:
    editor = PassphraseEditor()
    field = LabeledField("Frase de contraseña", editor)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(editor.line, "a")
    assert field.foot.text() == ""
    # A capital without Shift: Caps Lock is on.
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    none = Qt.KeyboardModifier.NoModifier
    qapp.sendEvent(editor.line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, none, "A"))
    assert field.foot.text() == "Bloq Mayús está activado"
    assert field.foot.property("tone") == "amber"
    qtbot.keyClick(editor.line, "a")
    assert field.foot.text() == ""
    shift = Qt.KeyboardModifier.ShiftModifier
    qapp.sendEvent(editor.line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, shift, "A"))
    assert field.foot.text() == ""
