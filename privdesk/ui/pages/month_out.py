"""What leaves Hoy: the month or the list on paper, and what is due as a file for any calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from privdesk.operations.months import (
    deadlines_calendar,
    due_pdf,
    month_file_name,
    month_pdf,
)
from privdesk.text import translate
from privdesk.ui import printing, theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.month_view import title_of
from privdesk.ui.parts.asking_window import AskingWindow
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.label import Label
from privdesk.ui.pdf_panel import PdfWindow


def show_month_pdf(desk: Desk, month: date, parent: QWidget) -> PdfWindow:
    """Open the month as it is printed: read it, print it, save it."""
    with desk.store.read() as session:
        pdf = month_pdf(session, month, desk.now())
    window = PdfWindow(pdf, title_of(month), parent, file_name=month_file_name(month, "pdf"))
    window.show()
    return window


def show_due_pdf(desk: Desk, parent: QWidget) -> PdfWindow:
    """Open the list of what is due as it is printed."""
    with desk.store.read() as session:
        pdf = due_pdf(session, desk.now())
    title = translate("Month", "What is due")
    day = f"{desk.today():%Y-%m-%d}"
    window = PdfWindow(pdf, title, parent, file_name=f"{title} {day}.pdf")
    window.show()
    return window


class CalendarFileDialog(AskingWindow):
    """What a calendar file holds, before it leaves the encrypted file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Month", "Calendar .ics"))
        self.names = CheckBox(translate("Month", "Name the people"))
        self.days_off = CheckBox(translate("Month", "Include the holidays and days off"))
        self.save_button = Button(translate("Month", "Save…"), "principal")
        events = translate(
            "Month",
            "Each matter becomes an event of a whole day with its number, and a reminder "
            "the business day before. Saved again, the file changes the same events; what "
            "was done meanwhile must be taken out of the calendar by hand.",
        )
        open_file = translate(
            "Month", "This file is not encrypted: whoever has it or sees that calendar reads it."
        )
        self.lay_out(
            translate("Month", "What is due, for any calendar"),
            self.save_button,
            Label(events, wrap=True),
            Label(open_file, tone="amber", wrap=True),
            self.names,
            self.days_off,
        )
        self.setFixedWidth(theme.px(480))


def save_calendar(desk: Desk, parent: QWidget) -> Path | None:
    """Ask what it holds and where, and write it; None when the officer gave it up.

    Raises `UserError` when it cannot be written.
    """
    dialog = CalendarFileDialog(parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    names, days_off = dialog.names.isChecked(), dialog.days_off.isChecked()
    dialog.deleteLater()
    if not accepted:
        return None
    with desk.store.read() as session:
        content = deadlines_calendar(session, desk.now(), with_names=names, with_days_off=days_off)
    name = translate("Month", "Deadlines {day}.ics", day=f"{desk.today():%Y-%m-%d}")
    return printing.save_copy(content, name, parent)
