"""Every record that has a place in the window takes files there by drop, paste and button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import CalendarDay, Closure, Database, Party
from privdesk.store.evidence import files_of
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.main_window import MainWindow

_DAY = {"day": date(2026, 12, 7), "change": "added", "name": "Ficticio", "source": "Decreto"}
_CLOSURE = {"first": date(2026, 12, 24), "last": date(2026, 12, 31), "name": "Cierre"}


@pytest.fixture
def records(desk: Desk) -> dict[str, int]:
    """A record of each kind, by its table."""
    with desk.store.write("receive_request") as session:
        person = {"name": "Ana Ficticia", "document_type": "none"}
        request = receive_request(
            session, person=person, right="know", received=When(date(2026, 11, 10)), now=desk.now()
        )
        made = {
            "request": request.id,
            "person": request.person_id,
            "database": save_record(session, Database, {"name": "Clientes"}).id,
            "party": save_record(session, Party, {"name": "Encargado Supuesto S.A.S."}).id,
            "calendar_day": save_record(session, CalendarDay, _DAY).id,
            "closure": save_record(session, Closure, _CLOSURE).id,
        }
    return made | {"organization": 1}


@pytest.fixture
def window(desk: Desk, records: dict[str, int], qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made, before_close_func=lambda _: made.finish())
    made.resize(1280, 720)
    made.show()
    qtbot.waitExposed(made)
    return made


def _of_register(name: str) -> Callable[[MainWindow, int], EvidenceBox]:
    def box(window: MainWindow, record: int) -> EvidenceBox:
        window.go(name, {"record": record})
        return cast("EvidenceBox", cast("Any", window.page(name)).pane.evidence)

    return box


def _of_days(name: str) -> Callable[[MainWindow, int], EvidenceBox]:
    def box(window: MainWindow, record: int) -> EvidenceBox:
        window.go("settings", {"section": "calendar"})
        days = getattr(cast("Any", window.page("settings")), name)
        days.table.choose(record)
        return cast("EvidenceBox", days.evidence)

    return box


def _of_office(window: MainWindow, _record: int) -> EvidenceBox:
    window.go("settings", {"section": "organization"})
    return cast("EvidenceBox", cast("Any", window.page("settings")).evidence)


def _documents(window: MainWindow, request: int) -> Any:
    window.go("requests", {"request": request})
    record = cast("Any", window.page("requests")).record
    for index in range(record.tabs.count()):
        if record.tabs.tabText(index).startswith("Documentos"):
            record.tabs.setCurrentIndex(index)
    return record.documents


def _of_request(window: MainWindow, request: int) -> EvidenceBox:
    return cast("EvidenceBox", _documents(window, request).evidence)


def _of_person(window: MainWindow, _person: int) -> EvidenceBox:
    return cast("EvidenceBox", _documents(window, 1).people[0])


PLACES: dict[str, Callable[[MainWindow, int], EvidenceBox]] = {
    "request": _of_request,
    "person": _of_person,
    "database": _of_register("databases"),
    "party": _of_register("parties"),
    "organization": _of_office,
    "calendar_day": _of_days("days_off"),
    "closure": _of_days("closures"),
}


def _drop(target: EvidenceBox, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(target, entered)  # Qt delivers a drop to what took the drag
    assert entered.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), copy, data, left, none))


@pytest.mark.parametrize("record_type", PLACES)
def test_by_drop_paste_and_button(
    record_type: str,
    window: MainWindow,
    desk: Desk,
    records: dict[str, int],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dropped, chosen = tmp_path / "soltado.txt", tmp_path / "elegido.txt"
    dropped.write_text("soltado")
    chosen.write_text("elegido")
    box = PLACES[record_type](window, records[record_type])
    assert box.owner == (record_type, records[record_type])
    monkeypatch.setattr(messages, "ask_open_paths", lambda *_: [chosen])

    def settle() -> None:
        qtbot.waitUntil(lambda: box.attaching is None, timeout=20_000)

    _drop(box, dropped)
    settle()
    QGuiApplication.clipboard().setText("pegado")
    qtbot.mouseClick(box.paste_button, Qt.MouseButton.LeftButton)
    settle()
    qtbot.mouseClick(box.add, Qt.MouseButton.LeftButton)
    settle()
    with desk.store.read() as session:
        names = {file.name for file in files_of(session, [box.owner])}
    assert {"soltado.txt", "elegido.txt"} < names
    assert len(names) == 3
    assert {row.name.text() for row in box.rows.rows} == names


def test_tab_meets_the_files_before_the_buttons_below_them(
    window: MainWindow, records: dict[str, int], desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    box = PLACES["database"](window, records["database"])
    for name in ("uno.txt", "dos.txt"):
        (tmp_path / name).write_text(name)
        _drop(box, tmp_path / name)
        qtbot.waitUntil(lambda: box.attaching is None, timeout=20_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: box.rows.rows[0].isVisible())
    first, last = box.rows.rows
    first.setFocus()
    met: list[QWidget] = []
    while (focused := window.focusWidget()) not in (None, *met, box.add):
        met.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert window.focusWidget() is box.add
    assert last in met
    assert [one for one in met if not box.rows.isAncestorOf(one)] == []
