"""The example's claims that show the law's whole course: completed, extended, denied, executed."""

from __future__ import annotations

from collections.abc import Iterator

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
    back = days.back
    asked, complete, answered, done = back(44), back(24), back(6), back(5)
    stopped = "No hay archivo de direcciones de Mercadeo: se debe revisar a mano."
    return Told(
        "granted_in_part",
        person("Ernesto Cuento", 9_100_000_002),
        "erase",
        back(46),
        (
            Fact(ACKNOWLEDGED, back(46), letter=_ACK, reached=back(46)),
            Fact(
                COMPLETION_ASKED,
                asked,
                letter="completion",
                reached=asked,
                missing=("address", "documents"),
            ),
            Fact(REPLY_INCOMPLETE, back(34), note="Envió la dirección, no los documentos."),
            Fact(COMPLETED, complete, note="Envió los documentos que faltaban."),
            Fact(LEGEND_SET, back(23), database=CLIENTS, reason=_MOTIVE),
            Fact(LEGEND_SET, back(23), database=NEWS, reason=_MOTIVE),
            Fact(LEGEND_CERTIFIED, back(23), letter="legend_record", reason=_MOTIVE),
            Fact(
                LEGEND_TOLD,
                back(23),
                letter="legend_notice",
                party=DELIVERIES,
                reason=_MOTIVE,
                reached=back(23),
            ),
            Fact(
                AREA_ASKED,
                back(22),
                letter="internal_referral",
                area="Sistemas",
                reason="Buscar los datos de la persona en los dos sistemas.",
                until=back(16),
            ),
            Fact(AREA_REPLIED, back(15), area="Sistemas", note="Hay datos en los dos sistemas."),
            Fact(EXECUTED, back(15), database=CLIENTS, execution="found"),
            Fact(EXECUTED, back(15), database=NEWS, execution="found"),
            Fact(
                EXTENDED,
                back(13),
                letter="extension_claim",
                until=done,
                reason=stopped,
                reached=back(13),
            ),
            Fact(IDENTITY_VERIFIED, back(12), reason="Copia de la cédula."),
            Fact(DECIDED, back(7), decision="partly", ground="legal_duty", reason=_BILLS),
            Fact(
                ANSWERED,
                answered,
                letter="answer_claim_partly",
                decision="partly",
                ground="legal_duty",
                reason=_BILLS,
                reached=answered,
            ),
            Fact(
                EXECUTED,
                answered,
                database=CLIENTS,
                execution="erased",
                responsible="Sistemas",
                until=days.ahead(3),
                file=_PROOF,
            ),
            Fact(EXECUTED, answered, database=NEWS, execution="erased", responsible="Mercadeo"),
            Fact(CHANGE_TOLD, answered, letter="change_notice", party=DELIVERIES, reached=answered),
            Fact(EXECUTED, done, party=DELIVERIES, execution="erased", responsible="El encargado"),
            Fact(LEGEND_LIFTED, done, database=CLIENTS),
            Fact(LEGEND_LIFTED, done, database=NEWS),
            Fact(CLOSED, back(4)),
        ),
        database=CLIENTS,
        values=_text("erase"),
    )


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
    decision = {"análisis": "La finalidad terminó y ningún deber obliga a conservar los datos."}
    return Told(
        "backups",
        person("Carolina Sueño", 9_100_000_008, woman=True),
        "erase",
        days.back(16),
        (
            Fact(ACKNOWLEDGED, days.back(16), letter=_ACK, reached=days.back(16)),
            Fact(COMPLETED, days.back(16)),
            Fact(LEGEND_SET, days.back(15), database=NEWS, reason=_MOTIVE),
            Fact(
                EXECUTED,
                days.back(7),
                database=NEWS,
                execution="erased",
                responsible="Mercadeo",
                until=days.ahead(40),
                file=_PROOF,
            ),
            Fact(
                ANSWERED,
                answered,
                letter="answer_claim",
                decision="granted",
                reached=answered,
                typed=decision,
            ),
            Fact(LEGEND_LIFTED, answered, database=NEWS),
            Fact(CLOSED, days.back(5)),
        ),
        database=NEWS,
        values=_text("erase"),
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
