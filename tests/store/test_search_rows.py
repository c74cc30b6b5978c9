"""A record is found by the words of its rows: as they stand, and never by those taken out."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from privdesk.operations.sheets import save_sheet
from privdesk.records import PartyContact
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.audit import ERASE_PERSON
from privdesk.store.engine import connect
from privdesk.store.erasure import Erasing
from privdesk.store.finding_everywhere import find_everywhere
from privdesk.store.lists import Day, Listing, ids
from privdesk.store.search import rebuild
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store

FILED = date(2026, 3, 2)
DAY = Day(date(2026, 11, 23), date(2026, 11, 26))
ROWS: dict[str, dict[str, list[dict[str, Any]]]] = {
    "database": {
        "purposes": [{"code": "staff", "words": "Liquidar cesantías"}],
        "places": [{"kind": "own_paper", "place": "Bodega Zipaquirá"}],
        "channels": [
            {"kind": "email", "address": "tramites@pan.example", "responsible": "Recepción"}
        ],
        "contents": [{"code": "general_id", "details": "Cédula ampliada"}],
        "answers": [{"code": "backups", "is_met": True, "note": "Cinta magnética"}],
        "transfers": [{"kind": "national", "what": "Planilla quincenal"}],
        "filings": [{"kind": "annual", "filing_number": "26-987.654", "filed_on": FILED}],
    },
    "activity": {
        "purposes": [{"words": "Sortear canastas"}],
        "subjects": [{"code": "staff", "details": "Aprendices"}],
        "recipients": [{"capacity": "authority", "words": "Fiscalía", "what": "Lo ordenado"}],
        "systems": [{"name": "Rompecabezas", "code": "cloud", "duration": "bimestral"}],
        "measures": [{"words": "Candado doble"}],
    },
    "party": {
        "contacts": [
            {"name": "Rosa Supuesta", "role": "Gerente", "email": "quillotes@nube.example"}
        ],
        "audits": [{"done_by": "Iván Modelo", "result": "Halló dos errores"}],
    },
    "contract": {"clauses": [{"code": "scope", "is_there": True, "place": "Otrosí tercero"}]},
}


def keep(store: Store, record_type: str, name: str, rows: dict[str, Any]) -> int:
    values: dict[str, Any] = {"name": name}
    more = {}
    if record_type == "contract":
        values["party_id"] = keep(store, "party", "Nube Imaginaria", {})
    if "transfers" in rows:
        more = {"country": "CO", "importer_id": keep(store, "party", "Salud Imaginaria", {})}
    made = {
        n: tuple(RowSheet(None, row | more if n == "transfers" else row) for row in some)
        for n, some in rows.items()
    }
    with store.write("save_record") as session:
        return save_sheet(session, Sheet(record_type, None, values, made))


def found(store: Store, words: str) -> dict[str, list[int]]:
    with store.read() as session:
        groups = find_everywhere(session, words, DAY)
    return {group.record_type: [hit.record_id for hit in group.hits] for group in groups}


@pytest.mark.parametrize(
    ("record_type", "words"),
    [
        *(("database", one) for one in ("cesantias", "zipaq", "tramites@pan", "recepcion")),
        *(("database", one) for one in ("ampliada", "cinta", "quincenal", "987654")),
        *(("activity", one) for one in ("canastas", "aprendices", "fiscalia", "lo ordenado")),
        *(("activity", one) for one in ("rompecabezas", "bimestral", "candado doble")),
        *(("party", one) for one in ("quillotes", "gerente rosa", "halló", "ivan modelo")),
        ("contract", "otrosi"),
    ],
)
def test_a_record_is_found_by_the_words_of_its_rows(
    office: Store, record_type: str, words: str
) -> None:
    record_id = keep(office, record_type, "Registro Ficticio", ROWS[record_type])
    assert found(office, words) == {record_type: [record_id]}
    with office.read() as session:
        if record_type != "contract":  # which has no list of its own
            assert list(ids(session, Listing(record_type, words), DAY)) == [record_id]


def test_the_hit_says_in_which_words(office: Store) -> None:
    keep(office, "party", "Nube Ficticia", ROWS["party"])
    with office.read() as session:
        (group,) = find_everywhere(session, "quillotes", DAY)
    (hit,) = group.hits
    assert (hit.title, hit.detail) == ("Nube Ficticia", "quillotes@nube.example")
    assert [hit.detail[start:end] for start, end in hit.detail_spans] == ["quillotes"]


def test_a_row_changed_or_taken_out_is_found_as_it_stands(office: Store) -> None:
    party = keep(office, "party", "Nube Ficticia", ROWS["party"])
    with office.write("save_record") as session:
        stood = sheet_of(session, "party", party)
        (contact,) = stood.rows_of("contacts")
        changed = replace(contact, values={**contact.values, "email": "tarambana@nube.example"})
        save_sheet(session, replace(stood, rows={"contacts": (changed,)}), stood)
    assert found(office, "quillotes") == {}
    assert found(office, "tarambana") == {"party": [party]}
    with office.write("save_record") as session:
        stood = sheet_of(session, "party", party)
        save_sheet(session, replace(stood, rows={"contacts": ()}), stood)
    assert found(office, "rosa supuesta") == {}
    assert found(office, "ivan modelo") == {"party": [party]}


@pytest.mark.parametrize("whole", [False, True])
def test_words_that_were_lawfully_erased_stand_in_no_index(office: Store, whole: bool) -> None:
    party = keep(office, "party", "Nube Ficticia", ROWS["party"])
    with office.write(ERASE_PERSON) as session:
        contact = session.scalars(select(PartyContact)).one().id
        erasing = Erasing(session)
        if whole:  # nothing is left that tells whose it was
            erasing.take_away("party_contact", contact)
        else:
            blank = {"name": "Persona suprimida", "email": "", "role": ""}
            erasing.blank("party_contact", contact, blank)
        erasing.end()
    assert found(office, "rosa") == {}
    assert found(office, "ivan modelo") == {"party": [party]}
    with closing(connect(office.path, office.key)) as raw:
        for table in ("search_word", "search_fragment"):
            texts = [row[0] for row in raw.execute(f"SELECT text FROM {table}")]
            assert texts
            assert not [text for text in texts if "quillotes" in text.lower()]


def test_rebuilt_the_index_is_the_same(office: Store) -> None:
    for record_type, rows in ROWS.items():
        keep(office, record_type, f"Registro {record_type}", rows)

    def kept() -> list[tuple[Any, ...]]:
        with closing(connect(office.path, office.key)) as raw:
            return list(raw.execute("SELECT rowid, text FROM search_word ORDER BY rowid"))

    before = kept()
    with office.write("save_record") as session:
        rebuild(session)
    assert kept() == before
