"""The deadlines of the inventory: whom a transaction concerns, and what the rules count of each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.records import (
    RECORD_TYPES,
    ActivityDatabase,
    Contract,
    DatabaseProcessor,
    Disposal,
    LegalHold,
    ListEntry,
    Party,
    RetentionRule,
    Transfer,
)
from privdesk.records.owned import OWNED, Owned
from privdesk.rules.calendar import Calendar
from privdesk.rules.inventory_met import inventory_met
from privdesk.rules.inventory_terms import DISPOSAL as RETENTION_DISPOSAL
from privdesk.rules.inventory_terms import (
    Around,
    InventoryDeadline,
    inventory_deadlines,
    is_removed,
)
from privdesk.rules.lists import EntryList
from privdesk.rules.retention import ERASE
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.substantial import CHANGE
from privdesk.store.batches import batches
from privdesk.store.changes import FieldChange, unreported_changes
from privdesk.store.contract_ends import contract_ends
from privdesk.store.deadline_rows import CaseRows, Row
from privdesk.store.lives import RemovedRows
from privdesk.store.retention import legal_holds
from privdesk.store.row_owners import owners_of
from privdesk.store.sheets import row_values

DATABASE, DISPOSAL = "database", Disposal.__tablename__
CASES = (DATABASE, "activity", "party", "contract", DISPOSAL)

# The rows whose dates are deadlines of their record; a change of any other moves none.
_DATED_ROWS = {DATABASE: ("filings",), "activity": ("measures",), "party": ("audits",)}
# By which databases an activity uses, a hold on it stands against a disposal.
_USED = ActivityDatabase.__tablename__
# What they rest on, and what names them, besides the organization and the calendar.
TABLES = frozenset(
    {
        *CASES,
        *(owned.record_type for owned in OWNED[DATABASE]),
        *("activity_measure", _USED, "party_audit", ListEntry.__tablename__),
        *(RetentionRule.__tablename__, LegalHold.__tablename__),
    }
)
# By what the organization is, it must register its databases or not.
_OBLIGING = {"person_type", "assets", "assets_year"}


@dataclass(frozen=True)
class CountingOffice:
    """What they are counted by: the organization's values, the UVT, the calendar and the zone."""

    organization: Mapping[str, Any]
    uvt: EntryList
    calendar: Calendar
    zone: str


def touched_cases(
    session: Session, touched: Mapping[str, set[int]], settings: set[str], *, recounts: bool
) -> dict[str, set[int] | None]:
    """The ids of the records whose deadlines to rewrite, by type; None for all of a type.

    `touched` are the ids by table, `settings` the fields of the organization that changed,
    `recounts` whether the days count otherwise now.
    """
    found: dict[str, set[int] | None] = {}
    for case_type in CASES:
        ids = set(touched.get(case_type, ()))
        for owned in OWNED.get(case_type, ()):
            if owned.record_type in touched and _moves(case_type, owned):
                of_rows = owners_of(session, owned, touched[owned.record_type])
                ids |= {of for of in of_rows if of is not None}
        if ids:
            found[case_type] = ids
    if parties := touched.get(Party.__tablename__):
        found[DATABASE] = (found.get(DATABASE) or set()) | _processed_by(session, parties)
    if recounts or settings & _OBLIGING or ListEntry.__tablename__ in touched:
        found[DATABASE] = None
    by_rule = touched.get(RetentionRule.__tablename__, set())
    any_rule = bool({LegalHold.__tablename__, _USED} & touched.keys())
    if any_rule or by_rule:
        planned = _planned(session, None if any_rule else by_rule)
        found[DISPOSAL] = (found.get(DISPOSAL) or set()) | planned
    return found


def _processed_by(session: Session, parties: Collection[int]) -> set[int]:
    """The databases that these third parties process: the RNBD is told who they are."""
    found: set[int] = set()
    for some in batches(parties):
        for kind, party in (
            (DatabaseProcessor, DatabaseProcessor.party_id),
            (Transfer, Transfer.importer_id),
        ):
            query = select(kind.database_id).where(party.in_(some))
            found.update(of for of in session.scalars(query) if of is not None)
    return found


def _moves(case_type: str, owned: Owned) -> bool:
    """Whether such a row can move a deadline; of a database any, for the RNBD is told of it."""
    return case_type == DATABASE or owned.name in _DATED_ROWS.get(case_type, ())


def _planned(session: Session, rules: Collection[int] | None) -> set[int]:
    """The planned disposals by these rules; all of them for None."""
    wanted = select(Disposal.id).where(Disposal.status == "planned")
    found = [None] if rules is None else batches(rules)
    return {
        disposal_id
        for some in found
        for disposal_id in session.scalars(
            wanted if some is None else wanted.where(Disposal.retention_rule_id.in_(some))
        )
    }


def counted(
    session: Session, office: CountingOffice, case_type: str, ids: Collection[int] | None = None
) -> Iterator[CaseRows]:
    """What the rules count of these records of one of `CASES`, or of all; by their ids.

    A record that was taken away is left out.
    """
    kind = RECORD_TYPES[case_type]
    holds = tuple(legal_holds(session)) if case_type == DISPOSAL else ()
    is_contract = case_type == Contract.__tablename__
    removed = RemovedRows(session)
    for sheet in _sheets(session, case_type, ids):
        assert sheet.id is not None
        changes = _unreported(session, sheet, removed)
        around = replace(_around(session, office, sheet, changes), holds=holds)
        found = inventory_deadlines(sheet, around)
        rows = [_row(one, _said(one, changes, around.rule)) for one in found]
        looked_after = contract_ends(session, sheet.id, office.zone) if is_contract else ()
        rows += [_row(one, ()) for one in inventory_met(sheet, around, looked_after)]
        yield CaseRows(case_type, sheet.id, str(sheet[kind.title_field]), rows)


def _unreported(session: Session, sheet: Sheet, removed: RemovedRows) -> tuple[FieldChange, ...]:
    """What the RNBD was not told of; read only where it could be due."""
    registered = sheet.record_type == DATABASE and sheet["registered_on"] is not None
    is_over = sheet["status"] == "closed" and is_removed(sheet)
    if not registered or is_over or sheet.id is None:
        return ()
    return unreported_changes(session, sheet.id, removed, in_words=False)


def _around(
    session: Session, office: CountingOffice, sheet: Sheet, changes: Sequence[FieldChange]
) -> Around:
    rule = None
    if sheet.record_type == DISPOSAL and sheet["retention_rule_id"] is not None:
        found = session.get(RetentionRule, sheet["retention_rule_id"])
        rule = row_values(found) if found else None
    first = min((change.day for change in changes), default=None)
    return Around(office.organization, office.uvt, office.calendar, first, rule)


def _sheets(session: Session, case_type: str, ids: Collection[int] | None) -> Iterator[Sheet]:
    """The records with those of their rows that the rules read."""
    kind: Any = RECORD_TYPES[case_type]
    for some in [None] if ids is None else batches(ids):
        wanted = select(kind).order_by(kind.id)
        records = list(session.scalars(wanted if some is None else wanted.where(kind.id.in_(some))))
        rows = {
            owned.name: _rows(session, owned, some)
            for owned in OWNED.get(case_type, ())
            if owned.name in _DATED_ROWS.get(case_type, ())
        }
        for record in records:
            own = {name: tuple(found.get(record.id, ())) for name, found in rows.items()}
            yield Sheet(case_type, record.id, row_values(record), own)


def _rows(
    session: Session, owned: Owned, owners: Collection[int] | None
) -> dict[int, list[RowSheet]]:
    kind: Any = RECORD_TYPES[owned.record_type]
    owner = getattr(kind, owned.owner)
    wanted = select(kind).order_by(kind.position, kind.id)
    found: dict[int, list[RowSheet]] = {}
    for row in session.scalars(wanted if owners is None else wanted.where(owner.in_(owners))):
        found.setdefault(getattr(row, owned.owner), []).append(RowSheet(row.id, row_values(row)))
    return found


def _said(
    one: InventoryDeadline, changes: Sequence[FieldChange], rule: Mapping[str, Any] | None
) -> Iterable[str]:
    """What the task says more: what changed, or what the rule does with the data."""
    if one.term == RETENTION_DISPOSAL:
        return (rule["action"],) if rule and rule["action"] != ERASE else ()
    return (change.name for change in changes) if one.term == CHANGE else ()


def _row(one: InventoryDeadline, said: Iterable[str]) -> Row:
    """As it is kept. What is due by no law is overdue after its own day, but for what may be
    disposed of from then on; the day of notice of what has a limit is the target.
    """
    presses = one.term != RETENTION_DISPOSAL
    return {
        "case_type": one.case_type,
        "case_id": one.case_id,
        "term": one.term,
        "due": one.due,
        "target": one.target or (one.internal if one.due else None),
        "promised": None,
        "internal": one.internal,
        "met_on": one.met_on,
        "unsent": None,
        "about": one.about,
        "changes": " ".join(dict.fromkeys(said)) or None,
        "is_open": one.met_on is None,
        "earliest": one.earliest,
        "binding": one.due or (one.internal if presses else None),
    }
