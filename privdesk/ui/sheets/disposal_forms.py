"""The short forms of a disposal: how it was done, and why it is not to be done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.errors import NotFound, UserError
from privdesk.operations.disposal import (
    DISPOSE,
    cancel_disposal,
    do_disposal,
    next_disposal_number,
)
from privdesk.records import Disposal
from privdesk.rules.inventory_words import DISPOSAL_METHODS
from privdesk.rules.sheet import Sheet
from privdesk.store.counting import organization
from privdesk.text import say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.pages.short_form import ShortForm
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.number_editor import NumberEditor
from privdesk.ui.parts.text_editors import LongTextEditor, TextEditor


def method_editor() -> ChoiceEditor:
    """The methods of disposal to choose from."""
    return ChoiceEditor([(key, say(words)) for key, words in DISPOSAL_METHODS.items()])


def officer(desk: Desk) -> str:
    """Who answers for the data of the organization, where it is on record."""
    with desk.store.read() as session:
        return organization(session).officer_name


class _DisposalForm(ShortForm):
    """A short form about one disposal."""

    def __init__(self, desk: Desk, sheet: Sheet, parent: QWidget | None = None) -> None:
        self._desk, self._sheet = desk, sheet
        super().__init__(parent)
        self._fill()
        self._begun = self.values()

    def _fill(self) -> None:
        raise NotImplementedError

    def _record(self, session: Any) -> Disposal:
        found = session.get(Disposal, self._sheet.id)
        if found is None:
            raise NotFound(translate("Conflicts", "This record was taken away in the meantime."))
        assert isinstance(found, Disposal)
        return found


class DoDisposal(_DisposalForm):
    """How it was done: it becomes an act with its number. `done_as()` once it is on record."""

    done_as = Signal()
    is_final = True

    def title(self) -> str:
        return translate("DisposalPage", "Record the disposal as done")

    def sentence(self) -> str:
        with self._desk.store.read() as session:
            number = next_disposal_number(session, self._desk.today())
        return translate(
            "DisposalPage",
            "It becomes the act {number}, to be printed and signed, and is not changed any more. "
            "The data themselves are erased where they are kept.",
            number=number,
        )

    def save_words(self) -> str:
        return translate("DisposalPage", "Record as done")

    def _fill(self) -> None:
        today, sheet = self._desk.today(), self._sheet
        day = DateEditor(today, why_not(self._desk), latest=today)
        day.set_value(today)
        self.add("done_on", translate("DisposalPage", "Day"), day, required=True)
        self.add("method", translate("DisposalPage", "Method"), method_editor(), required=True)
        self.add(
            "method_details",
            translate("DisposalPage", "How it was done"),
            LongTextEditor(lines=2),
            translate("DisposalPage", "Systems, tools, place: what proves it."),
        )
        responsible = TextEditor()
        responsible.set_value(officer(self._desk))
        self.add(
            "responsible", translate("DisposalPage", "Responsible"), responsible, required=True
        )
        self.add("witnesses", translate("DisposalPage", "Witnesses"), TextEditor())
        count = NumberEditor(0)
        count.set_value(sheet["subject_count"])
        self.add("subject_count", translate("DisposalPage", "How many people"), count)
        erased = LongTextEditor(lines=2)
        erased.set_value(sheet["erased"] or sheet["what"])
        self.add("erased", translate("DisposalPage", "What was erased"), erased)
        self.add(
            "kept", translate("DisposalPage", "What was kept, and why"), LongTextEditor(lines=2)
        )
        until = DateEditor(today, why_not(self._desk))
        self.add("backups_until", translate("DisposalPage", "Older backups hold it until"), until)

    def save(self) -> None:
        if not self.check():
            return
        asked = ("method", "responsible", "done_on", "subject_count", "backups_until")
        texts = ("method_details", "witnesses", "erased", "kept")
        given: dict[str, Any] = {name: self.value(name) for name in asked}
        given |= {name: self.text(name) for name in texts}
        try:
            with self._desk.store.write(DISPOSE) as session:
                do_disposal(session, self._record(session), today=self._desk.today(), **given)
        except UserError as error:
            self._show_error(error)
            return
        self.accept()
        self.done_as.emit()


class CancelDisposal(_DisposalForm):
    """Why it is not to be done."""

    def title(self) -> str:
        return translate("DisposalPage", "The disposal is not to be done")

    def sentence(self) -> str:
        return translate(
            "DisposalPage",
            "It stays on record with the reason, and nothing falls due by it any more.",
        )

    def save_words(self) -> str:
        return translate("DisposalPage", "Give it up")

    def _fill(self) -> None:
        reason = LongTextEditor(lines=3)
        self.add("notes", translate("DisposalPage", "Reason"), reason, required=True)

    def save(self) -> None:
        if not self.check():
            return
        try:
            with self._desk.store.write(DISPOSE) as session:
                cancel_disposal(session, self._record(session), reason=self.text("notes"))
        except UserError as error:
            self._show_error(error)
            return
        self.accept()
