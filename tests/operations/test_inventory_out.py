"""What goes out of the inventory of an office: files that hold all of it, as of any day."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import select

from privdesk import clock
from privdesk.cli import parser_of_inventory
from privdesk.errors import BadInput, NotFound, ReadOnlyPlace, Refused
from privdesk.operations.example_inventory import add_inventory
from privdesk.operations.inventory_out import (
    EXPORTS,
    database_named,
    export_inventory,
    formats_of,
    types_of,
    write_disposal_act,
    write_rnbd_sheet,
)
from privdesk.operations.inventory_selection import asked_for, chosen_in, shown_in
from privdesk.operations.office import save_record
from privdesk.operations.sheets import save_sheet
from privdesk.records import INVENTORY, RECORD_TYPES, Contract, Database, Organization, Party
from privdesk.records.owned import OWNED
from privdesk.records.party import PartyContact
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.inventory import inventory
from privdesk.store.lists import Day, Listing, count, ids
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store
from tests.documents.sample import names, pages, text_of

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
FILES = [(kind, suffix) for kind in EXPORTS for suffix in formats_of(kind)]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the example's inventory, to be read only."""
    path = tmp_path_factory.mktemp("inventory") / "i.privdesk"
    office = Organization(name="Panadería Ejemplo S.A.S.", person_type="private", assets=1)
    with Store.create(path, "una frase larga de prueba", office, actor="Ana Ficticia") as store:
        with store.write("make_example") as session:
            add_inventory(session, TODAY)
        yield store


def test_the_commands_know_every_kind() -> None:
    assert parser_of_inventory.KINDS == EXPORTS


@pytest.mark.parametrize(("kind", "suffix"), FILES)
def test_every_kind_is_written_in_every_format(
    example: Store, tmp_path: Path, kind: str, suffix: str
) -> None:
    seen: list[int] = []
    path = tmp_path / f"a{suffix}"
    written = export_inventory(example, kind, path, now=NOW, progress=seen.append)
    assert path.stat().st_size > 1000
    assert names(tmp_path) == [path.name]
    if kind == "gdpr-processor":
        assert written == 2
    elif kind == "gdpr-controller":
        assert written == 24
    else:
        with example.read() as session:
            assert written == sum(count(session, t) for t in types_of(kind))
    if suffix == ".pdf":
        assert seen == list(range(1, written + 1))


def test_every_record_and_every_row_of_an_office_is_in_the_files(
    example: Store, tmp_path: Path
) -> None:
    """Counted in the store, and again in the files with other programs."""
    export_inventory(example, "inventory", tmp_path / "a.xlsx", now=NOW)
    export_inventory(example, "inventory", tmp_path / "a.pdf", now=NOW)
    book = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx"))
    cover = {r[0]: r[1] for r in book.get_sheet_by_index(0).to_python()}
    lengths = {
        name: len(book.get_sheet_by_name(name).to_python()) - 1 for name in book.sheet_names[1:-1]
    }
    assert lengths == {name: cover[name] for name in lengths}
    assert lengths.pop("Menciones") > 50
    assert lengths.pop("Adjuntos") == 0
    row_types = {owned.record_type for some in OWNED.values() for owned in some}
    with example.read() as session:
        wanted = sorted(count(session, name) for name in (*INVENTORY, *row_types))
        found = inventory(session)
    # What nobody answered has a row too, without an id.
    kept = [
        sum(bool(row[0]) for row in book.get_sheet_by_name(name).to_python()[1:])
        for name in lengths
    ]
    assert sorted(kept) == wanted
    assert sum(lengths.values()) > sum(kept)
    whole = text_of((tmp_path / "a.pdf").read_bytes())
    for record_type in INVENTORY:
        for sheet in found.sheets(record_type):
            assert f"registro {sheet.id} {found.title(record_type, sheet.id)}" in whole


def test_what_is_out_of_the_selection_is_left_out(example: Store, tmp_path: Path) -> None:
    path, only = tmp_path / "a.json", chosen_in("databases", "database", [1])
    assert export_inventory(example, "databases", path, now=NOW, selection=only) == 1
    told = json.loads(path.read_bytes())
    assert told["selection"] == "los escogidos (1): Clientes y pedidos"
    assert [one["name"] for one in told["records"]["database"]] == ["Clientes y pedidos"]


DAY = Day(TODAY, TODAY)


def test_what_a_list_shows_goes_out_with_its_rows_and_its_words(
    example: Store, tmp_path: Path
) -> None:
    listing = Listing("party", "domicilios", {"ending": True})
    only = shown_in("parties", listing, DAY)
    with example.read() as session:
        shown = {session.get_one(Party, one).name for one in ids(session, listing, DAY)}
        linked = session.scalars(select(PartyContact.name).join(Party).where(Party.name.in_(shown)))
        contacts = set(linked)
        contracts = set(
            session.scalars(select(Contract.name).join(Party).where(Party.name.in_(shown)))
        )
    assert shown
    assert contacts
    assert contracts
    for suffix in formats_of("parties"):
        path = tmp_path / f"p{suffix}"
        written = export_inventory(example, "parties", path, now=NOW, selection=only)
        assert written == len(shown) + len(contracts)
    book = CalamineWorkbook.from_path(str(tmp_path / "p.xlsx"))
    cover = {row[0]: row[1] for row in book.get_sheet_by_index(0).to_python()}
    assert cover["Selección"] == "con las palabras «domicilios»; Con contrato por vencer"
    told = {n: book.get_sheet_by_name(n).to_python() for n in book.sheet_names}
    said = {str(cell) for rows in told.values() for row in rows for cell in row}
    assert shown | contacts | contracts <= said
    assert "Colegio Hipotético" not in said
    assert "con las palabras «domicilios»; Con contrato por vencer" in text_of(
        (tmp_path / "p.pdf").read_bytes()
    )


def test_on_a_past_day_it_is_said_by_what_the_list_selects(office: Store, tmp_path: Path) -> None:
    with office.write("save_record") as session:
        session.add_all([Database(name="Clientes Ficticios"), Database(name="Otros")])
    today = clock.today()
    now, path = datetime.now(UTC), tmp_path / "a.json"
    only = shown_in("databases", Listing("database", "clientes"), Day(today, today))
    assert export_inventory(office, "databases", path, now=now, day=today, selection=only) == 1
    selection = json.loads(path.read_bytes())["selection"]
    assert selection == "con las palabras «clientes»; escogidos por lo que está registrado hoy"


def test_of_many_that_were_chosen_some_are_named_and_the_rest_counted(example: Store) -> None:
    with example.read() as session:
        words = chosen_in("databases", "database", range(1, 9))(session).words
    assert words.startswith("los escogidos (8): Clientes y pedidos; ")
    assert words.endswith("; y 3 más")


def test_what_cannot_be_selected_is_refused_and_says_what_can(example: Store) -> None:
    with pytest.raises(BadInput, match="databases, activities, parties"):
        asked_for("retention", "libro", (), (), DAY)
    with pytest.raises(BadInput, match="unregistered, untold, incomplete, with_open"):
        asked_for("databases", "", ("sensitive",), (), DAY)
    with pytest.raises(BadInput, match="no de ambas formas"):
        asked_for("databases", "libro", (), ("Clientes y pedidos",), DAY)
    assert asked_for("inventory", " ", (), (), DAY) is None
    named = asked_for("databases", "", (), ("Ninguna",), DAY)
    assert named is not None
    with example.read() as session, pytest.raises(NotFound, match="Ninguna"):
        named(session)


@pytest.mark.parametrize("kind", ["gdpr-controller", "gdpr-processor"])
def test_records_of_art_30_are_pdf_or_xlsx(example: Store, tmp_path: Path, kind: str) -> None:
    with pytest.raises(BadInput, match=r"\.pdf, \.xlsx\."):
        export_inventory(example, kind, tmp_path / "a.json", now=NOW)
    assert names(tmp_path) == []


def test_unknown_kinds_and_endings_are_refused(example: Store, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="gdpr-controller"):
        export_inventory(example, "people", tmp_path / "a.pdf", now=NOW)
    with pytest.raises(BadInput, match=r"\.pdf, \.xlsx, \.zip, \.json"):
        export_inventory(example, "databases", tmp_path / "a.docx", now=NOW)
    with pytest.raises(ReadOnlyPlace):
        export_inventory(example, "databases", tmp_path / "no" / "a.pdf", now=NOW)


def test_a_past_day_is_rebuilt(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with office.read() as session:
        begun = inventory(session)
    first = clock.today(begun.zone)
    with office.write("save_record") as session:
        made = save_record(session, Database, {"name": "Clientes", "contact": "Ventas"}).id
    later = clock.now() + timedelta(days=40)
    monkeypatch.setattr(clock, "now", lambda: later)
    with office.write("save_record") as session:
        stood = sheet_of(session, "database", made)
        rows = {"purposes": (RowSheet(None, {"code": "other", "words": "Recordar"}),)}
        save_sheet(session, Sheet("database", made, {**stood.values, "contact": "Mercadeo"}, rows))
    past, now = tmp_path / "past.pdf", tmp_path / "now.pdf"
    export_inventory(office, "databases", past, now=later, day=first)
    export_inventory(office, "databases", now, now=later)
    before, after = (text_of(path.read_bytes()) for path in (past, now))
    assert f"Al {first:%d/%m/%Y}, reconstruido del historial" in before
    assert "Quién la tiene Ventas" in before
    assert "Recordar" not in before
    assert "Quién la tiene Mercadeo" in after
    assert "Recordar" in after
    assert "A hoy, " in after
    with pytest.raises(BadInput):
        export_inventory(
            office, "databases", past, now=later, day=clock.today() + timedelta(days=2)
        )
    assert text_of(past.read_bytes()) == before


def test_a_file_that_cannot_be_written_whole_is_not_there(example: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")

    def cancel(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_inventory(example, "inventory", path, now=NOW, progress=cancel)
    assert path.read_bytes() == b"before"
    assert names(tmp_path) == ["a.pdf"]


def test_the_zip_has_a_csv_a_table(example: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    export_inventory(example, "inventory", path, now=NOW)
    inside = [name for name in zipfile.ZipFile(path).namelist() if name.endswith(".csv")]
    row_types = {owned.record_type for some in OWNED.values() for owned in some}
    assert len(inside) >= len(INVENTORY) + len(row_types)


def test_the_sheet_for_the_rnbd_tells_what_changed_since_the_registration(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered = {"name": "Clientes", "created_on": date(2026, 1, 5), "policy_version": "1"}
    registered |= {"registered_on": clock.today() - timedelta(days=1), "rnbd_number": "26-1"}
    with office.write("save_record") as session:
        made = save_record(session, Database, registered).id
    later = clock.now() + timedelta(days=3)
    monkeypatch.setattr(clock, "now", lambda: later)
    with office.write("save_record") as session:
        stood = sheet_of(session, "database", made)
        save_sheet(session, Sheet("database", made, {**stood.values, "policy_version": "2"}))
    path = tmp_path / "rnbd.pdf"
    write_rnbd_sheet(office, made, path, later)
    first = pages(path.read_bytes())[0]
    assert "Lo que cambió desde la última novedad en el RNBD: 1" in first
    assert "Versión de la política 1 2" in first
    assert "Debe reportarse a más tardar el " in first
    with pytest.raises(NotFound):
        write_rnbd_sheet(office, made + 1, tmp_path / "b.pdf", later)
    assert names(tmp_path)[-1] == "rnbd.pdf"


def test_the_sheet_for_the_rnbd_of_a_past_day_says_what_stood_then(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered = {"name": "Clientes", "created_on": date(2026, 1, 5), "policy_version": "1"}
    registered |= {"registered_on": clock.today() - timedelta(days=1), "rnbd_number": "26-1"}
    with office.write("save_record") as session:
        made = save_record(session, Database, registered).id
        zone = session.scalars(select(Organization)).one().time_zone
    day = clock.today(zone)
    later = clock.now() + timedelta(days=3)
    monkeypatch.setattr(clock, "now", lambda: later)
    with office.write("save_record") as session:
        stood = sheet_of(session, "database", made)
        changed = {**stood.values, "policy_version": "2", "name": "Clientela"}
        save_sheet(session, Sheet("database", made, changed))
        added = save_record(session, Database, {"name": "Otra"}).id
    path = tmp_path / "rnbd.pdf"
    write_rnbd_sheet(office, made, path, later, day)
    told = text_of(path.read_bytes())
    assert "Hoja RNBD: Clientes" in told
    assert "Clientela" not in told
    assert f"Al {day:%d/%m/%Y}, reconstruido" in told
    assert "Lo que cambió" not in told
    with office.read() as session:
        assert database_named(session, "Clientes", day) == made
        assert database_named(session, "Clientela") == made
        with pytest.raises(NotFound):
            database_named(session, "Clientes")
    with pytest.raises(NotFound, match="no estaba"):
        write_rnbd_sheet(office, added, tmp_path / "b.pdf", later, day)
    with pytest.raises(BadInput):
        write_rnbd_sheet(office, made, tmp_path / "b.pdf", later, day + timedelta(days=30))


def test_there_is_an_act_once_a_disposal_is_done(office: Store, tmp_path: Path) -> None:
    path = tmp_path / "acta.pdf"
    with office.write("save_record") as session:
        planned = save_sheet(session, Sheet("disposal", None, {"what": "Libro de visitantes"}))
    with pytest.raises(Refused):
        write_disposal_act(office, planned, path, NOW)
    assert not path.exists()
    with office.write("save_record") as session:
        record = session.get(RECORD_TYPES["disposal"], planned)
        assert record is not None
        record.status, record.number = "done", "S-2026-0001"  # type: ignore[attr-defined]
        record.done_on = TODAY  # type: ignore[attr-defined]
    write_disposal_act(office, planned, path, NOW)
    assert "Acta de supresión S-2026-0001" in text_of(path.read_bytes())
