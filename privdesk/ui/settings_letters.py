"""Ajustes → Cartas: the letters' templates, and the pictures that are printed on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.documents.template import Template
from privdesk.documents.template_set import shipped_templates
from privdesk.errors import UserError
from privdesk.operations.letter_templates import (
    restore_shipped,
    template_of,
    withdraw,
    withdrawn_templates,
)
from privdesk.records import LetterTemplate
from privdesk.rules.rights import KINDS
from privdesk.text import N_, say, translate
from privdesk.ui import messages, theme
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_menu import addressee_words
from privdesk.ui.pages.template_versions import TemplateVersions, confirm_restoring
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.table import TableView
from privdesk.ui.settings_pictures import PictureBox
from privdesk.ui.short_table import Index, ShortTable

_WIDTHS = (300, 190, 150, 150)
_ROWS = 9  # shown without scrolling


@dataclass(frozen=True)
class TemplateRow:
    """A template in the list; one that was withdrawn can only be taken up again."""

    template: Template
    is_withdrawn: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the office wrote it."""
        return self.template.own_id is not None

    @property
    def is_added(self) -> bool:
        """Whether the program has none of that name."""
        return self.template.name not in shipped_templates().shipped

    @property
    def is_behind(self) -> bool:
        """Whether the program's own changed since the office wrote its own."""
        shipped = shipped_templates().shipped.get(self.template.name)
        return self.is_own and shipped is not None and self.template.based_on != shipped.fingerprint


class TemplatesModel(ShortTable[TemplateRow]):
    """The templates in use, then those of the office that were withdrawn."""

    COLUMNS = (
        N_("Templates", "Letter"),
        N_("Templates", "For"),
        N_("Templates", "To whom"),
        N_("Templates", "Version"),
    )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Role.EMPHASIS:
            return index.column() == 0 and row.is_own and not row.is_withdrawn
        if role == Role.TONE:
            if row.is_behind and index.column() == 3:
                return "amber"
            return "text2" if row.is_withdrawn or index.column() else None
        if role == Qt.ItemDataRole.DisplayRole:
            kinds = ", ".join(say(KINDS[kind]) for kind in row.template.applies_to)
            cells = (row.template.title, kinds, addressee_words(row.template), _version(row))
            return cells[index.column()]
        return None


class LettersBox(QWidget):
    """The list with Modificar…, Nueva…, Restaurar… and Versiones…, and under it the pictures."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.window_of_versions: TemplateVersions | None = None
        self.model = TemplatesModel()
        self.table = TableView()
        self.table.setModel(self.model)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(translate("Templates", "Templates of letters"))
        self.table.opened.connect(self.change)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.change_button = Button(
            translate("Templates", "Change…"), "recommended", "edit", compact=True
        )
        self.new_button = Button(translate("Templates", "New…"), icon="plus", compact=True)
        self.restore_button = Button("", icon="restore", compact=True)
        self.versions_button = Button(
            translate("Templates", "Versions…"), icon="history", compact=True
        )
        self.change_button.clicked.connect(self.change)
        self.new_button.clicked.connect(self.add)
        self.restore_button.clicked.connect(self.restore)
        self.versions_button.clicked.connect(self.show_versions)
        self.logo = PictureBox(desk, "logo")
        self.signature = PictureBox(desk, "signature")
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(Heading(translate("Templates", "Templates of letters")))
        words = translate(
            "Templates",
            "Write them as your office does. Every version is kept, and each letter says which one "
            "made it.",
        )
        column.addWidget(Label(words, tone="text2", wrap=True))
        self.table.setFixedHeight(theme.px(32 + 32 * _ROWS))
        for number, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(number, theme.px(width))
        column.addWidget(self.table)
        buttons = FlowLayout()
        for button in (
            self.change_button, self.new_button, self.restore_button, self.versions_button
        ):  # fmt: skip
            buttons.addWidget(button)
        column.addLayout(buttons)
        for picture in (self.logo, self.signature):
            column.addSpacing(theme.unit(2))
            column.addWidget(picture)

    def refresh(self) -> None:
        """Read the templates and the pictures again; the chosen one stays chosen."""
        before = self.chosen()
        with self._desk.store.read() as session:
            gone = []
            for row in withdrawn_templates(session):
                try:
                    gone.append(TemplateRow(template_of(row), is_withdrawn=True))
                except UserError:  # of a Privdesk to come: its versions are in the file
                    continue
        used = [TemplateRow(one) for one in self._desk.templates().all()]
        self.model.show_rows([*used, *gone])
        name = before.template.name if before else ""
        place = [row.template.name for row in self.model.rows]
        self.table.selectRow(place.index(name) if name in place else 0)
        self.logo.refresh()
        self.signature.refresh()

    def choose_version(self, record_id: int) -> None:
        """Choose the template of which that is a version of the office's."""
        with self._desk.store.read() as session:
            version = session.get(LetterTemplate, record_id)
        names = [row.template.name for row in self.model.rows]
        if version is not None and version.name in names:
            self.table.selectRow(names.index(version.name))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> TemplateRow | None:
        """The row that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _chosen(self) -> None:
        row = self.chosen()
        if row is None:
            return
        self.change_button.setEnabled(not row.is_withdrawn)
        self.versions_button.setEnabled(True)
        self.restore_button.setEnabled(row.is_own and not row.is_withdrawn)
        self.restore_button.setText(
            translate("Templates", "Withdraw…")
            if row.is_added
            else translate("Templates", "Restore…")
        )

    # What the officer does

    def change(self) -> None:
        """Open the page of the chosen template."""
        row = self.chosen()
        if row is not None and not row.is_withdrawn:
            self._desk.go("template", {"template": row.template.name})

    def add(self) -> None:
        """Open the page of a new letter, like the chosen one to begin with."""
        row = self.chosen()
        name = row.template.like or row.template.name if row is not None else ""
        known = name in shipped_templates().shipped
        self._desk.go("template", {"like": name if known else "answer_inquiry"})

    def show_versions(self) -> None:
        """Open the window of the chosen template's versions."""
        row = self.chosen()
        if row is None:
            return
        window = TemplateVersions(self._desk, row.template.name, row.template.title, self)
        self.window_of_versions = window
        window.open()

    def restore(self) -> None:
        """Go back to the program's letter, or withdraw one of the office's own."""
        row = self.chosen()
        if row is None or not confirm_restoring(self, is_added=row.is_added):
            return
        act = withdraw if row.is_added else restore_shipped
        try:
            with self._desk.store.write("change_template") as session:
                act(session, row.template.name)
        except UserError as error:
            messages.tell(self, translate("Templates", "It was not done."), str(error), "alert")


def _version(row: TemplateRow) -> str:
    version = row.template.version
    if row.is_withdrawn:
        return translate("Templates", "Withdrawn")
    if not row.is_own:
        return translate("Templates", "Of the program, v. {version}", version=version)
    if row.is_behind:
        return translate("Templates", "Own, v. {version}: look at it", version=version)
    return translate("Templates", "Own, v. {version}", version=version)
