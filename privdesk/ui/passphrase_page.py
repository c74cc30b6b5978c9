"""Changing the passphrase from the window, and then the new recovery sheet: the old one is void."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from privdesk.errors import BadInput, UserError
from privdesk.text import translate
from privdesk.ui import messages, opening, task, theme
from privdesk.ui.entrance import EntranceForm
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.tab_order import tab_stops
from privdesk.ui.parts.text_editors import PassphraseEditor
from privdesk.ui.strength import StrengthMeter
from privdesk.ui.task import Cancelled, Progress

if TYPE_CHECKING:
    from privdesk.ui.desk import Desk
    from privdesk.ui.recovery_page import RecoveryPage

_PAUSE = 0.1  # seconds


class PassphrasePage(EntranceForm):
    """The present passphrase and the new one twice; `finished` carries why no backup was made
    after the change, "" when one was.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Passphrase", "Change the passphrase"),
            translate(
                "Passphrase",
                "The file is written anew under the new passphrase, checked, and takes the place "
                "of the present one. The recovery sheet that you have will no longer open it: "
                "print the new one right after. Backups made until now keep opening with the "
                "present passphrase and its sheet.",
            ),
            translate("Passphrase", "Change the passphrase"),
            parent,
        )
        self._desk = desk
        self.back.hide()
        self.cancel = Button(translate("Common", "Cancel"))
        self.foot.insertWidget(1, self.cancel)
        self.add_field(
            "present",
            translate("Passphrase", "Present passphrase"),
            PassphraseEditor(),
            translate("Passphrase", "Or the groups of the recovery sheet, if it was forgotten."),
            required=True,
        )
        new = PassphraseEditor()
        self.add_field(
            "new",
            translate("Passphrase", "New passphrase"),
            new,
            translate("Create", "Four or five words that only you join, for example."),
            required=True,
        )
        self.add_field(
            "again",
            translate("Passphrase", "New passphrase again"),
            PassphraseEditor(),
            required=True,
        )
        self.meter = StrengthMeter(self.fields["new"], self._own_words)

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes from the last field to Cancelar, which was made before the fields."""
        super().showEvent(event)
        QWidget.setTabOrder(tab_stops(self.scroller)[-1], self.cancel)
        QWidget.setTabOrder(self.cancel, self.principal)

    def _wait(self, waiting: bool) -> None:
        super()._wait(waiting)
        self.cancel.setEnabled(not waiting)  # the one of the progress stops it

    def _own_words(self) -> list[str]:
        from privdesk.operations.strength import texts_of
        from privdesk.store.counting import organization

        with self._desk.store.read() as session:
            return texts_of(organization(session))

    def is_working(self) -> bool:
        """Whether the passphrase is being changed now."""
        return self._task is not None

    def submit(self) -> None:
        """Change it, unless something is missing: then go there and say it."""
        if not self.check() or self.is_working():
            return
        present, new = self.value("present"), self.value("new")
        try:
            opening.check_passphrase(new, self.value("again"))
        except BadInput as error:
            self.show_error(BadInput(str(error), "new" if error.field == "passphrase" else "again"))
            return
        store, own = self._desk.store, self._own_words()

        def work(progress: Progress) -> object:
            from privdesk.operations.strength import check_strong
            from privdesk.store.rekey import change_passphrase
            from privdesk.ui.backing_up import back_up

            check_strong(new, own, "new")
            _wait_for_others(progress)
            change_passphrase(store, present, new, progress=progress)
            try:  # from here on it is changed, whatever becomes of the backup
                back_up(store, None, None, always=True)
            except (UserError, Cancelled) as error:
                return messages.words(error)
            return ""

        self.run(work, translate("Passphrase", "Writing the file under the new passphrase…"))


def _wait_for_others(progress: Progress) -> None:
    """Until this is the only work: a backup that is being made reads the file to its end."""
    while task.running() > 1:
        progress()
        time.sleep(_PAUSE)


class PassphraseWindow(QDialog):
    """The form; once it is changed, the new recovery sheet. `changed()` in between."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(translate("Passphrase", "Passphrase"))
        self.resize(theme.px(640), theme.px(600))
        self._desk = desk
        self.form = PassphrasePage(desk)
        self.form.finished.connect(self._changed)
        self.form.cancel.clicked.connect(self.reject)
        self.sheet: RecoveryPage | None = None
        self.pages = QStackedWidget()
        self.pages.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.form.fields["present"].editor.setFocus()

    def _changed(self, missed: object) -> None:
        from privdesk.ui.recovery_page import RecoveryPage

        for field in self.form.fields.values():
            if isinstance(field.editor, PassphraseEditor):
                field.editor.clear()
        said = translate(
            "Passphrase",
            "From now on only this sheet opens the file without its passphrase. Keep the old one "
            "as long as you keep backups made before today.",
        )
        if missed:
            said += "\n" + translate(
                "Passphrase", "No backup was made after the change: {reason}", reason=str(missed)
            )
        self.sheet = sheet = RecoveryPage(self._desk.store, action=translate("Messages", "Close"))
        sheet.say_first(translate("Passphrase", "The passphrase is changed."), said)
        sheet.finished.connect(self.accept)
        self.pages.addWidget(sheet)
        self.pages.setCurrentWidget(sheet)
        sheet.print.setFocus()
        self._desk.changed.emit(frozenset({"organization"}))
        self.changed.emit()

    def reject(self) -> None:
        """Escape and the cross close it, but not in the middle of the change: Cancelar does.

        The new sheet is left once it is kept: the old one is void from now on.
        """
        if self.sheet is not None and not self.sheet.kept.isChecked():
            self.sheet.submit()  # says what is missing
        elif not self.form.is_working():
            super().reject()
