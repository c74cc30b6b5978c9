"""Logo and signature on a letter: as large as their room, never stretched, nowhere in the text."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from privdesk.documents.drawn_pictures import picture_within
from privdesk.documents.letter_pdf import LetterHead, letter_pdf
from privdesk.documents.markup import parse_body
from privdesk.documents.template import render
from privdesk.documents.template_set import shipped_templates
from tests.documents.sample import HEAD, NOW, VALUES


def png(width: int, height: int, mode: str = "RGBA") -> bytes:
    output = BytesIO()
    Image.new(mode, (width, height), (200, 30, 30, 255)[: len(mode)]).save(output, "PNG")
    return output.getvalue()


def made(head: LetterHead, source: str = "") -> bytes:
    template = shipped_templates().load("acknowledgement_inquiry")
    if source:
        template = replace(template, parts=parse_body(source))
    letter = replace(render(template, VALUES), missing=())
    return letter_pdf(
        letter, head, number="C-1", foot="f", seal="1:a", title="t", author="a", created=NOW
    )


def drawn(pdf: bytes) -> list[tuple[int, str, float, float]]:
    """Each picture drawn on the pages: page, what it is, width and height on paper."""
    found = []
    for number, page in enumerate(PdfReader(BytesIO(pdf)).pages):
        content = page.get_contents()
        words = content.get_data().decode("latin-1").split() if content is not None else []
        for place, word in enumerate(words):
            if word == "Do":
                cm = max(n for n, one in enumerate(words[:place]) if one == "cm")
                a, _, _, d, _, _ = map(float, words[cm - 6 : cm])
                found.append((number, words[place - 1], a, d))
    return found


@pytest.mark.parametrize(
    ("size", "room"),
    [
        ((1200, 400), (144.0, 48.0)),
        ((1200, 100), (150.0, 12.5)),
        ((400, 400), (48.0, 48.0)),
        ((20, 20), (15.0, 15.0)),
        ((8, 400), (0.96, 48.0)),
    ],
)
def test_a_logo_keeps_its_proportions(size: tuple[int, int], room: tuple[float, float]) -> None:
    within = picture_within(png(*size), 150, 48)
    assert (within.width, within.height) == pytest.approx(room)
    ((page, _, width, height),) = drawn(made(replace(HEAD, logo=png(*size))))
    assert page == 0
    assert (width, height) == pytest.approx(room, abs=0.01)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_a_signature_stands_in_its_room(mode: str) -> None:
    pdf = made(replace(HEAD, signature=png(1000, 400, mode)))
    ((_, _, width, height),) = drawn(pdf)
    assert (width, height) == pytest.approx((145.0, 58.0), abs=0.01)
    plain, signed = (PdfReader(BytesIO(one)) for one in (made(HEAD), pdf))
    assert [p.extract_text() for p in plain.pages] == [p.extract_text() for p in signed.pages]


def test_only_the_first_signature_is_the_officers() -> None:
    head = replace(HEAD, signature=png(300, 100))
    assert len(drawn(made(head, "uno\n\n___\n\n{ciudad}\n\n___\n\ndos"))) == 1
    assert drawn(made(head, "sin firma")) == []


def test_a_logo_pushes_the_text_down_and_the_later_pages_have_none() -> None:
    long = "\n\n".join(["palabra " * 60] * 40)
    pdf = made(replace(HEAD, logo=png(1200, 400)), long)
    assert len(PdfReader(BytesIO(pdf)).pages) > 1
    assert [page for page, *_ in drawn(pdf)] == [0]


def test_the_same_pictures_make_the_same_bytes() -> None:
    head = replace(HEAD, logo=png(90, 90), signature=png(300, 100))
    assert made(head) == made(head)
