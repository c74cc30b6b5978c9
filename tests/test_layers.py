"""What the layers forbid and import rules cannot say."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[1] / "privdesk"
SOURCES = sorted(p for p in PROGRAM.rglob("*.py") if "forms" not in p.parts)
_SQL = {"select", "update", "insert", "delete", "text"}


def _imported_from_sqlalchemy(tree: ast.AST) -> set[str]:
    return {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "sqlalchemy"
        for alias in node.names
    }


@pytest.mark.parametrize("source", SOURCES, ids=lambda p: str(p.relative_to(PROGRAM)))
def test_sql_is_written_in_the_store_alone(source: Path) -> None:
    folder = source.relative_to(PROGRAM).parts[0]
    if folder == "store":
        return
    # The condition of a partial index is text, and stands with its table.
    forbidden = _SQL - {"text"} if folder == "records" else _SQL
    found = _imported_from_sqlalchemy(ast.parse(source.read_text(encoding="utf-8")))
    assert not forbidden & found


@pytest.mark.parametrize("source", SOURCES, ids=lambda p: str(p.relative_to(PROGRAM)))
def test_only_the_clock_asks_the_time(source: Path) -> None:
    if source.name == "clock.py":
        return
    asked = {"now", "today", "utcnow"}
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            is_type = isinstance(owner, ast.Name) and owner.id in ("date", "datetime")
            assert not (is_type and node.func.attr in asked), f"line {node.lineno}"


@pytest.mark.parametrize("source", SOURCES, ids=lambda p: str(p.relative_to(PROGRAM)))
def test_every_file_says_its_question(source: Path) -> None:
    assert ast.get_docstring(ast.parse(source.read_text(encoding="utf-8")))
