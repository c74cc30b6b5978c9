"""Filters kept under a name: kept, replaced, renamed, forgotten; what is damaged is left out."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from privdesk.errors import BadInput, NotFound
from privdesk.records import Database
from privdesk.store.list_filters import (
    OPEN,
    choices_of,
    filter_words,
    filters_of,
    names_no_record,
    plain_filters,
    read_filters,
)
from privdesk.store.lists import Day, Listing, ids
from privdesk.store.saved_filters import (
    Selection,
    delete_filter,
    keep_filter,
    rename_filter,
    saved_filters,
)
from privdesk.store.store import Store

LATE = Selection("ana", {"state": "overdue", "received_from": "2026-11-01"}, "number", True)


@pytest.fixture
def kept(office: Store) -> Store:
    with office.write("save_filter") as session:
        keep_filter(session, "request", "Vencidas de Ana", LATE)
        keep_filter(session, "request", "Ábaco", Selection())
        keep_filter(session, "history", "Otra", Selection())
    return office


def read(store: Store, of_list: str = "request") -> dict[str, Selection]:
    with store.read() as session:
        return saved_filters(session, of_list)


def test_a_selection_comes_back_whole_and_in_order_of_names(kept: Store) -> None:
    assert list(read(kept)) == ["Ábaco", "Vencidas de Ana"]
    assert read(kept)["Vencidas de Ana"] == LATE
    assert list(read(kept, "history")) == ["Otra"]


def test_no_history_is_written(kept: Store) -> None:
    before = kept.seal()
    with kept.write("save_filter") as session:
        keep_filter(session, "request", "Una más", Selection())
    assert kept.seal() == before


@pytest.mark.parametrize("name", ["", "  ", "\x00\n", "x" * 61, "vencidas de ANA"])
def test_a_name_that_cannot_be_is_refused(kept: Store, name: str) -> None:
    with pytest.raises(BadInput), kept.write("save_filter") as session:
        keep_filter(session, "request", name, Selection())
    assert len(read(kept)) == 2


def test_replacing_renaming_and_forgetting(kept: Store) -> None:
    with kept.write("save_filter") as session:
        keep_filter(session, "request", "VENCIDAS de Ana", Selection("x"), replaces=True)
        rename_filter(session, "request", "Ábaco", "Abaco")
    assert {n: s.words for n, s in read(kept).items()} == {"Abaco": "", "VENCIDAS de Ana": "x"}
    with pytest.raises(BadInput), kept.write("save_filter") as session:
        rename_filter(session, "request", "Abaco", "vencidas de ana")
    with pytest.raises(NotFound), kept.write("save_filter") as session:
        rename_filter(session, "request", "Nada", "Algo")
    with kept.write("save_filter") as session:
        delete_filter(session, "request", "Abaco")
        delete_filter(session, "request", "Nada")
    assert list(read(kept)) == ["VENCIDAS de Ana"]


@pytest.mark.parametrize(
    "content",
    [
        *("", "{", "null", "[]", "7", '"x"', '{"words": 7, "filters": [], "order": {}}'),
        '{"filters": null, "descending": "yes"}',
    ],
)
def test_damaged_content_selects_nothing(kept: Store, content: str) -> None:
    with kept.write("save_filter") as session:
        session.execute(text("UPDATE saved_filter SET content = :c"), {"c": content})
    assert list(read(kept).values()) == [Selection(), Selection()]


def test_unknown_keys_and_values_are_dropped() -> None:
    known = filters_of("request")
    told = {
        "state": "overdue",
        "stage": "gone",
        "other": 1,
        "kind": ["claim"],
        "received_from": "ayer",
        "due_to": "2026-12-01",
        "minor": True,
        "unsent": "yes",
        "database_id": True,
        "person": -1,
        "party": 3,
    }
    assert read_filters(known, told) == {
        "state": "overdue",
        "due_to": date(2026, 12, 1),
        "minor": True,
        "party": 3,
    }
    assert names_no_record(known, {"party": 3, "minor": True}) == {"minor": True}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(told=st.dictionaries(st.sampled_from([f.name for f in filters_of("request")]), json_values))
def test_whatever_was_kept_reads_as_filters_that_can_be_kept(told: dict[str, object]) -> None:
    known = filters_of("request")
    found = read_filters(known, json.loads(json.dumps(told)))
    assert read_filters(known, plain_filters(found)) == found


def test_every_filter_is_said_in_words_and_can_be_asked(office: Store) -> None:
    day = Day(date(2026, 11, 23), date(2026, 11, 26))
    with office.write("save_record") as session:
        session.add(Database(name="Clientes"))
    for record_type in ("request", "database", "activity", "party"):
        known = filters_of(record_type)
        for one in known:
            with office.read() as session:
                value = {
                    "choice": next(iter(one.choices), None),
                    "day": date(2026, 11, 1),
                    "yes": True,
                    "record": 1,
                }[one.kind]
                words = filter_words(session, known, one.name, value)
                assert words
                assert "{" not in words
                listing = Listing(record_type, filters={one.name: value})
                lacks = record_type == "database" and one.name == "incomplete"
                assert list(ids(session, listing, day)) == ([1] if lacks else [])
                if one.kind in ("choice", "record"):
                    assert choices_of(session, one) or one.target != "database"
    with office.read() as session:
        assert filter_words(session, filters_of("request"), "database_id", 1).endswith("Clientes")
        assert filter_words(session, filters_of("request"), "state", OPEN) == "Abiertas"
