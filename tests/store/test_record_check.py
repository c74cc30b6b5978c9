"""The check of records against their history, where a column is younger than the record."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import DefaultClause

from privdesk.records import RECORD_TYPES
from privdesk.store.audit import audited_columns
from privdesk.store.engine import connect
from privdesk.store.record_check import record_problems
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.store.tampering import Tamper, committed, rehashed

YOUNGER = {
    (record_type, name): column.server_default
    for record_type in RECORD_TYPES
    for name, column in audited_columns(record_type).items()
    if column.server_default is not None
}


@pytest.mark.parametrize(("record_type", "name"), YOUNGER)
def test_a_younger_column_holds_what_its_migration_gave_it(
    record_type: str, name: str, store: Store, tamper: Tamper
) -> None:
    """A later version adds a column: older histories do not speak of it."""
    default = YOUNGER[record_type, name]
    assert isinstance(default, DefaultClause)
    given = str(default.arg)
    assert given.isdigit() or isinstance(default.arg, str)  # another type needs a reader
    number = _without(store, record_type, name)
    tamper(f"UPDATE {record_type} SET {name} = '{given}' WHERE id = 1")
    rehashed(store, number)
    assert _found(store) == []
    tamper(f"UPDATE {record_type} SET {name} = 'otra cosa' WHERE id = 1")
    (problem,) = _found(store)
    assert "cambiado por fuera de su historial" in problem


def test_a_younger_column_without_a_default_is_empty(store: Store, tamper: Tamper) -> None:
    number = _without(store, "request", "first_kind")
    tamper("UPDATE request SET first_kind = NULL WHERE id = 1")
    rehashed(store, number)
    assert _found(store) == []
    tamper("UPDATE request SET first_kind = 'claim' WHERE id = 1")
    assert len(_found(store)) == 1


def test_a_column_as_old_as_its_record_is_named_by_its_history(acted: Store) -> None:
    """A default of the program is no excuse for a history that leaves the column out."""
    number = acted.seal().number - 2
    committed(acted, number, {"name": [None, "Clientes"]})
    committed(acted, number + 1, {"name": ["Clientes", "Clientes"]})
    raw = connect(acted.path, acted.key)
    raw.execute("UPDATE database SET contact = '' WHERE id = 2")
    raw.close()
    rehashed(acted, number)
    assert "Quién la tiene" in verify(acted).problems[0].text


def _without(store: Store, record_type: str, name: str) -> int:
    """The number of the entry that made record 1 of the type, which now leaves out the column."""
    raw = connect(store.path, store.key)
    number, content = raw.execute(
        "SELECT number, content FROM audit_value JOIN audit_entry USING (number)"
        " WHERE record_type = ? AND record_id = 1 AND change = 'created'",
        (record_type,),
    ).fetchone()
    raw.close()
    values = json.loads(content)
    del values[name]
    committed(store, number, values)
    return int(number)


def _found(store: Store) -> list[str]:
    """What is wrong with the records; what is derived from them is not looked at."""
    raw = connect(store.path, store.key, read_only=True)
    found = [problem.text for problem in record_problems(raw, lambda: None)]
    raw.close()
    return found
