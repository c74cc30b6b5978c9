from __future__ import annotations

from pathlib import Path

import pytest

import check
import compile_qt


def function(lines: int) -> str:
    return "def long() -> None:\n" + "    print()\n" * (lines - 1)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for folder in ("privdesk/ui/forms", "packaging", "tests", "forms", "resources/i18n"):
        (tmp_path / folder).mkdir(parents=True)
    monkeypatch.setattr(check, "ROOT", tmp_path)
    return tmp_path


def test_files_and_functions_may_reach_the_limit_but_not_pass_it(project: Path) -> None:
    short = project / "privdesk" / "short.py"
    short.write_text(function(check.LONGEST_FUNCTION) + "\n" * (500 - check.LONGEST_FUNCTION))
    assert check.sizes() == []
    (project / "tests" / "test_long.py").write_text(function(61) + "\n" * 440)
    assert check.sizes() == [
        "tests/test_long.py: 501 lines, 500 at most",
        "tests/test_long.py:1: long has 61 lines",
    ]


def test_generated_forms_may_be_long(project: Path) -> None:
    (project / "privdesk" / "ui" / "forms" / "request.py").write_text("\n" * 900)
    assert check.sizes() == []


def test_a_form_changed_since_it_was_compiled_is_found(project: Path) -> None:
    form = project / "forms" / "small.ui"
    form.write_text('<ui version="4.0"><class>A</class><widget class="QWidget" name="A"/></ui>')
    compile_qt.compile_all(project, project / "privdesk")
    assert check.stale_files() == []
    form.write_text('<ui version="4.0"><class>B</class><widget class="QWidget" name="B"/></ui>')
    (found,) = check.stale_files()
    assert found.startswith("privdesk/ui/forms/small.py")


def test_a_package_file_that_would_hide_packaging_is_found(project: Path) -> None:
    assert check.no_package_here() == []
    (project / "packaging" / "__init__.py").touch()
    assert len(check.no_package_here()) == 1


def test_a_tool_that_fails_gives_its_words_and_one_that_passes_nothing(project: Path) -> None:
    (project / "privdesk" / "bad.py").write_text("import os\n")
    wanted = ("ruff", "check", "--quiet", "--isolated", "--no-cache", "privdesk")
    assert any("F401" in line for line in check.tool(*wanted))
    (project / "privdesk" / "bad.py").write_text("")
    assert check.tool(*wanted) == []


@pytest.mark.parametrize(
    "line",
    [
        "12 passed in 0.31s",
        "1 failed, 12 passed, 2 skipped in 61.02s (0:01:01)",
        "=== 3 passed, 1 warning in 2.00s ===",
        "1 error in 0.50s",
    ],
)
def test_the_closing_line_of_pytest_is_known(line: str) -> None:
    assert check.CLOSING.fullmatch(line)


def test_other_lines_are_not_taken_for_the_closing_line() -> None:
    assert not check.CLOSING.fullmatch("12 passed requests in the register")


def run_with(monkeypatch: pytest.MonkeyPatch, found: list[str], status: int) -> int:
    monkeypatch.setattr(check, "GATES", {"a gate": lambda: found})
    monkeypatch.setattr(check, "run_tests", lambda: (status, "5 passed in 1.00s"))
    return check.main()


def test_one_failed_gate_fails_the_whole_and_the_closing_line_stands_last(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_with(monkeypatch, ["what is wrong"], 0) == 1
    printed = capsys.readouterr().out.splitlines()
    assert "       what is wrong" in printed
    assert printed[-2:] == ["Gates failed: a gate", "5 passed in 1.00s"]
    assert run_with(monkeypatch, [], 1) == 1
    assert run_with(monkeypatch, [], 0) == 0
    assert capsys.readouterr().out.splitlines()[-2] == "Every gate passed."


def test_the_gates_alone_run_no_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> tuple[int, str]:
        raise AssertionError("the tests ran")

    monkeypatch.setattr(check, "run_tests", refuse)
    monkeypatch.setattr(check, "GATES", {"a gate": list})
    assert check.main(["--no-tests"]) == 0
    monkeypatch.setattr(check, "GATES", {"a gate": lambda: ["what is wrong"]})
    assert check.main(["--no-tests"]) == 1
