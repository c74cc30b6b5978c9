"""The deadlines of the inventory: rewritten with what they rest on, equal to a rebuild always."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import event, select

from privdesk import clock
from privdesk.operations.office import change_organization, save_record
from privdesk.operations.sheets import save_sheet
from privdesk.records import Closure, Database, LegalHold, ListEntry, RetentionRule
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.deadlines import differences, rebuild
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store
from privdesk.store.tables import deadline

Kept = dict[str, tuple[date | None, date | None, date | None]]


def save(store: Store, record_type: str, rows: dict[str, Any] | None = None, **values: Any) -> int:
    made = {
        name: tuple(RowSheet(None, row) for row in given) for name, given in (rows or {}).items()
    }
    with store.write("save") as session:
        return save_sheet(session, Sheet(record_type, None, values, made))


def change(store: Store, record_type: str, record_id: int, **values: Any) -> None:
    with store.write("save") as session:
        stood = sheet_of(session, record_type, record_id)
        save_sheet(session, replace(stood, values={**stood.values, **values}), stood)


def kept(store: Store) -> Kept:
    """Limit, target and own date by term; they must be those of a rebuild."""
    with store.read() as session:
        assert differences(session) == []
        query = select(deadline).where(deadline.c.is_open).order_by(deadline.c.id)
        rows = session.execute(query).mappings()
        return {row["term"]: (row["due"], row["target"], row["internal"]) for row in rows}


CREATED = date(2026, 10, 25)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> Callable[[date], None]:
    """Makes it ten in the morning in Bogotá of a day."""

    def set_day(day: date) -> None:
        now = datetime(day.year, day.month, day.day, 15, 0, tzinfo=UTC)
        monkeypatch.setattr(clock, "now", lambda: now)

    return set_day


@pytest.fixture
def base(office: Store, at: Callable[[date], None]) -> int:
    """A database made on 25/10/2026; the two months of 2.2.2.26.3.1 end on 28/12/2026."""
    at(CREATED)
    return save(office, "database", name="Club de clientes", contact="Ventas", created_on=CREATED)


def test_a_new_database_is_to_be_registered_until_it_is(office: Store, base: int) -> None:
    due = date(2026, 12, 28)
    assert kept(office) == {"rnbd.registration": (due, due, None)}
    change(office, "database", base, registered_on=date(2026, 11, 20), rnbd_number="26-1")
    assert kept(office) == {}


def test_a_closed_database_raises_nothing(office: Store, base: int) -> None:
    change(office, "database", base, security_review_on=date(2027, 1, 4))
    assert set(kept(office)) == {"rnbd.registration", "database.review"}
    change(office, "database", base, status="closed", closed_on=date(2026, 11, 20))
    assert kept(office) == {}


def test_the_rnbd_is_told_of_a_registered_database_that_closes(office: Store, base: int) -> None:
    change(office, "database", base, registered_on=CREATED, rnbd_number="26-1")
    change(office, "database", base, status="closed", closed_on=date(2026, 11, 20))
    assert kept(office) == {"rnbd.removal": (None, None, date(2026, 12, 15))}
    with office.write("save") as session:
        stood = sheet_of(session, "database", base)
        filed = RowSheet(None, {"kind": "removal", "filed_on": date(2026, 11, 24)})
        save_sheet(session, replace(stood, rows={"filings": (filed,)}), stood)
    assert kept(office) == {}


def test_a_change_not_told_stays_when_the_database_closes(
    office: Store, base: int, at: Callable[[date], None]
) -> None:
    change(office, "database", base, registered_on=CREATED, policy_version="1")
    at(date(2026, 11, 5))
    change(office, "database", base, policy_version="2")
    change(office, "database", base, status="closed", closed_on=date(2026, 11, 20))
    assert set(kept(office)) == {"rnbd.change", "rnbd.removal"}


def test_what_the_organization_is_decides_of_every_database(office: Store, base: int) -> None:
    with office.write("settings") as session:
        change_organization(session, {"person_type": "private", "assets": 1, "assets_year": 2025})
    assert kept(office) == {}
    with office.write("settings") as session:
        change_organization(session, {"person_type": "public"})
    assert set(kept(office)) == {"rnbd.registration"}


def test_another_value_of_the_uvt_decides_anew(office: Store, base: int) -> None:
    with office.write("settings") as session:
        pesos = 5_300_000_000  # above 100,000 UVT of 2026
        change_organization(
            session, {"person_type": "private", "assets": pesos, "assets_year": 2025}
        )
    assert set(kept(office)) == {"rnbd.registration"}
    with office.write("lists") as session:
        values = {"list_name": "uvt", "code": "2026", "label": "2026", "number": 60_000}
        save_record(session, ListEntry, values)
    assert kept(office) == {}


def test_a_day_off_moves_the_law_and_a_closure_its_target(office: Store, base: int) -> None:
    with office.write("change_calendar") as session:
        values = {"first": date(2026, 12, 24), "last": date(2026, 12, 31), "name": "Colectivas"}
        save_record(session, Closure, values)
    assert kept(office) == {"rnbd.registration": (date(2026, 12, 28), date(2026, 12, 23), None)}


def test_a_contract_ends_and_its_notice_comes_before(office: Store) -> None:
    party = save(office, "party", name="Nube Supuesta S.A.S.")
    contract = save(
        office,
        "contract",
        name="Alojamiento",
        party_id=party,
        ends_on=date(2026, 12, 31),
        notice_days=30,
    )
    notice = date(2026, 12, 1)
    assert kept(office) == {"contract.end": (date(2026, 12, 31), notice, notice)}
    change(office, "contract", contract, status="ended")
    assert kept(office) == {}


def test_reviews_audits_and_disposals_are_dates_of_the_office(office: Store) -> None:
    day = date(2027, 1, 4)
    save(office, "activity", name="Nómina", review_on=day)
    save(office, "party", {"audits": [{"done_on": date(2026, 1, 5), "next_on": day}]}, name="Nube")
    save(office, "disposal", what="Hojas de vida de 2024", due_on=day)
    found = kept(office)
    assert found["activity.review"] == found["party.audit"] == (None, None, day)
    assert found["retention.disposal"] == (day, None, None)


def test_a_rows_own_date_follows_it_wherever_it_goes(office: Store) -> None:
    row = {"words": "Cifrado", "review_on": date(2027, 1, 4)}
    activity = save(office, "activity", {"measures": [row]}, name="Nómina")
    with office.read() as session:
        stood = sheet_of(session, "activity", activity)
        (measure,) = stood.rows_of("measures")
        about = session.scalar(select(deadline.c.about))
    assert about == measure.id
    later = replace(measure, values={**measure.values, "review_on": date(2027, 2, 1)})
    with office.write("save") as session:
        save_sheet(session, replace(stood, rows={"measures": (later,)}))
    assert kept(office) == {"measure.review": (None, None, date(2027, 2, 1))}
    with office.write("save") as session:  # only the row is touched: its history knows of whom
        save_sheet(session, replace(stood, rows={"measures": ()}))
    assert kept(office) == {}


def test_another_rule_of_retention_moves_what_it_disposes_of(office: Store) -> None:
    values = {
        "name": "Diez años",
        "trigger": "collection",
        "bound": "at_most",
        "period": 10,
        "notice_days": 0,
    }
    with office.write("save") as session:
        rule = save_record(session, RetentionRule, values).id
    day = date(2027, 3, 1)
    save(office, "disposal", what="Facturas de 2016", due_on=day, retention_rule_id=rule)
    assert kept(office) == {"retention.disposal": (day, None, None)}
    change(office, "retention_rule", rule, bound="at_least", notice_days=28)
    assert kept(office) == {
        "retention.disposal": (None, date(2027, 2, 1), day),
    }


def test_a_legal_hold_lifts_what_is_planned_and_gives_it_back(office: Store) -> None:
    day = date(2027, 3, 1)
    save(office, "disposal", what="Facturas de 2016", due_on=day)
    hold = save(office, "legal_hold", name="Proceso 1", reason="Pleito", since_on=date(2026, 11, 1))
    assert kept(office) == {}
    change(office, "legal_hold", hold, until_on=date(2027, 4, 1))
    assert kept(office) == {"retention.disposal": (None, None, date(2027, 4, 2))}
    with office.write("remove") as session:
        session.delete(session.get_one(LegalHold, hold))
    assert kept(office) == {"retention.disposal": (day, None, None)}


def test_a_hold_on_an_activity_follows_the_databases_it_uses(office: Store) -> None:
    day = date(2027, 3, 1)
    bases = [save(office, "database", name=name) for name in ("Trabajadores", "Clientes")]
    payroll = save(office, "activity", name="Nómina")
    save(office, "disposal", what="Planillas", due_on=day, database_id=bases[0])
    held: dict[str, Any] = {"name": "Proceso 1", "reason": "Pleito", "since_on": date(2026, 11, 1)}
    save(office, "legal_hold", activity_id=payroll, **held)
    assert kept(office) == {}  # nobody knows which databases the activity uses
    with office.write("save") as session:
        rows = {"databases": (RowSheet(None, {"database_id": bases[1]}),)}
        save_sheet(session, replace(sheet_of(session, "activity", payroll), rows=rows))
    assert kept(office) == {"retention.disposal": (day, None, None)}
    with office.write("save") as session:
        rows = {"databases": (RowSheet(None, {"database_id": bases[0]}),)}
        save_sheet(session, replace(sheet_of(session, "activity", payroll), rows=rows))
    assert kept(office) == {}


def test_what_is_taken_away_leaves_no_deadline(office: Store, base: int) -> None:
    with office.write("remove") as session:
        session.delete(session.get_one(Database, base))
    assert kept(office) == {}


def test_a_rebuild_counts_the_inventory_anew(office: Store, base: int) -> None:
    before = kept(office)
    with office.write("tamper") as session:
        session.execute(deadline.delete())
    with office.read() as session:
        assert differences(session) == ["Base de datos Club de clientes"]
    with office.write("rebuild") as session:
        rebuild(session)
    assert kept(office) == before


@pytest.fixture
def statements(office: Store) -> Iterator[list[str]]:
    """Every statement that the store runs."""
    found: list[str] = []

    def keep(_c: object, _u: object, sql: str, *_: object) -> None:
        found.append(sql)

    with office.read() as session:
        engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", keep)
    yield found
    event.remove(engine, "before_cursor_execute", keep)


def test_a_change_elsewhere_reads_nothing_of_the_inventory(
    office: Store, base: int, statements: list[str]
) -> None:
    with office.write("save") as session:
        change_organization(session, {"phone": "601 000 0000"})
    assert not [sql for sql in statements if "database" in sql or "deadline" in sql]


def changes(store: Store) -> str | None:
    with store.read() as session:
        wanted = select(deadline.c.changes).where(deadline.c.term == "rnbd.change")
        return session.scalar(wanted)


def rewrite(store: Store, record_type: str, record_id: int, **rows: list[dict[str, Any]]) -> None:
    with store.write("save") as session:
        stood = sheet_of(session, record_type, record_id)
        made = {name: tuple(RowSheet(None, row) for row in given) for name, given in rows.items()}
        save_sheet(session, replace(stood, rows=made))


def test_what_changed_is_told_to_the_rnbd_in_the_month_after(
    office: Store, base: int, at: Callable[[date], None]
) -> None:
    at(date(2026, 11, 18))
    change(office, "database", base, policy_version="1", registered_on=date(2026, 11, 18))
    at(date(2026, 11, 20))
    change(office, "database", base, subject_count=4_000)  # for the annual update
    assert kept(office) == {}
    change(office, "database", base, policy_version="2")
    due = date(2026, 12, 15)  # the tenth business day of December
    assert kept(office) == {"rnbd.change": (due, due, None)}
    at(date(2026, 12, 1))
    rewrite(office, "database", base, channels=[{"kind": "email", "address": "a@correo.example"}])
    assert kept(office) == {"rnbd.change": (due, due, None)}  # the first change decides
    assert changes(office) == "policy_version channels"
    rewrite(office, "database", base, filings=[{"kind": "change", "filed_on": date(2026, 12, 1)}])
    assert kept(office) == {}
    rewrite(office, "database", base, filings=[])
    assert kept(office) == {"rnbd.change": (due, due, None)}


def test_a_change_of_the_zone_makes_other_legal_days(
    office: Store, base: int, at: Callable[[date], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    at(date(2026, 11, 18))
    change(office, "database", base, policy_version="1", registered_on=date(2026, 11, 18))
    late = datetime(2026, 12, 1, 2, 0, tzinfo=UTC)  # still November in Bogotá
    monkeypatch.setattr(clock, "now", lambda: late)
    change(office, "database", base, policy_version="2")
    assert kept(office)["rnbd.change"][0] == date(2026, 12, 15)
    with office.write("settings") as session:
        change_organization(session, {"time_zone": "Europe/Madrid"})
    assert kept(office)["rnbd.change"][0] == date(2027, 1, 18)


Met = dict[str, tuple[date | None, date | None]]


def met(store: Store) -> Met:
    """Limit and day of what was met, by term; they must be those of a rebuild."""
    with store.read() as session:
        assert differences(session) == []
        query = select(deadline).where(deadline.c.is_open.is_(False)).order_by(deadline.c.id)
        rows = session.execute(query).mappings()
        return {row["term"]: (row["due"], row["met_on"]) for row in rows}


def test_a_registration_is_met_on_its_day_within_its_term(office: Store) -> None:
    base = save(office, "database", name="Clientes", created_on=CREATED)
    due = kept(office)["rnbd.registration"][0]
    assert met(office) == {}
    change(office, "database", base, rnbd_number="26-1", registered_on=date(2026, 11, 20))
    assert "rnbd.registration" not in kept(office)
    assert met(office) == {"rnbd.registration": (due, date(2026, 11, 20))}


def test_what_the_rnbd_was_told_is_met_on_the_day_of_its_filing(office: Store) -> None:
    filings = [
        {"kind": kind, "filed_on": day}
        for kind, day in (
            ("change", date(2026, 10, 5)),
            ("annual", date(2026, 3, 2)),
            ("removal", date(2026, 11, 3)),
        )
    ]
    save(office, "database", {"filings": filings}, name="Clientes", status="closed")
    assert met(office) == {
        "rnbd.change": (None, date(2026, 10, 5)),
        "rnbd.removal": (None, date(2026, 11, 3)),
    }


def test_reviews_and_audits_are_met_on_the_day_they_were_done(office: Store) -> None:
    measures = [{"words": "Copias", "reviewed_on": date(2026, 10, 1)}, {"words": "Otra"}]
    save(office, "activity", {"measures": measures}, name="Ventas")
    audits = [{"done_on": date(2026, 9, 1), "done_by": "Ana Ficticia"}]
    save(office, "party", {"audits": audits}, name="Nube Ficticia")
    assert met(office) == {
        "measure.review": (None, date(2026, 10, 1)),
        "party.audit": (None, date(2026, 9, 1)),
    }


def test_a_disposal_is_met_by_its_limit_or_on_its_own_day(office: Store) -> None:
    values: dict[str, Any] = {
        "method": "logical",
        "responsible": "Ventas",
        "done_on": date(2026, 11, 2),
    }
    for due in (date(2026, 10, 30), None):
        save(office, "disposal", what="Hojas de vida", status="done", due_on=due, **values)
        assert met(office)["retention.disposal"] == (due, date(2026, 11, 2))


def test_a_contract_that_was_renewed_is_met_by_the_end_that_it_had(
    office: Store, at: Callable[[date], None]
) -> None:
    at(date(2026, 3, 2))
    party = save(office, "party", name="Nube Ficticia")
    ends, later = date(2026, 11, 30), date(2027, 11, 30)
    contract = save(office, "contract", name="Nube", party_id=party, ends_on=date(2026, 11, 3))
    change(office, "contract", contract, ends_on=ends)  # put right on the day it was typed
    at(date(2026, 8, 3))
    change(office, "contract", contract, notes="Se revisó.")
    assert met(office) == {}
    at(date(2026, 11, 9))
    change(office, "contract", contract, ends_on=later)
    assert met(office) == {"contract.end": (ends, date(2026, 11, 9))}
    at(date(2026, 11, 16))
    change(office, "contract", contract, ends_on=ends)  # an earlier end is no renewal
    assert met(office) == {"contract.end": (ends, date(2026, 11, 9))}
    at(date(2026, 11, 23))
    change(office, "contract", contract, status="ended")
    with office.read() as session:
        rows = session.execute(select(deadline).order_by(deadline.c.met_on)).mappings().all()
    assert [(r["due"], r["internal"], r["met_on"]) for r in rows] == [
        (ends, None, date(2026, 11, 9)),
        (None, date(2026, 11, 23), date(2026, 11, 23)),
    ]
