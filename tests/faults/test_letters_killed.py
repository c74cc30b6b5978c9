"""Letters to many are issued all or none, also when the program is killed in the middle."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Attachment, Document, RequestEvent
from privdesk.store.lists import Day, Listing, ids
from privdesk.store.store import Store
from privdesk.store.verify import verify

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
KILLED = """
import json, os, signal, sys
from datetime import datetime
from privdesk.operations.letters_of_many import Given, issue_to_many
from privdesk.store.key import Key
from privdesk.store.store import Store

path, raw, salt, now, last = json.loads(sys.stdin.read())

def tell(done, total):
    if done == last:
        os.kill(os.getpid(), signal.SIGKILL)

key = Key(bytes.fromhex(raw), bytes.fromhex(salt))
store = Store.open(path, key, writing=True, actor="Elvira")
with store.write("issue_letter") as session:
    issue_to_many(session, [1, 2, 3], "acknowledgement", Given(datetime.fromisoformat(now)), tell)
    tell(3, 3)
"""


@pytest.mark.parametrize("last", [1, 2, 3])
def test_a_killed_program_leaves_no_letter(office: Store, last: int) -> None:
    with office.write("receive_request") as session:
        for number in range(3):
            receive_request(
                session,
                person={"name": "Ana Ficticia", "document_number": f"900{number}"},
                right="know",
                received=When(date(2026, 11, 20)),
                now=NOW,
            )
    path, key, seal = office.path, office.key, office.seal()
    office.close()
    given = json.dumps([str(path), key.raw.hex(), key.salt.hex(), NOW.isoformat(), last])
    ended = subprocess.run(
        [sys.executable, "-c", KILLED],
        input=given,
        text=True,
        capture_output=True,
        timeout=120,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    with Store.open(path, key, writing=True, actor="Elvira") as store:
        assert store.seal() == seal
        day = Day(NOW.date(), NOW.date())
        with store.read() as session:
            for record in (Document, Attachment, RequestEvent):
                assert list(ids(session, Listing(record.__tablename__), day)) == []
        assert verify(store).ok
