"""Registers and settings: half typed they are kept and put back; two forms know of each other."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.operations.office import change_organization, save_record
from privdesk.records import Database, Party
from privdesk.store.counting import organization
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import NotKept
from privdesk.ui.drafts import Key
from privdesk.ui.settings_page import SettingsPage
from privdesk.ui.sheets.database_page import DatabasePage
from privdesk.ui.sheets.party_page import PartyPage
from privdesk.ui.sheets.sheet_page import SheetPage


def forms(desk: Desk) -> list[tuple[str, int]]:
    return [(draft.form, draft.record_id) for draft in desk.drafts.kept()]


@pytest.fixture
def database(desk: Desk) -> int:
    with desk.store.write("save_record") as session:
        return save_record(session, Database, {"name": "Clientes ficticios", "contact": "a"}).id


def shown(page: Any, qtbot: QtBot) -> Any:
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


@pytest.fixture
def page(desk: Desk, database: int, qtbot: QtBot) -> DatabasePage:
    made: DatabasePage = shown(DatabasePage(desk), qtbot)
    made.show_argument({"record": database})
    return made


def write(page: SheetPage, name: str, words: str) -> None:
    page.form.editors[name].set_value(words)
    page.form.editors[name].changed.emit()


def answers(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: answer)
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)


def test_a_register_is_kept_and_put_back(
    page: DatabasePage, database: int, desk: Desk, qtbot: QtBot
) -> None:
    write(page, "contact", "c")
    desk.drafts.look()
    assert forms(desk) == []  # still being typed
    desk.drafts.look()
    assert forms(desk) == [("database", database)]
    again = shown(DatabasePage(desk), qtbot)
    again.show_argument({"record": database})
    assert again.form.values()["contact"] == "c"
    assert again.draft.notice.isVisible()
    assert again.save()
    assert forms(desk) == []
    assert not again.draft.notice.isVisible()


def test_who_types_without_a_pause_is_kept_all_the_same(
    page: DatabasePage, database: int, desk: Desk
) -> None:
    for number in range(10):
        write(page, "contact", f"c{number}")
        desk.drafts.look()
    assert forms(desk) == [("database", database)]


def test_what_is_emptied_again_is_no_draft(page: DatabasePage, database: int, desk: Desk) -> None:
    write(page, "contact", "c")
    assert desk.drafts.keep_all()
    write(page, "contact", "a")
    assert desk.drafts.keep_all()
    assert forms(desk) == []


@pytest.mark.parametrize(("answer", "kept"), [("keep", True), ("discard", False), ("save", False)])
def test_choosing_another_record_asks(
    answer: str, kept: bool,
    page: DatabasePage, database: int, desk: Desk, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    with desk.store.write("save_record") as session:
        other = save_record(session, Database, {"name": "Otra base"}).id
    write(page, "contact", "c")
    answers(monkeypatch, answer)
    page.show_argument({"record": other})
    assert page.form.values()["name"] == "Otra base"
    assert forms(desk) == ([("database", database)] if kept else [])
    page.show_argument({"record": database})
    assert page.form.values()["contact"] == ("a" if answer == "discard" else "c")
    assert page.form.is_dirty() is kept


def test_a_new_one_is_kept_and_saved_once(desk: Desk, qtbot: QtBot) -> None:
    page = shown(PartyPage(desk), qtbot)
    page.show_argument({"new": True})
    write(page, "name", "Mensajería Ficticia")
    assert desk.drafts.keep_all()
    again = shown(PartyPage(desk), qtbot)
    again.show_argument({"new": True})
    assert again.form.values()["name"] == "Mensajería Ficticia"
    assert again.save()
    assert forms(desk) == []
    with desk.store.read() as session:
        assert session.query(Party).count() == 1


def test_a_change_elsewhere_is_shown_or_asked_about(
    page: DatabasePage, database: int, desk: Desk, qtbot: QtBot
) -> None:
    write(page, "contact", "c")
    with desk.store.write("save_record") as session:
        save_record(session, Database, {"name": "Clientes", "contact": "b"}, database)
    assert page.form.values()["name"] == "Clientes"
    assert page.form.is_undecided()
    assert not page.save()
    assert "se cambió en otra parte: Quién la tiene" in page.error.words()
    with desk.store.read() as session:
        assert session.get_one(Database, database).contact == "b"
    qtbot.mouseClick(page.form.conflicts.leaves["contact"], Qt.MouseButton.LeftButton)
    assert page.save()
    with desk.store.read() as session:
        found = session.get_one(Database, database)
        assert (found.name, found.contact) == ("Clientes", "c")


def test_a_record_taken_away_leaves_what_was_typed(
    page: DatabasePage, database: int, desk: Desk
) -> None:
    write(page, "contact", "c")
    assert desk.drafts.keep_all()
    with desk.store.write("undo") as session:
        session.delete(session.get_one(Database, database))
    assert page.form.values()["contact"] == "c"
    assert "se quitó" in page.error.words()
    assert desk.drafts.keep_all()
    assert forms(desk) == [("database", 0)]
    assert page.save()
    with desk.store.read() as session:
        assert session.query(Database).one().contact == "c"


@pytest.fixture
def settings(desk: Desk, qtbot: QtBot) -> SettingsPage:
    made: SettingsPage = shown(SettingsPage(desk), qtbot)
    return made


def test_the_settings_are_kept_and_put_back(
    settings: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    settings.office.form.editors["city"].set_value("Cali")
    settings.show_argument({"section": "calendar"})
    settings.days_off.begin()
    settings.days_off.form.editors["day"].set_value(date(2026, 12, 24))
    settings.days_off.form.editors["name"].set_value("Día cívico")
    settings.numbering.start.set_value(40)
    assert desk.drafts.keep_all()
    assert len(forms(desk)) == 3
    again = shown(SettingsPage(desk), qtbot)
    assert again.office.form.values()["city"] == "Cali"
    assert again.numbering.start.value() == 40
    assert not again.days_off.is_open()
    again.show_argument({"section": "calendar", "day": "calendar_day"})
    assert again.days_off.form.values() == settings.days_off.form.values()
    assert again.days_off.draft.notice.isVisibleTo(again)


def test_settings_changed_elsewhere_are_not_overwritten(
    settings: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    settings.office.form.editors["city"].set_value("Cali")
    with desk.store.write("change_organization") as session:
        change_organization(session, {"city": "Tunja", "officer_name": "Otra Imaginaria"})
    assert settings.office.form.values()["officer_name"] == "Otra Imaginaria"
    assert not settings.office.save()
    qtbot.mouseClick(settings.office.form.conflicts.takes["city"], Qt.MouseButton.LeftButton)
    assert not settings.office.form.is_dirty()
    with desk.store.read() as session:
        assert organization(session).city == "Tunja"


def test_leaving_the_settings_asks_for_each_form(
    settings: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.numbering.start.set_value(40)
    answers(monkeypatch, "stay")
    assert not settings.may_leave()
    answers(monkeypatch, "keep")
    assert settings.may_leave()
    assert forms(desk) == [("numbering", 0)]
    settings.numbering.start.set_value(41)
    answers(monkeypatch, "discard")
    assert settings.may_leave()
    assert forms(desk) == []


def asked(monkeypatch: pytest.MonkeyPatch, answer: str) -> list[str]:
    """The questions that are asked from now on."""
    questions: list[str] = []

    def ask(_parent: object, what: str, **_: object) -> str:
        questions.append(what)
        return answer

    monkeypatch.setattr(messages, "ask_unsaved", ask)
    return questions


def test_what_was_kept_is_asked_about_again_only_once_something_was_typed(
    settings: SettingsPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    city = settings.office.form.editors["city"]
    city.set_value("Tunja")
    settings.days_off.begin()
    settings.days_off.form.editors["name"].set_value("Día cívico")
    questions = asked(monkeypatch, "keep")
    assert settings.may_leave()
    assert len(questions) == 2
    assert settings.may_leave()  # on the way to another page, and then at the closing
    assert len(questions) == 2
    city.set_value("Cali")
    assert settings.may_leave()
    assert len(questions) == 3
    assert len(forms(desk)) == 2
    again = shown(SettingsPage(desk), qtbot)  # the next day
    again.refresh()
    assert again.office.form.values()["city"] == "Cali"
    assert again.may_leave()
    assert len(questions) == 3
    again.office.form.editors["city"].set_value("Pasto")
    assert again.may_leave()
    assert len(questions) == 4


def test_what_is_no_draft_any_more_is_asked_about_and_kept_anew(
    settings: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.office.form.editors["city"].set_value("Tunja")
    questions = asked(monkeypatch, "keep")
    assert settings.may_leave()
    desk.drafts.drop(Key("settings:name", "organization", 1))
    assert settings.may_leave()
    assert len(questions) == 2
    assert forms(desk) == [("settings:name", 1)]


def test_what_was_discarded_in_today_stands_in_no_form_any_more(
    settings: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.office.form.editors["city"].set_value("Tunja")
    settings.numbering.start.set_value(40)
    settings.show_argument({"section": "calendar"})
    settings.days_off.begin()
    settings.days_off.form.editors["name"].set_value("Día cívico")
    questions = asked(monkeypatch, "keep")
    assert settings.may_leave()
    assert len(questions) == 3
    for kept in desk.drafts.kept():
        desk.drafts.discard(Key(kept.form, kept.record_type, kept.record_id))
    assert settings.office.form.values()["city"] == "Bogotá, D. C."
    assert settings.numbering.start.value() is None
    assert not settings.days_off.form.values()["name"]
    assert settings.may_leave()
    assert len(questions) == 3
    assert desk.drafts.keep_all()
    assert forms(desk) == []


def test_a_register_discarded_in_today_shows_what_is_on_record(
    page: DatabasePage, database: int, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(page, "contact", "c")
    questions = asked(monkeypatch, "keep")
    assert page.may_leave()
    desk.drafts.discard(Key("database", "database", database))
    assert page.form.values()["contact"] == "a"
    assert page.may_leave()
    assert len(questions) == 1
    assert forms(desk) == []


def test_cancelling_a_day_that_was_kept_asks_all_the_same(
    settings: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.days_off.begin()
    settings.days_off.form.editors["name"].set_value("Día cívico")
    questions = asked(monkeypatch, "keep")
    assert settings.may_leave()
    settings.days_off.cancel.click()
    assert len(questions) == 2


def test_a_draft_that_cannot_be_kept_is_said(
    page: DatabasePage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from privdesk.errors import DiskFull

    def full(**_: object) -> None:
        raise DiskFull("El disco está lleno.")

    write(page, "contact", "c")
    monkeypatch.setattr(desk.store, "write_aside", full)
    notice = NotKept(desk)
    qtbot.addWidget(notice)
    with qtbot.waitSignal(desk.drafts.failed) as said:
        assert not desk.drafts.keep_all()
    assert said.args == ["El disco está lleno."]
    assert "El disco está lleno." in notice.words()
    for _look in range(10):
        with qtbot.assertNotEmitted(desk.drafts.failed):
            desk.drafts.look()  # not every second anew
    monkeypatch.undo()
    assert desk.drafts.keep_all()
    assert notice.isHidden()


def test_a_long_task_is_not_waited_for(page: DatabasePage, database: int, desk: Desk) -> None:
    write(page, "contact", "c")
    with desk.store.write("save_record"):
        desk.drafts.look()
        desk.drafts.look()
    assert forms(desk) == []
    desk.drafts.look()
    assert forms(desk) == [("database", database)]
