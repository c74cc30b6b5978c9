"""Letters by command: for Word, as a mail's draft, and to many requests, all or none."""

from __future__ import annotations

import email
import json
from email.policy import default
from io import BytesIO
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from privdesk import cli
from privdesk.store.finding import documents
from privdesk.store.store import Store
from tests.conftest import OFFICE_PASSPHRASE

PEOPLE = (("Ana Ficticia", "know"), ("Luis Supuesto", "erase"), ("Eva Inventada", "know"))


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", OFFICE_PASSPHRASE)


@pytest.fixture
def office_file(office_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    requests = [
        {
            "right": right,
            "person": {
                "name": name,
                "document_number": f"900000{number}",
                "email": f"p{number}@correo.example",
            },
            "received": "2026-11-10",
            "text": "Solicito lo que dice la ley.",
        }
        for number, (name, right) in enumerate(PEOPLE)
    ]
    file = tmp_path / "requests.json"
    file.write_text(json.dumps(requests), encoding="utf-8")
    assert run("add", office_path, "request", "--json", file) == 0
    capsys.readouterr()
    return office_path


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


def numbers(store: Path) -> list[str]:
    opened = Store.open(store, OFFICE_PASSPHRASE, writing=False, actor="x")
    with opened, opened.read() as session:
        return [one.number for one in documents(session)]


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(BytesIO(pdf)).pages).split())


def test_one_letter_in_all_its_forms_now_and_later(
    office_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf, word, mail = (tmp_path / f"acuse.{form}" for form in ("pdf", "docx", "eml"))
    words = ("letter", office_file, "2026-0001", "acknowledgement")
    assert run(*words, "--to", pdf, "--docx", word, "--eml", mail) == 0
    assert capsys.readouterr().out == "C-2026-0001\n"
    message = email.message_from_bytes(mail.read_bytes(), policy=default)
    assert message["To"] == "Ana Ficticia <p0@correo.example>"
    (attached,) = message.iter_attachments()
    assert attached.get_content() == pdf.read_bytes()
    paragraphs = [p.text for p in docx.Document(str(word)).paragraphs]
    assert any("Ana Ficticia" in paragraph for paragraph in paragraphs)
    kept = {path: path.read_bytes() for path in (pdf, word, mail)}
    assert run("letter", office_file, "C-2026-0001", "--docx", word, "--eml", mail) == 0
    assert run("letter", office_file, "C-2026-0001", "--to", pdf) == 0
    assert {path: path.read_bytes() for path in kept} == kept


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "--to, --docx o --eml"),
        (["--draft", "--docx", "{new}"], "--to"),
        (["--to", "{new}", "--eml", "{there}"], "ya existe"),
        (["--to", "{new}", "--docx", "{none}"], "No se puede escribir"),
    ],
)
def test_what_cannot_be_written_issues_nothing_and_leaves_nothing(
    office_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    said: str,
) -> None:
    there = tmp_path / "there.eml"
    there.write_text("x")
    places = {"{new}": tmp_path / "new", "{there}": there, "{none}": tmp_path / "none" / "a"}
    words = [places.get(option, option) for option in options]
    assert run("letter", office_file, "2026-0001", "acknowledgement", *words) == 1
    assert said in capsys.readouterr().err
    assert numbers(office_file) == []
    assert not (tmp_path / "new").exists()
    assert there.read_text() == "x"


def test_one_letter_to_many(
    office_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "cartas"
    folder.mkdir()
    asked = ("2026-0003", "2026-0001", "2026-0002")
    words = ("letters", office_file, "acknowledgement", *asked, "--to", folder)
    assert run(*words, "--docx", "--eml") == 0
    assert capsys.readouterr().out.splitlines() == [
        "C-2026-0001 2026-0003",
        "C-2026-0002 2026-0001",
        "C-2026-0003 2026-0002",
    ]
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        f"C-2026-000{n}.{form}" for n in (1, 2, 3) for form in ("pdf", "docx", "eml")
    )
    assert "Eva Inventada" in text_of((folder / "C-2026-0001.pdf").read_bytes())
    assert run(*words) == 0  # once more: the warning is told, and nothing is replaced
    assert "2026-0001: Ya tiene una de este paso: C-2026-0002." in capsys.readouterr().err


def test_one_that_lacks_something_stops_all_and_all_are_told(
    office_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ("2026-0001", "2026-0002", "2026-0003")
    assert run("letters", office_file, "completion", *asked, "--to", tmp_path / "x") == 1
    assert capsys.readouterr().err.splitlines() == [
        "2026-0001: No hay esta carta para esta clase: Consulta.",
        "2026-0002: Falta: lo que le falta al reclamo.",
        "2026-0003: No hay esta carta para esta clase: Consulta.",
        "privdesk: No se emitió ninguna carta: se emiten todas o ninguna.",
    ]
    assert numbers(office_file) == []


def test_a_folder_that_cannot_take_all_gets_none(
    office_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "C-2026-0002.pdf").write_text("mine")
    words = ("letters", office_file, "acknowledgement", "2026-0001", "2026-0002", "--to")
    assert run(*words, tmp_path) == 1
    assert "C-2026-0002.pdf ya existe" in capsys.readouterr().err
    assert not (tmp_path / "C-2026-0001.pdf").exists()
    assert run(*words, tmp_path / "none") == 1
    assert numbers(office_file) == []


def test_facts_are_the_same_in_all_and_nobodys_data_are(
    office_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text('{"missing": ["documents"]}', encoding="utf-8")
    words = ("letters", office_file, "completion", "2026-0002", "--to", tmp_path)
    assert run(*words, "--facts", facts, "--set", "ciudad=Cali") == 0
    text = text_of((tmp_path / "C-2026-0001.pdf").read_bytes())
    assert "Cali, " in text
    assert "documentos" in text.casefold()
    capsys.readouterr()
    assert run(*words, "--set", "datos del titular=Nombre: Ana") == 1
    assert "es de cada persona" in capsys.readouterr().err
