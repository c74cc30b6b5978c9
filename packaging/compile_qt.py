"""Compile what the window needs: forms, the translation, and the program's own data."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "privdesk" / "data"
FORMS = ROOT / "privdesk" / "ui" / "forms"


def qt_tool(name: str) -> Path:
    """The tool that comes with PySide6-Essentials (uic, lrelease, lupdate)."""
    import PySide6

    home = Path(PySide6.__file__).parent
    for place in (home / "Qt" / "libexec", home):
        for candidate in (place / name, place / f"{name}.exe"):
            if candidate.exists():
                return candidate
    raise FileNotFoundError(name)


def compile_forms() -> None:
    FORMS.mkdir(parents=True, exist_ok=True)
    (FORMS / "__init__.py").write_text('"""Forms compiled from forms/*.ui; never edited."""\n')
    for form in sorted((ROOT / "forms").glob("*.ui")):
        target = FORMS / f"{form.stem}.py"
        subprocess.run(
            [qt_tool("uic"), "-g", "python", "--rc-prefix", form, "-o", target], check=True
        )


def compile_texts(source: Path, name: str) -> None:
    DATA.mkdir(parents=True, exist_ok=True)
    table: dict[str, dict[str, str]] = {}
    for context in ET.parse(source).getroot().findall("context"):
        texts = table.setdefault(context.findtext("name", ""), {})
        for message in context.findall("message"):
            texts[message.findtext("source", "")] = message.findtext("translation", "")
    (DATA / f"{name}.json").write_text(json.dumps(table, ensure_ascii=False, indent=0))
    subprocess.run(
        [qt_tool("lrelease"), "-silent", source, "-qm", DATA / f"privdesk_{name}.qm"], check=True
    )


def copy_data() -> None:
    for folder in ("regimes", "holidays", "letters", "lists", "icons", "examples", "manual"):
        source = ROOT / "resources" / folder
        if source.is_dir():
            shutil.copytree(source, DATA / folder, dirs_exist_ok=True)


def main() -> int:
    copy_data()
    source = ROOT / "resources" / "i18n" / "privdesk_es.ts"
    if source.exists():
        compile_texts(source, "es")
    compile_forms()
    return 0


if __name__ == "__main__":
    sys.exit(main())
