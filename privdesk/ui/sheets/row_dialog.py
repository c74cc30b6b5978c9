"""One row of a record in a window of its own: its fields, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
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
from privdesk.ui.parts.scrolled import Scrolled
from privdesk.ui.record_editor import RecordEditor
from privdesk.ui.record_form import RecordForm
from privdesk.ui.sheets.row_words import row_title
from privdesk.ui.sheets.transfer_row import TransferRow

_TALLEST = 500  # of the fields; more of them scroll, so that the window fits 720 pixels

Refuse = Callable[[Mapping[str, Any]], BadInput | None]


class _Fields(Scrolled):
    """The fields, as tall as they need up to what a small screen has."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__()
        inside = QWidget()
        inside.setProperty("part", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 2, theme.px(10), 2)
        column.addWidget(form)
        column.addStretch(1)
        inside.installEventFilter(self)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        wide = theme.px(640)
        tall = layout.totalSizeHint().height() if layout is not None else 0
        if layout is not None and layout.hasHeightForWidth():
            tall = layout.totalHeightForWidth(wide)
        return QSize(wide, min(tall + theme.px(6), theme.px(_TALLEST)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            QTimer.singleShot(0, self, self._make_room)
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """An error, or a field that came into sight, makes the window taller, never shorter."""
        window = self.window()
        if window is not self and window.isVisible():
            window.resize(window.width(), max(window.height(), window.sizeHint().height()))


class RowDialog(QDialog):
    """The fields `names` of a row; `refuse(values)` says what else is wrong with them.

    `edited()` tells each change, so that a draft of the record can hold what is half typed.
    """

    edited = Signal()

    def __init__(
        self,
        desk: Desk,
        record_type: str,
        names: Sequence[str],
        refuse: Refuse,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._type, self._refuse = record_type, refuse
        self._is_new = True
        self.title = ElidedLabel("", "section")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.form = RecordForm(desk, RECORD_TYPES[record_type], names)
        for editor in self.form.editors.values():
            if isinstance(editor, RecordEditor):
                editor.set_creates()
        self.transfer = TransferRow(desk, self.form) if record_type == "transfer" else None
        self.form.changed.connect(self._entitle)
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
        column.addWidget(self.title)
        self.fields = _Fields(self.form)
        column.addWidget(self.fields, 1)
        column.addWidget(self.failure)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        column.addLayout(foot)
        self.setMinimumWidth(theme.px(640))

    def load(self, values: Mapping[str, Any], *, is_new: bool = True) -> None:
        """Show these values, of a new row or of one that is there, the keyboard in the first
        field.
        """
        self._is_new = is_new
        self.form.load(values)
        if self.transfer is not None:
            self.transfer.weigh()
        self._entitle()
        next(iter(self.form.editors.values())).inner().setFocus()

    def _entitle(self) -> None:
        words = row_title(self._type, self.values(), is_new=self._is_new)
        self.title.setText(words)
        self.setWindowTitle(words)

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
