from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.rules.inventory_words import TRANSFER_GROUNDS, TRANSFER_KINDS
from privdesk.rules.lists import office_list
from privdesk.rules.transfers import adequacy_words, is_adequate, transfer_warnings
from tests.rules.sheets import CONTRACT, LISTED, answers, changed

TODAY = date(2026, 11, 23)
COUNTRIES = LISTED["countries"]


def transfer(**values: Any) -> dict[str, Any]:
    return {
        "kind": "transfer",
        "country": "ES",
        "ground": "adequate",
        "exception": "",
        "declaration": "",
        "contract_id": None,
        "since_on": None,
        "until_on": None,
        **values,
    }


def warned(contract: Any = None, on: date | None = TODAY, **values: Any) -> tuple[str, ...]:
    return transfer_warnings(transfer(**values), LISTED, contract, on)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"country": "US"},
        {"country": "BR"},
        {"country": "IN", "ground": "exception", "exception": "consent"},
        {"country": "IN", "ground": "declaration", "declaration": "Res. 1 de 2026"},
        {"kind": "national", "country": "CO", "ground": None},
        {"kind": "national", "country": "", "ground": None},
    ],
)
def test_what_rests_on_a_ground_warns_of_nothing(values: dict[str, Any]) -> None:
    assert warned(**values) == ()


def test_japan_and_australia_came_to_the_list_after_the_others() -> None:
    day = date(2017, 9, 1)
    assert is_adequate("ES", COUNTRIES, day)
    assert not is_adequate("JP", COUNTRIES, day)
    assert not is_adequate("AU", COUNTRIES, day)
    assert is_adequate("JP", COUNTRIES, date(2018, 1, 1))
    assert not is_adequate("AU", COUNTRIES, date(2018, 1, 1))
    assert is_adequate("AU", COUNTRIES, date(2018, 4, 1))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"country": "IN"}, "India"),
        ({"country": "CL"}, "Chile"),
        ({"country": "ZZ"}, "ZZ"),
        ({"ground": None}, "fundamento"),
        ({"ground": "exception"}, "excepciones"),
        ({"ground": "exception", "exception": "nonsense"}, "excepciones"),
        ({"ground": "declaration", "declaration": "  "}, "declaración"),
        ({"ground": "contract"}, "otro responsable"),
        ({"country": "", "ground": "exception", "exception": "consent"}, "país"),
        ({"country": "CO", "ground": "exception", "exception": "consent"}, "Colombia"),
        ({"kind": "national", "country": "ES", "ground": None}, "Colombia"),
        ({"kind": "transmission"}, "contrato"),
        ({"kind": "transmission", "ground": None}, "contrato"),
    ],
)
def test_what_rests_on_none_warns_once(values: dict[str, Any], words: str) -> None:
    found = warned(**values)
    assert len(found) == 1
    assert words in found[0]


def test_brazil_is_adequate_only_since_its_day() -> None:
    day = date(2026, 1, 27)
    assert is_adequate("BR", COUNTRIES, day)
    assert not is_adequate("BR", COUNTRIES, date(2026, 1, 26))
    early = warned(country="BR", on=date(2026, 1, 26))
    assert len(early) == 1
    assert "26/01/2026" in early[0]
    assert warned(country="BR", on=day) == ()
    assert warned(country="BR", on=None) == ()
    # One that ended before is read as of its own end.
    assert len(warned(country="BR", until_on=date(2025, 6, 1))) == 1


def test_the_office_may_declare_a_country_adequate_and_take_one_away() -> None:
    blank = {"list_name": "countries", "group": "", "rnbd_code": "", "number": None}
    lists = {
        **LISTED,
        "countries": office_list(
            "countries",
            [
                {
                    **blank,
                    "code": code,
                    "label": label,
                    "is_in_use": True,
                    "is_sensitive": None,
                    "is_adequate": adequate,
                    "source": "Resolución 5 de 2027",
                }
                for code, label, adequate in (("CL", "Chile", True), ("MX", "México", False))
            ],
        ),
    }
    assert transfer_warnings(transfer(country="CL"), lists, on=TODAY) == ()
    assert adequacy_words("CL", lists["countries"]) == "Resolución 5 de 2027"
    assert len(transfer_warnings(transfer(country="MX"), lists, on=TODAY)) == 1


def test_why_a_country_is_adequate_is_said_with_its_source_and_its_day() -> None:
    assert "Circular Única" in adequacy_words("ES", COUNTRIES)
    assert "27/01/2026" in adequacy_words("BR", COUNTRIES)
    assert "compruébela" in adequacy_words("BR", COUNTRIES)
    assert adequacy_words("IN", COUNTRIES) == adequacy_words("ZZ", COUNTRIES) == ""


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, []),
        ({"status": "draft"}, ["preparación"]),
        ({"status": "ended"}, ["terminó"]),
        ({"ends_on": date(2026, 11, 22)}, ["terminó"]),
        ({"ends_on": TODAY}, []),
        ({"ends_on": date(2020, 1, 1), "has_no_end": True}, []),
        ({"clauses": ()}, ["Guardar confidencialidad"]),
        ({"clauses": answers("contract_clauses", "is_there", "scope")}, ["seguridad"]),
    ],
)
def test_a_transmission_goes_by_a_contract_that_says_what_it_must(
    values: dict[str, Any], words: list[str]
) -> None:
    contract = changed(CONTRACT, **values)
    for ground in ("contract", "adequate", None):
        found = warned(contract, kind="transmission", ground=ground)
        assert len(found) == len(words)
        assert all(word in warning for word, warning in zip(words, found, strict=True))


def test_clauses_that_are_only_advised_are_not_missed() -> None:
    required = [e.code for e in LISTED["contract_clauses"].entries if e.is_required]
    contract = changed(CONTRACT, clauses=answers("contract_clauses", "is_there", *required))
    assert warned(contract, kind="transmission") == ()


TEXT = st.sampled_from(["", "IN", "ES", "CO", "\x00", "{name}", "א"])


@given(
    st.sampled_from(sorted(TRANSFER_KINDS)),
    TEXT,
    st.none() | st.sampled_from(sorted(TRANSFER_GROUNDS)),
    TEXT,
    st.none() | st.just(changed(CONTRACT, name="{llaves} =1+1", status="draft")),
    st.none() | st.dates(),
)
def test_any_transfer_is_judged_and_each_warning_is_a_sentence(
    kind: str, country: str, ground: str | None, text: str, contract: Any, on: date | None
) -> None:
    found = warned(
        contract,
        on,
        kind=kind,
        country=country,
        ground=ground,
        exception=text,
        declaration=text,
    )
    assert len(found) == len(set(found))
    assert all(warning.strip().endswith(".") for warning in found)
