"""Verification: every way of tampering is found and named, and nothing else is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privdesk.errors import DamagedStore
from privdesk.records import RECORD_TYPES, Party, Person
from privdesk.store import audit
from privdesk.store.audit import FIRST, Seal, audited_columns
from privdesk.store.engine import connect
from privdesk.store.key import Key
from privdesk.store.store import Store
from privdesk.store.verify import MOST_PROBLEMS, verify
from tests.store.tampering import Tamper, committed, rehashed, words


def test_a_whole_store_has_no_problems(acted: Store) -> None:
    verdict = verify(acted)
    assert verdict.ok
    assert verdict.problems == ()
    assert verdict.seal == acted.seal()
    assert verdict.entries == acted.seal().number
    assert verify(acted, acted.seal()).ok


def test_an_older_seal_holds(acted: Store) -> None:
    seal = acted.seal()
    with acted.write("add") as session:
        session.add(Party(name="otro"))
    assert verify(acted, seal).ok
    assert verify(acted, Seal.read(seal.short)).ok
    assert verify(acted, Seal(0, FIRST)).ok
    assert not verify(acted, Seal(0, "deadbeef")).ok


# The chain


@pytest.mark.parametrize(
    "column",
    ["at", "actor", "action", "record_type", "record_id", "change", "commitment", "hash"],
)
def test_a_changed_entry_is_the_first_named(column: str, acted: Store, tamper: Tamper) -> None:
    number = acted.seal().number - 1
    forged = {
        "at": "'2020-01-01 00:00:00.000000'",
        "record_id": "77",
        "hash": f"'{'ab' * 32}'",
        "commitment": f"'{'cd' * 32}'",
        "change": "'removed'",
        "record_type": "'party'",
    }
    cell = forged.get(column, "'x'")
    tamper(f"UPDATE audit_entry SET {column} = {cell} WHERE number = {number}")
    found = words(verify(acted))
    assert found[0] == (number, f"El asiento {number} fue cambiado.")


def test_a_changed_entry_with_its_hash_breaks_at_the_next(acted: Store, tamper: Tamper) -> None:
    last = acted.seal().number
    tamper(f"UPDATE audit_entry SET actor = 'otra' WHERE number = {last - 1}")
    raw = connect(acted.path, acted.key)
    row = raw.execute(
        "SELECT previous, number, at, actor, action, record_type, record_id, change, commitment"
        " FROM audit_entry WHERE number = ?",
        (last - 1,),
    ).fetchone()
    covered = [row[1], row[2].replace(" ", "T") + "Z", *row[3:]]
    digest = audit.entry_hash(row[0], covered)
    raw.execute("UPDATE audit_entry SET hash = ? WHERE number = ?", (digest, last - 1))
    raw.close()
    (problem,) = verify(acted).problems
    assert problem.entry == last
    assert "no sigue al anterior" in problem.text


@pytest.mark.parametrize("back", [0, 1, 2])
def test_a_removed_entry_is_named(back: int, acted: Store, tamper: Tamper) -> None:
    number = acted.seal().number - back
    tamper(
        f"DELETE FROM audit_entry WHERE number = {number};"
        f"DELETE FROM audit_value WHERE number = {number}"
    )
    verdict = verify(acted)
    if back:
        assert words(verdict)[0] == (number, f"Falta en el historial: {number}.")
    else:  # the end of the chain: only what it had said of the record is missed
        assert words(verdict) == [(None, "Tercero 2: está sin historial.")]


def test_several_removed_entries_are_named_at_once(acted: Store, tamper: Tamper) -> None:
    tamper("DELETE FROM audit_entry WHERE number BETWEEN 3 AND 6")
    found = words(verify(acted))
    assert found[0] == (3, "Falta en el historial: 3–6.")
    assert (5, "Hay valores del asiento 5, que falta.") in found


def test_renumbering_after_a_removed_entry_is_found(acted: Store, tamper: Tamper) -> None:
    last = acted.seal().number
    tamper(
        f"DELETE FROM audit_entry WHERE number = {last - 1};"
        f"DELETE FROM audit_value WHERE number = {last - 1};"
        f"UPDATE audit_entry SET number = {last - 1} WHERE number = {last};"
        f"UPDATE audit_value SET number = {last - 1} WHERE number = {last}"
    )
    assert verify(acted).problems[0].entry == last - 1


def test_two_exchanged_entries_are_found(acted: Store, tamper: Tamper) -> None:
    last = acted.seal().number
    tamper(
        f"UPDATE audit_entry SET number = 0 WHERE number = {last};"
        f"UPDATE audit_entry SET number = {last} WHERE number = {last - 1};"
        f"UPDATE audit_entry SET number = {last - 1} WHERE number = 0"
    )
    verdict = verify(acted)
    assert verdict.problems[0].entry == last - 1
    assert "no sigue al anterior" in verdict.problems[0].text


def test_an_added_entry_is_found(acted: Store, tamper: Tamper) -> None:
    last = acted.seal().number
    tamper(
        f"INSERT INTO audit_entry SELECT number + 1, at, actor, action, record_type, record_id,"
        f" change, commitment, hash, hash FROM audit_entry WHERE number = {last}"
    )
    assert [problem.entry for problem in verify(acted).problems][:2] == [last + 1] * 2


# The values


def test_a_changed_value_is_named(acted: Store, tamper: Tamper) -> None:
    number = acted.seal().number - 1
    tamper(
        "UPDATE audit_value SET content = replace(content, 'Berta', 'Carla')"
        f" WHERE number = {number}"
    )
    found = words(verify(acted))
    assert found[0] == (
        number,
        f"Los valores del asiento {number} fueron cambiados o intercambiados.",
    )
    assert found[1] == (
        None,
        "Base de datos 2: fue cambiado por fuera de su historial: Quién la tiene.",
    )


def test_a_changed_salt_is_named(acted: Store, tamper: Tamper) -> None:
    tamper("UPDATE audit_value SET salt = zeroblob(16) WHERE number = 2")
    assert words(verify(acted))[0][0] == 2


def test_a_removed_value_is_named(acted: Store, tamper: Tamper) -> None:
    tamper("DELETE FROM audit_value WHERE number = 2")
    assert words(verify(acted))[0] == (2, "Faltan los valores del asiento 2.")


def test_two_exchanged_values_are_named(acted: Store, tamper: Tamper) -> None:
    tamper(
        "UPDATE audit_value SET number = 0 WHERE number = 2;"
        "UPDATE audit_value SET number = 2 WHERE number = 3;"
        "UPDATE audit_value SET number = 3 WHERE number = 0"
    )
    assert {2, 3} <= {entry for entry, text in words(verify(acted)) if "intercambiados" in text}


@pytest.mark.parametrize(
    "content",
    [
        "'{'",
        "'[]'",
        "'{\"name\": 3}'",
        "x'ff00'",
        "CAST(x'ff22' AS TEXT)",
        "5",
        "'" + "[" * 100_000 + "'",
        "'{\"name\": []}'",
    ],
)
def test_whatever_stands_for_a_value_is_named(content: str, acted: Store, tamper: Tamper) -> None:
    tamper(f"UPDATE audit_value SET content = {content} WHERE number = 2")
    assert words(verify(acted))[0][0] == 2


@pytest.mark.parametrize(
    "column",
    ["at", "actor", "record_type", "record_id", "change", "commitment", "previous", "hash"],
)
@pytest.mark.parametrize("cell", ["x'ff00'", "CAST(x'ff22' AS TEXT)", "5", "1.5", "''", "'ñ'"])
def test_whatever_stands_in_an_entry_is_named(
    column: str, cell: str, acted: Store, tamper: Tamper
) -> None:
    tamper(f"UPDATE audit_entry SET {column} = {cell} WHERE number = 2")
    found = words(verify(acted))
    assert found[0][0] == 2


# With a seal


def test_a_cut_end_is_found_with_a_seal(acted: Store, tamper: Tamper) -> None:
    seal = acted.seal()
    tamper(
        f"DELETE FROM audit_entry WHERE number = {seal.number};"
        f"DELETE FROM audit_value WHERE number = {seal.number};"
        "DELETE FROM party WHERE id = 2;"
    )
    assert verify(acted).ok  # nothing in the file itself can tell
    verdict = verify(acted, seal)
    proven = f"asiento {seal.number - 1}, pero el sello {seal} prueba que seguía."
    assert words(verdict) == [(seal.number, f"El historial termina en el {proven}")]


def test_a_history_written_anew_is_found_with_a_seal(acted: Store, tamper: Tamper) -> None:
    seal = acted.seal()
    committed(acted, seal.number - 1, {"contact": ["Ana", "Carla"]})
    tamper("UPDATE database SET contact = 'Carla' WHERE id = 2")
    rehashed(acted, seal.number - 1)
    with acted.write("add") as session:
        session.add(Party(name="otro"))
    assert verify(acted).ok  # every hash was computed anew
    (problem,) = verify(acted, seal).problems
    assert problem.entry == seal.number
    assert "otro historial" in problem.text
    (problem,) = verify(acted, Seal.read(seal.short)).problems
    assert "otro historial" in problem.text


# The records


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_every_changed_cell_is_found(
    record_type: str, store: Store, another_value: Callable[[Any, int], Any]
) -> None:
    raw = connect(store.path, store.key)
    raw.execute("PRAGMA foreign_keys = OFF")
    for name, column in audited_columns(record_type).items():
        cell = f'SELECT "{column.name}" FROM "{record_type}" WHERE id = 1'
        (before,) = raw.execute(cell).fetchone()
        forged = before + 1 if isinstance(before, int) else f"{before or ''}x"
        change = f'UPDATE "{record_type}" SET "{column.name}" = ? WHERE id = 1'
        raw.execute(change, (forged,))
        problems = verify(store).problems
        assert "fue cambiado por fuera de su historial" in problems[0].text, name
        raw.execute(change, (before,))
    raw.close()
    assert verify(store).ok


@pytest.mark.parametrize("record_type", RECORD_TYPES)
def test_a_row_without_history_and_a_row_gone_are_found(
    record_type: str, store: Store, tamper: Tamper
) -> None:
    tamper(f'UPDATE "{record_type}" SET id = 9 WHERE id = 1')
    found = [text for _, text in words(verify(store))]
    assert any("ya no está, y ningún asiento dice" in text and " 1:" in text for text in found)
    assert any("está sin historial" in text and " 9:" in text for text in found)


@pytest.mark.parametrize("cell", ["x'43616c69'", "'Cali '", "'cali'", "CAST(x'ff' AS TEXT)", "7"])
def test_what_looks_alike_is_not_the_same(cell: str, store: Store, tamper: Tamper) -> None:
    with store.write("set") as session:
        session.get_one(Person, 1).city = "Cali"
    tamper(f"UPDATE person SET city = {cell}")
    assert "Ciudad" in verify(store).problems[0].text
    tamper("UPDATE person SET city = 'Cali'")
    assert verify(store).ok


def test_a_removal_without_an_entry_is_found_by_the_rows_only(acted: Store, tamper: Tamper) -> None:
    tamper("DELETE FROM database WHERE id = 2")
    (problem,) = verify(acted).problems
    assert problem.record == "Base de datos 2"
    assert problem.entry is None


def test_a_record_of_a_type_that_is_unknown_is_missed(acted: Store, tamper: Tamper) -> None:
    number = acted.seal().number
    tamper(
        f"UPDATE audit_entry SET record_type = 'gone' WHERE number = {number};"
        "DELETE FROM party WHERE id = 2"
    )
    rehashed(acted, number)
    (problem,) = verify(acted).problems
    assert problem.text == "gone 2: ya no está, y ningún asiento dice que se haya eliminado."


# Content and deadlines


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE content_chunk SET data = CAST('otra cosa' AS BLOB)",
        "UPDATE content_chunk SET data = data || x'00'",
        "DELETE FROM content_chunk",
        "INSERT INTO content_chunk (content_id, part, data) VALUES (1, 1, x'00')",
        "INSERT INTO content_chunk (content_id, part, data) VALUES (7, 0, x'00')",
    ],
)
def test_other_bytes_are_found(statement: str, store: Store, tamper: Tamper) -> None:
    tamper(statement)
    (problem,) = verify(store).problems
    assert "sus bytes no son los que se adjuntaron" in problem.text


def test_an_exchanged_order_of_parts_is_found(store: Store, tamper: Tamper) -> None:
    tamper(
        "INSERT INTO content_chunk (content_id, part, data)"
        " SELECT 1, 1, substr(data, 1, 5) FROM content_chunk;"
        "UPDATE content_chunk SET data = substr(data, 6) WHERE part = 0"
    )
    assert not verify(store).ok
    tamper("UPDATE content_chunk SET part = 2 WHERE part = 0")
    assert verify(store).ok


@pytest.mark.parametrize(
    ("statement", "cases"),
    [
        ("UPDATE deadline SET due = '2030-01-01' WHERE case_type = 'request'", 2),
        ("DELETE FROM deadline WHERE case_type = 'request'", 2),
        ("DELETE FROM deadline WHERE case_type = 'party'", 1),
        ("UPDATE deadline SET changes = 'purposes' WHERE case_type = 'database'", 1),
        ("UPDATE deadline SET case_id = 99 WHERE case_type = 'database'", 2),
        ("UPDATE case_state SET closed_on = '2026-07-02'", 2),
        ("DELETE FROM case_state", 2),
    ],
)
def test_deadlines_that_the_rules_do_not_count_are_found(
    statement: str, cases: int, store: Store, tamper: Tamper
) -> None:
    tamper(statement)
    problems = verify(store).problems
    assert len(problems) == cases
    assert all("no son los que cuentan las reglas" in p.text for p in problems)


def test_what_cannot_be_counted_is_said(acted: Store, tamper: Tamper) -> None:
    """A forger who rewrites the history whole can still leave nonsense behind."""
    raw = connect(acted.path, acted.key)
    number, content = raw.execute(
        "SELECT number, content FROM audit_value JOIN audit_entry USING (number)"
        " WHERE record_type = 'request'"
    ).fetchone()
    raw.close()
    values = json.loads(content) | {"received_at": [None, "mañana por la mañana"]}
    committed(acted, number, values)
    tamper("UPDATE request SET received_at = 'mañana por la mañana'")
    rehashed(acted, number)
    assert not verify(acted).ok


# How it works


def test_progress_goes_to_the_end_and_can_stop_the_work(acted: Store) -> None:
    with acted.write("add") as session:
        session.add_all(Party(name=f"Encargado {n}") for n in range(1_200))
    seen: list[tuple[int, int]] = []
    assert verify(acted, progress=lambda *step: seen.append(step)).ok
    assert len(seen) > 2
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    assert len({total for _, total in seen}) == 1

    class Cancelled(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        verify(acted, progress=stop)
    with acted.write("add") as session:
        session.add(Party(name="después"))


def test_problems_are_counted_to_a_thousand(acted: Store, tamper: Tamper) -> None:
    with acted.write("add") as session:
        session.add_all(Party(name=f"Encargado {n}") for n in range(MOST_PROBLEMS + 50))
    tamper("UPDATE audit_entry SET actor = 'x'")
    assert len(verify(acted).problems) == MOST_PROBLEMS


def test_a_damaged_file_is_said(store_path: Path, key: Key) -> None:
    with (
        Store.open(store_path, key, writing=True, actor="x") as store,
        store.write("add") as session,
    ):
        session.add_all(Party(name=f"Encargado {n}") for n in range(500))
    damaged = bytearray(store_path.read_bytes())
    # Where the records are; with a damaged schema it could not even be opened.
    for page in range(len(damaged) * 3 // 4 // 4096, len(damaged) // 4096):
        damaged[page * 4096 + 50] ^= 1
    store_path.write_bytes(damaged)
    with (
        Store.open(store_path, key, writing=False, actor="x") as store,
        pytest.raises(DamagedStore),
    ):
        verify(store)


def test_a_store_is_verified_beside_its_writer(acted: Store) -> None:
    with Store.open(acted.path, acted.key, writing=False, actor="x") as beside:
        with acted.write("add") as session:
            session.add(Party(name="otro"))
            session.flush()
            assert verify(beside).ok
        assert verify(beside).seal == acted.seal()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_flipped_byte_of_a_kept_text_is_found(data: st.DataObject, store: Store) -> None:
    raw = connect(store.path, store.key)
    cells = [("audit_entry", c) for c in ("actor", "action", "commitment", "hash", "previous")]
    cells += [("audit_value", "content"), ("audit_value", "salt")]
    table, column = data.draw(st.sampled_from(cells))
    rows = raw.execute(f"SELECT number, CAST({column} AS BLOB) FROM {table}").fetchall()
    number, kept = data.draw(st.sampled_from(rows))
    place = data.draw(st.integers(0, len(kept) - 1))
    flipped = bytearray(kept)
    flipped[place] ^= 1 << data.draw(st.integers(0, 6))
    kind = "BLOB" if column == "salt" else "TEXT"
    change = f"UPDATE {table} SET {column} = CAST(? AS {kind}) WHERE number = ?"
    raw.execute(change, (bytes(flipped), number))
    assert verify(store).problems[0].entry == number
    raw.execute(change, (kept, number))
    raw.close()


def test_the_chain_itself_is_what_the_seal_names(acted: Store) -> None:
    raw = connect(acted.path, acted.key, read_only=True)
    rows = raw.execute("SELECT number, hash FROM audit_entry ORDER BY number").fetchall()
    raw.close()
    assert acted.seal() == Seal(*rows[-1])
    assert len(rows[-1][1]) == hashlib.sha256().digest_size * 2
