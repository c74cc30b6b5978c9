from __future__ import annotations

from pathlib import Path

import pytest

import compile_qt

TABLE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="es_CO"><context><name>Common</name><message><source>Save</source>
<translation{attribute}>{spanish}</translation></message></context></TS>"""
FORM = """<ui version="4.0"><class>Small</class><widget class="QWidget" name="Small"/></ui>"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("forms", "resources/i18n", "resources/lists/deep"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "forms" / "small.ui").write_text(FORM)
    (tmp_path / "resources" / "lists" / "deep" / "one.toml").write_text("ñ = 1", encoding="utf-8")
    write_table(tmp_path, "Guardar")
    return tmp_path


def write_table(project: Path, spanish: str, attribute: str = "") -> None:
    path = project / "resources" / "i18n" / "privdesk_es.ts"
    path.write_text(TABLE.format(spanish=spanish, attribute=attribute), encoding="utf-8")


def test_everything_is_compiled_and_the_second_time_untouched(project: Path) -> None:
    package = project / "privdesk"
    assert set(compile_qt.compile_all(project, package)) == {
        "data/lists/deep/one.toml",
        "data/qt_support.bin",
        "data/es.tsv",
        "data/privdesk_es.qm",
        "ui/forms/__init__.py",
        "ui/forms/small.py",
    }
    assert (package / "data/es.tsv").read_text() == 'Common\t{"Save": "Guardar"}\n'
    assert "class Ui_Small" in (package / "ui/forms/small.py").read_text()
    assert compile_qt.compile_all(project, package) == []


def test_what_lost_its_source_goes(project: Path) -> None:
    package = project / "privdesk"
    compile_qt.compile_all(project, package)
    (project / "forms" / "small.ui").unlink()
    (project / "resources" / "lists" / "deep" / "one.toml").unlink()
    gone = compile_qt.compile_all(project, package)
    assert gone == ["data/lists/deep/one.toml", "ui/forms/small.py"]
    assert not (package / "ui" / "forms" / "small.py").exists()


@pytest.mark.parametrize(
    ("spanish", "attribute"), [("", ""), ("  ", ""), ("Guardar", ' type="unfinished"')]
)
def test_a_text_without_spanish_is_refused(project: Path, spanish: str, attribute: str) -> None:
    write_table(project, spanish, attribute)
    with pytest.raises(compile_qt.Unfinished, match="Common: no Spanish for 'Save'"):
        compile_qt.compile_all(project, project / "privdesk")
    assert not (project / "privdesk").exists()
