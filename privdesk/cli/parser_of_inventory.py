"""The arguments of the commands on what goes out of the inventory."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.arguments import command, date_argument, json_flag, lazily, today_option
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands

# `operations.inventory_out.EXPORTS`, said here too: to be parsed, no command needs to load it.
KINDS = (
    *("databases", "activities", "parties", "retention", "inventory"),
    *("gdpr-controller", "gdpr-processor"),
)


def add_to(commands: Commands) -> None:
    """Add the two commands."""
    _inventory(commands)
    _rnbd(commands)


def _inventory(commands: Commands) -> None:
    parser = command(
        commands,
        "inventory",
        translate(
            "Commands", "print the inventory, or write it as a register, now or of a past day"
        ),
        lazily("inventory", "inventory"),
    )
    parser.add_argument(
        "kind",
        nargs="?",
        default="inventory",
        choices=KINDS,
        metavar="KIND",
        help=translate("Commands", "which part of it, or a record of GDPR art. 30"),
    )
    parser.add_argument(
        "--to",
        type=Path,
        metavar="FILE",
        help=translate("Commands", "the register; an existing file is replaced"),
    )
    _as_of(parser)
    _selection(parser)
    json_flag(parser)


def _as_of(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--as-of",
        type=date_argument,
        metavar="DATE",
        help=translate("Commands", "as it stood at the end of a past day"),
    )


def _selection(parser: argparse.ArgumentParser) -> None:
    """What narrows it, as in the window's lists."""
    parser.add_argument(
        "--words",
        default="",
        metavar="TEXT",
        help=translate("Commands", "only what its list finds with these words"),
    )
    parser.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="NAME",
        help=translate("Commands", "only what this filter of its list lets through; repeatable"),
    )
    parser.add_argument(
        "--name",
        action="append",
        default=[],
        metavar="NAME",
        help=translate("Commands", "only the record of this name; repeatable"),
    )
    today_option(parser)


def _rnbd(commands: Commands) -> None:
    parser = command(
        commands,
        "rnbd",
        translate("Commands", "write the sheet of a database for the RNBD as a PDF"),
        lazily("inventory", "rnbd"),
    )
    parser.add_argument(
        "database", metavar="NAME", help=translate("Commands", "a database on record")
    )
    parser.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="FILE.pdf",
        help=translate("Commands", "the PDF; an existing file is replaced"),
    )
    _as_of(parser)
