"""One question of the law on a line of its own: its article, and its answers in sight."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from privdesk.fields import Field
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Hairline, IconLabel
from privdesk.ui.parts.choice_editors import AnswerEditor, TriStateEditor
from privdesk.ui.parts.editor import Editor
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.segmented import Choice


class YesNoLine(Editor[object]):
    """The question at the left with its article under it, the buttons at the right.

    They are Sí, No and Sin verificar, or those of `answer`. While nobody verified it, what is
    missing is said in amber; it carries its own label.
    """

    def __init__(
        self,
        question: str,
        article: str = "",
        parent: QWidget | None = None,
        *,
        answer: AnswerEditor | None = None,
    ) -> None:
        super().__init__(parent)
        self._article, self._asked, self._reminder = article, True, ""
        self.answer = answer or TriStateEditor()
        fixed = QSizePolicy.Policy.Fixed
        self.answer.setSizePolicy(fixed, fixed)
        self.question = Label(question, wrap=True)
        self.question.setBuddy(self.answer)
        self.icon = IconLabel("incident", "amber", 14)
        self.foot = Label("", "minor", "text2", wrap=True)
        self._lay_out()
        self.answer.changed.connect(self._answered)
        self.setFocusProxy(self.answer.inner())
        for button in self.answer.buttons.buttons():
            button.setAccessibleName(f"{question} {button.text()}")
        self.answer.buttons.setAccessibleName(question)
        self._say()

    def _lay_out(self) -> None:
        self._row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.line = QHBoxLayout()
        self.line.setContentsMargins(0, theme.px(7), 0, theme.px(7))
        self.line.setSpacing(theme.unit(2))
        self.left = QVBoxLayout()
        self.left.setSpacing(theme.px(2))
        self.left.addWidget(self.question)
        self._under = QWidget()  # hidden whole: an empty layout would leave the question no room
        under = QHBoxLayout(self._under)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(theme.px(5))
        self.icon.setFixedHeight(theme.px(17))
        under.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        under.addWidget(self.foot, 1)
        self.left.addWidget(self._under)
        self.line.addLayout(self.left, 1)
        self.line.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self.line)
        column.addWidget(Hairline())
        self._row.addLayout(column)

    def inner(self) -> QWidget:
        return self.answer.inner()

    def set_reminder(self, words: str) -> None:
        """What is said while nobody verified it, in the place of the usual words."""
        self._reminder = words
        self._say()

    def set_asked(self, asked: bool) -> None:
        """Whether an answer is wanted at all: where it is not, nothing is missing."""
        self._asked = asked
        self._say()

    def value(self) -> Any:
        return self.answer.value()

    def set_value(self, value: object | None) -> None:
        self.answer.set_value(value)
        self.setFocusProxy(self.answer.inner())
        self.set_error(None)

    def kept(self) -> Any:
        return self.value()

    def words(self) -> str:
        return self.answer.words()

    def put_back(self, kept: object) -> None:
        self.answer.put_back(kept)
        self.set_value(self.answer.value())

    def set_error(self, words: str | None) -> None:
        super().set_error(words)
        self._say()

    def set_read_only(self, read_only: bool = True) -> None:
        self.answer.setEnabled(not read_only)

    def _answered(self) -> None:
        self.setFocusProxy(self.answer.inner())
        self._edited()
        self._say()

    def _say(self) -> None:
        is_missing = self.value() is None and self._asked
        missing = self._reminder or translate("Parts", "Still to be verified.")
        words = self._error or " ".join(
            filter(None, (missing if is_missing else "", self._article))
        )
        self.icon.set_icon(
            "alert" if self._error else "incident", "red" if self._error else "amber"
        )
        self.icon.setVisible(bool(self._error) or is_missing)
        self.foot.set_tone("red" if self._error else "amber" if is_missing else "text2")
        self.foot.setText(words or "\N{NO-BREAK SPACE}")  # an answer moves no line below it


def yes_no_line(declared: Field, parent: QWidget | None = None) -> YesNoLine:
    """The line of a field that is answered with Sí, No or Sin verificar."""
    return YesNoLine(say(declared.label), _article(declared), parent)


def choice_line(
    declared: Field, icons: Mapping[str, str], parent: QWidget | None = None
) -> YesNoLine:
    """The line of a field with a short closed list, each choice with its icon, by its code."""
    choices = (declared.choices or {}).items()
    answer = AnswerEditor([Choice(code, say(words), icons[code]) for code, words in choices])
    return YesNoLine(say(declared.label), _article(declared), parent, answer=answer)


def _article(declared: Field) -> str:
    return say(declared.help) if declared.help is not None else ""
