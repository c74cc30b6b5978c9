"""What a copy of a record of the inventory says of itself, and what it has to earn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from privdesk.errors import BadInput
from privdesk.operations.office import save_record
from privdesk.operations.retention import adopt_rules, own_rule
from privdesk.operations.sheets import copy_of, new_sheet, save_sheet
from privdesk.records import RetentionRule
from privdesk.rules.inventory_words import OWN_FILES
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.store import Store

DAY = date(2025, 1, 1)


def copied(store: Store, record_type: str, rows: dict[str, dict[str, Any]], **values: Any) -> Sheet:
    """A copy of a record of one row a list."""
    kept = {name: (RowSheet(None, row),) for name, row in rows.items()}
    with store.write("save_record") as session:
        if record_type == "contract":
            values["party_id"] = save_sheet(session, new_sheet("party", name="Nube"))
        made = replace(new_sheet(record_type, **values), rows=kept)
        return copy_of(session, record_type, save_sheet(session, made))


def test_a_copied_contract_is_a_draft_that_nobody_signed_or_read(office: Store) -> None:
    said = copied(
        office,
        "contract",
        {"clauses": {"code": "scope", "is_there": True, "place": "Cláusula 1"}},
        name="Contrato 1",
        subject="Alojar los datos",
        status="in_force",
        signed_on=DAY,
        starts_on=DAY,
        ends_on=date(2027, 1, 1),
    )
    assert said["status"] == "draft"
    assert [said[name] for name in ("signed_on", "starts_on", "ends_on")] == [None] * 3
    assert said.rows_of("clauses") == ()
    assert said["subject"] == "Alojar los datos"


def test_a_copied_activity_was_neither_assessed_nor_reviewed(office: Store) -> None:
    said = copied(
        office,
        "activity",
        {"measures": {"words": "Cifrar", "reviewed_on": DAY, "review_on": date(2027, 1, 1)}},
        name="Nómina",
        owner="Gente",
        has_assessment=True,
        assessed_on=DAY,
        review_on=date(2027, 1, 1),
    )
    assert [said[name] for name in ("has_assessment", "assessed_on", "review_on")] == [None] * 3
    (measure,) = (row.values for row in said.rows_of("measures"))
    assert (measure["words"], measure["reviewed_on"], measure["review_on"]) == (
        "Cifrar",
        None,
        None,
    )
    assert said["owner"] == "Gente"


def test_a_copied_database_has_answers_that_nobody_reviewed(office: Store) -> None:
    said = copied(
        office,
        "database",
        {"answers": {"code": "policy", "is_met": True, "reviewed_on": DAY, "note": "Manual"}},
        name="Clientes",
        subject_count=300,
        security_review_on=date(2027, 1, 1),
    )
    (answer,) = (row.values for row in said.rows_of("answers"))
    assert (answer["is_met"], answer["note"], answer["reviewed_on"]) == (True, "Manual", None)
    assert said["subject_count"] is None
    assert said["security_review_on"] is None


def test_a_copied_rule_governs_none_of_the_programs_files(office: Store) -> None:
    with office.write("save_record") as session:
        adopt_rules(session)
        for own_files in OWN_FILES:
            rule = own_rule(session, own_files)
            assert rule is not None
            made = save_sheet(session, copy_of(session, "retention_rule", rule.id))
            assert session.get_one(RetentionRule, made).own_files is None
            assert own_rule(session, own_files) is rule


def test_a_second_rule_for_the_same_files_is_refused_at_its_field(office: Store) -> None:
    with office.write("save_record") as session:
        adopt_rules(session)
        first = own_rule(session, "correspondence")
        assert first is not None
        save_record(session, RetentionRule, {"notes": "Sigue"}, first.id)  # itself is no second one
        other = {"name": "Otra", "trigger": "last_use", "bound": "at_least", "period": 1}
        made = save_record(session, RetentionRule, other).id
    for record_id, values in ((None, {**other, "name": "Más"}), (made, {})):
        with pytest.raises(BadInput, match=first.name) as refused, office.write("x") as session:
            save_record(
                session, RetentionRule, {**values, "own_files": "correspondence"}, record_id
            )
        assert refused.value.field == "own_files"
