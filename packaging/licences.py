"""The licences of everything that ships with Privdesk: a list, its check, and the notice file."""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

import pins

ROOT = Path(__file__).resolve().parent.parent
LIST = Path("packaging") / "licences.toml"
OWN_TEXTS = Path("packaging") / "licences"
NOTICES = OWN_TEXTS / "THIRD_PARTY_LICENCES.txt"
RULE = "=" * 78


@dataclass(frozen=True)
class Part:
    """One distribution of the list: its licence (SPDX) and where the licence's texts are."""

    name: str
    licence: str
    texts: list[str] = field(default_factory=list)
    note: str = ""


def read_list(path: Path) -> tuple[set[str], list[Part]]:
    """The licences that are allowed, and the parts."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    return set(content["allowed"]), [Part(**part) for part in content["part"]]


def problems(root: Path) -> list[str]:
    """What the list lacks or allows wrongly, against what the runtime requirements installed."""
    allowed, parts = read_list(root / LIST)
    shipped = pins.read_pins(root / pins.FOLDER / "runtime.txt").here()
    named = {part.name for part in parts}
    found = [f"licences.toml: {name} is not listed" for name in sorted(shipped - named)]
    found += [f"licences.toml: {name} is not shipped" for name in sorted(named - shipped)]
    for part in parts:
        found += [
            f"licences.toml: {part.name}: {licence} is not an allowed licence"
            for licence in re.split(r" AND ", part.licence)
            if licence not in allowed
        ]
        if part.name in shipped:
            found += declared_otherwise(part)
            found += [
                f"{part.name}: no text {name}" for name in part.texts if not read(root, part, name)
            ]
    if not found and (root / NOTICES).read_text(encoding="utf-8") != notices(root):
        found.append(f"{NOTICES} is not what make licences writes")
    return found


def declared_otherwise(part: Part) -> list[str]:
    """A line when the installed part's own metadata says another licence than the list."""
    about = metadata.metadata(part.name)
    expression = " ".join(about.get_all("License-Expression") or [])
    said = expression or " ".join(about.get_all("License") or [])
    if expression and part.licence.split(" AND ")[0] not in expression:
        return [f"{part.name}: the list says {part.licence}, the part itself {expression}"]
    if re.search(r"\bA?GPL", said) and "LGPL" not in said:
        return [f"{part.name}: the part itself says {said[:60]}"]
    return []


def read(root: Path, part: Part, name: str) -> str:
    """A licence text: of the installed part by the end of its path, or one of our own folder."""
    if (root / OWN_TEXTS / name).is_file():
        return (root / OWN_TEXTS / name).read_text(encoding="utf-8").strip()
    for path in metadata.files(part.name) or []:
        if path.match(name):
            located = Path(str(path.locate()))
            return located.read_text(encoding="utf-8", errors="replace").strip()
    return ""


def notices(root: Path) -> str:
    """The notice file: every part with its licence, then each different text once."""
    _, parts = read_list(root / LIST)
    texts: dict[str, list[str]] = {}
    head = ["Privdesk ships with or needs these parts. Their licences follow the list.", ""]
    for part in parts:
        head.append(f"{part.name}: {part.licence}{f' ({part.note})' if part.note else ''}")
        for name in part.texts:
            texts.setdefault(tidy(read(root, part, name)), []).append(part.name)
    body = [
        f"{RULE}\n{', '.join(dict.fromkeys(names))}\n{RULE}\n\n{text}\n"
        for text, names in texts.items()
    ]
    return "\n".join([*head, "", *body])


def tidy(text: str) -> str:
    """The text with plain line ends and no blanks at them."""
    return "\n".join(line.rstrip() for line in text.replace("\f", "").splitlines())


def main() -> int:
    """Write the notice file of this checkout."""
    (ROOT / NOTICES).write_text(notices(ROOT), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
