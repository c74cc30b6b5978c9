"""The editors of what a fact says, by clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.records import Database, Party
from privdesk.rules.events import MISSING
from privdesk.store import lists
from privdesk.store.lists import Listing
from privdesk.ui.desk import Desk
from privdesk.ui.pages.fact_editors import (
    DATABASE,
    PARTY,
    AreaEditor,
    GroupedChoice,
    MissingEditor,
    NamedEditor,
    PlaceChosen,
    PlaceEditor,
    chosen_place,
    named_id,
)
from privdesk.ui.parts.editor import LabeledField
from tests.ui.pages.clicks import press


@pytest.fixture
def known(desk: Desk) -> dict[str, int]:
    """A database with its keeper, and a third party."""
    with desk.store.write("save_record") as session:
        database = save_record(session, Database, {"name": "Clientes", "contact": "Sistemas"})
        return {
            DATABASE: database.id,
            PARTY: save_record(session, Party, {"name": "Mensajería"}).id,
        }


def test_what_is_missing_is_marked_by_clicks(qtbot: QtBot) -> None:
    editor = MissingEditor()
    qtbot.addWidget(editor)
    editor.set_required()
    editor.show()
    assert set(editor.boxes) == set(MISSING)
    assert not editor.check()
    with qtbot.waitSignal(editor.changed):
        press(editor.boxes["documents"], qtbot)
    press(editor.boxes["identification"], qtbot)
    assert editor.value() == ("identification", "documents")  # in the law's order
    assert editor.check()
    editor.set_value(("facts",))
    assert editor.value() == ("facts",)
    editor.set_value(None)
    assert editor.value() is None


def test_headings_are_passed_over(qtbot: QtBot) -> None:
    editor = GroupedChoice([("Frutas", [("p", "Pera")]), ("", [("x", "Xilófono")]), ("Nada", [])])
    qtbot.addWidget(editor)
    assert editor.value() is None
    assert [editor.box.itemText(i) for i in range(editor.box.count())] == [
        "Frutas",
        "Pera",
        "Xilófono",
    ]
    editor.box.setFocus()
    qtbot.keyClick(editor.box, Qt.Key.Key_Down)
    assert editor.value() == "p"
    qtbot.keyClick(editor.box, Qt.Key.Key_Up)
    assert editor.value() == "p"


def test_a_place_is_known_or_new(desk: Desk, known: dict[str, int], qtbot: QtBot) -> None:
    editor = PlaceEditor(desk)
    qtbot.addWidget(editor)
    editor.show()
    assert editor.value() is None
    editor.set_value(chosen_place(f"party:{known[PARTY]}"))
    assert editor.kind.value() == PARTY
    assert editor.value() == PlaceChosen(PARTY, known[PARTY])
    with qtbot.waitSignal(editor.changed):
        press(editor.kind.buttons()[0], qtbot)
    assert editor.value() is None  # nothing chosen among the databases
    qtbot.keyClicks(editor.inner(), "Archivo")
    chosen = PlaceChosen(DATABASE, "Archivo")
    assert editor.value() == chosen
    assert chosen.place == "database:0"
    with desk.store.write("save_record") as session:
        fields = chosen.fields(session)
        assert session.get_one(Database, fields["database_id"]).name == "Archivo"


@pytest.mark.parametrize("place", [None, "", "database:", "database:x", "nada"])
def test_no_place_is_no_place(place: str | None) -> None:
    assert chosen_place(place) is None


def test_a_name_written_as_it_stands_is_the_known_one(
    desk: Desk, known: dict[str, int], qtbot: QtBot
) -> None:
    editor = NamedEditor(desk, PARTY)
    qtbot.addWidget(editor)
    editor.box.setEditText("  Mensajería ")
    assert editor.value() == known[PARTY]
    with desk.store.write("save_record") as session:
        assert named_id(session, PARTY, "Mensajería ") == known[PARTY]
        assert named_id(session, PARTY, None) is None
        assert named_id(session, PARTY, "  ") is None
    with desk.store.read() as session:
        assert len(lists.ids(session, Listing(PARTY), desk.day())) == 1


def test_a_new_name_says_that_it_is_added(desk: Desk, known: dict[str, int], qtbot: QtBot) -> None:
    editor = PlaceEditor(desk)
    labeled = LabeledField("Dónde", editor)
    qtbot.addWidget(labeled)
    labeled.show()
    qtbot.keyClicks(editor.inner(), "23/11/2026")
    assert labeled.foot.text() == "Base de datos nueva: se agrega al registrar."
    press(editor.kind.buttons()[1], qtbot)
    assert labeled.foot.text() == ""
    qtbot.keyClicks(editor.inner(), "Nuevo")
    assert labeled.foot.text() == "Tercero nuevo: se agrega al registrar."
    editor.set_value(chosen_place(f"party:{known[PARTY]}"))
    assert labeled.foot.text() == ""


def test_who_keeps_a_database_is_offered_as_an_area(
    desk: Desk, known: dict[str, int], qtbot: QtBot
) -> None:
    editor = AreaEditor(desk)
    qtbot.addWidget(editor)
    assert [editor.box.itemText(i) for i in range(editor.box.count())] == ["Sistemas"]
    editor.box.setEditText("Otra área")
    assert editor.value() == "Otra área"
