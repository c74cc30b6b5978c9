"""The inventory as of any day: what stood then, whatever was saved, copied or removed since."""

from __future__ import annotations

import json
import random
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.errors import BadInput
from privdesk.operations.office import change_organization, save_record
from privdesk.operations.sheets import copy_of, save_sheet
from privdesk.records import (
    INVENTORY,
    RECORD_TYPES,
    Database,
    Disposal,
    LegalHold,
    ListEntry,
    Party,
    Person,
)
from privdesk.records.owned import OWNED
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.audit import Seal
from privdesk.store.erasure import Erasing
from privdesk.store.inventory import Inventory, first_day, inventory
from privdesk.store.sheets import office_lists, row_values, sheet_of
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.store.random_sheets import fits, record_values, row_lists

FIRST = date(2027, 3, 1)


class Days:
    """A clock that the test moves: noon in Bogotá of some day, a second later at each look."""

    def __init__(self) -> None:
        self.day, self.seconds = FIRST, 0
        self.at: datetime | None = None  # stands still at this moment

    def __call__(self) -> datetime:
        if self.at:
            return self.at
        self.seconds += 1
        noon = datetime(self.day.year, self.day.month, self.day.day, 17, tzinfo=UTC)
        return noon + timedelta(seconds=self.seconds)


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> Days:
    made = Days()
    monkeypatch.setattr(clock, "now", made)
    return made


class Office:
    """An office that works at random, and what it had at the end of each day."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store, self.chance = store, random.Random(seed)
        self.known: dict[str, list[int]] = {}
        self.kept: dict[date, dict[str, Any]] = {}

    def work(self) -> None:
        act = self.chance.choice(
            (
                self._make,
                self._make,
                self._change,
                self._change,
                self._copy,
                self._remove,
                self._say,
            )
        )
        with self.store.write("save_record") as session:
            act(session)

    def _make(self, session: Session) -> None:
        name = self.chance.choice(INVENTORY)
        values = record_values(self.chance, name, self.known)
        if fits(name, values):
            rows = row_lists(self.chance, name, self.known)
            made = save_sheet(session, Sheet(name, None, values, rows))
            self.known.setdefault(name, []).append(made)

    def _any(self, session: Session) -> Sheet | None:
        some = [(name, i) for name in INVENTORY for i in self.known.get(name, ())]
        return sheet_of(session, *self.chance.choice(some)) if some else None

    def _change(self, session: Session) -> None:
        sheet = self._any(session)
        if sheet is None:
            return
        fresh = record_values(self.chance, sheet.record_type, self.known)
        values = {n: fresh[n] if self.chance.random() < 0.3 else v for n, v in sheet.values.items()}
        if not fits(sheet.record_type, values):
            return
        rows = {}
        for name, some in row_lists(self.chance, sheet.record_type, self.known).items():
            stood = [row for row in sheet.rows_of(name) if self.chance.random() < 0.7]
            self.chance.shuffle(stood)
            rows[name] = tuple(stood) if self.chance.random() < 0.5 else some
        save_sheet(session, replace(sheet, values=values, rows=rows))

    def _copy(self, session: Session) -> None:
        sheet = self._any(session)
        if sheet is not None and sheet.record_type != "disposal":
            made = save_sheet(session, copy_of(session, sheet.record_type, sheet.id or 0))
            self.known[sheet.record_type].append(made)

    def _remove(self, session: Session) -> None:
        """What nothing refers to; its id will be given again."""
        for name in ("disposal", "legal_hold"):
            if self.known.get(name):
                session.delete(session.get_one(RECORD_TYPES[name], self.known[name].pop()))

    def _say(self, session: Session) -> None:
        change_organization(session, {"city": f"Ciudad {self.chance.randrange(99)}"})
        code = f"x{self.chance.randrange(99)}"
        found = session.scalars(select(ListEntry).where(ListEntry.code == code)).first()
        values = {"list_name": "countries", "code": code, "label": f"País {self.chance.random()}"}
        save_record(session, ListEntry, values, found.id if found else None)

    def keep(self, day: date) -> None:
        """What stands, read by the other code that reads it."""
        with self.store.read() as session:
            self.kept[day] = {
                "sheets": {
                    (name, record_id): sheet_of(session, name, record_id)
                    for name in INVENTORY
                    for record_id in session.scalars(select(RECORD_TYPES[name].id))
                },
                "titles": {
                    (name, record.id): record.title
                    for name in INVENTORY
                    for record in session.scalars(select(RECORD_TYPES[name]))
                },
                "lists": office_lists(session),
                "organization": row_values(session.get_one(RECORD_TYPES["organization"], 1)),
            }
            self.kept[day]["seal"] = self.store.seal()


def told(found: Inventory) -> dict[str, Any]:
    sheets = {(name, s.id): s for name in INVENTORY for s in found.sheets(name)}
    return {
        "sheets": sheets,
        "titles": {key: found.title(*key) for key in sheets},
        "lists": found.lists,
        "organization": found.organization,
        "seal": found.seal,
    }


@pytest.mark.parametrize("seed", range(5))
def test_each_day_is_told_as_it_was(seed: int, blank_store: Store, days: Days) -> None:
    office = Office(blank_store, seed)
    for _ in range(5):
        for _ in range(14):
            office.work()
        office.keep(days.day)
        days.day += timedelta(days=1)
        office.keep(days.day)  # on which nobody worked
        days.day += timedelta(days=2)
    with blank_store.read() as session:
        assert any(office.kept[FIRST]["sheets"].values())
        for day, kept in office.kept.items():
            found = inventory(session, day)
            assert found.day == day
            assert told(found) == kept
        now = inventory(session)
        assert now.day is None
        assert told(now) == office.kept[max(office.kept)]
    assert verify(blank_store).ok


@pytest.mark.parametrize("record_type", [*INVENTORY, "organization", "list_entry"])
def test_every_field_and_row_is_told(record_type: str, store: Store) -> None:
    with store.read() as session:
        for found in (inventory(session), inventory(session, clock.today())):
            sheet = found.find(record_type, 1)
            assert sheet == sheet_of(session, record_type, 1)
            assert set(sheet.rows) == {owned.name for owned in OWNED.get(record_type, ())}
            assert all(sheet.rows.values())


def test_the_day_ends_at_midnight_of_the_office(blank_store: Store, days: Days) -> None:
    with blank_store.write("save_record") as session:
        save_record(session, Database, {"name": "Clientes"})
    for moment, name in (
        (datetime(2027, 3, 3, 4, 59, 59, 999_999, tzinfo=UTC), "Antes de medianoche"),
        (datetime(2027, 3, 3, 5, 0, tzinfo=UTC), "Después de medianoche"),
    ):
        days.at = moment
        with blank_store.write("save_record") as session:
            save_record(session, Database, {"name": name}, 1)
    with blank_store.read() as session:
        names = [inventory(session, date(2027, 3, day)).title("database", 1) for day in (1, 2, 3)]
    assert names == ["Clientes", "Antes de medianoche", "Después de medianoche"]


def test_a_day_before_the_first_or_to_come_is_refused(blank_store: Store) -> None:
    today = clock.today()
    with blank_store.read() as session:
        with pytest.raises(BadInput, match=f"comienza el {today:%d/%m/%Y}") as before:
            inventory(session, today - timedelta(days=1))
        with pytest.raises(BadInput, match="aún no ha llegado") as after:
            inventory(session, today + timedelta(days=1))
        assert before.value.field == after.value.field == "day"
        for day in (date.min, date.max):
            with pytest.raises(BadInput):
                inventory(session, day)
        assert inventory(session, today + timedelta(days=9), today=date.max).seal.number == 1


def test_what_was_removed_and_renamed_since_has_its_name_of_then(
    blank_store: Store, days: Days
) -> None:
    with blank_store.write("save_record") as session:
        save_record(session, Party, {"name": "Nube Ficticia"})
        save_record(session, Person, {"name": "Ana Ficticia", "document_type": "CC"})
        hold = {"name": "Proceso", "reason": "Prueba", "since_on": FIRST, "person_id": 1}
        save_record(session, LegalHold, hold)
        place = RowSheet(None, {"kind": "party_server", "party_id": 1})
        save_sheet(session, Sheet("database", None, {"name": "Clientes"}, {"places": (place,)}))
    days.day += timedelta(days=1)
    with blank_store.write("save_record") as session:
        save_sheet(session, replace(sheet_of(session, "database", 1), rows={"places": ()}))
        session.delete(session.get_one(Party, 1))
        session.get_one(Person, 1).name = "Ana Ficticia de Ejemplo"
    with blank_store.read() as session:
        then, now = inventory(session, FIRST), inventory(session)
        (clients,) = then.sheets("database")
        assert [row["party_id"] for row in clients_rows(clients)] == [1]
        assert then.title("party", 1) == "Nube Ficticia"
        assert then.title("person", 1) == "Ana Ficticia"
        assert now.title("person", 1) == "Ana Ficticia de Ejemplo"
        assert now.find("party", 1) is None
        assert clients_rows(now.sheets("database")[0]) == []


def clients_rows(sheet: Sheet) -> list[Any]:
    return [row.values for row in sheet.rows_of("places")]


def test_what_was_lawfully_erased_says_so(blank_store: Store, days: Days) -> None:
    contact = {"name": "Ana Ficticia", "email": "ana@correo.example"}
    audit = {"done_by": "Berta", "done_on": FIRST}
    with blank_store.write("save_record") as session:
        rows = {"contacts": (RowSheet(None, contact),), "audits": (RowSheet(None, audit),)}
        save_sheet(session, Sheet("party", None, {"name": "Nube", "notes": "De Ana"}, rows))
    days.day += timedelta(days=1)
    with blank_store.write("erase_person") as session:
        erasing = Erasing(session)
        erasing.blank("party_contact", 1, {"name": "[suprimido]", "email": ""})
        erasing.blank("party", 1, {"notes": ""})
        erasing.take_away("party_audit", 1)
        erasing.end()
    with blank_store.read() as session:
        then, now = inventory(session, FIRST), inventory(session)
        (nube,) = then.sheets("party")
        (kept,) = nube.rows_of("contacts")
        assert (nube["name"], nube["notes"]) == ("Nube", "[suprimido]")
        assert kept.values["name"] == kept.values["email"] == "[suprimido]"
        assert kept.values["role"] == ""
        assert then.erased("party_contact", 1) == {"name", "email"}
        assert then.erased("party", 1) == {"notes"}
        assert told(now) == told(inventory(session, days.day))
        assert now.sheets("party")[0].rows_of("contacts")[0].values["email"] == ""
    assert verify(blank_store).ok


def test_of_a_person_erased_since_the_name_is_gone(blank_store: Store, days: Days) -> None:
    with blank_store.write("save_record") as session:
        save_record(session, Person, {"name": "Ana Ficticia", "document_type": "CC"})
        save_record(session, Disposal, {"what": "Hoja de vida", "person_id": 1})
    days.day += timedelta(days=1)
    with blank_store.write("erase_person") as session:
        erasing = Erasing(session)
        erasing.blank("person", 1, {"name": "Persona suprimida"})
        erasing.end()
    with blank_store.read() as session:
        assert inventory(session, FIRST).title("person", 1) == "[suprimido]"
        assert inventory(session).title("person", 1) == "Persona suprimida"


@pytest.mark.parametrize("version", ["0.1.0", "0.2.0", "0.3.0"])
def test_before_an_upgrade_younger_columns_have_what_they_were_given(
    version: str, tmp_path: Path, days: Days
) -> None:
    old = Path(__file__).parent / "old"
    described = json.loads((old / f"{version}.json").read_text(encoding="utf-8"))
    path = Path(shutil.copyfile(old / f"{version}.privdesk", tmp_path / "vieja.privdesk"))
    with Store.open(path, described["passphrase"], writing=True, actor="Ana Ficticia") as store:
        with store.read() as session:
            first = first_day(session, "America/Bogota")
            assert first is not None
            before = told(inventory(session, first))
            assert before == told(inventory(session))
            (clients,) = [s for (name, _), s in before["sheets"].items() if name == "database"]
        assert (clients["name"], clients["status"], clients["from_party"]) == (
            *("Clientes", "in_use", False),
        )
        with store.write("save_record") as session:
            _change_every_field(session)
        assert verify(store, Seal.read(described["seal"])).problems == ()
        with store.read() as session:
            assert told(inventory(session, first)) == before
            assert told(inventory(session, days.day)) == told(inventory(session))
            assert inventory(session).find("database", 1) != before["sheets"]["database", 1]


def _change_every_field(session: Session) -> None:
    """Also those of which the history of a record of then says nothing."""
    chance = random.Random(1)
    known = {"party": [1], "attachment": [1]}
    for name in ("database", "party", "organization"):
        record = session.get_one(RECORD_TYPES[name], 1)
        for field_name, value in record_values(chance, name, known).items():
            if value is not None and field_name != "time_zone":
                setattr(record, field_name, value)


def test_the_titles_of_many_people_are_read_together(blank_store: Store, days: Days) -> None:
    def statements(day: date | None) -> int:
        asked: list[str] = []
        with blank_store.read() as session:
            connection = session.connection()
            event.listen(connection, "before_cursor_execute", lambda *told: asked.append(told[2]))
            held = inventory(session, day)
            people = [hold["person_id"] for hold in held.sheets("legal_hold")]
            names = {held.title("person", one) for one in people}
        assert names == {f"Persona {one}" for one in people}
        return len(asked)

    def add(count: int) -> None:
        with blank_store.write("save_record") as session:
            for _ in range(count):
                number = len(session.scalars(select(Person.id)).all()) + 1
                person = Person(name=f"Persona {number}", document_type="none")
                session.add(person)
                session.flush()
                hold = {"name": f"Proceso {person.id}", "reason": "Una orden", "since_on": FIRST}
                save_record(session, LegalHold, hold | {"person_id": person.id})

    add(2)
    days.day = FIRST + timedelta(days=1)
    few = [statements(None), statements(FIRST)]
    add(30)
    days.day = FIRST + timedelta(days=2)
    assert [statements(None), statements(FIRST + timedelta(days=1))] == few
