"""Every page of the window over an office of hostile texts: words, never markup, in good time."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QAction, QImage, QPainter
from PySide6.QtGui import Qt as Reading
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from privdesk.ui import task
from privdesk.ui.desk import Desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.pages.today_page import TodayPage
from privdesk.ui.parts import painting
from privdesk.ui.parts.notice import Notice
from tests.hostile.texts import CANARY, TEXTS, kept_of

LONGEST_STALL = 1.0  # seconds for one painting of the whole window, on a busy machine too
PAGES = ("today", "requests", "databases", "parties", "history", "settings")
# Of these every tab of the record is looked at, of the others the first one.
SHOWN_WHOLE = ("markup", "script", "nul", "right to left", "lines", "long", "long words")
RAW = re.compile(rf"<(b|img|script)[^&]*{CANARY}|{CANARY}\(\)</script>")


def is_markup(text: str) -> bool:
    """Whether Qt would read a tooltip's text as markup."""
    return bool(Reading.mightBeRichText(text))


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    shown = MainWindow(desk)
    qtbot.addWidget(shown)
    shown.resize(1280, 720)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    qtbot.waitUntil(lambda: not task.running(), timeout=20_000)
    shown.finish()


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not task.running(), timeout=20_000)
    QApplication.processEvents()


def painted(window: QWidget) -> QImage:
    """One painting of the window, no longer than people wait without wondering."""
    QCoreApplication.processEvents()
    began = time.monotonic()
    image = window.grab().toImage()
    assert time.monotonic() - began < LONGEST_STALL
    return image


def assert_words_only(window: QWidget) -> None:
    """Whatever shows a hostile text shows it as it is: no label, tip or button reads markup."""
    for widget in [window, *window.findChildren(QWidget)]:
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            assert not RAW.search(widget.text()), (widget, widget.text()[:200])
            assert not isinstance(widget.parentWidget(), Notice) or "\x00" not in widget.text()
        if is_markup(widget.toolTip()):
            assert not RAW.search(widget.toolTip()), (widget, widget.toolTip()[:200])
        if isinstance(widget, QAbstractButton) and type(widget).paintEvent is QWidget.paintEvent:
            assert "& <" not in widget.text(), widget.text()[:200]
    for menu in window.findChildren(QMenu):
        assert_menu_words_only(menu)


def assert_menu_words_only(menu: QMenu) -> None:
    for action in menu.actions():
        words = str(action.text())
        assert not re.search(r"(?<!&)&(?!&) ", words), words[:200]  # it would be swallowed
        tip = QAction.toolTip(action)
        assert not (is_markup(tip) and RAW.search(tip) and menu.toolTipsVisible())


@pytest.mark.parametrize("name", PAGES)
def test_a_page_shows_words_and_paints_in_time(name: str, window: MainWindow, qtbot: QtBot) -> None:
    began = time.monotonic()
    window.go(name)
    settle(qtbot)
    assert time.monotonic() - began < 5
    assert not painted(window).isNull()
    assert_words_only(window)
    assert window.width() == 1280
    assert window.height() == 720


@pytest.mark.parametrize("tab", range(4))
def test_the_record_of_each(tab: int, window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    if tab >= page.record.tabs.count():
        pytest.skip("the record has fewer tabs")
    for number, (name, text) in enumerate(TEXTS.items(), 1):
        if tab and name not in SHOWN_WHOLE:
            continue
        began = time.monotonic()
        window.go("requests", {"request": number})
        page.record.tabs.setCurrentIndex(tab)
        settle(qtbot)
        assert time.monotonic() - began < 4, name
        assert page.record.request is not None
        assert page.record.request.values["text"] == kept_of(text)
        assert page.record.head.name.text() == kept_of(text)
        painted(window)
        assert_words_only(window)
        corner = page.record.head.expand.rect().bottomRight()
        assert page.record.head.expand.mapTo(window, corner).x() < window.width(), name
    assert (window.width(), window.height()) == (1280, 720)


def test_the_month_of_each(window: MainWindow, qtbot: QtBot) -> None:
    window.go("today", {"month": window.desk.today()})
    settle(qtbot)
    page = window.current()
    assert isinstance(page, TodayPage)
    assert page.is_month()
    painted(window)
    assert_words_only(window)


def test_what_ctrl_k_finds(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["find_everywhere"].trigger()
    box = window.navigation.search
    qtbot.waitUntil(box.hasFocus)
    for words in ("ana", "<b>", "=HYPERLINK", "canario", "../../x", "ñññ", "\x00", "x" * 10_000):
        box.clear()
        box.insert(words)
        qtbot.waitUntil(lambda: window.searching._shown_for == box.text(), timeout=10_000)
        painted(window)
        assert_words_only(window)
        if window.searching.panel is not None:
            painted(window.searching.panel)


def test_letters_and_their_templates(window: MainWindow, qtbot: QtBot) -> None:
    window.go("requests", {"request": 1})
    settle(qtbot)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    window.go("letter", {"request": 1, "step": "acknowledged"})
    qtbot.wait(50)
    settle(qtbot)
    painted(window)
    assert_words_only(window)
    window.go("settings", {"section": "letters"})
    settle(qtbot)
    assert_words_only(window)


def test_every_menu_shows_an_ampersand(window: MainWindow, qtbot: QtBot) -> None:
    """A menu takes a bare "&" for the mark of a key and swallows it."""
    window.go("requests", {"request": 1})
    settle(qtbot)
    page = window.page("requests")
    assert isinstance(page, RequestsPage)
    found: list[QMenu] = [page.tools.menu(), *window.findChildren(QMenu)]
    for menu in found:
        menu.aboutToShow.emit()
    texts = []
    for menu in {id(m): m for m in (*found, *window.findChildren(QMenu))}.values():
        assert_menu_words_only(menu)
        texts += [action.text() for action in menu.actions()]
    assert sum("&& <img" in text for text in texts) >= 2  # a kept filter, and a letter's title


def test_a_pile_of_accents_stays_in_its_line(qapp: QApplication) -> None:
    image = QImage(100, 90, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painting.text(painter, QRect(0, 30, 100, 30), TEXTS["marks"])
    painter.end()
    rows = [{image.pixel(x, y) for x in range(100)} for y in range(90)]
    inked = [y for y, colours in enumerate(rows) if len(colours) > 1]
    assert inked
    assert inked[0] >= 30
    assert inked[-1] < 60


def test_the_window_names_the_office(window: MainWindow) -> None:
    assert TEXTS["markup"] in window.windowTitle()
    assert window.navigation.name.text() == TEXTS["markup"]
