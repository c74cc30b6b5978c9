"""A short form over the window: its fields, their errors, its buttons, as tall as it needs."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import BadInput, UserError
from privdesk.text import translate
from privdesk.ui import messages, theme
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.scrolled import Scrolled
from privdesk.ui.parts.sight import bring_into_sight

_LEAST_ROOM = 160  # of the fields, however small the screen


class _Fields(Scrolled):
    """The fields: as tall as they need while the screen has the room, else they scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted = 0

    def want(self, height: int) -> None:
        """Ask for that height; less must do on a small screen."""
        self.wanted = max(0, height)
        self.setMinimumHeight(min(self.wanted, theme.px(_LEAST_ROOM)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.wanted)


class ShortForm(QDialog):
    """Title, sentence, fields that scroll where the screen is small, notices and buttons.

    `remark` says what is worth knowing before saving, `failure` why nothing was saved.
    """

    width_units: ClassVar[int] = 58
    is_final: ClassVar[bool] = False  # what it records is never changed again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.labeled: dict[str, LabeledField] = {}
        self._begun: dict[str, Any] = {}
        self.setWindowTitle(self.title())
        self._lay_out()
        self.setMinimumWidth(theme.unit(self.width_units))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, theme.unit(2.5), margin, theme.unit(2))
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Label(self.title(), "section", wrap=True))
        column.addWidget(Label(self.sentence(), tone="text2", wrap=True))
        self._head = column
        self._inner = QWidget()
        self._body = QVBoxLayout(self._inner)
        self._body.setContentsMargins(2, 2, 2, 2)  # the frame of what has the focus
        self._body.setSpacing(theme.unit(1.5))
        self._scroll = _Fields()
        self._scroll.setWidget(self._inner)
        column.addWidget(self._scroll, 1)
        self.remark = Notice("warning", "")
        self.failure = Notice("error", "")
        for notice in (self.remark, self.failure):
            notice.hide()
            column.addWidget(notice)
        column.addLayout(self._buttons())

    # What a form says of itself

    def title(self) -> str:
        """The form's head and its window's title."""
        raise NotImplementedError

    def sentence(self) -> str:
        """What recording this means, in one sentence."""
        raise NotImplementedError

    def save_words(self) -> str:
        """What the principal button says."""
        return translate("Event", "Record")

    # Its fields

    def add(
        self, name: str, label: str, editor: Editor[Any], help: str = "", *, required: bool = False
    ) -> LabeledField:
        """One more field under the others."""
        labeled = self._labeled(name, label, editor, help, required=required)
        self._body.addWidget(labeled)
        return labeled

    def _labeled(
        self, name: str, label: str, editor: Editor[Any], help: str = "", *, required: bool = False
    ) -> LabeledField:
        labeled = LabeledField(label, editor, help, required=required)
        editor.changed.connect(self._changed)
        self.labeled[name] = labeled
        return labeled

    def editor(self, name: str) -> Editor[Any]:
        """The editor of the field of that name."""
        editor = self.labeled[name].editor
        assert isinstance(editor, Editor)
        return editor

    def value(self, name: str) -> Any:
        """What stands in a field; None where it is not shown or not there."""
        box = self.labeled.get(name)
        return None if box is None or box.isHidden() else self.editor(name).value()

    def show_field(self, name: str, shown: bool) -> None:
        """Ask for it, or leave it out: a field that is not shown says nothing."""
        self.labeled[name].setVisible(shown)

    def require(self, name: str, required: bool) -> None:
        """Ask for it in earnest, or let it be empty."""
        self.editor(name).set_required(required)
        self.labeled[name].star.setVisible(required)

    def text(self, name: str) -> str:
        """A text field's words; "" for none."""
        return str(self.value(name) or "")

    def values(self) -> dict[str, Any]:
        """What stands in every field, hidden ones too."""
        return {name: self.editor(name).value() for name in self.labeled}

    def touched(self) -> list[str]:
        """The fields in which something else stands than at the beginning, or half a value."""
        return [
            name
            for name in self.labeled
            if self.editor(name).is_unread() or self.editor(name).value() != self._begun.get(name)
        ]

    def is_dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return bool(self.touched())

    def keep_draft(self) -> bool:
        """Leave what is typed as a draft, where the form has one; False when it cannot be kept."""
        return False

    def drop_draft(self) -> None:
        """Forget the draft: what is typed is given up."""

    keeps_drafts: bool = False

    def _changed(self) -> None:
        """Something was changed by the officer."""

    def _buttons(self) -> QHBoxLayout:
        self.cancel = Button(translate("Common", "Cancel"))
        self.save_button = Button(self.save_words(), "principal")
        self.save_button.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.unit())
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
        return self.foot

    def add_button(self, words: str) -> Button:
        """One more button, at the left of the others."""
        button = Button(words)
        self.foot.insertWidget(0, button)
        return button

    # Saving

    def save(self) -> None:
        """Save and close; what is wrong stands beside its field."""
        raise NotImplementedError

    def check(self) -> bool:
        """Show each field's problem; the focus goes to the first one."""
        shown = [self.editor(name) for name, box in self.labeled.items() if not box.isHidden()]
        wrong = [editor for editor in shown if not editor.check()]
        if wrong:
            self._go_to(wrong[0])
        return not wrong

    def _go_to(self, editor: Editor[Any]) -> None:
        editor.inner().setFocus()
        self._grow()
        bring_into_sight(editor)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()
        if not event.spontaneous():
            self._begin()

    def _begin(self) -> None:
        """The keys begin at the first field and come to the buttons last."""
        before = self.last_field()
        for number in range(self.foot.count()):
            item = self.foot.itemAt(number)
            if item is not None and (button := item.widget()) is not None:
                QWidget.setTabOrder(before, button)
                before = button
        self.first_field().setFocus(Qt.FocusReason.TabFocusReason)

    def first_field(self) -> QWidget:
        """Where the keys begin: the first field that must still be filled in, else the first."""
        shown = [self.editor(name) for name, box in self.labeled.items() if not box.isHidden()]
        empty = [e for e in shown if e.is_required() and e.value() is None]
        return next(iter((*empty, *shown))).inner()

    def last_field(self) -> QWidget:
        """Where the keys leave the fields for the buttons."""
        return self.editor(next(reversed(self.labeled))).inner()

    def _grow(self) -> None:
        """Make room for what stands in the form, as far as the screen has it."""
        layout = self.layout()
        if layout is None:
            return
        across = self.width() - 2 * theme.unit(3)
        needed = self._body.totalSizeHint().height()
        if self._body.hasHeightForWidth():
            needed = self._body.totalHeightForWidth(across)
        self._scroll.want(needed)
        layout.activate()
        most = self.screen().availableGeometry().height() - theme.px(56)
        tall = max(self.height(), layout.totalHeightForWidth(self.width()))
        self.resize(self.width(), min(tall, most))

    def _show_error(self, error: UserError) -> None:
        if isinstance(error, BadInput) and error.field in self.labeled:
            self.labeled[error.field].set_error(str(error))
            self._go_to(self.editor(error.field))
            return
        self.failure.say(translate("Event", "Nothing was recorded."), str(error))
        self.failure.show()
        self._grow()

    def reject(self) -> None:
        """Close; asks when something typed would be lost."""
        if self.is_dirty():
            answer = messages.ask_unsaved(
                self,
                self.title(),
                keeps=self.keeps_drafts,
                save=self.save_words(),
                final=self.is_final,
            )
            if answer == "save":
                self.save()
                return
            if answer == "stay" or (answer == "keep" and not self.keep_draft()):
                return
            if answer == "discard":
                self.drop_draft()
        super().reject()
