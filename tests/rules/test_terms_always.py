"""What holds for every term, day and calendar of 2000 to 2060."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.rules.calendar import Calendar, Closure, DayOff
from privdesk.rules.regime import load_regime
from privdesk.rules.terms import Deadline, completed_claim, deadline, extended

DAY = timedelta(days=1)
TERMS = load_regime("co-1581").terms
IN_MONTHS = {"claim.withdrawal", "rnbd.registration"}
IN_DAYS = [term for term in TERMS if term not in IN_MONTHS]
QUICK = settings(deadline=None, max_examples=60)


@st.composite
def places(draw: st.DrawFn) -> tuple[Calendar, date]:
    start = draw(st.dates(date(2000, 1, 1), date(2060, 12, 31)))
    near = st.dates(start - 5 * DAY, start + 45 * DAY)
    calendar = Calendar(
        saturday_is_business=draw(st.booleans()),
        days_off=[DayOff(day, "Suspensión", "Acto 1") for day in draw(st.lists(near, max_size=8))],
        removed=draw(st.lists(near, max_size=3)),
        closures=[
            Closure(day, day + draw(st.integers(0, 20)) * DAY, "Cierre")
            for day in draw(st.lists(near, max_size=3))
        ],
    )
    return calendar, start


def covers(found: Deadline) -> bool:
    """Whether each day after the start up to the limit is counted or skipped, and never both."""
    span = {found.start + n * DAY for n in range(1, (found.due - found.start).days + 1)}
    skipped = {each.date for each in found.skipped}
    if found.term == "rnbd.change":  # the rest of the month of the change is not counted at all
        span = {day for day in span if day.month == found.due.month}
    return skipped | set(found.counted) == span and not skipped & set(found.counted)


@QUICK
@given(places(), st.sampled_from(TERMS))
def test_limit_and_target_are_business_days_and_in_order(
    place: tuple[Calendar, date], term: str
) -> None:
    calendar, start = place
    found = deadline(term, start, calendar)
    assert calendar.is_business_day(found.due)
    assert calendar.is_business_day(found.target)
    assert start <= found.target <= found.due
    assert found.target <= max(found.strict, calendar.next_business_day(start))
    assert found.strict <= found.due
    assert all(each.why for each in found.skipped)


@QUICK
@given(places(), st.sampled_from(TERMS), st.integers(1, 10))
def test_a_later_start_never_ends_earlier(
    place: tuple[Calendar, date], term: str, days: int
) -> None:
    calendar, start = place
    earlier, later = deadline(term, start, calendar), deadline(term, start + days * DAY, calendar)
    assert earlier.due <= later.due
    assert earlier.target <= later.target
    assert earlier.strict <= later.strict


@QUICK
@given(places(), st.sampled_from(IN_DAYS))
def test_the_days_counted_are_as_many_as_the_law_says(
    place: tuple[Calendar, date], term: str
) -> None:
    calendar, start = place
    law = load_regime("co-1581")
    rule = law.rule(term, start)
    count = rule.count + (law.rule(rule.after, start).count if rule.after else 0)
    found = deadline(term, start, calendar)
    assert len(found.counted) == len(found.target_counted) == count
    assert found.counted[-1] == found.due
    assert found.target_counted[-1] == found.strict
    assert covers(found)


@QUICK
@given(places())
def test_longer_terms_end_later_and_extensions_after_their_limit(
    place: tuple[Calendar, date],
) -> None:
    calendar, start = place
    dues = [
        deadline(term, start, calendar).due
        for term in ("claim.legend", "claim.completion", "inquiry.answer", "claim.answer")
    ]
    assert dues == sorted(set(dues))
    for kind in ("inquiry", "claim"):
        first = deadline(f"{kind}.answer", start, calendar)
        more = deadline(f"{kind}.extension", start, calendar)
        assert more.due > first.due
        assert more.strict > first.strict
        assert more.target >= first.target


@QUICK
@given(places())
def test_closures_never_move_a_limit_and_only_pull_targets(place: tuple[Calendar, date]) -> None:
    calendar, start = place
    closed = Calendar(
        saturday_is_business=calendar.saturday_is_business,
        closures=[Closure(start + 3 * DAY, start + 30 * DAY, "Cierre")],
    )
    bare = Calendar(saturday_is_business=calendar.saturday_is_business)
    for term in TERMS:
        pulled, free = deadline(term, start, closed), deadline(term, start, bare)
        assert (pulled.due, pulled.skipped, pulled.counted) == (
            free.due,
            free.skipped,
            free.counted,
        )
        assert pulled.target <= free.target


@QUICK
@given(places(), st.integers(0, 12), st.integers(0, 90))
def test_a_completed_claim_never_ends_before_the_first_count(
    place: tuple[Calendar, date], asked: int, waited: int
) -> None:
    calendar, start = place
    sent = start + asked * DAY
    found = completed_claim(start, sent, sent + waited * DAY, calendar)
    plain = deadline("claim.answer", start, calendar)
    assert found.due >= plain.due
    assert found.strict >= plain.strict
    assert found.target <= found.due
    assert covers(found)


@QUICK
@given(places(), st.integers(0, 60), st.sampled_from(["inquiry", "claim"]))
def test_an_extension_is_never_longer_than_the_law_allows(
    place: tuple[Calendar, date], days: int, kind: str
) -> None:
    calendar, start = place
    announced = start + days * DAY
    first = deadline(f"{kind}.answer", start, calendar)
    longest = deadline(f"{kind}.extension", start, calendar)
    found = extended(f"{kind}.extension", first, announced, calendar)
    assert found.due == min(announced, longest.due)
    assert found.target <= found.due
    assert found.target <= longest.target
    assert covers(found)
