"""The desk: today, the calendar, and one signal after each commit, on the interface thread."""

from __future__ import annotations

import threading
from datetime import date

from pytestqt.qtbot import QtBot

from privdesk.operations.office import change_organization, save_record
from privdesk.records import CalendarDay, Database
from privdesk.ui.desk import Desk


def test_today_is_the_legal_day_of_the_zone(desk: Desk) -> None:
    assert desk.today() == date(2026, 11, 23)
    day = desk.day()
    assert (day.today, day.soon) == (date(2026, 11, 23), date(2026, 11, 26))


def test_changed_names_the_tables_after_the_commit(desk: Desk, qtbot: QtBot) -> None:
    seen: list[tuple[object, bool]] = []

    def look(tables: object) -> None:
        with desk.store.read() as session:
            seen.append((tables, session.get(Database, 1) is not None))

    desk.changed.connect(look)
    with desk.store.write("save_record") as session:
        save_record(session, Database, {"name": "Clientes"})
    assert seen == [(frozenset({"database"}), True)]


def test_changed_comes_on_the_interface_thread(desk: Desk, qtbot: QtBot) -> None:
    threads: list[int] = []
    desk.changed.connect(lambda _tables: threads.append(threading.get_ident()))

    def work() -> None:
        with desk.store.write("save_record") as session:
            save_record(session, Database, {"name": "Clientes"})

    other = threading.Thread(target=work)
    with qtbot.waitSignal(desk.changed, timeout=5000):
        other.start()
    other.join()
    assert threads == [threading.get_ident()]


def test_the_calendar_is_read_again_only_after_it_changed(desk: Desk) -> None:
    first = desk.calendar()
    with desk.store.write("save_record") as session:
        save_record(session, Database, {"name": "Clientes"})
    assert desk.calendar() is first
    with desk.store.write("change_calendar") as session:
        values = {
            "day": date(2026, 11, 24),
            "change": "added",
            "name": "Día cívico",
            "source": "Decreto ficticio 1 de 2026",
        }
        save_record(session, CalendarDay, values)
    assert not desk.calendar().is_business_day(date(2026, 11, 24))
    assert desk.day().soon == date(2026, 11, 27)


def test_the_zone_follows_the_organization(desk: Desk) -> None:
    assert desk.zone == "America/Bogota"
    with desk.store.write("change_organization") as session:
        change_organization(session, {"time_zone": "Pacific/Kiritimati"})
    assert desk.today() == date(2026, 11, 24)


def test_go_asks_for_a_page(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.wanted) as asked:
        desk.go("requests", {"request": 4})
    assert asked.args == ["requests", {"request": 4}]


def test_a_closed_desk_hears_nothing(desk: Desk) -> None:
    seen: list[object] = []
    desk.changed.connect(seen.append)
    desk.close()
    with desk.store.write("save_record") as session:
        save_record(session, Database, {"name": "Clientes"})
    assert seen == []
