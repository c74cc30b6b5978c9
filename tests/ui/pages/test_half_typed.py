"""Hoy reminds of what stands half typed: each leads back to its form, or can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.store.drafts import Draft, keep_draft
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Key
from privdesk.ui.main_window import MainWindow
from privdesk.ui.page_list import PAGES
from privdesk.ui.pages.half_typed import DraftReader, draft_text, where
from privdesk.ui.pages.request_record import DOCUMENTS
from privdesk.ui.pages.today_page import TodayPage
from tests.ui.pages.letter_acts import choose, control, drawn

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases


@pytest.fixture
def window(desk: Desk, made: dict[str, int], qtbot: QtBot) -> MainWindow:
    shown = MainWindow(desk)
    qtbot.addWidget(shown, before_close_func=lambda _: shown.finish())
    shown.resize(1366, 768)
    shown.show()
    shown.go("today")
    return shown


def today(window: MainWindow) -> TodayPage:
    page = window.page("today")
    assert isinstance(page, TodayPage)
    return page


def keep(desk: Desk, form: str, record_type: str = "", record: int = 0, **content: Any) -> None:
    with desk.store.write_aside() as session:
        keep_draft(session, form, record_type, record, content, desk.now())
    desk.drafts.changed.emit()


def click(button: Any, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_half_typed_shows_nothing(window: MainWindow) -> None:
    assert today(window).half_typed.isHidden()


def test_each_form_is_announced_and_gone_on_with(
    window: MainWindow, desk: Desk, made: dict[str, int], cases: Cases, qtbot: QtBot
) -> None:
    requests: Any = window.page("requests")
    window.go("requests", {"request": made["Ana"], "edit": True})
    requests.record.data.edited.form.editors["text"].set_value("Otro texto")
    assert desk.drafts.keep_all()
    requests.record.data._leave()
    window.go("today")
    box = today(window).half_typed
    assert box.isVisible()
    (row,) = box.rows
    assert "Datos de la solicitud" in row.words.text()
    assert "hoy, 10:00" in row.words.text()
    click(row.go_on, qtbot)
    assert requests.isVisible()
    assert requests.record.data.edited.form.values()["text"] == "Otro texto"


def test_a_short_form_and_a_new_request_open_again(
    window: MainWindow, desk: Desk, made: dict[str, int], qtbot: QtBot
) -> None:
    requests: Any = window.page("requests")
    window.go("requests", {"request": made["Ana"], "step": "note"})
    requests.record.form.editor("note").set_value("Llamó")
    assert desk.drafts.keep_all()
    requests.record.form.nothing_left()
    keep(desk, "event:note|||", "request", made["Ana"], title="Nota",
         values={"typed": {"note": "Llamó"}, "paths": []})  # fmt: skip
    requests.record.form.reject()
    qtbot.waitUntil(lambda: requests.record.form is None)
    window.go("today")
    click(today(window).half_typed.rows[0].go_on, qtbot)
    assert requests.record.form.note() == "Llamó"
    requests.record.form.nothing_left()
    requests.record.form.reject()
    requests.begin_new()
    requests.form.person.form.editors["name"].set_value("Zoe Ficticia")
    assert desk.drafts.keep_all()
    requests._drop_form()
    window.go("today")
    row = today(window).half_typed.rows[0]
    assert "Zoe Ficticia" in row.words.text()
    click(row.go_on, qtbot)
    assert requests.form.person.values()["name"] == "Zoe Ficticia"


def test_a_request_s_documents_remind_of_its_letter(
    window: MainWindow, desk: Desk, made: dict[str, int], qtbot: QtBot
) -> None:
    requests: Any = window.page("requests")
    documents = requests.record.documents

    def look(name: str) -> None:
        window.go("requests", {"request": made[name]})
        requests.record.tabs.setCurrentIndex(DOCUMENTS)

    look("Ana")
    assert documents.none.isVisible()
    assert documents.half_typed.isHidden()
    letter: Any = window.page("letter")
    window.go("letter", {"request": made["Ana"], "step": "extended", "facts": {}})
    drawn(qtbot, letter)
    choose(letter, "reason", "Motivo a medias")
    assert desk.drafts.keep_all()
    look("Ana")
    assert documents.half_typed.isVisible()
    assert not documents.none.isVisible()
    row = documents.half_typed.row
    assert "rórroga" in row.words.text()
    click(row.go_on, qtbot)
    assert letter.isVisible()
    assert control(letter, "reason").value() == "Motivo a medias"
    look("Marta")
    assert documents.half_typed.isHidden()
    desk.drafts.drop(Key("letter", "request", made["Ana"]))
    look("Ana")
    assert documents.half_typed.isHidden()
    assert documents.none.isVisible()


@pytest.mark.parametrize(
    "form",
    ["new_request", "request_edit", "letter", "database", "party", "calendar_day", "closure",
     "numbering", "settings:name", "settings:saturday_is_business", "event:note|||",
     "event:execute||3|database:4", "letters_of_many"],
)  # fmt: skip
def test_every_form_leads_to_a_page_that_is_there(form: str, desk: Desk) -> None:
    for record in (0, 3):
        found = where(Draft(form, "", record, {}, desk.now()))
        assert found is not None
        assert found[0] in PAGES


def test_a_form_that_is_no_more_leads_nowhere(desk: Desk) -> None:
    for form in ("", "event:nothing|||", "event:note", "otra"):
        assert where(Draft(form, "", 0, {}, desk.now())) is None


def test_what_has_no_record_any_more_is_read_and_copied(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    lines = [["Correo", "a@correo.example"], ["Vacío", ""], "dañado", ["<b>Nota</b>", "=1+1"]]
    keep(desk, "database", "database", 999, title="Bases: <b>Una</b>", lines=lines, values={})
    (row,) = today(window).half_typed.rows
    assert "Su registro se quitó" in row.words.text()
    assert row.go_on.isHidden()
    click(row.read, qtbot)
    reader = window.findChild(DraftReader)
    assert reader is not None
    assert reader.text.value() == "Correo: a@correo.example\n<b>Nota</b>: =1+1"
    click(reader.copy, qtbot)
    assert QApplication.clipboard().text() == reader.text.value()
    reader.accept()


def test_a_damaged_one_can_only_be_discarded(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy import text

    keep(desk, "database", title="x")
    with desk.store.write_aside() as session:
        session.execute(text("UPDATE draft SET content = '{'"))
    desk.drafts.changed.emit()
    (row,) = today(window).half_typed.rows
    assert "está dañado" in row.words.text()
    assert row.go_on.isHidden()
    assert row.read.isHidden()
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: False)
    click(row.discard, qtbot)
    assert len(desk.drafts.kept()) == 1
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    click(row.discard, qtbot)
    assert desk.drafts.kept() == []
    assert today(window).half_typed.isHidden()


def test_what_is_discarded_stands_in_its_form_no_more(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("settings")
    settings: Any = window.page("settings")
    settings.office.form.editors["city"].set_value("Tunja")
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: "keep")
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    window.go("today")
    (row,) = today(window).half_typed.rows
    click(row.discard, qtbot)
    assert not settings.office.form.is_dirty()
    assert desk.drafts.keep_all()
    assert desk.drafts.kept() == []


def test_many_are_folded(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for number in range(6):
        keep(desk, "new_request", record=number + 1, title=f"Nueva {number}", values={})
    box = today(window).half_typed
    assert len(box.rows) == 3
    assert box.more.text() == "y 3 más"
    click(box.more, qtbot)
    assert len(box.rows) == 6


def test_odd_contents_break_nothing(desk: Desk) -> None:
    for content in ({}, {"title": 3, "lines": 4}, {"title": [], "lines": [[1, 2, 3], [None, 1]]}):
        draft_text(Draft("letter", "", 0, content, desk.now()))
