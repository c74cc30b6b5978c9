"""The files of the inventory's records, by name and hash: now, and as they stood on a past day."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256

import pytest
from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.operations.evidence import remove_file
from privdesk.operations.office import save_record
from privdesk.records import RECORD_TYPES
from privdesk.store.attachments import attach
from privdesk.store.inventory import inventory
from privdesk.store.inventory_files import Files
from privdesk.store.store import Store


def _named(files: Files) -> dict[tuple[str, int], list[tuple[str, str]]]:
    return {key: [(one.name, one.sha256) for one in some] for key, some in files.items()}


def _party(session: Session) -> int:
    return save_record(session, RECORD_TYPES["party"], {"name": "Nube Ficticia"}).id


def test_the_files_are_those_of_the_day(
    blank_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    day, tomorrow = clock.today("America/Bogota"), clock.now() + timedelta(days=1)
    with blank_store.write("attach") as session:
        number = _party(session)
        attach(session, "party", number, "contrato.pdf", b"%PDF uno", clock.now())
        attach(session, "party", number, "otro =1+1.txt", b"dos", clock.now())
    monkeypatch.setattr(clock, "now", lambda: tomorrow)
    with blank_store.write("attach") as session:
        attach(session, "party", number, "tres.txt", b"tres", clock.now())
        remove_file(session, 1)
    first = ("contrato.pdf", sha256(b"%PDF uno").hexdigest())
    second = ("otro =1+1.txt", sha256(b"dos").hexdigest())
    third = ("tres.txt", sha256(b"tres").hexdigest())
    with blank_store.read() as session:
        now, past = inventory(session).files, inventory(session, day).files
    assert _named(now) == {("party", number): [second, third]}
    assert _named(past) == {("party", number): [first, second]}
    added = past["party", number][1].added_at
    assert added == now["party", number][0].added_at
    assert added is not None
    assert added.tzinfo is not None
