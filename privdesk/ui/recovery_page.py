"""The recovery sheet, right after a store was made: print it, save it, and say that it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from privdesk import paths
from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import messages, opening, theme
from privdesk.ui.entrance import EntranceForm
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice

if TYPE_CHECKING:
    from privdesk.store.store import Store

_COLUMNS = 5


class RecoveryPage(EntranceForm):
    """Shows the groups of the key; `finished` carries the store once the sheet is kept.

    With `is_again` the sheet was kept before, and nothing is asked; `action` are the words of the
    button.
    """

    def __init__(
        self,
        store: Store,
        parent: QWidget | None = None,
        *,
        is_again: bool = False,
        action: str = "",
    ) -> None:
        close = translate("Messages", "Close")
        super().__init__(
            translate("Recovery", "Print the recovery sheet"),
            translate(
                "Recovery",
                "If the passphrase is forgotten, only this sheet opens the file. Keep it on paper, "
                "under lock, away from this computer. Who has it and the file can read everything.",
            ),
            action or (close if is_again else translate("Recovery", "Go to my desk")),
            parent,
        )
        self.store = store
        self.back.hide()
        self.form.addWidget(self._groups())
        self.print = Button(translate("Recovery", "Print…"), "recommended", "print")
        self.save = Button(translate("Recovery", "Save as PDF…"), "plain", "save")
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        doors = QWidget()
        row = FlowLayout(doors)
        row.addWidget(self.print)
        row.addWidget(self.save)
        self.form.addWidget(doors)
        self.done = Notice("success", "")
        self.done.hide()
        self.form.addWidget(self.done)
        self.kept = CheckBox(translate("Recovery", "The sheet is printed and kept in a safe place"))
        self.kept.toggled.connect(self.error.hide)
        self.kept.setChecked(is_again)
        self.form.addWidget(self.kept)
        if is_again:
            self.kept.hide()

    def say_first(self, head: str, words: str) -> None:
        """Say above the groups what happened, and why this sheet is to be printed."""
        self.form.insertWidget(0, Notice("success", head, words))

    def _groups(self) -> Box:
        from privdesk.store.key import recovery_groups

        box = Box()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(6))
        groups = recovery_groups(self.store.key)
        for place, group in enumerate(groups):
            row, column = place // _COLUMNS, place % _COLUMNS * 2
            number = Label(str(place + 1), "minor", "text2")
            label = Label(group, emphasis=True)
            label.setAccessibleName(f"{place + 1}: {' '.join(group)}")
            grid.addWidget(number, row, column, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label, row, column + 1)
            grid.setColumnStretch(column + 1, 1)
        box.body.addLayout(grid)
        return box

    def _print(self) -> None:
        from privdesk.ui.printing import print_pdf

        if (printed := print_pdf(opening.recovery_sheet(self.store), self)) is None:
            return
        if printed.file is None:
            self._say_done(translate("Recovery", "Sent to the printer."))
        else:
            self._say_saved(printed.file)

    def _save(self) -> None:
        path = messages.ask_save_path(
            self,
            translate("Recovery", "Save the recovery sheet"),
            translate("Recovery", "recovery-sheet.pdf"),
            translate("Recovery", "PDF (*.pdf)"),
            _away_from(self.store.path),
        )
        if path is None:
            return
        from privdesk.documents.destination import write_whole

        try:
            write_whole(path, opening.recovery_sheet(self.store))
        except UserError as error:
            self.error.say(translate("Recovery", "The sheet was not saved."), messages.words(error))
            self.error.show()
            return
        self._say_saved(path)

    def _say_saved(self, path: Path) -> None:
        if path.parent.resolve() == self.store.path.parent:
            words = translate(
                "Recovery",
                "Saved as {name}, beside the file: who takes that folder has both. Take it off "
                "this computer.",
                name=path.name,
            )
        else:
            words = translate(
                "Recovery",
                "Saved as {name}. Take it off this computer: it is a key.",
                name=path.name,
            )
        self._say_done(words)

    def _say_done(self, words: str) -> None:
        self.error.hide()
        self.done.say(words)
        self.done.show()

    def submit(self) -> None:
        """Go on, once the sheet is kept."""
        if self.kept.isChecked():
            self.finished.emit(self.store)
            return
        self.error.say(
            translate("Recovery", "Is the sheet kept? Say so above.")
            if self.done.isVisible()
            else translate("Recovery", "Print or save the sheet first."),
            translate(
                "Recovery",
                "Mark that it is kept: without it, a forgotten passphrase "
                "means that everything in the file is lost.",
            ),
        )
        self.error.show()
        self.kept.setFocus()


def _away_from(store: Path) -> Path | None:
    """A folder for the sheet that is not the one of the file: together they open it for anyone."""
    folders = (paths.documents(), Path.home())
    apart = (one for one in folders if one.is_dir() and one.resolve() != store.parent)
    return next(apart, None)
