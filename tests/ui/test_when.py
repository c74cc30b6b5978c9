"""Moments as people say them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from privdesk.ui.when import place_words, when

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 23, 12, 58, tzinfo=UTC), "hoy, 7:58 a. m."),
        (datetime(2026, 11, 22, 22, 42, tzinfo=UTC), "ayer, 5:42 p. m."),
        (datetime(2026, 11, 23, 5, 0, tzinfo=UTC), "hoy, 12:00 a. m."),
        (datetime(2026, 11, 23, 4, 59, tzinfo=UTC), "ayer, 11:59 p. m."),
        (datetime(2026, 11, 12, 17, 0, tzinfo=UTC), "12/11/2026"),
    ],
)
def test_when(moment: datetime, words: str) -> None:
    assert when(moment, NOW, "America/Bogota") == words


def test_a_place_begins_at_the_person_s_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert place_words(tmp_path / "Documentos" / "Privacidad") == "Documentos › Privacidad"
    assert place_words(tmp_path) == "Carpeta personal"
    assert place_words(Path("/media/memoria")) == "/media/memoria"
