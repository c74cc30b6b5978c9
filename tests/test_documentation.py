"""What the README, the command page and CONTRIBUTING say is true of the program as it is."""

from __future__ import annotations

import argparse
import json
import re
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import module_map
from privdesk import __version__, cli, clock
from privdesk.cli.case_words import ACTIONS
from privdesk.cli.parser import make_parser
from privdesk.documents.template_set import shipped_templates
from privdesk.exchange.request_facts import LETTER_KEYS
from privdesk.fields import fields_of
from privdesk.records import Database, Party, Person
from privdesk.records.person import DOCUMENT_TYPES, TREATMENTS
from privdesk.records.request import CHANNELS
from privdesk.records.request_event import SENDING_CHANNELS
from privdesk.records.request_link import RELATIONS
from privdesk.rules.case import CAPACITIES, ROLES, TASKS
from privdesk.rules.events import (
    DECISIONS,
    EVENT_KINDS,
    EXECUTIONS,
    GROUNDS,
    MISSING,
    SENT,
    STEPS,
    WITHDRAWALS,
)
from privdesk.rules.inventory_terms import INVENTORY_TERMS
from privdesk.rules.regime import load_regime
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.rules.stages import STAGES
from privdesk.rules.urgency import STATES

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
README = ROOT / "README.md"
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
PAGES = [README, CONTRIBUTING, ROOT / "CHANGELOG.md", ROOT / "docs" / "commands.md"]

WRITTEN_ON = datetime(2026, 11, 21, 23, 0, tzinfo=UTC)  # 18:00 in Bogotá: when the page's runs were
HOME = "/home/elvira"  # where they were
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SECTION = re.compile(r"^#{2,3} (.+)$", re.MULTILINE)
CODE = re.compile(r"`([^`]+)`")


def sections(text: str) -> dict[str, str]:
    """Heading → what stands under it, up to the next heading."""
    pieces = SECTION.split(text)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def rows(text: str, *heads: str) -> dict[str, str]:
    """First cell (a code) → the rest, of the one table in `text` with these column heads."""
    start = text.index("| " + " | ".join(heads) + " |")
    lines = text[start:].split("\n\n")[0].splitlines()[2:]
    cells = [re.fullmatch(r"\| `(.+?)` \| ?(.*) ?\|", line) for line in lines]
    assert all(cells), lines
    return {cell[1]: cell[2] for cell in cells if cell}


def codes(text: str) -> set[str]:
    return set(CODE.findall(text))


def commands() -> dict[str, argparse.ArgumentParser]:
    (chosen,) = (a for a in make_parser()._actions if isinstance(a, argparse._SubParsersAction))
    return dict(chosen.choices)


def written(action: argparse.Action) -> str:
    """An argument as the page's table names it."""
    metavar = action.metavar or action.dest.upper()
    name = metavar if isinstance(metavar, str) else " ".join(metavar)
    if not action.option_strings:
        return name
    return action.option_strings[-1] + (f" {name}" if action.nargs != 0 else "")


def arguments(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        if action.dest not in ("help", "passphrase_file"):  # said once, for all
            yield action


def test_the_page_names_every_command_and_no_other() -> None:
    headings = re.findall(r"^## ([a-z]+)$", PAGE, re.MULTILINE)
    assert headings == list(commands())
    links = set(re.findall(r"\(#([a-z]+)\)", PAGE.split("\n## ")[0]))
    assert links == set(commands())


@pytest.mark.parametrize("name", list(commands()))
def test_the_page_names_every_argument_and_no_other(name: str) -> None:
    parser = commands()[name]
    text = sections(PAGE)[name]
    table = rows(text, "Argument", "Meaning")
    found = {written(action): action for action in arguments(parser)}
    assert set(table) == set(found)
    for row, action in found.items():
        assert ("required" in table[row]) == (action.required and bool(action.option_strings))
        if action.choices:
            assert codes(table[row]) == set(action.choices)
    said = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", FENCE.sub("", text)))
    assert said == {o for a in found.values() for o in a.option_strings}
    synopsis = re.search(rf"^`privdesk {name} ?(.*)`$", text, re.MULTILINE)
    assert synopsis
    assert set(re.findall(r"--[a-z-]+", synopsis[1])) <= said
    required = [a for a in found.values() if a.required]
    for action in required:
        assert (action.option_strings or [written(action)])[-1] in synopsis[1]


def test_the_page_names_what_all_commands_share() -> None:
    shared = sections(PAGE)["What all commands share"]
    flags = {o for a in make_parser()._actions for o in a.option_strings}
    with_store = commands()["due"]
    flags |= {
        o for a in with_store._actions if a.dest == "passphrase_file" for o in a.option_strings
    }
    assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", shared)) - {"--exit-code"} == flags
    statuses = re.findall(r"^\| (\d) \|", shared, re.MULTILINE)
    assert statuses == [str(s) for s in (cli.DONE, cli.ERROR, 2, cli.SOMETHING_IS_DUE)]


def test_the_page_names_every_term_and_template() -> None:
    table = rows(sections(PAGE)["term"], "Term", "From", "Limit")
    assert list(table) == list(load_regime("co-1581").terms)
    assert codes(rows(sections(PAGE)["due"], "Key", "Value")["what"]) == {*TASKS, *INVENTORY_TERMS}
    templates = {
        t.name.removesuffix(f"_{kind}")
        for kind in KINDS
        for t in shipped_templates().for_kind(kind)
    }
    row = rows(sections(PAGE)["letter"], "Argument", "Meaning")["TEMPLATE"]
    assert codes(row) == templates


def known_keys(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> set[str]:
    """The keys that the program says it knows, refused an object with another."""
    given = tmp_path / "given.json"
    given.write_text(text, encoding="utf-8")
    words = ["add", str(tmp_path / "o.privdesk"), "request", "--json", str(given)]
    assert cli.main(words) == 1
    return set(capsys.readouterr().err.strip().rstrip(".").split(": ")[-1].split(", "))


def test_the_page_names_every_key_of_a_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", "una frase bastante larga")
    cli.main(["init", str(tmp_path / "o.privdesk"), "--organization", "Panadería Ejemplo S.A.S."])
    request = rows(sections(PAGE)["Request"], "Key", "`add`", "Value")
    event = rows(sections(PAGE)["Events"], "Key", "Value")
    assert set(request) == known_keys('{"?": 1}', tmp_path, capsys)
    ana = '{"name": "Ana", "document_type": "none"'
    start = '{"right": "know", "received": "2026-11-10", "person": '
    assert set(rows(sections(PAGE)["Person"], "Key", "`add`", "Value")) == known_keys(
        start + ana + ', "?": 1}}', tmp_path, capsys
    )
    assert set(event) == known_keys(start + ana + '}, "events": [{"?": 1}]}', tmp_path, capsys)


def test_the_page_names_every_code_of_a_request() -> None:
    request = rows(sections(PAGE)["Request"], "Key", "`add`", "Value")
    assert codes(request["right"]) == set(RIGHTS)
    assert codes(request["kind"]) == set(KINDS)
    assert codes(request["channel"]) == set(CHANNELS)
    assert codes(request["state"]) == set(STATES)
    assert codes(request["decision"]) == set(DECISIONS)
    assert codes(request["capacity"]) - {"applicant"} == set(CAPACITIES)
    assert codes(request["role"]) == set(ROLES)
    assert codes(request["links"]) - {"number", "relation"} == set(RELATIONS)
    person = rows(sections(PAGE)["Person"], "Key", "`add`", "Value")
    assert list(person) == [f.name for f in fields_of(Person)]
    assert codes(person["document_type"]) == set(DOCUMENT_TYPES)
    assert codes(person["treatment"]) == set(TREATMENTS)
    keys = rows(sections(PAGE)["Events"], "Key", "Value")
    assert codes(keys["channel"]) == set(SENDING_CHANNELS)
    assert codes(keys["decision"]) - {"answered", "decided"} == set(DECISIONS)
    assert codes(keys["missing"]) - {"completion_asked", "reply_incomplete"} == set(MISSING)
    assert codes(keys["ground"]) == set(GROUNDS)
    assert codes(keys["execution"]) - {"executed"} == set(EXECUTIONS)
    assert codes(keys["withdrawal"]) - {"withdrawn"} == set(WITHDRAWALS)
    kinds = rows(sections(PAGE)["Events"], "`event`", "What happened")
    assert set(kinds) == {*STEPS, *EVENT_KINDS} - {SENT}
    for title, record_type in (("Database", Database), ("Third party", Party)):
        keys = rows(sections(PAGE)[title], "Key", "`add`", "Value")
        fields = {f.name: f for f in fields_of(record_type)}
        assert list(keys) == list(fields)
        for name, words in keys.items():
            assert codes(words) >= set(fields[name].choices or ())


def test_the_page_names_every_key_and_code_of_a_case_and_a_letters_facts() -> None:
    case = sections(PAGE)["case"]
    table = case[case.index("| Key | Value |") :]
    assert codes(re.search(r"^\| `stage` .*$", table, re.MULTILINE)[0]) - {"stage"} == set(STAGES)  # type: ignore[index]
    assert codes(case.split("The actions:")[1]) == set(ACTIONS)
    facts = rows(sections(PAGE)["letter"], "Fact", "Value")
    assert set(facts) == set(LETTER_KEYS)
    assert codes(facts["missing"]) == set(MISSING)
    assert codes(facts["ground"]) == set(GROUNDS)


def run(line: str, last: int, capsys: pytest.CaptureFixture[str]) -> tuple[str, int]:
    """What one line of a console block prints here, and its status."""
    words = shlex.split(line)
    if words == ["echo", "$?"]:
        return f"{last}\n", 0
    assert words[0] == "privdesk", line
    status = cli.main(words[1:])
    printed = capsys.readouterr()
    return printed.out + printed.err, status


def steady(text: str) -> str:
    """Printed text without what each run has anew."""
    return re.sub(r"[0-9a-f]{64}", "HASH", text)


def test_what_the_page_shows_is_what_the_commands_print(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(clock, "now", lambda: WRITTEN_ON)
    last = 0
    for language, name, body in FENCE.findall(PAGE):
        if language == "json":
            json.loads(body)
        if name and language in ("json", "eml", "text"):
            Path(name).write_text(body, encoding="utf-8")
        if language != "console":
            continue
        for shown in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            line, _, expected = shown.partition("\n")
            if line.startswith("export "):
                variable, _, value = shlex.split(line)[1].partition("=")
                monkeypatch.setenv(variable, value)
                continue
            printed, last = run(line, last, capsys)
            printed = printed.replace(str(tmp_path), HOME)
            assert steady(printed) == steady(expected), line
    exported = json.loads(Path("solicitudes.json").read_text(encoding="utf-8"))
    about = sections(PAGE)["export"]
    assert set(exported) <= codes(about)
    assert set(json.loads(Path("bases.json").read_text(encoding="utf-8"))) <= codes(about)
    _, claim = sorted(exported["requests"], key=lambda r: str(r["number"]))
    table = rows(sections(PAGE)["Request"], "Key", "`add`", "Value")
    assert set(claim) == set(table)
    assert set(claim["deadlines"][0]) == codes(table["deadlines"])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    anchors = {
        re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-")
        for h in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    }
    targets = LINK.findall(FENCE.sub("", text))
    assert page.name == "CHANGELOG.md" or targets
    assert [t for t in targets if t.startswith("#") and t[1:] not in anchors] == []
    files = {t.split("#")[0] for t in targets if "://" not in t and not t.startswith("#")}
    assert sorted(name for name in files if not (page.parent / name).exists()) == []


def test_every_make_target_named_is_one() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for page in (README, CONTRIBUTING):
        named = set(re.findall(r"`(?:cd privdesk && )?make ([a-z]+)", page.read_text("utf-8")))
        assert named <= targets
    assert {"demo", "test"} <= targets


def test_the_map_of_modules_is_the_one_of_the_sources() -> None:
    found = module_map.in_page(CONTRIBUTING.read_text(encoding="utf-8"))
    assert found == module_map.of_sources(ROOT), "run python packaging/module_map.py"


def test_the_changelog_begins_with_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\d+\.\d+\.\d+) — \d{4}-\d{2}-\d{2}$", text, re.MULTILINE)
    assert versions
    assert versions[0] == __version__
