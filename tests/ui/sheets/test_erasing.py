"""Erasing a person from the window: seen, confirmed by a word, done, and its act."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.operations.retention import own_rule
from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.records import Disposal, Person
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.sheets.database_page import DatabasePage
from privdesk.ui.sheets.erasing import ErasePerson, begin_erasing
from privdesk.ui.sheets.party_page import PartyPage
from privdesk.ui.sheets.purge_form import PurgeCopies
from privdesk.ui.sheets.retention_page import RetentionPage

BUTTON = Qt.MouseButton.LeftButton
CASE = Path(__file__).parents[2] / "operations" / "person_case.py"


@pytest.fixture
def ana(desk: Desk) -> int:
    """Of whom the store holds everything that it can hold; her request is closed."""
    spec = importlib.util.spec_from_file_location("person_case", CASE)
    assert spec is not None
    assert spec.loader is not None
    case: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(case)
    case.held_of_ana(desk.store)
    case.asks_erasure(desk.store)
    return 1


def opened(desk: Desk, qtbot: QtBot, **more: Any) -> ErasePerson:
    form = begin_erasing(desk, 1, None, **more)
    qtbot.addWidget(form)
    qtbot.waitUntil(lambda: form.plan is not None and form._task is None, timeout=20_000)
    return form


def words(form: ErasePerson) -> str:
    return "\n".join(
        [label.text() for label in form.shown.findChildren(Label)]
        + [notice.words() for notice in form.shown.findChildren(Notice)]
    )


def name(desk: Desk) -> str:
    with desk.store.read() as session:
        return session.get_one(Person, 1).name


def test_what_goes_and_what_stays_is_said_first(desk: Desk, ana: int, qtbot: QtBot) -> None:
    form = opened(desk, qtbot)
    said = words(form)
    assert "Anacleta Zurimbia" in said
    assert "2026-0001" in said
    assert "Qué se suprime" in said
    assert "Qué se conserva y por qué" in said
    assert form.save_button.isVisible()
    form.reject()
    assert name(desk) == "Anacleta Zurimbia"


def test_nothing_goes_without_the_word(desk: Desk, ana: int, qtbot: QtBot) -> None:
    form = opened(desk, qtbot)
    qtbot.mouseClick(form.save_button, BUTTON)
    assert form.editor("word").error()
    qtbot.keyClicks(form.editor("word").inner(), "borrar")
    qtbot.mouseClick(form.save_button, BUTTON)
    assert "SUPRIMIR" in form.editor("word").error()
    assert name(desk) == "Anacleta Zurimbia"


def test_a_person_is_erased_and_its_act_shown(desk: Desk, ana: int, qtbot: QtBot) -> None:
    form = opened(desk, qtbot, request_id=1)
    told: list[object] = []
    desk.changed.connect(lambda _tables: told.append(desk.store.last_written))
    qtbot.keyClicks(form.editor("word").inner(), "suprimir")
    with qtbot.waitSignal(form.erased, timeout=30_000):
        qtbot.mouseClick(form.save_button, BUTTON)
    qtbot.waitUntil(lambda: form._task is None)
    assert name(desk) == "Persona suprimida"
    assert told[-1] is None  # the menu offers nothing to undo
    assert "ACTA-2026-0001" in form.finished_words.words()
    assert not form.save_button.isVisible()
    qtbot.mouseClick(form.see, BUTTON)
    assert form.act is not None
    assert form.act.panel.view.pages() >= 1
    form.act.close()
    form.reject()
    with desk.store.read() as session:
        assert session.get_one(Disposal, 1).request_id == 1


def test_what_is_half_typed_of_who_is_erased_is_not_kept_again(
    desk: Desk, ana: int, qtbot: QtBot
) -> None:
    with desk.store.write("save_record") as session:
        fresh = new_sheet("party", name="Nube Supuesta Inc.")
        party = save_sheet(session, fresh)
    page, other = PartyPage(desk), DatabasePage(desk)
    for one in (page, other):
        qtbot.addWidget(one)
        one.show()
    page.show_argument({"record": party})
    page.form.editors["contact"].set_value("Anacleta Zurimbia")
    other.show_argument({"new": True})
    other.form.editors["name"].set_value("Proveedores")
    form = opened(desk, qtbot, request_id=1)
    qtbot.keyClicks(form.editor("word").inner(), "suprimir")
    with qtbot.waitSignal(form.erased, timeout=30_000):
        qtbot.mouseClick(form.save_button, BUTTON)
        assert desk.drafts.is_held()
        desk.drafts.look()
    qtbot.waitUntil(lambda: form._task is None)
    assert not desk.drafts.is_held()
    assert not page.form.is_dirty()
    assert other.form.is_dirty()
    assert desk.drafts.keep_all()
    left = {draft.record_type for draft in desk.drafts.kept()}
    assert "database" in left
    assert "party" not in left


def test_the_act_does_not_name_who_is_erased(desk: Desk, ana: int, qtbot: QtBot) -> None:
    form = opened(desk, qtbot)
    form.setFixedHeight(420)  # as on a small screen
    form.editor("notes").set_value("Lo pidió Anacleta Zurimbia")
    qtbot.keyClicks(form.editor("word").inner(), "SUPRIMIR")
    qtbot.mouseClick(form.save_button, BUTTON)
    qtbot.waitUntil(lambda: form._task is None, timeout=20_000)
    assert form.editor("notes").error()
    qtbot.waitUntil(lambda: not form.labeled["notes"].foot.visibleRegion().isEmpty())
    assert form.save_button.isVisible()
    assert name(desk) == "Anacleta Zurimbia"


def test_a_hold_on_all_leaves_nothing_to_press(desk: Desk, ana: int, qtbot: QtBot) -> None:
    from datetime import date

    fresh = new_sheet("legal_hold", name="Todo", reason="Orden", since_on=date(2026, 1, 1))
    with desk.store.write("save_record") as session:
        save_sheet(session, fresh)
    form = opened(desk, qtbot)
    assert "Todo" in words(form)
    assert form.plan is not None
    assert form.save_button.isVisible() is not bool(form.plan.refusals)


def test_without_a_rule_it_leads_to_one_and_comes_back(desk: Desk, ana: int, qtbot: QtBot) -> None:
    with desk.store.write("save_record") as session:
        rule = own_rule(session, "correspondence")
        assert rule is not None
        rule.own_files = None
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.go("requests", {"request": 1})
    requests = window.page("requests")
    assert isinstance(requests, RequestsPage)
    requests.erase_person()
    form = requests.erasing
    assert form is not None
    qtbot.waitUntil(lambda: form.plan is not None and form._task is None, timeout=20_000)
    assert form.to_rules.isVisible()
    assert not form.save_button.isVisible()
    qtbot.mouseClick(form.to_rules, BUTTON)
    assert not form.isVisible()
    retention = window.page("retention")
    assert isinstance(retention, RetentionPage)
    assert window.current() is retention
    qtbot.mouseClick(retention.due.proposal.action, BUTTON)
    qtbot.waitUntil(lambda: window.current() is requests)
    again = [one for one in window.findChildren(ErasePerson) if one.isVisible()]
    assert len(again) == 1
    qtbot.waitUntil(lambda: again[0].plan is not None and again[0]._task is None, timeout=20_000)
    assert not again[0].plan.needs_rule  # type: ignore[union-attr]
    again[0].reject()
    window.finish()


def test_copies_that_served_are_erased_at_once(desk: Desk, ana: int, qtbot: QtBot) -> None:
    page = RetentionPage(desk)
    qtbot.addWidget(page)
    page.resize(1072, 692)
    page.show()
    page.due.adopt()
    assert [line.name for line in page.due.copies.model.rows] == ["nomenclatura-ana.pdf"]
    wanted: list[object] = []
    desk.wanted.connect(lambda name, argument: wanted.append((name, argument)))
    page.due.copies.table.opened.emit(page.due.copies.model.index(0, 0))
    assert wanted == [("requests", {"request": 1})]
    qtbot.mouseClick(page.due.purge, BUTTON)
    form = page.due.form
    assert isinstance(form, PurgeCopies)
    qtbot.mouseClick(form.save_button, BUTTON)
    assert not form.save_button.isEnabled()
    qtbot.waitUntil(lambda: wanted[-1] == ("disposal", {"record": 1}), timeout=10_000)
    page.refresh()
    assert not page.due.copies.isVisible()


def test_it_is_reached_from_the_request(desk: Desk, ana: int, qtbot: QtBot) -> None:
    page = RequestsPage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    qtbot.waitExposed(page)
    page.show_argument({"request": 1})
    action = next(a for a in page.page_actions() if "Suprimir" in a.text())
    assert action.isEnabled()
    action.trigger()
    assert page.erasing is not None
    qtbot.waitUntil(lambda: page.erasing is not None and page.erasing.plan is not None)
    page.erasing.reject()


def test_a_closed_request_to_erase_leads_to_it_from_its_card(
    desk: Desk, ana: int, qtbot: QtBot
) -> None:
    page = RequestsPage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    qtbot.waitExposed(page)
    page.show_argument({"request": 2})  # of another, who asked for something else
    assert not page.record.step.erase.isVisible()
    page.show_argument({"request": 1})
    qtbot.mouseClick(page.record.step.erase, BUTTON)
    form = page.erasing
    assert form is not None
    qtbot.waitUntil(lambda: form.plan is not None and form._task is None, timeout=20_000)
    qtbot.keyClicks(form.editor("word").inner(), "suprimir")
    with qtbot.waitSignal(form.erased, timeout=30_000):
        qtbot.mouseClick(form.save_button, BUTTON)
    qtbot.waitUntil(lambda: form._task is None)
    assert form.finished_words.words().startswith("Los datos se suprimieron.")
    form.reject()
    assert not page.record.step.erase.isVisible()  # there is nobody left
    with desk.store.read() as session:
        assert session.get_one(Disposal, 1).request_id == 1


def test_what_was_erased_in_part_says_until_when_the_rest_stays(
    desk: Desk, ana: int, qtbot: QtBot
) -> None:
    with desk.store.write("save_record") as session:
        rule = own_rule(session, "correspondence")
        assert rule is not None
        rule.bound, rule.period, rule.unit = "at_least", 60, "months"
    form = opened(desk, qtbot, request_id=1)
    qtbot.keyClicks(form.editor("word").inner(), "suprimir")
    with qtbot.waitSignal(form.erased, timeout=30_000):
        qtbot.mouseClick(form.save_button, BUTTON)
    qtbot.waitUntil(lambda: form._task is None)
    said = form.finished_words.words()
    assert "Los datos se suprimieron en parte; lo demás se conserva hasta el " in said
    assert form.finished_words.isVisible()
