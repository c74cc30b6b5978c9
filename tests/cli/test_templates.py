"""Templates and pictures by command."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from privdesk import cli
from privdesk.operations.letter_templates import templates_in_use
from privdesk.operations.office_pictures import picture_of
from privdesk.store.store import Store

NAME = "acknowledgement_inquiry"


@pytest.fixture
def run(
    office_path: Path,
    office_passphrase: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Any:
    """Runs a command on the office's store; its status, what it printed and what it complained."""
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", office_passphrase)

    def run(name: str, *words: str) -> tuple[int, str, str]:
        status = cli.main([name, str(office_path), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def in_store(path: Path, passphrase: str) -> Store:
    return Store.open(path, passphrase, writing=False, actor="x")


def test_templates_are_listed(run: Any) -> None:
    status, out, _ = run("templates")
    assert status == 0
    assert f"{NAME}\tdel programa, v. 2\tAcuse de recibo de consulta" in out.splitlines()
    listed = json.loads(run("templates", "--json")[1])
    assert len(listed) == len(out.splitlines())
    assert listed[0].keys() >= {"name", "title", "own", "version", "kinds", "fingerprint"}


def test_a_template_goes_out_and_comes_back_changed(
    run: Any, tmp_path: Path, office_path: Path, office_passphrase: str
) -> None:
    file = tmp_path / "acuse.md"
    assert run("template", NAME, "--save", str(file))[0] == 0
    text = file.read_text("utf-8")
    assert run("template", NAME, "--show")[1] == text
    file.write_text(text.replace("Acuse de recibo", "Recibo"), "utf-8")
    assert run("template", NAME, "--take", str(file))[:2] == (0, f"{NAME}\tpropia, v. 1\n")
    with in_store(office_path, office_passphrase) as store, store.read() as session:
        assert templates_in_use(session).load(NAME).title == "Recibo de consulta"
    versions = json.loads(run("template", NAME, "--json")[1])
    assert [(v["own"], v["version"], v["in_use"]) for v in versions] == [
        (True, 1, True),
        (False, 2, False),
    ]


def test_only_a_text_is_taken_too_and_versions_are_turned(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "texto.md"
    file.write_text("Hola {saludo}\n\n{> firma}\n", "utf-8")
    assert run("template", NAME, "--take", str(file))[0] == 0
    file.write_text("Buenas\n", "utf-8")
    assert run("template", NAME, "--take", str(file))[1] == f"{NAME}\tpropia, v. 2\n"
    assert run("template", NAME, "--version", "1")[0] == 0
    assert "Hola" in run("template", NAME, "--show")[1]
    assert run("template", NAME)[1].splitlines() == [
        "propia, v. 2\t0 cartas",
        "propia, v. 1\t0 cartas\ten uso",
        "del programa, v. 2\t0 cartas",
    ]
    assert run("template", NAME, "--version", "7")[0] == 1
    assert run("template", NAME, "--restore")[0] == 0
    assert "Buenas" not in run("template", NAME, "--show")[1]


def test_a_new_letter_is_added_and_withdrawn(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "nueva.md"
    run("template", "answer_claim", "--save", str(file))
    text = file.read_text("utf-8").replace("Respuesta a reclamo: procede", "Cierre amable")
    file.write_text(text, "utf-8")
    assert run("template", "nueva", "--take", str(file))[1] == "own_cierre_amable\tpropia, v. 1\n"
    assert "own_cierre_amable" in run("templates")[1]
    assert run("template", "own_cierre_amable", "--restore")[0] == 1
    assert run("template", "own_cierre_amable", "--withdraw")[0] == 0
    assert "own_cierre_amable" not in run("templates")[1]
    assert run("template", "own_cierre_amable", "--version", "1")[0] == 0
    assert "own_cierre_amable" in run("templates")[1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hola {salud}", "«saludo»"),
        ("", "no tiene texto"),
        ("+++\nname = 1\n+++\nx", "Línea"),
        ("Hola 😀", "U+1F600"),
    ],
)
def test_a_wrong_file_is_refused_in_words(run: Any, tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "mala.md"
    file.write_text(text, "utf-8")
    status, out, err = run("template", NAME, "--take", str(file))
    assert (status, out) == (1, "")
    assert words in err


def test_an_unknown_template_names_those_there_are(run: Any, tmp_path: Path) -> None:
    assert "answer_claim" in run("template", "nada")[2]
    file = tmp_path / "x.md"
    file.write_text("Hola", "utf-8")
    status, _, err = run("template", "nada", "--take", str(file))
    assert status == 1
    assert "+++" in err


def test_a_logo_is_taken_and_removed(
    run: Any, tmp_path: Path, office_path: Path, office_passphrase: str
) -> None:
    output = BytesIO()
    Image.new("RGB", (2400, 400), "navy").save(output, "JPEG")
    file = tmp_path / "logo.jpg"
    file.write_bytes(output.getvalue())
    assert run("picture", "logo", str(file))[:2] == (0, "1200 × 200\n")
    with in_store(office_path, office_passphrase) as store, store.read() as session:
        assert picture_of(session, "logo") is not None
    assert run("picture", "logo", "--remove")[0] == 0
    with in_store(office_path, office_passphrase) as store, store.read() as session:
        assert picture_of(session, "logo") is None
    assert run("picture", "logo")[0] == 1
    assert run("picture", "logo", str(file), "--remove")[0] == 1
    file.write_bytes(b"%PDF-1.7")
    assert "no es una imagen" in run("picture", "signature", str(file))[2]
    assert run("picture", "signature", str(tmp_path / "nada.png"))[0] == 1
