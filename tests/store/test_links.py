"""Who points to a record: by a field of its own or by one of its rows, each named once."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from privdesk.operations.sheets import save_sheet
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.links import links_to
from privdesk.store.store import Store
from privdesk.text import say


def keep(session: Session, record_type: str, rows: Any = None, **values: Any) -> int:
    made = {name: tuple(RowSheet(None, v) for v in given) for name, given in (rows or {}).items()}
    return save_sheet(session, Sheet(record_type, None, values, made))


def test_a_third_party_knows_where_it_is_named(office: Store) -> None:
    with office.write("save_record") as session:
        party = keep(session, "party", name="Nube Supuesta S.A.S.")
        other = keep(session, "party", name="Otra Supuesta S.A.S.")
        keep(session, "database", name="Nómina", supplier_id=other)
        base = keep(
            session,
            "database",
            {"processors": [{"party_id": party}], "transfers": [_abroad(party)]},
            name="Clientes",
            supplier_id=party,
        )
        keep(
            session, "activity", {"systems": [{"name": "CRM", "provider_id": party}]}, name="Venta"
        )
        keep(session, "contract", name="C-1", party_id=party, kind="transmission")
        found = links_to(session, "party", party)
    assert [(k.record_type, k.title) for k in found] == [
        *[("database", "Clientes")] * 3,
        ("activity", "Venta"),
        ("contract", "C-1"),
    ]
    assert {k.id for k in found if k.record_type == "database"} == {base}
    assert {say(k.how) for k in found[:3]} == {
        "Tercero que los suministra", "Encargados", "Transferencias y transmisiones"
    }  # fmt: skip


def _abroad(party: int) -> dict[str, Any]:
    return {"kind": "transmission", "importer_id": party, "country": "US"}


def test_a_record_is_no_link_of_itself(office: Store) -> None:
    with office.write("save_record") as session:
        party = keep(session, "party", name="Nube Supuesta S.A.S.")
        base = keep(session, "database", {"transfers": [_abroad(party)]}, name="Clientes")
        keep(session, "activity", {"databases": [{"database_id": base}]}, name="Venta")
        found = links_to(session, "database", base)
    assert [(k.record_type, k.title) for k in found] == [("activity", "Venta")]
