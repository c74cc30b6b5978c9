"""The program started anew: another beside this one, or a fresh one in its place."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

STORE_VARIABLE = "PRIVDESK_STORE"  # what a program started by another opens; "-": the welcome
SAID_VARIABLE = "PRIVDESK_SAID"  # what it says first, of what was done before it was started
PASSPHRASE_VARIABLE = "PRIVDESK_PASSPHRASE"  # of the commands


def _command() -> list[str]:
    """How this program was started, for starting it anew."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "privdesk"]


def start_another(store: str, said: str = "") -> None:
    """Start the program once more, at the unlock window of a store or, for "-", the welcome.

    It says `said` there.
    """
    from PySide6.QtCore import QProcess

    _leave_word(store, said)
    command = _command()
    QProcess.startDetached(command[0], command[1:])
    take_word()


def take_word() -> tuple[str, str]:
    """What the program that started this one left: the store, or "-", and what to say; once."""
    return os.environ.pop(STORE_VARIABLE, ""), os.environ.pop(SAID_VARIABLE, "")


def _leave_word(store: str, said: str) -> None:
    os.environ[STORE_VARIABLE] = store
    if said:
        os.environ[SAID_VARIABLE] = said


def replace_process(store: str, said: str = "") -> None:
    """Put a fresh program in this one's place: Python cannot wipe a key from its memory.

    The fresh one is given the path of the store and what it says there, and nothing else: no
    passphrase that a command would read stays in its environment.
    """
    os.environ.pop(PASSPHRASE_VARIABLE, None)
    if sys.platform == "linux":
        _leave_word(store, said)
        sys.stdout.flush()
        sys.stderr.flush()
        command = _command()
        os.execv(command[0], command)  # noqa: S606  (there is no shell to fear)
    start_another(store, said)
    QApplication.quit()
