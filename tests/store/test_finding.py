"""Finding one record by what the officer calls it."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event

from privdesk.operations.areas import ask_area
from privdesk.operations.office import save_record
from privdesk.operations.people import find_or_add_person
from privdesk.operations.when import When
from privdesk.records import Database, Request
from privdesk.store.attachments import attach
from privdesk.store.finding import (
    areas,
    attachments_by_record,
    database_by_name,
    people_by_email,
    person_by_document,
)
from privdesk.store.store import Store
from tests.store.test_earlier_requests import receive

NOW = datetime(2026, 12, 31, 15, 0, tzinfo=UTC)


def test_people_are_found_by_their_e_mail(office: Store) -> None:
    ana = {"name": "Ana Ficticia", "document_type": "none", "email": "Ana@correo.example"}
    receive(office, "know", date(2026, 12, 10), person=ana)
    with office.read() as session:
        (found,) = people_by_email(session, " ana@CORREO.example ")
        assert found.name == "Ana Ficticia"
        for nothing in ("", " ", "correo.example", "%"):
            assert people_by_email(session, nothing) == []


@pytest.mark.parametrize("name", ["sistemas", "Área 51 🛸", "x" * 10_000])
def test_the_areas_asked_so_far_are_proposed(office: Store, name: str) -> None:
    wanted = receive(office, "know", date(2026, 12, 1))
    with office.write("record_event") as session:
        assert areas(session) == []
        request, on = session.get_one(Request, wanted), When(date(2026, 12, 2))
        for area in ("Zona franca", name, name):
            ask_area(session, request, on, area=area, reason="¿?", until=on.day, now=NOW)
        assert areas(session) == sorted({"Zona franca", name}, key=str.casefold)


def test_a_person_is_found_through_the_index_however_many_there_are(office: Store) -> None:
    with office.write("save_record") as session:
        find_or_add_person(session, {"name": "Ana Ficticia", "document_number": "9000000142"})
        connection = session.connection()
        asked: list[tuple[str, object]] = []

        @event.listens_for(connection, "before_cursor_execute")
        def _keep(_c: object, _k: object, sql: str, values: object, *_rest: object) -> None:
            asked.append((sql, values))

        assert person_by_document(session, "CC", "9000000142") is not None
        sql, values = asked[-1]
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values).all()  # type: ignore[arg-type]
    assert "uq_person_document" in str(plan)


def test_a_name_is_found_however_its_accents_are_composed(office: Store) -> None:
    with office.write("save_record") as session:
        save_record(session, Database, {"name": "Nómina"})
        apart = unicodedata.normalize("NFD", " Nómina ")
        assert database_by_name(session, apart).name == "Nómina"


def test_the_files_of_several_records_are_found_at_once(office: Store) -> None:
    first = receive(office, "know", date(2026, 11, 10))
    second = receive(office, "know", date(2026, 11, 11))
    bare = receive(office, "know", date(2026, 11, 12))
    with office.write("attach_file") as session:
        for record, name in ((first, "b.txt"), (first, "a.txt"), (second, "c.txt")):
            attach(session, "request", record, name, name.encode(), NOW)
        attach(session, "request_event", first, "de otro.txt", b"otro", NOW)
    with office.read() as session:
        found = attachments_by_record(session, "request", [first, second, bare])
        names = {record: [a.name for a in files] for record, files in found.items()}
    assert names == {first: ["b.txt", "a.txt"], second: ["c.txt"]}
