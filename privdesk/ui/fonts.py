"""Which font the window speaks in, in which sizes, and how much everything grows with it."""

from __future__ import annotations

import sys
from functools import cache
from typing import Final, Literal

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

Role = Literal["base", "minor", "hint", "section", "record", "title"]

# Pixels at 96 dpi and the system's usual font size.
SIZES: Final[dict[Role, int]] = {
    "base": 13,
    "minor": 12,
    "hint": 11,
    "section": 15,
    "record": 18,
    "title": 20,
}
_EMPHASIZED: Final = frozenset({"section", "record", "title"})

# How tall the system's usual font is, in pixels: Segoe UI 9 pt, San Francisco 13 px; Linux
# desktops go from 9 to 11 pt, and none of those asks for larger texts.
_USUAL: Final = {"win32": 12.0, "darwin": 13.0}.get(sys.platform, 14.7)


class _Settled:
    """What `choose` found out."""

    family = ""
    factor = 1.0
    is_bundled = False


_now = _Settled()


def choose(app: QApplication) -> None:
    """Settle family and scale from the system's own font; called once, before the theme."""
    system = QFontInfo(app.font())
    _now.factor = max(1.0, round(system.pixelSize() / _USUAL, 2))
    bundled = ""
    if not system.family() or system.family().startswith("DejaVu"):
        bundled = _roboto()
    _now.is_bundled = bool(bundled)
    _now.family = bundled or system.family()


def _roboto() -> str:
    """Load the faces that the documents use too; the family's name, empty when they are missing."""
    import font_roboto

    for path in (font_roboto.Roboto, font_roboto.RobotoMedium):
        number = QFontDatabase.addApplicationFont(str(path))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""


def factor() -> float:
    """How much larger than the usual the system's font is (never below 1)."""
    return _now.factor


def font(role: Role = "base", emphasis: bool = False) -> QFont:
    """A font of that role with tabular figures; section, record and title are always emphasized."""
    strong = emphasis or role in _EMPHASIZED
    # A copy: whoever gets it may underline it.
    return QFont(_made(_now.family, round(SIZES[role] * _now.factor), strong))


@cache
def _made(family: str, pixels: int, strong: bool) -> QFont:
    made = QFont(family)
    made.setPixelSize(pixels)
    if strong:
        # Only Roboto is sure to have Medium; other systems' families have DemiBold.
        made.setWeight(QFont.Weight.Medium if _now.is_bundled else QFont.Weight.DemiBold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def unit(count: float = 1) -> int:
    """`count` spacing units of 8 px, grown with the font: `unit(0.5)` is the half-step."""
    return px(8 * count)


def px(pixels: float) -> int:
    """A length drawn at the usual font size, grown with the font; whole pixels."""
    return round(pixels * _now.factor)
