"""Finding one record by what the officer calls it."""

from __future__ import annotations

import unicodedata

from sqlalchemy import event

from privdesk.operations.office import save_record
from privdesk.operations.people import find_or_add_person
from privdesk.records import Database
from privdesk.store.finding import database_by_name, person_by_document
from privdesk.store.store import Store


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
