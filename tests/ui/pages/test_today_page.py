"""Hoy by clicks and keys: what is due in four groups, and each button goes where it is done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from privdesk.operations.events import record_event, record_sending
from privdesk.operations.requests import close_request
from privdesk.operations.when import When
from privdesk.rules.events import ACKNOWLEDGED, ANSWERED, COMPLETED
from privdesk.ui.desk import Desk
from privdesk.ui.pages.today_figures import percent
from privdesk.ui.pages.today_lines import Group
from privdesk.ui.pages.today_list import TodayList
from privdesk.ui.pages.today_model import BUTTON, DAYS, LIMIT, STATE, TARGET, WHAT
from privdesk.ui.pages.today_page import TodayPage

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


@pytest.fixture
def due(cases: Cases) -> dict[str, int]:
    """One case for each group of Hoy."""
    made = {
        "overdue": cases.receive("Pedro Supuesto", "know", date(2026, 11, 5)),
        "legend": cases.receive("Marta Inventada", "erase", date(2026, 11, 19)),
        "soon": cases.receive("Ana Ficticia", "know", date(2026, 11, 10)),
        "later": cases.receive("Teresa <b>Figurada</b>", "use", date(2026, 11, 20)),
    }
    claim = made["legend"]
    cases.do(claim, record_event, COMPLETED, When(date(2026, 11, 20)))
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TodayPage:
    made = TodayPage(desk)
    qtbot.addWidget(made)
    made.resize(1158, 740)  # beside the navigation of a window of 1366
    return made


def shown(page: TodayPage) -> None:
    page.show()
    page.refresh()


def groups(page: TodayPage) -> dict[str, int]:
    lines = page.list.lines.lines
    return {line.name: len(line.items) for line in lines if isinstance(line, Group)}


def row_of(table: TodayList, whose: str, column: int = WHAT, task: str = "") -> int:
    for row in range(table.lines.rowCount()):
        item = table.item_at(row)
        words = table.lines.data(table.lines.index(row, WHAT))
        if item is not None and whose in item.whose and task in words:
            return row
    raise AssertionError(whose)


def text(table: TodayList, row: int, column: int) -> str:
    return str(table.lines.data(table.lines.index(row, column)))


def test_what_is_due_stands_in_its_group(page: TodayPage, due: dict[str, int]) -> None:
    shown(page)
    assert groups(page) == {"overdue": 1, "today": 1, "next": 1, "later": 2}
    assert page.head.beside.text() == "Lunes 23 de noviembre de 2026, día hábil"
    table = page.list
    row = row_of(table, "Pedro")
    assert text(table, row, WHAT) == "Responder consulta"
    assert text(table, row, TARGET) == "19/11/2026"
    assert text(table, row, LIMIT) == "20/11/2026"
    assert text(table, row, DAYS) == "−1"
    assert table.item_at(row).state == "overdue"  # type: ignore[union-attr]
    legend = row_of(table, "Marta", task="leyenda")
    assert (text(table, legend, TARGET), text(table, legend, DAYS)) == ("", "hoy")
    assert text(table, row_of(table, "Ana"), DAYS) == "2"


def test_a_click_on_the_button_goes_to_the_letter(
    page: TodayPage, due: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    shown(page)
    place = page.list.button_rect(row_of(page.list, "Ana")).center()
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args[0] == "letter"
    assert wanted.args[1]["request"] == due["soon"]
    assert wanted.args[1]["step"] == ANSWERED


def test_enter_opens_the_short_form_of_the_step(
    page: TodayPage, due: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    shown(page)
    page.list.setFocus()
    page.list.selectRow(row_of(page.list, "Marta", task="leyenda"))
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert wanted.args == [
        "requests",
        {"request": due["legend"], "step": "set_legend", "document": None},
    ]


def test_a_double_click_beside_the_button_opens_the_request(
    page: TodayPage, due: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    shown(page)
    place = page.list.visualRect(page.list.lines.index(row_of(page.list, "Ana"), WHAT)).center()
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == ["requests", {"request": due["soon"]}]


def test_the_buttons_are_of_one_width_and_the_first_is_recommended(
    page: TodayPage, due: dict[str, int]
) -> None:
    shown(page)
    rows = [r for r in range(page.list.lines.rowCount()) if page.list.item_at(r)]
    assert len({page.list.button_rect(row).width() for row in rows}) == 1
    faces = [page.list.button_face(row)[0] for row in rows]
    assert faces[0] == "accent_tint"
    assert set(faces[1:]) == {"raised"}
    room = page.list.button_rect(rows[0]).width()
    widest = max(page.list._buttons.room(page.list.lines.index(r, BUTTON)) for r in rows)
    assert room >= widest - 40


def test_a_group_folds_by_click_and_by_key_and_stays_so(
    page: TodayPage, due: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    shown(page)
    table = page.list
    first = table.visualRect(table.lines.index(0, STATE)).topLeft() + QPoint(20, 10)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert table.isRowHidden(1)
    page.refresh()
    assert table.isRowHidden(1)
    assert page.may_leave()
    other = TodayPage(desk)
    qtbot.addWidget(other)
    shown(other)
    assert other.list.folded() == {"overdue"}
    table.setFocus()
    table.setCurrentIndex(table.lines.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert not table.isRowHidden(1)


def test_a_recorded_sending_takes_the_line_away(
    page: TodayPage, due: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    shown(page)
    cases.do(due["soon"], record_sending, When(TODAY), step=ANSWERED)
    qtbot.waitUntil(lambda: groups(page).get("next") is None)
    row = row_of(page.list, "Ana")
    assert text(page.list, row, WHAT) == "Cerrar el expediente"
    assert text(page.list, row, LIMIT) == "—"


def test_nothing_due_says_so_and_what_comes_next(page: TodayPage, cases: Cases, desk: Desk) -> None:
    shown(page)
    assert page.empty.isVisibleTo(page)
    assert not page.quiet.isVisibleTo(page)
    request = cases.receive("Ana Ficticia", "know", TODAY)
    shown(page)
    assert not page.empty.isVisibleTo(page)
    words = page.quiet.words()
    assert "Nada vence en los próximos cinco días hábiles." in words
    assert "Responder consulta" in words
    assert "04/12/2026" in words
    cases.do(request, record_sending, When(TODAY), step=ANSWERED)
    cases.do(request, close_request, When(TODAY))
    shown(page)
    assert page.quiet.words() == "No hay nada por vencer. No hay solicitudes abiertas."
    assert not page.list.isVisibleTo(page)


def test_the_doors_of_an_empty_file_lead_to_a_new_request(
    page: TodayPage, desk: Desk, qtbot: QtBot
) -> None:
    shown(page)
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.empty.new_asked.emit()
    assert wanted.args == ["requests", {"new": True}]
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert wanted.args == ["requests", {"new": True}]


def test_the_figures_are_those_of_the_year(page: TodayPage, cases: Cases) -> None:
    for day, late in ((date(2026, 9, 1), False), (date(2026, 9, 2), True)):
        request = cases.receive("Ana Ficticia", "know", day)
        sent = date(2026, 10, 20) if late else date(2026, 9, 4)
        cases.do(request, record_sending, When(sent), step=ANSWERED, decision="partly")
        cases.do(request, close_request, When(sent))
    cases.receive("Ana Ficticia", "know", date(2026, 11, 20))
    shown(page)
    rows = {name: (v.text(), d.text()) for name, (v, d) in page.figures.year._rows.items()}
    assert rows["Recibidas"] == ("3", "")
    assert rows["Abiertas"] == ("1", "")
    assert rows["Respondidas en término"] == ("50,0\xa0%", "1 de 2")
    words = page.figures.chart.accessibleDescription()
    assert "sep: 2. Procede en parte 2. 50\xa0%" in words
    assert "nov: 1. Abierta 1" in words
    assert page.figures.safety.seal.text().startswith("Sello de auditoría ")


def test_a_share_is_never_rounded_up_to_the_whole() -> None:
    assert percent(136, 136, 1) == "100\xa0%"
    assert percent(9999, 10_000, 1) == "99,9\xa0%"
    assert percent(9999, 10_000) == "99\xa0%"


def test_in_a_narrow_window_the_figures_stand_below(
    page: TodayPage, due: dict[str, int], qtbot: QtBot
) -> None:
    shown(page)
    assert page.figures.mapTo(page, QPoint()).x() > page.list.mapTo(page, QPoint()).x() + 300
    page.resize(1072, 692)  # beside the navigation of a window of 1280
    page.refresh()
    place = page.list.mapTo(page, QPoint())
    qtbot.waitUntil(lambda: page.figures.mapTo(page, QPoint()).y() > place.y() + 200)
    assert page.list.width() > 900


def test_an_acknowledgement_issued_and_not_sent_is_work_of_today(
    page: TodayPage, cases: Cases, desk: Desk
) -> None:
    from privdesk.documents.template_set import shipped_templates
    from privdesk.operations.letters import issue_letter, prepare_letter
    from privdesk.records import Request

    request_id = cases.receive("Ana Ficticia", "know", date(2026, 11, 20))
    with desk.store.write("issue_letter") as session:
        request = session.get_one(Request, request_id)
        template = shipped_templates().named("acknowledgement", request.kind)
        letter = prepare_letter(session, request, template, now=desk.now())
        number = issue_letter(session, request, letter, now=desk.now()).number
    shown(page)
    row = row_of(page.list, "Ana", task=number)
    assert text(page.list, row, WHAT) == f"Enviar la carta {number}"
    assert text(page.list, row, BUTTON) == "Registrar envío…"
    assert groups(page)["today"] == 1
    cases.do(request_id, record_sending, When(TODAY), step=ACKNOWLEDGED)


def test_hostile_names_do_not_move_the_lines(page: TodayPage, cases: Cases) -> None:
    for name in ("<b>x</b>&{y}", "Z" * 10_000, "مثال\u202e خيالي", "😀\x00", "=1+1"):
        cases.receive(name, "rectify", date(2026, 11, 20))
    shown(page)
    heights = {page.list.rowHeight(r) for r in range(page.list.lines.rowCount())}
    assert len(heights) == 2  # those of groups and of lines
    assert not page.grab().isNull()


def test_every_text_of_the_list_has_a_name_for_a_screen_reader(
    page: TodayPage, due: dict[str, int]
) -> None:
    shown(page)
    model = page.list.lines
    assert page.list.accessibleName() == "Lo que vence"
    heard = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Vencidas, tareas: 1"


def test_every_line_has_its_height_when_the_groups_change(
    page: TodayPage, due: dict[str, int], cases: Cases
) -> None:
    shown(page)
    cases.do(due["overdue"], record_sending, When(TODAY), step=ANSWERED)
    page.refresh()
    table = page.list
    assert "overdue" not in groups(page)
    for row, line in enumerate(table.lines.lines):
        assert table.rowHeight(row) == (28 if isinstance(line, Group) else 40)


def test_the_line_after_one_that_is_done_is_chosen(
    page: TodayPage, due: dict[str, int], cases: Cases
) -> None:
    shown(page)
    table = page.list
    later = row_of(table, "Ana")
    table.selectRow(later)
    after = table.item_at(later + 2)  # the head of the next group stands between
    assert after is not None
    cases.do(due["soon"], record_sending, When(TODAY), step=ANSWERED)
    page.refresh()
    chosen = table.item_at(table.currentIndex().row())
    assert chosen is not None
    assert (chosen.case_id, chosen.term) == (after.case_id, after.term)
    assert table.selectionModel().hasSelection()


def test_the_keyboard_begins_in_the_list_or_at_a_new_request(
    page: TodayPage, due: dict[str, int], qtbot: QtBot
) -> None:
    shown(page)
    qtbot.waitUntil(page.isActiveWindow)
    page.take_keyboard()
    assert page.focusWidget() is page.list
    assert page.list.item_at(page.list.currentIndex().row()) is not None
    page.list.hide()
    page.take_keyboard()
    assert page.focusWidget() is page.new
