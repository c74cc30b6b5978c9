"""What people type as a date or a time, and what they are told when it is none."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.ui.parts.date_text import (
    month_name,
    read_date,
    read_time,
    show_date,
    show_time,
    weekday_initial,
    with_slashes,
)

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3/11/26", date(2026, 11, 3)),
        ("03-11-2026", date(2026, 11, 3)),
        ("3.11.2026", date(2026, 11, 3)),
        (" 3 11 2026 ", date(2026, 11, 3)),
        ("03112026", date(2026, 11, 3)),
        ("031126", date(2026, 11, 3)),
        ("2026-11-03", date(2026, 11, 3)),
        ("29/02/2024", date(2024, 2, 29)),
        ("1/1/46", date(2046, 1, 1)),
        ("1/1/47", date(1947, 1, 1)),
        ("31/12/99", date(1999, 12, 31)),
    ],
)
def test_dates_as_people_type_them(typed: str, day: date) -> None:
    assert read_date(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("31/02/1990", "Ese día no existe: febrero de 1990 tuvo 28."),
        ("29/02/2023", "Ese día no existe: febrero de 2023 tuvo 28."),
        ("31/11/2030", "Ese día no existe: noviembre de 2030 tiene 30."),
        ("0/11/2026", "Ese día no existe: noviembre de 2026 tiene 30."),
        ("11/13/2026", "No existe el mes 13: los meses van del 1 al 12."),
        ("01/01/0001", "El año debe estar entre 1900 y 2100."),
        ("mañana", "Escriba la fecha como día/mes/año, por ejemplo 09/11/2026."),
        ("3/11", "Escriba la fecha como día/mes/año, por ejemplo 09/11/2026."),
        ("٣/١١/٢٠٢٦", "Escriba la fecha como día/mes/año, por ejemplo 09/11/2026."),
    ],
)
def test_no_date_is_said_in_words(typed: str, words: str) -> None:
    assert read_date(typed, TODAY) == words


def test_nothing_is_no_date() -> None:
    assert read_date("  ", TODAY) is None
    assert show_date(None) == ""


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_shown_date_is_read_back(day: date) -> None:
    assert read_date(show_date(day), TODAY) == day


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading(typed: str) -> None:
    assert isinstance(read_date(typed, TODAY), date | str | None)
    assert isinstance(read_time(typed), time | str | None)


@pytest.mark.parametrize(
    ("keys", "shown"),
    [("10112026", "10/11/2026"), ("3/11/26", "3/11/26"), ("10/11/2026", "10/11/2026")],
)
def test_slashes_come_by_themselves(keys: str, shown: str) -> None:
    text = ""
    for key in keys:
        text = with_slashes(text, text + key)
    assert text == shown


def test_a_slash_taken_away_stays_away() -> None:
    assert with_slashes("10/", "10") == "10"


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("9:05", time(9, 5)),
        ("9:5", time(9, 5)),
        ("0905", time(9, 5)),
        ("905", time(9, 5)),
        ("9", time(9)),
        ("14.30", time(14, 30)),
        ("2:30 pm", time(14, 30)),
        ("2:30 p. m.", time(14, 30)),
        ("12:00 a. m.", time(0)),
        ("12 pm", time(12)),
        ("23:59", time(23, 59)),
    ],
)
def test_times_as_people_type_them(typed: str, moment: time) -> None:
    assert read_time(typed) == moment
    assert read_time(show_time(moment)) == moment


@pytest.mark.parametrize("typed", ["24:00", "9:60", "13 pm", "0 am", "luego", "٩"])
def test_no_time_is_said_in_words(typed: str) -> None:
    assert read_time(typed) == "Escriba la hora como horas:minutos, por ejemplo 14:30."


def test_spanish_names() -> None:
    assert month_name(11) == "noviembre"
    assert [weekday_initial(day) for day in range(1, 8)] == list("lmmjvsd")
