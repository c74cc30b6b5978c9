"""Ctrl+K by keys: hits while typing, arrows across groups, Enter to the record, Escape back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.documents.template_set import shipped_templates
from privdesk.operations.letter_templates import restore_shipped, save_template
from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import (
    INVENTORY,
    RECORD_TYPES,
    Activity,
    CalendarDay,
    Closure,
    Database,
    NumberSeries,
    Party,
)
from privdesk.store.attachments import attach
from privdesk.ui.desk import Desk
from privdesk.ui.found_panel import FoundPanel
from privdesk.ui.main_window import MainWindow
from privdesk.ui.pages.request_record import DOCUMENTS
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.pages.template_page import TemplatePage
from privdesk.ui.register_page import RegisterPage
from privdesk.ui.settings_page import SECTIONS, SettingsPage
from privdesk.ui.sheets.sheet_page import SheetPage
from tests.ui.pages.done_once import DoneOnce

KEYS = Qt.Key
# What a record of the inventory cannot be kept without, besides its title.
_FIRST: dict[str, dict[str, object]] = {
    "contract": {"party_id": 1},
    "retention_rule": {"trigger": "collection", "bound": "until_asked"},
    "legal_hold": {"reason": "Un proceso", "since_on": date(2026, 1, 1)},
}


def _fill(desk: Desk) -> None:
    with desk.store.write("receive_request") as session:
        for number in range(8):
            receive_request(
                session,
                person={"name": f"Ana Ficticia {number}", "document_number": f"103245{number}"},
                right="know",
                received=When(date(2026, 11, 10)),
                now=desk.now(),
            )
        save_record(session, Database, {"name": "Anaquel de clientes"})
        save_record(session, Database, {"name": "Otra"})
        save_record(session, Party, {"name": "Un tercero"})
        attach(session, "request", 2, "anexo.pdf", b"%PDF-1.7 x", desk.now())
        session.add(
            CalendarDay(day=date(2026, 12, 7), name="Día cívico", source="Ley", change="added")
        )


@pytest.fixture
def window(desk: Desk, done_once: DoneOnce, qtbot: QtBot) -> Iterator[MainWindow]:
    done_once.do(desk, "search_everywhere", partial(_fill, desk))
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.resize(1280, 720)
    shown.show()
    qtbot.waitExposed(shown)
    shown.go("requests")
    shown.page("requests").take_keyboard()
    yield shown
    qtbot.waitUntil(lambda: shown.searching._task is None)
    shown.finish()


def type_in(qtbot: QtBot, window: MainWindow, words: str) -> FoundPanel:
    """Ctrl+K, the words, and the panel once it shows what they find."""
    window.menus.actions["find_everywhere"].trigger()
    box = window.navigation.search
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClicks(box, words)
    searching = window.searching
    qtbot.waitUntil(lambda: searching._shown_for == words)
    assert searching.panel is not None
    assert searching.panel.isVisible()
    return searching.panel


def press(qtbot: QtBot, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)


def focused(window: MainWindow) -> QWidget:
    return window.focusWidget()


def test_the_key_is_ctrl_k(window: MainWindow) -> None:
    assert window.menus.actions["find_everywhere"].shortcut().toString() == "Ctrl+K"


def test_typing_shows_groups_and_arrows_pass_over_their_heads(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = type_in(qtbot, window, "ana")
    texts = [panel.list.found.data(panel.list.found.index(n, 0)) for n in range(15)]
    assert texts[0] == "Solicitudes, 8"
    assert texts[6] == "Ver todos los resultados (8): solicitudes"
    assert texts[7] == "Personas, 8"
    assert "2026-0008 · Ana Ficticia 7, Consulta · Conocer" in texts[1]
    press(qtbot, KEYS.Key_Down)
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().row() == 1
    press(qtbot, KEYS.Key_Down, 6)
    assert panel.list.currentIndex().row() == 8
    press(qtbot, KEYS.Key_Up)
    assert panel.list.currentIndex().row() == 6
    press(qtbot, KEYS.Key_Up, 6)
    assert window.navigation.search.hasFocus()


def test_enter_opens_the_first_hit(window: MainWindow, qtbot: QtBot) -> None:
    type_in(qtbot, window, "2026-0003")
    press(qtbot, KEYS.Key_Return)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    assert page.table.rows.chosen_id() == 3
    assert window.navigation.search.text() == ""
    assert window.searching.panel is not None
    assert window.searching.panel.isHidden()


def test_enter_at_once_waits_for_what_is_found(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["find_everywhere"].trigger()
    qtbot.keyClicks(window.navigation.search, "anaquel")
    press(qtbot, KEYS.Key_Return)
    qtbot.waitUntil(lambda: window.current() is window.page("database"))
    page = window.page("database")
    assert isinstance(page, SheetPage)
    assert page.record_id == 1


@pytest.mark.parametrize("record_type", INVENTORY)
def test_a_record_of_the_inventory_opens_at_full_size(
    record_type: str, window: MainWindow, qtbot: QtBot
) -> None:
    values = _FIRST.get(record_type, {})
    title = RECORD_TYPES[record_type].title_field
    with window.desk.store.write("save_record") as session:
        kind = RECORD_TYPES[record_type]
        made = save_record(session, kind, {title: "Quimérico", **values}).id
    type_in(qtbot, window, "quimerico")
    press(qtbot, KEYS.Key_Return)
    page = window.page(record_type)
    qtbot.waitUntil(lambda: window.current() is page)
    assert isinstance(page, SheetPage)
    assert page.record_id == made


def test_see_all_goes_to_a_list_of_the_inventory(window: MainWindow, qtbot: QtBot) -> None:
    with window.desk.store.write("save_record") as session:
        for number in range(12):
            save_record(session, Activity, {"name": f"Quimera {number}"})
    panel = type_in(qtbot, window, "quimera")
    more = next(n for n, row in enumerate(panel.list.found.rows) if row.is_more)
    panel.list.wanted.emit(more)
    page = window.page("activities")
    assert isinstance(page, RegisterPage)
    assert window.current() is page
    assert page.search.text() == "quimera"
    assert page.table.records.rowCount() == 12


def test_a_file_opens_with_its_request(window: MainWindow, qtbot: QtBot) -> None:
    panel = type_in(qtbot, window, "anexo")
    rows = [r.hit.record_type if r.hit else "" for r in panel.list.found.rows]
    press(qtbot, KEYS.Key_Down, 1 + len([r for r in rows[: rows.index("attachment")] if r]))
    press(qtbot, KEYS.Key_Return)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    assert page.table.rows.chosen_id() == 2
    assert page.record.tabs.currentIndex() == DOCUMENTS


def test_a_person_shows_their_requests(window: MainWindow, qtbot: QtBot) -> None:
    panel = type_in(qtbot, window, "cc 1.032.454")
    row = next(n for n, r in enumerate(panel.list.found.rows) if r.group.record_type == "person")
    panel.list.wanted.emit(row + 1)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    assert page.table.rows.records.rowCount() == 1
    assert page.table.rows.records.id_at(0) == 5
    assert "Ana Ficticia 4" in page.filters.extra_chips["person"].text()


def test_see_all_goes_to_the_list_with_the_words(window: MainWindow, qtbot: QtBot) -> None:
    type_in(qtbot, window, "ana")
    press(qtbot, KEYS.Key_Down, 6)
    press(qtbot, KEYS.Key_Return)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    assert page.filters.words() == "ana"
    assert page.table.rows.records.rowCount() == 8


def test_see_all_of_what_has_no_list_shows_them_here(window: MainWindow, qtbot: QtBot) -> None:
    panel = type_in(qtbot, window, "ana")
    rows = panel.list.found.rows
    more = next(n for n, r in enumerate(rows) if r.is_more and r.group.record_type == "person")
    panel.list.wanted.emit(more)
    qtbot.waitUntil(
        lambda: (
            len([r for r in panel.list.found.rows if r.hit and r.hit.record_type == "person"]) == 8
        )
    )


def test_a_day_of_the_calendar_opens_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    with window.desk.store.write("save_record") as session:
        day, first = date(2026, 12, 11), date(2026, 12, 24)
        session.add(CalendarDay(day=day, name="Otro", source="Ley", change="added"))
        session.add(Closure(first=first, last=first, name="Receso"))
    settings = open_first(qtbot, window, "civico")
    assert settings.tabs.currentIndex() == SECTIONS.index("calendar")
    assert settings.days_off.table.chosen_id() == 1
    open_first(qtbot, window, "receso")
    assert settings.closures.table.chosen_id() == 1
    assert settings.closures.table.hasFocus()


def open_first(qtbot: QtBot, window: MainWindow, words: str) -> SettingsPage:
    type_in(qtbot, window, words)
    press(qtbot, KEYS.Key_Return)
    page = window.current()
    assert isinstance(page, SettingsPage)
    return page


def test_the_office_itself_opens_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    with window.desk.store.write("set_first_number") as session:
        session.add(NumberSeries(series="request", year=2031, start=3100))
    settings = open_first(qtbot, window, "999.000.123")
    assert settings.tabs.currentIndex() == SECTIONS.index("organization")
    open_first(qtbot, window, "3100")
    assert settings.tabs.currentIndex() == SECTIONS.index("numbering")


def test_a_letter_s_template_opens_its_page(window: MainWindow, qtbot: QtBot) -> None:
    shipped = shipped_templates().shipped["answer_inquiry"]
    type_in(qtbot, window, "answer_inquiry")
    press(qtbot, KEYS.Key_Return)
    page = window.current()
    assert isinstance(page, TemplatePage)
    assert page.draft is not None
    assert page.draft.name == "answer_inquiry"
    with window.desk.store.write("change_template") as session:
        save_template(
            session, "answer_inquiry", title="Azul", source=shipped.source, now=window.desk.now()
        )
        restore_shipped(session, "answer_inquiry")
    settings = open_first(qtbot, window, "azul")
    assert settings.tabs.currentIndex() == SECTIONS.index("letters")
    chosen = settings.letters.chosen()
    assert chosen is not None
    assert chosen.template.name == "answer_inquiry"


def test_escape_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    before = focused(window)
    panel = type_in(qtbot, window, "ana")
    press(qtbot, KEYS.Key_Down)
    press(qtbot, KEYS.Key_Escape)
    assert panel.isHidden()
    assert focused(window) is before
    assert window.navigation.search.text() == ""


def test_letters_typed_in_the_list_go_on_in_the_box(window: MainWindow, qtbot: QtBot) -> None:
    panel = type_in(qtbot, window, "ana")
    press(qtbot, KEYS.Key_Down)
    qtbot.keyClicks(panel.list, "q")
    assert window.navigation.search.hasFocus()
    qtbot.waitUntil(lambda: window.searching._shown_for == "anaq")


def test_nothing_found_says_so(window: MainWindow, qtbot: QtBot) -> None:
    panel = type_in(qtbot, window, "<b>nadie</b>")
    assert panel.list.isHidden()
    assert "«<b>nadie</b>»" in panel.said.text()
    press(qtbot, KEYS.Key_Return)
    assert panel.isVisible()


def shown_for(window: MainWindow, words: str) -> bool:
    return window.searching._shown_for == words


def test_hostile_words_do_no_harm(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["find_everywhere"].trigger()
    box = window.navigation.search
    for words in ('"', "😀", "a" * 10_000, "\u202eana", "' OR 1=1"):
        box.clear()
        box.insert(words)
        qtbot.waitUntil(partial(shown_for, window, box.text()))
    picture = window.grab()
    assert not picture.isNull()


def test_hits_are_read_out_whole(window: MainWindow, qtbot: QtBot) -> None:
    panel = type_in(qtbot, window, "civico")
    model = panel.list.found
    heard = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Día cívico, Ley, 07/12/2026, Días del calendario"
    assert window.navigation.search.accessibleName() == "Buscar en todo"


def test_the_words_are_kept_nowhere(window: MainWindow, qtbot: QtBot) -> None:
    from privdesk import paths

    type_in(qtbot, window, "anaquel")
    press(qtbot, KEYS.Key_Escape)
    file = paths.settings_file()
    assert not file.exists() or "anaquel" not in file.read_text(encoding="utf-8")
