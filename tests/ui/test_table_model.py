"""The table of a register: order and cells in SQL, sorting by clicks, the chosen record kept."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Database, Request
from privdesk.store import lists
from privdesk.store.lists import Listing
from privdesk.ui import table_model
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.menus import edit_text
from privdesk.ui.record_table import RecordTable
from privdesk.ui.table_model import ShownColumn

COLUMNS = (
    ShownColumn("state", 150),
    ShownColumn("number", 90),
    ShownColumn("person_id"),
    ShownColumn("kind", 150, second="right"),
    ShownColumn("due", 110),
)
HOSTILE = ("<b>Ana</b> & {name}", "مثال خيالي", "😀", "Q" * 10_000, "=1+1", "a\x00b")


@pytest.fixture
def requests(desk: Desk) -> list[int]:
    made = []
    for number, name in enumerate(HOSTILE):
        with desk.store.write("receive_request") as session:
            request = receive_request(
                session,
                person={"name": name, "document_number": str(900000 + number)},
                right="erase" if number % 2 else "know",
                received=When(date(2026, 11, 12 + number)),
                now=desk.now(),
            )
            made.append(request.id)
    return made


@pytest.fixture
def table(desk: Desk, requests: list[int], qtbot: QtBot) -> RecordTable:
    made = RecordTable(desk, "request", COLUMNS)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_listing(Listing("request", order="number"))
    made.show()
    return made


def column(table: RecordTable, number: int) -> list[str]:
    model = table.records
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def test_shows_every_record_in_order_with_strings_as_they_are(table: RecordTable) -> None:
    assert column(table, 1) == [f"2026-{n:04}" for n in range(1, 7)]
    assert column(table, 2) == list(HOSTILE)


def test_cells_are_words_and_states(table: RecordTable) -> None:
    model = table.records
    assert model.data(model.index(0, 3)) == "Consulta"
    assert model.data(model.index(0, 3), Role.SECOND) == "Conocer"
    assert model.data(model.index(0, 0), Role.STATE) == "due_soon"
    assert model.data(model.index(0, 0)) == "Por vencer"
    heard = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, 0), heard) == "Estado: Por vencer"
    assert model.data(model.index(0, 3), heard) == "Clase: Consulta, Conocer"
    assert model.data(model.index(0, 4)) == "26/11/2026"
    assert model.data(model.index(0, 4), Role.FLAG) == "text"  # the target, a day before the limit
    assert model.data(model.index(1, 4), Role.FLAG) is None
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Titular"


def test_a_click_on_a_header_sorts_and_another_turns_it(table: RecordTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionPosition(1) + 20, 10)
    with qtbot.waitSignal(table.sorted_by) as sorted_by:
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sorted_by.args == ["number", True]
    assert column(table, 1)[0] == "2026-0006"
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert column(table, 1)[0] == "2026-0001"


def test_the_chosen_record_stays_chosen_when_others_come_and_go(
    table: RecordTable, requests: list[int], desk: Desk, qtbot: QtBot
) -> None:
    table.choose(requests[3])
    told: list[int] = []
    table.chosen.connect(told.append)
    with desk.store.write("receive_request") as session:
        receive_request(
            session,
            person={"name": "Nueva Ficticia", "document_number": "1"},
            right="know",
            received=When(date(2026, 11, 2)),
            now=desk.now(),
        )
    table.show_listing(Listing("request", order="due"))
    assert table.chosen_id() == requests[3]
    assert told == []
    table.show_listing(Listing("request", words="Nueva"))
    assert table.chosen_id() == 0
    assert told == [0]


def test_arrows_choose_and_enter_opens(
    table: RecordTable, requests: list[int], qtbot: QtBot
) -> None:
    table.setFocus()
    table.choose(requests[0])
    with qtbot.waitSignal(table.chosen) as chosen:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert chosen.args == [requests[1]]
    with qtbot.waitSignal(table.wanted) as wanted:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wanted.args == [requests[1]]


def test_cells_are_read_a_page_at_a_time_and_only_when_looked_at(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.store.write("save_record") as session:
        session.add_all(Database(name=f"Base ficticia {n:04}") for n in range(1000))
    asked: list[int] = []
    real = lists.rows

    def counted(*arguments: object) -> object:
        asked.append(len(arguments[2]))  # type: ignore[arg-type]
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(lists, "rows", counted)
    table = RecordTable(desk, "database", (ShownColumn("name"),))
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show_listing(Listing("database", order="name"))
    table.show()
    qtbot.waitExposed(table)
    table.grab()
    assert asked == [table_model.PAGE]
    table.scrollToBottom()
    table.grab()
    assert table.records.data(table.records.index(999, 0)) == "Base ficticia 0999"
    assert len(asked) <= 3
    table.selectAll()  # must not read every page
    assert len(asked) <= 3


def test_a_record_that_went_meanwhile_leaves_an_empty_row(desk: Desk, qtbot: QtBot) -> None:
    with desk.store.write("save_record") as session:
        session.add_all(Database(name=f"Base {n}") for n in range(3))
    table = RecordTable(desk, "database", (ShownColumn("name"),))
    qtbot.addWidget(table)
    table.show_listing(Listing("database", order="name"))
    with desk.store.write("save_record") as session:
        session.delete(session.get_one(Database, table.records.id_at(1)))
    assert column(table, 0) == ["Base 0", "", "Base 2"]
    table.refresh()
    assert column(table, 0) == ["Base 0", "Base 2"]


def test_hostile_names_are_painted_without_trouble(table: RecordTable) -> None:
    assert not table.grab().isNull()
    assert table.rowHeight(3) == table.rowHeight(0)


def test_times_of_a_moment_are_the_organizations(
    desk: Desk, requests: list[int], qtbot: QtBot
) -> None:
    with desk.store.write("change_request") as session:
        request = session.get_one(Request, requests[0])
        request.received_at = datetime.fromisoformat("2026-11-13T02:30:00+00:00")
    table = RecordTable(desk, "request", (ShownColumn("number", 90), ShownColumn("received_at")))
    qtbot.addWidget(table)
    table.show_listing(Listing("request", order="number"))
    assert column(table, 1)[0] == "12/11/2026, 9:30 p. m."


def test_widths_come_back_and_nonsense_changes_nothing(
    table: RecordTable, desk: Desk, qtbot: QtBot
) -> None:
    table.horizontalHeader().resizeSection(1, 123)
    kept = table.widths()
    other = RecordTable(desk, "request", COLUMNS)
    qtbot.addWidget(other)
    other.set_widths(kept)
    assert other.widths() == kept
    assert other.widths()[1] == 123
    for nonsense in (None, [], [1], "x", [None, "a", 0, -5, 10**9]):
        other.set_widths(nonsense)
    assert other.widths() == kept


def test_several_are_chosen_by_keys_and_stay_chosen(
    desk: Desk, requests: list[int], qtbot: QtBot
) -> None:
    table = RecordTable(desk, "request", COLUMNS, many=True)
    qtbot.addWidget(table)
    table.show_listing(Listing("request", order="number"))
    table.show()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.choose(requests[1])
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.chosen_ids() == requests[1:4]
    assert table.chosen_id() == requests[3]
    told: list[int] = []
    table.chosen.connect(told.append)
    table.show_listing(Listing("request", order="number", descending=True))
    assert table.chosen_ids() == requests[3:0:-1]
    assert table.chosen_id() == requests[3]
    assert told == []
    assert edit_text("select_all")
    assert table.chosen_count() == len(requests)
    assert table.chosen_ids() == requests[::-1]
    table.show_listing(Listing("request", words="no hay nadie así"))
    assert (table.chosen_ids(), table.chosen_id(), table.chosen_count()) == ([], 0, 0)


def test_only_one_is_chosen_where_several_were_not_asked_for(
    table: RecordTable, requests: list[int], qtbot: QtBot
) -> None:
    table.choose(requests[0])
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    table.selectAll()
    assert table.chosen_ids() == [requests[1]]
