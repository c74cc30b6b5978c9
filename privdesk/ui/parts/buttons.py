"""Buttons: principal, recommended, plain, danger, confirm, bare, icon-only and link-like."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from privdesk.ui import icons, theme
from privdesk.ui.parts import painting

Kind = Literal["principal", "recommended", "plain", "danger", "confirm", "bare", "link"]


class Face(NamedTuple):
    """Ground, border and text of one kind in one state; None paints nothing."""

    ground: str | None
    border: str | None
    text: str


_NORMAL: Final[dict[Kind, Face]] = {
    "principal": Face("accent_fill", None, "on_fill"),
    "recommended": Face("accent_tint", "accent", "accent"),
    "plain": Face("raised", "line2", "text"),
    "danger": Face("raised", "red", "red"),
    "confirm": Face("red_fill", None, "on_fill"),
    "bare": Face(None, None, "text"),
    "link": Face(None, None, "accent"),
}
_HOVER: Final[dict[Kind, Face]] = {
    "principal": Face("accent_hover", None, "on_fill"),
    "recommended": Face("select", "accent", "accent"),
    "plain": Face("hover", "line2", "text"),
    "danger": Face("red_fill", None, "on_fill"),
    "confirm": Face("red_fill", None, "on_fill"),
    "bare": Face("hover", None, "text"),
    "link": Face(None, None, "accent"),
}
_DISABLED: Final[dict[Kind, Face]] = {
    "principal": Face("hover", None, "disabled"),
    "recommended": Face("window", "line", "disabled"),
    "plain": Face("window", "line", "disabled"),
    "danger": Face("window", "line", "disabled"),
    "confirm": Face("hover", None, "disabled"),
    "bare": Face(None, None, "disabled"),
    "link": Face(None, None, "disabled"),
}
_ICON = 16
_GAP = 7


def hover_face(kind: Kind) -> Face:
    """How a button of that kind looks under the pointer."""
    return _HOVER[kind]


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether that key is a plain Enter, which then pressed the button.

    Qt presses with Enter only in a dialog; here every button that has the focus.
    """
    plain = event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not plain:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A text button of one kind; `compact` is 28 high instead of 32.

    At most one "principal" stands on a page; "recommended" marks what to do next; "confirm" is
    the last confirmation of a danger. A menu set with `setMenu` adds the arrow.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "plain",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        compact: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self._icon = icon
        self._compact = compact
        self.setAutoDefault(False)
        self.setFont(theme.font("base", emphasis=True))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def kind(self) -> Kind:
        """The kind now painted."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Paint it as another kind from now on."""
        self._kind = kind
        self.update()

    def set_icon(self, name: str) -> None:
        """Stand the icon of that name before the text; an empty name takes it away."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def _padding(self) -> int:
        if self._kind == "link":
            return theme.px(2)
        if self._kind == "bare" and self._compact:
            return theme.px(8)
        return theme.px(10 if self._compact else 13)

    def _words(self) -> str:
        return self.text().replace("&&", "\x00").replace("&", "").replace("\x00", "&")

    def sizeHint(self) -> QSize:
        wide = painting.advance(self.font(), self._words()) + 2 * self._padding() + 2
        if self._icon:
            wide += theme.px(_ICON) + (theme.px(_GAP) if self.text() else 0)
        if self.menu() is not None:
            wide += theme.px(_ICON + _GAP)
        if self._kind == "link":
            return QSize(wide, theme.px(20))
        return QSize(wide, theme.px(28 if self._compact else 32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def face(self) -> Face:
        """Ground, border and text colour of the state it is in now."""
        if not self.isEnabled():
            return _DISABLED[self._kind]
        if self.isDown() or self.isChecked():
            pressed = _HOVER[self._kind]
            return pressed._replace(ground="select") if self._kind in ("plain", "bare") else pressed
        return (_HOVER if self.underMouse() else _NORMAL)[self._kind]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        face = self.face()
        if face.ground or face.border:
            painting.frame(painter, self.rect(), face.ground, face.border, theme.px(5))
        self._paint_content(painter, face)

    def _paint_content(self, painter: QPainter, face: Face) -> None:
        words = self._words()
        icon_width = theme.px(_ICON) if self._icon else 0
        gap = theme.px(_GAP) if self._icon and words else 0
        arrow = theme.px(_ICON + _GAP) if self.menu() is not None else 0
        font = self.font()
        if self._kind == "link" and self.underMouse() and self.isEnabled():
            font.setUnderline(True)
        wanted = painting.advance(font, words)
        # In a narrower place the padding gives way before the text is cut.
        room = self.width() - 2 * min(self._padding(), theme.px(4)) - icon_width - gap - arrow
        text_width = min(wanted, max(0, room))
        left = (self.width() - icon_width - gap - text_width - arrow) // 2
        if self._kind == "link":
            left = self._padding()
        if self._icon:
            painted = QRect(left, (self.height() - icon_width) // 2, icon_width, icon_width)
            icons.paint(painter, self._icon, face.text, painted)
        box = QRect(left + icon_width + gap, 0, text_width, self.height())
        painting.text(painter, box, words, face.text, font)
        if arrow:
            side = theme.px(_ICON)
            right = left + icon_width + gap + text_width + theme.px(_GAP)
            place = QRect(right, (self.height() - side) // 2, side, side)
            icons.paint(painter, "down", face.text, place)


class IconButton(Button):
    """A square button with only an icon; `name` is what the tooltip and a screen reader say."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        bare: bool = False,
        compact: bool = False,
    ) -> None:
        super().__init__("", "bare" if bare else "plain", icon, parent, compact=compact)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.px(28 if self._compact else 32)
        return QSize(side, side)


class LinkButton(Button):
    """A text that acts, in the accent's colour, without a frame."""

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "link", icon, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
