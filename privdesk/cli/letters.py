"""`privdesk letter`: issue a letter, write its draft, or print an issued one again."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.opening import open_store, read_text
from privdesk.cli.terminal_text import one_line
from privdesk.documents.destination import write_whole
from privdesk.errors import BadInput
from privdesk.exchange.request_facts import FIELD_KEYS, LETTER_KEYS, Given
from privdesk.exchange.request_json import read_objects
from privdesk.exchange.request_values import refuse_unknown, said_of
from privdesk.operations.issued_letters import FORMS, PDF, letter_file
from privdesk.operations.letter_facts import LetterFacts
from privdesk.operations.letter_templates import templates_in_use
from privdesk.operations.letters import PreparedLetter, issue_letter, prepare_letter
from privdesk.records import Request
from privdesk.store.counting import organization
from privdesk.store.finding import document_by_number, request_by_number
from privdesk.text import translate

_OPTIONS = {"pdf": "to", "docx": "docx", "eml": "eml"}


def letter(chosen: argparse.Namespace) -> int:
    """Issue the letter and write its files; the number of the letter is printed."""
    files = {form: path for form in FORMS if (path := getattr(chosen, _OPTIONS[form]))}
    if not files or (chosen.draft and list(files) != [PDF]):
        raise BadInput(_which_file(chosen), "to")
    if chosen.template is None:
        return _reprint(chosen, files)
    asked = _Asked(chosen.number, chosen.template, typed_texts(chosen), told_facts(chosen))
    now = clock.now()
    if chosen.draft:
        with open_store(chosen, writing=False) as store, store.read() as session:
            _, prepared = asked.prepare(session, now, adding=False)
            write_whole(chosen.to, prepared.pdf())
            _warn(prepared)
        return DONE
    for path in files.values():
        refuse_existing(path)
    with open_store(chosen, writing=True) as store, store.write("issue_letter") as session:
        request, prepared = asked.prepare(session, now, adding=True)
        document = issue_letter(session, request, prepared, now=now)
        # Written before the commit: a letter that could not be written is not issued.
        with written_or_none() as write:
            for form, path in files.items():
                write(path, letter_file(session, document, form))
        number = document.number
    print(number)
    _warn(prepared)
    return DONE


def _which_file(chosen: argparse.Namespace) -> str:
    if chosen.draft:
        return translate("Commands", "A draft is written as a PDF alone: give it with --to.")
    return translate("Commands", "Say where to write the letter: --to, --docx or --eml.")


@dataclass(frozen=True)
class _Asked:
    """The letter asked for: of which request, by which template, with which texts and facts."""

    number: str
    template: str
    typed: Mapping[str, str]
    told: Mapping[str, Any]

    def prepare(
        self, session: Session, now: datetime, *, adding: bool
    ) -> tuple[Request, PreparedLetter]:
        request = request_by_number(session, self.number)
        template = templates_in_use(session).named(self.template, request.kind)
        given = Given(session, self.told, organization(session).time_zone, adding)
        with said_of("facts", FIELD_KEYS):
            facts = LetterFacts(**given.facts())
        return request, prepare_letter(
            session, request, template, now=now, typed=self.typed, facts=facts
        )


def _warn(prepared: PreparedLetter) -> None:
    """Say what the officer should know, and what the law asks for that the letter does not say."""
    for warning in prepared.warnings:
        print(one_line(warning), file=sys.stderr)
    unmet = [f"{c.text} ({c.article})" for c in prepared.letter.checklist if not c.is_met]
    if unmet:
        items = one_line("; ".join(unmet))
        print(
            translate(
                "Commands", "The law asks for more than the letter says: {items}.", items=items
            ),
            file=sys.stderr,
        )


def _reprint(chosen: argparse.Namespace, files: Mapping[str, Path]) -> int:
    with open_store(chosen, writing=False) as store, store.read() as session:
        document = document_by_number(session, chosen.number)
        contents = {path: letter_file(session, document, form) for form, path in files.items()}
        for path, content in contents.items():
            write_whole(path, content)
        print(document.number)
    return DONE


def refuse_existing(path: Path) -> None:
    """Raise `BadInput` for a file that is there: what is issued replaces nothing."""
    if path.exists():
        raise BadInput(
            translate("Commands", "{path} exists already; nothing was issued.", path=path), "to"
        )


@contextmanager
def written_or_none() -> Iterator[Callable[[Path, bytes], None]]:
    """Write new files through what it gives; after any error none of them is left."""
    made: list[Path] = []

    def write(path: Path, content: bytes) -> None:
        write_whole(path, content)
        made.append(path)

    try:
        yield write
    except BaseException:
        for path in made:
            path.unlink(missing_ok=True)
        raise


def typed_texts(chosen: argparse.Namespace) -> dict[str, str]:
    """The texts by field of `--values` and `--set`. Raises `BadImport`, `BadInput`."""
    typed: dict[str, str] = {}
    if chosen.values:
        typed.update(_texts(read_text(str(chosen.values))))
    for one in chosen.set:
        name, equals, text = one.partition("=")
        if not equals:
            raise BadInput(translate("Commands", "--set takes FIELD=TEXT."), "set")
        typed[name.strip()] = text
    return typed


def told_facts(chosen: argparse.Namespace) -> dict[str, Any]:
    """The facts as the JSON tells them. Raises `BadImport`, `BadInput`."""
    if not chosen.facts:
        return {}
    (given, *others) = read_objects(read_text(chosen.facts)) or [{}]
    if others:
        raise BadInput(translate("Commands", "--facts takes one JSON object."), "facts")
    refuse_unknown(given, LETTER_KEYS)
    return given


def _texts(text: str) -> dict[str, str]:
    """The texts by field of a JSON object. Raises `BadImport`, `BadInput`."""
    (given, *others) = read_objects(text) or [{}]
    if others or not all(isinstance(value, str) for value in given.values()):
        raise BadInput(translate("Commands", "--values takes a JSON object of texts."), "values")
    return given
