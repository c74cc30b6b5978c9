"""Cells of a short table that show a chip of their own."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from privdesk.ui import theme
from privdesk.ui.delegates import CellDelegate, Index
from privdesk.ui.parts.painting import INSET
from privdesk.ui.parts.state import chip_size, paint_chip

ChipRole: Final = int(Qt.ItemDataRole.UserRole) + 151  # a (ChipFace, words)


class ChipDelegate(CellDelegate):
    """Paints the chip that the model answers for `ChipRole`; other cells as usual."""

    def paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        chip = index.data(ChipRole)
        if chip is None:
            super().paint_content(painter, rect, index)
        else:
            paint_chip(painter, rect, *chip)

    def room(self, index: Index) -> int:
        chip = index.data(ChipRole)
        if chip is None:
            return super().room(index)
        return chip_size(chip[1]).width() + theme.px(INSET + 2)
