"""The questions of a list, answered Sí, No or Sin verificar: security, a contract's clauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.fields import FieldKind
from privdesk.records.owned import Owned
from privdesk.rules.lists import Entry
from privdesk.rules.sheet import RowSheet
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import editor_for
from privdesk.ui.parts.buttons import IconButton
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.text_editors import LongTextEditor
from privdesk.ui.sheets.grouped_entries import changed_rows
from privdesk.ui.sheets.lines_field import EntryLine, LinesField
from privdesk.ui.sheets.rows_field import written
from privdesk.ui.sheets.yes_no_line import YesNoLine
from privdesk.ui.shown import shown_with_title


@dataclass(frozen=True)
class Questions:
    """Which list the rows answer, in which field, and what more is kept of an answer."""

    listed: str
    answer: str
    more: tuple[str, ...]
    day: str = ""  # the field that an answer given today fills in


QUESTIONS = {
    "database_answer": Questions(
        "security_questions", "is_met", ("reviewed_on", "note"), "reviewed_on"
    ),
    "contract_clause": Questions("contract_clauses", "is_there", ("place",)),
}


class AnswerLine(EntryLine):
    """One question with its three buttons; the pencil opens what more is kept of the answer."""

    changed = Signal()

    def __init__(self, field: AnswersEditor, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry, self._field = entry, field
        self.line = YesNoLine(entry.label, entry.article)
        self.said = ElidedLabel("", "minor", "text2")
        self.open_button = IconButton("edit", field.more_words(), bare=True, compact=True)
        self.open_button.setAccessibleName(f"{field.more_words()}: {entry.label}")
        self.open_button.clicked.connect(self._turn)
        self.line.changed.connect(self._answered)
        self.more = QWidget()
        self.more.hide()
        self.editors: dict[str, Editor[Any]] = {}
        self._values: dict[str, Any] = {}
        self.line.left.addWidget(self.said)
        self.line.line.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.line)
        column.addWidget(self.more)

    def _turn(self) -> None:
        if not self.editors:
            self._make_editors()
        is_open = self.more.isVisibleTo(self)
        self.more.setVisible(not is_open)
        if not is_open:
            next(iter(self.editors.values())).inner().setFocus()

    def _make_editors(self) -> None:
        row = QHBoxLayout(self.more)
        row.setContentsMargins(theme.unit(2), 0, 0, theme.px(6))
        row.setSpacing(theme.unit(2))
        for name in self._field.questions.more:
            declared = self._field.fields[name]
            is_long = declared.kind is FieldKind.LONG_TEXT
            made = editor_for(declared, self._field.desk)
            editor: Editor[Any] = LongTextEditor(lines=2) if is_long else made
            editor.set_value(self._values.get(name) or None)
            editor.set_read_only(self._field.is_read_only())
            editor.changed.connect(self._more_edited)
            self.editors[name] = editor
            row.addWidget(LabeledField(say(declared.label), editor), 2 if is_long else 1)

    def _answered(self) -> None:
        day = self._field.questions.day
        if day and self.line.value() is not None and not self._values.get(day):
            self._put(day, self._field.desk.today())
        self._say()
        self.changed.emit()

    def _put(self, name: str, value: Any) -> None:
        self._values[name] = value
        if name in self.editors:
            self.editors[name].set_value(value)

    def _more_edited(self) -> None:
        for name, editor in self.editors.items():
            self._values[name] = written(self._field.fields[name], editor.value())
        self._say()
        self.changed.emit()

    def show_row(self, row: RowSheet | None) -> None:
        """Show the answer with what more is kept of it; unanswered where there is no row."""
        values: Mapping[str, Any] = row.values if row else {}
        self.line.set_value(values.get(self._field.questions.answer))
        self._values = {name: values.get(name) for name in self._field.questions.more}
        for name, editor in self.editors.items():
            editor.set_value(self._values[name] or None)
        self._say()

    def values(self) -> dict[str, Any]:
        """The answer with the rest, by field names."""
        return {self._field.questions.answer: self.line.value(), **self._values}

    def is_empty(self) -> bool:
        """Whether nothing is said here."""
        return all(value in (None, "") for value in self.values().values())

    def is_unread(self) -> bool:
        """Whether something stands here that cannot be read yet."""
        return any(editor.is_unread() for editor in self.editors.values())

    def problem(self) -> str | None:
        """Why what is typed cannot be kept; shown at its field."""
        return next((e.error() for e in self.editors.values() if not e.check()), None)

    def inner(self) -> QWidget:
        """Its three boxes."""
        return self.line

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self.line.set_read_only(read_only)
        for editor in self.editors.values():
            editor.set_read_only(read_only)

    def _say(self) -> None:
        fields, desk = self._field.fields, self._field.desk
        said = [shown_with_title(desk, fields[n], v) for n, v in self._values.items() if v]
        self.said.setText(" · ".join(" ".join(words.split()) for words in said))
        self.said.setVisible(bool(said))


class AnswersEditor(LinesField[AnswerLine]):
    """One line for each question of the list, under its groups; an unanswered one is no row."""

    def __init__(self, desk: Desk, owned: Owned, parent: QWidget | None = None) -> None:
        self.questions = QUESTIONS[owned.record_type]
        self._with_sensitive = True
        super().__init__(desk, owned, self.questions.listed, parent)
        self.set_rows(())

    def more_words(self) -> str:
        """What the pencil says that opens the rest of an answer."""
        if self.questions.day:
            return translate("Rows", "Date and note…")
        return translate("Rows", "Where it says so…")

    def is_read_only(self) -> bool:
        """Whether it shows without letting change."""
        return self._read_only

    def set_rows(self, rows: Iterable[RowSheet]) -> None:
        super().set_rows(rows)
        self._show_asked()

    def _line(self, entry: Entry) -> AnswerLine:
        line = AnswerLine(self, entry)
        line.changed.connect(self._edited)
        return line

    def _edited(self) -> None:
        self.set_error(None)
        self._say_count()
        self.changed.emit()

    def show_sensitive(self, wanted: bool) -> None:
        """Ask the questions that are for sensitive data only, or no longer; answers stay."""
        self._with_sensitive = wanted
        self._show_asked()

    def _is_asked(self, line: AnswerLine) -> bool:
        return self._with_sensitive or not line.entry.for_sensitive or not line.is_empty()

    def _show_asked(self) -> None:
        for line in self.lines.values():
            line.setVisible(self._is_asked(line))
        self._say_count()

    def _say_count(self) -> None:
        asked = [line for line in self.lines.values() if self._is_asked(line)]
        answered = sum(line.line.value() is not None for line in asked)
        self.count.setText(
            translate("Rows", "Answered: {done} of {count}.", done=answered, count=len(asked))
        )

    def rows(self) -> tuple[RowSheet, ...]:
        given = {str(row.values["code"]): row for row in self._given}
        wanted: dict[str, RowSheet | None] = {}
        for code, line in self.lines.items():
            old, values = given.get(code), line.values()
            if line.is_empty():
                was_empty = old is not None and not any(old.values.get(n) for n in values)
                wanted[code] = old if was_empty else None
            elif old is None:
                wanted[code] = RowSheet(None, {"code": code, **_whole(self, values)})
            elif _whole(self, old.values, values) != _whole(self, values):
                wanted[code] = replace(old, values={**old.values, **_whole(self, values)})
        return changed_rows(self._given, wanted, list(self.lines))

    def is_unread(self) -> bool:
        return any(line.is_unread() for line in self.lines.values())

    def problem(self) -> str | None:
        wrong = ((line, line.problem()) for line in self.lines.values())
        found = next(((line, words) for line, words in wrong if words), None)
        return f"{found[0].entry.label} {found[1]}" if found else None

    def focus_gap(self) -> None:
        asked = [line for line in self.lines.values() if self._is_asked(line)]
        gap = next((line for line in asked if line.line.value() is None), None)
        if gap is not None:
            gap.line.inner().setFocus()
        else:
            super().focus_gap()


def _whole(
    field: AnswersEditor, values: Mapping[str, Any], names: Iterable[str] = ()
) -> dict[str, Any]:
    """The values (of those `names`) as rows keep them: texts never None."""
    return {name: written(field.fields[name], values.get(name)) for name in names or values}
