"""Disposing of data: planned by a rule, done once with its number, held by what stands."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from privdesk.errors import BadInput, Refused
from privdesk.operations.disposal import (
    DISPOSE,
    cancel_disposal,
    do_disposal,
    next_disposal_number,
    plan_disposal,
    proposed_due,
)
from privdesk.operations.erasure import erase_person
from privdesk.operations.identity_copies import purge_identity_copies
from privdesk.operations.office import save_record, set_first_number
from privdesk.operations.retention import disposals_due
from privdesk.operations.sheets import remove_sheet
from privdesk.operations.undo import plan_undo
from privdesk.records import (
    Activity,
    ActivityDatabase,
    CalendarDay,
    Database,
    Disposal,
    LegalHold,
    Request,
    RetentionRule,
)
from privdesk.store.retention import disposals
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.operations.person_case import NOW, TODAY, WHO, WHY, held_of_ana, hold

ENDED = date(2021, 11, 20)


def rule(session: Session, **values: object) -> int:
    given = {
        "name": "Facturas",
        "trigger": "relation_end",
        "bound": "at_most",
        "period": 5,
        "unit": "years",
        "notice_days": 30,
    }
    return save_record(session, RetentionRule, {**given, **values}).id


def done(session: Session, disposal: Disposal, **values: object) -> Disposal:
    given: dict[str, object] = {
        "done_on": TODAY,
        "method": "overwrite",
        "responsible": "Elvira Imaginaria",
        "today": TODAY,
    }
    return do_disposal(session, disposal, **{**given, **values})  # type: ignore[arg-type]


def test_its_day_is_the_rules_from_the_day_it_counts_from(office: Store) -> None:
    with office.write("save_record") as session:
        by_rule = plan_disposal(session, "Facturas", rule_id=rule(session), trigger_on=ENDED)
        assert by_rule.due_on == TODAY
        own = plan_disposal(session, "Otras", trigger_on=ENDED, due_on=date(2027, 1, 1))
        assert own.due_on == date(2027, 1, 1)
        assert plan_disposal(session, "Sin día").due_on is None
        assert proposed_due(session, by_rule.retention_rule_id, None) is None


def test_what_is_disposed_of_is_said(office: Store) -> None:
    with pytest.raises(BadInput) as refused, office.write("save_record") as session:
        plan_disposal(session, "  ")
    assert refused.value.field == "what"


def test_done_it_gets_the_next_number_of_its_year(office: Store) -> None:
    with office.write("dispose") as session:
        set_first_number(session, "disposal", 2026, 12)
        assert next_disposal_number(session, TODAY) == "ACTA-2026-0012"
        first, second, third = (plan_disposal(session, f"Base {n}") for n in (1, 2, 3))
        assert done(session, first).number == "ACTA-2026-0012"
        # Its number is of the year in which it is recorded.
        assert done(session, second, done_on=date(2025, 12, 31)).number == "ACTA-2026-0013"
        act = done(session, third, witnesses="Dos testigos", subject_count=9)
        assert (act.number, act.status, act.erased) == ("ACTA-2026-0014", "done", "Base 3")
        assert (act.witnesses, act.subject_count) == ("Dos testigos", 9)
        numbers = [one.number for one in disposals(session)]
        assert numbers == ["ACTA-2026-0012", "ACTA-2026-0013", "ACTA-2026-0014"]
    assert verify(office).problems == ()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"responsible": "  "}, "responsible"),
        ({"method": ""}, "method"),
        ({"done_on": date(2026, 11, 21)}, "done_on"),
        ({"method": "magia"}, "method"),
    ],
)
def test_what_an_act_needs(office: Store, values: dict[str, object], field: str) -> None:
    with pytest.raises(BadInput) as refused, office.write("dispose") as session:
        done(session, plan_disposal(session, "Base"), **values)
    assert refused.value.field == field


def test_a_hold_that_stands_forbids_it_by_its_name(office: Store) -> None:
    with office.write("save_record") as session:
        one, other = Database(name="Clientes"), Database(name="Nómina")
        session.add_all([one, other])
        session.flush()
        hold(session, database_id=one.id)
        planned = plan_disposal(session, "Base", database_id=one.id)
        free = plan_disposal(session, "Otra", database_id=other.id)
        with pytest.raises(Refused, match="Proceso 77"):
            done(session, planned)
        assert planned.status == "planned"
        assert done(session, free).number == "ACTA-2026-0001"


def test_a_hold_on_an_activity_holds_its_disposals_and_its_databases(office: Store) -> None:
    with office.write("save_record") as session:
        payroll, sales = Activity(name="Nómina"), Activity(name="Ventas")
        used, other = Database(name="Trabajadores"), Database(name="Clientes")
        session.add_all([payroll, sales, used, other])
        session.flush()
        hold(session, activity_id=payroll.id)
        of_it = plan_disposal(session, "Planillas", activity_id=payroll.id)
        of_base = plan_disposal(session, "Hojas", database_id=used.id)
        free = plan_disposal(session, "Pedidos", activity_id=sales.id)
        of_other = plan_disposal(session, "Fichas", database_id=other.id)
        for held in (of_it, of_base, of_other):  # nobody said yet which databases it uses
            with pytest.raises(Refused, match="Proceso 77"):
                done(session, held)
        assert done(session, free).status == "done"
        session.add(ActivityDatabase(activity_id=payroll.id, database_id=used.id))
        session.flush()
        with pytest.raises(Refused, match="Proceso 77"):
            done(session, of_base)
        assert done(session, of_other).status == "done"


def test_a_hold_that_stood_on_that_day_forbids_it_too(office: Store) -> None:
    with office.write("save_record") as session:
        hold(session, until_on=date(2026, 11, 19))
        planned = plan_disposal(session, "Base")
        with pytest.raises(Refused, match="Proceso 77"):
            done(session, planned, done_on=date(2026, 11, 19))
        assert done(session, planned).status == "done"


def test_before_the_period_began_it_was_not_done(office: Store) -> None:
    with office.write("save_record") as session:
        planned = plan_disposal(session, "Base", rule_id=rule(session), trigger_on=ENDED)
        with pytest.raises(BadInput, match="20/11/2021") as refused:
            done(session, planned, done_on=date(2020, 1, 1))
        assert refused.value.field == "done_on"
        assert done(session, planned, done_on=ENDED).number == "ACTA-2026-0001"
        with pytest.raises(BadInput) as early:
            plan_disposal(session, "Otra", trigger_on=ENDED, due_on=date(2021, 11, 19))
        assert early.value.field == "due_on"


@pytest.mark.parametrize(
    ("action", "method", "details", "field"),
    [
        ("archive", "archived", "", ""),
        ("archive", "physical", "", "method_details"),
        ("archive", "physical", "Lo ordenó un juez", ""),
        ("anonymize", "anonymous", "", ""),
        ("anonymize", "logical", " ", "method_details"),
        ("anonymize", "archived", "En caja aparte", "method"),
        ("erase", "archived", "En caja aparte", "method"),
        ("erase", "other", "", "method_details"),
        ("erase", "backups", "", ""),
    ],
)
def test_what_the_rule_asks_for_is_done(
    office: Store, action: str, method: str, details: str, field: str
) -> None:
    with office.write("save_record") as session:
        planned = plan_disposal(session, "Base", rule_id=rule(session, action=action))
        given = {"method": method, "method_details": details}
        if not field:
            assert done(session, planned, **given).status == "done"
            return
        with pytest.raises(BadInput) as refused:
            done(session, planned, **given)
        assert refused.value.field == field


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"period": None}, "period"),
        ({"period": -3}, "period"),
        ({"bound": "no_limit", "period": None}, "bound"),
    ],
)
def test_a_rule_says_how_long(office: Store, values: dict[str, object], field: str) -> None:
    with office.write("save_record") as session:
        with pytest.raises(BadInput) as refused:
            rule(session, **values)
        assert refused.value.field == field
        until = session.get_one(RetentionRule, rule(session, bound="until_asked", period=5))
        assert until.period is None
        free = {"name": "Estadísticas", "bound": "no_limit", "action": "anonymize"}
        planned = plan_disposal(session, "B", rule_id=rule(session, **free), trigger_on=ENDED)
        assert planned.due_on is None


def test_a_hold_does_not_end_before_it_begins(office: Store) -> None:
    values = {"name": "H", "reason": "x", "since_on": TODAY, "until_on": ENDED}
    with pytest.raises(BadInput) as refused, office.write("save_record") as session:
        save_record(session, LegalHold, values)
    assert refused.value.field == "until_on"


def test_business_days_are_the_offices(office: Store) -> None:
    with office.write("save_record") as session:
        ten = rule(session, period=10, unit="business_days", trigger="withdrawal")
        assert proposed_due(session, ten, TODAY) == date(2026, 12, 4)
        save_record(
            session,
            CalendarDay,
            {
                "day": date(2026, 11, 23),
                "change": "added",
                "name": "Día cívico",
                "source": "Decreto",
            },
        )
        assert proposed_due(session, ten, TODAY) == date(2026, 12, 7)


def test_before_its_rule_lets_them_go_it_is_refused(office: Store) -> None:
    with office.write("save_record") as session:
        least = rule(session, bound="at_least")
        planned = plan_disposal(session, "Base", rule_id=least, trigger_on=ENDED)
        assert planned.due_on == date(2026, 11, 21)
        with pytest.raises(Refused, match="21/11/2026"):
            done(session, planned)
        late = date(2026, 11, 21)
        assert done(session, planned, done_on=late, today=late).status == "done"


def test_what_is_kept_for_a_time_at_least_says_since_when(office: Store) -> None:
    with office.write("save_record") as session:
        least = rule(session, bound="at_least")
        undated = plan_disposal(session, "Base", rule_id=least, due_on=date(2036, 1, 1))
        with pytest.raises(Refused, match="desde cuándo"):
            done(session, undated)
        assert undated.status == "planned"
        asked = rule(session, name="Otra", bound="until_asked", period=None)
        assert done(session, plan_disposal(session, "Libre", rule_id=asked)).number


def test_no_act_says_that_a_person_went_who_is_there(office: Store) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        planned = plan_disposal(session, "Lo que quedó", person_id=1)
        with pytest.raises(Refused, match="suprima a la persona"):
            done(session, planned)
        assert done(session, planned, method="archived").status == "done"
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    with office.write("save_record") as session:
        assert done(session, plan_disposal(session, "El papel", person_id=1)).number


@pytest.mark.parametrize(
    ("right", "person", "words"),
    [("erase", 1, None), ("revoke", 1, None), ("know", 1, "no pide"), ("erase", 2, "otra persona")],
)
def test_an_erasure_follows_from_a_request_of_the_same_person_that_asks_for_it(
    office: Store, right: str, person: int, words: str | None
) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        session.get_one(Request, person).right = right
        asked = session.get_one(Request, person).id
    if words is None:
        assert erase_person(office, 1, TODAY, responsible=WHO, request_id=asked).number
        return
    with pytest.raises(BadInput, match=words) as refused:
        erase_person(office, 1, TODAY, responsible=WHO, request_id=asked)
    assert refused.value.field == "request_id"


@pytest.mark.parametrize("method", ["archived", "anonymous"])
def test_what_is_erased_from_the_file_is_not_called_kept(office: Store, method: str) -> None:
    held_of_ana(office)
    with pytest.raises(BadInput) as refused:
        erase_person(office, 1, TODAY, responsible=WHO, notes=WHY, method=method)
    assert refused.value.field == "method"
    with pytest.raises(BadInput), office.write("purge_copies") as session:
        purge_identity_copies(session, TODAY, responsible=WHO, method=method)


def test_an_act_is_not_undone_nor_taken_away(office: Store) -> None:
    with office.write(DISPOSE) as session:
        act = done(session, plan_disposal(session, "Base")).id
    last = office.last_written
    assert last is not None
    with office.read() as session, pytest.raises(Refused, match="acta"):
        plan_undo(session, last, now=NOW)
    with pytest.raises(Refused, match="ACTA-2026-0001"), office.write("remove_record") as session:
        remove_sheet(session, "disposal", act)


def test_done_or_given_up_it_is_not_done_again(office: Store) -> None:
    with office.write("dispose") as session:
        act = done(session, plan_disposal(session, "Base"))
        with pytest.raises(Refused, match="ACTA-2026-0001"):
            done(session, act)
        with pytest.raises(Refused, match="ACTA-2026-0001"):
            cancel_disposal(session, act, reason="No")
        given_up = plan_disposal(session, "Otra", notes="Del archivo")
        with pytest.raises(BadInput) as refused:
            cancel_disposal(session, given_up, reason=" ")
        assert refused.value.field == "notes"
        cancel_disposal(session, given_up, reason="La base sigue en uso.")
        assert given_up.notes == "Del archivo\nLa base sigue en uso."
        with pytest.raises(Refused):
            done(session, given_up)


def test_what_is_due_is_told_from_its_notice_on(office: Store) -> None:
    with office.write("save_record") as session:
        five = rule(session)
        plan_disposal(session, "Vence hoy", rule_id=five, trigger_on=ENDED)
        plan_disposal(session, "En aviso", rule_id=five, trigger_on=date(2021, 12, 20))
        plan_disposal(session, "Después", rule_id=five, trigger_on=date(2021, 12, 21))
        plan_disposal(session, "De la oficina", due_on=date(2026, 11, 1))
        plan_disposal(session, "Sin día")
        cancel_disposal(session, plan_disposal(session, "No", due_on=ENDED), reason="En uso")
        hold(session)
    with office.read() as session:
        found = disposals_due(session, TODAY)
    assert [(one.what, one.is_limit) for one in found] == [
        ("De la oficina", False),
        ("Vence hoy", True),
        ("En aviso", True),
    ]
    assert {one.held_by for one in found} == {("Proceso 77",)}
    assert found[2].notice_on == TODAY
