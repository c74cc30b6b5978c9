"""What an erasure would do, and what forbids it."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.errors import Refused
from privdesk.operations.erasure import erase_person
from privdesk.records import Database
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


def test_a_hold_on_another_database_holds_nothing_here(office: Store) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        other = Database(name="Nómina")
        session.add(other)
        session.flush()
        hold(session, database_id=other.id)
    assert planned(office).may_be_done
