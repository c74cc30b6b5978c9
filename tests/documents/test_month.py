"""A month on paper and as a calendar file: every day and matter, whatever the names."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar as File
from pypdf import PdfReader

from privdesk.documents.deadlines_ics import CalendarFrame, deadlines_ics
from privdesk.documents.due_pages import DueFrame, due_list_pdf
from privdesk.documents.month import (
    days_of,
    entry_words,
    month_after,
    month_of,
    short_number,
)
from privdesk.documents.month_sheet import month_sheet_pdf
from privdesk.rules.calendar import Calendar, Closure, DayOff
from privdesk.store.agenda import DueItem
from privdesk.store.month_agenda import MET, DayEntry, entry_of

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
FRAME = DueFrame("Panadería Ejemplo S.A.S.", NOW, "America/Bogota", "12 : ab-cd", TODAY)
HOSTILE = "<b>Ana</b>\x00 =1+1 \u202eאבג 🎉\r\nBEGIN:VEVENT;,\\"


def item(
    number: int = 1, due: date | None = date(2026, 11, 25), *, whose: str = "Ana", **more: object
) -> DueItem:
    values: dict[str, object] = {
        "case_id": number,
        "case": f"2026-{number:04}",
        "case_type": "request",
        "whose": whose,
        "term": "inquiry.answer",
        "due": due,
        "target": date(2026, 11, 24) if due else None,
        "promised": None,
        "internal": None,
        "unsent": None,
        "earliest": date(2026, 11, 24),
        "is_overdue": False,
        "state": "due_soon",
    }
    return DueItem(**(values | more))  # type: ignore[arg-type]


def frame(**more: object) -> CalendarFrame:
    values: dict[str, object] = {
        "organization": "Panadería Ejemplo S.A.S.",
        "store": "abcdef",
        "zone": "America/Bogota",
        "now": NOW,
        "today": TODAY,
    }
    return CalendarFrame(**(values | more))  # type: ignore[arg-type]


def events(content: bytes) -> list[dict[str, str]]:
    keys = ("UID", "SUMMARY", "DESCRIPTION")
    return [
        {key: str(event.get(key)) for key in keys}
        for event in File.from_ical(content).walk("VEVENT")
    ]


def test_six_weeks_from_a_monday() -> None:
    assert days_of(date(2026, 11, 23)) == (date(2026, 10, 26), date(2026, 12, 6))
    assert days_of(date(2027, 2, 1)) == (date(2027, 2, 1), date(2027, 3, 14))
    assert month_after(date(2026, 12, 5), 1) == date(2027, 1, 1)
    assert month_after(date(2026, 1, 31), -1) == date(2025, 12, 1)


def test_a_day_says_what_it_is() -> None:
    calendar = Calendar(
        days_off=[DayOff(date(2026, 11, 24), "Día cívico", "Decreto 1")],
        removed=[date(2026, 11, 16)],
        closures=[Closure(date(2026, 11, 26), date(2026, 11, 27), "Inventario")],
    )
    month = month_of(date(2026, 11, 1), calendar, [])
    days = {d.day: d for d in month.days}
    assert len(days) == 42
    assert (days[date(2026, 11, 2)].name, days[date(2026, 11, 2)].is_business) == (
        "Todos los Santos",
        False,
    )
    assert days[date(2026, 11, 16)].is_business
    assert days[date(2026, 11, 24)].name == "Día cívico"
    assert days[date(2026, 11, 26)].closure == "Inventario"
    assert days[date(2026, 11, 26)].is_business
    assert days[date(2026, 11, 28)].name == ""
    assert days[date(2026, 11, 28)].why


def test_the_first_and_the_last_month_that_are_known_are_whole() -> None:
    calendar = Calendar()
    for month in (date(calendar.first_year, 1, 1), date(calendar.last_year, 12, 1)):
        assert len(month_of(month, calendar, []).days) == 42


def test_a_number_is_short_in_its_own_year() -> None:
    assert short_number("2026-0142", 2026) == "0142"
    assert short_number("2025-0142", 2026) == "2025-0142"
    assert entry_words(entry_of(item(), TODAY)) == "Responder 0001"
    sent = item(unsent="C-2026-0001")
    assert entry_words(entry_of(sent, TODAY)) == "Enviar 0001"
    assert entry_words(DayEntry(TODAY, MET, sent, TODAY)) == "Responder 0001"


@pytest.mark.parametrize(
    ("name", "words"),
    [("Contrato de nube", "Contrato de nube"), ("Nube", "Contrato Nube"), ("Contratos", None)],
)
def test_a_contract_is_called_one_once(name: str, words: str | None) -> None:
    ends = item(case=name, case_type="contract", term="contract.end")
    assert entry_words(entry_of(ends, TODAY)) == (words or f"Contrato {name}")


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_the_sheet_lists_every_matter_also_those_that_do_not_fit(paper: str) -> None:
    entries = [entry_of(item(n, whose=HOSTILE), TODAY) for n in range(1, 60)]
    month = month_of(TODAY, Calendar(), entries)
    pdf = PdfReader(BytesIO(month_sheet_pdf(month, FRAME, paper=paper)))
    text = "\n".join(page.extract_text() for page in pdf.pages)
    for number in range(1, 60):
        assert f"2026-{number:04}" in text
    assert "y 54 más" in text or "más" in text
    assert "Todos los Santos" in text
    box = pdf.pages[0].mediabox
    assert box.width > box.height
    assert text.count("Página") == len(pdf.pages) >= 3


def test_an_empty_month_is_one_page_and_an_empty_list_says_so() -> None:
    month = month_of(date(2026, 7, 1), Calendar(), [])
    assert len(PdfReader(BytesIO(month_sheet_pdf(month, FRAME))).pages) == 1
    (page,) = PdfReader(BytesIO(due_list_pdf([], FRAME))).pages
    assert "No hay nada por vencer." in page.extract_text()


def test_an_event_stands_on_the_limit_without_the_person() -> None:
    content = deadlines_ics([item(whose="Ana Ficticia")], Calendar(), frame())
    assert b"Ficticia" not in content
    event: Any
    (event,) = File.from_ical(content).walk("VEVENT")
    assert event["DTSTART"].dt == date(2026, 11, 25)
    assert event["DTEND"].dt == date(2026, 11, 26)
    assert str(event["SUMMARY"]) == "Responder 2026-0001"
    assert "Meta: 24/11/2026" in str(event["DESCRIPTION"])
    alarm: Any
    (alarm,) = event.walk("VALARM")
    # Eight in the morning in Bogotá, the business day before the target: it has gone by then.
    # Of the two, that before the target has gone by: 24/11 at eight in Bogotá, before the limit.
    assert alarm["TRIGGER"].dt == datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
    early = deadlines_ics([item()], Calendar(), frame(now=NOW - timedelta(days=1)))
    (alarm,) = File.from_ical(early).walk("VALARM")
    assert alarm["TRIGGER"].dt == datetime(2026, 11, 23, 13, 0, tzinfo=UTC)


def test_no_reminder_rings_for_what_has_gone_by() -> None:
    late = item(due=date(2026, 11, 20), target=date(2026, 11, 19), earliest=date(2026, 11, 19))
    (event,) = File.from_ical(deadlines_ics([late], Calendar(), frame())).walk("VEVENT")
    assert event.walk("VALARM") == []


def test_the_same_matter_is_the_same_event_when_it_moves() -> None:
    first = events(deadlines_ics([item()], Calendar(), frame()))
    moved = item(due=date(2026, 12, 2), target=date(2026, 12, 1), earliest=date(2026, 12, 1))
    later = events(deadlines_ics([moved], Calendar(), frame(now=NOW + timedelta(days=1))))
    assert first[0]["UID"] == later[0]["UID"]
    other = events(deadlines_ics([item()], Calendar(), frame(store="otro")))
    assert other[0]["UID"] != first[0]["UID"]


def test_uids_are_all_others() -> None:
    items = [
        item(1),
        item(1, term="claim.legend"),
        item(1, None, term="letter.sending", internal=TODAY, unsent="C-2026-0001"),
        item(1, None, term="letter.sending", internal=TODAY, unsent="C-2026-0002"),
        item(1, None, term="area.reply", internal=TODAY, about=3),
        item(1, None, term="area.reply", internal=TODAY, about=4),
        item(2),
    ]
    found = events(deadlines_ics(items, Calendar(), frame()))
    assert len({event["UID"] for event in found}) == len(items)


def test_the_days_off_come_along_when_asked() -> None:
    calendar = Calendar(days_off=[DayOff(date(2026, 11, 26), "Día cívico", "Decreto 1")])
    found = events(deadlines_ics([], calendar, frame(with_days_off=True)))
    names = [event["SUMMARY"] for event in found]
    assert "No hábil: Día cívico" in names
    assert "No hábil: Inmaculada Concepción" in names
    assert events(deadlines_ics([], calendar, frame())) == []


@given(whose=st.text(max_size=60))
@settings(max_examples=60)
def test_no_name_breaks_the_file(whose: str) -> None:
    content = deadlines_ics(
        [item(whose=whose + HOSTILE)], Calendar(), frame(with_names=True, organization=whose)
    )
    (event,) = File.from_ical(content).walk("VEVENT")
    assert str(event["SUMMARY"]).startswith("Responder 2026-0001 · ")
    assert content.count(b"\r\nBEGIN:VEVENT\r\n") == 1
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
