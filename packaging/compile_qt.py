"""Compile what the program runs on: forms, the Spanish texts, and its own data."""

from __future__ import annotations

import json
import marshal
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile
import zlib
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (
    *("regimes", "holidays", "letters", "lists", "retention", "schemas", "icons", "examples"),
    "manual",
)
NOTICES = Path("packaging") / "licences" / "THIRD_PARTY_LICENCES.txt"
FOR_EDITORS = tuple(
    f"shibokensupport/signature/lib/{name}.py" for name in ("enum_sig", "pyi_generator")
)
FORMS_DOCSTRING = '"""Forms compiled from forms/*.ui; never edited."""\n'


class Unfinished(Exception):
    """A text of the translation has no Spanish; the message names its context and source."""


def qt_tool(name: str) -> Path:
    """The tool that comes with PySide6-Essentials (uic, lrelease)."""
    import PySide6

    home = Path(PySide6.__file__).parent
    for place in (home / "Qt" / "libexec", home):
        for candidate in (place / name, place / f"{name}.exe"):
            if candidate.exists():
                return candidate
    raise FileNotFoundError(name)


def spanish_table(source: Path) -> dict[str, dict[str, str]]:
    """Context → English → Spanish, from the .ts file; `Unfinished` when one is lacking."""
    table: dict[str, dict[str, str]] = {}
    for context in ET.parse(source).getroot().findall("context"):
        name = context.findtext("name", "")
        for message in context.findall("message"):
            english = message.findtext("source", "")
            translation = message.find("translation")
            spanish = "" if translation is None else translation.text or ""
            if not spanish.strip() or (translation is not None and translation.get("type")):
                raise Unfinished(f"{source.name}: {name}: no Spanish for {english!r}")
            table.setdefault(name, {})[english] = spanish
    return table


def data_files(root: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of privdesk/data but the .qm: its path there and its bytes."""
    for folder in FOLDERS:
        for path in sorted((root / "resources" / folder).rglob("*")):
            if path.is_file():
                yield path.relative_to(root / "resources").as_posix(), path.read_bytes()
    for path in sorted((root / "resources" / "i18n").glob("privdesk_*.ts")):
        lines = (
            f"{context}\t{json.dumps(texts, ensure_ascii=False)}\n"
            for context, texts in spanish_table(path).items()
        )
        yield f"{path.stem.removeprefix('privdesk_')}.tsv", "".join(lines).encode()
    if (root / NOTICES).exists():
        yield NOTICES.name, (root / NOTICES).read_bytes()


def qt_support() -> dict[str, bytes]:
    """The Python sources inside PySide's library, by their path; none where they lie in files."""
    import shiboken6  # noqa: F401

    importer = sys.modules["shibokensupport"].__spec__.loader  # type: ignore[union-attr]
    inside: zipfile.ZipFile | None = getattr(importer, "zfile", None)
    if inside is None:
        return {}
    return {name: inside.read(name) for name in inside.namelist() if name.endswith(".py")}


def packed(sources: dict[str, bytes]) -> bytes:
    """Sources compiled by this Python, as privdesk/ui/compiled_qt.py reads them.

    What only writes stub files for editors is left empty: no program ever calls it.
    """
    codes = {
        name: (zlib.crc32(source), compile(b"" if name in FOR_EDITORS else source, name, "exec"))
        for name, source in sorted(sources.items())
    }
    return MAGIC_NUMBER + marshal.dumps(codes, 2)  # 2: the same bytes each time


def compiled(root: Path, scratch: Path) -> Iterator[tuple[str, bytes]]:
    """Every compiled file: its path inside the package and its bytes; tools write to `scratch`."""
    for name, content in data_files(root):
        yield f"data/{name}", content
    yield "data/qt_support.bin", packed(qt_support())
    for source in sorted((root / "resources" / "i18n").glob("privdesk_*.ts")):
        made = scratch / f"{source.stem}.qm"
        subprocess.run([qt_tool("lrelease"), "-silent", source, "-qm", made], check=True)
        yield f"data/{made.name}", made.read_bytes()
    yield "ui/forms/__init__.py", FORMS_DOCSTRING.encode()
    for form in sorted((root / "forms").glob("*.ui")):
        made = scratch / f"{form.stem}.py"
        subprocess.run(
            [qt_tool("uic"), "-g", "python", "--rc-prefix", form, "-o", made], check=True
        )
        yield f"ui/forms/{made.name}", made.read_bytes()


def compile_all(root: Path, package: Path) -> list[str]:
    """Bring data/ and ui/forms/ of `package` up to date; the paths that changed or went.

    An unchanged file is not touched and a changed one is replaced whole, so that a program
    running meanwhile never reads half a file.
    """
    with tempfile.TemporaryDirectory() as scratch:
        wanted = dict(compiled(root, Path(scratch)))
    changed = [name for name, content in wanted.items() if replace(package / name, content)]
    for folder in (package / "data", package / "ui" / "forms"):
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(package).as_posix()
            if path.is_file() and name not in wanted and "__pycache__" not in path.parts:
                path.unlink()
                changed.append(name)
    return changed


def replace(path: Path, content: bytes) -> bool:
    """Give `path` this content; False when it had it already."""
    if path.exists() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    fresh.write_bytes(content)
    fresh.replace(path)
    return True


def main() -> int:
    """Compile into the checkout's own package."""
    try:
        compile_all(ROOT, ROOT / "privdesk")
    except Unfinished as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
