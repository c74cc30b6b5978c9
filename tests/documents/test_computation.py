"""How a term was counted, as words, days and paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from privdesk.documents.computation import Computation, Which
from privdesk.documents.computation_sheet import SheetFrame, computation_sheet_pdf
from privdesk.documents.count_words import span_words
from privdesk.documents.term_count import Whose, computation
from privdesk.rules.calendar import Calendar, Closure, DayOff
from privdesk.rules.case import CLOSING, Case, CaseDeadline, frozen, thawed
from privdesk.rules.events import Event
from privdesk.rules.procedure import assess

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
FRAME = SheetFrame("Panadería Ejemplo S.A.S.", NOW, seal="1284:9f3a71c2")
DAY = timedelta(days=1)


def counted(
    term: str = "inquiry.answer",
    received: date = date(2026, 11, 10),
    calendar: Calendar | None = None,
    person: str = "Ana Ficticia",
) -> Computation:
    calendar = calendar or Calendar()
    case = Case("inquiry" if term.startswith("inquiry") else "claim", received)
    assessed = assess(case, calendar)
    row = next(d for d in assessed.deadlines if d.term == term)
    whose = Whose("2026-0142", person, received)
    return computation(row, calendar, whose, extension=assessed.extension)


def completed(announced: date | None = None) -> list[Computation]:
    """The dates of a claim of 20/11/2026, asked for on the 24th, complete on 12/01/2027."""
    events = [
        Event(1, "sent", date(2026, 11, 24), step="completion_asked", missing=("address",)),
        Event(2, "completed", date(2027, 1, 12)),
    ]
    if announced:
        sent = date(2027, 2, 1)
        events.append(Event(3, "sent", sent, step="extended", until=announced, reason="Faltan."))
    calendar, received = Calendar(), date(2026, 11, 20)
    assessed = assess(Case("claim", received, tuple(events)), calendar)
    whose = Whose("2026-0142", "Ana Ficticia", received)
    return [computation(r, calendar, whose) for r in assessed.deadlines]


def of(found: list[Computation], term: str) -> Computation:
    return next(c for c in found if c.term == term)


def test_the_count_of_the_picture() -> None:
    found = counted()
    assert found.title == "Cómo se contó el 25/11/2026"
    assert found.subject.startswith("Respuesta a la consulta: diez (10) días hábiles.")
    assert [(r.kind, r.label, r.day) for r in found.readings] == [
        ("limit", "Límite legal", date(2026, 11, 25)),
        ("target", "Meta", date(2026, 11, 24)),
        ("extension", "Si se prorroga", date(2026, 12, 2)),
    ]
    assert found.readings[2].text.endswith("Meta: 01/12/2026.")
    assert found.numbered("limit")[date(2026, 11, 11)] == 1
    assert found.numbered("limit")[date(2026, 11, 25)] == 10
    assert found.numbered("target")[date(2026, 11, 10)] == 1
    assert found.numbered("target")[date(2026, 11, 24)] == 10
    shown = [span_words(span, "day") for span in found.not_counted("limit")]
    assert shown == ["sáb 14 y dom 15", "lun 16", "sáb 21 y dom 22"]
    assert "Independencia de Cartagena" in found.not_counted("limit")[1].why
    assert found.note == "Sábado no hábil. Festivos de 2026, incluida la Ley 2578 de 2026."
    assert found.law_words() == (
        "«… contados a partir de la fecha de recibo …» Ley 1581 de 2012, art. 14."
    )


@pytest.mark.parametrize("which", ["limit", "target"])
@pytest.mark.parametrize(
    "term", ["inquiry.answer", "claim.answer", "claim.completion", "claim.transfer", "claim.legend"]
)
def test_every_day_up_to_the_end_is_counted_or_said_why_not(term: str, which: Which) -> None:
    day = date(2026, 3, 20)
    while day < date(2026, 4, 20):
        found = counted(term, day)
        assert found.start is not None
        numbers = found.numbered(which)
        skipped = {
            span.first + n * DAY for span in found.not_counted(which) for n in range(span.count)
        }
        last = max(numbers)
        between = {found.start + n * DAY for n in range(1, (last - found.start).days + 1)}
        assert between <= set(numbers) | skipped
        assert not skipped & set(numbers)
        assert sorted(numbers.values()) == list(range(1, len(numbers) + 1))
        day += DAY


def test_weeks_cover_the_count_and_months_do_not_lose_a_day() -> None:
    found = counted("claim.answer", date(2026, 11, 18))
    assert found.months() == (date(2026, 11, 1), date(2026, 12, 1))
    shown = {
        day
        for month in found.months()
        for week in found.weeks(month)
        for day in week
        if day.month == month.month
    }
    assert set(found.numbered("limit")) <= shown
    assert {found.start, found.due, found.target} <= shown


def test_the_note_is_true_for_the_years_shown() -> None:
    assert counted(received=date(2024, 5, 2)).note == "Sábado no hábil. Festivos de 2024."
    assert "2025 y 2026" in counted(received=date(2025, 12, 19)).note
    saturday = Calendar(saturday_is_business=True)
    assert counted(calendar=saturday).note.startswith("Sábado hábil.")


def test_the_offices_own_days_and_closures_are_named() -> None:
    calendar = Calendar(
        days_off=[DayOff(date(2026, 11, 13), "Día cívico", "Decreto 1")],
        closures=[Closure(date(2026, 11, 24), date(2026, 11, 26), "Inventario")],
    )
    found = counted(calendar=calendar)
    assert any(s.why == "Día cívico (Decreto 1)" for s in found.not_counted("limit"))
    assert "Inventario" in found.readings[1].text
    assert found.why_off(date(2026, 11, 13)) == "Día cívico (Decreto 1)"


def test_a_closed_case_shows_what_was_kept_and_is_not_counted() -> None:
    calendar = Calendar()
    case = Case("inquiry", date(2026, 11, 10))
    row = thawed(frozen(assess(case, calendar).deadlines))[0]
    found = computation(
        row, calendar, Whose("2026-0142", "Ana", date(2026, 11, 10), date(2026, 11, 20))
    )
    assert not found.has_days
    assert found.months() == ()
    assert [r.kind for r in found.readings] == ["limit", "target"]
    assert "se cerró el 20/11/2026" in found.note
    assert "Días que no se cuentan" not in found.text()


def test_the_offices_own_work_says_where_its_date_comes_from() -> None:
    row = CaseDeadline(CLOSING, internal=date(2026, 11, 10), met_on=date(2026, 11, 11))
    found = computation(row, Calendar(), Whose("2026-0142", "Ana Ficticia"))
    assert found.title == "De dónde sale el 10/11/2026"
    assert not found.is_term
    assert not found.has_days
    assert [(r.kind, r.day) for r in found.readings] == [("internal", date(2026, 11, 10))]
    assert "no se cuentan días" in found.note


def test_a_promise_stands_beside_the_law() -> None:
    row = assess(Case("inquiry", date(2026, 11, 10)), Calendar()).main
    promised = replace(row, promised=date(2026, 11, 18))
    found = computation(promised, Calendar(), Whose("2026-0142", "Ana", date(2026, 11, 10)))
    assert ("promised", date(2026, 11, 18)) in [(r.kind, r.day) for r in found.readings]


def test_a_completed_claim_is_counted_in_its_two_parts() -> None:
    found = of(completed(), "claim.answer")
    assert (found.due, found.target) == (date(2027, 2, 2), date(2027, 1, 29))
    assert found.numbered("limit")[date(2027, 1, 13)] == 1
    assert found.numbered("target")[date(2026, 11, 24)] == 2
    assert found.numbered("target")[date(2027, 1, 13)] == 3
    assert found.numbered("target")[date(2027, 1, 29)] == 15
    assert found.months() == (date(2026, 11, 1), date(2027, 1, 1), date(2027, 2, 1))
    stopped = [s for s in found.not_counted("target") if "detenido" in s.why]
    assert [(s.first, s.last) for s in stopped] == [(date(2026, 11, 25), date(2027, 1, 12))]
    assert found.mark(date(2026, 11, 20)) == "recibo"
    assert found.mark(date(2027, 1, 12)) == "compl."
    assert found.why_off(date(2026, 11, 21))


def test_an_extended_answer_is_counted_to_the_day_announced() -> None:
    found = of(completed(date(2027, 2, 9)), "claim.extension")
    assert (found.due, found.target) == (date(2027, 2, 9), date(2027, 2, 9))
    assert "anunciada" in found.readings[0].text
    assert found.numbered("limit")[date(2027, 2, 9)] == 20


def test_two_months_show_only_where_they_turn() -> None:
    found = of(completed(), "claim.withdrawal")
    assert found.in_months
    assert found.due == date(2027, 1, 25)
    assert [found.day_number(n) for n in found.numbered("limit").values()] == ["mes 1", "mes 2"]
    assert [len(found.weeks(month)) for month in found.months()] == [1, 1, 2]
    assert found.mark(date(2026, 11, 24)) == "requer."


def test_where_it_cannot_be_extended_any_more_no_extension_is_shown() -> None:
    calendar, received = Calendar(), date(2026, 11, 10)
    row = assess(Case("inquiry", received), calendar).main
    found = computation(row, calendar, Whose("2026-0142", "Ana", received))
    assert [r.kind for r in found.readings] == ["limit", "target"]


def test_the_text_says_everything() -> None:
    text = counted().text()
    for words in ("Cómo se contó el 25/11/2026", "1. mié 11/11/2026", "10. mié 25/11/2026", "Meta"):
        assert words in text


@pytest.mark.parametrize("term", ["inquiry.answer", "claim.answer"])
def test_the_sheet_prints_it_all(term: str) -> None:
    found = counted(term)
    pdf = computation_sheet_pdf(found, FRAME)
    pages = PdfReader(BytesIO(pdf)).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    for wanted in (found.title, found.subject, found.note, "Noviembre de 2026", "festivo"):
        assert wanted in words
    assert f"Página 1 de {len(pages)}" in words
    assert "Sello de auditoría 1284:9f3a71c2" in words
    assert pdf == computation_sheet_pdf(found, FRAME)


def test_hostile_names_print_and_long_ones_do_not_break_the_sheet() -> None:
    found = counted(person="<b>&{x} 😀 \u202e" + "x" * 10_000)
    pdf = computation_sheet_pdf(found, SheetFrame("=1+1 \x00", NOW))
    assert "<b>&{x} U+1F600" in PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_a_sheet_longer_than_a_page_goes_on() -> None:
    closed = [DayOff(date(2026, 11, 10) + n * DAY, f"Día {n}", "Decreto") for n in range(1, 60)]
    pdf = computation_sheet_pdf(counted(calendar=Calendar(days_off=closed)), FRAME)
    pages = PdfReader(BytesIO(pdf)).pages
    assert len(pages) > 1
    assert f"Página 2 de {len(pages)}" in pages[1].extract_text()
