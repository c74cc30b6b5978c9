"""Every command's arguments."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path

from privdesk import __version__
from privdesk.cli import usage
from privdesk.text import translate

Command = Callable[[argparse.Namespace], int]


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
    _init(commands)
    _term(commands)
    _add(commands)
    _event(commands)
    _case(commands)
    _due(commands)
    _letter(commands)
    _export(commands)
    _verify(commands)
    _backup(commands)
    _restore(commands)
    _demo(commands)
    return parser


def _lazily(module: str, name: str) -> Command:
    """The function of a command, imported when it runs: each command loads what it needs."""

    def run(chosen: argparse.Namespace) -> int:
        status: int = getattr(import_module(f"privdesk.cli.{module}"), name)(chosen)
        return status

    return run


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    help: str,
    run: Command,
    *,
    store: bool = True,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help, description=help)
    parser.set_defaults(run=run)
    if store:
        parser.add_argument(
            "store", type=Path, metavar="STORE", help=translate("Commands", "the .privdesk file")
        )
        _passphrase(parser)
    return parser


def _passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help=translate(
            "Commands",
            "file whose first line is the passphrase (else PRIVDESK_PASSPHRASE, else a prompt)",
        ),
    )


def _json_flag(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help=translate("Commands", "print JSON, for a program")
    )


def _today(parser: argparse.ArgumentParser) -> None:
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


def _days(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 3660:
        message = translate("Commands", "“{text}” is no number of days", text=text[:40])
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _init(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "init",
        translate("Commands", "create the encrypted file of an organization"),
        _lazily("stores", "init"),
    )
    parser.add_argument(
        "--organization",
        required=True,
        metavar="NAME",
        help=translate("Commands", "name or company name"),
    )
    parser.add_argument(
        "--nit",
        default="",
        metavar="NIT",
        help=translate("Commands", "NIT with its check digit"),
    )
    parser.add_argument(
        "--recovery-sheet",
        type=Path,
        metavar="FILE.pdf",
        help=translate("Commands", "write the recovery sheet, to print and keep apart"),
    )


def _term(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "term",
        translate("Commands", "count a term of the law from one or more dates"),
        _lazily("term", "term"),
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
    _json_flag(parser)


def _add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "add",
        translate("Commands", "add a record described in JSON and print its number"),
        _lazily("records", "add"),
    )
    parser.add_argument("type", choices=("request", "person", "database", "party"))
    parser.add_argument("--json", required=True, metavar="FILE", help="FILE|-")


def _event(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "event",
        translate("Commands", "append what happened to a request, described in JSON"),
        _lazily("records", "event"),
    )
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("--json", required=True, metavar="FILE", help="FILE|-")


def _case(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "case",
        translate("Commands", "print where a request stands, what is due and what comes next"),
        _lazily("case", "case"),
    )
    parser.add_argument("number", metavar="NUMBER", help=translate("Commands", "a request"))
    _today(parser)
    _json_flag(parser)


def _due(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands, "due", translate("Commands", "print what is due"), _lazily("records", "due")
    )
    parser.add_argument(
        "--days",
        type=_days,
        metavar="N",
        help=translate(
            "Commands", "only what is overdue or due within N calendar days, today included"
        ),
    )
    _today(parser)
    _json_flag(parser)
    parser.add_argument(
        "--exit-code",
        action="store_true",
        help=translate("Commands", "exit with status 3 when something is due"),
    )


def _letter(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "letter",
        translate("Commands", "issue a letter of a request, or print an issued one again"),
        _lazily("letters", "letter"),
    )
    parser.add_argument(
        "number", metavar="NUMBER", help=translate("Commands", "a request, or an issued letter")
    )
    parser.add_argument(
        "template",
        metavar="TEMPLATE",
        nargs="?",
        help=translate("Commands", "acknowledgement or answer; left out to print a letter again"),
    )
    parser.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")
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
        "--draft",
        action="store_true",
        help=translate("Commands", "write the draft without issuing it"),
    )


def _export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "export",
        translate("Commands", "write a register to .pdf, .xlsx, .csv or .json"),
        _lazily("records", "export"),
    )
    parser.add_argument("type", choices=("request", "person", "database", "party"))
    parser.add_argument("--to", type=Path, required=True, metavar="FILE")
    _today(parser)


def _verify(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "verify",
        translate("Commands", "check the audit chain and every record against it"),
        _lazily("stores", "verify"),
    )
    parser.add_argument(
        "--seal",
        metavar="NUMBER:HASH",
        help=translate("Commands", "a seal printed on a letter or an export"),
    )
    _json_flag(parser)


def _backup(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "backup",
        translate("Commands", "make a checked copy and print where it is"),
        _lazily("stores", "backup"),
    )
    parser.add_argument("--to", type=Path, metavar="FOLDER")


def _restore(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "restore",
        translate("Commands", "make a store from a backup; never overwrites a file"),
        _lazily("stores", "restore"),
        store=False,
    )
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("store", type=Path, metavar="STORE")
    _passphrase(parser)


def _demo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = _command(
        commands,
        "demo",
        translate("Commands", "build a fictional office in a folder and show it"),
        _lazily("demo", "demo"),
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
