"""Every record of the inventory is divided whole, and every row has its owner."""

from __future__ import annotations

import pytest

from privdesk.fields import FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.rules.lists import LISTS
from privdesk.rules.sections import SECTIONS


@pytest.mark.parametrize("record_type", SECTIONS)
def test_every_field_and_every_row_stands_in_exactly_one_section(record_type: str) -> None:
    placed = [name for section in SECTIONS[record_type] for name in section.names]
    declared = [field.name for field in fields_of(RECORD_TYPES[record_type])]
    owned = [one.name for one in OWNED.get(record_type, ())]
    assert sorted(placed) == sorted(declared + owned)


@pytest.mark.parametrize(
    ("record_type", "owner"), [(o.record_type, o.owner) for rows in OWNED.values() for o in rows]
)
def test_a_row_refers_to_its_owner_and_has_a_place(record_type: str, owner: str) -> None:
    columns = RECORD_TYPES[record_type].__table__.c
    assert columns[owner].foreign_keys
    assert columns["position"].server_default is not None


def test_every_list_that_a_field_names_is_there() -> None:
    listed = {
        field.listed
        for record_type in RECORD_TYPES.values()
        for field in fields_of(record_type)
        if field.kind is FieldKind.LISTED
    }
    assert listed <= set(LISTS)
    assert "rnbd_contents" in listed
