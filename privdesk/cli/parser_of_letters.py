"""The arguments of the commands that issue letters, one or many."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.arguments import command, lazily
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add these commands to the parser, in the order of the command page."""
    _letter(commands)
    _letters(commands)


def _letter(commands: Commands) -> None:
    parser = command(
        commands,
        "letter",
        translate("Commands", "issue a letter of a request, or print an issued one again"),
        lazily("letters", "letter"),
    )
    parser.add_argument(
        "number", metavar="NUMBER", help=translate("Commands", "a request, or an issued letter")
    )
    parser.add_argument(
        "template",
        metavar="TEMPLATE",
        nargs="?",
        help=translate("Commands", "a template by its name; left out to print a letter again"),
    )
    for option, metavar, words in (
        ("--to", "FILE.pdf", translate("Commands", "write its PDF")),
        ("--docx", "FILE.docx", translate("Commands", "write a copy to finish in Word")),
        ("--eml", "FILE.eml", translate("Commands", "write the draft of a mail with its PDF")),
    ):
        parser.add_argument(option, type=Path, metavar=metavar, help=words)
    _letter_contents(parser)
    parser.add_argument(
        "--draft",
        action="store_true",
        help=translate("Commands", "write the draft without issuing it"),
    )


def _letters(commands: Commands) -> None:
    parser = command(
        commands,
        "letters",
        translate("Commands", "issue one letter to many requests, all of them or none"),
        lazily("letters_of_many", "letters"),
    )
    parser.add_argument(
        "template", metavar="TEMPLATE", help=translate("Commands", "a template by its name")
    )
    parser.add_argument(
        "numbers",
        metavar="NUMBER",
        nargs="+",
        help=translate("Commands", "the requests, in the order of the letters' numbers"),
    )
    parser.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    parser.add_argument(
        "--docx",
        action="store_true",
        help=translate("Commands", "write a copy of each to finish in Word, too"),
    )
    parser.add_argument(
        "--eml",
        action="store_true",
        help=translate("Commands", "write the draft of a mail with each PDF, too"),
    )
    _letter_contents(parser)


def _letter_contents(parser: argparse.ArgumentParser) -> None:
    """What a letter says that the store does not know."""
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="FIELD=TEXT",
        help=translate("Commands", "the text of a field of the letter"),
    )
    parser.add_argument(
        "--values",
        type=Path,
        metavar="FILE.json",
        help=translate("Commands", "a JSON object of fields and texts"),
    )
    parser.add_argument(
        "--facts",
        metavar="FILE.json",
        help=translate("Commands", "a JSON object of what the letter decides or announces, or -"),
    )
