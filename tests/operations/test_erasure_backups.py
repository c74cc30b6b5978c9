"""Until when the backups of a store hold a person who is erased."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from privdesk.operations.erasure import erase_person
from privdesk.records import Disposal
from privdesk.store.backup import backup
from privdesk.store.store import Store
from tests.operations.person_case import NOW, TODAY, WHO, WHY, held_of_ana, planned


def made(store: Store, at: datetime) -> None:
    backup(store.path, store.key, now=at)


def test_backups_of_this_month_hold_it_for_a_month(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2026, 11, 20, 15, tzinfo=UTC)
    monkeypatch.setattr("privdesk.clock.now", lambda: now)
    made(office, datetime(2026, 10, 2, tzinfo=UTC))  # before she came
    held_of_ana(office)
    assert planned(office).backups_words.startswith("Ninguna copia")
    made(office, datetime(2026, 11, 18, 15, tzinfo=UTC))
    plan = planned(office)
    assert plan.backups_until == date(2026, 12, 19)
    assert "2026-11-18" in plan.backups_words
    done = erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.read() as session:
        assert session.get_one(Disposal, done.disposal_id).backups_until == date(2026, 12, 19)


def test_the_last_backup_of_a_month_stays_without_end(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("privdesk.clock.now", lambda: NOW)
    held_of_ana(office)
    made(office, datetime(2026, 10, 2, tzinfo=UTC))
    plan = planned(office)
    assert plan.backups_until is None
    assert "sin término" in plan.backups_words
