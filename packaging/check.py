"""Every gate of `make test`, one line each; the tests run last and their closing line ends it."""

from __future__ import annotations

import argparse
import ast
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import compile_qt
import licences
import pins
import texts

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("privdesk", "packaging", "tests")
LONGEST_FILE = 500  # lines
LONGEST_FUNCTION = 60  # lines
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
CLOSING = re.compile(r"=* ?\d+ (passed|failed|skipped|error|deselected|xfailed).* in [0-9.]+s.*")


def tool(*command: str) -> list[str]:
    """What a tool of .venv prints when it fails; empty when it is content."""
    program = str(Path(sys.executable).with_name(command[0]))
    done = subprocess.run(
        [program, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return []
    return (done.stdout + done.stderr).strip().splitlines() or [f"status {done.returncode}"]


def stale_files() -> list[str]:
    """The compiled forms, texts and data that are not what their sources give."""
    package = ROOT / "privdesk"
    try:
        with tempfile.TemporaryDirectory() as scratch:
            wanted = dict(compile_qt.compiled(ROOT, Path(scratch)))
    except compile_qt.Unfinished as problem:
        return [str(problem)]
    return [
        f"privdesk/{name}: run python packaging/compile_qt.py"
        for name, content in wanted.items()
        if not (package / name).exists() or (package / name).read_bytes() != content
    ]


def own_sources() -> Iterator[Path]:
    """Every Python file written by hand."""
    for folder in SOURCES:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if "forms" not in path.relative_to(ROOT).parts[:-1]:
                yield path


def sizes() -> list[str]:
    """Files and functions that are too long to be read in one go."""
    found = []
    for path in own_sources():
        source = path.read_text(encoding="utf-8")
        name = path.relative_to(ROOT)
        if (lines := source.count("\n")) > LONGEST_FILE:
            found.append(f"{name}: {lines} lines, {LONGEST_FILE} at most")
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    found.append(f"{name}:{node.lineno}: {node.name} has {length} lines")
    return found


def no_package_here() -> list[str]:
    """packaging/ must never be a package: it would hide PyPI's `packaging`."""
    hiding = ROOT / "packaging" / "__init__.py"
    return [f"{hiding.relative_to(ROOT)} hides PyPI's packaging"] if hiding.exists() else []


GATES: dict[str, Callable[[], list[str]]] = {
    "format (ruff)": lambda: tool("ruff", "format", "--check", "--output-format", "concise", "."),
    "lint (ruff)": lambda: tool("ruff", "check", "--quiet", "--output-format", "concise", "."),
    "types (mypy --strict)": lambda: tool("mypy"),
    "layers (import-linter)": lambda: tool("lint-imports", "--cache-dir", "build/.import_linter"),
    "sizes of files and functions": sizes,
    "compiled forms, texts, data": stale_files,
    "Spanish of every text": lambda: texts.problems(ROOT),
    "requirements pinned and hashed": lambda: [*pins.problems(ROOT), *no_package_here()],
    "imports are declared": lambda: pins.import_problems(ROOT),
    "licences": lambda: licences.problems(ROOT),
}


def run_gates() -> list[str]:
    """Run every gate but the tests, say how each went; the names of those that failed."""
    failed = []
    for name, gate in GATES.items():
        started = time.monotonic()
        found = gate()
        word = "FAILED" if found else "ok"
        print(f"{word:7}{name} ({time.monotonic() - started:.1f} s)", flush=True)
        for line in found:
            print(f"       {line}", flush=True)
        if found:
            failed.append(name)
    return failed


def run_tests() -> tuple[int, str]:
    """Run pytest on as many processes as there are cores; its status and its closing line."""
    processes = str(min(os.cpu_count() or 1, 8))
    command = [sys.executable, "-m", "pytest", "-q", "-n", processes, "--dist", "loadfile"]
    command.append("--max-worker-restart=0")  # xdist waits for ever after a crash it mended
    closing = "pytest printed no closing line"
    # Hundreds of tests start the program: each would compile it anew were no bytecode kept.
    kept = {name: value for name, value in os.environ.items() if name != NO_BYTECODE}
    with subprocess.Popen(command, cwd=ROOT, env=kept, stdout=subprocess.PIPE, text=True) as tests:
        for line in tests.stdout or ():
            print(line, end="", flush=True)
            if CLOSING.fullmatch(line.strip()):
                closing = line.strip()
    return tests.returncode, closing


def main(arguments: Sequence[str] = ()) -> int:
    """Run everything, or with `--no-tests` all but the tests; 1 when any gate failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--no-tests", action="store_true", help="run every gate but the tests")
    chosen = parser.parse_args(arguments)
    failed = run_gates()
    if chosen.no_tests:
        return 1 if failed else 0
    status, closing = run_tests()
    if status:
        failed.append("tests (pytest)")
    print(f"{'FAILED' if status else 'ok':7}tests (pytest)")
    print(f"Gates failed: {', '.join(failed)}" if failed else "Every gate passed.")
    print(closing)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
