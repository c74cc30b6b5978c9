"""Every record type is listed, every field of it a column; its title is a field of its own."""

from __future__ import annotations

from datetime import date

from privdesk.fields import fields_of
from privdesk.records import RECORD_TYPES, Record
from privdesk.rules.urgency import soon_until
from privdesk.store.counting import office_calendar
from privdesk.store.list_columns import columns_of
from privdesk.store.list_shape import shape_of
from privdesk.store.lists import Day, Listing, count, ids, rows
from privdesk.store.store import Store

TODAY = date(2026, 11, 23)


def test_every_record_type_lists_every_field(store: Store) -> None:
    with store.read() as session:
        day = Day(TODAY, soon_until(TODAY, office_calendar(session)))
        for name, record_type in RECORD_TYPES.items():
            assert {f.name for f in fields_of(record_type)} <= set(shape_of(name).expressions)
            wanted = ids(session, Listing(name), day)
            assert len(wanted) == count(session, name)
            for row in rows(session, name, wanted, day):
                assert {f.name for f in fields_of(record_type)} <= set(row)
            assert {c.name for c in columns_of(name) if c.field} <= {
                f.name for f in fields_of(record_type)
            }


def test_a_record_is_shown_by_a_field_of_its_own() -> None:
    for record_type in RECORD_TYPES.values():
        assert issubclass(record_type, Record)
        assert hasattr(record_type, record_type.title_field)
