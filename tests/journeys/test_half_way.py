"""Left half way: what was typed is asked about and kept; what is wrong is said and not saved."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from privdesk.store.drafts import drafts
from privdesk.store.store import Store
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

UNSAVED = "Hay cambios sin guardar"


def begin(officer: Officer) -> None:
    officer.press("Ctrl+N")
    officer.fills("Número de documento", "9.000.000.142")
    officer.fills("Nombres y apellidos", "Ana Fic")


def stays(officer: Officer, act: Callable[[], None]) -> None:
    """Do what would leave, and answer the question with Escape."""

    def answer() -> None:
        assert officer.sees(UNSAVED)
        officer.press("Escape")

    officer.answers(act, answer)
    assert officer.written("Nombres y apellidos") == "Ana Fic"
    assert officer.written("Número de documento") == "9.000.000.142"


@pytest.mark.parametrize("keys", ["Escape", "Ctrl+1", "Ctrl+5", "Ctrl+Q"])
def test_leaving_a_half_typed_request_asks_and_escape_stays(
    officer: Officer, at_the_desk: Path, seat: Seat, keys: str
) -> None:
    begin(officer)
    stays(officer, lambda: officer.press(keys))
    assert seat.restarted == []
    assert seat.quits == 0
    officer.types("ticia")  # the keyboard is where it was
    assert officer.written("Nombres y apellidos") == "Ana Ficticia"


def test_locking_asks_nothing_and_what_was_typed_is_kept(
    officer: Officer, at_the_desk: Path, seat: Seat, office_passphrase: str
) -> None:
    begin(officer)
    officer.press("Ctrl+L")
    assert seat.restarted == [str(at_the_desk)]
    opened = Store.open(at_the_desk, office_passphrase, writing=False, actor="x")
    with opened as store, store.read() as session:
        kept = [json.dumps(draft.content, ensure_ascii=False) for draft in drafts(session)]
    assert len(kept) == 1
    assert "Ana Fic" in kept[0]


def test_discarding_goes_and_saving_saves(officer: Officer, at_the_desk: Path) -> None:
    begin(officer)
    officer.answers(lambda: officer.press("Ctrl+1"), lambda: officer.clicks("Descartar"))
    officer.waits_for("Aún no hay solicitudes")
    begin(officer)
    # The right is missing: saving says so beside its field, and nothing typed is lost.
    officer.answers(lambda: officer.press("Ctrl+1"), lambda: officer.press("Return"))
    assert officer.under("Derecho ejercido") == "Llene este campo."
    assert officer.written("Nombres y apellidos") == "Ana Fic"
    officer.fills("Derecho ejercido", "Con")
    officer.answers(lambda: officer.press("Ctrl+1"), lambda: officer.clicks("Guardar"))
    officer.until(lambda: bool(officer.rows("Lo que vence")), "the request in Hoy")
    assert any("Ana Fic" in line for line in officer.rows("Lo que vence"))


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_saved(
    officer: Officer, at_the_desk: Path
) -> None:
    officer.press("Ctrl+N")
    officer.press("Shift+Tab")  # back to the type of document
    officer.types("N")
    assert officer.written("Tipo de documento") == "NIT"
    officer.fills("Número de documento", "999.000.123-7")
    officer.fills("Nombres y apellidos", "Repuestos Ficticios Ltda.")
    officer.fills("Derecho ejercido", "Con")
    officer.fills("Recibida", "31/02/2026")
    officer.clicks("Guardar solicitud")
    assert officer.under("Recibida") == "Ese día no existe: febrero de 2026 tuvo 28."
    officer.fills("Recibida", "24/11/2026")
    officer.clicks("Guardar solicitud")
    assert officer.under("Recibida") == "No puede ser posterior al 23/11/2026."
    officer.fills("Recibida", "20/11/2026")
    officer.clicks("Guardar solicitud")
    wrong = officer.under("Número de documento")
    assert wrong == "El dígito debe ser 2: corrija el número o el dígito."
    assert officer.written("Nombres y apellidos") == "Repuestos Ficticios Ltda."
    officer.press("Backspace")  # the keyboard is in the field that is wrong, at its end
    officer.types("2")
    officer.clicks("Guardar solicitud")
    (line,) = officer.rows("Solicitudes")
    assert "2026-0001" in line  # the refused ones took no number
