"""Backups are listed without a passphrase and compared with one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from privdesk.cli import ERROR, main
from privdesk.operations.erasure import erase_person
from privdesk.store.backup import backup
from privdesk.store.rekey import change_passphrase
from privdesk.store.store import Store
from tests.operations.person_case import TODAY, WHY, held_of_ana
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


def test_a_backup_with_an_earlier_passphrase_is_compared_too(
    office: Store,
    office_passphrase: str,
    made: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    change_passphrase(office, office_passphrase, "panes nuevos de la noche")
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", "panes nuevos de la noche")
    assert main(["compare", str(made), str(office.path)]) == ERROR
    said = capsys.readouterr().err
    assert str(made) in said
    assert "--other-passphrase-file" in said
    earlier = tmp_path / "frase anterior.txt"
    earlier.write_text(f"{office_passphrase}\n", encoding="utf-8")
    option = ("--other-passphrase-file", earlier)
    told = json.loads(out(capsys, "compare", made, office.path, *option, "--json"))
    assert told["lost"]["titles"]["party"] == ["Mensajería Ficticia"]
    earlier.write_text("otra frase\n", encoding="utf-8")
    assert main([str(word) for word in ("compare", made, office.path, *option)]) == ERROR
    assert str(made) in capsys.readouterr().err
    assert main(["compare", str(made), str(office.path), *map(str, (option[0], tmp_path))]) != 0
    assert str(tmp_path) in capsys.readouterr().err


def test_restoring_says_who_was_erased_since(
    office: Store,
    office_passphrase: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", office_passphrase)
    held_of_ana(office)
    made = backup(office.path, office.key, now=NOW)
    erase_person(office, 1, TODAY, responsible="Elvira Imaginaria", notes=WHY)
    assert main(["restore", str(made), str(tmp_path / "vuelta.privdesk")]) == 0
    said = capsys.readouterr()
    assert "ACTA-2026-0001" in said.err
    assert "ACTA" not in said.out
