"""Every text a user sees has its Spanish: find the texts used, compare and refresh the .ts file."""

from __future__ import annotations

import ast
import string
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = Path("resources") / "i18n" / "privdesk_es.ts"
MARKS = ("translate", "N_")

Key = tuple[str, str]  # context and English text


@dataclass
class Used:
    """The texts that the sources use: each with the place it stands at; and what is wrong there."""

    places: dict[Key, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def used_texts(root: Path) -> Used:
    """Every text of `translate()`, `N_()` and the forms under `root`."""
    used = Used()
    for path in sorted((root / "privdesk").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name != "privdesk/text.py" and not name.startswith("privdesk/ui/forms/"):
            read_source(ast.parse(path.read_text(encoding="utf-8")), name, used)
    for path in sorted((root / "forms").glob("*.ui")):
        for key in form_texts(path):
            used.places.setdefault(key, path.relative_to(root).as_posix())
    return used


def read_source(tree: ast.AST, name: str, used: Used) -> None:
    """Add the texts of one Python source to `used`."""
    marks = marking_names(tree)
    used.problems += [f"{name}:{line}: {words}" for line, words in sorted(aliases(tree, marks))]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or (mark := marks.get(ast.unparse(node.func))) is None:
            continue
        place = f"{name}:{node.lineno}"
        texts = [literal(argument) for argument in node.args]
        if len(texts) != 2 or None in texts:
            used.problems.append(f"{place}: {mark}() takes two literal texts: context and English")
            continue
        context, english = str(texts[0]), str(texts[1])
        used.places.setdefault((context, english), place)
        given = {keyword.arg for keyword in node.keywords}
        if mark == "translate" and None not in given and (fields_of(english) or set()) != given:
            used.problems.append(f"{place}: the values given are not the {{names}} of {english!r}")


def marking_names(tree: ast.AST) -> dict[str, str]:
    """How this source calls `translate` and `N_` of privdesk.text: its name for it → which."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or node.level:
            continue
        for alias in node.names:
            known = alias.asname or alias.name
            if node.module == "privdesk.text" and alias.name in MARKS:
                names[known] = alias.name
            elif node.module == "privdesk" and alias.name == "text":
                names |= {f"{known}.{mark}": mark for mark in MARKS}
    return names


def aliases(tree: ast.AST, marks: dict[str, str]) -> Iterator[tuple[int, str]]:
    """Where `translate` or `N_` gets another name or goes on as a value: its line and what to do.

    A text said through another name is read by no one who looks for texts, and stays English.
    """
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "privdesk.text":
            for alias in node.names:
                if alias.name in MARKS and alias.asname not in (None, alias.name):
                    yield node.lineno, f"import {alias.name} by its own name, not {alias.asname}"
        elif isinstance(node, ast.Name | ast.Attribute) and id(node) not in called:
            mark = marks.get(ast.unparse(node))
            if mark is not None:
                yield node.lineno, f"call {mark}() by its own name, with its two literals"


def literal(node: ast.expr) -> str | None:
    """The string that stands there, or None when it is anything but a literal."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def form_texts(path: Path) -> Iterator[Key]:
    """The translatable texts of one Designer form; the context is the form's class, as in uic."""
    form = ET.parse(path).getroot()
    context = form.findtext("class", "")
    for node in form.iter("string"):
        if node.get("notr") != "true" and (node.text or "").strip():
            yield context, node.text or ""


def fields_of(text: str) -> set[str] | None:
    """The names in braces of a text; None when its braces do not match."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return None


def read_table(path: Path) -> dict[Key, str]:
    """The .ts file's Spanish by context and English; empty where it is unfinished."""
    table: dict[Key, str] = {}
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            spanish = ""
            if translation is not None and translation.get("type") is None:
                spanish = translation.text or ""
            table[context.findtext("name", ""), message.findtext("source", "")] = spanish
    return table


def write_table(path: Path, table: dict[Key, str]) -> None:
    """Write the .ts file, sorted; a text without Spanish becomes an unfinished one."""
    top = ET.Element("TS", version="2.1", language="es_CO", sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (name, english), spanish in sorted(table.items()):
        if name not in contexts:
            contexts[name] = ET.SubElement(top, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = english
        attributes = {} if spanish else {"type": "unfinished"}
        ET.SubElement(message, "translation", attributes).text = spanish
    ET.indent(top, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{ET.tostring(top, encoding='unicode')}\n", encoding="utf-8")


def problems(root: Path) -> list[str]:
    """What keeps the translation from being complete and right, one line each."""
    used = used_texts(root)
    table = read_table(root / TABLE)
    found = list(used.problems)
    for (context, english), place in used.places.items():
        spanish = table.get((context, english), "")
        if not spanish.strip():
            found.append(f"{place}: no Spanish for {context}: {english!r}")
        elif (fields_of(english) or set()) != (fields_of(spanish) or set()):
            found.append(f"{place}: other {{names}} in Spanish for {context}: {english!r}")
    obsolete = sorted(table.keys() - used.places.keys())
    return found + [f"no longer used: {context}: {english!r}" for context, english in obsolete]


def refresh(root: Path) -> int:
    """Bring the .ts file to the texts used: new ones unfinished, unused ones out; how many lack."""
    table = read_table(root / TABLE)
    fresh = {key: table.get(key, "") for key in used_texts(root).places}
    write_table(root / TABLE, fresh)
    return sum(not spanish for spanish in fresh.values())


def main() -> int:
    """Refresh the checkout's own .ts file."""
    lacking = refresh(ROOT)
    print(f"{TABLE}: {lacking} texts without Spanish")
    return 0


if __name__ == "__main__":
    sys.exit(main())
