"""`privdesk computation`: a PDF of every date of a request, kept in its file where asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from privdesk import cli
from privdesk.store.attachments import read_all
from privdesk.store.finding import attachments_of
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
    path, request = office_path.rename(tmp_path / "o.privdesk"), tmp_path / "r.json"
    request.write_text(json.dumps(REQUEST), encoding="utf-8")
    assert run("add", path, "request", "--json", request) == 0
    capsys.readouterr()
    return path


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


def test_it_writes_the_sheet_and_changes_nothing(store: Path, tmp_path: Path) -> None:
    target = tmp_path / "computo.pdf"
    assert run("computation", store, "2026-0001", "--to", target) == 0
    text = PdfReader(target).pages[0].extract_text()
    assert "Cómputo de términos" in text
    assert "2026-0001" in text
    with (
        Store.open(store, PASSPHRASE, writing=False, actor="Ana") as opened,
        opened.read() as session,
    ):
        assert attachments_of(session, "request", 1) == []


def test_it_keeps_the_very_sheet_in_the_file(store: Path, tmp_path: Path) -> None:
    target = tmp_path / "computo.pdf"
    assert run("computation", store, "2026-0001", "--to", target, "--keep") == 0
    with (
        Store.open(store, PASSPHRASE, writing=False, actor="Ana") as opened,
        opened.read() as session,
    ):
        (kept,) = attachments_of(session, "request", 1)
        assert read_all(session, kept.content_id) == target.read_bytes()


def test_what_cannot_be_written_is_not_kept(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "nowhere" / "computo.pdf"
    assert run("computation", store, "2026-0001", "--to", target, "--keep") == 1
    assert capsys.readouterr().err
    with (
        Store.open(store, PASSPHRASE, writing=False, actor="Ana") as opened,
        opened.read() as session,
    ):
        assert attachments_of(session, "request", 1) == []


def test_an_unknown_request_is_named(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "computo.pdf"
    assert run("computation", store, "2026-0099", "--to", target) == 1
    assert "2026-0099" in capsys.readouterr().err
    assert not target.exists()
