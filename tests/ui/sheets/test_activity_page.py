"""An activity at full size by clicks and keys: typed whole, what it asks, what it warns of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.rules.lists import shipped_list
from privdesk.rules.sheet import Sheet
from privdesk.store.sheets import sheet_of
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.sheets.activity_page import ActivityPage
from privdesk.ui.sheets.row_dialog import RowDialog
from privdesk.ui.sheets.rows_editor import RowsEditor
from privdesk.ui.sheets.rows_value import RowsValue

KEYS, BUTTON, CTRL = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
Keep = Callable[..., int]
PURPOSES = ("Cumplir el pedido", "Facturar", "Atender cambios", "Promociones", "Medir el servicio")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ActivityPage:
    made = ActivityPage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 692)
    made.show()
    qtbot.waitExposed(made)
    return made


def on_record(desk: Desk, number: int = 1) -> Sheet:
    with desk.store.read() as session:
        return sheet_of(session, "activity", number)


def rows_of(page: ActivityPage, name: str) -> RowsEditor:
    value = page.form.editors[name]
    assert isinstance(value, RowsValue)
    assert isinstance(value.rows_field, RowsEditor)
    return value.rows_field


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, more: Any = None) -> None:
    qtbot.keyClick(widget.focusWidget() or widget, key, more or Qt.KeyboardModifier.NoModifier)


def opened(rows: RowsEditor) -> RowDialog:
    assert rows.dialog is not None
    return rows.dialog


def answer(page: ActivityPage, qtbot: QtBot, name: str, place: int) -> None:
    """Press Sí (0), No (1) or Sin verificar (2) of a question."""
    page.form.go_to_name(name)
    line: Any = page.form.editors[name]
    qtbot.mouseClick(line.answer.buttons.buttons()[place], BUTTON)


def test_five_purposes_and_eight_categories_are_typed_by_keys(
    page: ActivityPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_argument({"new": True})
    qtbot.keyClicks(page.form.editors["name"].inner(), "Venta en linea")
    press(qtbot, page, KEYS.Key_PageDown, CTRL)
    rows = rows_of(page, "purposes")
    rows.inner().setFocus()
    for words in PURPOSES:
        press(qtbot, page, KEYS.Key_Insert)
        dialog = opened(rows)
        qtbot.keyClicks(dialog.focusWidget(), words)
        press(qtbot, dialog, KEYS.Key_Tab)
        qtbot.keyClicks(dialog.focusWidget(), "Autor")
        press(qtbot, dialog, KEYS.Key_Return)
    press(qtbot, page, KEYS.Key_PageDown, CTRL)
    data = rows_of(page, "data")
    data.inner().setFocus()
    codes = [entry.code for entry in shipped_list("rnbd_contents").entries[:8]]
    for code in codes:
        press(qtbot, page, KEYS.Key_Insert)
        dialog = opened(data)
        category = dialog.form.editors["code"]
        while category.value() != code:
            press(qtbot, dialog, KEYS.Key_Down)
        press(qtbot, dialog, KEYS.Key_Return)
    press(qtbot, page, KEYS.Key_S, CTRL)
    kept = on_record(desk)
    assert [row.values["words"] for row in kept.rows_of("purposes")] == list(PURPOSES)
    assert {row.values["ground"] for row in kept.rows_of("purposes")} == {"authorization"}
    assert [row.values["code"] for row in kept.rows_of("data")] == codes
    assert not page.form.is_dirty()


def test_what_another_answer_makes_needless_is_not_asked(
    page: ActivityPage, keep: Keep, qtbot: QtBot
) -> None:
    page.show_argument({"record": keep("activity", name="Venta en línea")})
    assert not page.asked.is_shown("sensitive_ground")
    assert not page.asked.is_shown("controller_id")
    assert not page.asked.is_shown("controllers")
    assert page.asked.is_shown("transfers")
    answer(page, qtbot, "has_sensitive", 0)
    assert page.asked.is_shown("sensitive_ground")
    answer(page, qtbot, "has_transfers", 1)
    assert not page.asked.is_shown("transfers")
    answer(page, qtbot, "has_transfers", 2)
    assert page.asked.is_shown("transfers")


def test_unknown_is_not_no(page: ActivityPage, desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    page.show_argument({"record": keep("activity", name="Venta en línea", has_minors=True)})
    assert page.found is not None
    assert page.found.lacks("decides_alone")
    answer(page, qtbot, "decides_alone", 1)
    answer(page, qtbot, "has_minors", 2)
    assert page.save()
    kept = on_record(desk)
    assert kept["decides_alone"] is False
    assert kept["has_minors"] is None
    assert not page.found.lacks("decides_alone")
    assert page.found.lacks("has_minors")


def test_sensitive_categories_are_named_and_a_no_beside_them_is_doubted(
    page: ActivityPage, keep: Keep, qtbot: QtBot
) -> None:
    number = keep("activity", {"data": [{"code": "biometric"}]}, name="Control de acceso")
    page.show_argument({"record": number})
    sensitive = shipped_list("rnbd_contents").label("biometric")
    assert f"Sensibles: {sensitive}" in page.facts.words()
    answer(page, qtbot, "has_sensitive", 1)
    page.weigh()
    assert any(words.startswith("Dice que no se tratan") for words in page.facts.words())


def test_a_transfer_without_a_ground_is_warned_of_while_it_is_typed(
    page: ActivityPage, keep: Keep
) -> None:
    party = keep("party", name="Mensajería Irreal Ltd.")
    transfer = {"kind": "transfer", "importer_id": party, "country": "IN", "ground": "adequate"}
    number = keep("activity", {"transfers": [transfer]}, name="Venta", has_transfers=True)
    page.show_argument({"record": number, "section": "circulation"})
    assert page.remarks.isVisible()
    assert "India" in rows_of(page, "transfers").face.foot_words.text()
    assert "no tiene fundamento" in page.remarks.notice.words()


def test_its_facts_lead_to_its_databases(page: ActivityPage, desk: Desk, keep: Keep) -> None:
    base = keep("database", name="Clientes")
    rows = {"databases": [{"database_id": base}]}
    page.show_argument(
        {"record": keep("activity", rows, name="Venta", review_on=date(2026, 10, 30))}
    )
    assert "Bases de datos que usa: Clientes" in page.facts.words()
    assert page.state.words() == "Por revisar desde el 30/10/2026"
    asked: list[object] = []
    desk.wanted.connect(lambda name, argument: asked.append((name, argument)))
    link = next(b for b in page.facts.findChildren(LinkButton) if b.text() == "Clientes")
    link.click()
    assert asked == [("database", {"record": base})]


def test_a_copy_is_another_activity(
    page: ActivityPage, desk: Desk, keep: Keep, qtbot: QtBot
) -> None:
    rows = {"purposes": [{"words": "Vender", "ground": "authorization"}]}
    page.show_argument({"record": keep("activity", rows, name="Venta")})
    qtbot.mouseClick(page.duplicate, BUTTON)
    assert page.save()
    copied = on_record(desk, 2)
    assert copied["name"] == "Venta (2)"
    assert [row.values["words"] for row in copied.rows_of("purposes")] == ["Vender"]


def test_every_tab_fits_a_small_window(page: ActivityPage, keep: Keep) -> None:
    page.show_argument({"record": keep("activity", name="Venta en línea")})
    for section in page.sections:
        page.form.show_section(section.key)
        QApplication.processEvents()
        pane = page.form.panes[section.key]
        assert pane.horizontalScrollBar().maximum() == 0, section.key


def test_ctrl_p_opens_what_is_on_record(page: ActivityPage, keep: Keep, qtbot: QtBot) -> None:
    page.show_argument({"new": True})
    page.print_page()
    assert page.error.isVisible()
    page.show_argument({"record": keep("activity", name="Venta en línea")})
    qtbot.mouseClick(page.print_button, BUTTON)
    qtbot.waitUntil(lambda: page.printed.window is not None, timeout=20_000)
    assert page.printed.window is not None
    assert page.printed.window.panel.view.pages() >= 1
    assert not page.error.isVisible()
    page.printed.window.close()


def test_what_does_not_agree_is_said_on_its_tab(page: ActivityPage, keep: Keep) -> None:
    bank = {"capacity": "other", "words": "Bancos"}
    sales = keep("activity", {"recipients": [bank]}, name="Ventas", has_recipients=False)
    page.show_argument({"record": sales, "section": "circulation"})
    notice = page.warnings.notices["circulation"]
    assert notice.isVisible()
    assert "hay destinatarios registrados" in notice.words()
    page.show_argument({"new": True, "section": "circulation"})
    assert not notice.isVisible()


def test_what_its_database_sends_abroad_is_said_beside_its_no(
    page: ActivityPage, keep: Keep
) -> None:
    cloud = keep("party", name="Nube Supuesta Inc.")
    transfer = {"kind": "transmission", "importer_id": cloud, "country": "US", "ground": "adequate"}
    clients = keep("database", {"transfers": [transfer]}, name="Clientes", has_transmissions=True)
    uses = {"databases": [{"database_id": clients}]}
    sales = keep("activity", uses, name="Ventas", has_transfers=False)
    page.show_argument({"record": sales, "section": "circulation"})
    notice = page.warnings.notices["circulation"]
    assert notice.isVisible()
    assert "la base «Clientes», que usa, los envía a Nube Supuesta Inc." in notice.words()
