"""The records of GDPR art. 30, as data and in their files read back by other programs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from privdesk.documents.article_30 import (
    CONTROLLER,
    LAYOUTS,
    PROCESSOR,
    Article30,
    article_30,
)
from privdesk.documents.article_30_files import write_article_30_pdf, write_article_30_xlsx
from privdesk.documents.inventory_scope import Scope
from privdesk.rules.lists import office_list
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.sheet_facts import questions_for
from privdesk.store.inventory import Inventory
from tests.documents.inventory_sample import (
    ENTRY,
    NOW,
    SEAL,
    Values,
    first_code,
    full_inventory,
    full_sheet,
    inventory_of,
)
from tests.documents.sample import pages, text_of

ALL = Scope("activities")
# Of each list of rows of an activity, what art. 30 asks for.
ASKED = {
    "purposes": ("words", "details"),
    "subjects": ("details",),
    "data": ("details",),
    "recipients": ("words", "what"),
    "transfers": ("declaration", "what"),
    "measures": ("words",),
}


def rows(*found: dict[str, Any]) -> tuple[RowSheet, ...]:
    return tuple(RowSheet(n, values) for n, values in enumerate(found, 1))


def activity(**given: Any) -> Sheet:
    """An activity whose lists are given, the others empty."""
    known = (*ASKED, "databases", "controllers")
    lists = {name: given.pop(name) for name in known if name in given}
    return Sheet("activity", 1, Values().all_of("activity", **given), lists)


def record(inventory: Inventory, layout: str = CONTROLLER) -> Article30:
    return article_30(inventory, layout, ALL, date(2026, 11, 23))


def cell(found: Article30, head: str) -> tuple[str, ...]:
    """What stands under the heading that begins so, in the only entry."""
    (place,) = [n for n, one in enumerate(found.heads) if one.startswith(head)]
    (entry,) = found.entries
    return entry.cells[place]


def test_the_headings_are_those_of_the_article() -> None:
    controller, processor = record(full_inventory()), record(full_inventory(), PROCESSOR)
    letters = [head.split(")")[0] for head in controller.heads]
    assert letters == ["a", "b", "c", "c", "d", "e", "f", "g"]
    for head in controller.heads:
        assert f"RGPD, art.\u00a030.1\u00a0{head[0]})" in head
    assert [head.split(")")[0] for head in processor.heads] == ["a", "a", "b", "c", "d"]
    for head in processor.heads:
        assert f"RGPD, art.\u00a030.2\u00a0{head[0]})" in head


@pytest.mark.parametrize(("role", "layout"), [("controller", CONTROLLER), ("processor", PROCESSOR)])
def test_every_row_that_the_article_asks_for_is_in_both_files(role: str, layout: str) -> None:
    inventory = full_inventory()
    (given,) = inventory.sheets("activity")
    sheet = replace(given, values={**given.values, "role": role})
    others = [
        s for t in ("database", "party", "contract", "retention_rule") for s in inventory.sheets(t)
    ]
    inventory = inventory_of(sheet, *others)
    found = record(inventory, layout)
    for text in (pdf(inventory, found), xlsx(inventory, found)):
        flat = " ".join(text.split())
        for name, fields in ASKED.items():
            if layout == PROCESSOR and name == "recipients":
                continue  # only other processors are asked for
            for row in sheet.rows_of(name):
                for field in fields:
                    assert row.values[field] in flat, (name, field)


def pdf(inventory: Inventory, found: Article30) -> str:
    stream = BytesIO()
    assert write_article_30_pdf(inventory, found, ALL, stream, NOW) == len(found.entries)
    return text_of(stream.getvalue())


def xlsx(inventory: Inventory, found: Article30) -> str:
    stream = BytesIO()
    assert write_article_30_xlsx(inventory, found, ALL, stream, NOW) == len(found.entries)
    stream.seek(0)
    sheet = CalamineWorkbook.from_filelike(stream).get_sheet_by_name("Art. 30")
    return "\n".join(str(cell) for row in sheet.to_python() for cell in row)


def test_each_role_has_its_own_record() -> None:
    values = Values()
    activities = [
        full_sheet("activity", values, n, name=f"Actividad {role}", role=role)
        for n, role in enumerate(("controller", "processor", "joint"), 1)
    ]
    inventory = inventory_of(*activities, full_sheet("party", values, name="Cafés Ficticios"))
    assert [e.title for e in record(inventory).entries] == [
        "Actividad controller",
        "Actividad joint",
    ]
    (one,) = record(inventory, PROCESSOR).entries
    assert one.title == "Cafés Ficticios"
    assert all(line.startswith("Actividad processor. ") for line in one.cells[2])


def _third_parties(*names: str) -> tuple[Sheet, ...]:
    return tuple(
        Sheet("party", number, Values().all_of("party", name=name))
        for number, name in enumerate(names, 7)
    )


def test_each_controller_for_whom_it_is_done_has_its_entry() -> None:
    others = rows({"party_id": 8, "task": "Solo los sábados"}, {"party_id": 7, "task": ""})
    one = activity(name="Despachos", role="processor", controller_id=7, controllers=others)
    parties = _third_parties("Uno S.A.S.", "Dos S.A.S.")
    found = record(inventory_of(one, *parties), PROCESSOR)
    assert [(entry.id, entry.title) for entry in found.entries] == [
        (8, "Dos S.A.S."),
        (7, "Uno S.A.S."),
    ]
    done = [" ".join(entry.cells[2]) for entry in found.entries]
    assert "Solo los sábados" in done[0]
    assert "Solo los sábados" not in done[1]


def test_all_joint_controllers_are_named_with_their_part() -> None:
    others = rows({"party_id": 8, "task": "Escoge los premios"})
    one = activity(role="joint", controller_id=7, controllers=others)
    found = record(inventory_of(one, *_third_parties("Uno S.A.S.", "Dos S.A.S.")))
    first, second = found.entries[0].cells[0]
    assert first.startswith("Uno S.A.S.")
    assert second.startswith("Dos S.A.S.")
    assert "Escoge los premios" in second


def test_a_purpose_has_its_ground_with_its_article() -> None:
    purposes = rows({"words": "Atender pedidos", "ground": "authorization", "details": "Norma X."})
    found = cell(record(inventory_of(activity(purposes=purposes))), "b)")
    law = "Ley 1581 de 2012, art. 9"
    ground = f"Fundamento legal: Autorización del titular ({law})"
    assert found == (f"Atender pedidos. {ground}. Norma X.",)


def test_a_ground_of_the_office_has_the_norm_that_it_wrote() -> None:
    own = {"list_name": "legal_grounds", "code": "chile", "rnbd_code": "", **ENTRY}
    changes = [own | {"label": "Ley chilena", "source": "Ley 21.719, art. 12"}]
    lists = {"legal_grounds": office_list("legal_grounds", changes)}
    one = activity(purposes=rows({"words": "Vender", "ground": "chile", "details": ""}))
    found = inventory_of(one)
    found = replace(found, lists={**found.lists, **lists})
    assert "Ley chilena (Ley 21.719, art. 12)" in record(found).entries[0].cells[1][0]


def test_the_ground_of_the_gdpr_stands_where_there_is_one() -> None:
    given = {"words": "Ofrecer", "details": "", "gdpr_ground": "gdpr_interest"}
    law = "Ofrecer. Fundamento legal: Interés legítimo (RGPD, art. 6.1 f)."
    for ground in ("authorization", ""):
        purposes = rows({**given, "ground": ground})
        assert cell(record(inventory_of(activity(purposes=purposes))), "b)") == (law,)
    before = rows({**given, "gdpr_ground": "", "ground": "gdpr_interest"})
    assert cell(record(inventory_of(activity(purposes=before))), "b)") == (law,)


def test_a_role_that_nobody_chose_is_not_claimed() -> None:
    found = record(inventory_of(activity(role=None)))
    (entry,) = found.entries
    assert "No consta" in " ".join(entry.cells[0])
    assert not any("En qué calidad" in note for note in entry.notes)
    assert record(inventory_of(activity(role=None)), PROCESSOR).entries == ()
    alone = record(inventory_of(activity(role="controller")))
    assert "decide sola" in " ".join(alone.entries[0].cells[0])


def test_sensitive_categories_are_marked() -> None:
    data = rows({"code": "biometric", "details": "Huella", "retention_rule_id": None})
    given = activity(data=data, has_sensitive=True, has_minors=False, decides_alone=None)
    first, sensitive, minors, alone = cell(
        record(inventory_of(given)), "c) Categorías de datos personales"
    )
    assert first == "Datos biométricos [sensible]: Huella"
    assert sensitive.startswith("¿Se tratan datos sensibles? Sí. Autorización explícita")
    assert minors.endswith("menores de 18 años? No")
    assert alone.endswith("Sin verificar")


def test_what_was_stated_is_told_from_what_nobody_verified() -> None:
    def said(stated: bool | None) -> tuple[str, ...]:
        return cell(record(inventory_of(activity(has_transfers=stated))), "e)")

    assert said(False) == ("No hay: así se declaró.",)
    assert said(None) == ("Sin verificar",)
    assert said(True) == ("Se declaró que sí; no consta cuáles.",)


OF_ITS_DATABASES = "De las bases que usa; no todos reciben datos de esta actividad:\n– "


def transmission(values: Values, **given: Any) -> dict[str, Any]:
    """A transmission to a sound place, of no database nor activity that it says."""
    return {
        **values.all_of("transfer"),
        "kind": "transmission",
        "country": "US",
        "ground": "adequate",
        "exception": "",
        "contract_id": None,
        "declaration": "",
        "exporter_id": None,
        "what": "Correos.",
        "since_on": date(2025, 9, 29),
        "until_on": None,
        "activity_id": None,
        **given,
    }


def test_a_transfer_of_its_database_stands_apart_with_its_safeguard() -> None:
    values = Values()
    party = full_sheet("party", values, name="Nube Supuesta Inc.")
    given = transmission(values)
    database = Sheet(
        "database", 1, values.all_of("database", name="Clientes"), {"transfers": rows(given)}
    )
    one = activity(databases=rows({"database_id": 1}), has_transfers=False)
    own, found = cell(record(inventory_of(one, database, party)), "e)")
    assert own == "No hay: así se declaró."
    assert found == OF_ITS_DATABASES + (
        "Transmisión internacional (a un encargado): Nube Supuesta Inc., Estados Unidos de "
        "América. Fundamento: País con nivel adecuado de protección. Base de datos: Clientes. "
        "Correos. 29/09/2025. Advertencia: No hay contrato de transmisión."
    )


def test_what_is_its_own_comes_first_and_stands_once() -> None:
    values = Values()
    parties = [
        full_sheet("party", values, n, name=name)
        for n, name in enumerate(("Nube Supuesta Inc.", "Nómina Ficticia", "Cafés Ficticios"), 1)
    ]
    both = transmission(values, importer_id=1, activity_id=1)
    other = transmission(values, importer_id=3, activity_id=2, kind="national", country="CO")
    database = Sheet(
        "database",
        1,
        values.all_of("database", name="Clientes"),
        {
            "transfers": (RowSheet(5, both), RowSheet(6, other)),
            "processors": rows(
                {"party_id": 1, "task": "Aloja"}, {"party_id": 2, "task": "Liquida"}
            ),
        },
    )
    receives = {"capacity": "processor", "party_id": 1, "words": "", "what": "Correos"}
    one = activity(
        name="Venta",
        databases=rows({"database_id": 1}),
        recipients=rows(receives),
        transfers=(RowSheet(5, both),),
    )
    second = Sheet("activity", 2, values.all_of("activity", name="Campañas", role="processor"), {})
    found = record(inventory_of(one, second, database, *parties))
    own, apart = cell(found, "d)")
    assert own == "Encargado: Nube Supuesta Inc. Correos."
    head, processor, assignment = apart.split("\n– ")
    assert head == OF_ITS_DATABASES.removesuffix("\n– ")
    assert processor == "Encargado: Nómina Ficticia, de la base «Clientes». Liquida."
    assert "Cafés Ficticios" in assignment
    assert "Actividad: Campañas" in assignment  # whose it is said to be
    (transfer,) = cell(found, "e)")
    assert transfer.startswith("Transmisión internacional (a un encargado): Nube Supuesta Inc.")


def test_a_transfer_without_a_safeguard_says_so() -> None:
    values = Values()
    nothing = {"ground": None, "exception": "", "contract_id": None, "declaration": ""}
    given = {**values.all_of("transfer"), "kind": "transfer", "country": "IN", **nothing}
    (found,) = cell(record(inventory_of(activity(transfers=rows(given)))), "e)")
    assert "Garantía: no consta." in found
    assert "Advertencia: No se indica ningún fundamento" in found


def test_measures_that_nobody_verified_are_counted() -> None:
    answers = rows(
        {"code": first_code("security_questions"), "is_met": True, "reviewed_on": None, "note": ""}
    )

    def said(**found: Any) -> str:
        base = Sheet("database", 1, Values().all_of("database", name="Clientes"), found)
        one = activity(databases=rows({"database_id": 1}))
        (words,) = cell(record(inventory_of(one, base)), "g)")
        return words

    asked = len(questions_for(Sheet("database", 1, {}, {}), inventory_of().lists))
    assert said() == f"Base de datos «Clientes», medidas sin verificar: {asked}"
    assert said(answers=answers).endswith(f"(1 de 1); sin verificar: {asked - 1}")


def test_an_entry_taller_than_a_row_goes_on_in_more_of_them() -> None:
    measures = rows(*({"words": f"Medida {n} " + "x" * 100} for n in range(60)))
    found = record(inventory_of(activity(measures=measures, name="Muy larga")))
    stream = BytesIO()
    assert write_article_30_xlsx(inventory_of(), found, ALL, stream, NOW) == 1
    stream.seek(0)
    book = CalamineWorkbook.from_filelike(stream)
    assert ["Art. 30", 1.0] in book.get_sheet_by_name("Portada").to_python()  # one activity
    sheet = book.get_sheet_by_name("Art. 30").to_python()
    assert [row[1] for row in sheet[1:3]] == ["Muy larga", "Muy larga (continúa)"]
    texts = [str(row[-1]) for row in sheet[1:]]
    assert all(sum(1 + len(line) // 58 for line in text.split("\n")) <= 24 for text in texts)
    assert "\n".join(texts).rstrip() == "\n".join(f"• {row.values['words']}" for row in measures)


def test_how_long_each_category_is_kept_is_told_by_its_rule() -> None:
    rule = Sheet(
        "retention_rule",
        1,
        {
            **Values().all_of("retention_rule"),
            "bound": "at_least",
            "period": 5,
            "unit": "years",
            "trigger": "relation_end",
            "trigger_details": "",
            "action": "erase",
            "source": "Política, num. 10",
        },
    )
    data = rows(
        {"code": "general_id", "details": "", "retention_rule_id": 1},
        {"code": "general_id", "details": "", "retention_rule_id": None},
    )
    first, second = cell(record(inventory_of(activity(data=data), rule)), "f)")
    assert first == (
        "Datos generales de identificación: Al menos 5 años, desde: el fin de la relación. "
        "Después: suprimir. Fuente: Política, num. 10."
    )
    assert second == "Datos generales de identificación: sin plazo registrado"


def test_the_head_has_the_representative_and_the_officer() -> None:
    found = record(full_inventory())
    head = dict(found.head)
    assert head["a) Responsable (RGPD, art.\u00a030.1\u00a0a)"].startswith(
        "Panadería Ejemplo S.A.S.\nNIT 999.000.123-2"
    )
    office = full_inventory().organization
    assert head["Representante en la Unión Europea"] == office["eu_representative"]
    assert head["Delegado u oficial de protección de datos"].startswith(office["officer_name"])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_files_say_their_day_and_seal(layout: str) -> None:
    inventory = full_inventory(day=date(2025, 12, 31))
    stream = BytesIO()
    write_article_30_pdf(inventory, record(inventory, layout), ALL, stream, NOW)
    for page in pages(stream.getvalue()):
        assert "Al 31/12/2025, reconstruido del historial" in page
    assert str(SEAL) in pages(stream.getvalue())[0]


def test_hostile_texts_survive() -> None:
    hostile = "=1+1 <b>&{NIT}</b> 😀 \u202eשלום" + "z" * 1_500
    for role, layout in (("joint", CONTROLLER), ("processor", PROCESSOR)):
        (given,) = full_inventory(hostile).sheets("activity")
        inventory = inventory_of(replace(given, values={**given.values, "role": role}))
        found = record(inventory, layout)
        assert "<b>&{NIT}</b>" in pdf(inventory, found)
        assert hostile[:10] in xlsx(inventory, found)
    assert "None" not in pdf(inventory_of(), record(inventory_of()))
