"""The template page: letters of the office's own, their versions, and the way from a letter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.documents.template_set import TemplateSet, shipped_templates
from privdesk.ui.desk import Desk
from privdesk.ui.pages import template_draft
from privdesk.ui.pages.letter_page import LetterPage
from privdesk.ui.pages.template_page import TemplatePage
from privdesk.ui.pages.template_versions import DIFFERENCE, TemplateVersions
from tests.ui.pages.letter_acts import press, write
from tests.ui.pages.template_acts import (
    NAME,
    SHIPPED,
    add_line,
    agree,
    opened,
    save_own,
    settled,
    shown_page,
    versions,
)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> TemplatePage:
    return shown_page(desk, qtbot)


# New letters of the office


def test_a_new_letter_takes_what_it_is_for_from_one_that_there_is(
    page: TemplatePage, qtbot: QtBot, desk: Desk
) -> None:
    opened(page, qtbot, like="answer_claim")
    page.purpose.like.set_value("denial_claim")
    page.purpose.like.changed.emit()
    settled(qtbot, page)
    assert page.editor.source() == shipped_templates().load("denial_claim").source.strip("\n")
    press(page.save_button, qtbot)
    assert page.purpose.title_field.foot.text() == "Escriba el título de la carta."
    write(page.purpose.title.inner(), "Carta de cierre")
    press(page.purpose.kinds["claim"], qtbot)
    settled(qtbot, page)
    press(page.save_button, qtbot)
    assert page.purpose.wrong_kinds.text()
    press(page.purpose.kinds["inquiry"], qtbot)
    press(page.save_button, qtbot)
    found = desk.templates().load("own_carta_de_cierre")
    assert (found.like, found.applies_to, found.decision) == (
        "denial_claim",
        ("inquiry",),
        "denied",
    )
    assert page.title() == "Carta de cierre"
    assert "Propia, v. 1" in page.beside.text()


def test_what_was_written_stays_when_another_model_is_chosen(
    page: TemplatePage, qtbot: QtBot
) -> None:
    opened(page, qtbot, like="answer_claim")
    page.editor.selectAll()
    write(page.editor, "Mi texto.")
    page.purpose.like.set_value("denial_claim")
    page.purpose.like.changed.emit()
    assert page.editor.source() == "Mi texto."


def test_an_added_letter_is_withdrawn(
    page: TemplatePage, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(page, qtbot, like="answer_claim")
    write(page.purpose.title.inner(), "Cierre")
    press(page.save_button, qtbot)
    assert page.restore_button.text() == "Retirar…"
    agree(monkeypatch)
    gone: list[object] = []
    desk.wanted.connect(lambda name, argument: gone.append((name, argument)))
    press(page.restore_button, qtbot)
    assert gone == [("settings", {"section": "letters"})]
    assert "own_cierre" not in {one.name for one in desk.templates().all()}


# Versions, and the program's own text


def test_restoring_goes_back_to_the_programs_letter(
    page: TemplatePage, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_own(desk)
    opened(page, qtbot)
    assert page.editor.source() == "Texto propio."
    agree(monkeypatch)
    press(page.restore_button, qtbot)
    assert page.editor.source() == SHIPPED.source.strip("\n")
    assert page.beside.text() == f"Del programa, v. {SHIPPED.version}"
    assert versions(desk) == [(1, False)]


def test_an_older_version_is_read_compared_and_taken_up(
    page: TemplatePage, qtbot: QtBot, desk: Desk
) -> None:
    save_own(desk, "Uno\ndos")
    save_own(desk, "Uno\ntres")
    opened(page, qtbot)
    press(page.versions_button, qtbot)
    window = page.window_of_versions
    assert isinstance(window, TemplateVersions)
    said = [window.table.model().index(n, 0).data() for n in range(3)]
    assert said == ["Propia, v. 2, en uso", "Propia, v. 1", f"Del programa, v. {SHIPPED.version}"]
    assert window.table.model().index(0, 2).data() == "Elvira Imaginaria"
    window.table.selectRow(1)
    assert window.text.toPlainText() == "Uno\ndos"
    press(window.side.buttons()[1], qtbot)
    shown = [line.strip("\u2007 ") for line in window.text.toPlainText().split("\n")]
    assert shown == ["Uno", "− dos", "+ tres"]
    press(window.use, qtbot)
    assert versions(desk) == [(2, False), (1, True)]
    assert page.editor.source() == "Uno\ndos"
    window.table.selectRow(2)
    press(window.use, qtbot)
    assert versions(desk) == [(2, False), (1, False)]
    window.accept()


def test_the_programs_newer_text_is_told_until_it_was_looked_at(
    page: TemplatePage, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_own(desk)
    newer = replace(SHIPPED, fingerprint="another")
    fresh = TemplateSet({**shipped_templates().shipped, NAME: newer})
    for module in ("privdesk.operations.letter_templates", template_draft.__name__):
        monkeypatch.setattr(f"{module}.shipped_templates", lambda: fresh)
    opened(page, qtbot)
    assert page.behind.isVisible()
    page.behind.action.click()
    window = page.window_of_versions
    assert window is not None
    assert window.side.value() == DIFFERENCE
    assert "+ Texto propio." in window.text.toPlainText()
    window.accept()
    press(page.taken, qtbot)
    assert versions(desk) == [(2, True), (1, False)]
    assert page.behind.isHidden()


def test_a_change_elsewhere_is_shown_where_nothing_was_typed(
    page: TemplatePage, qtbot: QtBot, desk: Desk
) -> None:
    opened(page, qtbot)
    save_own(desk, "De otra parte.")
    qtbot.waitUntil(lambda: page.editor.source() == "De otra parte.")
    add_line(page, "Y algo más.")
    save_own(desk, "Otra vez.")
    QApplication.processEvents()
    assert page.editor.source() == "De otra parte.\n\nY algo más."
    page.start_again()


# From a letter and back


def test_a_letters_template_is_changed_and_the_letter_follows(
    letter_page: LetterPage, page: TemplatePage, qtbot: QtBot, desk: Desk, claim: int
) -> None:
    letter_page.show_argument({"request": claim, "template": NAME})
    asked: list[tuple[str, dict[str, object]]] = []
    desk.wanted.connect(lambda name, argument: asked.append((name, argument)))
    letter_page.bar.change_template.trigger()
    assert asked == [("template", {"template": NAME, "request": claim})]
    opened(page, qtbot, **asked[0][1])
    assert page.case.value() == "2026-0001"
    add_line(page, "Con mucho gusto.")
    press(page.save_button, qtbot)
    press(page.back, qtbot)
    assert asked[-1] == ("letter", {"request": claim, "template": NAME})
    qtbot.waitUntil(lambda: "Con mucho gusto." in letter_page.editor.source())
    assert letter_page.draft is not None
    assert not letter_page.draft.is_dirty


def test_a_letters_text_is_kept_as_a_template(
    letter_page: LetterPage, page: TemplatePage, qtbot: QtBot, desk: Desk, claim: int
) -> None:
    letter_page.show_argument({"request": claim, "template": NAME})
    write(letter_page.editor, "Antes que todo: ")
    asked: list[tuple[str, dict[str, object]]] = []
    desk.wanted.connect(lambda name, argument: asked.append((name, argument)))
    letter_page.bar.keep_text.trigger()
    ((name, argument),) = asked
    assert name == "template"
    opened(page, qtbot, **argument)
    assert "Antes que todo: " in page.editor.source()
    write(page.purpose.title.inner(), "Acuse amable")
    press(page.save_button, qtbot)
    assert desk.templates().load("own_acuse_amable").like == NAME
