"""Icons are drawn crisp, in the theme's colour, and follow the theme."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from privdesk.ui import icons, theme

SOURCES = sorted((Path(__file__).parents[2] / "resources" / "icons").glob("*.svg"))


def colour(image: QImage) -> QColor:
    """The colour of the fully painted pixels, all alike but for the rounding of transparency."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    every = [image.pixelColor(x, y) for x, y in places]
    found = [one for one in every if one.alpha() > 250]
    assert all(near(one, found[0]) for one in found)
    return found[0]


def near(one: QColor, other: QColor) -> bool:
    """The same colour, give or take two steps of 255."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= 2 for a, b in pairs)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_every_icon_keeps_the_style(source: Path, qapp: QApplication) -> None:
    drawing = source.read_text(encoding="utf-8")
    assert 'viewBox="0 0 20 20"' in drawing
    widths = set(re.findall(r'stroke-width="([\d.]+)"', drawing))
    dots = {"more"}  # three points, which a stroke of 1.5 would lose
    assert widths <= ({"2.4"} if source.stem in dots else {"1.5"})
    theme.apply(qapp, dark=False)
    image = icons.pixmap(source.stem, "text", 40).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(40) for y in range(40))


def test_the_shipped_icons_are_those_of_the_sources(qapp: QApplication) -> None:
    assert icons.names() == [source.stem for source in SOURCES]


def test_an_icon_follows_the_theme_and_the_state(qapp: QApplication) -> None:
    theme.apply(qapp, dark=False)
    icon = icons.icon("lock", "accent", on="red")
    size = QSize(80, 80)
    assert near(colour(icon.pixmap(size).toImage()), theme.color("accent"))
    grey = icon.pixmap(size, QIcon.Mode.Disabled).toImage()
    assert near(colour(grey), theme.color("disabled"))
    checked = icon.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert near(colour(checked), theme.color("red"))
    theme.apply(qapp, dark=True)
    assert near(colour(icon.pixmap(size).toImage()), theme.color("accent"))
    theme.apply(qapp, dark=False)


def test_twice_the_pixels_on_a_dense_screen(qapp: QApplication) -> None:
    drawn = icons.pixmap("lock", "text", 16, 2.0)
    assert drawn.size() == QSize(32, 32)
    assert drawn.devicePixelRatio() == 2.0
    asked = icons.icon("lock").pixmap(QSize(16, 16), 2.0)
    assert asked.size() == QSize(32, 32)


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("unicorn")
    icons._drawing.cache_clear()
