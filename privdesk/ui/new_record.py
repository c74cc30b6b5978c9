"""A record that is named elsewhere and not on record yet: what it needs, kept by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from privdesk.errors import BadInput, UserError
from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.records import RECORD_TYPES
from privdesk.rules.retention import WITHOUT_PERIOD
from privdesk.rules.sections import PARTY_ROLES
from privdesk.text import N_, Message, say, translate
from privdesk.ui import messages, theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.asking_window import AskingWindow
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label
from privdesk.ui.record_form import RecordForm

_REST = N_("NewRecord", "The rest is written on its own page; it is kept at once.")


@dataclass(frozen=True)
class Short:
    """What is asked of a new one: the head over it, and its fields."""

    head: Message
    names: tuple[str, ...]
    rest: Message = _REST


SHORT: dict[str, Short] = {
    "party": Short(N_("NewRecord", "New third party"), ("name", *PARTY_ROLES)),
    "database": Short(N_("NewRecord", "New database"), ("name", "contact")),
    "retention_rule": Short(
        N_("NewRecord", "New retention rule"),
        ("name", "trigger", "bound", "period", "unit", "action"),
        N_(
            "NewRecord",
            "Its source, its notice and its notes are written in Retention › Rules; it is kept at "
            "once.",
        ),
    ),
    "contract": Short(
        N_("NewRecord", "New contract"),
        ("party_id", "name", "kind", "status", "signed_on", "starts_on", "ends_on", "has_no_end"),
        N_(
            "NewRecord",
            "Its clauses and its file are written on its own page, among the contracts of the "
            "third party; it is kept at once.",
        ),
    ),
}


class NewRecord(AskingWindow):
    """Asks for what a record of that type needs; `made` is its id once it is kept."""

    def __init__(
        self,
        desk: Desk,
        record_type: str,
        known: Mapping[str, Any],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._type = desk, record_type
        self.short = SHORT[record_type]
        self.made = 0
        self.form = RecordForm(desk, RECORD_TYPES[record_type], self.short.names)
        begun = new_sheet(record_type).values
        self.form.load({**begun, **{n: v for n, v in known.items() if v is not None}})
        self.form.changed.connect(self._weigh)
        self.error = Label("", "minor", "red", wrap=True)
        self.error.hide()
        self.keep = Button(translate("Party", "Create it"), "principal")
        rest = Label(say(self.short.rest), "minor", "text2", wrap=True)
        self.lay_out(say(self.short.head), self.keep, self.form, rest, self.error)
        self.setFixedWidth(theme.px(560))
        self._weigh()
        self._first_empty().setFocus()

    def _first_empty(self) -> QWidget:
        """Where the keyboard begins: the first that nobody said yet."""
        editors = [self.form.editors[name] for name in self.short.names]
        return next((e for e in editors if e.value() in (None, "")), editors[0]).inner()

    def _weigh(self) -> None:
        """A rule that keeps until something is asked has no period; what has no end, no end."""
        values = self.form.values()
        is_counted = values.get("bound") not in WITHOUT_PERIOD
        for name, is_asked in {
            "period": is_counted,
            "unit": is_counted,
            "ends_on": not values.get("has_no_end"),
        }.items():
            if name in self.form.labeled:
                self.form.labeled[name].setEnabled(is_asked)

    def _values(self) -> dict[str, Any]:
        values = self.form.values()
        if values.get("bound") in WITHOUT_PERIOD:
            values["period"] = None
        if values.get("has_no_end"):
            values["ends_on"] = None
        return values

    def accept(self) -> None:
        self.error.hide()
        if not self.form.check():
            return
        values = self._values()
        if self._lacks_period(values):
            words = translate("NewRecord", "Write for how long.")
            self.form.show_error(BadInput(words, "period"))
            return
        try:
            with self._desk.store.write("save_record") as session:
                self.made = save_sheet(
                    session, new_sheet(self._type, **values), today=self._desk.today()
                )
        except UserError as error:
            self._refused(error)
            return
        super().accept()

    def _lacks_period(self, values: Mapping[str, Any]) -> bool:
        """Nothing falls due by a rule that counts from something, and not how long."""
        is_counted = "bound" in values and values["bound"] not in WITHOUT_PERIOD
        return is_counted and values["period"] is None

    def _refused(self, error: UserError) -> None:
        if isinstance(error, BadInput) and self.form.show_error(error):
            return
        self.error.setText(messages.words(error))
        self.error.show()


def ask_record(desk: Desk, record_type: str, known: Mapping[str, Any], parent: QWidget) -> int:
    """Ask for a record of a type of `SHORT`, beginning with what is known of it, and keep it.

    Its id, 0 where the officer thought better of it. `known` are values by field names; those that
    are not asked are left out.
    """
    own = {n: v for n, v in known.items() if n in SHORT[record_type].names}
    question = NewRecord(desk, record_type, own, parent.window())
    question.exec()
    return question.made
