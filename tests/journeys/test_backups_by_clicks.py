"""Backups: one is made, compared with what was recorded since, gone back to, and left again."""

from __future__ import annotations

from pathlib import Path

from privdesk.records import Request
from privdesk.store.key import Key
from privdesk.store.manifest import backup_folder
from privdesk.store.store import Store
from tests.journeys import acts
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

LOST = "Se perderían 2 acciones."
TEXT = "¿Qué datos míos tienen?"


def numbers(path: Path, key: Key) -> list[str]:
    """The requests that a closed store holds."""
    with Store.open(path, key, writing=False, actor="x") as store, store.read() as session:
        return sorted(one.number for one in session.query(Request))


def to_the_backups(officer: Officer) -> None:
    officer.press("Ctrl+6")
    officer.waits_for("Ajustes")
    officer.clicks_tab("Copias")


def back_up(officer: Officer) -> None:
    to_the_backups(officer)

    def read() -> None:
        officer.waits_for("La copia está hecha, y se abrió y se comprobó")
        officer.press("Escape")

    officer.answers(lambda: officer.clicks("Hacer copia ahora"), read)
    officer.until(lambda: bool(officer.rows("Copias de seguridad")), "the backup in its list")


def go_back(officer: Officer, seat: Seat, store: Path, day: str, said: str) -> None:
    """Compare with the backup of that line, read what is said, and go back to it."""
    to_the_backups(officer)
    officer.clicks_row("Copias de seguridad", day, 0)
    officer.clicks("Volver a ella…")
    officer.waits_for(said)
    restarts = len(seat.restarted)
    officer.clicks("Volver a esta copia")
    officer.until(lambda: len(seat.restarted) > restarts, "the fresh process")
    assert seat.restarted[-1] == str(store)


def test_back_to_a_backup_and_forth_again(
    officer: Officer, seat: Seat, at_the_desk: Path, office_passphrase: str
) -> None:
    key = seat.store().key
    acts.receive(officer, "Conocer", "20/11/2026", TEXT)
    seat.comes_on("2026-11-24")
    back_up(officer)
    seat.comes_on("2026-11-25")
    acts.receive(officer, "Conocer", "20/11/2026", TEXT)
    seat.comes_on("2026-11-26")
    acts.receive(officer, "Conocer", "20/11/2026", TEXT)
    go_back(officer, seat, at_the_desk, "24/11", LOST)
    assert numbers(at_the_desk, key) == ["2026-0001"]
    assert len(list(backup_folder(at_the_desk).glob("*.privdesk-backup"))) >= 2

    seat.comes_on("2026-11-23")
    acts.unlock(officer, seat, at_the_desk, office_passphrase)
    officer.waits_for("El archivo volvió a la copia del 24/11/2026, 10:00 a. m.")
    go_back(officer, seat, at_the_desk, "26/11", "Se ganarían 2 acciones que aquí no están.")
    assert numbers(at_the_desk, key) == ["2026-0001", "2026-0002", "2026-0003"]
