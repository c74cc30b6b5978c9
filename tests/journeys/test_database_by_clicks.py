"""A database from nothing to its sheet for the RNBD, registered, changed, and told again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.journeys import sheets
from tests.journeys.books import Books
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer
from tests.journeys.sheets import NO, YES, Answer, Row

OF_ALL = 3  # left from "Sin verificar" past "No" and "En parte": Sí, and no causal is asked
NAME, OTHER, PARTY = "Club de clientes", "Proveedores", "Domicilios Supuestos S.A.S."
PUBLISHED = "panaderia.example/datos"
OFFICE = {
    "Tipo de persona": "Persona jurídica privada",
    "Actividad económica (CIIU)": "1081",
    "Representante legal": "Rosa Inventada",
    "Fecha del RUT": "10/11/2026",
    "Departamento": "Cundinamarca",
    "Teléfono": "555 0100",
    "Segundo correo electrónico": "gerencia@panaderia.example",
    "Activos totales, en pesos": "6120000000",
    "Año de esos activos": "2025",
}
CARRIER: dict[str, Answer] = {
    "Número de documento": "999.000.777-9",
    "País": "Colombia",
    "Dirección": "Carrera Supuesta 5-6",
    "Correo electrónico": "datos@domicilios.example",
    "Teléfono": "555 0199",
    "Contacto": "Hugo Inexistente",
    "Qué hace con los datos": "Reparte los pedidos a domicilio",
}
# In the order of the form of the SIC: each as it was typed or chosen, as the sheet says it.
SAID = (
    *("X Persona jurídica privada", "999.000.123-2", "Calle Ficticia 12-34", "Cundinamarca"),
    *("555 0100", "gerencia@panaderia.example", "1081", "Rosa Inventada", "$ 6.120.000.000"),
    *("10/11/2026", "Inscribir la base de datos", NAME, "3.180", "05/10/2026", "Finalidades (2)"),
    *("Publicidad y prospección comercial", "Ofrecer promociones del club"),
    *("Gestión contable, fiscal y administrativa", "Facturar los pedidos"),
    *("Paso 1.", f"Encargado: {PARTY}", "999.000.777-9", "Carrera Supuesta 5-6", "555 0199"),
    *("datos@domicilios.example", "Hugo Inexistente", "Lleva las cajas", "Paso 2."),
    *("Correo electrónico", "club@panaderia.example", "Lunes a viernes", "Elvira Imaginaria"),
    *("Paso 3.", "Política de datos del club", PUBLISHED, "Vigente desde 01/09/2026", "Paso 4."),
    *("¿Se trata de forma manual? Sí X No", "¿Se trata de forma automatizada? X Sí No"),
    *("Servidor o computador propio", "Cuarto de sistemas", "Paso 5."),
    *("Datos generales de identificación", "Nombre y cédula", "Datos biométricos [sensible]"),
    *("Fotografía del carné", "Ubicación personal", "Dirección de entrega", "Paso 6."),
    *("aprobada y comunicada? Sí 23/11/2026", "una vez al año? No 02/11/2026", "Paso 7."),
    *("X Del titular", "X De un tercero", f"los suministra {PARTY}"),
    *("autorización de los titulares? X Sí No", "autorización Escrito", "18 años? Sí X No"),
    *("Paso 8.", "Sí X No", "Paso 9.", "Sí X No", "Paso 10.", "X Sí No", PARTY),
    *("Pedidos del día", "Finalizar", "Número RNBD —"),
)


def create_party(officer: Officer) -> None:
    """Ctrl+Enter on the field of a third party: it is made without leaving the row."""

    def fill_in() -> None:
        officer.types(PARTY)
        officer.clicks("Encargado")
        officer.clicks("Suministra datos")
        officer.press("Return")

    officer.answers(lambda: officer.press("Ctrl+Return"), fill_in)


def tick_contents(officer: Officer) -> None:
    """The keyboard is on the first category; the others are ticked by the mouse."""
    for category, details in {
        "": "Nombre y cédula",
        "Datos biométricos, dato sensible": "Fotografía del carné",
        "Ubicación personal, relacionada con la actividad privada": "Dirección de entrega",
    }.items():
        if category:
            officer.clicks(category)
        else:
            officer.press("Space")
        officer.press("Tab")
        officer.types(details)


def say_no_with_its_day(officer: Officer) -> None:
    """The answer is no, and it was looked at on another day: the pencil asks for it."""
    question = sheets.where(officer).removesuffix(" Sin verificar")
    officer.clicks(f"{question} No")
    officer.clicks(f"Fecha y nota…: {question}")
    officer.press("Ctrl+A")
    officer.types("02/11/2026")


def say_where_from(officer: Officer) -> None:
    officer.press("Space")
    officer.clicks("De un tercero")


def answers(officer: Officer) -> dict[str, Answer]:
    """What the officer knows of the database, by what is asked."""

    def rows(*given: Row) -> Answer:
        return partial(sheets.add_by_key, officer, given)

    made = partial(create_party, officer)
    national = {"Clase": "Cesión", "Quién recibe": PARTY, "País": "Colombia"}
    national |= {"Qué datos y para qué": "Pedidos del día", "Desde": "05/10/2026"}
    return {
        "Quién la tiene": "Mercadeo",
        "Creada el": "05/10/2026",
        "Número de titulares": "3180",
        "Agregar a Finalidades": rows(
            {"Categoría": "Publicidad", "Finalidad": "Ofrecer promociones del club"},
            {"Categoría": "Gestión", "Finalidad": "Facturar los pedidos"},
        ),
        "¿Se trata de forma manual?": NO,
        "¿Se trata de forma automatizada?": YES,
        "Agregar a Dónde se guarda": rows(
            {"Clase de lugar": "Servidor o", "Dirección o servicio": "Cuarto de sistemas"}
        ),
        "¿Un encargado trata": YES,
        "Agregar a Encargados": rows({"Tercero": made, "Qué hace": "Lleva las cajas"}),
        "Agregar a Canales de atención": rows(
            {
                "Clase de canal": "Correo e",
                "Dirección, número o página": "club@panaderia.example",
                "Horario": "Lunes a viernes",
                "Responsable": "Elvira Imaginaria",
            }
        ),
        "Política de tratamiento": "Política de datos del club",
        "Versión de la política": "4",
        "Dónde está publicada": PUBLISHED,
        "Vigente desde": "01/09/2026",
        "Del titular": partial(say_where_from, officer),
        "Tercero que los suministra": PARTY,
        "¿Cuenta con la autorización": OF_ALL,
        "Modo de la autorización": "Escrito",
        "¿Contiene datos de menores": NO,
        "Datos generales de identificación": partial(tick_contents, officer),
        "Próxima revisión": "01/06/2027",
        "¿Se capacita al personal": partial(say_no_with_its_day, officer),
        "¿Se transfieren datos al exterior": NO,
        "¿Se transmiten datos al exterior": NO,
        "¿Se ceden o transfieren": YES,
        "Agregar a Transferencias": rows(national),
    }


def complete_the_settings(officer: Officer) -> None:
    """From the pane that does not know whether it must be registered, and back by the list."""
    assert officer.sees("Falta saber si debe inscribirse en el RNBD")
    officer.clicks("Completar los ajustes")
    officer.waits_for("La organización, como la pide el RNBD")
    for label, words in OFFICE.items():
        officer.fills(label, words)
    officer.press("Ctrl+S")
    officer.waits_for("Guardado.")
    officer.clicks("Bases de datos")
    (line,) = officer.rows("Bases de datos")
    assert line.startswith(f"{NAME} | Sin inscribir | 100 % | 3.180 | 05/10/2026")
    officer.clicks_row("Bases de datos", NAME, 0)
    officer.press("Return")


def read_sheet(officer: Officer, path: Path, name: str = NAME) -> str:
    """Open the sheet for the RNBD, save it and read it back."""
    officer.clicks("Hoja RNBD")
    officer.until(lambda: officer.front().windowTitle() == f"Hoja RNBD: {name}", "the sheet")
    return sheets.save_pdf(officer, path)


def test_a_database_from_nothing_to_its_sheet(
    officer: Officer, books: Books, at_the_desk: Path, tmp_path: Path
) -> None:
    officer.clicks("Tratamientos")
    officer.clicks("Nueva base de datos")
    officer.types(NAME)
    sheets.complete_by_f8(officer, answers(officer), usual=YES)
    officer.clicks_tab("Canales y política")
    officer.fills("Dónde está publicada la política", PUBLISHED)
    sheets.save(officer)
    complete_the_settings(officer)
    officer.waits_for("Debe inscribirse en el RNBD")
    assert {"Límite para inscribirla", "07/12/2026", "10 días hábiles"} <= set(officer.texts())

    words = read_sheet(officer, tmp_path / "primera.pdf")
    assert "Falta" in words.split("Paso 1.")[1].split("Paso 2.")[0]
    officer.clicks(f"Terceros: {PARTY}")
    officer.waits_for("En qué calidad actúa")
    sheets.complete_by_f8(officer, CARRIER)
    sheets.save(officer)
    officer.clicks("Bases de datos")
    officer.press("Return")
    words = read_sheet(officer, tmp_path / "hoja.pdf")
    assert "Nada: está lista para digitarse." in words
    assert "07/12/2026 (días hábiles que faltan: 10)" in words
    sheets.in_order(words, SAID)
    books.verified()


def begin(officer: Officer) -> None:
    """A database with little in it, of an organization whose assets ask for its registration."""
    officer.clicks("Tratamientos")
    officer.clicks("Nueva base de datos")
    officer.types(OTHER)
    officer.fills("Creada el", "05/10/2026")
    sheets.add_rows(officer, "Finalidades", [{"Categoría": "Gestión", "Finalidad": "Pagarles"}])
    sheets.save(officer)
    officer.clicks("Completar los ajustes")
    officer.waits_for("La organización, como la pide el RNBD")
    for label in ("Tipo de persona", "Activos totales, en pesos", "Año de esos activos"):
        officer.fills(label, OFFICE[label])
    officer.press("Ctrl+S")
    officer.waits_for("Guardado.")


def register(officer: Officer) -> None:
    """From Hoy: its number and day."""
    (line,) = sheets.today(officer, OTHER)
    assert f"Inscribir la base «{OTHER}» en el RNBD" in line
    assert "07/12/2026" in line
    sheets.open_from_today(officer, OTHER)
    assert officer.sees("Sin inscribir")
    officer.fills("Número RNBD", "2026-999001")
    officer.fills("Inscrita el", "23/11/2026")
    sheets.save(officer)
    assert officer.sees("Inscrita en el RNBD")
    assert sheets.today(officer, OTHER) == []


def change_the_purpose(officer: Officer) -> None:
    officer.clicks("Bases de datos")
    officer.clicks_row("Bases de datos", OTHER, 0)
    officer.press("Return")
    officer.clicks_tab("General")
    officer.clicks_row("Finalidades", "Pagarles", 0)
    officer.press("Return")
    sheets.fill_row(officer, {"Finalidad": "Pagarles y evaluarlos"})
    assert officer.sees("1 cambio sin guardar")
    sheets.save(officer)
    assert officer.sees("Cambios por informar")


def test_a_registered_database_is_changed_and_the_rnbd_is_told(
    officer: Officer, seat: Seat, books: Books, at_the_desk: Path, tmp_path: Path
) -> None:
    begin(officer)
    register(officer)
    seat.comes_on("2026-11-25")
    change_the_purpose(officer)

    (line,) = sheets.today(officer, OTHER)
    assert f"Reportar cambios sustanciales de «{OTHER}» | {OTHER} · Cambió: Finalidades" in line
    assert books.due()["rnbd.change"]["due"] == "2026-12-15"
    sheets.open_from_today(officer, OTHER)
    changed = "25/11/2026 · Finalidades · Finalidad · Gestión contable, fiscal y administrativa"
    assert officer.sees(f"{changed}: era «Pagarles», es «Pagarles y evaluarlos»")
    assert officer.sees("Debe informarse al RNBD a más tardar el 15/12/2026")
    assert "Lo que cambió" in read_sheet(officer, tmp_path / "cambios.pdf", OTHER)

    officer.clicks("Registrar la actualización…")
    sheets.fill_row(officer, {"Número de radicado": "26-999123"})
    sheets.save(officer)
    officer.waits_for("no hay cambios sustanciales")
    assert sheets.today(officer, OTHER) == []
    assert "rnbd.change" not in books.due()
    books.verified()
