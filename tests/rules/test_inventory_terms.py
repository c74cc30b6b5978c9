from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from privdesk.rules.calendar import Calendar, Closure
from privdesk.rules.inventory_terms import (
    INVENTORY_TERMS,
    Around,
    InventoryDeadline,
    inventory_deadlines,
)
from privdesk.rules.registration import registration
from privdesk.rules.sheet import Sheet
from privdesk.text import say
from tests.rules.sheets import ACTIVITY, CONTRACT, DATABASE, LISTED, PARTY, changed, rows

OFFICE = {"person_type": "private", "assets": 6_120_000_000, "assets_year": 2025}
AROUND = Around(OFFICE, LISTED["uvt"], Calendar())
REGISTERED = changed(DATABASE, registered_on=date(2026, 3, 1), security_review_on=None)
DISPOSAL = Sheet(
    "disposal", 4, {"status": "planned", "due_on": date(2026, 12, 20), "retention_rule_id": 1}
)
RULE = {"bound": "at_most", "period": 1, "unit": "years", "notice_days": 30}


def raised(sheet: Sheet, around: Around = AROUND, **values: Any) -> list[InventoryDeadline]:
    return list(inventory_deadlines(changed(sheet, **values), around))


def dates(sheet: Sheet, around: Around = AROUND, **values: Any) -> dict[str, tuple[Any, ...]]:
    found = raised(sheet, around, **values)
    return {d.term: (d.due, d.target, d.internal) for d in found}


def test_a_new_database_has_two_months_and_its_review() -> None:
    due = date(2026, 12, 7)
    assert dates(DATABASE) == {
        "rnbd.registration": (due, due, None),
        "database.review": (None, None, date(2027, 3, 1)),
    }
    assert {(d.case_type, d.case_id) for d in raised(DATABASE)} == {("database", 3)}


def test_a_closure_pulls_the_target_alone() -> None:
    closed = Calendar(closures=[Closure(date(2026, 12, 2), date(2026, 12, 10), "Cierre")])
    found = dates(DATABASE, replace(AROUND, calendar=closed))
    assert found["rnbd.registration"] == (date(2026, 12, 7), date(2026, 12, 1), None)


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ({"assets": 1}, False),
        ({"person_type": "natural"}, False),
        ({"person_type": "public", "assets": None}, True),
        ({"assets": None}, True),  # unknown is not "no"
        ({"person_type": None}, True),
        # 5.000.000.000 are above the threshold of 2025 and below that of 2026.
        ({"assets": 5_000_000_000, "assets_year": 2024}, True),
        ({"assets": 5_000_000_000, "assets_year": 2025}, False),
        ({"assets": 5_000_000_000, "assets_year": None}, False),
    ],
)
def test_who_need_not_register_has_no_term(office: dict[str, Any], expected: bool) -> None:
    around = replace(AROUND, organization={**OFFICE, **office})
    assert ("rnbd.registration" in dates(DATABASE, around)) is expected


@pytest.mark.parametrize("assets_year", [None, 2023, 2024, 2025, 2026])
@pytest.mark.parametrize("assets", [None, 4_800_000_000, 5_000_000_000, 5_300_000_000])
@pytest.mark.parametrize("today", [date(2025, 12, 31), date(2026, 1, 1), date(2027, 6, 1)])
def test_the_sheet_and_the_deadlines_never_disagree(
    assets_year: int | None, assets: int | None, today: date
) -> None:
    office = {"person_type": "private", "assets": assets, "assets_year": assets_year}
    found = registration(DATABASE, office, LISTED["uvt"], Calendar(), today)
    around = replace(AROUND, organization=office)
    assert ("rnbd.registration" in dates(DATABASE, around)) is (found.must is not False)


@pytest.mark.parametrize(
    "values",
    [{"created_on": None}, {"created_on": date(1990, 1, 1)}, {"registered_on": date(2026, 11, 1)}],
)
def test_nothing_to_register_or_no_day_to_count_from(values: dict[str, Any]) -> None:
    assert list(dates(DATABASE, **values)) == ["database.review"]


def test_a_closed_database_that_was_not_registered_raises_nothing() -> None:
    around = replace(AROUND, first_change=date(2026, 11, 5))
    assert raised(DATABASE, around, status="closed", closed_on=date(2026, 11, 20)) == []


def test_the_rnbd_is_told_of_a_registered_database_that_closes() -> None:
    closed = changed(REGISTERED, status="closed", closed_on=date(2026, 11, 20))
    due = date(2026, 12, 15)
    assert dates(closed) == {"rnbd.removal": (None, None, due)}
    changed_too = replace(AROUND, first_change=date(2026, 10, 5))
    assert dates(closed, changed_too) == {
        "rnbd.change": (date(2026, 11, 17), date(2026, 11, 17), None),
        "rnbd.removal": (None, None, due),
    }
    told = rows({"kind": "annual"}, {"kind": "removal"})
    assert raised(closed, changed_too, filings=told) == []
    assert "rnbd.removal" in dates(closed, filings=told[:1])
    registered = date(2026, 8, 3)
    undated: dict[str, Any] = {"closed_on": None, "registered_on": registered}
    assert dates(closed, **undated) == {"rnbd.removal": (None, None, date(2026, 9, 14))}
    long_ago = date(1990, 1, 5)
    assert dates(closed, closed_on=long_ago) == {"rnbd.removal": (None, None, long_ago)}


def test_a_change_is_told_by_the_tenth_business_day_of_the_next_month() -> None:
    assert raised(REGISTERED) == []
    due = date(2026, 12, 15)
    around = replace(AROUND, first_change=date(2026, 11, 5))
    assert dates(REGISTERED, around) == {"rnbd.change": (due, due, None)}
    # Before the registration there is nothing to bring up to date.
    assert "rnbd.change" not in dates(DATABASE, around)


def test_an_activity_is_reviewed_and_each_measure_apart() -> None:
    measures = rows(
        {"words": "a", "reviewed_on": None, "review_on": date(2027, 1, 5)},
        {"words": "b", "reviewed_on": date(2027, 1, 6), "review_on": date(2027, 1, 5)},
        {"words": "c", "reviewed_on": date(2026, 1, 6), "review_on": date(2027, 1, 7)},
        {"words": "d", "reviewed_on": None, "review_on": None},
    )
    found = raised(ACTIVITY, measures=measures)
    assert [(d.term, d.internal, d.about) for d in found] == [
        ("activity.review", date(2027, 2, 1), None),
        ("measure.review", date(2027, 1, 5), 1),
        ("measure.review", date(2027, 1, 7), 3),
    ]
    assert raised(ACTIVITY, measures=measures, status="ended") == []


@pytest.mark.parametrize(
    ("audits", "open_rows"),
    [
        ([(None, date(2027, 1, 1))], [1]),
        ([(date(2026, 1, 1), date(2027, 1, 1))], [1]),
        ([(date(2026, 1, 1), date(2027, 1, 1)), (date(2026, 12, 1), date(2027, 12, 1))], [2]),
        ([(date(2026, 12, 1), date(2027, 12, 1)), (date(2026, 1, 1), date(2027, 1, 1))], [1]),
        ([(None, date(2027, 1, 1)), (date(2026, 12, 1), None)], []),
        ([(date(2026, 1, 1), None)], []),
    ],
)
def test_a_third_party_is_audited_until_somebody_did(
    audits: list[tuple[date | None, date | None]], open_rows: list[int]
) -> None:
    kept = rows(*({"done_on": done, "next_on": planned} for done, planned in audits))
    assert [d.about for d in raised(PARTY, audits=kept)] == open_rows


def test_a_contract_ends_with_notice() -> None:
    assert dates(CONTRACT) == {"contract.end": (date(2027, 1, 2), None, date(2026, 12, 3))}
    assert raised(CONTRACT)[0].earliest == date(2026, 12, 3)
    assert dates(CONTRACT, notice_days=0) == {"contract.end": (date(2027, 1, 2), None, None)}


@pytest.mark.parametrize(
    "values", [{"status": "draft"}, {"status": "ended"}, {"ends_on": None}, {"has_no_end": True}]
)
def test_a_contract_that_does_not_end_raises_nothing(values: dict[str, Any]) -> None:
    assert raised(CONTRACT, **values) == []


def test_a_planned_disposal_is_noticed_and_due() -> None:
    due, notice = date(2026, 12, 20), date(2026, 11, 20)
    at_most = replace(AROUND, rule=RULE)
    assert dates(DISPOSAL, at_most) == {"retention.disposal": (due, None, notice)}
    # What must be kept at least so long may go from then on: nobody is late.
    at_least = replace(AROUND, rule={**RULE, "bound": "at_least"})
    assert dates(DISPOSAL, at_least)["retention.disposal"] == (None, notice, due)
    assert {raised(DISPOSAL, around)[0].earliest for around in (at_most, at_least)} == {notice}
    assert dates(DISPOSAL) == {"retention.disposal": (due, None, None)}
    for values in ({"status": "done"}, {"status": "cancelled"}, {"due_on": None}):
        assert raised(DISPOSAL, at_most, **values) == []


HOLD = Sheet(
    "legal_hold",
    1,
    {
        "retention_rule_id": None,
        "database_id": None,
        "person_id": None,
        "since_on": date(2026, 3, 1),
        "until_on": date(2027, 1, 10),
    },
)


@pytest.mark.parametrize(
    ("hold", "expected"),
    [
        ({}, (None, None, date(2027, 1, 11))),  # from the day after it: nobody is late
        ({"until_on": None}, None),  # nobody knows from when
        ({"until_on": date(2026, 12, 19)}, (date(2026, 12, 20), None, None)),
        ({"since_on": date(2026, 12, 21)}, (None, None, date(2027, 1, 11))),
        ({"since_on": date(2026, 12, 21), "until_on": None}, None),  # after the day of its rule
        ({"retention_rule_id": 2}, (date(2026, 12, 20), None, None)),
        ({"retention_rule_id": 1}, (None, None, date(2027, 1, 11))),
    ],
)
def test_what_is_held_is_not_due_until_the_hold_ends(hold: dict[str, Any], expected: Any) -> None:
    held = replace(AROUND, holds=(changed(HOLD, **hold),))
    assert dates(DISPOSAL, held).get("retention.disposal") == expected


def test_one_hold_after_another_is_one_wait() -> None:
    after = changed(HOLD, since_on=date(2027, 1, 5), until_on=date(2027, 2, 1))
    held = replace(AROUND, holds=(after, HOLD))
    assert dates(DISPOSAL, held) == {"retention.disposal": (None, None, date(2027, 2, 2))}


def test_what_is_not_on_record_or_of_another_type_raises_nothing() -> None:
    assert inventory_deadlines(replace(DATABASE, id=None), AROUND) == ()
    assert inventory_deadlines(Sheet("legal_hold", 1, {}), AROUND) == ()


def test_every_term_has_its_words() -> None:
    names = [say(words) for words in INVENTORY_TERMS.values()]
    assert len(set(names)) == len(names) == 9
