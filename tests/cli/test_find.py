"""`privdesk find`, as a program calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from privdesk import cli
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.store.store import Store
from tests.conftest import OFFICE_PASSPHRASE


@pytest.fixture
def path(office: Store, monkeypatch: pytest.MonkeyPatch) -> Path:
    from datetime import UTC, date, datetime

    monkeypatch.setenv("PRIVDESK_PASSPHRASE", OFFICE_PASSPHRASE)
    with office.write("receive_request") as session:
        receive_request(
            session,
            person={"name": "Óscar\x1b[31m Modelo", "document_number": "1032456"},
            right="know",
            received=When(date(2026, 11, 10)),
            now=datetime(2026, 11, 23, 15, tzinfo=UTC),
        )
    return office.path


def test_finds_by_a_number_with_dots(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["find", str(path), "1.032.456", "--today", "2026-11-23"]) == 0
    out = capsys.readouterr().out
    assert out.splitlines() == [
        "Persona: Óscar [31m Modelo · CC 1.032.456",
        "Solicitud: 2026-0001 · Óscar [31m Modelo · CC 1.032.456 · Por vencer · 24/11/2026",
    ]


def test_json_is_one_object_a_line(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["find", str(path), "oscar", "2026-0001", "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    told = json.loads(line)
    assert (told["type"], told["id"], told["opens"]) == ("request", 1, {"type": "request", "id": 1})
    assert told["date"] == "2026-11-24"


def test_nothing_found_is_said(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["find", str(path), "nadie"]) == 0
    assert capsys.readouterr().out == "No se encontró nada.\n"
    assert cli.main(["find", str(path), "nadie", "--json"]) == 0
    assert capsys.readouterr().out == ""
