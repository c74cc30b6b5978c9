"""The files that go with a fact: chosen or dropped on its form, kept when it is recorded."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.parts.attachment import AttachmentRow
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away


class EventFiles(QWidget):
    """The chosen files with a button for more. `changed()` when there are more or fewer."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.paths: list[Path] = []
        self.lost: list[str] = []  # names of files that a draft had and that are gone
        self.rows: list[AttachmentRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(0.75))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.unit(0.5))
        column.addLayout(self._list)
        self.add_button = Button(translate("Event", "Attach proof…"), icon="clip", compact=True)
        self.add_button.clicked.connect(self._choose)
        foot = QHBoxLayout()
        foot.setSpacing(theme.unit())
        foot.addWidget(self.add_button)
        hint = translate("Event", "or drop the file on this window.")
        foot.addWidget(Label(hint, "minor", "text2"), 1)
        column.addLayout(foot)

    def _choose(self) -> None:
        path = messages.ask_open_path(
            self, translate("Documents", "Attach a file"), translate("Documents", "All files (*)")
        )
        if path is not None:
            self.add([path])

    def add(self, paths: list[Path]) -> None:
        """Take these files too; one that is there already is not taken twice."""
        fresh = [path for path in paths if path.is_file() and path not in self.paths]
        self.paths += fresh
        for path in fresh:
            kind = path.suffix.lstrip(".").upper()[:8]
            day = show_date(self._today)
            row = AttachmentRow(path.name, kind, path.stat().st_size, day, removable=True)
            row.setProperty("path", str(path))
            row.removed.connect(self._remove)
            self.rows.append(row)
            self._list.addWidget(row)
        if fresh:
            self.changed.emit()

    def restore(self, paths: list[str]) -> None:
        """Take the files of a draft again; those that are gone are named in `lost`."""
        found = [Path(path) for path in paths]
        self.add([path for path in found if path.is_file()])
        self.lost = [path.name for path in found if path not in self.paths]

    def empty(self) -> None:
        """Take all of them out."""
        for row in self.rows:
            take_away(row)
        self.paths, self.rows, self.lost = [], [], []
        self.changed.emit()

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, AttachmentRow):
            self.paths.remove(Path(str(row.property("path"))))
            self.rows.remove(row)
            take_away(row)
            self.add_button.setFocus()
            self.changed.emit()


def local_files(dropped: QMimeData) -> list[Path]:
    """The files of this computer that are being dropped."""
    paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
