"""`privdesk case` in words: where a request stands, what comes next, what happened."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from privdesk import cli
from privdesk.cli.case_words import ACTIONS
from privdesk.cli.terminal_text import one_line
from privdesk.rules import case as rules
from privdesk.text import say

PASSPHRASE = "frase de prueba bastante larga"
ANA = {"name": "Ana \x1b[31m\u2028Ficticia", "document_number": "9000000142"}
CLAIM: dict[str, Any] = {
    "right": "erase",
    "person": ANA,
    "received": "2026-10-20",
    "events": [
        {"event": "completion_asked", "sent": "2026-10-22", "missing": ["address"]},
        {"event": "completed", "on": "2026-10-28"},
        {"event": "legend_set", "on": "2026-11-03", "database": "Clientes", "reason": "Suprimir"},
        {"event": "area_asked", "sent": "2026-11-03", "area": "Sistemas", "until": "2026-11-06"},
        {"event": "extended", "sent": "2026-11-10", "until": "2026-11-26", "reason": "Volumen"},
        {"event": "executed", "on": "2026-11-11", "execution": "erased", "database": "Clientes",
         "responsible": "Sistemas", "backups_until": "2027-01-11"},
        {"event": "note", "on": "2026-11-12", "note": "Llamó\ndos veces"},
        {"event": "struck", "on": "2026-11-12", "about": 7, "note": "Fue otra"},
    ],
}  # fmt: skip


@pytest.fixture
def words(
    office_path: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """The claim's case on the 20th, as it is printed."""
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", PASSPHRASE)
    told = tmp_path / "claim.json"
    told.write_text(json.dumps(CLAIM), encoding="utf-8")
    assert cli.main(["add", str(office_path), "request", "--json", str(told)]) == 0
    capsys.readouterr()
    assert cli.main(["case", str(office_path), "2026-0001", "--today", "2026-11-20"]) == 0
    return capsys.readouterr().out


def test_the_head_says_whose_it_is_and_how_it_stands(words: str) -> None:
    head = words.split("\n\n")[0]
    assert head.startswith("2026-0001  Reclamo · Suprimir · Ana [31m Ficticia\n")
    assert "20/10/2026" in head
    assert "Prorrogada" in head


def test_every_term_says_its_dates_how_it_was_counted_and_what_stands_before_it(
    words: str,
) -> None:
    terms = words.split("\n\n")[1]
    assert re.search(
        r"completo: límite 27/10/2026, meta 23/10/2026 · cumplido el 22/10/2026", terms
    )
    assert re.search(r"Responder .*límite 20/11/2026, meta 18/11/2026 · reemplazado por", terms)
    assert re.search(r"prorrogado: límite 26/11/2026, meta 26/11/2026\n", terms)
    assert "(Sistemas): fecha interna 06/11/2026" in terms
    assert "Ley 1581 de 2012, art. 15, num. 3. " in terms


def test_the_timeline_numbers_what_happened_and_flags_it(words: str) -> None:
    timeline = words.split("\n\n")[-1].splitlines()
    assert "20/10/2026" in timeline[1]
    legend = next(n for n, line in enumerate(timeline) if "Clientes · Suprimir" in line)
    assert timeline[legend].split()[:2] == ["03/11/2026", "3"]
    assert timeline[legend + 1].strip().startswith("! ")  # late: its limit was the 30th
    assert any("falta: dirección" in line for line in timeline)
    assert any("copias de respaldo hasta el 11/01/2027" in line for line in timeline)
    assert any("Tachado: " in line and "Llamó dos veces" in line for line in timeline)


def test_the_warnings_hold_every_remark_and_say_of_which_event(words: str) -> None:
    (warnings,) = (part for part in words.split("\n\n") if part.startswith("Advertencias\n"))
    legend = next(line for line in warnings.splitlines() if "Leyenda" in line)
    assert legend.startswith("  03/11/2026 · Leyenda")
    assert "30/10/2026" in legend
    assert words.count("     ! ") <= len(warnings.splitlines()) - 1


def test_nothing_that_steers_a_terminal_is_printed(words: str) -> None:
    assert "\x1b" not in words
    assert "\u2028" not in words
    assert one_line("a\x00\tb\r\nc\u2029d\u202ee") == "a b c de"


def test_every_action_has_its_words() -> None:
    named = {
        value
        for name, value in vars(rules).items()
        if name.isupper() and isinstance(value, str) and "." not in value
    } - {rules.SELF}
    assert set(ACTIONS) == named
    assert len({say(message) for message in ACTIONS.values()}) == len(ACTIONS)
