"""Every command's arguments."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk import __version__
from privdesk.cli import (
    parser_of_evidence,
    parser_of_finding,
    parser_of_keys,
    parser_of_requests,
    usage,
)
from privdesk.cli.arguments import (
    command,
    date_argument,
    json_flag,
    lazily,
    passphrase_file,
    today_option,
)
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands; the chosen one's function is `run` in what it parses."""
    usage.speak()
    parser = argparse.ArgumentParser(
        prog="privdesk",
        description=translate(
            "Commands", "Privdesk without a window. Without arguments the window opens."
        ),
    )
    parser.add_argument("--version", action="version", version=f"privdesk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _init(commands)
    _term(commands)
    parser_of_requests.add_to(commands)
    parser_of_evidence.add_to(commands)
    parser_of_finding.add_to(commands)
    _export(commands)
    _verify(commands)
    _backup(commands)
    _backups(commands)
    _compare(commands)
    _restore(commands)
    parser_of_keys.add_to(commands)
    _demo(commands)
    return parser


def _init(commands: Commands) -> None:
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


def _term(commands: Commands) -> None:
    parser = command(
        commands,
        "term",
        translate("Commands", "count a term of the law from one or more dates"),
        lazily("term", "term"),
        store=False,
    )
    parser.add_argument(
        "term",
        metavar="TERM",
        help=translate("Commands", "a term by its id: inquiry.answer, claim.answer, …"),
    )
    parser.add_argument(
        "--from",
        dest="start",
        action="extend",  # given twice, both are counted
        nargs="+",
        required=True,
        type=date_argument,
        metavar="DATE",
        help=translate("Commands", "the day from which the term runs"),
    )
    parser.add_argument(
        "--law",
        default="co-1581",
        metavar="LAW",
        help=translate("Commands", "a law by its id"),
    )
    json_flag(parser)


def _export(commands: Commands) -> None:
    parser = command(
        commands,
        "export",
        translate("Commands", "write a register to .pdf, .xlsx, .csv or .json"),
        lazily("records", "export"),
    )
    parser.add_argument("type", choices=("request", "person", "database", "party"))
    parser.add_argument("--to", type=Path, required=True, metavar="FILE")
    today_option(parser)


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
    parser_of_keys.recovery_file(parser)


def _demo(commands: Commands) -> None:
    parser = command(
        commands,
        "demo",
        translate("Commands", "build a fictional office in a folder and show it"),
        lazily("demo", "demo"),
        store=False,
    )
    parser.add_argument(
        "folder", type=Path, metavar="FOLDER", nargs="?", default=Path("build/demo")
    )
    parser.add_argument(
        "--no-window",
        action="store_true",
        help=translate("Commands", "save pictures of the screens instead of opening the window"),
    )
