"""The arguments of the commands on records and what happens to a request."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.arguments import (
    command,
    date_argument,
    json_flag,
    lazily,
    today_option,
)
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add these commands to the parser, in the order of the command page."""
    _add(commands)
    _receive(commands)
    _event(commands)
    _case(commands)
    _computation(commands)


def _add(commands: Commands) -> None:
    parser = command(
        commands,
        "add",
        translate("Commands", "add a record described in JSON and print its number"),
        lazily("records", "add"),
    )
    parser.add_argument("type", choices=("request", "person", "database", "party"))
    parser.add_argument("--json", required=True, metavar="FILE", help="FILE|-")


def _receive(commands: Commands) -> None:
    parser = command(
        commands,
        "receive",
        translate("Commands", "record the requests of a mail, .eml or .msg, kept as evidence"),
        lazily("receiving", "receive"),
    )
    parser.add_argument(
        "mail", type=Path, metavar="MAIL", help=translate("Commands", "the .eml or .msg file")
    )
    parser.add_argument(
        "--right",
        action="append",
        default=[],
        type=right_argument,
        metavar="RIGHT",
        help=translate("Commands", "a right exercised; given again, one more linked request"),
    )
    parser.add_argument(
        "--kind",
        default="",
        choices=list(KINDS),
        metavar="KIND",
        help=translate("Commands", "the kind, where it does not follow from the right"),
    )
    parser.add_argument(
        "--received",
        type=date_argument,
        metavar="DATE",
        help=translate("Commands", "the day it reached the organization"),
    )
    parser.add_argument(
        "--reached-officer",
        type=date_argument,
        metavar="DATE",
        help=translate("Commands", "the day it reached you, where a colleague passed it on"),
    )
    _receive_person(parser)
    parser.add_argument(
        "--database",
        default="",
        metavar="NAME",
        help=translate("Commands", "a database on record"),
    )
    parser.add_argument(
        "--again",
        action="store_true",
        help=translate("Commands", "record a mail that was received before"),
    )
    json_flag(parser)


def _receive_person(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--name",
        default="",
        metavar="NAME",
        help=translate("Commands", "names and surnames of the person"),
    )
    parser.add_argument(
        "--document",
        type=document_argument,
        default=("", ""),
        metavar="TYPE:NUMBER",
        help=translate("Commands", "the person's document, like CC:9000000142"),
    )
    parser.add_argument(
        "--email",
        default="",
        metavar="EMAIL",
        help=translate("Commands", "the person's e-mail address"),
    )


def right_argument(text: str) -> str:
    """A right by its id as an argument."""
    if text not in RIGHTS:
        message = translate(
            "Commands",
            "“{text}” is no right. There are: {known}.",
            text=text[:40],
            known=", ".join(RIGHTS),
        )
        raise argparse.ArgumentTypeError(message)
    return text


def document_argument(text: str) -> tuple[str, str]:
    """Type and number of a document (CC:9000000142) as an argument."""
    from privdesk.records.person import DOCUMENT_TYPES  # it loads the store's library

    kind, colon, number = text.partition(":")
    if not colon or not number.strip() or kind not in DOCUMENT_TYPES.keys() - {"none"}:
        message = translate(
            "Commands", "“{text}” is no document like CC:9000000142", text=text[:40]
        )
        raise argparse.ArgumentTypeError(message)
    return kind, number


def _event(commands: Commands) -> None:
    parser = command(
        commands,
        "event",
        translate("Commands", "append what happened to a request, described in JSON"),
        lazily("records", "event"),
    )
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("--json", required=True, metavar="FILE", help="FILE|-")


def _case(commands: Commands) -> None:
    parser = command(
        commands,
        "case",
        translate("Commands", "print where a request stands, what is due and what comes next"),
        lazily("case", "case"),
    )
    parser.add_argument("number", metavar="NUMBER", help=translate("Commands", "a request"))
    today_option(parser)
    json_flag(parser)


def _computation(commands: Commands) -> None:
    parser = command(
        commands,
        "computation",
        translate("Commands", "write how every date of a request was counted, as a PDF"),
        lazily("computations", "computation"),
    )
    parser.add_argument("number", metavar="NUMBER", help=translate("Commands", "a request"))
    parser.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar="FILE.pdf",
        help=translate("Commands", "the PDF; an existing file is replaced"),
    )
    parser.add_argument(
        "--keep",
        action="store_true",
        help=translate("Commands", "attach it to the request too, as evidence"),
    )
