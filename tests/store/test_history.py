"""What the chain tells of some records."""

from __future__ import annotations

from privdesk.store.history import entry_numbers, history_of
from privdesk.store.store import Store


def test_the_history_of_nothing_is_nothing(office: Store) -> None:
    with office.read() as session:
        assert entry_numbers(session)
        assert history_of(session, []) == []


def test_the_history_of_very_many_records_can_be_read(office: Store) -> None:
    many = [("organization", 1), *(("request_event", n) for n in range(1, 5_000))]
    with office.read() as session:
        assert [e.record_type for e in history_of(session, many)] == ["organization"]
