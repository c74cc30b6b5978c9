"""A processing activity full size: its six tabs, and what is worth knowing beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from privdesk.records.owned import OWNED
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import has_other_controllers, has_sensitive
from privdesk.text import N_, translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.chip_face import ChipFace
from privdesk.ui.sheets.activity_facts import activity_facts
from privdesk.ui.sheets.activity_remarks import ActivityRemarks
from privdesk.ui.sheets.asked_where import AskedWhere, Needed
from privdesk.ui.sheets.facts import Facts
from privdesk.ui.sheets.facts_page import FactsPage
from privdesk.ui.sheets.record_chips import activity_chip
from privdesk.ui.sheets.rows_editor import RowsEditor
from privdesk.ui.sheets.subtitles import activity_subtitle
from privdesk.ui.sheets.transfer_remarks import TransferRemarks
from privdesk.ui.sheets.yes_no_line import YesNoLine


def _said(name: str, *, unless: bool) -> Needed:
    """Needed unless the question `name` is answered so."""
    return lambda sheet: sheet[name] is not unless


_NEEDED: dict[str, Needed] = {
    "controller_id": has_other_controllers,
    "controllers": has_other_controllers,
    "ended_on": lambda sheet: sheet["status"] == "ended",
    "sensitive_ground": lambda sheet: sheet["has_sensitive"] is True,
    "decision_details": lambda sheet: sheet["decides_alone"] is True,
    "assessed_on": lambda sheet: sheet["has_assessment"] is True,
    "recipients": _said("has_recipients", unless=False),
    "transfers": _said("has_transfers", unless=False),
}


class ActivityPage(FactsPage):
    """What is done with personal data, for what, of whom, with whom and until when."""

    name = "activity"
    record_type = "activity"
    list_page = "activities"
    new_words = N_("ActivityPage", "New activity")
    kind_words = N_("ActivityPage", "Processing activity")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.asked = AskedWhere(self.form, _NEEDED)
        self.remarks = TransferRemarks(desk, self.form)
        self.form.place("box_warnings", self.remarks)
        self.shown.connect(self.remarks.weigh)
        self.warnings = ActivityRemarks(desk, self.form)
        self.shown.connect(self.warnings.read_anew)

    @staticmethod
    def forms() -> Mapping[str, type[Any]]:
        from privdesk.ui.forms.activity_circulation import Ui_ActivityCirculationForm
        from privdesk.ui.forms.activity_conditions import Ui_ActivityConditionsForm
        from privdesk.ui.forms.activity_data import Ui_ActivityDataForm
        from privdesk.ui.forms.activity_general import Ui_ActivityGeneralForm
        from privdesk.ui.forms.activity_purposes import Ui_ActivityPurposesForm
        from privdesk.ui.forms.activity_systems import Ui_ActivitySystemsForm

        return {
            "general": Ui_ActivityGeneralForm,
            "purposes": Ui_ActivityPurposesForm,
            "data": Ui_ActivityDataForm,
            "conditions": Ui_ActivityConditionsForm,
            "systems": Ui_ActivitySystemsForm,
            "circulation": Ui_ActivityCirculationForm,
        }

    def editors_of(self) -> Mapping[str, Callable[[], QWidget]]:
        owned = next(one for one in OWNED["activity"] if one.name == "transfers")
        columns = ("kind", "importer_id", "country", "ground")
        return {"transfers": lambda: RowsEditor(self.desk, owned, columns)}

    def subtitle(self, sheet: Sheet) -> str:
        return activity_subtitle(sheet)

    def chip(self, sheet: Sheet) -> tuple[ChipFace, str] | None:
        return activity_chip(sheet, self.desk.today())

    def facts_of(self, sheet: Sheet) -> tuple[Facts, ...]:
        return activity_facts(self.desk, sheet)

    def show_dependents(self, sheet: Sheet) -> None:
        self.asked.weigh()
        line = self.form.editors.get("has_sensitive")
        if isinstance(line, YesNoLine):
            words = translate(
                "ActivityPage", "Still to be verified; some categories are sensitive."
            )
            line.set_reminder(words if has_sensitive(sheet, self.desk.lists()) else "")
