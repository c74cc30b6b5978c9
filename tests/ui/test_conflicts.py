"""Two forms on one record: what changes elsewhere is shown or asked about, never overwritten."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.records import Database, Person
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.record_form import RecordForm

STOOD: dict[str, Any] = {"name": "Ana Ficticia", "email": "a@correo.example", "phone": "1"}


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> RecordForm:
    made = RecordForm(desk, Person)
    qtbot.addWidget(made)
    made.load(STOOD, on_record=True)
    made.show()
    return made


def _type(form: RecordForm, name: str, words: str) -> None:
    form.editors[name].set_value(words)
    form.editors[name].changed.emit()


def test_what_was_not_typed_in_follows_the_record(form: RecordForm) -> None:
    _type(form, "phone", "2")
    form.take_news(STOOD | {"email": "b@correo.example"})
    assert form.values()["email"] == "b@correo.example"
    assert form.changed_values() == {"phone": "2"}
    assert form.expected() == {"phone": "1"}
    assert form.conflicts.isHidden()


def test_what_was_typed_is_asked_about_field_by_field(form: RecordForm) -> None:
    _type(form, "email", "c@correo.example")
    _type(form, "phone", "2")
    form.take_news(STOOD | {"email": "b@correo.example", "phone": ""})
    assert form.values()["email"] == "c@correo.example"
    assert form.expected()["email"] == "a@correo.example"  # so that saving is refused
    said = form.conflicts.words()
    for words in ("a@correo.example", "b@correo.example", "c@correo.example", "—"):
        assert words in said
    assert form.is_undecided()


def test_the_new_one_is_taken_with_a_click(form: RecordForm, qtbot: QtBot) -> None:
    _type(form, "email", "c@correo.example")
    form.take_news(STOOD | {"email": "b@correo.example"})
    qtbot.mouseClick(form.conflicts.takes["email"], Qt.MouseButton.LeftButton)
    assert form.values()["email"] == "b@correo.example"
    assert not form.is_dirty()
    assert form.conflicts.isHidden()


def test_mine_is_kept_with_a_click(form: RecordForm, qtbot: QtBot) -> None:
    _type(form, "email", "c@correo.example")
    form.take_news(STOOD | {"email": "b@correo.example"})
    qtbot.mouseClick(form.conflicts.leaves["email"], Qt.MouseButton.LeftButton)
    assert form.changed_values() == {"email": "c@correo.example"}
    assert form.expected() == {"email": "b@correo.example"}
    assert not form.is_undecided()


def test_the_same_change_twice_is_none(form: RecordForm) -> None:
    _type(form, "email", "b@correo.example")
    form.take_news(STOOD | {"email": "b@correo.example"})
    assert not form.is_dirty()
    assert not form.is_undecided()


def test_a_change_that_is_taken_back_is_forgotten(form: RecordForm) -> None:
    _type(form, "email", "c@correo.example")
    form.take_news(STOOD | {"email": "b@correo.example"})
    form.take_news(STOOD)
    assert not form.is_undecided()
    assert form.expected() == {"email": "a@correo.example"}


def test_a_reference_is_named_by_its_title(desk: Desk, qtbot: QtBot) -> None:
    from privdesk.records import Request

    with desk.store.write("save_record") as session:
        one = save_record(session, Database, {"name": "Clientes ficticios"}).id
        two = save_record(session, Database, {"name": "Proveedores ficticios"}).id
    form = RecordForm(desk, Request, ("database_id",))
    qtbot.addWidget(form)
    form.load({"database_id": None}, on_record=True)
    form.editors["database_id"].set_value(one)
    form.take_news({"database_id": two})
    assert "Proveedores ficticios" in form.conflicts.words()
    assert "Clientes ficticios" in form.conflicts.words()


def test_a_new_record_has_no_other_form(desk: Desk, qtbot: QtBot) -> None:
    form = RecordForm(desk, Person)
    qtbot.addWidget(form)
    form.load({"document_type": "CC"})
    _type(form, "name", "Ana Ficticia")
    form.take_news({"name": "Otra"})
    assert form.values()["name"] == "Ana Ficticia"
    assert form.expected() == {}


def test_a_draft_comes_back_over_the_same_record(form: RecordForm, desk: Desk) -> None:
    _type(form, "email", "c@correo.example")
    form.editors["birth_date"].inner().setText("31/02/20")  # type: ignore[attr-defined]
    draft = json.loads(json.dumps(form.draft_values()))
    assert draft["typed"].keys() == {"email", "birth_date"}
    again = RecordForm(desk, Person)
    again.load(STOOD, on_record=True)
    again.restore_draft(draft)
    assert again.draft_values() == form.draft_values()
    assert again.draft_lines() == form.draft_lines()
    assert not again.is_undecided()
    form.load(STOOD, on_record=True)
    assert form.draft_values() is None


def test_a_draft_over_a_record_that_changed_asks(form: RecordForm, desk: Desk) -> None:
    _type(form, "email", "c@correo.example")
    _type(form, "phone", "2")
    draft = form.draft_values()
    assert draft is not None
    again = RecordForm(desk, Person)
    again.load(STOOD | {"email": "b@correo.example", "name": "Ana F."}, on_record=True)
    again.restore_draft(draft)
    assert again.expected() == {"email": "a@correo.example", "phone": "1"}
    assert translate("Person", "E-mail") in again.conflicts.words()
    assert "c@correo.example" in again.conflicts.words()
    assert again.is_undecided()


@pytest.mark.parametrize(
    "damaged",
    [{}, {"typed": 3, "stood": {}}, {"typed": {"email": []}, "stood": {"email": 5}}, {"typed": {}}],
)
def test_a_damaged_draft_is_an_error_or_nothing(form: RecordForm, damaged: Any) -> None:
    from privdesk.errors import UserError

    try:
        form.restore_draft(damaged)
    except (KeyError, AttributeError, TypeError, UserError):
        return
    assert form.values()["email"] == STOOD["email"]
