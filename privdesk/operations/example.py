"""A fictional office with a year's work in it, to try the program on; nobody in it exists."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from privdesk.documents.template import template_for
from privdesk.operations.events import record_arrival, record_event, record_sending
from privdesk.operations.letters import issue_letter, prepare_letter
from privdesk.operations.office import new_organization, save_record
from privdesk.operations.requests import close_request, receive_request
from privdesk.operations.when import When
from privdesk.records import Closure, Database, Document, Party, Request
from privdesk.rules.calendar import Calendar
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    COMPLETED,
    LEGEND_SET,
    NOTE,
)
from privdesk.rules.rights import CLAIM, kind_of
from privdesk.rules.terms import deadline
from privdesk.store.store import Store

ORGANIZATION = "Panadería Ejemplo S.A.S."
ZONE = "America/Bogota"

_GIVEN = (
    *("Ana", "Bruno", "Camilo", "Darío", "Elena", "Félix", "Gloria", "Hugo", "Inés", "Jorge"),
    *("Laura", "Marta", "Nicolás", "Olga", "Pedro", "Rosa", "Sergio", "Teresa", "Úrsula", "Iván"),
)
_WOMEN = {"Ana", "Elena", "Gloria", "Inés", "Laura", "Marta", "Olga", "Rosa", "Teresa", "Úrsula"}
_SURNAMES = (
    *("Ficticia", "Fingida", "Irreal", "Modelo", "Ejemplar", "Apócrifa", "Simulacro", "Prueba"),
    *("Supuesta", "Quimera", "Inventada", "Imaginaria", "Muestra", "Hipotética", "Figurada"),
)
_TEXTS = {
    "know": "Quiero saber qué datos míos tienen y desde cuándo.",
    "access": "Solicito copia de los datos personales que reposan en sus bases.",
    "use": "Les pido informarme para qué han usado mi correo y mi teléfono.",
    "proof": "Solicito prueba de la autorización con la que tratan mis datos.",
    "update": "Cambié de dirección: por favor actualicen mi domicilio para las entregas.",
    "rectify": "Mi segundo apellido está mal escrito en las facturas. Les pido corregirlo.",
    "erase": "Solicito que supriman mis datos de la base de clientes.",
    "revoke": "Revoco la autorización para recibir publicidad por correo y por mensajes.",
    "breach": "Sigo recibiendo publicidad aunque pedí que no me escribieran más.",
}
_INQUIRIES = ("know", "access", "use", "proof")
_CLAIMS = ("update", "rectify", "erase", "revoke", "breach")
_CHANNELS = ("email", "email", "email", "web", "in_person", "letter", "phone")
_PAST_MONTHS = (11, 13, 16, 12, 17)  # requests received in each of the five months before


@dataclass(frozen=True)
class _Plan:
    """One request to make: when it came, what it asks, and how far it has got by today."""

    received: date
    right: str
    progress: str  # new, acknowledged, complete, legend, issued, closed
    answered: date | None = None
    decision: str = "granted"


def make_example(path: Path, passphrase: str, today: date) -> Store:
    """Create the example's store and give it open for writing.

    Its cases are laid around `today`, so that something is overdue, due today and due soon.
    Raises as `Store.create`.
    """
    office = new_organization(
        ORGANIZATION,
        nit="999.000.123-2",
        address="Calle Ficticia 12-34",
        city="Bogotá, D. C.",
        phone="601 000 0000",
        email="datos@panaderia.example",
        officer_name="Elvira Imaginaria",
        officer_position="Oficial de protección de datos personales",
    )
    store = Store.create(path, passphrase, office, actor="Elvira Imaginaria")
    try:
        with store.write("make_example") as session:
            _fill(session, today)
    except BaseException:
        store.close()
        raise
    return store


def _fill(session: Session, today: date) -> None:
    chance = random.Random(1581)  # noqa: S311  (the same office every time, nothing secret)
    calendar = Calendar()
    databases = [
        save_record(session, Database, {"name": name, "contact": contact})
        for name, contact in (
            ("Clientes y pedidos", "Ventas"),
            ("Trabajadores", "Gestión humana"),
            ("Proveedores", "Compras"),
            ("Videovigilancia", "Seguridad"),
        )
    ]
    for name, contact in (
        ("Nómina Ficticia S.A.S.", "contacto@nomina.example"),
        ("Domicilios Supuestos S.A.S.", "datos@domicilios.example"),
        ("Nube Imaginaria Ltda.", "privacidad@nube.example"),
    ):
        save_record(session, Party, {"name": name, "contact": contact})
    closing = date(today.year, 12, 24)
    save_record(
        session,
        Closure,
        {"first": closing, "last": closing + timedelta(days=7), "name": "Cierre de fin de año"},
    )
    plans = sorted(_plans(today, calendar, chance), key=lambda plan: (plan.received, plan.right))
    people = _people(chance)
    for plan in plans:
        database = chance.choice(databases[:2]).id
        _carry_out(session, plan, next(people), database, chance, today)


def _people(chance: random.Random) -> Iterator[dict[str, str]]:
    names = [(given, surname) for given in _GIVEN for surname in _SURNAMES]
    chance.shuffle(names)
    for number, (given, surname) in enumerate(names, 1):
        woman = given in _WOMEN
        if not woman and surname.endswith("a") and surname not in ("Prueba", "Quimera", "Muestra"):
            surname = surname[:-1] + "o"
        plain = f"{given}.{surname}".lower().translate(str.maketrans("áéíóúñ", "aeioun"))
        yield {
            "name": f"{given} {surname}",
            "treatment": "ms" if woman else "mr",
            "document_type": "CE" if number % 17 == 0 else "CC",
            "document_number": str(9_000_000_000 + number),
            "email": f"{plain}@correo.example",
            "phone": "300 000 0000",
            "city": "Bogotá, D. C.",
        }


def _plans(today: date, calendar: Calendar, chance: random.Random) -> Iterator[_Plan]:
    yield from _past(today, calendar, chance)
    yield from _current(today, calendar)


def _past(today: date, calendar: Calendar, chance: random.Random) -> Iterator[_Plan]:
    """Closed cases of the months before; nearly all answered in time."""
    for back, many in enumerate(reversed(_PAST_MONTHS), 1):
        month = today.year * 12 + today.month - 1 - back
        for _ in range(many):
            received = date(month // 12, month % 12 + 1, chance.randint(1, 28))
            right = chance.choice(_INQUIRIES + _CLAIMS)
            decision = chance.choices(("granted", "partly", "denied"), (7, 2, 1))[0]
            due = deadline(f"{kind_of(right)}.answer", received, calendar).due
            late = chance.random() < 0.03
            answered = (
                calendar.add_business_days(due, 2) if late else _before(due, chance, calendar)
            )
            if max(answered, received) < today:
                yield _Plan(received, right, "closed", max(answered, received), decision)


def _before(due: date, chance: random.Random, calendar: Calendar) -> date:
    return calendar.previous_business_day(due - timedelta(days=chance.randint(1, 6)))


def _current(today: date, calendar: Calendar) -> Iterator[_Plan]:
    """Open cases whose answers fall due around today."""
    workday = calendar.next_business_day(today)

    def due_in(days: int) -> date:
        if days > 0:
            return calendar.add_business_days(workday, days)
        return calendar.previous_business_day(workday - timedelta(days=-days))

    for days, right, progress in (
        (-1, "know", "acknowledged"),
        (0, "rectify", "legend"),
        (1, "use", "issued"),
        (1, "erase", "legend"),
        (2, "know", "acknowledged"),
        (3, "revoke", "legend"),
        (5, "update", "legend"),
        (6, "use", "acknowledged"),
        (7, "proof", "new"),
        (9, "access", "acknowledged"),
        (12, "breach", "complete"),
    ):
        received = _receipt(f"{kind_of(right)}.answer", due_in(days), calendar)
        if received <= today:
            yield _Plan(received, right, progress)
    newest = calendar.previous_business_day(today)
    yield _Plan(
        _receipt("claim.legend", calendar.next_business_day(today), calendar), "erase", "new"
    )
    yield _Plan(newest, "revoke", "new")
    for back, right in ((12, "know"), (10, "rectify"), (9, "proof")):
        received = calendar.previous_business_day(today - timedelta(days=back))
        answered = calendar.previous_business_day(today - timedelta(days=back - 5))
        if received.month == today.month:
            yield _Plan(received, right, "closed", answered)


def _receipt(term: str, due: date, calendar: Calendar) -> date:
    """The last business day on which a request can have come in whose term ends on `due`."""
    day = calendar.previous_business_day(due - timedelta(days=1))
    while deadline(term, day, calendar).due > due:
        day = calendar.previous_business_day(day - timedelta(days=1))
    return day


def _carry_out(
    session: Session,
    plan: _Plan,
    person: dict[str, str],
    database: int,
    chance: random.Random,
    today: date,
) -> None:
    received = When(plan.received, time(chance.randint(8, 16), chance.randint(0, 59)))
    request = receive_request(
        session,
        person=person,
        right=plan.right,
        received=received,
        now=_moment(plan.received, 17),
        channel=chance.choice(_CHANNELS),
        database_id=database,
        text=_TEXTS[plan.right],
    )
    if plan.progress == "new":
        return
    _acknowledge(session, request, plan)
    if kind_of(plan.right) == CLAIM:
        _work_on_claim(session, request, plan)
    if plan.progress == "issued":
        _issue_answer(session, request, today)
    if plan.answered:
        _answer_and_close(session, request, plan, plan.answered)


def _acknowledge(session: Session, request: Request, plan: _Plan) -> None:
    now = _moment(plan.received, 17)
    document: Document | None = None
    if plan.progress != "closed":  # the letters of old cases were written elsewhere
        template = template_for("acknowledgement", request.kind)
        prepared = prepare_letter(session, request, template, now=now)
        document = issue_letter(session, request, prepared, now=now)
    sending = record_sending(
        session,
        request,
        When(plan.received, time(17, 10)),
        step=ACKNOWLEDGED,
        now=_moment(plan.received, 18),
        document=document,
    )
    record_arrival(
        session, sending, When(plan.received, time(17, 11)), now=_moment(plan.received, 18)
    )


def _work_on_claim(session: Session, request: Request, plan: _Plan) -> None:
    now = _moment(plan.received, 18)
    when = When(plan.received)
    record_event(session, request, COMPLETED, when, now=now)
    if plan.progress != "complete":
        note = "En la base de datos, con su motivo."
        record_event(session, request, LEGEND_SET, when, now=now, note=note)


def _issue_answer(session: Session, request: Request, today: date) -> None:
    now = _moment(today, 9)
    record_event(
        session, request, NOTE, When(today), now=now, note="Ventas entregó el registro completo."
    )
    typed = {
        "verificación de identidad": "copia de su documento, que coincide con nuestro registro",
        "datos del titular": "Nombre: el que figura en su documento\n"
        "Correo electrónico: el registrado\nPedidos: 14, de marzo a octubre",
        "finalidades y uso": "Tomar y entregar sus pedidos, facturarlos y atender sus reclamos.",
        "vigencia de la base": "mientras sea cliente y diez años más, por deber contable",
        "origen de los datos": "Usted entregó los datos al registrarse en la tienda.",
        "encargados y destinatarios": "Domicilios Supuestos S.A.S. (Colombia), encargado.",
        "prueba de la autorización": "Se anexa copia de la autorización otorgada en la tienda.",
        "aviso de privacidad": "Versión 2, vigente el día de la autorización.",
        "medio de respuesta": "correo electrónico",
    }
    template = template_for("answer", request.kind)
    prepared = prepare_letter(session, request, template, now=now, typed=typed)
    issue_letter(session, request, prepared, now=now)


def _answer_and_close(session: Session, request: Request, plan: _Plan, answered: date) -> None:
    now = _moment(answered, 18)
    sending = record_sending(
        session,
        request,
        When(answered, time(15, 30)),
        step=ANSWERED,
        now=now,
        decision=plan.decision,
    )
    record_arrival(session, sending, When(answered, time(15, 31)), now=now)
    close_request(session, request, When(answered, time(16, 0)), now=now)


def _moment(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), ZoneInfo(ZONE)).astimezone(UTC)
