"""The office's lists and the organization's data by command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from privdesk import cli
from privdesk.rules.lists import LISTS


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


def entries(run: Any, *words: str) -> list[dict[str, Any]]:
    status, out, _ = run("lists", *words, "--json")
    assert status == 0
    found: list[dict[str, Any]] = json.loads(out)
    return found


def test_all_lists_are_printed(run: Any) -> None:
    status, out, _ = run("lists")
    assert status == 0
    assert [line.split("\t")[0] for line in out.splitlines()] == list(LISTS)
    assert all(len(line.split("\t")) == 3 for line in out.splitlines())
    assert [one["list"] for one in entries(run)] == list(LISTS)


def test_a_list_is_printed_with_its_source(run: Any) -> None:
    lines = run("lists", "uvt")[1].splitlines()
    assert "2026\tUVT de 2026\t52374" in lines
    assert lines[-1].startswith("Fuente: Decreto 090 de 2018")
    found = {one["code"]: one for one in entries(run, "countries")}
    assert found["BR"]["adequate_since"] == "2026-01-27"
    assert found["ES"]["adequate"]
    assert not found["IN"]["adequate"]


def test_an_entry_is_added_changed_retired_and_restored(run: Any) -> None:
    new = ("uvt", "2027", "--label", "UVT de 2027", "--value", "55000", "--source", "Res. 1")
    assert run("lists", *new)[:2] == (0, "2027\tUVT de 2027\t55000\n")
    assert run("lists", "rnbd_contents", "general_id", "--sensitive", "yes")[0] == 0
    one = entries(run, "rnbd_contents", "general_id")[0]
    assert one["sensitive"]
    assert one["own"]
    assert "retirada" in run("lists", "rnbd_contents", "general_id", "--retire")[1]
    assert "retirada" not in run("lists", "rnbd_contents", "general_id", "--offer")[1]
    assert run("lists", "rnbd_contents", "general_id", "--restore")[0] == 0
    back = entries(run, "rnbd_contents", "general_id")[0]
    assert not back["sensitive"]
    assert not back["own"]


@pytest.mark.parametrize(
    "words",
    [
        ("uvt", "2027", "--value", "0"),
        ("uvt", "--label", "UVT"),
        ("uvt", "1999"),
        ("uvt", "1999", "--retire"),
        ("countries", "CL", "--adequate", "yes"),
        ("exemptions", "authority", "--rnbd-code", "1"),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(run: Any, words: tuple[str, ...]) -> None:
    before = run("verify", "--json")[1]
    status, out, err = run("lists", *words)
    assert (status, out) == (1, "")
    assert err.startswith("privdesk: ")
    assert run("verify", "--json")[1] == before


def test_a_label_cannot_steer_the_terminal(run: Any) -> None:
    assert run("lists", "subject_categories", "x", "--label", "a\tb\x1b[2J\u202ec")[0] == 0
    out = run("lists", "subject_categories", "x")[1]
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert out == "x\ta b [2Jc\n"


def test_the_organization_is_told_and_changed(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "o.json"
    wanted = {
        "person_type": "private",
        "assets": 6_120_000_000,
        "assets_year": 2025,
        "department": "Cundinamarca",
        "country": "CO",
        "second_email": "datos@correo.example",
        "website": "https://ejemplo.example",
        "ciiu": "1081",
        "legal_representative": "Luis Inventado",
        "rut_on": "2026-10-01",
        "eu_representative": "",
    }
    file.write_text(json.dumps(wanted), encoding="utf-8")
    status, out, _ = run("organization", "--take", str(file), "--json")
    assert status == 0
    found = json.loads(out)
    assert {name: found[name] for name in wanted} == wanted
    lines = run("organization")[1].splitlines()
    assert "Tipo de persona: Persona jurídica privada" in lines
    assert "Fecha del RUT: 01/10/2026" in lines
    assert "País: Colombia" in lines


@pytest.mark.parametrize(
    "given",
    [
        {"assets": -1},
        {"assets": "mucho"},
        {"assets_year": 25},
        {"person_type": "nonsense"},
        {"name": " "},
        {"country": "ZZ"},
        {"rut_on": "31/12/2026"},
        {"time_zone": "America/Lima"},
        {"saturday_is_business": True},
        {"unknown": 1},
    ],
)
def test_wrong_data_of_the_organization_are_refused(
    run: Any, tmp_path: Path, given: dict[str, Any]
) -> None:
    file = tmp_path / "o.json"
    file.write_text(json.dumps(given), encoding="utf-8")
    before = run("organization", "--json")[1]
    status, out, err = run("organization", "--take", str(file))
    assert (status, out) == (1, "")
    assert next(iter(given)) in err or len(err) > 20
    assert run("organization", "--json")[1] == before
