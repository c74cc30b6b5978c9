from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import licences
import pins

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    return tmp_path


def edit(project: Path, old: str, new: str) -> list[str]:
    path = project / licences.LIST
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return licences.problems(project)


def test_the_list_is_complete_and_the_notices_are_its_own(project: Path) -> None:
    assert licences.problems(project) == []


def test_a_part_that_is_not_listed_is_named(project: Path) -> None:
    found = edit(project, 'name = "segno"', 'name = "segment"')
    assert "licences.toml: segno is not listed" in found
    assert "licences.toml: segment is not shipped" in found


def test_a_licence_that_is_not_allowed_is_named(project: Path) -> None:
    found = edit(project, 'licence = "LGPL-3.0-only"', 'licence = "GPL-3.0-only"')
    assert "licences.toml: pyside6-essentials: GPL-3.0-only is not an allowed licence" in found


def test_another_licence_than_the_part_itself_says_is_named(project: Path) -> None:
    found = edit(project, 'licence = "MIT-CMU"', 'licence = "Zlib"')
    assert "pillow: the list says Zlib, the part itself MIT-CMU" in found


def test_a_text_that_is_not_there_is_named(project: Path) -> None:
    found = edit(project, '"licenses/LICENSE", "SQLCipher.txt"', '"licenses/NONE", "SQLCipher.txt"')
    assert found == ["sqlcipher3: no text licenses/NONE"]


def test_notices_that_are_older_than_the_list_are_found(project: Path) -> None:
    assert len(edit(project, "with Qt; used", "with Qt, used")) == 1


def test_every_part_has_a_text_in_the_notices(project: Path) -> None:
    notices = (ROOT / licences.NOTICES).read_text(encoding="utf-8")
    shipped = pins.read_pins(ROOT / pins.FOLDER / "runtime.txt").here()
    _, parts = licences.read_list(ROOT / licences.LIST)
    assert {part.name for part in parts if part.texts} == shipped
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "ZETETIC LLC", "Apache License"):
        assert words in notices
