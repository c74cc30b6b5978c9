"""The information that a database contains: categories to tick, each with which data they are."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from privdesk.records.owned import Owned
from privdesk.rules.lists import Entry
from privdesk.rules.sheet import RowSheet
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.text_editors import TextEditor
from privdesk.ui.sheets.grouped_entries import changed_rows
from privdesk.ui.sheets.lines_field import EntryLine, LinesField


class ContentLine(EntryLine):
    """A category to tick; ticked, a line asks which data of it there are."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.box = CheckBox(entry.label)
        self.box.setMinimumWidth(theme.px(120))  # a longer label is cut, and whole in its tooltip
        self.box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.box.setToolTip(_tip(entry))
        self.details = TextEditor(placeholder=entry.examples)
        name = translate("Database", "Which data: {category}", category=entry.label)
        self.details.inner().setAccessibleName(name)
        self.sensitive = IconLabel("shield", "amber", 14)
        self.sensitive_words = Label(translate("Database", "Sensitive"), "minor", "amber")
        for mark in (self.sensitive, self.sensitive_words):
            if not entry.is_sensitive:  # never show() here: without a parent it would be a window
                mark.hide()
        if entry.is_sensitive:
            said = translate("Database", "{category}, sensitive datum", category=entry.label)
            self.box.setAccessibleName(said)
        self.examples = ElidedLabel(entry.examples, "minor", "text2")
        head = QHBoxLayout()
        head.setSpacing(theme.px(5))
        head.addWidget(self.box)
        head.addWidget(self.sensitive)
        head.addWidget(self.sensitive_words)
        head.addSpacing(theme.px(6))
        head.addWidget(self.examples, 1)
        under = QVBoxLayout()
        under.setContentsMargins(theme.px(28), 0, 0, 0)
        under.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addLayout(head)
        column.addLayout(under)
        self.show_state()

    def show_state(self) -> None:
        """Ask for the data of a ticked category, else say what it means."""
        on = self.box.isChecked()
        lacks = self.lacks()
        self.details.setVisible(on)
        self.examples.set_tone("amber" if lacks else "text2")
        missing = translate("Database", "Still to be said: which data.") if lacks else ""
        self.examples.setText(missing if on else self.entry.examples)

    def show_row(self, row: RowSheet | None) -> None:
        """Ticked where there is a row, with what it says."""
        self.box.setChecked(row is not None)
        self.details.set_value(str(row.values.get("details") or "") if row else None)
        self.show_state()

    def set_read_only(self, read_only: bool) -> None:
        """Show without letting change."""
        self.box.setEnabled(not read_only)
        self.details.set_read_only(read_only)

    def inner(self) -> QWidget:
        """The box to tick."""
        return self.box

    def lacks(self) -> bool:
        """Whether it is ticked and nobody says which data of it there are."""
        return self.box.isChecked() and self.details.value() is None


class ContentsEditor(LinesField[ContentLine]):
    """The categories under their groups, sensitive ones marked."""

    between = 4

    def __init__(self, desk: Desk, owned: Owned, parent: QWidget | None = None) -> None:
        super().__init__(desk, owned, "rnbd_contents", parent)
        self.set_rows(())

    def _line(self, entry: Entry) -> ContentLine:
        line = ContentLine(entry)
        line.box.clicked.connect(self._ticked)
        line.details.changed.connect(line.show_state)
        line.details.changed.connect(self._edited)
        return line

    def _ticked(self) -> None:
        for line in self.lines.values():
            line.show_state()
        self._say_count()
        self._edited()

    def _edited(self) -> None:
        self.set_error(None)
        self.changed.emit()

    def _say_count(self) -> None:
        chosen = [line.entry for line in self.lines.values() if line.box.isChecked()]
        sensitive = sum(entry.is_sensitive for entry in chosen)
        if not chosen:
            words = translate("Database", "No category is ticked yet.")
        elif sensitive:
            words = translate(
                "Database",
                "Ticked: {count}, {sensitive} of them sensitive.",
                count=len(chosen),
                sensitive=sensitive,
            )
        else:
            words = translate("Database", "Ticked: {count}, none sensitive.", count=len(chosen))
        self.count.setText(words)

    def has_sensitive(self) -> bool:
        """Whether a sensitive category is ticked."""
        return any(e.entry.is_sensitive for e in self.lines.values() if e.box.isChecked())

    def rows(self) -> tuple[RowSheet, ...]:
        given = {str(row.values["code"]): row for row in self._given}
        wanted: dict[str, RowSheet | None] = {}
        for code, line in self.lines.items():
            details = line.details.value() or ""
            old = given.get(code)
            if not line.box.isChecked():
                wanted[code] = None
            elif old is None:
                wanted[code] = RowSheet(None, {"code": code, "details": details})
            elif (old.values.get("details") or "") != details:
                wanted[code] = replace(old, values={**old.values, "details": details})
        return changed_rows(self._given, wanted, list(self.lines))

    def focus_gap(self) -> None:
        lacking = next((line for line in self.lines.values() if line.lacks()), None)
        if lacking is not None:
            lacking.details.inner().setFocus()
        else:
            super().focus_gap()


def _tip(entry: Entry) -> str:
    """What the category holds, and its code in the RNBD."""
    from privdesk.ui.parts.tip import tip

    code = translate("Lists", "RNBD code: {code}", code=entry.rnbd_code) if entry.rnbd_code else ""
    return tip("\n".join(filter(None, (entry.label, entry.examples, code))))
