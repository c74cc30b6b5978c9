"""Ajustes › Copias: what is kept and where, a backup now, and going back to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.store.manifest import backup_folder
from privdesk.store.second_place import is_same_disk
from privdesk.text import translate
from privdesk.ui import backing_up, messages, opening, theme
from privdesk.ui.backup_model import BackupModel, KeptBackup, kept_backups
from privdesk.ui.desk import Desk
from privdesk.ui.going_back import GoingBack
from privdesk.ui.keeping import BackupWindow
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.number_editor import NumberEditor
from privdesk.ui.parts.table import TableView
from privdesk.ui.when import place_words

_ROWS = 9  # shown without scrolling
_WIDTHS = (165, 155, 75, 235, 180)


class BackupsBox(QWidget):
    """The list of backups with its buttons, then the second place and the budget."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.backups = BackupModel(desk.zone, self)
        self.table = TableView()
        self.table.setModel(self.backups)
        self.table.setAccessibleName(translate("Backups", "Backups"))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, theme.px(width))
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.now = Button(translate("Backups", "Back up now"), "principal", "restore")
        self.back = Button(translate("Backups", "Go back to it…"), icon="history")
        self.other = Button(translate("Backups", "Another backup…"), icon="folder")
        self.now.clicked.connect(self._back_up)
        self.back.clicked.connect(self._go_back)
        self.other.clicked.connect(self._choose_backup)
        self.place = ElidedLabel("", tone="text2")
        self.choose = Button(translate("Backups", "Choose a folder…"), icon="folder", compact=True)
        self.none = Button(translate("Backups", "Take back"), icon="close", compact=True)
        self.choose.clicked.connect(self._choose_place)
        self.none.clicked.connect(self._no_place)
        self.warning = Notice("warning", "")
        self.budget = NumberEditor(1, 1000)
        self.budget.set_value(backing_up.budget())
        self.budget.changed.connect(self._keep_budget)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Heading(translate("Backups", "Backups of this file")))
        words = translate(
            "Backups",
            "One is made on opening, on closing and every {minutes} minutes if something changed, "
            "and it counts only after it was opened and checked. The newest stay, then one a day "
            "for a month, then one a month.",
            minutes=backing_up.EVERY,
        )
        column.addWidget(Label(words, tone="text2", wrap=True))
        self.earlier = Label(
            translate(
                "Backups",
                "Those made under an earlier passphrase are never taken away: once you no longer "
                "need them, delete them in their folder.",
            ),
            tone="text2",
            wrap=True,
        )
        column.addWidget(self.earlier)
        self.nothing = Label(translate("Backups", "There is none yet."), tone="text2")
        column.addWidget(self.nothing)
        column.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(theme.unit())
        for button in (self.now, self.back, self.other):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(theme.unit())
        column.addWidget(Heading(translate("Backups", "Second place")))
        words = translate(
            "Backups",
            "A folder on another disk or a stick, to which each backup is carried too. Only your "
            "passphrase opens what is there.",
        )
        column.addWidget(Label(words, tone="text2", wrap=True))
        place = QHBoxLayout()
        place.setSpacing(theme.unit())
        place.addWidget(self.place, 1)
        place.addWidget(self.choose)
        place.addWidget(self.none)
        column.addLayout(place)
        column.addWidget(self.warning)
        label = translate("Backups", "The backups may weigh, in each place, up to (GB)")
        self.weight = LabeledField(label, self.budget)
        self.weight.setMaximumWidth(theme.px(360))
        column.addWidget(self.weight)

    def refresh(self) -> None:
        """Look again at what is kept."""
        second = backing_up.second_place()
        found = kept_backups(self._desk.store.path, second)
        self.backups.show_backups(found, self._desk.store.key)
        self.nothing.setVisible(not found)
        salt = self._desk.store.key.salt
        self.earlier.setVisible(any(kept.manifest.salt != salt for kept in found))
        self.table.setVisible(bool(found))
        self.table.setFixedHeight(theme.px(34 + 32 * min(len(found), _ROWS)))
        self.none.setVisible(second is not None)
        self.place.setText(
            place_words(second)
            if second
            else translate("Backups", "None: the backups are only beside the file.")
        )
        self._warn(second)
        self._chosen()

    def _warn(self, second: Path | None) -> None:
        path = self._desk.store.path
        if second is None:
            self.warning.hide()
        elif not second.is_dir():
            head = translate("Backups", "It is not there now.")
            text = translate("Backups", "The next backup is carried to it once it is there again.")
            self.warning.say(head, text)
            self.warning.show()
        elif is_same_disk(path, second):
            head = translate("Backups", "It is on the same disk as the file.")
            text = translate("Backups", "If that disk fails, both are lost. Choose another one.")
            self.warning.say(head, text)
            self.warning.show()
        else:
            self.warning.hide()

    def chosen(self) -> KeptBackup | None:
        """The backup chosen in the list."""
        rows = self.table.selectionModel().selectedRows()
        return self.backups.rows[rows[0].row()] if rows else None

    def _chosen(self) -> None:
        self.back.setEnabled(self.chosen() is not None)

    def _opened(self, index: QModelIndex) -> None:
        self._compare(self.backups.rows[index.row()].path)

    def _go_back(self) -> None:
        if (kept := self.chosen()) is not None:
            self._compare(kept.path)

    def _choose_backup(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("Backups", "Which backup"),
            str(backup_folder(self._desk.store.path)),
            translate("Backups", "Backups (*.privdesk-backup *.privdesk);;All files (*)"),
        )
        if name:
            self._compare(Path(name))

    def _compare(self, backup: Path) -> None:
        if opening.is_passing_example(self._desk.store.path):
            words = translate(
                "Backups",
                "The example goes when its window closes, and is made anew each time: try this "
                "with a file of your own.",
            )
            messages.tell(self, translate("Backups", "The example has no way back"), words)
            return
        GoingBack(self._desk, backup, self).open()

    def _back_up(self) -> None:
        made = BackupWindow(self._desk.store, self)
        made.finished.connect(self.refresh)
        made.start()

    def _choose_place(self) -> None:
        before = backing_up.second_place() or self._desk.store.path.parent
        chosen = QFileDialog.getExistingDirectory(
            self, translate("Backups", "To which folder each backup is carried"), str(before)
        )
        if not chosen:
            return
        if Path(chosen) == backup_folder(self._desk.store.path):
            self.warning.say(translate("Backups", "The backups are in that folder already."))
            self.warning.show()
            return
        backing_up.set_second_place(Path(chosen))
        self.refresh()
        self.now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _no_place(self) -> None:
        backing_up.set_second_place(None)
        self.refresh()

    def _keep_budget(self) -> None:
        value = self.budget.value()
        if value is not None and self.budget.problem() is None:
            backing_up.set_budget(value)
