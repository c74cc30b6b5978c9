"""The store of a journey as the commands tell it: `case`, `due` and `verify`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from privdesk import cli


class Books:
    """Reads the store by commands, beside the window that has it open."""

    def __init__(self, store: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._store = store
        self._capsys = capsys

    def _run(self, *words: str) -> str:
        self._capsys.readouterr()
        code = cli.main([words[0], str(self._store), *words[1:]])
        told = self._capsys.readouterr()
        assert code == 0, told.err
        return told.out

    def case(self, number: str = "2026-0001") -> dict[str, Any]:
        """The case as `privdesk case --json` prints it."""
        found: dict[str, Any] = json.loads(self._run("case", number, "--json"))
        return found

    def exported(self, folder: Path, number: str = "2026-0001") -> dict[str, Any]:
        """The request as the register of requests exports it in JSON."""
        path = folder / "solicitudes.json"
        self._run("export", "request", "--to", str(path))
        records = json.loads(path.read_text(encoding="utf-8"))["requests"]
        return dict(next(record for record in records if record["number"] == number))

    def due(self) -> dict[str, dict[str, Any]]:
        """What is due, by its term, as `privdesk due --json` prints it."""
        lines = map(json.loads, self._run("due", "--json").splitlines())
        return {str(line["what"]): line for line in lines}

    def closed(self, number: str = "2026-0001") -> dict[str, Any]:
        """The case, which is closed with nothing left to do; the store is whole."""
        found = self.case(number)
        assert (found["state"], found["next_steps"]) == ("closed", [])
        assert [n for n, item in self.due().items() if item["case"] == number] == []
        self.verified()
        return found

    def verified(self) -> None:
        """The store is whole, its chain of seals too."""
        assert json.loads(self._run("verify", "--json"))["problems"] == []


def told(case: dict[str, Any]) -> list[str]:
    """The names of what happened in a case, in the order in which it was recorded."""
    return [str(event["event"]) for event in case["events"]]


def event(case: dict[str, Any], name: str) -> dict[str, Any]:
    """What the last event of that name tells."""
    return dict(next(e for e in reversed(case["events"]) if e["event"] == name))


def term(case: dict[str, Any], name: str) -> dict[str, Any]:
    """The one deadline of that term."""
    (row,) = (d for d in case["deadlines"] if d["term"] == name)
    return dict(row)
