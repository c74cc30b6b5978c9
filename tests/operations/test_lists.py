"""The office's own lists: an entry changed, added, retired, and what is refused."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from privdesk.errors import BadInput, Conflict, Refused
from privdesk.operations.lists import (
    fields_for,
    list_of,
    new_code,
    offer_entry,
    restore_entry,
    retire_entry,
    save_entry,
)
from privdesk.operations.office import change_organization
from privdesk.records import ListEntry
from privdesk.rules.lists import LISTS, Entry, EntryList, shipped_list
from privdesk.store.store import Store


def save(store: Store, name: str, code: str, **values: Any) -> None:
    with store.write("change_list") as session:
        save_entry(session, name, code, values)


def read(store: Store, name: str) -> EntryList:
    with store.read() as session:
        return list_of(session, name)


def entry(store: Store, name: str, code: str) -> Entry:
    found = read(store, name).get(code)
    assert found is not None
    return found


def count(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(ListEntry)) or 0


def test_the_uvt_of_a_new_year_is_written_with_its_source(office: Store) -> None:
    save(office, "uvt", "2027", label="UVT de 2027", number=55_000, source="Resolución 1 de 2026")
    found = entry(office, "uvt", "2027")
    assert (found.number, found.source, found.is_own) == (55_000, "Resolución 1 de 2026", True)
    save(office, "uvt", "2027", number=55_001)
    again = entry(office, "uvt", "2027")
    assert (again.number, again.label, count(office)) == (55_001, "UVT de 2027", 1)


def test_a_code_of_the_rnbd_is_written_beside_the_programs_words(office: Store) -> None:
    save(office, "rnbd_purposes", "staff", rnbd_code=" 12\n\tb ")
    found = entry(office, "rnbd_purposes", "staff")
    given = shipped_list("rnbd_purposes").get("staff")
    assert given is not None
    assert (found.rnbd_code, found.label) == ("12 b", given.label)


def test_what_changes_nothing_leaves_nothing(office: Store) -> None:
    seal = office.seal()
    save(office, "rnbd_purposes", "staff", label="Recursos humanos", is_in_use=True)
    assert count(office) == 0
    assert office.seal() == seal


def test_retired_offered_again_and_back_to_the_programs_own(office: Store) -> None:
    for act, offered in ((retire_entry, False), (offer_entry, True)):
        with office.write("change_list") as session:
            act(session, "exemptions", "emergency")
        assert entry(office, "exemptions", "emergency").is_in_use is offered
    save(office, "exemptions", "emergency", label="Urgencias")
    with office.write("change_list") as session:
        restore_entry(session, "exemptions", "emergency")
    assert read(office, "exemptions") == shipped_list("exemptions")
    assert count(office) == 0


def test_what_the_office_added_can_only_be_retired(office: Store) -> None:
    save(office, "rnbd_purposes", "sorteos", label="Sorteos")
    with pytest.raises(Refused), office.write("change_list") as session:
        restore_entry(session, "rnbd_purposes", "sorteos")
    with office.write("change_list") as session:
        retire_entry(session, "rnbd_purposes", "sorteos")
    found = read(office, "rnbd_purposes")
    assert found.label("sorteos") == "Sorteos"
    assert "sorteos" not in {one.code for one in found.offered()}


def test_a_country_becomes_adequate_by_a_source_and_stops_being_so(office: Store) -> None:
    save(office, "countries", "CL", is_adequate=True, source="Circular 9 de 2027")
    assert entry(office, "countries", "CL").adequate == "own"
    save(office, "countries", "MX", is_adequate=False)
    assert entry(office, "countries", "MX").adequate == ""
    save(office, "countries", "ES", is_adequate=True)  # the program knows why
    assert entry(office, "countries", "ES").adequate == "sic"


@pytest.mark.parametrize(
    ("name", "code", "values", "field"),
    [
        ("nonsense", "a", {"label": "a"}, "list_name"),
        ("rnbd_purposes", "", {"label": "a"}, "code"),
        ("rnbd_purposes", "a b", {"label": "a"}, "code"),
        ("rnbd_purposes", "a\u202eb", {"label": "a"}, "code"),
        ("rnbd_purposes", "x" * 41, {"label": "a"}, "code"),
        ("rnbd_purposes", "new", {}, "label"),
        ("rnbd_purposes", "staff", {"label": " \n "}, "label"),
        ("rnbd_purposes", "new", {"label": "x" * 301}, "label"),
        ("rnbd_purposes", "new", {"label": "a", "number": 5}, "number"),
        ("rnbd_purposes", "new", {"label": "a", "is_adequate": True}, "is_adequate"),
        ("exemptions", "authority", {"rnbd_code": "5"}, "rnbd_code"),
        ("exemptions", "authority", {"is_sensitive": False}, "is_sensitive"),
        ("uvt", "27", {"label": "UVT", "number": 5}, "code"),
        ("uvt", "२०२७", {"label": "UVT", "number": 5}, "code"),
        ("uvt", "2027", {"label": "UVT"}, "number"),
        ("uvt", "2027", {"label": "UVT", "number": 0}, "number"),
        ("uvt", "2027", {"label": "UVT", "number": -5}, "number"),
        ("uvt", "2027", {"label": "UVT", "number": 10**30}, "number"),
        ("countries", "Chile", {"label": "Chile"}, "code"),
        ("countries", "CL", {"is_adequate": True}, "source"),
        ("countries", "CL", {"is_adequate": True, "source": " "}, "source"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(
    office: Store, name: str, code: str, values: dict[str, Any], field: str
) -> None:
    seal = office.seal()
    with pytest.raises(BadInput) as refused:
        save(office, name, code, **values)
    assert refused.value.field == field
    assert office.seal() == seal


@pytest.mark.parametrize("act", [retire_entry, offer_entry, restore_entry])
def test_an_unknown_entry_is_neither_retired_nor_restored(office: Store, act: Any) -> None:
    with pytest.raises(BadInput) as refused, office.write("change_list") as session:
        act(session, "uvt", "1999")
    assert refused.value.field == "code"


def test_what_another_form_changed_is_not_overwritten(office: Store) -> None:
    save(office, "rnbd_purposes", "staff", label="Personal")
    with pytest.raises(Conflict), office.write("change_list") as session:
        save_entry(
            session, "rnbd_purposes", "staff", {"label": "Nómina"}, {"label": "Recursos humanos"}
        )
    assert entry(office, "rnbd_purposes", "staff").label == "Personal"


@pytest.mark.parametrize("name", LISTS)
def test_every_list_asks_only_what_it_has(name: str) -> None:
    found = fields_for(shipped_list(name))
    assert found[:2] == ("code", "label")
    assert found[-1] == "source"
    assert ("rnbd_code" in found) == shipped_list(name).has_rnbd_code
    assert ("number" in found) == (name == "uvt")
    assert ("is_adequate" in found) == (name == "countries")


@given(st.text(max_size=80), st.sets(st.text(max_size=8), max_size=5))
def test_a_code_made_of_any_name_is_free_and_can_be_kept(label: str, taken: set[str]) -> None:
    code = new_code(label, taken)
    assert code not in taken
    assert code.isascii()
    assert code == code.strip()
    assert 0 < len(code) <= 40


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(min_size=1, max_size=60), st.text(max_size=40))
def test_any_name_is_kept_on_one_line_or_refused(office: Store, label: str, source: str) -> None:
    if not any(unicodedata.category(c) not in ("Cc", "Zl", "Zp", "Zs") for c in label):
        with pytest.raises(BadInput) as refused:  # nothing to be seen in it
            save(office, "subject_categories", "own", label=label, source=source)
        assert refused.value.field == "label"
        return
    save(office, "subject_categories", "own", label=label, source=source)
    found = entry(office, "subject_categories", "own")
    assert found.label
    assert "\n" not in found.label
    assert found.label == found.label.strip()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"assets": -1}, "assets"),
        ({"assets": 10**30}, "assets"),
        ({"assets_year": 25}, "assets_year"),
        ({"assets_year": 99999}, "assets_year"),
    ],
)
def test_assets_that_cannot_be_are_refused(
    office: Store, values: dict[str, Any], field: str
) -> None:
    with pytest.raises(BadInput) as refused, office.write("change_organization") as session:
        change_organization(session, values)
    assert refused.value.field == field
