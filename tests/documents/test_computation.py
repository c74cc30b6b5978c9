"""How a term was counted, as words, days and paper."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from privdesk.documents.computation import Computation, computation, span_words
from privdesk.documents.computation_sheet import computation_sheet_pdf
from privdesk.rules.calendar import Calendar, Closure, DayOff
from privdesk.rules.case import CLOSING, Case, CaseDeadline, frozen, thawed
from privdesk.rules.procedure import assess

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def counted(
    term: str = "inquiry.answer",
    received: date = date(2026, 11, 10),
    calendar: Calendar | None = None,
    person: str = "Ana Ficticia",
) -> Computation:
    calendar = calendar or Calendar()
    case = Case("inquiry" if term.startswith("inquiry") else "claim", received)
    row = next(d for d in assess(case, calendar).deadlines if d.term == term)
    return computation(row, calendar, number="2026-0142", person=person)


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
    assert found.numbers["limit"][date(2026, 11, 11)] == 1
    assert found.numbers["limit"][date(2026, 11, 25)] == 10
    assert found.numbers["target"][date(2026, 11, 10)] == 1
    assert found.numbers["target"][date(2026, 11, 24)] == 10
    shown = [span_words(span, "day") for span in found.skipped["limit"]]
    assert shown == ["sáb 14 y dom 15", "lun 16", "sáb 21 y dom 22"]
    assert "Independencia de Cartagena" in found.skipped["limit"][1].why
    assert found.note == "Sábado no hábil. Festivos de 2026, incluida la Ley 2578 de 2026."
    assert found.law_words() == (
        "«… contados a partir de la fecha de recibo …» Ley 1581 de 2012, art. 14."
    )


@pytest.mark.parametrize("which", ["limit", "target"])
@pytest.mark.parametrize(
    "term", ["inquiry.answer", "claim.answer", "claim.completion", "claim.transfer", "claim.legend"]
)
def test_every_day_up_to_the_end_is_counted_or_said_why_not(term: str, which: str) -> None:
    day = date(2026, 3, 20)
    while day < date(2026, 4, 20):
        found = counted(term, day)
        assert found.start is not None
        numbers = found.numbers[which]  # type: ignore[index]
        skipped = {
            span.first + n * DAY
            for span in found.skipped[which]  # type: ignore[index]
            for n in range(span.count)
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
    assert set(found.numbers["limit"]) <= shown
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
    assert any(s.why == "Día cívico (Decreto 1)" for s in found.skipped["limit"])
    assert "Inventario" in found.readings[1].text
    assert found.off[date(2026, 11, 13)] == "Día cívico (Decreto 1)"


def test_a_closed_case_shows_what_was_kept_and_is_not_counted() -> None:
    calendar = Calendar()
    case = Case("inquiry", date(2026, 11, 10))
    row = thawed(frozen(assess(case, calendar).deadlines))[0]
    found = computation(
        row, calendar, number="2026-0142", person="Ana", closed_on=date(2026, 11, 20)
    )
    assert not found.has_days
    assert found.months() == ()
    assert [r.kind for r in found.readings] == ["limit", "target"]
    assert "se cerró el 20/11/2026" in found.note
    assert "Días que no se cuentan" not in found.text()


def test_the_offices_own_work_has_no_count() -> None:
    with pytest.raises(ValueError, match="no term"):
        computation(
            CaseDeadline(CLOSING, internal=date(2026, 11, 10)), Calendar(), number="", person=""
        )


def test_a_count_at_the_end_of_the_known_years_says_no_extension() -> None:
    found = counted(received=date(2068, 12, 10))
    assert found.due == date(2068, 12, 26) or found.due.year == 2068
    assert [r.kind for r in found.readings] == ["limit", "target"]


def test_the_text_says_everything() -> None:
    text = counted().text()
    for words in ("Cómo se contó el 25/11/2026", "1. mié 11/11/2026", "10. mié 25/11/2026", "Meta"):
        assert words in text


@pytest.mark.parametrize("term", ["inquiry.answer", "claim.answer"])
def test_the_sheet_prints_it_all(term: str) -> None:
    found = counted(term)
    pdf = computation_sheet_pdf(found, "Panadería Ejemplo S.A.S.", NOW)
    pages = PdfReader(BytesIO(pdf)).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    for wanted in (found.title, found.subject, found.note, "Noviembre de 2026", "festivo"):
        assert wanted in words
    assert f"Página 1 de {len(pages)}" in words
    assert pdf == computation_sheet_pdf(found, "Panadería Ejemplo S.A.S.", NOW)


def test_hostile_names_print_and_long_ones_do_not_break_the_sheet() -> None:
    found = counted(person="<b>&{x} 😀 \u202e" + "x" * 10_000)
    pdf = computation_sheet_pdf(found, "=1+1 \x00", NOW)
    assert "<b>&{x} U+1F600" in PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_a_sheet_longer_than_a_page_goes_on() -> None:
    closed = [DayOff(date(2026, 11, 10) + n * DAY, f"Día {n}", "Decreto") for n in range(1, 60)]
    pdf = computation_sheet_pdf(counted(calendar=Calendar(days_off=closed)), "Panadería", NOW)
    pages = PdfReader(BytesIO(pdf)).pages
    assert len(pages) > 1
    assert f"Página 2 de {len(pages)}" in pages[1].extract_text()
