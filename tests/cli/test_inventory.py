"""`privdesk inventory` and `rnbd`: what they print and write, and what they refuse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from privdesk import cli, clock
from tests.documents.sample import text_of

PASSPHRASE = "frase de prueba bastante larga"


@pytest.fixture
def store(
    office_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Path:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", PASSPHRASE)
    path, given = office_path.rename(tmp_path / "o.privdesk"), tmp_path / "d.json"
    given.write_text(json.dumps({"name": "Clientes \x1b[31m", "contact": "Ventas"}))
    assert run("add", path, "database", "--json", given) == 0
    given.write_text(json.dumps({"name": "Talleres"}))
    assert run("add", path, "database", "--json", given) == 0
    capsys.readouterr()
    return path


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


def test_it_prints_each_record_with_how_complete_it_is(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("inventory", store) == 0
    printed = capsys.readouterr().out
    assert "Bases de datos: 2\n  Clientes [31m · 2 de " in printed
    assert "Actividades de tratamiento: 0" in printed
    assert "Supresiones: 0" in printed
    assert run("inventory", store, "parties") == 0
    assert capsys.readouterr().out == "Terceros: 0\nContratos: 0\n"


def test_json_tells_what_is_missing(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("inventory", store, "databases", "--json") == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["type"], first["title"]) == ("database", "Clientes \x1b[31m")
    assert set(first) == {"type", "id", "title", "rows", "asked", "gaps"}
    assert first["rows"]["purposes"] == 0
    assert first["asked"] - len(first["gaps"]) == 2
    assert {"section": "general", "name": "purposes", "code": None} in first["gaps"]
    assert second["title"] == "Talleres"


def test_it_writes_a_register(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "bases.pdf"
    assert run("inventory", store, "databases", "--to", target) == 0
    assert capsys.readouterr().out == f"Registros escritos en {target}: 2.\n"
    assert "Registro de bases de datos" in text_of(target.read_bytes())
    assert run("inventory", store, "gdpr-controller", "--to", target) == 0
    assert "Registro de actividades del responsable" in text_of(target.read_bytes())


def test_what_cannot_be_is_refused_in_one_sentence(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "a.docx"
    assert run("inventory", store, "--to", target) == 1
    assert ".pdf, .xlsx, .zip, .json" in capsys.readouterr().err
    assert run("inventory", store, "--as-of", "2020-01-01") == 1
    assert "nada consta en él del 01/01/2020" in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        run("inventory", store, "people")
    assert ended.value.code == 2
    capsys.readouterr()
    assert run("rnbd", store, "Otra", "--to", tmp_path / "r.pdf") == 1
    assert "«Otra»" in capsys.readouterr().err
    assert not (tmp_path / "r.pdf").exists()
    assert not target.exists()


def test_it_writes_the_sheet_for_the_rnbd(store: Path, tmp_path: Path) -> None:
    target = tmp_path / "r.pdf"
    assert run("rnbd", store, "Talleres", "--to", target) == 0
    assert "Hoja RNBD: Talleres" in text_of(target.read_bytes())
    day = clock.today("America/Bogota").isoformat()
    assert run("rnbd", store, "Talleres", "--to", target, "--as-of", day) == 0
    assert "reconstruido" in text_of(target.read_bytes())


def test_some_of_it_are_chosen_as_in_the_window(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("inventory", store, "databases", "--words", "talleres") == 0
    assert capsys.readouterr().out.startswith("Bases de datos: 1\n  Talleres · ")
    assert run("inventory", store, "databases", "--name", "Talleres", "--json") == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Talleres"
    filters = ("--filter", "incomplete", "--filter", "with_open")
    assert run("inventory", store, "databases", *filters) == 0
    assert capsys.readouterr().out == "Bases de datos: 0\n"
    target = tmp_path / "b.json"
    words = ("--words", "talleres", "--filter", "incomplete", "--today", "2026-11-23")
    assert run("inventory", store, "databases", *words, "--to", target) == 0
    written = json.loads(target.read_text("utf-8"))
    assert written["selection"] == "con las palabras «talleres»; Incompletas"
    assert [one["name"] for one in written["records"]["database"]] == ["Talleres"]


def test_a_name_that_is_said_twice_is_chosen_once(store: Path, tmp_path: Path) -> None:
    to = tmp_path / "r.json"
    assert run("inventory", store, "databases", *("--name", "Talleres") * 2, "--to", to) == 0
    assert json.loads(to.read_text("utf-8"))["selection"] == "los escogidos (1): Talleres"


def test_what_cannot_be_chosen_is_said(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("inventory", store, "--words", "talleres") == 1
    assert "databases, activities, parties" in capsys.readouterr().err
    assert run("inventory", store, "databases", "--filter", "ending") == 1
    assert "«ending» no es ninguno de: unregistered" in capsys.readouterr().err
    assert run("inventory", store, "databases", "--name", "Ninguna") == 1
    assert "«Ninguna»" in capsys.readouterr().err
