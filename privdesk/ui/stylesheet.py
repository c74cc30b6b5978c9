"""The one style sheet: borders and padding of Qt's own controls, in the theme's colours."""

from __future__ import annotations

import re

from privdesk.ui.fonts import SIZES, px


def sheet(tokens: dict[str, str]) -> str:
    """The style sheet for these colours, with lengths grown with the font.

    In the parts below `@name` is a colour, `~8px` a length that grows and `size-role` the size
    of a text; an unknown name is a KeyError.
    """
    text = _INPUTS + _BUTTONS + _TEXTS + _TABLES + _BARS + _FRAMES
    text = re.sub(r"@(\w+)", lambda found: tokens[found[1]], text)
    text = re.sub(r"~(\d+)px", lambda found: f"{max(1, px(int(found[1])))}px", text)
    return re.sub(r"size-(\w+)", lambda found: f"{px(_SIZES[found[1]])}px", text)


_SIZES: dict[str, int] = dict(SIZES.items())

_INPUTS = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: @base; color: @text; border: 1px solid @ctl; border-radius: 4px;
    selection-background-color: @accent_fill; selection-color: @on_fill;
    placeholder-text-color: @text2;
}
QLineEdit, QAbstractSpinBox { min-height: ~30px; padding: 0 ~7px; }
QLineEdit { lineedit-password-character: 8226; }
QComboBox { min-height: ~30px; padding: 0 ~9px; }
QPlainTextEdit, QTextEdit { padding: ~4px ~5px; }
QLineEdit[compact="true"], QComboBox[compact="true"] { min-height: ~26px; }
QLineEdit:focus, QAbstractSpinBox:focus {
    border: 2px solid @accent; min-height: ~28px; padding: 0 ~6px;
}
QComboBox:focus, QComboBox:on {
    border: 2px solid @accent; min-height: ~28px; padding: 0 ~8px;
}
QLineEdit[compact="true"]:focus, QComboBox[compact="true"]:focus { min-height: ~24px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: ~3px ~4px; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QComboBox[error="true"] {
    border-color: @red;
}
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only {
    background: @window; border-color: @line2; color: @text2;
}
QPlainTextEdit[part="reading"], QPlainTextEdit[part="reading"]:focus {
  background: @base; color: @text; border: none; border-radius: 0;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled {
    background: @window; border-color: @line2; color: @disabled;
}
QLineEdit > QToolButton { border: none; background: transparent; padding: 0; }
QComboBox::drop-down { border: none; width: ~28px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: @base; color: @text; border: 1px solid @ctl; outline: 0; padding: 3px;
    selection-background-color: @select; selection-color: @text;
}
QComboBox QAbstractItemView::item { min-height: ~28px; padding: 0 ~6px; }
"""

_BUTTONS = """
.QPushButton {
    background: @raised; color: @text; border: 1px solid @line2; border-radius: 5px;
    min-height: ~30px; padding: 0 ~13px;
}
.QPushButton:hover { background: @hover; }
.QPushButton:pressed { background: @select_off; }
.QPushButton:default { background: @accent_fill; color: @on_fill; border-color: @accent_fill; }
.QPushButton:default:hover { background: @accent_hover; }
.QPushButton:disabled { background: @window; color: @disabled; border-color: @line; }
QToolButton {
    background: transparent; color: @text; border: 1px solid transparent; border-radius: 5px;
    padding: ~5px;
}
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @select; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { image: none; }
"""

_TEXTS = """
QLabel { background: transparent; }
QLabel[tone="text"] { color: @text; }
QLabel[tone="text2"] { color: @text2; }
QLabel[tone="disabled"] { color: @disabled; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="red"] { color: @red; }
QLabel[tone="amber"] { color: @amber; }
QLabel[tone="green"] { color: @green; }
QLabel:disabled { color: @disabled; }
QToolTip {
    background: @base; color: @text; border: 1px solid @ctl; padding: ~4px ~6px;
    font-size: size-minor;
}
"""

_TABLES = """
QTableView, QTreeView, QListView {
    background: @base; color: @text; border: 1px solid @line; border-radius: 6px; outline: 0;
    selection-background-color: @select; selection-color: @text;
}
QTableView[edge="none"], QTreeView[edge="none"], QListView[edge="none"] {
    border: none; border-radius: 0;
}
QHeaderView, QHeaderView::section, QTableCornerButton::section {
    background: @window; color: @text2; border: none;
}
QHeaderView::section { padding: 0 ~6px; font-size: size-minor; }
"""

_BARS = """
QMenuBar { background: @side; border-bottom: 1px solid @line; padding-left: ~6px; spacing: 0; }
QMenuBar::item { background: transparent; color: @text; padding: ~5px ~10px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @select; }
QMenuBar::item:disabled { color: @disabled; background: transparent; }
QMenu { background: @base; color: @text; border: 1px solid @ctl; padding: ~4px 0; }
QMenu::item { padding: ~6px ~26px ~6px ~12px; }
QMenu::item:selected { background: @select; color: @text; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: ~4px 0; }
QMenu::icon { padding-left: ~10px; }
QScrollBar:vertical { background: transparent; width: ~12px; margin: 0; border: none; }
QTableView QScrollBar:vertical {
    border-left: 1px solid @line; background: @base; width: ~13px;
}
QScrollBar:horizontal { background: transparent; height: ~12px; margin: 0; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::handle { background: @line2; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @ctl; }
QScrollBar::handle:vertical { min-height: ~28px; }
QScrollBar::handle:horizontal { min-width: ~28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent;
    padding: ~8px ~10px; margin-right: ~8px; min-height: ~16px;
}
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:disabled { color: @disabled; }
QTabBar::scroller { width: ~26px; }
QTabBar QToolButton { background: @window; border-radius: 0; padding: 0; }
QTabBar QToolButton:hover { background: @hover; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar {
    background: @line; border: none; border-radius: ~3px; min-height: ~6px; max-height: ~6px;
    color: transparent;
}
QProgressBar::chunk { background: @accent_fill; border-radius: ~3px; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QStatusBar { background: @side; color: @text2; }
QStatusBar::item { border: none; }
"""

_FRAMES = """
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[part="page"] { background: transparent; }
QFrame[part="box"] { background: @base; border: 1px solid @line; border-radius: 6px; }
QFrame[part="step"] {
    background: @base; border: 1px solid @line; border-left: ~3px solid @accent;
    border-radius: 6px;
}
QFrame[part="info"] {
    background: @accent_tint; border: 1px solid @accent; border-radius: 6px;
}
QFrame[part="success"] {
    background: @green_tint; border: 1px solid @green_line; border-radius: 6px;
}
QFrame[part="warning"] {
    background: @amber_tint; border: 1px solid @amber_line; border-radius: 6px;
}
QFrame[part="error"] { background: @red_tint; border: 1px solid @red; border-radius: 6px; }
QFrame[part="popup"] { background: @base; border: 1px solid @ctl; border-radius: 4px; }
QFrame[part="side"] { background: @side; border: none; border-right: 1px solid @line; }
QFrame[part="foot"] { background: @side; border: none; border-top: 1px solid @line; }
QFrame[part="sheet"] { background: @base; border: none; }
QFrame[part="pane"] { background: @window; border: none; border-left: 1px solid @line; }
QFrame[part="pane_below"] { background: @window; border: none; border-top: 1px solid @line; }
QFrame[part="hairline"] { background: @line; border: none; }
"""
