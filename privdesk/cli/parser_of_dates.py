"""The arguments of the commands about dates: due, month, calendar."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.arguments import (
    command,
    date_argument,
    days_argument,
    json_flag,
    lazily,
    today_option,
)
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the three commands."""
    _due(commands)
    _month(commands)
    _calendar(commands)


def _due(commands: Commands) -> None:
    parser = command(
        commands, "due", translate("Commands", "print what is due"), lazily("due", "due")
    )
    parser.add_argument(
        "--days",
        type=days_argument,
        metavar="N",
        help=translate(
            "Commands", "only what is overdue or due within N calendar days, today included"
        ),
    )
    today_option(parser)
    json_flag(parser)
    parser.add_argument(
        "--exit-code",
        action="store_true",
        help=translate("Commands", "exit with status 3 when something is due"),
    )
    parser.add_argument(
        "--ics",
        type=Path,
        metavar="FILE.ics",
        help=translate("Commands", "write what is due to an .ics file, for any calendar"),
    )
    parser.add_argument(
        "--names",
        action="store_true",
        help=translate("Commands", "name the people in the .ics file, which is not encrypted"),
    )
    parser.add_argument(
        "--days-off",
        action="store_true",
        help=translate("Commands", "also the days that are not counted, in the .ics file"),
    )


def month_argument(text: str) -> date:
    """An ISO month (2026-11) as an argument: its first day."""
    try:
        found = date.fromisoformat(f"{text}-01")
        if f"{found:%Y-%m}" != text or found.year < 1000:
            raise ValueError(text)
        return found
    except ValueError as error:
        message = translate("Commands", "“{text}” is no month like 2026-11", text=text[:40])
        raise argparse.ArgumentTypeError(message) from error


def _month(commands: Commands) -> None:
    parser = command(
        commands,
        "month",
        translate("Commands", "print what stands on each day of a month"),
        lazily("month", "month"),
    )
    parser.add_argument(
        "month",
        metavar="MONTH",
        nargs="?",
        type=month_argument,
        help=translate("Commands", "a month like 2026-11; this month if left out"),
    )
    today_option(parser)
    json_flag(parser)
    parser.add_argument(
        "--pdf",
        type=Path,
        metavar="FILE.pdf",
        help=translate(
            "Commands", "write the month to a PDF instead; an existing file is replaced"
        ),
    )
    parser.add_argument(
        "--paper",
        choices=("letter", "a4"),
        default="letter",
        help=translate("Commands", "the paper of the PDF"),
    )


def _calendar(commands: Commands) -> None:
    parser = command(
        commands,
        "calendar",
        translate("Commands", "print or change the days that terms count, telling what moves"),
        lazily("calendar", "calendar"),
    )
    parser.add_argument(
        "--add",
        nargs=3,
        metavar=("DAY", "NAME", "ACT"),
        help=translate("Commands", "a day off by a law or an authority"),
    )
    parser.add_argument(
        "--business",
        nargs=3,
        metavar=("DAY", "NAME", "ACT"),
        help=translate("Commands", "a holiday that a law or an authority made a business day"),
    )
    parser.add_argument(
        "--close",
        nargs=3,
        metavar=("FIRST", "LAST", "NAME"),
        help=translate("Commands", "a closure of the office, which moves targets only"),
    )
    parser.add_argument(
        "--remove",
        type=date_argument,
        metavar="DAY",
        help=translate("Commands", "take back a day that the office added"),
    )
    parser.add_argument(
        "--saturday",
        choices=("yes", "no"),
        metavar="ANSWER",
        help=translate("Commands", "whether Saturday is a business day"),
    )
    parser.add_argument(
        "--accept",
        action="store_true",
        help=translate("Commands", "accept the holidays and terms that ship with this program"),
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help=translate(
            "Commands", "carry it out; without it the command only tells what would move"
        ),
    )
