"""What another form changed since is refused, and nothing of the rest is saved either."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from privdesk.errors import Conflict, NotFound
from privdesk.operations.office import change_organization, save_record
from privdesk.operations.people import change_person
from privdesk.operations.requests import change_request, receive_request
from privdesk.operations.when import When
from privdesk.records import Database, Request
from privdesk.store.counting import organization
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.fixture
def database(office: Store) -> int:
    with office.write("save_record") as session:
        return save_record(session, Database, {"name": "Clientes ficticios", "contact": "a"}).id


def test_a_field_changed_since_is_named_and_nothing_is_saved(office: Store, database: int) -> None:
    with pytest.raises(Conflict) as told, office.write("save_record") as session:
        save_record(
            session, Database, {"name": "Otros", "contact": "c"}, database, {"contact": "b"}
        )
    assert told.value.fields == ("contact",)
    assert "Clientes" not in str(told.value)
    with office.read() as session:
        found = session.get_one(Database, database)
        assert (found.name, found.contact) == ("Clientes ficticios", "a")


def test_what_was_expected_or_is_the_same_is_saved(office: Store, database: int) -> None:
    with office.write("save_record") as session:
        save_record(session, Database, {"contact": "c"}, database, {"contact": "a"})
        save_record(session, Database, {"contact": "c"}, database, {"contact": "a"})
        save_record(session, Database, {"contact": "d"}, database)
    with office.read() as session:
        assert session.get_one(Database, database).contact == "d"


def test_a_record_taken_away_is_said(office: Store, database: int) -> None:
    with pytest.raises(NotFound), office.write("save_record") as session:
        save_record(session, Database, {"name": "Otros"}, database + 1)


def test_the_office_a_request_and_a_person_are_guarded(office: Store) -> None:
    with office.write("receive_request") as session:
        request = receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "9000000001", "phone": "1"},
            right="know",
            received=When(NOW.date()),
            now=NOW,
        ).id
    with pytest.raises(Conflict) as told, office.write("change_request") as session:
        change_request(
            session,
            session.get_one(Request, request),
            {"text": "x"},
            now=NOW,
            expected={"text": "otro"},
        )
    assert told.value.fields == ("text",)
    with pytest.raises(Conflict), office.write("change_person") as session:
        change_person(
            session.get_one(Request, request).person, {"phone": "3"}, expected={"phone": "2"}
        )
    with pytest.raises(Conflict), office.write("change_organization") as session:
        change_organization(session, {"city": "Cali"}, {"city": "Tunja"})
    with office.read() as session:
        assert organization(session).city == "Bogotá, D. C."
        found = session.get_one(Request, request)
        assert (found.text, found.person.phone) == ("", "1")
