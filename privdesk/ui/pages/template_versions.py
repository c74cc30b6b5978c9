"""The window of a template's versions: each one's text, what changed since, and taking one up."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from privdesk.documents.template_difference import Change, difference, shortened
from privdesk.errors import UserError
from privdesk.operations.letter_templates import restore_shipped, use_version
from privdesk.records import LetterTemplate
from privdesk.text import N_, translate
from privdesk.ui import messages, theme, window_state
from privdesk.ui.delegates import Role
from privdesk.ui.desk import Desk
from privdesk.ui.pages.template_history import VersionShown, read_versions
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.segmented import Choice, Segmented
from privdesk.ui.parts.table import TableView
from privdesk.ui.short_table import Index, ShortTable
from privdesk.ui.shown import day_and_hour

TEXT, DIFFERENCE = "text", "difference"
_WIDTHS = (210, 160, 170, 80)
_MARKS: dict[Change, tuple[str, str, str]] = {
    "same": ("\u2007", "", "text"),
    "gone": ("−", "red_tint", "red"),
    "new": ("+", "green_tint", "green"),
}


class VersionsModel(ShortTable[VersionShown]):
    """One row for each version."""

    COLUMNS = (
        N_("Templates", "Version"),
        N_("Templates", "Made"),
        N_("Templates", "By"),
        N_("Templates", "Letters"),
    )

    def __init__(self, versions: list[VersionShown], zone: str) -> None:
        super().__init__(versions)
        self._zone = zone

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        version = self.rows[index.row()]
        if role == Role.EMPHASIS:
            return version.is_in_use
        if role == Qt.ItemDataRole.DisplayRole:
            made = day_and_hour(version.made_at, self._zone) if version.made_at else "—"
            cells = (version_words(version), made, version.made_by or "—", str(version.letters))
            return cells[index.column()]
        return None


class TemplateVersions(QDialog):
    """`taken_up` follows another version taken up."""

    taken_up = Signal()

    def __init__(
        self, desk: Desk, name: str, title: str, parent: QWidget | None = None, side: str = TEXT
    ) -> None:
        super().__init__(parent)
        self._desk, self._name = desk, name
        self.setWindowTitle(translate("Templates", "Versions of “{title}”", title=title))
        self.setModal(True)
        self.table = TableView()
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.windowTitle())
        self.side = Segmented(
            [
                Choice(TEXT, translate("Templates", "Text")),
                Choice(DIFFERENCE, translate("Templates", "Difference from the one in use")),
            ],
            compact=True,
        )
        self.side.set_value(side)
        self.side.changed.connect(self._show_text)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Templates", "Text of the version"))
        self.words = Label("", tone="text2", wrap=True)
        self.use = Button(translate("Templates", "Use this version"), "principal", "check")
        self.use.clicked.connect(self.take_up)
        self.close_button = Button(translate("Templates", "Close"))
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        theme.changes().changed.connect(self._show_text)
        self.read()
        if side == DIFFERENCE:
            self.table.selectRow(self.table.model().rowCount() - 1)
        if not window_state.restore_window(self, "template_versions"):
            self.resize(theme.px(760), theme.px(600))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.unit(2)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.unit(1.5))
        column.addWidget(self.table, 2)
        row = QHBoxLayout()
        row.addWidget(self.side)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.text, 5)
        foot = QHBoxLayout()
        foot.setSpacing(theme.unit())
        foot.addWidget(self.words, 1)
        foot.addWidget(self.use)
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    def read(self) -> None:
        """Read the versions and show the one in use."""
        self.versions = read_versions(self._desk, self._name)
        self.table.setModel(VersionsModel(self.versions, self._desk.zone))
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, theme.px(width))
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(self._show_text)
        used = next((n for n, one in enumerate(self.versions) if one.is_in_use), 0)
        self.table.selectRow(used)
        self._show_text()

    def chosen(self) -> VersionShown | None:
        """The version whose text is shown."""
        row = self.table.currentIndex().row()
        return self.versions[row] if 0 <= row < len(self.versions) else None

    def _show_text(self) -> None:
        version = self.chosen()
        if version is None:
            return
        used = next((one for one in self.versions if one.is_in_use), None)
        if self.side.value() == DIFFERENCE and used is not None:
            self.text.setHtml(difference_html(version.source, used.source))
        else:
            self.text.setPlainText(version.source)
        self.use.setEnabled(not version.is_in_use and version.is_readable)
        self.words.setText(_about(version))

    def take_up(self) -> None:
        """Write letters with the chosen version from now on."""
        version = self.chosen()
        if version is None:
            return
        try:
            with self._desk.store.write("change_template") as session:
                if version.own_id is None:
                    restore_shipped(session, self._name)
                else:
                    use_version(session, session.get_one(LetterTemplate, version.own_id))
        except UserError as error:
            messages.tell(self, translate("Templates", "It was not done."), str(error), "alert")
            return
        self.read()
        self.taken_up.emit()

    def done(self, result: int) -> None:
        window_state.keep_window(self, "template_versions")
        super().done(result)


def confirm_restoring(parent: QWidget, *, is_added: bool) -> bool:
    """Ask before the office's own text is used no more."""
    if is_added:
        head = translate("Templates", "Withdraw this letter?")
        action = translate("Templates", "Withdraw")
    else:
        head = translate("Templates", "Go back to the program's letter?")
        action = translate("Templates", "Restore")
    text = translate("Templates", "The versions of the office are kept, and can be taken up again.")
    return messages.confirm(parent, head, text, action)


def version_words(version: VersionShown) -> str:
    """`Propia, v. 3, en uso`."""
    if version.own_id is None:
        words = translate("Templates", "Of the program, v. {version}", version=version.version)
    else:
        words = translate("Templates", "Own, v. {version}", version=version.version)
    return translate("Templates", "{words}, in use", words=words) if version.is_in_use else words


def difference_html(old: str, new: str) -> str:
    """The two texts in one, what is gone and what is new marked by a sign and a colour."""
    lines = []
    for line in shortened(difference(old, new)):
        mark, ground, tone = _MARKS[line.change]
        back = f"background-color:{theme.color(ground).name()};" if ground else ""
        colour = theme.color(tone).name()
        words = escape(line.text) or "&nbsp;"
        lines.append(f'<div style="white-space:pre-wrap;{back}color:{colour}">{mark} {words}</div>')
    return "".join(lines)


def _about(version: VersionShown) -> str:
    if not version.is_readable:
        return translate("Templates", "This Privdesk no longer understands this version.")
    if version.is_in_use:
        return translate("Templates", "Letters are written with this version now.")
    return translate("Templates", "What was issued stays as it is, whichever version is used.")
