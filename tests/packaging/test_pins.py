from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import pins

ROOT = Path(__file__).parent.parent.parent
PROJECT = """
[build-system]
requires = ["hatchling>=1"]
[project]
dependencies = ["SQLAlchemy>=2,<3"]
[dependency-groups]
build = ["hatchling>=1"]
dev = ["pytest>=9"]
"""
GOOD = f"sqlalchemy==2.1.9 \\\n    --hash=sha256:{'0' * 64}\n    # via privdesk (pyproject.toml)\n"


def read(tmp_path: Path, text: str) -> pins.PinFile:
    path = tmp_path / "runtime.txt"
    path.write_text(text, encoding="utf-8")
    return pins.read_pins(path)


@pytest.mark.parametrize("name", ["runtime", "build", "dev"])
def test_the_files_pin_and_hash_and_name_no_host(name: str) -> None:
    found = pins.read_pins(ROOT / pins.FOLDER / f"{name}.txt")
    assert found.problems == []
    assert found.pins
    assert all(pin.hashes for pin in found.pins.values())


def test_compiled_parts_have_hashes_for_every_system() -> None:
    found = pins.read_pins(ROOT / pins.FOLDER / "runtime.txt").pins
    for name in ("lxml", "pillow", "sqlcipher3", "cffi"):
        assert found[name].hashes > 20


def test_a_pin_is_read_whole(tmp_path: Path) -> None:
    marked = GOOD.replace("2.1.9", "2.1.9 ; sys_platform == 'beos'")
    found = read(tmp_path, marked)
    assert found.problems == []
    assert found.pins["sqlalchemy"] == pins.Pin("2.1.9", "sys_platform == 'beos'", 1)
    assert found.here() == set()


@pytest.mark.parametrize(
    "line",
    [
        "sqlalchemy>=2 \\",
        "sqlalchemy==2.1.9",
        "--index-url https://example.invalid/simple",
        "--find-links wheels",
        "sqlalchemy @ https://example.invalid/sqlalchemy.whl \\",
        "    # via -r /home/somebody/x.in",
        "-e .",
    ],
)
def test_anything_else_is_a_problem(tmp_path: Path, line: str) -> None:
    assert read(tmp_path, f"{GOOD}{line}\n").problems


def test_a_pin_without_hash_is_a_problem(tmp_path: Path) -> None:
    assert read(tmp_path, "sqlalchemy==2.1.9 \\\n").problems == [
        "runtime.txt: sqlalchemy has no hash"
    ]


def test_what_is_wanted_and_not_pinned_is_named() -> None:
    pinned = {"sqlalchemy": pins.Pin("1.4")}
    found = list(pins.unmet(["SQLAlchemy>=2", "reportlab"], pinned, "runtime.txt"))
    assert len(found) == 2
    assert "1.4 is pinned" in found[0]
    assert "reportlab is not pinned" in found[1]


def test_the_three_files_are_held_against_each_other(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    shutil.copytree(ROOT / pins.FOLDER, tmp_path / pins.FOLDER)
    dev = tmp_path / pins.FOLDER / "dev.txt"
    pinned = pins.read_pins(dev).pins["sqlalchemy"].version
    text = dev.read_text(encoding="utf-8")
    dev.write_text(text.replace(f"sqlalchemy=={pinned}", "sqlalchemy==2.0.1"), encoding="utf-8")
    assert pins.problems(tmp_path) == [
        f"dev.txt: sqlalchemy is not at {pinned} as in the other files"
    ]


def test_imports_and_declarations_are_held_against_each_other(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (tmp_path / "privdesk").mkdir()
    source = tmp_path / "privdesk" / "one.py"
    source.write_text("import json\nimport pypdf.errors\n", encoding="utf-8")
    assert pins.import_problems(tmp_path) == [
        "privdesk/one.py: imports pypdf, not in pyproject.toml",
        "pyproject.toml: no source imports sqlalchemy",
    ]
    source.write_text("from sqlalchemy import orm\n", encoding="utf-8")
    assert pins.import_problems(tmp_path) == []
