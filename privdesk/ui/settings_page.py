"""Ajustes: the organization, the calendar of the office, and where numbers start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from privdesk.records import LetterTemplate, ListEntry, Organization
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.numbering_box import NumberingBox
from privdesk.ui.office_form import OfficeForm
from privdesk.ui.page import Page
from privdesk.ui.pages.page_head import PageHead
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.scrolled import Scrolled
from privdesk.ui.parts.sight import bring_into_sight
from privdesk.ui.settings_backups import BackupsBox
from privdesk.ui.settings_boxes import ClosuresBox, DaysOffBox
from privdesk.ui.settings_letters import LettersBox
from privdesk.ui.settings_lists import ListsBox
from privdesk.ui.settings_office import OFFICE_FIELDS, OFFICE_FORM, show_headings
from privdesk.ui.settings_security import SecurityBox

SECTIONS = ("organization", "calendar", "numbering", "letters", "lists", "backups", "security")


class SettingsPage(Page):
    """Its tabs; `show_argument({"section": …})` goes to one of `SECTIONS`.

    With `{"section": "lists", "list": …}` that list is shown, and with the code of an `entry` the
    form of it ("": of a new one).
    """

    name = "settings"
    watches = frozenset(
        {
            *("organization", "calendar_day", "closure", "number_series", "letter_template"),
            "list_entry",
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.office = OfficeForm(desk, OFFICE_FIELDS, OFFICE_FORM)
        show_headings(self.office.form)
        self.evidence = EvidenceBox(desk, translate("Settings", "Files of the organization"))
        self.evidence.show_record((Organization.__tablename__, 1))
        self.saturday = OfficeForm(desk, ["saturday_is_business"])
        self.saturday.save_button.set_kind("recommended")
        # The box to tick says the same words.
        self.saturday.form.labeled["saturday_is_business"].label.hide()
        self.days_off = DaysOffBox(desk)
        self.closures = ClosuresBox(desk)
        self.numbering = NumberingBox(desk)
        self.backups = BackupsBox(desk)
        self.tabs = QTabWidget()
        self.tabs.addTab(
            _scrolled(self.office, self._pictures_hint(), self.evidence),
            translate("Settings", "Organization"),
        )
        self.tabs.addTab(
            _scrolled(self.saturday, self.days_off, self.closures),
            translate("Settings", "Calendar"),
        )
        self.tabs.addTab(_scrolled(self.numbering), translate("Settings", "Numbering"))
        self.letters = LettersBox(desk)
        self.tabs.addTab(_scrolled(self.letters), translate("Settings", "Letters"))
        self.lists = ListsBox(desk)
        self.tabs.addTab(_scrolled(self.lists), translate("Settings", "Lists"))
        self.tabs.addTab(_scrolled(self.backups), translate("Settings", "Backups"))
        self.security = SecurityBox(desk)
        self.tabs.addTab(_scrolled(self.security), translate("Settings", "Security"))
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, 0, margin, 0)
        column.setSpacing(0)
        column.addWidget(PageHead(translate("Settings", "Settings")))
        words = translate(
            "Settings", "They are kept inside the encrypted file, and every change in its history."
        )
        column.addWidget(Label(words, tone="text2", wrap=True))
        column.addSpacing(theme.unit())
        column.addWidget(self.tabs, 1)
        self.save_action = QAction(translate("Settings", "Save"), self)
        self.save_action.setShortcut(QKeySequence("Ctrl+S"))
        self.save_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.save_action.triggered.connect(self._save_shown)
        self.addAction(self.save_action)

    def _pictures_hint(self) -> QWidget:
        """Where the logo and the signature are, for who looks for them here."""
        words = translate("Settings", "The logo and the digitized signature are among the letters.")
        self.to_pictures = LinkButton(translate("Settings", "Go to Letters"))
        self.to_pictures.clicked.connect(self._show_pictures)
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit(1.5))
        row.addWidget(Label(words, tone="text2", wrap=True), 1)
        row.addWidget(self.to_pictures)
        return hint

    def _show_pictures(self) -> None:
        self.tabs.setCurrentIndex(SECTIONS.index("letters"))
        _bring_in_sight(self.letters.logo)

    def title(self) -> str:
        return translate("Settings", "Settings")

    def page_actions(self) -> Sequence[QAction]:
        return (self.save_action,)

    def show_argument(self, argument: object) -> None:
        section = argument.get("section") if isinstance(argument, dict) else None
        if section in SECTIONS:
            self.tabs.setCurrentIndex(SECTIONS.index(section))
        field = argument.get("field") if isinstance(argument, dict) else None
        if section == "organization" and field in self.office.form.editors:
            self.office.form.go_to_name(str(field))
        for box in (self.days_off, self.closures):
            if isinstance(argument, dict) and argument.get("day") == box.record_type.__tablename__:
                record = argument.get("record")
                box.go_on(record if isinstance(record, int) else 0)
        if isinstance(argument, dict) and isinstance(argument.get("list"), str):
            self.lists.show_list(argument["list"])
            if isinstance(argument.get("entry"), str):
                self.lists.go_on(argument["entry"])
        if isinstance(argument, dict) and "table" in argument:
            self._show_record(argument["table"], argument["record"])

    def _show_record(self, table: str, record_id: int) -> None:
        """Choose that day, closure or version of a template in its list."""
        for box in (self.days_off, self.closures):
            if table == box.record_type.__tablename__ and box.table.choose(record_id):
                _bring_in_sight(box.table)
        if table == LetterTemplate.__tablename__:
            self.letters.choose_version(record_id)
        if table == ListEntry.__tablename__:
            self.lists.choose_record(record_id)

    def refresh(self) -> None:
        for form in (self.office, self.saturday):
            form.refresh()
        self.days_off.refresh()
        self.closures.refresh()
        self.numbering.refresh()
        self.letters.refresh()
        self.lists.refresh()
        self.backups.refresh()
        self.security.refresh()

    def _save_shown(self) -> None:
        if self.tabs.currentIndex() == 0:
            self.office.save()
        elif self.tabs.currentIndex() == 1:
            self._save_calendar()
        elif self.tabs.currentIndex() == SECTIONS.index("numbering"):
            self.numbering.save()
        elif self.tabs.currentIndex() == SECTIONS.index("lists") and self.lists.is_open():
            self.lists.save()

    def _save_calendar(self) -> None:
        """What is being written: an open form of a day, and the box to tick."""
        opened = [box for box in (self.days_off, self.closures) if box.is_open()]
        if not all(box.save() for box in opened):
            return
        if self.saturday.form.is_dirty() or not opened:
            self.saturday.save()

    def may_leave(self) -> bool:
        days = (self.days_off, self.closures)
        return (
            self.office.may_leave()
            and self.saturday.may_leave()
            and all(box.may_leave(stays=True) for box in days)
            and self.numbering.may_leave()
            and self.lists.may_leave(stays=True)
        )


def _bring_in_sight(widget: QWidget) -> None:
    bring_into_sight(widget)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolled(*parts: QWidget) -> QScrollArea:
    """The parts one below the other, no wider than is good to read."""
    inside = QWidget()
    inside.setProperty("part", "page")
    # On the whole, not on each part: texts that wrap are measured by the width given here.
    inside.setMaximumWidth(theme.px(840))
    column = QVBoxLayout(inside)
    column.setContentsMargins(theme.px(4), theme.unit(2), theme.px(12), theme.unit(3))
    column.setSpacing(theme.unit(3))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    scroller = Scrolled(sideways=True)
    scroller.setWidget(inside)
    return scroller
