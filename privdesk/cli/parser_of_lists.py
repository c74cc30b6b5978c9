"""The arguments of the commands on the organization's data and on the lists of the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privdesk.cli.arguments import command, json_flag, lazily
from privdesk.rules.lists import LISTS
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the two commands."""
    _organization(commands)
    _lists(commands)


def _organization(commands: Commands) -> None:
    parser = command(
        commands,
        "organization",
        translate("Commands", "print or change the organization's data"),
        lazily("office", "office"),
    )
    parser.add_argument(
        "--take",
        metavar="FILE.json",
        help=translate("Commands", "change what this JSON object says; FILE|-"),
    )
    json_flag(parser)


def _lists(commands: Commands) -> None:
    parser = command(
        commands,
        "lists",
        translate("Commands", "print the lists of the office, or change an entry of one"),
        lazily("lists", "lists"),
    )
    parser.add_argument("list", nargs="?", choices=LISTS, metavar="LIST")
    parser.add_argument(
        "code", nargs="?", metavar="CODE", help=translate("Commands", "an entry by its code")
    )
    for name, words in (
        ("--label", translate("Commands", "its name")),
        ("--group", translate("Commands", "the group it stands in")),
        ("--rnbd-code", translate("Commands", "its code in the form of the RNBD")),
        ("--source", translate("Commands", "the norm or act that says so")),
    ):
        parser.add_argument(name, metavar="TEXT", help=words)
    parser.add_argument(
        "--value",
        type=int,
        metavar="PESOS",
        help=translate("Commands", "the value of a UVT in pesos"),
    )
    for name, words in (
        ("--sensitive", translate("Commands", "whether it is a sensitive datum")),
        ("--adequate", translate("Commands", "whether the country's protection is adequate")),
    ):
        parser.add_argument(name, choices=("yes", "no"), metavar="ANSWER", help=words)
    acts = parser.add_mutually_exclusive_group()
    acts.add_argument(
        "--retire", action="store_true", help=translate("Commands", "offer it no more")
    )
    acts.add_argument("--offer", action="store_true", help=translate("Commands", "offer it again"))
    acts.add_argument(
        "--restore",
        action="store_true",
        help=translate("Commands", "take back what the office changed in it"),
    )
    json_flag(parser)
