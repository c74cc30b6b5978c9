"""The whole parts list: it fits its picture in both themes, and longer texts fit too."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.ui import theme
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.gallery import Gallery
from privdesk.ui.parts.label import Label


def test_it_has_its_sizes_before_it_has_a_window(
    qapp: QApplication, qtbot: QtBot, qtlog: Any
) -> None:
    """A size that changes after is one that the plugin without a screen complains of."""
    made = Gallery()
    qtbot.addWidget(made)
    made.show()
    assert [record.message for record in qtlog.records] == []


def test_no_part_loads_the_store() -> None:
    """The unlock window stands on these parts before SQLAlchemy is imported."""
    code = "import sys, privdesk.ui.parts.gallery as _; print('sqlalchemy' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def gallery(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Gallery]:
    theme.apply(qapp, dark=request.param)
    made = Gallery()
    qtbot.addWidget(made)
    made.show()
    yield made
    theme.apply(qapp, dark=False)


def test_the_parts_fit_the_pictures_window(gallery: Gallery) -> None:
    assert gallery.size() == QSize(theme.px(1366), theme.px(768))
    image = gallery.grab().toImage()
    assert image.pixelColor(4, 4).name().upper() == theme.tokens()["window"]


def test_every_control_has_a_name(gallery: Gallery) -> None:
    nameless = [
        widget
        for widget in gallery.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget is not gallery.table
    ]
    assert nameless == []


def test_tab_reaches_every_control_and_comes_back(gallery: Gallery, qtbot: QtBot) -> None:
    gallery.activateWindow()
    gallery.mail.line.setFocus()
    qtbot.waitUntil(gallery.mail.line.hasFocus)
    seen = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert focused is seen[0]
    assert gallery.table in seen
    assert len(seen) > 15


def test_longer_texts_are_not_cut(gallery: Gallery, qtbot: QtBot) -> None:
    """Forty percent more words: buttons grow, labels wrap or grow."""
    gallery.resize(gallery.width(), theme.px(900))
    for notice in gallery.notices:
        notice.say(notice.words() + " más palabras que antes", "y otras tantas aquí")

    def all_fit() -> bool:
        labels = [notice.label for notice in gallery.notices]
        return all(label.height() >= label.heightForWidth(label.width()) for label in labels)

    qtbot.waitUntil(all_fit)
    button = Button("Elegir otro lugar para guardarlo", "recommended", "folder", gallery)
    button.adjustSize()
    assert button.width() == button.sizeHint().width()
    for label in gallery.findChildren(Label):
        if label.wordWrap() and label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
