"""Where a year's consecutive numbers start, for requests and for letters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import BadInput, UserError
from privdesk.operations.office import set_first_number
from privdesk.records.number_series import SERIES
from privdesk.store.lists import Listing
from privdesk.store.numbering import last_sequence
from privdesk.text import say, translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Key
from privdesk.ui.form_draft import FormDraft
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.number_editor import NumberEditor
from privdesk.ui.record_table import RecordTable
from privdesk.ui.table_model import ShownColumn

_YEARS = (2000, 2100)
_ROWS = 6  # shown without scrolling


class NumberingBox(QWidget):
    """Which series, which year, its first number; beneath, the starts that were set."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.series = ChoiceEditor([(key, say(text)) for key, text in SERIES.items()])
        self.year = NumberEditor(*_YEARS, grouped=False)
        self.start = NumberEditor(1, 999_999, grouped=False)
        self.fields = {
            "series": LabeledField(
                translate("Numbering", "Numbers of"), self.series, required=True
            ),
            "year": LabeledField(translate("Numbering", "Year"), self.year, required=True),
            "start": LabeledField(
                translate("Numbering", "First number"), self.start, required=True
            ),
        }
        self.series.changed.connect(self._show_last)
        self.year.changed.connect(self._show_last)
        self.save_button = Button(translate("Numbering", "Save"), "principal")
        self.save_button.clicked.connect(self.save)
        self.error = Notice("error", "")
        self.done = Notice("success", "", closable=True)
        columns = (ShownColumn("series"), ShownColumn("year", 120), ShownColumn("start", 200))
        self.table = RecordTable(desk, "number_series", columns)
        self.table.setAccessibleName(translate("Numbering", "Starts that were set"))
        key = Key("numbering")
        title = translate("Numbering", "Where numbers start")
        self.draft = FormDraft(desk, self, self, lambda: key, lambda: title)
        self.draft.given_up.connect(self._empty)
        self._lay_out()
        self.series.set_value("request")
        self.year.set_value(desk.today().year)
        self.draft.begin()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Heading(translate("Numbering", "Where numbers start")))
        words = translate(
            "Numbering",
            "Every year begins with number 1. Who comes from another system continues its numbers "
            "here. A number that was given never changes.",
        )
        column.addWidget(Label(words, tone="text2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.unit(2))
        for field in self.fields.values():
            row.addWidget(field, 1)
        column.addLayout(row)
        column.addWidget(self.draft.notice)
        for notice in (self.error, self.done):
            notice.hide()
            column.addWidget(notice)
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addWidget(self.table)

    def refresh(self) -> None:
        """Read again which starts are set and which numbers are given."""
        self.table.show_listing(Listing("number_series", order="year", descending=True))
        count = self.table.records.rowCount()
        self.table.setVisible(bool(count))
        self.table.setFixedHeight(theme.px(32 + 32 * min(count, _ROWS)))
        self._show_last()

    def _show_last(self) -> None:
        series, year = self.series.value(), self.year.value()
        words = ""
        if isinstance(series, str) and year is not None:
            with self._desk.store.read() as session:
                last = last_sequence(session, series, year)
            words = (
                translate("Numbering", "The last one given is {last}.", last=last)
                if last
                else translate("Numbering", "None was given yet in that year.")
            )
        self.fields["start"].set_help(words)

    def save(self) -> bool:
        """Set the start; False, said beside the field, when it cannot be."""
        wrong = [e for e in (self.series, self.year, self.start) if not e.check()]
        series, year, start = self.series.value(), self.year.value(), self.start.value()
        if wrong or not isinstance(series, str) or year is None or start is None:
            if wrong:
                wrong[0].setFocus()
            return False
        self.done.hide()
        self.error.hide()
        try:
            with self._desk.store.write("set_first_number") as session:
                set_first_number(session, series, year, start)
        except UserError as error:
            self._show_error(error)
            return False
        self.draft.saved()
        self._empty()
        self.done.say(translate("Numbering", "Saved."))
        self.done.show()
        return True

    def _empty(self) -> None:
        self.start.set_value(None)

    def may_leave(self) -> bool:
        """Whether the box lets go of a start that is typed; asks."""
        what = translate("Numbering", "The start of the numbers is not saved.")
        return self.draft.may_leave(self, what, self.save, self._empty, stays=True)

    def draft_values(self) -> dict[str, Any] | None:
        """What is typed, once a first number is; None for nothing."""
        if not self.start.kept():
            return None
        return {"series": self.series.kept(), "year": self.year.kept(), "start": self.start.kept()}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Put it back."""
        self.series.put_back(draft["series"])
        self.year.put_back(draft["year"])
        self.start.put_back(draft["start"])
        self._show_last()

    def draft_lines(self) -> list[tuple[str, str]]:
        """It, for a reader."""
        editors: tuple[Editor[Any], ...] = (self.series, self.year, self.start)
        labels = (field.label.text() for field in self.fields.values())
        return [(label, editor.words()) for label, editor in zip(labels, editors, strict=True)]

    def _show_error(self, error: UserError) -> None:
        if isinstance(error, BadInput) and error.field in self.fields:
            self.fields[error.field].set_error(str(error))
            return
        self.error.say(translate("Numbering", "It was not saved."), messages.words(error))
        self.error.show()
