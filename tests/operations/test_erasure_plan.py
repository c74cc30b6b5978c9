"""What an erasure would do, and what forbids it."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.errors import Refused
from privdesk.operations.erasure import erase_person
from privdesk.records import Activity, ActivityDatabase, Database, RetentionRule
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.operations.person_case import TODAY, WHO, WHY, held_of_ana, hold, planned


@pytest.mark.parametrize(
    ("about", "stands"),
    [
        ({}, True),
        ({"person_id": 1}, True),
        ({"database_id": 1}, True),
        ({"person_id": 2}, False),
        ({"person_id": 1, "until_on": date(2026, 11, 19)}, False),
        ({"person_id": 1, "until_on": TODAY}, True),
    ],
)
def test_a_hold_that_stands_forbids_it(
    office: Store, about: dict[str, object], stands: bool
) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        hold(session, **about)
    plan = planned(office)
    assert plan.refusals == (
        ("Rige la retención legal «Proceso 77»: Orden de un juez",) if stands else ()
    )
    if stands:
        with pytest.raises(Refused, match="Proceso 77"):
            erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    else:
        erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
        assert verify(office).problems == ()


def test_a_hold_on_the_person_forbids_it_whatever_its_rule(office: Store) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        rule = RetentionRule(
            name="Historia laboral", trigger="other", bound="at_least", period=20, unit="years"
        )
        session.add(rule)
        session.flush()
        hold(session, retention_rule_id=rule.id)
    assert planned(office).may_be_done  # it keeps what its rule is about alone
    with office.write("save_record") as session:
        hold(session, person_id=1, retention_rule_id=rule.id)
    assert planned(office).refusals == ("Rige la retención legal «Proceso 77»: Orden de un juez",)


def test_a_hold_on_another_database_holds_nothing_here(office: Store) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        other = Database(name="Nómina")
        session.add(other)
        session.flush()
        hold(session, database_id=other.id)
    assert planned(office).may_be_done


@pytest.mark.parametrize(("uses", "stands"), [("Clientes", True), ("Nómina", False), ("", True)])
def test_a_hold_on_an_activity_keeps_who_is_in_its_databases(
    office: Store, uses: str, stands: bool
) -> None:
    """While nobody knows which databases it uses, the person may be in one of them."""
    held_of_ana(office)
    with office.write("save_record") as session:
        activity = Activity(name="Ventas")
        session.add_all([activity, Database(name="Nómina")])
        session.flush()
        hold(session, activity_id=activity.id)
        for base in session.query(Database).filter_by(name=uses):
            session.add(ActivityDatabase(activity_id=activity.id, database_id=base.id))
    assert planned(office).may_be_done is not stands
