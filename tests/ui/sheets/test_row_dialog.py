"""The window of a row: its title, what it asks, and the records that are made on the spot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.records.owned import OWNED
from privdesk.rules.sheet import RowSheet
from privdesk.store.sheets import sheet_of
from privdesk.ui.desk import Desk
from privdesk.ui.new_record import NewRecord
from privdesk.ui.record_editor import RecordEditor
from privdesk.ui.sheets.row_dialog import RowDialog
from privdesk.ui.sheets.rows_editor import RowsEditor
from privdesk.ui.sheets.rows_field_for import rows_field_for
from tests.ui.sheets.conftest import Keep

KEYS = Qt.Key
BUTTON = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def rows_of(desk: Desk, record_type: str, name: str, qtbot: QtBot) -> RowsEditor:
    owned = next(one for one in OWNED[record_type] if one.name == name)
    made = rows_field_for(desk, owned)
    assert isinstance(made, RowsEditor)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def added(editor: RowsEditor, qtbot: QtBot) -> RowDialog:
    """The window of a new row."""
    qtbot.mouseClick(editor.add_button, BUTTON)
    assert editor.dialog is not None
    qtbot.waitExposed(editor.dialog)
    return editor.dialog


def reference(dialog: RowDialog, name: str) -> RecordEditor:
    return cast("RecordEditor", dialog.form.editors[name])


def in_question(act: Callable[[NewRecord], None]) -> None:
    """Do that in the short form once it is open."""

    def do() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, NewRecord)
        try:
            act(question)
        finally:
            question.reject()

    QTimer.singleShot(0, do)


def choose(editor: Any, value: object) -> None:
    """Choose a line of a list as the officer does."""
    line = [v for v, _label in editor._options].index(value)
    editor.box.setCurrentIndex(line)
    editor.box.activated.emit(line)


def test_a_retention_rule_is_made_where_it_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    dialog = added(rows_of(desk, "activity", "data", qtbot), qtbot)
    rule = reference(dialog, "retention_rule_id")
    assert dialog.form.labeled["retention_rule_id"].foot.text() == (
        "Una ya registrada; Ctrl+Intro crea otra."
    )
    assert not rule.has_options()

    def fill(question: NewRecord) -> None:
        editors = question.form.editors
        qtbot.keyClicks(editors["name"].inner(), "Facturas")
        choose(editors["trigger"], "document_date")
        choose(editors["bound"], "at_least")
        qtbot.mouseClick(question.keep, BUTTON)
        assert editors["period"].error() == "Escriba por cuánto tiempo."
        qtbot.keyClicks(editors["period"].inner(), "10")
        qtbot.mouseClick(question.keep, BUTTON)

    in_question(fill)
    qtbot.keyClick(rule.box, KEYS.Key_Return, CTRL)
    assert rule.words() == "Facturas"
    with desk.store.read() as session:
        kept = sheet_of(session, "retention_rule", cast("int", rule.value()))
    found = [kept[n] for n in ("trigger", "bound", "period", "unit", "action")]
    assert found == ["document_date", "at_least", 10, "years", "erase"]


def test_a_rule_that_keeps_until_asked_wants_no_period(desk: Desk, qtbot: QtBot) -> None:
    dialog = added(rows_of(desk, "activity", "data", qtbot), qtbot)
    rule = reference(dialog, "retention_rule_id")

    def fill(question: NewRecord) -> None:
        editors = question.form.editors
        qtbot.keyClicks(editors["name"].inner(), "Boletines")
        choose(editors["trigger"], "withdrawal")
        qtbot.keyClicks(editors["period"].inner(), "3")
        choose(editors["bound"], "until_asked")
        assert not question.form.labeled["period"].isEnabled()
        qtbot.keyClick(question.keep, KEYS.Key_Return)

    in_question(fill)
    qtbot.keyClick(rule.box, KEYS.Key_Return, CTRL)
    with desk.store.read() as session:
        assert sheet_of(session, "retention_rule", cast("int", rule.value()))["period"] is None


def test_a_contract_takes_the_third_party_over_from_the_row(
    desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    cloud = keep("party", name="Nube Supuesta Inc.", country="US")
    dialog = added(rows_of(desk, "database", "transfers", qtbot), qtbot)
    choose(dialog.form.editors["kind"], "transmission")
    choose(dialog.form.editors["importer_id"], cloud)
    assert dialog.form.editors["country"].value() == "US"
    contract = reference(dialog, "contract_id")

    def fill(question: NewRecord) -> None:
        editors = question.form.editors
        assert editors["party_id"].value() == cloud
        assert question.focusWidget() is editors["name"].inner()
        qtbot.keyClicks(editors["name"].inner(), "CT-2026-004")
        qtbot.keyClicks(editors["starts_on"].inner(), "01/12/2026")
        qtbot.keyClicks(editors["ends_on"].inner(), "30/11/2026")
        qtbot.mouseClick(question.keep, BUTTON)
        assert editors["ends_on"].error() == "El contrato termina antes de empezar."
        qtbot.mouseClick(editors["has_no_end"].inner(), BUTTON)
        qtbot.mouseClick(question.keep, BUTTON)

    in_question(fill)
    line = contract.box.count() - 1
    assert contract.box.itemText(line) == "Crear otro contrato…"
    contract.box.setCurrentIndex(line)
    contract.box.activated.emit(line)
    assert contract.words() == "CT-2026-004"
    with desk.store.read() as session:
        kept = sheet_of(session, "contract", cast("int", contract.value()))
    found = [kept[n] for n in ("party_id", "kind", "starts_on", "ends_on", "has_no_end")]
    assert found == [cloud, "transmission", date(2026, 12, 1), None, True]


def test_the_contracts_of_who_receives_stand_first(desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    cloud, other = keep("party", name="Nube Supuesta Inc."), keep("party", name="Otra")
    keep("contract", name="A-1", party_id=other)
    keep("contract", name="Z-9", party_id=cloud)
    dialog = added(rows_of(desk, "activity", "transfers", qtbot), qtbot)
    contract = reference(dialog, "contract_id")

    def offered() -> list[str]:
        return [contract.box.itemText(n) for n in range(contract.box.count() - 1)]

    assert offered() == ["A-1 · Otra", "Z-9 · Nube Supuesta Inc."]
    choose(dialog.form.editors["importer_id"], cloud)
    assert offered() == ["Z-9", "A-1 · Otra"]


def test_a_country_that_was_written_stays(desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    cloud = keep("party", name="Nube Supuesta Inc.", country="US")
    other = keep("party", name="Otra", country="ES")
    dialog = added(rows_of(desk, "database", "transfers", qtbot), qtbot)
    country, importer = (dialog.form.editors[n] for n in ("country", "importer_id"))
    choose(importer, other)
    choose(importer, cloud)
    assert country.value() == "US"
    choose(country, "CA")
    choose(importer, other)
    assert country.value() == "CA"


def test_a_database_of_an_activity_is_made_there(desk: Desk, qtbot: QtBot) -> None:
    dialog = added(rows_of(desk, "activity", "databases", qtbot), qtbot)
    database = reference(dialog, "database_id")

    def fill(question: NewRecord) -> None:
        qtbot.keyClicks(question.form.editors["name"].inner(), "Clientes")
        qtbot.mouseClick(question.keep, BUTTON)

    in_question(fill)
    qtbot.keyClick(database.box, KEYS.Key_Return, CTRL)
    assert database.words() == "Clientes"


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("activity", "Aún no hay: se crean en Tratamientos › Actividades."),
        ("request", "Aún no hay: se registran en Solicitudes."),
        ("database", "Aún no hay: se crean en Tratamientos › Bases de datos."),
    ],
)
def test_an_empty_list_says_where_they_are_made(
    desk: Desk, qtbot: QtBot, keep: Keep, target: str, words: str
) -> None:
    editor = RecordEditor(desk, target)
    qtbot.addWidget(editor)
    assert editor.usual_help() == words
    if target != "request":
        keep(target, name="Una", **({"role": "controller"} if target == "activity" else {}))
        editor.refresh()
        assert editor.usual_help() == ""


def test_the_title_says_what_the_row_is(desk: Desk, qtbot: QtBot) -> None:
    purposes = rows_of(desk, "database", "purposes", qtbot)
    assert added(purposes, qtbot).windowTitle() == "Nueva finalidad"
    dialog = added(rows_of(desk, "database", "transfers", qtbot), qtbot)
    assert dialog.title.text() == "Nueva transferencia o transmisión"
    choose(dialog.form.editors["kind"], "transmission")
    assert dialog.title.text() == dialog.windowTitle() == "Nueva transmisión internacional"
    choose(dialog.form.editors["kind"], "national")
    assert dialog.title.text() == "Nueva cesión nacional"
    dialog.load({"kind": "transfer"}, is_new=False)
    assert dialog.title.text() == "Transferencia internacional"


def test_what_only_a_ground_asks_is_asked_with_it(desk: Desk, qtbot: QtBot) -> None:
    form = added(rows_of(desk, "database", "transfers", qtbot), qtbot).form

    def shown() -> list[str]:
        names = ("ground", "exception", "declaration")
        return [name for name in names if form.editors[name].isVisible()]

    choose(form.editors["kind"], "transfer")
    assert shown() == ["ground"]
    choose(form.editors["ground"], "exception")
    assert shown() == ["ground", "exception"]
    choose(form.editors["ground"], "declaration")
    qtbot.keyClicks(form.editors["declaration"].inner(), "12-345")
    choose(form.editors["ground"], "adequate")
    assert shown() == ["ground", "declaration"]  # what is written there does not vanish


def test_the_window_grows_with_what_it_says(desk: Desk, qtbot: QtBot) -> None:
    dialog = added(rows_of(desk, "party", "contacts", qtbot), qtbot)
    before = dialog.height()
    qtbot.mouseClick(dialog.keep, BUTTON)
    qtbot.waitUntil(lambda: dialog.height() > before)
    inside = dialog.fields.widget()
    assert inside is not None
    assert dialog.fields.verticalScrollBar().maximum() == 0


def test_a_category_that_is_there_already_is_said_and_kept(desk: Desk, qtbot: QtBot) -> None:
    editor = rows_of(desk, "activity", "subjects", qtbot)
    one = {"code": "customers", "estimate": 1}
    editor.set_rows([RowSheet(None, one), RowSheet(None, {**one, "words": "Mayoristas"})])
    assert "Fila 2: Esta categoría ya está en la lista" in editor.face.foot_words.text()
    assert editor.check()
    editor.set_rows([RowSheet(None, one), RowSheet(None, {**one, "code": "staff"})])
    assert not editor.face.foot.isVisible()
