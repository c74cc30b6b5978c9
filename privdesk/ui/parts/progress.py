"""Long work in sight: what is being done, how far it is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from privdesk import text
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import ElidedLabel, Label


def locale() -> QLocale:
    """The locale by which figures and months are written: Colombian Spanish, or English."""
    if text.language() == text.SPANISH:
        return QLocale(QLocale.Language.Spanish, QLocale.Country.Colombia)
    return QLocale(QLocale.Language.English)


def figure(number: int) -> str:
    """A count as it is written everywhere: `1.082`."""
    return locale().toString(number)


class ProgressBox(Box):
    """A box with a bar; `cancelled` once, when the officer cancels."""

    cancelled = Signal()

    def __init__(self, what: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = ElidedLabel(what, emphasis=True)
        self.figures = Label("", tone="text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(what)
        self.cancel = Button(translate("Common", "Cancel"), compact=True)
        self.cancel.clicked.connect(self._cancel)
        self.note = Label(note, "minor", "text2", wrap=True)
        if not note:
            self.note.hide()
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.what, 0, 0)
        grid.addWidget(self.figures, 0, 1)
        row = QGridLayout()
        row.setColumnStretch(0, 1)
        row.setHorizontalSpacing(theme.px(12))
        row.addWidget(self.bar, 0, 0)
        row.addWidget(self.cancel, 0, 1)
        self.body.addLayout(grid)
        self.body.addLayout(row)
        self.body.addWidget(self.note)

    def set_progress(self, done: int, total: int, what: str = "") -> None:
        """`done` of `total` pieces (total 0: unknown); `what` replaces the text when given."""
        # The bar counts in thousandths: a total of bytes may exceed what it can hold.
        self.bar.setRange(0, 1000 if total > 0 else 0)
        if total > 0:
            self.bar.setValue(min(1000, done * 1000 // total))
            self.figures.setText(
                translate(
                    "Parts",
                    "{done} of {total}",
                    done=figure(done),
                    total=figure(total),
                )
            )
        else:
            self.figures.setText("")
        if what:
            self.what.setText(what)
            self.bar.setAccessibleName(what)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.note.setText(translate("Parts", "Cancelling: nothing will be left half done."))
        self.note.setVisible(True)
        self.cancelled.emit()
