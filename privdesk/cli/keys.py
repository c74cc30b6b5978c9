"""`privdesk passphrase`: another passphrase for a store, and the sheet that goes with it."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from privdesk import clock
from privdesk.cli import opening
from privdesk.errors import BadInput
from privdesk.store.key import Key, key_from_groups, salt_of
from privdesk.store.store import Store
from privdesk.text import translate


def change(chosen: argparse.Namespace) -> int:
    """Change the passphrase, make a backup under the new one, and say what is void."""
    from privdesk.cli.stores import write_recovery_sheet
    from privdesk.operations.strength import check_long, check_strong, texts_of
    from privdesk.store.backup import backup
    from privdesk.store.counting import organization
    from privdesk.store.rekey import change_passphrase

    if chosen.recovery_sheet and chosen.recovery_sheet.exists():  # perhaps another store's
        raise BadInput(
            translate(
                "Commands",
                "{path} exists already; nothing was changed.",
                path=chosen.recovery_sheet,
            ),
            "recovery_sheet",
        )
    present = (
        groups_in(chosen.recovery_file) if chosen.recovery_file else opening.passphrase(chosen)
    )
    new = _new_passphrase(chosen)
    check_long(new, "new")
    secret = secret_for(chosen, chosen.store, present)
    with Store.open(chosen.store, secret, writing=True, actor=opening.actor()) as store:
        with store.read() as session:
            office = organization(session)
            name, known = office.name, texts_of(office)
        check_strong(new, known, "new")
        change_passphrase(store, present, new)
        made = backup(store.path, store.key, now=clock.now())  # whatever becomes of the sheet
        print(translate("Commands", "The passphrase of {path} is changed.", path=store.path))
        if chosen.recovery_sheet:
            write_recovery_sheet(store, chosen.recovery_sheet, name)
        else:
            print(
                translate(
                    "Commands",
                    "The recovery sheet that you have no longer opens it: print the new one in the "
                    "window.",
                )
            )
        print(made)
    return 0


def secret_for(chosen: argparse.Namespace, path: Path, given: str = "") -> str | Key:
    """What opens the file at `path`: the key of --recovery-file, else the passphrase."""
    if chosen.recovery_file:
        return key_from_groups(given or groups_in(chosen.recovery_file), salt_of(path))
    return given or opening.passphrase(chosen)


def groups_in(path: Path) -> str:
    """The text of a file with the groups of a recovery sheet, on one line or several."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.read(4_000)
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(translate("Commands", "{path} cannot be read.", path=path)) from error


def _new_passphrase(chosen: argparse.Namespace) -> str:
    if chosen.new_passphrase_file:
        return opening.passphrase_in(chosen.new_passphrase_file)
    if not sys.stdin.isatty():
        raise BadInput(translate("Commands", "Give the new passphrase: --new-passphrase-file."))
    found = getpass.getpass(translate("Commands", "New passphrase: "))
    if getpass.getpass(translate("Commands", "Once more: ")) != found:
        raise BadInput(translate("Commands", "The two passphrases differ."))
    return found
