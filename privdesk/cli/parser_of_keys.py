"""The arguments of what opens a store: another passphrase, or the recovery sheet for one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.arguments import command, lazily
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """The command that changes the passphrase."""
    parser = command(
        commands,
        "passphrase",
        translate("Commands", "change the passphrase of a store"),
        lazily("keys", "change"),
    )
    recovery_file(parser)
    parser.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="FILE",
        help=translate(
            "Commands", "file whose first line is the new passphrase (else a prompt, asked twice)"
        ),
    )
    parser.add_argument(
        "--recovery-sheet",
        type=Path,
        metavar="FILE.pdf",
        help=translate("Commands", "write the new recovery sheet, to print and keep apart"),
    )


def recovery_file(parser: argparse.ArgumentParser) -> None:
    """The option for the groups of the recovery sheet, instead of the passphrase."""
    parser.add_argument(
        "--recovery-file",
        type=Path,
        metavar="FILE",
        help=translate(
            "Commands", "file with the groups of the recovery sheet, for the passphrase"
        ),
    )
