"""Every event of a request has its words and its icon, and says every fact it carries."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from privdesk.rules import events as kinds
from privdesk.text import say
from privdesk.ui import icons
from privdesk.ui.pages.event_shown import EventShown
from privdesk.ui.pages.event_words import ICONS, event_detail, event_line, event_title

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
PLAIN = EventShown(
    id=1,
    kind=kinds.NOTE,
    step=None,
    on=date(2026, 11, 23),
    at=NOW,
    time_known=False,
    recorded_at=NOW,
    about=None,
    document=None,
    decision=None,
    channel=None,
    address="",
    note="",
    struck=None,
    flags=(),
)


@pytest.mark.parametrize("kind", sorted(set(kinds.EVENT_KINDS) - {kinds.STRUCK}))
def test_each_kind_has_a_title_and_an_icon(kind: str) -> None:
    assert event_title(replace(PLAIN, kind=kind))
    assert ICONS[kind] in icons.names()


@pytest.mark.parametrize("step", sorted(kinds.STEPS))
def test_each_step_is_told_as_issued_sent_delivered_and_bounced(step: str) -> None:
    told = [kinds.ISSUED, kinds.SENT, kinds.DELIVERED, kinds.BOUNCED]
    if step in kinds.KEPT:
        told.remove(kinds.SENT)
    titles = [event_title(replace(PLAIN, kind=kind, step=step)) for kind in told]
    assert len(set(titles)) == len(told)
    bare = {say(kinds.EVENT_KINDS[kind]) for kind in told}
    assert not bare & set(titles)  # each names its step


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (
            replace(PLAIN, kind=kinds.SENT, step=kinds.COMPLETION_ASKED, missing=("address",)),
            "Falta: dirección",
        ),
        (
            replace(PLAIN, kind=kinds.SENT, step=kinds.EXTENDED, until=date(2026, 12, 1)),
            "Nueva fecha: 01/12/2026",
        ),
        (
            replace(PLAIN, kind=kinds.SENT, step=kinds.AREA_ASKED, until=date(2026, 12, 1)),
            "Fecha interna: 01/12/2026",
        ),
        (
            replace(PLAIN, kind=kinds.EXECUTED, execution="erased", until=date(2027, 3, 1)),
            "Queda en copias de respaldo hasta el 01/03/2027",
        ),
        (replace(PLAIN, kind=kinds.EXECUTED, responsible="Jorge"), "Lo hizo: Jorge"),
        (
            replace(PLAIN, kind=kinds.DECIDED, decision="denied", ground="no_data", reason="Nada"),
            "No procede\nCausal: No hay datos\nMotivo: Nada",
        ),
        (
            replace(PLAIN, kind=kinds.IDENTITY_VERIFIED, reason="Copia de la cédula"),
            "Cómo: Copia de la cédula",
        ),
        (
            replace(PLAIN, kind=kinds.RECLASSIFIED, kind_after="inquiry", right_after="know"),
            "Consulta · Conocer",
        ),
        (
            replace(PLAIN, kind=kinds.WITHDRAWN, withdrawal="silent"),
            "Tácito: dos meses sin respuesta",
        ),
        (
            replace(PLAIN, kind=kinds.SENT, step=kinds.TRANSFERRED, place_name="Otra Entidad"),
            "Tercero o base de datos: Otra Entidad",
        ),
        (replace(PLAIN, kind=kinds.SENT, step=kinds.AREA_ASKED, reason="Todo"), "Se pide: Todo"),
        (replace(PLAIN, note="<b>{x}</b>"), "<b>{x}</b>"),
    ],
)
def test_each_fact_is_said(event: EventShown, words: str) -> None:
    assert event_detail(event) == words


def test_a_place_and_an_area_stand_in_the_title() -> None:
    done = replace(PLAIN, kind=kinds.EXECUTED, execution="erased", place_name="Clientes")
    assert event_title(done) == "Suprimido: Clientes"
    asked = replace(PLAIN, kind=kinds.SENT, step=kinds.AREA_ASKED, area="Sistemas")
    assert event_title(asked) == "Remisión interna a Sistemas"
    replied = replace(PLAIN, kind=kinds.AREA_REPLIED)
    assert event_title(replied, "Sistemas") == "Respuesta interna de Sistemas"
    assert event_title(replied) == "Respuesta del área"


def test_a_line_tells_events_apart() -> None:
    event = replace(PLAIN, note="Llamó " * 40)
    assert event_line(event).startswith("23/11/2026 · Nota · Llamó")
    assert len(event_line(event)) < 100
