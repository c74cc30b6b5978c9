"""The template page by clicks and keys: writing, checking, seeing it on a case, versions."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.documents.template_set import shipped_templates
from privdesk.ui.desk import Desk
from privdesk.ui.pages.half_typed import where
from privdesk.ui.pages.template_page import TemplatePage
from tests.ui.pages.conftest import Cases
from tests.ui.pages.letter_acts import paste, press, write
from tests.ui.pages.template_acts import (
    NAME,
    SHIPPED,
    add_line,
    answer,
    opened,
    settled,
    shown_page,
    versions,
    words,
)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TemplatePage:
    return shown_page(desk, qtbot)


def test_saving_keeps_the_cursor_and_what_is_in_sight(page: TemplatePage, qtbot: QtBot) -> None:
    page.resize(1072, 480)
    opened(page, qtbot)
    add_line(page, "Una frase propia al final.")
    settled(qtbot, page)
    bar = page.editor.verticalScrollBar()
    place, scrolled = page.editor.textCursor().position(), bar.value()
    assert place > 0
    assert scrolled > 0
    QTest.keyClick(page.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    assert page.done.isVisible()
    page.refresh()  # as the window does once the store changed
    settled(qtbot, page)
    assert page.editor.textCursor().position() == place
    assert bar.value() >= scrolled  # further down where the notice takes a line
    assert "Una frase propia" in page.editor.source()
    opened(page, qtbot)
    assert page.editor.textCursor().position() == 0


def test_saving_by_its_button_gives_the_keyboard_to_the_text(
    page: TemplatePage, qtbot: QtBot
) -> None:
    """The button is grey once it is saved: it would hand the keyboard to the next thing."""
    opened(page, qtbot)
    add_line(page, "Una frase propia al final.")
    settled(qtbot, page)
    page.save_button.setFocus()
    press(page.save_button, qtbot)
    assert not page.save_button.isEnabled()
    assert page.window().focusWidget() is page.editor


@pytest.mark.parametrize("template", shipped_templates().all(), ids=lambda one: str(one.name))
def test_every_template_opens_whole_and_unchanged(
    page: TemplatePage, qtbot: QtBot, template: object
) -> None:
    name = template.name  # type: ignore[attr-defined]
    opened(page, qtbot, template=name)
    assert page.editor.source() == shipped_templates().load(name).source.strip("\n")
    assert page.problems.problems.rowCount() == 0
    assert not page.save_button.isEnabled()
    assert page.may_leave()


def test_a_change_is_seen_on_the_case_and_saved(
    page: TemplatePage, qtbot: QtBot, desk: Desk, claim: int
) -> None:
    opened(page, qtbot)
    assert "Marta Inventada" in words(page, qtbot)
    add_line(page, "Gracias por escribirnos.")
    assert "Gracias por escribirnos." in words(page, qtbot)
    assert page.save_button.isEnabled()
    press(page.save_button, qtbot)
    assert versions(desk) == [(1, True)]
    assert page.done.isVisible()
    assert "versión 1" in page.done.words()
    assert page.beside.text() == "Propia, v. 1"
    assert not page.save_button.isEnabled()
    assert desk.templates().load(NAME).source.endswith("Gracias por escribirnos.")


def test_the_case_is_chosen_by_its_number(
    page: TemplatePage, qtbot: QtBot, cases: Cases, claim: int
) -> None:
    other = cases.receive("Rosa Supuesta", "erase", date(2026, 11, 20))
    opened(page, qtbot)
    assert "Rosa Supuesta" in words(page, qtbot)
    assert page.case.inner().placeholderText() == cases.number(other)  # type: ignore[attr-defined]
    write(page.case.inner(), cases.number(claim))
    assert "Marta Inventada" in words(page, qtbot)
    write(page.case.inner(), "9")
    settled(qtbot, page)
    assert page.case.error()
    assert "Marta Inventada" in words(page, qtbot)


def test_the_request_seen_last_is_the_case_where_it_fits(
    page: TemplatePage, qtbot: QtBot, desk: Desk, cases: Cases, claim: int, inquiry: int
) -> None:
    cases.receive("Rosa Supuesta", "erase", date(2026, 11, 20))
    for seen, shown in ((claim, "Marta Inventada"), (inquiry, "Rosa Supuesta")):
        desk.last_request = seen
        opened(page, qtbot)
        assert shown in words(page, qtbot)


def test_without_a_request_that_fits_the_case_is_fictional(
    page: TemplatePage, qtbot: QtBot, inquiry: int
) -> None:
    opened(page, qtbot)
    assert "2026-0142" in words(page, qtbot)
    said = page.case_words
    assert "ficticio" in said.text()
    page.resize(760, 600)
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()) > 0)  # not cut
    assert said.wordWrap()


def test_a_field_is_found_and_inserted(page: TemplatePage, qtbot: QtBot) -> None:
    opened(page, qtbot)
    page.editor.go_to_line(page.editor.document().blockCount())
    write(page.fields.search, "ultimo dia")
    assert page.fields.model.rows == ["fecha límite"]
    index = page.fields.model.index(0, 1)
    assert index.data() == "25 de noviembre de 2026"
    qtbot.keyClick(page.fields.search, Qt.Key.Key_Return)
    assert page.editor.source().endswith("{fecha límite}")
    page.fields.search.clear()
    write(page.fields.search, "nit")
    page.fields.table.selectRow(page.fields.model.rows.index("NIT"))
    qtbot.keyClick(page.fields.table, Qt.Key.Key_Return)
    assert page.editor.source().endswith("{fecha límite}{NIT}")


def test_an_unknown_field_is_told_with_its_line_and_the_nearest(
    page: TemplatePage, qtbot: QtBot, desk: Desk
) -> None:
    opened(page, qtbot)
    last = page.editor.document().blockCount() + 2
    add_line(page, "Vive en {cuidad}")
    settled(qtbot, page)
    (mistake,) = page.problems.problems.mistakes
    assert mistake.line == last
    assert "¿Quiso decir «ciudad»?" in mistake.words
    assert not page.save_button.isEnabled()
    assert page.problems.isVisible()
    page.editor.go_to_line(1)
    place = page.problems.visualRect(page.problems.problems.index(0)).center()
    qtbot.mouseClick(page.problems.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.editor.textCursor().blockNumber() == last - 1
    qtbot.keyClick(page.editor, Qt.Key.Key_Backspace)
    write(page.editor, "{ciudad}")
    settled(qtbot, page)
    assert page.problems.isHidden()
    assert page.editor.source().endswith("Vive en {ciudad}")


def test_the_line_being_written_stays_in_sight_of_its_problem(
    page: TemplatePage, qtbot: QtBot
) -> None:
    opened(page, qtbot)
    page.activateWindow()
    page.editor.setFocus()
    qtbot.waitUntil(page.editor.hasFocus)
    add_line(page, "Gracias {nombrito} por")
    settled(qtbot, page)
    assert page.problems.problems.rowCount() == 1
    qtbot.waitUntil(lambda: page.editor.viewport().rect().contains(page.editor.cursorRect()))


def test_what_the_law_asks_for_is_a_warning(page: TemplatePage, qtbot: QtBot, desk: Desk) -> None:
    opened(page, qtbot)
    page.editor.selectAll()
    write(page.editor, "Solo esto.")
    settled(qtbot, page)
    assert page.problems.problems.unsaid
    assert "Se puede guardar" in page.foot_words.text()
    press(page.save_button, qtbot)
    assert desk.templates().load(NAME).source == "Solo esto."


def test_a_paragraph_is_made_optional(page: TemplatePage, qtbot: QtBot, desk: Desk) -> None:
    opened(page, qtbot)
    page.editor.set_source("Uno\n\nDos\nmás dos\n\nTres", ())
    page.editor.go_to_line(4)
    page.editor.make_optional("ciudad")
    assert page.editor.source() == "Uno\n\n{?ciudad}\nDos\nmás dos\n\nTres"
    page.editor.go_to_line(3)
    page.editor.make_optional("NIT")
    assert page.editor.source() == "Uno\n\n{?NIT}\nDos\nmás dos\n\nTres"
    page.editor.undo()
    page.editor.undo()
    page.editor.go_to_line(1)
    page.editor.make_optional("número")
    assert page.editor.source() == "{?número}\nUno\n\nDos\nmás dos\n\nTres"


def test_a_common_part_stands_by_itself(page: TemplatePage, qtbot: QtBot) -> None:
    opened(page, qtbot)
    page.editor.set_source("Uno\ndos", ())
    page.editor.go_to_line(1)
    menu = page.bar.part.menu()
    next(a for a in menu.actions() if a.text() == "Firma").trigger()
    lines = page.editor.source().split("\n")
    assert lines[:4] == ["Uno", "", "Atentamente,", ""]
    assert lines[-2:] == ["", "dos"]
    settled(qtbot, page)
    assert page.problems.problems.mistakes == ()


def test_hostile_text_stays_text(page: TemplatePage, qtbot: QtBot, desk: Desk) -> None:
    opened(page, qtbot)
    add_line(page, "=1+1 <b>x</b> *a* \\ ")
    write(page.editor, "palabra ")
    paste(page.editor, "palabra " * 1300)
    assert page.editor.source().count("palabra ") == 1301
    settled(qtbot, page)
    assert page.problems.problems.rowCount() == 0
    press(page.save_button, qtbot)
    assert "=1+1 <b>x</b> *a* \\" in words(page, qtbot)
    add_line(page, "\u202eoculto")
    settled(qtbot, page)
    mistake, *_ = page.problems.problems.mistakes
    assert "U+202E" in mistake.words


@pytest.mark.parametrize(("with_", "leaves", "kept"), [
    ("save", True, [(1, True)]), ("discard", True, []), ("stay", False, [])
])  # fmt: skip
def test_leaving_asks_about_what_is_not_saved(
    page: TemplatePage,
    qtbot: QtBot,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    with_: str,
    leaves: bool,
    kept: list[tuple[int, bool]],
) -> None:
    opened(page, qtbot)
    add_line(page, "Algo más.")
    answer(monkeypatch, with_)
    assert page.may_leave() is leaves
    assert versions(desk) == kept


def test_changes_are_discarded(page: TemplatePage, qtbot: QtBot) -> None:
    opened(page, qtbot)
    add_line(page, "Algo más.")
    settled(qtbot, page)
    press(page.discard, qtbot)
    assert page.editor.source() == SHIPPED.source.strip("\n")
    assert not page.discard.isEnabled()


@pytest.mark.parametrize("width", [880, 1072, 1400])
def test_nothing_is_cut(page: TemplatePage, qtbot: QtBot, width: int) -> None:
    opened(page, qtbot, like="answer_claim")
    page.resize(width, 600)
    QApplication.processEvents()
    assert page.width() == width
    for widget in (page.save_button, page.bar.part, page.preview.zoom, page.case):
        assert widget.mapTo(page, widget.rect().bottomRight()).x() <= width
        assert widget.width() >= widget.minimumSizeHint().width()


@pytest.mark.parametrize("argument", [{"template": NAME}, {"like": NAME}])
def test_a_half_typed_template_is_found_again(
    page: TemplatePage, desk: Desk, qtbot: QtBot, argument: dict[str, object]
) -> None:
    opened(page, qtbot, **argument)
    add_line(page, "Una frase a medias")
    page.purpose.title.set_value("Otro título")
    assert desk.drafts.keep_all()
    again = TemplatePage(desk)
    qtbot.addWidget(again, before_close_func=lambda _: settled(qtbot, again))
    again.show()
    opened(again, qtbot, **argument)
    assert "Una frase a medias" in again.editor.source()
    assert again.purpose.title.value() == "Otro título"
    assert again.restored.isVisible()
    kept = desk.drafts.kept()
    assert [draft.form for draft in kept] == [f"template:{'+' * ('like' in argument)}{NAME}"]
    assert where(kept[0]) == ("template", argument)
    assert again.save()
    assert desk.drafts.kept() == []


def test_a_draft_given_up_is_gone(
    page: TemplatePage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(page, qtbot)
    add_line(page, "Una frase a medias")
    answer(monkeypatch, "keep")
    assert page.may_leave()
    assert len(desk.drafts.kept()) == 1
    opened(page, qtbot)
    page.restored.given_up.emit()
    assert "Una frase" not in page.editor.source()
    assert desk.drafts.kept() == []
