"""Texts that are read: a label of one role and tone, and one that is cut with a tooltip."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from privdesk.ui import theme
from privdesk.ui.parts import painting
from privdesk.ui.parts.tip import tip

Tone = Literal["text", "text2", "disabled", "accent", "red", "amber", "green"]


class Label(QLabel):
    """Plain text, never markup, in a font role and a colour of the theme."""

    def __init__(
        self,
        text: str = "",
        role: theme.Role = "base",
        tone: Tone = "text",
        parent: QWidget | None = None,
        *,
        emphasis: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setFont(theme.font(role, emphasis))
        self.setWordWrap(wrap)
        if wrap:
            self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().minimumSizeHint()
        # Qt would ask for the height of a very narrow label, and pages would grow by it; the
        # height a wrapped text needs comes from heightForWidth anyway.
        return QSize(theme.px(60), self.fontMetrics().lineSpacing())

    def set_tone(self, tone: Tone) -> None:
        """Say it in another colour from now on."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """One line that gives way: cut with "…" where the room ends, whole in its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: theme.Role = "base",
        tone: Tone = "text",
        parent: QWidget | None = None,
        *,
        emphasis: bool = False,
    ) -> None:
        super().__init__(text, role, tone, parent, emphasis=emphasis)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._explain()

    def minimumSizeHint(self) -> QSize:
        least = min(theme.px(40), self.sizeHint().width())
        return QSize(least, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        wide = painting.advance(self.font(), self.text()[:600]) + 1
        return QSize(wide, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def is_cut(self) -> bool:
        """Whether some of the text does not fit now."""
        return painting.elided(self.font(), self.text(), self.width()) != self.text()

    def _explain(self) -> None:
        self.setToolTip(tip(self.text()) if self.is_cut() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tone = str(self.property("tone")) if self.isEnabled() else "disabled"
        painting.text(painter, self.rect(), self.text(), tone, self.font(), self.alignment())
