"""The requirement files name exactly what pyproject.toml asks for: pinned, hashed, nothing else."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

FOLDER = Path("packaging") / "requirements"
PINNED = re.compile(r"(?P<name>[a-z0-9][a-z0-9-]*)==(?P<version>[^ ;]+)(?: ; (?P<marker>.+?))? \\")
HASH = re.compile(r" {4}--hash=sha256:[0-9a-f]{64}(?: \\)?")
COMMENT = re.compile(r" {4}# .*")
# Parts that no source imports by name, and what needs them.
NOT_IMPORTED = {
    "lxml": "openpyxl writes with it",
    "tzdata": "zoneinfo reads it where the system has no time zones",
}
# Parts that come with a declared one and are its other half.
COME_ALONG = {"shiboken6": "pyside6-essentials"}


@dataclass
class Pin:
    """One pinned distribution of a requirement file."""

    version: str
    marker: str = ""
    hashes: int = 0

    def applies(self) -> bool:
        """Whether it is meant for this machine and Python."""
        return not self.marker or Marker(self.marker).evaluate()


@dataclass
class PinFile:
    """A requirement file as read: pins by canonical name, and every line that is none."""

    pins: dict[str, Pin] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def here(self) -> set[str]:
        """The names that are meant for this machine and Python."""
        return {name for name, pin in self.pins.items() if pin.applies()}


def read_pins(path: Path) -> PinFile:
    """Read a requirement file; an option, an address or an unhashed pin is a problem."""
    found = PinFile()
    latest = Pin("")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if match := PINNED.fullmatch(line):
            latest = Pin(match["version"], match["marker"] or "")
            found.pins[match["name"]] = latest
        elif HASH.fullmatch(line):
            latest.hashes += 1
        elif not COMMENT.fullmatch(line):
            found.problems.append(f"{path.name}:{number}: neither a pin nor a hash: {line[:80]}")
        if "://" in line or re.search(r"(^|\s)[/~]", line):
            found.problems.append(f"{path.name}:{number}: names a host or a place: {line[:80]}")
    bare = [name for name, pin in found.pins.items() if not pin.hashes]
    found.problems += [f"{path.name}: {name} has no hash" for name in bare]
    return found


def unmet(wanted: Iterable[str], pins: dict[str, Pin], where: str) -> Iterator[str]:
    """What `wanted` (requirements) asks that the pins do not give."""
    for text in wanted:
        requirement = Requirement(text)
        pin = pins.get(canonicalize_name(requirement.name))
        if pin is None:
            yield f"{where}: {text} is not pinned; run make requirements"
        elif not requirement.specifier.contains(pin.version, prereleases=True):
            yield f"{where}: {pin.version} is pinned, pyproject.toml wants {text}"


def closure(names: Iterable[str]) -> set[str]:
    """The installed distributions that these ones need here, themselves included."""
    found: set[str] = set()
    waiting = [canonicalize_name(name) for name in names]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        for text in metadata.requires(name) or []:
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                waiting.append(canonicalize_name(requirement.name))
    return found


def problems(root: Path) -> list[str]:
    """Every way in which the three files, pyproject.toml and .venv do not agree."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    runtime_wants: list[str] = project["project"]["dependencies"]
    groups: dict[str, list[str]] = project["dependency-groups"]
    files = {name: read_pins(root / FOLDER / f"{name}.txt") for name in ("runtime", "build", "dev")}
    runtime, build, dev = files["runtime"], files["build"], files["dev"]
    found = [problem for pin_file in files.values() for problem in pin_file.problems]
    found += unmet(runtime_wants, runtime.pins, "runtime.txt")
    found += unmet(
        [*groups["build"], *project["build-system"]["requires"]], build.pins, "build.txt"
    )
    found += unmet([*runtime_wants, *groups["build"], *groups["dev"]], dev.pins, "dev.txt")
    for name, pin in [*runtime.pins.items(), *build.pins.items()]:
        if name not in dev.pins or dev.pins[name].version != pin.version:
            found.append(f"dev.txt: {name} is not at {pin.version} as in the other files")
    return found or installed_problems(runtime, dev, runtime_wants)


def installed_problems(runtime: PinFile, dev: PinFile, runtime_wants: list[str]) -> list[str]:
    """How .venv differs from the pins, and the pins from what the runtime parts need."""
    found = []
    for name in sorted(dev.here()):
        try:
            installed = metadata.version(name)
        except metadata.PackageNotFoundError:
            installed = "nothing"
        if installed != dev.pins[name].version:
            found.append(f".venv: {name} {dev.pins[name].version} is pinned, {installed} installed")
    if not found:
        needed = closure(Requirement(text).name for text in runtime_wants)
        found += [f"runtime.txt: {name} is missing" for name in sorted(needed - runtime.here())]
        found += [f"runtime.txt: nothing needs {name}" for name in sorted(runtime.here() - needed)]
    return found


def import_problems(root: Path) -> list[str]:
    """What privdesk imports without asking for it, and what it asks for without importing it."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {canonicalize_name(Requirement(t).name) for t in project["project"]["dependencies"]}
    owners = metadata.packages_distributions()
    found = []
    used: set[str] = set()
    for path in sorted((root / "privdesk").rglob("*.py")):
        for module in imported(ast.parse(path.read_text(encoding="utf-8"))):
            if module in sys.stdlib_module_names or module == "privdesk":
                continue
            names = {str(canonicalize_name(name)) for name in owners.get(module, [])}
            names |= {COME_ALONG[name] for name in names & COME_ALONG.keys()}
            used |= names
            if not names & declared:
                found.append(f"{path.relative_to(root)}: imports {module}, not in pyproject.toml")
    unused = sorted(declared - used - NOT_IMPORTED.keys())
    return found + [f"pyproject.toml: no source imports {name}" for name in unused]


def imported(tree: ast.AST) -> set[str]:
    """The top-level modules that a source imports."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names
