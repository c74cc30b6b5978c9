"""Whatever somebody wrote, no command gives the terminal what would steer it."""

from __future__ import annotations

import json
import unicodedata
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from privdesk import cli
from privdesk.cli.terminal_text import one_line, own_lines
from privdesk.operations.calendar_change import SaveDay, change_calendar
from privdesk.operations.letter_templates import add_template
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import CalendarDay, Closure
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
HOSTILE = "Ana\x1b[31m\x07 \u202egro.olam\u202c \u2066x\u2069 \u200f\u061c\u2028fin"
TURNING = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_what_steers_is_taken_out_and_the_program_s_own_lines_stay() -> None:
    assert one_line(HOSTILE) == "Ana [31m gro.olam x fin"
    assert own_lines(f"uno {HOSTILE}\ndos") == "uno Ana [31m gro.olam x fin\ndos"


def is_plain(text: str) -> bool:
    steering = (
        c for c in text if unicodedata.category(c) in ("Cc", "Zl", "Zp") and c not in "\n\t"
    )
    return not any(steering) and not TURNING & set(text)


@pytest.fixture
def path(office: Store, monkeypatch: pytest.MonkeyPatch, office_passphrase: str) -> Path:
    """A store in which everything that has a name has a hostile one."""
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", office_passphrase)
    with office.write("receive_request") as session:
        receive_request(
            session,
            person={"name": HOSTILE, "document_number": "1"},
            right="know",
            received=When(date(2026, 11, 20)),
            now=NOW,
        )
    with office.write("change_calendar") as session:
        day = {"day": date(2026, 12, 1), "change": "added", "name": HOSTILE, "source": HOSTILE}
        change_calendar(session, SaveDay(CalendarDay, day), now=NOW)
        week = {"first": date(2026, 12, 21), "last": date(2026, 12, 24), "name": HOSTILE}
        change_calendar(session, SaveDay(Closure, week), now=NOW)
    with office.write("change_template") as session:
        add_template(
            session,
            title=HOSTILE,
            source="Texto.",
            like="acknowledgement_claim",
            kinds=("claim",),
            now=NOW,
        )
    office.close()
    return office.path


@pytest.mark.parametrize(
    "command",
    [
        ["calendar", "{path}"],
        ["calendar", "{path}", "--add", "2026-12-02", HOSTILE, HOSTILE],
        ["templates", "{path}"],
        ["due", "{path}"],
        ["case", "{path}", "2026-0001"],
        ["month", "{path}", "2026-12"],
        ["find", "{path}", "Ana"],
        ["attach", "{path}", "database:" + HOSTILE, "{file}"],
        ["case", "{path}", HOSTILE],
        ["add", "{path}", "database", "--json", "{json}"],
        ["add", "{path}", "request", "--json", "{request}"],
    ],
)
def test_no_command_is_steered(
    command: list[str], path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"path": path, "file": tmp_path / "a.txt", "json": tmp_path / "database.json"}
    files["file"].write_text("texto", encoding="utf-8")
    files["json"].write_text(json.dumps({"name": HOSTILE}), encoding="utf-8")
    files["request"] = tmp_path / "request.json"
    person = {"name": HOSTILE, "document_number": "1"}
    asked = {"person": person, "right": "know", "received": "2026-11-20"}  # the same one again
    files["request"].write_text(json.dumps(asked), encoding="utf-8")
    given = [word.format(**files) if word.startswith("{") else word for word in command]
    cli.main(given)
    said = capsys.readouterr()
    assert said.out or said.err
    assert is_plain(said.out), repr(said.out)
    assert is_plain(said.err), repr(said.err)
