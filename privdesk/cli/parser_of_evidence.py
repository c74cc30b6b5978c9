"""The arguments of the commands on attached files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.arguments import command, json_flag, lazily
from privdesk.text import translate

if TYPE_CHECKING:
    import argparse

    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add these commands to the parser, in the order of the command page."""
    parser = command(
        commands,
        "attach",
        translate("Commands", "attach files to a record, as evidence"),
        lazily("attachments", "attach"),
    )
    _record(parser)
    parser.add_argument(
        "files",
        type=Path,
        nargs="+",
        metavar="FILE",
        help=translate("Commands", "a file of any kind, up to 100 MB"),
    )
    parser = command(
        commands,
        "attachments",
        translate("Commands", "print the files attached to a record, or save them"),
        lazily("attachments", "attachments"),
    )
    _record(parser)
    json_flag(parser)
    parser.add_argument(
        "--save",
        type=Path,
        metavar="FOLDER",
        help=translate("Commands", "write a checked copy of each there; nothing is overwritten"),
    )


def _record(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "record",
        metavar="RECORD",
        help=translate(
            "Commands",
            "a request's number, database:NAME, activity:NAME, party:NAME, contract:NAME, "
            "retention_rule:NAME, legal_hold:NAME, disposal:NUMBER, person:TYPE:NUMBER or "
            "organization",
        ),
    )
