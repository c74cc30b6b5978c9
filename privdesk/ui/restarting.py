"""The program started anew: another beside this one, or a fresh one in its place."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

STORE_VARIABLE = "PRIVDESK_STORE"  # what a program started by another opens; "-": the welcome
PASSPHRASE_VARIABLE = "PRIVDESK_PASSPHRASE"  # of the commands


def _command() -> list[str]:
    """How this program was started, for starting it anew."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "privdesk"]


def start_another(store: str) -> None:
    """Start the program once more, at the unlock window of a store or, for "-", the welcome."""
    from PySide6.QtCore import QProcess

    os.environ[STORE_VARIABLE] = store
    command = _command()
    QProcess.startDetached(command[0], command[1:])
    os.environ.pop(STORE_VARIABLE, None)


def replace_process(store: str) -> None:
    """Put a fresh program in this one's place: Python cannot wipe a key from its memory.

    The fresh one is given the path of the store and nothing else: no passphrase that a command
    would read stays in its environment.
    """
    os.environ.pop(PASSPHRASE_VARIABLE, None)
    if sys.platform == "linux":
        os.environ[STORE_VARIABLE] = store
        sys.stdout.flush()
        sys.stderr.flush()
        command = _command()
        os.execv(command[0], command)  # noqa: S606  (there is no shell to fear)
    start_another(store)
    QApplication.quit()
