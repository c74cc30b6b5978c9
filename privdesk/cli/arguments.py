"""What the arguments of several commands have in common."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.text import translate

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

Command = Callable[[argparse.Namespace], int]


def lazily(module: str, name: str) -> Command:
    """The function of a command, imported when it runs: each command loads what it needs."""

    def run(chosen: argparse.Namespace) -> int:
        status: int = getattr(import_module(f"privdesk.cli.{module}"), name)(chosen)
        return status

    return run


def command(
    commands: Commands,
    name: str,
    help: str,
    run: Command,
    *,
    store: bool = True,
) -> argparse.ArgumentParser:
    """The parser of one command, with the store and its passphrase where it needs them."""
    parser = commands.add_parser(name, help=help, description=help)
    parser.set_defaults(run=run)
    if store:
        parser.add_argument(
            "store", type=Path, metavar="STORE", help=translate("Commands", "the .privdesk file")
        )
        passphrase_file(parser)
    return parser


def passphrase_file(parser: argparse.ArgumentParser) -> None:
    """The option for where the passphrase stands."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help=translate(
            "Commands",
            "file whose first line is the passphrase (else PRIVDESK_PASSPHRASE, else a prompt)",
        ),
    )


def json_flag(parser: argparse.ArgumentParser) -> None:
    """The option to print JSON."""
    parser.add_argument(
        "--json", action="store_true", help=translate("Commands", "print JSON, for a program")
    )


def today_option(parser: argparse.ArgumentParser) -> None:
    """The option to reckon from another day."""
    parser.add_argument(
        "--today",
        type=date_argument,
        metavar="DATE",
        help=translate("Commands", "the day to reckon from; this day if left out"),
    )


def date_argument(text: str) -> date:
    """An ISO date (2026-11-20) as an argument."""
    try:
        found = date.fromisoformat(text)
        if found.isoformat() != text:  # Python reads weeks and days without hyphens too
            raise ValueError(text)
        return found
    except ValueError as error:
        message = translate("Commands", "“{text}” is no date like 2026-11-20", text=text[:40])
        raise argparse.ArgumentTypeError(message) from error


def days_argument(text: str) -> int:
    """A number of days, at most ten years, as an argument."""
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 3660:
        message = translate("Commands", "“{text}” is no number of days", text=text[:40])
        raise argparse.ArgumentTypeError(message)
    return int(text)
