"""The example's claims that end without an answer, or wait: completion, withdrawal, transfer."""

from __future__ import annotations

from collections.abc import Iterator

from privdesk.operations.example_contents import TEXTS
from privdesk.operations.example_days import Days
from privdesk.operations.example_facts import Fact, Told
from privdesk.operations.example_office import (
    CLIENTS,
    HARDWARE,
    person,
)
from privdesk.records.request_link import FOLLOWS
from privdesk.rules.events import (
    ACKNOWLEDGED,
    CLOSED,
    COMPLETED,
    COMPLETION_ASKED,
    EXPRESS,
    LEGEND_LIFTED,
    LEGEND_SET,
    SILENT,
    TRANSFER_TOLD,
    TRANSFERRED,
    VOIDED,
    WITHDRAWAL_TOLD,
    WITHDRAWN,
)

_ACK = "acknowledgement_claim"


def unanswered(days: Days) -> Iterator[Told]:
    """Each claim with its whole story up to today."""
    yield _withdrawn_by_silence(days)
    yield _after_the_withdrawal(days)
    yield _withdrawal_to_declare(days)
    yield _awaiting_completion(days)
    yield _transferred(days)
    yield _withdrawn_expressly(days)
    yield _annulled(days)


def _text(right: str) -> dict[str, str]:
    return {"text": TEXTS[right]}


def _asked_and_silent(days: Days, received: int) -> tuple[Fact, ...]:
    asked = days.back(received - 1)
    return (
        Fact(ACKNOWLEDGED, days.back(received), letter=_ACK, reached=days.back(received)),
        Fact(COMPLETION_ASKED, asked, letter="completion", reached=asked, missing=("documents",)),
    )


_LUCIA = person("Lucía Relato", 9_100_000_003, woman=True)


def _withdrawn_by_silence(days: Days) -> Told:
    declared = days.back(4)
    return Told(
        "withdrawn",
        _LUCIA,
        "rectify",
        days.back(58),
        (
            *_asked_and_silent(days, 58),
            Fact(WITHDRAWN, declared, withdrawal=SILENT),
            Fact(WITHDRAWAL_TOLD, declared, letter="withdrawal_silent", reached=declared),
            Fact(CLOSED, days.back(3)),
        ),
        database=CLIENTS,
        values=_text("rectify"),
    )


def _after_the_withdrawal(days: Days) -> Told:
    """Her reply after the date opens a new claim, linked to the withdrawn one."""
    received = days.back(1)
    return Told(
        "again",
        _LUCIA,
        "rectify",
        received,
        (Fact(ACKNOWLEDGED, received, letter=_ACK, reached=received), Fact(COMPLETED, received)),
        database=CLIENTS,
        earlier="withdrawn",
        relation=FOLLOWS,
        values={"text": "Insisto en la corrección de mi apellido; adjunto copia de mi cédula."},
    )


def _withdrawal_to_declare(days: Days) -> Told:
    return Told(
        "silent",
        person("Andrés Espejismo", 9_100_000_004),
        "update",
        days.back(53),
        _asked_and_silent(days, 53),
        database=CLIENTS,
        values=_text("update"),
    )


def _awaiting_completion(days: Days) -> Told:
    asked = days.back(5)
    return Told(
        "awaiting",
        person("Paula Novela", 9_100_000_005, woman=True),
        "erase",
        days.back(6),
        (
            Fact(ACKNOWLEDGED, days.back(6), letter=_ACK, reached=days.back(6)),
            Fact(COMPLETION_ASKED, asked, letter="completion", reached=asked, missing=("address",)),
        ),
        database=CLIENTS,
        values=_text("erase"),
    )


def _transferred(days: Days) -> Told:
    """To who is competent, with both letters."""
    sent = days.back(4)
    why = "Los datos los recogió y los usa Ferretería Inventada S.A.S., no la panadería."
    return Told(
        "transferred",
        person("Sara Mito", 9_100_000_006, woman=True),
        "breach",
        days.back(5),
        (
            Fact(ACKNOWLEDGED, days.back(5), letter=_ACK, reached=days.back(5)),
            Fact(TRANSFERRED, sent, letter="transfer", party=HARDWARE, reason=why, reached=sent),
            Fact(
                TRANSFER_TOLD,
                sent,
                letter="transfer_notice",
                party=HARDWARE,
                reason=why,
                reached=sent,
            ),
            Fact(CLOSED, days.back(3)),
        ),
        values={"role": "neither", "text": "Recibo mensajes de una ferretería que no conozco."},
    )


def _withdrawn_expressly(days: Days) -> Told:
    told = days.back(17)
    return Told(
        "express",
        person("Alonso Marea", 9_100_000_011),
        "update",
        days.back(20),
        (
            Fact(ACKNOWLEDGED, days.back(20)),
            Fact(COMPLETED, days.back(20)),
            Fact(LEGEND_SET, days.back(19), database=CLIENTS, reason="Pide actualizar."),
            Fact(WITHDRAWN, days.back(18), withdrawal=EXPRESS, reason="Ya no vive en esa ciudad."),
            Fact(LEGEND_LIFTED, days.back(18), database=CLIENTS),
            Fact(WITHDRAWAL_TOLD, told, letter="withdrawal_express", reached=told),
            Fact(CLOSED, days.back(16)),
        ),
        database=CLIENTS,
        values=_text("update"),
    )


def _annulled(days: Days) -> Told:
    return Told(
        "annulled",
        person("Elena Copia", 9_100_000_013, woman=True),
        "know",
        days.back(9),
        (Fact(VOIDED, days.back(8), reason="Se registró dos veces el mismo correo."),),
        values=_text("know"),
    )
