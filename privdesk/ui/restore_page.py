"""Restoring a backup into a new file: which backup, its passphrase, and where the file goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from privdesk import paths
from privdesk.errors import BadInput
from privdesk.text import translate
from privdesk.ui import messages, opening, theme
from privdesk.ui.entrance import EntranceForm
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import Editor
from privdesk.ui.parts.text_editors import PassphraseEditor, TextEditor
from privdesk.ui.task import Progress

if TYPE_CHECKING:
    from privdesk.store.store import Store


class FileEditor(Editor[Path]):
    """A path, typed or chosen with a button."""

    def __init__(self, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TextEditor(longest=4000)
        self.text.changed.connect(self._edited)
        self.button = Button(button)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.button)
        self.setFocusProxy(self.text)

    def inner(self) -> QWidget:
        return self.text.inner()

    def value(self) -> Path | None:
        typed = self.text.value()
        return Path(typed).expanduser() if typed else None

    def set_value(self, value: Path | None) -> None:
        self.text.set_value(str(value) if value else None)
        self.set_error(None)


class RestorePage(EntranceForm):
    """The form; `finished` carries the open `Store`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Restore", "Restore a backup"),
            translate(
                "Restore",
                "The backup is checked and copied into a new file. Neither the backup nor any "
                "existing file is changed.",
            ),
            translate("Restore", "Restore"),
            parent,
        )
        self._suggested: Path | None = None
        self.backup = FileEditor(translate("Restore", "Choose…"))
        self.backup.button.clicked.connect(self._choose_backup)
        self.backup.changed.connect(self._suggest)
        self.add_field("backup", translate("Restore", "Backup"), self.backup, required=True)
        self.passphrase = PassphraseEditor()
        self.add_field(
            "passphrase",
            translate("Restore", "Passphrase of the backup"),
            self.passphrase,
            translate(
                "Restore",
                "The one that the file had when the backup was made, or the groups of the recovery "
                "sheet of then.",
            ),
            required=True,
        )
        self.target = FileEditor(translate("Restore", "Change…"))
        self.target.button.clicked.connect(self._choose_target)
        self.add_field("target", translate("Restore", "New file"), self.target, required=True)
        self.form.addSpacing(theme.unit())

    def _choose_backup(self) -> None:
        path = messages.ask_open_path(
            self,
            translate("Restore", "Which backup"),
            translate("Restore", "Backups (*.privdesk-backup *.privdesk);;All files (*)"),
        )
        if path is not None:
            self.backup.set_value(path)
            self._suggest()
            self.passphrase.setFocus()

    def _suggest(self) -> None:
        backup = self.backup.value()
        # As long as the officer has not named the new file, it follows what is typed above.
        if self.target.value() != self._suggested:
            return
        self._suggested = None
        if backup is not None and backup.stem:
            name = translate("Restore", "{name} restored", name=backup.stem.split(" ")[0])
            self._suggested = opening.free_path(paths.documents(), name)
        self.target.set_value(self._suggested)

    def _choose_target(self) -> None:
        suggested = self.target.value()
        path = messages.ask_save_path(
            self,
            translate("Restore", "Where the new file is kept"),
            suggested.name if suggested else "",
            translate("Restore", "Privdesk files (*.privdesk)"),
        )
        if path is not None:
            ending = "" if path.suffix == opening.SUFFIX else opening.SUFFIX
            self.target.set_value(path.with_name(path.name + ending))

    def submit(self) -> None:
        """Restore, unless something is missing: then go there and say it."""
        if not self.check():
            return
        backup, target = self.backup.value(), self.target.value()
        secret = self.value("passphrase")
        if backup is None or target is None:
            return
        if target.exists():
            words = translate("Restore", "There is a file there already. Choose another name.")
            self.show_error(BadInput(words, "target"))
            return

        def work(progress: Progress) -> object:
            return opening.restore(backup, target, secret, progress)

        self.run(work, translate("Restore", "Checking and copying the backup…"))

    def _done(self, result: object) -> None:
        store, again = cast("tuple[Store, str]", result)
        if again:
            head = translate("Restore", "Look at who came back with this backup.")
            messages.tell(self, head, again, "incident")
        super()._done(store)
