"""A letter's PDF as another program reads it: text, marks, metadata, fonts, same bytes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from privdesk.documents.letter import Letter
from privdesk.documents.letter_pdf import LetterHead, letter_pdf
from privdesk.documents.markup import parse_body
from privdesk.documents.template import render
from privdesk.documents.template_set import shipped_templates
from privdesk.errors import Refused
from tests.documents.sample import CLAIM_VALUES, HEAD, NOW, VALUES, pages, text_of


def answer(**changes: str) -> Letter:
    return render(shipped_templates().load("answer_inquiry"), VALUES | changes)


def pdf(letter: Letter, **changes: Any) -> bytes:
    given: dict[str, Any] = {
        "number": "C-2026-0033",
        "foot": "Respuesta a consulta 2026-0142",
        "seal": "1284 : 9f3a71c2",
        "title": "Respuesta a consulta",
        "author": "Panadería Ejemplo S.A.S.",
        "created": NOW,
    }
    return letter_pdf(letter, changes.pop("head", HEAD), **(given | changes))


def body(**values: str) -> Letter:
    """A letter whose text is one value, hostile as may be."""
    template = shipped_templates().load("answer_inquiry")
    return render(replace(template, parts=parse_body("{hechos}\n\n{datos del titular}")), values)


def test_every_word_of_the_letter_is_text_on_its_pages() -> None:
    letter = answer()
    read = text_of(pdf(letter))
    for line in letter.text.splitlines():
        for cell in line.split("\t"):
            assert " ".join(cell.split()) in read


def test_head_and_foot_are_on_every_page() -> None:
    first, second = pages(pdf(answer()))
    assert first.startswith("Panadería Ejemplo S.A.S. NIT 999.000.123-2 Calle Ficticia 12-34")
    for number, page in enumerate((first, second), 1):
        assert "Panadería Ejemplo S.A.S." in page
        assert "N.º C-2026-0033" in page
        assert "Respuesta a consulta 2026-0142 · sello de auditoría 1284 : 9f3a71c2" in page
        assert f"Página {number} de 2" in page
        assert "BORRADOR" not in page


def test_a_long_seal_is_printed_whole() -> None:
    seal = "1284 : " + "9f3a71c2" * 8
    assert f"Sello de auditoría {seal}" in text_of(pdf(answer(), seal=seal))


def test_a_draft_says_so_and_shows_what_is_missing() -> None:
    letter = answer(**{"vigencia de la base": "", "hechos": "x"})
    read = text_of(pdf(letter, number=None, seal=None))
    assert "BORRADOR" in read
    assert "sin número" in read
    assert "[falta: vigencia de la base]" in read
    assert "borrador, sin sello de auditoría" in read


def test_no_letter_is_issued_with_a_value_missing() -> None:
    with pytest.raises(Refused, match="vigencia de la base"):
        pdf(answer(**{"vigencia de la base": " "}))


@pytest.mark.parametrize("bad", ["😀", "\x00", "\u202e", "ש", "\ud800", "\u200b"])
def test_no_letter_is_issued_with_a_character_that_cannot_be_printed(bad: str) -> None:
    with pytest.raises(Refused, match=f"U\\+{ord(bad):04X}"):
        pdf(answer(**{"finalidades y uso": f"uso {bad}"}))
    with pytest.raises(Refused, match=f"U\\+{ord(bad):04X}"):
        pdf(answer(), head=LetterHead(f"Panadería {bad}"))
    draft = text_of(pdf(answer(**{"finalidades y uso": f"uso {bad}."}), number=None))
    assert f"uso U+{ord(bad):04X}." in draft


def test_the_refusal_names_the_character() -> None:
    with pytest.raises(Refused, match="U\\+1F600 «grinning face»"):
        pdf(answer(saludo="Hola 😀"))


@pytest.mark.parametrize(
    "value",
    [
        "<b>&{ciudad}</b>",
        "</para><br/>",
        "&lt;x&#65;",
        "{número}",
        "=1+1",
        "**no**",
        "<font size=9>",
    ],
)
def test_markup_in_values_is_printed_as_it_is(value: str) -> None:
    assert value in text_of(
        pdf(body(hechos=f"a {value} z", **{"datos del titular": f"x: {value}"}))
    )
    assert text_of(pdf(answer(organización=value), head=LetterHead(value))).startswith(value)


@pytest.mark.parametrize("value", ["x" * 10_000, "palabra " * 1250, "a\n" * 2000, "¶\n\n" * 500])
def test_ten_thousand_characters_are_all_printed(value: str) -> None:
    read = text_of(pdf(body(hechos=value, **{"datos del titular": "Dato: " + value[:10_000]})))
    letter = value.strip()[0]
    assert read.count(letter) >= value.count(letter)


def test_a_cell_taller_than_a_page_goes_on() -> None:
    rows = "Uno: 1\nLargo: " + "palabra " * 3000 + "\nDos: fin-de-tabla"
    read = pages(pdf(body(hechos="h", **{"datos del titular": rows})))
    assert len(read) > 3
    assert sum(page.count("palabra") for page in read) == 3000
    assert "fin-de-tabla" in read[-1]


def test_a_hostile_letterhead_keeps_to_its_place() -> None:
    head = LetterHead("N" * 10_000, "1" * 10_000, "calle " * 5000, "", "", "")
    assert 2 <= len(pages(pdf(answer(), head=head))) <= 4


def test_same_arguments_same_bytes() -> None:
    assert pdf(answer()) == pdf(answer())
    assert pdf(answer()) != pdf(answer(), created=NOW + timedelta(seconds=1))


def test_metadata_language_size_and_fonts() -> None:
    reader = PdfReader(BytesIO(pdf(answer())))
    assert reader.metadata is not None
    assert reader.metadata.title == "Respuesta a consulta"
    assert reader.metadata.author == "Panadería Ejemplo S.A.S."
    assert reader.metadata.creation_date == NOW
    catalog: Any = reader.trailer["/Root"]
    assert catalog["/Lang"] == "es-CO"
    assert [float(x) for x in reader.pages[0].mediabox] == [0, 0, 612, 792]
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            described = font.get_object()
            assert "Roboto" in described["/BaseFont"]
            assert "/FontFile2" in described["/FontDescriptor"]


def test_a_letter_to_a_representative_names_both() -> None:
    letter = render(shipped_templates().load("answer_claim"), CLAIM_VALUES)
    read = text_of(pdf(letter))
    assert "Señor Pedro Supuesto Cédula de ciudadanía 9.000.000.007" in read
    assert "En calidad de apoderado de Ana Ficticia" in read


@pytest.mark.parametrize("lines", range(26, 42))
def test_no_page_holds_only_a_signature_or_only_enclosures(lines: int) -> None:
    """Whatever the length of the letter, its last words, signature and enclosures are together."""
    text = "\n\n".join(f"Línea {n}." for n in range(lines))
    closing = "Atentamente,\n\n___\n\n**Óscar**\n\nAnexos:\n\n- uno\n- dos"
    source = f"{text}\n\n## 1. Título\n\nÚltimas palabras.\n\n{closing}"
    letter = render(
        replace(shipped_templates().load("answer_inquiry"), parts=parse_body(source)), {}
    )
    last = pages(pdf(letter))[-1]
    for words in (
        "1. Título",
        "Últimas palabras.",
        "Atentamente,",
        "Óscar",
        "Anexos:",
        "uno",
        "dos",
    ):
        assert words in last


def test_a_long_end_is_not_kept_together() -> None:
    source = "{hechos}\n\nAtentamente,\n\n___\n\n**Óscar**\n\n- {anexos}"
    template = replace(shipped_templates().load("answer_inquiry"), parts=parse_body(source))
    long = {"hechos": "palabra " * 400, "anexos": "\n".join(f"Anexo {n}" for n in range(80))}
    first, *_, last = pages(pdf(render(template, long)))
    assert "Óscar Anexo" not in last
    assert "palabra" in first
    assert "Anexo 79" in last
