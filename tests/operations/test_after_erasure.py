"""After an erasure nothing that was open, half typed or undone brings the person back."""

from __future__ import annotations

import pytest

from privdesk.errors import Refused, UserError
from privdesk.operations.erasure import erase_person
from privdesk.operations.people import change_person
from privdesk.operations.undo import plan_undo, undo
from privdesk.records import Person
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.operations.person_case import NOW, TODAY, WHY, held_of_ana

WHO = "Elvira Imaginaria"


def person(store: Store) -> dict[str, object]:
    with store.read() as session:
        found = session.get_one(Person, 1)
        return {"name": found.name, "email": found.email, "phone": found.phone, "city": found.city}


def test_what_another_window_did_before_cannot_be_undone_into_it(office: Store) -> None:
    held_of_ana(office)
    with office.write("change_person") as session:
        change_person(session.get_one(Person, 1), {"city": "Tunja"})
    before = office.last_written
    assert before is not None
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    erased = person(office)
    with office.read() as session, pytest.raises(UserError):
        plan_undo(session, before, now=NOW)
    with pytest.raises(UserError), office.write("undo") as session:
        undo(session, before, now=NOW)
    assert person(office) == erased
    assert verify(office).ok


@pytest.mark.parametrize("values", [{"email": "ana@correo.example"}, {"phone": "555 0100"}])
def test_a_form_left_open_writes_nothing_on_who_was_erased(
    office: Store, values: dict[str, str]
) -> None:
    held_of_ana(office)
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    erased = person(office)
    with pytest.raises(Refused, match="suprimi"), office.write("change_person") as session:
        change_person(session.get_one(Person, 1), values)
    assert person(office) == erased
