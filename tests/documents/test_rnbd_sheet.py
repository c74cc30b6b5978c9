"""The sheet of a database for the RNBD, read back: in the form's order, with all that it asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from privdesk.documents.rnbd_sheet import rnbd_sheet_pdf
from privdesk.documents.rnbd_steps import steps_of
from privdesk.fields import FieldKind, field_of, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.rules.calendar import Calendar
from privdesk.rules.registration import registration
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.changes import ADDED, CHANGED, FieldChange
from privdesk.store.inventory import Inventory
from privdesk.store.inventory_files import AttachedFile
from privdesk.text import say
from tests.documents.inventory_sample import NOW, Values, full_inventory, inventory_of, told
from tests.documents.sample import pages

TODAY = date(2026, 11, 23)
STEPS = (
    *("Responsable del tratamiento", "Inscribir la base de datos"),
    *("Paso 1. Encargados del tratamiento", "Paso 2. Canales de atención al titular"),
    *("Paso 3. Política de tratamiento", "Paso 4. Forma de tratamiento"),
    *("Paso 5. Información contenida en la base de datos",),
    *("Paso 6. Medidas de seguridad de la información", "Paso 7. Autorización del titular"),
    *("Paso 8. Transferencia internacional", "Paso 9. Transmisión internacional"),
    *("Paso 10. Cesión o transferencia nacional", "Finalizar: radicado de la inscripción"),
)
# What the office keeps for itself: the form does not ask for it.
OWN = {
    *("contact", "description", "status", "closed_on", "subject_count_on"),
    *("security_review_on", "notes"),
}
NOT_TOLD = {"note", "kind", "database_id", "activity_id"}  # the kind of a transfer: its step


def sheet_of(inventory: Inventory, changes: Sequence[FieldChange] = (), **office: Any) -> list[str]:
    """The pages of the sheet of the inventory's first database."""
    inventory = replace(inventory, organization={**inventory.organization, **office})
    database = inventory.sheets("database")[0]
    uvt = inventory.lists["uvt"]
    found = registration(database, inventory.organization, uvt, Calendar(), TODAY)
    due = date(2026, 12, 15) if changes else None
    return pages(rnbd_sheet_pdf(inventory, database, found, changes, due, NOW))


def bare(**given: Any) -> Inventory:
    """A database of which only the name is known."""
    values: dict[str, Any] = {
        f.name: None if f.kind is not FieldKind.FLAG else False
        for f in fields_of(RECORD_TYPES["database"])
    }
    texts = {
        f.name: "" for f in fields_of(RECORD_TYPES["database"]) if f.kind in ("text", "listed")
    }
    rows = given.pop("rows", {})
    known = {"name": "Club de clientes", "status": "in_use"}
    return inventory_of(Sheet("database", 1, values | texts | known | given, rows))


def test_the_steps_follow_the_form() -> None:
    whole = " ".join(sheet_of(full_inventory()))
    places = [whole.index(step) for step in STEPS]
    assert places == sorted(places)


def test_every_field_and_row_that_the_form_asks_for_is_there() -> None:
    inventory = full_inventory()
    whole = " ".join(sheet_of(inventory))
    database = inventory.sheets("database")[0]
    for declared in fields_of(RECORD_TYPES["database"]):
        if declared.name not in OWN:
            assert say(declared.label) in whole, declared.name
    kept = {name: value for name, value in database.values.items() if name not in OWN}
    for words in told(inventory, "database", {**database.values, **dict.fromkeys(OWN), **kept}):
        assert words in whole, words
    for owned in OWNED["database"]:
        # An answer stands once for each question; the sample answers the same one twice.
        for row in database.rows_of(owned.name)[1 if owned.name == "answers" else 0 :]:
            values = {n: None if n in NOT_TOLD else v for n, v in row.values.items()}
            if owned.name != "transfers":
                values["kind"] = row.values.get("kind")
            for words in told(inventory, owned.record_type, values):
                if words != "Sin verificar":
                    assert words in whole, (owned.name, words)


def test_the_organization_is_there_with_its_assets() -> None:
    whole = " ".join(sheet_of(full_inventory()))
    office = full_inventory().organization
    for name in ("nit", "address", "city", "department", "phone", "email", "second_email", "ciiu"):
        assert f"{say(field_of(RECORD_TYPES['organization'], name).label)} {office[name]}" in whole
    assert "$ 6.120.000.000 (cierre de 2025)" in whole
    assert "X Persona jurídica privada" in whole


def test_it_says_whether_it_must_be_registered_and_until_when() -> None:
    first = sheet_of(bare(created_on=date(2026, 10, 5)))[0]
    assert "¿Debe inscribirse? Sí." in first
    assert "$ 6.120.000.000; 100.000 UVT de 2026: $ 5.237.400.000" in first
    assert "Último día para inscribirla 07/12/2026 (días hábiles que faltan: 10)" in first
    assert "Inscrita No consta el número ni la fecha" in first
    late = sheet_of(bare(created_on=date(2026, 8, 3)))[0]
    assert "Último día para inscribirla 05/10/2026 (venció; días hábiles pasados:" in late
    small = sheet_of(bare(created_on=date(2026, 10, 5)), assets=1_000_000)[0]
    assert "¿Debe inscribirse? No." in small
    assert "Último día" not in small
    unknown = sheet_of(bare(), person_type=None)[0]
    assert "¿Debe inscribirse? Aún no se sabe." in unknown
    done = sheet_of(bare(registered_on=date(2026, 11, 2), rnbd_number="26-1"))[0]
    assert "Inscrita 02/11/2026, número 26-1" in done
    assert "(fecha sin registrar), número 26-1" in sheet_of(bare(rnbd_number="26-1"))[0]


def test_a_database_that_is_over_lacks_nothing() -> None:
    filing = {"kind": "removal", "filed_on": date(2025, 7, 15), "filing_number": "26-9", "note": ""}
    removed = bare(status="closed", rows={"filings": (RowSheet(1, filing),)})
    closed = bare(status="closed", closed_on=date(2025, 7, 1), rnbd_number="26-1")
    never = bare(status="closed")
    for inventory, words in (
        (removed, "Estado Eliminada del RNBD el 15/07/2025, radicado 26-9."),
        (closed, "Estado Cerrada el 01/07/2025. Su eliminación aún no se ha reportado al RNBD."),
        (never, "Estado Cerrada. No consta que se haya inscrito en el RNBD."),
    ):
        read = sheet_of(inventory)
        assert words in read[0]
        assert "Falta" not in " ".join(read)
        assert "Debe inscribirse" not in read[0]


def test_what_is_missing_is_said_in_its_step() -> None:
    whole = " ".join(sheet_of(bare(), nit="", second_email="", rut_on=date(2026, 8, 1)))
    parts = {}
    for step, after in zip(STEPS, (*STEPS[1:], ""), strict=True):
        end = whole.index(after) if after else len(whole)
        parts[step] = whole[whole.index(step) : end]
    controller = parts["Responsable del tratamiento"]
    assert (
        "Falta: NIT; un segundo correo, distinto del primero; un RUT de menos de tres meses."
        in controller
    )
    assert "Falta: Número de titulares; Creada el; Finalidades." in parts[STEPS[1]]
    assert "Falta: ¿Un encargado trata sus datos por cuenta de la organización? " in parts[STEPS[2]]
    assert "Falta: Canales de atención." in parts[STEPS[3]]
    assert "Falta: Medidas de seguridad (" in parts[STEPS[7]]
    assert "Falta: ¿Se transfieren datos al exterior" in parts[STEPS[9]]
    assert "Falta" not in parts[STEPS[12]]
    assert "Sin verificar" in parts[STEPS[2]]


def test_nothing_is_said_to_be_missing_where_nothing_is() -> None:
    first = sheet_of(bare())[0]
    assert "Datos que faltan, señalados en cada paso:" in first
    steps = steps_of(bare(), bare().sheets("database")[0], TODAY)
    count = sum(step.lacking for step in steps)
    assert count > sum(len(step.gaps) for step in steps)
    assert f"señalados en cada paso: {count}." in first


def test_boxes_hold_an_x_where_something_is_chosen() -> None:
    whole = " ".join(sheet_of(bare(is_manual=False, is_automated=True, from_subject=True)))
    assert "¿Se trata de forma manual? Sí X No" in whole
    assert "¿Se trata de forma automatizada? X Sí No" in whole
    assert "X Del titular" in whole
    assert "X De un tercero" not in whole


@pytest.mark.parametrize(
    ("given", "chosen"),
    [
        ("yes", "X Sí No Parcial"),
        ("partly", "Sí No X Parcial"),
        ("no", "Sí X No Parcial"),
        (None, "Sí No Parcial Sin verificar"),
    ],
)
def test_the_authorization_is_yes_no_or_partly(given: str | None, chosen: str) -> None:
    whole = " ".join(sheet_of(bare(authorization=given)))
    assert f"¿Cuenta con la autorización de los titulares? {chosen} " in whole


def test_codes_of_the_rnbd_stand_beside_what_has_one() -> None:
    contents = {"contents": (RowSheet(1, {"code": "general_id", "details": "Nombre"}),)}
    whole = " ".join(sheet_of(bare(rows=contents)))
    assert "C-01 Datos generales Datos generales de identificación Nombre" in whole
    assert "compruébelos contra las listas desplegables del formulario" in whole


def test_what_changed_since_the_last_update_is_listed_with_its_limit() -> None:
    changes = [
        FieldChange(
            date(2026, 11, 3), 5, CHANGED, "policy_version", "Versión", old_words="1", new_words="2"
        ),
        FieldChange(date(2026, 11, 4), 6, ADDED, "processors", "Encargados", row="Nube Ficticia"),
    ]
    first = sheet_of(full_inventory(), changes)[0]
    assert "Lo que cambió desde la última novedad en el RNBD: 2" in first
    assert "Debe reportarse a más tardar el 15/12/2026." in first
    assert "03/11/2026 Versión 1 2" in first
    assert "04/11/2026 Encargados · Nube Ficticia — Se agregó" in first
    assert "Lo que cambió" not in sheet_of(full_inventory())[0]


def test_a_transfer_without_a_ground_is_warned_of() -> None:
    values = Values()
    transfer = {
        **values.all_of("transfer"),
        "kind": "transfer",
        "country": "PA",
        "ground": "adequate",
        "contract_id": None,
    }
    inventory = bare(has_transfers=True, rows={"transfers": (RowSheet(1, transfer),)})
    party = Sheet("party", 1, values.all_of("party", name="Nube Supuesta"))
    inventory = inventory_of(*inventory.sheets("database"), party)
    whole = " ".join(sheet_of(inventory))
    after = whole[whole.index(STEPS[9]) : whole.index(STEPS[10])]
    assert "Nube Supuesta: " in after.split("¿Se transfieren")[0]
    assert "El país no está en la lista." in after


def test_all_that_the_form_asks_for_and_nobody_wrote_is_missing() -> None:
    values = Values()
    transfer = {**values.all_of("transfer"), "kind": "transfer", "country": "IN", "ground": None}
    national = {**transfer, "kind": "national", "country": "CO", "since_on": None}
    found = {"transfers": (RowSheet(1, transfer), RowSheet(2, national))}
    stated = {"has_transfers": True, "has_national": True, "registered_on": date(2026, 1, 2)}
    bases = bare(rows=found, **stated).sheets("database")
    party = Sheet("party", 1, values.all_of("party", name="Colegio Hipotético", address=""), {})
    inventory = inventory_of(*bases, party)
    whole = " ".join(sheet_of(inventory, officer_name=""))
    for words in (
        "Falta: Oficial o área de protección de datos.",
        "Falta: Política de tratamiento; ",
        "dónde está publicada la política, o su archivo adjunto.",
        "Colegio Hipotético: dirección, fundamento.",
        "Colegio Hipotético: desde.",
        "Falta: Número RNBD.",
    ):
        assert words in whole, words
    told = whole[whole.index(STEPS[8]) : whole.index(STEPS[9])]
    assert "Falta: Del titular" not in told
    files = {("database", 1): (AttachedFile(1, "politica.pdf", "ab" * 32, NOW),)}
    with_file = " ".join(sheet_of(replace(inventory, files=files)))
    assert "o su archivo adjunto" not in with_file
    assert "Oficial o área de protección de datos" in with_file


def test_what_does_not_hold_is_said_in_its_step() -> None:
    whole = " ".join(sheet_of(bare(authorization="no")))
    after = whole[whole.index(STEPS[8]) : whole.index(STEPS[9])]
    assert "No hay autorización ni causal legal" in after


def test_hostile_texts_of_any_length_survive() -> None:
    hostile = "<b>&{NIT}</b> =1+1 😀 \u202eשלום " + "z" * 1_500
    whole = " ".join(sheet_of(full_inventory(hostile)))
    assert "<b>&{NIT}</b> =1+1 U+1F600" in whole
    assert all(step in whole for step in STEPS)


def test_the_same_arguments_give_the_same_bytes() -> None:
    inventory = full_inventory()
    database = inventory.sheets("database")[0]
    uvt = inventory.lists["uvt"]
    found = registration(database, inventory.organization, uvt, Calendar(), TODAY)
    made = [rnbd_sheet_pdf(inventory, database, found, (), None, NOW) for _ in range(2)]
    assert made[0] == made[1]
