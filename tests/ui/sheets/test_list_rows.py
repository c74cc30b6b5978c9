"""Questions answered and categories ticked: rows come and go, and what was kept stays."""

from __future__ import annotations

import json
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from privdesk.fields import fields_of
from privdesk.operations.office import save_record
from privdesk.records import Database, ListEntry
from privdesk.records.owned import OWNED
from privdesk.rules.sheet import RowSheet
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.answers_editor import AnswersEditor
from privdesk.ui.sheets.contents_editor import ContentsEditor
from privdesk.ui.sheets.yes_no_line import YesNoLine, yes_no_line

ROWS = {o.name: o for found in OWNED.values() for o in found}
TODAY = date(2026, 11, 23)


def answers(desk: Desk, qtbot: QtBot, name: str = "answers") -> AnswersEditor:
    made = AnswersEditor(desk, ROWS[name])
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot: QtBot, line: YesNoLine, number: int) -> None:
    qtbot.mouseClick(line.answer.buttons.buttons()[number], Qt.MouseButton.LeftButton)


def test_a_question_says_what_is_missing_until_it_is_answered(qtbot: QtBot) -> None:
    field = next(f for f in fields_of(Database) if f.name == "keeps_notice_proof")
    line = yes_no_line(field)
    qtbot.addWidget(line)
    line.show()
    assert line.question.text() == "¿Se conserva prueba de lo que se informó al pedirla?"
    assert line.foot.text() == "Falta verificar. Ley 1581 de 2012, art. 12, parágrafo"
    with qtbot.waitSignal(line.changed):
        press(qtbot, line, 1)
    assert line.value() is False
    assert line.foot.text() == "Ley 1581 de 2012, art. 12, parágrafo"
    with qtbot.assertNotEmitted(line.changed):
        line.set_value(None)
    assert line.words() == "Sin verificar"
    line.set_asked(False)
    assert line.foot.text() == "Ley 1581 de 2012, art. 12, parágrafo"
    assert all(
        line.question.text() in button.accessibleName()
        for button in line.findChildren(QAbstractButton)
    )


def test_an_answer_makes_a_row_with_its_day_and_taken_back_none(desk: Desk, qtbot: QtBot) -> None:
    editor = answers(desk, qtbot)
    assert editor.count.text() == f"Respondidas: 0 de {len(editor.lines)}."
    code, line = next(iter(editor.lines.items()))
    with qtbot.waitSignal(editor.changed):
        press(qtbot, line.line, 0)
    assert editor.rows() == (
        RowSheet(None, {"code": code, "is_met": True, "reviewed_on": TODAY, "note": ""}),
    )
    assert editor.count.text().startswith("Respondidas: 1 de")
    qtbot.mouseClick(line.open_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(line.editors["note"].inner(), "acta 3")
    assert editor.rows()[0].values["note"] == "acta 3"
    press(qtbot, line.line, 2)
    for name in ("note", "reviewed_on"):
        inner = line.editors[name].inner()
        qtbot.keyClick(inner, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(inner, Qt.Key.Key_Delete)
    assert editor.rows() == ()


def test_answers_nobody_touched_come_back_in_their_own_order(desk: Desk, qtbot: QtBot) -> None:
    codes = [entry.code for entry in desk.lists()["security_questions"].entries]
    given = tuple(
        RowSheet(n, {"database_id": 1, "code": c, "is_met": None, "reviewed_on": None, "note": ""})
        for n, c in enumerate([codes[3], codes[0], "gone"], 1)
    )
    editor = answers(desk, qtbot)
    editor.set_rows(given)
    assert editor.rows() == given
    assert list(editor.lines)[-1] == "gone"
    other = answers(desk, qtbot)
    other.put_back(json.loads(json.dumps(editor.kept())))
    assert other.rows() == given


def test_questions_on_sensitive_data_are_asked_where_there_are_any(
    desk: Desk, qtbot: QtBot
) -> None:
    editor = answers(desk, qtbot)
    special = [line for line in editor.lines.values() if line.entry.for_sensitive]
    assert special
    editor.show_sensitive(False)
    assert not any(line.isVisible() for line in special)
    assert editor.count.text().endswith(f"de {len(editor.lines) - len(special)}.")
    press(qtbot, special[0].line, 0)
    editor.show_sensitive(False)
    assert special[0].isVisible()  # what was answered is never hidden
    editor.focus_gap()
    first = next(iter(editor.lines.values()))
    assert editor.focusWidget() is first.line.answer.buttons.buttons()[2]


def test_the_clauses_of_a_contract_say_where(desk: Desk, qtbot: QtBot) -> None:
    editor = answers(desk, qtbot, "clauses")
    code, line = next(iter(editor.lines.items()))
    press(qtbot, line.line, 1)
    qtbot.mouseClick(line.open_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(line.editors["place"].inner(), "clausula 4")
    assert editor.rows() == (
        RowSheet(None, {"code": code, "is_there": False, "place": "clausula 4"}),
    )
    editor.set_read_only()
    assert not line.line.answer.isEnabled()


def contents(desk: Desk, qtbot: QtBot) -> ContentsEditor:
    made = ContentsEditor(desk, ROWS["contents"])
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_category_is_ticked_with_its_data_and_sensitive_ones_are_told(
    desk: Desk, qtbot: QtBot
) -> None:
    editor = contents(desk, qtbot)
    general, biometric = editor.lines["general_id"], editor.lines["biometric"]
    assert not general.details.isVisible()
    with qtbot.waitSignal(editor.changed):
        qtbot.mouseClick(general.box, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(general.details.inner(), "nombre, cargo")
    assert not editor.has_sensitive()
    qtbot.keyClick(biometric.box, Qt.Key.Key_Space)
    assert editor.has_sensitive()
    assert biometric.sensitive_words.isVisible()
    assert "sensible" in biometric.box.accessibleName()
    assert editor.count.text() == "Marcadas: 2; sensibles: 1."
    assert editor.rows() == (
        RowSheet(None, {"code": "general_id", "details": "nombre, cargo"}),
        RowSheet(None, {"code": "biometric", "details": ""}),
    )
    qtbot.mouseClick(general.box, Qt.MouseButton.LeftButton)
    assert [row.values["code"] for row in editor.rows()] == ["biometric"]


def test_what_the_office_calls_a_category_and_no_longer_offers_is_kept(
    desk: Desk, qtbot: QtBot
) -> None:
    given = (
        RowSheet(4, {"database_id": 1, "code": "tax", "details": "RUT"}),
        RowSheet(2, {"database_id": 1, "code": "general_id", "details": ""}),
    )
    editor = contents(desk, qtbot)
    editor.set_rows(given)
    assert editor.rows() == given
    values = {"list_name": "rnbd_contents", "code": "tax", "label": "Tributarios"}
    with desk.store.write("save_record") as session:
        save_record(session, ListEntry, {**values, "is_in_use": False})
    qtbot.waitUntil(lambda: desk.lists()["rnbd_contents"].label("tax") == "Tributarios")
    editor.refresh()
    assert editor.rows() == given
    assert editor.lines["tax"].box.text() == "Tributarios"
    editor.set_rows(())
    assert "tax" not in editor.lines


def test_a_ticked_category_says_that_its_data_are_missing(desk: Desk, qtbot: QtBot) -> None:
    editor = contents(desk, qtbot)
    tax, studies = editor.lines["tax"], editor.lines["studies"]
    for line in (tax, studies):
        qtbot.mouseClick(line.box, Qt.MouseButton.LeftButton)
        assert line.examples.text() == "Falta decir qué datos."
    qtbot.keyClicks(tax.details.inner(), "RUT")
    assert tax.examples.text() == ""
    editor.focus_gap()
    assert editor.focusWidget() is studies.details.inner()
