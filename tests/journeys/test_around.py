"""Around the window by the keys alone: every page, the search, the help, and a way out of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.officer import Officer

PAGES = {
    "Ctrl+2": "Aún no hay solicitudes",
    "Ctrl+3": "Bases de datos",
    "Ctrl+4": "Terceros",
    "Ctrl+5": "Sello de auditoría",
    "Ctrl+6": "Ajustes",
    "Ctrl+1": "Lunes 23 de noviembre de 2026",
}


def test_every_page_by_its_key(officer: Officer, at_the_desk: Path) -> None:
    for keys, words in PAGES.items():
        officer.press(keys)
        assert officer.sees(words), keys
        officer.press("Ctrl+F")  # no page may stumble over a key that it has no use for
        officer.press("F5")
        assert officer.sees(words), keys


def test_the_help_opens_and_escape_closes_it(officer: Officer, at_the_desk: Path) -> None:
    officer.press("F1")
    officer.waits_for("Ctrl+N")
    officer.press("Escape")
    officer.until(lambda: officer.sees("Lunes 23 de noviembre"), "Hoy")
    assert not officer.sees("Ctrl+N")


@pytest.mark.parametrize(
    ("keys", "new", "name"),
    [
        ("Ctrl+3", "Nueva base de datos", "Clientes y pedidos"),
        ("Ctrl+4", "Nuevo tercero", "Domicilios Supuestos S.A.S."),
    ],
)
def test_a_small_record_is_made_and_left_half_way(
    officer: Officer, at_the_desk: Path, keys: str, new: str, name: str
) -> None:
    officer.press(keys)
    officer.clicks(new)
    officer.fills("Nombre", name)

    def stay() -> None:
        assert officer.sees("Hay cambios sin guardar")
        officer.press("Escape")

    officer.answers(lambda: officer.press("Ctrl+1"), stay)
    assert officer.written("Nombre") == name
    officer.press("Ctrl+S")
    officer.press("Ctrl+1")
    assert officer.sees("Lunes 23 de noviembre")
    officer.press(keys)
    assert any(name in line for line in officer.rows(PAGES[keys]))
