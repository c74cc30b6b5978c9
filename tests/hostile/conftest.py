"""One office in which every text that can be typed is a hostile one, and the desk that shows it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from privdesk.documents.template_set import shipped_templates
from privdesk.exchange.request_json import add_request
from privdesk.operations.letter_templates import add_template
from privdesk.operations.letters import issue_letter, prepare_letter
from privdesk.operations.office import new_organization, save_record
from privdesk.records import CalendarDay, Closure, Party, Request
from privdesk.store.attachments import attach
from privdesk.store.key import Key
from privdesk.store.saved_filters import LONGEST_NAME, Selection, keep_filter
from privdesk.store.store import Store
from tests.hostile.texts import PRINTED, TEXTS
from tests.ui.conftest import desk, dressed, own_settings

__all__ = ["desk", "dressed", "own_settings"]

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # Monday, 10 in the morning in Bogotá
PASSPHRASE = "frase de prueba bastante larga"
ZONE = "America/Bogota"


def request_of(text: str, number: int) -> dict[str, object]:
    """A request in the documented format whose every free text is this one."""
    person = {
        "name": text,
        "document_type": "other",
        "document_number": f"{number} {text}",
        **dict.fromkeys(("phone", "address", "city", "country"), text),
        "email": f"=+<b>{number}@correo.example",
    }
    return {
        "right": "erase",
        "person": person,
        "applicant": {"name": text, "document_type": "none"},
        "capacity": "attorney",
        "capacity_proof": text,
        "received": "2026-11-10",
        "database": text,
        "reply_address": text,
        "text": text,
        "message_id": f"{number}{text}",
        "events": [{"event": "note", "on": "2026-11-12", "note": text}],
    }


def record_all(session: Session) -> None:
    """Of each text a request, a third party, a day off, a closure, a file and a kept filter."""
    for number, text in enumerate(TEXTS.values(), 1):
        request = add_request(session, request_of(text, number), now=NOW, zone=ZONE)
        save_record(session, Party, {"name": text, "contact": text})
        named = {"name": text, "source": text, "change": "added"}
        save_record(session, CalendarDay, {"day": date(2027, 3, number), **named})
        closed = {"first": date(2027, 5, number), "last": date(2027, 5, number), "name": text}
        save_record(session, Closure, closed)
        attach(session, "request", request.id, text, f"x{number}".encode(), NOW)
        keep_filter(session, "request", f"{number} {text}"[:LONGEST_NAME], Selection(text))


def issue_letters(session: Session) -> None:
    """A letter to each whose name the printed font has."""
    template = shipped_templates().load("acknowledgement_claim")
    for name in PRINTED:
        request = session.get_one(Request, list(TEXTS).index(name) + 1)
        letter = prepare_letter(session, request, template, now=NOW)
        typed = dict.fromkeys(letter.letter.missing, TEXTS[name])
        letter = prepare_letter(session, request, template, now=NOW, typed=typed)
        issue_letter(session, request, letter, now=NOW)


def fill(store: Store) -> None:
    """What an officer could have typed in a day, each word of it hostile."""
    with store.write("receive_request") as session:
        record_all(session)
    with store.write("issue_letter") as session:
        issue_letters(session)
    with store.write("change_template") as session:
        add_template(
            session,
            title=TEXTS["markup"],
            source="Texto: {titular} <b>x</b>",
            like="acknowledgement_claim",
            kinds=("claim",),
            now=NOW,
        )


@pytest.fixture(scope="session")
def _hostile_office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Key]:
    path = tmp_path_factory.mktemp("hostil") / "oficina <b>& ñ.privdesk"
    text = TEXTS["markup"]
    office = new_organization(
        text,
        **dict.fromkeys(("address", "city", "phone", "email"), text),
        officer_name=text,
        officer_position=text,
    )
    with Store.create(path, PASSPHRASE, office, actor=text) as store:
        fill(store)
        return path, store.key


@pytest.fixture
def office(_hostile_office: tuple[Path, Key], tmp_path: Path) -> Iterator[Store]:
    """A fresh copy of the office, open for writing."""
    path = Path(shutil.copyfile(_hostile_office[0], tmp_path / _hostile_office[0].name))
    with Store.open(path, _hostile_office[1], writing=True, actor=TEXTS["markup"]) as store:
        yield store
