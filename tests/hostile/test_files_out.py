"""Every file that leaves the program, of an office of hostile texts, read again by another one."""

from __future__ import annotations

import csv
import email
import io
import json
import re
import time
from datetime import date
from email.policy import default
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.text.paragraph import Paragraph
from icalendar import Calendar
from lxml import etree
from openpyxl import load_workbook
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from privdesk.documents.register import without_controls
from privdesk.documents.register_csv import unguarded
from privdesk.operations.computations import computation_sheet, sheet_name
from privdesk.operations.issued_letters import FORMS, letter_file
from privdesk.operations.months import deadlines_calendar, due_pdf, month_pdf
from privdesk.operations.registers import export_register
from privdesk.records import Document, Request
from privdesk.store.lists import Day, Listing
from privdesk.store.store import Store
from tests.hostile.conftest import NOW
from tests.hostile.texts import CANARY, PRINTED, TEXTS, kept_of, squeezed

TODAY = date(2026, 11, 23)
DAY = Day(TODAY, date(2026, 11, 26))
TYPES = ("request", "person", "database", "party")
DEVICES = re.compile(r"(con|nul|aux|prn)(\.|$)", re.IGNORECASE)


def written(store: Store, record_type: str, path: Path) -> Path:
    export_register(store, Listing(record_type), DAY, path, NOW)
    return path


def in_sheet(text: str) -> str:
    """A text as a cell of a workbook shows it; the line breaks of XML are all one."""
    return " ".join(without_controls(kept_of(text)).split())[:500]


@pytest.mark.parametrize("record_type", TYPES)
def test_no_cell_of_a_csv_is_a_formula(office: Store, record_type: str, tmp_path: Path) -> None:
    path = written(office, record_type, tmp_path / "r.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    cells = [cell for row in rows for cell in row]
    assert not [
        c for c in cells if c.lstrip()[:1] in ("=", "+", "@") or c[:1] in ("\t", "\r", "\n")
    ]
    assert not [c for c in cells if re.match(r"-[^\d]", c)]
    back = {unguarded(cell) for cell in cells}
    for name, text in TEXTS.items():
        assert without_controls(kept_of(text)) in back, name


@pytest.mark.parametrize("record_type", TYPES)
def test_no_cell_of_a_workbook_is_a_formula(
    office: Store, record_type: str, tmp_path: Path
) -> None:
    path = written(office, record_type, tmp_path / "r.xlsx")
    with ZipFile(path) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                root = etree.fromstring(package.read(name))
                assert not root.findall(".//{*}f"), name
                assert not root.findall(".//{*}hyperlink"), name
    book = load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [c for c in cells if c.data_type == "f"]
    other = CalamineWorkbook.from_path(str(path))
    rows = [row for name in other.sheet_names for row in other.get_sheet_by_name(name).to_python()]
    texts = {in_sheet(cell) for row in rows for cell in row if isinstance(cell, str)}
    for name, text in TEXTS.items():
        assert in_sheet(text) in texts, name


@pytest.mark.parametrize("record_type", TYPES)
def test_json_gives_every_text_as_it_is(office: Store, record_type: str, tmp_path: Path) -> None:
    content = json.loads(written(office, record_type, tmp_path / "r.json").read_bytes())
    back = {value for row in content["rows"] for value in row.values()}
    assert {kept_of(text) for text in TEXTS.values()} <= back


@pytest.mark.parametrize("record_type", ["request", "party"])
def test_a_register_on_paper_shows_markup_as_words(
    office: Store, record_type: str, tmp_path: Path
) -> None:
    began = time.monotonic()
    path = written(office, record_type, tmp_path / "r.pdf")
    assert time.monotonic() - began < 20
    reader = PdfReader(path)
    whole = squeezed("".join(page.extract_text() for page in reader.pages))
    assert f'<bid="{CANARY}">Ana</b>' in whole
    assert "=HYPERLINK(" in whole
    assert not [page for page in reader.pages if "/Annots" in page]  # no link of theirs


def documents(store: Store) -> list[int]:
    with store.read() as session:
        return [d for d in range(1, 99) if session.get(Document, d) is not None]


def test_a_letter_is_the_same_words_in_all_its_forms(office: Store) -> None:
    numbers = documents(office)
    assert len(numbers) == len(PRINTED)
    for name, number in zip(PRINTED, numbers, strict=True):
        with office.read() as session:
            document = session.get_one(Document, number)
            pdf, word, mail = (letter_file(session, document, form) for form in FORMS)
        words = " ".join(kept_of(TEXTS[name]).split())
        pages = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
        assert squeezed(words) in squeezed(pages), name
        assert "/Annots" not in PdfReader(io.BytesIO(pdf)).pages[0]
        assert squeezed(words) in squeezed("".join(p.text for p in paragraphs(word))), name
        message = email.message_from_bytes(mail, policy=default)
        assert message.defects == []
        assert message["Bcc"] is None
        assert message.get_content_type() == "multipart/mixed"
        assert [part.get_content() for part in message.iter_attachments()] == [pdf]
        body = message.get_body(("plain",))
        assert body is not None
        assert message.get_body(("html",)) is None


def paragraphs(word: bytes) -> list[Paragraph]:
    with ZipFile(io.BytesIO(word)) as package:
        assert not [n for n in package.namelist() if "/../" in n or n.startswith("/")]
        relations = package.read("word/_rels/document.xml.rels").decode()
        assert "External" not in relations
        body = etree.fromstring(package.read("word/document.xml"))
        assert not body.findall(".//{*}hyperlink")
    return list(docx.Document(io.BytesIO(word)).paragraphs)


def test_the_calendar_holds_one_event_of_each_and_no_more(office: Store) -> None:
    with office.read() as session:
        content = deadlines_calendar(session, NOW, with_names=True, with_days_off=True)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    found = Calendar.from_ical(content)
    events = found.walk("VEVENT")
    assert len(found.walk("VALARM")) <= len(events)
    assert not [e for e in events if set(e) & {"ATTACH", "ATTENDEE", "X"}]
    assert len({str(event["UID"]) for event in events}) == len(events)
    said = squeezed(" ".join(f"{e['SUMMARY']} {e.get('DESCRIPTION', '')}" for e in events))
    assert "END:VEVENT" in said
    assert f'<bid="{CANARY}">' in said


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_the_month_and_what_is_due_on_paper(office: Store, paper: str) -> None:
    with office.read() as session:
        began = time.monotonic()
        sheets = [
            month_pdf(session, date(2026, 12, 1), NOW, today=TODAY, paper=paper),
            due_pdf(session, NOW, today=TODAY, paper=paper),
        ]
        assert time.monotonic() - began < 10
    for sheet in sheets:
        reader = PdfReader(io.BytesIO(sheet))
        assert len(reader.pages) < 20
        assert "2026-0001" in "".join(page.extract_text() for page in reader.pages)
        assert not [page for page in reader.pages if "/Annots" in page]


def test_the_computation_of_each(office: Store) -> None:
    for number, name in enumerate(TEXTS, 1):
        with office.read() as session:
            request = session.get_one(Request, number)
            named = sheet_name(session, request, NOW)
            began = time.monotonic()
            pdf = computation_sheet(session, request, NOW)
            assert time.monotonic() - began < 10, name
        assert not set('/\\:*?"<>|\0\r\n\u202e') & set(named), name
        assert not DEVICES.match(named), name
        assert len(named.encode()) < 200, name
        assert "Cómputo" in PdfReader(io.BytesIO(pdf)).pages[0].extract_text(), name
