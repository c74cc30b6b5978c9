"""What a record of the inventory names, and the requests that concern it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from privdesk.clock import now
from privdesk.operations.requests import receive_request, void_request
from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules.sheet import RowSheet
from privdesk.store.inventory_links import links_from, requests_of
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store
from privdesk.text import say


def save(office: Store, record_type: str, rows: dict[str, Any] | None = None, **values: Any) -> int:
    sheet = new_sheet(record_type, **values)
    owned = {name: tuple(RowSheet(None, row) for row in of) for name, of in (rows or {}).items()}
    with office.write("save_record") as session:
        return save_sheet(session, replace(sheet, rows={**sheet.rows, **owned}))


def test_each_record_is_named_once_for_each_way_in_the_order_of_the_sheet(office: Store) -> None:
    nube = save(office, "party", name="Nube Imaginaria")
    otra = save(office, "party", name="Otra Imaginaria")
    rows = {
        "places": [{"kind": "party_server", "party_id": nube}] * 2,
        "processors": [{"party_id": otra}, {"party_id": nube}],
        "transfers": [{"kind": "transmission", "importer_id": nube, "country": "US"}],
    }
    database = save(office, "database", rows, name="Clientes", supplier_id=otra)
    with office.read() as session:
        found = links_from(session, sheet_of(session, "database", database))
    assert [(link.title, say(link.how)) for link in found] == [
        ("Otra Imaginaria", "Tercero que los suministra"),
        ("Nube Imaginaria", "Dónde se guarda"),
        ("Otra Imaginaria", "Encargados"),
        ("Nube Imaginaria", "Encargados"),
        ("Nube Imaginaria", "Transferencias y transmisiones"),
    ]
    assert {(link.record_type, link.id) for link in found} == {("party", nube), ("party", otra)}


def test_requests_are_counted_without_the_annulled_ones(office: Store) -> None:
    database = save(office, "database", name="Clientes")
    party = save(office, "party", name="Nube Imaginaria")
    for number in range(3):
        with office.write("receive_request") as session:
            receive_request(
                session,
                person={"name": "Ana Ficticia", "document_number": str(number)},
                right="know",
                received=When(date(2026, 11, 10)),
                now=now(),
                database_id=database,
                party_id=party if number else None,
            )
    with office.write("void_request") as session:
        request = session.get_one(Request, 1)
        void_request(session, request, When(date(2026, 11, 11)), reason="Repetida", now=now())
    with office.read() as session:
        assert requests_of(session, "database", database) == (2, 2)
        assert requests_of(session, "party", party) == (2, 2)
        assert requests_of(session, "activity", 1) == (0, 0)
