"""What the tests of the template page do by click and key, in words."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.documents.template_set import shipped_templates
from privdesk.operations.letter_templates import save_template
from privdesk.store.letter_templates import versions_of
from privdesk.ui import messages, pdf_pages, task
from privdesk.ui.desk import Desk
from privdesk.ui.pages.template_page import TemplatePage
from tests.ui.pages.letter_acts import write

NAME = "acknowledgement_claim"
SHIPPED = shipped_templates().load(NAME)


def shown_page(desk: Desk, qtbot: QtBot) -> TemplatePage:
    """The page as in the smallest window, 1280 by 720."""
    shown = TemplatePage(desk)
    qtbot.addWidget(shown, before_close_func=lambda _: settled(qtbot, shown))
    shown.resize(1072, 692)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def settled(qtbot: QtBot, page: TemplatePage) -> None:
    qtbot.waitUntil(
        lambda: not page.preview.is_busy() and not page._pause.isActive() and not task.running(),
        timeout=30_000,
    )


def opened(page: TemplatePage, qtbot: QtBot, **argument: object) -> TemplatePage:
    page.show_argument(argument or {"template": NAME})
    settled(qtbot, page)
    return page


def words(page: TemplatePage, qtbot: QtBot) -> str:
    settled(qtbot, page)
    pdf = page.preview.view.pdf()
    text = "\n".join(pdf_pages.page_text(pdf, n) for n in range(page.preview.view.pages()))
    return re.sub(r"\s+", " ", text)


def versions(desk: Desk, name: str = NAME) -> list[tuple[int, bool]]:
    with desk.store.read() as session:
        return [(row.version, row.is_in_use) for row in versions_of(session, name)]


def save_own(desk: Desk, source: str = "Texto propio.", title: str = "Acuse") -> None:
    with desk.store.write("change_template") as session:
        save_template(session, NAME, title=title, source=source, now=desk.now())


def add_line(page: TemplatePage, text: str) -> None:
    page.editor.go_to_line(page.editor.document().blockCount())
    QApplication.processEvents()
    for _ in range(2):
        QTest.keyClick(page.editor, Qt.Key.Key_Return)
    write(page.editor, text)


def answer(monkeypatch: pytest.MonkeyPatch, with_: str) -> None:
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: with_)


def agree(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
