"""One row of a record in a window of its own: its fields, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from privdesk.errors import BadInput
from privdesk.records import RECORD_TYPES
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.notice import Notice
from privdesk.ui.record_form import RecordForm

_TALLEST = 500  # of the fields; more of them scroll, so that the window fits 720 pixels

Refuse = Callable[[Mapping[str, Any]], BadInput | None]


class _Fields(QScrollArea):
    """The fields, as tall as they need up to what a small screen has."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__()
        inside = QWidget()
        inside.setProperty("part", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, theme.px(10), 2)
        column.addWidget(form)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        wide = theme.px(640)
        tall = layout.totalSizeHint().height() if layout is not None else 0
        if layout is not None and layout.hasHeightForWidth():
            tall = layout.totalHeightForWidth(wide)
        return QSize(wide, min(tall + theme.px(6), theme.px(_TALLEST)))


class RowDialog(QDialog):
    """The fields `names` of a row; `refuse(values)` says what else is wrong with them.

    `edited()` tells each change, so that a draft of the record can hold what is half typed.
    """

    edited = Signal()

    def __init__(
        self,
        desk: Desk,
        title: str,
        record_type: str,
        names: Sequence[str],
        refuse: Refuse,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._refuse = refuse
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.form = RecordForm(desk, RECORD_TYPES[record_type], names)
        self.form.changed.connect(self.edited)
        self.failure = Notice("error", "")
        self.failure.hide()
        self.keep = Button(translate("Rows", "Accept"), "principal")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        self.cancel = Button(translate("Common", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.activated.connect(self.accept)
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, theme.unit(2), margin, theme.unit(2))
        column.setSpacing(theme.unit(1.5))
        column.addWidget(ElidedLabel(title, "section"))
        column.addWidget(_Fields(self.form), 1)
        column.addWidget(self.failure)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(640))

    def load(self, values: Mapping[str, Any]) -> None:
        """Show these values, the keyboard in the first field."""
        self.form.load(values)
        next(iter(self.form.editors.values())).inner().setFocus()

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return self.form.values()

    def accept(self) -> None:
        self.failure.hide()
        if not self.form.check():
            return
        refused = self._refuse(self.values())
        if refused is not None:
            if not self.form.show_error(refused):
                self.failure.say(str(refused))
                self.failure.show()
            return
        super().accept()

    def is_dirty(self) -> bool:
        """Whether something was typed since the row was shown."""
        return self.form.is_dirty()

    def reject(self) -> None:
        """Close; asks when something typed would be lost."""
        if self.is_dirty():
            words = translate("Rows", "Accept")
            answer = messages.ask_unsaved(self, self.windowTitle(), save=words)
            if answer == "save":
                self.accept()
            if answer != "discard":
                return
        super().reject()
