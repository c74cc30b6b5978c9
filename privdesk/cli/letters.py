"""`privdesk letter`: issue a letter, write its draft, or print an issued one again."""

from __future__ import annotations

import argparse
from pathlib import Path

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.opening import open_store, read_text
from privdesk.documents.destination import write_whole
from privdesk.documents.template import template_for
from privdesk.errors import BadInput
from privdesk.exchange.request_json import read_objects
from privdesk.operations.letters import issue_letter, prepare_letter, reprint
from privdesk.store.finding import document_by_number, request_by_number
from privdesk.text import translate


def letter(chosen: argparse.Namespace) -> int:
    """Issue the letter and write its PDF; the number of the letter is printed."""
    if chosen.template is None:
        return _reprint(chosen)
    typed = _typed(chosen)
    now = clock.now()
    if chosen.draft:
        with open_store(chosen, writing=False) as store, store.read() as session:
            request = request_by_number(session, chosen.number)
            template = template_for(chosen.template, request.kind)
            prepared = prepare_letter(session, request, template, now=now, typed=typed)
            write_whole(chosen.to, prepared.pdf())
        return DONE
    _refuse_existing(chosen.to)
    with open_store(chosen, writing=True) as store, store.write("issue_letter") as session:
        request = request_by_number(session, chosen.number)
        template = template_for(chosen.template, request.kind)
        prepared = prepare_letter(session, request, template, now=now, typed=typed)
        document = issue_letter(session, request, prepared, now=now)
        # Written before the commit: a letter that could not be written is not issued.
        write_whole(chosen.to, reprint(session, document))
        number = document.number
    print(number)
    return DONE


def _reprint(chosen: argparse.Namespace) -> int:
    with open_store(chosen, writing=False) as store, store.read() as session:
        document = document_by_number(session, chosen.number)
        write_whole(chosen.to, reprint(session, document))
        print(document.number)
    return DONE


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise BadInput(
            translate("Commands", "{path} exists already; nothing was issued.", path=path), "to"
        )


def _typed(chosen: argparse.Namespace) -> dict[str, str]:
    typed: dict[str, str] = {}
    if chosen.values:
        typed.update(_texts(read_text(str(chosen.values))))
    for one in chosen.set:
        name, equals, text = one.partition("=")
        if not equals:
            raise BadInput(translate("Commands", "--set takes FIELD=TEXT."), "set")
        typed[name.strip()] = text
    return typed


def _texts(text: str) -> dict[str, str]:
    """The texts by field of a JSON object. Raises `BadImport`, `BadInput`."""
    (given, *others) = read_objects(text) or [{}]
    if others or not all(isinstance(value, str) for value in given.values()):
        raise BadInput(translate("Commands", "--values takes a JSON object of texts."), "values")
    return given
