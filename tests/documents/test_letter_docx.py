"""The Word copy of a letter, read back with python-docx and, where there is one, by LibreOffice."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.shared import Pt
from hypothesis import given, settings
from lxml import etree
from PIL import Image
from pypdf import PdfReader

from privdesk.documents.letter import Block, Letter, Listing, Paragraph, Run
from privdesk.documents.letter_docx import letter_docx
from privdesk.documents.letter_json import IssuedText
from privdesk.documents.template import parse_template, render
from privdesk.documents.template_set import shipped_templates
from tests.documents.sample import HEAD, NOW, VALUES
from tests.documents.test_letter_json import BLOCKS, issued

TEMPLATE = """+++
name = "x"
version = 1
title = "Carta"
step = "answered"
applies_to = ["claim"]
discloses_data = false
+++

# Título **uno**

Línea *cursiva* y **negrita**
segunda línea

3. tres
4. cuatro
   - punto
     1. dentro

Otra lista:

7. siete

> cita

| A | B |
|---|---|
| uno | **dos** |

Cordialmente,

---

Ana Ficticia
"""


def made(text: IssuedText) -> Document:
    return docx.Document(io.BytesIO(letter_docx(text)))


def of_template(source: str = TEMPLATE) -> IssuedText:
    return replace(issued(()), letter=render(parse_template(source), {}))


def answer() -> IssuedText:
    letter = render(shipped_templates().load("answer_inquiry"), VALUES)
    return replace(issued(()), letter=letter)


def picture(wide: int, high: int) -> bytes:
    stream = io.BytesIO()
    Image.new("RGBA", (wide, high), (10, 90, 140, 255)).save(stream, "PNG")
    return stream.getvalue()


def words(text: str) -> str:
    return " ".join(text.split())


def test_every_word_of_the_letter_is_in_it_in_order() -> None:
    text = answer()
    document = made(text)
    found: list[str] = []
    for part in document.iter_inner_content():
        if isinstance(part, docx.table.Table):
            found += [cell.text for row in part.rows for cell in row.cells]
        else:
            found.append(part.text)
    assert words(" ".join(found)) == words(text.letter.text)


def test_it_stands_on_letter_paper_with_number_pages_and_seal() -> None:
    document = made(answer())
    section = document.sections[0]
    assert (section.page_width, section.page_height) == (Pt(612), Pt(792))
    head = [p.text for p in section.first_page_header.paragraphs]
    assert head[0] == "Panadería Ejemplo S.A.S.\tN.º C-2026-0001"
    assert head[1:] == list(HEAD.lines)
    assert section.header.paragraphs[0].text == head[0]
    for foot in (section.first_page_footer, section.footer):
        xml = foot._element.xml
        assert 'w:instr="PAGE"' in xml
        assert 'w:instr="NUMPAGES"' in xml
        lines = [p.text for p in foot.paragraphs]
        assert lines[0].startswith(
            "Copia editable de la carta C-2026-0001; el original es el PDF emitido."
        )
        assert lines[1] == "Respuesta 2026-0142 · sello de auditoría 12:abcdef01"


def test_it_says_nothing_of_the_machine() -> None:
    content = letter_docx(answer())
    about = docx.Document(io.BytesIO(content)).core_properties
    assert (about.title, about.author) == ("Respuesta", "Panadería Ejemplo S.A.S.")
    assert about.last_modified_by == "Panadería Ejemplo S.A.S."
    assert about.comments == about.keywords == about.category == ""
    assert about.created == about.modified == NOW
    with ZipFile(io.BytesIO(content)) as package:
        assert not any("thumbnail" in name for name in package.namelist())
        assert b"<Application>Privdesk</Application>" in package.read("docProps/app.xml")
        assert {one.date_time for one in package.infolist()} == {(2026, 11, 23, 15, 4, 4)}
    assert content == letter_docx(answer())


def test_headings_marks_lists_tables_and_quotes_are_words_own() -> None:
    document = made(of_template())
    by_text: dict[str, Any] = {p.text: p for p in document.paragraphs}
    heading = by_text["Título uno"]
    assert heading.style.name == "Heading 1"
    line = by_text["Línea cursiva y negrita\nsegunda línea"]
    assert [(r.text, r.bold, r.italic) for r in line.runs if r.bold or r.italic] == [
        ("cursiva", None, True),
        ("negrita", True, None),
    ]
    assert by_text["cita"].style.name == "Quote"
    numbers = {
        text: by_text[text]._p.pPr.numPr for text in ("tres", "cuatro", "punto", "dentro", "siete")
    }
    ids = {text: found.numId.val for text, found in numbers.items()}
    assert ids["tres"] == ids["cuatro"]
    assert len(set(ids.values())) == 4
    assert [numbers[text].ilvl.val for text in ("tres", "punto", "dentro")] == [0, 1, 2]
    xml = document.part.numbering_part.element.xml
    for number, first in ((ids["tres"], 3), (ids["siete"], 7)):
        assert re.search(rf'w:numId="{number}".*?<w:startOverride w:val="{first}"', xml, re.DOTALL)
    table = document.tables[0]
    assert [[c.text for c in row.cells] for row in table.rows] == [["A", "B"], ["uno", "dos"]]
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert by_text["Cordialmente,"].paragraph_format.keep_with_next
    faces = set(re.findall(r'w:ascii="([^"]+)"', document.styles["Normal"].element.xml))
    assert faces == {"Calibri"}
    named = document.styles["Heading 1"].element.rPr.rFonts.attrib
    assert not any("Theme" in name for name in named)


@pytest.mark.parametrize(("wide", "high"), [(1200, 400), (40, 400), (300, 20)])
def test_logo_and_signature_keep_their_proportions(wide: int, high: int) -> None:
    image = picture(wide, high)
    text = of_template()
    document = made(replace(text, head=replace(HEAD, logo=image, signature=image)))
    (signature,) = document.inline_shapes
    logo = document.sections[0].first_page_header._element.xpath(".//wp:extent")[0]
    for width, height, room in (
        (signature.width, signature.height, (170, 60)),
        (logo.cx, logo.cy, (150, 48)),
    ):
        assert width / height == pytest.approx(wide / high, rel=0.01)
        assert width <= Pt(room[0])
        assert height <= Pt(room[1])
    descriptions = document.element.xpath(".//wp:docPr/@descr")
    assert descriptions == ["Firma"]


HOSTILE = (
    "=1+1",
    "<w:p/>&amp;",
    "{{NUMPAGES}}",
    "\x00\x07\x1b",
    "\ud800",
    "\ufffe",
    "a\rb\tc",
    "\u202eatras",
    "👩‍🚀 مثال 漢字",
    "Q" * 10_000,
    " dos  espacios ",
)


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_words(hostile: str) -> None:
    text = replace(
        issued((Paragraph(((Run(hostile), Run(hostile, bold=True)),)),)),
        head=replace(HEAD, organization=hostile, address=hostile),
        title=hostile,
        foot=hostile,
        author=hostile,
    )
    content = letter_docx(text)
    with ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))
    found = docx.Document(io.BytesIO(content)).paragraphs[0].text
    shown = {"\x00\x07\x1b": "U+0000U+0007U+001B", "\ud800": "U+D800", "\ufffe": "U+FFFE"}
    shown["a\rb\tc"] = "aU+000Db\tc"
    assert found == shown.get(hostile, hostile) * 2


@given(BLOCKS)
@settings(max_examples=15)
def test_any_letter_becomes_a_file_that_opens(blocks: tuple[Block, ...]) -> None:
    made(issued(blocks))


def test_a_list_may_hold_anything_and_a_letter_nothing() -> None:
    nested: Block = Paragraph(((Run("dentro"),),))
    for _ in range(12):  # deeper than Word numbers
        nested = Listing(((nested, Paragraph(((Run("después"),),))),), 1)
    shown = [p.text for p in made(issued((nested,))).paragraphs if p.text]
    assert shown == ["dentro"] + 12 * ["después"]
    assert made(issued(())).paragraphs == []
    assert Letter("", (), (), ()).text == ""


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_libreoffice_shows_it_whole(tmp_path: Path) -> None:
    image = picture(600, 200)
    source = answer()
    text = replace(source, head=replace(HEAD, logo=image, signature=image))
    (tmp_path / "carta.docx").write_bytes(letter_docx(text))
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/lo", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "carta.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    pages = PdfReader(tmp_path / "carta.pdf").pages
    assert len(pages) == 2
    assert (pages[0].mediabox.width, pages[0].mediabox.height) == (612, 792)
    for number, page in enumerate(pages, 1):
        shown = words(page.extract_text())
        assert f"Página {number} de 2" in shown
        assert "N.º C-2026-0001" in shown
        assert "el original es el PDF emitido" in shown
    assert [len(page.images) for page in pages] == [1, 1]
    assert "Ana Ficticia" in pages[0].extract_text()
    assert "Óscar Ejemplo" in pages[1].extract_text()
