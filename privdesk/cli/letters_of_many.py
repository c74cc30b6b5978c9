"""`privdesk letters`: one letter to many requests, all of them or none."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.letters import refuse_existing, told_facts, typed_texts, written_or_none
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line
from privdesk.errors import Refused
from privdesk.exchange.request_facts import FIELD_KEYS
from privdesk.exchange.request_facts import Given as GivenJson
from privdesk.exchange.request_values import said_of
from privdesk.operations.issued_letters import DOCX, EML, FORMS, PDF, letter_file
from privdesk.operations.letter_facts import LetterFacts
from privdesk.operations.letters_of_many import (
    Given,
    OneOfMany,
    issue_to_many,
    lacking_words,
    look_at_many,
)
from privdesk.records import Document
from privdesk.store.counting import organization
from privdesk.store.finding import request_by_number
from privdesk.text import translate


def letters(chosen: argparse.Namespace) -> int:
    """Issue the letter to every request and write its files; prints the number of each."""
    typed, told = typed_texts(chosen), told_facts(chosen)
    wanted = {PDF: True, DOCX: chosen.docx, EML: chosen.eml}
    forms = [form for form in FORMS if wanted[form]]
    with open_store(chosen, writing=True) as store, store.write("issue_letter") as session:
        zone = organization(session).time_zone
        with said_of("facts", FIELD_KEYS):
            facts = LetterFacts(**GivenJson(session, told, zone, True).facts())
        given = Given(clock.now(), typed, facts)
        ids = [request_by_number(session, number).id for number in chosen.numbers]
        rows = look_at_many(session, ids, chosen.template, given)
        _refuse_unready(rows)
        issued = issue_to_many(session, ids, chosen.template, given)
        # Written before the commit: letters that could not all be written are not issued.
        _write(session, issued, forms, chosen.to)
        numbers = [one.number for one in issued]
    for number, one in zip(numbers, rows, strict=True):
        print(f"{number} {one.number}")
    for one in rows:
        for warning in one.warnings:
            print(one_line(f"{one.number}: {warning}"), file=sys.stderr)
    return DONE


def _refuse_unready(rows: Sequence[OneOfMany]) -> None:
    """Say what every one of them lacks, then raise `Refused`."""
    unready = [one for one in rows if not one.is_ready]
    for one in unready:
        words = one.problem or lacking_words(one.missing)
        print(one_line(f"{one.number}: {words}"), file=sys.stderr)
    if unready:
        raise Refused(translate("Letters", "No letter was issued: all are, or none."))


def _write(
    session: Session, issued: Sequence[Document], forms: Sequence[str], folder: Path
) -> None:
    names = {
        (one.number, form): folder / f"{one.number}.{form}" for one in issued for form in forms
    }
    for path in names.values():
        refuse_existing(path)
    with written_or_none() as write:
        for one in issued:
            for form in forms:
                write(names[one.number, form], letter_file(session, one, form))
