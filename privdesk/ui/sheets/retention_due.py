"""What is due for erasure today: planned disposals, and the program's own files by their rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.documents.retention_words import period_of
from privdesk.documents.spanish import in_sentence
from privdesk.operations.retention import (
    DisposalDue,
    OwnFilesDue,
    adopt_rules,
    disposals_due,
    not_adopted,
    own_files_due,
)
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import figure
from privdesk.ui.parts.scrolled import Scrolled
from privdesk.ui.sheets.due_group import DueGroup, DueLine

_SHOWN = 100  # lines of a group; the rest is counted


class RetentionDue(Scrolled):
    """`opened(str, int)` is the page and the record that a line leads to."""

    opened = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, sideways=True)
        self._desk = desk
        self.found = OwnFilesDue((), ())
        self.disposals: tuple[DisposalDue, ...] = ()
        self.form: QWidget | None = None
        self.proposal = Notice(
            "info", "", "", translate("RetentionPage", "Take them over"), closable=True
        )
        self.proposal.acted.connect(self.adopt)
        self.nothing = Notice("success", translate("RetentionPage", "Nothing is due for erasure."))
        self.planned = DueGroup(translate("RetentionPage", "Disposals"))
        self.copies = DueGroup(translate("RetentionPage", "Copies of identity documents"))
        self.requests = DueGroup(translate("RetentionPage", "Old correspondence"))
        self.purge = Button(translate("RetentionPage", "Erase these copies…"), icon="trash")
        self.purge.clicked.connect(self.begin_purge)
        self.copies.add_button(self.purge)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("part", "page")
        column = QVBoxLayout(inside)
        margin = theme.unit(3)
        column.setContentsMargins(margin, theme.unit(2), margin, theme.unit(2))
        column.setSpacing(theme.unit(2))
        for part in (self.proposal, self.nothing, self.planned, self.copies, self.requests):
            part.hide()
            column.addWidget(part)
        column.addStretch(1)
        for group in (self.planned, self.copies, self.requests):
            group.opened.connect(self.opened)
        self.setWidget(inside)

    def refresh(self) -> None:
        """Read anew what is due today."""
        with self._desk.store.read() as session:
            self.disposals = disposals_due(session, self._desk.today())
            self.found = own_files_due(session, self._desk.today())
            proposed = not_adopted(session)
        self._show_disposals()
        self._show_copies()
        self._show_requests()
        self.nothing.setVisible(not self.count())
        self.proposal.setVisible(bool(proposed))
        self.proposal.say(
            translate("RetentionPage", "Privdesk keeps files of its own, too."),
            translate(
                "RetentionPage",
                "Rules are proposed for them: {rules}. Taken over, they are yours to change.",
                rules="; ".join(f"{rule['name']} ({_period(rule)})" for rule in proposed),
            ),
        )

    def count(self) -> int:
        """How many things are due."""
        return len(self.disposals) + len(self.found.identity) + len(self.found.correspondence)

    def _show_disposals(self) -> None:
        lines = []
        for due in self.disposals:
            by = (
                translate("RetentionPage", "at the latest")
                if due.is_limit
                else translate("RetentionPage", "from")
            )
            lines.append(DueLine("disposal", due.id, due.what, by, due.due_on, due.held_by))
        self.planned.show_lines(
            translate(
                "RetentionPage",
                "Planned disposals whose day has come, or its notice. Open one to record it as "
                "done.",
            ),
            lines,
            len(lines),
        )

    def _show_copies(self) -> None:
        found = self.found.identity
        lines = [
            DueLine("requests", c.request_id, c.name, c.request, c.due_on, c.held_by)
            for c in found[:_SHOWN]
        ]
        free = sum(not copy.held_by for copy in found)
        self.copies.show_lines(
            translate(
                "RetentionPage",
                "They served to verify an identity; by your rule they need not stay. Their name "
                "and their SHA-256 do.",
            ),
            lines,
            len(found),
        )
        self.purge.setVisible(bool(free))
        self.purge.setText(
            translate("RetentionPage", "Erase 1 copy…")
            if free == 1
            else translate("RetentionPage", "Erase {count} copies…", count=figure(free))
        )

    def _show_requests(self) -> None:
        found = self.found.correspondence
        lines = [
            DueLine("requests", r.request_id, r.number, "", r.due_on, r.held_by)
            for r in found[:_SHOWN]
        ]
        self.requests.show_lines(
            translate(
                "RetentionPage",
                "Closed requests whose correspondence has served its time. Open one and choose "
                "“Erase the person's data…” in its menu.",
            ),
            lines,
            len(found),
        )

    def adopt(self) -> None:
        """Make the proposed rules the office's own."""
        with self._desk.store.write("save_record") as session:
            adopt_rules(session)
        self.refresh()

    def begin_purge(self) -> None:
        """Ask who answers for it, and erase the copies that nothing holds."""
        from privdesk.ui.sheets.purge_form import PurgeCopies

        free = [copy for copy in self.found.identity if not copy.held_by]
        if free:
            self.form = PurgeCopies(self._desk, free, self.window())
            self.form.purged.connect(lambda number: self.opened.emit("disposal", number))
            self.form.open()

    def take_keyboard(self) -> None:
        """Bring the keyboard to the first thing that is due."""
        for part in self._parts():
            if not part.isHidden():
                part.setFocus()
                return
        self.setFocus()

    def _parts(self) -> Sequence[QWidget]:
        return (self.planned, self.copies, self.requests)


def _period(rule: Mapping[str, Any]) -> str:
    return in_sentence(period_of(rule))
