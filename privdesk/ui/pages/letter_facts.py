"""The section "Datos de la carta": what is decided with a letter, one control for each fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.documents.template import Template
from privdesk.operations.letter_facts import NORM, fact_words, facts_of
from privdesk.rules.events import (
    ANSWERED,
    COMPLETION_ASKED,
    DECISIONS,
    EXTENDED,
    GROUNDS,
    LEGAL_DUTY,
)
from privdesk.rules.rights import grounds_of
from privdesk.text import Message, say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.pages.fact_editors import (
    DATABASE,
    PARTY,
    AreaEditor,
    MissingEditor,
    NamedEditor,
)
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.text_editors import LongTextEditor

_WIDE = frozenset({"reason", "missing", NORM})  # these take the whole width
_TOLD = frozenset({"reason", "party_id", "database_id"})  # the case may tell them in words


@dataclass(frozen=True)
class FactsAsked:
    """The facts to ask for: their values now, and the last day that an extension may have.

    `known` are the letter's placeholders without what was typed: what it says of a fact that
    nobody gave. `right` is what was asked; "" for letters to many.
    """

    template: Template
    values: Mapping[str, Any]
    known: Mapping[str, str]
    norm: str = ""
    latest: date | None = None
    right: str = ""

    def shown(self, name: str) -> Any:
        """What the control of a fact begins with."""
        if name == NORM:
            return self.norm
        value = self.values.get(name)
        is_told = name in _TOLD and self.template.step != COMPLETION_ASKED
        if value is None and is_told:
            return self.known.get(fact_words(self.template, name).placeholder) or None
        return value


class FactFields(QWidget):
    """`given(fact, value)` at each change: of a new third party or database, its name."""

    given = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._template: Template | None = None
        self.fields: dict[str, LabeledField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.unit(2))
        self._grid.setVerticalSpacing(theme.unit(1.5))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, asked: FactsAsked) -> None:
        """Ask for these anew, each with its value."""
        self._template = asked.template
        for old in self.fields.values():
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.fields = {}
        names = list(facts_of(asked.template))
        if "ground" in names:
            names.insert(names.index("ground") + 1, NORM)
        for name in names:
            self._add(name, asked)
        self._place()
        self._react()

    def _add(self, name: str, asked: FactsAsked) -> None:
        editor = self._editor(name, asked)
        editor.set_value(asked.shown(name))
        editor.setObjectName(name)
        editor.changed.connect(self._changed)
        needed = name in asked.template.facts or name == NORM
        label, help_words = _words(asked, name)
        self.fields[name] = LabeledField(label, editor, help_words, required=needed)

    def _editor(self, name: str, asked: FactsAsked) -> Editor[Any]:
        makers: dict[str, Callable[[], Editor[Any]]] = {
            "missing": MissingEditor,
            "until": lambda: self._day(asked),
            "ground": lambda: _choice(_grounds(asked)),
            "decision": lambda: _choice(DECISIONS),
            "party_id": lambda: NamedEditor(self._desk, PARTY),
            "database_id": lambda: NamedEditor(self._desk, DATABASE),
            "area": lambda: AreaEditor(self._desk),
            NORM: lambda: LongTextEditor(lines=2),
        }
        return makers.get(name, lambda: LongTextEditor(lines=3))()

    def _day(self, asked: FactsAsked) -> DateEditor:
        latest = asked.latest if asked.template.step == EXTENDED else None
        today = self._desk.today()
        return DateEditor(today, why_not(self._desk), earliest=today, latest=latest)

    def _place(self) -> None:
        """Short controls two in a line, the others over the whole width."""
        line = column = 0
        for name, field in self.fields.items():
            if name in _WIDE:
                line, column = line + (column > 0), 0
                self._grid.addWidget(field, line, 0, 1, 2)
                line += 1
            else:
                self._grid.addWidget(field, line, column, Qt.AlignmentFlag.AlignTop)
                line, column = line + column, 1 - column
            field.show()  # at once, or it could not take the keyboard yet

    def _changed(self) -> None:
        editor = self.sender()
        if isinstance(editor, Editor):
            self._react()
            self.given.emit(editor.objectName(), editor.value())

    def _react(self) -> None:
        """Ask for the rule of a legal duty, and for what else is missing, only where it is so."""
        if NORM in self.fields:
            self.fields[NORM].setVisible(self._value("ground") == LEGAL_DUTY)
        if self._template is not None and self._template.step == COMPLETION_ASKED:
            self.fields["reason"].setVisible("other" in (self._value("missing") or ()))

    def _value(self, name: str) -> Any:
        editor = self.fields[name].editor
        return editor.value() if isinstance(editor, Editor) else None

    def show_problems(self, wrong: Mapping[str, str]) -> None:
        """Put beside each fact why it cannot be so; the others are no longer marked."""
        for name, field in self.fields.items():
            editor = field.editor
            unread = isinstance(editor, DateEditor) and editor.value() is None
            if not unread:  # what cannot be read as a day says so itself
                field.set_error(wrong.get(name))

    def focus_fact(self, name: str) -> QWidget | None:
        """Bring the keyboard to a fact's control; the field that has it now, or None."""
        field = self.fields.get(name)
        if field is None or field.isHidden():
            return None
        editor = field.editor
        target = editor.inner() if isinstance(editor, Editor) else editor
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return field


def _choice(options: Mapping[str, Message]) -> ChoiceEditor:
    return ChoiceEditor([(key, say(words)) for key, words in options.items()])


def _grounds(asked: FactsAsked) -> dict[str, Message]:
    """Those that deny what was asked; the one decided on stays among them, whatever it is."""
    decided = asked.shown("ground")
    kept = {decided: GROUNDS[decided]} if decided in GROUNDS else {}
    return {**(grounds_of(asked.right) if asked.right else GROUNDS), **kept}


def _words(asked: FactsAsked, name: str) -> tuple[str, str]:
    """The label and the help of a fact in that letter."""
    template = asked.template
    if template.step == COMPLETION_ASKED and name == "reason":
        return translate("Letter", "What else is missing"), ""
    if template.step == ANSWERED and name == "reason":
        return translate("Letter", "Reasons of the decision"), ""
    if name == "until" and template.step == EXTENDED and asked.latest is not None:
        words = translate(
            "Letter",
            "At the latest {day}, the longest extension that the law allows.",
            day=show_date(asked.latest),
        )
        return _label(template, name), words
    if name in ("party_id", "database_id", "area"):
        words = translate("Letter", "Choose one, or write a new name.")
        return _label(template, name), words
    if name in ("reason", NORM):
        described = PLACEHOLDERS[fact_words(template, name).placeholder].description
        return _label(template, name), say(described)
    return _label(template, name), ""


def _label(template: Template, name: str) -> str:
    return say(PLACEHOLDERS[fact_words(template, name).placeholder].label)
