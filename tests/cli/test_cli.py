"""Every command, as a program calls it: what it prints, what it leaves, and its exit status."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from privdesk import cli
from privdesk.cli.parser import make_parser
from privdesk.records import Organization
from privdesk.store.store import Store

PASSPHRASE = "frase de prueba bastante larga"
REQUEST = {
    "right": "know",
    "person": {"name": "Ana Ficticia", "document_number": "9000000142", "email": "a@c.example"},
    "received": "2026-11-10",
}
ANSWER = {
    "verificación de identidad": "copia del documento",
    "base de datos": "Clientes",
    "datos del titular": "Nombre: Ana Ficticia",
    "finalidades y uso": "Entregar pedidos.",
    "vigencia de la base": "diez años",
}


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def request_file(tmp_path: Path) -> Path:
    path = tmp_path / "request.json"
    path.write_text(json.dumps(REQUEST), encoding="utf-8")
    return path


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


def test_the_slice_by_commands(
    tmp_path: Path, request_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = receive(tmp_path, request_file, capsys)
    answer(store, tmp_path, capsys)
    export_and_verify(store, tmp_path, capsys)


def receive(tmp_path: Path, request_file: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A new store with one inquiry, whose dates are due as the law says."""
    store = tmp_path / "office" / "panaderia.privdesk"
    assert run("init", store, "--organization", "Panadería Ejemplo S.A.S.") == 0
    capsys.readouterr()
    assert run("add", store, "request", "--json", request_file) == 0
    assert capsys.readouterr().out == "2026-0001\n"

    assert run("due", store, "--today", "2026-11-23", "--json") == 0
    (item,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert item == {
        "case": "2026-0001",
        "type": "request",
        "what": "inquiry.answer",
        "due": "2026-11-25",
        "target": "2026-11-24",
        "promised": None,
        "internal": None,
        "overdue": False,
    }
    return store


def answer(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Acknowledged and answered by letters, sent and closed: nothing is due any more."""
    pdf = tmp_path / "acuse.pdf"
    assert run("letter", store, "2026-0001", "acknowledgement", "--to", pdf) == 0
    assert capsys.readouterr().out == "C-2026-0001\n"
    assert run("letter", store, "2026-0001", "answer", "--to", tmp_path / "no.pdf") == 1
    assert "Falta" in capsys.readouterr().err
    assert not (tmp_path / "no.pdf").exists()
    typed = tmp_path / "values.json"
    typed.write_text(json.dumps(ANSWER), encoding="utf-8")
    target = tmp_path / "respuesta.pdf"
    status = run("letter", store, "2026-0001", "answer", "--to", target, "--values", typed)
    assert status == 0
    # What the law asks for and the letter does not say is named, as in the window.
    assert "Copia de la autorización (art. 8, lit. b)" in capsys.readouterr().err

    again = tmp_path / "again.pdf"
    assert run("letter", store, "C-2026-0001", "--to", again) == 0
    assert again.read_bytes() == pdf.read_bytes()

    sent = tmp_path / "sent.json"
    sent.write_text(
        '[{"event": "answered", "sent": "2026-11-20"}, {"event": "closed", "on": "2026-11-20"}]'
    )
    assert run("event", store, "2026-0001", "--json", sent) == 0
    capsys.readouterr()
    assert run("due", store, "--exit-code") == 0
    assert "No hay nada" in capsys.readouterr().out


def export_and_verify(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every format written, the chain whole, a backup restored to the same seal."""
    for suffix in ("pdf", "xlsx", "csv", "json"):
        assert run("export", store, "request", "--to", tmp_path / f"r.{suffix}") == 0
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        assert any("2026-0001" in row for row in csv.reader(file))

    capsys.readouterr()
    assert run("verify", store, "--json") == 0
    verdict = json.loads(capsys.readouterr().out)
    assert verdict["ok"] is True
    assert verdict["problems"] == []
    assert run("verify", store, "--seal", verdict["seal"]) == 0
    other = f"{verdict['entries']}:{'0' * 64}"
    assert run("verify", store, "--seal", other) == 1

    capsys.readouterr()
    assert run("backup", store, "--to", tmp_path / "copies") == 0
    copy = Path(capsys.readouterr().out.strip())
    assert run("restore", copy, tmp_path / "again.privdesk") == 0
    assert run("restore", copy, tmp_path / "again.privdesk") == 1
    capsys.readouterr()
    assert run("verify", tmp_path / "again.privdesk", "--json") == 0
    assert json.loads(capsys.readouterr().out)["seal"] == verdict["seal"]


@pytest.mark.parametrize(
    ("days", "status", "lines"),
    [
        ((), 3, 1),
        (("--days", "0"), 0, 0),
        (("--days", "1"), 0, 0),
        (("--days", "2"), 3, 1),
    ],
)
def test_due_within_days_and_its_exit_status(
    office_path: Path,
    request_file: Path,
    capsys: pytest.CaptureFixture[str],
    days: tuple[str, ...],
    status: int,
    lines: int,
) -> None:
    run("add", office_path, "request", "--json", request_file)
    capsys.readouterr()
    found = run("due", office_path, "--today", "2026-11-23", "--json", "--exit-code", *days)
    assert found == status
    assert len(capsys.readouterr().out.splitlines()) == lines
    assert run("due", office_path, "--today", "2026-11-23", *days) == 0


def test_term_needs_no_store(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("term", "claim.answer", "--from", "2026-11-20", "2026-12-04", "--json") == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert list(first) == ["term", "law", "article", "from", "due", "target", "skipped"]
    assert (first["due"], second["due"]) == ("2026-12-14", "2026-12-29")
    assert first["skipped"][0] == {"date": "2026-11-21", "why": "Fin de semana"}
    twice = ["--from", "2026-11-20", "--from", "2026-12-04"]
    assert run("term", "claim.answer", *twice, "--json") == 0
    assert list(map(json.loads, capsys.readouterr().out.splitlines())) == [first, second]
    assert run("term", "claim.answer", "--from", "2026-11-20") == 0
    assert "14/12/2026" in capsys.readouterr().out
    assert run("term", "no.such", "--from", "2026-11-20") == 1
    assert run("term", "claim.answer", "--from", "2026-11-20", "--law", "mars") == 1
    assert run("term", "claim.answer", "--from", "1899-01-01") == 1


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["fly"],
        ["term", "claim.answer"],
        ["term", "claim.answer", "--from", "20/11/2026"],
        ["term", "claim.answer", "--from", "2026-W47-5"],
        ["init", "x.privdesk"],
        ["due", "x.privdesk", "--days", "-1"],
        ["export", "x.privdesk", "moon", "--to", "x.pdf"],
    ],
)
def test_wrong_usage_is_status_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(words)
    assert left.value.code == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["due", "{missing}"],
        ["add", "{store}", "request", "--json", "{missing}"],
        ["letter", "{store}", "2026-0001", "answer", "--to", "{out}.pdf"],
        ["export", "{store}", "request", "--to", "{out}.doc"],
        ["verify", "{store}", "--seal", "nothing"],
        ["restore", "{missing}", "{out}.privdesk"],
        ["init", "{store}", "--organization", "Otra"],
        ["event", "{store}", "2026-0009", "--json", "{request}"],
        ["case", "{store}", "2026-0009"],
        ["case", "{missing}", "2026-0001"],
        ["receive", "{store}", "{missing}"],
        ["receive", "{store}", "{request}"],
    ],
)
def test_a_clear_error_is_status_1_and_one_sentence(
    words: list[str],
    office_path: Path,
    request_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    places = {
        "missing": str(tmp_path / "nada"),
        "store": str(office_path),
        "out": str(tmp_path / "out"),
        "request": str(request_file),
    }
    before = office_path.read_bytes()
    assert cli.main([w.format(**places) for w in words]) == 1
    said = capsys.readouterr().err
    assert said.startswith("privdesk: ")
    assert "Traceback" not in said
    assert office_path.read_bytes() == before


@pytest.mark.parametrize("weak", ["corta", "12345678910", "panaderia ejemplo", "contraseña"])
def test_a_store_under_a_weak_passphrase_is_not_made_but_opens(
    weak: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", weak)
    path = tmp_path / "o.privdesk"
    assert run("init", path, "--organization", "Panadería Ejemplo S.A.S.") == 1
    said = capsys.readouterr().err
    assert "10 caracteres o más" in said or "diez mil intentos por segundo" in said
    assert not path.exists()
    with Store.create(path, weak, Organization(name="Panadería"), actor="x"):
        pass  # as an earlier version made it
    assert run("due", path) == 0


def test_a_recovery_sheet_never_replaces_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "hoja.pdf"
    words = ("--organization", "Panadería Ejemplo S.A.S.", "--recovery-sheet", sheet)
    assert run("init", tmp_path / "una.privdesk", *words) == 0
    first = sheet.read_bytes()
    assert first.startswith(b"%PDF")
    assert run("init", tmp_path / "otra.privdesk", *words) == 1
    assert "hoja.pdf" in capsys.readouterr().err
    assert sheet.read_bytes() == first
    assert not (tmp_path / "otra.privdesk").exists()


@pytest.mark.parametrize("text", ["{", '{"base de datos": 3}', "[{}, {}]", '{"ciudad": NaN}', "7"])
def test_values_that_are_no_texts_are_refused_in_words(
    text: str,
    office_path: Path,
    request_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run("add", office_path, "request", "--json", request_file)
    values = tmp_path / "values.json"
    values.write_text(text, encoding="utf-8")
    out = tmp_path / "carta.pdf"
    words = ("letter", office_path, "2026-0001", "acknowledgement", "--to", out)
    assert run(*words, "--values", values) == 1
    assert capsys.readouterr().err.startswith("privdesk: ")
    assert not out.exists()


@pytest.mark.parametrize(
    "text", ["{", "[{}, {}]", '{"why": "x"}', '{"until": "soon"}', '{"party": "Nadie"}', "7"]
)
def test_facts_that_cannot_be_are_refused_in_words(
    text: str,
    office_path: Path,
    request_file: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run("add", office_path, "request", "--json", request_file)
    facts = tmp_path / "facts.json"
    facts.write_text(text, encoding="utf-8")
    out = tmp_path / "carta.pdf"
    words = ("letter", office_path, "2026-0001", "extension", "--draft", "--to", out)
    assert run(*words, "--facts", facts) == 1
    assert capsys.readouterr().err.startswith("privdesk: ")
    assert not out.exists()


def test_what_may_repeat_an_earlier_request_is_said(
    office_path: Path, request_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", office_path, "request", "--json", request_file)
    assert capsys.readouterr().err == ""
    assert run("add", office_path, "request", "--json", request_file) == 0
    told = capsys.readouterr()
    assert told.out == "2026-0002\n"
    assert "2026-0001" in told.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here to print to")
def test_what_cannot_be_printed_is_said_in_one_sentence() -> None:
    words = [sys.executable, "-m", "privdesk", "term", "claim.answer", "--from", "2026-11-20"]
    for unbuffered in ("", "1"):
        environment = os.environ | {"PYTHONUNBUFFERED": unbuffered}
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                words, stdout=full, stderr=subprocess.PIPE, text=True, env=environment, check=False
            )
            assert done.returncode == 1
            assert done.stderr.startswith("privdesk: ")
            assert len(done.stderr.splitlines()) == 1
            assert subprocess.run(
                [*words[:-1], "soon"], stdout=full, stderr=full, env=environment, check=False
            ).returncode


@pytest.mark.skipif(os.name == "nt", reason="pipes end otherwise on Windows")
def test_a_reader_that_leaves_is_no_error_to_be_told_about() -> None:
    many = [f"20{year:02}-11-20" for year in range(10, 60)] * 40
    words = [sys.executable, "-m", "privdesk", "term", "claim.answer", "--from", *many]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait() == 1


def test_the_passphrase_from_a_file(
    office_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", "otra")
    assert run("due", office_path) == 1
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
    assert run("due", office_path, "--passphrase-file", secret) == 0
    assert run("due", office_path, "--passphrase-file", tmp_path / "nada") == 1


def test_reading_goes_on_beside_a_writer_and_writing_is_told_who_writes(
    office: Store, request_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("due", office.path) == 0
    assert run("verify", office.path) == 0
    assert run("add", office.path, "request", "--json", request_file) == 1
    assert "Privdesk" in capsys.readouterr().err


def test_every_request_of_an_export_is_added_in_one_transaction(
    office_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    several = tmp_path / "several.json"
    bad: list[dict[str, Any]] = [REQUEST, {**REQUEST, "right": "fly"}]
    several.write_text(json.dumps(bad), encoding="utf-8")
    assert run("add", office_path, "request", "--json", several) == 1
    several.write_text(json.dumps([REQUEST, REQUEST]), encoding="utf-8")
    capsys.readouterr()
    assert run("add", office_path, "request", "--json", several) == 0
    assert capsys.readouterr().out.split() == ["2026-0001", "2026-0002"]


def test_a_damaged_page_is_a_verdict_too(
    office_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = bytearray(office_path.read_bytes())
    content[-3000:-2000] = bytes(1000)
    office_path.write_bytes(content)
    assert run("verify", office_path, "--json") == 1
    verdict = json.loads(capsys.readouterr().out)
    assert verdict["ok"] is False
    assert verdict["problems"][0]["text"]


def test_databases_and_third_parties(
    office_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    described = tmp_path / "one.json"
    described.write_text('{"name": "Clientes y pedidos", "contact": "Ventas"}', encoding="utf-8")
    for name in ("database", "party"):
        assert run("add", office_path, name, "--json", described) == 0
        assert run("add", office_path, name, "--json", described) == 1  # the name is taken
        assert run("export", office_path, name, "--to", tmp_path / f"{name}.csv") == 0
        assert "Clientes y pedidos" in (tmp_path / f"{name}.csv").read_text(encoding="utf-8-sig")


def test_a_problem_in_a_list_names_the_request(
    office_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    several = tmp_path / "several.json"
    event = {"event": "completed", "on": "2026-11-09"}
    several.write_text(json.dumps([REQUEST, {**REQUEST, "events": [event]}]), encoding="utf-8")
    assert run("add", office_path, "request", "--json", several) == 1
    assert capsys.readouterr().err.startswith("privdesk: [2]: events[1]: ")
    event["on"] = "soon"
    several.write_text(json.dumps([REQUEST, {**REQUEST, "events": [event]}]), encoding="utf-8")
    assert run("add", office_path, "request", "--json", several) == 1
    assert capsys.readouterr().err.count("events[1].on: ") == 1


def test_no_command_but_the_demo_loads_qt(tmp_path: Path, request_file: Path) -> None:
    """Each is run, not only imported: they load what they need when they need it."""
    code = (
        "import json, sys\n"
        "from privdesk.cli import main\n"
        "for words in json.loads(sys.argv[1]):\n"
        "    assert main(words) == 0, words\n"
        "    assert 'PySide6' not in sys.modules, words\n"
    )
    (tmp_path / "m.eml").write_bytes(
        b"From: Ana <a@c.example>\nDate: Fri, 20 Nov 2026 09:00:00 -0500\n\nhola"
    )
    note = tmp_path / "note.json"
    note.write_text('{"event": "note", "on": "2026-11-12", "note": "Llamó"}', encoding="utf-8")
    commands = [
        ["init", "o", "--organization", "Panadería", "--recovery-sheet", "sheet.pdf"],
        ["term", "claim.answer", "--from", "2026-11-20"],
        ["add", "o", "request", "--json", str(request_file)],
        ["receive", "o", "m.eml"],
        ["event", "o", "2026-0001", "--json", str(note)],
        ["case", "o", "2026-0001"],
        ["case", "o", "2026-0001", "--json"],
        ["due", "o"],
        ["letter", "o", "2026-0001", "acknowledgement", "--to", "letter.pdf"],
        *(["export", "o", "request", "--to", f"r.{end}"] for end in ("pdf", "xlsx", "csv", "json")),
        ["verify", "o"],
        ["backup", "o", "--to", "copies"],
        ["restore", "o", "again"],
    ]
    run_all = [sys.executable, "-c", code, json.dumps(commands)]
    root = Path(__file__).parents[2]
    subprocess.run(run_all, check=True, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(root)})


def test_term_loads_neither_the_store_nor_the_writers() -> None:
    code = (
        "import sys; from privdesk.cli import main\n"
        "main(['term', 'claim.answer', '--from', '2026-11-20'])\n"
        "assert not {'sqlalchemy', 'reportlab', 'openpyxl', 'PySide6'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_argparse_speaks_the_users_language(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--help"], ["due", "--help"]):
        with pytest.raises(SystemExit):
            make_parser().parse_args(words)
        said = capsys.readouterr().out
        assert said.startswith("uso: ")
        assert "opciones" in said
        assert "show this help" not in said
    with pytest.raises(SystemExit):
        make_parser().parse_args(["term", "claim.answer"])
    assert "faltan estos argumentos: --from" in capsys.readouterr().err


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        make_parser().parse_args(["--help"])
    said = capsys.readouterr().out
    for name in ("init", "term", "add", "receive", "event", "case", "due", "letter", "export"):
        assert name in said
