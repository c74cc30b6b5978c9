"""The example's inventory: as many records as an office of its size has, with every kind of row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from privdesk.fields import FieldKind, fields_of
from privdesk.operations.example_inventory import add_inventory
from privdesk.records import RECORD_TYPES, Organization
from privdesk.records.owned import OWNED
from privdesk.rules.completeness import completeness
from privdesk.rules.lists import LISTS, shipped_list
from privdesk.rules.sheet import Sheet
from privdesk.store.lists import count
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[Sheet]]]:
    path = tmp_path_factory.mktemp("inventory") / "i.privdesk"
    office = Organization(name="Panadería Ejemplo S.A.S.")
    with Store.create(path, "una frase larga de prueba", office, actor="Ana Ficticia") as store:
        with store.write("make_example") as session:
            add_inventory(session, TODAY)
        with store.read() as session:
            yield {
                kind: [
                    sheet_of(session, kind, number + 1) for number in range(count(session, kind))
                ]
                for kind in (*OWNED, "retention_rule", "legal_hold", "disposal")
            }


def test_it_has_twelve_databases_twenty_five_activities_and_fifteen_third_parties(
    sheets: dict[str, list[Sheet]],
) -> None:
    counted = {kind: len(found) for kind, found in sheets.items()}
    assert (counted["database"], counted["activity"], counted["party"]) == (12, 25, 15)


def test_every_kind_of_row_is_in_it(sheets: dict[str, list[Sheet]]) -> None:
    for kind, rows in OWNED.items():
        for owned in rows:
            assert any(sheet.rows_of(owned.name) for sheet in sheets[kind]), owned


def test_every_code_is_of_its_list(sheets: dict[str, list[Sheet]]) -> None:
    def check(kind: str, values: object) -> None:
        for field in fields_of(RECORD_TYPES[kind]):
            code = dict(values)[field.name]  # type: ignore[call-overload]
            if field.kind is FieldKind.LISTED and code:
                assert shipped_list(field.listed).get(code), (kind, field.name, code)

    for kind, found in sheets.items():
        for sheet in found:
            check(kind, sheet.values)
            for owned in OWNED.get(kind, ()):
                for row in sheet.rows_of(owned.name):
                    check(owned.record_type, row.values)


def test_one_activity_has_five_purposes_and_eight_categories_of_data(
    sheets: dict[str, list[Sheet]],
) -> None:
    sizes = [(len(s.rows_of("purposes")), len(s.rows_of("data"))) for s in sheets["activity"]]
    assert (5, 8) in sizes


def test_nothing_is_said_of_what_stands_there_that_it_is_not(
    sheets: dict[str, list[Sheet]],
) -> None:
    lists = {name: shipped_list(name) for name in LISTS}
    for sheet in (*sheets["database"], *sheets["activity"]):
        gaps = {gap.name for gap in completeness(sheet, lists).gaps}
        assert not [name for name in gaps if sheet[name] is False and name.startswith("has_")]


def test_something_is_unknown_and_something_is_a_stated_no(sheets: dict[str, list[Sheet]]) -> None:
    said = {sheet["has_minors"] for sheet in sheets["database"]}
    assert said == {True, False, None}
