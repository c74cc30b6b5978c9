"""Which columns a list shows, in which order and how wide: chosen, moved, and remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal

from privdesk.ui import theme, window_state
from privdesk.ui.parts.table import TableView

_WAIT = 400  # milliseconds after the last move of a header's edge
_NARROWEST, _WIDEST = 20, 2_000


@dataclass(frozen=True)
class ColumnFace:
    """A column as it is at first: its name, its width (0: it takes the rest), and whether it is
    hidden until it is chosen.
    """

    name: str
    width: int
    is_optional: bool = False


class ListColumns(QObject):
    """The columns of a table, kept in this machine's memory of the window as `columns/<key>`.

    `asked()` by a right click on the header; `changed()` once others are shown or they are moved.
    """

    asked = Signal(QPoint)
    changed = Signal()

    def __init__(self, table: TableView, key: str, faces: Sequence[ColumnFace]) -> None:
        super().__init__(table)
        self._table, self._key, self._faces = table, f"columns/{key}", tuple(faces)
        self._is_ours = False  # while the program moves them, nobody chose anything
        self.is_chosen = False  # whether the officer chose columns or their order
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._asked)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self.keep)
        header.sectionMoved.connect(self._moved)
        header.sectionResized.connect(self._resized)
        self.restore()

    def names(self) -> list[str]:
        """Every column, those in sight first, in their order."""
        header = self._table.horizontalHeader()
        places = [self._faces[header.logicalIndex(n)].name for n in range(header.count())]
        shown = [name for name in places if self.is_shown(name)]
        return shown + [name for name in places if name not in shown]

    def label(self, name: str) -> str:
        """What stands over that column."""
        model = self._table.model()
        return str(model.headerData(self._number(name), Qt.Orientation.Horizontal) or "")

    def is_shown(self, name: str) -> bool:
        """Whether that column is in sight."""
        return not self._table.isColumnHidden(self._number(name))

    def choose(self, shown: Sequence[str], order: Sequence[str] | None = None) -> None:
        """Show these columns in this order (that of all, where `order` is given); keep that."""
        known = [name for name in shown if name in self._names()]
        if known:
            self._arrange(known, list(order or known))
            self.is_chosen = True
            self.keep()
            self.changed.emit()

    def reset(self) -> None:
        """Columns, order and widths as they are at first."""
        self._dress()
        self.is_chosen = False
        window_state.write(self._key, {})
        self.changed.emit()

    def keep(self) -> None:
        """Remember them now."""
        header = self._table.horizontalHeader()
        widths = {
            face.name: header.sectionSize(n)
            for n, face in enumerate(self._faces)
            if face.width and not header.isSectionHidden(n)
        }
        kept: dict[str, Any] = {"widths": {**self._kept_widths(), **widths}}
        if self.is_chosen:
            kept["shown"] = [name for name in self.names() if self.is_shown(name)]
        window_state.write(self._key, kept)

    def restore(self) -> None:
        """The columns as they were; what was not kept or cannot be read is as at first."""
        self._dress()
        kept = window_state.read(self._key, {})
        shown = kept.get("shown") if isinstance(kept, dict) else None
        known = [name for name in shown or () if name in self._names()] if _is_list(shown) else []
        if known:
            self._arrange(list(dict.fromkeys(known)), known)
            self.is_chosen = True
        self._is_ours = True
        for name, width in self._kept_widths().items():
            self._table.horizontalHeader().resizeSection(self._number(name), width)
        self._is_ours = False

    def _kept_widths(self) -> dict[str, int]:
        kept = window_state.read(self._key, {})
        widths = kept.get("widths") if isinstance(kept, dict) else None
        sized = {face.name for face in self._faces if face.width}
        return {
            name: width
            for name, width in (widths.items() if isinstance(widths, dict) else ())
            if name in sized and isinstance(width, int) and _NARROWEST <= width <= _WIDEST
        }

    def _dress(self) -> None:
        usual = [face.name for face in self._faces if not face.is_optional]
        self._arrange(usual, self._names())
        self._is_ours = True
        for number, face in enumerate(self._faces):
            if face.width:
                self._table.horizontalHeader().resizeSection(number, theme.px(face.width))
        self._is_ours = False

    def _arrange(self, shown: Sequence[str], order: Sequence[str]) -> None:
        header = self._table.horizontalHeader()
        self._is_ours = True
        rest = [name for name in self._names() if name not in order]
        for place, name in enumerate([*dict.fromkeys(order), *rest]):
            header.moveSection(header.visualIndex(self._number(name)), place)
        for number, face in enumerate(self._faces):
            self._table.setColumnHidden(number, face.name not in shown)
        stretched = next((face.name for face in self._faces if not face.width), "")
        header.setStretchLastSection(stretched not in shown)
        self._is_ours = False

    def _names(self) -> list[str]:
        return [face.name for face in self._faces]

    def _number(self, name: str) -> int:
        return self._names().index(name)

    def _asked(self, place: QPoint) -> None:
        self.asked.emit(self._table.horizontalHeader().mapToGlobal(place))

    def _moved(self) -> None:
        if not self._is_ours:
            self.is_chosen = True
            self.keep()
            self.changed.emit()

    def _resized(self, number: int, old: int, new: int) -> None:
        # Columns that appear, or give way to the window, are not the officer's doing.
        if not self._is_ours and old and new and self._faces[number].width:
            self._wait.start()


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)
