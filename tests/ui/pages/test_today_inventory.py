"""The inventory on Hoy: among the requests, by its words and dates, with a way to its record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privdesk.operations.sheets import save_sheet
from privdesk.records import Activity, Disposal
from privdesk.rules.inventory_terms import (
    ACTIVITY_REVIEW,
    CONTRACT_END,
    DATABASE_REVIEW,
    DISPOSAL,
    INVENTORY_TERMS,
    PARTY_AUDIT,
)
from privdesk.rules.sections import SECTIONS
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.pages.due_acts import PLACES
from privdesk.ui.pages.month_view import MonthView
from privdesk.ui.pages.today_lines import Group
from privdesk.ui.pages.today_model import BUTTON, DAYS, LIMIT, STATE, TARGET, WHAT
from privdesk.ui.pages.today_page import TodayPage

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

Save = Callable[..., int]
HOSTILE = "Nube <b>Supuesta</b> \u202e S.A.S."


@pytest.fixture
def save(desk: Desk) -> Save:
    """Keeps a record of the inventory; today is Monday 23/11/2026."""

    def run(kind: str, rows: dict[str, Any] | None = None, **values: Any) -> int:
        made = {
            name: tuple(RowSheet(None, row) for row in given)
            for name, given in (rows or {}).items()
        }
        with desk.store.write("save") as session:
            return save_sheet(session, Sheet(kind, None, values, made))

    return run


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TodayPage:
    made = TodayPage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 690)
    return made


def said(page: TodayPage, term: str, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    page.refresh()
    model = page.list.lines
    for row in range(model.rowCount()):
        item = page.list.item_at(row)
        if item is not None and item.term == term:
            return str(model.data(model.index(row, column), role) or "")
    raise AssertionError(term)


def groups(page: TodayPage) -> dict[str, list[str]]:
    page.refresh()
    lines = page.list.lines.lines
    return {g.name: [i.term for i in g.items] for g in lines if isinstance(g, Group)}


def test_the_inventory_stands_among_the_requests_the_soonest_first(
    page: TodayPage, cases: Cases, save: Save
) -> None:
    cases.receive("Ana Ficticia", "know", date(2026, 11, 5))  # overdue since the 20th
    save("database", name="Club de clientes", created_on=date(2026, 9, 10))  # since the 10th
    save("activity", name="Nómina", review_on=date(2026, 11, 23))
    save("disposal", what="Facturas de 2016", due_on=date(2026, 11, 30))
    save("party", {"audits": [{"next_on": date(2027, 3, 1)}]}, name=HOSTILE)
    assert groups(page) == {
        "overdue": ["rnbd.registration", "inquiry.answer"],
        "today": ["activity.review"],
        "next": ["retention.disposal"],
        "later": ["party.audit"],
    }


def test_what_the_law_dates_is_red_and_what_the_office_dates_is_amber(
    page: TodayPage, save: Save
) -> None:
    save("database", name="Club de clientes", contact="Ventas", created_on=date(2026, 9, 10))
    save("party", {"audits": [{"next_on": date(2026, 11, 20)}]}, name=HOSTILE)
    term = "rnbd.registration"
    assert said(page, term, WHAT) == "Inscribir la base «Club de clientes» en el RNBD"
    assert said(page, term, WHAT, Role.SECOND) == "Club de clientes · Ventas"
    assert (said(page, term, LIMIT), said(page, term, DAYS)) == ("10/11/2026", "−8")
    assert said(page, term, LIMIT, Role.TONE) == "red"
    assert said(page, term, BUTTON) == "Abrir la base"
    audit = "party.audit"
    assert said(page, audit, WHAT) == f"Auditar a {HOSTILE}"
    assert said(page, audit, STATE, Role.STATE) == said(page, term, STATE, Role.STATE) == "overdue"
    assert said(page, audit, LIMIT, Role.SECOND) == "fecha interna"
    assert said(page, audit, LIMIT, Role.TONE) == "amber"
    assert "no es un término de la ley" in said(page, audit, LIMIT, Qt.ItemDataRole.ToolTipRole)


def test_many_days_late_are_written_with_their_point(page: TodayPage, save: Save) -> None:
    save("disposal", what="Historias de 2005", due_on=date(2020, 7, 1))
    late = said(page, "retention.disposal", DAYS)
    assert late.startswith("−1.5")
    assert len(late) == len("−1.560")


def test_a_contract_shows_its_notice_and_its_end(page: TodayPage, save: Save) -> None:
    party = save("party", name=HOSTILE)
    save("contract", name="Alojamiento", party_id=party, ends_on=date(2026, 12, 10))
    term = "contract.end"
    assert said(page, term, WHAT) == "Vence el contrato «Alojamiento»"
    assert said(page, term, WHAT, Role.SECOND) == f"Alojamiento · {HOSTILE}"
    assert (said(page, term, TARGET), said(page, term, LIMIT)) == ("10/11/2026", "10/12/2026")
    assert said(page, term, LIMIT, Role.SECOND) == "del contrato"
    assert groups(page) == {"today": [term]}  # the day of notice has passed
    assert said(page, term, STATE, Role.STATE) == "due_soon"  # and nothing was missed on it
    assert not said(page, term, TARGET, Role.TONE)
    words = said(page, term, LIMIT, Qt.ItemDataRole.ToolTipRole)
    assert "Se avisa desde el 10/11/2026; actúe hasta el 10/12/2026." in words


def test_each_button_opens_its_record(
    page: TodayPage, save: Save, desk: Desk, qtbot: QtBot
) -> None:
    party = save("party", {"audits": [{"next_on": date(2026, 12, 1)}]}, name=HOSTILE)
    day = date(2026, 12, 1)
    ids = {
        "party": party,
        "database": save("database", name="Clientes", security_review_on=day),
        "activity": save("activity", name="Nómina", review_on=day),
        "contract": save("contract", name="Nube", party_id=party, ends_on=day),
        "disposal": save("disposal", what="Facturas", due_on=day),
    }
    page.refresh()
    items = [page.list.item_at(row) for row in range(page.list.lines.rowCount())]
    found = {item.case_type: item for item in items if item is not None}
    assert found.keys() == ids.keys()
    for kind, record_id in ids.items():
        section, name = PLACES.get(found[kind].term, ("", ""))
        at = {"section": section, "field": name} if section else {}
        for leads in (page.list.acted, page.list.wanted):  # its button, and a double click
            with qtbot.waitSignal(desk.wanted) as wanted:
                leads.emit(found[kind])
            assert wanted.args == [kind, {"record": record_id, **at}]


def test_what_comes_up_anew_a_year_later_is_not_followed(page: TodayPage, save: Save) -> None:
    days = (date(2026, 11, 20), date(2026, 12, 1))
    first, second = (save("activity", name=str(day), review_on=day) for day in days)
    page.refresh()
    rows = {item.case_id: n for n, item in page.list._items()}
    page.list.selectRow(rows[first])
    with page.desk.store.write("save_record") as session:
        session.get_one(Activity, first).review_on = date(2027, 11, 20)
    page.refresh()
    chosen = page.list.item_at(page.list.currentIndex().row())
    assert chosen is not None
    assert chosen.case_id == second


@pytest.mark.parametrize("term", INVENTORY_TERMS)
def test_where_a_button_leads_is_a_field_of_that_record(term: str) -> None:
    if term == DISPOSAL:  # its page has no sections
        assert term not in PLACES
        return
    kinds = {"measure": "activity", "rnbd": "database"}
    group = term.split(".")[0]
    section, name = PLACES[term]
    names = {s.key: s.names for s in SECTIONS[kinds.get(group, group)]}[section]
    assert not name or name in names


def test_what_ends_or_is_reviewed_opens_on_its_day_whatever_tab_was_seen_last(
    desk: Desk, save: Save, qtbot: QtBot
) -> None:
    day = date(2026, 12, 1)
    party = save("party", {"audits": [{"next_on": day}]}, name=HOSTILE)
    save("contract", name="Nube", party_id=party, ends_on=day)
    save("activity", name="Nómina", review_on=day)
    save("database", name="Clientes", security_review_on=day)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    for kind, term in (
        ("contract", CONTRACT_END),
        ("activity", ACTIVITY_REVIEW),
        ("party", PARTY_AUDIT),
        ("database", DATABASE_REVIEW),
    ):
        opened = _opened(window, term, qtbot)
        opened.form.go_to(opened.sections[1].key)  # another tab
        opened = _opened(window, term, qtbot)
        section, name = PLACES[term]
        assert (opened.record_type, opened.form.section()) == (kind, section)
        editor = opened.form.editors[name]
        assert editor.isAncestorOf(window.focusWidget())
        qtbot.waitUntil(partial(_is_in_sight, editor))


def _is_in_sight(editor: QWidget) -> bool:
    return not editor.visibleRegion().isEmpty()


def _opened(window: MainWindow, term: str, qtbot: QtBot) -> Any:
    """The page that the button of that line of Hoy opens, by a click."""
    window.go("today")
    today = window.page("today")
    assert isinstance(today, TodayPage)
    table, lines = today.list, today.list.lines
    (row,) = [
        row
        for row in range(lines.rowCount())
        if (item := table.item_at(row)) is not None and item.term == term
    ]
    index = lines.index(row, BUTTON)
    table.scrollTo(index)
    place = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return window.current()


def test_the_page_follows_a_record_and_needs_no_request(
    page: TodayPage, save: Save, desk: Desk
) -> None:
    page.show()
    assert page.empty.isVisibleTo(page)
    disposal = save("disposal", what="Facturas de 2016", due_on=date(2027, 6, 1))
    assert not page.empty.isVisibleTo(page)
    assert page.list.isVisibleTo(page)
    assert page.quiet.isVisibleTo(page)
    with desk.store.write("save") as session:
        session.get_one(Disposal, disposal).status = "cancelled"
    assert page.empty.isVisibleTo(page)


def test_the_badges_count_the_inventory_apart(desk: Desk, save: Save, qtbot: QtBot) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    buttons = window.navigation.buttons
    save("database", name="Club de clientes", created_on=date(2026, 9, 10))
    save("activity", name="Nómina", review_on=date(2026, 11, 23))
    assert buttons["today"].count() == buttons["processing"].count() == (2, 1)
    assert buttons["requests"].count() == (0, 0)


def test_the_month_shows_it_and_its_card_opens_it(desk: Desk, save: Save, qtbot: QtBot) -> None:
    party = save("party", name=HOSTILE)
    contract = save("contract", name="Nube", party_id=party, ends_on=date(2026, 11, 27))
    view = MonthView(desk)
    qtbot.addWidget(view)
    view.refresh()
    qtbot.waitUntil(lambda: not view.is_reading())
    view.go_to(date(2026, 11, 27))
    (card,) = view.pane.cards
    assert card.task.text() == "Vence el contrato «Nube»"
    assert card.note.text() == "del contrato"
    assert card.button.text() == "Abrir el contrato"
    with qtbot.waitSignal(view.acted) as acted:
        card.button.click()
    assert (acted.args[0].case_type, acted.args[0].case_id) == ("contract", contract)


def test_a_day_of_the_weekend_is_wider_where_something_stands_on_it(
    desk: Desk, save: Save, qtbot: QtBot
) -> None:
    view = MonthView(desk)
    qtbot.addWidget(view)
    view.resize(1072, 692)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: not view.is_reading())
    header = view.grid.horizontalHeader()
    narrow = header.sectionSize(5)
    assert narrow < header.sectionSize(0) / 2
    save("activity", name="Nómina", review_on=date(2026, 11, 28))
    view.refresh()
    qtbot.waitUntil(lambda: not view.is_reading() and header.sectionSize(5) > 1.5 * narrow)
    assert header.sectionSize(6) < header.sectionSize(0) / 2  # Sunday holds nothing
    assert sum(header.sectionSize(n) for n in range(7)) == view.grid.viewport().width()
