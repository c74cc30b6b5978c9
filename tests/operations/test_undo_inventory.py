"""Records of the inventory with their rows: saved, changed and removed, and each undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from privdesk.errors import NotFound, Refused
from privdesk.operations.office import save_record
from privdesk.operations.sheets import new_sheet, remove_sheet, save_sheet
from privdesk.operations.undo import plan_undo, subject_of, undo
from privdesk.records import Database, Party
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.drafts import drafts, keep_draft
from privdesk.store.sheets import sheet_of, sheets_of
from privdesk.store.store import Store
from privdesk.store.verify import verify

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


def do(office: Store, action: str, act: Callable[[Session], object]) -> None:
    with office.write(action) as session:
        act(session)


def undone(office: Store) -> tuple[str, ...]:
    assert office.last_written is not None
    written = office.last_written
    with office.write("undo") as session:
        return undo(session, written, now=NOW).sentences


def clients(*addresses: str) -> Sheet:
    sheet = new_sheet("database", name="Clientes", contact="Ventas")
    channels = tuple(RowSheet(None, {"kind": "email", "address": one}) for one in addresses)
    return replace(sheet, rows={**sheet.rows, "channels": channels})


def stands(office: Store) -> Sheet:
    with office.read() as session:
        return sheet_of(session, "database", 1)


def check(office: Store) -> None:
    assert not verify(office).problems


@pytest.fixture
def database(office: Store) -> Sheet:
    do(
        office,
        "save_record",
        lambda s: save_sheet(s, clients("a@correo.example", "b@correo.example")),
    )
    return stands(office)


def test_a_new_record_goes_with_its_rows(office: Store, database: Sheet) -> None:
    assert undone(office) == (
        "Sus filas quedarán como estaban.",
        "Se quitará «Clientes».",
    )
    with office.read() as session:
        assert sheets_of(session, "database") == {}
    check(office)


def test_changed_rows_are_as_they_were(office: Store, database: Sheet) -> None:
    first, second = database.rows_of("channels")
    moved = replace(first, values={**first.values, "address": "otra@correo.example"})
    new = RowSheet(None, {"kind": "phone", "address": "601 000 0000"})
    values = {**database.values, "contact": "Mercadeo"}
    changed = replace(database, values=values, rows={**database.rows, "channels": (new, moved)})
    do(office, "save_record", lambda s: save_sheet(s, changed, database))
    assert [r.values["address"] for r in stands(office).rows_of("channels")] == [
        "601 000 0000",
        "otra@correo.example",
    ]
    undone(office)
    assert stands(office) == database
    assert stands(office).rows_of("channels")[1] == second
    check(office)


def test_a_removed_record_stands_again_with_its_rows(office: Store, database: Sheet) -> None:
    with office.write_aside() as session:
        keep_draft(session, "database", "database", 1, {"values": {}}, NOW)
    do(office, "remove_record", lambda s: remove_sheet(s, "database", 1))
    with office.read() as session:
        assert sheets_of(session, "database") == {}
        assert drafts(session) == []  # its id may be another record's next
        assert office.last_written is not None
        planned = plan_undo(session, office.last_written, now=NOW)
    assert planned.sentences[0] == "«Clientes» volverá a estar."
    undone(office)
    assert stands(office) == database
    check(office)


def test_what_is_named_elsewhere_is_not_removed(office: Store) -> None:
    do(office, "save_record", lambda s: save_record(s, Party, {"name": "Domicilios Supuestos"}))
    sheet = clients()
    rows = {**sheet.rows, "processors": (RowSheet(None, {"party_id": 1, "task": ""}),)}
    do(office, "save_record", lambda s: save_sheet(s, replace(sheet, rows=rows)))
    with pytest.raises(Refused, match="Otros registros nombran «Domicilios Supuestos»"):
        do(office, "remove_record", lambda s: remove_sheet(s, "party", 1))
    do(office, "remove_record", lambda s: remove_sheet(s, "database", 1))
    do(office, "remove_record", lambda s: remove_sheet(s, "party", 1))
    with pytest.raises(NotFound):
        do(office, "remove_record", lambda s: remove_sheet(s, "party", 1))
    undone(office)
    with office.read() as session:
        assert session.get_one(Party, 1).name == "Domicilios Supuestos"
    check(office)


def test_what_the_rnbd_has_is_not_removed_before_it_is_told(office: Store, database: Sheet) -> None:
    registered = replace(database, values={**database.values, "registered_on": date(2026, 2, 2)})
    do(office, "save_record", lambda s: save_sheet(s, registered))
    with pytest.raises(Refused, match="RNBD"):
        do(office, "remove_record", lambda s: remove_sheet(s, "database", 1))
    told = RowSheet(None, {"kind": "removal", "filed_on": date(2026, 11, 2)})
    removed = replace(registered, rows={**registered.rows, "filings": (told,)})
    do(office, "save_record", lambda s: save_sheet(s, removed))
    do(office, "remove_record", lambda s: remove_sheet(s, "database", 1))


def test_what_was_undone_is_named(office: Store, database: Sheet) -> None:
    assert office.last_written is not None
    with office.read() as session:
        assert subject_of(session, office.last_written) == "Clientes"


def test_a_record_used_since_is_not_taken_away(office: Store) -> None:
    do(office, "save_record", lambda s: save_record(s, Party, {"name": "Nube Imaginaria"}))
    assert office.last_written is not None
    first = office.last_written
    contract = {"name": "Contrato 1", "party_id": 1}
    sheet = new_sheet("contract", **contract)
    do(office, "save_record", lambda s: save_sheet(s, sheet))
    with office.read() as session, pytest.raises(Refused, match="ya se usa"):
        plan_undo(session, first, now=NOW)
    undone(office)
    with office.read() as session:
        assert plan_undo(session, first, now=NOW).sentences == ("Se quitará «Nube Imaginaria».",)
        assert session.get(Database, 1) is None
