from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from privdesk.rules.activity_warnings import activity_warnings
from privdesk.rules.completeness import completeness
from privdesk.rules.sheet import Sheet
from tests.rules.sheets import ACTIVITY, DATABASE, LISTED, changed, rows

SENSITIVE = rows({"code": "biometric", "retention_rule_id": 1})
MINORS = rows({"code": "minors", "estimate": 30})
OF_THE_EU = rows(
    {"words": "Vender", "ground": "gdpr_contract"}, {"words": "Cobrar", "ground": "gdpr_interest"}
)


def warned(**values: Any) -> tuple[tuple[str, str], ...]:
    return activity_warnings(changed(ACTIVITY, **values), LISTED)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"data": SENSITIVE, "has_sensitive": True},
        {"has_recipients": True, "recipients": rows({"capacity": "other", "words": "Bancos"})},
        {"has_recipients": None, "recipients": rows({"capacity": "other", "words": "Bancos"})},
        {"purposes": rows({"words": "A", "ground": "authority", "gdpr_ground": "gdpr_contract"})},
        {"purposes": rows({"words": "Vender", "ground": ""})},
        {"purposes": ()},
        {"role": "processor", "controller_id": 7, "purposes": OF_THE_EU},
        {"role": "principal", "controller_id": 7},
        {"role": "joint", "controllers": rows({"party_id": 7, "task": ""})},
        {"role": None},
        {"transfers": rows({"kind": "national"}), "has_transfers": False},
        {"subjects": MINORS, "has_minors": True},
    ],
)
def test_what_agrees_warns_of_nothing(values: dict[str, Any]) -> None:
    assert warned(**values) == ()


@pytest.mark.parametrize(
    ("values", "section", "said"),
    [
        ({"data": SENSITIVE, "has_sensitive": False}, "conditions", "no se tratan datos sensibles"),
        ({"data": SENSITIVE, "has_sensitive": None}, "conditions", "nadie ha verificado"),
        ({"subjects": MINORS, "has_minors": False}, "conditions", "entre sus titulares hay niños"),
        ({"subjects": MINORS, "has_minors": None}, "conditions", "nadie ha verificado"),
        ({"recipients": rows({"capacity": "other"})}, "circulation", "destinatarios"),
        ({"transfers": rows({"kind": "transfer"})}, "circulation", "transferencias"),
        ({"purposes": OF_THE_EU}, "purposes", "ninguno de la Ley 1581 de 2012"),
        (
            {"purposes": (*OF_THE_EU, *rows({"words": "Llamar", "ground": "authorization"}))},
            *("purposes", "legítimo: «Vender», «Cobrar»."),
        ),
        (
            {"purposes": rows({"words": "Vender", "ground": "", "gdpr_ground": "gdpr_interest"})},
            *("purposes", "«Vender»"),
        ),
        ({"role": "processor"}, "general", "no se dice quién es"),
        ({"role": "joint"}, "general", "no se dice quién es"),
        ({"role": "agent"}, "general", "no se dice quién es"),
        ({"role": "principal"}, "general", "no se dice quién es"),
    ],
)
def test_what_does_not_agree_is_said(values: dict[str, Any], section: str, said: str) -> None:
    ((found, words),) = warned(**values)
    assert found == section
    assert said in words


def test_a_no_beside_minors_is_no_answer() -> None:
    sheet = changed(ACTIVITY, subjects=MINORS, has_minors=False)
    assert completeness(sheet, LISTED).lacks("has_minors")
    assert not completeness(changed(sheet, has_minors=True), LISTED).lacks("has_minors")


def test_a_national_assignment_is_none_that_leaves_colombia() -> None:
    sheet = changed(ACTIVITY, transfers=rows({"kind": "national"}))
    assert not completeness(sheet, LISTED).gaps
    assert completeness(changed(sheet, has_transfers=True), LISTED).lacks("transfers")


def using(*databases: Sheet, **values: Any) -> tuple[tuple[str, str], ...]:
    sheet = changed(ACTIVITY, **values)
    names = {8: "Nube Supuesta Inc."}
    return activity_warnings(sheet, LISTED, databases, names, date(2026, 11, 23))


def sent(**values: Any) -> Sheet:
    transfer = {"kind": "transmission", "importer_id": 8, "activity_id": None, "until_on": None}
    return changed(DATABASE, transfers=rows(transfer | values), has_transmissions=True)


def test_data_that_leave_from_its_database_are_told_of() -> None:
    ((section, words),) = using(DATABASE, sent())
    assert section == "circulation"
    assert "base «Club de clientes», que usa, los envía a Nube Supuesta Inc.:" in words


@pytest.mark.parametrize(
    ("given", "values"),
    [
        ({"activity_id": 99}, {}),  # another activity sends them
        ({"kind": "national"}, {}),
        ({"until_on": date(2026, 11, 22)}, {}),
        ({}, {"has_transfers": None}),
        ({}, {"has_transfers": True}),
        ({}, {"status": "ended"}),
    ],
)
def test_what_its_database_sends_of_another_is_not(
    given: dict[str, Any], values: dict[str, Any]
) -> None:
    assert using(sent(**given), **values) == ()


def test_minors_are_in_one_of_its_databases() -> None:
    with_minors = changed(DATABASE, has_minors=True)
    assert using(DATABASE, with_minors, has_minors=True) == ()
    ((section, words),) = using(DATABASE, DATABASE, has_minors=True)
    assert section == "conditions"
    assert "cada base que usa dice que no los tiene" in words
