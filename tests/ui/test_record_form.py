"""Forms from the declaration: every field of every record type has its editor and comes back."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privdesk.errors import BadInput
from privdesk.fields import Field, FieldKind, fields_of
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import RECORD_TYPES, Database, Person, Record, Request
from privdesk.records.owned import OWNED
from privdesk.rules.lists import shipped_list
from privdesk.rules.sections import SECTIONS
from privdesk.text import say
from privdesk.ui.desk import Desk
from privdesk.ui.editors import MomentEditor
from privdesk.ui.forms.request import Ui_RequestForm
from privdesk.ui.parts.text_editors import TextEditor
from privdesk.ui.record_form import RecordForm

FORMS = {"request": Ui_RequestForm}
FORM_FILES = sorted((Path(__file__).parents[2] / "forms").glob("*.ui"))
KEPT_PLACES = ("under_", "heading_", "box_", "gap_")  # for what the page puts there
MOMENT = datetime(2026, 11, 3, 4, 5, 6, 789, tzinfo=UTC)


def samples(declared: Field) -> list[Any]:
    if declared.kind is FieldKind.CHOICE:
        return [*(declared.choices or {}), None]
    if declared.kind is FieldKind.LISTED:
        return [shipped_list(declared.listed).entries[-1].code, "no_such_code", None]
    by_kind: dict[FieldKind, list[Any]] = {
        FieldKind.TEXT: ["<b>Ficticia</b> & {nombre} ñ 😀 مثال", None],
        FieldKind.LONG_TEXT: ["una línea\notra línea\n\n" + "x" * 10_000, None],
        FieldKind.DATE: [date(2026, 11, 2), date(2024, 2, 29), None],
        FieldKind.MOMENT: [MOMENT, None],
        FieldKind.NUMBER: [0, 1, 1_234_567, None],
        FieldKind.FLAG: [True, False],
        FieldKind.UNKNOWN_OR_FLAG: [True, False, None],
    }
    return by_kind[declared.kind]


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_every_field_has_one_labelled_editor_that_gives_back_its_value(
    name: str, desk: Desk, qtbot: QtBot
) -> None:
    record_type: type[Record] = RECORD_TYPES[name]
    form = RecordForm(desk, record_type, form=FORMS.get(name))
    qtbot.addWidget(form)
    declared = fields_of(record_type)
    assert set(form.editors) == {f.name for f in declared} != set()
    for field in declared:
        labeled, editor = form.labeled[field.name], form.editors[field.name]
        assert labeled.editor is editor
        assert labeled.label.text() == say(field.label) != ""
        assert editor.inner().accessibleName()
        if field.kind is FieldKind.REFERENCE:
            continue  # needs a record to refer to: the test below
        for value in samples(field):
            editor.set_value(value)
            assert editor.value() == value
            assert type(editor.value()) is type(value)


@pytest.mark.parametrize("ui", FORM_FILES, ids=[path.stem for path in FORM_FILES])
def test_each_name_on_a_designer_form_is_a_field_or_a_list_of_rows(ui: Path) -> None:
    sections = {f"{name}_{s.key}": name for name, found in SECTIONS.items() for s in found}
    record_type = sections.get(ui.stem, ui.stem)
    root = ET.parse(ui).getroot()
    names = {w.get("name") for w in root.iter("widget")} - {root.findtext("class")}
    placed = {name for name in names if name and not name.startswith(KEPT_PLACES)}
    rows = {owned.name for owned in OWNED.get(record_type, ())}
    assert placed
    assert placed <= {f.name for f in fields_of(RECORD_TYPES[record_type])} | rows


def test_references_are_chosen_by_title(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.write("save_record") as session:
        session.add_all([Database(name="Clientes"), Database(name="<b>Empleados</b>")])
    form = RecordForm(desk, Request, ["database_id"])
    qtbot.addWidget(form)
    form.show()
    editor = form.editors["database_id"]
    box = editor.inner()
    box.setFocus()
    qtbot.keyClicks(box, "cli")
    assert editor.value() is not None
    with desk.store.read() as session:
        assert session.get_one(Database, editor.value()).name == "Clientes"
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert editor.value() is None


def test_a_reference_beyond_those_offered_is_shown_all_the_same(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("privdesk.ui.record_editor.OFFERED", 2)
    with desk.store.write("save_record") as session:
        bases = [Database(name=f"Base {n}") for n in range(5)]
        session.add_all(bases)
        session.flush()
        first = min(base.id for base in bases)
    form = RecordForm(desk, Request, ["database_id"])
    qtbot.addWidget(form)
    form.load({"database_id": first})
    assert form.values() == {"database_id": first}


def test_designer_places_a_field_and_the_rest_follow(desk: Desk, qtbot: QtBot) -> None:
    form = RecordForm(desk, Request, form=Ui_RequestForm)
    qtbot.addWidget(form)
    assert form.ui is not None
    place: QWidget = form.ui.right
    assert place.isAncestorOf(form.editors["right"])
    assert not place.isAncestorOf(form.editors["number"])
    assert form.isAncestorOf(form.editors["number"])


def test_a_promoted_editor_of_the_form_is_used_itself(desk: Desk, qtbot: QtBot) -> None:
    class Promoting:
        def setupUi(self, form: QWidget) -> None:
            from PySide6.QtWidgets import QVBoxLayout

            self.name = TextEditor(longest=5)
            QVBoxLayout(form).addWidget(self.name)

    form = RecordForm(desk, Database, form=Promoting)
    qtbot.addWidget(form)
    assert form.ui is not None
    assert form.editors["name"] is form.ui.name
    assert form.labeled["name"].label.text() == "Nombre"
    assert form.isAncestorOf(form.labeled["name"])


def test_only_what_was_touched_counts_as_changed(desk: Desk, qtbot: QtBot) -> None:
    form = RecordForm(desk, Person)
    qtbot.addWidget(form)
    form.load({"name": "Ana Ficticia", "document_type": "CC", "email": ""})
    assert not form.is_dirty()
    assert form.changed_values() == {}
    with qtbot.waitSignal(form.changed):
        qtbot.keyClicks(form.editors["email"].inner(), "ana@correo.example")
    assert form.changed_values() == {"email": "ana@correo.example"}
    assert form.is_dirty()


def test_an_unreadable_date_is_a_change_too(desk: Desk, qtbot: QtBot) -> None:
    form = RecordForm(desk, Person)
    qtbot.addWidget(form)
    form.load({"name": "Ana Ficticia", "document_type": "CC"})
    qtbot.keyClicks(form.editors["birth_date"].inner(), "31/02/1990")
    assert form.is_dirty()
    assert not form.check()
    assert "febrero" in form.editors["birth_date"].error()


def test_errors_stand_beside_their_field(desk: Desk, qtbot: QtBot) -> None:
    form = RecordForm(desk, Person)
    qtbot.addWidget(form)
    form.show()
    form.load({"document_type": "CC"})
    assert not form.check()
    assert form.editors["name"].error() == "Llene este campo."
    assert form.show_error(BadInput("No puede ser.", "document_number"))
    assert form.labeled["document_number"].foot.text() == "No puede ser."
    assert form.focusWidget() is form.editors["document_number"].inner()
    assert not form.show_error(BadInput("De otro campo.", "other"))


def test_a_moment_keeps_its_microseconds_until_touched(desk: Desk, qtbot: QtBot) -> None:
    editor = MomentEditor(desk)
    qtbot.addWidget(editor)
    editor.set_value(MOMENT)
    assert editor.day.line.text() == "02/11/2026"  # the day before, in Bogotá
    assert editor.value() == MOMENT
    editor.hour.line.clear()
    qtbot.keyClicks(editor.hour.line, "16:30")
    assert editor.value() == datetime(2026, 11, 2, 21, 30, tzinfo=UTC)
    assert editor.is_hour_known()
    editor.hour.line.clear()
    qtbot.keyClicks(editor.hour.line, " ")
    assert editor.value() == datetime(2026, 11, 2, 17, 0, tzinfo=UTC)  # noon
    assert not editor.is_hour_known()


def test_texts_of_a_form_are_saved_as_the_store_keeps_them(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.write("receive_request") as session:
        request = receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "7"},
            right="know",
            received=When(date(2026, 11, 10)),
            now=desk.now(),
        )
        values = {f.name: getattr(request, f.name) for f in fields_of(Request)}
    form = RecordForm(desk, Request, form=Ui_RequestForm)
    qtbot.addWidget(form)
    form.load(values)
    assert form.values() == values
