"""The inventory in `due` and `month`: which record, by whose date, and what changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from privdesk import cli, clock
from privdesk.operations.sheets import save_sheet
from privdesk.rules.sheet import Sheet
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
HOSTILE = "Nube\x1b[31m\nSupuesta S.A.S."


@pytest.fixture
def store(office_path: Path, office_passphrase: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A base to register, one that changed, and a contract that ends."""
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", office_passphrase)
    moments = count()  # every act has its own
    monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(seconds=next(moments)))
    with Store.open(office_path, office_passphrase, writing=True, actor="Ana Ficticia") as made:

        def save(kind: str, record_id: int | None = None, **values: Any) -> int:
            with made.write("save") as session:
                stood = sheet_of(session, kind, record_id) if record_id else None
                whole = {**(stood.values if stood else {}), **values}
                return save_sheet(session, Sheet(kind, record_id, whole), stood)

        save("database", name="Club de clientes", created_on=date(2026, 9, 10))
        told = save("database", name="Proveedores", registered_on=date(2026, 11, 2))
        save("database", told, policy_version="1")
        save("database", told, policy_version="2")
        party = save("party", name=HOSTILE)
        save("contract", name="Nube 2026", party_id=party, ends_on=date(2026, 11, 30))
    return office_path


@pytest.fixture
def printed(store: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    def run(command: str, *words: object) -> list[str]:
        assert cli.main([command, str(store), *map(str, words)]) == 0
        return capsys.readouterr().out.splitlines()

    return run


def test_due_says_which_record_and_what_changed(printed: Callable[..., list[str]]) -> None:
    contract, register, report = printed("due")
    assert contract.split() == [
        *("31/10/2026", "30/11/2026", "Contrato", "Vence", "el", "contrato", "«Nube", "2026»"),
        *("·", "Nube", "[31m", "Supuesta", "S.A.S."),
    ]
    assert register.startswith("10/11/2026  10/11/2026  VENCIDA ")
    assert register.endswith("Base de datos  Inscribir la base «Club de clientes» en el RNBD")
    assert report.startswith("15/12/2026  15/12/2026 ")
    assert report.endswith("de «Proveedores» · Cambió: Versión de la política")


def test_a_program_reads_whose_date_it_is(printed: Callable[..., list[str]]) -> None:
    found = {item["what"]: item for item in map(json.loads, printed("due", "--json"))}
    assert found["rnbd.registration"]["type"] == "database"
    assert found["rnbd.registration"]["case"] == "Club de clientes"
    assert (found["rnbd.registration"]["due"], found["rnbd.registration"]["overdue"]) == (
        "2026-11-10",
        True,
    )
    assert found["rnbd.change"]["changes"] == ["policy_version"]
    assert found["rnbd.change"]["due"] == "2026-12-15"
    contract = found["contract.end"]
    assert (contract["due"], contract["target"]) == ("2026-11-30", "2026-10-31")
    assert not contract["overdue"]


def test_a_month_shows_the_contract_on_its_end(printed: Callable[..., list[str]]) -> None:
    lines = printed("month", "2026-11")
    place = lines.index("lun 30/11/2026")
    assert lines[place + 1].endswith("Vence el contrato «Nube 2026» · Nube [31m Supuesta S.A.S.")
    days = [json.loads(line) for line in printed("month", "2026-11", "--json")]
    assert [entry["what"] for entry in days[29]["entries"]] == ["contract.end"]


def test_a_calendar_file_names_parties_only_when_asked(
    printed: Callable[..., list[str]], tmp_path: Path
) -> None:
    path = tmp_path / "v.ics"
    printed("due", "--ics", path)
    assert b"Supuesta" not in path.read_bytes()
    summaries = [str(e["SUMMARY"]) for e in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]
    assert "Inscribir la base «Club de clientes» en el RNBD" in summaries
    assert "Atender el contrato que vence" in summaries
    printed("due", "--ics", path, "--names")
    assert b"Supuesta" in path.read_bytes()
