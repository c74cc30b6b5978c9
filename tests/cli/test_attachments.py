"""`privdesk attach` and `attachments`: evidence of any record by command."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from privdesk import cli
from privdesk.store import measuring
from privdesk.store.engine import connect
from privdesk.store.store import Store

PASSPHRASE = "frase de prueba bastante larga"
REQUEST = {
    "right": "know",
    "person": {"name": "Ana Ficticia", "document_number": "9000000142"},
    "received": "2026-11-10",
}


@pytest.fixture
def store(
    office_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Path:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.chdir(tmp_path)
    path = office_path.rename(tmp_path / "o.privdesk")
    Path("r.json").write_text(json.dumps(REQUEST), encoding="utf-8")
    Path("b.json").write_text(json.dumps({"name": "Clientes"}), encoding="utf-8")
    assert run("add", path, "request", "--json", "r.json") == 0
    assert run("add", path, "database", "--json", "b.json") == 0
    assert run("add", path, "party", "--json", "b.json") == 0
    capsys.readouterr()
    return path


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


RECORDS = ["2026-0001", "database:Clientes", "party:Clientes", "organization"]


@pytest.mark.parametrize("record", [*RECORDS, "person:CC:9000000142"])
def test_a_file_is_attached_listed_and_saved(
    store: Path, record: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("acta.txt").write_text("Acta ficticia")
    Path("foto.pdf").write_bytes(b"\x89PNG\r\n\x1a\n\0")
    assert run("attach", store, record, "acta.txt", "foto.pdf") == 0
    assert run("attachments", store, record) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith("Imagen PNG  foto.pdf")
    assert second.endswith("13  Texto  acta.txt")
    assert second.startswith(hashlib.sha256(b"Acta ficticia").hexdigest()[:12])
    Path("sale").mkdir()
    Path("sale/acta.txt").write_text("estaba")
    assert run("attachments", store, record, "--json", "--save", "sale") == 0
    listed = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in listed] == ["foto.pdf", "acta.txt"]
    assert set(listed[0]) == {
        "name",
        "media_type",
        "size",
        "sha256",
        "added_at",
        "added_by",
        "erased_on",
        "of_event",
    }
    assert {path.name: path.read_bytes() for path in Path("sale").iterdir()} == {
        "acta.txt": b"estaba",
        "acta (2).txt": b"Acta ficticia",
        "foto.pdf.png": b"\x89PNG\r\n\x1a\n\0",
    }


def test_all_or_none_are_attached_and_one_that_is_there_is_said(
    store: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("acta.txt").write_text("Acta ficticia")
    Path("vacío.txt").touch()
    assert run("attach", store, "2026-0001", "acta.txt", "vacío.txt") == 1
    assert "«vacío.txt» está vacío" in capsys.readouterr().err
    assert run("attach", store, "2026-0001", "acta.txt", "no está.txt") == 1
    monkeypatch.setattr(measuring, "LARGEST", 4)
    assert run("attach", store, "2026-0001", "acta.txt") == 1
    monkeypatch.undo()
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", PASSPHRASE)
    monkeypatch.chdir(store.parent)
    capsys.readouterr()
    assert run("attachments", store, "2026-0001") == 0
    assert capsys.readouterr().out == ""
    assert run("attach", store, "2026-0001", "acta.txt") == 0
    assert run("attach", store, "2026-0001", "acta.txt") == 0
    assert capsys.readouterr().err == "«acta.txt» ya estaba adjunto.\n"


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ("2026-0099", "2026-0099"),
        ("database:Nadie", "«Nadie»"),
        ("person:CC:1", "ninguna persona"),
        ("planeta:Marte", "no nombra ningún registro"),
    ],
)
def test_a_record_that_is_not_there_is_said(
    store: Path, record: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("attachments", store, record) == 1
    assert words in capsys.readouterr().err


def test_a_damaged_file_is_named_and_the_others_saved(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("acta.txt").write_text("Acta ficticia")
    Path("otra.txt").write_text("Otra ficticia")
    assert run("attach", store, "organization", "acta.txt", "otra.txt") == 0
    with Store.open(store, PASSPHRASE, writing=False, actor="Ana") as opened:
        raw = connect(store, opened.key)
    raw.execute("UPDATE content_chunk SET data = zeroblob(13) WHERE content_id = 1")
    raw.close()
    capsys.readouterr()
    assert run("attachments", store, "organization", "--save", "sale") == 1
    assert "Dañados, y no guardados: acta.txt." in capsys.readouterr().err
    assert [path.name for path in Path("sale").iterdir()] == ["otra.txt"]
