"""The whole slice as an officer makes it, by clicks and keys: from the welcome to the backup."""

from __future__ import annotations

import csv
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication

from privdesk.store.backup import last_backup
from privdesk.ui import pdf_pages
from privdesk.ui.main_window import MainWindow
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

PASSPHRASE = "cuatro panes de maíz amarillo"
ANSWER = {
    "Base de datos": "Clientes y pedidos",
    "Datos del titular": "Nombre: Ana Ficticia\nTeléfono: 300 000 0000",
    "Finalidades y uso": "Entregar sus pedidos y facturarlos.",
    "Vigencia de la base": "mientras sea cliente y diez años más",
    "Verificación de identidad": "copia de la cédula",
}


def create_the_file(officer: Officer, tmp_path: Path) -> None:
    officer.clicks("Crear el archivo de mi organización")
    officer.fills("Nombre o razón social", "Panadería Ejemplo S.A.S.")
    officer.fills("NIT", "999.000.123-2")
    officer.fills("Ciudad", "Bogotá, D. C.")
    officer.fills("Dirección", "Calle Ficticia 12-34")
    officer.fills("Teléfono", "601 000 0000")
    officer.fills("Correo electrónico", "datos@panaderia.example")
    officer.fills("Frase de contraseña", PASSPHRASE)
    officer.fills("La frase otra vez", PASSPHRASE)
    officer.clicks("Crear el archivo")
    officer.waits_for("Imprima la hoja de recuperación")


def keep_the_sheet(officer: Officer, tmp_path: Path) -> None:
    officer.clicks("Empezar a trabajar")
    assert officer.sees("Primero imprima o guarde la hoja.")
    sheet = tmp_path / "hoja.pdf"
    officer.answers(lambda: officer.clicks("Guardar como PDF…"), lambda: officer.names_file(sheet))
    assert officer.sees("Guardada como hoja.pdf")
    words = pdf_pages.page_text(sheet.read_bytes(), 0)
    groups = [
        text
        for text in officer.texts()
        if len(text) == 5 and text.isalnum() and text == text.upper()
    ]
    assert len(groups) == 13
    assert all(group in words for group in groups)
    officer.clicks("La hoja está impresa y guardada en un lugar seguro")
    officer.clicks("Empezar a trabajar")
    officer.waits_for("Lunes 23 de noviembre de 2026, día hábil")


def record_the_request(officer: Officer) -> None:
    officer.press("Ctrl+N")
    officer.fills("Número de documento", "9.000.000.142")
    officer.fills("Nombres y apellidos", "Ana Ficticia")
    officer.fills("Correo electrónico", "ana@correo.example")
    officer.clicks("Más datos de la persona")
    officer.fills("Señora o señor", "Señora")
    officer.fills("Derecho ejercido", "Conocer")
    assert officer.written("Clase") == "Consulta"
    assert "art. 14" in officer.under("Clase")
    officer.fills("Recibida", "20/11/2026")
    officer.fills("Qué se pide", "¿Qué datos míos tienen?\nGracias.")
    assert officer.sees(
        "Responder a más tardar el 04/12/2026 (Ley 1581 de 2012, art. 14); meta: 03/12/2026."
    )
    officer.clicks("Guardar solicitud")


def read_the_count(officer: Officer) -> None:
    officer.clicks("Cómo se contó")
    assert officer.sees("Cómo se contó el 04/12/2026")
    assert officer.sees("Días que no se cuentan 4")
    assert officer.sees("contados a partir de la fecha de recibo")
    officer.clicks("Copiar")
    copied = QGuiApplication.clipboard().text()
    assert "04/12/2026" in copied
    assert "03/12/2026" in copied
    officer.press("Escape")
    assert not officer.sees("Cómo se contó el 04/12/2026")


def acknowledge(officer: Officer) -> None:
    officer.clicks("Acusar recibo…")
    officer.waits_for("Lista para emitir.")
    officer.at_rest()
    assert "BORRADOR" in officer.pdf_words()
    officer.clicks("Emitir…")
    officer.clicks("Emitir C-2026-0001")
    officer.until(lambda: "C-2026-0001" in officer.pdf_words(), "the letter")
    words = officer.pdf_words()
    assert "Ana Ficticia" in words
    assert "BORRADOR" not in words
    officer.clicks("Registrar envío…")
    assert officer.written("Qué se envió") == "C-2026-0001 · Acuse de recibo de consulta"
    assert officer.written("Enviado a") == "ana@correo.example"
    officer.clicks("Registrar")
    officer.waits_for("Siguiente paso: verificar la identidad")
    assert not officer.has_button("Acusar recibo…")


def answer(officer: Officer) -> None:
    officer.clicks("Responder…")
    officer.waits_for("datos para emitir")
    officer.at_rest()
    assert officer.sees("vigencia de la base")
    officer.clicks("Emitir…")  # what is missing stands in the way
    assert not officer.has_button("Emitir C-2026-0002")
    for label, words in ANSWER.items():
        officer.fills(label, words)
    officer.clicks("Volver al texto")
    officer.until(lambda: "300 000 0000" in officer.pdf_words(), "the typed values")
    officer.clicks("Emitir…")
    officer.clicks("Emitir C-2026-0002")
    officer.until(lambda: "C-2026-0002" in officer.pdf_words(), "the answer")


def send_and_close(officer: Officer) -> None:
    officer.press("Ctrl+1")
    lines = officer.rows("Lo que vence")
    line = next(line for line in lines if "Enviar la respuesta C-2026-0002" in line)
    assert "03/12/2026 | 04/12/2026" in line
    assert "2026-0001 · Ana Ficticia" in line
    assert "sin enviar" in line
    officer.clicks_row("Lo que vence", "C-2026-0002", column=5)
    assert officer.written("Qué se envió") == "C-2026-0002 · Respuesta a consulta"
    officer.clicks("Registrar")
    officer.waits_for("Siguiente paso: cerrar el expediente")
    assert officer.sees("en término")
    officer.clicks("Cerrar…")
    officer.clicks("Cerrar el expediente")
    officer.waits_for("Cerrada el 23/11/2026")


def save_register(officer: Officer, entry: str, path: Path) -> None:
    def name() -> None:
        officer.answers(lambda: officer.picks(entry), lambda: officer.names_file(path))

    officer.answers(lambda: officer.clicks("Exportar"), name)
    officer.waits_for("con 1 fila.")


def export(officer: Officer, tmp_path: Path) -> None:
    save_register(officer, "Texto CSV…", tmp_path / "registro.csv")
    with (tmp_path / "registro.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert "2026-0001" in cells
    assert "Ana Ficticia" in cells
    save_register(officer, "Libro de Excel…", tmp_path / "registro.xlsx")
    sheets = load_workbook(tmp_path / "registro.xlsx").worksheets
    values = [cell.value for sheet in sheets for row in sheet for cell in row]
    assert "2026-0001" in values


def verify(officer: Officer) -> None:
    officer.press("Ctrl+5")
    officer.clicks("Verificar…")
    officer.clicks("Verificar ahora")
    officer.waits_for("El historial está íntegro.")


def test_the_slice_by_clicks(seat: Seat, officer: Officer, tmp_path: Path) -> None:
    seat.start()
    create_the_file(officer, tmp_path)
    keep_the_sheet(officer, tmp_path)
    assert officer.sees("Aún no hay solicitudes")
    record_the_request(officer)
    (line,) = officer.rows("Solicitudes")
    assert "2026-0001" in line
    assert "Ana Ficticia" in line
    assert "03/12/2026" in line
    assert officer.sees("04/12/2026")
    read_the_count(officer)
    acknowledge(officer)
    answer(officer)
    send_and_close(officer)
    export(officer, tmp_path)
    verify(officer)
    store = lock(officer, seat)
    come_back(officer, seat, store)
    close_with_a_backup(officer, seat, store)


def lock(officer: Officer, seat: Seat) -> Path:
    officer.press("Ctrl+L")
    (store,) = map(Path, seat.restarted)
    assert store.name == "panaderia-ejemplo.privdesk"
    return store


def come_back(officer: Officer, seat: Seat, store: Path) -> None:
    seat.start(store)
    officer.waits_for(store.name)
    officer.types("otra frase que no es")
    officer.press("Return")
    officer.until(lambda: "frase" in officer.under("Frase de contraseña"), "the refusal")
    assert officer.has_button("Desbloquear")
    officer.press("Ctrl+A")
    officer.types(PASSPHRASE)
    officer.press("Return")
    officer.waits_for("Lunes 23 de noviembre de 2026, día hábil")
    officer.press("Ctrl+2")
    (line,) = officer.rows("Solicitudes")
    assert "2026-0001" in line
    assert "Ana Ficticia" in line
    assert "Cerrada" in line
    officer.clicks_row("Solicitudes", "2026-0001")
    officer.clicks_tab("Documentos")
    assert officer.sees("C-2026-0001 · Acuse de recibo de consulta")
    assert officer.sees("C-2026-0002 · Respuesta a consulta")
    officer.clicks_tab("Historial")
    assert officer.sees("Cerró una solicitud")


def close_with_a_backup(officer: Officer, seat: Seat, store: Path) -> None:
    before = last_backup(store)  # one may have been made a while after the opening
    officer.press("Ctrl+Q")
    officer.until(lambda: seat.quits == 1, "the end")
    made = last_backup(store)
    assert made is not None
    assert before is None or made.seal.number >= before.seal.number
    assert seat.program is not None
    assert not (isinstance(seat.program.window, MainWindow) and seat.program.window.isVisible())
