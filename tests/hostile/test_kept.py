"""What was given is what is kept, found and given again; the file stays whole."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from privdesk.errors import BadInput
from privdesk.exchange.request_file import write_requests
from privdesk.exchange.request_json import read_objects
from privdesk.operations.office import change_organization, save_record
from privdesk.records import CalendarDay, Closure, Database, Party, Request
from privdesk.store.attachments import clean_name
from privdesk.store.finding import attachments_of
from privdesk.store.finding_everywhere import find_everywhere
from privdesk.store.lists import Day, Listing
from privdesk.store.saved_filters import saved_filters
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.hostile.conftest import NOW
from tests.hostile.texts import TEXTS, kept_of

DAY = Day(date(2026, 11, 23), date(2026, 11, 26))
NO_WORD = ("marks", "emoji", "no character", "invisible")  # hardly any letter is together
NUMBERED = list(enumerate(TEXTS.items(), 1))


def test_every_field_holds_what_it_was_given(office: Store) -> None:
    with office.read() as session:
        for number, (name, text) in NUMBERED:
            request, kept = session.get_one(Request, number), kept_of(text)
            person, (event,) = request.person, [e for e in request.events if e.kind == "note"]
            found = (person.name, person.phone, person.address, person.city, person.country)
            assert set(found) == {kept}, name
            assert request.database is not None
            told = (request.text, request.capacity_proof, event.note)
            assert set(told) == {kept}, name
            assert request.database.name == kept.strip(), name
            party = session.get_one(Party, number)
            assert (party.name, party.contact) == (kept, kept), name
            day = session.get_one(CalendarDay, number)
            assert (day.name, day.source, session.get_one(Closure, number).name) == (kept,) * 3
            files = [f.name for f in attachments_of(session, "request", number)]
            assert clean_name(text) in files, name


def test_the_chain_and_every_record_are_whole(office: Store) -> None:
    assert verify(office).problems == ()


def test_everything_is_found_again_by_its_own_words_in_time(office: Store) -> None:
    with office.read() as session:
        for number, (name, text) in NUMBERED:
            began = time.thread_time()
            found = find_everywhere(session, kept_of(text), DAY)
            assert time.thread_time() - began < 5, name  # some milliseconds, but for "long"
            hits = {h.record_id for g in found if g.record_type == "request" for h in g.hits}
            if any(c.isalnum() for c in text) and name not in NO_WORD:
                assert number in hits or len(hits) >= 5, name


def test_what_is_exported_is_taken_again_alike(office: Store, tmp_path: Path) -> None:
    path = tmp_path / "solicitudes.json"
    write_requests(office, Listing("request", order="number"), DAY, path, NOW)
    again = read_objects(path.read_text(encoding="utf-8"))
    assert len(again) == len(TEXTS)
    texts = [one["text"] for one in again]
    assert texts == [kept_of(text) for text in TEXTS.values()]


def test_kept_filters_are_one_readable_line(office: Store) -> None:
    with office.read() as session:
        names = list(saved_filters(session, "request"))
    assert len(names) == len(TEXTS)
    assert all(name.isprintable() for name in names)


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\u2028"])
def test_an_empty_name_is_refused_and_nothing_is_written(office: Store, text: str) -> None:
    seal = office.seal()
    for record_type in (Database, Party):
        with pytest.raises(BadInput) as said, office.write("save_record") as session:
            save_record(session, record_type, {"name": text})
        assert said.value.field == "name"
    with pytest.raises(BadInput), office.write("change_organization") as session:
        change_organization(session, {"name": text})
    assert office.seal() == seal


def test_two_names_that_only_look_alike_are_two(office: Store) -> None:
    with office.write("save_record") as session:
        for name in ("Clientes", "Cl\u0456entes", "Clientes\u200b"):
            save_record(session, Database, {"name": name})
        save_record(session, Database, {"name": "Sen\u0303as"})
    with pytest.raises(BadInput), office.write("save_record") as session:
        save_record(session, Database, {"name": "Se\u00f1as"})
