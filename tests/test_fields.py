"""The field declaration and what is derived from it, for every record type."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.errors import BadInput
from privdesk.fields import (
    LARGEST_NUMBER,
    Field,
    FieldKind,
    Moment,
    check_record,
    clean_text,
    field_of,
    fields_of,
    from_plain,
    to_plain,
    value_words,
)
from privdesk.records import RECORD_TYPES, Database, Organization, Person
from privdesk.text import language, say

ALL = [(t, f) for t in RECORD_TYPES.values() for f in fields_of(t)]
_IDS = [f"{t.__tablename__}.{f.name}" for t, f in ALL]

VALUES = {
    FieldKind.TEXT: st.text(max_size=50).map(clean_text),
    FieldKind.LONG_TEXT: st.text().map(clean_text),
    FieldKind.DATE: st.dates(),
    FieldKind.MOMENT: st.datetimes(timezones=st.just(UTC)),
    FieldKind.NUMBER: st.integers(),
    FieldKind.FLAG: st.booleans(),
    FieldKind.UNKNOWN_OR_FLAG: st.none() | st.booleans(),
    FieldKind.REFERENCE: st.integers(1),
}


@pytest.mark.parametrize(("record_type", "declared"), ALL, ids=_IDS)
def test_every_field_has_a_spanish_label_and_says_its_kind(
    record_type: type, declared: Field
) -> None:
    assert language() == "es"
    assert say(declared.label)
    assert field_of(record_type, declared.name) == declared
    if declared.kind is FieldKind.CHOICE:
        assert declared.choices
        assert all(say(message) for message in declared.choices.values())
    if declared.kind is FieldKind.REFERENCE:
        assert declared.target in RECORD_TYPES


@pytest.mark.parametrize(("record_type", "declared"), ALL, ids=_IDS)
@given(st.data())
def test_every_value_goes_to_text_and_back(
    record_type: type, declared: Field, data: st.DataObject
) -> None:
    of_choices = st.sampled_from(sorted(declared.choices or [""]))
    value: object = data.draw(VALUES.get(declared.kind, of_choices))
    written = json.dumps(to_plain(declared, value))
    assert from_plain(declared, json.loads(written)) == value


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("name", 7),
        ("birth_date", "31/02/1990"),
        ("birth_date", "1990-02-30"),
        ("birth_date", 1990),
        ("document_type", ["CC"]),
    ],
)
def test_what_is_no_value_is_said_with_its_field(name: str, plain: object) -> None:
    with pytest.raises(BadInput) as refused:
        from_plain(field_of(Person, name), plain)
    assert refused.value.field == name


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Moment().process_bind_param(datetime(2026, 11, 20, 9), None)  # type: ignore[arg-type]


def test_text_is_cleaned_when_it_is_set() -> None:
    person = Person(name="Jose\u0301 \ud800", document_number="1")
    assert person.name == "José \ufffd"


@given(st.text(alphabet=st.characters(), max_size=60))
def test_cleaning_is_done_once(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
    clean_text(text).encode("utf-8")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": "  ", "document_type": "CC"}, "name"),
        ({"name": "Ana", "document_type": "spell"}, "document_type"),
        ({"name": "Ana", "document_type": None}, "document_type"),
    ],
)
def test_a_record_is_checked_by_its_declaration(values: dict[str, str], field: str) -> None:
    with pytest.raises(BadInput) as refused:
        check_record(Person(**values))
    assert refused.value.field == field


def test_a_right_record_passes() -> None:
    check_record(Person(name="Ana", document_type="CC", birth_date=date(1990, 2, 28)))


@pytest.mark.parametrize("name", ["subject_count", "supplier_id"])
@pytest.mark.parametrize("value", [-1, LARGEST_NUMBER + 1, 10**30])
def test_a_number_that_cannot_be_kept_is_refused_by_its_field(name: str, value: int) -> None:
    with pytest.raises(BadInput) as refused:
        check_record(Database(name="Clientes", status="in_use", **{name: value}))
    assert refused.value.field == name


@pytest.mark.parametrize("value", [None, 0, LARGEST_NUMBER])
def test_any_other_number_is_kept(value: int | None) -> None:
    check_record(Database(name="Clientes", status="in_use", subject_count=value))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("subject_count", 3180, "3.180"),
        ("created_on", date(2026, 11, 3), "03/11/2026"),
        ("has_minors", None, "Sin verificar"),
        ("has_minors", False, "No"),
        ("status", "closed", "Cerrada"),
        ("status", "of another version", "of another version"),
        ("created_on", None, ""),
        ("notes", "", ""),
    ],
)
def test_a_value_is_said_in_words(name: str, value: object, words: str) -> None:
    assert value_words(field_of(Database, name), value) == words


def test_a_year_has_no_thousands_and_a_record_its_title() -> None:
    assert value_words(field_of(Organization, "assets_year"), 2025) == "2025"
    controller = field_of(Database, "supplier_id")
    assert value_words(controller, 7) == "7"
    assert value_words(controller, 7, title=lambda kind, one: f"{kind} {one}") == "party 7"
    country = next(f for f in fields_of(Organization) if f.listed == "countries")
    assert value_words(country, "CO") == "Colombia"
