"""The files that go with a fact: chosen or dropped on its form, kept when it is recorded."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from privdesk.store.evidence import attach_measured
from privdesk.store.measuring import measure
from privdesk.store.media import UNKNOWN, media_type
from privdesk.store.media_kinds import family, kind_words
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.evidence_rows import ICONS
from privdesk.ui.parts.attachment import AttachmentRow
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.taking import take_away

_HEAD = 64 * 1024
_LARGE = 8 * 1024 * 1024  # bytes; written in a fraction of a second


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
        self.add(
            messages.ask_open_paths(
                self, translate("Evidence", "Attach files"), translate("Evidence", "All files (*)")
            )
        )

    def add(self, paths: list[Path]) -> None:
        """Take these files too; one that is there already is not taken twice."""
        fresh = [path for path in paths if path.is_file() and path not in self.paths]
        self.paths += fresh
        for path in fresh:
            kind = kind_words(_kind_of(path), path.name)
            day = show_date(self._today)
            size = path.stat().st_size
            icon = ICONS.get(family(_kind_of(path)), "file")
            row = AttachmentRow(path.name, kind, size, day, removable=True, icon=icon)
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

    def large(self) -> list[Path]:
        """Those that would keep the window waiting: they are attached once the fact is recorded."""
        sizes = {path: path.stat().st_size for path in self.paths if path.exists()}
        return [path for path, size in sizes.items() if size > _LARGE]

    def attach_small(self, session: Session, event: tuple[str, int], now: datetime) -> None:
        """Attach the others to the event, in its transaction. Raises `BadInput` naming one."""
        later = self.large()
        read = [measure(path, path.name) for path in self.paths if path not in later]
        once = {file.sha256: file for file in reversed(read)}
        _, problems = attach_measured(session, *event, list(reversed(once.values())), now)
        if problems:
            raise problems[0]

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, AttachmentRow):
            self.paths.remove(Path(str(row.property("path"))))
            self.rows.remove(row)
            take_away(row)
            self.add_button.setFocus()
            self.changed.emit()


def _kind_of(path: Path) -> str:
    """The media type by the file's beginning; unknown where it cannot be read."""
    try:
        with path.open("rb") as file:
            return media_type(file.read(_HEAD), path.name)
    except OSError:
        return UNKNOWN  # why is said when it is attached


def local_files(dropped: QMimeData) -> list[Path]:
    """The files of this computer that are being dropped."""
    paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
