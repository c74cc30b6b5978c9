from __future__ import annotations

from pathlib import Path

import pytest

import texts

SOURCE = """
from privdesk import text
from privdesk.text import N_, translate

LABEL = N_("Request", "Subject")
def words(n): return translate("Hoy", "{n} days", n=n) + text.translate("Hoy", "Nothing due")
"""
FORM = """<ui version="4.0"><class>RequestForm</class><widget class="QWidget" name="RequestForm">
<property name="windowTitle"><string>Request</string></property>
<property name="text"><string notr="true">0</string></property></widget></ui>"""
COMPLETE = {
    ("Request", "Subject"): "Asunto",
    ("Hoy", "{n} days"): "{n} días",
    ("Hoy", "Nothing due"): "Nada vence",
    ("RequestForm", "Request"): "Solicitud",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder in ("privdesk", "forms", "resources/i18n"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "privdesk" / "words.py").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "forms" / "request.ui").write_text(FORM, encoding="utf-8")
    texts.write_table(tmp_path / texts.TABLE, COMPLETE)
    return tmp_path


def change(project: Path, table: dict[texts.Key, str]) -> list[str]:
    texts.write_table(project / texts.TABLE, table)
    return texts.problems(project)


def test_a_complete_translation_passes(project: Path) -> None:
    assert texts.problems(project) == []
    assert texts.read_table(project / texts.TABLE) == COMPLETE


@pytest.mark.parametrize("key", COMPLETE)
def test_every_missing_text_is_named_with_its_place(project: Path, key: texts.Key) -> None:
    found = change(project, {k: v for k, v in COMPLETE.items() if k != key})
    assert len(found) == 1
    assert key[1] in found[0]
    assert found[0].startswith(("privdesk/words.py:", "forms/request.ui"))


def test_an_unfinished_text_is_missing(project: Path) -> None:
    assert len(change(project, COMPLETE | {("Request", "Subject"): ""})) == 1


def test_other_braces_in_spanish_are_found(project: Path) -> None:
    assert "{names}" in change(project, COMPLETE | {("Hoy", "{n} days"): "{m} días"})[0]


def test_a_text_no_longer_used_is_found(project: Path) -> None:
    assert "no longer used" in change(project, COMPLETE | {("Hoy", "Old"): "Viejo"})[0]


@pytest.mark.parametrize(
    "call",
    [
        'N_("Hoy", name)',
        'translate("Hoy", f"{name} days")',
        'N_("Hoy", "one" + "two")',
        'translate("Hoy")',
        'translate("Hoy", "{n} days")',
        'translate("Hoy", "{n} days", n=1, m=2)',
    ],
)
def test_a_call_that_cannot_be_extracted_or_filled_is_found(project: Path, call: str) -> None:
    source = f"from privdesk.text import N_, translate\nname = 'x'\n{call}\n"
    (project / "privdesk" / "more.py").write_text(source, encoding="utf-8")
    found = texts.problems(project)
    assert len(found) == 1
    assert found[0].startswith("privdesk/more.py:3")


@pytest.mark.parametrize(
    "source",
    [
        'from privdesk.text import translate as tr\n\ntr("Hoy", "Nothing due")\n',
        'from privdesk.text import N_ as mark\n\nmark("Hoy", "Nothing due")\n',
        'from privdesk.text import translate\n\nwords = translate\nwords("Hoy", "New")\n',
        'from privdesk import text\n\nwords = text.N_\nwords("Hoy", "New")\n',
        'from privdesk.text import translate\n\nlist(map(translate, ["Hoy"], ["New"]))\n',
    ],
)
def test_another_name_for_the_marks_is_found(project: Path, source: str) -> None:
    (project / "privdesk" / "more.py").write_text(source, encoding="utf-8")
    found = texts.problems(project)
    assert len(found) == 1
    assert found[0].startswith("privdesk/more.py:")
    assert "own name" in found[0]


def test_other_functions_of_that_name_are_left_alone(project: Path) -> None:
    source = "def clean(text, table):\n    return text.translate(table)\n"
    (project / "privdesk" / "more.py").write_text(source, encoding="utf-8")
    assert texts.problems(project) == []


def test_refreshing_adds_removes_and_keeps(project: Path) -> None:
    texts.write_table(
        project / texts.TABLE, {("Hoy", "Old"): "Viejo", ("Request", "Subject"): "Asunto"}
    )
    assert texts.refresh(project) == 3
    table = texts.read_table(project / texts.TABLE)
    assert table.keys() == COMPLETE.keys()
    assert table["Request", "Subject"] == "Asunto"
