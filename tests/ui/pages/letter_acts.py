"""What the tests of the letter page do by click and key, in words."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.records import Request
from privdesk.ui import pdf_pages, task
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_page import LetterPage


def begin(page: LetterPage, request: int, step: str, qtbot: QtBot, **facts: Any) -> None:
    page.show_argument({"request": request, "step": step, "facts": facts})
    drawn(qtbot, page)


def drawn(qtbot: QtBot, page: LetterPage) -> None:
    qtbot.waitUntil(
        lambda: not page.preview.is_busy() and not page._pause.isActive() and not task.running(),
        timeout=30_000,
    )


def words(page: LetterPage, qtbot: QtBot) -> str:
    drawn(qtbot, page)
    pdf = page.preview.view.pdf()
    text = "\n".join(pdf_pages.page_text(pdf, n) for n in range(page.preview.view.pages()))
    return re.sub(r"\s+", " ", text)


def write(target: QWidget, text: str) -> None:
    """Key by key; QTest knows no key for a letter with an accent, so it comes as the system's."""
    target.setFocus()
    for character in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(target, event)


def paste(target: QWidget, text: str) -> None:
    """All at once, as what was copied elsewhere comes: for a text too long to be typed."""
    QApplication.clipboard().setText(text)
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def control(page: LetterPage, fact: str) -> Any:
    return page.fields.facts.fields[fact].editor


def choose(page: LetterPage, fact: str, value: object) -> None:
    """Choose in a list, as a click does."""
    control(page, fact).set_value(value)
    control(page, fact).changed.emit()


def press(button: QWidget, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def issued(desk: Desk, request: int) -> list[Any]:
    with desk.store.read() as session:
        events = session.get_one(Request, request).events
        return [
            (e.step, e.missing, e.until, e.reason, e.ground, e.decision, e.area,
             e.party.name if e.party else "", e.database.name if e.database else "")
            for e in events if e.kind == "issued"
        ]  # fmt: skip


def issue(page: LetterPage, qtbot: QtBot) -> None:
    drawn(qtbot, page)
    press(page.foot.issue, qtbot)
    assert page.foot.is_asking(), page.foot.text.text()
    press(page.foot.confirm, qtbot)
    drawn(qtbot, page)
    assert page.issued is not None, page.notice.words()
