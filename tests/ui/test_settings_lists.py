"""Ajustes → Listas by clicks: an entry changed, added, retired and restored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.operations.lists import list_of, save_entry
from privdesk.rules.lists import LISTS, Entry, shipped_list
from privdesk.store.counting import organization
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.list_entries_model import columns_for
from privdesk.ui.pages.half_typed import where
from privdesk.ui.settings_lists import ListsBox
from privdesk.ui.settings_office import OFFICE_FIELDS
from privdesk.ui.settings_page import SECTIONS, SettingsPage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 692)
    made.show_argument({"section": "lists", "list": "uvt"})
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def box(page: SettingsPage) -> ListsBox:
    return page.lists


def press(button: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fill(box: ListsBox, name: str, words: str, qtbot: QtBot) -> None:
    assert box.box.form is not None
    line = box.box.form.editors[name].inner()
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    QApplication.clipboard().setText(words)
    qtbot.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def entry(desk: Desk, name: str, code: str) -> Entry | None:
    with desk.store.read() as session:
        return list_of(session, name).get(code)


def cells(box: ListsBox) -> list[list[str]]:
    model = box.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_uvt_of_a_new_year_is_added(box: ListsBox, desk: Desk, qtbot: QtBot) -> None:
    assert ["2026", "UVT de 2026", "$ 52.374", "$ 5.237.400.000", "En uso"] in [
        row[:5] for row in cells(box)
    ]
    press(box.add_button, qtbot)
    press(box.box.save_button, qtbot)
    assert box.box.form is not None
    assert box.box.form.editors["label"].error()
    fill(box, "code", "27", qtbot)
    fill(box, "label", "UVT de 2027", qtbot)
    fill(box, "number", "55.000", qtbot)
    press(box.box.save_button, qtbot)
    assert box.box.form.editors["code"].error()
    fill(box, "code", "2026", qtbot)
    press(box.box.save_button, qtbot)
    assert box.box.form.editors["code"].error()  # there is one already
    fill(box, "code", "2027", qtbot)
    press(box.box.save_button, qtbot)
    assert box.box.form is None
    assert not box.box.isVisible()
    assert box.done.isVisible()
    found = entry(desk, "uvt", "2027")
    assert found is not None
    assert found.number == 55_000
    assert cells(box)[-1][:3] == ["2027", "UVT de 2027", "$ 55.000"]
    chosen = box.chosen()
    assert chosen is not None
    assert chosen.code == "2027"


def test_a_code_of_the_rnbd_is_written(box: ListsBox, desk: Desk, qtbot: QtBot) -> None:
    box.show_list("rnbd_purposes")
    assert box.caution.isVisible()
    box.search.setText("HUMANOS")
    assert [row[0] for row in cells(box)] == ["Recursos humanos"]
    press(box.edit_button, qtbot)
    fill(box, "rnbd_code", "=12", qtbot)
    press(box.box.save_button, qtbot)
    found = entry(desk, "rnbd_purposes", "staff")
    assert found is not None
    assert (found.rnbd_code, found.label, found.is_own) == ("=12", "Recursos humanos", True)
    assert "De la oficina" in cells(box)[0]
    press(box.restore_button, qtbot)
    assert entry(desk, "rnbd_purposes", "staff") == shipped_list("rnbd_purposes").get("staff")
    assert not box.restore_button.isEnabled()


def test_a_new_purpose_gets_a_code_of_its_own(box: ListsBox, desk: Desk, qtbot: QtBot) -> None:
    box.show_list("rnbd_purposes")
    press(box.add_button, qtbot)
    fill(box, "label", "Año de sorteos", qtbot)
    press(box.box.save_button, qtbot)
    found = entry(desk, "rnbd_purposes", "ano_de_sorteos")
    assert found is not None
    assert found.label == "Año de sorteos"
    assert not box.restore_button.isEnabled()  # it can only be retired
    press(box.retire_button, qtbot)
    retired = entry(desk, "rnbd_purposes", "ano_de_sorteos")
    assert retired is not None
    assert not retired.is_in_use
    assert box.retire_button.text() == "Volver a ofrecer"
    press(box.retire_button, qtbot)
    again = entry(desk, "rnbd_purposes", "ano_de_sorteos")
    assert again is not None
    assert again.is_in_use


def test_a_country_is_adequate_only_with_a_source(box: ListsBox, desk: Desk, qtbot: QtBot) -> None:
    box.show_list("countries")
    assert "27/01/2026" in box.source.text()
    assert box.caution.isVisible()
    box.search.setText("chile")
    press(box.edit_button, qtbot)
    form = box.box.form
    assert form is not None
    assert form.editors["is_adequate"].value() is False
    form.editors["is_adequate"].set_value(True)
    press(box.box.save_button, qtbot)
    assert form.editors["source"].error()
    fill(box, "source", "Circular ficticia 1 de 2027", qtbot)
    press(box.box.save_button, qtbot)
    found = entry(desk, "countries", "CL")
    assert found is not None
    assert (found.adequate, found.source) == ("own", "Circular ficticia 1 de 2027")


def test_what_is_only_renamed_goes_on_as_the_program_says(
    box: ListsBox, desk: Desk, qtbot: QtBot
) -> None:
    box.show_list("countries")
    box.search.setText("brasil")
    press(box.edit_button, qtbot)
    fill(box, "label", "República Federativa del Brasil", qtbot)
    press(box.box.save_button, qtbot)
    found = entry(desk, "countries", "BR")
    assert found is not None
    assert found.adequate == "eu_2026"


def test_what_is_half_typed_is_asked_about_and_kept(
    page: SettingsPage,
    box: ListsBox,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = iter(("cancel", "discard"))
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: next(answers))
    press(box.edit_button, qtbot)
    fill(box, "label", "Otra UVT", qtbot)
    assert not page.may_leave()
    assert box.is_open()
    box.choice.set_value("countries")
    box.choice.changed.emit()
    assert not box.is_open()
    assert box.model.of.name == "countries"
    found = entry(desk, "uvt", "2024")
    assert found is not None
    assert found.label == "UVT de 2024"


def test_what_another_form_changed_is_not_overwritten(
    box: ListsBox, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("change_list") as session:
        save_entry(session, "uvt", "2024", {"label": "Uno"})
    press(box.edit_button, qtbot)
    fill(box, "label", "Dos", qtbot)
    with desk.store.write("change_list") as session:
        save_entry(session, "uvt", "2024", {"label": "Tres"})
    press(box.box.save_button, qtbot)
    assert box.is_open()
    found = entry(desk, "uvt", "2024")
    assert found is not None
    assert found.label == "Tres"


@pytest.mark.parametrize("name", LISTS)
def test_every_list_fits_its_page(name: str, box: ListsBox) -> None:
    box.show_list(name)
    assert box.model.rowCount() == len(shipped_list(name).entries)
    assert sum(column.width for column in columns_for(box.model.of)) <= 806
    assert not box.table.horizontalScrollBar().isVisible()
    assert box.source.text()


def test_the_organizations_data_of_the_rnbd_are_written(
    page: SettingsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_argument({"section": "organization"})
    form = page.office.form
    assert list(form.editors) == list(OFFICE_FIELDS)
    form.editors["person_type"].set_value("mixed")
    form.editors["assets"].set_value(6_120_000_000)
    form.editors["assets_year"].set_value(2025)
    form.editors["country"].set_value("CO")
    assert form.editors["assets"].inner().text() == "6.120.000.000"  # type: ignore[attr-defined]
    assert form.editors["assets_year"].inner().text() == "2025"  # type: ignore[attr-defined]
    press(page.office.save_button, qtbot)
    with desk.store.read() as session:
        office = organization(session)
        assert (office.person_type, office.assets, office.assets_year) == (
            "mixed",
            6_120_000_000,
            2025,
        )
    form.editors["assets"].set_value(-1)
    press(page.office.save_button, qtbot)
    assert form.editors["assets"].error()


def test_what_is_half_typed_is_gone_on_with_from_hoy(
    page: SettingsPage, box: ListsBox, desk: Desk, qtbot: QtBot
) -> None:
    press(box.add_button, qtbot)
    fill(box, "label", "UVT de otro año", qtbot)
    assert box.box.draft is not None
    assert box.box.draft.keeper.keep(waits=True)
    (draft,) = desk.drafts.kept()
    assert where(draft) == ("settings", {"section": "lists", "list": "uvt", "entry": ""})
    again = SettingsPage(desk)
    qtbot.addWidget(again)
    again.show()
    again.show_argument({"section": "lists", "list": "uvt", "entry": ""})
    form = again.lists.box.form
    assert form is not None
    assert form.editors["label"].value() == "UVT de otro año"
    assert again.tabs.currentIndex() == SECTIONS.index("lists")
