"""What changed in a record, and which of it the RNBD was not told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from privdesk import clock
from privdesk.operations.office import save_record
from privdesk.operations.sheets import save_sheet
from privdesk.records import Party
from privdesk.records.owned import OWNED
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.substantial import CHANGE
from privdesk.store.changes import (
    ADDED,
    CHANGED,
    FieldChange,
    unreported_changes,
)
from privdesk.store.deadlines import differences
from privdesk.store.erasure import Erasing
from privdesk.store.lives import RemovedRows, row_entries
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store

START = date(2027, 3, 1)
Edit = Callable[[Sheet], Sheet]


class Office:
    """A store in which a database is changed day by day."""

    def __init__(self, store: Store) -> None:
        self.store, self.day, self.hour = store, START, 12

    def now(self) -> datetime:
        local = datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC)
        return local + timedelta(hours=self.hour + 5)

    def on(self, day: int, edit: Edit, hour: int = 12) -> None:
        """Save the database on that day of March 2027."""
        self.day, self.hour = START.replace(day=day), hour
        with self.store.write("save_record") as session:
            save_sheet(session, edit(sheet_of(session, "database", 1)))

    def found(self) -> tuple[FieldChange, ...]:
        with self.store.read() as session:
            return unreported_changes(session, 1)

    def words(self) -> list[str]:
        return [change.words for change in self.found()]


@pytest.fixture
def office(blank_store: Store, monkeypatch: pytest.MonkeyPatch) -> Office:
    """A registered database with a processor, a purpose, a channel, contents and an answer."""
    made = Office(blank_store)
    monkeypatch.setattr(clock, "now", made.now)
    with blank_store.write("save_record") as session:
        for name in ("Nube Ficticia", "Mensajería Ficticia"):
            save_record(session, Party, {"name": name})
        rows = {
            "purposes": (row(code="p", words="Fidelizar"),),
            "processors": (row(party_id=1, task="Aloja los datos"),),
            "channels": (row(kind="email", address="datos@correo.example"),),
            "contents": (row(code="identity_names"), row(code="otra")),
            "answers": (row(code="policy", is_met=True), row(code="acceso")),
        }
        values = {"name": "Clientes", "policy_version": "3", "has_transfers": False}
        save_sheet(session, Sheet("database", None, values, rows))
    made.on(2, values_of(registered_on=date(2027, 3, 2), rnbd_number="00-1"))
    return made


def row(**values: Any) -> RowSheet:
    return RowSheet(None, values)


def values_of(**values: Any) -> Edit:
    return lambda sheet: replace(sheet, values={**sheet.values, **values}, rows={})


def rows_of(name: str, change: Callable[[tuple[RowSheet, ...]], tuple[RowSheet, ...]]) -> Edit:
    return lambda sheet: replace(sheet, rows={name: change(sheet.rows_of(name))})


def with_row(name: str, **values: Any) -> Edit:
    return rows_of(name, lambda rows: (*rows, row(**values)))


def without_row(name: str, at: int = 0) -> Edit:
    return rows_of(name, lambda rows: rows[:at] + rows[at + 1 :])


def row_changed(name: str, at: int = 0, **values: Any) -> Edit:
    def change(rows: tuple[RowSheet, ...]) -> tuple[RowSheet, ...]:
        wanted = replace(rows[at], values={**rows[at].values, **values})
        return (*rows[:at], wanted, *rows[at + 1 :])

    return rows_of(name, change)


def test_what_was_typed_before_the_registration_is_no_change(office: Office) -> None:
    assert office.words() == []


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (
            values_of(policy_version="4"),
            ["Versión de la política: era «3», es «4»"],
        ),
        (
            values_of(has_transfers=True),
            ["¿Se transfieren datos al exterior, a otro responsable?: era «No», es «Sí»"],
        ),
        (
            with_row("processors", party_id=2, task="Reparte"),
            ["Encargados · Mensajería Ficticia · Reparte: se agregó"],
        ),
        (
            without_row("processors"),
            ["Encargados · Nube Ficticia · Aloja los datos: se quitó"],
        ),
        (
            row_changed("processors", task="Copia los datos"),
            ["Encargados · Qué hace · Nube Ficticia: era «Aloja los datos», es «Copia los datos»"],
        ),
        (
            row_changed("answers", is_met=False),
            [
                (
                    "Medidas de seguridad · ¿Se cumple? · ¿Hay una política de seguridad de la "
                    "información, aprobada y comunicada?: era «Sí», es «No»"
                )
            ],
        ),
        (without_row("contents", 1), ["Información contenida · otra: se quitó"]),
        # What the RNBD is not told of
        (values_of(name="Club de clientes", subject_count=41, notes="Nota"), []),
        (values_of(policy_url="https://ejemplo.example"), []),  # nothing stood there
        (values_of(has_transmissions=True), []),  # nobody had verified it
        (row_changed("answers", 1, is_met=True), []),
        (with_row("answers", code="nueva", is_met=True), []),
        (row_changed("answers", note="Nota", reviewed_on=START), []),
        (rows_of("contents", lambda rows: rows[::-1]), []),  # their order alone
        (with_row("transfers", kind="national", importer_id=1, country="CO"), []),
        (with_row("places", kind="own_paper"), []),
    ],
)
def test_what_changed_after_it(office: Office, edit: Edit, words: list[str]) -> None:
    office.on(5, edit)
    assert office.words() == words
    assert all(change.day == date(2027, 3, 5) for change in office.found())


def test_a_change_is_told_in_plain_values(office: Office) -> None:
    office.on(5, values_of(policy_in_force_on=date(2027, 1, 1)))  # filled in
    office.on(6, values_of(policy_in_force_on=date(2027, 2, 1)))
    office.on(7, with_row("transfers", kind="transfer", importer_id=2, country="US"))
    office.on(8, row_changed("purposes", words="Vender"))
    policy, transfer, purpose = office.found()
    assert (policy.kind, policy.name, policy.day) == (
        *(CHANGED, "policy_in_force_on", date(2027, 3, 6)),
    )
    assert (policy.old, policy.new) == (date(2027, 1, 1), date(2027, 2, 1))
    assert (policy.old_words, policy.new_words) == ("01/01/2027", "01/02/2027")
    assert (transfer.kind, transfer.name, transfer.row_id) == (ADDED, "transfers", 1)
    assert "Mensajería Ficticia" in transfer.row
    assert "Estados Unidos" in transfer.row
    assert (purpose.name, purpose.row_field, purpose.row_id) == ("purposes", "words", 1)
    assert (purpose.old, purpose.new) == ("Fidelizar", "Vender")


def test_what_was_changed_back_is_none(office: Office) -> None:
    office.on(5, values_of(policy_version="4"))
    office.on(5, without_row("processors"))
    office.on(5, with_row("channels", kind="phone", address="601 555 0100"))
    assert len(office.words()) == 3
    office.on(6, values_of(policy_version="3"))
    office.on(6, with_row("processors", party_id=1, task="Aloja los datos"))
    office.on(6, without_row("channels", 1))
    assert office.words() == []


def test_the_day_is_that_of_the_first_change(office: Office) -> None:
    office.on(5, values_of(policy_version="4"))
    office.on(9, values_of(policy_version="5"))
    (change,) = office.found()
    assert (change.day, change.old, change.new) == (date(2027, 3, 5), "3", "5")


@pytest.mark.parametrize(
    ("kind", "filed_on", "recorded_on", "expected"),
    [
        ("change", 5, 5, []),  # recorded after the change, on the same day
        ("change", 5, 9, []),
        ("annual", 6, 9, []),
        ("baseline", 6, 6, []),
        ("removal", 6, 6, ["4"]),
        ("change", 4, 9, ["4"]),  # filed the day before the change
        ("change", 25, 6, []),  # typed wrong: what changed on the 20th was not told
    ],
)
def test_a_filing_tells_of_what_was_before_it(
    office: Office, kind: str, filed_on: int, recorded_on: int, expected: list[str]
) -> None:
    office.on(5, values_of(policy_version="4"), hour=9)
    filed = {"kind": kind, "filed_on": START.replace(day=filed_on)}
    office.on(recorded_on, with_row("filings", **filed), hour=11)
    assert [change.new for change in office.found()] == expected
    office.on(20, values_of(policy_version="5"))
    (change,) = office.found()
    assert change.new == "5"
    assert change.old == ("3" if expected else "4")


def test_on_the_day_of_the_filing_what_came_after_it_was_not_told(office: Office) -> None:
    office.on(5, values_of(policy_version="4"), hour=9)
    filed = with_row("filings", kind="change", filed_on=date(2027, 3, 5))
    office.on(5, filed, hour=11)
    office.on(5, values_of(policy_version="5"), hour=15)
    (change,) = office.found()
    assert (change.old, change.new) == ("4", "5")


def test_a_filing_taken_away_told_nothing(office: Office) -> None:
    office.on(5, values_of(policy_version="4"))
    office.on(6, with_row("filings", kind="change", filed_on=date(2027, 3, 6)))
    assert office.words() == []
    office.on(7, without_row("filings"))
    assert len(office.words()) == 1


def test_a_database_that_is_not_registered_has_nothing_to_report(office: Office) -> None:
    office.on(5, values_of(policy_version="4"))
    office.on(6, values_of(registered_on=None))
    assert office.words() == []
    office.on(7, values_of(registered_on=date(2027, 3, 7)))
    assert office.words() == []
    with office.store.read() as session:
        assert unreported_changes(session, 99) == ()


def test_a_registration_taken_out_by_mistake_and_put_back_forgets_no_change(office: Office) -> None:
    office.on(3, without_row("processors"))
    with office.store.read() as session:
        registered = sheet_of(session, "database", 1)["registered_on"]
    office.on(10, values_of(registered_on=None))
    assert office.words() == []
    office.on(11, values_of(registered_on=registered))
    assert [change.day for change in office.found()] == [date(2027, 3, 3)]
    with office.store.read() as session:
        assert differences(session) == []
    office.on(12, values_of(registered_on=None))
    office.on(13, values_of(registered_on=date(2027, 3, 12)))  # another registration
    assert office.words() == []


def test_a_registration_of_long_ago_counts_from_when_it_was_put_on_record(office: Office) -> None:
    office.on(5, values_of(policy_version="4"))
    office.on(6, values_of(registered_on=date(2019, 1, 1)))  # put right, not registered anew
    assert len(office.words()) == 1
    office.on(7, values_of(registered_on=date(2027, 3, 6)))
    assert office.words() == []


def test_a_registration_that_had_not_come_hides_nothing(office: Office) -> None:
    office.on(5, values_of(registered_on=date(2030, 1, 1)))
    office.on(6, values_of(policy_version="4"))
    assert len(office.words()) == 1


def test_a_removed_party_is_named_as_it_was(office: Office) -> None:
    office.on(5, without_row("processors"))
    with office.store.write("save_record") as session:
        session.delete(session.get_one(Party, 1))
    assert office.words() == ["Encargados · Nube Ficticia · Aloja los datos: se quitó"]


def rename(office: Office, day: int, party: int, **values: Any) -> None:
    """Change a third party on that day of March 2027."""
    office.day, office.hour = START.replace(day=day), 12
    with office.store.write("save_record") as session:
        save_record(session, Party, values, party)


def test_what_a_processor_is_known_by_is_told(office: Office) -> None:
    rename(office, 3, 1, contact="Zoë", phone="601 555 0100", document_number="999.000.777-9")
    assert office.words() == []  # the number was not known before: nothing changed
    rename(office, 4, 1, name="Nube Ficticia S.A.S.", country="US")
    rename(office, 5, 1, document_number="999.000.778-6")
    assert office.words() == [
        "Encargados · Nombre · Nube Ficticia: era «Nube Ficticia», es «Nube Ficticia S.A.S.»",
        "Encargados · Número de documento · Nube Ficticia: era «999.000.777-9», es «999.000.778-6»",
    ]
    assert [one.day.day for one in office.found()] == [4, 5]
    office.on(6, with_row("filings", kind="change", filed_on=date(2027, 3, 6)))
    assert office.words() == []
    rename(office, 7, 1, country="ES", document_type="other")
    assert office.words() == [
        "Encargados · Tipo de documento · Nube Ficticia S.A.S.: era «NIT», es «Otro documento»",
        "Encargados · País · Nube Ficticia S.A.S.: era «Estados Unidos de América», es «España»",
    ]
    rename(office, 8, 1, country="US", document_type="NIT")
    assert office.words() == []


def test_before_it_was_its_processor_nothing_of_it_is_told(office: Office) -> None:
    rename(office, 3, 2, name="Mensajería Veloz")
    assert office.words() == []
    office.on(4, with_row("processors", party_id=2, task="Reparte"))
    (added,) = office.words()
    assert added.endswith("Mensajería Veloz · Reparte: se agregó")
    rename(office, 5, 2, name="Mensajería Lenta")
    assert len(office.words()) == 2
    assert "era «Mensajería Veloz», es «Mensajería Lenta»" in office.words()[1]
    office.on(6, rows_of("processors", lambda rows: rows[:1]))
    assert office.words() == []


def test_who_receives_a_transmission_is_a_processor_and_of_a_transfer_none(office: Office) -> None:
    sent = {"country": "US", "importer_id": 2}
    office.on(3, with_row("transfers", kind="transfer", **sent))
    rename(office, 4, 2, name="Mensajería Veloz")
    assert len(office.words()) == 1
    office.on(5, rows_of("transfers", lambda rows: (row(kind="transmission", **sent),)))
    rename(office, 6, 2, name="Mensajería Lenta")
    assert any("es «Mensajería Lenta»" in words for words in office.words())


def test_the_deadline_follows_the_processor(office: Office) -> None:
    def due() -> list[tuple[str, str | None]]:
        with office.store.read() as session:
            assert differences(session) == []
            rows = session.execute(text("SELECT term, changes FROM deadline"))
            return [(term, changes) for term, changes in rows if term == CHANGE]

    assert due() == []
    rename(office, 4, 1, name="Nube Ficticia S.A.S.")
    assert due() == [(CHANGE, "processors")]
    rename(office, 5, 1, name="Nube Ficticia")
    assert due() == []


def test_rows_of_another_database_are_not_ours(office: Office) -> None:
    """Also where they have the number of a row that was ours."""
    office.on(5, with_row("processors", party_id=2, task="Reparte"))
    office.on(5, without_row("processors", 1))
    with office.store.write("save_record") as session:
        rows = {"processors": (row(party_id=2, task="De otra base"),)}
        save_sheet(session, Sheet("database", None, {"name": "Otra"}, rows))
        sheet = sheet_of(session, "database", 2)
    assert sheet.rows_of("processors")[0].id == 2
    assert office.words() == []


def test_a_transfer_of_an_activity_that_becomes_ours_was_added(office: Office) -> None:
    with office.store.write("save_record") as session:
        transfer = row(kind="transfer", importer_id=1, country="US")
        save_sheet(session, Sheet("activity", None, {"name": "Envíos"}, {"transfers": (transfer,)}))
    office.day = START.replace(day=8)
    with office.store.write("save_record") as session:
        sheet = sheet_of(session, "activity", 1)
        (one,) = sheet.rows_of("transfers")
        ours = replace(one, values={**one.values, "database_id": 1})
        save_sheet(session, replace(sheet, rows={"transfers": (ours,)}))
    (change,) = office.found()
    assert (change.kind, change.day) == (ADDED, date(2027, 3, 8))


def test_a_lawful_erasure_is_no_change(office: Office) -> None:
    office.day = START.replace(day=5)
    with office.store.write("erase_person") as session:
        erasing = Erasing(session)
        erasing.blank("database_channel", 1, {"address": "[suprimido]"})
        erasing.blank("database", 1, {"policy_name": "[suprimido]"})
        erasing.end()
    assert office.words() == []
    office.on(6, row_changed("channels", address="nuevo@correo.example"))
    assert [change.kind for change in office.found()] == [CHANGED]


def test_of_the_rows_removed_only_its_own_are_read_again(office: Office) -> None:
    channels = next(one for one in OWNED["database"] if one.name == "channels")
    with office.store.write("save_record") as session:
        rows = {"channels": (row(kind="phone", address="601 000 0000"),)}
        other = save_sheet(session, Sheet("database", None, {"name": "Otra"}, rows))
    office.on(3, without_row("channels"))
    with office.store.read() as session:
        removed = RemovedRows(session)
        assert removed.of(channels, 1) == {1}
        assert removed.of(channels, other) == set()
        assert {e.record_id for e in row_entries(session, (channels,), other, removed)} == {2}


def test_who_counts_only_gets_the_same_without_words(office: Office) -> None:
    office.on(10, with_row("processors", party_id=2, task="Reparte"))
    office.on(11, values_of(policy_version="4"))
    with office.store.read() as session:
        counted = unreported_changes(session, 1, in_words=False)
    told = office.found()
    assert [(c.day, c.kind, c.name, c.row_id) for c in counted] == [
        (c.day, c.kind, c.name, c.row_id) for c in told
    ]
    assert {(c.row, c.old_words, c.new_words) for c in counted} == {("", "", "")}
    assert {c.new_words for c in told} == {"", "4"}
