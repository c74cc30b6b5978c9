"""The theme: Fusion, one palette, one style sheet and the fonts, light or dark.

Call `apply(app)` once; everything else (`color`, `font`, `unit`) reads what it settled.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from privdesk.ui import fonts
from privdesk.ui.fonts import Role, font, px, unit
from privdesk.ui.tokens import DARK, LIGHT

__all__ = [
    "Role",
    "apply",
    "changes",
    "color",
    "font",
    "is_dark",
    "palette",
    "px",
    "tokens",
    "unit",
]


# An application made with these arguments has the style and says so by the property: setting it
# afterwards gives back a QStyle, and PySide sets up its five hundred constants for that.
STYLE = ("-style", "Fusion")
STYLED = "privdeskStyled"


class _Settled:
    """What is in force now, and what the caller chose."""

    is_dark = False
    chosen: bool | None = None


_now = _Settled()


class _Changes(QObject):
    """Says when the theme turned from light to dark or back."""

    changed = Signal()


@cache
def changes() -> _Changes:
    """The object whose `changed` signal tells that the colours are others now."""
    return _Changes()


def apply(app: QApplication, dark: bool | None = None) -> None:
    """Dress the application; `None` follows the system's colour scheme and its changes."""
    first = app.property("privdeskTheme") is None
    _now.chosen = dark
    if first:
        app.setProperty("privdeskTheme", True)
        if app.property(STYLED) is None:
            app.setStyle("Fusion")
        fonts.choose(app)
        app.setFont(font())
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
        app.styleHints().colorSchemeChanged.connect(_follow)
        _watch_focus(app)
    _dress(app, _wanted(app))


def _watch_focus(app: QApplication) -> None:
    from privdesk.ui.parts.focus import watch

    watch(app)


def _wanted(app: QApplication) -> bool:
    if _now.chosen is not None:
        return _now.chosen
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _follow(_scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _now.chosen is None and _wanted(app) != _now.is_dark:
        _dress(app, _wanted(app))


def _dress(app: QApplication, dark: bool) -> None:
    from privdesk.ui.stylesheet import sheet

    _now.is_dark = dark
    wanted = sheet(tokens())
    # Setting a style sheet again dresses every widget anew, the same one too.
    if app.styleSheet() != wanted:
        app.setPalette(palette())
        app.setStyleSheet(wanted)
        changes().changed.emit()


def is_dark() -> bool:
    """Whether the dark colours are on."""
    return _now.is_dark


def tokens() -> dict[str, str]:
    """The colours now in force: tone → `#RRGGBB`."""
    return DARK if _now.is_dark else LIGHT


def color(tone: str) -> QColor:
    """One colour now in force. An unknown tone is a KeyError."""
    return QColor(tokens()[tone])


def palette() -> QPalette:
    """The palette of the theme now in force."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, tone in {
        roles.Window: "window",
        roles.WindowText: "text",
        roles.Base: "base",
        roles.AlternateBase: "base",
        roles.Text: "text",
        roles.Button: "raised",
        roles.ButtonText: "text",
        roles.BrightText: "on_fill",
        roles.Highlight: "select",
        roles.HighlightedText: "text",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.Accent: "accent_fill",
        roles.PlaceholderText: "text2",
        roles.ToolTipBase: "base",
        roles.ToolTipText: "text",
        roles.Light: "raised",
        roles.Midlight: "line",
        roles.Mid: "line2",
        roles.Dark: "ctl",
        roles.Shadow: "ctl",
    }.items():
        made.setColor(role, color(tone))
    made.setColor(QPalette.ColorGroup.Inactive, roles.Highlight, color("select_off"))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, color("disabled"))
    made.setColor(QPalette.ColorGroup.Disabled, roles.Base, color("window"))
    made.setColor(QPalette.ColorGroup.Disabled, roles.Button, color("window"))
    return made
