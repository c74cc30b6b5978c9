"""The colours can be read, the sheet is whole, and the switch to dark reaches everything."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.ui import fonts, theme
from privdesk.ui.stylesheet import sheet
from privdesk.ui.tokens import BORDER_GROUNDS, DARK, LIGHT, TEXT_GROUNDS, contrast

THEMES = pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])

# The lowest contrast of each row, as the design's table gives it.
LOWEST = {
    "text": (11.8, 8.0),
    "text2": (5.3, 4.7),
    "disabled": (4.6, 4.7),
    "accent": (5.6, 5.0),
    "on_fill": (6.5, 4.7),
    "red": (5.7, 4.9),
    "amber": (6.3, 6.0),
    "green": (5.3, 5.4),
}


@THEMES
def test_every_text_can_be_read_on_every_ground(tones: dict[str, str]) -> None:
    poor = {
        (text, ground): round(contrast(tones[text], tones[ground]), 2)
        for text, grounds in TEXT_GROUNDS.items()
        for ground in grounds
        if contrast(tones[text], tones[ground]) < 4.5
    }
    assert poor == {}


@THEMES
def test_every_border_that_makes_a_control_can_be_seen(tones: dict[str, str]) -> None:
    poor = {
        (border, ground): round(contrast(tones[border], tones[ground]), 2)
        for border, grounds in BORDER_GROUNDS.items()
        for ground in grounds
        if contrast(tones[border], tones[ground]) < 3
    }
    assert poor == {}


@pytest.mark.parametrize(("number", "tones"), [(0, LIGHT), (1, DARK)])
def test_the_contrasts_are_no_lower_than_the_design_says(
    number: int, tones: dict[str, str]
) -> None:
    for text, least in LOWEST.items():
        found = min(contrast(tones[text], tones[ground]) for ground in TEXT_GROUNDS[text])
        assert found >= least[number] - 0.05, text


def test_contrast_is_what_wcag_computes() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#FFFFFF") == 1


def test_both_themes_name_the_same_tones() -> None:
    assert LIGHT.keys() == DARK.keys()


@THEMES
def test_the_sheet_leaves_no_placeholder(qapp: QApplication, tones: dict[str, str]) -> None:
    text = sheet(tones)
    assert not re.search(r"[@~]|size-", text.replace("font-size:", ""))
    assert text.count("{") == text.count("}")


def test_dark_and_back(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, dark=True)
    assert theme.is_dark()
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK["window"]
    with qtbot.waitSignal(theme.changes().changed):
        theme.apply(qapp, dark=False)
    assert not theme.is_dark()
    assert theme.color("text").name().upper() == LIGHT["text"]
    assert LIGHT["accent_fill"] in qapp.styleSheet()
    assert DARK["accent_fill"] not in qapp.styleSheet()


def test_an_unknown_tone_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        theme.color("violet")


def test_the_font_is_never_dejavu_and_its_sizes_are_the_designs(qapp: QApplication) -> None:
    theme.apply(qapp, dark=False)
    assert not theme.font().family().startswith("DejaVu")
    sizes = [theme.font(role).pixelSize() for role in fonts.SIZES]
    assert sizes == [round(size * fonts.factor()) for size in (13, 12, 11, 15, 18, 20)]
    assert theme.font("title").weight() > theme.font("base").weight()
    assert theme.font("base", emphasis=True).weight() == theme.font("title").weight()


def test_lengths_grow_with_the_font(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.apply(qapp, dark=False)
    monkeypatch.setattr(fonts._now, "factor", 1.5)
    assert theme.unit() == 12
    assert theme.unit(0.5) == 6
    assert theme.font("base").pixelSize() == 20
    assert "min-height: 45px" in sheet(LIGHT)
