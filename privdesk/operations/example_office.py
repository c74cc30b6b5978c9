"""The fictional office of the example: its organization, databases, third parties and people."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy.orm import Session

from privdesk.operations.office import new_organization, save_record
from privdesk.records import Closure, Database, Organization, Party

ORGANIZATION = "Panadería Ejemplo S.A.S."
OFFICER = "Elvira Imaginaria"

CLIENTS = "Clientes y pedidos"
NEWS = "Boletín y promociones"
WORKERS = "Trabajadores"
DELIVERIES = "Domicilios Supuestos S.A.S."
HARDWARE = "Ferretería Inventada S.A.S."
COFFEE = "Cafés Ficticios S.A.S."

_DATABASES = (
    (CLIENTS, "Ventas"),
    (NEWS, "Mercadeo"),
    (WORKERS, "Gestión humana"),
    ("Proveedores", "Compras"),
    ("Videovigilancia", "Seguridad"),
)
_PARTIES = (
    ("Nómina Ficticia S.A.S.", "contacto@nomina.example"),
    (DELIVERIES, "datos@domicilios.example"),
    ("Nube Imaginaria Ltda.", "privacidad@nube.example"),
    (HARDWARE, "datos@ferreteria.example"),
    (COFFEE, "clientes@cafes.example"),
)
_GIVEN = (
    *("Ana", "Bruno", "Camilo", "Darío", "Elena", "Félix", "Gloria", "Hugo", "Inés", "Jorge"),
    *("Laura", "Marta", "Nicolás", "Olga", "Pedro", "Rosa", "Sergio", "Teresa", "Úrsula", "Iván"),
)
_WOMEN = {"Ana", "Elena", "Gloria", "Inés", "Laura", "Marta", "Olga", "Rosa", "Teresa", "Úrsula"}
_SURNAMES = (
    *("Ficticia", "Fingida", "Irreal", "Modelo", "Ejemplar", "Apócrifa", "Simulacro", "Prueba"),
    *("Supuesta", "Quimera", "Inventada", "Imaginaria", "Muestra", "Hipotética", "Figurada"),
)


def example_organization() -> Organization:
    """The bakery that the example works for."""
    return new_organization(
        ORGANIZATION,
        nit="999.000.123-2",
        address="Calle Ficticia 12-34",
        city="Bogotá, D. C.",
        phone="601 000 0000",
        email="datos@panaderia.example",
        officer_name=OFFICER,
        officer_position="Oficial de protección de datos personales",
    )


def add_registers(session: Session, today: date) -> None:
    """Its databases and third parties, and its closure at the end of the year."""
    for name, contact in _DATABASES:
        save_record(session, Database, {"name": name, "contact": contact})
    for name, contact in _PARTIES:
        save_record(session, Party, {"name": name, "contact": contact})
    closing = date(today.year, 12, 24)
    values = {"first": closing, "last": closing + timedelta(days=7), "name": "Cierre de fin de año"}
    save_record(session, Closure, values)


def people(chance: random.Random) -> Iterator[dict[str, str]]:
    """Fictional people, each once, as `find_or_add_person` takes them."""
    names = [(given, surname) for given in _GIVEN for surname in _SURNAMES]
    chance.shuffle(names)
    for number, (given, surname) in enumerate(names, 1):
        woman = given in _WOMEN
        if not woman and surname.endswith("a") and surname not in ("Prueba", "Quimera", "Muestra"):
            surname = surname[:-1] + "o"
        kind = "CE" if number % 17 == 0 else "CC"
        yield person(f"{given} {surname}", 9_000_000_000 + number, woman=woman, kind=kind)


def person(
    name: str, number: int, *, woman: bool = False, kind: str = "CC", **more: str
) -> dict[str, str]:
    """One fictional person with a document and an address at correo.example."""
    plain = name.lower().replace(" ", ".").translate(str.maketrans("áéíóúñ", "aeioun"))
    return {
        "name": name,
        "treatment": "ms" if woman else "mr",
        "document_type": kind,
        "document_number": str(number),
        "email": f"{plain}@correo.example",
        "phone": "300 000 0000",
        "city": "Bogotá, D. C.",
        **more,
    }
