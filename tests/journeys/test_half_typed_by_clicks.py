"""Half typed: locked, killed or left in the middle of a form, the officer goes on with it."""

from __future__ import annotations

import shutil
from pathlib import Path

from privdesk.operations.office import save_record
from privdesk.records import Database
from privdesk.store.drafts import drafts
from tests.journeys import acts
from tests.journeys.books import Books
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

TITLE = "Nueva solicitud de Ana Fic"


def half_type(officer: Officer) -> None:
    officer.press("Ctrl+N")
    officer.fills("Número de documento", "9.000.000.142")
    officer.fills("Nombres y apellidos", "Ana Fic")


def go_on(officer: Officer) -> None:
    """Go on from Hoy with the request that was left half typed, and save it."""
    officer.waits_for("Quedó a medio escribir:")
    assert officer.sees(TITLE)
    officer.clicks("Continuar")
    officer.waits_for("Se recuperó lo que usted había escrito.")
    assert officer.written("Número de documento") == "9.000.000.142"
    assert officer.written("Nombres y apellidos") == "Ana Fic"
    officer.fills("Nombres y apellidos", "Ana Ficticia")
    officer.fills("Derecho ejercido", "Conocer")
    officer.fills("Recibida", "20/11/2026")
    officer.press("Ctrl+S")
    officer.waits_for("Siguiente paso:")


def test_locked_in_the_middle_and_continued(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path, office_passphrase: str
) -> None:
    half_type(officer)
    officer.press("Ctrl+L")
    officer.until(lambda: seat.restarted == [str(at_the_desk)], "the lock")
    acts.unlock(officer, seat, at_the_desk, office_passphrase)
    go_on(officer)
    assert books.case()["kind"] == "inquiry"
    officer.press("Ctrl+1")
    officer.waits_for("Lunes 23 de noviembre de 2026")
    officer.rests()
    assert not officer.sees("Quedó a medio escribir:")
    books.verified()


def kept(seat: Seat) -> list[str]:
    """The titles of what the open store holds half typed."""
    with seat.store().read() as session:
        return [str((draft.content or {}).get("title")) for draft in drafts(session)]


def test_killed_in_the_middle_and_continued(
    officer: Officer, seat: Seat, at_the_desk: Path, tmp_path: Path, office_passphrase: str
) -> None:
    half_type(officer)
    officer.until(lambda: kept(seat) == [TITLE], "the draft, by itself")
    # What kill -9 leaves: the files as they stand at this moment, nothing closed.
    left = tmp_path / "killed"
    left.mkdir()
    for path in at_the_desk.parent.glob(f"{at_the_desk.name}*"):
        if path.is_file():
            shutil.copyfile(path, left / path.name)
    acts.unlock(officer, seat, left / at_the_desk.name, office_passphrase)
    go_on(officer)
    assert kept(seat) == []


def test_closing_asks_and_keeps_it_for_the_next_day(
    officer: Officer, seat: Seat, at_the_desk: Path, office_passphrase: str
) -> None:
    half_type(officer)
    officer.answers(
        lambda: officer.press("Ctrl+Q"), lambda: officer.clicks("Conservar como borrador")
    )
    officer.until(lambda: seat.quits == 1, "the end of the program")
    acts.unlock(officer, seat, at_the_desk, office_passphrase)
    go_on(officer)


def test_two_forms_on_one_record_ask_field_by_field(
    officer: Officer, seat: Seat, at_the_desk: Path
) -> None:
    store = seat.store()
    with store.write("save_record") as session:
        number = save_record(session, Database, {"name": "Clientes", "contact": "Elvira"}).id
    officer.press("Ctrl+3")
    officer.until(lambda: bool(officer.rows("Bases de datos")), "the database")
    officer.clicks_row("Bases de datos", "Clientes", 0)
    officer.clicks("Abrir")
    officer.fills("Quién la tiene", "Mía")
    with store.write("save_record") as session:  # the other form saves first
        save_record(session, Database, {"name": "Clientes", "contact": "Ajena"}, number)
    officer.waits_for("Este registro cambió mientras usted escribía.")
    assert officer.sees("decía «Elvira», ahora dice «Ajena»; usted escribió «Mía»")
    officer.press("Ctrl+S")
    officer.rests()
    with store.read() as session:
        assert session.get_one(Database, number).contact == "Ajena"
    officer.clicks("Dejar lo mío: Quién la tiene")
    officer.press("Ctrl+S")
    officer.rests()
    with store.read() as session:
        assert session.get_one(Database, number).contact == "Mía"
