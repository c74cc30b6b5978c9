"""Sheets of an office's inventory for the tests of its rules: whole ones, to take things from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from privdesk.rules.lists import LISTS, EntryList, shipped_list
from privdesk.rules.sheet import RowSheet, Sheet

LISTED: Mapping[str, EntryList] = {name: shipped_list(name) for name in LISTS}


def rows(*values: dict[str, Any]) -> tuple[RowSheet, ...]:
    return tuple(RowSheet(number, one) for number, one in enumerate(values, 1))


def answers(name: str, field: str, *codes: str) -> tuple[RowSheet, ...]:
    """A yes for every entry of a list, or for those named."""
    chosen = codes or tuple(entry.code for entry in LISTED[name].entries)
    return rows(*({"code": code, field: True} for code in chosen))


def changed(sheet: Sheet, **values: Any) -> Sheet:
    """The sheet with other fields or other rows, by their names."""
    fields = {n: v for n, v in values.items() if n not in sheet.rows}
    return replace(
        sheet,
        values={**sheet.values, **fields},
        rows={**sheet.rows, **{n: v for n, v in values.items() if n in sheet.rows}},
    )


DATABASE = Sheet(
    "database",
    3,
    {
        "name": "Club de clientes",
        "description": "",
        "contact": "Mercadeo",
        "status": "in_use",
        "created_on": date(2026, 10, 5),
        "closed_on": None,
        "subject_count": 0,
        "subject_count_on": None,
        "is_manual": False,
        "is_automated": True,
        "has_processors": False,
        "policy_name": "Política de tratamiento",
        "policy_version": "2",
        "policy_url": "https://www.panaderia.example/politica",
        "policy_in_force_on": date(2026, 1, 1),
        "policy_in_force_words": "",
        "validity": "",
        "from_subject": True,
        "from_other_person": False,
        "from_party": False,
        "is_inferred": False,
        "supplier_id": None,
        "authorization": "yes",
        "keeps_copy": True,
        "keeps_notice_proof": True,
        "exemption": "",
        "authorization_mode": "written",
        "authorization_format": "",
        "has_minors": False,
        "security_review_on": date(2027, 3, 1),
        "has_transfers": False,
        "has_transmissions": False,
        "has_national": False,
        "rnbd_number": "",
        "registered_on": None,
        "notes": "",
    },
    {
        "purposes": rows({"code": "marketing", "words": "Enviar ofertas"}),
        "places": rows({"kind": "own_server", "place": "Servidor 1", "country": "CO"}),
        "channels": rows({"kind": "email", "address": "datos@correo.example"}),
        "processors": (),
        "contents": rows({"code": "general_id", "details": "Nombre y documento"}),
        "answers": answers("security_questions", "is_met"),
        "transfers": (),
        "filings": (),
    },
)
ACTIVITY = Sheet(
    "activity",
    5,
    {
        "name": "Despacho de pedidos",
        "role": "controller",
        "controller_id": None,
        "status": "active",
        "description": "Se llevan los pedidos",
        "owner": "Operaciones",
        "started_on": None,
        "ended_on": None,
        "review_on": date(2027, 2, 1),
        "is_paper": False,
        "is_digital": True,
        "has_sensitive": False,
        "sensitive_ground": "",
        "has_minors": False,
        "decides_alone": False,
        "decision_details": "",
        "is_marketing": False,
        "has_recipients": False,
        "has_transfers": False,
        "has_assessment": False,
        "assessed_on": None,
        "notes": "",
    },
    {
        "controllers": (),
        "purposes": rows({"words": "Entregar", "ground": "authorization"}),
        "subjects": rows({"code": "customers", "estimate": 300}),
        "data": rows({"code": "general_id", "retention_rule_id": 1}),
        "recipients": (),
        "systems": rows({"name": "Pedidos", "code": "system"}),
        "measures": rows({"words": "Usuarios propios", "reviewed_on": None, "review_on": None}),
        "transfers": (),
        "databases": (),
    },
)
PARTY = Sheet(
    "party",
    7,
    {
        "name": "Domicilios Supuestos S.A.S.",
        "document_type": "NIT",
        "document_number": "999.000.777-1",
        "country": "CO",
        "city": "Bogotá",
        "address": "Calle 1",
        "email": "hola@correo.example",
        "phone": "601 000 0000",
        "website": "",
        "contact": "Luis Inventado",
        "is_processor": True,
        "is_controller": False,
        "is_recipient": False,
        "is_supplier": False,
        "is_authority": False,
        "service": "Reparte pedidos",
        "notes": "",
    },
    {"contacts": (), "audits": ()},
)
CONTRACT = Sheet(
    "contract",
    9,
    {
        "name": "Contrato 12",
        "party_id": 7,
        "kind": "transmission",
        "status": "in_force",
        "subject": "Reparto",
        "signed_on": date(2026, 1, 2),
        "starts_on": date(2026, 1, 2),
        "ends_on": date(2027, 1, 2),
        "has_no_end": False,
        "renews": False,
        "notice_days": 30,
        "has_model_clauses": False,
        "notes": "",
    },
    {"clauses": answers("contract_clauses", "is_there")},
)
WHOLE = {sheet.record_type: sheet for sheet in (DATABASE, ACTIVITY, PARTY, CONTRACT)}
