"""A page of the welcome with a form: a way back, fields, what went wrong, progress, one button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import BadInput
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.parts.buttons import Button, IconButton
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.parts.scrolled import Scrolled
from privdesk.ui.parts.tab_order import tab_stops
from privdesk.ui.task import Progress, Task


class EntranceForm(QWidget):
    """Title, scrolling fields and a foot with the principal button.

    `back_asked` by the arrow or Escape; `finished(object)` with the result of the work.
    """

    back_asked = Signal()
    finished = Signal(object)

    def __init__(self, title: str, intro: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, LabeledField] = {}
        self.back = IconButton("back", translate("Welcome", "Back"), bare=True)
        self.back.clicked.connect(self.back_asked)
        self.title = Label(title, "title")
        self.error = Notice("error", "")
        self.error.hide()
        self.progress = ProgressBox("")
        self.progress.hide()
        self.principal = Button(action, "principal")
        self.principal.clicked.connect(self.submit)
        self.form = QVBoxLayout()
        self.form.setSpacing(theme.px(14))
        self.form.addWidget(Label(intro, tone="text2", wrap=True))
        self._task: Task | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.px(32)
        edge = theme.px(3)  # the frame of the focus has room inside the fields' scroller
        column.setContentsMargins(margin - edge, theme.px(28), theme.px(20), theme.px(20))
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.setSpacing(theme.unit(0.5))
        head.setContentsMargins(edge, 0, 0, 0)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        inside = QWidget()
        inside.setProperty("part", "page")
        held = QVBoxLayout(inside)
        held.addLayout(self.form)
        held.addStretch(1)
        held.setContentsMargins(edge, edge, theme.px(12), edge)
        self.scroller = Scrolled()
        self.scroller.setWidget(inside)
        column.addWidget(self.scroller, 1)
        for part in (self.error, self.progress):
            below = QHBoxLayout()
            below.setContentsMargins(edge, 0, theme.px(12), 0)
            below.addWidget(part)
            column.addLayout(below)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.foot.addWidget(self.principal)
        self.foot.setContentsMargins(0, 0, theme.px(12), 0)
        column.addLayout(self.foot)

    def add_field(
        self, name: str, label: str, editor: Editor[Any], help: str = "", *, required: bool = False
    ) -> LabeledField:
        """A labelled field at the end of the form, reached by its name."""
        field = LabeledField(label, editor, help, required=required)
        self.fields[name] = field
        self.form.addWidget(field)
        return field

    def showEvent(self, event: QShowEvent) -> None:
        """Tab goes from the last field to the button: it was made before the fields."""
        if stops := tab_stops(self.scroller):
            QWidget.setTabOrder(stops[-1], self.principal)
        super().showEvent(event)

    def value(self, name: str) -> str:
        """What stands in a text field, "" for nothing."""
        editor = self.fields[name].editor
        return str(editor.value() or "") if isinstance(editor, Editor) else ""

    def submit(self) -> None:
        """The principal button: each form says what it does."""
        raise NotImplementedError

    def check(self) -> bool:
        """Show every field's problem; go to the first one. Whether there was none."""
        wrong = [
            field
            for field in self.fields.values()
            if isinstance(field.editor, Editor) and not field.editor.check()
        ]
        if wrong:
            self._show_field(wrong[0])
        return not wrong

    def run(self, work: Callable[[Progress], Any], what: str) -> None:
        """Do the work off the interface thread, with its progress in the page."""
        self.error.hide()
        self._wait(True)
        self.progress.set_progress(0, 0, what)
        self._task = Task(work)
        self._task.done.connect(self._done)
        self._task.failed.connect(self.show_error)
        self._task.ended.connect(self._ended)
        messages.follow(self._task, self.progress)
        self._task.start()

    def _wait(self, waiting: bool) -> None:
        self.scroller.setEnabled(not waiting)
        self.principal.setEnabled(not waiting)
        self.back.setEnabled(not waiting)

    def _ended(self) -> None:
        self._task = None
        self._wait(False)

    def _done(self, result: object) -> None:
        self.finished.emit(result)

    def show_error(self, error: BaseException) -> None:
        """Say an error beside its field, or above the button when it has none."""
        if isinstance(error, BadInput) and error.field in self.fields:
            self.fields[error.field].set_error(str(error))
            self._wait(False)
            self._show_field(self.fields[error.field])
            return
        self.error.say(translate("Welcome", "It could not be done."), messages.words(error))
        self.error.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible() and self.back.isEnabled():
            self.back_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.principal.isEnabled():
            self.submit()
        else:
            super().keyPressEvent(event)

    def _show_field(self, field: LabeledField) -> None:
        self.scroller.ensureWidgetVisible(field)
        field.editor.setFocus()
