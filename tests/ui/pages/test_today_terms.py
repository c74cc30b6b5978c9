"""Every kind of work on Hoy: areas, withdrawals, extensions, executions, legends, backups."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.operations.areas import ask_area
from privdesk.operations.events import record_event, record_sending
from privdesk.operations.requests import close_request
from privdesk.operations.when import When
from privdesk.records import Database
from privdesk.rules.case import RECORD_COMPLETE, TASKS
from privdesk.rules.events import (
    ANSWERED,
    COMPLETED,
    COMPLETION_ASKED,
    EXECUTED,
    EXTENDED,
    LEGEND_SET,
    TRANSFERRED,
)
from privdesk.store.agenda import DueItem
from privdesk.text import say
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.pages.step_faces import STEPS
from privdesk.ui.pages.steps import step_of, task_words
from privdesk.ui.pages.today_lines import Group, action_of
from privdesk.ui.pages.today_model import BUTTON, DAYS, LIMIT, STATE, WHAT
from privdesk.ui.pages.today_page import TodayPage

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TodayPage:
    made = TodayPage(desk)
    qtbot.addWidget(made)
    made.resize(1158, 740)
    return made


def lines(page: TodayPage) -> dict[str, list[DueItem]]:
    page.refresh()
    found = page.list.lines.lines
    return {line.name: line.items for line in found if isinstance(line, Group)}


def row(page: TodayPage, term: str) -> int:
    page.refresh()
    for number in range(page.list.lines.rowCount()):
        item = page.list.item_at(number)
        if item is not None and item.term == term:
            return number
    raise AssertionError(term)


def said(page: TodayPage, number: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    model = page.list.lines
    return str(model.data(model.index(number, column), role) or "")


@pytest.mark.parametrize("term", list(TASKS))
def test_every_term_has_its_words_and_its_button(term: str) -> None:
    assert task_words(term, None)
    assert say(STEPS[step_of(term, None)].button)
    assert say(TASKS[term]) != TASKS[term].source  # it is said in Spanish


def test_an_area_that_was_asked_stands_with_its_name_and_date(
    page: TodayPage, cases: Cases, desk: Desk, qtbot: QtBot
) -> None:
    request = cases.receive("Ana Ficticia", "know", date(2026, 11, 18))
    for area, until in (("Sistemas", date(2026, 11, 26)), ("Gestión humana", date(2026, 11, 20))):
        cases.do(
            request,
            ask_area,
            When(date(2026, 11, 19)),
            area=area,
            reason="El registro completo.",
            until=until,
        )
    groups = lines(page)
    assert [i.area for i in groups["today"]] == ["Gestión humana"]
    late = row(page, "area.reply")
    assert "Gestión humana" in said(page, late, WHAT)
    assert said(page, late, LIMIT) == "20/11/2026"
    assert said(page, late, LIMIT, Role.SECOND) == "fecha interna"
    assert said(page, late, DAYS) == "−1"
    assert said(page, late, STATE, Role.STATE) == "target_passed"
    assert said(page, late, LIMIT, Role.TONE) == "amber"  # never red: no law dates it
    asked = page.list.item_at(late)
    assert asked is not None
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.list.acted.emit(asked)
    assert wanted.args[1]["about"] == asked.about


def test_two_requests_to_areas_are_two_lines_and_the_chosen_one_stays(
    page: TodayPage, cases: Cases
) -> None:
    request = cases.receive("Ana Ficticia", "know", date(2026, 11, 18))
    for area in ("Sistemas", "Ventas"):
        cases.do(
            request,
            ask_area,
            When(date(2026, 11, 19)),
            area=area,
            reason="El registro.",
            until=date(2026, 11, 26),
        )
    first = row(page, "area.reply")
    page.list.selectRow(first + 1)
    page.refresh()
    chosen = page.list.item_at(page.list.currentIndex().row())
    assert chosen is not None
    assert chosen.area == "Ventas"


def test_who_is_awaited_stands_apart_and_presses_nobody(page: TodayPage, cases: Cases) -> None:
    request = cases.receive("Marta Inventada", "erase", date(2026, 11, 17))
    day = When(date(2026, 11, 19))
    cases.do(request, record_sending, day, step=COMPLETION_ASKED, missing="address")
    groups = lines(page)
    assert list(groups) == ["waiting"]
    waiting = groups["waiting"][0]
    assert waiting.term == "claim.withdrawal"
    assert action_of(waiting) == RECORD_COMPLETE
    assert "desistimiento" in said(
        page, row(page, "claim.withdrawal"), LIMIT, Qt.ItemDataRole.ToolTipRole
    )
    assert page.quiet.isVisibleTo(page)


def test_after_the_two_months_the_withdrawal_is_declared(page: TodayPage, cases: Cases) -> None:
    request = cases.receive("Marta Inventada", "erase", date(2026, 9, 1))
    day = When(date(2026, 9, 3))
    cases.do(request, record_sending, day, step=COMPLETION_ASKED, missing="address")
    groups = lines(page)
    assert [i.term for i in groups["today"]] == ["claim.withdrawal"]
    assert "overdue" not in groups  # the office is not late
    number = row(page, "claim.withdrawal")
    assert said(page, number, WHAT) == "Declarar el desistimiento"
    assert said(page, number, BUTTON) == "Declarar…"
    assert said(page, number, LIMIT, Role.SECOND) == "de la persona"
    assert said(page, number, DAYS) == ""
    assert said(page, number, STATE, Role.STATE) == "target_passed"


def test_an_answer_that_can_still_be_extended_says_so(page: TodayPage, cases: Cases) -> None:
    request = cases.receive("Ana Ficticia", "know", date(2026, 11, 10))
    number = row(page, "inquiry.answer")
    assert said(page, number, LIMIT, Role.SECOND) == "o prorrogar"
    hint = said(page, number, LIMIT, Qt.ItemDataRole.ToolTipRole)
    assert hint.startswith("Prórroga: último día para enviarla")
    assert "25/11/2026" in hint
    cases.do(
        request,
        record_sending,
        When(date(2026, 11, 20)),
        step=EXTENDED,
        until=date(2026, 12, 1),
        reason="Falta el archivo.",
    )
    extended = row(page, "inquiry.extension")
    assert said(page, extended, LIMIT) == "01/12/2026"
    assert said(page, extended, LIMIT, Role.SECOND) == ""
    assert said(page, extended, BUTTON) == "Responder…"


def test_a_distant_answer_does_not_speak_of_extensions_yet(page: TodayPage, cases: Cases) -> None:
    cases.receive("Ana Ficticia", "know", TODAY)
    number = row(page, "inquiry.answer")
    assert said(page, number, LIMIT, Role.SECOND) == ""
    assert said(page, number, LIMIT, Qt.ItemDataRole.ToolTipRole).startswith("Prórroga")


def test_an_overdue_answer_can_no_longer_be_extended(page: TodayPage, cases: Cases) -> None:
    cases.receive("Pedro Supuesto", "know", date(2026, 11, 5))
    assert said(page, row(page, "inquiry.answer"), LIMIT, Role.SECOND) == ""


def test_what_follows_a_decision_has_its_lines(page: TodayPage, cases: Cases, desk: Desk) -> None:
    request = cases.receive("Marta Inventada", "erase", date(2026, 11, 10))
    with desk.store.write("save_record") as session:
        base = Database(name="Clientes")
        session.add(base)
        session.flush()
        place = base.id
    cases.do(request, record_event, COMPLETED, When(date(2026, 11, 10)))
    cases.do(request, record_event, LEGEND_SET, When(date(2026, 11, 11)), database_id=place)
    cases.do(request, record_sending, When(date(2026, 11, 20)), step=ANSWERED, decision="granted")
    terms = {item.term for items in lines(page).values() for item in items}
    assert {"claim.execution", "legend.lifting"} <= terms
    assert said(page, row(page, "legend.lifting"), LIMIT) == "—"
    cases.do(
        request,
        record_event,
        EXECUTED,
        When(date(2026, 11, 20)),
        database_id=place,
        execution="erased",
        until=date(2027, 2, 1),
    )
    backups = row(page, "backups.gone")
    assert said(page, backups, LIMIT) == "01/02/2027"
    assert said(page, backups, LIMIT, Role.SECOND) == "fecha interna"


def test_the_backups_of_a_closed_case_stay_in_sight(page: TodayPage, cases: Cases) -> None:
    request = cases.receive("Marta Inventada", "erase", date(2026, 11, 10))
    cases.do(request, record_sending, When(date(2026, 11, 20)), step=ANSWERED, decision="granted")
    values = {"execution": "erased", "until": date(2027, 2, 1)}
    cases.do(request, record_event, EXECUTED, When(date(2026, 11, 20)), **values)
    cases.do(request, close_request, When(date(2026, 11, 20)))
    assert {i.term for items in lines(page).values() for i in items} == {"backups.gone"}


def test_a_transfer_asks_for_its_notice(page: TodayPage, cases: Cases) -> None:
    request = cases.receive("Marta Inventada", "erase", date(2026, 11, 19))
    cases.do(request, record_sending, When(date(2026, 11, 20)), step=TRANSFERRED, reason="No somos")
    number = row(page, "transfer.notice")
    assert said(page, number, BUTTON)
    assert said(page, number, LIMIT) == "—"


@pytest.mark.parametrize(
    ("right", "term", "limit", "note"),
    [
        ("petition", "other.answer", "04/12/2026", "fecha interna"),
        ("novelty", "processor.update", "27/11/2026", ""),
    ],
)
def test_other_kinds_have_their_line(
    page: TodayPage, cases: Cases, right: str, term: str, limit: str, note: str
) -> None:
    cases.receive("Ana Ficticia", right, date(2026, 11, 20))
    number = row(page, term)
    assert said(page, number, LIMIT, Role.SECOND) == note
    assert said(page, number, LIMIT) in (limit, "03/12/2026")


def test_the_screen_reader_hears_the_note_under_a_date(page: TodayPage, cases: Cases) -> None:
    cases.receive("Ana Ficticia", "know", date(2026, 11, 10))
    number = row(page, "inquiry.answer")
    heard = said(page, number, LIMIT, Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "25/11/2026, o prorrogar"
