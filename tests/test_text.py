"""The texts of the user: Spanish unless the system speaks English."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.text import N_, language, number_words, say, short_date, translate


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "es"),
        ({"LANG": "C"}, "es"),
        ({"LANG": "C.UTF-8"}, "es"),
        ({"LANG": "POSIX"}, "es"),
        ({"LANG": "es_CO.UTF-8"}, "es"),
        ({"LANG": "fr_FR.UTF-8"}, "es"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "es_CO.UTF-8"}, "es"),
        ({"LANG": "es_CO.UTF-8", "PRIVDESK_LANG": "en"}, "en"),
        ({"LANG": "en_US.UTF-8", "PRIVDESK_LANG": "es"}, "es"),
    ],
)
def test_the_language(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str
) -> None:
    for name in ("PRIVDESK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    language.cache_clear()
    try:
        assert language() == expected
    finally:
        language.cache_clear()


def test_a_marked_text_is_said_in_spanish_with_its_values() -> None:
    assert say(N_("State", "Overdue")) == "Vencida"
    found = translate("Procedure", "Late: the limit was {day}.", day="{day} 20/11/2026")
    assert found == "Tarde: el límite era el {day} 20/11/2026."


def test_a_text_without_translation_stays_english() -> None:
    assert translate("State", "No such text") == "No such text"
    assert translate("No such context", "No such text") == "No such text"


def test_a_day_and_a_number_are_written_as_in_colombia() -> None:
    assert short_date(date(2026, 11, 3)) == "03/11/2026"
    assert short_date(date(987, 1, 2)) == "02/01/0987"
    assert [number_words(n) for n in (7, 3180, -6120000000)] == ["7", "3.180", "-6.120.000.000"]
