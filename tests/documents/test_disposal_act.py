"""The act of disposal, read back: everything that proves what was erased, and room to sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from privdesk.documents.disposal_act import disposal_act_pdf, witnesses
from privdesk.documents.register import shown_moment
from privdesk.fields import fields_of
from privdesk.records import RECORD_TYPES
from privdesk.store.inventory import Inventory
from privdesk.store.inventory_files import AttachedFile
from privdesk.text import say
from tests.documents.inventory_sample import (
    NOW,
    SEAL,
    Values,
    full_inventory,
    full_sheet,
    inventory_of,
    told,
)
from tests.documents.sample import pages

DONE = {
    "number": "S-2026-0003",
    "status": "done",
    "what": "Hojas de vida de la convocatoria de 2025",
    "done_on": date(2026, 11, 20),
    "witnesses": "Ana Ficticia; Pedro Supuesto",
}


def act(inventory: Inventory) -> list[str]:
    return pages(disposal_act_pdf(inventory, inventory.sheets("disposal")[0], NOW))


def done(**given: Any) -> Inventory:
    values = Values()
    rule = full_sheet("retention_rule", values, name="Hojas de vida", source="Política, num. 8")
    disposal = full_sheet("disposal", values, **{**DONE, **given})
    return inventory_of(rule, disposal, full_sheet("database", values, name="Candidatos"))


def test_every_field_is_there_but_its_status() -> None:
    inventory = full_inventory()
    (disposal,) = inventory.sheets("disposal")
    whole = " ".join(act(inventory))
    for declared in fields_of(RECORD_TYPES["disposal"]):
        if declared.name not in ("status", "number"):
            assert say(declared.label) in whole, declared.name
    values = {**disposal.values, "status": None, "person_id": None}
    for words in told(inventory, "disposal", values):
        assert words in whole, words


def test_the_person_stands_there_by_the_number_of_the_record() -> None:
    inventory = full_inventory()
    (disposal,) = inventory.sheets("disposal")
    assert inventory.title("person", disposal["person_id"]) == "Ana Ficticia"
    whole = " ".join(act(inventory))
    assert f"Persona La del registro {disposal['person_id']}" in whole
    assert "Ana Ficticia" not in whole


def test_it_says_what_was_disposed_of_why_and_when() -> None:
    page = " ".join(act(done()))
    assert "Acta de supresión S-2026-0003" in page
    assert "El 20 de noviembre de 2026, Panadería Ejemplo S.A.S. suprimió" in page
    assert "2.2.2.25.2.6" in page
    assert "Qué se suprime Hojas de vida de la convocatoria de 2025" in page
    assert "Base de datos Candidatos" in page
    assert "Su fuente Política, num. 8" in page
    assert f"Sello de auditoría {SEAL.short}" in page
    assert "NIT 999.000.123-2" in page


def test_what_was_erased_as_planned_is_said_once() -> None:
    whole = " ".join(act(done(erased=f" {DONE['what']}  ")))
    assert "Cuántas personas" in whole
    assert "Qué se suprimió Hojas" not in whole
    assert "Qué se suprimió Solo las de 2024" in " ".join(act(done(erased="Solo las de 2024")))


def ruled(action: str, **given: Any) -> Inventory:
    values = Values()
    rule = full_sheet("retention_rule", values, name="Hojas de vida", action=action)
    given = {"request_id": None, **DONE, **given}
    disposal = full_sheet("disposal", values, **given)
    return inventory_of(rule, disposal, full_sheet("database", values, name="Candidatos"))


@pytest.mark.parametrize(
    ("action", "method", "title", "did"),
    [
        ("erase", "overwrite", "Acta de supresión", "suprimió"),
        ("archive", "archived", "Acta de archivo", "No es una supresión"),
        ("archive", "physical", "Acta de supresión", "suprimió"),
        ("archive", "other", "Acta de archivo", "archivó aparte"),
        ("anonymize", "anonymous", "Acta de anonimización", "anonimizó"),
    ],
)
def test_what_is_archived_or_anonymous_is_not_called_erased(
    action: str, method: str, title: str, did: str
) -> None:
    page = " ".join(act(ruled(action, method=method)))
    assert f"{title} S-2026-0003" in page
    assert did in page
    assert ("2.2.2.25.2.8" in page) is (method != "physical")  # otherwise than its rule says
    if title != "Acta de supresión":
        assert "suprimió" not in page
        assert "Responsable de la supresión" not in page


def test_why_it_was_done_is_a_request_a_rule_or_the_notes() -> None:
    assert "como lo pide la solicitud" in (page := " ".join(act(done())))
    assert "2.2.2.25.2.6" in page
    neither = " ".join(act(done(request_id=None, retention_rule_id=None)))
    assert "por lo que dicen las notas de esta acta" in neither
    assert "2.2.2.25.2" not in neither.split("Por qué")[0]


def test_what_was_done_otherwise_than_its_rule_says_is_not_founded_on_it() -> None:
    inventory = done(request_id=None, method="physical", method_details="Se dañó por el agua.")
    rule = inventory.sheets("retention_rule")[0]
    archived = replace(rule, values={**rule.values, "action": "archive"})
    told = inventory_of(archived, *inventory.sheets("disposal"))
    words = " ".join(act(told))
    assert "su regla de conservación dice" in words
    assert "como lo dice la regla" not in words


def test_when_it_was_recorded_and_what_proves_it_is_said() -> None:
    inventory = done()
    (disposal,) = inventory.sheets("disposal")
    file = AttachedFile(1, "constancia.txt", "ab" * 32, NOW)
    inventory = replace(inventory, files={("disposal", disposal.id or 0): (file,)})
    page = " ".join(pages(disposal_act_pdf(inventory, disposal, NOW, NOW)))
    assert f"Registrada el {shown_moment(NOW, inventory.zone)}" in page
    assert "constancia.txt · SHA-256" in page
    assert "ab" * 32 in page.replace(" ", "")
    assert "Pruebas adjuntas —" in " ".join(act(done()))


def test_there_is_room_to_sign_for_everybody() -> None:
    last = act(done(responsible="Óscar Ejemplo"))[-1]
    assert "Qué se conservó" in last, "a page holds signatures only"
    signatures = last.split("Firmas")[1]
    for words in (
        "Óscar Ejemplo Responsable de la supresión",
        "Ana Ficticia Testigo",
        "Pedro Supuesto Testigo",
        "Protección de datos",
    ):
        assert words in signatures


def test_what_is_not_known_is_shown_empty() -> None:
    inventory = done(kept="", backups_until=None, retention_rule_id=None, person_id=None)
    page = " ".join(act(inventory))
    assert "Qué se conservó y por qué —" in page
    assert "copias de respaldo hasta —" in page
    assert "Por ninguna regla registrada; vea la solicitud 2026-0142." in page
    assert "Persona" not in page


def test_witnesses_are_parted_by_semicolons_and_lines() -> None:
    assert witnesses("Ana Ficticia; Pedro Supuesto\nEva Irreal ;") == [
        "Ana Ficticia",
        "Pedro Supuesto",
        "Eva Irreal",
    ]
    assert witnesses("") == []


def test_hostile_texts_of_any_length_survive() -> None:
    hostile = "<b>&{NIT}</b> =1+1 😀 \u202eשלום " + "palabra " * 1200
    read = act(done(erased=hostile, witnesses=hostile, responsible=hostile))
    whole = " ".join(read)
    assert "<b>&{NIT}</b> =1+1 U+1F600" in whole
    assert whole.count("palabra") >= 3 * 1200
    assert "Firmas" in whole


def test_the_same_arguments_give_the_same_bytes() -> None:
    inventory = done()
    (disposal,) = inventory.sheets("disposal")
    assert disposal_act_pdf(inventory, disposal, NOW) == disposal_act_pdf(inventory, disposal, NOW)


@pytest.mark.parametrize("lines", [*range(1, 60, 3), 80, 200])
def test_no_page_holds_only_signatures(lines: int) -> None:
    kept = "\n".join(f"Registro {n} de la cadena" for n in range(lines))
    last = act(ruled("erase", kept=kept, backups_until=None))[-1]
    assert "Firmas" in last
    assert "Pruebas adjuntas" in last
    if lines < 30:  # one page holds it all
        assert "Qué se conserva" in last


def test_without_a_rule_it_leads_to_the_request() -> None:
    given = {"retention_rule_id": None, "notes": ""}
    asked = " ".join(act(ruled("erase", **given, request_id=1)))
    assert (
        "Regla de conservación Por ninguna regla registrada; vea la solicitud 2026-0142." in asked
    )
    alone = " ".join(act(ruled("erase", **given)))
    assert "Por ninguna regla registrada; vea las notas." in alone
