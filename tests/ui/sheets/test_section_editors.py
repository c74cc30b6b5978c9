"""A tab that was not shown yet is no less part of the record: kept, checked, asked about, saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from privdesk.operations.sheets import save_sheet
from privdesk.records import Database, DatabaseChannel
from privdesk.rules.sections import SECTIONS
from privdesk.store.sheets import sheet_of
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.activity_page import ActivityPage
from privdesk.ui.sheets.database_page import DatabasePage

Keep = Callable[..., int]
CHANNEL = {"kind": "email", "address": "datos@panaderia.example"}


def opened(qtbot: QtBot, page: DatabasePage, **argument: object) -> DatabasePage:
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.show_argument(argument)
    return page


@pytest.fixture
def club(keep: Keep) -> int:
    """A database with an answer in most of its tabs."""
    values = {"name": "Club", "subject_count": 40, "policy_version": "2", "notes": "Revisar"}
    return keep("database", {"channels": [CHANNEL]}, **values)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, club: int) -> DatabasePage:
    return opened(qtbot, DatabasePage(desk), record=club)


def kept(desk: Desk, number: int) -> dict[str, object]:
    with desk.store.read() as session:
        found = sheet_of(session, "database", number)
    return {**found.values, **found.rows}


def made(page: DatabasePage) -> set[str]:
    return {section.key for section in page.sections if page.form.is_made(section.key)}


def test_only_the_tab_in_front_is_made(page: DatabasePage, desk: Desk, club: int) -> None:
    assert made(page) == {"general"}
    with desk.store.read() as session:
        assert page.form.sheet() == sheet_of(session, "database", club)
    assert not page.form.is_dirty()
    assert page.form.changes() == 0
    page.show_argument({"record": club, "section": "channels"})
    assert made(page) == {"general", "channels"}
    assert CHANNEL["address"] in page.form.editors["channels"].words()
    assert not page.form.is_dirty()


def test_all_that_was_not_made_is_saved_as_it_was(
    page: DatabasePage, desk: Desk, club: int
) -> None:
    before = kept(desk, club)
    page.form.editors["name"].set_value("Club de la casa")
    page.form.changed.emit()
    assert page.save()
    assert made(page) == {"general"}
    assert kept(desk, club) == {**before, "name": "Club de la casa"}


def test_what_lacks_there_is_counted_and_gone_to(page: DatabasePage) -> None:
    assert page.found is not None
    asked = {gap.section for gap in page.found.gaps}
    assert asked > {"security", "origin"}
    page.form.go_to("general", "name")
    seen = set()
    for _ in page.found.gaps:
        page.go_to_next_gap()
        seen.add(page.form.section())
    assert seen >= asked
    assert page.form.section() in made(page)


def test_the_news_of_another_form_stand_in_a_tab_that_is_made_later(
    page: DatabasePage, desk: Desk, club: int
) -> None:
    page.form.editors["name"].set_value("Club 2")
    page.form.changed.emit()
    with desk.store.write("save_record") as session:
        stood = sheet_of(session, "database", club)
        now = replace(stood, values={**stood.values, "policy_version": "3"})
        save_sheet(session, now, stood)
    page.refresh()
    assert not page.form.is_undecided()
    assert page.form.sheet()["policy_version"] == "3"
    assert page.form.editors["policy_version"].value() == "3"
    assert page.save()
    assert kept(desk, club)["policy_version"] == "3"
    assert kept(desk, club)["name"] == "Club 2"


def test_a_draft_is_the_same_whichever_tabs_were_looked_at(
    desk: Desk, qtbot: QtBot, keep: Keep
) -> None:
    page = opened(qtbot, DatabasePage(desk), new=True, policy_version="7", name="Club")
    page.form.editors["contact"].set_value("Mercadeo")
    page.form.changed.emit()
    before = page.form.draft_values()
    for section in SECTIONS["database"]:
        page.form.show_section(section.key)
    assert page.form.draft_values() == before
    assert page.draft.keeper.keep(waits=True)
    again = opened(qtbot, DatabasePage(desk), new=True, draft=page._number)
    assert again.form.editors["contact"].value() == "Mercadeo"
    assert again.form.sheet()["policy_version"] == "7"
    assert again.form.sheet()["name"] == "Club"
    assert again.form.sheet() == page.form.sheet()


def test_a_copy_fills_the_tabs_that_are_not_made(page: DatabasePage, desk: Desk, club: int) -> None:
    page.begin_copy()
    sheet = page.form.sheet()
    assert sheet["policy_version"] == "2"
    assert [row.values["address"] for row in sheet.rows_of("channels")] == [CHANNEL["address"]]
    page.form.editors["name"].set_value("Otro club")
    page.form.changed.emit()
    assert page.save()
    assert kept(desk, page.record_id)["policy_version"] == "2"


def test_a_field_that_must_be_filled_in_a_tab_not_made_is_gone_to(desk: Desk, qtbot: QtBot) -> None:
    page = DatabasePage(desk)
    qtbot.addWidget(page)
    page.show_argument({"new": True, "section": "security"})
    assert made(page) == {"security"}
    page.form.editors["answers"].changed.emit()
    assert not page.save()
    assert page.form.section() == "general"
    assert page.form.editors["name"].error()


def test_what_is_taken_away_meanwhile_is_a_new_one_with_all_of_it(
    page: DatabasePage, desk: Desk, club: int
) -> None:
    page.form.editors["name"].set_value("Club 2")
    page.form.changed.emit()
    with desk.store.write("delete") as session:
        for channel in session.scalars(select(DatabaseChannel)):
            session.delete(channel)
        session.flush()
        session.delete(session.get_one(Database, club))
    page.refresh()
    assert page.record_id == 0
    assert page.form.sheet()["policy_version"] == "2"
    assert page.form.editors["policy_version"].value() == "2"
    assert page.save()
    assert kept(desk, page.record_id)["policy_version"] == "2"


def test_what_must_not_be_changed_cannot_be_in_a_tab_made_later(
    page: DatabasePage,
) -> None:
    page.form.set_read_only()
    page.form.show_section("channels")
    line = page.form.editors["policy_name"].inner()
    assert isinstance(line, QLineEdit)
    assert line.isReadOnly()
    page.form.set_read_only(False)
    page.form.show_section("rnbd")
    line = page.form.editors["rnbd_number"].inner()
    assert isinstance(line, QLineEdit)
    assert not line.isReadOnly()


def test_tab_goes_through_a_tab_as_one_reads_it(page: DatabasePage, qtbot: QtBot) -> None:
    qtbot.waitExposed(page)
    for key in ("rnbd", "origin"):
        page.form.go_to(key)
        names: list[str] = []
        for _ in range(60):
            name = page.form.name_of(QApplication.focusWidget())
            if name and name not in names:
                names.append(name)
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        section = next(s for s in page.form.sections if s.key == key)
        shown = [n for n in section.names if n in names]
        assert names == shown
        assert len(names) > 3


def test_a_question_that_another_answer_makes_needless_is_not_shown_when_made(
    desk: Desk, qtbot: QtBot, keep: Keep
) -> None:
    page = ActivityPage(desk)
    qtbot.addWidget(page)
    page.show_argument({"record": keep("activity", name="Venta", decides_alone=False)})
    page.form.show_section("conditions")
    assert not page.asked.is_shown("decision_details")
    page.form.editors["decides_alone"].set_value(True)
    page.form.changed.emit()
    assert page.asked.is_shown("decision_details")
