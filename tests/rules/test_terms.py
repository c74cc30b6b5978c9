from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar, Closure, DayOff
from privdesk.rules.regime import load_regime
from privdesk.rules.terms import (
    Deadline,
    Timeliness,
    completed_claim,
    deadline,
    extended,
    timeliness,
)

DAY = timedelta(days=1)
VECTORS: dict[str, Any] = tomllib.loads(
    (Path(__file__).parent / "vectors.toml").read_text(encoding="utf-8")
)
PLAIN = Calendar()
TERMS = load_regime("co-1581").terms


def on(text: str) -> date:
    """A day of 2026 ("12-04") or of a year that it names ("2027-01-04")."""
    return date.fromisoformat(text if len(text) > 5 else f"2026-{text}")


def both(term: str, start: date, calendar: Calendar = PLAIN) -> tuple[date, date]:
    found = deadline(term, start, calendar)
    return found.due, found.target


def covers(found: Deadline) -> bool:
    """Whether each day after the start up to the limit is counted or skipped, and never both."""
    span = {found.start + n * DAY for n in range(1, (found.due - found.start).days + 1)}
    skipped = {each.date for each in found.skipped}
    return skipped | set(found.counted) == span and not skipped & set(found.counted)


# The vectors of the law's page


@pytest.mark.parametrize("vector", VECTORS["terms"], ids=lambda v: str(v["received"]))
def test_the_vectors_hold(vector: dict[str, Any]) -> None:
    start = vector["received"]
    usual, strict = vector["inquiry_usual"], vector["inquiry_strict"]
    assert both("inquiry.answer", start) == (usual[0], strict[0])
    assert both("inquiry.extension", start) == (usual[1], strict[1])
    answer, extension = vector["claim"]
    assert both("claim.answer", start) == (answer, answer)
    assert both("claim.extension", start) == (extension, extension)
    assert both("incident.report", start) == (answer, answer)
    two = vector["two_days"]
    assert both("claim.transfer", start) == (two, two)
    assert both("claim.legend", start) == (two, two)
    assert both("claim.completion", start) == tuple(vector["completion"])


@pytest.mark.parametrize(("reached", "due"), VECTORS["withdrawal"].items())
def test_two_months_are_of_the_calendar_and_end_on_a_business_day(reached: str, due: date) -> None:
    assert both("claim.withdrawal", on(reached)) == (due, due)


def test_two_months_name_only_the_days_by_which_their_end_moved() -> None:
    found = deadline("claim.withdrawal", on("2026-11-23"), PLAIN)
    assert found.counted == (on("2026-12-23"), on("2027-01-23"))
    assert [each.date for each in found.skipped] == [on("2027-01-23"), on("2027-01-24")]
    unmoved = deadline("claim.withdrawal", on("2026-11-17"), PLAIN)
    assert unmoved.due == on("2027-01-18")  # 17 January 2027 is a Sunday
    straight = deadline("claim.withdrawal", on("2026-11-20"), PLAIN)
    assert (straight.due, straight.skipped) == (on("2027-01-20"), ())


def test_two_months_end_on_a_leap_day_where_there_is_one() -> None:
    assert deadline("claim.withdrawal", date(2027, 12, 31), PLAIN).due == date(2028, 2, 29)


def test_processor_update_has_both_readings() -> None:
    assert both("processor.update", on("11-20")) == (on("11-27"), on("11-26"))
    assert both("processor.update", on("11-21")) == (on("11-27"), on("11-27"))


# One count, explained


def test_the_count_of_the_picture_is_the_one_shown() -> None:
    found = deadline("inquiry.answer", on("11-10"), PLAIN)
    assert (found.due, found.target) == (on("11-25"), on("11-24"))
    assert [(f"{each.date:%d}", each.why) for each in found.skipped] == [
        ("14", "Fin de semana"),
        ("15", "Fin de semana"),
        ("16", "Independencia de Cartagena, trasladado del miércoles 11 (Ley 51 de 1983)"),
        ("21", "Fin de semana"),
        ("22", "Fin de semana"),
    ]
    assert found.counted[0] == on("11-11")
    assert found.target_counted[0] == on("11-10")
    assert len(found.counted) == len(found.target_counted) == 10
    assert (
        found.due_reading == "Lectura usual: el día 1 es el hábil siguiente al recibo, 11/11/2026."
    )
    assert found.target_reading == (
        "Lectura estricta: «a partir de la fecha de recibo» incluye ese día, 10/11/2026,"
        " que fue hábil."
    )
    assert (found.term, found.law) == ("inquiry.answer", "co-1581")
    assert (found.article, found.start) == ("Ley 1581 de 2012, art. 14", on("11-10"))
    assert found.quote == "contados a partir de la fecha de recibo"


def test_a_receipt_on_a_non_business_day_has_one_reading_and_says_so() -> None:
    found = deadline("inquiry.answer", on("11-21"), PLAIN)
    assert found.due == found.target == on("12-04")
    assert "21/11/2026, no fue hábil" in found.target_reading


def test_the_strict_completion_goes_back_to_a_business_day_and_says_why() -> None:
    found = deadline("claim.completion", on("12-03"), PLAIN)  # five calendar days: 8 December
    assert (found.due, found.target, found.strict) == (on("12-11"), on("12-07"), on("12-08"))
    assert "terminan el 08/12/2026" in found.target_reading
    assert "Inmaculada Concepción" in found.target_reading
    assert "la meta es el 07/12/2026" in found.target_reading


@pytest.mark.parametrize("term", TERMS)
def test_no_sentence_keeps_a_place_unfilled(term: str) -> None:
    found = deadline(term, on("12-18"), PLAIN)
    for words in (found.due_reading, found.target_reading):
        assert words
        assert "{" not in words
        assert "  " not in words
        assert ", ," not in words


def test_an_extension_names_the_first_limit() -> None:
    found = deadline("claim.extension", on("11-20"), PLAIN)
    assert "antes de terminar el 14/12/2026" in found.due_reading
    assert len(found.counted) == 15 + 8


def test_a_day_off_moves_the_limit_and_is_named() -> None:
    off = DayOff(on("11-24"), "Suspensión de términos", "Resolución 1 de 2026")
    found = deadline("claim.transfer", on("11-20"), Calendar(days_off=[off]))
    assert found.due == on("11-25")
    assert "Suspensión de términos (Resolución 1 de 2026)" in [each.why for each in found.skipped]


def test_saturday_shortens_the_term_when_it_counts() -> None:
    found = deadline("inquiry.answer", on("11-10"), Calendar(saturday_is_business=True))
    assert (found.due, found.target) == (on("11-23"), on("11-21"))


# Closures of the office

HOLIDAYS = Closure(on("12-21"), on("2027-01-08"), "Vacaciones colectivas")


def test_a_closure_pulls_the_target_and_leaves_the_limit() -> None:
    found = deadline("claim.answer", on("12-04"), Calendar(closures=[HOLIDAYS]))
    assert (found.due, found.target, found.strict) == (on("12-29"), on("12-18"), on("12-29"))
    assert found.skipped == deadline("claim.answer", on("12-04"), PLAIN).skipped
    assert "Vacaciones colectivas" in found.target_reading
    assert "la meta es el 18/12/2026" in found.target_reading


def test_a_target_before_a_weekend_inside_a_closure_goes_back_too() -> None:
    closed = Closure(on("12-07"), on("12-07"), "Puente")
    found = deadline("claim.completion", on("12-03"), Calendar(closures=[closed]))
    assert (found.strict, found.target) == (on("12-08"), on("12-04"))
    assert "Puente" in found.target_reading


@pytest.mark.parametrize(("start", "target"), [("12-22", "12-22"), ("12-25", "12-28")])
def test_a_target_is_never_before_the_first_business_day(start: str, target: str) -> None:
    found = deadline("claim.completion", on(start), Calendar(closures=[HOLIDAYS]))
    assert found.target == on(target)


def test_no_closure_shortens_the_persons_own_term() -> None:
    closed = Closure(on("2027-01-20"), on("2027-01-29"), "Inventario")
    found = deadline("claim.withdrawal", on("11-23"), Calendar(closures=[closed]))
    assert found.due == found.target == on("2027-01-25")


def test_an_extension_follows_the_reading_and_not_a_closed_target() -> None:
    closed = Calendar(closures=[Closure(on("11-30"), on("12-04"), "Inventario")])
    first = deadline("inquiry.answer", on("11-20"), closed)
    assert (first.target, first.strict) == (on("11-27"), on("12-03"))
    assert deadline("inquiry.extension", on("11-20"), closed).target == on("12-11")


# A claim that was completed. Received on Friday 20 November: completion's limit is the 27th, its
# strict day Wednesday the 25th.


@pytest.mark.parametrize(
    ("asked", "completed", "due", "target", "ran"),
    [
        ("11-20", "11-23", "12-15", "12-15", 0),  # asked on the day of receipt: nothing ran
        ("11-22", "12-09", "12-31", "12-31", 0),  # a Sunday: still nothing ran
        ("11-23", "12-09", "12-31", "12-30", 1),
        ("11-25", "12-10", "2027-01-04", "12-29", 3),
        ("11-25", "11-25", "12-17", "12-14", 3),  # the same day: the target is the receipt's own
        ("11-25", "12-12", "2027-01-05", "12-30", 3),  # completed on a Saturday
        ("11-27", "12-10", "2027-01-04", "12-24", 5),
        ("11-25", "2027-01-25", "2027-02-15", "2027-02-10", 3),
    ],
)
def test_a_completed_claim_counts_anew_and_strictly_what_was_left(
    asked: str, completed: str, due: str, target: str, ran: int
) -> None:
    found = completed_claim(on("11-20"), on(asked), on(completed), PLAIN)
    assert (found.due, found.target) == (on(due), on(target))
    assert found.start == on(completed)
    assert len(found.counted) == len(found.target_counted) == 15
    assert [day for day in found.target_counted if day <= on(asked)] == list(
        PLAIN.business_days(on("11-23"), ran)
    )
    assert f", {ran} corrieron" in found.target_reading
    assert f"quedan {15 - ran} después" in found.target_reading

    more = completed_claim(on("11-20"), on(asked), on(completed), PLAIN, term="claim.extension")
    assert more.due == PLAIN.add_business_days(found.due, 8)
    assert more.target == PLAIN.add_business_days(found.target, 8)
    assert more.term == "claim.extension"


@pytest.mark.parametrize("term", ["claim.answer", "claim.extension"])
def test_asked_too_late_the_first_receipt_counts(term: str) -> None:
    found = completed_claim(on("11-20"), on("11-30"), on("12-10"), PLAIN, term=term)
    plain = deadline(term, on("11-20"), PLAIN)
    assert (found.start, found.due, found.target) == (on("11-20"), plain.due, plain.target)


def test_asked_too_late_says_so() -> None:
    found = completed_claim(on("11-20"), on("11-28"), on("12-10"), PLAIN)
    assert found.due == on("12-14")
    assert "después de su límite, 27/11/2026" in found.due_reading


def test_asked_between_both_readings_holds_and_is_flagged() -> None:
    found = completed_claim(on("11-20"), on("11-26"), on("12-10"), PLAIN)
    assert found.due == on("2027-01-04")
    assert "es discutible" in found.due_reading
    in_time = completed_claim(on("11-20"), on("11-25"), on("12-10"), PLAIN)
    assert "discutible" not in in_time.due_reading


def test_complete_before_it_was_asked_for_counts_from_the_receipt() -> None:
    found = completed_claim(on("11-20"), on("11-25"), on("11-24"), PLAIN)
    assert (found.start, found.due) == (on("11-20"), on("12-14"))
    assert "quedó completo el 24/11/2026, antes" in found.due_reading


@pytest.mark.parametrize(
    ("asked", "completed", "field"), [("11-19", "12-01", "asked"), ("11-20", "11-19", "completed")]
)
def test_nothing_happens_to_a_claim_before_its_receipt(
    asked: str, completed: str, field: str
) -> None:
    with pytest.raises(BadInput, match="19/11/2026") as refused:
        completed_claim(on("11-20"), on(asked), on(completed), PLAIN)
    assert refused.value.field == field


def test_only_the_answer_and_its_extension_are_moved_by_completion() -> None:
    with pytest.raises(ValueError, match="inquiry"):
        completed_claim(on("11-20"), on("11-23"), on("12-09"), PLAIN, term="inquiry.extension")
    with pytest.raises(ValueError, match="legend"):
        completed_claim(on("11-20"), on("11-23"), on("12-09"), PLAIN, term="claim.legend")


def test_a_closure_pulls_the_target_of_a_completed_claim() -> None:
    closed = Calendar(closures=[HOLIDAYS])
    found = completed_claim(on("11-20"), on("11-25"), on("12-10"), closed)
    assert (found.due, found.strict, found.target) == (on("2027-01-04"), on("12-29"), on("12-18"))
    assert "Vacaciones colectivas" in found.target_reading


# An extension that announced a day. The inquiry of 20 November: limit 4 December, strictly the 3rd;
# extended, 14 and 11 December at most.


@pytest.mark.parametrize(
    ("announced", "due", "target"),
    [
        ("12-09", "12-09", "12-09"),
        ("12-11", "12-11", "12-11"),
        ("12-14", "12-14", "12-11"),
        ("12-15", "12-14", "12-11"),  # later than the law allows
        ("2027-03-01", "12-14", "12-11"),
        ("12-12", "12-12", "12-11"),  # a Saturday: a fixed date is not moved, its target is
        ("12-08", "12-08", "12-07"),  # a holiday
        ("12-04", "12-04", "12-04"),
    ],
)
def test_an_announced_day_and_the_longest_extension_limit_each_other(
    announced: str, due: str, target: str
) -> None:
    first = deadline("inquiry.answer", on("11-20"), PLAIN)
    found = extended("inquiry.extension", first, on(announced), PLAIN)
    assert (found.due, found.target) == (on(due), on(target))
    assert (found.term, found.start) == ("inquiry.extension", on("11-20"))
    assert all(day <= found.due for day in found.counted)
    assert covers(found)


def test_an_announced_day_is_said_where_it_decides() -> None:
    first = deadline("inquiry.answer", on("11-20"), PLAIN)
    found = extended("inquiry.extension", first, on("12-09"), PLAIN)
    assert found.due_reading == (
        "La fecha anunciada a la persona, 09/12/2026; la prórroga máxima termina el 14/12/2026."
    )
    assert found.target_reading == found.due_reading
    late = extended("inquiry.extension", first, on("12-20"), PLAIN)
    assert late == deadline("inquiry.extension", on("11-20"), PLAIN)


def test_the_extension_of_a_completed_claim_follows_its_own_target() -> None:
    first = completed_claim(on("11-20"), on("11-25"), on("12-10"), PLAIN)
    found = extended("claim.extension", first, on("2027-03-01"), PLAIN)
    assert found.due == PLAIN.add_business_days(on("2027-01-04"), 8)
    assert found.target == PLAIN.add_business_days(on("12-29"), 8)
    early = extended("claim.extension", first, on("2027-01-06"), PLAIN)
    assert (early.due, early.target) == (on("2027-01-06"), on("2027-01-06"))


def test_a_closure_pulls_an_announced_day() -> None:
    closed = Calendar(closures=[Closure(on("12-07"), on("12-11"), "Inventario")])
    first = deadline("inquiry.answer", on("11-20"), closed)
    found = extended("inquiry.extension", first, on("12-10"), closed)
    assert (found.due, found.target) == (on("12-10"), on("12-04"))
    assert "Inventario" in found.target_reading


def test_a_day_before_the_term_cannot_be_announced() -> None:
    first = deadline("inquiry.answer", on("11-20"), PLAIN)
    with pytest.raises(BadInput) as refused:
        extended("inquiry.extension", first, on("11-19"), PLAIN)
    assert refused.value.field == "announced"


def test_an_extension_extends_its_own_answer() -> None:
    first = deadline("inquiry.answer", on("11-20"), PLAIN)
    with pytest.raises(ValueError, match="does not extend"):
        extended("claim.extension", first, on("12-09"), PLAIN)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("12-03", Timeliness.IN_TIME),
        ("12-04", Timeliness.ARGUABLE),
        ("12-05", Timeliness.LATE),
    ],
)
def test_timeliness_follows_both_readings(sent: str, expected: Timeliness) -> None:
    first = deadline("inquiry.answer", on("11-20"), PLAIN)
    assert timeliness(on(sent), first) is expected
    closed = Calendar(closures=[Closure(on("11-23"), on("12-04"), "Inventario")])
    assert timeliness(on(sent), deadline("inquiry.answer", on("11-20"), closed)) is expected


# What is refused


@pytest.mark.parametrize("day", [date.min, date(1998, 12, 31), date(2069, 1, 1), date.max])
@pytest.mark.parametrize("term", TERMS)
def test_days_outside_the_table_are_refused_naming_the_years(term: str, day: date) -> None:
    with pytest.raises(BadInput, match="1999 a 2068"):
        deadline(term, day, PLAIN)


@pytest.mark.parametrize("term", TERMS)
def test_a_count_that_leaves_the_table_is_refused(term: str) -> None:
    with pytest.raises(BadInput, match="1999 a 2068"):
        deadline(term, date(2068, 12, 31), PLAIN)


@pytest.mark.parametrize("term", TERMS)
def test_the_first_day_of_the_table_can_be_counted(term: str) -> None:
    assert deadline(term, date(1999, 1, 1), PLAIN).due > date(1999, 1, 1)


def test_unknown_terms_and_laws_and_moments_are_refused() -> None:
    with pytest.raises(BadInput, match=r"inquiry\.answer"):
        deadline("nothing", on("11-20"), PLAIN)
    with pytest.raises(BadInput, match="co-1581"):
        deadline("claim.answer", on("11-20"), PLAIN, "eu-gdpr")
    with pytest.raises(TypeError):
        deadline("claim.answer", datetime(2026, 11, 20, tzinfo=UTC), PLAIN)
