"""The arguments of the commands on retention, disposal and the erasure of a person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.arguments import command, date_argument, json_flag, lazily, today_option
from privdesk.rules.inventory_words import DISPOSAL_METHODS
from privdesk.text import translate

if TYPE_CHECKING:
    import argparse

    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the three commands."""
    _retention(commands)
    _disposal(commands)
    _erase(commands)


def _retention(commands: Commands) -> None:
    parser = command(
        commands,
        "retention",
        translate("Commands", "print what is due for erasure; purge copies of identity documents"),
        lazily("retention", "retention"),
    )
    acts = parser.add_mutually_exclusive_group()
    acts.add_argument(
        "--adopt",
        action="store_true",
        help=translate("Commands", "adopt the proposed rules for the program's own files"),
    )
    acts.add_argument(
        "--purge",
        action="store_true",
        help=translate("Commands", "erase the copies of identity documents that are due"),
    )
    _who_and_how(parser)
    _backups(parser)
    today_option(parser)
    json_flag(parser)


def _disposal(commands: Commands) -> None:
    parser = command(
        commands,
        "disposal",
        translate("Commands", "list disposals, plan one, record that it was done, write its act"),
        lazily("disposal", "disposal"),
    )
    parser.add_argument(
        "disposal",
        nargs="?",
        metavar="DISPOSAL",
        help=translate("Commands", "the number of its act, or its id"),
    )
    acts = parser.add_mutually_exclusive_group()
    acts.add_argument(
        "--plan",
        metavar="WHAT",
        help=translate("Commands", "plan the disposal of this, and print its id"),
    )
    acts.add_argument(
        "--do", action="store_true", help=translate("Commands", "record that it was done")
    )
    acts.add_argument(
        "--cancel",
        metavar="REASON",
        help=translate("Commands", "give a planned one up"),
    )
    acts.add_argument(
        "--act",
        type=Path,
        metavar="FILE.pdf",
        help=translate("Commands", "write its act as a PDF; an existing file is replaced"),
    )
    _of_a_plan(parser)
    _who_and_how(parser)
    _of_an_act(parser)
    today_option(parser)
    json_flag(parser)


def _backups(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--backups",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help=translate("Commands", "another folder with backups of the store; may be repeated"),
    )


def _of_a_plan(parser: argparse.ArgumentParser) -> None:
    for name, metavar, words in (
        ("--rule", "NAME", translate("Commands", "the retention rule it follows")),
        ("--database", "NAME", translate("Commands", "a database on record")),
        ("--activity", "NAME", translate("Commands", "an activity on record")),
    ):
        parser.add_argument(name, metavar=metavar, help=words)
    for name, words in (
        ("--since", translate("Commands", "the day from which the rule counts")),
        ("--due", translate("Commands", "its day; that of the rule if left out")),
    ):
        parser.add_argument(name, type=date_argument, metavar="DATE", help=words)


def _of_an_act(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--on",
        type=date_argument,
        metavar="DATE",
        help=translate("Commands", "the day it was done; this day if left out"),
    )
    parser.add_argument(
        "--count", type=int, metavar="N", help=translate("Commands", "how many people")
    )
    for name, words in (
        ("--how", translate("Commands", "how it was done")),
        ("--witnesses", translate("Commands", "who saw it")),
        ("--erased", translate("Commands", "what was erased")),
        ("--kept", translate("Commands", "what was kept, and why")),
    ):
        parser.add_argument(name, metavar="TEXT", default="", help=words)


def _who_and_how(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--responsible",
        metavar="NAME",
        default="",
        help=translate("Commands", "who answers for it"),
    )
    parser.add_argument(
        "--method",
        choices=tuple(DISPOSAL_METHODS),
        default="logical",
        metavar="METHOD",
        help=translate("Commands", "by which method; logical if left out"),
    )


def _erase(commands: Commands) -> None:
    parser = command(
        commands,
        "erase",
        translate("Commands", "erase a person, after telling what goes and what stays"),
        lazily("erase", "erase"),
    )
    parser.add_argument(
        "person",
        metavar="PERSON",
        help=translate("Commands", "TYPE:NUMBER of the document, or id:ID as `find --json` has it"),
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help=translate("Commands", "do it; without it only the plan is printed"),
    )
    _who_and_how(parser)
    for name, metavar, words in (
        ("--request", "NUMBER", translate("Commands", "the request that it follows from")),
        ("--disposal", "ID", translate("Commands", "the planned disposal that this does")),
        ("--witnesses", "TEXT", translate("Commands", "who saw it")),
        ("--notes", "TEXT", translate("Commands", "more for its act, without naming the person")),
    ):
        parser.add_argument(name, metavar=metavar, default="", help=words)
    _backups(parser)
    today_option(parser)
    json_flag(parser)
