"""Another passphrase by command, and the recovery sheet where a passphrase would be asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from privdesk import cli
from privdesk.errors import WrongPassphrase
from privdesk.store.backup import last_backup
from privdesk.store.engine import unlock
from privdesk.store.key import recovery_groups
from privdesk.store.store import Store

NEW = "otras cuatro palabras que nadie junta"


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


@pytest.fixture
def new_file(tmp_path: Path, office_passphrase: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", office_passphrase)
    made = tmp_path / "nueva.txt"
    made.write_text(NEW + "\n", encoding="utf-8")
    return made


def groups_file(store: Store, tmp_path: Path) -> Path:
    made = tmp_path / "hoja.txt"
    groups = [group.lower() for group in recovery_groups(store.key)]
    made.write_text("\n".join([" ".join(groups[:5]), "-".join(groups[5:])]), encoding="utf-8")
    return made


def test_it_is_changed_with_a_backup_and_a_sheet(
    office_path: Path, new_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "hoja.pdf"
    command = ("passphrase", office_path, "--new-passphrase-file", new_file)
    assert run(*command, "--recovery-sheet", sheet) == 0
    changed, written, backed_up = capsys.readouterr().out.splitlines()
    assert "se cambió" in changed
    assert str(sheet) in written
    key = unlock(office_path, NEW)
    made = last_backup(office_path)
    assert made is not None
    assert (str(made.path), made.salt) == (backed_up, key.salt)
    text = PdfReader(sheet).pages[0].extract_text()
    assert all(group in text for group in recovery_groups(key))


def test_nothing_changes_where_the_sheet_would_overwrite(
    office_path: Path, new_file: Path, office_passphrase: str, tmp_path: Path
) -> None:
    sheet = tmp_path / "hoja.pdf"
    sheet.write_bytes(b"another store's")
    command = ("passphrase", office_path, "--new-passphrase-file", new_file)
    assert run(*command, "--recovery-sheet", sheet) == 1
    assert sheet.read_bytes() == b"another store's"
    unlock(office_path, office_passphrase)


def test_a_forgotten_one_is_changed_with_the_sheet(
    office: Store,
    new_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("PRIVDESK_PASSPHRASE")
    sheet = groups_file(office, tmp_path)
    office.close()
    command = ("passphrase", office.path, "--new-passphrase-file", new_file)
    assert run(*command, "--recovery-file", sheet) == 0
    assert "imprima la nueva" in capsys.readouterr().out
    unlock(office.path, NEW)
    assert run(*command, "--recovery-file", sheet) == 1  # void now
    unlock(office.path, NEW)


def test_a_new_one_must_be_given(
    office_path: Path, new_file: Path, office_passphrase: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("passphrase", office_path) == 1
    assert "--new-passphrase-file" in capsys.readouterr().err
    new_file.write_text("\n")
    assert run("passphrase", office_path, "--new-passphrase-file", new_file) == 1
    unlock(office_path, office_passphrase)


@pytest.mark.parametrize(
    ("weak", "said"),
    [
        ("corta", "10 caracteres o más"),
        ("12345678910", "diez mil intentos por segundo"),
        ("panaderia ejemplo", "Las palabras de su organización"),
    ],
)
def test_a_weak_one_is_refused_as_in_the_window(
    weak: str,
    said: str,
    office_path: Path,
    new_file: Path,
    office_passphrase: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    new_file.write_text(f"{weak}\n", encoding="utf-8")
    before = office_path.read_bytes()
    assert run("passphrase", office_path, "--new-passphrase-file", new_file) == 1
    assert said in capsys.readouterr().err
    assert office_path.read_bytes() == before
    unlock(office_path, office_passphrase)


def test_it_is_refused_beside_an_open_window(office: Store, new_file: Path) -> None:
    assert run("passphrase", office.path, "--new-passphrase-file", new_file) == 1
    with pytest.raises(WrongPassphrase):
        unlock(office.path, NEW)


def test_a_backup_is_restored_with_the_sheet_of_its_time(
    office: Store, new_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = groups_file(office, tmp_path)
    office.close()
    assert run("backup", office.path, "--to", tmp_path / "copias") == 0
    assert run("passphrase", office.path, "--new-passphrase-file", new_file) == 0
    monkeypatch.delenv("PRIVDESK_PASSPHRASE")
    made = next((tmp_path / "copias").glob("*.privdesk-backup"))
    target = tmp_path / "restaurado.privdesk"
    assert run("restore", made, target, "--recovery-file", sheet) == 0
    assert unlock(target, "frase de prueba bastante larga") == office.key
    sheet.write_text(sheet.read_text()[:-1])
    assert run("restore", made, tmp_path / "otro.privdesk", "--recovery-file", sheet) == 1
    assert run("restore", made, tmp_path / "otro.privdesk", "--recovery-file", tmp_path) == 1
    assert not (tmp_path / "otro.privdesk").exists()
