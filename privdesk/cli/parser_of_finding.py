"""The arguments of the command that finds records by words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privdesk.cli.arguments import command, json_flag, lazily, today_option
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = command(
        commands,
        "find",
        translate("Commands", "find any record by words, by a number or a part of one"),
        lazily("find", "find"),
    )
    parser.add_argument(
        "words",
        nargs="+",
        metavar="WORD",
        help=translate("Commands", "what the record must hold; accents and capitals are the same"),
    )
    today_option(parser)
    json_flag(parser)
