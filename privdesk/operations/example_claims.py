"""The example's claims that show the law's whole course: completed, extended, denied, executed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from privdesk.operations.example_contents import TEXTS
from privdesk.operations.example_days import Days
from privdesk.operations.example_facts import Fact, File, Told
from privdesk.operations.example_office import (
    CLIENTS,
    DELIVERIES,
    NEWS,
    person,
)
from privdesk.rules.events import (
    ACKNOWLEDGED,
    ANSWERED,
    AREA_ASKED,
    AREA_REPLIED,
    CHANGE_TOLD,
    CLOSED,
    COMPLAINED,
    COMPLETED,
    COMPLETION_ASKED,
    DECIDED,
    EXECUTED,
    EXTENDED,
    IDENTITY_VERIFIED,
    LEGEND_CERTIFIED,
    LEGEND_LIFTED,
    LEGEND_SET,
    LEGEND_TOLD,
    REPLY_INCOMPLETE,
)


class Decision(TypedDict):
    """What a decision and its answer say alike."""

    decision: str
    ground: str
    reason: str


_ACK = "acknowledgement_claim"
_MOTIVE = "La persona pide que se supriman sus datos."
_BILLS = "Las facturas se conservan por deber legal; lo demás ya no tiene finalidad."
_PROOF: File = (
    "Constancia de eliminación.txt",
    b"Constancia de ejemplo: registros eliminados del sistema de pedidos.\n",
)


def claims(days: Days) -> Iterator[Told]:
    """Each claim with its whole story up to today."""
    yield _granted_in_part(days)
    yield _denied(days)
    yield _rest_in_backups(days)
    yield _late_legend(days)
    yield _to_be_carried_out(days)
    yield _complained(days)


def _text(right: str) -> dict[str, str]:
    return {"text": TEXTS[right]}


def _granted_in_part(days: Days) -> Told:
    """Incomplete, completed, extended, granted in part; done in two databases and one processor."""
    return Told(
        "granted_in_part",
        person("Ernesto Cuento", 9_100_000_002),
        "erase",
        days.back(46),
        (*_completed_late(days), *_disputed(days), *_extended(days), *_carried_out(days)),
        database=CLIENTS,
        values=_text("erase"),
    )


def _completed_late(days: Days) -> Iterator[Fact]:
    """Asked for in time, replied to in two steps."""
    received, asked = days.back(46), days.back(44)
    yield Fact(ACKNOWLEDGED, received, letter=_ACK, reached=received)
    yield Fact(
        COMPLETION_ASKED,
        asked,
        letter="completion",
        reached=asked,
        missing=("address", "documents"),
    )
    yield Fact(REPLY_INCOMPLETE, days.back(34), note="Envió la dirección, no los documentos.")
    yield Fact(COMPLETED, days.back(24), note="Envió los documentos que faltaban.")


def _disputed(days: Days) -> Iterator[Fact]:
    """The legend in both databases, told to the processor; the data searched for."""
    day = days.back(23)
    for base in (CLIENTS, NEWS):
        yield Fact(LEGEND_SET, day, database=base, reason=_MOTIVE)
    yield Fact(LEGEND_CERTIFIED, day, letter="legend_record", reason=_MOTIVE)
    yield Fact(
        LEGEND_TOLD, day, letter="legend_notice", party=DELIVERIES, reason=_MOTIVE, reached=day
    )
    yield Fact(
        AREA_ASKED,
        days.back(22),
        letter="internal_referral",
        area="Sistemas",
        reason="Buscar los datos de la persona en los dos sistemas.",
        until=days.back(16),
    )
    replied = days.back(15)
    yield Fact(AREA_REPLIED, replied, area="Sistemas", note="Hay datos en los dos sistemas.")
    for base in (CLIENTS, NEWS):
        yield Fact(EXECUTED, replied, database=base, execution="found")


def _extended(days: Days) -> Iterator[Fact]:
    sent = days.back(13)
    why = "No hay archivo de direcciones de Mercadeo: se debe revisar a mano."
    yield Fact(
        EXTENDED, sent, letter="extension_claim", until=days.back(5), reason=why, reached=sent
    )
    yield Fact(IDENTITY_VERIFIED, days.back(12), reason="Copia de la cédula.")


def _carried_out(days: Days) -> Iterator[Fact]:
    """Decided, answered, and done everywhere; one database leaves a rest in the backups."""
    day, last = days.back(6), days.back(5)
    duty: Decision = {"decision": "partly", "ground": "legal_duty", "reason": _BILLS}
    yield Fact(DECIDED, days.back(7), **duty)
    yield Fact(
        EXECUTED,
        day,
        database=CLIENTS,
        execution="erased",
        responsible="Sistemas",
        until=days.ahead(3),
        file=_PROOF,
    )
    yield Fact(EXECUTED, day, database=NEWS, execution="erased", responsible="Mercadeo")
    yield Fact(CHANGE_TOLD, day, letter="change_notice", party=DELIVERIES, reached=day)
    for base in (CLIENTS, NEWS):
        yield Fact(LEGEND_LIFTED, day, database=base)
    yield Fact(ANSWERED, day, letter="answer_claim_partly", reached=day, **duty)
    yield Fact(EXECUTED, last, party=DELIVERIES, execution="erased", responsible="El encargado")
    yield Fact(CLOSED, days.back(4))


def _denied(days: Days) -> Told:
    """For a legal duty, whose norm the letter cites."""
    answered, why = days.back(5), "Todos los datos están en facturas que la ley manda conservar."
    return Told(
        "denied",
        person("Óscar Ilusión", 9_100_000_007),
        "erase",
        days.back(14),
        (
            Fact(ACKNOWLEDGED, days.back(14), letter=_ACK, reached=days.back(14)),
            Fact(COMPLETED, days.back(13)),
            Fact(LEGEND_SET, days.back(13), database=CLIENTS, reason=_MOTIVE),
            Fact(DECIDED, days.back(6), decision="denied", ground="legal_duty", reason=why),
            Fact(
                ANSWERED,
                answered,
                letter="denial_claim",
                decision="denied",
                ground="legal_duty",
                reason=why,
                reached=answered,
            ),
            Fact(LEGEND_LIFTED, answered, database=CLIENTS),
            Fact(CLOSED, days.back(4)),
        ),
        database=CLIENTS,
        values=_text("erase"),
    )


def _rest_in_backups(days: Days) -> Told:
    """Erased and closed; the backups hold the data some weeks more."""
    answered = days.back(6)
    why = "La finalidad terminó y ningún deber obliga a conservar los datos."
    return Told(
        "backups",
        person("Carolina Sueño", 9_100_000_008, woman=True),
        "erase",
        days.back(16),
        (
            Fact(ACKNOWLEDGED, days.back(16), letter=_ACK, reached=days.back(16)),
            Fact(COMPLETED, days.back(16)),
            Fact(LEGEND_SET, days.back(15), database=NEWS, reason=_MOTIVE),
            Fact(IDENTITY_VERIFIED, days.back(14), reason="Copia de la cédula."),
            Fact(DECIDED, days.back(7), decision="granted", reason=why),
            Fact(
                EXECUTED,
                days.back(7),
                database=NEWS,
                execution="erased",
                responsible="Mercadeo",
                until=days.ahead(40),
                file=_PROOF,
            ),
            Fact(LEGEND_LIFTED, answered, database=NEWS),
            Fact(ANSWERED, answered, letter="answer_claim", decision="granted", reached=answered),
            Fact(CLOSED, days.back(5)),
        ),
        database=NEWS,
        values={"text": "Solicito que supriman mis datos del boletín y de las promociones."},
    )


def _late_legend(days: Days) -> Told:
    return Told(
        "late_legend",
        person("Mateo Acertijo", 9_100_000_009),
        "rectify",
        days.back(8),
        (
            Fact(ACKNOWLEDGED, days.back(8), letter=_ACK, reached=days.back(8)),
            Fact(COMPLETED, days.back(8)),
            Fact(LEGEND_SET, days.back(3), database=CLIENTS, reason="Se puso al notarlo."),
        ),
        database=CLIENTS,
        values=_text("rectify"),
    )


def _to_be_carried_out(days: Days) -> Told:
    """Granted; done in one place, pending in the other, its legend still to be lifted."""
    answered = days.back(2)
    return Told(
        "executing",
        person("Verónica Alba", 9_100_000_010, woman=True),
        "revoke",
        days.back(11),
        (
            Fact(ACKNOWLEDGED, days.back(11), letter=_ACK, reached=days.back(11)),
            Fact(COMPLETED, days.back(11)),
            Fact(LEGEND_SET, days.back(10), database=NEWS, reason="Revoca la autorización."),
            Fact(EXECUTED, days.back(9), database=NEWS, execution="found"),
            Fact(EXECUTED, days.back(9), party=DELIVERIES, execution="found"),
            Fact(ANSWERED, answered, decision="granted", reached=answered),
            Fact(
                EXECUTED, days.back(1), database=NEWS, execution="stopped", responsible="Mercadeo"
            ),
        ),
        database=NEWS,
        values=_text("revoke"),
    )


def _complained(days: Days) -> Told:
    """Answered late; the person went to the authority."""
    answered = days.back(12)
    return Told(
        "complained",
        person("Rebeca Faro", 9_100_000_012, woman=True),
        "breach",
        days.back(30),
        (
            Fact(ACKNOWLEDGED, days.back(30)),
            Fact(COMPLETED, days.back(30)),
            Fact(LEGEND_SET, days.back(29), database=NEWS, reason="Sigue recibiendo publicidad."),
            Fact(ANSWERED, answered, decision="granted", reached=answered),
            Fact(EXECUTED, answered, database=NEWS, execution="done", responsible="Mercadeo"),
            Fact(LEGEND_LIFTED, answered, database=NEWS),
            Fact(
                COMPLAINED,
                days.back(7),
                reason="Radicado ficticio 26-000000: la respuesta llegó tarde.",
            ),
            Fact(CLOSED, days.back(6)),
        ),
        database=NEWS,
        values=_text("breach"),
    )
