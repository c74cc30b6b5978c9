"""The papers of `privdesk demo`, read with other programs: all of them, with every record."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from privdesk.cli.demo_papers import write_papers
from privdesk.operations.example import make_example
from privdesk.operations.inventory_out import EXPORTS, formats_of, types_of
from privdesk.records import Request
from privdesk.store.finding import documents, titles_of
from privdesk.store.inventory import inventory
from privdesk.store.retention import disposals
from privdesk.store.store import Store

TODAY, LAST_YEAR = date(2026, 11, 23), date(2025, 11, 23)
NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
OF_INVENTORY = ("databases", "activities", "parties", "retention", "inventory")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("demo") / "e.privdesk"
    with make_example(path, "una frase larga de prueba", TODAY) as store:
        yield store


@pytest.fixture(scope="module")
def papers(example: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("papers")
    write_papers(example, folder, NOW)
    return folder


@cache
def text_of(path: Path) -> str:
    """All the words of a file, without what breaks their lines."""
    match path.suffix:
        case ".pdf":
            found = " ".join(page.extract_text() for page in PdfReader(path).pages)
        case ".xlsx":
            book = CalamineWorkbook.from_path(path)
            sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
            found = " ".join(str(cell) for sheet in sheets for row in sheet for cell in row)
        case ".csv":
            rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter=";")
            found = " ".join(cell for row in rows for cell in row)
        case ".zip":
            with zipfile.ZipFile(path) as packed:
                found = " ".join(packed.read(n).decode("utf-8-sig") for n in packed.namelist())
                found = found.replace('""', '"')
        case _:
            whole = json.loads(path.read_text(encoding="utf-8"))
            found = json.dumps(whole, ensure_ascii=False)
    return "".join(found.split())


def holds(path: Path, title: str) -> bool:
    return "".join(title.split()) in text_of(path)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_every_letter_is_there_and_tells_its_number(example: Store, papers: Path) -> None:
    with example.read() as session:
        issued = [document.number for document in documents(session)]
    assert names(papers / "letters") == {f"{number}.pdf" for number in issued}
    for number in issued:
        assert holds(papers / "letters" / f"{number}.pdf", number)


def test_the_register_of_requests_has_each_of_them(example: Store, papers: Path) -> None:
    with example.read() as session:
        numbers = titles_of(session, Request.__tablename__)
    assert len(numbers) > 80
    for suffix in (".pdf", ".xlsx", ".csv", ".json"):
        path = papers / "registers" / f"request{suffix}"
        assert not [number for number in numbers if not holds(path, number)], suffix


@pytest.mark.parametrize("kind", OF_INVENTORY)
def test_each_register_of_the_inventory_has_every_record(
    example: Store, papers: Path, kind: str
) -> None:
    with example.read() as session:
        titles = [title for name in types_of(kind) for title in titles_of(session, name)]
    for suffix in formats_of(kind):
        path = papers / "registers" / f"{kind}{suffix}"
        assert not [title for title in titles if not holds(path, title)], suffix


def test_the_register_of_a_year_ago_has_what_was_there_then(example: Store, papers: Path) -> None:
    with example.read() as session:
        found = inventory(session, LAST_YEAR, today=TODAY)
    titles = [
        found.title(name, sheet.id)
        for name in types_of("inventory")
        for sheet in found.sheets(name)
    ]
    for suffix in formats_of("inventory"):
        path = papers / "registers" / f"inventory-2025-11-23{suffix}"
        assert not [title for title in titles if not holds(path, title)], suffix
        assert not holds(path, "Soporte Fingido Pvt. Ltd."), suffix


@pytest.mark.parametrize("kind", [kind for kind in EXPORTS if kind not in OF_INVENTORY])
def test_the_records_of_article_30_name_the_activities(
    example: Store, papers: Path, kind: str
) -> None:
    with example.read() as session:
        found = inventory(session)
    is_ours = kind == "gdpr-controller"
    titles = [
        str(a["name"]) for a in found.sheets("activity") if (a["role"] != "processor") == is_ours
    ]
    assert titles
    for suffix in formats_of(kind):
        path = papers / "registers" / f"{kind}{suffix}"
        assert not [title for title in titles if not holds(path, title)], suffix


def test_there_is_a_sheet_for_the_rnbd_of_every_database_and_an_act_of_what_was_done(
    example: Store, papers: Path
) -> None:
    with example.read() as session:
        bases = titles_of(session, "database")
        done = {one.number: one.what for one in disposals(session) if one.number}
    assert names(papers / "rnbd") == {f"{name}.pdf" for name in bases}
    for name in bases:
        assert holds(papers / "rnbd" / f"{name}.pdf", name)
    assert names(papers / "acts") == {f"{number}.pdf" for number in done}
    assert len(done) == 2
    for number, what in done.items():
        assert holds(papers / "acts" / f"{number}.pdf", number)
        assert holds(papers / "acts" / f"{number}.pdf", what)


def test_nothing_else_is_written(papers: Path) -> None:
    assert names(papers) == {"letters", "computations", "registers", "rnbd", "acts"}
    registers = {f"{kind}{suffix}" for kind in EXPORTS for suffix in formats_of(kind)}
    registers |= {f"request{suffix}" for suffix in (".pdf", ".xlsx", ".csv", ".json")}
    registers |= {f"inventory-2025-11-23{suffix}" for suffix in formats_of("inventory")}
    assert names(papers / "registers") == registers
