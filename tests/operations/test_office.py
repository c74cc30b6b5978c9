"""The office's own decisions: its data, its numbering, its calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from privdesk.errors import BadInput
from privdesk.operations.lists import retire_entry
from privdesk.operations.office import (
    change_organization,
    check_codes,
    new_organization,
    save_record,
    set_first_number,
)
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import CalendarDay, Closure, Database
from privdesk.records.number_series import LETTERS, REQUESTS
from privdesk.store.counting import organization
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


def receive(store: Store, year: int = 2026) -> str:
    with store.write("receive_request") as session:
        return receive_request(
            session,
            person={"name": "Ana Ficticia", "document_type": "none"},
            right="know",
            received=When(date(year, 3, 2)),
            now=NOW,
        ).number


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"nit": "999.000.123-7"}, "nit"),
        ({"nit": "ninguno"}, "nit"),
        ({"time_zone": "Marte/Olimpo"}, "time_zone"),
        ({"time_zone": "../etc/passwd"}, "time_zone"),
        ({"time_zone": ""}, "time_zone"),
        ({"name": " "}, "name"),
    ],
)
def test_wrong_data_of_the_organization_is_refused(
    office: Store, values: dict[str, str], field: str
) -> None:
    seal = office.seal()
    with pytest.raises(BadInput) as refused, office.write("change_organization") as session:
        change_organization(session, values)
    assert refused.value.field == field
    assert office.seal() == seal


def test_a_nit_is_written_one_way_and_its_digit_added(office: Store) -> None:
    with office.write("change_organization") as session:
        change_organization(session, {"nit": "900373913", "phone": "601 000 0000"})
    with office.read() as session:
        assert organization(session).nit == "900.373.913-4"


def test_a_new_organization_needs_a_name() -> None:
    with pytest.raises(BadInput):
        new_organization("  ")
    assert new_organization("Panadería", nit="").nit == ""


def test_the_numbers_of_a_year_start_where_the_office_says(office: Store) -> None:
    with office.write("set_first_number") as session:
        set_first_number(session, REQUESTS, 2026, 143)
    assert [receive(office), receive(office), receive(office, 2025)] == [
        "2026-0143",
        "2026-0144",
        "2025-0001",
    ]
    with pytest.raises(BadInput, match="145"), office.write("set_first_number") as session:
        set_first_number(session, REQUESTS, 2026, 144)
    with office.write("set_first_number") as session:
        set_first_number(session, REQUESTS, 2026, 200)
        set_first_number(session, LETTERS, 2026, 7)
    assert receive(office) == "2026-0200"


@pytest.mark.parametrize("start", [0, -1, 10**6, 10**30])
def test_a_number_out_of_reason_is_refused(office: Store, start: int) -> None:
    with pytest.raises(BadInput), office.write("set_first_number") as session:
        set_first_number(session, REQUESTS, 2026, start)


def test_numbers_grow_over_four_digits(office: Store) -> None:
    with office.write("set_first_number") as session:
        set_first_number(session, REQUESTS, 2026, 9_999)
    assert [receive(office), receive(office)] == ["2026-9999", "2026-10000"]


def test_a_closure_ends_after_it_begins(office: Store) -> None:
    values = {"first": date(2026, 12, 4), "last": date(2026, 12, 1), "name": "Cierre"}
    with pytest.raises(BadInput) as refused, office.write("change_calendar") as session:
        save_record(session, Closure, values)
    assert refused.value.field == "last"


def test_a_day_off_needs_its_source(office: Store) -> None:
    with pytest.raises(BadInput) as refused, office.write("change_calendar") as session:
        save_record(session, CalendarDay, {"day": date(2026, 12, 4), "name": "Puente"})
    assert refused.value.field == "source"


def test_a_record_is_changed_in_place_and_its_name_stays_its_own(office: Store) -> None:
    with office.write("save_record") as session:
        made = save_record(session, Database, {"name": "Clientes"}).id
    with office.write("save_record") as session:
        save_record(session, Database, {"contact": "Ventas"}, made)
    with pytest.raises(BadInput), office.write("save_record") as session:
        save_record(session, Database, {"name": " Clientes "})
    with office.read() as session:
        database = session.get_one(Database, made)
        assert (database.name, database.contact) == ("Clientes", "Ventas")


def test_a_code_that_no_form_offered_must_be_in_its_list(office: Store) -> None:
    with office.write("change_list") as session:
        retire_entry(session, "exemptions", "emergency")
    with office.read() as session:
        for code in ("", "public_data", "emergency"):
            check_codes(session, Database, {"name": "A", "exemption": code})
        with pytest.raises(BadInput) as refused:
            check_codes(session, Database, {"name": "A", "exemption": "nonsense"})
    assert refused.value.field == "exemption"
