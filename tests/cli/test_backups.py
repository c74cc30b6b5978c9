"""Backups are listed without a passphrase and compared with one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from privdesk.cli import main
from privdesk.store.backup import backup
from privdesk.store.rekey import change_passphrase
from privdesk.store.store import Store
from tests.store.copies import add_party

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.fixture
def made(office: Store) -> Path:
    made = backup(office.path, office.key, now=NOW)
    add_party(office, "Mensajería Ficticia")
    return made


def out(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert main([str(word) for word in words]) == 0
    return capsys.readouterr().out


def test_a_list_of_them(
    office: Store, office_passphrase: str, made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert out(capsys, "backups", office.path) == f"2026-11-23T15:00:00Z  {made}\n"
    change_passphrase(office, office_passphrase, "panes nuevos de la noche")
    assert "una frase de contraseña anterior" in out(capsys, "backups", office.path)
    told = json.loads(out(capsys, "backups", office.path, "--json"))["backups"]
    assert [b["same_passphrase"] for b in told] == [False]


def test_none_is_said(office: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "No hay ninguna copia" in out(capsys, "backups", office.path, "--folder", tmp_path)


def test_what_would_be_lost(
    office: Store,
    office_passphrase: str,
    made: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", office_passphrase)
    assert "Acciones que se pierden: 1." in out(capsys, "compare", made, office.path)
    told = json.loads(out(capsys, "compare", made, office.path, "--json"))
    assert told["lost"]["titles"]["party"] == ["Mensajería Ficticia"]
    assert told["gained"]["actions"] == 0
