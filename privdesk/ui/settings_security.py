"""Ajustes › Seguridad: when the window locks, the passphrase, and the recovery sheet."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.operations.office import change_organization
from privdesk.store.counting import organization
from privdesk.store.rekey import last_change
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.when import when

_WAIT = 700  # milliseconds
_MINUTES = (1, 2, 5, 10, 15, 20, 30, 45, 60, 120)


class SecurityBox(QWidget):
    """What each of the three means, and its one act."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = -1
        self.minutes = ChoiceEditor()
        self._saving = QTimer(self)  # going through the list with the arrows is one change
        self._saving.setSingleShot(True)
        self._saving.setInterval(_WAIT)
        self._saving.timeout.connect(self.save)
        self.minutes.changed.connect(self._saving.start)
        self.never = Notice(
            "warning",
            translate("Security", "The window never locks by itself."),
            translate(
                "Security",
                "Who sits down at this computer while you are away can read and change "
                "everything. Lock it with Ctrl+L before you leave.",
            ),
        )
        self.error = Notice("error", "")
        self.done = Notice("success", "", closable=True)
        self.changed_at = Label("", tone="text2", wrap=True)
        self.change = Button(translate("Security", "Change the passphrase…"), icon="key")
        self.change.clicked.connect(self._change_passphrase)
        self.sheet = Button(translate("Security", "See and print the sheet…"), icon="print")
        self.sheet.clicked.connect(self._show_sheet)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(1.5))
        self._add_lock(column)
        column.addSpacing(theme.unit())
        self._add_part(
            column,
            translate("Security", "Passphrase"),
            translate(
                "Security",
                "It opens the file, and nobody can recover it: neither the maker of the program "
                "nor who looks after this computer. Change it when somebody else may know it, or "
                "when the person in charge changes.",
            ),
            self.change,
            self.changed_at,
        )
        column.addSpacing(theme.unit())
        self._add_part(
            column,
            translate("Security", "Recovery sheet"),
            translate(
                "Security",
                "It opens the file when the passphrase is forgotten. Keep it on paper, under lock, "
                "away from this computer. It holds until the passphrase is changed.",
            ),
            self.sheet,
        )

    def _add_lock(self, column: QVBoxLayout) -> None:
        column.addWidget(Heading(translate("Security", "Lock")))
        words = translate(
            "Security",
            "A locked window asks for the passphrase again. What was being written is kept, and "
            "nothing of the file stays in the memory of the program. Ctrl+L locks at once.",
        )
        column.addWidget(Label(words, tone="text2", wrap=True))
        label = translate("Security", "Lock without use after")
        self.field = LabeledField(label, self.minutes)
        self.minutes.set_required()  # Delete does not empty it
        self.field.setMaximumWidth(theme.px(280))
        column.addWidget(self.field)
        for notice in (self.never, self.error, self.done):
            notice.hide()
            column.addWidget(notice)

    def _add_part(
        self, column: QVBoxLayout, head: str, words: str, act: Button, *more: Label
    ) -> None:
        column.addWidget(Heading(head))
        column.addWidget(Label(words, tone="text2", wrap=True))
        for label in more:
            column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(act)
        row.addStretch(1)
        column.addLayout(row)

    def refresh(self) -> None:
        """Show what is kept."""
        with self._desk.store.read() as session:
            minutes = organization(session).lock_minutes
            changed = last_change(session)
        if minutes != self._shown and not self._saving.isActive():
            self._shown = minutes
            choices = sorted({*_MINUTES, *((minutes,) if minutes > 0 else ())})
            self.minutes.set_options([(m, _minutes_words(m)) for m in (*choices, 0)])
            self.minutes.set_value(max(0, minutes))
        self.never.setVisible(minutes <= 0)
        self.changed_at.setVisible(changed is not None)
        if changed is not None:
            self.changed_at.setText(
                translate(
                    "Security",
                    "Since the last change ({when}), only a recovery sheet printed after it opens "
                    "the file; backups made before open with the former passphrase or its sheet.",
                    when=when(changed, self._desk.now(), self._desk.zone),
                )
            )

    def save(self) -> None:
        """Keep the minutes that are chosen."""
        self._saving.stop()
        chosen = self.minutes.value()
        if not isinstance(chosen, int) or chosen == self._shown:
            return
        self.error.hide()
        self.done.hide()
        try:
            with self._desk.store.write("change_organization") as session:
                change_organization(session, {"lock_minutes": chosen})
        except UserError as error:
            self._shown = -1
            self.refresh()
            self.error.say(translate("Settings", "It was not saved."), messages.words(error))
            self.error.show()
            return
        self.refresh()
        self.done.say(translate("Settings", "Saved."))
        self.done.show()

    def _change_passphrase(self) -> None:
        from privdesk.ui.passphrase_page import PassphraseWindow

        PassphraseWindow(self._desk, self.window()).open()

    def _show_sheet(self) -> None:
        from privdesk.ui.keeping import RecoveryWindow

        RecoveryWindow(self._desk.store, self.window()).open()


def _minutes_words(minutes: int) -> str:
    if not minutes:
        return translate("Security", "Never")
    if minutes == 1:
        return translate("Security", "1 minute")
    return translate("Security", "{count} minutes", count=minutes)
