"""A process of its own: the same acts on a bare QTableView over the same rows.

`run_bare_table.py STORE STEPS`: ids by the driver, cells a page at a time, nothing painted by hand;
its header answers nothing of the selection, or Ctrl+A would freeze it.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QMainWindow, QStyleOptionHeader, QTableView

from tests.benchmarks.acts import Beats, Step, jumps, key, wheel
from tests.benchmarks.book import PASSPHRASE
from tests.benchmarks.stalls import WORD

_PAGE = 128
_FROM = (
    " FROM request JOIN case_state c ON c.case_type = 'request' AND c.case_id = request.id"
    " JOIN person ON person.id = request.person_id"
)
_CELLS = f"SELECT request.id, c.stage, number, person.name, kind, right, c.earliest{_FROM}"
_FOUND = "WHERE request.id IN (SELECT rowid >> 6 FROM search_word WHERE text MATCH ?)"
_ORDERS = {
    "number": "request.number",
    "person_id": "person.name",
    "due": "c.earliest IS NULL, c.earliest",
    "state": "c.closed_on IS NULL, c.stage",
}

_Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractTableModel):
    def __init__(self, connection: Any) -> None:
        super().__init__()
        self._connection = connection
        self._ids = array("q")
        self._pages: dict[int, dict[int, Any]] = {}

    def ask(self, order: str = "due", where: str = "", *values: str) -> None:
        """Read the ids again."""
        self.beginResetModel()
        query = f"SELECT request.id{_FROM} {where} ORDER BY {_ORDERS[order]}, request.id"
        self._ids = array("q", (row[0] for row in self._connection.execute(query, values)))
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 6

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        number = index.row() // _PAGE
        if number not in self._pages:
            wanted = self._ids[number * _PAGE : (number + 1) * _PAGE]
            query = f"{_CELLS} WHERE request.id IN ({','.join(map(str, wanted))})"
            self._pages[number] = {row[0]: row for row in self._connection.execute(query)}
        return self._pages[number][self._ids[index.row()]][index.column() + 1]


class _Header(QHeaderView):
    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logical: int) -> None:
        option.section = logical
        option.orientation = self.orientation()
        option.text = str(logical)


def steps(window: QMainWindow, table: QTableView, model: _Model, many: int) -> Iterator[Step]:
    """The acts that a bare table has, by the names of run_stalls.py."""

    def opened() -> None:
        model.ask()
        table.setModel(model)
        window.setCentralWidget(table)

    yield "open the list", opened
    for _ in range(many):
        yield "turn the wheel", wheel(table)
    for jump in jumps(table, many):
        yield "jump anywhere", jump
    for name in _ORDERS:
        yield f"sort by {name}", lambda name=name: model.ask(name)  # type: ignore[misc]
    yield "filter", lambda: model.ask("state", "WHERE request.kind = 'claim'")
    yield "filter", lambda: model.ask("state")
    for many in range(1, len(WORD) + 1):
        words = f'"{WORD[:many]}"*'
        yield "search", lambda words=words: model.ask("state", _FOUND, words)  # type: ignore[misc]
    yield "search", lambda: model.ask("state")
    yield "select all", key(lambda: table, Qt.Key.Key_A, "\x01", control=True)


def main() -> int:
    """Open the file, carry out the acts, print the gaps."""
    from privdesk.store.engine import connect, unlock

    path = Path(sys.argv[1])
    app = QApplication(sys.argv[:1])
    window, table = QMainWindow(), QTableView()
    table.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, table))
    window.resize(1366, 768)
    window.show()
    model = _Model(connect(path, unlock(path, PASSPHRASE), read_only=True))
    beats = Beats(steps(window, table, model, int(sys.argv[2])), lambda: False)
    status = app.exec()
    beats.deleteLater()
    return status


if __name__ == "__main__":
    sys.exit(main())
