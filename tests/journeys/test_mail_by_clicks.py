"""A mail passed on by a colleague, dropped on the list: confirmed, recorded, kept as evidence.

A mother asks for her son: who asks is not the data subject.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from tests.journeys.books import Books
from tests.journeys.officer import Officer

MAIL = """\
Received: by mx.panaderia.example; Mon, 23 Nov 2026 08:05:00 -0500
From: Carlos Colega <carlos@panaderia.example>
To: datos@panaderia.example
Subject: RV: Los datos de mi hijo
Message-ID: <carlos.7@panaderia.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Te lo paso, Carlos.

________________________________
De: Marta Inventada <marta@correo.example>
Enviado el: viernes, 20 de noviembre de 2026 9:14 a. m.
Para: Tienda <tienda@panaderia.example>
Asunto: Los datos de mi hijo

Solicito eliminar los datos de mi hijo Luis Ficticio. T.I. 1.000.000.001
Marta Inventada
"""


def drop_it(officer: Officer, path: Path) -> None:
    officer.press("Ctrl+2")
    officer.drops(path, officer.button("Exportar"))
    officer.waits_for("reenviado por Carlos Colega")
    officer.at_rest()
    assert officer.written("Recibida") == "20/11/2026"  # when it reached the shop
    assert officer.written("Llegó a usted") == "23/11/2026"
    assert officer.written("Derecho ejercido") == "Suprimir"


def say_who_asks(officer: Officer) -> None:
    officer.clicks("Otra persona")
    officer.rests()
    # Who wrote the mail is now who asks, and no longer the data subject.
    assert officer.written("Nombres y apellidos", place=0) == ""
    assert officer.written("Nombres y apellidos", place=1) == "Marta Inventada"
    officer.fills("En qué calidad", "Rep")
    officer.fills("Número de documento", "9.000.000.146", place=1)
    officer.fills("Prueba de la calidad", "Registro civil")


def save_it(officer: Officer) -> None:
    officer.clicks("Guardar solicitud")
    assert officer.under("Nombres y apellidos", place=0) == "Llene este campo."
    officer.fills("Nombres y apellidos", "Luis Ficticio", place=0)
    officer.clicks("Guardar solicitud")
    assert officer.under("Recibida") == "Confirme abajo el día de recibo, o corríjalo."
    officer.clicks("Confirmo: se recibió el 20/11/2026 a las 09:14")
    officer.clicks("Guardar solicitud")
    officer.waits_for("Siguiente paso:")


def test_a_forwarded_mail_for_somebody_else(
    officer: Officer, books: Books, at_the_desk: Path, tmp_path: Path
) -> None:
    path = tmp_path / "RV Los datos de mi hijo.eml"
    path.write_bytes(MAIL.encode())
    drop_it(officer, path)
    say_who_asks(officer)
    save_it(officer)
    keep_a_copy(officer, path)

    case = books.exported(tmp_path)
    print(case)
    assert (case["person"]["name"], case["person"]["document_type"]) == ("Luis Ficticio", "TI")
    assert (case["applicant"]["name"], case["capacity"]) == ("Marta Inventada", "representative")
    assert (case["capacity_proof"], case["is_minor"]) == ("Registro civil", True)
    assert case["received"] == "2026-11-20T09:14:00-05:00"  # when it reached the shop
    assert case["reached_officer"] == "2026-11-23"
    assert books.due()["claim.answer"]["due"] == "2026-12-14"
    books.verified()


def keep_a_copy(officer: Officer, path: Path) -> None:
    """The mail as it came is in the file: a copy of it can be saved."""
    officer.clicks_tab("Documentos")
    assert officer.sees(path.name)
    copy = path.with_name("copia.eml")
    buttons = officer.front().findChildren(QAbstractButton)
    save = next(b for b in buttons if b.isVisible() and b.toolTip() == "Guardar una copia…")
    officer.answers(lambda: officer.clicks(save), lambda: officer.names_file(copy))
    officer.until(copy.exists, "the copy")
    assert copy.read_bytes() == path.read_bytes()
