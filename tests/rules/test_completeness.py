from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.fields import FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.rules.completeness import Beside, Completeness, Gap, completeness
from privdesk.rules.lists import office_list
from privdesk.rules.sections import SECTIONS
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.sheet_facts import has_sensitive, questions_for, required_clauses
from tests.rules.sheets import (
    ACTIVITY,
    CONTRACT,
    DATABASE,
    LISTED,
    PARTY,
    WHOLE,
    answers,
    changed,
    rows,
)

SINCE = {"since_on": date(2026, 1, 15)}


def found(sheet: Sheet, **values: Any) -> Completeness:
    return completeness(changed(sheet, **values), LISTED)


def gaps(sheet: Sheet, **values: Any) -> list[tuple[str, str]]:
    return [(gap.section, gap.name) for gap in found(sheet, **values).gaps]


@pytest.mark.parametrize("record_type", WHOLE)
def test_a_whole_record_lacks_nothing(record_type: str) -> None:
    result = completeness(WHOLE[record_type], LISTED)
    assert result.gaps == ()
    assert result.asked >= 9
    assert (result.given, result.percent) == (result.asked, 100)


@pytest.mark.parametrize("record_type", WHOLE)
def test_the_sheets_of_these_tests_have_the_records_own_fields(record_type: str) -> None:
    declared = {field.name for field in fields_of(RECORD_TYPES[record_type])}
    assert WHOLE[record_type].values.keys() <= declared


@pytest.mark.parametrize("record_type", WHOLE)
def test_an_empty_record_lacks_nearly_all_and_what_is_asked_stays_in_its_sections(
    record_type: str,
) -> None:
    result = completeness(Sheet(record_type, None, {}), LISTED)
    assert result.percent < 15
    sections = {section.key: section.names for section in SECTIONS[record_type]}
    assert all(gap.name in sections[gap.section] for gap in result.gaps)
    order = [list(sections).index(gap.section) for gap in result.gaps]
    assert order == sorted(order)
    assert sum(result.in_section(key) for key in sections) == len(result.gaps)


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"name": "  "}, [("general", "name")]),
        ({"subject_count": None}, [("general", "subject_count")]),
        ({"purposes": ()}, [("general", "purposes")]),
        ({"status": "closed"}, [("general", "closed_on")]),
        ({"is_automated": None}, [("place", "is_automated")]),
        ({"is_manual": False, "is_automated": False}, [("place", "is_manual")]),
        ({"has_processors": None}, [("place", "has_processors")]),
        ({"has_processors": True}, [("place", "processors")]),
        ({"channels": ()}, [("channels", "channels")]),
        ({"policy_version": ""}, [("channels", "policy_version")]),
        ({"from_subject": False}, [("origin", "from_subject")]),
        ({"from_subject": False, "is_inferred": True}, []),
        ({"from_party": True}, [("origin", "supplier_id")]),
        ({"from_party": True, "supplier_id": 7}, []),
        ({"keeps_notice_proof": None}, [("origin", "keeps_notice_proof")]),
        ({"authorization": "partly"}, [("origin", "exemption")]),
        ({"authorization": "partly", "exemption": "public_data"}, []),
        (
            {"authorization": "partly", "exemption": "public_data", "keeps_copy": None},
            [("origin", "keeps_copy")],
        ),
        ({"authorization": "no"}, [("origin", "exemption")]),
        (
            {
                "authorization": "no",
                "exemption": "emergency",
                "keeps_copy": None,
                "keeps_notice_proof": None,
                "authorization_mode": None,
            },
            [],
        ),
        (
            {"authorization": None, "authorization_mode": None},
            [("origin", "authorization"), ("origin", "authorization_mode")],
        ),
        ({"has_minors": None}, [("origin", "has_minors")]),
        ({"contents": ()}, [("contents", "contents")]),
        ({"security_review_on": None}, [("security", "security_review_on")]),
        ({"has_national": None}, [("circulation", "has_national")]),
        ({"has_transfers": True}, [("circulation", "transfers")]),
        (
            {"has_transfers": True, "transfers": rows({"kind": "transfer", "ground": "adequate"})},
            [],
        ),
        (
            {"has_transfers": True, "transfers": rows({"kind": "transfer", "contract_id": 1})},
            [("circulation", "transfers")],  # a contract is no ground to transfer
        ),
        (
            {
                "has_transmissions": True,
                "transfers": rows({"kind": "transfer", "ground": "adequate"}),
            },
            [("circulation", "has_transfers"), ("circulation", "transfers")],
        ),
        (
            {
                "has_transmissions": True,
                "transfers": rows({"kind": "transmission", "contract_id": 1}),
            },
            [],
        ),
        ({"has_national": True, "transfers": rows({"kind": "national", **SINCE})}, []),
        (
            {"has_national": True, "transfers": rows({"kind": "national"})},
            [("circulation", "transfers")],
        ),
        # A "no" of what stands there is no answer.
        ({"transfers": rows({"kind": "national", **SINCE})}, [("circulation", "has_national")]),
        ({"policy_url": " "}, [("channels", "policy_url")]),
        ({"policy_in_force_on": None}, [("channels", "policy_in_force_on")]),
        ({"policy_in_force_on": None, "policy_in_force_words": "febrero de 2024"}, []),
        ({"processors": rows({"party_id": 7})}, [("place", "has_processors")]),
        ({"registered_on": date(2026, 11, 3)}, [("rnbd", "rnbd_number")]),
        ({"rnbd_number": "26-1"}, [("rnbd", "registered_on")]),
        ({"rnbd_number": "26-1", "registered_on": date(2026, 11, 3)}, []),
        ({"rnbd_number": "", "registered_on": None, "notes": ""}, []),
    ],
)
def test_a_database_is_asked_what_applies_to_it(
    values: dict[str, Any], missing: list[tuple[str, str]]
) -> None:
    assert gaps(DATABASE, **values) == missing


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"role": "processor"}, [("general", "controller_id")]),
        ({"role": "joint", "controller_id": 7}, []),
        ({"role": None}, [("general", "role")]),
        ({"status": "ended"}, [("general", "ended_on")]),
        ({"purposes": rows({"words": "a", "ground": ""}, {"words": "b", "ground": "x"})}, 1),
        ({"purposes": rows({"words": "a", "ground": "", "gdpr_ground": "gdpr_duty"})}, 1),
        (
            {
                "role": "processor",
                "controller_id": 7,
                "purposes": rows({"words": "a", "ground": "", "gdpr_ground": "gdpr_duty"}),
            },
            [],
        ),
        ({"subjects": rows({"code": "customers", "estimate": None})}, [("data", "subjects")]),
        ({"subjects": rows({"code": "customers", "estimate": 0})}, []),
        ({"data": rows({"code": "general_id", "retention_rule_id": None})}, [("data", "data")]),
        ({"has_sensitive": True}, [("conditions", "sensitive_ground")]),
        ({"decides_alone": True}, [("conditions", "decision_details")]),
        ({"has_assessment": True}, [("conditions", "assessed_on")]),
        ({"is_marketing": None}, [("conditions", "is_marketing")]),
        ({"systems": ()}, [("systems", "systems")]),
        ({"systems": (), "is_digital": False}, []),
        ({"measures": ()}, [("systems", "measures")]),
        ({"has_recipients": True}, [("circulation", "recipients")]),
        (
            {"has_recipients": True, "recipients": rows({"party_id": None, "words": " "})},
            [("circulation", "recipients")],
        ),
        (
            {"has_recipients": True, "recipients": rows({"party_id": None, "words": "Bancos"})},
            [],
        ),
        ({"has_transfers": True}, [("circulation", "transfers")]),
        ({"role": "agent"}, [("general", "controller_id")]),
        ({"role": "principal"}, [("general", "controller_id")]),
        ({"transfers": rows({"kind": "transfer"})}, [("circulation", "has_transfers")]),
        ({"recipients": rows({"words": "Bancos"})}, [("circulation", "has_recipients")]),
        (
            {"data": rows({"code": "biometric", "retention_rule_id": 1})},
            [("conditions", "has_sensitive")],
        ),
    ],
)
def test_an_activity_is_asked_what_applies_to_it(values: dict[str, Any], missing: Any) -> None:
    if missing == 1:
        missing = [("purposes", "purposes")]
    assert gaps(ACTIVITY, **values) == missing


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"document_number": ""}, ["document_number"]),
        ({"document_number": "", "is_authority": True}, []),
        ({"country": ""}, ["country"]),
        ({"phone": ""}, ["phone"]),
        ({"phone": "", "is_processor": False, "is_recipient": True}, []),
        ({"phone": "", "email": "", "is_processor": False, "is_recipient": True}, ["email"]),
        ({"contact": ""}, ["contact"]),
        ({"contact": "", "contacts": rows({"name": "Ana Ficticia"})}, []),
        ({"is_processor": False}, ["is_processor"]),
        ({"service": "\n"}, ["service"]),
    ],
)
def test_a_third_party_is_asked_what_applies_to_it(
    values: dict[str, Any], missing: list[str]
) -> None:
    assert [name for _, name in gaps(PARTY, **values)] == missing


def test_a_file_of_the_policy_stands_for_its_address() -> None:
    sheet = changed(DATABASE, policy_url="")
    assert completeness(sheet, LISTED).lacks("policy_url")
    assert not completeness(sheet, LISTED, Beside(has_files=True)).gaps


def test_the_model_clauses_are_for_what_leaves_colombia() -> None:
    sheet = changed(CONTRACT, has_model_clauses=None)
    assert [gap.name for gap in completeness(sheet, LISTED).gaps] == ["has_model_clauses"]
    assert not completeness(sheet, LISTED, Beside(is_at_home=True)).gaps


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ({"ends_on": None}, ["ends_on"]),
        ({"ends_on": None, "renews": None, "has_no_end": True}, []),
        ({"signed_on": None}, ["signed_on"]),
        ({"signed_on": None, "status": "draft"}, []),
        ({"kind": "services", "has_model_clauses": None}, []),
        ({"kind": "transfer", "clauses": ()}, []),
        ({"kind": "transfer", "has_model_clauses": None}, ["has_model_clauses"]),
        ({"kind": "confidentiality", "clauses": (), "has_model_clauses": None}, []),
    ],
)
def test_a_contract_is_asked_what_applies_to_it(values: dict[str, Any], missing: list[str]) -> None:
    assert [name for _, name in gaps(CONTRACT, **values)] == missing


def test_each_required_clause_is_asked_and_a_no_is_an_answer() -> None:
    required = required_clauses("transmission", LISTED)
    assert 7 <= len(required) < len(LISTED["contract_clauses"].entries)
    result = found(CONTRACT, clauses=())
    assert [gap.code for gap in result.gaps] == [clause.code for clause in required]
    noes = rows(*({"code": clause.code, "is_there": False} for clause in required))
    assert found(CONTRACT, clauses=noes).gaps == ()


def test_each_question_is_asked_alone_and_unverified_is_no_answer() -> None:
    given = [{"code": row.values["code"], "is_met": False} for row in DATABASE.rows["answers"]]
    assert found(DATABASE, answers=rows(*given)).gaps == ()
    given[0]["is_met"] = None
    result = found(DATABASE, answers=rows(*given[:-1]))
    asked = [question.code for question in questions_for(DATABASE, LISTED)]
    assert result.gaps == (
        Gap("security", "answers", asked[0]),
        Gap("security", "answers", asked[-1]),
    )
    assert result.lacks("answers", asked[0])
    assert not result.lacks("answers", asked[1])
    assert result.lacks("answers")
    assert not result.lacks("name")


def test_what_is_for_sensitive_data_is_asked_only_where_there_is_some() -> None:
    plain = found(DATABASE, answers=())
    held = rows(
        {"code": "general_id", "details": "Nombre"}, {"code": "biometric", "details": "Huella"}
    )
    sensitive = found(DATABASE, answers=(), contents=held)
    more = {g.code for g in sensitive.gaps} - {g.code for g in plain.gaps}
    for_sensitive = {
        entry.code for entry in LISTED["security_questions"].entries if entry.for_sensitive
    }
    assert more == for_sensitive
    assert for_sensitive
    assert has_sensitive(changed(DATABASE, contents=held), LISTED)
    assert not has_sensitive(DATABASE, LISTED)


def test_the_office_says_what_is_sensitive_and_which_questions_are_asked() -> None:
    blank = {"group": "", "rnbd_code": "", "source": "", "number": None, "is_adequate": None}
    lists = {
        **LISTED,
        "rnbd_contents": office_list(
            "rnbd_contents",
            [
                {
                    **blank,
                    "list_name": "rnbd_contents",
                    "code": "general_id",
                    "label": "Datos generales",
                    "is_in_use": True,
                    "is_sensitive": True,
                }
            ],
        ),
        "security_questions": office_list(
            "security_questions",
            [
                {
                    **blank,
                    "list_name": "security_questions",
                    "code": "policy",
                    "label": "¿Hay una política?",
                    "is_in_use": False,
                    "is_sensitive": None,
                }
            ],
        ),
    }
    asked = {question.code for question in questions_for(DATABASE, lists)}
    assert "encryption" in asked  # asked now that identification is sensitive
    assert "policy" not in asked


def test_a_content_without_its_data_is_a_gap_of_its_own() -> None:
    held = rows({"code": "general_id", "details": ""}, {"code": "no_longer_listed", "details": "x"})
    assert found(DATABASE, contents=held).gaps == (Gap("contents", "contents", "general_id"),)


def test_another_type_of_record_is_refused() -> None:
    with pytest.raises(KeyError):
        completeness(Sheet("person", 1, {}), LISTED)


TEXTS = st.sampled_from(["", " ", "x", "=1+1", "\x00", "א" * 200, None])
VALUES: dict[FieldKind, st.SearchStrategy[Any]] = {
    FieldKind.FLAG: st.booleans(),
    FieldKind.UNKNOWN_OR_FLAG: st.none() | st.booleans(),
    FieldKind.DATE: st.none() | st.dates(),
    FieldKind.NUMBER: st.none() | st.integers(),
    FieldKind.REFERENCE: st.none() | st.integers(1, 9),
}


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    whole = draw(st.sampled_from(list(WHOLE.values())))
    values = {
        field.name: draw(VALUES.get(field.kind, TEXTS))
        for field in fields_of(RECORD_TYPES[whole.record_type])
    }
    kept = {name: draw(st.sampled_from([(), found])) for name, found in whole.rows.items()}
    return Sheet(whole.record_type, 1, values, kept)


@given(sheets())
def test_any_record_has_as_many_gaps_as_its_sections_and_never_more_than_is_asked(
    sheet: Sheet,
) -> None:
    result = completeness(sheet, LISTED)
    assert len(result.gaps) <= result.asked
    assert 0 <= result.percent <= 100
    assert (result.percent == 100) == (not result.gaps)
    keys = [section.key for section in SECTIONS[sheet.record_type]]
    assert sum(result.in_section(key) for key in keys) == len(result.gaps)


@given(sheets(), st.data())
def test_filling_in_a_date_or_a_number_never_makes_a_gap(sheet: Sheet, data: st.DataObject) -> None:
    before = completeness(sheet, LISTED)
    # A day of registration asks for its number.
    empty = [n for n, v in sheet.values.items() if v is None and n != "registered_on"]
    plain = [n for n in empty if n.endswith(("_on", "_count"))]
    if plain:
        name = data.draw(st.sampled_from(plain))
        value = date(2026, 1, 1) if name.endswith("_on") else 3
        after = completeness(changed(sheet, **{name: value}), LISTED)
        assert set(after.gaps) <= set(before.gaps)


def test_a_row_that_says_nothing_is_no_answer() -> None:
    assert found(DATABASE, answers=(RowSheet(None, {}),)).in_section("security") > 5
    assert answers("contract_clauses", "is_there", "scope")[0].values["code"] == "scope"
