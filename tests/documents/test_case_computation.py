"""The computation of a whole case: every date with its count, how it stands, and its paper."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from privdesk.documents.case_computation import CaseComputation, case_computation
from privdesk.documents.computation_sheet import SheetFrame, case_sheet_pdf
from privdesk.rules.calendar import Calendar
from privdesk.rules.case import Case, frozen, thawed
from privdesk.rules.events import Event
from privdesk.rules.procedure import assess

FRAME = SheetFrame(
    "Panadería Ejemplo S.A.S.", datetime(2027, 2, 10, 15, tzinfo=UTC), seal="1284:9f3a71c2"
)
ASKED = Event(1, "sent", date(2026, 11, 24), step="completion_asked", missing=("address",))
REACHED = Event(2, "delivered", date(2026, 11, 24), step="completion_asked", about=1)
COMPLETED = Event(3, "completed", date(2027, 1, 12))
EXTENDED = Event(
    4, "sent", date(2027, 2, 1), step="extended", until=date(2027, 2, 9), reason="Falta nómina."
)
ANSWERED = Event(5, "sent", date(2027, 2, 8), step="answered", decision="partly", document="C-1")
ASKED_AREA = Event(6, "sent", date(2027, 1, 20), step="area_asked", until=date(2027, 1, 25))
ERASED = Event(7, "executed", date(2027, 2, 9), execution="erased", until=date(2027, 6, 1))
WHOLE = (ASKED, REACHED, COMPLETED, EXTENDED, ANSWERED, ASKED_AREA, ERASED)


def whole(*events: Event, kind: str = "claim", right: str = "erase") -> CaseComputation:
    case = Case(kind, date(2026, 11, 20), events, right=right)
    calendar = Calendar()
    found = assess(case, calendar)
    return case_computation(
        case, found, calendar, number="2026-0142", person="Ana Ficticia", places={7: "Clientes"}
    )


def standing(found: CaseComputation) -> dict[str, str]:
    return {c.term: c.standing for c in found.all}


def printed(found: CaseComputation) -> str:
    pages = PdfReader(BytesIO(case_sheet_pdf(found, FRAME))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_every_deadline_of_the_case_is_there() -> None:
    found = whole(*WHOLE)
    assert [c.term for c in found.terms] == [
        *("claim.completion", "claim.transfer", "claim.legend", "claim.withdrawal"),
        *("claim.answer", "claim.extension"),
    ]
    assert {c.term for c in found.own} >= {"area.reply", "claim.execution", "backups.gone"}
    assert all(c.standing for c in found.all)


def test_a_case_says_how_each_term_stands() -> None:
    stands = standing(whole(*WHOLE))
    assert stands["claim.completion"] == "Cumplido el 24/11/2026, en término."
    assert stands["claim.answer"].startswith("Se prorrogó")
    assert stands["claim.extension"] == "Cumplido el 08/02/2027, en término."
    assert stands["claim.withdrawal"] == "Terminó el 12/01/2027."
    assert stands["area.reply"] == "Pendiente."
    assert stands["backups.gone"] == "Pendiente."


def test_what_hides_the_answer_is_said() -> None:
    stands = standing(whole(ASKED, REACHED))
    assert stands["claim.answer"].startswith("No corre: se requirió a tiempo")
    assert stands["claim.withdrawal"].startswith("Corre para la persona")
    withdrawn = Event(3, "withdrawn", date(2027, 1, 26), withdrawal="silent")
    assert "desistimiento" in standing(whole(ASKED, REACHED, withdrawn))["claim.answer"]
    moved = Event(1, "sent", date(2026, 11, 23), step="transferred", reason="No somos.")
    assert "trasladó" in standing(whole(moved))["claim.answer"]


def test_a_late_answer_is_said_to_be_late() -> None:
    late = Event(1, "sent", date(2026, 12, 10), step="answered", decision="granted")
    assert standing(whole(late, kind="inquiry", right="know"))["inquiry.answer"] == (
        "Cumplido el 10/12/2026, después del límite."
    )
    between = Event(1, "sent", date(2026, 12, 4), step="answered", decision="granted")
    assert "pasada la meta" in standing(whole(between, kind="inquiry"))["inquiry.answer"]


def test_the_facts_are_told_as_they_happened_with_what_the_rules_remark() -> None:
    found = whole(*WHOLE)
    days = [fact.day for fact in found.facts]
    assert days == sorted(days)
    words = [fact.words for fact in found.facts]
    assert words[0] == "Recibo de la solicitud"
    assert any("Faltaba: Dirección" in w for w in words)
    assert any("Nueva fecha: 09/02/2027" in w for w in words)
    assert any("carta C-1" in w and "Procede en parte" in w for w in words)
    assert "Suprimido (Clientes). En copias de respaldo hasta el 01/06/2027" in words
    extension = next(fact for fact in found.facts if "Prórroga" in fact.words)
    assert extension.remarks  # sent between the target and the limit


def test_a_struck_fact_is_not_told() -> None:
    struck = Event(2, "struck", date(2026, 11, 25), about=1)
    assert len(whole(ASKED, struck).facts) == 1


def test_a_closed_case_shows_the_days_of_the_dates_it_kept() -> None:
    calendar, received = Calendar(), date(2026, 11, 10)
    answered = Event(1, "sent", date(2026, 11, 20), step="answered", decision="granted")
    rows = assess(Case("inquiry", received, (answered,), right="know"), calendar).deadlines
    closed = Event(2, "closed", date(2026, 11, 21), counted=thawed(frozen(rows)))
    case = Case("inquiry", received, (answered, closed), right="know")
    found = case_computation(case, assess(case, calendar), calendar, number="1", person="Ana")
    answer = found.of("inquiry.answer")
    assert answer is not None
    assert answer.has_days
    assert "se cerró el 21/11/2026" in answer.note
    assert "se cerró el 21/11/2026" in found.note


@pytest.mark.parametrize(
    ("kind", "right"),
    [
        ("petition", "petition"),
        ("credit", "credit"),
        ("unrelated", "unrelated"),
        ("novelty", "novelty"),
    ],
)
def test_other_kinds_have_their_sheet_too(kind: str, right: str) -> None:
    found = whole(kind=kind, right=right)
    assert found.all
    text = printed(found)
    assert "Cómputo de términos" in text
    assert found.lines[0][1] in text


def test_the_sheet_prints_every_date_its_days_and_the_law() -> None:
    found = whole(*WHOLE)
    text = printed(found)
    for wanted in (
        "Solicitud 2026-0142, de Ana Ficticia",
        "Hechos desde los que se cuenta",
        "Términos de la ley",
        "Trabajo de la oficina, sin cuenta de días",
        "Respuesta al reclamo",
        "El término estuvo detenido hasta que el reclamo quedó completo",
        "mié 25/11/2026 a mar 12/01/2027",
        "Enero de 2027",
        "mes 2",
        "Festivos de 2026 y 2027",
        "Sello de auditoría 1284:9f3a71c2",
        "Solicitud 2026-0142 · cómputo hecho el 10/02/2027",
    ):
        assert wanted in text, wanted
    assert case_sheet_pdf(found, FRAME) == case_sheet_pdf(found, FRAME)


def test_hostile_values_print_and_do_not_break_it() -> None:
    case = Case("claim", date(2026, 11, 20), (), right="erase")
    found = case_computation(
        case,
        assess(case, Calendar()),
        Calendar(),
        number="<b>=1+1\x00",
        person="😀 \u202e" + "x" * 10_000,
    )
    assert "U+1F600" in printed(found)


def test_one_about_an_event_is_found_among_several() -> None:
    other = Event(8, "sent", date(2027, 1, 21), step="area_asked", until=date(2027, 1, 28))
    found = whole(*WHOLE, other)
    asked = found.of("area.reply", 8)
    assert asked is not None
    assert asked.due == date(2027, 1, 28)
    assert found.of("claim.unknown") is None
