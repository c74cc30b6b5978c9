"""An activity with five purposes and eight categories of data, copied, linked and exported."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.journeys import sheets
from tests.journeys.books import Books
from tests.journeys.officer import Officer
from tests.journeys.sheets import NO, YES, Answer, Row

NAME, BASE = "Venta a domicilio", "Club de clientes"
INVOICES, IDLE = "Facturas: diez años", "Inactivos: dos años"
RULES = {
    INVOICES: {
        "Se cuenta desde": "La fecha",
        "Cuánto": "Al menos",
        "Plazo": "10",
        "Fuente": "Ley 962 de 2005, art. 28",
    },
    IDLE: {"Se cuenta desde": "El último uso", "Cuánto": "A lo sumo", "Plazo": "2"},
}
PURPOSES = {
    "Tomar y entregar pedidos": "Autorización del titular",
    "Cobrar y facturar": "Requerimiento de entidad pública",
    "Ofrecer promociones": "Autorización del titular",
    "Felicitar a los comercios": "Datos de naturaleza pública",
    "Llevar estadísticas de venta": "Fines históricos, estadísticos o científicos",
}
DATA = {
    "Datos generales de identificación": IDLE,
    "Datos específicos de identificación": INVOICES,
    "Ubicación personal, relacionada con la actividad privada": IDLE,
    "Datos financieros, crediticios y de derechos económicos": INVOICES,
    "Información tributaria": INVOICES,
    "Acceso a sistemas de información": IDLE,
    "Gustos e intereses particulares": IDLE,
    "Datos biométricos": IDLE,
}


def make_rules(officer: Officer) -> None:
    officer.clicks("Conservación")
    officer.clicks_tab("Reglas")
    for name, fields in RULES.items():
        officer.clicks("Nueva regla")
        officer.types(name)
        for label, words in fields.items():
            officer.fills(label, words)
        sheets.save(officer)
        officer.press("Escape")
    assert [line.split(" | ")[0] for line in officer.rows("Reglas")] == [INVOICES, IDLE]


def make_database(officer: Officer) -> None:
    officer.clicks("Bases de datos")
    officer.clicks("Nueva base de datos")
    officer.types(BASE)
    sheets.save(officer)


def answers(officer: Officer) -> dict[str, Answer]:
    """What the officer knows of the activity, by what is asked."""

    def rows(*given: Row) -> Answer:
        return partial(sheets.add_by_key, officer, given)

    return {
        "En qué calidad actuamos": "Responsable",
        "Quién responde por ella": "Jefa de ventas",
        "Próxima revisión": "01/06/2027",
        "Qué se hace": "Se reciben pedidos por teléfono y se llevan a la casa",
        "¿Se hace en papel?": NO,
        "¿Se hace con computadores?": YES,
        "Agregar a Finalidades": rows(
            *(
                {"Finalidad": words, "Fundamento legal": ground}
                for words, ground in PURPOSES.items()
            )
        ),
        "Agregar a Categorías de titulares": rows(
            {"Categoría": "Clientes", "Número estimado": "3200"}
        ),
        "Agregar a Categorías de datos": rows(
            *({"Categoría": words, "Regla de conservación": rule} for words, rule in DATA.items())
        ),
        "¿Se tratan datos sensibles?": YES,
        "Por qué pueden tratarse": "Autorización explícita",
        "¿Se tratan datos de menores": NO,
        "¿Se toman decisiones": NO,
        "¿Es para mercadeo directo?": YES,
        "¿Hay un estudio de impacto?": NO,
        "Agregar a Sistemas": rows({"Nombre": "Caja y pedidos", "Clase": "Sistema"}),
        "Agregar a Medidas": rows(
            {"Medida": "Clave por persona", "Próxima revisión": "01/02/2027"}
        ),
        "¿Alguien recibe los datos?": YES,
        "Agregar a Destinatarios": rows(
            {"Calidad": "Autoridad", "Quién, si no está registrado": "DIAN"}
        ),
        "¿Salen datos de Colombia?": NO,
    }


@pytest.fixture
def activity(officer: Officer, at_the_desk: Path) -> str:
    """An activity that lacks nothing, saved, in front."""
    make_rules(officer)
    make_database(officer)
    officer.clicks("Actividades")
    officer.clicks("Nueva actividad")
    officer.types(NAME)
    sheets.add_rows(officer, "Bases de datos", [{"Base de datos": BASE}])
    sheets.complete_by_f8(officer, answers(officer))
    sheets.save(officer)
    return NAME


def go_there_and_back(officer: Officer) -> None:
    """By the links that each page shows."""
    officer.clicks(f"Bases de datos que usa: {BASE}")
    officer.waits_for("Relacionada con")
    officer.clicks(f"Actividades que la usan: {NAME}")
    officer.waits_for("En qué calidad actuamos")


def duplicate(officer: Officer) -> None:
    officer.clicks("Duplicar")
    officer.waits_for("Todavía sin guardar")
    assert officer.written("Nombre") == f"{NAME} (2)"
    officer.clicks_tab("Titulares y datos")
    assert len(officer.rows("Categorías de datos")) == len(DATA)
    sheets.save(officer)
    officer.clicks("Actividades")
    found = officer.rows("Actividades de tratamiento")
    assert [line.split(" | ")[0] for line in found] == [NAME, f"{NAME} (2)"]


def tell_pdf(words: str) -> None:
    for purpose, ground in PURPOSES.items():
        assert words.count(purpose) >= 2  # the activity and its copy
        assert ground in words
    for category, rule in DATA.items():
        assert words.count(category) >= 2
        assert rule in words
    assert "Clave por persona" in words
    assert "DIAN" in words


def tell_xlsx(path: Path) -> None:
    book = CalamineWorkbook.from_path(str(path))

    def rows(name: str, *columns: str) -> list[list[object]]:
        head, *rest = book.get_sheet_by_name(name).to_python()
        return [[row[head.index(column)] for column in columns] for row in rest]

    assert rows("Actividades de tratamiento", "Nombre") == [[NAME], [f"{NAME} (2)"]]
    told = rows("Act. Finalidades", "Actividad", "Finalidad", "Fundamento legal")
    for line, (words, ground) in zip(told[:5], PURPOSES.items(), strict=True):
        assert line[:2] == [NAME, words]
        assert str(line[2]).startswith(ground)
    told = rows("Act. Categorías de datos", "Actividad", "Categoría", "Regla de conservación")
    assert told[8:] == [[f"{NAME} (2)", words, rule] for words, rule in DATA.items()]
    assert rows("Act. Bases de datos", "Base de datos") == [[BASE], [BASE]]


def tell_article_30(words: str) -> None:
    """The record of the GDPR, its letters in order, for each activity."""
    parts = ("Fines del tratamiento", "interesados", "datos personales", "destinatarios")
    later = ("Transferencias", "Plazos de supresión", "Medidas de seguridad")
    sheets.in_order(words, [f"{letter}) " for letter in "abcdefg"])
    sheets.in_order(words, [*parts, *later])
    for said in (*PURPOSES, *PURPOSES.values(), "DIAN", "Clave por persona", "3.200"):
        assert said in words, said
    assert "Datos biométricos [sensible]" in words
    assert "al menos 10 años" in words.lower()


def test_an_activity_is_completed_linked_copied_and_exported(
    officer: Officer, books: Books, activity: str, tmp_path: Path
) -> None:
    go_there_and_back(officer)
    duplicate(officer)
    for what, kind, name in (
        ("Registro de actividades de tratamiento", "PDF", "registro.pdf"),
        ("Registro de actividades de tratamiento", "Libro", "registro.xlsx"),
        ("Registro de actividades como responsable", "PDF", "articulo 30.pdf"),
    ):
        sheets.export(officer, what, kind, tmp_path / name)
    tell_pdf(sheets.words_of(tmp_path / "registro.pdf"))
    tell_xlsx(tmp_path / "registro.xlsx")
    tell_article_30(sheets.words_of(tmp_path / "articulo 30.pdf"))
    books.verified()
