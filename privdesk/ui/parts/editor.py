"""What every editor of one value can do, and the field that gives it a label and its error."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.label import ElidedLabel, Label

T = TypeVar("T")


class Editor(QWidget, Generic[T]):
    """An editor of one value of type T, or None when nothing is given.

    `changed()` follows what the officer does, never `set_value`. `error_changed(str)` and
    `note_changed(str)` carry the words that stand under the field ("" for none); `help_changed()`
    says that `usual_help` is another one.
    """

    changed = Signal()
    help_changed = Signal()
    error_changed = Signal(str)
    note_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = ""
        self._required = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.unit())

    def _hold(self, inner: QWidget) -> None:
        """Take the control that the keyboard reaches."""
        self._row.addWidget(inner)
        self.setFocusProxy(inner)
        self.setFocusPolicy(inner.focusPolicy())

    def inner(self) -> QWidget:
        """The control that takes the focus (and its accessible name)."""
        return self.focusProxy() or self

    def value(self) -> T | None:
        """The typed value; None when nothing (or nothing readable, see `problem`) is given."""
        raise NotImplementedError

    def set_value(self, value: T | None) -> None:
        """Show a value; clears the error; does not say `changed`."""
        raise NotImplementedError

    def kept(self) -> object:
        """What stands there as a draft keeps it: plain JSON, also what cannot be read yet.

        None also where nothing of it is ever kept, as of a passphrase.
        """
        return None

    def put_back(self, kept: object) -> None:
        """Show what `kept` gave; what it cannot have given changes nothing."""

    def words(self) -> str:
        """What stands there, for a reader who does not see the editor; "" for nothing."""
        kept = self.kept()
        if isinstance(kept, bool):
            return translate("Common", "Yes") if kept else translate("Common", "No")
        return "" if kept is None else str(kept)

    def usual_help(self) -> str:
        """What stands under the field where the form says nothing else; "" for nothing."""
        return ""

    def is_unread(self) -> bool:
        """Whether something stands there that is no value yet, like half a day."""
        return False

    def problem(self) -> str | None:
        """Why what stands there is no value, in words for the officer; None when all is well."""
        if self._required and self.value() in (None, ""):
            return translate("Parts", "Fill in this field.")
        return None

    def check(self) -> bool:
        """Show the problem, if any, under the field; whether there was none."""
        self.set_error(self.problem())
        return not self._error

    def set_required(self, required: bool = True) -> None:
        """Empty is a problem from now on (or no longer)."""
        self._required = required

    def is_required(self) -> bool:
        """Whether empty is a problem."""
        return self._required

    def error(self) -> str:
        """The words now standing under the field as an error; "" for none."""
        return self._error

    def set_error(self, words: str | None) -> None:
        """Mark the field as wrong and say why, or clear the mark with None."""
        self._error = words or ""
        inner = self.inner()
        if bool(inner.property("error")) != bool(words):
            inner.setProperty("error", bool(words))
            inner.style().unpolish(inner)
            inner.style().polish(inner)
        inner.setAccessibleDescription(self._error)
        self.error_changed.emit(self._error)

    def set_read_only(self, read_only: bool = True) -> None:
        """Show without letting change."""
        self.setEnabled(not read_only)

    def _edited(self) -> None:
        """What was typed clears an old error; it is checked again on leaving the field."""
        if self._error:
            self.set_error(None)
        self.changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a form must never change a value on the way.
        event.ignore()


class LabeledField(QWidget):
    """Label above, the editor, and under it its error, its note or the help, in that order."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        help: str = "",
        parent: QWidget | None = None,
        *,
        required: bool = False,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help, self._note, self._error = help, "", ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(5))
        self._column.addLayout(self._head(label, required))
        self._column.addWidget(editor)
        self._column.addLayout(self._foot())
        self._column.addStretch(1)
        self._name(label, required)
        if isinstance(editor, Editor):
            editor.error_changed.connect(self._set_error)
            editor.note_changed.connect(self._set_note)
            editor.help_changed.connect(self._show_foot)
        self._show_foot()

    def _head(self, label: str, required: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        self.label = ElidedLabel(label, emphasis=True)
        self.star = Label("*", tone="red", emphasis=True)
        if not required:  # never show() here: without a parent yet it would be a window
            self.star.hide()
        self.star.setToolTip(translate("Parts", "Required"))
        row.addWidget(self.label)
        row.addWidget(self.star)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(5))
        top = Qt.AlignmentFlag.AlignTop
        self._icon = IconLabel("alert", "red", 14)
        self._icon.setFixedHeight(theme.px(17))  # in the middle of the first line
        self.foot = Label("", "minor", "text2", wrap=True)
        row.addWidget(self._icon, 0, top)
        row.addWidget(self.foot, 1)
        return row

    def _name(self, label: str, required: bool) -> None:
        target = self.editor
        if isinstance(target, Editor):
            target.set_required(required)
            target.setAccessibleName(label)
            target = target.inner()
        name = translate("Parts", "{label}, required", label=label) if required else label
        target.setAccessibleName(name)
        self.label.setBuddy(target)  # by which a list's field is named to a screen reader on Linux

    def set_error(self, words: str | None) -> None:
        """Put an error under the field (and on the editor's border); None clears it."""
        if isinstance(self.editor, Editor):
            self.editor.set_error(words)
        else:
            self._set_error(words or "")

    def set_help(self, words: str) -> None:
        """Change the help that stands when nothing is wrong."""
        self._help = words
        self._show_foot()

    def _set_error(self, words: str) -> None:
        self._error = words
        self._show_foot()

    def _set_note(self, words: str) -> None:
        self._note = words
        self._show_foot()

    def _show_foot(self) -> None:
        words = self._error or self._note or self._help or self._usual_help()
        self._icon.setVisible(bool(self._error or self._note))
        if self._error:
            self._icon.set_icon("alert", "red")
            self.foot.set_tone("red")
        elif self._note:
            self._icon.set_icon(str(self.editor.property("noteIcon") or "incident"), "amber")
            self.foot.set_tone("amber")
        else:
            self.foot.set_tone("text2")
        self.foot.setText(words)
        self.foot.setVisible(bool(words))

    def _usual_help(self) -> str:
        return self.editor.usual_help() if isinstance(self.editor, Editor) else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._show_foot()
