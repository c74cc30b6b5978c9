from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import Any

import pytest

from privdesk import paths
from privdesk.rules.lists import LISTS, OWN_GROUND, EntryList, office_list, shipped_list

WITH_RNBD_CODE = {"rnbd_purposes", "rnbd_contents", "security_questions"}
ENGLISH = re.compile(r"\b(the|of|and|for|with|data|list)\b", re.IGNORECASE)


def change(list_name: str, code: str, label: str, **values: Any) -> dict[str, Any]:
    return {
        "list_name": list_name,
        "code": code,
        "label": label,
        "group": "",
        "rnbd_code": "",
        "is_in_use": True,
        "is_sensitive": None,
        "is_adequate": None,
        "number": None,
        "source": "",
        **values,
    }


# What came with the program


def test_every_list_of_the_folder_is_known_and_read() -> None:
    files = {file.stem for file in (paths.data() / "lists").glob("*.toml")}
    assert files == set(LISTS)
    assert len(set(LISTS)) == len(LISTS) == 13


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_its_title_and_its_source_and_every_code_once(name: str) -> None:
    found = shipped_list(name)
    assert found.name == name
    assert found.title
    assert found.entries
    assert found.source or found.grounds
    codes = [entry.code for entry in found.entries]
    assert len(set(codes)) == len(codes)
    labels = [entry.label for entry in found.entries]
    assert all(label.strip() == label and label for label in labels)
    grouped = [(entry.group, entry.label) for entry in found.entries]
    assert len(set(grouped)) == len(grouped)
    # The grounds of the GDPR have a list of their own; purposes of before still rest on these.
    is_former = [e.code.startswith("gdpr_") and name == "legal_grounds" for e in found.entries]
    assert [not entry.is_in_use for entry in found.entries] == is_former
    assert not any(entry.is_own for entry in found.entries)
    assert found.has_rnbd_code == (name in WITH_RNBD_CODE)


@pytest.mark.parametrize("name", LISTS)
def test_its_file_says_nothing_that_is_not_read(name: str) -> None:
    whole = tomllib.loads((paths.data() / "lists" / f"{name}.toml").read_text(encoding="utf-8"))
    assert whole.keys() <= {
        *("name", "title", "source", "has_rnbd_code", "threshold_in_uvt", "grounds", "entry")
    }
    known = shipped_list(name).entries[0].__dataclass_fields__.keys()
    for one in whole["entry"]:
        assert one.keys() <= known


@pytest.mark.parametrize("name", LISTS)
def test_every_text_is_spanish(name: str) -> None:
    found = shipped_list(name)
    texts = [found.title, found.source]
    for entry in found.entries:
        texts += [entry.label, entry.group, entry.examples, entry.article, entry.source]
    for ground in found.grounds.values():
        texts += [ground.label, ground.source, ground.note]
    assert not [text for text in texts if ENGLISH.search(text)]


@pytest.mark.parametrize("name", sorted(WITH_RNBD_CODE))
def test_no_list_is_passed_off_as_the_sics_own(name: str) -> None:
    found = shipped_list(name)
    assert "compruebe el código" in found.source
    assert not any(entry.rnbd_code for entry in found.entries)


@pytest.mark.parametrize(
    "name",
    ["exemptions", "sensitive_grounds", "legal_grounds", "gdpr_grounds", "transfer_exceptions"],
)
def test_a_ground_of_the_law_names_its_article(name: str) -> None:
    assert all("art" in entry.article for entry in shipped_list(name).entries)


def test_the_law_has_so_many_of_each() -> None:
    counts = {name: len(shipped_list(name).entries) for name in LISTS}
    assert counts["exemptions"] == 5  # Ley 1581 de 2012, art. 10
    assert counts["sensitive_grounds"] == 5  # art. 6
    grounds = [entry.code for entry in shipped_list("legal_grounds").offered()]
    assert grounds == ["authorization", *(e.code for e in shipped_list("exemptions").entries)]
    assert counts["gdpr_grounds"] == 6  # RGPD, art. 6.1
    assert counts["transfer_exceptions"] == 6  # art. 26
    clauses = shipped_list("contract_clauses").entries
    assert sum(clause.is_required for clause in clauses) == 7


def test_what_is_sensitive_is_marked() -> None:
    contents = shipped_list("rnbd_contents")
    sensitive = {entry.code for entry in contents.entries if entry.is_sensitive}
    assert {"biometric", "morphology", "health_orders", "health_results"} <= sensitive
    assert not {"general_id", "specific_id", "work_location"} & sensitive
    assert any(entry.for_sensitive for entry in shipped_list("security_questions").entries)


def test_the_uvt_is_dated_and_has_its_source() -> None:
    uvt = shipped_list("uvt")
    assert uvt.threshold_in_uvt == 100_000
    values = {entry.code: entry.number for entry in uvt.entries}
    assert values == {"2024": 47065, "2025": 49799, "2026": 52374}
    assert all("DIAN" in entry.source for entry in uvt.entries)


def test_the_countries_are_those_of_the_world_with_the_adequate_ones_dated() -> None:
    countries = shipped_list("countries")
    assert len(countries.entries) > 240
    assert all(re.fullmatch("[A-Z]{2}", entry.code) for entry in countries.entries)
    for entry in countries.entries:
        assert not entry.adequate or entry.adequate in countries.grounds
    for ground in countries.grounds.values():
        assert ground.source
        assert date(2017, 1, 1) <= ground.since <= date(2026, 11, 21)


@pytest.mark.parametrize(
    ("ground", "codes"),
    [
        (
            "sic",
            (
                "DE AT BE BG CY CR HR DK SK SI EE ES US FI FR GR HU IE IS IT LV LT LU MT MX "
                "NO NL PE PL PT GB CZ KR RO RS SE"
            ),
        ),
        ("sic_2017_008", "JP"),
        ("sic_2018", "AU"),
        ("eu", "CH CA AR GG IM JE FO AD IL UY NZ"),
        ("eu_2026", "BR"),
        ("", "CO IN CN CL PA EC"),
    ],
)
def test_which_countries_are_adequate(ground: str, codes: str) -> None:
    countries = shipped_list("countries")
    for code in codes.split():
        entry = countries.get(code)
        assert entry is not None, code
        assert entry.adequate == ground, code
    if ground:
        assert {e.code for e in countries.entries if e.adequate == ground} == set(codes.split())


def test_what_only_a_secondary_source_says_is_marked() -> None:
    grounds = shipped_list("countries").grounds
    assert "secundaria" in grounds["eu"].note
    assert "secundaria" in grounds["eu_2026"].note


def test_an_unknown_list_and_a_path_are_refused() -> None:
    for name in ("nonsense", "../regimes/co-1581", ""):
        with pytest.raises(KeyError):
            shipped_list(name)


# What the office made of it


def changed(name: str, *changes: dict[str, Any]) -> EntryList:
    return office_list(name, changes)


def test_without_changes_it_is_the_shipped_one() -> None:
    for name in LISTS:
        assert changed(name) == shipped_list(name)


def test_a_change_stands_in_the_place_of_the_given_entry() -> None:
    found = changed("rnbd_purposes", change("rnbd_purposes", "staff", "Personal", rnbd_code="12"))
    given = [entry.code for entry in shipped_list("rnbd_purposes").entries]
    assert [entry.code for entry in found.entries] == given
    entry = found.get("staff")
    assert entry is not None
    assert (entry.label, entry.rnbd_code, entry.is_own) == ("Personal", "12", True)
    assert found.label("staff") == "Personal"


def test_another_code_comes_at_the_end() -> None:
    found = changed("rnbd_purposes", change("rnbd_purposes", "own-1", "Sorteos"))
    assert found.entries[-1].code == "own-1"
    assert len(found.entries) == len(shipped_list("rnbd_purposes").entries) + 1


def test_a_retired_entry_is_no_longer_offered_and_keeps_its_words() -> None:
    found = changed(
        "rnbd_purposes", change("rnbd_purposes", "staff", "Recursos humanos", is_in_use=False)
    )
    assert "staff" not in {entry.code for entry in found.offered()}
    assert found.label("staff") == "Recursos humanos"
    assert found.label("nobody knows it") == "nobody knows it"


def test_changes_of_another_list_change_nothing() -> None:
    assert changed("uvt", change("countries", "2026", "X", number=1)) == shipped_list("uvt")


def test_what_a_change_leaves_open_stays_as_given() -> None:
    found = changed("rnbd_contents", change("rnbd_contents", "biometric", "Biométricos"))
    given = shipped_list("rnbd_contents").get("biometric")
    entry = found.get("biometric")
    assert given is not None
    assert entry is not None
    assert (entry.group, entry.examples, entry.is_sensitive) == (given.group, given.examples, True)
    uvt = changed("uvt", change("uvt", "2026", "UVT de 2026")).get("2026")
    assert uvt is not None
    assert uvt.number == 52374
    assert "000238" in uvt.source


def test_the_office_says_what_is_sensitive_and_which_country_is_adequate() -> None:
    contents = changed(
        "rnbd_contents",
        change("rnbd_contents", "biometric", "Biométricos", is_sensitive=False),
        change("rnbd_contents", "own", "Otro", is_sensitive=True),
    )
    assert [e.is_sensitive for e in contents.entries if e.is_own] == [False, True]
    countries = changed(
        "countries",
        change("countries", "CL", "Chile", is_adequate=True),
        change("countries", "ES", "España", is_adequate=True),
        change("countries", "MX", "México", is_adequate=False),
    )
    assert [countries.get(c).adequate for c in ("CL", "ES", "MX")] == [  # type: ignore[union-attr]
        OWN_GROUND,
        "sic",
        "",
    ]
