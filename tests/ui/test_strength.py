"""The strength of a passphrase: in words, with what an attacker needs, never blocking the keys."""

from __future__ import annotations

import ast
import string
import threading
import time
from pathlib import Path

import pytest
import zxcvbn.feedback
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from privdesk.errors import BadInput
from privdesk.ui import strength
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.text_editors import PassphraseEditor
from privdesk.ui.strength import FEEDBACK, Strength, StrengthMeter, check_strong, measure

OWN = ["Panadería Ejemplo S.A.S.", "999.000.123-2", "datos@panaderia.example", "Elvira Imaginaria"]
GOOD = "migas de pan y mantequilla"


def test_all_that_the_measure_says_is_said_in_spanish() -> None:
    source = Path(str(zxcvbn.feedback.__file__)).read_text(encoding="utf-8")
    marked = {
        ast.literal_eval(node.args[0])
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_"
    }
    assert marked == set(FEEDBACK)


@pytest.mark.parametrize(
    ("weak", "said"),
    [
        ("panaderia ejemplo", "primeras que se prueban"),
        ("9990001232", "primeras que se prueban"),
        ("Elvira Imaginaria", "primeras que se prueban"),
        ("contraseña", "primeras que se prueban"),
        ("qwertyuiop", "Es una"),
        ("aaaaaaaaaaaa", "repeticiones"),
        ("12345678910", "Muy débil"),
    ],
)
def test_the_clearly_weak_is_refused_with_what_helps(weak: str, said: str) -> None:
    with pytest.raises(BadInput) as raised:
        check_strong(weak, OWN, "new")
    assert raised.value.field == "new"
    assert said in str(raised.value)
    assert "diez mil intentos por segundo" in str(raised.value)


def test_a_good_one_is_not(tmp_path: Path) -> None:
    check_strong(GOOD, OWN, "new")
    found = measure(GOOD, OWN)
    assert not found.is_refused
    assert found.words.startswith("Muy buena. ")
    assert "siglos" in found.words


@given(st.text(min_size=1, max_size=200), st.lists(st.text(max_size=40), max_size=3))
def test_whatever_is_typed_is_measured(typed: str, own: list[str]) -> None:
    found = measure(typed, own)
    assert found.guesses > 0
    assert found.words


def test_what_would_take_long_is_cut() -> None:
    """72 characters of these alone took nine seconds."""
    before = time.monotonic()
    measure("4@8({[<3691!|70$5+2%" * 500)
    assert time.monotonic() - before < 5


def test_it_is_said_under_the_field_and_only_of_what_stands_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(typed: str, own: list[str]) -> Strength:
        begun.set()
        assert go_on.wait(20)
        return measure(typed, own)

    editor = PassphraseEditor()
    field = LabeledField("Frase", editor)
    qtbot.addWidget(field)
    meter = StrengthMeter(field, lambda: OWN)
    qtbot.keyClicks(editor.line, "abc")
    qtbot.waitUntil(lambda: "Faltan caracteres: 7." in field.foot.text(), timeout=20_000)
    monkeypatch.setattr(strength, "measure", slow)
    editor.line.clear()
    qtbot.keyClicks(editor.line, string.ascii_lowercase[:12])
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    editor.line.clear()
    qtbot.keyClicks(editor.line, GOOD)  # while the first is measured
    go_on.set()
    qtbot.waitUntil(lambda: "Muy buena." in field.foot.text(), timeout=20_000)
    qtbot.waitUntil(lambda: meter._task is None, timeout=20_000)
    assert "Muy buena." in field.foot.text()
