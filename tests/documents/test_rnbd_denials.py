"""What a database says against its own rows: the sheet for the RNBD ticks neither answer then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from privdesk.documents.rnbd_items import Boxes, Fact, Step
from privdesk.documents.rnbd_steps import steps_of
from privdesk.rules.sheet import RowSheet, Sheet
from tests.documents.inventory_sample import Values, full_sheet, inventory_of
from tests.rules.sheets import DATABASE, changed, rows

TODAY = date(2026, 11, 23)
BASE = changed(DATABASE, answers=(), channels=(), places=(), purposes=(), contents=())
STEPS = {"has_transfers": "Paso 8.", "has_transmissions": "Paso 9.", "has_national": "Paso 10."}
KINDS = dict(zip(STEPS, ("transfer", "transmission", "national"), strict=True))


def steps(database: Sheet, *, party: Sheet | None = None) -> tuple[Step, ...]:
    third = party or full_sheet("party", Values(), name="Nube Supuesta Inc.")
    return steps_of(inventory_of(replace(database, id=1), third), database, TODAY)


def step(found: tuple[Step, ...], begins: str) -> Step:
    (one,) = [one for one in found if one.title.startswith(begins)]
    return one


def ticked(one: Step) -> list[str]:
    (boxes,) = [item for item in one.items if isinstance(item, Boxes)]
    return [words for words, is_chosen in boxes.choices if is_chosen] + [boxes.note]


def sent(question: str, **given: Any) -> Sheet:
    row = Values().all_of("transfer", kind=KINDS[question], importer_id=1, until_on=None, **given)
    return changed(BASE, transfers=(RowSheet(1, row),))


@pytest.mark.parametrize("question", STEPS)
def test_neither_is_ticked_where_a_no_is_said_beside_its_rows(question: str) -> None:
    found = steps(sent(question))
    one = step(found, STEPS[question])
    assert ticked(one) == ["Sin verificar"]
    said = [words for words in one.warnings if words.startswith("Dice que no hay")]
    assert len(said) == 1
    assert "(Nube Supuesta Inc.)" in said[0]
    others = [s for s in found if s is not one]
    assert not [w for s in others for w in s.warnings if w in said]
    assert ticked(step(steps(changed(sent(question), **{question: True})), STEPS[question])) == [
        *("Sí", "")
    ]
    assert ticked(step(steps(BASE), STEPS[question])) == ["No", ""]


def test_no_processors_beside_some_is_no_answer() -> None:
    row = {"party_id": 1, "task": "Aloja", "database_id": 1}
    one = step(steps(changed(BASE, processors=rows(row), has_processors=False)), "Paso 1.")
    assert ticked(one) == ["Sin verificar"]
    assert one.warnings[0].startswith("Dice que no hay encargados")


def test_measures_that_are_not_met_are_told_of_in_their_step() -> None:
    unmet = rows({"code": "audits", "is_met": False, "reviewed_on": None})
    one = step(steps(changed(BASE, answers=unmet)), "Paso 6.")
    assert one.warnings[0].startswith("Medidas de seguridad que dice no cumplir: 1")


def facts(**given: Any) -> list[tuple[str, str]]:
    third = full_sheet("party", Values(), name="Nube Supuesta Inc.", **given)
    row = {"party_id": 1, "task": "Aloja", "database_id": 1}
    database = changed(BASE, processors=rows(row), has_processors=True)
    items = step(steps(database, party=third), "Paso 1.").items
    return [(item.label, item.value) for item in items if isinstance(item, Fact)]


def test_a_contact_that_is_only_its_email_stands_once() -> None:
    mail = "datos@correo.example"
    told = facts(email=mail, contact=mail)
    assert [label for label, value in told if value == mail] == ["Correo electrónico"]
    assert "Luis Inventado" in [value for _, value in facts(email=mail, contact="Luis Inventado")]


def test_the_type_of_a_document_that_nobody_wrote_is_not_said() -> None:
    assert ("Tipo de documento", "") in facts(document_type="NIT", document_number="")
    assert ("Tipo de documento", "NIT") in facts(document_type="NIT", document_number="999.1")
