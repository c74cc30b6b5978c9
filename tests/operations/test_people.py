"""People: found by their document, never twice."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.errors import BadInput
from privdesk.operations.people import change_person, clean_document, find_or_add_person
from privdesk.store.lists import count
from privdesk.store.store import Store


def test_one_document_is_one_person_however_it_is_typed(office: Store) -> None:
    with office.write("change_person") as session:
        first = find_or_add_person(
            session, {"name": "Ana Ficticia", "document_number": "9.000.000.142", "phone": "300"}
        )
        again = find_or_add_person(
            session,
            {"name": "Ana M. Ficticia", "document_number": " 9000000142", "email": "a@c.example"},
        )
        assert again is first
        assert (first.name, first.phone, first.email) == ("Ana M. Ficticia", "300", "a@c.example")
        assert count(session, "person") == 1


@pytest.mark.parametrize("name", ["ANA PÉREZ FICTICIA", "Ficticia, Anita", "Ána Modelo"])
def test_a_corrected_name_replaces_the_one_on_record(office: Store, name: str) -> None:
    with office.write("change_person") as session:
        for one in ("Ana Ficticia", name.replace(",", "")):
            found = find_or_add_person(session, {"name": one, "document_number": "142"})
        assert found.name == name.replace(",", "")


def test_a_wrong_digit_never_renames_somebody_else(office: Store) -> None:
    with office.write("change_person") as session:
        ana = find_or_add_person(session, {"name": "Ana Ficticia", "document_number": "142"})
        with pytest.raises(BadInput) as refused:
            find_or_add_person(session, {"name": "Bruno Fingido", "document_number": "142"})
        assert refused.value.field == "document_number"
        assert "Ana" not in str(refused.value)
        assert ana.name == "Ana Ficticia"


def test_a_document_is_never_given_to_two_people(office: Store) -> None:
    with office.write("change_person") as session:
        ana = find_or_add_person(session, {"name": "Ana Ficticia", "document_number": "142"})
        find_or_add_person(session, {"name": "Bruno Fingido", "document_number": "143"})
        change_person(ana, {"document_number": "142", "phone": "300"})
        with pytest.raises(BadInput) as refused:
            change_person(ana, {"document_number": "143"})
        assert refused.value.field == "document_number"


def test_the_same_number_of_another_document_is_another_person(office: Store) -> None:
    with office.write("change_person") as session:
        for kind in ("CC", "CE", "PA"):
            values = {"name": "Ana", "document_type": kind, "document_number": "142"}
            find_or_add_person(session, values)
        assert count(session, "person") == 3


def test_people_without_a_document_are_told_apart_by_hand(office: Store) -> None:
    with office.write("change_person") as session:
        for _ in range(2):
            find_or_add_person(session, {"name": "Ana", "document_type": "none"})
        assert count(session, "person") == 2


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        ("CC", "9.000.000.142", "9000000142"),
        ("PA", "ax 12-3", "AX12-3"),
        ("NIT", "999.000.123", "999000123-2"),
        ("NIT", "999000123-2", "999000123-2"),
        ("none", " . ", ""),
    ],
)
def test_a_number_is_kept_one_way(kind: str, typed: str, kept: str) -> None:
    assert clean_document(kind, typed) == kept


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("NIT", "999000123-7"), ("NIT", "abc"), ("CC", " "), ("CC", ". , "), ("other", "")],
)
def test_a_wrong_number_names_its_field(kind: str, typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        clean_document(kind, typed)
    assert refused.value.field == "document_number"


def test_a_number_without_a_type_asks_for_the_type() -> None:
    with pytest.raises(BadInput) as refused:
        clean_document("none", "142")
    assert refused.value.field == "document_type"


@pytest.mark.parametrize("email", ["ana", "ana@@c.example", "ana @c.example", "@c", "a@b@c", "a@"])
def test_an_email_that_is_none_is_told(office: Store, email: str) -> None:
    with office.write("change_person") as session:
        ana = {"name": "Ana Ficticia", "document_number": "142"}
        with pytest.raises(BadInput) as refused:
            find_or_add_person(session, {**ana, "email": email})
        assert refused.value.field == "email"
        person = find_or_add_person(session, {**ana, "email": "ñandú@correo"})
        with pytest.raises(BadInput):
            change_person(person, {"email": email})
        assert person.email == "ñandú@correo"


def test_an_email_that_stands_already_is_left_alone(office: Store) -> None:
    with office.write("change_person") as session:
        person = find_or_add_person(session, {"name": "Ana", "document_number": "142"})
        person.email = "as an older file has it"
        session.flush()
        change_person(person, {"email": "as an older file has it", "phone": "300"})
        assert person.phone == "300"


def test_nobody_is_born_after_today(office: Store) -> None:
    today = date(2026, 11, 23)
    with office.write("change_person") as session:
        ana = {"name": "Ana Ficticia", "document_number": "142"}
        with pytest.raises(BadInput) as refused:
            find_or_add_person(session, {**ana, "birth_date": date(2026, 11, 24)}, today=today)
        assert refused.value.field == "birth_date"
        person = find_or_add_person(session, {**ana, "birth_date": today}, today=today)
        assert person.birth_date == today
