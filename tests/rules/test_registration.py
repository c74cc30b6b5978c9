from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.rules.calendar import Calendar
from privdesk.rules.inventory_words import PERSON_TYPES
from privdesk.rules.lists import EntryList, office_list
from privdesk.rules.registration import Registration, registration, threshold
from tests.rules.sheets import DATABASE, LISTED, changed

PLAIN = Calendar()
TODAY = date(2026, 11, 23)
UVT = LISTED["uvt"]
LIMIT = 5_237_400_000  # 100,000 × 52,374


def office(**values: Any) -> dict[str, Any]:
    return {"person_type": "private", "assets": 6_120_000_000, "assets_year": 2025, **values}


def asked(
    today: date = TODAY, uvt: EntryList = UVT, base: Any = DATABASE, **values: Any
) -> Registration:
    return registration(base, office(**values), uvt, PLAIN, today)


def with_uvt(*changes: tuple[str, int | None, bool]) -> EntryList:
    blank = {"list_name": "uvt", "group": "", "rnbd_code": "", "source": "DIAN", "label": "UVT"}
    return office_list(
        "uvt",
        [
            {
                **blank,
                "code": code,
                "number": number,
                "is_in_use": in_use,
                "is_sensitive": None,
                "is_adequate": None,
            }
            for code, number, in_use in changes
        ],
    )


def test_the_picture_of_the_design_holds() -> None:
    found = asked()
    assert found.must is True
    assert found.threshold is not None
    assert (found.threshold.pesos, found.threshold.year) == (LIMIT, 2026)
    assert found.due == date(2026, 12, 7)  # 05/12/2026 is a Saturday
    assert found.days_left == 10
    assert not found.is_registered
    assert found.notes == ()
    assert found.count is not None
    assert "2.2.2.26.3.1" in found.count.article
    assert [skipped.date.day for skipped in found.count.skipped] == [5, 6]


@pytest.mark.parametrize(
    ("values", "must"),
    [
        ({"assets": LIMIT}, False),  # above, not at least
        ({"assets": LIMIT + 1}, True),
        ({"assets": 0}, False),
        ({"assets": None}, None),
        ({"person_type": None}, None),
        ({"person_type": "public", "assets": None}, True),
        ({"person_type": "public", "assets": 0}, True),
        ({"person_type": "mixed", "assets": 0}, True),
        ({"person_type": "natural", "assets": 10**15}, False),
        ({"person_type": "foreign", "assets": LIMIT + 1}, True),
        ({"person_type": "foreign", "assets": 1}, False),
    ],
)
def test_who_must_register(values: dict[str, Any], must: bool | None) -> None:
    found = asked(**values)
    assert found.must is must
    assert found.why.endswith(".")
    assert (found.days_left is None) == (must is False)


def test_every_kind_of_person_has_its_own_reason() -> None:
    reasons = {kind: asked(person_type=kind, assets=0).why for kind in PERSON_TYPES}
    assert reasons["mixed"] != reasons["public"]
    assert len(set(reasons.values())) == 4  # private and foreign are measured alike


@pytest.mark.parametrize(
    ("year", "pesos", "used"),
    [
        (2024, 4_706_500_000, 2024),
        (2025, 4_979_900_000, 2025),
        (2026, LIMIT, 2026),
        (2027, LIMIT, 2026),  # not published yet
        (2060, LIMIT, 2026),
        (2019, 4_706_500_000, 2024),
    ],
)
def test_the_threshold_is_of_the_year_or_of_the_last_known(
    year: int, pesos: int, used: int
) -> None:
    found = threshold(UVT, year)
    assert found is not None
    assert (found.pesos, found.year, found.is_of_year) == (pesos, used, used == year)


def test_a_year_without_its_uvt_is_said() -> None:
    found = asked(date(2027, 1, 4), assets_year=2026)
    assert len(found.notes) == 1
    assert "2027" in found.notes[0]
    assert "2026" in found.notes[0]
    known = with_uvt(("2027", 55_000, True))
    later = asked(date(2027, 1, 4), known, assets_year=2026)
    assert later.notes == ()
    assert later.threshold is not None
    assert later.threshold.pesos == 5_500_000_000


def test_assets_of_another_year_are_said_and_still_measured() -> None:
    for year in (2024, None):
        found = asked(assets_year=year)
        assert found.must is True
        assert len(found.notes) == 1
        assert "2025" in found.notes[0]
    assert asked(assets=None, assets_year=None).notes == ()
    assert asked(person_type="public", assets_year=1999).notes == ()


def test_the_office_may_change_or_retire_a_uvt_and_nonsense_is_no_year() -> None:
    changed_list = with_uvt(("2026", 50_000, True), ("20A6", 9, True), ("२०२६", 9, True))
    assert threshold(changed_list, 2026).pesos == 5_000_000_000  # type: ignore[union-attr]
    retired = with_uvt(("2026", None, False))
    assert threshold(retired, 2026).year == 2025  # type: ignore[union-attr]
    none = with_uvt(*((str(year), None, False) for year in (2024, 2025, 2026)))
    assert threshold(none, 2026) is None
    assert asked(uvt=none).must is None


def test_a_registered_database_runs_no_more() -> None:
    base = changed(DATABASE, registered_on=date(2026, 11, 20), rnbd_number="R-1")
    found = asked(base=base)
    assert found.is_registered
    assert (found.days_left, found.number, found.due) == (None, "R-1", date(2026, 12, 7))


@pytest.mark.parametrize("created", [None, date(1998, 12, 31), date(2068, 12, 15), date.max])
def test_without_a_day_that_can_be_counted_nothing_runs(created: date | None) -> None:
    found = asked(base=changed(DATABASE, created_on=created))
    assert found.must is True
    assert (found.count, found.due, found.days_left) == (None, None, None)


@given(st.dates(date(2000, 1, 1), date(2060, 12, 31)), st.dates(TODAY, date(2030, 12, 31)))
def test_the_limit_is_a_business_day_about_two_months_on(created: date, today: date) -> None:
    found = asked(today, base=changed(DATABASE, created_on=created))
    assert found.due is not None
    assert found.days_left is not None
    assert PLAIN.is_business_day(found.due)
    assert 58 <= (found.due - created).days <= 68
    assert (found.days_left < 0) == (PLAIN.business_days_from(today, found.due) < 0)


@given(st.none() | st.integers(), st.none() | st.sampled_from(sorted(PERSON_TYPES)))
def test_more_assets_never_free_from_registering(assets: int | None, kind: str | None) -> None:
    less = asked(assets=assets, person_type=kind).must
    more = asked(assets=None if assets is None else assets + 10, person_type=kind).must
    assert not (less is True and more is False)
