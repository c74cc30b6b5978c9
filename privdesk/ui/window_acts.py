"""What the menus ask of the program as a whole: help, reports, backups, the recovery sheet."""

from __future__ import annotations

from privdesk import __version__
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.main_window import MainWindow, about_words
from privdesk.ui.restarting import start_another


def show_help(window: MainWindow) -> None:
    """The window of keys and words."""
    from privdesk.ui.help import HelpWindow

    HelpWindow(window).show()


def tell_about(window: MainWindow) -> None:
    """Which program and version this is."""
    messages.tell(window, translate("About", "About Privdesk"), about_words(__version__))


def save_report(window: MainWindow) -> None:
    """A report of defects, saved where the officer says."""
    messages.save_report(window)


def back_up(window: MainWindow) -> None:
    """A backup now."""
    from privdesk.ui.keeping import back_up_now

    back_up_now(window)


def print_sheet(window: MainWindow) -> None:
    """The window that prints the recovery sheet."""
    from privdesk.ui.keeping import RecoveryWindow

    RecoveryWindow(window.desk.store, window).open()


def open_other(_window: MainWindow) -> None:
    """Another program, at the welcome."""
    start_another("-")


ACTS = {
    "help": show_help,
    "about": tell_about,
    "report": save_report,
    "backup": back_up,
    "recovery": print_sheet,
    "open_other": open_other,
}
