"""Saving the inventory from its lists: what, as of which day, in which format."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.errors import BadInput
from privdesk.operations import inventory_out
from privdesk.operations.office import save_record
from privdesk.records import Party
from privdesk.ui import printing, task
from privdesk.ui.desk import Desk
from privdesk.ui.register_page import PartiesPage
from privdesk.ui.sheets.export_dialog import ExportDialog


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PartiesPage]:
    with desk.store.write("save_record") as session:
        for name, country in (("Uno Ficticio", "CO"), ("Dos Ficticio", "DE")):
            save_record(session, Party, {"name": name, "country": country, "is_processor": True})
    made = PartiesPage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 690)
    made.show()
    qtbot.waitExposed(made)
    yield made
    qtbot.waitUntil(lambda: not task.running(), timeout=20_000)


def opened(page: PartiesPage, qtbot: QtBot) -> ExportDialog:
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    assert page.exports.dialog is not None
    return page.exports.dialog


def choose(dialog: ExportDialog, what: str, ending: str) -> None:
    values = [value for value, _label in dialog.what._options]
    dialog.what.box.setCurrentIndex(values.index(what))
    dialog.what.box.activated.emit(values.index(what))
    endings = [value for value, _label in dialog.ending._options]
    dialog.ending.box.setCurrentIndex(endings.index(ending))
    dialog.ending.box.activated.emit(endings.index(ending))


def saved(
    page: PartiesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path
) -> list[str]:
    names: list[str] = []

    def place(name: str, *_: object) -> Path:
        names.append(name)
        return path

    monkeypatch.setattr(printing, "ask_place", place)
    assert page.exports.dialog is not None
    with qtbot.waitSignal(page.exports.ended, timeout=20_000):
        qtbot.mouseClick(page.exports.dialog.save, Qt.MouseButton.LeftButton)
    return names


def test_the_list_goes_out_as_it_is_shown(
    page: PartiesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.search.setText("dos")
    dialog = opened(page, qtbot)
    assert dialog.what.words() == "Esta lista como se ve (registros: 1)"
    assert not dialog.day.isEnabled()
    choose(dialog, "list", ".xlsx")
    names = saved(page, qtbot, monkeypatch, tmp_path / "l.xlsx")
    assert names == ["Registro de terceros 2026-11-23.xlsx"]
    assert "con 1 fila" in page.exports.done_notice.words()
    sheet = openpyxl.load_workbook(tmp_path / "l.xlsx").worksheets[1]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert ["Dos Ficticio", "Encargado", "Alemania", None] in rows


def test_a_whole_register_goes_out_with_linked_tables(
    page: PartiesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(page, qtbot)
    choose(dialog, "parties", ".zip")
    assert dialog.day.isEnabled()
    assert dialog.chosen_day() is None
    names = saved(page, qtbot, monkeypatch, tmp_path / "p.zip")
    assert names == ["Registro de terceros 2026-11-23.zip"]
    assert zipfile.ZipFile(tmp_path / "p.zip").namelist()
    dialog = opened(page, qtbot)
    choose(dialog, "parties", ".json")
    saved(page, qtbot, monkeypatch, tmp_path / "p.json")
    assert "Dos Ficticio" in json.dumps(json.loads((tmp_path / "p.json").read_text("utf-8")))


def test_each_kind_offers_its_formats(page: PartiesPage, qtbot: QtBot) -> None:
    dialog = opened(page, qtbot)
    kinds = [str(value) for value, _label in dialog.what._options]
    assert kinds[:2] == ["list", "parties"]
    assert set(kinds[1:]) == set(inventory_out.EXPORTS)
    for kind in kinds[1:]:
        choose(dialog, kind, ".pdf")
        offered = tuple(str(value) for value, _label in dialog.ending._options)
        assert offered == inventory_out.formats_of(kind)
    dialog.reject()


def test_a_past_day_is_asked_and_one_before_the_file_is_refused(
    page: PartiesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[date | None] = []

    def export(*_given: object, day: date | None, **_more: object) -> int:
        given.append(day)
        raise BadInput("Ese día no.")

    monkeypatch.setattr(inventory_out, "export_inventory", export)
    dialog = opened(page, qtbot)
    choose(dialog, "inventory", ".pdf")
    line = dialog.day.line
    line.selectAll()
    qtbot.keyClicks(line, "01/01/1999")
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "No puede ser anterior al" in dialog.day.error()
    assert dialog.isVisible()
    dialog.day.set_range(date(2020, 1, 1), date(2026, 11, 23))
    line.selectAll()
    qtbot.keyClicks(line, "31/12/2025")
    saved(page, qtbot, monkeypatch, tmp_path / "i.pdf")
    assert given == [date(2025, 12, 31)]
    assert "Ese día no." in page.exports.failed_notice.words()
    assert not (tmp_path / "i.pdf").exists()


def which(dialog: ExportDialog) -> dict[str, str]:
    return {str(value): words for value, words in dialog.which._options}


def told(path: Path) -> tuple[str, set[str]]:
    """The selection and the names of the third parties of a file."""
    found = json.loads(path.read_text("utf-8"))
    return found["selection"], {one["name"] for one in found["records"]["party"]}


def test_what_the_list_shows_goes_out_whole(
    page: PartiesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.search.setText("dos")
    dialog = opened(page, qtbot)
    assert not dialog.which_field.isVisible()  # the list as it is shown is all of it
    choose(dialog, "parties", ".json")
    assert dialog.which_field.isVisible()
    assert which(dialog)["shown"] == "Lo que muestra la lista (1)"
    assert dialog.chosen_which() == "shown"
    saved(page, qtbot, monkeypatch, tmp_path / "p.json")
    assert told(tmp_path / "p.json") == ("con las palabras «dos»", {"Dos Ficticio"})


def test_the_marked_rows_go_out_whole(
    page: PartiesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with page.desk.store.write("save_record") as session:
        save_record(session, Party, {"name": "Tres Ficticio"})
    page.refresh()
    rows = {page.table.records.index(n, 0).data(): n for n in range(3)}
    for name, modifier in (
        ("Dos Ficticio", Qt.KeyboardModifier.NoModifier),
        ("Tres Ficticio", Qt.KeyboardModifier.ControlModifier),
    ):
        place = page.table.visualRect(page.table.records.index(rows[name], 0)).center()
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    dialog = opened(page, qtbot)
    choose(dialog, "parties", ".json")
    assert which(dialog)["marked"] == "Las filas marcadas (2)"
    assert dialog.chosen_which() == "marked"
    saved(page, qtbot, monkeypatch, tmp_path / "p.json")
    selection, names = told(tmp_path / "p.json")
    assert selection == "los escogidos (2): Dos Ficticio; Tres Ficticio"
    assert names == {"Dos Ficticio", "Tres Ficticio"}


def test_all_of_it_goes_out_where_nothing_else_was_meant(
    page: PartiesPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(page, qtbot)
    choose(dialog, "parties", ".json")
    assert dialog.chosen_which() == "all"
    choose(dialog, "databases", ".json")
    assert not dialog.which_field.isVisible()  # the list in front is none of databases
    choose(dialog, "parties", ".json")
    saved(page, qtbot, monkeypatch, tmp_path / "p.json")
    assert told(tmp_path / "p.json") == ("todas", {"Uno Ficticio", "Dos Ficticio"})
