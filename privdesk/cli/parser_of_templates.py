"""The arguments of the commands on the letters' templates, logo and signature."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.arguments import command, json_flag, lazily
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.cli.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the three commands."""
    _templates(commands)
    _template(commands)
    _picture(commands)


def _templates(commands: Commands) -> None:
    parser = command(
        commands,
        "templates",
        translate("Commands", "list the templates with which letters are written"),
        lazily("templates", "templates"),
    )
    json_flag(parser)


def _template(commands: Commands) -> None:
    parser = command(
        commands,
        "template",
        translate("Commands", "list the versions of a letter's template, save, take or restore it"),
        lazily("templates", "template"),
    )
    parser.add_argument(
        "name",
        metavar="NAME",
        help=translate("Commands", "a template by its name, as `templates` prints it"),
    )
    acts = parser.add_mutually_exclusive_group()
    acts.add_argument(
        "--show", action="store_true", help=translate("Commands", "print the template in use")
    )
    acts.add_argument(
        "--save",
        type=Path,
        metavar="FILE.md",
        help=translate("Commands", "write the template in use to a file"),
    )
    acts.add_argument(
        "--take",
        metavar="FILE.md",
        help=translate("Commands", "make a new version of a file, in use from now on; FILE|-"),
    )
    acts.add_argument(
        "--version",
        type=int,
        metavar="N",
        help=translate("Commands", "take up the office's version N again"),
    )
    acts.add_argument(
        "--restore",
        action="store_true",
        help=translate("Commands", "go back to the template of the program"),
    )
    acts.add_argument(
        "--withdraw",
        action="store_true",
        help=translate("Commands", "offer a letter that the office added no more"),
    )
    json_flag(parser)


def _picture(commands: Commands) -> None:
    parser = command(
        commands,
        "picture",
        translate("Commands", "print a logo or a signature on letters, or no more"),
        lazily("templates", "picture"),
    )
    parser.add_argument("use", choices=("logo", "signature"))
    parser.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar="FILE",
        help=translate("Commands", "a picture: PNG, JPEG, GIF, BMP, TIFF or WebP"),
    )
    parser.add_argument(
        "--remove", action="store_true", help=translate("Commands", "print letters without it")
    )
    parser.add_argument(
        "--clear-white",
        action="store_true",
        help=translate("Commands", "leave out the white paper around it"),
    )
