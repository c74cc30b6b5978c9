"""The list of a record's files: each seen, opened, saved or taken off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from privdesk.clock import local_day
from privdesk.errors import UserError
from privdesk.operations.evidence import remove_file
from privdesk.store.evidence import FileKept
from privdesk.store.media_kinds import family, kind_words
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.acting_files import why_never_opened
from privdesk.ui.desk import Desk
from privdesk.ui.evidence_acts import FileActs, is_shown_inside
from privdesk.ui.mnemonics import give_mnemonics
from privdesk.ui.parts.attachment import AttachmentRow
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.tab_order import chain_tabs, tab_stops
from privdesk.ui.parts.taking import take_away

_AT_FIRST = 40  # rows; a record with thousands of files is still shown at once
_MORE = 200

ICONS = {
    "image": "image",
    "pdf": "doc",
    "text": "list",
    "mail": "mail",
    "audio": "sound",
    "video": "film",
    "document": "doc",
    "archive": "archive",
    "program": "alert",
}


def erased_kind(kind: str, day: date) -> str:
    """The kind of a file whose bytes were lawfully erased, with the day: of it that is left."""
    return translate("Evidence", "{kind} · erased on {day}", kind=kind, day=show_date(day))


class EvidenceRows(QWidget):
    """A row for each file. `failed(head, text)` and `succeeded(text)` are for its owner to show."""

    failed = Signal(str, str)
    succeeded = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._owner: tuple[str, int] | None = None
        self.files: list[FileKept] = []
        self.rows: list[AttachmentRow] = []
        self.acts = FileActs(desk, self)
        self.acts.failed.connect(self.failed)
        self.acts.succeeded.connect(self.succeeded)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.unit(0.75))
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_more)
        self._column.addWidget(self.more)

    def count(self) -> int:
        """How many files there are, shown or not."""
        return len(self.files)

    def show_files(self, files: Sequence[FileKept], owner: tuple[str, int] | None) -> None:
        """Show these files; one of another record than the owner says so."""
        had_focus = next((f for f, row in zip(self.files, self.rows, strict=False)
                          if row.isAncestorOf(_focused()) or row is _focused()), None)  # fmt: skip
        shown = max(_AT_FIRST, len(self.rows)) if owner == self._owner else _AT_FIRST
        self.files, self._owner = list(files), owner
        for row in self.rows:
            take_away(row)
        self.rows = []
        self._add_rows(shown)
        self.setVisible(bool(self.files))
        if had_focus is not None:
            self._focus_near(had_focus)

    def _focus_near(self, file: FileKept) -> None:
        """The keyboard goes back to that file's row, or to the one that took its place."""
        places = [n for n, other in enumerate(self.files[: len(self.rows)]) if other.id <= file.id]
        if self.rows:
            self.rows[places[0] if places else -1].setFocus()

    def _show_more(self) -> None:
        self._add_rows(_MORE)

    def _add_rows(self, count: int) -> None:
        begin = len(self.rows)
        for file in self.files[begin : begin + count]:
            row = self._row(file)
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        # Tab would meet the new rows last: they come to where "more" stands, and it after them.
        stops = (stop for row in self.rows for stop in (row, *tab_stops(row)))
        chain_tabs([self.more, *stops, self.more])
        left = len(self.files) - len(self.rows)
        self.more.setVisible(bool(left))
        self.more.setText(translate("Evidence", "Show more ({count} are left)", count=left))

    def _row(self, file: FileKept) -> AttachmentRow:
        kind = kind_words(file.media_type, file.name)
        if self._owner is not None and file.record_type != self._owner[0]:
            kind = translate("Evidence", "{kind}, proof of a fact", kind=kind)
        if file.erased_on is not None:
            kind = erased_kind(kind, file.erased_on)
        row = AttachmentRow(
            file.name,
            kind,
            file.size,
            show_date(local_day(file.added_at, self._desk.zone)),
            file.sha256,
            icon=ICONS.get(family(file.media_type), "file"),
            by=file.added_by,
            removable=file.erased_on is None,
        )
        row.setProperty("file", file.id)
        row.menu_asked.connect(self._show_menu)
        if file.erased_on is not None:
            return row
        if is_shown_inside(file):
            look = row.add_action("eye", translate("Evidence", "View"))
            look.clicked.connect(self._viewed)
        elif not why_never_opened(file.name, file.media_type):
            expand = row.add_action("expand", translate("Evidence", "Open a copy"))
            expand.clicked.connect(self._viewed)
        save = row.add_action("save", translate("Evidence", "Save a copy…"))
        save.clicked.connect(self._saved)
        row.opened.connect(self._viewed)
        row.removed.connect(self._removed)
        return row

    def _asked(self) -> FileKept | None:
        """The file of the row, or of the button in it, that was used."""
        widget: object = self.sender()
        while isinstance(widget, QWidget) and widget is not self:
            if (file_id := widget.property("file")) is not None:
                return next((file for file in self.files if file.id == file_id), None)
            widget = widget.parentWidget()
        return None

    def _viewed(self) -> None:
        if (file := self._asked()) is not None:
            self.acts.view(file, self.files)

    def _saved(self) -> None:
        if (file := self._asked()) is not None:
            self.acts.save(file)

    def _removed(self) -> None:
        if (file := self._asked()) is not None:
            self.remove(file)

    def _show_menu(self, place: QPoint) -> None:
        if (file := self._asked()) is not None:
            menu = self.menu_of(file)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def menu_of(self, file: FileKept) -> QMenu:
        """All that can be done with a file."""
        menu = QMenu(self)
        menu.setProperty("file", file.id)
        acts = [
            ("view", translate("Evidence", "View"), is_shown_inside(file)),
            (
                "open",
                translate("Evidence", "Open a copy"),
                not why_never_opened(file.name, file.media_type),
            ),
            ("save", translate("Evidence", "Save a copy…"), True),
            ("hash", translate("Evidence", "Copy its SHA-256"), True),
            ("remove", translate("Evidence", "Take off…"), True),
        ]
        for name, words, can in acts:
            if can and (file.erased_on is None or name == "hash"):
                menu.addAction(words).setData(name)
        give_mnemonics(menu.actions())
        menu.triggered.connect(self._chosen)
        return menu

    def _chosen(self, action: QAction) -> None:
        file = self._asked()
        if file is None:
            return
        match action.data():
            case "view":
                self.acts.view(file, self.files)
            case "open":
                self.acts.open(file)
            case "save":
                self.acts.save(file)
            case "hash":
                QApplication.clipboard().setText(file.sha256)
            case "remove":
                self.remove(file)

    def remove(self, file: FileKept) -> None:
        """Take a file off, once that is confirmed."""
        head = translate("Evidence", "Take “{name}” off?", name=file.name[:120])
        text = translate(
            "Evidence",
            "For a file attached by mistake. Its bytes go, unless another record has them too; the "
            "history keeps its name and its hash, and earlier backups keep the file.",
        )
        words = translate("Evidence", "Take off")
        if not messages.confirm(self, head, text, words, danger=True):
            return
        try:
            with self._desk.store.write("remove_file") as session:
                remove_file(session, file.id)
        except UserError as error:
            self.failed.emit(translate("Evidence", "It was not taken off."), str(error))
            return
        self.succeeded.emit(translate("Evidence", "“{name}” was taken off.", name=file.name))


def _focused() -> QWidget:
    return QApplication.focusWidget() or QWidget()
