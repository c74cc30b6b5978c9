"""A code out of a list the office can change, and a third party made on the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.fields import field_of
from privdesk.operations.office import save_record
from privdesk.records import Database, Party
from privdesk.ui.desk import Desk
from privdesk.ui.editors import editor_for
from privdesk.ui.listed_editor import ListedEditor
from privdesk.ui.new_record import NewRecord
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.record_editor import RecordEditor


@pytest.fixture
def grounds(desk: Desk, qtbot: QtBot) -> ListedEditor:
    made = ListedEditor(desk.lists()["legal_grounds"])
    qtbot.addWidget(made)
    made.show()
    return made


def test_entries_stand_under_their_groups(desk: Desk, qtbot: QtBot) -> None:
    contents = ListedEditor(desk.lists()["rnbd_contents"])
    qtbot.addWidget(contents)
    contents.show()
    first = desk.lists()["rnbd_contents"].entries[0]
    assert contents.box.itemText(0) == first.group
    assert contents.value() is None
    qtbot.keyClick(contents.box, Qt.Key.Key_Down)  # passes the group's name
    assert contents.value() == first.code
    assert contents.entry() == first
    qtbot.keyClick(contents.box, Qt.Key.Key_Delete)
    assert contents.value() is None
    contents.set_value("")
    assert contents.value() is None


def test_a_former_ground_of_the_gdpr_is_kept_and_not_offered(grounds: ListedEditor) -> None:
    offered = [grounds.box.itemText(n) for n in range(grounds.box.count())]
    assert "Interés legítimo" not in offered
    grounds.set_value("gdpr_interest")
    assert grounds.kept() == "gdpr_interest"
    assert grounds.box.currentText() == "Interés legítimo (ya no se ofrece)"


def test_a_code_no_longer_offered_is_kept_and_says_so(grounds: ListedEditor) -> None:
    grounds.set_value("old_code")
    assert grounds.value() == "old_code"
    assert grounds.box.currentText() == "old_code (ya no se ofrece)"
    grounds.set_value("authorization")
    assert grounds.value() == "authorization"
    grounds.put_back("old_code")
    assert grounds.kept() == "old_code"


def test_another_code_no_longer_offered_takes_its_place(grounds: ListedEditor) -> None:
    grounds.set_value("old_code")
    grounds.set_value("older_code")
    assert grounds.value() == "older_code"
    assert "old_code (ya no se ofrece)" not in [
        grounds.box.itemText(n) for n in range(grounds.box.count())
    ]


def test_the_field_gets_it(desk: Desk, qtbot: QtBot) -> None:
    editor = editor_for(field_of(Party, "country"), desk)
    qtbot.addWidget(editor)
    assert isinstance(editor, ListedEditor)
    editor.set_value("CO")
    assert editor.words() == "Colombia"


def answer(act: object) -> None:
    """Do that in the dialog once it is open."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewRecord)
        assert callable(act)
        act(dialog)

    QTimer.singleShot(0, do)


def test_ctrl_enter_makes_another_party_and_chooses_it(desk: Desk, qtbot: QtBot) -> None:
    editor = editor_for(field_of(Database, "supplier_id"), desk)
    assert isinstance(editor, RecordEditor)
    field = LabeledField("Tercero", editor)
    qtbot.addWidget(field)
    field.show()
    assert field.foot.text() == "Uno ya registrado; Ctrl+Intro crea otro."
    assert not editor.has_options()

    def fill(dialog: NewRecord) -> None:
        dialog.accept()
        assert dialog.form.editors["name"].error() == "Llene este campo."
        qtbot.keyClicks(dialog.form.editors["name"].inner(), "Domicilios Supuestos")
        qtbot.mouseClick(dialog.form.editors["is_processor"].inner(), Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)

    answer(fill)
    with qtbot.waitSignal(editor.changed):
        qtbot.keyClick(editor.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.words() == "Domicilios Supuestos"
    with desk.store.read() as session:
        made = session.get(Party, editor.value())
        assert made is not None
        assert made.is_processor
        assert not made.is_controller


def test_a_party_there_already_is_said_and_thinking_better_changes_nothing(
    desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("save_record") as session:
        there = save_record(session, Party, {"name": "Domicilios Supuestos"}).id
    editor = RecordEditor(desk, "party")
    qtbot.addWidget(editor)
    editor.show()
    editor.set_value(there)

    def fail(dialog: NewRecord) -> None:
        qtbot.keyClicks(dialog.form.editors["name"].inner(), "Domicilios Supuestos")
        dialog.accept()
        assert dialog.form.editors["name"].error() == "Ya hay uno igual."
        dialog.reject()

    answer(fail)
    editor.box.setCurrentIndex(editor.box.count() - 1)
    with qtbot.assertNotEmitted(editor.changed):
        editor.box.activated.emit(editor.box.count() - 1)  # the last line: Crear otro…
    assert editor.value() == there
    assert editor.box.currentText() == "Domicilios Supuestos"


def test_keys_that_come_by_the_last_line_make_nothing(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.store.write("save_record") as session:
        there = save_record(session, Party, {"name": "Domicilios Supuestos"}).id
    editor = RecordEditor(desk, "party")
    qtbot.addWidget(editor)
    editor.show()
    asked: list[object] = []
    monkeypatch.setattr(editor, "create_another", lambda: asked.append(editor))
    qtbot.keyClick(editor.box, Qt.Key.Key_Down)
    assert editor.value() == there
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_C):  # “Crear otro…”
        qtbot.keyClick(editor.box, key)
        assert (editor.value(), editor.box.currentText()) == (there, "Domicilios Supuestos")
    assert asked == []
    editor.box.showPopup()
    view = editor.box.view()
    view.setCurrentIndex(editor.box.model().index(editor.box.count() - 1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert asked == [editor]
