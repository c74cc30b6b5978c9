"""The example's inquiries and other kinds: applicants, mails, novelties, petitions, extensions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from privdesk.operations.example_contents import TEXTS
from privdesk.operations.example_days import Days
from privdesk.operations.example_facts import AGAIN, Fact, Told
from privdesk.operations.example_mail import HOUR, forwarded_mail
from privdesk.operations.example_office import CLIENTS, COFFEE, person
from privdesk.records.request_link import SAME_MAIL
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    AREA_ASKED,
    AREA_REPLIED,
    CLOSED,
    COMPLETED,
    EXTENDED,
    IDENTITY_ASKED,
    IDENTITY_VERIFIED,
    LEGEND_SET,
    RECLASSIFIED,
)

_ACK = "acknowledgement_inquiry"
_ALL = "El registro completo de la persona."
_CARD = "Copia de la cédula, que coincide con el registro."


def inquiries(days: Days) -> Iterator[Told]:
    """Each with its whole story up to today."""
    yield _answered_in_time(days)
    yield _bounced(days)
    yield _extended(days)
    yield _of_a_minor(days)
    yield _by_an_attorney(days)
    yield from _of_one_mail(days)
    yield _reclassified(days)
    yield _petition(days)
    yield _credit(days)
    yield _novelty(days)


def _answered_in_time(days: Days) -> Told:
    received, answered = days.back(12), days.back(4)
    return Told(
        "in_time",
        person("Beatriz Fábula", 9_100_000_001, woman=True),
        "access",
        received,
        (
            Fact(ACKNOWLEDGED, received, letter=_ACK, reached=received),
            Fact(AREA_ASKED, days.back(11), area="Ventas", reason=_ALL, until=days.back(7)),
            Fact(IDENTITY_VERIFIED, days.back(11), reason=_CARD),
            Fact(AREA_REPLIED, days.back(8), area="Ventas", note="Registro completo."),
            Fact(ANSWERED, answered, letter="answer_inquiry", decision="granted", reached=answered),
            Fact(CLOSED, days.back(3)),
        ),
        database=CLIENTS,
        values={"text": TEXTS["access"]},
    )


def _bounced(days: Days) -> Told:
    """The answer came back; it was sent again by courier, still in time."""
    return Told(
        "bounced",
        person("Julia Enigma", 9_100_000_021, woman=True, address="Carrera Irreal 5-67"),
        "use",
        days.back(9),
        (
            Fact(ACKNOWLEDGED, days.back(9), letter=_ACK, reached=days.back(9)),
            Fact(IDENTITY_VERIFIED, days.back(8), reason=_CARD),
            Fact(
                ANSWERED,
                days.back(4),
                letter="answer_inquiry",
                decision="granted",
                bounced=days.back(3),
            ),
            Fact(
                ANSWERED,
                days.back(2),
                letter=AGAIN,
                decision="granted",
                channel="courier",
                reached=days.back(1),
            ),
        ),
        database=CLIENTS,
        values={"text": TEXTS["use"]},
    )


def _extended(days: Days) -> Told:
    """Announced before the first term ended; the answer is due by the new date."""
    return Told(
        "extended",
        person("Ignacio Bruma", 9_100_000_022),
        "access",
        days.back(10),
        (
            Fact(ACKNOWLEDGED, days.back(10), letter=_ACK, reached=days.back(10)),
            Fact(IDENTITY_VERIFIED, days.back(9), reason=_CARD),
            Fact(
                EXTENDED,
                days.back(2),
                letter="extension_inquiry",
                until=days.calendar.add_business_days(days.back(10), 14),
                reason="Las grabaciones de tres meses se revisan una por una.",
                reached=days.back(2),
            ),
        ),
        values={"text": "Pido copia de las grabaciones de la tienda en que aparezco."},
    )


def _of_a_minor(days: Days) -> Told:
    """The mother asks for her son; her capacity is proven, her identity is awaited."""
    received = days.back(4)
    born = date(days.today.year - 11, 3, 14).isoformat()
    minor = person("Tomás Leyenda Fábula", 9_100_000_031, kind="TI")
    return Told(
        "minor",
        minor | {"email": ""},
        "access",
        received,
        (
            Fact(ACKNOWLEDGED, received, letter=_ACK, reached=received),
            Fact(IDENTITY_ASKED, days.back(3), letter="identification", reached=days.back(3)),
            Fact(AREA_ASKED, days.back(2), area="Ventas", reason=_ALL, until=days.ahead(2)),
        ),
        database=CLIENTS,
        files=(("Registro civil (ejemplo).txt", f"Nacido el {born}.\n".encode()),),
        values={
            "text": "Pido saber qué datos tienen de mi hijo, que participó en un concurso.",
            "applicant": person("Marcela Fábula", 9_100_000_032, woman=True),
            "capacity": "representative",
            "capacity_proof": "Registro civil de nacimiento",
            "is_minor": True,
        },
    )


def _by_an_attorney(days: Days) -> Told:
    received = days.back(3)
    return Told(
        "attorney",
        person("Ramiro Umbral", 9_100_000_033),
        "update",
        received,
        (
            Fact(ACKNOWLEDGED, received, letter="acknowledgement_claim", reached=received),
            Fact(COMPLETED, received),
            Fact(
                LEGEND_SET, days.back(2), database=CLIENTS, reason="Pide actualizar su domicilio."
            ),
        ),
        database=CLIENTS,
        values={
            "text": TEXTS["update"],
            "applicant": person("Adriana Vereda", 9_100_000_034, woman=True),
            "capacity": "attorney",
            "capacity_proof": "Poder especial",
            "is_minor": False,
        },
    )


def _of_one_mail(days: Days) -> Iterator[Told]:
    """Two requests of one mail, which a colleague passed on two days later."""
    who = person("Silvia Eco", 9_100_000_035, woman=True)
    received, reached = days.back(7), days.back(5)
    mail = forwarded_mail(who["name"], who["email"], received, reached)
    values = {
        "text": "Quiero copia de mis datos y que después los supriman.",
        "message_id": mail.message_id,
        "reached_officer_on": reached,
    }
    files = ((mail.name, mail.content),)
    ack = Fact(ACKNOWLEDGED, reached, letter=_ACK, reached=reached)
    yield Told(
        "mail", who, "access", received, (ack,), CLIENTS, hour=HOUR, files=files, values=values
    )
    facts = (
        Fact(ACKNOWLEDGED, reached, letter="acknowledgement_claim", reached=reached),
        Fact(COMPLETED, reached),
        Fact(LEGEND_SET, reached, database=CLIENTS, reason="Pide suprimir sus datos."),
    )
    yield Told(
        "mail2",
        who,
        "erase",
        received,
        facts,
        CLIENTS,
        hour=HOUR,
        earlier="mail",
        relation=SAME_MAIL,
        files=files,
        values=values,
    )


def _reclassified(days: Days) -> Told:
    """It seemed to ask to know; what is asked is a correction."""
    received, changed = days.back(1), days.back(0)
    why = "Al leerla completa, pide corregir su fecha de nacimiento."
    return Told(
        "reclassified",
        person("Fernando Disfraz", 9_100_000_036),
        "know",
        received,
        (
            Fact(ACKNOWLEDGED, received, letter=_ACK, reached=received),
            Fact(RECLASSIFIED, changed, kind="claim", right="rectify", reason=why),
        ),
        database=CLIENTS,
        values={"text": "¿Por qué mi fecha de nacimiento aparece mal? Corríjanla."},
    )


def _petition(days: Days) -> Told:
    received = days.back(3)
    return Told(
        "petition",
        person("Gilberto Vértice", 9_100_000_037),
        "petition",
        received,
        (Fact(ACKNOWLEDGED, received, letter="acknowledgement_other", reached=received),),
        values={"text": "Solicito copia del permiso de ruido de la panadería."},
    )


def _credit(days: Days) -> Told:
    """A report of a debt: the answer names the law that governs it."""
    answered = days.back(13)
    typed = {
        "otra ley": "Ley 1266 de 2008",
        "fundamento de la otra ley": "El reporte de una obligación a un operador de información "
        "se rige por la ley de hábeas data financiero.",
    }
    return Told(
        "credit",
        person("Hernán Cifra", 9_100_000_038),
        "credit",
        days.back(18),
        (
            Fact(ACKNOWLEDGED, days.back(18)),
            Fact(ANSWERED, answered, letter="answer_other_law", typed=typed, reached=answered),
            Fact(CLOSED, days.back(12)),
        ),
        values={"text": "Pido que retiren el reporte de mi deuda."},
    )


def _novelty(days: Days) -> Told:
    """A controller reports a change: as its processor the bakery updates in five business days."""
    received = days.back(2)
    return Told(
        "novelty",
        person("Natalia Orilla", 9_100_000_039, woman=True),
        "novelty",
        received,
        (
            Fact(
                ACKNOWLEDGED,
                received,
                letter="acknowledgement_novelty",
                party=COFFEE,
                reached=received,
            ),
        ),
        party=COFFEE,
        values={
            "role": "processor",
            "text": "Cambió el correo de una persona del programa de fidelidad.",
        },
    )
