"""The editor of a letter's text, by keys and mouse: what is done to the text reaches its source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.documents.template_set import shipped_templates
from privdesk.ui import theme
from privdesk.ui.pages.letter_editor import LetterEditor
from privdesk.ui.pages.letter_tokens import token_words

KNOWN = {"ciudad", "número"}


@pytest.fixture
def editor(qtbot: QtBot, qapp: QApplication) -> LetterEditor:
    theme.apply(qapp, dark=False)
    editor = LetterEditor()
    qtbot.addWidget(editor)
    editor.resize(600, 400)
    editor.show()
    return editor


def select(editor: LetterEditor, words: str) -> None:
    found = editor.document().find(words)
    assert not found.isNull()
    editor.setTextCursor(found)


@pytest.mark.parametrize("kind", ["inquiry", "claim"])
@pytest.mark.parametrize("filled", [set(), KNOWN, {"anexos", "nombre del solicitante"}])
def test_a_text_that_nobody_touched_comes_back_the_same(
    editor: LetterEditor, kind: str, filled: set[str]
) -> None:
    for template in shipped_templates().for_kind(kind):
        editor.set_source(template.source, filled)
        editor.grab()
        assert editor.source() == template.source


def test_typing_changes_the_source_and_says_so(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_source("Hola {ciudad}", KNOWN)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor, ", 5 * 3 y_")
    assert editor.source() == r"Hola {ciudad}, 5 \* 3 y\_"


def test_showing_a_text_is_no_edit(qtbot: QtBot, editor: LetterEditor) -> None:
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_source("Hola {ciudad}\n\n{?anexos}{anexos}", KNOWN)
        editor.set_filled({"anexos"})


def test_bold_italic_and_undo_by_keys(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_source("una palabra suelta", ())
    select(editor, "palabra")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(editor, Qt.Key.Key_B, control)
    assert editor.source() == "una **palabra** suelta"
    qtbot.keyClick(editor, Qt.Key.Key_I, control)
    assert editor.source() == "una ***palabra*** suelta"
    qtbot.keyClick(editor, Qt.Key.Key_B, control)
    assert editor.source() == "una *palabra* suelta"
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Z, control)
    assert editor.source() == "una palabra suelta"


def test_lines_become_a_list_and_back(editor: LetterEditor) -> None:
    editor.set_source("uno\ndos\ntres", ())
    cursor = editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.toggle_list()
    assert editor.source() == "- uno\n- dos\ntres"
    editor.toggle_list()
    assert editor.source() == "uno\ndos\ntres"


def test_a_field_is_one_thing(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_source("a b", ())
    editor.moveCursor(QTextCursor.MoveOperation.Right)
    editor.insert_field("fecha de recibo")
    assert editor.source() == "a{fecha de recibo} b"
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.source() == "a b"


def test_a_typed_field_becomes_a_token(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_source("", ())
    qtbot.keyClicks(editor, "en {ciudad} y {nada}")
    assert editor.source() == r"en {ciudad} y \{nada}"
    assert editor.shown_text() == "en [ciudad] y {nada}"


def test_a_missing_field_is_amber(editor: LetterEditor) -> None:
    editor.set_source("{ciudad}", ())
    amber, tint = theme.color("amber_tint"), theme.color("accent_tint")

    def grounds() -> set[int]:
        image = editor.viewport().grab().toImage()
        return {image.pixel(x, y) for x in range(90) for y in range(10, 40)}

    assert amber.rgb() in grounds()
    editor.set_filled({"ciudad"})
    assert tint.rgb() in grounds()
    assert amber.rgb() not in grounds()


def test_paragraphs_follow_the_values(editor: LetterEditor) -> None:
    editor.set_source("uno\n\n{?anexos}\nAnexos: {anexos}\n\ndos", ())
    assert "Anexos" not in editor.shown_text()
    editor.set_filled({"anexos"})
    assert "Anexos: [anexos]" in editor.shown_text()


@pytest.mark.parametrize(("key", "start"), [("Key_Backspace", "dos"), ("Key_Delete", "uno")])
def test_a_key_never_joins_with_what_is_not_shown(
    qtbot: QtBot, editor: LetterEditor, key: str, start: str
) -> None:
    source = "uno\n{?anexos}Anexos: {anexos}\ndos"
    editor.set_source(source, ())
    select(editor, start)
    move = QTextCursor.MoveOperation
    editor.moveCursor(move.StartOfBlock if key == "Key_Backspace" else move.EndOfBlock)
    qtbot.keyClick(editor, getattr(Qt.Key, key))
    assert editor.source() == source


def test_copying_and_pasting_keeps_the_fields(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_source("en **{ciudad}** hoy\n- dos", KNOWN)
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == "en **{ciudad}** hoy\n- dos"
    editor.set_source("", ())
    editor.paste()
    assert editor.source() == "en **{ciudad}** hoy\n- dos"


@pytest.mark.parametrize(
    "hostile",
    ["<b>&amp;</b>", "\x00\ufffc", "\u202eabc", "😀" * 50, "=1+1", "x" * 10_000, "a\u2028b\u2029c"],
)
def test_hostile_text_is_only_text(editor: LetterEditor, hostile: str) -> None:
    editor.set_source("", ())
    data = QMimeData()
    data.setText(hostile)
    editor.insertFromMimeData(data)
    again = editor.source()
    editor.grab()
    editor.set_source(again, ())
    assert editor.source() == again
    assert len(again.split("\n")) == 1


def test_a_double_click_asks_for_the_fields_value(qtbot: QtBot, editor: LetterEditor) -> None:
    editor.set_source("{ciudad} y más", ())
    start = QTextCursor(editor.document())
    place = editor.cursorRect(start).center() + QPointF(20, 0).toPoint()
    with qtbot.waitSignal(editor.field_wanted) as asked:
        qtbot.mouseDClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == ["ciudad"]
    found = editor.token_at(QPointF(place))
    assert found is not None
    assert "Ciudad" in token_words(found)


def test_tab_leaves_the_editor(editor: LetterEditor) -> None:
    assert editor.tabChangesFocus()
