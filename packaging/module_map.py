"""The map of modules in CONTRIBUTING.md: each with its docstring's first sentence."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
START = "<!-- The map: written by packaging/module_map.py -->\n"
END = "<!-- The end of the map -->\n"
GENERATED = ("privdesk/data", "privdesk/ui/forms")


def of_sources(root: Path) -> str:
    """The map as the sources give it: a heading a folder, a line a module."""
    return "\n".join(lines(root)) + "\n"


def lines(root: Path) -> Iterator[str]:
    """Folder by folder, each from its own modules to those of the folders within it."""
    folders = sorted({path.parent for path in modules(root)}, key=lambda p: p.parts)
    for folder in folders:
        yield f"### {folder.relative_to(root).as_posix()}/"
        package = folder / "__init__.py"
        if package.exists():
            yield f"\n{sentence(package)}"
        yield ""
        for path in sorted(folder.glob("*.py")):
            if path != package:
                yield f"- `{path.name}` — {sentence(path)}"
        yield ""


def modules(root: Path) -> Iterator[Path]:
    """Every module of the package that is written by hand."""
    for path in (root / "privdesk").rglob("*.py"):
        if not path.relative_to(root).as_posix().startswith(GENERATED):
            yield path


def sentence(path: Path) -> str:
    """The first sentence of a module's docstring, on one line."""
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    paragraph = " ".join(said.split("\n\n")[0].split())
    return re.split(r"(?<=[.!?]) (?=[A-ZÁÉÍÓÚ`])", paragraph)[0]


def in_page(page: str) -> str:
    """The map as the page has it; IndexError when the page has no place for one."""
    return page.split(START)[1].split(END, maxsplit=1)[0]


def main() -> int:
    """Write the map into the checkout's own CONTRIBUTING.md."""
    path = ROOT / "CONTRIBUTING.md"
    page = path.read_text(encoding="utf-8")
    before, rest = page.split(START)
    path.write_text(f"{before}{START}{of_sources(ROOT)}{END}{rest.split(END)[1]}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
