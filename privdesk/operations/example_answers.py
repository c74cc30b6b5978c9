"""The example's cases that end with a letter of their own: proof, refusals, a repetition."""

from __future__ import annotations

from collections.abc import Iterator

from privdesk.operations.example_contents import TEXTS
from privdesk.operations.example_days import Days
from privdesk.operations.example_facts import Fact, Told
from privdesk.operations.example_office import CLIENTS, COFFEE, HARDWARE, person
from privdesk.records.request_link import REPEATS
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    CLOSED,
    EXECUTED,
    IDENTITY_ASKED,
    IDENTITY_VERIFIED,
    STRUCK,
)

_ACK = "acknowledgement_inquiry"
_CARD = "Copia de la cédula, que coincide con el registro."


def answers(days: Days) -> Iterator[Told]:
    """Each with its whole story up to today."""
    yield _proof_delivered(days)
    yield _not_proven(days)
    yield _not_ours(days)
    yield _novelty_done(days)
    yield _unrelated(days)
    yield _repeated(days)


def _proof_delivered(days: Days) -> Told:
    """The authorization is an attachment of the request and goes with the letter."""
    received, answered = days.back(15), days.back(9)
    return Told(
        "proof",
        person("Amparo Rastro", 9_100_000_041, woman=True),
        "proof",
        received,
        (
            Fact(ACKNOWLEDGED, received, letter=_ACK, reached=received),
            Fact(IDENTITY_VERIFIED, days.back(14), reason=_CARD),
            Fact(
                ANSWERED,
                answered,
                letter="proof_of_authorization",
                decision="granted",
                reached=answered,
            ),
            Fact(CLOSED, days.back(8)),
        ),
        database=CLIENTS,
        files=(("Autorización firmada (ejemplo).txt", b"Autorizo: firma de ejemplo.\n"),),
        values={"text": TEXTS["proof"]},
    )


def _not_proven(days: Days) -> Told:
    """Who says to be an heir does not show it, though asked: denied on the last prudent day."""
    received, asked, answered = days.back(17), days.back(16), days.back(8)
    why = "Le pedimos el registro civil que acredite su parentesco y no lo recibimos."
    return Told(
        "not_proven",
        person("Camilo Ausente", 9_100_000_042) | {"email": ""},
        "access",
        received,
        (
            Fact(ACKNOWLEDGED, received, letter=_ACK, reached=received),
            Fact(IDENTITY_ASKED, asked, letter="identification", reached=asked),
            Fact(
                ANSWERED,
                answered,
                letter="denial_inquiry",
                decision="denied",
                ground="identity_not_proven",
                reason=why,
                reached=answered,
            ),
            Fact(CLOSED, days.back(7)),
        ),
        database=CLIENTS,
        values={
            "text": "Solicito los datos que tengan de mi padre, que falleció.",
            "applicant": person("Nora Ausente", 9_100_000_043, woman=True),
            "capacity": "successor",
        },
    )


def _not_ours(days: Days) -> Told:
    """An inquiry to the wrong body is answered so within its own term."""
    received, answered = days.back(13), days.back(10)
    return Told(
        "not_ours",
        person("Simón Equívoco", 9_100_000_044),
        "know",
        received,
        (
            Fact(ACKNOWLEDGED, received, letter=_ACK, reached=received),
            Fact(
                ANSWERED,
                answered,
                letter="not_responsible_inquiry",
                decision="denied",
                ground="not_responsible",
                party=HARDWARE,
                reached=answered,
            ),
            Fact(CLOSED, days.back(9)),
        ),
        values={"role": "neither", "text": "¿Qué datos tienen de mis compras de herramientas?"},
    )


def _novelty_done(days: Days) -> Told:
    """The bakery as processor: updated within five business days, and the controller told."""
    received, answered = days.back(10), days.back(7)
    return Told(
        "novelty_done",
        person("Eloísa Ribera", 9_100_000_045, woman=True),
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
            Fact(
                EXECUTED, days.back(8), database=CLIENTS, execution="updated", responsible="Ventas"
            ),
            Fact(ANSWERED, answered, letter="novelty_done", party=COFFEE, reached=answered),
            Fact(CLOSED, days.back(6)),
        ),
        database=CLIENTS,
        party=COFFEE,
        values={
            "role": "processor",
            "text": "Cambió la dirección de una persona del programa de fidelidad.",
        },
    )


def _unrelated(days: Days) -> Told:
    received, answered = days.back(9), days.back(7)
    typed = {"respuesta de fondo": "Las vacantes se publican en la puerta de la tienda."}
    return Told(
        "unrelated",
        person("Fabio Aspirante", 9_100_000_046),
        "unrelated",
        received,
        (
            Fact(ANSWERED, answered, letter="answer_other_law", typed=typed, reached=answered),
            Fact(CLOSED, days.back(6)),
        ),
        values={"text": "¿Tienen vacantes de panadero?"},
    )


def _repeated(days: Days) -> Told:
    """She asks for the same again; a step recorded in the wrong case was struck out."""
    received = days.back(1)
    return Told(
        "repeated",
        person("Beatriz Fábula", 9_100_000_001, woman=True),
        "access",
        received,
        (
            Fact(ACKNOWLEDGED, received, letter=_ACK, reached=received),
            Fact(IDENTITY_VERIFIED, received, reason="Copia del pasaporte."),
            Fact(STRUCK, received, note="El pasaporte era de otra solicitud."),
        ),
        database=CLIENTS,
        earlier="in_time",
        relation=REPEATS,
        values={"text": TEXTS["access"]},
    )
