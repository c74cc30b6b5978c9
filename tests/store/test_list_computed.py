"""What the rules say of each record of the inventory, as its lists show it, order and filter it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from privdesk.operations.office import change_organization, save_record
from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.records import RECORD_TYPES, ListEntry
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.lists import Day, Listing, ids, rows
from privdesk.store.sheets import sheet_of, sheets_of
from privdesk.store.store import Store

TODAY = Day(date(2026, 11, 23), date(2026, 11, 26))


def save(office: Store, record_type: str, **values: Any) -> int:
    with office.write("save_record") as session:
        return save_record(session, RECORD_TYPES[record_type], values).id


def listed(office: Store, record_type: str, **asked: Any) -> list[int]:
    with office.read() as session:
        return list(ids(session, Listing(record_type, **asked), TODAY))


def cell(office: Store, record_type: str, record_id: int, name: str) -> Any:
    with office.read() as session:
        return rows(session, record_type, [record_id], TODAY, [name])[0][name]


@pytest.fixture
def databases(office: Store) -> tuple[int, int, int]:
    with office.write("change_organization") as session:
        change_organization(session, {"person_type": "public"})
    late = save(office, "database", name="Tarde", created_on=date(2026, 1, 5))
    there = save(
        office, "database", name="Inscrita", created_on=date(2020, 1, 5), contact="Ana",
        registered_on=date(2020, 2, 5), rnbd_number="20-1",
    )  # fmt: skip
    new = save(office, "database", name="Nueva", created_on=date(2026, 11, 20))
    return late, there, new


def test_a_database_says_how_it_stands_with_the_rnbd(
    office: Store, databases: tuple[int, int, int]
) -> None:
    states = [cell(office, "database", i, "rnbd") for i in databases]
    assert states == ["overdue", "registered", "pending"]
    late, there, new = databases
    assert listed(office, "database", order="rnbd") == [late, new, there]
    assert listed(office, "database", order="rnbd", descending=True) == [there, new, late]
    assert listed(office, "database", filters={"unregistered": True}, order="name") == [new, late]
    words = {"words": "nueva", "filters": {"unregistered": True}}
    assert listed(office, "database", **words) == [new]


def test_completeness_orders_and_filters(office: Store, databases: tuple[int, int, int]) -> None:
    _late, there, _new = databases
    percents = [cell(office, "database", i, "complete") for i in databases]
    assert max(percents) == percents[1] < 100
    assert listed(office, "database", order="complete", descending=True)[0] == there
    assert set(listed(office, "database", filters={"incomplete": True})) == set(databases)


def test_a_party_says_its_capacities_and_the_next_end_of_a_contract(office: Store) -> None:
    one = save(office, "party", name="Uno", is_processor=True, is_supplier=True, country="DE")
    two = save(office, "party", name="Dos", is_processor=True, country="CO")
    three = save(office, "party", name="Tres", country="US")
    for party, ends, status in (
        (one, date(2027, 5, 1), "in_force"),
        (one, date(2026, 12, 1), "in_force"),
        (one, date(2026, 11, 1), "ended"),
        (three, date(2028, 1, 1), "in_force"),
    ):
        save(office, "contract", name="C", party_id=party, ends_on=ends, status=status)
    assert cell(office, "party", one, "roles") == "Encargado, Suministra datos"
    assert cell(office, "party", three, "roles") == ""
    assert cell(office, "party", one, "next_end") == date(2026, 12, 1)
    assert listed(office, "party", order="next_end") == [one, three, two]
    assert listed(office, "party", filters={"ending": True}) == [one]
    assert listed(office, "party", filters={"without_contract": True}) == [two]
    # A country by its name, not by its code: Alemania, Colombia, Estados Unidos.
    assert cell(office, "party", one, "country") == "Alemania"
    assert listed(office, "party", order="country") == [one, two, three]
    own = {"list_name": "countries", "code": "DE", "label": "Zeta"}
    with office.write("change_list") as session:
        save_record(session, ListEntry, own)
    assert cell(office, "party", one, "country") == "Zeta"
    assert listed(office, "party", order="country") == [two, three, one]


def test_activities_to_review(office: Store) -> None:
    late = save(office, "activity", name="A", review_on=date(2026, 11, 1))
    save(office, "activity", name="B", review_on=date(2026, 11, 1), status="ended")
    save(office, "activity", name="C", review_on=date(2027, 11, 1), has_sensitive=True)
    assert listed(office, "activity", filters={"to_review": True}) == [late]
    assert len(listed(office, "activity", filters={"sensitive": True})) == 1


def test_many_sheets_are_read_as_one_by_one(office: Store) -> None:
    made = []
    with office.write("save_record") as session:
        for name in ("Uno", "Dos"):
            sheet = new_sheet("database", name=name)
            channels = tuple(
                RowSheet(None, {"kind": "email", "address": f"{n}@correo.example"}) for n in (2, 1)
            )
            rows_of = {**sheet.rows, "channels": channels}
            made.append(save_sheet(session, Sheet("database", None, sheet.values, rows_of)))
    with office.read() as session:
        found = sheets_of(session, "database", made[:1])
        whole = sheet_of(session, "database", made[0])
        assert list(found) == made[:1]
        assert found[made[0]].values == whole.values
        assert found[made[0]].rows_of("channels") == whole.rows_of("channels")
        assert set(sheets_of(session, "database")) == set(made)
