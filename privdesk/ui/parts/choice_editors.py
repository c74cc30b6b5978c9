"""Editors of a choice: from a list, Sí / No / Sin verificar, and a box to tick."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QWidget,
)

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.choice_box import ChoiceBox
from privdesk.ui.parts.editor import Editor
from privdesk.ui.parts.segmented import Choice, Segmented
from privdesk.ui.parts.tip import tip


class ChoiceEditor(Editor[object]):
    """One of `options` (value, label) or None, nothing being chosen at first.

    With `free_text` the officer may write something else: the value is then that text.
    Typing letters finds an option; Delete empties it unless required.
    """

    def __init__(
        self,
        options: Sequence[tuple[object, str]] = (),
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        free_text: bool = False,
        compact: bool = False,
    ) -> None:
        super().__init__(parent)
        self.box = ChoiceBox(compact=compact)
        self._free_text = free_text
        self._options: list[tuple[object, str]] = []
        self._placeholder = placeholder or translate("Parts", "Choose…")
        if free_text:
            self._let_write()
        self.set_options(options)
        self.box.activated.connect(self._activated)
        self.box.installEventFilter(self)
        self._hold(self.box)

    def _let_write(self) -> None:
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.box.lineEdit()
        completer = self.box.completer()
        if line is not None:
            line.setFont(theme.font())
            line.setPlaceholderText(self._placeholder)
            line.textEdited.connect(self._text_edited)
            # The frame is the box's; the line inside is bare.
            line.setStyleSheet("border: none; padding: 0; background: transparent; min-height: 0;")
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other options; what was chosen stays if it is still offered."""
        kept = self.value()
        self._options = list(options)
        self.box.clear()
        for _value, label in self._options:
            self.box.addItem(label)
            last = self.box.count() - 1
            self.box.setItemData(last, tip(label), Qt.ItemDataRole.ToolTipRole)
        self.box.setPlaceholderText(self._placeholder)
        self.set_value(kept)

    def value(self) -> object | None:
        if self._free_text:
            return self._written()
        number = self.box.currentIndex()
        return self._options[number][0] if 0 <= number < len(self._options) else None

    def _written(self) -> object | None:
        words = self.box.currentText().strip()
        for value, label in self._options:
            if label == words:
                return value
        return words or None

    def set_value(self, value: object | None) -> None:
        values = [option for option, _label in self._options]
        number = values.index(value) if value is not None and value in values else -1
        self.box.setCurrentIndex(number)
        if self._free_text:
            self.box.setEditText(self._options[number][1] if number >= 0 else str(value or ""))
        self.set_error(None)

    def kept(self) -> object:
        return self.value()

    def words(self) -> str:
        return "" if self.value() is None else self.box.currentText()

    def put_back(self, kept: object) -> None:
        written = self._free_text and isinstance(kept, str)
        offered = any(value == kept for value, _label in self._options)
        if kept is None or written or offered:
            self.set_value(kept)

    def _activated(self, _number: int) -> None:
        self._edited()

    def _text_edited(self, _words: str) -> None:
        self._edited()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            empties = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            if empties and not self._free_text and not self._required:
                self.box.setCurrentIndex(-1)
                self._edited()
                return True
        return super().eventFilter(watched, event)


class AnswerEditor(Editor[object]):
    """One of some answers, all in sight, or Sin verificar, which is None; begins at None."""

    def __init__(self, answers: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers = tuple(answers)
        self.buttons = Segmented(
            (*self.answers, Choice(None, translate("Parts", "Not verified"), "question")),
            compact=True,
            icon_when_chosen=True,
            minimum=60,
        )
        self.buttons.set_value(None)
        self.buttons.changed.connect(self._chosen)
        self._hold(self.buttons)
        self._row.addStretch(1)

    def _chosen(self, _value: object) -> None:
        self._edited()

    def value(self) -> Any:
        return self.buttons.value()

    def set_value(self, value: object | None) -> None:
        self.buttons.set_value(value)
        self.set_error(None)

    def kept(self) -> Any:
        return self.value()

    def words(self) -> str:
        chosen = (answer.text for answer in self.answers if answer.value == self.value())
        return next(chosen, translate("Parts", "Not verified"))

    def put_back(self, kept: object) -> None:
        if kept is None or kept in [answer.value for answer in self.answers]:
            self.set_value(kept)


class TriStateEditor(AnswerEditor):
    """Sí / No / Sin verificar: True, False or None; begins at None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        answers = (
            Choice(True, translate("Common", "Yes"), "check"),
            Choice(False, translate("Common", "No"), "close"),
        )
        super().__init__(answers, parent)

    def value(self) -> bool | None:
        chosen = self.buttons.value()
        return chosen if isinstance(chosen, bool) else None

    def put_back(self, kept: object) -> None:
        if kept is None or isinstance(kept, bool):
            self.set_value(kept)


class CheckEditor(Editor[bool]):
    """A box to tick with its text: True or False, never None."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckBox(text)
        self.box.clicked.connect(self._clicked)
        self._hold(self.box)
        self._row.addStretch(1)

    def _clicked(self, _on: bool) -> None:
        self._edited()

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, value: bool | None) -> None:
        self.box.setChecked(bool(value))
        self.set_error(None)

    def kept(self) -> bool:
        return self.value()

    def put_back(self, kept: object) -> None:
        if isinstance(kept, bool):
            self.set_value(kept)
