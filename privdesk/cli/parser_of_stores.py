"""The arguments of the commands on the store's file as a whole, and on its backups."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.arguments import command, json_flag, lazily, passphrase_file
from privdesk.cli.parser_of_keys import recovery_file
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the commands on a store that is there."""
    _verify(commands)
    _backup(commands)
    _backups(commands)
    _compare(commands)
    _restore(commands)


def add_first(commands: Commands) -> None:
    """Add the command that makes a store."""
    parser = command(
        commands,
        "init",
        translate("Commands", "create the encrypted file of an organization"),
        lazily("stores", "init"),
    )
    parser.add_argument(
        "--organization",
        required=True,
        metavar="NAME",
        help=translate("Commands", "name or company name"),
    )
    parser.add_argument(
        "--nit",
        default="",
        metavar="NIT",
        help=translate("Commands", "NIT with its check digit"),
    )
    parser.add_argument(
        "--recovery-sheet",
        type=Path,
        metavar="FILE.pdf",
        help=translate("Commands", "write the recovery sheet, to print and keep apart"),
    )


def _verify(commands: Commands) -> None:
    parser = command(
        commands,
        "verify",
        translate("Commands", "check the audit chain and every record against it"),
        lazily("stores", "verify"),
    )
    parser.add_argument(
        "--seal",
        metavar="NUMBER:HASH",
        help=translate("Commands", "a seal printed on a letter or an export"),
    )
    json_flag(parser)


def _backup(commands: Commands) -> None:
    parser = command(
        commands,
        "backup",
        translate("Commands", "make a checked copy and print where it is"),
        lazily("stores", "backup"),
    )
    parser.add_argument("--to", type=Path, metavar="FOLDER")


def _backups(commands: Commands) -> None:
    parser = command(
        commands,
        "backups",
        translate("Commands", "list the backups of a store"),
        lazily("backups", "backups"),
    )
    parser.add_argument("--folder", type=Path, metavar="FOLDER")
    json_flag(parser)


def _compare(commands: Commands) -> None:
    parser = command(
        commands,
        "compare",
        translate("Commands", "say what going back to a backup would lose and gain"),
        lazily("backups", "compare"),
        store=False,
    )
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("store", type=Path, metavar="STORE")
    passphrase_file(parser)
    parser.add_argument(
        "--other-passphrase-file",
        type=Path,
        metavar="FILE",
        help=translate(
            "Commands",
            "file whose first line is the passphrase of the backup, where it has another one",
        ),
    )
    json_flag(parser)


def _restore(commands: Commands) -> None:
    parser = command(
        commands,
        "restore",
        translate("Commands", "make a store from a backup; never overwrites a file"),
        lazily("stores", "restore"),
        store=False,
    )
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("store", type=Path, metavar="STORE")
    passphrase_file(parser)
    recovery_file(parser)
