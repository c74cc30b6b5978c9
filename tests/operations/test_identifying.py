"""What identifies and reaches somebody is refused in words where it cannot be right."""

from __future__ import annotations

from typing import Any

import pytest

from privdesk.errors import BadInput
from privdesk.operations.identifying import check_email, checked_nit
from privdesk.operations.office import change_organization, save_record
from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.records import Party
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.store import Store


@pytest.mark.parametrize("text", ["", "ana@correo.example", "ñandú@localhost"])
def test_an_e_mail_that_may_be_one(text: str) -> None:
    check_email(text, "email")


@pytest.mark.parametrize("text", ["sin arroba", "a@b@c", "@correo.example", "a b@correo.example"])
def test_an_e_mail_that_is_none(text: str) -> None:
    with pytest.raises(BadInput) as refused:
        check_email(text, "second_email")
    assert refused.value.field == "second_email"


def test_the_digit_of_a_nit_is_added_and_held_to() -> None:
    assert checked_nit("999.000.123", "nit") == checked_nit("999000123-2", "nit") == "999000123-2"
    for wrong in ("999.000.123-3", "12a", ""):
        with pytest.raises(BadInput):
            checked_nit(wrong, "nit")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"document_number": "999.000.555-1"}, "document_number"),
        ({"document_number": "doce"}, "document_number"),
        ({"email": "sin arroba"}, "email"),
        ({"document_type": "other", "document_number": "DE-EJEMPLO-7"}, None),
        ({"document_number": "999000201"}, None),
    ],
)
def test_of_a_third_party(office: Store, values: dict[str, Any], field: str | None) -> None:
    sheet = new_sheet("party", name="Nube Supuesta", **values)
    if field is None:
        with office.write("save_record") as session:
            kept = session.get_one(Party, save_sheet(session, sheet))
            assert kept.document_number in ("DE-EJEMPLO-7", "999.000.201-9")
        return
    with pytest.raises(BadInput) as refused, office.write("save_record") as session:
        save_sheet(session, sheet)
    assert refused.value.field == field


def test_of_a_contact_and_of_the_organization(office: Store) -> None:
    contact = RowSheet(None, {"name": "Ana Ficticia", "email": "ana en correo"})
    fresh = new_sheet("party", name="Nube Supuesta")
    with pytest.raises(BadInput), office.write("save_record") as session:
        save_sheet(session, Sheet("party", None, fresh.values, {"contacts": (contact,)}))
    with pytest.raises(BadInput), office.write("change_organization") as session:
        change_organization(session, {"second_email": "ninguno"})


def test_what_stood_wrong_from_before_may_stay(office: Store) -> None:
    with office.write("save_record") as session:
        old = Party(name="Nube Supuesta", document_number="12", email="sin arroba")
        session.add(old)
        session.flush()
        save_record(session, Party, {"city": "Tunja", "document_number": "12"}, old.id)
        assert (old.city, old.document_number) == ("Tunja", "12")
