from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from privdesk.rules.database_warnings import database_warnings
from privdesk.rules.sheet import Sheet
from tests.rules.sheets import ACTIVITY, CONTRACT, DATABASE, LISTED, answers, changed, rows

TODAY = date(2026, 11, 23)
PROCESSED: dict[str, Any] = {
    "has_processors": True,
    "processors": rows({"party_id": 7, "task": "Reparte"}),
}


def warned(
    contracts: dict[int, tuple[Sheet, ...]] | None = None,
    activities: tuple[Sheet, ...] = (),
    **values: Any,
) -> tuple[tuple[str, str], ...]:
    names = {7: "Domicilios Supuestos S.A.S.", 8: "Nube Supuesta Inc."}
    sheet = changed(DATABASE, **values)
    return database_warnings(sheet, LISTED, contracts or {}, names, TODAY, activities)


def transmission(**values: Any) -> dict[str, Any]:
    return {"kind": "transmission", "importer_id": 8, "country": "US", "until_on": None, **values}


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"authorization": None},
        {"authorization": "no", "exemption": "authority"},
        {"authorization": "partly", "exemption": "authority"},
        {
            "authorization": "no",
            "exemption": "emergency",
            "authorization_mode": "conduct",
            "contents": rows({"code": "biometric", "details": "Huella"}),
        },
        {"authorization": "no", "exemption": "emergency", "keeps_copy": False},
        {"keeps_copy": None, "keeps_notice_proof": None},
        {"answers": rows({"code": "audits", "is_met": None})},
        {"answers": rows({"code": "sensitive_rules", "is_met": False})},  # is not asked
        {"authorization_mode": "conduct"},
        {"contents": rows({"code": "biometric", "details": "Huella"})},
        {"places": rows({"kind": "own_server", "country": "US"})},
        {"places": rows({"kind": "party_server", "country": "CO"})},
        {"places": rows({"kind": "party_server", "country": ""})},
        {"transfers": rows(transmission(until_on=date(2026, 11, 22)))},
    ],
)
def test_what_agrees_with_the_law_warns_of_nothing(values: dict[str, Any]) -> None:
    assert warned(**values) == ()


def test_neither_authorization_nor_a_ground_is_said() -> None:
    ((section, words),) = warned(authorization="no")
    assert section == "origin"
    assert "No hay autorización ni causal legal" in words


def test_what_has_no_authorization_in_part_names_its_ground() -> None:
    ((section, words),) = warned(authorization="partly", exemption="")
    assert section == "origin"
    assert "Una parte de los datos se trata sin autorización" in words


@pytest.mark.parametrize("of_how_many", ["yes", "partly", None])
def test_conduct_does_not_authorize_sensitive_data(of_how_many: str | None) -> None:
    given: dict[str, Any] = {"authorization": of_how_many, "exemption": "emergency"}
    contents = rows({"code": "biometric", "details": "Huella"})
    ((section, words),) = warned(contents=contents, authorization_mode="conduct", **given)
    assert section == "origin"
    assert "no basta la conducta inequívoca" in words


def test_a_processor_in_colombia_has_a_contract() -> None:
    ((section, words),) = warned(**PROCESSED)
    assert section == "place"
    assert words.startswith("Domicilios Supuestos S.A.S. trata los datos y no hay registrado")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"status": "draft"}, "preparación"),
        ({"ends_on": date(2026, 11, 22)}, "terminó"),
        ({"status": "ended"}, "terminó"),
        ({"clauses": answers("contract_clauses", "is_there", "scope")}, "no dice"),
    ],
)
def test_the_contract_of_a_processor_is_measured(values: dict[str, Any], said: str) -> None:
    ((section, words),) = warned({7: (changed(CONTRACT, **values),)}, **PROCESSED)
    assert section == "place"
    assert words.startswith("Domicilios Supuestos S.A.S.: ")
    assert said in words


def test_one_good_contract_is_enough() -> None:
    ended = changed(CONTRACT, status="ended")
    assert warned({7: (ended, CONTRACT)}, **PROCESSED) == ()
    assert warned({7: (changed(CONTRACT, kind="services"),)}, **PROCESSED) == ()


def test_a_contract_of_another_kind_does_not_serve() -> None:
    other = changed(CONTRACT, kind="confidentiality")
    assert "no hay registrado" in warned({7: (other,)}, **PROCESSED)[0][1]


def test_who_receives_a_transmission_is_a_processor() -> None:
    (first,) = warned(transfers=rows(transmission(), transmission()), has_transmissions=True)
    assert first == (
        "place",
        "Nube Supuesta Inc. recibe una transmisión y no está entre los encargados de la base.",
    )


def test_a_server_of_another_abroad_is_a_transmission() -> None:
    places = rows({"kind": "party_server", "country": "US", "party_id": 8})
    ((section, words),) = warned(places=places)
    assert section == "circulation"
    assert "Estados Unidos" in words
    gone = warned(places=places, transfers=rows(transmission(kind="transfer")), has_transfers=True)
    assert gone == ()


def test_a_database_is_not_created_in_the_future() -> None:
    ((section, words),) = warned(created_on=date(2026, 11, 24))
    assert section == "general"
    assert "aún no llega" in words
    assert warned(created_on=TODAY) == ()


def test_a_closed_database_warns_of_nothing() -> None:
    assert warned(status="closed", authorization="no") == ()


@pytest.mark.parametrize(
    ("values", "section", "said"),
    [
        ({"keeps_copy": False}, "origin", "no se conserva copia de la autorización"),
        ({"keeps_notice_proof": False}, "origin", "art. 12, par."),
        ({"answers": rows({"code": "audits", "is_met": False})}, "security", "no cumplir: 1 "),
    ],
)
def test_a_no_to_what_the_law_asks_for_is_a_warning(
    values: dict[str, Any], section: str, said: str
) -> None:
    ((found, words),) = warned(**values)
    assert found == section
    assert said in words


@pytest.mark.parametrize(
    ("kind", "question", "said"),
    [
        ("transfer", "has_transfers", "no hay transferencias internacionales"),
        ("transmission", "has_transmissions", "no hay transmisiones internacionales"),
        ("national", "has_national", "no hay cesiones ni transferencias nacionales"),
    ],
)
def test_a_no_beside_its_rows_is_told_of(kind: str, question: str, said: str) -> None:
    given: dict[str, Any] = {"transfers": rows(transmission(kind=kind))}
    sentences = [words for section, words in warned(**given) if section == "circulation"]
    assert [said in words and "Nube Supuesta Inc." in words for words in sentences] == [True]
    for answer in (True, None):
        said_so: dict[str, Any] = {question: answer}
        assert not [w for s, w in warned(**given, **said_so) if s == "circulation"]


def test_no_processors_beside_some_is_told_of() -> None:
    first, *_ = warned({7: (CONTRACT,)}, **PROCESSED | {"has_processors": False})
    words = "Dice que no hay encargados, y aquí hay registrados (Domicilios Supuestos S.A.S.)."
    assert first == ("place", words)


def test_what_it_says_of_minors_is_held_to_its_activities() -> None:
    here = rows({"database_id": 3})
    none = changed(ACTIVITY, has_minors=False, databases=here)
    some = changed(ACTIVITY, has_minors=True, databases=here)
    elsewhere = changed(some, databases=rows({"database_id": 3}, {"database_id": 4}))
    ((section, words),) = warned(activities=(none, none), has_minors=True)
    assert section == "origin"
    assert "cada actividad que la usa dice que no los trata" in words
    assert warned(activities=(none, some), has_minors=True) == ()
    assert warned(activities=(), has_minors=True) == ()
    ((_, words),) = warned(activities=(some, none), has_minors=False)
    assert words.endswith("actividades que no usan otra base: «Despacho de pedidos».")
    assert warned(activities=(elsewhere,), has_minors=False) == ()
    assert warned(activities=(changed(some, status="ended"),), has_minors=False) == ()
