"""Opening a store for a command: the passphrase, and who is acting."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

from privdesk.errors import BadInput, Refused
from privdesk.store.store import Store
from privdesk.text import translate


def actor() -> str:
    """Who acts, for the audit chain: the user of this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "privdesk"


def passphrase(chosen: argparse.Namespace, *, twice: bool = False) -> str:
    """From --passphrase-file, else PRIVDESK_PASSPHRASE, else a prompt (asked twice for a new one).

    Raises `BadInput` when there is none.
    """
    if chosen.passphrase_file:
        return passphrase_in(chosen.passphrase_file)
    if (given := os.environ.get("PRIVDESK_PASSPHRASE")) is not None:
        found = given
    elif sys.stdin.isatty():
        found = getpass.getpass(translate("Commands", "Passphrase: "))
        if twice and getpass.getpass(translate("Commands", "Once more: ")) != found:
            raise BadInput(translate("Commands", "The two passphrases differ."))
    else:
        raise BadInput(
            translate("Commands", "Give the passphrase: --passphrase-file or PRIVDESK_PASSPHRASE.")
        )
    if not found:
        raise BadInput(translate("Commands", "The passphrase is empty."))
    return found


def passphrase_in(path: Path) -> str:
    """The passphrase on the first line of a file. Raises `BadInput` when there is none."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            found = file.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(
            translate("Commands", "The passphrase file {path} cannot be read.", path=path)
        ) from error
    if not found:
        raise BadInput(translate("Commands", "The passphrase file is empty."))
    return found


def open_store(chosen: argparse.Namespace, *, writing: bool, unasked: bool = False) -> Store:
    """The store of a command; a writing one is refused while another holds the writer's lock.

    It is refused too, but `unasked`, while the holidays and terms of this program are others than
    those the office accepted: what it counts would move dates that nobody was told of.
    """
    store = Store.open(chosen.store, passphrase(chosen), writing=writing, actor=actor())
    if writing and not unasked:
        try:
            _check_accepted(store)
        except BaseException:
            store.close()
            raise
    return store


def _check_accepted(store: Store) -> None:
    from privdesk.operations.calendar_change import is_reference_accepted

    with store.read() as session:
        if not is_reference_accepted(session):
            raise Refused(
                translate(
                    "Commands",
                    "This Privdesk brings other holidays or terms of the law than those accepted "
                    "so far. See what moves, and accept them: privdesk calendar STORE --accept "
                    "--yes, or open the file in the window.",
                )
            )


def read_text(where: str) -> str:
    """The text of a file, or of standard input for `-`. Raises `BadInput` when it is none."""
    try:
        if where == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig")
        return Path(where).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BadInput(
            translate("Commands", "{path} cannot be read.", path=where), "json"
        ) from error
    except UnicodeDecodeError as error:
        raise BadInput(
            translate("Commands", "{path} is not in UTF-8.", path=where), "json"
        ) from error
