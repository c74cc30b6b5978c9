"""The strength of a new passphrase is said under its field, never blocking the keys."""

from __future__ import annotations

import string
import threading

import pytest
from pytestqt.qtbot import QtBot

from privdesk.operations.strength import Strength, measure
from privdesk.ui import strength
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.text_editors import PassphraseEditor
from privdesk.ui.strength import StrengthMeter

OWN = ["Panadería Ejemplo S.A.S.", "999.000.123-2"]
GOOD = "migas de pan y mantequilla"


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
