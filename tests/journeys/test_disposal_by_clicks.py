"""What is due for erasure: stopped by a legal hold, done with its act; and a person erased."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import acts, sheets
from tests.journeys.books import Books
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

BASE, RULE, HOLD = "Club de clientes", "Inactivos: dos años", "Proceso 34 de 2026"
WHAT = "Fichas sin uso desde 2024"
ACT = {
    "Método": "Sobrescritura",
    "Cómo se hizo": "Borrado seguro en el servidor de la oficina",
    "Testigos": "Rosa Inventada",
    "Cuántas personas": "412",
    "Qué se conservó y por qué": "Las facturas, por diez años",
    "Queda en copias de respaldo hasta": "10/03/2027",
}
CONFIRM = "Para confirmar, escriba SUPRIMIR"
GONE = ("Ana Ficticia", "9.000.000.142", "ana@correo.example", "¿Qué datos míos tienen?")
ANSWER = {
    "Base de datos": "Clientes y pedidos",
    "Datos del titular": "Nombre: Ana Ficticia",
    "Finalidades y uso": "Entregar sus pedidos.",
    "Vigencia de la base": "mientras sea cliente y diez años más",
}


def plan(officer: Officer) -> None:
    """A database, a rule for it, and what is to be erased by that rule."""
    officer.clicks("Bases de datos")
    officer.clicks("Nueva base de datos")
    officer.types(BASE)
    sheets.save(officer)
    officer.clicks("Conservación")
    officer.clicks_tab("Reglas")
    officer.clicks("Nueva regla")
    officer.types(RULE)
    fields = {"Se cuenta desde": "El último uso", "Cuánto": "A lo sumo", "Plazo": "2"}
    for label, words in fields.items():
        officer.fills(label, words)
    sheets.save(officer)
    officer.press("Escape")
    officer.clicks_tab("Supresiones")
    officer.clicks("Planear una supresión")
    officer.types(WHAT)
    officer.fills("Regla de conservación", RULE)
    officer.fills("Base de datos", BASE)
    officer.fills("El plazo se cuenta desde", "10/12/2024")
    assert officer.written("Prevista para") == "10/12/2026"
    sheets.save(officer)


def hold(officer: Officer) -> None:
    officer.clicks("Conservación")
    officer.clicks_tab("Retenciones")
    officer.clicks("Nueva retención legal")
    officer.types(HOLD)
    officer.fills("Por qué se conserva", "Lo ordenó el Juzgado 5 ficticio")
    officer.fills("Base de datos", BASE)
    officer.fills("Desde", "09/12/2026")
    sheets.save(officer)
    assert officer.sees("Supresiones planeadas que detiene")


def try_in_vain(officer: Officer) -> None:
    """What is due says what holds it, and so does its page."""
    officer.clicks("Conservación")
    officer.clicks_tab("Por suprimir")
    (line,) = officer.rows("Supresiones")
    assert line == f"{WHAT} | a más tardar | 10/12/2026 | {HOLD}"
    officer.clicks_row("Supresiones", WHAT, 0)
    officer.press("Return")
    assert officer.sees("Retenida")
    officer.clicks("Registrar como hecha…")
    assert officer.sees(f"La detiene una retención legal: {HOLD}.")


def lift(officer: Officer) -> None:
    """By the link on the page of the disposal."""
    officer.clicks(f"Retenciones legales que la detienen: {HOLD}")
    officer.waits_for("Qué no debe suprimirse")
    officer.fills("Hasta", "14/12/2026")
    sheets.save(officer)
    assert officer.sees("Levantada")


def do_it(officer: Officer, path: Path) -> str:
    """From Hoy; what the act says, saved and read back."""
    sheets.open_from_today(officer, WHAT)
    officer.clicks("Registrar como hecha…")
    acts.complete(officer, ACT, save="Registrar como hecha")
    officer.until(lambda: officer.front().windowTitle() == "Acta de supresión", "the act")
    return sheets.save_pdf(officer, path)


def test_a_disposal_is_held_and_then_done(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path, tmp_path: Path
) -> None:
    plan(officer)
    (line,) = sheets.today(officer, WHAT)
    assert line.startswith(f"En término | Suprimir: {WHAT}")
    seat.comes_on("2026-12-10")
    (line,) = sheets.today(officer, WHAT)
    assert line.startswith("Vence hoy")
    hold(officer)
    assert sheets.today(officer, WHAT) == []
    try_in_vain(officer)

    seat.comes_on("2026-12-15")
    lift(officer)
    (line,) = sheets.today(officer, WHAT)
    assert "15/12/2026 | fecha interna | hoy" in line  # the hold put it off
    words = do_it(officer, tmp_path / "acta.pdf")
    said = ("ACTA-2026-0001", WHAT, BASE, RULE, "15/12/2026", "412", "10/03/2027")
    for one in (*said, "Sobrescritura", "Borrado seguro", "Rosa Inventada", "Las facturas"):
        assert one in words, one
    assert officer.sees("Hecha")
    assert sheets.today(officer, WHAT) == []
    books.verified()


def close_an_inquiry(officer: Officer) -> None:
    """Ana's request, answered and closed."""
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    acts.record(officer, "Verificar identidad…", {"Cómo": "Copia del documento de identidad"})
    acts.step(officer, "Responder…")
    acts.write(officer, "C-2026-0001", ANSWER)
    acts.send(officer)
    acts.record_fact(officer, ["Entrega…"], {"Prueba o nota": "Acuse de lectura"})
    acts.close(officer)


def ask_to_erase(officer: Officer) -> None:
    """From the menu of the request in front."""
    officer.opens_menu("Registro")
    officer.picks("Suprimir los datos de la persona…")
    officer.until(lambda: officer.sees("Qué se conserva y por qué"), "the plan")
    officer.at_rest()


def is_refused(officer: Officer) -> None:
    """While the office did not decide how long it keeps what proves that it answered."""
    ask_to_erase(officer)
    assert officer.sees("La oficina no tiene una regla sobre la correspondencia sobre derechos")
    assert not officer.has_button("Suprimir ahora")
    officer.press("Escape")


def decide(officer: Officer) -> None:
    """Take over the rules that are proposed, and change the one about correspondence."""
    officer.clicks("Conservación")
    officer.clicks("Adoptarlas")
    officer.clicks_tab("Reglas")
    officer.clicks_row("Reglas", "Correspondencia", 0)
    officer.press("Return")
    officer.fills("Plazo", "1")
    officer.fills("Unidad", "Meses")
    sheets.save(officer)


def open_old_correspondence(officer: Officer) -> None:
    officer.clicks("Conservación")
    officer.clicks_tab("Por suprimir")
    officer.clicks_row("Correspondencia antigua", "2026-0001", 0)
    officer.press("Return")
    officer.waits_for("Cerrada el 23/11/2026")


def erase(officer: Officer, path: Path) -> str:
    """Seen, refused without the word or a reason, done; what the act says."""
    ask_to_erase(officer)
    assert officer.sees("Ana Ficticia · CC 9.000.000.142")
    officer.clicks("Suprimir ahora")
    assert officer.under(CONFIRM) == "Llene este campo."
    officer.fills(CONFIRM, "borrar")
    officer.clicks("Suprimir ahora")
    assert officer.under(CONFIRM) == "Escriba exactamente: SUPRIMIR"
    officer.fills(CONFIRM, "suprimir")
    form = officer.front()
    officer.press("Return")
    officer.waits_for("Diga por qué, pues ninguna solicitud ni regla lo pide.")
    officer.fills("Notas para el acta", "Pasó el plazo de la regla")
    officer.clicks("Suprimir ahora")
    officer.waits_for("Su acta es la ACTA-2027-0001.")
    officer.clicks("Ver el acta")
    officer.until(lambda: officer.front().windowTitle() == "Acta de supresión", "the act")
    words = sheets.save_pdf(officer, path)
    officer.clicks("Cerrar")
    officer.until(lambda: officer.front() is not form, "the window behind")
    return words


def search(officer: Officer, words: str) -> None:
    """Search everything for these words."""
    officer.press("Ctrl+K")
    officer.types(words)
    officer.press("Return")


def test_a_person_is_erased_from_a_closed_request(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path, tmp_path: Path
) -> None:
    close_an_inquiry(officer)
    is_refused(officer)
    decide(officer)
    seat.comes_on("2027-01-04")
    open_old_correspondence(officer)
    words = erase(officer, tmp_path / "acta.pdf")
    assert "ACTA-2027-0001" in words
    assert "2026-0001" in words
    assert "Elvira Imaginaria" in words
    assert "Pasó el plazo de la regla" in words
    for gone in GONE:
        assert gone not in words, gone
    shown = " ".join(officer.texts())
    for gone in GONE:
        assert gone not in shown, gone
    assert "Persona suprimida" in shown
    assert "[suprimido]" in shown
    assert "[suprimido]" in str(books.case())
    assert "Ana Ficticia" not in str(books.case())
    for gone in ("9.000.000.142", "ana@correo.example"):
        search(officer, gone)
        officer.waits_for(f"Nada contiene «{gone}»")
        officer.press("Escape")
    books.verified()
