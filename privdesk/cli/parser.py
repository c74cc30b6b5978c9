"""Every command's arguments, in the order of the command page."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk import __version__
from privdesk.cli import (
    parser_of_dates,
    parser_of_evidence,
    parser_of_finding,
    parser_of_inventory,
    parser_of_keys,
    parser_of_letters,
    parser_of_lists,
    parser_of_requests,
    parser_of_retention,
    parser_of_stores,
    parser_of_templates,
    usage,
)
from privdesk.cli.arguments import (
    command,
    date_argument,
    json_flag,
    lazily,
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
    parser_of_stores.add_first(commands)
    _term(commands)
    parser_of_requests.add_to(commands)
    parser_of_dates.add_to(commands)
    parser_of_letters.add_to(commands)
    parser_of_templates.add_to(commands)
    parser_of_lists.add_to(commands)
    parser_of_evidence.add_to(commands)
    parser_of_finding.add_to(commands)
    _export(commands)
    parser_of_inventory.add_to(commands)
    parser_of_retention.add_to(commands)
    parser_of_stores.add_to(commands)
    parser_of_keys.add_to(commands)
    _demo(commands)
    return parser


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
