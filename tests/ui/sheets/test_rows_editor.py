"""The rows of a record as a table: by clicks and keys, in order, marked where they are wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.records import Party
from privdesk.records.owned import OWNED, Owned
from privdesk.rules.sheet import RowSheet
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.row_dialog import RowDialog
from privdesk.ui.sheets.rows_editor import RowsEditor
from privdesk.ui.sheets.rows_field_for import rows_field_for

HOSTILE = "<b>ñ</b> & {x} 😀 مثال " + "x" * 3000


def owned_of(record_type: str, name: str) -> Owned:
    return next(o for o in OWNED[record_type] if o.name == name)


def place(number: int, where: str, **values: Any) -> RowSheet:
    kept = {"kind": "own_server", "place": where, "country": "CO", "party_id": None}
    return RowSheet(number, {"database_id": 9, **kept, **values})


@pytest.fixture
def editor(desk: Desk, qtbot: QtBot) -> RowsEditor:
    made = RowsEditor(desk, owned_of("database", "places"))
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def choose(editor: RowsEditor, row: int) -> None:
    editor.table.selectRow(row)
    editor.table.setFocus()


def cell(editor: RowsEditor, row: int, column: int) -> str:
    return str(editor.face.model.index(row, column).data())


def opened(editor: RowsEditor) -> RowDialog:
    assert editor.dialog is not None
    return editor.dialog


def accept(qtbot: QtBot, dialog: RowDialog) -> None:
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)


def test_rows_nobody_touched_come_back_as_they_were(editor: RowsEditor, qtbot: QtBot) -> None:
    given = (place(1, "Bogotá"), place(2, HOSTILE, country="US"))
    with qtbot.assertNotEmitted(editor.changed):
        editor.set_rows(given)
    assert editor.rows() == given
    assert [cell(editor, 0, n) for n in range(4)] == [
        "Servidor o computador propio",
        "Bogotá",
        "Colombia",
        "—",
    ]
    assert cell(editor, 1, 1).startswith("<b>ñ</b> & {x} 😀")
    assert editor.check()


def test_a_row_is_added_in_its_window(editor: RowsEditor, qtbot: QtBot) -> None:
    assert editor.face.nothing.isVisible()
    qtbot.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
    dialog = opened(editor)
    assert list(dialog.form.editors) == ["kind", "place", "country", "party_id"]
    assert dialog.form.editors["country"].value() == "CO"
    accept(qtbot, dialog)
    assert dialog.form.editors["kind"].error() == "Llene este campo."
    box = dialog.form.editors["kind"].inner()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClicks(dialog.form.editors["place"].inner(), "Servidor 1")
    assert editor.is_unread()
    with qtbot.waitSignal(editor.changed):
        accept(qtbot, dialog)
    assert editor.rows() == (
        RowSheet(
            None,
            {"country": "CO", "kind": "own_server", "place": "Servidor 1", "party_id": None},
        ),
    )
    assert not editor.is_unread()
    assert not editor.face.nothing.isVisible()


def test_keys_open_add_remove_and_put_in_order(editor: RowsEditor, qtbot: QtBot) -> None:
    rows = tuple(place(n, f"Sede {n}") for n in (1, 2, 3))
    editor.set_rows(rows)
    choose(editor, 0)
    table, alt = editor.table, Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(table, Qt.Key.Key_Down, alt)
    assert editor.rows() == (rows[1], rows[0], rows[2])
    assert editor.face.current() == 1
    qtbot.keyClick(table, Qt.Key.Key_Up, alt)
    assert editor.rows() == rows
    qtbot.keyClick(table, Qt.Key.Key_Up, alt)  # there is nowhere to go
    assert editor.rows() == rows
    qtbot.keyClick(table, Qt.Key.Key_Return)
    dialog = opened(editor)
    assert dialog.form.editors["place"].value() == "Sede 1"
    qtbot.keyClicks(dialog.form.editors["place"].inner(), "bis ")
    accept(qtbot, dialog)
    assert editor.rows()[0] == RowSheet(1, {**rows[0].values, "place": "bis Sede 1"})
    choose(editor, 1)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [row.id for row in editor.rows()] == [1, 3]
    assert "Sede 2" in editor.face.foot_words.text()
    qtbot.mouseClick(editor.face.undo, Qt.MouseButton.LeftButton)
    assert [row.id for row in editor.rows()] == [1, 2, 3]
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    opened(editor).reject()
    assert len(editor.rows()) == 3


def test_buttons_are_awake_only_where_they_do_something(editor: RowsEditor) -> None:
    face = editor.face
    editor.set_rows([place(1, "a"), place(2, "b")])
    choose(editor, 0)
    assert (face.up.isEnabled(), face.down.isEnabled()) == (False, True)
    choose(editor, 1)
    assert (face.up.isEnabled(), face.down.isEnabled()) == (True, False)
    assert all(button.accessibleName() for button in face.buttons())
    editor.set_read_only()
    assert not any(button.isVisible() for button in face.buttons())
    editor.edit(0)
    assert editor.dialog is None


def test_a_bad_row_is_marked_and_said(editor: RowsEditor) -> None:
    editor.set_rows([place(1, "a"), place(2, "b", kind=None)])
    assert editor.face.foot_words.text() == "Fila 2: Falta «Clase de lugar»."
    assert not editor.check()
    assert editor.error.text() == "Fila 2: Falta «Clase de lugar»."
    assert editor.face.current() == 1
    assert editor.table.hasFocus()


def test_what_is_only_to_be_said_prevents_nothing(editor: RowsEditor) -> None:
    editor.set_remark(lambda values: "Ojo." if values["place"] == "b" else "")
    editor.set_rows([place(1, "a"), place(2, "b")])
    assert editor.face.foot_words.text() == "Fila 2: Ojo."
    assert editor.check()


def test_no_party_is_a_processor_twice(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.write("save_record") as session:
        party = save_record(session, Party, {"name": "Domicilios Supuestos S.A.S."}).id
    editor = RowsEditor(desk, owned_of("database", "processors"))
    qtbot.addWidget(editor)
    editor.show()
    editor.set_rows([RowSheet(1, {"database_id": 1, "party_id": party, "task": ""})])
    editor.add()
    dialog = opened(editor)
    dialog.form.editors["party_id"].set_value(party)
    accept(qtbot, dialog)
    assert dialog.form.editors["party_id"].error() == "Ya está en esta lista."
    assert len(editor.rows()) == 1
    dialog.form.load({})
    dialog.reject()


def test_half_a_row_stands_in_the_draft(
    editor: RowsEditor, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.set_rows([place(1, "a")])
    qtbot.keyClick(editor.add_button, Qt.Key.Key_Insert)
    qtbot.keyClicks(opened(editor).form.editors["place"].inner(), "Bodega")
    kept = json.loads(json.dumps(editor.kept()))
    assert len(editor.rows()) == 1
    other = RowsEditor(desk, editor.owned)
    qtbot.addWidget(other)
    other.put_back(kept)
    assert other.rows()[0] == place(1, "a")
    assert other.rows()[1].values["place"] == "Bodega"
    assert not other.check()  # what it lacks is said before it can be kept
    answers = ["stay", "discard"]
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_a, **_k: answers.pop(0))
    qtbot.keyClick(opened(editor), Qt.Key.Key_Escape)
    assert editor.dialog is not None
    qtbot.keyClick(opened(editor), Qt.Key.Key_Escape)
    assert editor.dialog is None
    assert len(editor.rows()) == 1


def test_what_a_draft_cannot_have_kept_changes_nothing(editor: RowsEditor) -> None:
    editor.set_rows([place(1, "a")])
    editor.put_back("nada")
    assert editor.rows() == (place(1, "a"),)
    editor.put_back([{"id": "1", "values": {"kind": 7, "place": "b", "else": 1}}, "x"])
    assert editor.rows() == (RowSheet(None, {"place": "b"}),)


@pytest.mark.parametrize(
    ("record_type", "name"), [(t, o.name) for t, found in OWNED.items() for o in found]
)
def test_every_list_of_rows_has_an_editor_that_fits_a_small_screen(
    record_type: str, name: str, desk: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    editor = rows_field_for(desk, owned_of(record_type, name))
    qtbot.addWidget(editor)
    editor.show()
    assert editor.rows() == ()
    assert editor.minimumSizeHint().width() < 700
    assert editor.inner().focusPolicy() & Qt.FocusPolicy.TabFocus
    if isinstance(editor, RowsEditor):
        editor.add()
        qapp.processEvents()
        size = opened(editor).sizeHint()
        assert size.width() <= 800
        assert size.height() <= 660
        opened(editor).reject()


def test_the_window_of_a_row_shows_all_its_fields(desk: Desk, qtbot: QtBot) -> None:
    rows = RowsEditor(desk, owned_of("activity", "purposes"))
    qtbot.addWidget(rows)
    rows.resize(800, 400)
    rows.show()
    rows.add()
    dialog = opened(rows)
    last = dialog.form.labeled["details"]
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().height() == last.height())
    dialog.reject()


def test_what_a_row_still_lacks_is_said_and_gone_to(desk: Desk, qtbot: QtBot) -> None:
    editor = RowsEditor(desk, owned_of("activity", "purposes"))
    qtbot.addWidget(editor)
    editor.show()
    given = [
        RowSheet(n, {"activity_id": 1, "words": f"Fin {n}", "ground": ground, "details": ""})
        for n, ground in ((1, "authorization"), (2, ""))
    ]
    editor.set_rows(given)
    assert editor.face.foot_words.text() == "Fila 2: Falta decir: Fundamento legal."
    assert editor.check()  # it can be kept all the same
    editor.focus_gap()
    assert editor.face.current() == 1
