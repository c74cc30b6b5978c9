"""A disposal full size: planned, done once with its act, or given up with a reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from privdesk.errors import BadInput, UserError
from privdesk.operations.disposal import CANCELLED, DONE, PLANNED, proposed_due
from privdesk.operations.disposal_checks import holds_on_disposal
from privdesk.operations.inventory_out import disposal_act
from privdesk.records import Disposal
from privdesk.rules.sections import Section
from privdesk.rules.sheet import Sheet
from privdesk.store.retention import legal_holds
from privdesk.text import N_, translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.chip_face import ChipFace
from privdesk.ui.pdf_panel import PdfWindow
from privdesk.ui.sheets.act_shown import ActShown
from privdesk.ui.sheets.disposal_faces import disposal_chip, disposal_facts
from privdesk.ui.sheets.facts import Facts
from privdesk.ui.sheets.facts_page import FactsPage

_PLAN = Section(
    "general",
    N_("DisposalPage", "What and when"),
    (
        *("what", "retention_rule_id", "database_id", "trigger_on", "due_on", "subject_count"),
        *("activity_id", "person_id", "request_id", "notes"),
    ),
)
_ACT = Section("act", N_("DisposalPage", "Act"), ())
_EVIDENCE = Section("documents", N_("DisposalPage", "Evidence"), ())


class DisposalPage(FactsPage):
    """What is to be erased; once done, the act of disposal (acta de supresión)."""

    name = "disposal"
    record_type = "disposal"
    list_page = "retention"
    watches = frozenset(
        {*("legal_hold", "retention_rule", "database", "activity", "activity_database"), "person"}
        | {"calendar_day"}
    )
    sections: ClassVar[Sequence[Section]] = (_PLAN, _ACT, _EVIDENCE)
    new_words = N_("DisposalPage", "New disposal")
    kind_words = N_("DisposalPage", "Disposal")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.do_button = Button(translate("DisposalPage", "Record it as done…"))
        self.cancel_button = Button(translate("DisposalPage", "Not to be done…"))
        self.act_button = Button(translate("DisposalPage", "See the act"), icon="print")
        super().__init__(desk, parent)
        self.window_shown: PdfWindow | None = None
        self.form_shown: QWidget | None = None
        self._proposed: tuple[Any, Any, date | None] = (None, None, None)
        self.duplicate.hide()
        self.act = ActShown(desk)
        self.add_under("act", self.act)
        self.evidence_box("documents", translate("DisposalPage", "Evidence of the disposal"))
        self.act_action = QAction(translate("DisposalPage", "See the act"), self)
        self.act_action.triggered.connect(self.print_page)
        self.do_button.clicked.connect(self.begin_doing)
        self.cancel_button.clicked.connect(self.begin_cancelling)
        self.act_button.clicked.connect(self.print_page)
        self.form.changed.connect(self._propose)
        self.shown.connect(self._after_load)

    @staticmethod
    def forms() -> Mapping[str, type[Any]]:
        from privdesk.ui.forms.disposal import Ui_DisposalForm

        return {"general": Ui_DisposalForm}

    def buttons(self) -> Sequence[QWidget]:
        return (self.cancel_button, self.do_button, self.act_button)

    def page_actions(self) -> Sequence[QAction]:
        return (self.save_action, self.act_action)

    def back_to(self) -> tuple[str, dict[str, object]]:
        return "retention", {"list": "disposals", "record": self.record_id}

    def chip(self, sheet: Sheet) -> tuple[ChipFace, str] | None:
        return disposal_chip(sheet, self.desk.today(), is_held=bool(self.holds(sheet)))

    def show_dependents(self, sheet: Sheet) -> None:
        day, today = sheet["due_on"], self.desk.today()
        is_time = day is not None and day <= today and not self.holds(sheet)
        self.do_button.set_kind("recommended" if is_time else "plain")

    def facts_of(self, sheet: Sheet) -> tuple[Facts, ...]:
        return disposal_facts(self.desk, sheet, self.holds(sheet))

    def holds(self, sheet: Sheet) -> list[Sheet]:
        """The legal holds that stand against it today; none once it is done or given up."""
        if sheet["status"] != PLANNED:
            return []
        with self.desk.store.read() as session:
            return holds_on_disposal(legal_holds(session), sheet.values, self.desk.today())

    def _after_load(self) -> None:
        sheet = self.sheet
        self._proposed = (sheet["retention_rule_id"], sheet["trigger_on"], sheet["due_on"])
        status = sheet["status"]
        is_planned = status == PLANNED and bool(self.record_id)
        self.do_button.setVisible(is_planned)
        self.cancel_button.setVisible(is_planned)
        self.act_button.setVisible(status == DONE)
        self.act_action.setEnabled(status == DONE)
        self.form.set_read_only(status in (DONE, CANCELLED))
        self.foot.setVisible(status == PLANNED)
        self.act.show_disposal(sheet)

    def _propose(self) -> None:
        """The day by the rule, where the officer wrote no other one."""
        sheet = self.form.sheet()
        rule_id, trigger = sheet["retention_rule_id"], sheet["trigger_on"]
        if (rule_id, trigger) == self._proposed[:2]:
            return
        try:
            with self.desk.store.read() as session:
                due = proposed_due(session, rule_id, trigger)
        except BadInput:
            due = None
        if due is not None and sheet["due_on"] in (None, self._proposed[2]):
            self.form.editors["due_on"].set_value(due)
        # Half a date gives no day: what was proposed before is still nobody's own.
        self._proposed = (rule_id, trigger, due or self._proposed[2])

    # Doing it

    def _is_ready(self) -> bool:
        """Whether it stands on record as it is typed."""
        return bool(self.record_id) and (not self.form.is_dirty() or self.save())

    def begin_doing(self) -> None:
        """Ask how it was done, and make it an act; of a person, erase them."""
        if not self._is_ready():
            return
        if holds := self.holds(self.sheet):
            self.error.say(
                translate("DisposalPage", "It cannot be recorded as done."),
                translate(
                    "DisposalPage",
                    "A legal hold stands against it: {holds}.",
                    holds=", ".join(str(hold["name"]) for hold in holds),
                ),
            )
            self.error.show()
            return
        if self.sheet["person_id"]:
            from privdesk.ui.sheets.erasing import begin_erasing

            self.form_shown = begin_erasing(
                self.desk,
                self.sheet["person_id"],
                self.window(),
                request_id=self.sheet["request_id"],
                disposal_id=self.record_id,
            )
            return
        from privdesk.ui.sheets.disposal_forms import DoDisposal

        form = DoDisposal(self.desk, self.sheet, self.window())
        form.done_as.connect(self.print_page)
        self.form_shown = form
        form.open()

    def begin_cancelling(self) -> None:
        """Ask why it is not to be done."""
        if self._is_ready():
            from privdesk.ui.sheets.disposal_forms import CancelDisposal

            self.form_shown = CancelDisposal(self.desk, self.sheet, self.window())
            self.form_shown.open()

    def print_page(self) -> None:
        """Show the act, to be read, printed and saved; its sheet while there is none (Ctrl+P)."""
        with self.desk.store.read() as session:
            found = session.get(Disposal, self.record_id)
            is_done = found is not None and found.status == DONE
        if is_done:
            self.window_shown = show_act(self.desk, self.record_id, self)
        else:
            super().print_page()


def show_act(desk: Desk, disposal_id: int, parent: QWidget) -> PdfWindow | None:
    """The act of a disposal in a window of its own; None where it cannot be made, which is said."""
    try:
        with desk.store.read() as session:
            pdf = disposal_act(session, disposal_id, desk.now())
    except UserError as error:
        messages.tell(parent, translate("DisposalPage", "The act was not made."), str(error))
        return None
    title = translate("DisposalPage", "Act of disposal")
    window = PdfWindow(pdf, title, parent.window(), file_name=_file_name(desk, disposal_id))
    window.open()
    return window


def _file_name(desk: Desk, disposal_id: int) -> str:
    with desk.store.read() as session:
        found = session.get(Disposal, disposal_id)
        number = found.number if found is not None and found.number else "acta"
    return f"{number}.pdf"
