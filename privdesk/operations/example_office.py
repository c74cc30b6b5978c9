"""The fictional office of the example: its organization, its closure and its people."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, time, timedelta

from sqlalchemy.orm import Session

from privdesk.operations.example_acts import Act, moment
from privdesk.operations.example_days import Days
from privdesk.operations.office import change_organization, new_organization, save_record
from privdesk.records import Closure, Organization

ORGANIZATION = "Panadería Ejemplo S.A.S."
OFFICER = "Elvira Imaginaria"

CLIENTS = "Clientes y pedidos"
NEWS = "Boletín y promociones"
WORKERS = "Trabajadores"
DELIVERIES = "Domicilios Supuestos S.A.S."
HARDWARE = "Ferretería Inventada S.A.S."
COFFEE = "Cafés Ficticios S.A.S."

_GIVEN = (
    *("Ana", "Bruno", "Camilo", "Darío", "Elena", "Félix", "Gloria", "Hugo", "Inés", "Jorge"),
    *("Laura", "Marta", "Nicolás", "Olga", "Pedro", "Rosa", "Sergio", "Teresa", "Úrsula", "Iván"),
)
_WOMEN = {"Ana", "Elena", "Gloria", "Inés", "Laura", "Marta", "Olga", "Rosa", "Teresa", "Úrsula"}
_SURNAMES = (
    *("Ficticia", "Fingida", "Irreal", "Modelo", "Ejemplar", "Apócrifa", "Simulacro", "Prueba"),
    *("Supuesta", "Quimera", "Inventada", "Imaginaria", "Muestra", "Hipotética", "Figurada"),
)


def example_organization(opened: date) -> Organization:
    """The bakery that the example works for, as it opened its file, with the assets it had then."""
    return new_organization(
        ORGANIZATION,
        nit="999.000.123-2",
        address="Calle Ficticia 12-34",
        city="Bogotá, D. C.",
        department="Bogotá, D. C.",
        country="CO",
        phone="601 000 0000",
        email="datos@panaderia.example",
        second_email="gerencia@panaderia.example",
        website="https://panaderia.example",
        person_type="private",
        assets=5_730_000_000,
        assets_year=opened.year - 1,
        ciiu="1081",
        legal_representative="Ramiro Inventado",
        officer_name=OFFICER,
        officer_position="Oficial de protección de datos personales",
    )


def office_acts(session: Session, days: Days) -> Iterator[Act]:
    """What it puts down each January: the assets of the year before, and its next closure."""
    january = moment(min(days.today, date(days.today.year, 1, 20)), time(8, 30))
    assets = {"assets": 6_120_000_000, "assets_year": days.today.year - 1}
    yield Act(january, "change_organization", lambda now: change_organization(session, assets))
    closing = date(days.today.year, 12, 24)
    closure = {
        "first": closing,
        "last": closing + timedelta(days=7),
        "name": "Cierre de fin de año",
    }
    yield Act(january, "change_calendar", lambda now: save_record(session, Closure, closure))


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
