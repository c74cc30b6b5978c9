"""A database of personal data at full size, as the RNBD asks for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from privdesk.documents.record_count import record_computation
from privdesk.errors import BadInput
from privdesk.rules.authorization import needs_ground
from privdesk.rules.counted import Deadline
from privdesk.rules.registration import Registration, registration
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import has_sensitive
from privdesk.rules.substantial import change_count
from privdesk.store.changes import FieldChange, unreported_changes
from privdesk.store.counting import organization
from privdesk.store.links import Link
from privdesk.store.sheets import row_values
from privdesk.text import N_, Message, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.chip_face import ChipFace
from privdesk.ui.parts.label import Label
from privdesk.ui.sheets.answers_editor import AnswersEditor
from privdesk.ui.sheets.asked_where import AskedWhere, Needed
from privdesk.ui.sheets.count_window import CountWindow
from privdesk.ui.sheets.database_changes import DatabaseChanges
from privdesk.ui.sheets.database_links import database_links, read_links
from privdesk.ui.sheets.database_remarks import DatabaseRemarks
from privdesk.ui.sheets.registration_facts import RegistrationFacts, registration_chip
from privdesk.ui.sheets.rnbd_besides import (
    ORGANIZATION,
    LackingPlace,
    besides_facts,
    places_lacking,
)
from privdesk.ui.sheets.rnbd_sheet import RnbdSheet
from privdesk.ui.sheets.rows_editor import RowsEditor
from privdesk.ui.sheets.rows_value import RowsValue
from privdesk.ui.sheets.sheet_page import SheetPage
from privdesk.ui.sheets.subtitles import database_subtitle
from privdesk.ui.sheets.transfer_remarks import TransferRemarks

ACTIVITY = ("activity", "activity_database")
KEEPING = ("legal_hold", "disposal")
_NEEDED: dict[str, Needed] = {
    "closed_on": lambda sheet: sheet["status"] == "closed",
    "supplier_id": lambda sheet: bool(sheet["from_party"]),
    "exemption": lambda sheet: needs_ground(sheet.values),
    "processors": lambda sheet: sheet["has_processors"] is not False,
    "transfers": lambda sheet: any(
        sheet[name] is not False for name in ("has_transfers", "has_transmissions", "has_national")
    ),
}


class DatabasePage(SheetPage):
    """The eight parts of the RNBD's form, what they lack, and whether it must be registered."""

    name = "database"
    record_type = "database"
    list_page = "databases"
    watches = frozenset(
        {
            *("calendar_day", "closure", "contract", "party", "party_contact", "attachment"),
            *(*ACTIVITY, *KEEPING),
        }
    )
    can = frozenset({"print"})
    kind_words = N_("DatabasePage", "Database")
    new_words = N_("DatabasePage", "New database")
    headings: ClassVar[Mapping[str, Message]] = {
        "heading_policy": N_("DatabasePage", "Policy of processing"),
        "heading_authorization": N_("DatabasePage", "Authorization"),
        "heading_minors": N_("DatabasePage", "Children and adolescents"),
    }

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._office: dict[str, Any] = {}
        self._change_count: Deadline | None = None
        self.registration: Registration | None = None
        self.count_window: CountWindow | None = None
        self.rnbd_button = Button(translate("DatabasePage", "RNBD sheet"), icon="print")
        self.changes = DatabaseChanges()
        self._links: tuple[Link, ...] = ()
        self.lacking: tuple[LackingPlace, ...] = ()
        super().__init__(desk, parent)
        self.rnbd_sheet = RnbdSheet(desk, self)
        self.form.place("box_origin", self._origin())
        self.asked = AskedWhere(self.form, _NEEDED)
        self.shown.connect(self.asked.weigh)
        self.remarks = TransferRemarks(desk, self.form)
        self.form.place("box_warnings", self.remarks)
        self.shown.connect(self.remarks.weigh)
        self.warnings = DatabaseRemarks(desk, self.form)
        self.shown.connect(self.warnings.read_anew)
        self.form.place("box_changes", self.changes)
        self.changes.count_asked.connect(self.show_change_count)
        self.changes.filing_asked.connect(self.begin_filing)
        self.shown.connect(self._read_about)
        self.rnbd_button.clicked.connect(self.print_page)
        self.rnbd_sheet.failed.connect(self._sheet_failed)
        self.rnbd_sheet.busy.connect(self.rnbd_button.setDisabled)
        words = translate("DatabasePage", "Proof of the registration and of its updates")
        self.evidence = self.evidence_box("rnbd", words)

    @staticmethod
    def forms() -> Mapping[str, type[Any]]:
        from privdesk.ui.forms.database_channels import Ui_DatabaseChannelsForm
        from privdesk.ui.forms.database_circulation import Ui_DatabaseCirculationForm
        from privdesk.ui.forms.database_contents import Ui_DatabaseContentsForm
        from privdesk.ui.forms.database_general import Ui_DatabaseGeneralForm
        from privdesk.ui.forms.database_origin import Ui_DatabaseOriginForm
        from privdesk.ui.forms.database_place import Ui_DatabasePlaceForm
        from privdesk.ui.forms.database_rnbd import Ui_DatabaseRnbdForm
        from privdesk.ui.forms.database_security import Ui_DatabaseSecurityForm

        return {
            "general": Ui_DatabaseGeneralForm,
            "place": Ui_DatabasePlaceForm,
            "channels": Ui_DatabaseChannelsForm,
            "origin": Ui_DatabaseOriginForm,
            "contents": Ui_DatabaseContentsForm,
            "security": Ui_DatabaseSecurityForm,
            "circulation": Ui_DatabaseCirculationForm,
            "rnbd": Ui_DatabaseRnbdForm,
        }

    def _origin(self) -> QWidget:
        """What the four boxes to tick are together: at least one is asked for."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, theme.px(2))
        row.setSpacing(theme.px(4))
        row.addWidget(Label(translate("DatabasePage", "Origin of the data"), emphasis=True))
        star = Label("*", tone="red", emphasis=True)
        star.setToolTip(translate("Parts", "Required"))
        row.addWidget(star)
        row.addStretch(1)
        return head

    def buttons(self) -> Sequence[QWidget]:
        return (self.duplicate, self.rnbd_button)

    def refresh(self) -> None:
        self._office = {}
        super().refresh()
        self.warnings.read_anew()

    def subtitle(self, sheet: Sheet) -> str:
        return database_subtitle(sheet)

    # Its registration

    def _register(self, sheet: Sheet) -> Registration:
        uvt, calendar = self.desk.lists()["uvt"], self.desk.calendar()
        return registration(sheet, self._office_now(), uvt, calendar, self.desk.today())

    def _office_now(self) -> dict[str, Any]:
        if not self._office:
            with self.desk.store.read() as session:
                self._office = row_values(organization(session))
        return self._office

    def chip(self, sheet: Sheet) -> tuple[ChipFace, str] | None:
        self.registration = self._register(sheet)
        is_closed = sheet["status"] == "closed"
        return registration_chip(
            self.registration, is_closed=is_closed, unreported=bool(self.changes.changes)
        )

    def facts_box(self) -> QWidget | None:
        self.rnbd = RegistrationFacts()
        self.rnbd.count_asked.connect(self.show_count)
        self.rnbd.settings_asked.connect(self._go_to_settings)
        self.rnbd.past_asked.connect(self._ask_past_day)
        self.rnbd.opened.connect(self._open)
        self.rnbd.gap_asked.connect(self._go_to_lacking)
        return self.rnbd

    def show_facts(self, sheet: Sheet) -> None:
        if self.registration is not None:
            is_closed = sheet["status"] == "closed"
            self.rnbd.show_registration(self.registration, is_closed=is_closed)
        office, lists, today = self._office_now(), self.desk.lists(), self.desk.today()
        with self.desk.store.read() as session:
            self.rnbd.show_links(database_links(session, sheet, self._links))
            self.lacking = places_lacking(session, sheet, office, lists, today)
        self.rnbd.show_besides(*besides_facts(self.lacking))

    def show_dependents(self, sheet: Sheet) -> None:
        value = self.form.editors.get("answers")
        if isinstance(value, RowsValue) and isinstance(value.rows_field, AnswersEditor):
            value.rows_field.show_sensitive(has_sensitive(sheet, self.desk.lists()))

    def show_count(self) -> None:
        """Open how the limit of its registration was counted."""
        if self.registration is not None and self.registration.count is not None:
            self._open_count(self.registration.count, translate("DatabasePage", "created"))

    def _open_count(self, count: Deadline, first: str) -> None:
        computed = record_computation(count, self.desk.calendar(), self.title(), first)
        self.count_window = CountWindow(self.desk, computed, self)
        self.count_window.show()

    # What the RNBD is to be told

    def _read_about(self) -> None:
        """What is not typed here: who names it, and what changed since the RNBD was told."""
        found: tuple[FieldChange, ...] = ()
        with self.desk.store.read() as session:
            self._links = read_links(session, self.record_id)
            if self.record_id and self.sheet["registered_on"]:
                found = unreported_changes(session, self.record_id)
        self._change_count = self._count_changes(found)
        registered = bool(self.record_id and self.sheet["registered_on"])
        self.changes.show_changes(found, self._change_count, registered=registered)
        self.weigh()

    def _count_changes(self, found: Sequence[FieldChange]) -> Deadline | None:
        if not found:
            return None
        try:
            return change_count(min(change.day for change in found), self.desk.calendar())
        except BadInput:  # outside the years whose holidays are known
            return None

    def show_change_count(self) -> None:
        """Open how the day to tell the RNBD of the changes was counted."""
        if self._change_count is not None:
            self._open_count(self._change_count, translate("DatabasePage", "changed"))

    def begin_filing(self) -> None:
        """Ask for the update of the RNBD that told of the changes."""
        value = self.form.editors["filings"]
        if isinstance(value, RowsValue) and isinstance(value.rows_field, RowsEditor):
            value.rows_field.set_default_values({"kind": "change", "filed_on": self.desk.today()})
            value.rows_field.add()

    def print_page(self) -> None:
        """Open the sheet for the RNBD, to be read, printed or saved (Ctrl+P)."""
        self.error.hide()
        if not self.record_id:
            self.error.say(
                translate("DatabasePage", "There is no sheet yet."),
                translate("DatabasePage", "Save the database first: its sheet says what is saved."),
            )
            self.error.show()
            return
        self.rnbd_sheet.open(self.record_id, self.title())

    def _ask_past_day(self) -> None:
        if self.record_id:
            self.rnbd_sheet.ask_day(self.record_id, self.title())
        else:
            self.print_page()

    def _sheet_failed(self, words: str) -> None:
        self.error.say(translate("DatabasePage", "The sheet was not made."), words)
        self.error.show()

    def _go_to_lacking(self, record_type: str, record_id: int) -> None:
        """Where the organization or a third party lacks what the sheet asks for."""
        place = next(one for one in self.lacking if one[:2] == (record_type, record_id))
        at: dict[str, object] = {"field": place.fields[0]}
        if record_type == ORGANIZATION:
            self.desk.go("settings", {"section": "organization", **at})
        else:
            self.desk.go(record_type, {"record": record_id, **at})

    def _go_to_settings(self) -> None:
        self.desk.go("settings", {"section": "organization"})

    def _open(self, record_type: str, record_id: int) -> None:
        self.desk.go(record_type, {"record": record_id})
